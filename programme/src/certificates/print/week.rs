//! A center's week on paper: A4 across, positions by days, as many sheets as it takes, tagged as the table it is.

use chrono::{DateTime, Utc};
use domain::language::Language;
use krilla::Document;
use krilla::SerializeSettings;
use krilla::destination::XyzDestination;
use krilla::geom::{PathBuilder, Point, Rect, Size};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, TableHeaderScope, Tag, TagGroup, TagTree};
use std::num::NonZeroU16;
use unicode_bidi::Level;

use super::colour::{Colour, INK, QUIET};
use super::document::{configuration, date, engine};
use super::fonts::Manner;
use super::letter::lines;
use super::line::{Line, Setting, clean, shapes};
use super::{HEIGHT, PrintFault, WIDTH};

const EDGE: f32 = 28.0;
const PAD: f32 = 3.5;
/// The first column names the position; the others share the rest.
const FIRST: f32 = 92.0;
const RULE: Colour = Colour(0xb9, 0xbe, 0xc6);
const BAND: Colour = Colour(0xee, 0xf0, 0xf3);

/// A week as a table. Every visible word comes in here, in its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Week {
    /// The language; Urdu is set from right to left.
    pub language: Language,
    /// Whose it is: the programme.
    pub issuer: String,
    /// Center and week.
    pub title: String,
    /// The heads: of the first column, then of each day.
    pub heads: Vec<String>,
    /// The rows: a band over the whole width, or a position with the lines of each day.
    pub rows: Vec<Row>,
    /// Names the document.
    pub code: String,
    /// When it was printed.
    pub at: DateTime<Utc>,
}

/// A row of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Row {
    /// A time of day, over every column.
    Band(String),
    /// A position and, for each day, the lines of its cell.
    Cells(String, Vec<Vec<String>>),
}

/// One line of words in its place.
struct Placed {
    line: Line,
    x: f32,
    baseline: f32,
    colour: Colour,
}

/// One cell: what is heard, and its lines.
struct Cell {
    head: Option<TableHeaderScope>,
    lines: Vec<Placed>,
}

/// One row in its place.
struct Laid {
    top: f32,
    height: f32,
    band: bool,
    cells: Vec<Cell>,
    /// Heads that are repeated on a further sheet are no part of the table.
    repeated: bool,
}

struct Type {
    setting: Setting,
    size: f32,
    leading: f32,
    urdu: bool,
}

/// Prints it; the same week is the same bytes.
///
/// # Errors
/// [`PrintFault`] when the machinery fails; letters that no typeface has become question marks.
pub fn week(week: &Week) -> Result<Vec<u8>, PrintFault> {
    let urdu = week.language == Language::Ur;
    let base = Some(if urdu { Level::rtl() } else { Level::ltr() });
    let setting = Setting { manner: Manner::Small, urdu, base };
    let kind = Type { setting, size: if urdu { 8.5 } else { 7.5 }, leading: if urdu { 2.1 } else { 1.4 }, urdu };
    let (sheets, mut titles) = (lay_out(week, &kind)?, title(week, &kind)?);
    let settings = SerializeSettings { configuration: configuration()?, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(week));
    let size = Size::from_wh(WIDTH, HEIGHT).ok_or_else(|| engine("the paper has no size"))?;
    let mut heading = TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(week.title.clone())));
    let mut table = TagGroup::new(Tag::Table);
    for rows in sheets {
        let mut page = document.start_page_with(PageSettings::new(size));
        let mut surface = page.surface();
        rule(&mut surface, &rows, urdu)?;
        for placed in titles.drain(..) {
            set(&mut surface, &placed, kind.size * 1.9, week.language, &mut heading);
        }
        for row in &rows {
            if row.repeated {
                artifact(&mut surface, row, kind.size);
                continue;
            }
            let mut group = TagGroup::new(Tag::TR);
            for cell in &row.cells {
                let mut inner = match cell.head {
                    Some(scope) => TagGroup::new(Tag::TH(scope)),
                    None => TagGroup::new(Tag::TD),
                };
                for placed in &cell.lines {
                    set(&mut surface, placed, kind.size, week.language, &mut inner);
                }
                group.push(inner);
            }
            table.push(group);
        }
        surface.finish();
        page.finish();
    }
    let mut tree = TagTree::new().with_lang(Some(week.language.as_str().to_owned()));
    tree.push(heading);
    tree.push(table);
    document.set_tag_tree(tree);
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(week.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.finish().map_err(|fault| engine(format!("{fault}: {fault:?}")))
}

fn title(week: &Week, kind: &Type) -> Result<Vec<Placed>, PrintFault> {
    let size = kind.size * 1.9;
    let line = shaped(&week.title, kind, f32::MAX)?.into_iter().next();
    let at = |line: Line| {
        let x = if kind.urdu { WIDTH - EDGE - line.width * size } else { EDGE };
        Placed { line, x, baseline: EDGE + size, colour: INK }
    };
    Ok(line.map(at).into_iter().collect())
}

/// Lines of at most that width; what nobody can print is asked after.
fn shaped(text: &str, kind: &Type, width: f32) -> Result<Vec<Line>, PrintFault> {
    let text: String = text.chars().filter(|one| !one.is_control()).collect();
    let text = match clean("week", &text, true) {
        Ok(text) => text,
        Err(PrintFault::Deceptive { characters, .. }) => text.replace(|one| characters.contains(one), ""),
        Err(PrintFault::Empty { .. }) => return Ok(Vec::new()),
        Err(other) => return Err(other),
    };
    match lines(&text, kind.setting, width / kind.size) {
        Err(PrintFault::MissingLetters { characters, .. }) => {
            lines(&text.replace(|one| characters.contains(one), "?"), kind.setting, width / kind.size)
        }
        other => other,
    }
}

fn column(at: usize, count: usize, urdu: bool) -> (f32, f32) {
    #[expect(clippy::cast_precision_loss, reason = "a week has seven days")]
    let (at_f, days) = (at as f32, count.saturating_sub(1).max(1) as f32);
    let each = (WIDTH - 2.0 * EDGE - FIRST) / days;
    let (from, width) = if at == 0 { (0.0, FIRST) } else { (FIRST + (at_f - 1.0) * each, each) };
    (if urdu { WIDTH - EDGE - from - width } else { EDGE + from }, width)
}

fn lay_out(week: &Week, kind: &Type) -> Result<Vec<Vec<Laid>>, PrintFault> {
    let count = week.heads.len();
    let heads = |repeated| {
        let cells: Vec<Vec<String>> = week.heads.iter().map(|head| vec![head.clone()]).collect();
        row(&cells, count, kind, |_| Some(TableHeaderScope::Column)).map(|row| Laid { repeated, ..row })
    };
    let mut y = EDGE + kind.size * 3.2;
    let (mut sheets, mut sheet) = (Vec::new(), Vec::new());
    place(&mut sheet, heads(false)?, &mut y);
    for one in &week.rows {
        let laid = match one {
            Row::Band(time) => {
                Laid { band: true, ..row(&[vec![time.clone()]], count, kind, |_| Some(TableHeaderScope::Row))? }
            }
            Row::Cells(position, days) => {
                let cells: Vec<Vec<String>> =
                    std::iter::once(vec![position.clone()]).chain(days.iter().cloned()).collect();
                row(&cells, count, kind, |at| (at == 0).then_some(TableHeaderScope::Row))?
            }
        };
        if y + laid.height > HEIGHT - EDGE && sheet.len() > 1 {
            sheets.push(std::mem::take(&mut sheet));
            y = EDGE;
            place(&mut sheet, heads(true)?, &mut y);
        }
        place(&mut sheet, laid, &mut y);
    }
    sheets.push(sheet);
    Ok(sheets)
}

fn place(sheet: &mut Vec<Laid>, mut row: Laid, y: &mut f32) {
    row.top = *y;
    for placed in row.cells.iter_mut().flat_map(|cell| &mut cell.lines) {
        placed.baseline += *y;
    }
    *y += row.height;
    sheet.push(row);
}

/// A row that begins at nothing.
fn row(
    cells: &[Vec<String>],
    count: usize,
    kind: &Type,
    head: impl Fn(usize) -> Option<TableHeaderScope>,
) -> Result<Laid, PrintFault> {
    let (mut laid, mut height) = (Vec::new(), kind.size * kind.leading);
    for (at, texts) in cells.iter().enumerate() {
        let (left, width) = column(at, count, kind.urdu);
        let width = if cells.len() == 1 { WIDTH - 2.0 * EDGE } else { width };
        let left = if cells.len() == 1 { EDGE } else { left };
        let (mut lines, mut y) = (Vec::new(), PAD);
        for text in texts {
            for line in shaped(text, kind, width - 2.0 * PAD)? {
                let x = if kind.urdu { left + width - PAD - line.width * kind.size } else { left + PAD };
                let colour = if head(at).is_some() { QUIET } else { INK };
                lines.push(Placed { line, x, baseline: y + kind.size * kind.leading * 0.75, colour });
                y += kind.size * kind.leading;
            }
        }
        height = height.max(y + PAD);
        laid.push(Cell { head: head(at), lines });
    }
    Ok(Laid { top: 0.0, height, band: false, cells: laid, repeated: false })
}

/// The ruling, which is no part of what is heard.
fn rule(surface: &mut Surface, rows: &[Laid], urdu: bool) -> Result<(), PrintFault> {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    let mut bar = |x: f32, y: f32, w: f32, h: f32, colour: Colour| {
        let rect = Rect::from_xywh(x, y, w, h).ok_or_else(|| engine("a rule has no size"))?;
        let mut path = PathBuilder::new();
        path.push_rect(rect);
        if let Some(path) = path.finish() {
            surface.set_fill(Some(colour.fill()));
            surface.draw_path(&path);
        }
        Ok::<(), PrintFault>(())
    };
    for row in rows {
        if row.band {
            bar(EDGE, row.top, WIDTH - 2.0 * EDGE, row.height, BAND)?;
        } else {
            for at in 1..row.cells.len() {
                let (left, width) = column(at, row.cells.len(), urdu);
                let x = if urdu { left + width } else { left };
                bar(x, row.top, 0.5, row.height, RULE)?;
            }
        }
        bar(EDGE, row.top + row.height, WIDTH - 2.0 * EDGE, 0.5, RULE)?;
    }
    surface.end_tagged();
    Ok(())
}

fn artifact(surface: &mut Surface, row: &Laid, size: f32) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Header)));
    for placed in row.cells.iter().flat_map(|cell| &cell.lines) {
        let letters = placed.line.letters(placed.x, placed.baseline, size, placed.colour);
        if letters.is_empty() {
            surface.set_fill(Some(placed.colour.fill()));
            placed.line.set(surface, placed.x, placed.baseline, size);
        } else {
            shapes::draw(surface, letters);
        }
    }
    surface.end_tagged();
}

fn set(surface: &mut Surface, placed: &Placed, size: f32, language: Language, group: &mut TagGroup) {
    let letters = placed.line.letters(placed.x, placed.baseline, size, placed.colour);
    if !letters.is_empty() {
        surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
        shapes::draw(surface, letters);
        surface.end_tagged();
    }
    surface.set_fill(Some(placed.colour.fill()));
    let span = SpanTag::empty().with_lang(Some(language.as_str()));
    group.push(surface.start_tagged(ContentTag::Span(span)));
    placed.line.set(surface, placed.x, placed.baseline, size);
    surface.end_tagged();
}

fn metadata(week: &Week) -> Metadata {
    let rtl = week.language == Language::Ur;
    Metadata::new()
        .title(week.title.clone())
        .authors(vec![week.issuer.clone()])
        .language(week.language.as_str().to_owned())
        .text_direction(if rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight })
        .creation_date(date(week.at))
        .document_id(week.code.clone())
        .creator("Könüllü".to_owned())
}
