//! Applications: the open calls, the form, one's way, and the center's side of it.

mod answers;
pub(super) mod calls;
mod case;
mod form;
mod import;
mod intake_form;
mod intakes;
mod many;
mod offer;
mod part;
mod questions;
mod queue;
mod sheets;
mod steps;
pub(super) mod track;

use crate::pages::doors::{Doors, Pass, STAFF};
use crate::pages::paths;
use domain::rights::Role;
pub(in crate::pages) use form::file::read as read_parts;

/// Roles that decide on applications.
const DECIDING: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);
/// Roles that open calls.
const MANAGING: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    import::doors(doors)
        .get(paths::APPLY, Pass::Anyone, calls::list)
        .get("/apply/{code}", Pass::Anyone, calls::page)
        .get("/apply/{code}/{step}", Pass::SignedIn, form::page)
        .post("/api/applications/save", Pass::SignedIn, form::save)
        .upload("/api/applications/upload", Pass::SignedIn, form::file::upload)
        .get("/files/{id}", Pass::SignedIn, form::file::picture)
        .post("/api/applications/submit", Pass::SignedIn, form::submit)
        .get("/applications/{id}", Pass::SignedIn, track::page)
        .post("/api/applications/accept", Pass::SignedIn, offer::accept)
        .post("/api/applications/decline", Pass::SignedIn, offer::decline)
        .post("/api/applications/withdraw", Pass::SignedIn, track::withdraw)
        .post("/api/applications/throw-away", Pass::SignedIn, calls::throw_away)
        .post("/api/applications/answer", Pass::SignedIn, track::answer)
        .upload("/api/applications/reply", Pass::SignedIn, track::reply)
        .get(paths::APPLICATIONS, STAFF, queue::page)
        .get(paths::APPLICATIONS_MANY, DECIDING, many::page)
        .post("/api/applications/many", DECIDING, many::decide)
        .post("/api/applications/undo", DECIDING, many::undo)
        .post("/api/applications/tell", DECIDING, many::tell)
        .post("/api/applications/note", DECIDING, case::add_note)
        .post("/api/applications/ask", DECIDING, case::ask)
        .post("/api/applications/conflict", DECIDING, case::declare_conflict)
        .post("/api/applications/tag", DECIDING, case::put_tag)
        .post("/api/applications/untag", DECIDING, case::take_tag)
        .post("/api/applications/sheet", DECIDING, case::save_sheet)
        .post("/api/applications/open-scores", DECIDING, case::open_scores)
        .post("/api/applications/move", DECIDING, case::move_on)
        .post("/api/applications/place", DECIDING, case::place)
        .get(paths::INTAKES, MANAGING, intakes::list)
        .get("/admin/intakes/new", MANAGING, intake_form::new_page)
        .get("/admin/intakes/{code}", MANAGING, intakes::page)
        .get("/admin/intakes/{code}/edit", MANAGING, intake_form::change_page)
        .get("/admin/intakes/{code}/sheets", MANAGING, sheets::page)
        .get("/admin/intakes/{code}/questions", MANAGING, questions::page)
        .get("/admin/intakes/{code}/questions/section", MANAGING, questions::section_page)
        .get("/admin/intakes/{code}/questions/question", MANAGING, questions::question_page)
        .get("/admin/intakes/{code}/questions/preview", MANAGING, questions::preview_page)
        .post("/api/intakes/questions/section", MANAGING, questions::save_section)
        .post("/api/intakes/questions/question", MANAGING, questions::save_question)
        .post("/api/intakes/questions/move", MANAGING, questions::shift)
        .post("/api/intakes/questions/remove", MANAGING, questions::remove)
        .post("/api/intakes/questions/publish", MANAGING, questions::publish)
        .post("/api/intakes/questions/discard", MANAGING, questions::discard)
        .post("/api/intakes/sheet", MANAGING, sheets::save)
        .post("/api/intakes/add", MANAGING, intake_form::add)
        .post("/api/intakes/change", MANAGING, intake_form::change)
        .post("/api/intakes/publish", MANAGING, intakes::publish)
        .post("/api/intakes/close", MANAGING, intakes::close)
        .post("/api/intakes/open", MANAGING, intakes::open)
}
