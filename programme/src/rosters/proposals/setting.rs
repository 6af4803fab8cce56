//! Weeks as the solver sees them: what is fixed, what may move, who could come, what each should have.

use super::records;
use crate::act::Look;
use crate::error::{Error, Result};
use crate::rosters::OnBoard;
use crate::rosters::board::{volunteers, with_people};
use crate::rosters::records as rosters;
use crate::{centers, programmes, shifts};
use chrono::{Days, NaiveDate};
use domain::applications::{Placement, PlacementState};
use domain::availability::Liking;
use domain::centers::Center;
use domain::eligibility::{RuleBook, Volunteer};
use domain::ids::{CenterId, PersonId, RosterId};
use domain::people::Name;
use domain::proposals::{Evenly, Moving, Stand, Terms, Weight, liking, targets};
use domain::rosters::{Held, Roster, Staffed, Trial};
use solver::{Place, Target, Weights};
use std::collections::{BTreeMap, BTreeSet};

/// Somebody who says nothing of a term is asked for what they served so many days back.
const LATELY_DAYS: u64 = 84;
/// What it costs to send somebody to a neighbouring center, besides its minutes.
const LENT: i64 = 30;

/// Weeks of centers as they stand, and what is asked of them.
pub(super) struct Setting {
    /// The centers with their rosters.
    pub(super) centers: Vec<(Center, Roster)>,
    /// Their shifts that are still to come, with those on them.
    pub(super) board: Vec<OnBoard>,
    /// Everybody who could come, with their places as they stand.
    pub(super) people: Vec<Volunteer>,
    /// What is judged by.
    pub(super) book: RuleBook,
    /// Names.
    pub(super) names: BTreeMap<PersonId, Name>,
    /// Places that nothing moves.
    pub(super) fixed: BTreeSet<Stand>,
    /// Places that may be left.
    pub(super) movable: BTreeSet<Stand>,
    /// Who may be lent where.
    pub(super) lent: BTreeMap<(PersonId, CenterId), CenterId>,
    /// How many shifts each has without those that may be left, and should have by the end of the week.
    pub(super) targets: BTreeMap<PersonId, (u32, u32)>,
    /// Minutes of the term, and what is wanted of it by the end of the week.
    pub(super) minutes: BTreeMap<PersonId, (i64, Option<i64>)>,
    terms: Terms,
    ways: BTreeMap<(CenterId, CenterId), i64>,
}

impl Setting {
    /// The weeks as they stand now; asks no right of its own.
    pub(super) async fn read(look: &mut Look, ids: &[RosterId], terms: Terms) -> Result<Self> {
        let mut setting = Self {
            centers: Vec::new(),
            board: Vec::new(),
            people: Vec::new(),
            book: RuleBook::default(),
            names: BTreeMap::new(),
            fixed: BTreeSet::new(),
            movable: BTreeSet::new(),
            lent: BTreeMap::new(),
            targets: BTreeMap::new(),
            minutes: BTreeMap::new(),
            terms,
            ways: BTreeMap::new(),
        };
        let now = look.now();
        for id in ids {
            let roster = rosters::find(look, *id).await?.ok_or(Error::NotFound)?;
            let center = centers::find(look, roster.center).await?;
            let mut board = with_people(look, *id).await?;
            board.retain(|s| !s.shift.cancelled && now < s.shift.period.start());
            setting.fixed.extend(records::fixed(look, *id).await?);
            setting.gather(look, &center, &roster, &board).await?;
            setting.board.extend(board);
            setting.centers.push((center, roster));
        }
        let (first, _) = setting.centers.first().ok_or(Error::NotFound)?;
        let programme = first.programme;
        let rules = programmes::find(look, programme).await?.rules;
        setting.book = shifts::book(look, programme, rules).await?;
        setting.board.sort_by_key(|s| (s.shift.period.start(), s.shift.id));
        if terms.lending {
            setting.lend(look).await?;
        }
        if terms.moving != Moving::Nothing {
            let stands = setting.board.iter().flat_map(|s| s.people.iter().map(|p| (s.shift.id, p.person)));
            setting.movable = stands.filter(|stand| !setting.fixed.contains(stand)).collect();
        }
        setting.aim(now);
        Ok(setting)
    }

    /// The people of one center: whoever serves there in that week or stands on its board.
    async fn gather(&mut self, look: &mut Look, center: &Center, roster: &Roster, board: &[OnBoard]) -> Result<()> {
        let sunday = roster.monday + Days::new(6);
        let serves = |p: &Placement| {
            p.center == center.id
                && p.state == PlacementState::Active
                && p.starts_on <= sunday
                && p.ends_on >= roster.monday
        };
        let on_board = |id: PersonId| board.iter().any(|s| s.people.iter().any(|p| p.person == id));
        let names: BTreeMap<PersonId, Name> = rosters::names(look, center.at()).await?.into_iter().collect();
        let since = sunday - Days::new(LATELY_DAYS);
        let lately: BTreeMap<PersonId, i64> =
            records::minutes_since(look, center.at(), since).await?.into_iter().collect();
        let term = rosters::term_minutes(look, center.at(), sunday).await?;
        for mut person in volunteers(look, center, board).await? {
            let open = names.contains_key(&person.id);
            if !(on_board(person.id) || (open && person.placements.iter().any(serves))) {
                continue;
            }
            // Whose account is closed keeps a place and gets no other
            if !open {
                person.placements.clear();
            }
            let said = person.says_on(sunday);
            let wanted =
                said.and_then(|s| s.target_minutes.map(|minutes| by(minutes, s.valid.from, s.valid.until, sunday)));
            let of_term =
                term.iter().find(|(id, from, _)| *id == person.id && said.is_some_and(|s| s.valid.from == *from));
            let done = match (wanted, of_term) {
                (Some(_), term) => term.map_or(0, |(_, _, minutes)| *minutes),
                (None, _) => lately.get(&person.id).copied().unwrap_or(0),
            };
            self.minutes.insert(person.id, (done, wanted));
            if !self.people.iter().any(|p| p.id == person.id) {
                self.people.push(person);
            }
        }
        self.names.extend(names);
        for on in board.iter().flat_map(|s| &s.people) {
            self.names.entry(on.person).or_insert_with(|| on.name.clone());
        }
        self.people.sort_by_key(|p| p.id);
        Ok(())
    }

    /// Lets people of each center stand in at its neighbours among the others, by a placement for the trial alone.
    async fn lend(&mut self, look: &mut Look) -> Result<()> {
        let ids: Vec<CenterId> = self.centers.iter().map(|(c, _)| c.id).collect();
        for home in &ids {
            for near in centers::neighbours(look, *home).await? {
                if ids.contains(&near.center) {
                    self.ways.insert((*home, near.center), near.minutes);
                }
            }
        }
        for person in &mut self.people {
            let own: Vec<Placement> =
                person.placements.iter().copied().filter(|p| p.state == PlacementState::Active).collect();
            for (home, near) in self.ways.keys() {
                if own.iter().any(|p| p.center == *near) {
                    continue;
                }
                for placement in own.iter().filter(|p| p.center == *home) {
                    person.placements.push(Placement { center: *near, ..*placement });
                    self.lent.insert((person.id, *near), *home);
                }
            }
        }
        Ok(())
    }

    /// What each has and should have by the end of the week.
    fn aim(&mut self, now: chrono::DateTime<chrono::Utc>) {
        let Some(length) = self.length() else { return };
        let end = self.centers[0].1.monday + Days::new(7);
        let free: i64 =
            self.board.iter().map(|s| s.shift.free()).sum::<i64>() + i64::try_from(self.movable.len()).unwrap_or(0);
        let mut minutes = BTreeMap::new();
        for person in self.people.iter().filter(|p| !p.placements.is_empty()) {
            let stays = |b: &&domain::eligibility::Busy| !self.movable.contains(&(b.shift, person.id));
            let zone = self.centers[0].0.zone;
            let ahead = person
                .busy
                .iter()
                .filter(stays)
                .filter(|b| now < b.period.start() && zone.date(b.period.start()) < end);
            let in_week = |b: &&domain::eligibility::Busy| zone.date(b.period.start()) >= end - Days::new(7);
            let (done, wanted) = self.minutes.get(&person.id).copied().unwrap_or_default();
            let planned = |term: bool| {
                let counted = ahead.clone().filter(|b| term || in_week(b));
                counted.map(|b| b.period.minutes()).sum::<i64>()
            };
            let (done, wanted) = match self.terms.evenly {
                Evenly::Term => (done + planned(true), wanted),
                Evenly::Week | Evenly::No => (planned(false), None),
            };
            minutes.insert(person.id, (done, wanted));
        }
        self.targets = targets(&minutes, free, length);
        self.minutes = minutes;
    }

    /// How long a shift is on average.
    fn length(&self) -> Option<i64> {
        let count = i64::try_from(self.board.len()).ok().filter(|n| *n > 0)?;
        Some((self.board.iter().map(|s| s.shift.period.minutes()).sum::<i64>() / count).max(1))
    }

    /// The problem for the solver: what may be left is free, and those who stand there come first for it.
    pub(super) fn problem(&self) -> (solver::Problem, solver::Terms) {
        let mut shifts: Vec<domain::shifts::Shift> = self.board.iter().map(|s| s.shift.clone()).collect();
        let mut people = self.people.clone();
        for shift in &mut shifts {
            let left = self.movable.iter().filter(|(id, _)| *id == shift.id).count();
            shift.taken -= i64::try_from(left).unwrap_or(0);
        }
        for person in &mut people {
            person.busy.retain(|b| !self.movable.contains(&(b.shift, person.id)));
        }
        let learn = self.board.iter().flat_map(|s| {
            let here = s.people.iter().filter(|p| p.trainee);
            here.map(|p| Place { shift: s.shift.id, person: p.person })
        });
        let problem = solver::Problem { learn: learn.collect(), people, book: self.book.clone(), shifts };
        let terms = self.solver_terms(&problem);
        (problem, terms)
    }

    fn solver_terms(&self, problem: &solver::Problem) -> solver::Terms {
        let liked = match self.terms.wishes {
            Weight::No => 0,
            Weight::Usual => 8,
            Weight::Much => 40,
        };
        let usual = Weights::default();
        let change = match self.terms.moving {
            Moving::Nothing | Moving::Little => 700,
            Moving::Better => 60,
            Moving::Anew => 1,
        };
        let weights = match self.terms.evenly {
            Evenly::No => Weights { short: 0, above: 0, change, ..usual },
            Evenly::Week | Evenly::Term => Weights { change, ..usual },
        };
        let mut costs = BTreeMap::new();
        for person in &problem.people {
            for shift in &problem.shifts {
                let mut cost = match liking(person, shift) {
                    Some(Liking::Preferred) => -liked,
                    Some(Liking::Disliked) => liked,
                    None => 0,
                };
                if let Some(home) = self.lent.get(&(person.id, shift.at.center)) {
                    cost += LENT + self.ways.get(&(*home, shift.at.center)).copied().unwrap_or(0).min(120);
                }
                if cost != 0 {
                    costs.insert(Place { shift: shift.id, person: person.id }, cost);
                }
            }
        }
        let target = |(so_far, target): (u32, u32)| Target { so_far, target };
        solver::Terms {
            targets: self.targets.iter().map(|(person, of)| (*person, target(*of))).collect(),
            costs,
            barred: BTreeSet::new(),
            before: self.movable.iter().map(|(shift, person)| Place { shift: *shift, person: *person }).collect(),
            weights,
        }
    }

    /// The weeks to try things on.
    pub(super) fn trial(&self) -> Trial {
        let held = |s: &OnBoard| {
            let held = |p: &crate::rosters::OnShift| Held {
                person: p.person,
                overridden: p.override_reason.is_some(),
                trainee: p.trainee,
            };
            s.people.iter().map(held).collect()
        };
        let week = self.board.iter().map(|s| Staffed { shift: s.shift.clone(), held: held(s) }).collect();
        Trial { week, people: self.people.clone(), book: self.book.clone() }
    }

    pub(super) fn name(&self, person: PersonId) -> Name {
        self.names.get(&person).cloned().unwrap_or(Name {
            given: "—".into(),
            surname: String::new(),
            fathers: String::new(),
        })
    }
}

/// The part of a wish for a whole term that falls until a day, when one serves evenly.
fn by(minutes: i64, from: NaiveDate, until: NaiveDate, day: NaiveDate) -> i64 {
    let days = ((until - from).num_days() + 1).max(1);
    let gone = ((day.min(until) - from).num_days() + 1).clamp(0, days);
    minutes * gone / days
}
