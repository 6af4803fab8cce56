//! The border: strands of waves that run around the page and meet themselves again, as on bank notes.

use std::f32::consts::TAU;
use std::fmt::Write as _;

use super::{HEIGHT, WIDTH};

/// From the edge of the paper to the middle of the border.
const MARGIN: f32 = 34.0;
/// How round its corners are.
const ROUND: f32 = 20.0;
/// Swellings from the middle of the upper side to the corner and from there to the middle of the right side. Whole
/// numbers of about one length: so every corner and every side is its own mirror image.
const SWELLINGS: (usize, usize) = (7, 5);
/// Waves in a swelling, and strands.
const WAVES: usize = 2;
const STRANDS: usize = 8;
/// The widest reach of a strand from the middle.
const REACH: f32 = 8.5;

/// The strands of the border as the data of one path.
pub(super) fn border() -> String {
    let mut data = String::new();
    let swellings = 4 * (SWELLINGS.0 + SWELLINGS.1);
    for strand in 0..STRANDS {
        let phase = TAU * strand as f32 / STRANDS as f32;
        wave(&mut data, swellings * WAVES * 3, |part| {
            let turns = part * swellings as f32;
            let swell = 0.62 + 0.38 * (TAU * turns).cos();
            let (x, y, across, up) = along(turns);
            let out = REACH * swell * (TAU * WAVES as f32 * turns + phase).sin();
            (x + out * across, y + out * up)
        });
    }
    data
}

/// A rosette of fine loops around a point.
pub(super) fn rosette(x: f32, y: f32, radius: f32) -> String {
    let mut data = String::new();
    for strand in 0..4 {
        let phase = TAU * strand as f32 / 4.0;
        wave(&mut data, 12 * 8, |part| {
            let angle = TAU * part;
            let reach = radius * (0.66 + 0.34 * (12.0 * angle + phase).sin());
            (x + reach * angle.sin(), y - reach * angle.cos())
        });
    }
    data
}

/// A closed curve through the points of a function of 0..1, smooth because each piece leaves as the last one came.
fn wave(data: &mut String, steps: usize, point: impl Fn(f32) -> (f32, f32)) {
    let step = 1.0 / steps as f32;
    let slope = |at: usize| {
        let (part, little) = (at as f32 * step, step * 0.02);
        let ((x0, y0), (x1, y1)) = (point(part - little), point(part + little));
        ((x1 - x0) / 0.12, (y1 - y0) / 0.12)
    };
    let (x, y) = point(0.0);
    // Writing to a string cannot fail.
    let _ = write!(data, "M{x:.2} {y:.2}");
    for at in 0..steps {
        let ((sx, sy), (ex, ey)) = (slope(at), slope(at + 1));
        let ((x0, y0), (x1, y1)) = (point(at as f32 * step), point((at + 1) as f32 * step));
        let _ = write!(data, "C{:.1} {:.1} {:.1} {:.1} {x1:.1} {y1:.1}", x0 + sx, y0 + sy, x1 - ex, y1 - ey);
    }
    data.push('Z');
}

/// A point of the border's middle line and the direction outwards, so many swellings clockwise from the upper middle.
fn along(turns: f32) -> (f32, f32, f32, f32) {
    let (one, two) = (SWELLINGS.0 as f32, SWELLINGS.1 as f32);
    let half = 2.0 * (one + two);
    let turns = turns.rem_euclid(2.0 * half);
    let (inside, opposite) = (turns % half, turns >= half);
    // The right half is the upper right quarter and its mirror image below.
    let below = inside > one + two;
    let inside = if below { half - inside } else { inside };
    let (wide, high) = (WIDTH / 2.0 - MARGIN - ROUND, HEIGHT / 2.0 - MARGIN - ROUND);
    let arc = TAU / 4.0 * ROUND;
    let way = if inside <= one {
        inside / one * (wide + arc / 2.0)
    } else {
        wide + arc / 2.0 + (inside - one) / two * (high + arc / 2.0)
    };
    let (x, y, across, up) = if way <= wide {
        (way, high + ROUND, 0.0, 1.0)
    } else if way <= wide + arc {
        let (sin, cos) = ((way - wide) / ROUND).sin_cos();
        (wide + ROUND * sin, high + ROUND * cos, sin, cos)
    } else {
        (wide + ROUND, high - (way - wide - arc), 1.0, 0.0)
    };
    let (right, down) = (if opposite { -1.0 } else { 1.0 }, if below == opposite { -1.0 } else { 1.0 });
    (WIDTH / 2.0 + right * x, HEIGHT / 2.0 + down * y, right * across, down * up)
}
