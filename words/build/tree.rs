//! A Fluent file as the small tree that we allow: texts, arguments, plural forms and choices.

use super::{Fault, Source};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::{parser, unicode};
use std::collections::BTreeMap;

/// A piece of a sentence.
#[derive(Clone)]
pub(super) enum Part {
    /// Written as it is.
    Text(String),
    /// An argument; the flag says that it was asked for as a number.
    Value(String, bool),
    /// Chosen by a number: exact numbers first, then plural categories.
    Plural { by: String, exact: Vec<(i64, Vec<Part>)>, forms: Vec<(String, Vec<Part>)> },
    /// Chosen by a word; the last one is for every other word.
    Choice { by: String, words: Vec<(String, Vec<Part>)>, other: Vec<Part> },
}

/// The brand names and the like of one language, by name, in plain text.
pub(super) type Terms = BTreeMap<String, String>;

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The terms of one language over all its files; a term is text and earlier terms only.
pub(super) fn terms<'a>(sources: impl Iterator<Item = &'a Source>, faults: &mut Vec<Fault>) -> Terms {
    let mut terms = Terms::new();
    for source in sources {
        for entry in entries(source) {
            let Entry::Term(term) = entry else { continue };
            let key = format!("-{}", term.id.name);
            let text = match parts(&term.value, &terms) {
                Ok(parts) => plain(&parts).ok_or("a term may hold text only".to_owned()),
                Err(what) => Err(what),
            };
            match text {
                Ok(_) if !term.attributes.is_empty() => faults.push(source.fault(&key, "attributes are not supported")),
                Ok(text) => {
                    if terms.insert(term.id.name.to_owned(), text).is_some() {
                        faults.push(source.fault(&key, "the term is written twice"));
                    }
                }
                Err(what) => faults.push(source.fault(&key, &what)),
            }
        }
    }
    terms
}

/// The messages of one file by key.
pub(super) fn messages(source: &Source, terms: &Terms, faults: &mut Vec<Fault>) -> BTreeMap<String, Vec<Part>> {
    if let Err((_, errors)) = parser::parse(source.text.as_str()) {
        for error in errors {
            let line = source.text[..error.pos.start.min(source.text.len())].matches('\n').count() + 1;
            faults.push(source.fault("", &format!("line {line}: {}", error.kind)));
        }
    }
    let mut messages = BTreeMap::new();
    for entry in entries(source) {
        let Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        if !key.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
            faults.push(source.fault(key, "a key is made of a-z, 0-9 and hyphens"));
        }
        if !message.attributes.is_empty() {
            faults.push(source.fault(key, "attributes are not supported"));
        }
        let read = message.value.as_ref().ok_or("it says nothing".to_owned()).and_then(|value| parts(value, terms));
        match read {
            Ok(parts) => {
                if messages.insert(key.to_owned(), parts).is_some() {
                    faults.push(source.fault(key, "the key is written twice"));
                }
            }
            Err(what) => faults.push(source.fault(key, &what)),
        }
    }
    messages
}

impl Source {
    pub(super) fn fault(&self, key: &str, what: &str) -> Fault {
        Fault { file: self.name.clone(), key: key.to_owned(), what: what.to_owned() }
    }
}

/// The text, if there is nothing but text.
pub(super) fn plain(parts: &[Part]) -> Option<String> {
    parts.iter().map(|part| if let Part::Text(text) = part { Some(text.as_str()) } else { None }).collect()
}

fn entries(source: &Source) -> Vec<Entry<&str>> {
    match parser::parse(source.text.as_str()) {
        Ok(resource) | Err((resource, _)) => resource.body,
    }
}

fn parts(pattern: &Pattern<&str>, terms: &Terms) -> Result<Vec<Part>, String> {
    let mut parts: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        let part = match element {
            PatternElement::TextElement { value } => Part::Text((*value).to_owned()),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => value(inline, terms)?,
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err("only an argument can choose between variants".to_owned());
                };
                select(id.name, variants, terms)?
            }
        };
        match (parts.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(text)) => before.push_str(&text),
            (_, part) => parts.push(part),
        }
    }
    Ok(parts)
}

fn value(inline: &InlineExpression<&str>, terms: &Terms) -> Result<Part, String> {
    match inline {
        InlineExpression::StringLiteral { value } => Ok(Part::Text(unicode::unescape_unicode_to_string(value).into())),
        InlineExpression::VariableReference { id } => Ok(Part::Value(id.name.to_owned(), false)),
        InlineExpression::TermReference { id, attribute: None, arguments: None } => match terms.get(id.name) {
            Some(text) => Ok(Part::Text(text.clone())),
            None => Err(format!("this language has no term -{}", id.name)),
        },
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" && arguments.named.is_empty() => {
            match arguments.positional.as_slice() {
                [InlineExpression::VariableReference { id }] => Ok(Part::Value(id.name.to_owned(), true)),
                _ => Err("NUMBER takes one argument of the sentence".to_owned()),
            }
        }
        InlineExpression::FunctionReference { id, .. } => Err(format!("{}() is not supported", id.name)),
        InlineExpression::MessageReference { id, .. } => {
            Err(format!("{{ {} }} is not supported: only terms can be used in another sentence", id.name))
        }
        InlineExpression::TermReference { id, .. } => Err(format!("-{} can't have arguments or attributes", id.name)),
        InlineExpression::NumberLiteral { .. } | InlineExpression::Placeable { .. } => {
            Err("numbers and braces within braces are not supported".to_owned())
        }
    }
}

fn select(by: &str, variants: &[Variant<&str>], terms: &Terms) -> Result<Part, String> {
    let numeric = variants.iter().all(|variant| match variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => CATEGORIES.contains(&name),
    });
    let (mut exact, mut named, mut other) = (Vec::new(), Vec::new(), Vec::new());
    for variant in variants {
        let text = parts(&variant.value, terms)?;
        match variant.key {
            VariantKey::NumberLiteral { value } if numeric => {
                let number = value.parse().map_err(|_| format!("[{value}] is not a whole number"))?;
                exact.push((number, text));
            }
            VariantKey::NumberLiteral { value } => return Err(format!("[{value}] stands among words")),
            VariantKey::Identifier { name } if variant.default && (name == "other" || !numeric) => {
                if numeric {
                    named.push((name.to_owned(), text));
                } else {
                    other = text;
                }
            }
            VariantKey::Identifier { .. } if variant.default => return Err("the plural default is *[other]".to_owned()),
            VariantKey::Identifier { name } => named.push((name.to_owned(), text)),
        }
    }
    let by = by.to_owned();
    Ok(if numeric { Part::Plural { by, exact, forms: named } } else { Part::Choice { by, words: named, other } })
}
