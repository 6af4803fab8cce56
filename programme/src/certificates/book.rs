//! The volunteer record: everything that a person has done in a programme, to read, to print, and as signed data.

mod paper;
pub mod signed;

pub use paper::paper;
pub use signed::{Entry, Signed, sign};

use super::check;
use super::records::{self, Certificate};
use crate::act::Look;
use crate::error::Result;
use crate::training::{self, Learned};
use chrono::NaiveDate;
use domain::applications::PlacementState;
use domain::certificates::{Line, Standing};
use domain::ids::PositionId;
use domain::language::Texts;
use domain::people::Person;
use domain::programmes::Programme;
use domain::training::CourseResult;
use std::collections::{BTreeMap, BTreeSet};

/// A placement with what was served in it.
#[derive(Debug, Clone)]
pub struct Term {
    /// Where.
    pub center: Texts,
    /// How it stands.
    pub state: PlacementState,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
    /// The minutes that count.
    pub minutes: i64,
}

/// What was served in a position.
#[derive(Debug, Clone)]
pub struct Worked {
    /// The position.
    pub position: Texts,
    /// The minutes that count.
    pub minutes: i64,
    /// On how many days.
    pub days: i64,
}

/// Everything of a person in their programme.
#[derive(Debug, Clone)]
pub struct Book {
    /// Whose.
    pub person: Person,
    /// In which programme.
    pub programme: Programme,
    /// Placements, the first one first.
    pub terms: Vec<Term>,
    /// Minutes in no placement.
    pub other_minutes: i64,
    /// Positions, the longest one first.
    pub positions: Vec<Worked>,
    /// Courses with a result, the newest first.
    pub courses: Vec<Learned>,
    /// Certificates that are genuine, the newest first.
    pub certificates: Vec<Certificate>,
    /// The lines of the ledger that count.
    pub lines: Vec<Line>,
}

impl Book {
    /// All minutes that count.
    #[must_use]
    pub fn minutes(&self) -> i64 {
        self.lines.iter().map(|line| line.minutes).sum()
    }
    /// The first and the last day of service.
    #[must_use]
    pub fn days(&self) -> Option<(NaiveDate, NaiveDate)> {
        let days = || self.lines.iter().map(|line| line.date);
        days().min().zip(days().max())
    }
    /// Courses that were passed.
    pub fn passed(&self) -> impl Iterator<Item = &Learned> {
        self.courses.iter().filter(|one| one.record.result == CourseResult::Passed)
    }
    /// Whether there is nothing in it yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty() && self.lines.is_empty() && self.courses.is_empty() && self.certificates.is_empty()
    }
}

/// One's own record. Hours that a lead has still to confirm are not in it.
///
/// # Errors
/// [`crate::Error::NotSignedIn`].
pub async fn book(look: &mut Look) -> Result<Book> {
    let me = look.person()?;
    let person = crate::people::find(look, me).await?;
    let programme = crate::programmes::find(look, person.programme).await?;
    let lines = records::earning::lines(look, programme.id, me).await?;
    let mut terms = Vec::new();
    let mut counted = 0;
    for served in records::earning::placements(look, programme.id, me).await? {
        let (from, until) = (served.from, served.until);
        let within = |line: &&Line| line.center == served.center && (from..=until).contains(&line.date);
        let minutes: i64 = lines.iter().filter(within).map(|line| line.minutes).sum();
        counted += minutes;
        let center = crate::centers::find(look, served.center).await?.names;
        terms.push(Term { center, state: served.state, from, until, minutes });
    }
    let all: i64 = lines.iter().map(|line| line.minutes).sum();
    let positions = positions(look, &lines).await?;
    let courses = training::mine(look).await?;
    let mut certificates = records::of_person(look, me).await?;
    check::mark(look, certificates.iter_mut());
    certificates.retain(|one| one.standing == Standing::Genuine);
    // Two placements at one center may share a day
    let other_minutes = (all - counted).max(0);
    Ok(Book { person, programme, terms, other_minutes, positions, courses, certificates, lines })
}

async fn positions(look: &mut Look, lines: &[Line]) -> Result<Vec<Worked>> {
    let mut all: BTreeMap<PositionId, (i64, BTreeSet<NaiveDate>)> = BTreeMap::new();
    for line in lines {
        let (minutes, days) = all.entry(line.position).or_default();
        *minutes += line.minutes;
        days.insert(line.date);
    }
    let mut found = Vec::with_capacity(all.len());
    for (position, (minutes, days)) in all {
        let position = crate::centers::position(look, position).await?.names;
        found.push(Worked { position, minutes, days: i64::try_from(days.len()).unwrap_or(i64::MAX) });
    }
    found.retain(|one| one.minutes > 0);
    found.sort_by_key(|one| std::cmp::Reverse(one.minutes));
    Ok(found)
}
