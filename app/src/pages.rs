//! Every page and every post: doors that load, let the programme act, and show.

pub mod account;
pub mod applications;
pub mod doors;
pub mod form;
pub mod frame;
pub mod home;
mod landing;
pub mod paths;
pub mod people;
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
    let doors = shifts::doors(doors);
    let doors = landing::doors(doors);
    let doors = applications::doors(doors);
    people::doors(doors)
}
