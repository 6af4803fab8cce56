//! People, for staff: searching, files, roles; and for everybody who looked at their own file.

mod file;
mod list;
mod readers;

use crate::pages::doors::{Doors, Pass, TEACHING};
use crate::pages::paths;
use domain::rights::Role;

/// Roles that give roles.
const GRANTING: Pass = Pass::Holders(&[Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::PEOPLE, TEACHING, list::page)
        .get("/people/{id}", Pass::SignedIn, file::page)
        .post("/api/people/grant", GRANTING, file::grant)
        .post("/api/people/end-grant", GRANTING, file::end_grant)
        .get(paths::READERS, Pass::SignedIn, readers::page)
}
