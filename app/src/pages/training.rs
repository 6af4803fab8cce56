//! Training: one's own records and enrolments, and for staff the sessions and their results.

mod mine;
mod session;
mod staff;

use crate::pages::doors::{Doors, Pass, TEACHING};
use crate::parts::*;
use domain::training::CourseResult;
use leptos::prelude::*;
use programme::training::Meeting;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/my/training", Pass::SignedIn, mine::page)
        .post("/api/training/enrol", Pass::SignedIn, mine::enrol)
        .post("/api/training/leave", Pass::SignedIn, mine::leave)
        .get("/training", TEACHING, staff::page)
        .get("/training/{session}", TEACHING, session::page)
        .post("/api/training/add-session", TEACHING, staff::add)
        .post("/api/training/record", TEACHING, session::record)
}

/// The news that an act brought along, by the word in the address.
fn told(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "enrolled" => w.training_told_enrolled(),
        "left" => w.training_told_left(),
        "planned" => w.training_told_session(),
        "recorded" => w.training_told_result(),
        _ => return None,
    };
    Some(view! { <Banner news=News::Good title=title /> }.into_any())
}

/// How a course ended, in a word.
const fn result(w: Words, result: CourseResult) -> &'static str {
    match result {
        CourseResult::Passed => w.training_result_passed(),
        CourseResult::Failed => w.training_result_failed(),
        CourseResult::Excused => w.training_result_excused(),
    }
}

/// When a session is, on the center's wall.
fn when(w: Words, meeting: &Meeting) -> String {
    let (zone, period) = (meeting.zone, meeting.session.period);
    let span = w.time_span(zone.clock(period.start()), zone.clock(period.end()));
    w.date_and_time(&w.day(zone.date(period.start())), &span)
}

/// Where it is, and how many fit.
fn place(w: Words, meeting: &Meeting) -> Vec<String> {
    let room = &meeting.session.room;
    let center = meeting.center.in_language(w.language()).to_owned();
    [center].into_iter().chain((!room.is_empty()).then(|| room.clone())).collect()
}
