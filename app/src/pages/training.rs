//! Training: one's own records and enrolments, and for staff the sessions and their results.

mod claims;
mod course;
mod courses;
mod learner;
mod matrix;
mod mine;
mod modules;
mod plan;
mod questions;
mod quiz;
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
        .get("/my/training/{course}", Pass::SignedIn, course::page)
        .get("/my/training/{course}/elsewhere", Pass::SignedIn, claims::form_page)
        .get("/my/training/{course}/{module}", Pass::SignedIn, course::module_page)
        .get("/my/tries/{attempt}", Pass::SignedIn, quiz::page)
        .post("/api/training/begin", Pass::SignedIn, course::begin)
        .post("/api/training/done", Pass::SignedIn, course::done)
        .post("/api/training/start-quiz", Pass::SignedIn, quiz::start)
        .post("/api/training/submit-quiz", Pass::SignedIn, quiz::submit)
        .post("/api/training/wait", Pass::SignedIn, mine::wait)
        .post("/api/training/unwait", Pass::SignedIn, mine::unwait)
        .upload("/api/training/claim", Pass::SignedIn, claims::claim)
        .get("/training/files/{id}", Pass::SignedIn, claims::file)
        .get("/training/claims/{id}", TEACHING, claims::page)
        .post("/api/training/answer-claim", TEACHING, claims::answer)
        .get("/training/courses/new", TEACHING, courses::new_page)
        .get("/training/courses/{code}", TEACHING, courses::page)
        .get("/training/courses/{code}/edit", TEACHING, courses::edit_page)
        .get("/training/courses/{code}/module", TEACHING, modules::module_page)
        .get("/training/courses/{code}/question", TEACHING, questions::question_page)
        .post("/api/training/save-course", TEACHING, courses::save)
        .post("/api/training/save-module", TEACHING, modules::save_module)
        .post("/api/training/save-question", TEACHING, questions::save_question)
        .post("/api/training/move", TEACHING, courses::shift)
        .post("/api/training/remove", TEACHING, courses::remove)
        .post("/api/training/publish", TEACHING, courses::publish)
        .upload("/api/training/file", TEACHING, modules::send_file)
        .post("/api/training/remove-file", TEACHING, modules::remove_file)
        .get("/training/matrix/{center}", TEACHING, matrix::page)
        .get("/training/matrix/{center}/export.xlsx", TEACHING, matrix::xlsx)
        .get("/training/people/{person}", TEACHING, learner::page)
        .post("/api/training/allow", TEACHING, learner::allow)
        .get("/training/{session}/edit", TEACHING, plan::edit_page)
        .post("/api/training/change-session", TEACHING, plan::change)
        .post("/api/training/cancel-session", TEACHING, plan::cancel)
        .post("/api/training/came", TEACHING, session::came)
        .post("/api/training/confirm", TEACHING, session::confirm)
}

/// The news that an act brought along, by the word in the address.
fn told(w: Words, word: &str) -> Option<AnyView> {
    let title = match word {
        "enrolled" => w.training_told_enrolled(),
        "left" => w.training_told_left(),
        "planned" => w.training_told_session(),
        "recorded" => w.training_told_result(),
        "waits" => w.training_told_waits(),
        "unwaits" => w.training_told_unwaits(),
        "finished" => w.training_told_finished(),
        "claimed" => w.training_told_claimed(),
        "answered" => w.training_told_answered(),
        "kept" => w.saved(),
        "published" => w.course_told_published(),
        "cancelled" => w.training_told_cancelled(),
        "confirmed" => w.training_told_confirmed(),
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

/// A text with empty lines between its paragraphs, and lines with a dash as a list.
fn prose(text: &str) -> AnyView {
    let parts = text.replace('\r', "");
    let parts = parts.split("\n\n").map(str::trim).filter(|part| !part.is_empty());
    let parts: Vec<_> = parts
        .map(|part| {
            if part.lines().all(|line| line.trim_start().starts_with("- ")) {
                let rows = part.lines().map(|line| line.trim_start().trim_start_matches("- ").to_owned());
                let rows: Vec<_> = rows.map(|line| view! { <li>{line}</li> }).collect();
                view! { <ul dir="auto">{rows}</ul> }.into_any()
            } else {
                view! { <p dir="auto">{part.to_owned()}</p> }.into_any()
            }
        })
        .collect();
    view! { <div class="stack">{parts}</div> }.into_any()
}
