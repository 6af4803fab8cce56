//! What the programme does and what it remembers. Acts load, require, decide, save, tell and note; SQL stays in `records`.
#![warn(missing_docs)]

#[macro_use]
pub mod sql;

pub mod act;
pub mod announcements;
pub mod applications;
pub mod attendance;
pub mod automations;
pub mod availability;
pub mod calendars;
pub mod centers;
pub mod certificates;
pub mod demo;
pub mod error;
pub mod events;
pub mod exchange;
pub mod exports;
pub mod files;
pub mod guardians;
pub mod imports;
pub mod interviews;
pub mod jobs;
pub mod notices;
pub mod onboarding;
mod outward;
pub mod people;
pub mod placements;
pub mod programmes;
pub mod recognition;
pub mod rosters;
pub mod screening;
mod sealing;
pub mod selection;
pub mod shifts;
pub mod signing;
pub mod training;
pub mod typed;
pub mod walls;

pub use act::{Act, Clock, Future, Look, Service, Settings};
pub use error::{Error, Result};
