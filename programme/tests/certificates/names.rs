//! Names that people or attackers type: each is stored, shown and printed as it is, or refused with a reason.

use super::*;
use domain::certificates::{Basis, Terms};
use domain::ids::PersonId;
use domain::people::{Name, Person};
use icu_normalizer::ComposingNormalizerBorrowed;
use std::io::Write;
use std::process::{Command, Stdio};

const NAMES: &str = include_str!("hostile_names.json");

fn words_of(pdf: &[u8]) -> String {
    let mut child =
        // As on the page: the usual way drops a hyphen at the end of a line
        Command::new("pdftotext").args(["-layout", "-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// Composed, and without what a line on paper breaks at or hides.
fn bare(text: &str) -> String {
    let composed = ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned();
    composed
        .chars()
        .filter(|one| !one.is_whitespace() && !matches!(one, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'))
        .collect()
}

/// A kind for thanks, which needs no hours.
async fn thanks(stage: &Stage) -> domain::ids::CertificateKindId {
    let kind = domain::certificates::Kind {
        id: domain::ids::CertificateKindId(Uuid::now_v7()),
        programme: stage.programme.id,
        code: "thanks".into(),
        basis: Basis::Appreciation,
        titles: Texts::default(),
        sentences: Texts::default(),
        terms: Terms::default(),
        active: true,
        version: 1,
    };
    let id = kind.id;
    stage
        .system(move |act| {
            let kind = kind.clone();
            Box::pin(async move { certificates::save(act, &kind).await })
        })
        .await
        .unwrap();
    id
}

async fn called(stage: &Stage, given: &str) -> PersonId {
    let person = Person {
        id: PersonId(Uuid::now_v7()),
        programme: stage.programme.id,
        name: Name { given: given.into(), surname: String::new(), fathers: String::new() },
        birth_date: None,
        email: format!("{}@cast.test", Uuid::now_v7().simple()),
        phone: String::new(),
        language: Language::Az,
    };
    let id = person.id;
    stage
        .system(move |act| {
            let person = person.clone();
            Box::pin(async move { people::sign_up::add(act, &person, None).await })
        })
        .await
        .unwrap();
    id
}

pub async fn every_hostile_name_is_printed_as_it_is_or_refused_with_a_reason(stage: Stage) {
    let names: serde_json::Value = serde_json::from_str(NAMES).unwrap();
    let kind = thanks(&stage).await;
    let mut refused = Vec::new();
    for name in names["names"].as_array().unwrap() {
        let name = name.as_str().unwrap();
        let person = called(&stage, name).await;
        let issued = stage
            .system(move |act| {
                Box::pin(async move {
                    let proposal = certificates::propose(act, person, kind, "kömək").await?;
                    certificates::approve(act, proposal).await
                })
            })
            .await;
        match issued {
            Ok(_) => {
                let certificate = only(&stage, person).await;
                let facts = by_code(&stage, &certificate.code).await.facts.unwrap();
                assert_eq!(bare(&facts.person_name), bare(name), "shown");
                let pdf = print::pdf(&sheet(&stage, &certificate).await.unwrap()).unwrap();
                let words = bare(&words_of(&pdf));
                assert!(words.contains(&bare(name)), "{name:?} was printed as {words:?}");
            }
            Err(Error::Refused(Refusal::Unprintable { .. } | Refusal::TooLongToPrint)) => refused.push(name.to_owned()),
            Err(other) => panic!("{name:?}: {other}"),
        }
    }
    // What hides, reverses or breaks a line, what no typeface has, and what is nothing at all
    let reason = |name: &String| {
        name.trim().is_empty() || name.chars().any(|c| matches!(c, '\u{200b}' | '\u{202e}' | '\n') || c >= '\u{1f000}')
    };
    assert!(refused.iter().all(reason) && refused.len() == 6, "{refused:?}");
}
