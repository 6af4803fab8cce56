//! Everybody who may stand on a center's board, with what a coordinator wants to know of them.

use super::{Board, OnBoard, records};
use crate::act::Look;
use crate::error::Result;
use crate::{shifts, training};
use chrono::{DateTime, NaiveDate, Utc};
use domain::centers::Center;
use domain::eligibility::Volunteer;
use domain::ids::{CourseId, PersonId};
use domain::language::Texts;
use domain::people::Name;
use domain::rights::May;
use domain::time::Week;
use std::collections::HashMap;

/// Somebody with their week.
#[derive(Debug, Clone)]
pub struct Member {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// All that the rules know of them; nothing for somebody from elsewhere.
    pub known: Option<Volunteer>,
    /// Their minutes in the ledger, of the term that they have described, else of their placement.
    pub term_minutes: i64,
}

impl Member {
    /// Their minutes in a week.
    #[must_use]
    pub fn minutes(&self, center: &Center, week: Week) -> i64 {
        let busy = self.known.iter().flat_map(|known| &known.busy);
        busy.filter(|b| Week::of(center.zone.date(b.period.start())) == week).map(|b| b.period.minutes()).sum()
    }
    /// When their last shifts began, the newest first.
    #[must_use]
    pub fn last(&self, now: DateTime<Utc>) -> Vec<DateTime<Utc>> {
        let mut last: Vec<_> =
            self.known.iter().flat_map(|k| &k.busy).map(|b| b.period.start()).filter(|at| *at <= now).collect();
        last.sort_unstable();
        last.into_iter().rev().take(3).collect()
    }
    /// What they have learned that holds on a date, with its last date.
    pub fn trained(&self, on: NaiveDate) -> impl Iterator<Item = (CourseId, Option<NaiveDate>)> {
        let records = self.known.iter().flat_map(|k| &k.training);
        records.filter(move |r| r.qualifies(on)).map(|r| (r.course, r.valid_until))
    }
}

/// Everybody placed at the center and whoever else is on the board, in the order of names; with the names of courses.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for whoever may not see the board.
pub async fn staff(look: &mut Look, board: &Board) -> Result<(Vec<Member>, Vec<(CourseId, Texts)>)> {
    look.require(May::SeeRosters(board.center.at()))?;
    let monday = board.center.zone.moment(board.week.monday(), chrono::NaiveTime::MIN);
    let mut known = shifts::volunteers(look, board.center.at(), shifts::busy_since(monday)).await?;
    let day = board.week.monday();
    let mut served: HashMap<PersonId, i64> =
        records::placed_minutes(look, board.center.at(), day).await?.into_iter().collect();
    for (person, from, minutes) in records::term_minutes(look, board.center.at(), day).await? {
        let said = known.iter().find(|v| v.id == person).and_then(|v| v.says_on(day));
        if said.is_some_and(|said| said.valid.from == from) {
            served.insert(person, minutes);
        }
    }
    let mut members = Vec::new();
    for (person, name) in records::names(look, board.center.at()).await? {
        let known = known.iter().position(|v| v.id == person).map(|at| known.swap_remove(at));
        members.push(Member { person, name, known, term_minutes: served.get(&person).copied().unwrap_or(0) });
    }
    for on in board.shifts.iter().flat_map(|s: &OnBoard| &s.people) {
        if !members.iter().any(|m| m.person == on.person) {
            members.push(Member { person: on.person, name: on.name.clone(), known: None, term_minutes: 0 });
        }
    }
    let courses = training::courses(look, board.center.programme).await?;
    Ok((members, courses.into_iter().map(|course| (course.id, course.names)).collect()))
}
