//! What can be wrong with a typed field; the form shows the sentence beside the field and keeps what was typed.

use crate::applications::Level;
use crate::imports::Unreadable;
use crate::language::Language;
use crate::notices::wordings::Told;
use serde::{Deserialize, Serialize};

/// One thing wrong with one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// The field's name in the form.
    pub field: String,
    /// What is wrong with it.
    pub kind: FaultKind,
}

/// The closed list of what can be wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum FaultKind {
    /// Nothing was given.
    Required,
    /// Longer than that many characters.
    TooLong {
        /// The most characters.
        max: i64,
    },
    /// Not an e-mail address.
    Email,
    /// Not a telephone number.
    Phone,
    /// Not a date.
    Date,
    /// A day that no calendar has.
    NoSuchDay,
    /// Not a clock time.
    Time,
    /// Not a number in the range.
    Number {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// None of the offered choices.
    Choice,
    /// A password with fewer characters than needed.
    PasswordShort {
        /// The fewest characters.
        min: i64,
    },
    /// A password that everybody knows.
    PasswordCommon,
    /// Too young.
    TooYoung {
        /// The least age in years.
        min: i64,
    },
    /// Too old.
    TooOld {
        /// The greatest age in years.
        max: i64,
    },
    /// A date that must lie in the past.
    DateFuture,
    /// An end before its start.
    EndBeforeStart,
    /// A name without a letter.
    NameLetters,
    /// Characters that no name contains.
    NameControl,
    /// Something else has it already.
    Taken,
    /// A statement that must be accepted.
    MustAccept,
    /// The same choice given twice.
    Twice,
    /// A time at which the center is closed.
    Closed,
    /// Not the address of a page.
    Link,
    /// A date or time that has passed.
    DatePast,
    /// Somebody who is elsewhere at that time.
    Busy,
    /// A greatest age below the least one.
    AgesCrossed,
    /// No center with a place.
    NoPlaces,
    /// Neither a room nor the address of a meeting.
    Nowhere,
    /// Not a short code of letters, digits and hyphens.
    Code,
    /// Not the name of a time zone.
    Zone,
    /// Not the name of the person themselves.
    OwnName,
    /// Somebody who doesn't study, where only students may apply.
    StudentsOnly,
    /// A student, where no student may apply.
    NoStudents,
    /// A language that must be spoken better.
    LanguageLevel {
        /// The least level.
        level: Level,
    },
    /// Somebody who lives elsewhere.
    Residence,
    /// Somebody who was placed before, where only newcomers may apply.
    NewcomersOnly,
    /// Somebody who was never placed, where only those may apply who were.
    ReturnersOnly,
    /// More than there may be.
    TooMany {
        /// The most.
        max: i64,
    },
    /// A question that is shown when another one is answered so, which comes later or can't be answered so.
    Condition,
    /// A text that is missing in one of the programme's languages.
    Untranslated {
        /// In which.
        language: Language,
    },
    /// One's own address where somebody else's is asked for.
    OwnEmail,
    /// Not a national number of the country.
    NationalId,
    /// A rule that is laxer than the country's law.
    Law,
    /// Braces around what a letter can't tell.
    StrangeGap,
    /// A letter without what its reader needs.
    GapMissing {
        /// What.
        told: Told,
    },
    /// A file of a kind that is not taken.
    FileKind,
    /// A file with too many bytes or points.
    FileLarge,
    /// A file that can't be read.
    FileBroken,
    /// A file that can't be read as a list.
    List {
        /// Why.
        why: Unreadable,
    },
}

impl Fault {
    /// A fault of a field.
    #[must_use]
    pub fn new(field: &str, kind: FaultKind) -> Self {
        Self { field: field.to_owned(), kind }
    }
}
