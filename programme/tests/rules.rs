//! Stories of the rules: what people say of their time, and what the one engine makes of it at every door.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "rules/availability.rs"]
mod availability;
#[path = "rules/choosing.rs"]
mod choosing;
#[path = "rules/engine.rs"]
mod engine;
#[path = "rules/settings.rs"]
mod settings;

use chrono::NaiveTime;
use domain::availability::{Availability, Days, Lecture};
use domain::eligibility::Reason;
use domain::ids::{PersonId, ShiftId};
use domain::programmes::Rules;
use domain::refusals::Refusal;
use programme::shifts::{self, Place};
use programme::{Error, Result, programmes};
use support::{Stage, day};

use availability::*;
use choosing::*;
use engine::*;
use settings::*;

stories! {
    somebody_says_when_they_can_serve_and_changes_it,
    staff_of_the_center_read_it_and_nobody_else,
    a_placement_begins_with_what_the_application_said,
    what_was_said_goes_out_and_goes_away_with_the_person,
    lectures_are_a_doubt_that_the_volunteer_confirms,
    a_blocked_day_refuses,
    the_month_the_row_of_days_and_the_way_count,
    a_minor_serves_while_the_guardian_agrees,
    everybody_in_the_position_speaks_its_language,
    a_first_shift_is_not_taken_alone_where_the_programme_says_so,
    experienced_people_keep_their_place,
    exams_and_the_own_limit_count_as_the_programme_says,
    a_least_age_wants_a_birth_date,
    the_last_place_is_kept_for_whoever_speaks_the_language,
    staff_see_doubts_and_go_on,
    regulars_choose_before_those_below_target_and_those_before_all,
    the_fastest_take_no_more_than_the_cap_until_the_last_wave,
    a_request_waits_for_the_coordinator,
    a_request_is_taken_back,
    everybody_is_asked_once_and_says_i_will_come,
    a_popular_shift_is_drawn_by_lot,
    whoever_was_not_drawn_waits_in_the_order_of_the_draw,
    what_fits_comes_first_and_the_rest_says_what_stands_in_the_way,
    one_asks_for_a_place_on_a_full_shift_where_a_coordinator_decides,
    an_administrator_weighs_the_rules_within_the_law,
}

/// Autumn, with a lecture on Tuesday from ten to half past eleven.
fn autumn() -> Availability {
    let clock = |h, m| NaiveTime::from_hms_opt(h, m, 0).unwrap();
    Availability {
        lectures: vec![Lecture { day: 1, from: clock(10, 0), until: clock(11, 30) }],
        ..Availability::new(Days { from: day("2026-09-15"), until: day("2027-01-15") })
    }
}
async fn claim(stage: &Stage, person: PersonId, shift: ShiftId) -> Result<Place> {
    stage.act_as(person, move |act| Box::pin(shifts::claim(act, shift))).await
}
async fn say(stage: &Stage, person: PersonId, said: Availability) -> domain::ids::AvailabilityId {
    stage
        .act_as(person, move |act| {
            let said = said.clone();
            Box::pin(async move { programme::availability::save(act, None, &said).await })
        })
        .await
        .unwrap()
}
fn reasons<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<Reason> {
    match outcome {
        Err(Error::Refused(Refusal::NotEligible { reasons })) => reasons,
        other => panic!("expected reasons, not {other:?}"),
    }
}
fn doubts<T: std::fmt::Debug>(outcome: Result<T>) -> Vec<Reason> {
    match outcome {
        Err(Error::Refused(Refusal::Doubtful { doubts })) => doubts,
        other => panic!("expected doubts, not {other:?}"),
    }
}
/// Changes the programme's rules past the law of the country, for stories about the engine.
async fn set_rules(stage: &Stage, change: impl FnOnce(&mut Rules)) {
    let mut rules = stage.programme.rules;
    change(&mut rules);
    let id = stage.programme.id;
    stage
        .system(move |act| {
            Box::pin(async move {
                let (before, version) = (programmes::find(act, id).await?, programmes::version(act, id).await?);
                programmes::change(act, &domain::programmes::Programme { rules, ..before }, version).await
            })
        })
        .await
        .unwrap();
}

/// So many shifts of an hour that somebody came to, one a day from that date on.
async fn served(stage: &Stage, person: PersonId, first: &str, shifts: u64) {
    let guide = stage.position(&format!("past-{}", uuid::Uuid::now_v7().simple().to_string().split_off(24))).await;
    for n in 0..shifts {
        let date = (day(first) + chrono::Days::new(n)).to_string();
        let shift = stage.shift(&guide, &date, "09:00", "10:00", 1).await;
        stage
            .raw(
                "insert into assignments (id, programme_id, shift_id, person_id, state, made_at, changed_at)
                values ($1, $2, $3, $4, 'attended', $5, $5)",
                vec![
                    uuid::Uuid::now_v7().into(),
                    stage.programme.id.into(),
                    shift.into(),
                    person.into(),
                    stage.now().into(),
                ],
            )
            .await;
    }
}
