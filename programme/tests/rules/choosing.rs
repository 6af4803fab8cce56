//! How volunteers choose: turns, caps, requests, ballots, and "I will come".

use super::*;
use domain::centers::Position;
use domain::choosing::Drawn;
use domain::shifts::AssignmentState;
use programme::{exchange, people};
use support::{baku, position};

async fn work(stage: &Stage) -> shifts::Due {
    stage.system(|act| Box::pin(shifts::work_due(act))).await.unwrap()
}
/// What a person was told about choosing, in order.
async fn told(stage: &Stage, person: PersonId) -> Vec<String> {
    let all = stage.act_as(person, |act| Box::pin(people::export::everything(act))).await.unwrap();
    let kinds = all["letters"].as_array().unwrap().iter().filter_map(|l| l["kind"].as_str());
    kinds.filter(|k| ["shift_confirm", "request_declined", "ballot_drawn"].contains(k)).map(str::to_owned).collect()
}

pub async fn regulars_choose_before_those_below_target_and_those_before_all(stage: Stage) {
    set_rules(&stage, |rules| {
        rules.waves = true;
        rules.regular_shifts = 2;
        (rules.wave_target_hours, rules.wave_all_hours) = (96, 48);
    })
    .await;
    let guide = stage.position("queue-guide").await;
    // The week of Monday 30 November: from Thursday for those below their target, from Saturday for all
    let shift = stage.shift(&guide, "2026-12-01", "09:00", "12:00", 3).await;
    let [regular, below, sated] = [
        stage.volunteer("Leyla", "Əliyeva").await,
        stage.volunteer("Orxan", "Məmmədov").await,
        stage.volunteer("Aysel", "Rzayeva").await,
    ];
    served(&stage, regular, "2026-11-02", 2).await;
    let done = Availability { target_minutes: Some(60), lectures: vec![], ..autumn() };
    say(&stage, sated, done).await;
    recorded(&stage, sated, 600).await;
    let not_yet = |date: &str| Reason::NotOpenYet { opens: day(date).and_hms_opt(0, 0, 0).unwrap() };
    assert_eq!(reasons(claim(&stage, below, shift).await), [not_yet("2026-11-26")]);
    assert_eq!(reasons(claim(&stage, sated, shift).await), [not_yet("2026-11-28")]);
    claim(&stage, regular, shift).await.unwrap();
    stage.set(baku("2026-11-26", "00:00"));
    claim(&stage, below, shift).await.unwrap();
    assert_eq!(reasons(claim(&stage, sated, shift).await), [not_yet("2026-11-28")]);
    stage.set(baku("2026-11-28", "00:00"));
    claim(&stage, sated, shift).await.unwrap();
}

async fn recorded(stage: &Stage, person: PersonId, minutes: i64) {
    let guide = stage.position("recorded").await;
    stage
        .raw(
            "insert into hours_entries (id, programme_id, person_id, center_id, position_id, date, minutes, note, entered_at)
            values ($1, $2, $3, $4, $5, $6, $7, '', $8)",
            vec![
                uuid::Uuid::now_v7().into(),
                stage.programme.id.into(),
                person.into(),
                stage.bak1.id.into(),
                guide.id.into(),
                day("2026-11-02").into(),
                minutes.into(),
                stage.now().into(),
            ],
        )
        .await;
}

pub async fn the_fastest_take_no_more_than_the_cap_until_the_last_wave(stage: Stage) {
    set_rules(&stage, |rules| (rules.claims_week, rules.wave_all_hours) = (1, 48)).await;
    let guide = stage.position("queue-guide").await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    let [first, second, given] = [
        stage.shift(&guide, "2026-12-01", "09:00", "12:00", 1).await,
        stage.shift(&guide, "2026-12-02", "09:00", "12:00", 1).await,
        stage.shift(&guide, "2026-12-03", "09:00", "12:00", 1).await,
    ];
    stage.act_as(nigar, move |act| Box::pin(shifts::assign(act, given, leyla, None))).await.unwrap();
    claim(&stage, leyla, first).await.unwrap();
    let until = day("2026-11-28").and_hms_opt(0, 0, 0).unwrap();
    assert_eq!(reasons(claim(&stage, leyla, second).await), [Reason::ClaimCap { max: 1, until }]);
    stage.set(baku("2026-11-28", "00:00"));
    claim(&stage, leyla, second).await.unwrap();
}

pub async fn a_request_waits_for_the_coordinator(stage: Stage) {
    let desk = Position { approval: true, ..position(&stage.programme, "vip-desk", None) };
    let desk = stage.add_position(desk).await;
    let shift = stage.shift(&desk, "2026-11-26", "09:00", "12:00", 1).await;
    let (leyla, orxan, nigar) =
        (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await, stage.nigar().await);
    let asked = claim(&stage, leyla, shift).await.unwrap();
    assert_eq!(asked.state, AssignmentState::Requested);
    assert_eq!(reasons(claim(&stage, leyla, shift).await), [Reason::Requested]);
    claim(&stage, orxan, shift).await.unwrap();
    let taken = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().taken;
    assert_eq!(taken, 0, "a request takes no place");
    let waiting = stage.look_as(nigar, move |look| Box::pin(shifts::requests(look, shift))).await.unwrap();
    assert_eq!(waiting.iter().map(|r| r.person).collect::<Vec<_>>(), [leyla, orxan]);

    let mine = stage.act_as(leyla, move |act| Box::pin(shifts::approve(act, shift, leyla))).await;
    assert!(matches!(mine, Err(Error::NotAllowed)), "{mine:?}");
    stage.act_as(nigar, move |act| Box::pin(shifts::approve(act, shift, leyla))).await.unwrap();
    let full = stage.act_as(nigar, move |act| Box::pin(shifts::approve(act, shift, orxan))).await;
    assert!(matches!(full, Err(Error::Refused(Refusal::Full))), "{full:?}");
    let mute = stage.act_as(nigar, move |act| Box::pin(shifts::decline(act, shift, orxan, " "))).await;
    assert!(matches!(mute, Err(Error::Faulty(_))));
    stage.act_as(nigar, move |act| Box::pin(shifts::decline(act, shift, orxan, "Yer dolub."))).await.unwrap();
    assert!(told(&stage, orxan).await.contains(&"request_declined".to_owned()));
    let again = stage.act_as(nigar, move |act| Box::pin(shifts::decline(act, shift, orxan, "Yer dolub."))).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::Changed))));
}

pub async fn a_request_is_taken_back(stage: Stage) {
    let desk = Position { approval: true, ..position(&stage.programme, "vip-desk", None) };
    let desk = stage.add_position(desk).await;
    let shift = stage.shift(&desk, "2026-11-23", "12:00", "15:00", 1).await;
    let (leyla, nigar) = (stage.volunteer("Leyla", "Əliyeva").await, stage.nigar().await);
    claim(&stage, leyla, shift).await.unwrap();
    let back = stage.act_as(leyla, move |act| Box::pin(shifts::release(act, shift))).await.unwrap();
    assert_eq!(back.state, AssignmentState::Cancelled, "however near the shift is");
    let late = stage.act_as(nigar, move |act| Box::pin(shifts::approve(act, shift, leyla))).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::Changed))), "{late:?}");
}

pub async fn everybody_is_asked_once_and_says_i_will_come(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-26", "09:00", "12:00", 2).await;
    let (leyla, orxan, nigar) =
        (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await, stage.nigar().await);
    claim(&stage, leyla, shift).await.unwrap();
    assert_eq!(work(&stage).await.asked, 0, "three days ahead");
    stage.set(baku("2026-11-24", "10:00"));
    claim(&stage, orxan, shift).await.unwrap();
    assert_eq!(work(&stage).await.asked, 1, "who takes it now knows");
    assert_eq!(work(&stage).await.asked, 0, "once");
    assert_eq!(told(&stage, leyla).await, ["shift_confirm"]);
    let board = || {
        let (center, week) = (stage.bak1.clone(), domain::time::Week::of(day("2026-11-26")));
        stage.look_as(nigar, move |look| Box::pin(async move { programme::rosters::board(look, &center, week).await }))
    };
    let open = |board: programme::rosters::Board| board.shifts[0].people.iter().filter(|p| p.unconfirmed).count();
    assert_eq!(open(board().await.unwrap()), 1);
    for _ in 0..2 {
        let said = stage.act_as(leyla, move |act| Box::pin(shifts::confirm(act, shift))).await.unwrap();
        assert_eq!(said.state, AssignmentState::Confirmed);
    }
    assert_eq!(open(board().await.unwrap()), 0);
    let stranger = stage.volunteer("Aysel", "Rzayeva").await;
    let no = stage.act_as(stranger, move |act| Box::pin(shifts::confirm(act, shift))).await;
    assert!(matches!(no, Err(Error::Refused(Refusal::NotOnShift))), "{no:?}");
}

pub async fn a_popular_shift_is_drawn_by_lot(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-12-01", "09:00", "12:00", 2).await;
    let nigar = stage.nigar().await;
    let closes = baku("2026-11-27", "12:00");
    let late =
        stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, shift, baku("2026-12-01", "09:00")))).await;
    assert!(matches!(late, Err(Error::Faulty(_))));
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, shift, closes))).await.unwrap();
    let mut people = Vec::new();
    for name in ["Aysel", "Leyla", "Orxan", "Rəşad", "Zaur"] {
        let person = stage.volunteer(name, "Əliyev").await;
        let no = reasons(claim(&stage, person, shift).await);
        assert!(matches!(no.as_slice(), [Reason::Ballot { .. }]), "{no:?}");
        stage.act_as(person, move |act| Box::pin(shifts::enter(act, shift))).await.unwrap();
        people.push(person);
    }
    let (leaver, unfit) = (people[4], people[3]);
    stage.act_as(leaver, move |act| Box::pin(shifts::leave_ballot(act, shift))).await.unwrap();
    let stranger = stage.person("Kənan", "Quliyev").await;
    let no = stage.act_as(stranger, move |act| Box::pin(shifts::enter(act, shift))).await;
    assert_eq!(reasons(no), [Reason::NotPlaced]);
    assert_eq!(work(&stage).await.drawn, 0, "not before its time");

    stage.raw("update placements set state = 'ended' where person_id = $1", vec![unfit.into()]).await;
    stage.set(closes);
    let shut = stage.act_as(leaver, move |act| Box::pin(shifts::enter(act, shift))).await;
    assert!(matches!(shut, Err(Error::Refused(Refusal::BallotClosed))));
    assert_eq!(work(&stage).await.drawn, 1);
    assert_eq!(work(&stage).await.drawn, 0, "once");
    let (ballot, entries) =
        stage.look_as(nigar, move |look| Box::pin(shifts::ballot(look, shift))).await.unwrap().unwrap();
    let seed = ballot.drawn.unwrap().1;
    let lots: Vec<(PersonId, i64)> = entries.iter().map(|e| (e.person, e.lots.unwrap())).collect();
    let order: Vec<PersonId> = entries.iter().map(|e| e.person).collect();
    assert_eq!(domain::choosing::drawn(&seed, &lots), order, "anybody can draw it again");
    let count = |result| entries.iter().filter(|e| e.result == Some(result)).count();
    assert_eq!((count(Drawn::Won), count(Drawn::Waiting), count(Drawn::Unfit)), (2, 1, 1));
    let found = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap();
    assert_eq!((found.taken, found.details.ballot), (2, None));
    let line = stage.look_as(nigar, move |look| Box::pin(exchange::waiting(look, shift))).await.unwrap();
    assert_eq!(line.len(), 1);
    for person in &people[..4] {
        assert_eq!(told(&stage, *person).await, ["ballot_drawn"]);
    }
    let own = people[0];
    let (_, seen) = stage.look_as(own, move |look| Box::pin(shifts::ballot(look, shift))).await.unwrap().unwrap();
    assert_eq!(seen.iter().map(|e| e.person).collect::<Vec<_>>(), [own], "one sees oneself alone");
    let who = stage.look(move |look| Box::pin(people::who(look, own))).await.unwrap();
    assert_eq!(who.person, Some(own));
}

pub async fn whoever_was_not_drawn_waits_in_the_order_of_the_draw(stage: Stage) {
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-12-01", "09:00", "12:00", 1).await;
    let (nigar, closes) = (stage.nigar().await, baku("2026-11-27", "12:00"));
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, shift, closes))).await.unwrap();
    for name in ["Aysel", "Leyla", "Orxan", "Rəşad"] {
        let person = stage.volunteer(name, "Əliyev").await;
        stage.act_as(person, move |act| Box::pin(shifts::enter(act, shift))).await.unwrap();
        let asked = stage.look_as(person, |look| Box::pin(shifts::asked(look))).await.unwrap();
        assert_eq!((asked.len(), asked[0].way), (1, shifts::AskedFor::Ballot { closes }), "my shifts say so");
    }
    stage.set(closes);
    work(&stage).await;
    let (_, entries) = stage.look_as(nigar, move |look| Box::pin(shifts::ballot(look, shift))).await.unwrap().unwrap();
    let list = || stage.look_as(nigar, move |look| Box::pin(exchange::waiting(look, shift)));
    let lost: Vec<PersonId> = entries.iter().filter(|e| e.result == Some(Drawn::Waiting)).map(|e| e.person).collect();
    assert_eq!(list().await.unwrap().iter().map(|w| w.wait.person).collect::<Vec<_>>(), lost);
    let winner = entries.iter().find(|e| e.result == Some(Drawn::Won)).unwrap().person;
    stage.act_as(winner, move |act| Box::pin(shifts::release(act, shift))).await.unwrap();
    let offered = |w: &&exchange::Waiting| w.wait.state == domain::exchange::WaitState::Offered;
    assert_eq!(list().await.unwrap().iter().find(offered).unwrap().wait.person, lost[0], "drawn first, asked first");
    let asked = stage.look_as(lost[0], |look| Box::pin(shifts::asked(look))).await.unwrap();
    assert!(asked.is_empty(), "drawn is drawn");
}

pub async fn what_fits_comes_first_and_the_rest_says_what_stands_in_the_way(stage: Stage) {
    let (guide, nigar) = (stage.position("queue-guide").await, stage.nigar().await);
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    say(&stage, leyla, autumn()).await;
    // Tuesday at ten there is a lecture; full, drawn by lot, and free shifts beside
    let lecture = stage.shift(&guide, "2026-12-01", "09:00", "12:00", 2).await;
    let also = stage.shift(&guide, "2026-12-08", "09:00", "12:00", 2).await;
    let lot = stage.shift(&guide, "2026-12-02", "09:00", "12:00", 2).await;
    let free = stage.shift(&guide, "2026-12-03", "09:00", "12:00", 2).await;
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, lot, baku("2026-11-27", "12:00")))).await.unwrap();
    let list = |mine| {
        let programme = stage.programme.clone();
        let filter = shifts::Filter { mine, ..shifts::Filter::default() };
        stage.look_as(leyla, move |look| Box::pin(async move { shifts::open_to(look, &programme, &filter).await }))
    };
    let ids = |page: &shifts::Page| page.offers.iter().map(|o| o.shift.id).collect::<Vec<_>>();
    let mine = list(true).await.unwrap();
    assert_eq!(ids(&mine), [lot, free]);
    assert_eq!(mine.unfit, [(Reason::Lecture, 2)]);
    assert_eq!(ids(&list(false).await.unwrap()), [lecture, lot, free, also]);
    stage.act_as(leyla, move |act| Box::pin(shifts::enter(act, lot))).await.unwrap();
    assert!(list(true).await.unwrap().offers[0].entered);
}

pub async fn one_asks_for_a_place_on_a_full_shift_where_a_coordinator_decides(stage: Stage) {
    let desk = Position { approval: true, ..position(&stage.programme, "vip-desk", None) };
    let desk = stage.add_position(desk).await;
    let shift = stage.shift(&desk, "2026-12-01", "09:00", "12:00", 1).await;
    let (leyla, orxan, nigar) =
        (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await, stage.nigar().await);
    claim(&stage, leyla, shift).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::approve(act, shift, leyla))).await.unwrap();
    let list = stage.act_as(orxan, move |act| Box::pin(exchange::join(act, shift))).await;
    assert!(matches!(list, Err(Error::Refused(Refusal::CoordinatorDecides))), "{list:?}");
    assert_eq!(claim(&stage, orxan, shift).await.unwrap().state, AssignmentState::Requested);
    let asked = stage.look_as(orxan, |look| Box::pin(shifts::asked(look))).await.unwrap();
    assert_eq!(asked[0].way, shifts::AskedFor::Request);

    let to =
        |way: &str, to: String| exchange::Cannot { way: way.into(), reason: "ill".into(), note: String::new(), to };
    for (way, whom) in [("colleague", orxan.to_string()), ("market", String::new())] {
        let typed = to(way, whom);
        let passed = stage
            .act_as(leyla, move |act| {
                let typed = typed.clone();
                Box::pin(async move { exchange::cannot_come(act, shift, &typed).await })
            })
            .await;
        assert!(matches!(passed, Err(Error::Refused(Refusal::CoordinatorDecides))), "{passed:?}");
    }
    let typed = to("search", String::new());
    let case = stage
        .act_as(leyla, move |act| {
            let typed = typed.clone();
            Box::pin(async move { exchange::cannot_come(act, shift, &typed).await })
        })
        .await
        .unwrap()
        .id;
    let asks = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, case))).await.unwrap().asks;
    assert!(asks.is_empty(), "nobody is asked without the coordinator");
    let over = stage.act_as(orxan, move |act| Box::pin(exchange::take_over(act, case))).await;
    assert!(matches!(over, Err(Error::Refused(Refusal::CoordinatorDecides))), "{over:?}");
    stage.act_as(leyla, move |act| Box::pin(shifts::release(act, shift))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::approve(act, shift, orxan))).await.unwrap();
}
