//! Makes words fit their place: smaller by rule, then on more lines, and never over the edge.

use super::PrintFault;
use super::line::{Line, Setting};

/// The place that words have.
#[derive(Debug, Clone, Copy)]
pub(super) struct Room {
    pub(super) width: f32,
    /// The size it should have.
    pub(super) size: f32,
    /// The smallest size at which it still stays on as few lines as it can.
    pub(super) pleasant: f32,
    /// The smallest size at all.
    pub(super) smallest: f32,
    /// The most lines.
    pub(super) lines: usize,
}

/// Lines of words at one size.
#[derive(Debug)]
pub(super) struct Block {
    pub(super) lines: Vec<Line>,
    pub(super) size: f32,
    /// From one baseline to the next.
    pub(super) leading: f32,
}

impl Block {
    /// The same lines at another size.
    pub(super) fn scaled(self, factor: f32) -> Block {
        Block { lines: self.lines, size: self.size * factor, leading: self.leading * factor }
    }

    /// The height of the ink over the first baseline.
    pub(super) fn top(&self) -> f32 {
        self.lines.first().map_or(0.0, |line| line.top * self.size)
    }

    /// The height of the ink from the top of the first line to the bottom of the last.
    pub(super) fn height(&self) -> f32 {
        let below = self.lines.last().map_or(0.0, |line| line.bottom * self.size);
        self.top() + self.leading * self.lines.len().saturating_sub(1) as f32 + below
    }
}

/// Fits words into a room: one line at its size or a little smaller, then two lines, and so on; at the smallest size
/// at last a word is cut. What does not fit even so is refused.
pub(super) fn fit(field: &'static str, text: &str, setting: Setting, room: Room) -> Result<Block, PrintFault> {
    let whole = Line::shape(field, text, setting)?;
    for count in 1..=room.lines {
        let (lines, widest) = if count == 1 { (Vec::new(), whole.width) } else { split(field, text, setting, count)? };
        let size = (room.width / widest.max(0.01)).min(room.size);
        if size >= room.pleasant || (count == room.lines && size >= room.smallest) {
            let lines = if count == 1 { vec![whole] } else { lines };
            return Ok(block(lines, size));
        }
    }
    cut(field, text, setting, room)
}

fn block(lines: Vec<Line>, size: f32) -> Block {
    let ink = lines.windows(2).map(|pair| pair[0].bottom + pair[1].top).fold(0.0, f32::max);
    Block { lines, size, leading: size * (ink + 0.12).max(1.42) }
}

/// The most even way to set words on a number of lines, and the width of its widest line.
fn split(field: &'static str, text: &str, setting: Setting, count: usize) -> Result<(Vec<Line>, f32), PrintFault> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut widths = Vec::with_capacity(words.len());
    for word in &words {
        widths.push(Line::shape(field, word, setting)?.width);
    }
    let (mut low, mut high) = (widths.iter().copied().fold(0.0, f32::max), widths.iter().sum::<f32>() * 1.5 + 1.0);
    for _ in 0..24 {
        let middle = (low + high) / 2.0;
        if greedy(&widths, middle).len() <= count { high = middle } else { low = middle }
    }
    let mut lines = Vec::new();
    for range in greedy(&widths, high) {
        lines.push(Line::shape(field, &words[range].join(" "), setting)?);
    }
    let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
    Ok((lines, widest))
}

/// The width of a blank, near enough to choose where a line ends.
const BLANK: f32 = 0.26;

fn greedy(widths: &[f32], most: f32) -> Vec<std::ops::Range<usize>> {
    let (mut lines, mut start, mut filled) = (Vec::new(), 0, 0.0);
    for (place, width) in widths.iter().enumerate() {
        if place > start && filled + BLANK + width > most {
            lines.push(start..place);
            (start, filled) = (place, *width);
        } else {
            filled += width + if place > start { BLANK } else { 0.0 };
        }
    }
    lines.push(start..widths.len());
    lines
}

/// Cuts a text without blanks at the smallest size.
fn cut(field: &'static str, text: &str, setting: Setting, room: Room) -> Result<Block, PrintFault> {
    let most = room.width / room.smallest;
    let mut lines: Vec<String> = vec![String::new()];
    for word in text.split_inclusive(char::is_whitespace) {
        let last = lines.last().map_or("", String::as_str);
        if Line::shape(field, &format!("{last}{word}"), setting)?.width > most && !last.is_empty() {
            lines.push(String::new());
        }
        for letter in word.chars() {
            let last = lines.last().map_or("", String::as_str);
            if Line::shape(field, &format!("{last}{letter}"), setting)?.width > most {
                lines.push(String::new());
            }
            if lines.len() > room.lines {
                return Err(PrintFault::TooLong { field });
            }
            if let Some(last) = lines.last_mut() {
                last.push(letter);
            }
        }
    }
    let shaped: Result<Vec<Line>, PrintFault> =
        lines.iter().map(|line| Line::shape(field, line.trim_end(), setting)).collect();
    Ok(block(shaped?, room.smallest))
}
