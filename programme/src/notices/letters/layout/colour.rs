//! A programme's colour for programs that know no OKLCH: dark enough that white stands on it.

/// Lightness and strength of the accent; the hue is the programme's.
const LIGHTNESS: f64 = 0.43;
const CHROMA: f64 = 0.1;

/// The accent of a hue in degrees, as `#rrggbb`.
pub(super) fn of_hue(hue: i64) -> String {
    // Degrees are small numbers
    let angle = (hue as f64).to_radians();
    let (a, b) = (CHROMA * angle.cos(), CHROMA * angle.sin());
    let long = (LIGHTNESS + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
    let middle = (LIGHTNESS - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
    let short = (LIGHTNESS - 0.089_484_177_5 * a - 1.291_485_548 * b).powi(3);
    let linear = [
        4.076_741_662_1 * long - 3.307_711_591_3 * middle + 0.230_969_929_2 * short,
        -1.268_438_004_6 * long + 2.609_757_401_1 * middle - 0.341_319_396_5 * short,
        -0.004_196_086_3 * long - 0.703_418_614_7 * middle + 1.707_614_701 * short,
    ];
    let [r, g, b] = linear.map(|light| {
        let light = light.clamp(0.0, 1.0);
        let shown = if light <= 0.003_130_8 { 12.92 * light } else { 1.055 * light.powf(1.0 / 2.4) - 0.055 };
        // Between 0 and 255 by the clamp above
        (shown * 255.0).round() as u8
    });
    format!("#{r:02x}{g:02x}{b:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn light(part: &str) -> f64 {
        let shown = f64::from(u8::from_str_radix(part, 16).unwrap()) / 255.0;
        if shown <= 0.040_45 { shown / 12.92 } else { ((shown + 0.055) / 1.055).powf(2.4) }
    }

    #[test]
    fn white_can_be_read_on_the_colour_of_every_programme() {
        for hue in 0..360 {
            let hex = of_hue(hue);
            let bright = 0.2126 * light(&hex[1..3]) + 0.7152 * light(&hex[3..5]) + 0.0722 * light(&hex[5..7]);
            let contrast = 1.05 / (bright + 0.05);
            assert!(contrast >= 4.5, "{hue}: {hex} {contrast}");
        }
    }
}
