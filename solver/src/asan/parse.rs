//! Reads instances and rosters, and says of a bad line what is wrong with it.

use super::{Assignment, Demand, Instance, Name, Slot, Unreadable, Volunteer, Wanted};
use std::collections::HashSet;

/// More than this is a typing error, and would only cost memory.
const DAYS_MAX: u32 = 366;
const NEED_MAX: u32 = 10_000;
const COST_MAX: u32 = 1_000_000;
const TARGET_MAX: u32 = 1_000;

struct Row<'t> {
    line: usize,
    values: std::str::Split<'t, char>,
}

impl<'t> Row<'t> {
    fn new(line: usize, text: &'t str) -> Self {
        Self { line, values: text.split(',') }
    }
    fn fault(&self, why: impl Into<String>) -> Unreadable {
        Unreadable { line: self.line, why: why.into() }
    }
    fn text(&mut self, what: &str) -> Result<&'t str, Unreadable> {
        self.values.next().map(str::trim).ok_or_else(|| self.fault(format!("{what} is missing")))
    }
    fn number(&mut self, what: &str, most: u32) -> Result<u32, Unreadable> {
        let text = self.text(what)?;
        self.read(text, what, most)
    }
    fn read(&self, text: &str, what: &str, most: u32) -> Result<u32, Unreadable> {
        let number: u32 = text.parse().map_err(|_| self.fault(format!("{what} is not a number: {:?}", short(text))))?;
        if number > most {
            return Err(self.fault(format!("{what} is more than {most}: {number}")));
        }
        Ok(number)
    }
    fn name(&mut self, what: &str) -> Result<Name, Unreadable> {
        let text = self.text(what)?;
        self.named(text, what)
    }
    fn named(&self, text: &str, what: &str) -> Result<Name, Unreadable> {
        Name::new(text).ok_or_else(|| self.fault(format!("{what} has to have 1 to 15 bytes: {:?}", short(text))))
    }
    fn names(&mut self, what: &str) -> Result<Vec<Name>, Unreadable> {
        let text = self.text(what)?;
        text.split('|').filter(|part| !part.is_empty()).map(|part| self.named(part, what)).collect()
    }
    fn end(mut self) -> Result<(), Unreadable> {
        match self.values.next() {
            None => Ok(()),
            Some(more) => Err(self.fault(format!("more values than expected, from {:?}", short(more)))),
        }
    }
}

fn short(text: &str) -> String {
    text.chars().take(20).collect()
}

#[derive(Default)]
struct Seen {
    meta: bool,
    shifts: HashSet<Name>,
    demand: HashSet<(Slot, Name)>,
    languages: HashSet<(Slot, Name)>,
    volunteers: std::collections::HashMap<u32, usize>,
    available: HashSet<u32>,
}

pub(super) fn instance(text: &str) -> Result<Instance, Unreadable> {
    let (mut instance, mut seen, mut section) = (Instance::default(), Seen::default(), "");
    for (index, line) in text.lines().enumerate() {
        let line_text = line.trim();
        if line_text.is_empty() || line_text.starts_with('#') {
            continue;
        }
        if let Some(name) = line_text.strip_prefix("SECTION_") {
            section = name;
            continue;
        }
        let mut row = Row::new(index + 1, line_text);
        match section {
            "META" => meta(&mut instance, &mut seen, &mut row)?,
            "SHIFTS" => {
                let id = row.name("the shift")?;
                row.text("the start")?;
                row.text("the end")?;
                if !seen.shifts.insert(id) {
                    return Err(row.fault(format!("the shift {id} stands there twice")));
                }
            }
            "DEMAND" => {
                let (slot, role) = (slot(&mut row, &instance, &seen)?, row.name("the role")?);
                let (need, weight) = (row.number("the need", NEED_MAX)?, row.number("the weight", COST_MAX)?);
                if !seen.demand.insert((slot, role)) {
                    return Err(row.fault("this demand stands there twice"));
                }
                instance.demand.push(Demand { slot, role, need, weight });
            }
            "LANGUAGE" => {
                let (slot, language) = (slot(&mut row, &instance, &seen)?, row.name("the language")?);
                let (need, weight) = (row.number("the need", NEED_MAX)?, row.number("the weight", COST_MAX)?);
                if !seen.languages.insert((slot, language)) {
                    return Err(row.fault("this language stands there twice"));
                }
                instance.languages.push(Wanted { slot, language, need, weight });
            }
            "VOLUNTEERS" => volunteer(&mut instance, &mut seen, &mut row)?,
            "AVAILABILITY" => {
                available(&mut instance, &mut seen, &mut row)?;
                continue;
            }
            "" => return Err(row.fault("a row before the first section")),
            other => return Err(row.fault(format!("there is no section {:?}", short(other)))),
        }
        row.end()?;
    }
    if !seen.meta {
        return Err(Unreadable { line: 0, why: "the section META is missing".to_owned() });
    }
    Ok(instance)
}

fn meta(instance: &mut Instance, seen: &mut Seen, row: &mut Row<'_>) -> Result<(), Unreadable> {
    if std::mem::replace(&mut seen.meta, true) {
        return Err(row.fault("the section META has more than one row"));
    }
    row.number("the number of volunteers", u32::MAX)?;
    row.number("the number of centers", u32::MAX)?;
    instance.days = row.number("the number of days", DAYS_MAX)?;
    row.text("the seed")?;
    Ok(())
}

fn slot(row: &mut Row<'_>, instance: &Instance, seen: &Seen) -> Result<Slot, Unreadable> {
    let center = row.number("the center", u32::MAX)?;
    let day = day(row, instance)?;
    let shift = row.name("the shift")?;
    known_shift(row, seen, shift)?;
    Ok(Slot { center, day, shift })
}

fn day(row: &mut Row<'_>, instance: &Instance) -> Result<u32, Unreadable> {
    let text = row.text("the day")?;
    read_day(row, text, instance)
}

fn read_day(row: &Row<'_>, text: &str, instance: &Instance) -> Result<u32, Unreadable> {
    let day = row.read(text, "the day", u32::MAX)?;
    if day >= instance.days {
        return Err(row.fault(format!("there is no day {day}; the period has {} days", instance.days)));
    }
    Ok(day)
}

fn known_shift(row: &Row<'_>, seen: &Seen, shift: Name) -> Result<(), Unreadable> {
    if !seen.shifts.is_empty() && !seen.shifts.contains(&shift) {
        return Err(row.fault(format!("there is no shift {shift}")));
    }
    Ok(())
}

fn volunteer(instance: &mut Instance, seen: &mut Seen, row: &mut Row<'_>) -> Result<(), Unreadable> {
    let id = row.number("the volunteer", u32::MAX)?;
    let home = row.number("the home center", u32::MAX)?;
    let others = row.text("the other centers")?;
    let others = others.split('|').filter(|part| !part.is_empty());
    let others: Vec<u32> =
        others.map(|part| row.read(part, "a center in reach", u32::MAX)).collect::<Result<_, _>>()?;
    let (roles, languages) = (row.names("a role")?, row.names("a language")?);
    let most_a_week = row.number("the most shifts a week", TARGET_MAX)?;
    let target = row.number("the target", TARGET_MAX)?;
    if seen.volunteers.insert(id, instance.volunteers.len()).is_some() {
        return Err(row.fault(format!("the volunteer {id} stands there twice")));
    }
    let unique = |names: &[Name]| names.iter().collect::<HashSet<_>>().len() == names.len();
    if !unique(&roles) || !unique(&languages) {
        return Err(row.fault("a role or language stands there twice"));
    }
    if others.contains(&home) || others.iter().collect::<HashSet<_>>().len() != others.len() {
        return Err(row.fault("a center stands there twice"));
    }
    let available = Vec::new();
    instance.volunteers.push(Volunteer { id, home, others, roles, languages, most_a_week, target, available });
    Ok(())
}

fn available(instance: &mut Instance, seen: &mut Seen, row: &mut Row<'_>) -> Result<(), Unreadable> {
    let id = row.number("the volunteer", u32::MAX)?;
    let Some(&index) = seen.volunteers.get(&id) else {
        return Err(row.fault(format!("there is no volunteer {id}")));
    };
    if !seen.available.insert(id) {
        return Err(row.fault(format!("the times of volunteer {id} stand there twice")));
    }
    let mut times = Vec::new();
    let mut slots = HashSet::new();
    while let Some(part) = row.values.next() {
        let part = part.trim();
        if part.is_empty() {
            continue;
        }
        let mut three = part.splitn(3, ':');
        let (Some(day), Some(shift), Some(cost)) = (three.next(), three.next(), three.next()) else {
            return Err(row.fault(format!("a time is day:shift:cost, not {:?}", short(part))));
        };
        let (day, shift) = (read_day(row, day, instance)?, row.named(shift, "the shift")?);
        known_shift(row, seen, shift)?;
        let cost = row.read(cost, "the cost", COST_MAX)?;
        if !slots.insert((day, shift)) {
            return Err(row.fault(format!("the time {day}:{shift} stands there twice")));
        }
        times.push((day, shift, cost));
    }
    instance.volunteers[index].available = times;
    Ok(())
}

pub(super) fn roster(text: &str) -> Result<Vec<Assignment>, Unreadable> {
    let mut roster = Vec::new();
    for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let mut row = Row::new(index + 1, line.trim());
        let volunteer = row.number("the volunteer", u32::MAX)?;
        let day = row.number("the day", u32::MAX)?;
        let shift = row.name("the shift")?;
        let center = row.number("the center", u32::MAX)?;
        let role = row.name("the role")?;
        row.end()?;
        roster.push(Assignment { volunteer, slot: Slot { center, day, shift }, role });
    }
    Ok(roster)
}
