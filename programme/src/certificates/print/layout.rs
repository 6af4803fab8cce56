//! Where everything stands on the sheet.

use domain::language::Language;
use fast_qr::qr::QRBuilder;
use fast_qr::{ECL, QRCode};
use std::fmt::Write as _;
use unicode_bidi::Level;

use super::colour::{Colour, INK, QUIET};
use super::fit::{Block, Room, fit};
use super::fonts::{Manner, looks_urdu};
use super::line::{Line, Setting, clean};
use super::{HEIGHT, PrintFault, Sheet, Signatory, WIDTH, guilloche, template};
use crate::certificates::code;

/// The edge of the words at both sides.
const EDGE: f32 = 88.0;
const MIDDLE: f32 = WIDTH / 2.0;
/// The side of the QR code and its upper edge.
const QR_SIDE: f32 = 86.0;
const QR_TOP: f32 = 443.0;
/// The rule on which people sign.
pub(super) const SIGN_AT: f32 = 494.0;
/// How long it is.
pub(super) const SIGN_WIDE: f32 = 178.0;

/// Below the rosette, and where the facts begin.
const HEAD: f32 = 113.0;
const FACTS: f32 = 388.0;

/// How large words are and how far apart.
struct Sizes {
    issuer: f32,
    title: f32,
    sentence: f32,
    /// Small words are so many times as large.
    small: f32,
    head_gap: f32,
    heart_gap: f32,
}

const USUAL: Sizes = Sizes { issuer: 12.5, title: 31.0, sentence: 15.0, small: 1.0, head_gap: 15.0, heart_gap: 25.0 };

/// Nastaliq falls from line to line, so it takes more height, and its small letters are smaller.
const NASTALIQ: Sizes =
    Sizes { issuer: 13.0, title: 26.0, sentence: 14.5, small: 1.12, head_gap: 6.0, heart_gap: 12.0 };

/// What a block of words is, for those who hear the sheet instead of seeing it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// The title.
    Heading,
    /// A paragraph; the number joins blocks that belong together.
    Paragraph(u8),
}

/// A block of words in its place.
#[derive(Debug)]
pub(super) struct Placed {
    pub(super) block: Block,
    pub(super) part: Part,
    pub(super) colour: Colour,
    /// The edge or the axis on which its lines stand.
    pub(super) x: f32,
    pub(super) side: Side,
    /// The first baseline.
    pub(super) baseline: f32,
}

impl Placed {
    /// Each line with the point where it begins.
    pub(super) fn lines(&self) -> impl Iterator<Item = (&Line, f32, f32)> {
        self.block.lines.iter().enumerate().map(|(place, line)| {
            let width = line.width * self.block.size;
            let x = match self.side {
                Side::Left => self.x,
                Side::Middle => self.x - width / 2.0,
                Side::Right => self.x - width,
            };
            (line, x, self.baseline + place as f32 * self.block.leading)
        })
    }
}

/// How lines stand on their x.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Middle,
    Right,
}

/// A sheet with every line in its place.
#[derive(Debug)]
pub(super) struct Layout {
    pub(super) ornament: String,
    pub(super) words: Vec<Placed>,
    /// Signatures with the left edge of the rule on which each stands.
    pub(super) signatures: Vec<(String, f32)>,
    /// Left edge, top and side of the QR code.
    pub(super) qr: (f32, f32, f32),
    pub(super) title: String,
}

fn setting(manner: Manner, language: Language) -> Setting {
    let level = if language == Language::Ur { Level::rtl() } else { Level::ltr() };
    Setting { manner, urdu: language == Language::Ur, base: Some(level) }
}

fn room(width: f32, size: f32, pleasant: f32, smallest: f32, lines: usize) -> Room {
    Room { width, size, pleasant, smallest, lines }
}

/// The name in its own script and direction, as large as it can be.
pub(super) fn name(name: &str, language: Language) -> Result<Block, PrintFault> {
    let name = clean("name", name, false)?;
    let urdu = language == Language::Ur || looks_urdu(&name);
    let setting = Setting { manner: Manner::Display, urdu, base: None };
    fit("name", &name, setting, room(610.0, 42.0, 29.0, 10.0, 2))
}

pub(super) fn lay_out(sheet: &Sheet) -> Result<Layout, PrintFault> {
    let rtl = sheet.language == Language::Ur;
    let accent = Colour::of_hue(sheet.hue, 0.44, 0.10);
    let mut pen = Pen { rtl, words: Vec::new() };
    let display = setting(Manner::Display, sheet.language);
    let small = setting(Manner::Small, sheet.language);

    let sizes = if rtl { &NASTALIQ } else { &USUAL };
    let issuer = clean("issuer", &sheet.issuer, true)?;
    let issuer = fit("issuer", &issuer, small, room(560.0, sizes.issuer, 10.0, 8.0, 2))?;
    let title_text = clean("title", &sheet.title, true)?;
    let title = fit("title", &title_text, display, room(600.0, sizes.title, 20.0, 16.0, 2))?;
    let name = name(&sheet.name, sheet.language)?;
    let sentence = clean("sentence", &sheet.sentence, true)?;
    let sentence = fit("sentence", &sentence, display, room(540.0, sizes.sentence, 13.5, 9.0, 4))?;

    // Head: who and what, from the top.
    let mut y = HEAD;
    for (block, part, colour, gap) in
        [(issuer, Part::Paragraph(0), accent, sizes.head_gap), (title, Part::Heading, INK, 0.0)]
    {
        let (top, height) = (block.top(), block.height());
        pen.put(block, part, colour, MIDDLE, Side::Middle, y + top);
        y += height + gap;
    }
    let flourish = y + sizes.head_gap + 2.0;

    // Heart: the name and its sentence, in the middle of what is left, smaller should it be too little.
    let facts = Facts::read(sheet, small, sizes)?;
    let (upper, lower) = (flourish + 8.0, facts.top() - 14.0);
    let used = name.height() + sizes.heart_gap + sentence.height();
    let factor = ((lower - upper) / used).min(1.0);
    let (name, sentence, gap) = (name.scaled(factor), sentence.scaled(factor), sizes.heart_gap * factor);
    let y = upper + (lower - upper - used * factor) / 2.0;
    let (name_top, sentence_at) = (name.top(), name.height() + gap + sentence.top());
    pen.put(name, Part::Paragraph(1), INK, MIDDLE, Side::Middle, y + name_top);
    pen.put(sentence, Part::Paragraph(2), INK, MIDDLE, Side::Middle, y + sentence_at);

    facts.put(&mut pen);
    let (rules, signatures) = signatories(sheet, small, sizes, &mut pen)?;
    let qr_x = pen.x(WIDTH - EDGE - QR_SIDE, QR_SIDE);
    proof(sheet, small, sizes, &mut pen)?;
    let fields = [
        ("width", format!("{WIDTH}")),
        ("height", format!("{HEIGHT}")),
        ("outer-width", format!("{:.2}", WIDTH - 40.0)),
        ("outer-height", format!("{:.2}", HEIGHT - 40.0)),
        ("outer-width-2", format!("{:.2}", WIDTH - 45.2)),
        ("outer-height-2", format!("{:.2}", HEIGHT - 45.2)),
        ("inner-width", format!("{:.2}", WIDTH - 95.2)),
        ("inner-height", format!("{:.2}", HEIGHT - 95.2)),
        ("accent", accent.hex()),
        ("line", Colour::of_hue(sheet.hue, 0.62, 0.09).hex()),
        ("ink", INK.hex()),
        ("border", guilloche::border()),
        ("rosette", guilloche::rosette(MIDDLE, 84.0, 18.0)),
        ("flourish", format!("M{:.2} {flourish:.2}H{:.2}", MIDDLE - 36.0, MIDDLE + 36.0)),
        ("signatures", rules),
        ("qr", qr_path(&sheet.verify_url, qr_x)?),
    ];
    let drawing = sheet.template.as_deref().unwrap_or(include_str!("../template/landscape.svg"));
    let ornament = template::fill(drawing, &fields)?;
    Ok(Layout { ornament, words: pen.words, signatures, qr: (qr_x, QR_TOP, QR_SIDE), title: title_text })
}

/// Facts in columns of one width: the label over its value, all on the same two lines.
struct Facts {
    columns: Vec<(Block, Block)>,
    across: f32,
}

impl Facts {
    fn read(sheet: &Sheet, small: Setting, sizes: &Sizes) -> Result<Facts, PrintFault> {
        if sheet.facts.len() > 5 {
            return Err(PrintFault::TooLong { field: "facts" });
        }
        let across = ((WIDTH - 2.0 * EDGE) / sheet.facts.len().max(1) as f32).min(190.0);
        let label_room = room(across - 12.0, 8.0 * sizes.small, 7.0, 6.0, 1);
        let value_room = room(across - 12.0, 10.5 * sizes.small, 9.0, 6.5, 2);
        let mut columns = Vec::new();
        for (label, value) in &sheet.facts {
            let label = fit("label", &clean("label", label, true)?, small, label_room)?;
            columns.push((label, fit("value", &clean("value", value, true)?, small, value_room)?));
        }
        Ok(Facts { columns, across })
    }

    /// Heights over and under the line of the labels, then of the values.
    fn heights(&self) -> [f32; 4] {
        let (labels, values) =
            (self.columns.iter().map(|(label, _)| label), self.columns.iter().map(|(_, value)| value));
        [highest(labels.clone()), lowest(labels) + 5.0, highest(values.clone()), lowest(values)]
    }

    /// Where the row begins: at its place, or higher when it would reach the QR code.
    fn top(&self) -> f32 {
        FACTS.min(QR_TOP - 10.0 - self.heights().iter().sum::<f32>())
    }

    fn put(self, pen: &mut Pen) {
        let ([over, under, over_values, _], top) = (self.heights(), self.top());
        let (label_at, value_at) = (top + over, top + over + under + over_values);
        let start = MIDDLE - self.across * self.columns.len() as f32 / 2.0;
        for (place, (label, value)) in self.columns.into_iter().enumerate() {
            let x = pen.x(start + self.across * (place as f32 + 0.5), 0.0);
            let part = Part::Paragraph(10 + place as u8);
            pen.put(label, part, QUIET, x, Side::Middle, label_at);
            pen.put(value, part, INK, x, Side::Middle, value_at);
        }
    }
}

/// A path of rules, and what stands on them.
type Signed = (String, Vec<(String, f32)>);

/// The rules on which people sign, and who they are.
fn signatories(sheet: &Sheet, small: Setting, sizes: &Sizes, pen: &mut Pen) -> Result<Signed, PrintFault> {
    if sheet.signatories.len() > 2 {
        return Err(PrintFault::TooLong { field: "signatories" });
    }
    let (wide, gap) = (SIGN_WIDE, 28.0);
    let (name_room, office_room) =
        (room(wide, 10.0 * sizes.small, 8.5, 6.5, 1), room(wide, 8.0 * sizes.small, 7.0, 6.0, 2));
    let mut signing = Vec::new();
    for Signatory { name, office, .. } in &sheet.signatories {
        let name = fit("signatory", &clean("signatory", name, false)?, Setting { base: None, ..small }, name_room)?;
        signing.push((name, fit("office", &clean("office", office, true)?, small, office_room)?));
    }
    let name_at = SIGN_AT + 5.0 + highest(signing.iter().map(|(name, _)| name));
    let below = lowest(signing.iter().map(|(name, _)| name));
    let office_at = name_at + below + 4.0 + highest(signing.iter().map(|(_, office)| office));
    let (mut rules, mut signatures) = (String::new(), Vec::new());
    for (place, (name, office)) in signing.into_iter().enumerate() {
        let left = pen.x(EDGE + (wide + gap) * place as f32, wide);
        // Writing to a string cannot fail.
        let _ = write!(rules, "M{left:.2} {SIGN_AT:.2}h{wide:.2}");
        signatures.extend(sheet.signatories[place].signature.clone().map(|signature| (signature, left)));
        let part = Part::Paragraph(20 + place as u8);
        pen.start(name, part, INK, left, wide, name_at);
        pen.start(office, part, QUIET, left, wide, office_at);
    }
    Ok((rules, signatures))
}

/// The highest ink over the baseline.
fn highest<'b>(blocks: impl Iterator<Item = &'b Block>) -> f32 {
    blocks.map(Block::top).fold(0.0, f32::max)
}

/// The lowest ink, from the first baseline.
fn lowest<'b>(blocks: impl Iterator<Item = &'b Block>) -> f32 {
    blocks.map(|block| block.height() - block.top()).fold(0.0, f32::max)
}

/// Beside the QR code: what it is for, and the code in groups.
fn proof(sheet: &Sheet, small: Setting, sizes: &Sizes, pen: &mut Pen) -> Result<(), PrintFault> {
    let wide = 158.0;
    let edge = pen.x(WIDTH - EDGE - QR_SIDE - 14.0 - wide, wide);
    let check = fit("check", &clean("check", &sheet.check, true)?, small, room(wide, 8.0 * sizes.small, 7.5, 6.0, 4))?;
    let grouped = code::grouped(&clean("code", &sheet.code, false)?);
    // Two lines of whole groups, so that a reader's eye does not lose its place.
    let half =
        grouped.char_indices().filter(|(_, one)| *one == '-').map(|(at, _)| at + 1).nth(3).unwrap_or(grouped.len());
    let latin = Setting { base: Some(Level::ltr()), ..small };
    let mut y = QR_TOP + QR_SIDE;
    let (first, second) = grouped.split_at(half);
    for line in [second, first].into_iter().filter(|line| !line.is_empty()) {
        let block = fit("code", line, latin, room(wide, 8.5, 7.0, 6.0, 1))?;
        pen.end(block, Part::Paragraph(31), INK, edge, wide, y);
        y -= 12.0;
    }
    let top = check.top();
    pen.end(check, Part::Paragraph(30), QUIET, edge, wide, QR_TOP + top);
    // Heard in the order of reading: the last line of the code was placed first.
    let from = pen.words.len() - 1;
    if let Some(words) = pen.words.get_mut(from.saturating_sub(2)..) {
        words.reverse();
    }
    Ok(())
}

/// Rows of dark modules as one path.
fn qr_path(url: &str, left: f32) -> Result<String, PrintFault> {
    let code: QRCode =
        QRBuilder::new(url).ecl(ECL::M).build().map_err(|_| PrintFault::TooLong { field: "verify_url" })?;
    let module = QR_SIDE / code.size as f32;
    let mut data = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let dark = code[row][column..].iter().take_while(|module| module.value()).count();
            if dark > 0 {
                let (x, y) = (left + column as f32 * module, QR_TOP + row as f32 * module);
                // Writing to a string cannot fail.
                let _ = write!(
                    data,
                    "M{x:.3} {y:.3}h{:.3}v{module:.3}h-{:.3}z",
                    dark as f32 * module,
                    dark as f32 * module
                );
            }
            column += dark.max(1);
        }
    }
    Ok(data)
}

/// Puts blocks down; on a sheet from right to left everything but the middle changes sides.
struct Pen {
    rtl: bool,
    words: Vec<Placed>,
}

impl Pen {
    /// Where the left edge of something of a width comes to stand.
    fn x(&self, left: f32, width: f32) -> f32 {
        if self.rtl { WIDTH - left - width } else { left }
    }

    fn put(&mut self, block: Block, part: Part, colour: Colour, x: f32, side: Side, baseline: f32) {
        self.words.push(Placed { block, part, colour, x, side, baseline });
    }

    /// At the side where lines start.
    fn start(&mut self, block: Block, part: Part, colour: Colour, left: f32, width: f32, baseline: f32) {
        let (x, side) = if self.rtl { (left + width, Side::Right) } else { (left, Side::Left) };
        self.put(block, part, colour, x, side, baseline);
    }

    /// At the side where lines end.
    fn end(&mut self, block: Block, part: Part, colour: Colour, left: f32, width: f32, baseline: f32) {
        let (x, side) = if self.rtl { (left, Side::Left) } else { (left + width, Side::Right) };
        self.put(block, part, colour, x, side, baseline);
    }
}
