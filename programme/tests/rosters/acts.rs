//! What is done on a board: moved, put on, taken off, and undone exactly.

use super::*;
use domain::rosters::{Change, Deed};
use domain::shifts::AssignmentState;
use programme::rosters::MoveForm;

stories! {
    a_person_is_moved_and_told_once,
    a_shift_moves_with_its_people_and_back_again,
    nobody_is_moved_to_two_places_at_once,
    an_undone_act_leaves_everything_exactly_as_it_was,
    what_somebody_has_gone_on_from_is_not_undone,
    whoever_moves_what_has_changed_meanwhile_hears_so,
    two_who_undo_the_same_at_once_undo_it_once,
    a_board_tells_what_was_done_last_and_by_whom,
    a_board_says_beforehand_where_somebody_can_go,
}

async fn guide(stage: &Stage, shift: ShiftId) -> Position {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().position
}

async fn put_on(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) {
    stage.act_as(who, move |act| Box::pin(rosters::put_on(act, shift, person, None))).await.unwrap();
}

async fn undo(stage: &Stage, who: PersonId, roster: RosterId) -> Result<Deed> {
    stage.act_as(who, move |act| Box::pin(rosters::undo_last(act, roster))).await
}

async fn moved(stage: &Stage, who: PersonId, shift: ShiftId, form: MoveForm) -> Result<()> {
    stage
        .act_as(who, move |act| {
            let form = form.clone();
            Box::pin(async move { rosters::move_shift(act, shift, &form).await })
        })
        .await
}

fn to(date: &str, from: &str, until: &str) -> MoveForm {
    MoveForm { date: date.into(), from: from.into(), until: until.into(), ..MoveForm::default() }
}

/// The shifts of the week with those on them, as one compares them.
async fn seen(stage: &Stage, who: PersonId) -> Vec<(ShiftId, i64, bool, Vec<(PersonId, AssignmentState)>)> {
    let board = board(stage, who, &stage.bak1, week()).await.unwrap();
    let people = |s: &rosters::OnBoard| s.people.iter().map(|p| (p.person, p.state)).collect();
    board.shifts.iter().map(|s| (s.shift.id, s.shift.taken, s.shift.cancelled, people(s))).collect()
}

async fn a_person_is_moved_and_told_once(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let thursday = add(&stage, nigar, &guide, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, tuesday, leyla).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(rosters::move_person(act, tuesday, thursday, leyla, None))).await.unwrap();
    let changed = Notice::RosterChanged { roster: roster.id, changes: Vec::new() };
    assert_eq!(told(&stage, leyla, changed.clone()).await, 2, "the publication, and the move in one message");
    assert_eq!(told(&stage, leyla, Notice::ShiftAssigned { shift: thursday }).await, 0);
    assert_eq!(told(&stage, leyla, Notice::ShiftUnassigned { shift: tuesday }).await, 0);
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::PersonMoved);
    let held = seen(&stage, nigar).await;
    assert_eq!(held.iter().find(|s| s.0 == tuesday).unwrap().3, [(leyla, AssignmentState::Assigned)]);
    assert_eq!(told(&stage, leyla, changed).await, 3, "she hears that she is back");
}

async fn a_shift_moves_with_its_people_and_back_again(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, tuesday, leyla).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    stage.act_as(nigar, move |act| Box::pin(rosters::set_telling(act, roster.id, false))).await.unwrap();
    moved(&stage, nigar, tuesday, to("2026-12-04", "10:00", "13:00")).await.unwrap();
    let found = stage.look(move |look| Box::pin(shifts::find(look, tuesday))).await.unwrap();
    assert_eq!((found.period.start(), found.taken), (baku("2026-12-04", "10:00"), 1));
    let news = stage.look_as(nigar, move |look| Box::pin(rosters::untold(look, roster.id))).await.unwrap();
    assert!(matches!(news.people[0].changes[..], [Change::Moved { .. }]));
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::ShiftMoved);
    let news = stage.look_as(nigar, move |look| Box::pin(rosters::untold(look, roster.id))).await.unwrap();
    assert!(news.is_empty(), "what was moved and moved back is no news");
    assert_eq!(faults(moved(&stage, nigar, tuesday, to("2026-12-04", "22:00", "23:00")).await)[0].1, FaultKind::Closed);
    assert_eq!(refused(moved(&stage, nigar, tuesday, to("2026-11-20", "", "")).await), Refusal::ShiftOver);
}

async fn nobody_is_moved_to_two_places_at_once(stage: Stage) {
    let (nigar, _, tuesday) = tuesday(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let thursday = add(&stage, nigar, &guide, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, tuesday, leyla).await;
    put_on(&stage, nigar, thursday, leyla).await;
    let outcome = moved(&stage, nigar, tuesday, to("2026-12-03", "10:00", "13:00")).await;
    assert_eq!(refused(outcome).reasons(), [Reason::Overlap { shift: thursday }]);
    moved(&stage, nigar, tuesday, to("2026-12-03", "12:00", "15:00")).await.unwrap();
}

async fn an_undone_act_leaves_everything_exactly_as_it_was(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    put_on(&stage, nigar, tuesday, leyla).await;
    let before = seen(&stage, nigar).await;

    put_on(&stage, nigar, tuesday, orxan).await;
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::PutOn);
    assert_eq!(seen(&stage, nigar).await, before);
    stage.act_as(nigar, move |act| Box::pin(rosters::take_off(act, tuesday, leyla))).await.unwrap();
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::TakenOff);
    assert_eq!(seen(&stage, nigar).await, before);
    stage.act_as(nigar, move |act| Box::pin(rosters::call_off(act, tuesday))).await.unwrap();
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::CalledOff);
    assert_eq!(seen(&stage, nigar).await, before);
    stage.act_as(nigar, move |act| Box::pin(rosters::set_places(act, tuesday, "7", ""))).await.unwrap();
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::PlacesChanged);
    assert_eq!(seen(&stage, nigar).await, before);
    let (center, form) = (
        stage.bak1.clone(),
        ShiftForm {
            position: guide.id.to_string(),
            date: "2026-12-03".into(),
            from: "09:00".into(),
            until: "12:00".into(),
            places: "3".into(),
            ..ShiftForm::default()
        },
    );
    stage
        .act_as(nigar, move |act| {
            let (center, form) = (center.clone(), form.clone());
            Box::pin(async move { rosters::add_on_board(act, &center, &form).await })
        })
        .await
        .unwrap();
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::ShiftAdded);
    assert_eq!(seen(&stage, nigar).await, before);
    assert_eq!(undo(&stage, nigar, roster.id).await.unwrap(), Deed::PutOn, "and then what was done before");
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::UndoOver);
}

async fn what_somebody_has_gone_on_from_is_not_undone(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    put_on(&stage, nigar, tuesday, leyla).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    stage.act_as(orxan, move |act| Box::pin(shifts::claim(act, tuesday))).await.unwrap();
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::Changed);
    let held = seen(&stage, nigar).await;
    assert_eq!(held[0].3.len(), 2, "both keep their places");
    let reshad = stage.reshad().await;
    let id = stage.look_as(nigar, move |look| Box::pin(rosters::recent(look, roster.id))).await.unwrap()[0].id;
    let foreign = stage.act_as(reshad, move |act| Box::pin(rosters::undo_act(act, id))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
    stage.set(baku("2026-11-25", "10:00"));
    assert_eq!(refused(undo(&stage, nigar, roster.id).await), Refusal::UndoOver, "a day later");
}

async fn whoever_moves_what_has_changed_meanwhile_hears_so(stage: Stage) {
    let (nigar, _, tuesday) = tuesday(&stage).await;
    let edits = stage.look(move |look| Box::pin(rosters::edits(look, tuesday))).await.unwrap();
    let seen = |date: &str| MoveForm { seen: edits.to_string(), ..to(date, "09:00", "12:00") };
    moved(&stage, nigar, tuesday, seen("2026-12-03")).await.unwrap();
    assert_eq!(refused(moved(&stage, nigar, tuesday, seen("2026-12-04")).await), Refusal::Changed);
    let found = stage.look(move |look| Box::pin(shifts::find(look, tuesday))).await.unwrap();
    assert_eq!(found.date(), day("2026-12-03"));
}

async fn two_who_undo_the_same_at_once_undo_it_once(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    put_on(&stage, nigar, tuesday, leyla).await;
    let id = stage.look_as(nigar, move |look| Box::pin(rosters::recent(look, roster.id))).await.unwrap()[0].id;
    let one = stage.act_as(nigar, move |act| Box::pin(rosters::undo_act(act, id)));
    let other = stage.act_as(nigar, move |act| Box::pin(rosters::undo_act(act, id)));
    let (one, other) = tokio::join!(one, other);
    assert_eq!([&one, &other].iter().filter(|o| o.is_ok()).count(), 1);
    assert_eq!(seen(&stage, nigar).await[0].1, 0);
}

async fn a_board_says_beforehand_where_somebody_can_go(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let late = add(&stage, nigar, &guide, ["2026-12-02", "09:00", "12:00"]).await.unwrap();
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    put_on(&stage, nigar, tuesday, leyla).await;
    let live = stage.look_as(nigar, move |look| Box::pin(rosters::live(look, roster.id))).await.unwrap();
    assert_eq!(live.gaps(), board(&stage, nigar, &stage.bak1, week()).await.unwrap().gaps);
    // What the board says of a move beforehand is what comes of it
    assert!(live.against(leyla, late, Some(tuesday)).unwrap().may());
    assert_eq!(live.against(leyla, tuesday, None).unwrap().reasons, [Reason::AlreadyOn]);
    stage.act_as(nigar, move |act| Box::pin(rosters::move_person(act, tuesday, late, leyla, None))).await.unwrap();
    put_on(&stage, nigar, late, orxan).await;
    let reshad = stage.reshad().await;
    let foreign = stage.look_as(reshad, move |look| Box::pin(rosters::live(look, roster.id))).await;
    assert!(matches!(foreign, Err(Error::NotAllowed)));
}

async fn a_board_tells_what_was_done_last_and_by_whom(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    let before = stage.look_as(nigar, move |look| Box::pin(rosters::news(look, roster.id))).await.unwrap().unwrap();
    put_on(&stage, nigar, tuesday, leyla).await;
    let after = stage.look_as(nigar, move |look| Box::pin(rosters::news(look, roster.id))).await.unwrap().unwrap();
    assert_ne!(before.event, after.event);
    assert_eq!(after.by, Some(nigar));
    let theirs = stage.look_as(leyla, move |look| Box::pin(rosters::news(look, roster.id))).await;
    assert!(matches!(theirs, Err(Error::NotAllowed)));
}
