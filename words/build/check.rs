//! The same sentences, arguments and all plural forms in every language.

use super::tree::Part;
use super::{ENGLISH, Fault, Names, TONGUES};
use std::collections::BTreeMap;

/// A sentence in every language, fit to be written as a method.
pub(super) struct Message {
    pub(super) key: String,
    /// In the order in which English uses them, and whether it is a number.
    pub(super) arguments: Vec<(String, bool)>,
    /// In the order of `TONGUES`.
    pub(super) texts: [Vec<Part>; TONGUES.len()],
}

/// Words of Rust that can't name a method or an argument.
const KEYWORDS: &str = " as async await break const continue crate do dyn else enum extern false fn for gen if impl in \
    let loop match mod move mut pub ref return self static struct super trait true try type unsafe use where while yield ";

/// Compares one feature's files; `seen` holds the feature of every key so far.
pub(super) fn feature(
    feature: &str,
    mut read: [BTreeMap<String, Vec<Part>>; TONGUES.len()],
    seen: &mut BTreeMap<String, String>,
    faults: &mut Vec<Fault>,
) -> Vec<Message> {
    let mut keys: Vec<String> = read.iter().flat_map(BTreeMap::keys).cloned().collect();
    keys.sort();
    keys.dedup();
    let mut messages = Vec::new();
    for key in keys {
        let mut fault = |tongue: usize, what: String| {
            let file = format!("{feature}/{}.ftl", TONGUES[tongue].code);
            faults.push(Fault { file, key: key.clone(), what });
        };
        if KEYWORDS.contains(&format!(" {key} ")) {
            fault(ENGLISH, "the key is a word of Rust".to_owned());
        }
        if let Some(other) = seen.insert(key.clone(), feature.to_owned()) {
            fault(ENGLISH, format!("the key is also in {other}"));
        }
        let texts = read.each_mut().map(|messages| messages.remove(&key));
        for (tongue, _) in texts.iter().enumerate().filter(|(_, text)| text.is_none()) {
            let having: Vec<_> = (0..TONGUES.len()).filter(|i| texts[*i].is_some()).map(|i| TONGUES[i].code).collect();
            fault(tongue, format!("the key is missing; it is there in {}", having.join(", ")));
        }
        let [Some(az), Some(en), Some(ru), Some(ur)] = texts else { continue };
        let texts = [az, en, ru, ur];
        for (i, text) in texts.iter().enumerate() {
            plural_forms(text, i, &mut |what| fault(i, what));
        }
        let arguments = arguments(&texts, &mut fault);
        messages.push(Message { key, arguments, texts });
    }
    messages
}

fn arguments(texts: &[Vec<Part>; TONGUES.len()], fault: &mut impl FnMut(usize, String)) -> Vec<(String, bool)> {
    let (mut numbers, mut words) = (Names::new(), Names::new());
    let used = texts.each_ref().map(|parts| {
        let mut used = Vec::new();
        collect(parts, &mut used, &mut numbers, &mut words);
        used
    });
    for name in numbers.intersection(&words) {
        fault(ENGLISH, format!("${name} chooses by number in one place and by word in another"));
    }
    for (i, names) in used.iter().enumerate() {
        for name in used[ENGLISH].iter().filter(|name| !names.contains(name)) {
            fault(i, format!("${name} of the English text is not used"));
        }
        for name in names.iter().filter(|name| !used[ENGLISH].contains(name)) {
            fault(i, format!("${name} is not in the English text"));
        }
    }
    for name in &used[ENGLISH] {
        if KEYWORDS.contains(&format!(" {name} ")) || name.contains(|c: char| !(c.is_ascii_lowercase() || c == '-')) {
            fault(ENGLISH, format!("${name} can't be an argument: use a-z and hyphens and no word of Rust"));
        }
    }
    let [_, english, ..] = used;
    english.into_iter().map(|name| (name.clone(), numbers.contains(&name))).collect()
}

fn collect(parts: &[Part], used: &mut Vec<String>, numbers: &mut Names, words: &mut Names) {
    for part in parts {
        let name = match part {
            Part::Text(_) => continue,
            Part::Value(name, _) | Part::Plural { by: name, .. } | Part::Choice { by: name, .. } => name,
        };
        if !used.contains(name) {
            used.push(name.clone());
        }
        match part {
            Part::Text(_) | Part::Value(_, false) => {}
            Part::Value(_, true) => {
                numbers.insert(name.clone());
            }
            Part::Plural { exact, forms, .. } => {
                numbers.insert(name.clone());
                let texts = exact.iter().map(|(_, text)| text).chain(forms.iter().map(|(_, text)| text));
                texts.for_each(|text| collect(text, used, numbers, words));
            }
            Part::Choice { words: variants, other, .. } => {
                words.insert(name.clone());
                let texts = variants.iter().map(|(_, text)| text).chain([other]);
                texts.for_each(|text| collect(text, used, numbers, words));
            }
        }
    }
}

fn plural_forms(parts: &[Part], tongue: usize, fault: &mut dyn FnMut(String)) {
    for part in parts {
        match part {
            Part::Text(_) | Part::Value(..) => {}
            Part::Plural { by, exact, forms } => {
                for needed in TONGUES[tongue].forms {
                    if !forms.iter().any(|(form, _)| form == needed) {
                        fault(format!("the plural of ${by} lacks [{needed}]"));
                    }
                }
                for (i, (form, text)) in forms.iter().enumerate() {
                    if !TONGUES[tongue].forms.contains(&form.as_str()) {
                        fault(format!("the plural of ${by} has [{form}], which this language has no use for"));
                    }
                    if forms[..i].iter().any(|(before, _)| before == form) {
                        fault(format!("the plural of ${by} has [{form}] twice"));
                    }
                    plural_forms(text, tongue, fault);
                }
                exact.iter().for_each(|(_, text)| plural_forms(text, tongue, fault));
            }
            Part::Choice { words, other, .. } => {
                words.iter().for_each(|(_, text)| plural_forms(text, tongue, fault));
                plural_forms(other, tongue, fault);
            }
        }
    }
}
