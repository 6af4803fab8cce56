//! How volunteers choose their shifts: who may take a place from when on, how many, and by which lot.

use crate::eligibility::{Busy, Reason, Volunteer, missing};
use crate::ids::{CenterId, PersonId};
use crate::programmes::Rules;
use crate::shifts::Shift;
use crate::time::Week;
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// In which turn somebody chooses at a center.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// Serves there again and again.
    pub regular: bool,
    /// Has less than they wanted to have.
    pub below_target: bool,
}

/// What a person has served, as far as their turn depends on it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// Shifts of the last weeks, by center.
    pub here: Vec<(CenterId, i64)>,
    /// Minutes in the ledger within each term, by its first day.
    pub terms: Vec<(NaiveDate, i64)>,
}

impl Served {
    /// In which turn the person chooses a shift. Whoever has said no target is below it in a week without any shift.
    #[must_use]
    pub fn turn(&self, person: &Volunteer, shift: &Shift, rules: &Rules, now: DateTime<Utc>) -> Turn {
        let here = self.here.iter().find(|(center, _)| *center == shift.at.center).map_or(0, |(_, shifts)| *shifts);
        let date = shift.date();
        let on = |busy: &&Busy| shift.zone.date(busy.period.start());
        let others = || person.busy.iter().filter(|busy| busy.shift != shift.id);
        let said = person.says_on(date).filter(|said| said.target_minutes.is_some());
        let below_target = match said {
            Some(said) => {
                let served = self.terms.iter().find(|(from, _)| *from == said.valid.from).map_or(0, |(_, done)| *done);
                let planned = others().filter(|busy| now < busy.period.start() && said.valid.has(on(busy)));
                missing(person, date, served + planned.map(|busy| busy.period.minutes()).sum::<i64>()) > 0
            }
            None => !others().any(|busy| Week::of(on(&busy)) == Week::of(date)),
        };
        Turn { regular: here >= rules.regular_shifts, below_target }
    }
}

/// From when on everybody may take a place on a shift: so long before the Monday of its week, on the center's wall.
#[must_use]
pub fn opens_to_all(shift: &Shift, rules: &Rules) -> DateTime<Utc> {
    before_week(shift, rules.wave_all_hours)
}

/// From when on somebody in that turn may take a place; nothing where the programme has no turns.
#[must_use]
pub fn opens(shift: &Shift, rules: &Rules, turn: Turn) -> Option<DateTime<Utc>> {
    if !rules.waves || turn.regular {
        return None;
    }
    Some(match turn.below_target {
        // Whoever is below target never waits longer than everybody
        true => before_week(shift, rules.wave_target_hours.max(rules.wave_all_hours)),
        false => opens_to_all(shift, rules),
    })
}

fn before_week(shift: &Shift, hours: i64) -> DateTime<Utc> {
    shift.zone.moment(Week::of(shift.date()).monday(), NaiveTime::MIN) - Duration::hours(hours)
}

/// What stands against taking any place without being asked: the person has missed shifts, and takes none alone for now.
#[must_use]
pub fn pause(person: &Volunteer) -> Option<Reason> {
    person.paused.then_some(Reason::SignUpPaused)
}

/// What stands against taking a place without being asked, beside what the engine says: the person's turn has not come,
/// they have taken enough of that week, or the places are drawn by lot. Staff and whoever was offered the place don't ask.
#[must_use]
pub fn against(person: &Volunteer, shift: &Shift, rules: &Rules, turn: Turn, now: DateTime<Utc>) -> Vec<Reason> {
    let mut no: Vec<Reason> = pause(person).into_iter().collect();
    let wall = |at: DateTime<Utc>| shift.zone.wall(at).naive_local();
    if let Some(closes) = shift.details.ballot {
        no.push(Reason::Ballot { closes: wall(closes) });
    }
    if let Some(opens) = opens(shift, rules, turn).filter(|opens| now < *opens) {
        no.push(Reason::NotOpenYet { opens: wall(opens) });
    }
    if rules.claims_week > 0 && now < opens_to_all(shift, rules) {
        let week = Week::of(shift.date());
        let own = person.busy.iter().filter(|busy| busy.own && busy.shift != shift.id);
        let own = own.filter(|busy| Week::of(shift.zone.date(busy.period.start())) == week).count();
        if i64::try_from(own).unwrap_or(i64::MAX) >= rules.claims_week {
            no.push(Reason::ClaimCap { max: rules.claims_week, until: wall(opens_to_all(shift, rules)) });
        }
    }
    no
}

/// The order in which a ballot is drawn: everybody has one lot, whoever is below target two; the lowest comes first. A lot
/// is made of the first 63 bits of SHA-256 over `seed:person:number`, so that anybody can check it.
#[must_use]
pub fn drawn(seed: &str, entries: &[(PersonId, i64)]) -> Vec<PersonId> {
    let mut order: Vec<(u64, PersonId)> = entries
        .iter()
        .map(|(person, lots)| {
            let lowest = (1..=(*lots).max(1)).map(|n| lot(seed, *person, n)).min();
            (lowest.unwrap_or(u64::MAX), *person)
        })
        .collect();
    order.sort_unstable();
    order.into_iter().map(|(_, person)| person).collect()
}

fn lot(seed: &str, person: PersonId, number: i64) -> u64 {
    let hash = Sha256::digest(format!("{seed}:{person}:{number}").as_bytes());
    let mut first = [0; 8];
    first.copy_from_slice(&hash[..8]);
    u64::from_be_bytes(first) >> 1
}

crate::state::words_of! {
    /// What a ballot gave to somebody.
    pub enum Drawn {
        /// A place.
        Won = "won",
        /// No place; next in line as drawn.
        Waiting = "waiting",
        /// Drawn, and the engine says no by now.
        Unfit = "unfit",
    }
}

#[cfg(test)]
mod tests;
