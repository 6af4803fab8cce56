//! One line of words: ordered by its script, shaped, measured, and drawn so that it can be read back.

use icu_normalizer::ComposingNormalizerBorrowed;
use krilla::geom::Point;
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};
use rustybuzz::{Direction, Face, GlyphBuffer, UnicodeBuffer};
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

mod echo;
pub(super) mod shapes;

use super::PrintFault;
use super::fonts::{self, Manner, Typeface};

/// How a text is set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) manner: Manner,
    /// Whether Arabic script is written as in Urdu.
    pub(super) urdu: bool,
    /// The direction of the line; `None` takes that of its first letter.
    pub(super) base: Option<Level>,
}

/// A shaped line. Lengths are in parts of the type size, so one shaping serves every size.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) text: String,
    pub(super) width: f32,
    /// The highest point of the ink above the baseline.
    pub(super) top: f32,
    /// The lowest point of the ink below the baseline, as a positive length.
    pub(super) bottom: f32,
    runs: Vec<Run>,
    /// Whether a part of it is written from right to left.
    rtl: bool,
}

/// A piece of a line in one typeface and one direction, in the order of the page.
#[derive(Debug)]
struct Run {
    face: Typeface,
    /// Where it begins in the text of the line.
    start: usize,
    text: String,
    width: f32,
    rtl: bool,
    glyphs: Vec<KrillaGlyph>,
}

/// The text as it is printed: composed (NFC), without blanks around it. Control characters and what reverses or hides
/// text are refused; `own` words, which nobody types, may isolate a piece of another direction.
pub(super) fn clean(field: &'static str, text: &str, own: bool) -> Result<String, PrintFault> {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text.trim()).into_owned();
    let wrong: String = text.chars().filter(|one| is_deceptive(*one, own)).collect();
    if !wrong.is_empty() {
        return Err(PrintFault::Deceptive { field, characters: wrong });
    }
    if text.is_empty() { Err(PrintFault::Empty { field }) } else { Ok(text) }
}

fn is_deceptive(character: char, own: bool) -> bool {
    match character {
        '\u{2066}'..='\u{2069}' => !own,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{feff}' => true,
        '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fff0}'..='\u{ffff}' | '\u{e0000}'.. => true,
        _ => character.is_control(),
    }
}

impl Line {
    /// Shapes a line, or names the characters that no typeface has.
    pub(super) fn shape(field: &'static str, text: &str, setting: Setting) -> Result<Line, PrintFault> {
        let faces = fonts::order(setting.manner, setting.urdu || fonts::looks_urdu(text));
        let bidi = BidiInfo::new(text, setting.base);
        let mut line = Line { text: text.to_owned(), width: 0.0, top: 0.0, bottom: 0.0, runs: Vec::new(), rtl: false };
        let mut missing = String::new();
        for paragraph in &bidi.paragraphs {
            let (levels, pieces) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for piece in pieces {
                let rtl = levels[piece.start].is_rtl();
                let mut parts = by_face(text, piece, &faces, &mut missing);
                own_blanks(text, &mut parts, faces[0]);
                if rtl {
                    parts.reverse();
                }
                for (face, range) in parts {
                    line.push(face, range, rtl, &mut missing);
                }
            }
        }
        if missing.is_empty() { Ok(line) } else { Err(PrintFault::MissingLetters { field, characters: missing }) }
    }

    fn push(&mut self, typeface: Typeface, range: Range<usize>, rtl: bool, missing: &mut String) {
        let (start, text) = (range.start, self.text[range].to_owned());
        let Some(loaded) = typeface.loaded() else { return note_missing(missing, &text) };
        let face = &loaded.shaping;
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(&text);
        buffer.guess_segment_properties();
        buffer.set_direction(if rtl { Direction::RightToLeft } else { Direction::LeftToRight });
        let shaped = rustybuzz::shape(face, &[], buffer);
        let em = face.units_per_em() as f32;
        let mut run = Run { face: typeface, start, text, width: 0.0, rtl, glyphs: Vec::new() };
        self.rtl |= rtl;
        for (place, range) in clusters(&shaped, run.text.len()).into_iter().enumerate() {
            let (info, position) = (shaped.glyph_infos()[place], shaped.glyph_positions()[place]);
            if info.glyph_id == 0 {
                note_missing(missing, &run.text[range.clone()]);
            }
            let part = |units: i32| units as f32 / em;
            let (across, up) = (part(position.x_offset), part(position.y_offset));
            self.measure(face, info.glyph_id, up, em);
            run.width += part(position.x_advance);
            let id = GlyphId::new(info.glyph_id);
            run.glyphs.push(KrillaGlyph::new(id, part(position.x_advance), across, up, 0.0, range, None));
        }
        self.width += run.width;
        self.runs.push(run);
    }

    fn measure(&mut self, face: &Face, glyph: u32, up: f32, em: f32) {
        let ink = u16::try_from(glyph).ok().and_then(|id| face.glyph_bounding_box(rustybuzz::ttf_parser::GlyphId(id)));
        if let Some(ink) = ink {
            self.top = self.top.max(f32::from(ink.y_max) / em + up);
            self.bottom = self.bottom.max(-(f32::from(ink.y_min) / em + up));
        }
    }

    /// Sets the line as text with its baseline beginning at a point of the page, in the colour of the surface.
    ///
    /// Joined and stacked letters lose their order for whoever copies, searches or hears them. A line with such letters
    /// is drawn as shapes ([`Line::letters`]); here its letters are set one by one, unseen, as in a scanned page.
    pub(super) fn set(&self, surface: &mut Surface, x: f32, baseline: f32, size: f32) {
        if self.rtl {
            return echo::set(&self.runs, surface, x, baseline, size);
        }
        let mut from = x;
        for run in &self.runs {
            if let Some(loaded) = run.face.loaded() {
                let start = Point::from_xy(from, baseline);
                surface.draw_glyphs(start, &run.glyphs, loaded.printing.clone(), &run.text, size, false);
            }
            from += run.width * size;
        }
    }
}

/// Cuts a piece into parts of one typeface. A blank or a joiner stays with the letters before it.
fn by_face(text: &str, piece: Range<usize>, faces: &[Typeface], missing: &mut String) -> Vec<(Typeface, Range<usize>)> {
    let mut parts: Vec<(Typeface, Range<usize>)> = Vec::new();
    for (at, character) in text[piece.clone()].char_indices() {
        let range = piece.start + at..piece.start + at + character.len_utf8();
        let follows = character.is_whitespace() || fonts::is_invisible(character) || is_mark(character);
        let last = parts.last_mut();
        if let Some((_, before)) = last.filter(|(face, _)| follows && face.has(character)) {
            before.end = range.end;
            continue;
        }
        let Some(face) = faces.iter().copied().find(|face| face.has(character)) else {
            note_missing(missing, &text[range]);
            continue;
        };
        match parts.last_mut() {
            Some((same, before)) if *same == face => before.end = range.end,
            _ => parts.push((face, range)),
        }
    }
    parts
}

/// Blanks where the direction changes are taken from the first typeface: Nastaliq pulls its own under the letters.
fn own_blanks(text: &str, parts: &mut Vec<(Typeface, Range<usize>)>, first: Typeface) {
    if let Some((_, range)) = parts.first_mut().filter(|(face, _)| *face != first) {
        let piece = &text[range.clone()];
        let blank = range.start..range.start + piece.len() - piece.trim_start().len();
        if !blank.is_empty() && blank != *range {
            range.start = blank.end;
            parts.insert(0, (first, blank));
        }
    }
    if let Some((_, range)) = parts.last_mut().filter(|(face, _)| *face != first) {
        let blank = range.start + text[range.clone()].trim_end().len()..range.end;
        if !blank.is_empty() && blank != *range {
            range.end = blank.start;
            parts.push((first, blank));
        }
    }
}

/// Accents and vowel signs that sit on the letter before them.
fn is_mark(character: char) -> bool {
    matches!(character, '\u{300}'..='\u{36f}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

fn note_missing(missing: &mut String, text: &str) {
    missing
        .extend(text.chars().filter(|one| !fonts::is_invisible(*one) && !missing.contains(*one)).collect::<Vec<_>>());
}

/// The bytes of text that each glyph stands for.
fn clusters(shaped: &GlyphBuffer, length: usize) -> Vec<Range<usize>> {
    let mut starts: Vec<usize> = shaped.glyph_infos().iter().map(|info| info.cluster as usize).collect();
    let each = starts.clone();
    starts.sort_unstable();
    starts.dedup();
    let end = |start: usize| starts.iter().copied().find(|next| *next > start).unwrap_or(length);
    each.into_iter().map(|start| start..end(start)).collect()
}
