//! A text on paper that somebody has signed: as many A4 sheets as it takes, its words tagged and selectable.

use chrono::{DateTime, Utc};
use domain::language::Language;
use krilla::Document;
use krilla::SerializeSettings;
use krilla::destination::XyzDestination;
use krilla::geom::{Point, Size};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;
use unicode_bidi::Level;

use super::PrintFault;
use super::colour::{Colour, INK, QUIET};
use super::document::{configuration, date, engine};
use super::fonts::Manner;
use super::line::{Line, Setting, clean, shapes};

/// A4 upright, in points; the certificate lies across.
const WIDTH: f32 = super::HEIGHT;
const HEIGHT: f32 = super::WIDTH;
const EDGE: f32 = 64.0;
/// The width of a blank in parts of the type size, near enough to choose where a line ends.
const BLANK: f32 = 0.26;

/// The level of a heading under the title.
const SECOND: NonZeroU16 = NonZeroU16::MIN.saturating_add(1);

/// A signed text. Every visible word comes in here, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// The language; Urdu is set from right to left.
    pub language: Language,
    /// Who asks for it: the programme.
    pub issuer: String,
    /// What it is called.
    pub title: String,
    /// The text; a line of its own is a paragraph.
    pub text: String,
    /// What follows under headings of its own, line by line.
    pub parts: Vec<(String, Vec<String>)>,
    /// Who signed, when and what: labels with their values.
    pub signed: Vec<(String, String)>,
    /// Names the document, the same whenever it is printed.
    pub code: String,
    /// When it was signed.
    pub at: DateTime<Utc>,
}

/// What a block is, which says how large it stands and what is heard.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Issuer,
    Title,
    Text,
    Heading,
    Row,
    Signed,
}

struct Placed {
    line: Line,
    block: usize,
    x: f32,
    baseline: f32,
    size: f32,
    colour: Colour,
}

/// Prints it; the same letter is the same bytes.
///
/// # Errors
/// [`PrintFault`] for what no typeface here can show.
pub fn letter(letter: &Letter) -> Result<Vec<u8>, PrintFault> {
    let blocks = blocks(letter)?;
    let pages = lay_out(&blocks, letter.language)?;
    let settings = SerializeSettings { configuration: configuration()?, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(letter));
    let mut groups: Vec<TagGroup> = blocks.iter().map(|(kind, text)| group(*kind, text)).collect();
    let size = Size::from_wh(WIDTH, HEIGHT).ok_or_else(|| engine("the paper has no size"))?;
    for lines in pages {
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        let letters: Vec<_> = lines.iter().flat_map(|p| p.line.letters(p.x, p.baseline, p.size, p.colour)).collect();
        if !letters.is_empty() {
            surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
            shapes::draw(&mut surface, letters);
            surface.end_tagged();
        }
        for placed in &lines {
            set(&mut surface, placed, letter.language, &mut groups[placed.block]);
        }
        surface.finish();
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(letter.language.as_str().to_owned()));
    groups.into_iter().for_each(|group| tree.push(group));
    document.set_tag_tree(tree);
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(letter.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.finish().map_err(|fault| engine(format!("{fault}: {fault:?}")))
}

fn blocks(letter: &Letter) -> Result<Vec<(Kind, String)>, PrintFault> {
    let mut blocks = vec![
        (Kind::Issuer, clean("issuer", &letter.issuer, true)?),
        (Kind::Title, clean("title", &letter.title, true)?),
    ];
    for line in letter.text.lines().filter(|line| !line.trim().is_empty()) {
        blocks.push((Kind::Text, clean("text", &line.replace('\t', " "), true)?));
    }
    for (heading, rows) in &letter.parts {
        blocks.push((Kind::Heading, clean("heading", heading, true)?));
        for row in rows {
            blocks.push((Kind::Row, clean("row", row, true)?));
        }
    }
    for (label, value) in &letter.signed {
        blocks.push((Kind::Signed, clean("signed", &format!("{label}: {value}"), true)?));
    }
    Ok(blocks)
}

/// Size, height of a line in parts of it, and the room above a block.
fn measures(kind: Kind, urdu: bool) -> (f32, f32, f32) {
    let leading = if urdu { 2.3 } else { 1.45 };
    match kind {
        Kind::Issuer => (11.0, leading, 0.0),
        Kind::Title => (if urdu { 18.0 } else { 20.0 }, leading.min(2.1), 10.0),
        Kind::Text => (if urdu { 12.5 } else { 11.0 }, leading, 9.0),
        Kind::Heading => (if urdu { 13.5 } else { 13.0 }, leading.min(2.1), 20.0),
        Kind::Row => (if urdu { 11.5 } else { 10.0 }, leading, 4.0),
        Kind::Signed => (11.0, leading, 6.0),
    }
}

fn lay_out(blocks: &[(Kind, String)], language: Language) -> Result<Vec<Vec<Placed>>, PrintFault> {
    let urdu = language == Language::Ur;
    let base = Some(if urdu { Level::rtl() } else { Level::ltr() });
    let (mut pages, mut page, mut y) = (Vec::new(), Vec::new(), EDGE);
    for (n, (kind, text)) in blocks.iter().enumerate() {
        let manner =
            if matches!(kind, Kind::Title | Kind::Text | Kind::Heading) { Manner::Display } else { Manner::Small };
        let (size, leading, above) = measures(*kind, urdu);
        let colour = if *kind == Kind::Issuer { QUIET } else { INK };
        // What was signed stands apart from the text above
        let first_signed = *kind == Kind::Signed && blocks.get(n.wrapping_sub(1)).is_some_and(|(k, _)| k != kind);
        y += if first_signed { 30.0 } else { above };
        for line in lines(text, Setting { manner, urdu, base }, (WIDTH - 2.0 * EDGE) / size)? {
            if y + size * leading > HEIGHT - EDGE && !page.is_empty() {
                pages.push(std::mem::take(&mut page));
                y = EDGE;
            }
            let width = line.width * size;
            let x = if urdu { WIDTH - EDGE - width } else { EDGE };
            // Letters stand on the line at about three quarters of its height
            page.push(Placed { line, block: n, x, baseline: y + size * leading * 0.75, size, colour });
            y += size * leading;
        }
    }
    pages.push(page);
    Ok(pages)
}

/// A text in lines of at most that width, each as full as it can be.
pub(super) fn lines(text: &str, setting: Setting, most: f32) -> Result<Vec<Line>, PrintFault> {
    let (mut lines, mut row, mut filled) = (Vec::new(), String::new(), 0.0);
    for word in text.split_whitespace() {
        for piece in pieces(word, setting, most)? {
            let width = Line::shape("text", &piece, setting)?.width;
            if !row.is_empty() && filled + BLANK + width > most {
                lines.push(Line::shape("text", &row, setting)?);
                row.clear();
            }
            filled = if row.is_empty() { width } else { filled + BLANK + width };
            if !row.is_empty() {
                row.push(' ');
            }
            row.push_str(&piece);
        }
    }
    if !row.is_empty() {
        lines.push(Line::shape("text", &row, setting)?);
    }
    Ok(lines)
}

/// A word, cut where it is wider than a line.
fn pieces(word: &str, setting: Setting, most: f32) -> Result<Vec<String>, PrintFault> {
    if Line::shape("text", word, setting)?.width <= most {
        return Ok(vec![word.to_owned()]);
    }
    let mut pieces = vec![String::new()];
    for letter in word.chars() {
        let last = pieces.last().map_or("", String::as_str);
        if Line::shape("text", &format!("{last}{letter}"), setting)?.width > most && !last.is_empty() {
            pieces.push(String::new());
        }
        if let Some(last) = pieces.last_mut() {
            last.push(letter);
        }
    }
    Ok(pieces)
}

fn group(kind: Kind, text: &str) -> TagGroup {
    match kind {
        Kind::Title => TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(text.to_owned()))),
        Kind::Heading => TagGroup::new(Tag::Hn(SECOND, Some(text.to_owned()))),
        Kind::Issuer | Kind::Text | Kind::Row | Kind::Signed => TagGroup::new(Tag::P),
    }
}

fn set(surface: &mut Surface, placed: &Placed, language: Language, group: &mut TagGroup) {
    surface.set_fill(Some(placed.colour.fill()));
    let span = SpanTag::empty().with_lang(Some(language.as_str()));
    group.push(surface.start_tagged(ContentTag::Span(span)));
    placed.line.set(surface, placed.x, placed.baseline, placed.size);
    surface.end_tagged();
}

fn metadata(letter: &Letter) -> Metadata {
    let rtl = letter.language == Language::Ur;
    Metadata::new()
        .title(letter.title.clone())
        .authors(vec![letter.issuer.clone()])
        .language(letter.language.as_str().to_owned())
        .text_direction(if rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight })
        .creation_date(date(letter.at))
        .document_id(letter.code.clone())
        .creator("Könüllü".to_owned())
}
