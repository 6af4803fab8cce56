//! An instance as a problem of the engine.

use super::check::{ABOVE, AWAY, EARLY, IN_A_ROW, LATE, SHORT};
use super::{Assignment, Instance, Name, Slot, Volunteer};
use crate::model::{Choice, Cover, Limit, Model, Place};
use std::collections::HashMap;

/// The problem, and which assignment each choice stands for.
pub(crate) struct Translated {
    pub(crate) model: Model,
    pub(crate) assignments: Vec<Assignment>,
}

struct Work<'i> {
    instance: &'i Instance,
    demand: HashMap<(Slot, Name), u32>,
    languages: HashMap<(Slot, Name), u32>,
    out: Translated,
}

pub(crate) fn translate(instance: &Instance) -> Translated {
    let index = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let demand = instance.demand.iter().enumerate().map(|(n, d)| ((d.slot, d.role), index(n))).collect();
    let languages = instance.languages.iter().enumerate().map(|(n, w)| ((w.slot, w.language), index(n))).collect();
    let int = |n: u32| i32::try_from(n).unwrap_or(i32::MAX);
    let model = Model {
        places: instance.demand.iter().map(|d| Place { need: int(d.need), weight: d.weight.into() }).collect(),
        covers: (instance.languages.iter())
            .map(|w| Cover { need: int(w.need), weight: w.weight.into(), choices: Vec::new() })
            .collect(),
        empty: instance.demand.iter().map(|d| i64::from(d.need) * i64::from(d.weight)).sum::<i64>()
            + instance.languages.iter().map(|w| i64::from(w.need) * i64::from(w.weight)).sum::<i64>(),
        ..Model::default()
    };
    let mut work = Work { instance, demand, languages, out: Translated { model, assignments: Vec::new() } };
    for volunteer in &instance.volunteers {
        work.volunteer(volunteer);
    }
    work.out
}

/// The choices of one day of one volunteer.
struct Day {
    day: u32,
    choices: Vec<u32>,
    late: Vec<u32>,
    early: Vec<u32>,
}

impl Work<'_> {
    fn volunteer(&mut self, v: &Volunteer) {
        let person = u32::try_from(self.out.model.people.len()).unwrap_or(u32::MAX);
        let target = i64::from(v.target);
        let mut steps: Vec<(i32, i64)> = (1..=target).map(|k| (1, -SHORT * (target - k + 1))).collect();
        steps.push((i32::MAX / 2, ABOVE));
        self.out.model.people.push(steps);
        self.out.model.empty += SHORT * target * (target + 1) / 2;
        let mut times = v.available.clone();
        times.sort_unstable();
        let mut weeks: HashMap<u32, u32> = HashMap::new();
        let mut days: Vec<Day> = Vec::new();
        for at in times.chunk_by(|a, b| a.0 == b.0) {
            let day = at[0].0;
            let week = day / 7;
            let most = if week < self.instance.weeks() { v.most_a_week.min(7) } else { 7 };
            let above = *weeks.entry(week).or_insert_with(|| self.out.model.group(person, None, most));
            let group = self.out.model.group(person, Some(above), 1);
            let mut all = Day { day, choices: Vec::new(), late: Vec::new(), early: Vec::new() };
            for &(_, shift, cost) in at {
                let taken = self.slot(v, person, group, (day, shift, cost));
                match shift.as_str() {
                    LATE => all.late.extend(&taken),
                    EARLY => all.early.extend(&taken),
                    _ => {}
                }
                all.choices.extend(taken);
            }
            if !all.choices.is_empty() {
                days.push(all);
            }
        }
        self.limits(v, &days);
    }

    fn slot(&mut self, v: &Volunteer, person: u32, group: u32, (day, shift, cost): (u32, Name, u32)) -> Vec<u32> {
        let mut found = Vec::new();
        for &center in std::iter::once(&v.home).chain(&v.others) {
            let slot = Slot { center, day, shift };
            let away = if center == v.home { 0 } else { AWAY };
            for &role in &v.roles {
                let Some(&place) = self.demand.get(&(slot, role)) else { continue };
                let id = u32::try_from(self.out.model.choices.len()).unwrap_or(u32::MAX);
                self.out.model.choices.push(Choice { person, group, place, cost: i64::from(cost) + away });
                self.out.assignments.push(Assignment { volunteer: v.id, slot, role });
                for language in &v.languages {
                    if let Some(&cover) = self.languages.get(&(slot, *language)) {
                        self.out.model.covers[cover as usize].choices.push(id);
                    }
                }
                found.push(id);
            }
        }
        found
    }

    fn limits(&mut self, v: &Volunteer, days: &[Day]) {
        for pair in days.windows(2).filter(|pair| pair[0].day + 1 == pair[1].day) {
            if !pair[0].late.is_empty() && !pair[1].early.is_empty() {
                let terms = pair[0].late.iter().chain(&pair[1].early).map(|&c| (c, 1)).collect();
                self.out.model.limits.push(Limit { most: 1, terms });
            }
        }
        let row = IN_A_ROW as usize;
        for run in days.windows(row).filter(|run| run[0].day + IN_A_ROW - 1 == run[row - 1].day) {
            // Where the weeks' own limits allow no such run, there is nothing to keep
            let in_week = |week: u32| run.iter().filter(|d| d.day / 7 == week).count();
            let capped = |week: u32| week < self.instance.weeks() && in_week(week) > v.most_a_week as usize;
            if !capped(run[0].day / 7) && !capped(run[row - 1].day / 7) {
                let terms = run.iter().flat_map(|d| &d.choices).map(|&c| (c, 1)).collect();
                self.out.model.limits.push(Limit { most: i64::from(IN_A_ROW) - 1, terms });
            }
        }
    }
}
