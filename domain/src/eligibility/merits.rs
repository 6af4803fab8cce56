//! What speaks for somebody on a shift, and who comes first of those who could take it.

use super::{Company, RuleBook, Verdict, Volunteer};
use crate::applications::Level;
use crate::availability::Liking;
use crate::ids::{CourseId, PersonId};
use crate::language::Code;
use crate::shifts::Shift;
use crate::time::Week;
use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

/// What a person has served so far.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// Minutes in the ledger within the term that is about the shift's date.
    pub term_minutes: i64,
    /// The last day on which they served, anywhere.
    pub last_served: Option<NaiveDate>,
    /// How many shifts they have served at the shift's center.
    pub served_here: i64,
}

/// What speaks for somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum Merit {
    /// Likes that part of the week.
    Prefers,
    /// Has said when they can, and it is then.
    Fits,
    /// Has less than they wanted to have by that date.
    BelowTarget {
        /// Minutes that they lack.
        missing: i64,
    },
    /// Speaks a language that the shift lacks.
    Speaks {
        /// Which.
        language: Code,
        /// How well.
        level: Level,
    },
    /// Knows the center.
    KnowsCenter {
        /// Shifts served there.
        shifts: i64,
    },
    /// Others may learn from them, and nobody like that is on the shift.
    Experienced,
    /// At a center where they serve.
    Home,
    /// Has the position's courses.
    Trained,
}

impl Merit {
    /// How much it weighs among those who could take a shift.
    const fn weight(self) -> i64 {
        match self {
            Self::Speaks { .. } => 6,
            Self::Experienced => 4,
            Self::Prefers => 3,
            Self::BelowTarget { .. } => 2,
            Self::Fits | Self::KnowsCenter { .. } => 1,
            Self::Home | Self::Trained => 0,
        }
    }
}

/// How somebody stands to a shift that they could take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// Who.
    pub person: PersonId,
    /// Why not, and what is worth a second thought.
    pub verdict: Verdict,
    /// What speaks for them.
    pub merits: Vec<Merit>,
    /// Whether they would rather not serve at that time.
    pub dislikes: bool,
    /// Their work in the shift's week, in minutes.
    pub week_minutes: i64,
    /// Minutes of the term, served and planned, and what they want to serve in it.
    pub term: (i64, Option<i64>),
    /// The last day on which they served.
    pub last_served: Option<NaiveDate>,
    /// Minutes from the nearest of their own centers.
    pub away: Option<i64>,
    /// The last day on which all of the position's courses are valid for them, where one lapses.
    pub trained_until: Option<NaiveDate>,
}

impl Standing {
    /// How somebody stands to a shift.
    #[must_use]
    pub fn of(
        person: &Volunteer,
        shift: &Shift,
        book: &RuleBook,
        company: &Company,
        record: Record,
        now: DateTime<Utc>,
    ) -> Self {
        let date = shift.date();
        let verdict = super::personal(person, &person.busy, shift, book, Some(company));
        let said = person.says_on(date);
        let liking = said.and_then(|said| said.liking(shift.zone, shift.period));
        let week = Week::of(date);
        let others = || person.busy.iter().filter(|busy| busy.shift != shift.id);
        let on = |busy: &&super::Busy| shift.zone.date(busy.period.start());
        let in_week = others().filter(|busy| Week::of(on(busy)) == week);
        let planned = others().filter(|b| now < b.period.start() && said.is_some_and(|s| s.valid.has(on(b))));
        let term = record.term_minutes + planned.map(|busy| busy.period.minutes()).sum::<i64>();
        let mut standing = Self {
            person: person.id,
            verdict,
            merits: Vec::new(),
            dislikes: liking == Some(Liking::Disliked),
            week_minutes: in_week.map(|busy| busy.period.minutes()).sum(),
            term: (term, said.and_then(|said| said.target_minutes)),
            last_served: record.last_served,
            away: away(person, shift, book),
            trained_until: trained_until(person, shift),
        };
        standing.merits = merits(person, shift, book, company, (record, term, liking), &standing.verdict);
        standing
    }
    /// Smaller is better: whoever can, with the fewest doubts, then by merits, the least work in that week, and the
    /// longest time without a shift.
    #[must_use]
    pub fn rank(&self) -> impl Ord + use<> {
        let merit: i64 = self.merits.iter().map(|m| m.weight()).sum();
        let against = self.verdict.reasons.len();
        let doubts = self.verdict.doubts.len() + usize::from(self.dislikes);
        (against, doubts, -merit, self.week_minutes, self.last_served)
    }
}

fn merits(
    person: &Volunteer,
    shift: &Shift,
    book: &RuleBook,
    company: &Company,
    (record, term, liking): (Record, i64, Option<Liking>),
    verdict: &Verdict,
) -> Vec<Merit> {
    let mut all = Vec::new();
    for (wanted, _) in &company.missing {
        if let Some(spoken) = person.languages.iter().find(|s| s.language == wanted.language && s.level >= wanted.level)
        {
            all.push(Merit::Speaks { language: Code::of(&spoken.language), level: spoken.level });
        }
    }
    if person.is_experienced(&book.rules) && !company.beside {
        all.push(Merit::Experienced);
    }
    if liking == Some(Liking::Preferred) {
        all.push(Merit::Prefers);
    } else if let Some(said) = person.says_on(shift.date())
        && !said.lectures.is_empty()
        && verdict.reasons.is_empty()
        && verdict.doubts.is_empty()
        && liking.is_none()
    {
        all.push(Merit::Fits);
    }
    let missing = missing(person, shift.date(), term);
    if missing > 0 {
        all.push(Merit::BelowTarget { missing });
    }
    if record.served_here > 0 {
        all.push(Merit::KnowsCenter { shifts: record.served_here });
    }
    all
}

/// How many minutes somebody lacks on a date of what they wanted to have by then, when they serve evenly over the term.
#[must_use]
pub fn missing(person: &Volunteer, date: NaiveDate, term_minutes: i64) -> i64 {
    let Some(said) = person.says_on(date) else { return 0 };
    let Some(target) = said.target_minutes else { return 0 };
    let days = (said.valid.until - said.valid.from).num_days() + 1;
    let gone = (date - said.valid.from).num_days() + 1;
    (target * gone / days.max(1) - term_minutes).max(0)
}

/// Why a shift that somebody could take is one for them: their times, their courses, their center.
#[must_use]
pub fn marks(person: &Volunteer, shift: &Shift, verdict: &Verdict) -> Vec<Merit> {
    let mut all = Vec::new();
    if !verdict.may() {
        return all;
    }
    match person.says_on(shift.date()).map(|said| said.liking(shift.zone, shift.period)) {
        Some(Some(Liking::Preferred)) => all.push(Merit::Prefers),
        Some(None) if verdict.doubts.is_empty() => all.push(Merit::Fits),
        _ => {}
    }
    if !shift.position.courses.is_empty() {
        all.push(Merit::Trained);
    }
    if person.placements.iter().filter(|p| p.center != shift.at.center).count() > 0 {
        all.push(Merit::Home);
    }
    all
}

fn away(person: &Volunteer, shift: &Shift, book: &RuleBook) -> Option<i64> {
    let date = shift.date();
    let theirs = person.placements.iter().filter(|p| p.starts_on <= date && date <= p.ends_on);
    theirs.map(|p| book.ways.minutes(p.center, shift.at.center, &book.rules)).min()
}

fn trained_until(person: &Volunteer, shift: &Shift) -> Option<NaiveDate> {
    let until = |course: &CourseId| {
        let good = person.training.iter().filter(|r| r.course == *course && r.qualifies(shift.date()));
        let until: Option<Vec<NaiveDate>> = good.map(|r| r.valid_until).collect();
        // A record that never lapses is not worth a word
        until?.into_iter().max()
    };
    shift.position.courses.iter().filter_map(until).min()
}
