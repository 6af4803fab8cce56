//! The certificate on paper: one A4 sheet across as a PDF/A-3 that carries its own signed record.
//!
//! The ornament is drawn from an SVG template; the words are shaped and set by the code here, so nothing that people
//! typed ever becomes markup. The same sheet is the same bytes, whenever and wherever it is printed.

mod colour;
mod document;
mod fit;
mod fonts;
mod guilloche;
mod layout;
mod letter;
mod line;
mod template;
mod week;

pub use letter::{Letter, letter};
pub use template::{FIELDS, NEEDED, fill_for_check};
pub use week::{Row, Week, week};

use chrono::{DateTime, Utc};
use domain::language::Language;

/// A4 across, in points.
pub(crate) const WIDTH: f32 = 841.89;
pub(crate) const HEIGHT: f32 = 595.28;

/// The name under which the signed record is attached.
pub const ATTACHMENT: &str = "credential.jwt";

/// What stands on a sheet. Every visible word comes in here, in the language of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// The language of the sheet; Urdu is set from right to left.
    pub language: Language,
    /// Who issues it: the programme.
    pub issuer: String,
    /// What it is: "Certificate of volunteer service".
    pub title: String,
    /// Whose it is, in the script it is written in.
    pub name: String,
    /// What for, as a sentence that stands under the name.
    pub sentence: String,
    /// Small facts, each a label and a value; as many as five.
    pub facts: Vec<(String, String)>,
    /// Who signs; one or two.
    pub signatories: Vec<Signatory>,
    /// A short sentence beside the QR code that says what it is for.
    pub check: String,
    /// The certificate's code in its canonical form.
    pub code: String,
    /// The public page that proves the certificate; the QR code holds it.
    pub verify_url: String,
    /// The programme's hue, in degrees.
    pub hue: u16,
    /// When it was issued.
    pub issued_at: DateTime<Utc>,
    /// The signed record, attached to the PDF.
    pub credential_jwt: String,
    /// The drawing under the words; the house's own where nothing is given.
    pub template: Option<String>,
}

/// Somebody who signs a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Signatory {
    /// The name.
    pub name: String,
    /// As what.
    pub office: String,
    /// The signature as a drawing, where there is one.
    pub signature: Option<String>,
}

/// Why a sheet cannot be printed. `field` names the part of the sheet.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PrintFault {
    /// Nothing but blanks.
    #[error("{field} is empty")]
    Empty {
        /// The part of the sheet.
        field: &'static str,
    },
    /// Control characters, or such that hide or reverse what stands around them.
    #[error("{field} has characters that cannot be printed: {}", escaped(.characters))]
    Deceptive {
        /// The part of the sheet.
        field: &'static str,
        /// The characters.
        characters: String,
    },
    /// Letters that no typeface here has.
    #[error("{field} has letters that no typeface here has: {characters} ({})", escaped(.characters))]
    MissingLetters {
        /// The part of the sheet.
        field: &'static str,
        /// The letters.
        characters: String,
    },
    /// Too long even in the smallest letters.
    #[error("{field} is too long for the sheet")]
    TooLong {
        /// The part of the sheet.
        field: &'static str,
    },
    /// The machinery failed; no fault of the words.
    #[error("the sheet could not be drawn: {0}")]
    Engine(String),
}

fn escaped(characters: &str) -> String {
    characters.chars().map(|one| format!("U+{:04X}", one as u32)).collect::<Vec<_>>().join(" ")
}

/// Prints a sheet.
pub fn pdf(sheet: &Sheet) -> Result<Vec<u8>, PrintFault> {
    document::write(sheet, &layout::lay_out(sheet)?)
}

/// Whether a sheet could be printed, without printing it: asked before a certificate is signed.
pub fn printable(sheet: &Sheet) -> Result<(), PrintFault> {
    layout::lay_out(sheet).map(|_| ())
}

/// Whether a name could be printed, without printing it: asked before a certificate is signed.
pub fn printable_name(name: &str) -> Result<(), PrintFault> {
    layout::name(name, Language::En).map(|_| ())
}

/// The signed record that a PDF of ours carries. It is attached uncompressed, so that it is found by its shape.
pub fn carried(pdf: &[u8]) -> Option<String> {
    let is_letter = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    pdf.split(|byte| !is_letter(byte))
        .filter(|word| word.starts_with(b"eyJ") && word.iter().filter(|byte| **byte == b'.').count() == 2)
        .max_by_key(|word| word.len())
        .and_then(|word| String::from_utf8(word.to_vec()).ok())
}
