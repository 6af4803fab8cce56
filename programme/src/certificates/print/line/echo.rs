//! The unseen letters under a line that is drawn as shapes.

use krilla::geom::{Point, Transform};
use krilla::num::NormalizedF32;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::text::{GlyphId, KrillaGlyph};

use super::Run;

/// Sets the letters in the order of reading, each where it is seen: so both those who follow the order of the file and
/// those who follow the places on the page read the same words.
pub(super) fn set(runs: &[Run], surface: &mut Surface, x: f32, baseline: f32, size: f32) {
    let seen = surface.get_fill().cloned();
    surface.set_fill(Some(Fill { opacity: NormalizedF32::ZERO, ..Fill::default() }));
    let mut placed = Vec::with_capacity(runs.len());
    let mut from = x;
    for run in runs {
        placed.push((run, from));
        from += run.width * size;
    }
    placed.sort_by_key(|(run, _)| run.start);
    for (run, from) in placed {
        piece(run, surface, from, baseline, size);
    }
    surface.set_fill(seen);
}

/// The letters of one piece, stretched to its width; from right to left each steps back over the next.
fn piece(run: &Run, surface: &mut Surface, x: f32, baseline: f32, size: f32) {
    let Some(loaded) = run.face.loaded() else { return };
    let em = f32::from(u16::try_from(loaded.shaping.units_per_em()).unwrap_or(1000));
    let letters: Vec<(std::ops::Range<usize>, GlyphId, f32)> = run
        .text
        .char_indices()
        .filter_map(|(at, letter)| {
            let glyph = loaded.shaping.glyph_index(letter)?;
            let width = f32::from(loaded.shaping.glyph_hor_advance(glyph).unwrap_or(0)) / em;
            Some((at..at + letter.len_utf8(), GlyphId::new(glyph.0.into()), width))
        })
        .collect();
    let natural: f32 = letters.iter().map(|(_, _, width)| width).sum();
    let stretch = run.width / natural.max(0.01);
    let first = if run.rtl { natural - letters.first().map_or(0.0, |(_, _, width)| *width) } else { 0.0 };
    let widths = letters.iter().skip(1).map(|(_, _, width)| *width).chain([0.0]);
    let mut letter_width = 0.0;
    let glyphs: Vec<KrillaGlyph> = letters
        .iter()
        .zip(widths)
        .map(|((range, glyph, width), next)| {
            let advance = if run.rtl { -next } else { *width };
            // A vowel sign goes over the middle of its letter, where readers look for it.
            let middle = letter_width / 2.0;
            letter_width = if *width > 0.0 { *width } else { letter_width };
            let across = if *width > 0.0 {
                0.0
            } else if run.rtl {
                middle
            } else {
                -middle
            };
            KrillaGlyph::new(*glyph, advance, across, 0.0, 0.0, range.clone(), None)
        })
        .collect();
    surface.push_transform(&Transform::from_row(stretch, 0.0, 0.0, 1.0, x, baseline));
    let start = Point::from_xy(first * size, 0.0);
    surface.draw_glyphs(start, &glyphs, loaded.printing.clone(), &run.text, size, false);
    surface.pop();
}
