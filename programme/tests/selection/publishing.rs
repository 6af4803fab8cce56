//! What a selection gives: tried, kept, published, undone, explained.

use crate::cast::{House, Person};
use crate::support::{Stage, day};
use chrono::Duration;
use domain::applications::Stage as At;
use domain::ids::PersonId;
use domain::refusals::Refusal;
use domain::screening::{DeclineReason, UNDO_MINUTES};
use domain::selection::{Answer, RunState};
use programme::applications::staff;
use programme::selection;
use programme::{Error, Result, applications};

/// One place at BAK1 and one at SUM: Leyla gets her first wish, Rəna her second one, Aynur waits for both.
async fn three(stage: Stage) -> (House, [Person; 3]) {
    let house = House::open(stage, 1, 1).await;
    let leyla = house.applicant("Leyla", Some(90), "BAK1 SUM").await;
    let rena = house.applicant("Rəna", Some(80), "BAK1 SUM").await;
    let aynur = house.applicant("Aynur", Some(70), "BAK1 SUM").await;
    (house, [leyla, rena, aynur])
}

pub async fn what_if_tells_the_difference_and_writes_nothing(stage: Stage) {
    let (house, people) = three(stage).await;
    let before = house.everything(&people).await;
    let picture = house.what_if(&[("quota_BAK1", "2")]).await.unwrap();
    assert_eq!((picture.now.wishes, picture.now.waiting), ([1, 1, 0], 1));
    assert_eq!((picture.then.wishes, picture.then.waiting), ([2, 1, 0], 0));
    let cut = picture.then.centers[&house.stage.bak1.id].last.unwrap();
    assert_eq!((cut.score, picture.better, picture.worse), (8000, 2, 0));
    assert_eq!(house.everything(&people).await, before);
    assert!(picture.draft.is_none() && picture.published.is_none());
    let wrong = house.what_if(&[("quota_BAK1", "-1")]).await;
    assert!(matches!(wrong, Err(Error::Faulty(_))), "{wrong:?}");
    let nigar = house.stage.nigar().await;
    let refused =
        house.stage.look_as(nigar, |look| Box::pin(async move { selection::what_if(look, "AUTUMN", &[]).await })).await;
    assert!(matches!(refused, Err(Error::NotAllowed)), "the whole selection is for the management");
}

pub async fn a_selection_is_kept_published_and_undone_exactly(stage: Stage) {
    let (house, people) = three(stage).await;
    let [leyla, rena, aynur] = people;
    let before = house.everything(&people).await;
    let run = house.run_with(&[]).await.unwrap();
    assert_eq!(house.everything(&people).await, before, "a draft moves nobody");
    let published = house.publish(&run).await.unwrap();
    assert_eq!(published.undo_until, Some(house.stage.now() + Duration::minutes(UNDO_MINUTES)));
    let stages = (house.at(leyla).await, house.at(rena).await, house.at(aynur).await);
    assert_eq!(stages, (At::Offered, At::Offered, At::Waitlisted));
    assert_eq!((house.places("BAK1").await, house.places("SUM").await), ((1, 0, 1), (1, 0, 1)));

    let undone = house.undo(run.id).await.unwrap();
    assert_eq!((undone.restored, undone.kept), (3, 0));
    assert_eq!(house.everything(&people).await, before);
    let again = house.undo(run.id).await;
    assert!(matches!(again, Err(Error::Refused(Refusal::UndoOver))), "{again:?}");
    assert_eq!(house.steps(leyla).await, [(At::Offered, true)]);

    let (draft, same) = house.what_if(&[]).await.unwrap().draft.unwrap();
    assert!(same && draft.state == RunState::Draft && draft.seed == run.seed);
    house.publish(&draft).await.unwrap();
    assert_eq!(house.steps(leyla).await, [(At::Offered, true), (At::Offered, false)]);
    house.stage.pass(Duration::minutes(UNDO_MINUTES));
    let late = house.undo(run.id).await;
    assert!(matches!(late, Err(Error::Refused(Refusal::UndoOver))), "{late:?}");
}

pub async fn a_selection_that_would_come_out_otherwise_is_not_published(stage: Stage) {
    let (house, _) = three(stage).await;
    let run = house.run_with(&[]).await.unwrap();
    house.applicant("Günel", Some(95), "SUM").await;
    let stale = house.publish(&run).await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))), "{stale:?}");
    let (_, same) = house.what_if(&[]).await.unwrap().draft.unwrap();
    assert!(!same);
    let next = house.run_with(&[]).await.unwrap();
    assert_eq!(next.seed, run.seed, "whoever calculates again does not draw again");
    let past = house.publish_as(house.manager, &next, day("2026-11-22")).await;
    assert!(matches!(past, Err(Error::Faulty(_))), "{past:?}");
    house.publish(&next).await.unwrap();
    let gone = house.publish(&run).await;
    assert!(matches!(gone, Err(Error::Refused(Refusal::Changed))), "{gone:?}");
}

pub async fn two_managers_publish_once(stage: Stage) {
    let (house, [leyla, ..]) = three(stage).await;
    let other = house.stage.ali().await;
    let run = house.run_with(&[]).await.unwrap();
    let (one, two) = tokio::join!(
        house.publish_as(house.manager, &run, day("2026-12-31")),
        house.publish_as(other, &run, day("2026-12-31"))
    );
    let lost = if one.is_ok() { two } else { one };
    assert!(matches!(lost, Err(Error::Refused(Refusal::Changed))), "{lost:?}");
    assert_eq!(house.places("BAK1").await, (1, 0, 1));
    assert_eq!(house.steps(leyla).await, [(At::Offered, false)]);
}

pub async fn nobody_is_told_before_the_time_to_undo_is_over(stage: Stage) {
    let (house, [leyla, _, aynur]) = three(stage).await;
    let run = house.run_with(&[]).await.unwrap();
    house.publish(&run).await.unwrap();
    assert_eq!(house.stands(leyla).await, (At::Screening, None, vec![]));
    let early = house.accept(leyla, None).await;
    assert!(matches!(early, Err(Error::Refused(Refusal::StageMoved { stage: At::Screening }))), "{early:?}");
    let due = house.stage.look(|look| Box::pin(programme::notices::oldest_waiting(look))).await.unwrap();
    assert_eq!(due, 0);
    house.stage.pass(Duration::minutes(UNDO_MINUTES));
    assert_eq!(house.stands(leyla).await, (At::Offered, Some("BAK1".into()), vec![]));
    let waits = house.stands(aynur).await;
    assert_eq!(waits, (At::Waitlisted, None, vec![("BAK1".into(), 2), ("SUM".into(), 1)]), "Rəna is before her");
    assert_eq!((house.letters("place_offered").await, house.letters("application_moved").await), (2, 1));
    let (_, standing) = house.reads(leyla).await;
    let until = standing.offer.unwrap().0.until;
    assert_eq!(until, house.stage.now() + Duration::hours(72));
}

pub async fn another_quota_is_set_with_the_selection_and_put_back_with_it(stage: Stage) {
    let (house, people) = three(stage).await;
    let before = house.everything(&people).await;
    let run = house.run_with(&[("quota_BAK1", "2")]).await.unwrap();
    house.publish(&run).await.unwrap();
    assert_eq!(house.places("BAK1").await, (2, 0, 2));
    house.undo(run.id).await.unwrap();
    assert_eq!(house.everything(&people).await, before);
}

pub async fn whoever_goes_on_before_the_undoing_stays_where_they_went(stage: Stage) {
    let (house, [leyla, rena, aynur]) = three(stage).await;
    let run = house.run_with(&[]).await.unwrap();
    house.publish(&run).await.unwrap();
    let gone = house.stage.act_as(leyla.id, move |act| Box::pin(applications::withdraw(act, leyla.application))).await;
    assert_eq!(gone.unwrap().stage, At::Withdrawn);
    assert_eq!(house.places("BAK1").await, (1, 0, 0), "a place that comes free is not offered while it can be undone");
    let undone = house.undo(run.id).await.unwrap();
    assert_eq!((undone.restored, undone.kept), (2, 1));
    let stages = (house.at(leyla).await, house.at(rena).await, house.at(aynur).await);
    assert_eq!(stages, (At::Withdrawn, At::Screening, At::Screening));
    assert_eq!((house.places("BAK1").await, house.places("SUM").await), ((1, 0, 0), (1, 0, 0)));
}

pub async fn whoever_has_no_score_or_an_interview_ahead_is_not_ranked(stage: Stage) {
    let house = House::open(stage, 5, 5).await;
    let nobody = house.run_with(&[]).await;
    assert!(matches!(nobody, Err(Error::Refused(Refusal::NobodyRanked))), "{nobody:?}");
    let unread = house.applicant("Leyla", None, "BAK1").await;
    let read = house.applicant("Rəna", Some(50), "BAK1").await;
    let out = house.applicant("Aynur", Some(99), "BAK1").await;
    let version = house.case(out).await.version;
    house
        .stage
        .act_as(house.manager, move |act| {
            Box::pin(staff::decline(act, out.application, version, DeclineReason::Times, ""))
        })
        .await
        .unwrap();
    let picture = house.what_if(&[]).await.unwrap();
    assert_eq!((picture.then.ranked, picture.left_out.unscored), (1, 1));
    house.select().await;
    let stages = (house.at(unread).await, house.at(read).await, house.at(out).await);
    assert_eq!(stages, (At::Screening, At::Offered, At::Declined));
}

pub async fn the_outcome_of_a_center_is_for_its_own_staff(stage: Stage) {
    let (house, [leyla, rena, aynur]) = three(stage).await;
    let (nigar, reshad) = (house.stage.nigar().await, house.stage.reshad().await);
    house.select().await;
    let here = outcome(&house, nigar).await.unwrap();
    assert_eq!(here.given.iter().map(|g| g.application).collect::<Vec<_>>(), [leyla.application]);
    let waiting: Vec<_> = here.waiting.iter().map(|g| g.application).collect();
    assert_eq!(waiting, [rena.application, aynur.application]);
    assert_eq!((here.cut.taken, here.cut.waiting), (1, 2));
    assert!(matches!(outcome(&house, reshad).await, Err(Error::NotAllowed)));
}

async fn outcome(house: &House, who: PersonId) -> Result<selection::CenterOutcome> {
    house.stage.look_as(who, |look| Box::pin(selection::center_outcome(look, "AUTUMN", "BAK1"))).await
}

pub async fn a_case_tells_in_figures_why(stage: Stage) {
    let (house, [_, rena, aynur]) = three(stage).await;
    let nigar = house.stage.nigar().await;
    house.select().await;
    let explained = |who, person: Person| {
        let house = &house;
        async move {
            let application = house.case(person).await;
            house
                .stage
                .look_as(who, move |look| Box::pin(async move { selection::explained(look, &application).await }))
                .await
                .unwrap()
        }
    };
    let why = explained(house.manager, rena).await;
    let answers: Vec<_> = why.wishes.iter().map(|w| (w.code.as_str(), w.answer, w.rank)).collect();
    let full = Answer::Points { taken: 1, last: 9000 };
    assert_eq!(answers, [("BAK1", full, Some(1)), ("SUM", Answer::Given, None)]);
    assert_eq!((why.score, why.offers.len()), (8000, 1));
    let why = explained(nigar, aynur).await;
    assert_eq!(why.wishes.iter().map(|w| w.code.as_str()).collect::<Vec<_>>(), ["BAK1"], "SUM is none of her business");
    assert_eq!(why.wishes[0].rank, Some(2));
}
