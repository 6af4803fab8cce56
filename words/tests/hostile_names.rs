//! Every name of `hostile_names.json` is kept as it says and found as it says, or refused with its reason.

use serde::Deserialize;
use words::fold::search_key;
use words::names::{NameFault, clean_name};
use words::{Language, Words};

#[derive(Deserialize)]
struct List {
    names: Vec<Name>,
}

#[derive(Deserialize)]
struct Name {
    typed: String,
    kept: Option<String>,
    refused: Option<String>,
    #[serde(default)]
    found_by: Vec<String>,
}

fn names() -> Vec<Name> {
    serde_json::from_str::<List>(include_str!("hostile_names.json")).expect("the list is JSON").names
}

#[test]
fn every_name_is_kept_or_refused_with_its_reason() {
    for name in names() {
        let expected = match name.refused.as_deref() {
            None => Ok(name.kept.unwrap()),
            Some("empty") => Err(NameFault::Empty),
            Some("too-long") => Err(NameFault::TooLong),
            Some("control") => Err(NameFault::Control),
            Some("no-letter") => Err(NameFault::NoLetter),
            Some(other) => unreachable!("{other}"),
        };
        assert_eq!(clean_name(&name.typed), expected, "{:?}", name.typed);
        if let Ok(kept) = &expected {
            assert_eq!(clean_name(kept), expected, "cleaning twice changes nothing");
        }
    }
}

#[test]
fn every_kept_name_is_found_in_any_case_and_from_any_keyboard() {
    for name in names().iter().filter(|name| name.kept.is_some()) {
        let key = search_key(name.kept.as_deref().unwrap());
        assert!(!key.is_empty(), "{:?}", name.typed);
        assert_eq!(search_key(&key), key, "folding twice changes nothing");
        for typed in [name.typed.to_uppercase(), name.typed.to_lowercase()].iter().chain(&name.found_by) {
            assert!(key.contains(&search_key(typed)), "{typed:?} does not find {:?}", name.typed);
        }
    }
}

#[test]
fn every_refusal_has_a_sentence_in_every_language() {
    use NameFault::{Control, Empty, NoLetter, TooLong};
    for language in Language::ALL {
        for fault in [Empty, TooLong, Control, NoLetter] {
            assert!(Words::of(*language).fault(fault.into()).len() > 10);
        }
    }
}
