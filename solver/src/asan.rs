//! Roster instances as text (`.asan`): a period of several centers as one problem, readable without this program.
//!
//! A file has sections, each begun by a line `SECTION_…`; empty lines and lines that begin with `#` say nothing. Every
//! other line is a row of values with commas between them:
//!
//! | section | a row |
//! |---|---|
//! | `META` | volunteers, centers, days, seed |
//! | `SHIFTS` | id, start, end; one letter a shift, such as `M`, `A`, `E` |
//! | `DEMAND` | center, day, shift, role, people needed, cost of each empty place |
//! | `LANGUAGE` | center, day, shift, language, speakers wanted, cost of each one missing |
//! | `VOLUNTEERS` | id, home center, other centers in reach, roles, languages, most shifts a week, target of the period |
//! | `AVAILABILITY` | id, then `day:shift:cost` for each slot that they can take |
//!
//! Several values in one column are parted by `|`. A roster has a row an assignment: volunteer, day, shift, center,
//! role. [`mod@check`] counts again what a roster costs and which rules it breaks; [`mod@generate`] makes instances.

pub mod check;
pub mod generate;
mod model;
mod parse;
mod solve;

use std::fmt;

pub use solve::{Solved, solve, solve_on};

/// The period as one problem.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Instance {
    /// How many days; weeks are counted from day 0, and days after the last whole week belong to none.
    pub days: u32,
    /// How many people are needed where.
    pub demand: Vec<Demand>,
    /// How many speakers are wanted where.
    pub languages: Vec<Wanted>,
    /// Who could come.
    pub volunteers: Vec<Volunteer>,
}

/// A time at a center: where, which day, which shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Slot {
    /// The center.
    pub center: u32,
    /// The day, counted from 0.
    pub day: u32,
    /// The shift's letter.
    pub shift: Name,
}

/// People needed in a role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Demand {
    /// When and where.
    pub slot: Slot,
    /// In which role.
    pub role: Name,
    /// How many.
    pub need: u32,
    /// What each empty place costs.
    pub weight: u32,
}

/// Speakers wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// When and where.
    pub slot: Slot,
    /// Of which language.
    pub language: Name,
    /// How many.
    pub need: u32,
    /// What each one missing costs.
    pub weight: u32,
}

/// Somebody who could come.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Volunteer {
    /// The number by which the file calls them.
    pub id: u32,
    /// Their own center.
    pub home: u32,
    /// Other centers in reach.
    pub others: Vec<u32>,
    /// What they are trained for.
    pub roles: Vec<Name>,
    /// What they speak.
    pub languages: Vec<Name>,
    /// Most shifts in a week.
    pub most_a_week: u32,
    /// Shifts that they should get in the period.
    pub target: u32,
    /// When they can come: day, shift and what it costs.
    pub available: Vec<(u32, Name, u32)>,
}

/// One person on one shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Assignment {
    /// Who, by the number in the file.
    pub volunteer: u32,
    /// When and where.
    pub slot: Slot,
    /// As what.
    pub role: Name,
}

/// A short name of the file: at most 15 bytes, kept in place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    bytes: [u8; 15],
    length: u8,
}

impl Name {
    /// The name, unless it is empty or too long.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let length = u8::try_from(text.len()).ok().filter(|length| (1..=15).contains(length))?;
        let mut bytes = [0; 15];
        bytes[..text.len()].copy_from_slice(text.as_bytes());
        Some(Self { bytes, length })
    }
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..usize::from(self.length)]).unwrap_or("")
    }
}

impl fmt::Debug for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self.as_str(), f)
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What a file says that can't be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The line, counted from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong there.
    pub why: String,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.why),
            line => write!(f, "line {line}: {}", self.why),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Instance {
    /// Reads an instance.
    ///
    /// # Errors
    /// The first line that can't be understood, and why.
    pub fn parse(text: &str) -> Result<Self, Unreadable> {
        parse::instance(text)
    }
    /// How many whole weeks there are.
    #[must_use]
    pub const fn weeks(&self) -> u32 {
        self.days / 7
    }
}

/// Reads a roster: a row an assignment.
///
/// # Errors
/// The first line that can't be understood, and why.
pub fn parse_roster(text: &str) -> Result<Vec<Assignment>, Unreadable> {
    parse::roster(text)
}

/// Writes a roster, a row an assignment, in their order.
#[must_use]
pub fn write_roster(roster: &[Assignment]) -> String {
    use fmt::Write as _;
    let mut text = String::with_capacity(roster.len() * 20);
    for Assignment { volunteer, slot, role } in roster {
        // Writing to a text can't fail
        let _ = writeln!(text, "{volunteer},{},{},{},{role}", slot.day, slot.shift, slot.center);
    }
    text
}

#[cfg(test)]
mod tests;
