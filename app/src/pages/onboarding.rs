//! Onboarding: the list on the applicant's page and on the case, one page for each thing to do, and setting it up.

mod admin;
mod item;
mod lists;

pub(super) use lists::{Onboarding, on_case, on_track};

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use domain::rights::Role;

/// Roles that confirm papers.
const DECIDING: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);
/// Roles that set the list up.
const KEEPERS: Pass = Pass::Holders(&[Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/applications/{id}/onboarding/{item}", Pass::SignedIn, item::page)
        .get("/applications/{id}/onboarding/{item}/copy.pdf", Pass::SignedIn, item::copy)
        .post("/api/onboarding/give", Pass::SignedIn, item::give)
        .post("/api/onboarding/confirm", DECIDING, lists::confirm)
        .get(paths::ADMIN_ONBOARDING, KEEPERS, admin::page)
        .post("/api/admin/onboarding", KEEPERS, admin::save)
}
