//! A QR code as one SVG path, so that a page can draw it without an image and without markup from elsewhere.

use crate::error::{Error, Result};
use fast_qr::{ECL, QRBuilder};
use serde::Serialize;
use std::fmt::Write;

/// The quiet frame around a code, in modules, that readers need to find it.
const QUIET: usize = 2;

/// A code to draw: dark modules as one path in a square of `size` units.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Qr {
    /// Side of the square, the quiet frame included.
    pub size: usize,
    /// The path of the dark modules.
    pub path: String,
}

/// The code of a text.
///
/// # Errors
/// [`Error::Broken`] when the text is too long for a code.
pub fn qr(text: &str) -> Result<Qr> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|e| Error::Broken(format!("no QR code: {e:?}")))?;
    let mut path = String::with_capacity(code.size * code.size * 4);
    for y in 0..code.size {
        let row = &code[y];
        let mut x = 0;
        while x < code.size {
            let run = row[x..].iter().take_while(|module| module.value()).count();
            if run > 0 {
                // Writing to a String can't fail
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", x + QUIET, y + QUIET);
            }
            x += run.max(1);
        }
    }
    Ok(Qr { size: code.size + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_becomes_a_square_with_three_corners() {
        let code = qr("https://konullu.example/check-in/k1.68f0.BAK1-1.abc").unwrap();
        // The top edge of the finder patterns: seven dark modules at both ends of the first row
        assert!(code.path.starts_with("M2 2h7v1h-7z"), "{}", code.path);
        assert!(code.path.contains(&format!("M{} 2h7v1h-7z", code.size - 2 - 7)));
        assert!((21 + 4..=57 + 4).contains(&code.size));
    }
}
