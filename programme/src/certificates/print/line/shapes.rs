//! Letters as shapes, in whole units of their typeface: the same letter is the same bytes and packs well.

use krilla::geom::{PathBuilder, Transform};
use krilla::surface::Surface;
use rustybuzz::ttf_parser::{GlyphId, OutlineBuilder};

use super::{Line, Typeface};
use crate::certificates::print::colour::Colour;

/// A letter in its place.
pub(in crate::certificates::print) struct Letter {
    face: Typeface,
    glyph: GlyphId,
    colour: Colour,
    size: f32,
    x: f32,
    baseline: f32,
}

impl Line {
    /// The letters of a line that is drawn as shapes; none for a line of text.
    pub(in crate::certificates::print) fn letters(
        &self,
        x: f32,
        baseline: f32,
        size: f32,
        colour: Colour,
    ) -> Vec<Letter> {
        let mut letters = Vec::new();
        let mut from = x;
        for run in self.runs.iter().filter(|_| self.rtl) {
            for glyph in &run.glyphs {
                if let Ok(id) = u16::try_from(glyph.glyph_id.to_u32()) {
                    let (x, baseline) = (from + glyph.x_offset * size, baseline - glyph.y_offset * size);
                    letters.push(Letter { face: run.face, glyph: GlyphId(id), colour, size, x, baseline });
                }
                from += glyph.x_advance * size;
            }
        }
        letters
    }
}

/// Draws letters, like ones one after the other: that takes a third of the room in the packed file.
pub(in crate::certificates::print) fn draw(surface: &mut Surface, mut letters: Vec<Letter>) {
    letters.sort_by_key(|letter| (letter.face as u8, letter.glyph.0));
    for letter in letters {
        let Some(loaded) = letter.face.loaded() else { continue };
        let mut shape = Shape { path: PathBuilder::new(), at: (0.0, 0.0) };
        let drawn = loaded.shaping.outline_glyph(letter.glyph, &mut shape);
        let Some(path) = drawn.and_then(|_| shape.path.finish()) else { continue };
        let scale = letter.size / f32::from(u16::try_from(loaded.shaping.units_per_em()).unwrap_or(1000));
        surface.push_transform(&Transform::from_row(scale, 0.0, 0.0, -scale, fine(letter.x), fine(letter.baseline)));
        surface.set_fill(Some(letter.colour.fill()));
        surface.draw_path(&path);
        surface.pop();
    }
}

/// A hundredth of a point is finer than any printer, and short to write.
fn fine(length: f32) -> f32 {
    (length * 100.0).round() / 100.0
}

struct Shape {
    path: PathBuilder,
    at: (f32, f32),
}

impl OutlineBuilder for Shape {
    fn move_to(&mut self, x: f32, y: f32) {
        self.at = (x.round(), y.round());
        self.path.move_to(self.at.0, self.at.1);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.at = (x.round(), y.round());
        self.path.line_to(self.at.0, self.at.1);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        // The cubic curve of the same shape has its handles at two thirds; a unit of the typeface is finer than any printer.
        let third = |end: f32, handle: f32| ((end + 2.0 * handle) / 3.0).round();
        let (x0, y0) = self.at;
        self.at = (x.round(), y.round());
        self.path.cubic_to(third(x0, x1), third(y0, y1), third(x, x1), third(y, y1), self.at.0, self.at.1);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        self.at = (x.round(), y.round());
        self.path.cubic_to(x1.round(), y1.round(), x2.round(), y2.round(), self.at.0, self.at.1);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
