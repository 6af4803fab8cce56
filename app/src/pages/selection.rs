//! Selection: what would come out, the draft, publishing and taking back; the outcome at a center and on a case; the
//! funnel of a call.

mod center;
mod draft;
mod funnel;
mod on_case;
mod page;
mod results;

pub(super) use on_case::on_case;

use crate::pages::doors::{Doors, Pass, STAFF};
use crate::pages::paths;
use domain::rights::Role;

/// Roles that run a selection.
const MANAGING: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/admin/intakes/{code}/selection", MANAGING, page::page)
        .get("/admin/intakes/{code}/selection/{center}", STAFF, center::page)
        .get("/admin/intakes/{code}/funnel", STAFF, funnel::page)
        .post("/api/selection/run", MANAGING, draft::run)
        .post("/api/selection/publish", MANAGING, draft::publish)
        .post("/api/selection/undo", MANAGING, draft::undo)
}

/// The address of the selection of a call.
fn path(code: &str) -> String {
    format!("{}/selection", paths::intake(code))
}
