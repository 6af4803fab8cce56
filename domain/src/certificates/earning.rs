//! Whether somebody has earned a kind of certificate: a pure function over what they did.

use super::kinds::{Basis, Kind};
use crate::applications::PlacementState;
use crate::ids::{CenterId, HoursEntryId, PositionId};
use crate::programmes::Rules;
use crate::training::TrainingRecord;
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// A line of the ledger that counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub id: HoursEntryId,
    /// Where.
    pub center: CenterId,
    /// As what.
    pub position: PositionId,
    /// The day of it.
    pub date: NaiveDate,
    /// What it counts; a correction may take away.
    pub minutes: i64,
}

/// A placement as a certificate sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Served {
    /// Where.
    pub center: CenterId,
    /// How it stands.
    pub state: PlacementState,
    /// Its first day.
    pub from: NaiveDate,
    /// Its last day.
    pub until: NaiveDate,
}

/// Everything of a person that can earn a certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Record {
    /// The lines of the ledger that count.
    pub lines: Vec<Line>,
    /// The placements.
    pub placements: Vec<Served>,
    /// What was learned.
    pub courses: Vec<TrainingRecord>,
}

/// What was done, as a certificate will say it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merit {
    /// Served minutes; 0 where nothing was served.
    pub minutes: i64,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// Where most of it was; a course may say nothing of it.
    pub center: Option<CenterId>,
    /// The lines behind the minutes, in the order of their ids.
    pub lines: Vec<Line>,
}

/// What is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shortfall {
    /// So many minutes.
    Minutes(i64),
    /// A completed placement, or one that was long enough.
    Placement,
    /// The course.
    Course,
    /// Nobody earns it by themselves.
    ByHand,
}

/// Whether a kind is earned, and by what. Of appreciation it says what was served, for whoever proposes it.
///
/// # Errors
/// What is missing.
pub fn earned(kind: &Kind, rules: &Rules, record: &Record) -> Result<Merit, Shortfall> {
    let terms = &kind.terms;
    match kind.basis {
        Basis::Hours => {
            let merit = hours(kind, record, |line| terms.counts_on(line.date));
            let needed = terms.minutes.unwrap_or(rules.certificate_minutes).max(1);
            let served = merit.as_ref().map_or(0, |merit| merit.minutes);
            merit.filter(|_| served >= needed).ok_or(Shortfall::Minutes((needed - served).max(1)))
        }
        Basis::Placement => {
            let fits = |placement: &&Served| {
                let days = (placement.until - placement.from).num_days() + 1;
                placement.state == PlacementState::Completed
                    && terms.counts_on(placement.until)
                    && (terms.centers.is_empty() || terms.centers.contains(&placement.center))
                    && days >= terms.days.unwrap_or(0)
            };
            let last = record.placements.iter().filter(fits).max_by_key(|placement| placement.until);
            let placement = last.ok_or(Shortfall::Placement)?;
            let within = |line: &Line| {
                line.center == placement.center && (placement.from..=placement.until).contains(&line.date)
            };
            let merit = hours(kind, record, within);
            let minutes = merit.as_ref().map_or(0, |merit| merit.minutes);
            let needed = terms.minutes.unwrap_or(0);
            if minutes < needed {
                return Err(Shortfall::Minutes(needed - minutes));
            }
            let (center, lines) = (Some(placement.center), merit.map(|merit| merit.lines).unwrap_or_default());
            Ok(Merit { minutes, from: placement.from, until: placement.until, center, lines })
        }
        Basis::Course => {
            let course = terms.course.ok_or(Shortfall::Course)?;
            let passed = record
                .courses
                .iter()
                .filter(|one| one.course == course && one.qualifies(one.valid_from) && terms.counts_on(one.valid_from));
            let last = passed.max_by_key(|one| one.valid_from).ok_or(Shortfall::Course)?;
            let day = last.valid_from;
            Ok(Merit { minutes: 0, from: day, until: day, center: None, lines: Vec::new() })
        }
        Basis::Appreciation => hours(kind, record, |line| terms.counts_on(line.date)).ok_or(Shortfall::ByHand),
    }
}

/// The lines that count, with the days on which something is left after corrections.
fn hours(kind: &Kind, record: &Record, counts: impl Fn(&Line) -> bool) -> Option<Merit> {
    let terms = &kind.terms;
    let mut lines: Vec<Line> = record
        .lines
        .iter()
        .filter(|line| terms.centers.is_empty() || terms.centers.contains(&line.center))
        .filter(|line| terms.positions.is_empty() || terms.positions.contains(&line.position))
        .filter(|line| counts(line))
        .copied()
        .collect();
    lines.sort_unstable_by_key(|line| line.id);
    let (mut days, mut centers) = (BTreeMap::<NaiveDate, i64>::new(), BTreeMap::<CenterId, i64>::new());
    for line in &lines {
        *days.entry(line.date).or_default() += line.minutes;
        *centers.entry(line.center).or_default() += line.minutes;
    }
    days.retain(|_, minutes| *minutes > 0);
    let (from, until) = (*days.first_key_value()?.0, *days.last_key_value()?.0);
    // Of two that are level the first
    let center = centers.into_iter().rev().max_by_key(|(_, minutes)| *minutes).map(|(center, _)| center);
    Some(Merit { minutes: lines.iter().map(|line| line.minutes).sum(), from, until, center, lines })
}

#[cfg(test)]
mod tests {
    use super::super::kinds::Terms;
    use super::*;
    use crate::ids::{CertificateKindId, CourseId, ProgrammeId, TrainingRecordId};
    use crate::language::Texts;
    use crate::training::CourseResult;
    use uuid::Uuid;

    fn id(n: u128) -> Uuid {
        Uuid::from_u128(n)
    }
    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }
    fn kind(basis: Basis, terms: Terms) -> Kind {
        Kind {
            id: CertificateKindId(id(1)),
            programme: ProgrammeId(id(1)),
            code: "k".into(),
            basis,
            titles: Texts::default(),
            sentences: Texts::default(),
            terms,
            active: true,
            version: 1,
        }
    }
    fn line(n: u128, center: u128, position: u128, date: &str, minutes: i64) -> Line {
        let (center, position) = (CenterId(id(center)), PositionId(id(position)));
        Line { id: HoursEntryId(id(n)), center, position, date: day(date), minutes }
    }
    /// 600 minutes: 300 at the first center, 240 and 60 at the second; a day that was corrected to nothing.
    fn record() -> Record {
        Record {
            lines: vec![
                line(5, 2, 8, "2026-03-02", 60),
                line(1, 1, 7, "2026-02-01", 300),
                line(2, 2, 7, "2026-02-20", 240),
                line(3, 2, 7, "2026-05-01", 180),
                line(4, 2, 7, "2026-05-01", -180),
            ],
            placements: vec![
                Served {
                    center: CenterId(id(1)),
                    state: PlacementState::Completed,
                    from: day("2026-01-10"),
                    until: day("2026-02-09"),
                },
                Served {
                    center: CenterId(id(2)),
                    state: PlacementState::Active,
                    from: day("2026-02-10"),
                    until: day("2026-06-09"),
                },
            ],
            courses: vec![TrainingRecord {
                id: TrainingRecordId(id(1)),
                course: CourseId(id(4)),
                result: CourseResult::Passed,
                valid_from: day("2026-01-09"),
                valid_until: Some(day("2026-01-20")),
                counts_until: None,
            }],
        }
    }

    #[test]
    fn hours_count_as_the_kind_says() {
        let first = vec![CenterId(id(1))];
        for (name, terms, outcome) in [
            ("the programme's figure", Terms::default(), Err(Shortfall::Minutes(5400))),
            ("an own figure", Terms { minutes: Some(600), ..Terms::default() }, Ok(600)),
            ("one minute short", Terms { minutes: Some(601), ..Terms::default() }, Err(Shortfall::Minutes(1))),
            ("a center", Terms { minutes: Some(300), centers: first.clone(), ..Terms::default() }, Ok(300)),
            (
                "less there",
                Terms { minutes: Some(301), centers: first, ..Terms::default() },
                Err(Shortfall::Minutes(1)),
            ),
            ("a position", Terms { minutes: Some(60), positions: vec![PositionId(id(8))], ..Terms::default() }, Ok(60)),
            (
                "a term",
                Terms {
                    minutes: Some(1),
                    from: Some(day("2026-02-20")),
                    until: Some(day("2026-02-28")),
                    ..Terms::default()
                },
                Ok(240),
            ),
            (
                "another term",
                Terms { minutes: Some(1), from: Some(day("2026-06-01")), ..Terms::default() },
                Err(Shortfall::Minutes(1)),
            ),
        ] {
            let judged = earned(&kind(Basis::Hours, terms), &Rules::default(), &record());
            assert_eq!(judged.map(|merit| merit.minutes), outcome, "{name}");
        }
    }

    #[test]
    fn what_was_corrected_to_nothing_is_no_day_of_service() {
        let terms = Terms { minutes: Some(600), ..Terms::default() };
        let merit = earned(&kind(Basis::Hours, terms), &Rules::default(), &record()).unwrap();
        assert_eq!((merit.from, merit.until), (day("2026-02-01"), day("2026-03-02")));
        assert_eq!((merit.lines.len(), merit.center), (5, Some(CenterId(id(1)))), "every line stands behind it");
        assert!(merit.lines.is_sorted_by_key(|line| line.id));
        let nothing = earned(&kind(Basis::Hours, Terms::default()), &Rules::default(), &Record::default());
        assert_eq!(nothing, Err(Shortfall::Minutes(6000)));
    }

    #[test]
    fn only_a_completed_placement_counts() {
        let judged = |terms| earned(&kind(Basis::Placement, terms), &Rules::default(), &record());
        let merit = judged(Terms::default()).unwrap();
        assert_eq!((merit.minutes, merit.from, merit.until), (300, day("2026-01-10"), day("2026-02-09")));
        assert_eq!(judged(Terms { days: Some(31), ..Terms::default() }).unwrap().minutes, 300);
        assert_eq!(judged(Terms { days: Some(32), ..Terms::default() }), Err(Shortfall::Placement));
        assert_eq!(judged(Terms { minutes: Some(301), ..Terms::default() }), Err(Shortfall::Minutes(1)));
        assert_eq!(judged(Terms { centers: vec![CenterId(id(2))], ..Terms::default() }), Err(Shortfall::Placement));
    }

    #[test]
    fn a_course_that_was_passed_counts_even_after_it_has_lapsed() {
        let judged =
            |course| earned(&kind(Basis::Course, Terms { course, ..Terms::default() }), &Rules::default(), &record());
        let merit = judged(Some(CourseId(id(4)))).unwrap();
        assert_eq!((merit.minutes, merit.from, merit.center), (0, day("2026-01-09"), None));
        assert_eq!(judged(Some(CourseId(id(5)))), Err(Shortfall::Course));
        assert_eq!(judged(None), Err(Shortfall::Course));
    }
}
