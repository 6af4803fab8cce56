//! People, for staff: searching, files, roles; and for everybody who looked at their own file.

mod closing;
mod doubles;
mod file;
mod list;
mod placement;
mod readers;
mod told;

use crate::pages::doors::{Doors, Pass, TEACHING};
use crate::pages::paths;
use domain::rights::Role;

/// Roles that run centers.
const KEEPING: Pass = Pass::Holders(&[Role::Coordinator, Role::Manager, Role::Administrator]);
/// Roles that give roles.
const GRANTING: Pass = Pass::Holders(&[Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doubles::doors(doors)
        .get(paths::PEOPLE, TEACHING, list::page)
        .get("/people/{id}", Pass::SignedIn, file::page)
        .get("/people/{id}/told", TEACHING, told::page)
        .get("/people/{id}/placement", KEEPING, placement::page)
        .post("/api/placements/change", KEEPING, placement::change)
        .post("/api/placements/resume", KEEPING, placement::resume)
        .post("/api/people/close", GRANTING, closing::close_account)
        .post("/api/people/open", GRANTING, closing::open_account)
        .post("/api/people/grant", GRANTING, file::grant)
        .post("/api/people/end-grant", GRANTING, file::end_grant)
        .get(paths::READERS, Pass::SignedIn, readers::page)
}
