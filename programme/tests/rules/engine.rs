//! Each rule at the door of a claim, and what staff may do.

use super::*;
use domain::applications::{Level, Spoken};
use domain::availability::Saying;
use domain::centers::Position;
use domain::language::Code;
use domain::programmes::{Rule, Strength};
use programme::{availability, people};
use support::position;

pub async fn lectures_are_a_doubt_that_the_volunteer_confirms(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-24", "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    say(&stage, leyla, autumn()).await;
    assert_eq!(doubts(claim(&stage, leyla, shift).await), [Reason::Lecture]);
    let programme = stage.programme.clone();
    let page = stage
        .look_as(leyla, move |look| {
            Box::pin(async move { shifts::open_to(look, &programme, &shifts::Filter::default()).await })
        })
        .await
        .unwrap();
    assert_eq!(
        (page.offers[0].reasons.as_slice(), page.offers[0].doubts.as_slice()),
        (&[][..], &[Reason::Lecture][..])
    );
    stage.act_as(leyla, move |act| Box::pin(shifts::claim_anyway(act, shift))).await.unwrap();
}

pub async fn a_blocked_day_refuses(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let thursday = Days { from: day("2026-11-26"), until: day("2026-11-26") };
    let id = say(&stage, leyla, Availability { days: vec![(thursday, Saying::Blocked)], ..autumn() }).await;
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::Blocked]);
    stage
        .act_as(leyla, move |act| Box::pin(async move { availability::save(act, Some((id, 1)), &autumn()).await }))
        .await
        .unwrap();
    claim(&stage, leyla, shift).await.unwrap();
}

pub async fn the_month_the_row_of_days_and_the_way_count(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    stage.place(leyla, &stage.sum, "2026-09-01", "2027-06-30", domain::applications::PlacementState::Active).await;
    set_rules(&stage, |rules| {
        rules.days_in_row = 2;
        rules.month_minutes = 10 * 60;
        rules.travel_minutes = 50;
        rules.strengths = rules.strengths.with(Rule::Travel, Strength::Hard);
    })
    .await;
    for date in ["2026-11-24", "2026-11-25"] {
        let shift = stage.shift(&guide, date, "09:00", "12:00", 1).await;
        claim(&stage, leyla, shift).await.unwrap();
    }
    let third = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    assert_eq!(reasons(claim(&stage, leyla, third).await), [Reason::DaysInRow { max: 2 }]);
    let beyond = stage.shift(&guide, "2026-11-28", "08:00", "13:00", 1).await;
    assert_eq!(reasons(claim(&stage, leyla, beyond).await), [Reason::MonthHours { max: 600 }]);
    let december = stage.shift(&guide, "2026-12-02", "08:00", "13:00", 1).await;
    claim(&stage, leyla, december).await.unwrap();
    let (span, sum) = (("2026-12-02", "13:30", "15:00"), stage.sum.clone());
    let far = stage.shift_at(&sum, &guide, span, 1, true).await;
    assert_eq!(reasons(claim(&stage, leyla, far).await), [Reason::Travel { shift: december, minutes: 50 }]);
    // Twenty-five kilometres as the crow flies, a quarter more on the road, at fifty an hour
    set_rules(&stage, |rules| {
        rules.travel_kmh = 100;
        rules.strengths = rules.strengths.with(Rule::Travel, Strength::Hard);
    })
    .await;
    for (code, north, east) in [("BAK1", 40.409, 49.867), ("SUM", 40.589, 49.668)] {
        stage
            .raw(
                "update centers set latitude = $2, longitude = $3 where code = $1",
                vec![code.into(), north.into(), east.into()],
            )
            .await;
    }
    // What was read of the ways is believed for a second
    tokio::time::sleep(std::time::Duration::from_millis(1100)).await;
    claim(&stage, leyla, far).await.unwrap();
}

pub async fn a_minor_serves_while_the_guardian_agrees(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 1).await;
    set_rules(&stage, |rules| rules.min_age = 16).await;
    let kenan = placed(&stage, "", "az:C2").await;
    let consent = |word: &'static str| {
        stage.raw("update applications set guardian = $1 where person_id = $2", vec![word.into(), kenan.into()])
    };
    stage.raw("update people set birth_date = $1 where id = $2", vec![day("2009-05-17").into(), kenan.into()]).await;
    assert_eq!(reasons(claim(&stage, kenan, shift).await), [Reason::Guardian]);
    consent("asked").await;
    assert_eq!(reasons(claim(&stage, kenan, shift).await), [Reason::Guardian]);
    let nigar = stage.holder("Aynur", domain::rights::Role::Coordinator, Some(stage.bak1.id)).await;
    let forced = stage
        .act_as(nigar, move |act| Box::pin(shifts::assign(act, shift, kenan, Some("Anası telefonda razılaşdı."))))
        .await;
    assert_eq!(reasons(forced), [Reason::Guardian], "nobody agrees for a guardian");
    consent("agreed").await;
    claim(&stage, kenan, shift).await.unwrap();
}

pub async fn everybody_in_the_position_speaks_its_language(stage: Stage) {
    let english = Spoken { language: "en".into(), level: Level::B1 };
    let desk = Position { languages: vec![english.clone()], ..position(&stage.programme, "tourist-desk", None) };
    let desk = stage.add_position(desk).await;
    let kept = stage.look(move |look| Box::pin(programme::centers::position(look, desk.id))).await.unwrap();
    let shift = stage.shift(&kept, "2026-11-26", "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let no = Reason::Language { language: Code::of("en"), level: Level::B1 };
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [no]);
    stage
        .act_as(leyla, move |act| {
            let english = Spoken { level: Level::B2, ..english.clone() };
            Box::pin(async move { availability::speak(act, &[english]).await })
        })
        .await
        .unwrap();
    claim(&stage, leyla, shift).await.unwrap();
}

pub async fn a_first_shift_is_not_taken_alone_where_the_programme_says_so(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 3).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    served(&stage, orxan, "2026-10-01", 5).await;
    let seen = stage.look_as(leyla, move |look| Box::pin(shifts::seen(look, shift))).await.unwrap();
    assert_eq!(seen.offer.doubts, [Reason::FirstShift], "told, not asked");
    set_rules(&stage, |rules| rules.strengths = rules.strengths.with(Rule::FirstShift, Strength::Hard)).await;
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::FirstShift]);
    assert_eq!(listed(&stage, leyla, shift).await, [Reason::FirstShift], "the list says what the door says");
    claim(&stage, orxan, shift).await.unwrap();
    assert_eq!(listed(&stage, leyla, shift).await, []);
    claim(&stage, leyla, shift).await.unwrap();
}

/// What the list of open shifts says against one of them.
async fn listed(stage: &Stage, person: PersonId, shift: ShiftId) -> Vec<Reason> {
    let id = stage.programme.id;
    let page = stage.look_as(person, move |look| {
        Box::pin(async move {
            let programme = programmes::find(look, id).await?;
            shifts::open_to(look, &programme, &shifts::Filter::default()).await
        })
    });
    let page = page.await.unwrap();
    page.offers.iter().find(|o| o.shift.id == shift).unwrap().reasons.clone()
}

pub async fn experienced_people_keep_their_place(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    set_rules(&stage, |rules| {
        rules.experienced_least = 1;
        rules.experienced_shifts = 3;
        rules.strengths = rules.strengths.with(Rule::Experienced, Strength::Hard);
    })
    .await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (aysel, orxan) = (stage.volunteer("Aysel", "Rzayeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    claim(&stage, leyla, shift).await.unwrap();
    assert_eq!(reasons(claim(&stage, aysel, shift).await), [Reason::Experienced]);
    served(&stage, orxan, "2026-10-01", 3).await;
    claim(&stage, orxan, shift).await.unwrap();
}

pub async fn staff_see_doubts_and_go_on(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-24", "09:00", "12:00", 1).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    say(&stage, leyla, autumn()).await;
    let found = stage.look_as(nigar, move |look| Box::pin(programme::rosters::candidates(look, shift))).await.unwrap();
    assert_eq!(
        (found.people[0].reasons(), found.people[0].doubts()),
        (&[][..], &[Reason::Lecture, Reason::FirstShift][..])
    );
    stage.act_as(nigar, move |act| Box::pin(shifts::assign(act, shift, leyla, None))).await.unwrap();
    let (center, week) = (stage.bak1.clone(), domain::time::Week::of(day("2026-11-24")));
    let board = stage
        .look_as(nigar, move |look| Box::pin(async move { programme::rosters::board(look, &center, week).await }))
        .await
        .unwrap();
    assert_eq!(board.doubts(shift, leyla), [Reason::Lecture]);
    assert_eq!(board.summary.breaches, 0);
    let file = stage.act_as(nigar, move |act| Box::pin(people::file::open(act, leyla))).await.unwrap();
    assert_eq!(file.person.id, leyla);
}

pub async fn exams_and_the_own_limit_count_as_the_programme_says(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let exams = Days { from: day("2026-11-26"), until: day("2026-11-26") };
    say(&stage, leyla, Availability { exams: vec![exams], most_shifts: Some(1), ..autumn() }).await;
    let mut shifts = Vec::new();
    for date in ["2026-11-25", "2026-11-26", "2026-11-27", "2026-12-03"] {
        shifts.push(stage.shift(&guide, date, "09:00", "12:00", 1).await);
    }
    assert_eq!(doubts(claim(&stage, leyla, shifts[1]).await), [Reason::Exams]);
    let both = |strength| {
        move |rules: &mut Rules| {
            rules.strengths = rules.strengths.with(Rule::Exams, strength).with(Rule::OwnLimit, strength);
        }
    };
    set_rules(&stage, both(Strength::Hard)).await;
    assert_eq!(reasons(claim(&stage, leyla, shifts[1]).await), [Reason::Exams]);
    claim(&stage, leyla, shifts[0]).await.unwrap();
    assert_eq!(reasons(claim(&stage, leyla, shifts[2]).await), [Reason::OwnLimit { max: 1 }]);
    claim(&stage, leyla, shifts[3]).await.unwrap();
    set_rules(&stage, both(Strength::Soft)).await;
    assert_eq!(doubts(claim(&stage, leyla, shifts[2]).await), [Reason::OwnLimit { max: 1 }]);
    set_rules(&stage, both(Strength::Off)).await;
    claim(&stage, leyla, shifts[2]).await.unwrap();
}

pub async fn a_least_age_wants_a_birth_date(stage: Stage) {
    let desk = Position { min_age: Some(21), ..position(&stage.programme, "night-desk", None) };
    let desk = stage.add_position(desk).await;
    let shift = stage.shift(&desk, "2026-11-26", "09:00", "12:00", 1).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let born = |date: &'static str| {
        stage.raw("update people set birth_date = $1 where id = $2", vec![day(date).into(), leyla.into()])
    };
    stage.raw("update people set birth_date = null where id = $1", vec![leyla.into()]).await;
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::AgeUnknown]);
    born("2005-11-27").await;
    assert_eq!(
        reasons(claim(&stage, leyla, shift).await),
        [Reason::TooYoung { min: 21 }],
        "on the day before the birthday"
    );
    born("2005-11-26").await;
    claim(&stage, leyla, shift).await.unwrap();
}

pub async fn the_last_place_is_kept_for_whoever_speaks_the_language(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let nigar = stage.nigar().await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let form = programme::rosters::DetailsForm { languages: "en".into(), ..Default::default() };
    stage
        .act_as(nigar, move |act| {
            let form = form.clone();
            Box::pin(async move { programme::rosters::set_details(act, shift, &form).await })
        })
        .await
        .unwrap();
    set_rules(&stage, |rules| rules.strengths = rules.strengths.with(Rule::Covered, Strength::Hard)).await;
    claim(&stage, leyla, shift).await.unwrap();
    let no = reasons(claim(&stage, orxan, shift).await);
    assert!(matches!(no[..], [Reason::Covered { language, .. }] if language == Code::of("en")), "{no:?}");
    assert_eq!(listed(&stage, orxan, shift).await, no, "the list says what the door says");
    let english = Spoken { language: "en".into(), level: Level::C1 };
    stage
        .act_as(orxan, move |act| {
            let english = english.clone();
            Box::pin(async move { availability::speak(act, &[english]).await })
        })
        .await
        .unwrap();
    claim(&stage, orxan, shift).await.unwrap();
}
