//! Entries for calendars, as RFC 5545 wants them: UTC times, escaped text, folded lines; one in a file, or many in a feed.

use crate::time::Period;
use chrono::{DateTime, Utc};

/// The most octets of a line, without its end.
const LINE_MAX: usize = 75;

/// Whether the entry stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It takes place.
    Confirmed,
    /// It does not; calendars take it out.
    Cancelled,
}

/// An entry for a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What calendars know it by; the same for ever.
    pub uid: String,
    /// Rises with every change.
    pub sequence: i64,
    /// Whether it stands.
    pub status: Status,
    /// When it was written.
    pub stamp: DateTime<Utc>,
    /// When it takes place.
    pub period: Period,
    /// What it is.
    pub title: String,
    /// Where it is.
    pub place: String,
    /// More about it.
    pub text: String,
    /// The page of it.
    pub url: String,
    /// Whose address it comes from, with a name.
    pub organizer: (String, String),
}

impl Entry {
    /// The text of an `.ics` file with this entry alone.
    #[must_use]
    pub fn ics(&self) -> String {
        let method = match self.status {
            Status::Confirmed => "METHOD:PUBLISH",
            Status::Cancelled => "METHOD:CANCEL",
        };
        calendar(&[method.to_owned()], std::slice::from_ref(self))
    }

    fn lines(&self) -> Vec<String> {
        let status = match self.status {
            Status::Confirmed => "CONFIRMED",
            Status::Cancelled => "CANCELLED",
        };
        let time = |at: DateTime<Utc>| at.format("%Y%m%dT%H%M%SZ").to_string();
        let (name, address) = &self.organizer;
        // A quote can't stand in a quoted parameter in any way
        let name: String = name.chars().filter(|c| *c != '"' && !c.is_control()).collect();
        let mut lines = vec![
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", escaped(&self.uid)),
            format!("DTSTAMP:{}", time(self.stamp)),
            format!("SEQUENCE:{}", self.sequence),
            format!("STATUS:{status}"),
            format!("DTSTART:{}", time(self.period.start())),
            format!("DTEND:{}", time(self.period.end())),
            format!("ORGANIZER;CN=\"{name}\":mailto:{}", one_line(address)),
            format!("SUMMARY:{}", escaped(&self.title)),
        ];
        for (field, text) in [("LOCATION", &self.place), ("DESCRIPTION", &self.text)] {
            if !text.is_empty() {
                lines.push(format!("{field}:{}", escaped(text)));
            }
        }
        lines.push(format!("URL:{}", one_line(&self.url)));
        lines.push("END:VEVENT".to_owned());
        lines
    }
}

/// A whole calendar that others fetch again and again. Whatever they showed and is in it no more they take out by
/// themselves; what is called off stays in for a while, marked as such, for those that don't.
#[must_use]
pub fn feed(name: &str, entries: &[Entry]) -> String {
    let name = escaped(name);
    let head = [
        "METHOD:PUBLISH".to_owned(),
        format!("NAME:{name}"),
        format!("X-WR-CALNAME:{name}"),
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H".to_owned(),
        "X-PUBLISHED-TTL:PT1H".to_owned(),
    ];
    calendar(&head, entries)
}

fn calendar(head: &[String], entries: &[Entry]) -> String {
    let start = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Konullu//Konullu//EN", "CALSCALE:GREGORIAN"];
    let mut text: String = start.iter().map(|line| folded(line)).collect();
    text.extend(head.iter().map(|line| folded(line)));
    for entry in entries {
        text.extend(entry.lines().iter().map(|line| folded(line)));
    }
    text + &folded("END:VCALENDAR")
}

/// A text without what has a meaning of its own in the format.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.replace("\r\n", "\n").chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() && !c.is_whitespace()).collect()
}

/// A line with its end, broken before it gets too long and never within a character.
fn folded(line: &str) -> String {
    let mut out = String::with_capacity(line.len() + 8);
    let mut room = LINE_MAX;
    for c in line.chars() {
        if c.len_utf8() > room {
            out.push_str("\r\n ");
            room = LINE_MAX - 1;
        }
        out.push(c);
        room -= c.len_utf8();
    }
    out + "\r\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        let at = |text: &str| DateTime::parse_from_rfc3339(text).unwrap().to_utc();
        Entry {
            uid: "0198-1@konullu.test".into(),
            sequence: 2,
            status: Status::Confirmed,
            stamp: at("2026-11-23T04:00:00Z"),
            period: Period::new(at("2026-11-25T10:00:00+04:00"), at("2026-11-25T10:20:00+04:00")).unwrap(),
            title: "Müsahibə; Bakı".into(),
            place: "Otaq 2, mərtəbə 3".into(),
            text: "Şəxsiyyət vəsiqəsi\r\nilə gəlin \\ 10 dəqiqə əvvəl, xahiş edirik, çünki qeydiyyat var".into(),
            url: "https://konullu.test/my/interview".into(),
            organizer: ("Könüllü \"Bakı\"".into(), "no-reply@konullu.test\r\nX: 1".into()),
        }
    }

    /// What a reader of the format makes of a file: the lines put together again.
    fn unfolded(ics: &str) -> Vec<String> {
        ics.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn an_entry_has_utc_times_and_escaped_text() {
        let lines = unfolded(&entry().ics());
        for line in [
            "UID:0198-1@konullu.test",
            "SEQUENCE:2",
            "STATUS:CONFIRMED",
            "DTSTART:20261125T060000Z",
            "DTEND:20261125T062000Z",
            "SUMMARY:Müsahibə\\; Bakı",
            "LOCATION:Otaq 2\\, mərtəbə 3",
            "ORGANIZER;CN=\"Könüllü Bakı\":mailto:no-reply@konullu.testX:1",
        ] {
            assert!(lines.iter().any(|l| l == line), "{line} in {lines:#?}");
        }
        assert!(lines.iter().any(|l| l.starts_with("DESCRIPTION:Şəxsiyyət vəsiqəsi\\nilə gəlin \\\\ 10")));
    }

    #[test]
    fn lines_are_folded_within_75_octets_and_never_within_a_letter() {
        let mut long = entry();
        long.text = "ə".repeat(300);
        let ics = long.ics();
        assert!(ics.split("\r\n").all(|line| line.len() <= LINE_MAX), "{ics}");
        assert!(unfolded(&ics).contains(&format!("DESCRIPTION:{}", "ə".repeat(300))));
        assert!(!ics.replace("\r\n", "").contains(['\r', '\n']), "every line ends with both");
    }

    #[test]
    fn what_is_called_off_is_taken_out_of_calendars() {
        let gone = Entry { status: Status::Cancelled, sequence: 3, ..entry() };
        let lines = unfolded(&gone.ics());
        assert!(lines.contains(&"STATUS:CANCELLED".to_owned()) && lines.contains(&"METHOD:CANCEL".to_owned()));
        assert!(lines.contains(&"SEQUENCE:3".to_owned()) && lines.contains(&"UID:0198-1@konullu.test".to_owned()));
    }

    #[test]
    fn a_feed_has_a_name_and_every_entry_once() {
        let gone = Entry { uid: "0198-2@konullu.test".into(), status: Status::Cancelled, ..entry() };
        let lines = unfolded(&feed("Mənim növbələrim, 2026", &[entry(), gone]));
        let count = |line: &str| lines.iter().filter(|l| *l == line).count();
        assert_eq!(count("X-WR-CALNAME:Mənim növbələrim\\, 2026"), 1);
        assert_eq!((count("BEGIN:VCALENDAR"), count("BEGIN:VEVENT"), count("END:VEVENT")), (1, 2, 2));
        assert_eq!((count("STATUS:CONFIRMED"), count("STATUS:CANCELLED"), count("METHOD:PUBLISH")), (1, 1, 1));
        assert_eq!(unfolded(&feed("Empty", &[])).iter().filter(|l| *l == "BEGIN:VEVENT").count(), 0);
    }
}
