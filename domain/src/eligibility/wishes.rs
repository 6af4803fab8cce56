//! What somebody says of their own weeks.

use super::{Asked, Reason};
use crate::time::Week;

impl Asked<'_> {
    pub(super) fn wishes(&mut self) {
        let (person, shift, date) = (self.person, self.shift, self.date);
        let Some(said) = person.says_on(date) else { return };
        if said.is_blocked(date) {
            self.add(Reason::Blocked);
        }
        if said.has_exams(date) {
            self.add(Reason::Exams);
        }
        if said.has_lecture(shift.zone, shift.period) {
            self.add(Reason::Lecture);
        }
        if let Some(max) = said.most_shifts {
            let week = Week::of(date);
            let others = self.busy.iter().filter(|busy| busy.shift != shift.id);
            let others = others.filter(|busy| Week::of(shift.zone.date(busy.period.start())) == week).count();
            if i64::try_from(others).unwrap_or(i64::MAX) >= max {
                self.add(Reason::OwnLimit { max });
            }
        }
    }
}
