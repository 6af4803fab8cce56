//! Automations: the rules of a programme, a trial on the past, and what they have done.

mod form;
mod list;
mod runs;
mod sayings;
mod trial;

pub(super) use sayings::done;

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use domain::rights::Role;

/// Roles that set rules up.
const KEEPERS: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::AUTOMATIONS, KEEPERS, list::page)
        .get("/admin/automations/new", KEEPERS, form::new_page)
        .get("/admin/automations/runs", KEEPERS, runs::page)
        .get("/admin/automations/{id}", KEEPERS, form::page)
        .get("/admin/automations/{id}/trial", KEEPERS, trial::page)
        .post("/api/automations/add", KEEPERS, form::add)
        .post("/api/automations/change", KEEPERS, form::change)
        .post("/api/automations/switch", KEEPERS, list::switch)
        .post("/api/automations/end", KEEPERS, list::end)
}
