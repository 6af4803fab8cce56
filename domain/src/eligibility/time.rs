//! The time that somebody has: other shifts, the ways between them, rest, and what the law allows.

use super::{Asked, Reason};
use crate::programmes::{Rule, Strength};
use crate::time::Week;
use chrono::{Datelike, Duration, NaiveDate};

impl Asked<'_> {
    pub(super) fn time(&mut self) {
        let (shift, book) = (self.shift, self.book);
        let rules = &book.rules;
        let minutes = shift.period.minutes();
        let (mut day, mut week, mut month) = (minutes, minutes, minutes);
        let mut dates = vec![self.date];
        for busy in self.busy.iter().filter(|busy| busy.shift != shift.id) {
            let date = shift.zone.date(busy.period.start());
            let gap = busy.period.gap(shift.period);
            if busy.period.overlaps(shift.period) {
                self.add(Reason::Overlap { shift: busy.shift });
            } else {
                let unrested = date != self.date && gap < Duration::minutes(rules.rest_minutes);
                if unrested {
                    self.add(Reason::Rest { shift: busy.shift, minutes: rules.rest_minutes });
                }
                // A refusal for want of rest says enough; where rest is not asked for, the way still is
                let refused = unrested && rules.strengths.of(Rule::Rest) == Strength::Hard;
                let apart = busy.center != shift.at.center && gap < Duration::hours(12);
                if apart && !refused && self.asks(Rule::Travel) {
                    let minutes = book.ways.minutes(busy.center, shift.at.center, rules);
                    if gap < Duration::minutes(minutes) {
                        self.add(Reason::Travel { shift: busy.shift, minutes });
                    }
                }
            }
            if date == self.date {
                day += busy.period.minutes();
            }
            if Week::of(date) == Week::of(self.date) {
                week += busy.period.minutes();
            }
            if (date.year(), date.month()) == (self.date.year(), self.date.month()) {
                month += busy.period.minutes();
            }
            dates.push(date);
        }
        if day > rules.day_minutes {
            self.add(Reason::DayHours { max: rules.day_minutes });
        }
        if week > rules.week_minutes {
            self.add(Reason::WeekHours { max: rules.week_minutes });
        }
        if month > rules.month_minutes {
            self.add(Reason::MonthHours { max: rules.month_minutes });
        }
        if in_row(&dates, self.date) > rules.days_in_row {
            self.add(Reason::DaysInRow { max: rules.days_in_row });
        }
    }
}

/// How many days in a row have work, around one of them.
fn in_row(dates: &[NaiveDate], date: NaiveDate) -> i64 {
    let run = |step: i64| {
        let mut days = 0;
        while dates.contains(&(date + Duration::days(step * (days + 1)))) {
            days += 1;
        }
        days
    };
    1 + run(1) + run(-1)
}
