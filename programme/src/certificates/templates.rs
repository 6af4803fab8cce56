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
use std::collections::{HashMap, HashSet};
use usvg::roxmltree::{Document, Node};
use uuid::Uuid;

/// The most bytes of a design.
pub const SVG_MAX: usize = 256 * 1024;
/// The most groups within groups.
const DEEPEST: usize = 64;
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
    /// Something that is drawn again holds something else that is drawn again, which would multiply.
    Nested(String),
    /// Groups within groups without end.
    Deep,
    /// It is not as large as the sheet.
    Size,
    /// No signature can be made out.
    Faint,
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
            harmful(&document, &mut wrong);
        }
    }
    wrong.dedup();
    wrong
}

/// What no drawing may have, whatever it is for.
pub(super) fn harmful(document: &Document<'_>, wrong: &mut Vec<Wrong>) {
    document.descendants().filter(Node::is_element).for_each(|node| element(node, wrong));
    wrong.extend(nested(document).map(|id| Wrong::Nested(id.to_owned())));
    if document.descendants().any(|node| node.ancestors().nth(DEEPEST).is_some()) {
        wrong.push(Wrong::Deep);
    }
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
        // An escape could hide what an address is
        if key.to_ascii_lowercase().starts_with("on") || (key == "style" && value.contains(['\\', '@'])) {
            wrong.push(Wrong::Runs(key.to_owned()));
        }
    }
    let all = references(node).into_iter().filter(|to| !to.starts_with('#'));
    wrong.extend(all.map(|to| Wrong::Outside(to.chars().take(80).collect())));
}

/// What an element refers to.
fn references<'a>(node: Node<'a, '_>) -> Vec<&'a str> {
    let mut found = Vec::new();
    for attribute in node.attributes() {
        let value = attribute.value().trim();
        if attribute.name() == "href" {
            found.push(value);
        }
        for (at, _) in value.to_ascii_lowercase().match_indices("url(") {
            let inside = value[at + 4..].split(')').next().unwrap_or_default();
            found.push(inside.trim_matches([' ', '\'', '"']));
        }
    }
    found
}

/// What is drawn again, by its id, although it refers to something that is drawn again. Shades refer to shades, and to them
/// everything may.
fn nested<'a>(document: &'a Document<'_>) -> impl Iterator<Item = &'a str> {
    let by_id: HashMap<&str, Node<'_, '_>> =
        document.descendants().filter_map(|node| Some((node.attribute("id")?, node))).collect();
    let drawn: HashSet<&str> = document
        .descendants()
        .flat_map(references)
        .filter_map(|to| to.strip_prefix('#'))
        .filter(|id| by_id.get(id).is_some_and(|node| !node.tag_name().name().ends_with("Gradient")))
        .collect();
    let again = drawn.clone().into_iter().filter(move |id| {
        by_id[id].descendants().flat_map(references).filter_map(|to| to.strip_prefix('#')).any(|to| drawn.contains(to))
    });
    again.take(1)
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
    let (mut paper, mut drawings) = issuing::paper(look, (&person, &programme, &of), language, &merit, "…").await?;
    if let Some(template) = template {
        let found = records::templates::find(look, template).await?.filter(|found| found.kind == id);
        drawings.design = records::templates::svg_of(look, Some(found.ok_or(Error::NotFound)?.id)).await?;
    }
    paper.facts.code = "0".repeat(super::code::LETTERS);
    paper.verify_url = super::credential::verify_url(&look.settings().public_url, &paper.facts.code);
    Ok(paper.sheet(&paper.facts, "specimen", drawings))
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
            ("<rect style='fill:red'/>", vec![]),
            ("<rect style='fill:URL( \"//a.example/b\" )'/>", outside("//a.example/b")),
            ("<rect style='fill:u\\72l(//a.example)'/>", vec![Wrong::Runs("style".into())]),
            ("<g id='a'/><g id='b'><use href='#a'/></g><use href='#b'/>", vec![Wrong::Nested("b".into())]),
            ("<g id='a'><use href='#a'/></g>", vec![Wrong::Nested("a".into())]),
            ("<image href='a.png'/>", vec![Wrong::Element("image".into()), Wrong::Outside("a.png".into())]),
            ("<use href='https://a.example/b#c'/>", outside("https://a.example/b#c")),
            ("<rect fill='url(https://a.example/b)'/>", outside("https://a.example/b")),
            ("<text>Name</text>", vec![Wrong::Element("text".into())]),
            ("<foreignObject/>", vec![Wrong::Element("foreignObject".into())]),
            ("<path d='{{name}}'/>", vec![Wrong::Field("name".into())]),
        ] {
            assert_eq!(check(&with(inside)), wrong, "{inside}");
        }
        assert_eq!(check(&with("<defs><g id='a'/></defs><use href='#a'/><rect fill='url(#a)'/>")), []);
        assert_eq!(check(&OWN.replace("{{qr}}", "")), [Wrong::Lacks("qr")]);
        assert_eq!(check(&OWN.replace("viewBox=\"0 0", "viewBox=\"1 0")), [Wrong::Size]);
        let shades =
            "<linearGradient id='s'/><linearGradient id='t' href='#s'/><g id='a' fill='url(#t)'/><use href='#a'/>";
        assert_eq!(check(&with(shades)), []);
        let deep = |times: usize| with(&format!("{}{}", "<g>".repeat(times), "</g>".repeat(times)));
        assert_eq!(check(&deep(60)), []);
        assert_eq!(check(&deep(70)), [Wrong::Deep]);
        assert_ne!(check(&deep(30_000)), []);
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
