//! Fills free places with people who may take them: scarcest shift first, whoever has served least first, and where
//! a place stays free, somebody makes room by moving to another one.

use crate::chance::Chance;
use domain::eligibility::{Busy, RuleBook, Volunteer, personal_reasons};
use domain::ids::{PersonId, ShiftId};
use domain::shifts::Shift;
use domain::time::{Period, Week};

/// A week with free places, and the people who could take them.
#[derive(Debug, Clone)]
pub struct Problem {
    /// The shifts, as they stand.
    pub shifts: Vec<Shift>,
    /// The people, with every shift on which they hold a place.
    pub people: Vec<Volunteer>,
    /// What the engine judges by.
    pub book: RuleBook,
}

/// Who is put where.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The shift.
    pub shift: ShiftId,
    /// The person.
    pub person: PersonId,
}

/// Places for people, none against a rule and none beyond what is free. The same for the same problem and seed.
#[must_use]
pub fn propose(problem: &Problem, seed: u64) -> Vec<Place> {
    let mut work = Work::new(problem, seed);
    while let Some((shift, person)) = work.next_place() {
        work.put(shift, person);
    }
    while work.make_room() {}
    let ids = |(s, p): &(usize, usize)| Place { shift: problem.shifts[*s].id, person: problem.people[*p].id };
    let mut places: Vec<Place> = work.placed.iter().map(ids).collect();
    places.sort_unstable();
    places
}

/// The state of the work: indexes stand for shifts and people.
struct Work<'p> {
    problem: &'p Problem,
    people: Vec<Volunteer>,
    free: Vec<i64>,
    /// Minutes of each person in the week of the first shift.
    minutes: Vec<i64>,
    /// Breaks ties between people with the same hours.
    lot: Vec<u64>,
    /// Who may take which shift as things stand: `may[shift][person]`.
    may: Vec<Vec<bool>>,
    placed: Vec<(usize, usize)>,
}

impl<'p> Work<'p> {
    fn new(problem: &'p Problem, seed: u64) -> Self {
        let mut chance = Chance::new(seed);
        let people = problem.people.clone();
        let week = problem.shifts.first().map(|s| (s.zone, Week::of(s.date())));
        let in_week = |p: &Period| week.is_some_and(|(zone, week)| Week::of(zone.date(p.start())) == week);
        let minutes =
            people.iter().map(|p| p.busy.iter().map(|b| b.period).filter(|b| in_week(b)).map(|b| b.minutes()).sum());
        let free = |s: &Shift| if s.cancelled { 0 } else { s.free() };
        let mut work = Self {
            problem,
            free: problem.shifts.iter().map(free).collect(),
            minutes: minutes.collect(),
            lot: people.iter().map(|_| chance.next()).collect(),
            may: Vec::new(),
            placed: Vec::new(),
            people,
        };
        work.may = (0..problem.shifts.len())
            .map(|s| (0..work.people.len()).map(|p| work.fits(s, &work.people[p])).collect())
            .collect();
        work
    }

    fn fits(&self, shift: usize, person: &Volunteer) -> bool {
        let shift = &self.problem.shifts[shift];
        if person.is_on(shift.id) {
            return false;
        }
        let mut no = Vec::new();
        personal_reasons(person, shift, &self.problem.book, &mut no);
        no.is_empty()
    }

    /// The shift with the least choice of people for its free places, and the person with the fewest minutes for it.
    fn next_place(&self) -> Option<(usize, usize)> {
        let choice = |s: usize| self.may[s].iter().filter(|may| **may).count();
        let open = (0..self.free.len()).filter(|&s| self.free[s] > 0 && choice(s) > 0);
        let slack = |s: usize| i64::try_from(choice(s)).unwrap_or(i64::MAX) - self.free[s];
        let shift = open.min_by_key(|&s| (slack(s), self.problem.shifts[s].period.start(), s))?;
        self.best_for(shift).map(|person| (shift, person))
    }

    fn best_for(&self, shift: usize) -> Option<usize> {
        let able = (0..self.people.len()).filter(|&p| self.may[shift][p]);
        able.min_by_key(|&p| (self.minutes[p], self.lot[p]))
    }

    fn put(&mut self, shift: usize, person: usize) {
        let s = &self.problem.shifts[shift];
        self.people[person].busy.push(Busy { shift: s.id, period: s.period, center: s.at.center, own: false });
        self.minutes[person] += s.period.minutes();
        self.free[shift] -= 1;
        self.placed.push((shift, person));
        self.look_again(person);
    }

    fn take(&mut self, shift: usize, person: usize) {
        let s = &self.problem.shifts[shift];
        self.people[person].busy.retain(|b| b.shift != s.id);
        self.minutes[person] -= s.period.minutes();
        self.free[shift] += 1;
        self.placed.retain(|place| *place != (shift, person));
        self.look_again(person);
    }

    fn look_again(&mut self, person: usize) {
        for shift in 0..self.may.len() {
            self.may[shift][person] = self.fits(shift, &self.people[person]);
        }
    }

    fn fits_instead(&self, shift: usize, person: usize, left: usize) -> bool {
        let mut person = self.people[person].clone();
        let left = self.problem.shifts[left].id;
        person.busy.retain(|b| b.shift != left);
        self.fits(shift, &person)
    }

    /// Fills one more place by moving somebody: they leave a proposed place that another person can take.
    fn make_room(&mut self) -> bool {
        for open in (0..self.free.len()).filter(|&s| self.free[s] > 0).collect::<Vec<_>>() {
            if let Some(person) = self.best_for(open) {
                self.put(open, person);
                return true;
            }
            for (left, person) in self.placed.clone() {
                if left == open || !self.fits_instead(open, person, left) {
                    continue;
                }
                self.take(left, person);
                self.put(open, person);
                if let Some(other) = self.best_for(left) {
                    self.put(left, other);
                    return true;
                }
                self.take(open, person);
                self.put(left, person);
            }
        }
        false
    }
}
