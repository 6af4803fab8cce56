//! What making shifts would do to the weeks as they are: the one calculation behind generating, editing and copying.

use super::{Standing, Template};
use crate::centers::{Amount, Center, Clip, Holiday, Hours, Need, NeedFrom, Shut};
use crate::ids::{LineId, PersonId, PositionId, ShiftId, TemplateId};
use crate::time::{Period, Week};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

/// A shift that somebody asks for, on the center's wall.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The line of a template that asks; none for a copy of what was made by hand.
    pub line: Option<LineId>,
    /// Its template.
    pub template: Option<TemplateId>,
    /// The date.
    pub date: NaiveDate,
    /// From.
    pub from: NaiveTime,
    /// Until; of the next day when it is not after the start.
    pub until: NaiveTime,
    /// What is done.
    pub position: PositionId,
    /// How many people.
    pub amount: Amount,
    /// Who said so.
    pub need: NeedFrom,
    /// What people should know.
    pub note: String,
    /// Who should be put on it.
    pub people: Vec<Comes>,
}

/// Somebody who should be put on a shift.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Comes {
    /// Who.
    pub person: PersonId,
    /// Whether they learn beside those who fill the places.
    pub trainee: bool,
}

impl Asked {
    /// What templates ask for in a week.
    #[must_use]
    pub fn by_templates(templates: &[Template], needs: &[Need], standing: &[Standing], week: Week) -> Vec<Self> {
        let mut all = Vec::new();
        for template in templates {
            let Some(date) = template.applies_in(week) else { continue };
            for line in &template.lines {
                let (amount, need) = line.amount(needs, template.from, template.until);
                let in_turn = |s: &&Standing| s.line == line.id && s.comes_on(date);
                all.push(Self {
                    line: Some(line.id),
                    template: Some(template.id),
                    date,
                    from: template.from,
                    until: template.until,
                    position: line.position,
                    amount,
                    need,
                    note: template.note.clone(),
                    people: standing
                        .iter()
                        .filter(in_turn)
                        .map(|s| Comes { person: s.person, trainee: false })
                        .collect(),
                });
            }
        }
        all
    }
}

/// A shift that is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Made {
    /// Which.
    pub shift: ShiftId,
    /// The line of a template that asked for it.
    pub line: Option<LineId>,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// For which date its line asked for it; another one once somebody has moved it.
    pub asked_on: NaiveDate,
    /// When.
    pub period: Period,
    /// What is done.
    pub position: PositionId,
    /// How many people.
    pub amount: Amount,
    /// What people should know.
    pub note: String,
    /// Whether somebody is or was on it, asked for it or was offered it.
    pub peopled: bool,
    /// Whether somebody changed it by hand.
    pub edited: bool,
    /// Whether it was called off.
    pub cancelled: bool,
}

impl Made {
    /// Whether it is as it was made, so that nobody misses it.
    #[must_use]
    pub const fn is_untouched(&self) -> bool {
        !self.peopled && !self.edited && !self.cancelled
    }
    fn is_as(&self, planned: &Planned) -> bool {
        let asked = &planned.asked;
        self.period == planned.period
            && self.position == asked.position
            && self.amount == asked.amount
            && self.note == asked.note
    }
}

/// A shift as it will be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Planned {
    /// What was asked for.
    pub asked: Asked,
    /// When, within the opening hours.
    pub period: Period,
    /// Whether the opening hours cut something off.
    pub clipped: bool,
}

/// Why a shift is not made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Skip {
    /// The center is closed then.
    Closed {
        /// Why.
        shut: Shut,
    },
    /// It has begun.
    Begun,
    /// The clocks are put forward over it.
    Clocks,
}

/// What making shifts would do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Difference {
    /// Shifts that are added.
    pub added: Vec<Planned>,
    /// Shifts that nobody has touched, which become as they are asked for now.
    pub changed: Vec<(Made, Planned)>,
    /// Shifts that nobody has touched, which nobody asks for any more.
    pub removed: Vec<Made>,
    /// Shifts that are as they are asked for, or were called off.
    pub kept: Vec<(Made, Planned)>,
    /// Shifts that are asked for otherwise now, or no more, and stay as they are: somebody is on them or has changed
    /// them.
    pub left: Vec<(Made, Option<Planned>)>,
    /// What is not made, and why.
    pub skipped: Vec<(Asked, Skip)>,
}

/// The weeks as they are.
#[derive(Debug, Clone, Copy)]
pub struct There<'a> {
    /// The center.
    pub center: &'a Center,
    /// The holidays of its programme.
    pub holidays: &'a [Holiday],
    /// The shifts that are there.
    pub made: &'a [Made],
    /// What has begun by then is neither added nor changed.
    pub now: Option<DateTime<Utc>>,
}

impl Difference {
    /// What it would do to make these shifts. With `whole`, shifts of lines that nobody asks for any more go.
    #[must_use]
    pub fn of(asked: Vec<Asked>, there: There<'_>, whole: bool) -> Self {
        let mut difference = Self::default();
        let begun = |start: DateTime<Utc>| there.now.is_some_and(|now| start <= now);
        let mut met: Vec<ShiftId> = Vec::new();
        for asked in asked {
            let plan = plan(&asked, there);
            let mut free = there.made.iter().filter(|made| !met.contains(&made.shift));
            let before = free.find(|made| same(made, &asked, plan.as_ref().ok()));
            met.extend(before.map(|made| made.shift));
            match (plan, before) {
                (Ok(planned), None) if begun(planned.period.start()) => {
                    difference.skipped.push((asked, Skip::Begun));
                }
                (Ok(planned), None) => difference.added.push(planned),
                (Ok(planned), Some(made)) if made.cancelled || made.is_as(&planned) || begun(made.period.start()) => {
                    difference.kept.push((made.clone(), planned));
                }
                (Ok(planned), Some(made)) if made.is_untouched() && !begun(planned.period.start()) => {
                    difference.changed.push((made.clone(), planned));
                }
                (Ok(planned), Some(made)) => difference.left.push((made.clone(), Some(planned))),
                (Err(skip), before) => {
                    difference.skipped.push((asked, skip));
                    if let Some(made) = before {
                        difference.orphan(made, begun(made.period.start()));
                    }
                }
            }
        }
        if whole {
            for made in there.made.iter().filter(|made| made.line.is_some() && !met.contains(&made.shift)) {
                difference.orphan(made, begun(made.period.start()));
            }
        }
        difference.sort();
        difference
    }

    /// Nobody asks for it any more.
    fn orphan(&mut self, made: &Made, begun: bool) {
        match (begun || made.cancelled, made.is_untouched()) {
            (true, _) => {}
            (false, true) => self.removed.push(made.clone()),
            (false, false) => self.left.push((made.clone(), None)),
        }
    }

    fn sort(&mut self) {
        self.added.sort_by_key(|p| (p.period.start(), p.period.end(), p.asked.position));
        self.changed.sort_by_key(|(made, _)| (made.period.start(), made.position));
        self.removed.sort_by_key(|made| (made.period.start(), made.position));
        self.kept.sort_by_key(|(made, _)| (made.period.start(), made.position));
        self.left.sort_by_key(|(made, _)| (made.period.start(), made.position));
        self.skipped.sort_by_key(|(asked, _)| (asked.date, asked.from, asked.position));
    }

    /// Whether nothing would happen.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
    /// What is made shorter by the opening hours.
    pub fn clipped(&self) -> impl Iterator<Item = &Planned> {
        self.added.iter().chain(self.changed.iter().map(|(_, planned)| planned)).filter(|planned| planned.clipped)
    }
}

/// A line asks for one shift on a date, wherever that was moved since; what no line asks for is known by its position and its time.
fn same(made: &Made, asked: &Asked, planned: Option<&Planned>) -> bool {
    match asked.line {
        Some(line) => made.line == Some(line) && made.asked_on == asked.date,
        None => {
            !made.cancelled
                && made.position == asked.position
                && planned.is_some_and(|planned| planned.period == made.period)
        }
    }
}

fn plan(asked: &Asked, there: There<'_>) -> Result<Planned, Skip> {
    let hours = Hours::of(there.center, there.holidays);
    let ((from, until), clipped) = match hours.clip(asked.date, asked.from, asked.until) {
        Clip::Whole(wall) => (wall, false),
        Clip::Part(wall) => (wall, true),
        Clip::Nothing(shut) => return Err(Skip::Closed { shut }),
    };
    let zone = there.center.zone;
    let period = Period::new(zone.moment(from.date(), from.time()), zone.moment(until.date(), until.time()));
    Ok(Planned { asked: asked.clone(), period: period.map_err(|_| Skip::Clocks)?, clipped })
}

#[cfg(test)]
mod tests;
