//! What follows from an act on the board, and from undoing it: for those who have said that they come, who wait, who ask,
//! who are sought, and for whoever works on the same shift.

use super::*;
use domain::exchange::{HandOverState, WaitState};
use domain::shifts::AssignmentState;
use programme::exchange::{self, Cannot};
use programme::rosters::{DetailsForm, MoveForm};

stories! {
    who_has_said_they_come_is_asked_again_when_the_time_changes,
    people_who_know_of_their_places_are_not_moved_out_of_sight,
    a_search_ends_with_the_place_that_is_undone,
    a_place_that_is_held_for_somebody_is_not_taken_by_undoing,
    who_waits_and_is_put_back_by_undoing_waits_no_more,
    what_an_undone_act_frees_goes_to_those_who_wait,
    whoever_asked_for_a_shift_that_is_moved_or_called_off_is_told,
    whoever_waited_for_a_shift_that_is_on_again_waits_in_their_turn,
    requests_and_ballots_stand_again_with_the_shift,
    a_shift_with_somebody_in_its_ballot_is_not_made_undone,
    of_two_who_change_how_many_the_later_one_hears_of_it,
    what_else_a_shift_needs_is_changed_and_comes_back,
}

/// Tuesday's shift for one, in a week that is out.
async fn out(stage: &Stage) -> (PersonId, Roster, ShiftId) {
    let (nigar, roster, shift) = tuesday(stage).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::set_places(act, shift, "1", ""))).await.unwrap();
    publish(stage, nigar, roster.id, None).await.unwrap();
    (nigar, roster, shift)
}
async fn two(stage: &Stage) -> (PersonId, PersonId) {
    (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await)
}
async fn put_on(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) {
    stage.act_as(who, move |act| Box::pin(rosters::put_on(act, shift, person, None))).await.unwrap();
}
async fn undo(stage: &Stage, who: PersonId, roster: RosterId) -> Result<()> {
    stage.act_as(who, move |act| Box::pin(rosters::undo_last(act, roster))).await.map(drop)
}
async fn moved(stage: &Stage, who: PersonId, shift: ShiftId, [date, from, until]: [&str; 3]) -> Result<()> {
    let form = MoveForm { date: date.into(), from: from.into(), until: until.into(), ..MoveForm::default() };
    stage
        .act_as(who, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::move_shift(act, shift, &form).await })
        })
        .await
}
async fn state(stage: &Stage, roster: RosterId, person: PersonId) -> Option<AssignmentState> {
    let holders = stage.look(move |look| Box::pin(shifts::holders(look, roster))).await.unwrap();
    holders.iter().find(|h| h.assignment.person == person).map(|h| h.assignment.state)
}
async fn join(stage: &Stage, person: PersonId, shift: ShiftId) {
    stage.act_as(person, move |act| Box::pin(exchange::join(act, shift))).await.unwrap();
}
async fn waits(stage: &Stage, person: PersonId) -> Vec<WaitState> {
    let mine = stage.look_as(person, |look| Box::pin(exchange::mine(look))).await.unwrap();
    mine.waits.iter().map(|w| w.wait.state).collect()
}
async fn taken(stage: &Stage, shift: ShiftId) -> i64 {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().taken
}

async fn who_has_said_they_come_is_asked_again_when_the_time_changes(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, shift, leyla).await;
    stage.act_as(leyla, move |act| Box::pin(shifts::confirm(act, shift))).await.unwrap();
    assert_eq!(state(&stage, roster.id, leyla).await, Some(AssignmentState::Confirmed));
    moved(&stage, nigar, shift, ["2026-12-01", "14:00", "17:00"]).await.unwrap();
    assert_eq!(state(&stage, roster.id, leyla).await, Some(AssignmentState::Assigned), "she said so of the morning");
    stage.set(baku("2026-11-30", "09:00"));
    stage.system(|act| Box::pin(shifts::work_due(act))).await.unwrap();
    assert_eq!(told(&stage, leyla, Notice::ShiftConfirm { place: domain::ids::AssignmentId(Uuid::nil()) }).await, 1);
    stage.set(baku("2026-11-23", "09:00"));
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(state(&stage, roster.id, leyla).await, Some(AssignmentState::Confirmed), "and of the morning it holds");
}

async fn people_who_know_of_their_places_are_not_moved_out_of_sight(stage: Stage) {
    let (nigar, _, shift) = out(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, shift, leyla).await;
    let next = ["2026-12-08", "09:00", "12:00"];
    assert_eq!(refused(moved(&stage, nigar, shift, next).await), Refusal::WeekNotOut);
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, shift, leyla))).await.unwrap();
    moved(&stage, nigar, shift, next).await.unwrap();
    let found = stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap();
    assert!(!found.published, "a draft is shown to nobody");
}

async fn a_search_ends_with_the_place_that_is_undone(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    put_on(&stage, nigar, shift, leyla).await;
    let typed = Cannot { way: "colleague".into(), reason: "exam".into(), to: orxan.to_string(), ..Cannot::default() };
    let search = stage
        .act_as(leyla, move |act| {
            let typed = typed.clone();
            Box::pin(async move { exchange::cannot_come(act, shift, &typed).await })
        })
        .await
        .unwrap();
    undo(&stage, nigar, roster.id).await.unwrap();
    let found = stage.look(move |look| Box::pin(exchange::find(look, search.id))).await.unwrap();
    assert_eq!(found.state, HandOverState::Withdrawn, "there is no place to take over");
    let asks = stage.look_as(orxan, |look| Box::pin(exchange::mine(look))).await.unwrap().asks;
    assert!(asks.is_empty());
}

async fn a_place_that_is_held_for_somebody_is_not_taken_by_undoing(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::set_places(act, shift, "2", ""))).await.unwrap();
    for person in [leyla, orxan] {
        put_on(&stage, nigar, shift, person).await;
    }
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, shift, leyla))).await.unwrap();
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    stage.act_as(aysel, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    join(&stage, leyla, shift).await;
    assert_eq!(waits(&stage, leyla).await, [WaitState::Waiting]);
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::Changed, "somebody else has the place by now");
    stage.act_as(aysel, move |act| Box::pin(shifts::release(act, shift))).await.unwrap();
    assert_eq!(waits(&stage, leyla).await, [WaitState::Offered]);
    // The place that is held for her is the very one that she had
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::Changed);
    assert_eq!(taken(&stage, shift).await, 2);
    stage.act_as(leyla, move |act| Box::pin(exchange::leave(act, shift))).await.unwrap();
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!((taken(&stage, shift).await, state(&stage, roster.id, leyla).await.is_some()), (2, true));
}

/// Whoever was taken off, waits, and is put back by undoing has nothing to wait for.
async fn who_waits_and_is_put_back_by_undoing_waits_no_more(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, shift, leyla).await;
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, shift, leyla))).await.unwrap();
    let now = stage.now();
    // As if the shift had been full in between
    stage
        .raw(
            "insert into shift_waits (id, programme_id, shift_id, person_id, state, since, changed_at)
            values ($1, $2, $3, $4, 'waiting', $5, $5)",
            vec![Uuid::now_v7().into(), stage.programme.id.into(), shift.into(), leyla.into(), now.into()],
        )
        .await;
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(taken(&stage, shift).await, 1);
    assert!(waits(&stage, leyla).await.is_empty());
}

async fn guide(stage: &Stage, shift: ShiftId) -> Position {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().position
}

async fn what_an_undone_act_frees_goes_to_those_who_wait(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    put_on(&stage, nigar, shift, leyla).await;
    join(&stage, orxan, shift).await;
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(waits(&stage, orxan).await, [WaitState::Offered]);
    assert_eq!(taken(&stage, shift).await, 1, "held for him");
}

async fn whoever_asked_for_a_shift_that_is_moved_or_called_off_is_told(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let desk = Position { approval: true, ..support::position(&stage.programme, "vip-desk", None) };
    let desk = stage.add_position(desk).await;
    let asked_for = add(&stage, nigar, &desk, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let (leyla, orxan) = two(&stage).await;
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, asked_for))).await.unwrap();
    moved(&stage, nigar, asked_for, ["2026-12-03", "14:00", "17:00"]).await.unwrap();
    assert_eq!(told(&stage, leyla, Notice::ShiftWishEnded { shift: asked_for }).await, 1);
    let waiting = stage.look_as(nigar, move |look| Box::pin(shifts::requests(look, asked_for))).await.unwrap();
    assert!(waiting.is_empty(), "nobody is put on at a time for which they did not ask");

    let closes = baku("2026-11-28", "12:00");
    put_on(&stage, nigar, shift, aysel).await;
    join(&stage, orxan, shift).await;
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, shift, closes))).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::enter(act, shift))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(rosters::call_off(act, shift))).await.unwrap();
    let ended = Notice::ShiftWishEnded { shift };
    assert_eq!((told(&stage, leyla, ended.clone()).await, told(&stage, orxan, ended.clone()).await), (2, 1));
    assert_eq!(told(&stage, aysel, ended).await, 0, "whose place it was is told of the place");
    assert!(waits(&stage, orxan).await.is_empty());
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(taken(&stage, shift).await, 1);
}

async fn call_off(stage: &Stage, who: PersonId, shift: ShiftId) {
    stage.act_as(who, move |act| Box::pin(rosters::call_off(act, shift))).await.unwrap();
}

async fn whoever_waited_for_a_shift_that_is_on_again_waits_in_their_turn(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    let aysel = stage.volunteer("Aysel", "Rzayeva").await;
    put_on(&stage, nigar, shift, aysel).await;
    join(&stage, orxan, shift).await;
    stage.pass(chrono::Duration::minutes(1));
    join(&stage, leyla, shift).await;
    call_off(&stage, nigar, shift).await;
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(
        (waits(&stage, orxan).await, waits(&stage, leyla).await),
        (vec![WaitState::Waiting], vec![WaitState::Waiting])
    );
    for person in [orxan, leyla] {
        assert_eq!(told(&stage, person, Notice::ShiftWishBack { shift }).await, 1);
    }
    assert_eq!(
        told(&stage, aysel, Notice::ShiftWishBack { shift }).await,
        0,
        "whose place it was is told of the place"
    );
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, shift, aysel))).await.unwrap();
    assert_eq!(waits(&stage, orxan).await, [WaitState::Offered], "who came first is first");

    // A place that was held is held anew, and that is said by the offer alone
    call_off(&stage, nigar, shift).await;
    assert_eq!((taken(&stage, shift).await, waits(&stage, orxan).await), (0, vec![]));
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!((taken(&stage, shift).await, waits(&stage, orxan).await), (1, vec![WaitState::Offered]));
    let back = Notice::ShiftWishBack { shift };
    assert_eq!((told(&stage, orxan, back.clone()).await, told(&stage, leyla, back).await), (1, 2));

    // Whoever has left meanwhile is not put back
    stage.act_as(leyla, move |act| Box::pin(exchange::leave(act, shift))).await.unwrap();
    call_off(&stage, nigar, shift).await;
    undo(&stage, nigar, roster.id).await.unwrap();
    assert!(waits(&stage, leyla).await.is_empty());
}

async fn requests_and_ballots_stand_again_with_the_shift(stage: Stage) {
    let (nigar, roster, tuesday) = out(&stage).await;
    let desk = Position { approval: true, ..support::position(&stage.programme, "vip-desk", None) };
    let (desk, guide) = (stage.add_position(desk).await, guide(&stage, tuesday).await);
    let asked_for = add(&stage, nigar, &desk, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let drawn = add(&stage, nigar, &guide, ["2026-12-04", "14:00", "17:00"]).await.unwrap();
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let closes = baku("2026-12-04", "10:00");
    stage.act_as(leyla, move |act| Box::pin(shifts::claim(act, asked_for))).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, drawn, closes))).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::enter(act, drawn))).await.unwrap();
    let stands = async || {
        let asked = stage.look_as(nigar, move |look| Box::pin(shifts::requests(look, asked_for))).await.unwrap();
        let ballot = stage.look_as(leyla, move |look| Box::pin(shifts::seen(look, drawn))).await.unwrap();
        (asked.len(), ballot.offer.entered, ballot.ballot.map(|(ballot, _)| ballot.closes))
    };
    assert_eq!(stands().await, (1, true, Some(closes)));
    for shift in [asked_for, drawn] {
        call_off(&stage, nigar, shift).await;
        undo(&stage, nigar, roster.id).await.unwrap();
    }
    assert_eq!(told(&stage, leyla, Notice::ShiftWishBack { shift: drawn }).await, 2, "of each of them");
    assert_eq!(stands().await, (1, true, Some(closes)));
    // Moved to before the moment of its ballot it has none, until that is undone
    moved(&stage, nigar, drawn, ["2026-12-04", "09:00", "12:00"]).await.unwrap();
    assert_eq!(stands().await, (1, false, None));
    undo(&stage, nigar, roster.id).await.unwrap();
    assert_eq!(stands().await, (1, true, Some(closes)));
}

async fn a_shift_with_somebody_in_its_ballot_is_not_made_undone(stage: Stage) {
    let (nigar, roster, tuesday) = out(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let (center, form) = (
        stage.bak1.clone(),
        ShiftForm {
            position: guide.id.to_string(),
            date: "2026-12-03".into(),
            from: "09:00".into(),
            until: "12:00".into(),
            places: "1".into(),
            ..ShiftForm::default()
        },
    );
    let shift = stage
        .act_as(nigar, move |act| {
            let (center, form) = (center.clone(), form.clone());
            Box::pin(async move { rosters::add_on_board(act, &center, &form).await })
        })
        .await
        .unwrap();
    let closes = baku("2026-11-28", "12:00");
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, shift, closes))).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::enter(act, shift))).await.unwrap();
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::PeopleOnIt);
    // Nor does filling the week from templates take a shift away in which somebody has entered
    stage.act_as(nigar, move |act| Box::pin(shifts::open_ballot(act, tuesday, closes))).await.unwrap();
    stage.act_as(leyla, move |act| Box::pin(shifts::enter(act, tuesday))).await.unwrap();
    let made = stage.look_as(nigar, {
        let bak1 = stage.bak1.clone();
        move |look| Box::pin(async move { rosters::generations(look, &bak1).await })
    });
    let id = made.await.unwrap()[0].id;
    let (_, undone) = stage.act_as(nigar, move |act| Box::pin(rosters::undo(act, id))).await.unwrap();
    assert_eq!((undone.removed, undone.stays.len()), (0, 1));
}

async fn of_two_who_change_how_many_the_later_one_hears_of_it(stage: Stage) {
    let (nigar, _, shift) = out(&stage).await;
    let edits = stage.look(move |look| Box::pin(rosters::edits(look, shift))).await.unwrap();
    let set = |places: &'static str| {
        stage.act_as(nigar, move |act| {
            Box::pin(async move { rosters::set_places(act, shift, places, &edits.to_string()).await })
        })
    };
    set("3").await.unwrap();
    assert_eq!(refused(set("4").await), Refusal::Changed);
    assert_eq!(stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().places, 3);
}

async fn what_else_a_shift_needs_is_changed_and_comes_back(stage: Stage) {
    let (nigar, roster, shift) = out(&stage).await;
    let (leyla, reshad) = (stage.volunteer("Leyla", "Əliyeva").await, stage.reshad().await);
    let change = async |who: PersonId, trainees: &str, languages: &str, note: String| {
        let form = DetailsForm { trainees: trainees.into(), languages: languages.into(), note, ..Default::default() };
        stage
            .act_as(who, move |act| {
                let form = form.clone();
                Box::pin(async move { rosters::set_details(act, shift, &form).await })
            })
            .await
    };
    let details = async || stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().details;
    change(nigar, "1", "ru", "Qapı 2".into()).await.unwrap();
    let found = details().await;
    assert_eq!((found.trainees, found.languages.len(), found.note.as_str()), (1, 1, "Qapı 2"));
    stage.act_as(nigar, move |act| Box::pin(rosters::put_on_to_learn(act, shift, leyla))).await.unwrap();
    assert_eq!(refused(change(nigar, "", "ru", String::new()).await), Refusal::PeopleOnIt, "somebody learns on it");
    let wrong = faults(change(nigar, "51", "klingon", "x".repeat(201)).await);
    assert_eq!(wrong.iter().map(|(field, _)| field.as_str()).collect::<Vec<_>>(), ["trainees", "languages", "note"]);
    assert!(matches!(change(reshad, "2", "", String::new()).await, Err(Error::NotAllowed)));
    undo(&stage, nigar, roster.id).await.unwrap();
    undo(&stage, nigar, roster.id).await.unwrap();
    let found = details().await;
    assert_eq!((found.trainees, found.languages.len(), found.note.as_str()), (0, 0, ""));
}
