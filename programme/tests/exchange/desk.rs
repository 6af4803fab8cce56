//! The coordinator's desk of open cases.

use super::*;
use domain::eligibility::Reason;

stories! {
    the_desk_lists_the_cases_of_ones_own_centers,
    the_coordinator_asks_those_who_can,
    the_coordinator_puts_somebody_in_even_against_a_rule,
    whoever_is_excused_is_off_and_the_place_is_held,
    a_closed_case_says_why_and_frees_what_it_held,
}

async fn late(stage: &Stage) -> (ShiftId, PersonId, HandOverId, PersonId) {
    let guide = guide(stage).await;
    let shift = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let (aysel, nigar) = (stage.volunteer("Aysel", "Quliyeva").await, stage.nigar().await);
    claim(stage, aysel, shift).await.unwrap();
    stage.set(baku(DAY, "04:00"));
    let hand_over = cannot(stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap().id;
    (shift, aysel, hand_over, nigar)
}
async fn excuse(stage: &Stage, staff: PersonId, hand_over: HandOverId) -> Result<HandOver> {
    stage.act_as(staff, move |act| Box::pin(exchange::excuse(act, hand_over))).await
}
async fn close(stage: &Stage, staff: PersonId, hand_over: HandOverId, note: &'static str) -> Result<HandOver> {
    stage.act_as(staff, move |act| Box::pin(exchange::close(act, hand_over, note))).await
}
async fn put_in(
    stage: &Stage,
    staff: PersonId,
    hand_over: HandOverId,
    person: PersonId,
    why: Option<&'static str>,
) -> Result<Place> {
    stage.act_as(staff, move |act| Box::pin(exchange::assign(act, hand_over, person, why))).await
}

async fn the_desk_lists_the_cases_of_ones_own_centers(stage: Stage) {
    let (_, aysel, hand_over, nigar) = late(&stage).await;
    let (reshad, tural, programme) = (stage.reshad().await, stage.tural().await, stage.programme.id);
    for (person, count) in [(nigar, 1), (tural, 1), (reshad, 0), (aysel, 0)] {
        let rows =
            stage.look_as(person, move |look| Box::pin(exchange::cases(look, programme, None, true))).await.unwrap();
        assert_eq!(rows.len(), count);
        let one = stage.look_as(person, move |look| Box::pin(exchange::case(look, hand_over))).await;
        assert_eq!(one.is_ok(), count == 1);
    }
    let there =
        stage.look_as(nigar, move |look| Box::pin(exchange::cases(look, programme, Some("SUM"), true))).await.unwrap();
    assert!(there.is_empty());
    for stranger in [reshad, tural, aysel] {
        assert!(matches!(excuse(&stage, stranger, hand_over).await, Err(Error::NotAllowed)));
        assert!(matches!(close(&stage, stranger, hand_over, "Bitdi").await, Err(Error::NotAllowed)));
        assert!(matches!(put_in(&stage, stranger, hand_over, aysel, None).await, Err(Error::NotAllowed)));
    }
}

async fn the_coordinator_asks_those_who_can(stage: Stage) {
    let (shift, _, hand_over, nigar) = late(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![orxan.into()]).await;
    let case = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, hand_over))).await.unwrap();
    assert_eq!(case.could.iter().map(|r| r.person).collect::<Vec<_>>(), [leyla]);
    let why: Vec<_> = case.cannot.iter().map(|c| (c.person, c.reasons())).collect();
    assert_eq!(why, [(orxan, &[Reason::PlacementPaused][..])]);
    let ask = |people: Vec<PersonId>| {
        stage.act_as(nigar, move |act| {
            let people = people.clone();
            Box::pin(async move { exchange::ask_people(act, hand_over, &people).await })
        })
    };
    assert!(matches!(ask(Vec::new()).await, Err(Error::Faulty(_))));
    let paused = Refusal::NotEligible { reasons: vec![Reason::PlacementPaused] };
    assert_eq!(refused(ask(vec![orxan]).await), paused);
    assert_eq!(ask(vec![leyla, orxan]).await.unwrap(), 1);
    assert_eq!(ask(vec![leyla]).await.unwrap(), 0, "asked once");
    accept(&stage, leyla, asked(&stage, leyla).await).await.unwrap();
    assert!(is_on(&stage, leyla, shift).await);
    let steps = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, hand_over))).await.unwrap().steps;
    assert_eq!(steps.last().unwrap().step, HandOverStep::Filled);
    assert_eq!(refused(ask(vec![orxan]).await), Refusal::HandOverGone);
}

async fn the_coordinator_puts_somebody_in_even_against_a_rule(stage: Stage) {
    let (shift, aysel, hand_over, nigar) = late(&stage).await;
    let (leyla, orxan) = two(&stage).await;
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![orxan.into()]).await;
    let paused = Refusal::NotEligible { reasons: vec![Reason::PlacementPaused] };
    assert_eq!(refused(put_in(&stage, nigar, hand_over, orxan, None).await), paused);
    assert!(is_on(&stage, aysel, shift).await, "a refused act leaves nothing");
    put_in(&stage, nigar, hand_over, orxan, Some("Yeganə gələ bilən")).await.unwrap();
    assert!(is_on(&stage, orxan, shift).await && !is_on(&stage, aysel, shift).await);
    assert_eq!((taken(&stage, shift).await, told(&stage, orxan, "shift_assigned").await), (1, 1));
    assert_eq!(refused(put_in(&stage, nigar, hand_over, leyla, None).await), Refusal::HandOverGone);
}

async fn whoever_is_excused_is_off_and_the_place_is_held(stage: Stage) {
    let (shift, aysel, hand_over, nigar) = late(&stage).await;
    let (leyla, _) = two(&stage).await;
    assert!(excuse(&stage, nigar, hand_over).await.unwrap().holds);
    assert!(!is_on(&stage, aysel, shift).await);
    assert_eq!((taken(&stage, shift).await, told(&stage, aysel, "shift_unassigned").await), (1, 1));
    assert_eq!(refused(claim(&stage, leyla, shift).await), Refusal::Full);
    assert_eq!(refused(excuse(&stage, nigar, hand_over).await), Refusal::HandOverGone);
    let back = stage.act_as(aysel, move |act| Box::pin(exchange::come_after_all(act, shift))).await;
    assert_eq!(refused(back), Refusal::HandOverGone);
    take_over(&stage, leyla, hand_over).await.unwrap();
    assert_eq!(taken(&stage, shift).await, 1);
    assert!(is_on(&stage, leyla, shift).await && !hand_over_of(&stage, hand_over).await.holds);
}

async fn a_closed_case_says_why_and_frees_what_it_held(stage: Stage) {
    let (shift, aysel, hand_over, nigar) = late(&stage).await;
    assert!(matches!(close(&stage, nigar, hand_over, " ").await, Err(Error::Faulty(_))));
    close(&stage, nigar, hand_over, "Aysel gəlir").await.unwrap();
    assert!(is_on(&stage, aysel, shift).await, "nobody loses a place by it");
    let case = stage.look_as(nigar, move |look| Box::pin(exchange::case(look, hand_over))).await.unwrap();
    let last = case.steps.last().unwrap();
    assert_eq!((last.step, last.note.as_str()), (HandOverStep::Closed, "Aysel gəlir"));
    let again = cannot(&stage, aysel, shift, HandOverWay::Search, String::new()).await.unwrap().id;
    excuse(&stage, nigar, again).await.unwrap();
    close(&stage, nigar, again, "İki nəfər bəsdir").await.unwrap();
    assert_eq!(taken(&stage, shift).await, 0);
}
