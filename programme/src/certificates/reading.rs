//! What a PDF shows to whoever reads it, and how that differs from what was signed. A file of ours that nobody touched is
//! known by its digest; this is for all others, and says in words what was changed.

mod objects;

use super::code::grouped;
use super::credential::Facts;
use super::print::{self, Sheet};
use icu_normalizer::ComposingNormalizerBorrowed;
use objects::{File, Lexer, Value};
use std::collections::BTreeMap;

/// The most letters that a page shows here.
const LETTERS_MAX: usize = 100_000;

/// How a file differs from what was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// It does not say this.
    Missing {
        /// What should stand there.
        said: String,
    },
    /// It says this beyond what was signed.
    Added {
        /// What stands there, without its blanks.
        says: String,
    },
    /// Its words are the same, and its bytes are not: it was saved anew, or drawn over.
    Bytes,
    /// Its words can't be read.
    Unreadable,
}

/// Holds what a file shows against the sheet that would be printed.
#[must_use]
pub fn differences(pdf: &[u8], sheet: &Sheet) -> Vec<Difference> {
    let Some(shown) = text(pdf) else { return vec![Difference::Unreadable] };
    let mut rest = bare(&shown);
    let mut all = Vec::new();
    let mut said: Vec<&str> = vec![&sheet.name, &sheet.sentence, &sheet.title, &sheet.issuer, &sheet.check];
    said.extend(sheet.facts.iter().flat_map(|(label, value)| [label.as_str(), value.as_str()]));
    said.extend(sheet.signatories.iter().flat_map(|one| [one.name.as_str(), one.office.as_str()]));
    let code = grouped(&sheet.code);
    said.extend([code.as_str()]);
    // The longest first, so that a word within a sentence is not taken for the same word elsewhere
    said.sort_by_key(|text| std::cmp::Reverse(text.len()));
    for text in said {
        let wanted = bare(text);
        match rest.find(&wanted) {
            // A mark in its place, so that what stood around it does not grow together
            Some(at) => rest.replace_range(at..at + wanted.len(), "\u{0}"),
            None => all.push(Difference::Missing { said: text.to_owned() }),
        }
    }
    let added: Vec<String> = rest.split('\u{0}').filter(|part| !part.is_empty()).map(str::to_owned).collect();
    all.extend(added.into_iter().take(5).map(|says| Difference::Added { says: says.chars().take(200).collect() }));
    if all.is_empty() {
        all.push(Difference::Bytes);
    }
    all
}

/// What was signed and does not stand in the words of a PDF: for whoever has no books at hand.
#[must_use]
pub fn unsaid(pdf: &[u8], facts: &Facts) -> Vec<Difference> {
    let Some(shown) = text(pdf) else { return vec![Difference::Unreadable] };
    let (shown, code) = (bare(&shown), grouped(&facts.code));
    [&facts.person_name, &facts.title, &facts.criteria, &facts.programme_name, &facts.center_name, &code]
        .into_iter()
        .filter(|said| !shown.contains(&bare(said)))
        .map(|said| Difference::Missing { said: said.clone() })
        .collect()
}

/// The signed record that a PDF carries: as we attach it, or as a program packed it that has saved the file anew.
#[must_use]
pub fn carried(pdf: &[u8]) -> Option<String> {
    if let Some(token) = print::carried(pdf) {
        return Some(token);
    }
    let mut file = File::read(pdf)?;
    for number in file.numbers() {
        let is_file = |value: &Value| value.get("Type").is_some_and(|kind| kind.is_name("EmbeddedFile"));
        if file.value(number).is_some_and(is_file)
            && let Some(token) = file.data(number).as_deref().and_then(print::carried)
        {
            return Some(token);
        }
    }
    None
}

/// Composed, and without blanks, hyphenation and marks of direction, which every reader sets as it likes.
fn bare(text: &str) -> String {
    let text = ComposingNormalizerBorrowed::new_nfc().normalize(text);
    let is_set = |one: &char| {
        one.is_whitespace()
            || one.is_control()
            || matches!(one, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    text.chars().filter(|one| !is_set(one)).collect()
}

/// The text of every page in the order of the file; nothing for what is no PDF or has no text.
#[must_use]
pub fn text(pdf: &[u8]) -> Option<String> {
    let mut file = File::read(pdf)?;
    let mut shown = String::new();
    let mut fonts = BTreeMap::new();
    for number in file.numbers() {
        let Some(page) = file.value(number).filter(|value| value.get("Type").is_some_and(|kind| kind.is_name("Page")))
        else {
            continue;
        };
        let streams = match page.get("Contents").and_then(|contents| match contents {
            Value::Object(one) if !matches!(file.value(*one), Some(Value::List(_))) => Some(vec![*one]),
            other => match file.solid(other)? {
                Value::List(list) => Some(list.iter().filter_map(reference).collect()),
                _ => None,
            },
        }) {
            Some(streams) => streams,
            None => continue,
        };
        let (named, forms) = resources(&file, page.get("Resources"));
        let mut content = Vec::new();
        for stream in streams {
            content.extend(file.data(stream).unwrap_or_default());
            content.push(b'\n');
        }
        for object in named.values() {
            if !fonts.contains_key(object) {
                let font = Font::read(&mut file, *object);
                fonts.insert(*object, font);
            }
        }
        show(&content, &named, &fonts, &mut shown);
        // What was drawn over a page often comes as a form of its own
        for form in forms {
            let inner = resources(&file, file.value(form).and_then(|value| value.get("Resources")));
            for object in inner.0.values() {
                if !fonts.contains_key(object) {
                    let font = Font::read(&mut file, *object);
                    fonts.insert(*object, font);
                }
            }
            let content = file.data(form).unwrap_or_default();
            show(&content, &inner.0, &fonts, &mut shown);
        }
    }
    (!shown.trim().is_empty()).then_some(shown)
}

const fn reference(value: &Value) -> Option<u32> {
    if let Value::Object(number) = value { Some(*number) } else { None }
}

/// The fonts of a page by their names, and the forms that it may draw.
fn resources(file: &File<'_>, value: Option<&Value>) -> (BTreeMap<String, u32>, Vec<u32>) {
    let found = value.and_then(|value| file.solid(value));
    let within = |key: &str| match found.and_then(|map| map.get(key)).and_then(|map| file.solid(map)) {
        Some(Value::Map(map)) => map.iter().filter_map(|(name, one)| Some((name.clone(), reference(one)?))).collect(),
        _ => BTreeMap::new(),
    };
    let is_form = |number: &u32| {
        file.value(*number).is_some_and(|one| one.get("Subtype").is_some_and(|kind| kind.is_name("Form")))
    };
    (within("Font"), within("XObject").into_values().filter(is_form).collect())
}

/// How the bytes of a font become letters.
struct Font {
    wide: bool,
    letters: BTreeMap<u32, String>,
}

impl Font {
    fn read(file: &mut File<'_>, number: u32) -> Self {
        let value = file.value(number);
        let wide = value.is_some_and(|value| value.get("Subtype").is_some_and(|kind| kind.is_name("Type0")));
        let map = value.and_then(|value| value.get("ToUnicode")).and_then(reference);
        let letters = map.and_then(|map| file.data(map)).map(|data| letters(&data)).unwrap_or_default();
        Self { wide, letters }
    }

    fn decode(&self, bytes: &[u8], shown: &mut String) {
        let codes: Vec<u32> = if self.wide {
            bytes.chunks(2).map(|pair| pair.iter().fold(0, |code, byte| code * 256 + u32::from(*byte))).collect()
        } else {
            bytes.iter().map(|byte| u32::from(*byte)).collect()
        };
        for code in codes {
            match self.letters.get(&code) {
                Some(letters) => shown.push_str(letters),
                // Without a table the bytes of a plain font are mostly Latin
                None if !self.wide => shown.extend(char::from_u32(code)),
                None => shown.push('\u{fffd}'),
            }
        }
    }
}

/// The table of a font: `<0001> <0041>` and ranges of such.
fn letters(data: &[u8]) -> BTreeMap<u32, String> {
    let mut letters = BTreeMap::new();
    let mut lexer = Lexer::new(data, 0);
    let mut stack: Vec<Value> = Vec::new();
    let code = |bytes: &[u8]| bytes.iter().fold(0u32, |code, byte| code.wrapping_mul(256) + u32::from(*byte));
    while let Some(value) = lexer.value(0) {
        let Value::Word(word) = &value else {
            stack.push(value);
            continue;
        };
        match word.as_str() {
            "endbfchar" => {
                for pair in stack.chunks_exact(2) {
                    if let [Value::Text(from), Value::Text(to)] = pair {
                        letters.insert(code(from), utf16(to));
                    }
                }
            }
            "endbfrange" => {
                for three in stack.chunks_exact(3) {
                    let [Value::Text(from), Value::Text(until), to] = three else { continue };
                    let (from, until) = (code(from), code(until).min(code(from).saturating_add(0xffff)));
                    for (n, one) in (from..=until).enumerate() {
                        match to {
                            Value::Text(to) => {
                                let mut to = to.clone();
                                if let Some(last) = to.last_mut() {
                                    *last = last.wrapping_add(n as u8);
                                }
                                letters.insert(one, utf16(&to));
                            }
                            Value::List(list) => {
                                if let Some(Value::Text(to)) = list.get(n) {
                                    letters.insert(one, utf16(to));
                                }
                            }
                            _ => {}
                        }
                    }
                }
            }
            _ => {}
        }
        stack.clear();
    }
    letters
}

fn utf16(bytes: &[u8]) -> String {
    let units: Vec<u16> = bytes.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}

/// Adds the text of a page: what its operators set, or what a part says that it should be read as.
fn show(content: &[u8], named: &BTreeMap<String, u32>, fonts: &BTreeMap<u32, Font>, shown: &mut String) {
    let mut lexer = Lexer::new(content, 0);
    let mut stack: Vec<Value> = Vec::new();
    let mut font = None;
    // How deep marked parts are, and from which depth on the letters stand for a text that was given already
    let (mut depth, mut spoken) = (0u32, None);
    while let Some(value) = lexer.value(0) {
        let Value::Word(word) = &value else {
            stack.push(value);
            if stack.len() > 1000 {
                stack.clear();
            }
            continue;
        };
        match word.as_str() {
            "Tf" => {
                if let [.., Value::Name(name), Value::Number(_)] = stack.as_slice() {
                    font = named.get(name).and_then(|number| fonts.get(number));
                }
            }
            "BMC" | "BDC" => {
                depth += 1;
                let text = stack.last().and_then(|properties| properties.get("ActualText"));
                if let (Some(Value::Text(text)), None) = (text, spoken) {
                    let given = text.strip_prefix(&[0xfe, 0xff]);
                    shown.push_str(&given.map_or_else(|| String::from_utf8_lossy(text).into_owned(), utf16));
                    spoken = Some(depth);
                }
            }
            "EMC" => {
                if spoken == Some(depth) {
                    spoken = None;
                }
                depth = depth.saturating_sub(1);
            }
            "Tj" | "TJ" | "'" | "\"" if spoken.is_none() => {
                let plain = Font { wide: false, letters: BTreeMap::new() };
                let font = font.unwrap_or(&plain);
                match stack.last() {
                    Some(Value::Text(text)) => font.decode(text, shown),
                    Some(Value::List(list)) => {
                        for one in list {
                            if let Value::Text(text) = one {
                                font.decode(text, shown);
                            }
                        }
                    }
                    _ => {}
                }
            }
            "ET" => shown.push('\n'),
            _ => {}
        }
        stack.clear();
        if shown.len() > LETTERS_MAX {
            return;
        }
    }
}
