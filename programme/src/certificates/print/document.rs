//! The PDF itself: PDF/A-3 with a tag for every part, the record attached, one link to the public page.

use chrono::{DateTime, Datelike, Timelike, Utc};
use domain::language::Language;
use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::configure::{Accessibility, Archival, Configuration, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{Point, Rect, Size, Transform};
use krilla::metadata::{Metadata, TextDirection};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag, Tag, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
use krilla_svg::{SurfaceExt, SvgSettings};
use std::num::NonZeroU16;

use super::layout::{Layout, Part, Placed, SIGN_AT, SIGN_WIDE};
use super::line::shapes;
use super::{ATTACHMENT, HEIGHT, PrintFault, Sheet, WIDTH};

/// The most room for a signature, in points.
const SIGNATURE_WIDE: f32 = 150.0;
const SIGNATURE_HIGH: f32 = 44.0;

pub(super) fn engine(what: impl std::fmt::Display) -> PrintFault {
    PrintFault::Engine(what.to_string())
}

pub(super) fn write(sheet: &Sheet, layout: &Layout) -> Result<Vec<u8>, PrintFault> {
    let settings = SerializeSettings { configuration: configuration()?, ..SerializeSettings::default() };
    let mut document = Document::new_with(settings);
    document.set_metadata(metadata(sheet, layout));
    let size = Size::from_wh(WIDTH, HEIGHT).ok_or_else(|| engine("the paper has no size"))?;
    let mut page = document.start_page_with(PageSettings::new(size));
    let mut tree = TagTree::new().with_lang(Some(sheet.language.as_str().to_owned()));

    let mut surface = page.surface();
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
    let ornament = usvg::Tree::from_str(&layout.ornament, &usvg::Options::default()).map_err(engine)?;
    surface.draw_svg(&ornament, size, SvgSettings::default()).ok_or_else(|| engine("the ornament is not drawn"))?;
    let rtl = sheet.language == Language::Ur;
    for (signature, left) in &layout.signatures {
        sign(&mut surface, signature, *left, rtl)?;
    }
    let letters = layout.words.iter().flat_map(|placed| {
        let lines = placed.lines();
        lines.flat_map(|(line, x, baseline)| line.letters(x, baseline, placed.block.size, placed.colour))
    });
    shapes::draw(&mut surface, letters.collect());
    surface.end_tagged();
    let mut last = None;
    for placed in &layout.words {
        if last != Some(placed.part) {
            tree.push(group(placed.part, &layout.title));
            last = Some(placed.part);
        }
        let group = tree.children.last_mut();
        let Some(krilla::tagging::Node::Group(group)) = group else { return Err(engine("a part without a tag")) };
        set(&mut surface, placed, sheet.language, group);
    }
    surface.finish();

    let (left, top, side) = layout.qr;
    let rect = Rect::from_xywh(left, top, side, side).ok_or_else(|| engine("the QR code has no place"))?;
    let target = Target::Action(Action::Link(LinkAction::new(sheet.verify_url.clone())));
    let link = Annotation::new_link(LinkAnnotation::new(rect, target), Some(sheet.verify_url.clone()));
    let mut group = TagGroup::new(Tag::Link);
    group.push(page.add_tagged_annotation(link));
    tree.push(group);
    page.finish();

    document.set_tag_tree(tree);
    let mut outline = Outline::new();
    outline.push_child(OutlineNode::new(layout.title.clone(), XyzDestination::new(0, Point::from_xy(0.0, 0.0))));
    document.set_outline(outline);
    document.embed_file(attachment(sheet)?).ok_or_else(|| engine("the record is not attached"))?;
    document.finish().map_err(|fault| engine(format!("{fault}: {fault:?}")))
}

/// Puts a signature on its rule, at the side where lines start, as large as there is room for it. It is no words: who it is
/// stands below.
fn sign(surface: &mut Surface, signature: &str, left: f32, rtl: bool) -> Result<(), PrintFault> {
    let drawn = usvg::Tree::from_str(signature, &usvg::Options::default()).map_err(engine)?;
    let (wide, high) = (drawn.size().width(), drawn.size().height());
    let factor = (SIGNATURE_WIDE / wide).min(SIGNATURE_HIGH / high);
    let size = Size::from_wh(wide * factor, high * factor).ok_or_else(|| engine("the signature has no size"))?;
    let x = if rtl { left + SIGN_WIDE - size.width() } else { left };
    surface.push_transform(&Transform::from_translate(x, SIGN_AT - 1.0 - size.height()));
    surface.draw_svg(&drawn, size, SvgSettings::default()).ok_or_else(|| engine("the signature is not drawn"))?;
    surface.pop();
    Ok(())
}

pub(super) fn configuration() -> Result<Configuration, PrintFault> {
    ConfigurationBuilder::new()
        .with_archival_validator(Archival::A3_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|fault| engine(format!("{fault:?}")))
}

fn metadata(sheet: &Sheet, layout: &Layout) -> Metadata {
    let rtl = sheet.language == Language::Ur;
    Metadata::new()
        .title(layout.title.clone())
        .authors(vec![sheet.issuer.clone()])
        .language(sheet.language.as_str().to_owned())
        .text_direction(if rtl { TextDirection::RightToLeft } else { TextDirection::LeftToRight })
        .creation_date(date(sheet.issued_at))
        .document_id(sheet.code.clone())
        .creator("Könüllü".to_owned())
}

pub(super) fn date(at: DateTime<Utc>) -> krilla::metadata::DateTime {
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    krilla::metadata::DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(part(at.month()))
        .day(part(at.day()))
        .hour(part(at.hour()))
        .minute(part(at.minute()))
        .second(part(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0)
}

fn group(part: Part, title: &str) -> TagGroup {
    match part {
        Part::Heading => TagGroup::new(Tag::Hn(NonZeroU16::MIN, Some(title.to_owned()))),
        Part::Paragraph(_) => TagGroup::new(Tag::P),
    }
}

fn set(surface: &mut Surface, placed: &Placed, language: Language, group: &mut TagGroup) {
    surface.set_fill(Some(placed.colour.fill()));
    for (line, x, baseline) in placed.lines() {
        let span = SpanTag::empty().with_lang(Some(language.as_str()));
        group.push(surface.start_tagged(ContentTag::Span(span)));
        line.set(surface, x, baseline, placed.block.size);
        surface.end_tagged();
    }
}

/// Uncompressed, so that the record is found without reading the whole PDF.
fn attachment(sheet: &Sheet) -> Result<EmbeddedFile, PrintFault> {
    Ok(EmbeddedFile {
        path: ATTACHMENT.to_owned(),
        mime_type: Some(MimeType::new("application/vc+jwt").ok_or_else(|| engine("the kind of the record"))?),
        description: Some("Open Badges 3.0 credential".to_owned()),
        association_kind: AssociationKind::Data,
        data: sheet.credential_jwt.clone().into_bytes().into(),
        modification_date: Some(date(sheet.issued_at)),
        compress: Some(false),
        location: None,
    })
}
