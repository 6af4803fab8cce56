//! What people don't know yet of a week, and how each is told of it once.

use super::*;
use domain::rosters::{Change, ShiftChange, Untold};
use programme::walls;

stories! {
    publishing_asks_to_confirm_what_is_missing,
    everybody_is_told_of_all_their_changes_in_one_message,
    what_is_told_at_once_is_not_told_again,
    changes_of_a_published_week_wait_until_they_are_told_together,
    what_volunteers_do_themselves_is_no_news_to_them,
    a_publication_keeps_what_it_told,
    a_wall_shows_published_shifts_by_initials_until_it_is_ended,
    a_week_goes_out_as_a_spreadsheet_and_as_a_pdf_in_every_language,
}

async fn untold(stage: &Stage, who: PersonId, roster: RosterId) -> Untold {
    stage.look_as(who, move |look| Box::pin(rosters::untold(look, roster))).await.unwrap()
}

async fn together(stage: &Stage, who: PersonId, roster: RosterId) {
    stage.act_as(who, move |act| Box::pin(rosters::set_telling(act, roster, false))).await.unwrap();
}

async fn unassign(stage: &Stage, who: PersonId, shift: ShiftId, person: PersonId) {
    stage.act_as(who, move |act| Box::pin(shifts::unassign(act, shift, person))).await.unwrap();
}

const fn changed(roster: RosterId) -> Notice {
    Notice::RosterChanged { roster, changes: Vec::new() }
}

const fn assigned(shift: ShiftId) -> Notice {
    Notice::ShiftAssigned { shift }
}

async fn guide(stage: &Stage, shift: ShiftId) -> Position {
    stage.look(move |look| Box::pin(shifts::find(look, shift))).await.unwrap().position
}

async fn publishing_asks_to_confirm_what_is_missing(stage: Stage) {
    let (nigar, roster, _) = tuesday(&stage).await;
    let id = roster.id;
    let outcome = stage.act_as(nigar, move |act| Box::pin(rosters::publish(act, id, None, false))).await;
    assert_eq!(faults(outcome), [("confirm".to_owned(), FaultKind::Required)]);
    let seen = stage.look_as(nigar, move |look| Box::pin(rosters::before_publishing(look, id))).await.unwrap();
    assert_eq!(seen.roster.state, RosterState::Draft);
    assert!(seen.gaps.iter().all(|gap| !gap.is_hard()) && !seen.gaps.is_empty());
    assert!(matches!(seen.untold.shifts[..], [ShiftChange::New { .. }]));
    publish(&stage, nigar, id, None).await.unwrap();
    assert!(untold(&stage, nigar, id).await.is_empty());
}

async fn everybody_is_told_of_all_their_changes_in_one_message(stage: Stage) {
    let (nigar, roster, tuesday) = tuesday(&stage).await;
    let guide = guide(&stage, tuesday).await;
    let thursday = add(&stage, nigar, &guide, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    assign(&stage, nigar, tuesday, leyla, None).await;
    assign(&stage, nigar, thursday, leyla, None).await;
    let news = untold(&stage, nigar, roster.id).await;
    assert_eq!((news.people.len(), news.count()), (1, 2));
    assert!(news.people[0].changes.iter().all(|change| matches!(change, Change::New { .. })));
    publish(&stage, nigar, roster.id, None).await.unwrap();
    assert_eq!(told(&stage, leyla, changed(roster.id)).await, 1);
    assert_eq!(told(&stage, leyla, published(roster.id)).await, 0, "one message says all");
    assert_eq!(told(&stage, orxan, published(roster.id)).await, 1, "the week is out for those who may still choose");
    assert_eq!(told(&stage, orxan, changed(roster.id)).await, 0);
}

async fn what_is_told_at_once_is_not_told_again(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    assign(&stage, nigar, shift, leyla, None).await;
    assert_eq!(told(&stage, leyla, assigned(shift)).await, 1);
    assert!(untold(&stage, nigar, roster.id).await.is_empty());
    unassign(&stage, nigar, shift, leyla).await;
    assert_eq!(told(&stage, leyla, Notice::ShiftUnassigned { shift }).await, 1);
    assert!(untold(&stage, nigar, roster.id).await.is_empty());
    assert_eq!(refused(publish(&stage, nigar, roster.id, None).await), Refusal::AlreadyPublished);
}

async fn changes_of_a_published_week_wait_until_they_are_told_together(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let guide = guide(&stage, shift).await;
    let thursday = add(&stage, nigar, &guide, ["2026-12-03", "09:00", "12:00"]).await.unwrap();
    let friday = add(&stage, nigar, &guide, ["2026-12-04", "09:00", "12:00"]).await.unwrap();
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    let kamran = stage.volunteer("Kamran", "Həsənov").await;
    assign(&stage, nigar, shift, leyla, None).await;
    assign(&stage, nigar, friday, kamran, None).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    together(&stage, nigar, roster.id).await;

    unassign(&stage, nigar, shift, leyla).await;
    assign(&stage, nigar, thursday, leyla, None).await;
    assign(&stage, nigar, shift, orxan, None).await;
    unassign(&stage, nigar, shift, orxan).await;
    stage.act_as(nigar, move |act| Box::pin(shifts::cancel(act, friday))).await.unwrap();
    assert_eq!(told(&stage, leyla, assigned(thursday)).await, 0, "nobody is told yet");
    let news = untold(&stage, nigar, roster.id).await;
    let who: Vec<PersonId> = news.people.iter().map(|p| p.person).collect();
    assert_eq!(who, [leyla, kamran], "what was taken back again is no news");
    assert!(matches!(news.people[0].changes[..], [Change::Moved { .. }]));
    assert!(matches!(news.people[1].changes[..], [Change::CalledOff { .. }]));

    publish(&stage, nigar, roster.id, None).await.unwrap();
    for (person, times) in [(leyla, 2), (kamran, 2), (orxan, 0)] {
        assert_eq!(told(&stage, person, changed(roster.id)).await, times);
    }
    assert_eq!(refused(publish(&stage, nigar, roster.id, None).await), Refusal::AlreadyPublished);
}

async fn what_volunteers_do_themselves_is_no_news_to_them(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let (leyla, orxan) = (stage.volunteer("Leyla", "Əliyeva").await, stage.volunteer("Orxan", "Məmmədov").await);
    publish(&stage, nigar, roster.id, None).await.unwrap();
    together(&stage, nigar, roster.id).await;
    for person in [leyla, orxan] {
        stage.act_as(person, move |act| Box::pin(shifts::claim(act, shift))).await.unwrap();
    }
    stage.act_as(orxan, move |act| Box::pin(shifts::release(act, shift))).await.unwrap();
    assert!(untold(&stage, nigar, roster.id).await.is_empty());
    unassign(&stage, nigar, shift, leyla).await;
    let news = untold(&stage, nigar, roster.id).await;
    assert!(matches!(news.people[0].changes[..], [Change::Gone { .. }]), "but what staff undo is");
}

async fn a_publication_keeps_what_it_told(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "Əliyeva").await;
    assign(&stage, nigar, shift, leyla, None).await;
    publish(&stage, nigar, roster.id, None).await.unwrap();
    withdraw(&stage, nigar, roster.id).await.unwrap();
    let all = stage.look_as(nigar, move |look| Box::pin(rosters::publications(look, roster.id))).await.unwrap();
    assert_eq!(all.iter().map(|p| p.told).collect::<Vec<_>>(), [1, 1]);
    assert_eq!((all[0].difference.people[0].person, all[0].difference.shifts.len()), (leyla, 1));
    assert!(all[1].difference.is_empty());
}

async fn a_wall_shows_published_shifts_by_initials_until_it_is_ended(stage: Stage) {
    let (nigar, leyla) = (stage.nigar().await, stage.volunteer("Leyla", "Əliyeva").await);
    let guide = stage.position("queue-guide").await;
    let shift = stage.shift(&guide, "2026-11-23", "14:00", "17:00", 2).await;
    stage.shift_at(&stage.bak1, &guide, ("2026-12-10", "14:00", "17:00"), 2, true).await;
    assign(&stage, nigar, shift, leyla, None).await;
    let bak1 = stage.bak1.clone();
    let (one, again) = stage
        .act_as(nigar, move |act| {
            let bak1 = bak1.clone();
            Box::pin(async move { Ok((walls::open(act, &bak1).await?, walls::open(act, &bak1).await?)) })
        })
        .await
        .unwrap();
    assert_eq!(one, again);
    let bak1 = stage.bak1.clone();
    let (_, address) = stage
        .look_as(nigar, move |look| Box::pin(async move { walls::address(look, &bak1).await }))
        .await
        .unwrap()
        .unwrap();
    let key: &'static str = address.split_once("key=").unwrap().1.to_owned().leak();
    let read = |code: &'static str| stage.look(move |look| Box::pin(walls::read(look, code, key)));
    let (_, days, shown) = read("BAK1").await.unwrap();
    assert_eq!(days, [day("2026-11-23"), day("2026-11-24")]);
    assert_eq!(shown.len(), 1, "today and tomorrow alone");
    assert_eq!((shown[0].people.clone(), shown[0].free), (vec!["Leyla Ə.".to_owned()], 1));
    assert!(matches!(read("SUM").await, Err(Error::NotFound)), "a key opens one wall");

    let bak1 = stage.bak1.clone();
    let foreign = stage.act_as(leyla, move |act| {
        let bak1 = bak1.clone();
        Box::pin(async move { walls::end(act, &bak1).await })
    });
    assert!(matches!(foreign.await, Err(Error::NotAllowed)));
    let bak1 = stage.bak1.clone();
    stage
        .act_as(nigar, move |act| {
            let bak1 = bak1.clone();
            Box::pin(async move { walls::end(act, &bak1).await })
        })
        .await
        .unwrap();
    assert!(matches!(read("BAK1").await, Err(Error::NotFound)));
}

async fn a_week_goes_out_as_a_spreadsheet_and_as_a_pdf_in_every_language(stage: Stage) {
    let (nigar, roster, shift) = tuesday(&stage).await;
    let leyla = stage.volunteer("Leyla", "=Əliyeva").await;
    let ali = stage.volunteer("عائشہ", "صدیقہ").await;
    assign(&stage, nigar, shift, leyla, None).await;
    assign(&stage, nigar, shift, ali, None).await;
    let seen = board(&stage, nigar, &stage.bak1, week()).await.unwrap();
    for language in domain::language::Language::ALL {
        let w = words::Words::of(*language);
        let sheet = rosters::paper::sheet(&seen, w, "Könüllü".into(), stage.now());
        let pdf = programme::certificates::print::week(&sheet).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{language:?}");
        assert_eq!(pdf, programme::certificates::print::week(&sheet).unwrap(), "the same week is the same bytes");
        assert!(rosters::paper::xlsx(&seen, w).unwrap().starts_with(b"PK"));
    }
    stage.act_as(nigar, move |act| Box::pin(rosters::paper::note_export(act, roster.id, "pdf"))).await.unwrap();
    let theirs = stage.act_as(leyla, move |act| Box::pin(rosters::paper::note_export(act, roster.id, "pdf"))).await;
    assert!(matches!(theirs, Err(Error::NotAllowed)));
}
