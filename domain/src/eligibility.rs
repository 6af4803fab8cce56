//! May this person take this shift, on that shift's date? One engine for every door.

use crate::applications::{Placement, PlacementState};
use crate::ids::{CourseId, PersonId, ShiftId};
use crate::people::age_on;
use crate::programmes::Rules;
use crate::shifts::Shift;
use crate::time::{Period, Week};
use crate::training::TrainingRecord;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// All that the engine needs to know of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Volunteer {
    /// Who.
    pub id: PersonId,
    /// Birth date, where known.
    pub birth_date: Option<NaiveDate>,
    /// Where they serve, and when.
    pub placements: Vec<Placement>,
    /// What they have learned.
    pub training: Vec<TrainingRecord>,
    /// The shifts on which they hold a place.
    pub busy: Vec<(ShiftId, Period)>,
}

/// Why not. Each comes with a sentence and a link that fixes it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Reason {
    /// The roster is still a draft.
    NotPublished,
    /// The shift was called off.
    Cancelled,
    /// The shift has begun.
    Started,
    /// Every place is taken.
    Full,
    /// The person has a place on it already.
    AlreadyOn,
    /// No placement at this center runs on that date.
    NotPlaced,
    /// The placement there is interrupted.
    PlacementPaused,
    /// No birth date is known, and the position has a least age.
    AgeUnknown,
    /// Too young on that date.
    TooYoung {
        /// The least age in years.
        min: i64,
    },
    /// The position's course is missing or not valid on that date.
    Training {
        /// Which course.
        course: CourseId,
    },
    /// Overlaps another shift of the person.
    Overlap {
        /// Which shift.
        shift: ShiftId,
    },
    /// Too little rest before or after another shift.
    Rest {
        /// Which shift.
        shift: ShiftId,
        /// The least rest in minutes.
        minutes: i64,
    },
    /// More work in one day than allowed.
    DayHours {
        /// The most minutes.
        max: i64,
    },
    /// More work in one week than allowed.
    WeekHours {
        /// The most minutes.
        max: i64,
    },
}

impl Reason {
    /// The code that machines read.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotPublished => "not_published",
            Self::Cancelled => "cancelled",
            Self::Started => "started",
            Self::Full => "full",
            Self::AlreadyOn => "already_on",
            Self::NotPlaced => "not_placed",
            Self::PlacementPaused => "placement_paused",
            Self::AgeUnknown => "age_unknown",
            Self::TooYoung { .. } => "too_young",
            Self::Training { .. } => "training",
            Self::Overlap { .. } => "overlap",
            Self::Rest { .. } => "rest",
            Self::DayHours { .. } => "day_hours",
            Self::WeekHours { .. } => "week_hours",
        }
    }
    /// Whether it is about the person rather than about the state of the shift: what a coordinator's
    /// assignment would have to override.
    #[must_use]
    pub const fn is_personal(&self) -> bool {
        !matches!(self, Self::NotPublished | Self::Cancelled | Self::Started | Self::Full | Self::AlreadyOn)
    }
}

/// Every reason why this person can't take this shift now; empty when they can.
#[must_use]
pub fn reasons(person: &Volunteer, shift: &Shift, rules: &Rules, now: DateTime<Utc>) -> Vec<Reason> {
    let mut no = Vec::new();
    if !shift.published {
        no.push(Reason::NotPublished);
    }
    if shift.cancelled {
        no.push(Reason::Cancelled);
    }
    if shift.period.start() <= now {
        no.push(Reason::Started);
    }
    if person.busy.iter().any(|(id, _)| *id == shift.id) {
        no.push(Reason::AlreadyOn);
    } else if shift.free() == 0 {
        no.push(Reason::Full);
    }
    personal_reasons(person, shift, rules, &mut no);
    no
}

/// The reasons that lie in the person: what staff may override for one shift, with a reason of their own.
pub fn personal_reasons(person: &Volunteer, shift: &Shift, rules: &Rules, no: &mut Vec<Reason>) {
    let date = shift.date();
    placement(person, shift, date, no);
    age(person, shift, rules, date, no);
    if let Some(course) = shift.position.course
        && !person.training.iter().any(|record| record.course == course && record.qualifies(date))
    {
        no.push(Reason::Training { course });
    }
    time(person, shift, rules, date, no);
}

fn placement(person: &Volunteer, shift: &Shift, date: NaiveDate, no: &mut Vec<Reason>) {
    let mut here =
        person.placements.iter().filter(|p| p.center == shift.at.center && p.starts_on <= date && date <= p.ends_on);
    if here.clone().any(|p| p.state == PlacementState::Active && !p.is_paused(date)) {
        return;
    }
    no.push(if here.any(|p| matches!(p.state, PlacementState::Active | PlacementState::Paused)) {
        Reason::PlacementPaused
    } else {
        Reason::NotPlaced
    });
}

fn age(person: &Volunteer, shift: &Shift, rules: &Rules, date: NaiveDate, no: &mut Vec<Reason>) {
    let min = shift.position.min_age.unwrap_or(0).max(rules.min_age);
    match person.birth_date {
        Some(birth) if age_on(birth, date) < min => no.push(Reason::TooYoung { min }),
        None if shift.position.min_age.is_some() => no.push(Reason::AgeUnknown),
        _ => {}
    }
}

fn time(person: &Volunteer, shift: &Shift, rules: &Rules, date: NaiveDate, no: &mut Vec<Reason>) {
    let minutes = shift.period.minutes();
    let (mut day, mut week) = (minutes, minutes);
    for &(id, busy) in person.busy.iter().filter(|(id, _)| *id != shift.id) {
        let busy_date = shift.zone.date(busy.start());
        if busy.overlaps(shift.period) {
            no.push(Reason::Overlap { shift: id });
        } else if busy_date != date && busy.gap(shift.period) < Duration::minutes(rules.rest_minutes) {
            no.push(Reason::Rest { shift: id, minutes: rules.rest_minutes });
        }
        if busy_date == date {
            day += busy.minutes();
        }
        if Week::of(busy_date) == Week::of(date) {
            week += busy.minutes();
        }
    }
    if day > rules.day_minutes {
        no.push(Reason::DayHours { max: rules.day_minutes });
    }
    if week > rules.week_minutes {
        no.push(Reason::WeekHours { max: rules.week_minutes });
    }
}

#[cfg(test)]
mod tests;
