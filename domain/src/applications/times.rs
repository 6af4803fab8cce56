//! When somebody could serve, in rough: parts of the seven days of a week, as `mon-morning sat-evening`.

use crate::faults::FaultKind;
use chrono::{NaiveTime, Timelike};

/// The days of the week as they are stored, Monday first.
pub const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

crate::state::words_of! {
    /// A part of a day.
    pub enum Part {
        /// Until noon.
        Morning = "morning",
        /// After noon.
        Afternoon = "afternoon",
        /// From six o'clock.
        Evening = "evening",
    }
}

impl Part {
    /// The part in which a time of the day lies.
    #[must_use]
    pub fn at(clock: NaiveTime) -> Self {
        match clock.hour() {
            0..12 => Self::Morning,
            12..18 => Self::Afternoon,
            _ => Self::Evening,
        }
    }
}

/// The parts of a week in which somebody could serve.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Times(Vec<(usize, Part)>);

impl Times {
    /// Reads `mon-morning sat-evening`, in any order; nothing is no time, and that may be so.
    ///
    /// # Errors
    /// [`FaultKind::Choice`] for what is no part of a week.
    pub fn parse(text: &str) -> Result<Self, FaultKind> {
        let mut times = Vec::new();
        for word in text.split(|c: char| c.is_whitespace() || c == ',').filter(|w| !w.is_empty()) {
            let (day, part) = word.split_once('-').ok_or(FaultKind::Choice)?;
            let day = DAYS.iter().position(|d| *d == day).ok_or(FaultKind::Choice)?;
            times.push((day, Part::parse(part).ok_or(FaultKind::Choice)?));
        }
        times.sort_unstable();
        times.dedup();
        Ok(Self(times))
    }
    /// Whether a part of a day is among them; Monday is 0.
    #[must_use]
    pub fn has(&self, day: usize, part: Part) -> bool {
        self.0.contains(&(day, part))
    }
    /// The parts of a day.
    pub fn of_day(&self, day: usize) -> impl Iterator<Item = Part> {
        self.0.iter().filter(move |(d, _)| *d == day).map(|(_, part)| *part)
    }
    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Display for Times {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let word = |(day, part): &(usize, Part)| format!("{}-{}", DAYS[*day], part.as_str());
        f.write_str(&self.0.iter().map(word).collect::<Vec<_>>().join(" "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_of_a_week_is_read_and_written() {
        let all: Vec<String> =
            DAYS.iter().flat_map(|d| Part::ALL.iter().map(move |p| format!("{d}-{}", p.as_str()))).collect();
        let mut mixed = all.clone();
        mixed.reverse();
        let times = Times::parse(&mixed.join("\n")).unwrap();
        assert_eq!(times.to_string(), all.join(" "));
        assert!(times.has(6, Part::Evening) && times.of_day(0).count() == 3);
        assert_eq!(Times::parse(" ").unwrap(), Times::default());
        assert_eq!(Times::parse("mon-morning, mon-morning").unwrap().to_string(), "mon-morning");
    }

    #[test]
    fn what_is_no_part_of_a_week_is_refused() {
        for bad in ["monday", "mon-night", "mon", "day-morning", "mon-morning-x"] {
            assert_eq!(Times::parse(bad), Err(FaultKind::Choice), "{bad}");
        }
    }
}
