//! Stories of interviews: one place for one applicant, theirs to change until the cut-off, told at every step.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "interviews/days.rs"]
mod days;
#[path = "interviews/house.rs"]
mod house;
#[path = "interviews/waiting.rs"]
mod waiting;

use chrono::Duration;
use domain::applications::Stage as At;
use domain::interviews::BookingState;
use domain::refusals::Refusal;
use house::House;
use programme::{Error, applications, interviews};
use support::{Stage, baku};

stories! {
    an_applicant_books_moves_and_cancels,
    two_hundred_at_once_get_one_place_once,
    after_the_cut_off_nothing_moves,
    what_is_called_off_is_told_and_booked_anew,
    a_changed_slot_is_told_and_keeps_its_people,
    only_the_invited_book_and_only_their_own_center,
    whoever_leaves_the_stage_frees_the_place,
    two_who_change_places_both_get_them_or_keep_theirs,
}

mod days_stories {
    use super::days::*;
    use super::*;
    stories! {
        a_panel_notes_blindly_and_marks_who_came,
        whoever_did_not_come_may_book_once_more,
        everybody_is_reminded_once_on_the_day_before,
        the_letter_brings_the_calendar_along,
        nobody_of_another_center_sees_or_changes_interviews,
        nobody_sits_on_two_panels_at_once,
        slots_stand_on_the_wall_of_the_center_over_a_clock_change,
    }
}

mod waiting_stories {
    use super::waiting::*;
    use super::*;
    stories! {
        who_waits_is_offered_in_order_and_offers_roll_on,
        new_slots_go_to_those_who_wait_first,
        an_offer_taken_back_keeps_its_place_in_the_order,
        nobody_waits_while_there_are_times,
    }
}

async fn an_applicant_books_moves_and_cancels(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "10:00", 3, 1).await;
    let leyla = house.invited("Leyla").await;
    let choosing = house.choosing(&leyla).await;
    assert_eq!(choosing.free.iter().map(|s| s.id).collect::<Vec<_>>(), slots);
    assert!(choosing.may_book && choosing.booking.is_none());
    let booking = house.book(&leyla, slots[0]).await.unwrap();
    assert!(matches!(house.book(&leyla, slots[1]).await, Err(Error::Refused(Refusal::InterviewBooked))));
    assert_eq!(house.told(&leyla, "interview_booked").await, 1);
    assert_eq!(house.choosing(&leyla).await.free.len(), 2);

    assert_eq!(house.move_to(&leyla, slots[2]).await.unwrap(), booking, "one entry in the calendar");
    house.move_to(&leyla, slots[2]).await.unwrap();
    assert_eq!(house.told(&leyla, "interview_moved").await, 1, "where one is already, nothing happens");
    let (live, slot) = house.choosing(&leyla).await.booking.unwrap();
    assert_eq!((live.sequence, slot.id, slot.taken), (1, slots[2], 1));

    house.cancel(&leyla).await.unwrap();
    let choosing = house.choosing(&leyla).await;
    assert_eq!((choosing.free.len(), choosing.live().is_none()), (3, true));
    assert_eq!(choosing.booking.unwrap().0.state, BookingState::Cancelled);
    assert!(matches!(house.cancel(&leyla).await, Err(Error::NotFound)));
    assert_ne!(house.book(&leyla, slots[1]).await.unwrap(), booking);
}

async fn two_hundred_at_once_get_one_place_once(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-26", "10:00", 1, 1).await[0];
    let applicants = house.many(200).await;
    let outcomes = futures::future::join_all(applicants.iter().map(|a| house.book(a, slot))).await;
    let taken = outcomes.iter().filter(|o| matches!(o, Err(Error::Refused(Refusal::InterviewTaken)))).count();
    assert_eq!((outcomes.iter().filter(|o| o.is_ok()).count(), taken), (1, 199));
    // The same applicant twenty times over, for two free places
    let two = house.open("2026-11-27", "10:00", 2, 1).await;
    let other = outcomes.iter().position(Result::is_err).unwrap();
    let again = futures::future::join_all((0..20).map(|n| house.book(&applicants[other], two[n % 2]))).await;
    assert_eq!(again.iter().filter(|o| o.is_ok()).count(), 1);
    assert_eq!(house.taken(&two).await, 1);
}

async fn after_the_cut_off_nothing_moves(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "10:00", 2, 1).await;
    let later = house.open("2026-11-28", "10:00", 1, 1).await[0];
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    house.book(&leyla, slots[0]).await.unwrap();
    stage.set(baku("2026-11-25", "10:00") - Duration::seconds(1));
    house.move_to(&leyla, slots[1]).await.unwrap();
    house.move_to(&leyla, slots[0]).await.unwrap();
    stage.set(baku("2026-11-25", "10:00"));
    for outcome in [house.move_to(&leyla, later).await, house.cancel(&leyla).await, house.book(&aysel, slots[0]).await]
    {
        assert!(matches!(outcome, Err(Error::Refused(Refusal::InterviewTooLate))), "{outcome:?}");
    }
    house.book(&aysel, later).await.unwrap();
    let too_near = house.move_to(&aysel, slots[0]).await;
    assert!(matches!(too_near, Err(Error::Refused(Refusal::InterviewTooLate))), "nor into it");
}

async fn what_is_called_off_is_told_and_booked_anew(stage: Stage) {
    let house = House::build(&stage).await;
    let group = house.open("2026-11-26", "10:00", 1, 3).await[0];
    let other = house.open("2026-11-27", "10:00", 1, 1).await[0];
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    house.book(&leyla, group).await.unwrap();
    house.book(&aysel, group).await.unwrap();
    assert_eq!(house.call_off(group).await.unwrap(), 2);
    assert!(matches!(house.call_off(group).await, Err(Error::Refused(Refusal::InterviewCalledOff))));
    assert_eq!(house.told(&leyla, "interview_called_off").await, 1);
    assert_eq!(house.told(&aysel, "interview_called_off").await, 1);
    assert_eq!(house.choosing(&leyla).await.booking.unwrap().0.state, BookingState::CalledOff);
    let gone = house.book(&leyla, group).await;
    assert!(matches!(gone, Err(Error::Refused(Refusal::InterviewCalledOff))), "{gone:?}");
    house.book(&leyla, other).await.unwrap();
}

async fn a_changed_slot_is_told_and_keeps_its_people(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-26", "10:00", 1, 2).await[0];
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    house.book(&leyla, slot).await.unwrap();
    house.book(&aysel, slot).await.unwrap();
    house.change(slot, 1, &[("from", "14:00"), ("places", "3")]).await.unwrap();
    let (booking, now_at) = house.choosing(&leyla).await.booking.unwrap();
    assert_eq!((booking.sequence, now_at.period.start()), (1, baku("2026-11-26", "14:00")));
    assert_eq!(house.told(&leyla, "interview_moved").await, 1);
    let stale = house.change(slot, 1, &[("from", "15:00")]).await;
    assert!(matches!(stale, Err(Error::Refused(Refusal::Changed))), "{stale:?}");
    let narrow = house.change(slot, 2, &[("from", "14:00"), ("places", "1")]).await;
    assert!(matches!(narrow, Err(Error::Refused(Refusal::PeopleOnIt))), "{narrow:?}");
    house.change(slot, 2, &[("from", "14:00"), ("places", "2")]).await.unwrap();
    assert_eq!(house.told(&leyla, "interview_moved").await, 1, "another number of places is nobody's news");
}

async fn only_the_invited_book_and_only_their_own_center(stage: Stage) {
    let house = House::build(&stage).await;
    let slot = house.open("2026-11-26", "10:00", 1, 5).await[0];
    let foreign = house.open_at(&stage.sum, stage.reshad().await, "2026-11-26", "10:00", 1, 5).await[0];
    let leyla = house.invited("Leyla").await;
    assert!(matches!(house.book(&leyla, foreign).await, Err(Error::NotAllowed)));
    let waiting = house.applicant("Aysel").await;
    assert!(matches!(
        house.book(&waiting, slot).await,
        Err(Error::Refused(Refusal::StageMoved { stage: At::Submitted }))
    ));
    let (thief, id) = (waiting.0, leyla.1);
    let other = stage.act_as(thief, move |act| Box::pin(interviews::book(act, id, slot))).await;
    assert!(matches!(other, Err(Error::NotAllowed)), "{other:?}");
    let seen = stage.look_as(thief, move |look| Box::pin(interviews::choosing(look, id))).await;
    assert!(matches!(seen, Err(Error::NotAllowed)));
}

async fn whoever_leaves_the_stage_frees_the_place(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "10:00", 2, 1).await;
    let (leyla, aysel) = (house.invited("Leyla").await, house.invited("Aysel").await);
    house.book(&leyla, slots[0]).await.unwrap();
    house.book(&aysel, slots[1]).await.unwrap();
    let id = leyla.1;
    stage.act_as(leyla.0, move |act| Box::pin(applications::withdraw(act, id))).await.unwrap();
    assert_eq!(house.taken(&slots).await, 1);
    // What has begun stays for whoever came
    stage.set(baku("2026-11-26", "10:30"));
    house.decide(aysel.1, At::Waitlisted).await;
    assert_eq!(house.choosing(&aysel).await.booking.unwrap().0.state, BookingState::Booked);
}

async fn two_who_change_places_both_get_them_or_keep_theirs(stage: Stage) {
    let house = House::build(&stage).await;
    let slots = house.open("2026-11-26", "10:00", 2, 2).await;
    let mut people = Vec::new();
    for n in 0..4 {
        let one = house.invited(&format!("Aysel{n}")).await;
        house.book(&one, slots[n % 2]).await.unwrap();
        people.push(one);
    }
    for _ in 0..3 {
        let moves = people.iter().enumerate().map(|(n, one)| house.move_to(one, slots[(n + 1) % 2]));
        let outcomes = futures::future::join_all(moves).await;
        assert!(outcomes.iter().all(|o| o.is_ok() || matches!(o, Err(Error::Refused(Refusal::InterviewTaken)))));
        assert_eq!(house.taken(&slots).await, 4);
    }
}
