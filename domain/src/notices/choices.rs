//! How a person wants to be told, and when that is due.

use super::{Notice, Topic};
use crate::time::Zone;
use chrono::{DateTime, Days, NaiveTime, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

crate::state::words_of! {
    /// When mail about a topic comes.
    pub enum Mailing {
        /// Each letter by itself, as soon as there is something to tell.
        AtOnce = "at_once",
        /// One letter a day with all of it.
        Daily = "daily",
        /// Never; it is found within the platform.
        Never = "never",
    }
}

crate::state::words_of! {
    /// A way by which news goes out. What is told is found within the platform, whatever the ways.
    pub enum Channel {
        /// A letter.
        Mail = "mail",
        /// On the screen of a device that asked for it.
        Push = "push",
        /// A text to the telephone.
        Sms = "sms",
    }
}

/// What a person has chosen. What was never chosen comes at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// Mail by topic.
    pub mail: BTreeMap<Topic, Mailing>,
    /// Whether it is shown on one's devices, by topic.
    pub push: BTreeMap<Topic, bool>,
    /// Whether what can't wait comes as a text, too, by topic.
    pub sms: BTreeMap<Topic, bool>,
    /// The time of day of the daily letter, by the clock of the person's programme.
    pub daily_at: NaiveTime,
    /// From when until when in the night no mail comes, by the same clock.
    pub quiet: Option<Quiet>,
}

/// The hours of a day in which nobody wants to be woken; they may go over midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quiet {
    /// From when on.
    pub from: NaiveTime,
    /// Until when.
    pub until: NaiveTime,
}

impl Quiet {
    /// The first moment from now on that is outside of them.
    #[must_use]
    pub fn over(self, now: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let (today, clock) = (zone.date(now), zone.clock(now));
        let over_midnight = self.from > self.until;
        let date = match (clock >= self.from, clock < self.until) {
            (true, _) if over_midnight => today + Days::new(1),
            (true, true) => today,
            (false, true) if over_midnight => today,
            _ => return now,
        };
        zone.moment(date, self.until).max(now)
    }
}

impl Default for Choices {
    fn default() -> Self {
        let (mail, push, sms) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        Self { mail, push, sms, daily_at: NaiveTime::MIN + chrono::Duration::hours(18), quiet: None }
    }
}

/// A letter that is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Due {
    /// Not before.
    pub at: DateTime<Utc>,
    /// Together with whatever else waits for the daily letter.
    pub daily: bool,
}

impl Choices {
    /// When mail about this topic comes.
    #[must_use]
    pub fn mailing(&self, topic: Topic) -> Mailing {
        match self.mail.get(&topic) {
            Some(chosen) if topic.may_be_off() => *chosen,
            _ => Mailing::AtOnce,
        }
    }

    /// When a letter about this is due; nothing where the person does without. What has a deadline is never kept for the
    /// daily letter nor for the end of the quiet hours, nor is what is about the account.
    #[must_use]
    pub fn letter(&self, notice: &Notice, now: DateTime<Utc>, zone: Zone) -> Option<Due> {
        match self.mailing(notice.topic()) {
            Mailing::Never => None,
            Mailing::Daily if !notice.is_pressing() => Some(Due { at: self.next_daily(now, zone), daily: true }),
            _ if notice.is_pressing() || !notice.topic().may_be_off() => Some(Due { at: now, daily: false }),
            _ => Some(Due { at: self.quiet.map_or(now, |quiet| quiet.over(now, zone)), daily: false }),
        }
    }

    /// Whether news about this topic is shown on one's devices.
    #[must_use]
    pub fn pushes(&self, topic: Topic) -> bool {
        !topic.may_be_off() || self.push.get(&topic).copied().unwrap_or(true)
    }

    /// Whether what can't wait about this topic comes as a text. Unless chosen otherwise, what others wait for does.
    #[must_use]
    pub fn texts(&self, topic: Topic) -> bool {
        let usual = matches!(topic, Topic::Shift | Topic::Exchange);
        topic.may_be_off() && self.sms.get(&topic).copied().unwrap_or(usual)
    }

    /// When this is shown on the person's devices. What opens an account is for its mailbox alone.
    #[must_use]
    pub fn push(&self, notice: &Notice, now: DateTime<Utc>, zone: Zone) -> Option<DateTime<Utc>> {
        let wanted = notice.is_shown() && self.pushes(notice.topic());
        wanted.then(|| if notice.is_pressing() { now } else { self.quiet.map_or(now, |quiet| quiet.over(now, zone)) })
    }

    /// When this goes out as a text, which is dear: only what can't wait.
    #[must_use]
    pub fn text(&self, notice: &Notice, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        (notice.is_pressing() && notice.is_shown() && self.texts(notice.topic())).then_some(now)
    }

    /// The next moment at which the daily letter goes out. Where the clock is put forward over it, it goes out at the
    /// first moment after; where it is put back, once.
    #[must_use]
    pub fn next_daily(&self, now: DateTime<Utc>, zone: Zone) -> DateTime<Utc> {
        let today = zone.date(now);
        let at = zone.moment(today, self.daily_at);
        if at > now { at } else { zone.moment(today + Days::new(1), self.daily_at) }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it breaks")]
    use super::*;
    use crate::ids::{ShiftId, ShiftWaitId};

    fn utc(text: &str) -> DateTime<Utc> {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn daily(topic: Topic) -> Choices {
        Choices { mail: BTreeMap::from([(topic, Mailing::Daily)]), ..Choices::default() }
    }

    #[test]
    fn what_was_never_chosen_comes_at_once() {
        let (baku, now) = (Zone::parse("Asia/Baku").unwrap(), utc("2026-11-23T10:00:00Z"));
        let told = Choices::default().letter(&Notice::ShiftAssigned { shift: ShiftId(uuid::Uuid::nil()) }, now, baku);
        assert_eq!(told, Some(Due { at: now, daily: false }));
    }

    #[test]
    fn the_daily_letter_goes_out_by_the_clock_of_the_programme() {
        let assigned = Notice::ShiftAssigned { shift: ShiftId(uuid::Uuid::nil()) };
        for (zone, now, at) in [
            ("Asia/Baku", "2026-11-23T10:00:00Z", "2026-11-23T14:00:00Z"),
            ("Asia/Baku", "2026-11-23T14:00:00Z", "2026-11-24T14:00:00Z"),
            ("Asia/Kabul", "2026-11-23T10:00:00Z", "2026-11-23T13:30:00Z"),
            // The clocks go back in the night between
            ("Europe/Berlin", "2026-10-24T17:00:00Z", "2026-10-25T17:00:00Z"),
        ] {
            let due = daily(Topic::Shift).letter(&assigned, utc(now), Zone::parse(zone).unwrap());
            assert_eq!(due, Some(Due { at: utc(at), daily: true }), "{zone} {now}");
        }
    }

    #[test]
    fn a_daily_letter_in_the_hour_that_is_left_out_or_told_twice_goes_out_once() {
        let berlin = Zone::parse("Europe/Berlin").unwrap();
        let at_half_past_two = Choices { daily_at: "02:30:00".parse().unwrap(), ..Choices::default() };
        for night in ["2026-03-28T12:00:00Z", "2026-10-24T12:00:00Z"] {
            let first = at_half_past_two.next_daily(utc(night), berlin);
            let second = at_half_past_two.next_daily(first, berlin);
            let hours = (second - first).num_hours();
            assert!((22..=26).contains(&hours), "{first} {second}");
        }
    }

    #[test]
    fn what_has_a_deadline_waits_for_no_daily_letter() {
        let (baku, now) = (Zone::parse("Asia/Baku").unwrap(), utc("2026-11-23T10:00:00Z"));
        let offered = Notice::ShiftOffered { wait: ShiftWaitId(uuid::Uuid::nil()) };
        assert_eq!(daily(Topic::Exchange).letter(&offered, now, baku), Some(Due { at: now, daily: false }));
    }

    #[test]
    fn quiet_hours_hold_mail_back_until_they_are_over() {
        let quiet = |from: &str, until: &str| Quiet { from: from.parse().unwrap(), until: until.parse().unwrap() };
        let night = quiet("22:00:00", "07:00:00");
        for (zone, quiet, now, over) in [
            ("Asia/Baku", night, "2026-11-23T17:59:59Z", "2026-11-23T17:59:59Z"),
            ("Asia/Baku", night, "2026-11-23T18:00:00Z", "2026-11-24T03:00:00Z"),
            ("Asia/Baku", night, "2026-11-23T22:00:00Z", "2026-11-24T03:00:00Z"),
            ("Asia/Baku", night, "2026-11-24T03:00:00Z", "2026-11-24T03:00:00Z"),
            ("Asia/Kabul", quiet("12:00:00", "14:00:00"), "2026-11-23T08:00:00Z", "2026-11-23T09:30:00Z"),
            // The night in which the clocks go forward is an hour shorter
            ("Europe/Berlin", night, "2026-03-28T21:30:00Z", "2026-03-29T05:00:00Z"),
            ("Europe/Berlin", night, "2026-10-24T21:30:00Z", "2026-10-25T06:00:00Z"),
            ("Asia/Baku", quiet("08:00:00", "08:00:00"), "2026-11-23T04:00:00Z", "2026-11-23T04:00:00Z"),
        ] {
            assert_eq!(quiet.over(utc(now), Zone::parse(zone).unwrap()), utc(over), "{zone} {quiet:?} {now}");
        }
    }

    #[test]
    fn what_has_a_deadline_and_the_account_know_no_quiet_hours() {
        let (baku, night) = (Zone::parse("Asia/Baku").unwrap(), utc("2026-11-23T20:00:00Z"));
        let hours = Quiet { from: "22:00:00".parse().unwrap(), until: "07:00:00".parse().unwrap() };
        let quiet = Choices { quiet: Some(hours), ..Choices::default() };
        let assigned = Notice::ShiftAssigned { shift: ShiftId(uuid::Uuid::nil()) };
        let offered = Notice::ShiftOffered { wait: ShiftWaitId(uuid::Uuid::nil()) };
        for (notice, at) in
            [(assigned, utc("2026-11-24T03:00:00Z")), (offered, night), (Notice::PasswordChanged, night)]
        {
            assert_eq!(quiet.letter(&notice, night, baku), Some(Due { at, daily: false }), "{notice:?}");
        }
    }

    #[test]
    fn devices_show_what_was_not_switched_off_and_texts_bring_what_can_not_wait() {
        let (baku, night) = (Zone::parse("Asia/Baku").unwrap(), utc("2026-11-23T20:00:00Z"));
        let hours = Quiet { from: "22:00:00".parse().unwrap(), until: "07:00:00".parse().unwrap() };
        let usual = Choices { quiet: Some(hours), ..Choices::default() };
        let off: BTreeMap<Topic, bool> = Topic::ALL.iter().map(|topic| (*topic, false)).collect();
        let none = Choices { push: off.clone(), sms: off, ..Choices::default() };
        let assigned = Notice::ShiftAssigned { shift: ShiftId(uuid::Uuid::nil()) };
        let offered = Notice::ShiftOffered { wait: ShiftWaitId(uuid::Uuid::nil()) };
        let link = Notice::SignInLink { link: uuid::Uuid::nil() };
        let morning = utc("2026-11-24T03:00:00Z");
        for (notice, push, text, without) in [
            (assigned, Some(morning), None, None),
            (offered, Some(night), Some(night), None),
            (Notice::PasswordChanged, Some(morning), None, Some(night)),
            (link, None, None, None),
        ] {
            assert_eq!(usual.push(&notice, night, baku), push, "{notice:?}");
            assert_eq!(usual.text(&notice, night), text, "{notice:?}");
            assert_eq!(none.push(&notice, night, baku), without, "{notice:?}");
            assert_eq!(none.text(&notice, night), None, "{notice:?}");
        }
    }

    #[test]
    fn nobody_does_without_mail_about_the_account() {
        let (baku, now) = (Zone::parse("Asia/Baku").unwrap(), utc("2026-11-23T10:00:00Z"));
        let none = Choices { mail: Topic::ALL.iter().map(|t| (*t, Mailing::Never)).collect(), ..Choices::default() };
        assert_eq!(none.letter(&Notice::PasswordChanged, now, baku), Some(Due { at: now, daily: false }));
        assert_eq!(none.letter(&Notice::ShiftAssigned { shift: ShiftId(uuid::Uuid::nil()) }, now, baku), None);
    }
}
