//! Lists of applicants as offices keep them: what a column may be, and why a list can't be read or a row not be taken.

use crate::faults::Fault;
use crate::refusals::Refusal;
use serde::{Deserialize, Serialize};

/// The most bytes of a file.
pub const BYTES_MAX: usize = 5_000_000;
/// The most rows after the header.
pub const ROWS_MAX: usize = 25_000;
/// The most columns.
pub const COLUMNS_MAX: usize = 100;
/// The most characters of a cell.
pub const CELL_MAX: usize = 2000;
/// So many rows are taken in one piece of work.
pub const ROWS_AT_ONCE: usize = 200;

crate::state::words_of! {
    /// What a column holds. The stored words are the names in the header of an import.
    pub enum Column {
        /// Given name.
        GivenName = "given_name",
        /// Surname.
        Surname = "surname",
        /// Father's name.
        FathersName = "fathers_name",
        /// Birth date.
        BirthDate = "birth_date",
        /// E-mail address.
        Email = "email",
        /// Telephone number.
        Phone = "phone",
        /// The code of the wished center.
        Center = "center",
        /// Languages as `az:C2 en:B1`.
        Languages = "languages",
    }
}

impl Column {
    /// Whether a list without it can't be taken in.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        !matches!(self, Self::FathersName)
    }
}

crate::state::words_of! {
    /// Why a file can't be read as a list.
    pub enum Unreadable {
        /// Nothing in it.
        Empty = "empty",
        /// Too many bytes.
        TooLarge = "too_large",
        /// Neither a list with separators nor a spreadsheet of this kind.
        Kind = "kind",
        /// A text in another encoding than UTF-8.
        Encoding = "encoding",
        /// Locked with a password, or of the old kind.
        Locked = "locked",
        /// Damaged or cut off.
        Broken = "broken",
        /// More inside than any list has.
        Swollen = "swollen",
        /// Carries what no list needs: other archives or declarations.
        Carries = "carries",
        /// Too many rows.
        Rows = "rows",
        /// Too many columns.
        Columns = "columns",
        /// A cell with too much in it.
        Cell = "cell",
    }
}

/// Why a row is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum NotTaken {
    /// Cells that can't be taken.
    Faulty {
        /// Each with its column.
        faults: Vec<Fault>,
    },
    /// The address stands in an earlier row already.
    Repeated {
        /// In which.
        row: i64,
    },
    /// The person can't apply to this call.
    Refused {
        /// Why.
        refusal: Refusal,
    },
}

/// A row that is not taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rejected {
    /// Which, counted from 1 after the header.
    pub row: i64,
    /// Why.
    pub why: NotTaken,
}

/// What came of a list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Rows after the header.
    pub rows: i64,
    /// Rows that are applications now.
    pub accepted: i64,
    /// Rows of people who have an application to this call already.
    pub unchanged: i64,
    /// Rows that are not taken.
    pub rejected: Vec<Rejected>,
}

impl Tally {
    /// How many rows are settled.
    #[must_use]
    pub fn settled(&self) -> i64 {
        self.accepted + self.unchanged + i64::try_from(self.rejected.len()).unwrap_or(i64::MAX)
    }
}
