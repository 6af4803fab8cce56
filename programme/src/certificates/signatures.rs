//! Signatures as pictures, which an administrator keeps for those who sign certificates.
//!
//! A picture becomes ink without its paper; a drawing stays as it came, if nothing in it runs or leads outside. Either way
//! it is kept as one drawing, and a certificate names the one that it was printed with.

use super::records::{self, signatures as rows};
use super::templates::{Wrong, harmful};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::files::picture;
use crate::signing;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use chrono::{DateTime, Utc};
use domain::events::{Event, EventKind};
use domain::ids::{CertificateSignatureId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::rights::{May, Role};
use image::{DynamicImage, GenericImageView, ImageFormat, LumaA, imageops};
use serde_json::json;
use std::io::Cursor;
use usvg::roxmltree::Document;

/// The most bytes of a drawing: it is printed on every sheet.
const SVG_MAX: usize = 48 * 1024;
/// The longest sides of a picture, in points: as fine as a printer prints it.
const SIDES_MAX: (u32, u32) = (520, 160);
/// Ink is at least so much darker than the paper around it, of 255.
const CONTRAST: u8 = 60;
/// What is lighter than the paper by less than this is paper.
const PAPER: u8 = 24;

/// A signature that may be kept; only [`Signature::read`] makes one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature(String);

/// Somebody who signs, and the picture of their signature if there is one.
#[derive(Debug, Clone)]
pub struct Signer {
    /// Who.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// As what they sign.
    pub role: Role,
    /// The center for which, unless it is the whole programme.
    pub center: Option<Texts>,
    /// The picture and since when it is used.
    pub signature: Option<(CertificateSignatureId, DateTime<Utc>)>,
}

impl Signature {
    /// Reads an upload: an SVG, or a picture of ink on paper.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn read(upload: &[u8]) -> std::result::Result<Self, Vec<Wrong>> {
        let text = std::str::from_utf8(upload).ok().filter(|text| text.contains("<svg"));
        match text {
            Some(svg) => drawing(svg),
            None => ink(upload).map(Self).ok_or_else(|| vec![Wrong::Faint]),
        }
    }
}

fn drawing(svg: &str) -> std::result::Result<Signature, Vec<Wrong>> {
    if svg.len() > SVG_MAX {
        return Err(vec![Wrong::Large]);
    }
    let mut wrong = Vec::new();
    match Document::parse(svg) {
        Err(why) => wrong.push(Wrong::Broken(why.to_string())),
        Ok(document) => harmful(&document, &mut wrong),
    }
    wrong.dedup();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    match usvg::Tree::from_str(svg, &usvg::Options::default()) {
        Err(why) => Err(vec![Wrong::Broken(why.to_string())]),
        Ok(tree) if !tree.root().has_children() => Err(vec![Wrong::Faint]),
        Ok(_) => Ok(Signature(svg.to_owned())),
    }
}

/// The ink of a picture, cut out of its paper.
fn ink(upload: &[u8]) -> Option<String> {
    let points = picture::points(upload).ok()?;
    let dark = darkness(&points)?;
    let (wide, high) = dark.dimensions();
    let inked = || dark.enumerate_pixels().filter(|(.., point)| point.0[0] > CONTRAST).map(|(x, y, _)| (x, y));
    let (left, right) = (inked().map(|(x, _)| x).min()?, inked().map(|(x, _)| x).max()?);
    let (top, bottom) = (inked().map(|(_, y)| y).min()?, inked().map(|(_, y)| y).max()?);
    let (left, top) = (left.saturating_sub(2), top.saturating_sub(2));
    let (right, bottom) = ((right + 3).min(wide), (bottom + 3).min(high));
    let cut = imageops::crop_imm(&dark, left, top, right - left, bottom - top).to_image();
    let mut cut = DynamicImage::from(cut);
    if cut.width() > SIDES_MAX.0 || cut.height() > SIDES_MAX.1 {
        cut = cut.resize(SIDES_MAX.0, SIDES_MAX.1, imageops::FilterType::Triangle);
    }
    let cut = cut.to_luma8();
    // Black that shows through where there was no ink
    let drawn = image::ImageBuffer::from_fn(cut.width(), cut.height(), |x, y| LumaA([24, cut.get_pixel(x, y).0[0]]));
    let (wide, high) = drawn.dimensions();
    let mut png = Vec::new();
    DynamicImage::ImageLumaA8(drawn).write_to(&mut Cursor::new(&mut png), ImageFormat::Png).ok()?;
    let data = STANDARD.encode(png);
    Some(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}"><image width="{wide}" height="{high}" href="data:image/png;base64,{data}"/></svg>"#
    ))
}

/// How dark each point is, from the paper's own light to the darkest ink; nothing where the two are hardly apart.
fn darkness(points: &DynamicImage) -> Option<image::GrayImage> {
    let grey = image::GrayImage::from_fn(points.width(), points.height(), |x, y| {
        let [r, g, b, a] = points.get_pixel(x, y).0.map(u32::from);
        let light = (r * 299 + g * 587 + b * 114) / 1000;
        // What shows through shows paper
        image::Luma([u8::try_from((light * a + 255 * (255 - a)) / 255).unwrap_or(255)])
    });
    let mut counts = [0u64; 256];
    grey.pixels().for_each(|point| counts[usize::from(point.0[0])] += 1);
    let all: u64 = counts.iter().sum();
    let level = |share: u64| {
        let mut sum = 0;
        let found = (0..=255u8).find(|level| {
            sum += counts[usize::from(*level)];
            sum * 1000 >= all * share && sum > 0
        });
        found.unwrap_or(255)
    };
    // Most of the picture is paper; a few points are the darkest
    let (paper, darkest) = (level(700).saturating_sub(PAPER), level(2));
    if paper < darkest.saturating_add(CONTRAST) {
        return None;
    }
    let span = u32::from(paper - darkest);
    Some(image::GrayImage::from_fn(grey.width(), grey.height(), |x, y| {
        let under = u32::from(paper.saturating_sub(grey.get_pixel(x, y).0[0]));
        image::Luma([u8::try_from(under * 255 / span).unwrap_or(255)])
    }))
}

/// Those who sign for a programme and its centers.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn signers(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Signer>> {
    look.require(May::ManageProgramme(programme))?;
    rows::signers(look, programme).await
}

/// Prints somebody's signature on certificates from now on; what was printed before stays as it was.
///
/// # Errors
/// [`Error::NotFound`] for somebody who signs nothing here; [`Error::NotAllowed`] without the right.
pub async fn keep(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    signature: &Signature,
) -> Result<CertificateSignatureId> {
    if !signers(act, programme).await?.iter().any(|one| one.person == person) {
        return Err(Error::NotFound);
    }
    let id: CertificateSignatureId = act.id();
    rows::retire(act, programme, person).await?;
    rows::insert(act, id, (programme, person), &signature.0).await?;
    let digest = signing::sha256_hex(signature.0.as_bytes());
    note(act, programme, id, json!({ "person": person, "used": true, "sent": digest })).await?;
    Ok(id)
}

/// Prints it no more.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn take_away(act: &mut Act, id: CertificateSignatureId) -> Result<()> {
    let (programme, person) = rows::owner(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageProgramme(programme))?;
    rows::retire(act, programme, person).await?;
    note(act, programme, id, json!({ "person": person, "used": false })).await
}

async fn note(
    act: &mut Act,
    programme: ProgrammeId,
    id: CertificateSignatureId,
    detail: serde_json::Value,
) -> Result<()> {
    act.note(programme, Event::new(EventKind::CertificateSignatureChanged, id).with(detail)).await
}

/// The drawing of a signature, to be looked at.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn svg(look: &mut Look, id: CertificateSignatureId) -> Result<String> {
    let (programme, _) = rows::owner(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::ManageProgramme(programme))?;
    records::signatures::svg_of(look, id).await?.ok_or(Error::NotFound)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A stroke on grey paper, as a phone sees it.
    fn photo(paper: u8, ink: u8, wide: u32) -> Vec<u8> {
        let high = wide / 2;
        let stroke = |x: u32, y: u32| x > wide / 4 && x < wide * 3 / 4 && y.abs_diff(high / 2) < 8;
        let drawn = image::GrayImage::from_fn(wide, high, |x, y| {
            image::Luma([if stroke(x, y) { ink } else { paper.saturating_sub(u8::try_from(x % 7).unwrap()) }])
        });
        let mut bytes = Vec::new();
        DynamicImage::from(drawn).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).unwrap();
        bytes
    }

    #[test]
    fn ink_is_cut_out_of_its_paper() {
        for (paper, ink, wide) in [(255, 0, 400), (190, 40, 1600), (235, 90, 3000)] {
            let Signature(svg) = Signature::read(&photo(paper, ink, wide)).unwrap();
            let data = svg.split("base64,").nth(1).unwrap().split('"').next().unwrap();
            let png = image::load_from_memory(&STANDARD.decode(data).unwrap()).unwrap();
            assert!(png.width() <= 520 && png.height() <= 160 && png.width() > png.height() * 4, "{paper} {ink}");
            assert!(png.get_pixel(png.width() / 2, png.height() / 2).0[3] > 200, "{paper} {ink}");
            assert!(svg.len() < 20_000);
            assert!(usvg::Tree::from_str(&svg, &usvg::Options::default()).is_ok());
        }
    }

    #[test]
    fn what_shows_no_ink_or_does_harm_is_refused() {
        for empty in [&photo(200, 190, 400), &photo(30, 30, 400), &b"GIF89a".to_vec(), &Vec::new()] {
            assert_eq!(Signature::read(empty), Err(vec![Wrong::Faint]));
        }
        let svg = |inside: &str| format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 30'>{inside}</svg>");
        let stroke = "<path fill='none' stroke='#123' d='M2 20q20 -30 40 0t40 0'/>";
        assert_eq!(Signature::read(svg(stroke).as_bytes()), Ok(Signature(svg(stroke))));
        for (inside, wrong) in [
            ("<script/>", Wrong::Element("script".into())),
            ("<path onload='x'/>", Wrong::Runs("onload".into())),
            ("<use href='https://a.example/b#c'/>", Wrong::Outside("https://a.example/b#c".into())),
            ("", Wrong::Faint),
        ] {
            assert_eq!(Signature::read(svg(inside).as_bytes()), Err(vec![wrong]), "{inside}");
        }
        let large = svg(&stroke.repeat(1000));
        assert_eq!(Signature::read(large.as_bytes()), Err(vec![Wrong::Large]));
    }
}
