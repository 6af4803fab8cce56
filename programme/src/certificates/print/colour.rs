//! The colours of a sheet, all of one hue.

use krilla::color::rgb;
use krilla::num::NormalizedF32;
use krilla::paint::Fill;

/// A colour of the screen and the printer, 0 to 255 each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Colour(pub(super) u8, pub(super) u8, pub(super) u8);

/// Almost black: the words that matter.
pub(super) const INK: Colour = Colour(0x1b, 0x1f, 0x24);
/// Labels and small words; 7:1 against white.
pub(super) const QUIET: Colour = Colour(0x55, 0x5b, 0x63);

impl Colour {
    /// A colour of a hue at an even lightness (OKLCH), so that no programme looks louder than another.
    pub(super) fn of_hue(hue: u16, lightness: f32, chroma: f32) -> Colour {
        let angle = f32::from(hue % 360).to_radians();
        let (a, b) = (chroma * angle.cos(), chroma * angle.sin());
        let cube = |value: f32| value * value * value;
        let l = cube(lightness + 0.396_337_78 * a + 0.215_803_76 * b);
        let m = cube(lightness - 0.105_561_346 * a - 0.063_854_17 * b);
        let s = cube(lightness - 0.089_484_18 * a - 1.291_485_5 * b);
        Colour(
            channel(4.076_741_7 * l - 3.307_711_6 * m + 0.230_969_94 * s),
            channel(-1.268_438 * l + 2.609_757_4 * m - 0.341_319_4 * s),
            channel(-0.004_196_086_3 * l - 0.703_418_6 * m + 1.707_614_7 * s),
        )
    }

    /// As the PDF fills with it.
    pub(super) fn fill(self) -> Fill {
        let paint = rgb::Color::new(self.0, self.1, self.2).into();
        Fill { paint, opacity: NormalizedF32::ONE, ..Fill::default() }
    }

    /// As SVG writes it.
    pub(super) fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.0, self.1, self.2)
    }
}

fn channel(linear: f32) -> u8 {
    let linear = linear.clamp(0.0, 1.0);
    let curved = if linear <= 0.003_130_8 { linear * 12.92 } else { 1.055 * linear.powf(1.0 / 2.4) - 0.055 };
    (curved * 255.0).round() as u8
}
