//! The typefaces on paper: few, compiled in, so that a sheet looks the same on every machine.

use std::sync::LazyLock;

use krilla::text::Font;
use rustybuzz::Face;

/// The typefaces of the house. Serif, naskh and the like are families of letter shapes, each for its scripts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Typeface {
    /// Latin, Cyrillic and Greek, for what is read from afar.
    Serif,
    /// Latin, Cyrillic and Greek, for small facts.
    Sans,
    /// Arabic script as Arabic, Persian and Azerbaijani in Iran are printed.
    Naskh,
    /// Arabic script as Urdu is written.
    Nastaliq,
    /// Ge'ez, for Amharic and Tigrinya.
    Ethiopic,
}

/// What a line is for decides which typeface is asked first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    /// Title, name and sentence.
    Display,
    /// Facts, codes and what stands under a signature.
    Small,
}

/// One typeface, once for shaping and once for the PDF.
pub(super) struct Loaded {
    pub(super) shaping: Face<'static>,
    pub(super) printing: Font,
}

static SERIF: &[u8] = include_bytes!("../../../fonts/NotoSerif-Regular.ttf");
static SANS: &[u8] = include_bytes!("../../../fonts/NotoSans-Regular.ttf");
static NASKH: &[u8] = include_bytes!("../../../fonts/NotoNaskhArabic-Regular.ttf");
static NASTALIQ: &[u8] = include_bytes!("../../../fonts/NotoNastaliqUrdu-Regular.ttf");
static ETHIOPIC: &[u8] = include_bytes!("../../../fonts/NotoSerifEthiopic-Regular.ttf");

static LOADED: LazyLock<[Option<Loaded>; 5]> = LazyLock::new(|| [SERIF, SANS, NASKH, NASTALIQ, ETHIOPIC].map(load));

fn load(bytes: &'static [u8]) -> Option<Loaded> {
    Some(Loaded { shaping: Face::from_slice(bytes, 0)?, printing: Font::new(bytes.into(), 0)? })
}

impl Typeface {
    /// The typeface itself; a test loads all of them, so it is there.
    pub(super) fn loaded(self) -> Option<&'static Loaded> {
        LOADED[self as usize].as_ref()
    }

    /// Whether the typeface can show a character. Marks of direction and joiners have no shape and are in each.
    pub(super) fn has(self, character: char) -> bool {
        is_invisible(character) || self.loaded().is_some_and(|face| face.shaping.glyph_index(character).is_some())
    }
}

/// The typefaces to ask for a line, the first that has a character shows it.
pub(super) fn order(manner: Manner, urdu: bool) -> [Typeface; 5] {
    use Typeface::{Ethiopic, Naskh, Nastaliq, Sans, Serif};
    let (first, last) = if manner == Manner::Display { (Serif, Sans) } else { (Sans, Serif) };
    let (arabic, other) = if urdu { (Nastaliq, Naskh) } else { (Naskh, Nastaliq) };
    [first, arabic, other, Ethiopic, last]
}

/// Whether letters are in it that Urdu has and its neighbours have not.
pub(super) fn looks_urdu(text: &str) -> bool {
    text.chars().any(|letter| matches!(letter, 'ٹ' | 'ڈ' | 'ڑ' | 'ں' | 'ھ' | 'ہ' | 'ۂ' | 'ۃ' | 'ے' | 'ۓ'))
}

/// Joiners and isolates: they change how the neighbours look and have no shape themselves.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200c}' | '\u{200d}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_typeface_is_there_with_its_letters() {
        for (face, letters) in [
            (Typeface::Serif, "ƏəİıĞğŞşÇç Жёқўғҳ Nguyễn Thị Ŵ – ’‘"),
            (Typeface::Sans, "ƏəİıĞğŞşÇç Жёқўғҳ 0123456789 · –"),
            (Typeface::Naskh, "فاطمه احمدی پچژگ"),
            (Typeface::Nastaliq, "عائشہ صدیقہ ٹڈڑںے ۔،"),
            (Typeface::Ethiopic, "አበበ በቀለ"),
        ] {
            for letter in letters.chars() {
                assert!(face.has(letter), "{face:?} lacks {letter}");
            }
        }
        assert!(!Typeface::Serif.has('😀'));
    }
}
