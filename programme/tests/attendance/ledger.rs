//! What the ledger promises: nothing in it is changed, and it is what attendance says, whatever has happened.

use super::states::{excuse, one, undo};
use super::*;
use attendance::Typed;
use chrono::NaiveTime;
use domain::programmes::{Programme, Rules};
use programme::programmes;

stories! {
    the_database_itself_refuses_to_change_the_ledger,
    hours_are_what_attendance_says_for_every_history,
    hours_of_a_day_have_the_limit_of_the_programme,
    a_holiday_weighs_what_the_programme_says,
}

/// What the database says to a text.
async fn tried(stage: &Stage, text: &'static str) -> std::result::Result<u64, String> {
    let done = match stage.service.db() {
        Db::Sqlite { write, .. } => {
            let mut connection = write.connect().await.unwrap();
            sqlx::query(text).execute(&mut connection).await.map(|done| done.rows_affected())
        }
        Db::Postgres(pool) => sqlx::query(text).execute(pool).await.map(|done| done.rows_affected()),
    };
    done.map_err(|error| error.to_string())
}

pub async fn with_rules(stage: &Stage, version: i64, change: fn(&mut Rules)) {
    let mut rules = stage.programme.rules;
    change(&mut rules);
    let after = Programme { rules, ..stage.programme.clone() };
    stage
        .system(move |act| {
            let after = after.clone();
            Box::pin(async move { programmes::change(act, &after, version).await })
        })
        .await
        .unwrap();
}

async fn the_database_itself_refuses_to_change_the_ledger(stage: Stage) {
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("12:00"));
    leave(&stage, aysel).await.unwrap();
    for text in [
        "delete from hours_entries",
        "update hours_entries set minutes = minutes + 60",
        "update hours_entries set date = '2026-11-24'",
        "update hours_entries set attendance_id = null",
        "update hours_entries set offsets = id",
        "update hours_entries set kind = 'correction'",
        "update hours_entries set note = 'of course'",
        "update hours_entries set entered_at = '2026-11-24T00:00:00Z'",
        "update hours_entries set person_id = (select id from people where given_name <> 'Aysel' limit 1)",
    ] {
        if text.contains("person_id") {
            stage.volunteer("Fərid", "Cast").await;
        }
        let refused = tried(&stage, text).await.expect_err(text);
        assert!(refused.contains("append-only"), "{text}: {refused}");
    }
    assert_eq!(tried(&stage, "update hours_entries set note = ''").await, Ok(1), "what an erasure does");
    assert_eq!(served(&stage, aysel).await, 180);
}

/// Numbers that only look random, the same in every run.
fn dice(seed: u64) -> impl FnMut(i64) -> i64 {
    let mut state = seed;
    move |sides| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        i64::try_from(state >> 33).unwrap_or(0) % sides
    }
}

/// Whatever the step says is right; only the ledger is asked in the end.
async fn step(stage: &Stage, roll: &mut impl FnMut(i64) -> i64, person: PersonId, lead: PersonId, id: AssignmentId) {
    let stay = one(stage, lead, id).await.ok().and_then(|one| one.stay).map(|stay| stay.attendance);
    let clock = |minute: i64| NaiveTime::from_num_seconds_from_midnight_opt(u32::try_from(minute * 60).unwrap(), 0);
    let clock = |minute: i64| clock(minute.clamp(0, 1439)).unwrap();
    match roll(12) {
        0 | 1 => drop(come(stage, person).await),
        2 => drop(leave(stage, person).await),
        3 => drop(by_hand(stage, lead, id, "").await),
        4 | 5 => drop(undo(stage, if roll(2) == 0 { lead } else { person }, id).await),
        6 => {
            let typed = Typed { from: clock(540 + roll(120)), until: clock(600 + roll(120)) };
            drop(stage.act_as(lead, move |act| Box::pin(attendance::set_times(act, id, typed))).await);
        }
        7 if roll(3) == 0 => drop(excuse(stage, lead, id).await),
        8 => drop(close_due(stage).await),
        _ => {
            let Some(stay) = stay else { return };
            let left = (roll(2) == 0).then(|| clock(560 + roll(200)));
            match roll(4) {
                0 => drop(stage.act_as(person, move |act| Box::pin(attendance::pause(act, stay))).await),
                1 => drop(stage.act_as(lead, move |act| Box::pin(attendance::resume(act, stay))).await),
                2 => drop(stage.act_as(lead, move |act| Box::pin(attendance::confirm(act, stay, left))).await),
                _ => drop(stage.act_as(lead, move |act| Box::pin(attendance::check_out_by_lead(act, stay, ""))).await),
            }
        }
    }
}

async fn hours_are_what_attendance_says_for_every_history(stage: Stage) {
    with_rules(&stage, 1, |rules| {
        rules.hours.round_minutes = 5;
        rules.hours.close_minutes = 30;
    })
    .await;
    let rules = HoursRules { round_minutes: 5, close_minutes: 30, ..HoursRules::default() };
    let tural = stage.tural().await;
    let mut counted_some = 0;
    for seed in 0..12 {
        let mut roll = dice(seed);
        let person = stage.volunteer("Könüllü", &format!("N{seed}")).await;
        let shift = shift(&stage, MONDAY, "09:00", "12:00").await;
        give_place(&stage, person, shift).await;
        stage.set(at("08:40"));
        let id = assignment(&stage, person).await;
        for _ in 0..16 {
            step(&stage, &mut roll, person, tural, id).await;
            stage.pass(Duration::minutes(roll(24)));
        }
        stage.set(at("13:00"));
        close_due(&stage).await;
        let lines = ledger(&stage, person, person).await.unwrap();
        let sum: i64 = lines.iter().map(|line| line.minutes).sum();
        let Ok(seen) = one(&stage, person, id).await else { panic!("the place is gone") };
        let again = seen.stay.and_then(|stay| {
            let breaks = seen.breaks.iter().filter_map(|(from, until)| Some((*from, (*until)?))).collect();
            let (planned, zone) = (stay.period, stay.zone);
            let worked = Worked { planned, zone, arrived_at: stay.arrived_at, left_at: stay.left_at?, breaks };
            Some(counted(&[worked], &rules, &|_| false)[0].minutes)
        });
        assert_eq!(sum, again.unwrap_or(0), "seed {seed}: {lines:?}");
        assert!(lines.iter().filter(|line| line.offsets.is_none()).count() <= 1);
        counted_some += i64::from(sum > 0);
    }
    assert!(counted_some > 3, "the histories say something");
}

async fn hours_of_a_day_have_the_limit_of_the_programme(stage: Stage) {
    with_rules(&stage, 1, |rules| rules.hours.day_cap_minutes = 240).await;
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    let tural = stage.tural().await;
    let next = shift(&stage, MONDAY, "12:00", "15:00").await;
    give_place(&stage, aysel, next).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    let first = assignment(&stage, aysel).await;
    stage.set(at("12:00"));
    leave(&stage, aysel).await.unwrap();
    come(&stage, aysel).await.unwrap();
    stage.set(at("15:00"));
    assert_eq!(leave(&stage, aysel).await.unwrap().minutes, Some(60));
    assert_eq!(served(&stage, aysel).await, 240);
    let typed = Typed { from: support::clock("09:00"), until: support::clock("10:30") };
    stage.act_as(tural, move |act| Box::pin(attendance::set_times(act, first, typed))).await.unwrap();
    assert_eq!(served(&stage, aysel).await, 240, "what the first gives up the second may have");
    let minutes: Vec<i64> = ledger(&stage, aysel, aysel).await.unwrap().iter().map(|line| line.minutes).collect();
    assert_eq!(minutes.len(), 4, "{minutes:?}");
}

async fn a_holiday_weighs_what_the_programme_says(stage: Stage) {
    with_rules(&stage, 1, |rules| rules.hours.holiday_percent = 150).await;
    let programme = stage.programme.id;
    stage
        .raw(
            "insert into holidays (id, programme_id, date, yearly, names) values ($1, $2, $3, true, $4)",
            vec![
                Uuid::now_v7().into(),
                programme.into(),
                support::day("2020-11-23").into(),
                serde_json::json!({ "az": "Bayram" }).into(),
            ],
        )
        .await;
    let (aysel, _) = aysel_on_a_shift(&stage).await;
    stage.set(at("09:00"));
    come(&stage, aysel).await.unwrap();
    stage.set(at("11:00"));
    assert_eq!(leave(&stage, aysel).await.unwrap().minutes, Some(180));
    let present = count(&stage, "select cast(sum(present) as bigint) from hours_entries").await;
    assert_eq!(present, 120);
}
