//! A week as a problem of the engine: what excludes what is asked of the rules, pair by pair, and looked up afterwards.

use super::{Place, Problem, Terms, against, busy};
use crate::model::{Choice, Cover, Limit, Model};
use chrono::NaiveDate;
use domain::eligibility::{Busy, Volunteer, personal};
use domain::programmes::{Rule, Strength};
use domain::time::Week;
use std::collections::BTreeMap;

/// The problem, and which shift and person each choice stands for.
pub(super) struct Built {
    pub(super) model: Model,
    pub(super) choices: Vec<(usize, usize)>,
}

impl Built {
    pub(super) fn place(&self, problem: &Problem, (shift, person): (usize, usize)) -> Place {
        Place { shift: problem.shifts[shift].id, person: problem.people[person].id }
    }
}

fn index(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

pub(super) fn build(problem: &Problem, terms: &Terms) -> Built {
    let mut built = Built { model: Model::default(), choices: Vec::new() };
    let weights = terms.weights;
    for shift in &problem.shifts {
        let need = if shift.cancelled { 0 } else { i32::try_from(shift.free()).unwrap_or(i32::MAX) };
        let weight = if shift.position.leads { weights.lead } else { weights.place };
        built.model.places.push(crate::model::Place { need, weight });
        built.model.empty += i64::from(need) * weight;
    }
    built.model.empty += weights.change * i64::try_from(terms.before.len()).unwrap_or(0);
    for person in 0..problem.people.len() {
        one(problem, terms, &mut built, person);
    }
    company(problem, terms, &mut built);
    built
}

/// How many shifts somebody had before the run: as the term says, else what they hold in the weeks of the problem.
pub(super) fn so_far(problem: &Problem, terms: &Terms, person: &Volunteer) -> u32 {
    if let Some(target) = terms.targets.get(&person.id) {
        return target.so_far;
    }
    let in_weeks =
        |busy: &&Busy| problem.shifts.iter().any(|s| Week::of(s.zone.date(busy.period.start())) == Week::of(s.date()));
    index(person.busy.iter().filter(in_weeks).count())
}

/// A person: the steps of their shifts, what they may take, and what excludes what.
fn one(problem: &Problem, terms: &Terms, built: &mut Built, at: usize) {
    let person = &problem.people[at];
    let mut able: Vec<(usize, i64)> = Vec::new();
    for (n, shift) in problem.shifts.iter().enumerate() {
        let place = Place { shift: shift.id, person: person.id };
        if built.model.places[n].need == 0 || person.is_on(shift.id) || terms.barred.contains(&place) {
            continue;
        }
        let verdict = personal(person, &person.busy, shift, &problem.book, None);
        if !verdict.may() {
            continue;
        }
        let doubts = i64::try_from(verdict.doubts.len()).unwrap_or(0) * terms.weights.doubt;
        let kept = if terms.before.contains(&place) { terms.weights.change } else { 0 };
        able.push((n, doubts - kept + terms.costs.get(&place).copied().unwrap_or(0)));
    }
    able.sort_by_key(|(n, _)| (problem.shifts[*n].period.start(), *n));
    let target = terms.targets.get(&person.id).map_or(0, |t| i64::from(t.target));
    let had = i64::from(so_far(problem, terms, person));
    let steps = (1..=able.len()).map(|k| {
        let number = had + i64::try_from(k).unwrap_or(0);
        let below = target - number + 1;
        (1, if below > 0 { -terms.weights.short * below } else { terms.weights.above * (1 - below) })
    });
    built.model.people.push(steps.collect());
    let below = (target - had).max(0);
    built.model.empty += terms.weights.short * below * (below + 1) / 2;
    let excludes = |a: usize, b: usize| {
        let (one, other) = (&problem.shifts[able[a].0], &problem.shifts[able[b].0]);
        let with = |shift| person.busy.iter().copied().chain([busy(shift)]).collect::<Vec<Busy>>();
        !against(problem, person, &with(other), one).is_empty()
            || !against(problem, person, &with(one), other).is_empty()
    };
    // Shifts of which each excludes each other are one group; what excludes across groups is a limit
    // For each shift those before it that it excludes
    let mut out: Vec<Vec<bool>> = Vec::new();
    let mut groups: Vec<Vec<usize>> = Vec::new();
    for a in 0..able.len() {
        let before: Vec<bool> = (0..a).map(|b| excludes(b, a)).collect();
        match groups.iter_mut().find(|group| group.iter().all(|b| before[*b])) {
            Some(group) => group.push(a),
            None => groups.push(vec![a]),
        }
        out.push(before);
    }
    let circles = circles(&out, &groups);
    let mut ids = vec![0; able.len()];
    for members in groups {
        let group = built.model.group(index(at), None, 1);
        for a in members {
            let (shift, cost) = able[a];
            ids[a] = index(built.model.choices.len());
            built.model.choices.push(Choice { person: index(at), group, place: index(shift), cost });
            built.choices.push((shift, at));
        }
    }
    let limit = |circle: Vec<usize>| Limit { most: 1, terms: circle.into_iter().map(|a| (ids[a], 1)).collect() };
    built.model.limits.extend(circles.into_iter().map(limit));
    let shifts: Vec<(u32, usize)> = ids.iter().copied().zip(able.iter().map(|a| a.0)).collect();
    minutes(problem, built, person, &shifts);
}

/// What excludes each other across groups, in circles as large as they come: the fewer and larger, the better the bound.
fn circles(out: &[Vec<bool>], groups: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut covered = vec![vec![false; out.len()]; out.len()];
    for (a, group) in groups.iter().flat_map(|group| group.iter().map(move |a| (*a, group))) {
        group.iter().for_each(|b| covered[a][*b] = true);
    }
    let mut circles = Vec::new();
    for a in 0..out.len() {
        for b in (0..a).filter(|b| out[a][*b]) {
            if covered[a][b] {
                continue;
            }
            let mut circle = vec![a, b];
            for c in 0..out.len() {
                if !circle.contains(&c) && circle.iter().all(|d| out[c.max(*d)][c.min(*d)]) {
                    circle.push(c);
                }
            }
            for &d in &circle {
                circle.iter().for_each(|e| covered[d][*e] = true);
            }
            circles.push(circle);
        }
    }
    circles
}

/// The minutes of each day and week as limits, so that the engine knows them from the beginning.
fn minutes(problem: &Problem, built: &mut Built, person: &Volunteer, able: &[(u32, usize)]) {
    let rules = &problem.book.rules;
    let Some(zone) = able.first().map(|(_, n)| problem.shifts[*n].zone) else { return };
    type Span = fn(NaiveDate) -> NaiveDate;
    let spans: [(Rule, i64, Span); 2] = [
        (Rule::DayHours, rules.day_minutes, |date| date),
        (Rule::WeekHours, rules.week_minutes, |date| Week::of(date).monday()),
    ];
    for (rule, most, span) in spans {
        if rules.strengths.of(rule) != Strength::Hard {
            continue;
        }
        let mut by_span: BTreeMap<NaiveDate, Vec<(u32, i64)>> = BTreeMap::new();
        for &(id, n) in able {
            let shift = &problem.shifts[n];
            by_span.entry(span(shift.date())).or_default().push((id, shift.period.minutes()));
        }
        for (begin, terms) in by_span {
            let here = person.busy.iter().filter(|b| span(zone.date(b.period.start())) == begin);
            let most = most - here.map(|b| b.period.minutes()).sum::<i64>();
            if terms.iter().map(|t| t.1).sum::<i64>() > most {
                built.model.limits.push(in_shifts(most, terms));
            }
        }
    }
}

/// Of shifts that are all as long as each other a whole number fits: a tighter limit than their minutes.
fn in_shifts(most: i64, terms: Vec<(u32, i64)>) -> Limit {
    let length = terms[0].1.max(1);
    if terms.iter().any(|t| t.1 != length) {
        return Limit { most, terms };
    }
    Limit { most: most.div_euclid(length), terms: terms.into_iter().map(|(c, _)| (c, 1)).collect() }
}

/// Who speaks what a shift wants, and who is experienced, beyond those who are on it already.
fn company(problem: &Problem, terms: &Terms, built: &mut Built) {
    let rules = &problem.book.rules;
    for (n, shift) in problem.shifts.iter().enumerate().filter(|(_, s)| !s.cancelled) {
        let on: Vec<&Volunteer> = super::company::there(problem, n).collect();
        let mut wish = |people: i64, fits: &dyn Fn(&Volunteer) -> bool| {
            let need = people - i64::try_from(on.iter().filter(|p| fits(p)).count()).unwrap_or(0);
            let theirs = (0..).zip(&built.choices).filter(|(_, at)| at.0 == n && fits(&problem.people[at.1]));
            let choices: Vec<u32> = theirs.map(|(id, _)| id).collect();
            if need > 0 && !choices.is_empty() {
                let weight = terms.weights.company;
                built.model.empty += need * weight;
                built.model.covers.push(Cover { need: i32::try_from(need).unwrap_or(i32::MAX), weight, choices });
            }
        };
        for (wanted, people) in shift.somebody_speaks() {
            wish(people, &|p| p.speaks(&wanted));
        }
        if rules.strengths.of(Rule::Experienced) != Strength::Off {
            wish(rules.experienced_least, &|p| p.is_experienced(rules));
        }
    }
}

/// The choices that each person would have.
fn held(built: &Built, on: &[bool]) -> BTreeMap<usize, Vec<u32>> {
    let mut held: BTreeMap<usize, Vec<u32>> = BTreeMap::new();
    for (id, (_, person)) in (0..).zip(&built.choices).filter(|(id, _)| on[*id as usize]) {
        held.entry(*person).or_default().push(id);
    }
    held
}

fn fits(problem: &Problem, built: &Built, person: usize, choices: &[u32]) -> bool {
    let person = &problem.people[person];
    let shift = |c: u32| &problem.shifts[built.choices[c as usize].0];
    choices.iter().all(|c| {
        let others = choices.iter().filter(|o| *o != c).map(|o| busy(shift(*o)));
        let held: Vec<Busy> = person.busy.iter().copied().chain(others).collect();
        against(problem, person, &held, shift(*c)).is_empty()
    })
}

/// Limits for what pairs could not tell: of the shifts that break a rule together, at most all but one.
pub(super) fn beyond_pairs(problem: &Problem, built: &Built, on: &[bool]) -> Vec<Limit> {
    let mut limits = Vec::new();
    for (person, mut choices) in held(built, on) {
        if fits(problem, built, person, &choices) {
            continue;
        }
        // Whoever can go while the rest still breaks a rule is not part of the reason
        let mut at = 0;
        while at < choices.len() {
            let without: Vec<u32> = choices.iter().copied().filter(|c| *c != choices[at]).collect();
            if fits(problem, built, person, &without) {
                at += 1;
            } else {
                choices = without;
            }
        }
        let most = i64::try_from(choices.len()).unwrap_or(1) - 1;
        limits.push(Limit { most, terms: choices.into_iter().map(|c| (c, 1)).collect() });
    }
    limits
}

/// What can be kept of a roster that breaks rules: one place after the other, as long as they fit.
pub(super) fn kept(problem: &Problem, built: &Built, on: &[bool]) -> Vec<bool> {
    let mut kept = vec![false; on.len()];
    for (person, choices) in held(built, on) {
        let mut some: Vec<u32> = Vec::new();
        for choice in choices {
            some.push(choice);
            if fits(problem, built, person, &some) {
                kept[choice as usize] = true;
            } else {
                some.pop();
            }
        }
    }
    kept
}
