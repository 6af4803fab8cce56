//! The words and rules of a volunteer programme: pure values and decisions, for server and browser alike.
#![warn(missing_docs)]

pub mod announcements;
pub mod applications;
pub mod attendance;
pub mod automations;
pub mod availability;
pub mod calendars;
pub mod centers;
pub mod certificates;
pub mod choosing;
pub mod duplicates;
pub mod eligibility;
pub mod events;
pub mod exchange;
pub mod faults;
pub mod guardians;
pub mod ids;
pub mod imports;
pub mod interviews;
pub mod language;
pub mod notices;
pub mod onboarding;
pub mod people;
pub mod placements;
pub mod programmes;
pub mod proposals;
pub mod questions;
pub mod recognition;
pub mod refusals;
pub mod rights;
pub mod rosters;
pub mod screening;
pub mod selection;
pub mod shifts;
pub mod time;
pub mod training;

mod state;
