//! Two change shifts with each other, or neither does.

use super::*;

stories! {
    both_are_judged_as_if_each_had_left_their_own,
    a_side_that_was_released_is_not_swapped,
    what_stands_against_one_side_keeps_both_where_they_are,
    two_swaps_the_other_way_round_do_not_wait_for_each_other,
    nobody_is_swapped_onto_another_time_than_they_asked_for,
}

struct Pair {
    aysel: PersonId,
    leyla: PersonId,
    morning: ShiftId,
    noon: ShiftId,
}

/// Two shifts that overlap, so that nobody can hold both even for a moment.
async fn pair(stage: &Stage, name: &str) -> Pair {
    let guide = guide(stage).await;
    let morning = stage.shift(&guide, DAY, "09:00", "12:00", 1).await;
    let noon = stage.shift(&guide, DAY, "11:00", "14:00", 1).await;
    let (aysel, leyla) = (stage.volunteer("Aysel", name).await, stage.volunteer("Leyla", name).await);
    claim(stage, aysel, morning).await.unwrap();
    claim(stage, leyla, noon).await.unwrap();
    Pair { aysel, leyla, morning, noon }
}

async fn both_are_judged_as_if_each_had_left_their_own(stage: Stage) {
    let Pair { aysel, leyla, morning, noon } = pair(&stage, "Bir").await;
    let returns = stage.look_as(aysel, move |look| Box::pin(exchange::returns(look, morning))).await.unwrap();
    assert_eq!(returns.iter().map(|r| (r.person, r.shift.id)).collect::<Vec<_>>(), [(leyla, noon)]);
    cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
    let ask = mine(&stage, leyla).await.asks.remove(0);
    assert_eq!(ask.gives.unwrap().id, noon);
    accept(&stage, leyla, ask.ask.id).await.unwrap();
    assert!(is_on(&stage, leyla, morning).await && is_on(&stage, aysel, noon).await);
    assert!(!is_on(&stage, aysel, morning).await && !is_on(&stage, leyla, noon).await);
    assert_eq!((taken(&stage, morning).await, taken(&stage, noon).await), (1, 1));
}

async fn a_side_that_was_released_is_not_swapped(stage: Stage) {
    for again in [false, true] {
        let Pair { aysel, leyla, morning, noon } = pair(&stage, if again { "Bir" } else { "İki" }).await;
        cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
        let ask = asked(&stage, leyla).await;
        // Either Leyla gives her own side back meanwhile, or Aysel hers, at the very moment of the answer
        let (gone, given) = if again { (leyla, noon) } else { (aysel, morning) };
        let (swapped, released) = tokio::join!(accept(&stage, leyla, ask), release(&stage, gone, given));
        let (held, beside) = (taken(&stage, morning).await, taken(&stage, noon).await);
        if swapped.is_ok() {
            assert!(refused(released) == Refusal::NotOnShift && (held, beside) == (1, 1));
        } else {
            assert_eq!(refused(swapped), Refusal::HandOverGone);
            assert_eq!(held + beside, 1);
        }
        for (person, shift) in [(aysel, morning), (leyla, noon), (aysel, noon), (leyla, morning)] {
            if is_on(&stage, person, shift).await {
                release(&stage, person, shift).await.unwrap();
            }
        }
        for shift in [morning, noon] {
            assert_eq!(taken(&stage, shift).await, 0);
        }
    }
}

async fn what_stands_against_one_side_keeps_both_where_they_are(stage: Stage) {
    let Pair { aysel, leyla, morning, noon } = pair(&stage, "Bir").await;
    cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
    let ask = asked(&stage, leyla).await;
    stage.raw("update placements set state = 'paused' where person_id = $1", vec![aysel.into()]).await;
    assert!(matches!(refused(accept(&stage, leyla, ask).await), Refusal::NotEligible { .. }));
    assert!(is_on(&stage, aysel, morning).await && is_on(&stage, leyla, noon).await);
    assert_eq!((taken(&stage, morning).await, taken(&stage, noon).await), (1, 1));
    assert_eq!(mine(&stage, leyla).await.asks.len(), 1, "the question stays open");
}

async fn nobody_is_swapped_onto_another_time_than_they_asked_for(stage: Stage) {
    let Pair { aysel, leyla, morning, noon } = pair(&stage, "Bir").await;
    cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
    let (ask, nigar) = (asked(&stage, leyla).await, stage.nigar().await);
    let form = programme::rosters::MoveForm { from: "15:00".into(), until: "18:00".into(), ..Default::default() };
    stage
        .act_as(nigar, move |act| {
            let form = form.clone();
            Box::pin(async move { programme::rosters::move_shift(act, noon, &form).await })
        })
        .await
        .unwrap();
    assert_eq!(refused(accept(&stage, leyla, ask).await), Refusal::HandOverGone);
    assert!(is_on(&stage, aysel, morning).await && is_on(&stage, leyla, noon).await);
    assert_eq!(told(&stage, aysel, "hand_over_unanswered").await, 1, "and hears that nobody is asked any more");
}

async fn two_swaps_the_other_way_round_do_not_wait_for_each_other(stage: Stage) {
    let Pair { aysel, leyla, morning, noon } = pair(&stage, "Bir").await;
    cannot(&stage, aysel, morning, HandOverWay::Swap, format!("{leyla}.{noon}")).await.unwrap();
    cannot(&stage, leyla, noon, HandOverWay::Swap, format!("{aysel}.{morning}")).await.unwrap();
    let (to_leyla, to_aysel) = (asked(&stage, leyla).await, asked(&stage, aysel).await);
    let (one, other) = tokio::join!(accept(&stage, leyla, to_leyla), accept(&stage, aysel, to_aysel));
    assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
    assert!(is_on(&stage, leyla, morning).await && is_on(&stage, aysel, noon).await);
}
