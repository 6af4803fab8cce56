//! Designs: the drawing under the words of a certificate, which an administrator may replace for a kind and a language.
//!
//! A design is drawn and nothing else: it names only what the sheet gives it, and the words are set by the house, so that a
//! name in every script fits and no letter is missing.

use super::print::{FIELDS, HEIGHT, NEEDED, Sheet, WIDTH, fill_for_check};
use super::{issuing, kind, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::signing;
use chrono::{DateTime, Duration, Utc};
use domain::certificates::Merit;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CertificateKindId, CertificateTemplateId, PersonId};
use domain::language::Language;
use domain::people::{Name, Person};
use domain::refusals::Refusal;
use domain::rights::May;
use usvg::roxmltree::{Document, Node};
use uuid::Uuid;

/// The most bytes of a design.
pub const SVG_MAX: usize = 256 * 1024;
/// What a design may be made of.
const ELEMENTS: [&str; 20] = [
    "svg",
    "g",
    "defs",
    "title",
    "desc",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "use",
    "symbol",
    "clipPath",
    "mask",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
];

/// A design of a kind in a language.
#[derive(Debug, Clone)]
pub struct Template {
    /// Which.
    pub id: CertificateTemplateId,
    /// Of which kind.
    pub kind: CertificateKindId,
    /// For which language.
    pub language: Language,
    /// Whether certificates are printed with it; else it was only sent.
    pub used: bool,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

/// What is wrong with a design, with the thing itself where there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wrong {
    /// Too many bytes.
    Large,
    /// No SVG that can be read, and where.
    Broken(String),
    /// A field that nobody knows.
    Field(String),
    /// A field that has to stand in it.
    Lacks(&'static str),
    /// An element that a design may not have.
    Element(String),
    /// An attribute that runs something.
    Runs(String),
    /// A reference to something outside.
    Outside(String),
    /// It is not as large as the sheet.
    Size,
}

/// Everything that is wrong with a design; nothing for a good one.
#[must_use]
pub fn check(svg: &str) -> Vec<Wrong> {
    if svg.len() > SVG_MAX {
        return vec![Wrong::Large];
    }
    let mut wrong: Vec<Wrong> =
        fields(svg).filter(|field| !FIELDS.contains(field)).map(|f| Wrong::Field(f.into())).collect();
    wrong.extend(NEEDED.iter().filter(|needed| !fields(svg).any(|f| f == **needed)).map(|needed| Wrong::Lacks(needed)));
    if wrong.iter().any(|one| matches!(one, Wrong::Field(_))) {
        return wrong;
    }
    let filled = match fill_for_check(svg) {
        Ok(filled) => filled,
        Err(why) => return vec![Wrong::Broken(why.to_string())],
    };
    // A document type, and with it every entity, is refused by the reader
    match Document::parse(&filled) {
        Err(why) => wrong.push(Wrong::Broken(why.to_string())),
        Ok(document) => {
            let root = document.root_element();
            if root.attribute("viewBox") != Some(format!("0 0 {WIDTH} {HEIGHT}").as_str()) {
                wrong.push(Wrong::Size);
            }
            document.descendants().filter(Node::is_element).for_each(|node| element(node, &mut wrong));
        }
    }
    wrong.dedup();
    wrong
}

fn fields(svg: &str) -> impl Iterator<Item = &str> {
    svg.split("{{").skip(1).filter_map(|rest| rest.split_once("}}").map(|(name, _)| name))
}

fn element(node: Node<'_, '_>, wrong: &mut Vec<Wrong>) {
    let name = node.tag_name().name();
    if !ELEMENTS.contains(&name) {
        wrong.push(Wrong::Element(name.to_owned()));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if key.to_ascii_lowercase().starts_with("on") || key == "style" {
            wrong.push(Wrong::Runs(key.to_owned()));
        }
        let links = key == "href" && !value.starts_with('#');
        let outside = value
            .match_indices("url(")
            .any(|(at, _)| !value[at + 4..].trim_start_matches([' ', '\'', '"']).starts_with('#'));
        if links || outside {
            wrong.push(Wrong::Outside(value.chars().take(80).collect()));
        }
    }
}

/// The designs of a kind: those in use, and those that were only sent.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn templates(look: &mut Look, id: CertificateKindId) -> Result<Vec<Template>> {
    let found = kind(look, id).await?;
    look.require(May::ManageProgramme(found.programme))?;
    records::templates::of_kind(look, id).await
}

/// Keeps a design as sent; it is not printed with before somebody says so.
///
/// # Errors
/// [`Error::Faulty`] at `file` for one with something wrong; [`Error::NotAllowed`] without the right.
pub async fn send(
    act: &mut Act,
    id: CertificateKindId,
    language: Language,
    svg: &str,
) -> Result<CertificateTemplateId> {
    let found = kind(act, id).await?;
    act.require(May::ManageProgramme(found.programme))?;
    if !check(svg).is_empty() {
        return Err(Error::fault("file", FaultKind::FileBroken));
    }
    let sent: CertificateTemplateId = act.id();
    records::templates::insert(act, sent, (found.programme, id, language), svg).await?;
    note(
        act,
        found.programme,
        sent,
        serde_json::json!({ "kind": found.code, "language": language, "sent": digest(svg) }),
    )
    .await?;
    Ok(sent)
}

/// Prints with a design that was sent from now on; what was printed before stays as it was.
///
/// # Errors
/// [`Refusal::Changed`] when it was sent no more; [`Error::NotAllowed`] without the right.
pub async fn put_to_use(act: &mut Act, id: CertificateTemplateId) -> Result<()> {
    let found = records::templates::find(act, id).await?.ok_or(Error::NotFound)?;
    let of = kind(act, found.kind).await?;
    act.require(May::ManageProgramme(of.programme))?;
    records::templates::retire(act, found.kind, found.language).await?;
    if !records::templates::put_to_use(act, id).await? {
        return Err(Refusal::Changed.into());
    }
    note(act, of.programme, id, serde_json::json!({ "kind": of.code, "language": found.language, "used": true })).await
}

/// Prints with the house's own design again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn take_away(act: &mut Act, id: CertificateTemplateId) -> Result<()> {
    let found = records::templates::find(act, id).await?.ok_or(Error::NotFound)?;
    let of = kind(act, found.kind).await?;
    act.require(May::ManageProgramme(of.programme))?;
    records::templates::end(act, id).await?;
    note(act, of.programme, id, serde_json::json!({ "kind": of.code, "language": found.language, "used": false })).await
}

async fn note(
    act: &mut Act,
    programme: domain::ids::ProgrammeId,
    id: CertificateTemplateId,
    detail: serde_json::Value,
) -> Result<()> {
    act.note(programme, Event::new(EventKind::CertificateTemplateChanged, id).with(detail)).await
}

fn digest(svg: &str) -> String {
    signing::sha256_hex(svg.as_bytes())
}

/// A sheet to look at, with a name of one's choice and a code that leads nowhere: in a design, or as it is printed now.
///
/// # Errors
/// [`Error::NotFound`] for a design of another kind; [`Error::NotAllowed`] without the right.
pub async fn specimen(
    look: &mut Look,
    id: CertificateKindId,
    language: Language,
    template: Option<CertificateTemplateId>,
    name: &str,
) -> Result<Sheet> {
    let of = kind(look, id).await?;
    let programme = crate::programmes::find(look, of.programme).await?;
    let center = crate::centers::of_programme(look, programme.id).await?.first().map(|center| center.id);
    let today = programme.zone.date(look.now());
    let minutes = of.terms.minutes.unwrap_or(programme.rules.certificate_minutes);
    let merit = Merit { minutes, from: today - Duration::days(120), until: today, center, lines: Vec::new() };
    let person = Person {
        id: PersonId(Uuid::nil()),
        programme: programme.id,
        name: Name { given: name.trim().to_owned(), surname: String::new(), fathers: String::new() },
        birth_date: None,
        email: String::new(),
        phone: String::new(),
        language,
    };
    let (mut paper, drawing) = issuing::paper(look, (&person, &programme, &of), language, &merit, "…").await?;
    let drawing = match template {
        None => drawing,
        Some(template) => {
            let found = records::templates::find(look, template).await?.filter(|found| found.kind == id);
            records::templates::svg_of(look, Some(found.ok_or(Error::NotFound)?.id)).await?
        }
    };
    paper.facts.code = "0".repeat(super::code::LETTERS);
    paper.verify_url = super::credential::verify_url(&look.settings().public_url, &paper.facts.code);
    Ok(paper.sheet(&paper.facts, "specimen", drawing))
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: &str = include_str!("template/landscape.svg");

    #[test]
    fn the_bundled_design_is_a_good_one() {
        assert_eq!(check(OWN), []);
    }

    #[test]
    fn what_runs_or_leads_outside_is_refused() {
        let with = |inside: &str| OWN.replace("</svg>", &format!("{inside}</svg>"));
        let outside = |text: &str| vec![Wrong::Outside(text.to_owned())];
        for (inside, wrong) in [
            ("<script>alert(1)</script>", vec![Wrong::Element("script".into())]),
            ("<rect onclick='x'/>", vec![Wrong::Runs("onclick".into())]),
            ("<rect style='fill:red'/>", vec![Wrong::Runs("style".into())]),
            ("<image href='a.png'/>", vec![Wrong::Element("image".into()), Wrong::Outside("a.png".into())]),
            ("<use href='https://a.example/b#c'/>", outside("https://a.example/b#c")),
            ("<rect fill='url(https://a.example/b)'/>", outside("url(https://a.example/b)")),
            ("<text>Name</text>", vec![Wrong::Element("text".into())]),
            ("<foreignObject/>", vec![Wrong::Element("foreignObject".into())]),
            ("<path d='{{name}}'/>", vec![Wrong::Field("name".into())]),
        ] {
            assert_eq!(check(&with(inside)), wrong, "{inside}");
        }
        assert_eq!(check(&with("<defs><g id='a'/></defs><use href='#a'/><rect fill='url(#a)'/>")), []);
        assert_eq!(check(&OWN.replace("{{qr}}", "")), [Wrong::Lacks("qr")]);
        assert_eq!(check(&OWN.replace("viewBox=\"0 0", "viewBox=\"1 0")), [Wrong::Size]);
        assert_eq!(check(&"x".repeat(SVG_MAX + 1)), [Wrong::Large]);
        for broken in [
            "{{qr}}{{signatures}}",
            "<svg>{{qr}}{{signatures}}",
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg d='{{qr}}{{signatures}}'>&a;</svg>",
        ] {
            assert!(matches!(check(broken)[0], Wrong::Broken(_)), "{broken}: {:?}", check(broken));
        }
    }
}
