//! Every page and every post: doors that load, let the programme act, and show.

pub mod account;
pub mod doors;
pub mod form;
pub mod frame;
pub mod home;
pub mod paths;
pub mod problem;
pub mod sentences;
pub mod shifts;
pub mod visit;

use doors::Doors;

/// Every door of the programme.
#[must_use]
pub fn doors() -> Doors {
    let doors = account::doors(Doors::default());
    let doors = home::doors(doors);
    shifts::doors(doors)
}
