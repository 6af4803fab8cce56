//! What a manager types to make a section or a question.

use crate::error::{Error, Result};
use domain::faults::{Fault, FaultKind};
use domain::language::{Language, Texts};
use domain::programmes::Programme;
use domain::questions::{Condition, Edit, Kind, OPTIONS_MAX, Opt, Question, Section, Sheet};
use std::collections::BTreeMap;

/// The most characters of a heading or a question, of a help text, and of an option.
const LABEL_MAX: usize = 300;
const HINT_MAX: usize = 1000;
const OPTION_MAX: usize = 200;
/// Numbers beyond it are nobody's answer.
const NUMBER_MAX: i64 = 1_000_000_000;

type Fields = BTreeMap<String, String>;

fn typed<'f>(fields: &'f Fields, field: &str) -> &'f str {
    fields.get(field).map_or("", |typed| typed.trim())
}

/// The field of a text in a language.
fn in_language(name: &str, language: Language) -> String {
    format!("{name}_{}", language.as_str())
}

fn put(fields: &mut Fields, name: &str, texts: &Texts) {
    for &language in Language::ALL.iter().filter(|l| texts.has(**l)) {
        fields.insert(in_language(name, language), texts.in_language(language).to_owned());
    }
}

/// A text in all languages; the programme's own is needed where one `must` be.
fn texts(fields: &Fields, name: &str, max: usize, must: Option<Language>, faults: &mut Vec<Fault>) -> Texts {
    let mut texts = Texts::default();
    for &language in Language::ALL {
        let field = in_language(name, language);
        let text: String = typed(fields, &field).chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        if text.chars().count() > max {
            faults.push(Fault::new(&field, FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) }));
        } else if !text.is_empty() {
            texts = texts.with(language, &text);
        } else if must == Some(language) {
            faults.push(Fault::new(&field, FaultKind::Required));
        }
    }
    texts
}

/// The fields by name: `key` of the one that is changed, `title_az` …, `hint_az` ….
#[derive(Debug, Clone, Default)]
pub struct SectionForm(pub BTreeMap<String, String>);

impl SectionForm {
    /// The form of a section as it stands.
    #[must_use]
    pub fn of(section: &Section) -> Self {
        let mut fields = Fields::from([("key".to_owned(), section.key.clone())]);
        put(&mut fields, "title", &section.titles);
        put(&mut fields, "hint", &section.hints);
        Self(fields)
    }
    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        typed(&self.0, field)
    }
    /// The step that the form asks for.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(&self, programme: &Programme) -> Result<Edit> {
        let mut faults = Vec::new();
        let titles = texts(&self.0, "title", LABEL_MAX, Some(programme.default_language), &mut faults);
        let hints = texts(&self.0, "hint", HINT_MAX, None, &mut faults);
        let key = Some(self.typed("key").to_owned()).filter(|key| !key.is_empty());
        if faults.is_empty() { Ok(Edit::Section { key, titles, hints }) } else { Err(Error::Faulty(faults)) }
    }
}

/// The fields by name: `key` of the one that is changed, `section` that a new one comes into, `kind`, `label_az` …,
/// `hint_az` …, `required`, `shown_if` as `q1=o2`, `min`, `max`, and for each option `option_1` with its key and
/// `option_1_az` ….
#[derive(Debug, Clone, Default)]
pub struct QuestionForm(pub BTreeMap<String, String>);

impl QuestionForm {
    /// The form of a question as it stands.
    #[must_use]
    pub fn of(question: &Question) -> Self {
        let mut fields = Fields::from([
            ("key".to_owned(), question.key.clone()),
            ("kind".to_owned(), question.kind.word().to_owned()),
            ("required".to_owned(), if question.required { "yes".to_owned() } else { String::new() }),
        ]);
        put(&mut fields, "label", &question.labels);
        put(&mut fields, "hint", &question.hints);
        if let Some(Condition { question, is }) = &question.shown_if {
            fields.insert("shown_if".to_owned(), format!("{question}={is}"));
        }
        if let Kind::Number { min, max } = question.kind {
            fields.extend([("min".to_owned(), min.to_string()), ("max".to_owned(), max.to_string())]);
        }
        for (option, n) in question.kind.options().iter().zip(1..) {
            fields.insert(format!("option_{n}"), option.key.clone());
            put(&mut fields, &format!("option_{n}"), &option.labels);
        }
        Self(fields)
    }
    /// What was typed into a field.
    #[must_use]
    pub fn typed(&self, field: &str) -> &str {
        typed(&self.0, field)
    }
    /// How many options it has.
    #[must_use]
    pub fn options(&self) -> usize {
        let says =
            |n: usize| Language::ALL.iter().any(|l| !self.typed(&in_language(&format!("option_{n}"), *l)).is_empty());
        (1..=OPTIONS_MAX).rev().find(|n| says(*n)).unwrap_or(0)
    }
    /// The step that the form asks for. The kind of a question stays as it is: answers were given to it.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken; [`Error::NotFound`] for a question that is gone.
    pub fn parse(&self, programme: &Programme, sheet: &Sheet) -> Result<Edit> {
        let own = programme.default_language;
        let mut faults = Vec::new();
        let labels = texts(&self.0, "label", LABEL_MAX, Some(own), &mut faults);
        let hints = texts(&self.0, "hint", HINT_MAX, None, &mut faults);
        let key = self.typed("key").to_owned();
        let word = match sheet.question(&key) {
            Some(question) => question.kind.word(),
            None if key.is_empty() => self.typed("kind"),
            None => return Err(Error::NotFound),
        };
        let kind = match word {
            "text" => Kind::Text,
            "long_text" => Kind::LongText,
            "choice" => Kind::Choice { options: self.choices(own, &mut faults) },
            "choices" => Kind::Choices { options: self.choices(own, &mut faults) },
            "date" => Kind::Date,
            "number" => {
                let min = self.number("min", -NUMBER_MAX, &mut faults);
                Kind::Number { min, max: self.number("max", min, &mut faults) }
            }
            "language" => Kind::Language,
            "file" => Kind::File,
            "statement" => Kind::Statement,
            _ => return Err(Error::fault("kind", FaultKind::Choice)),
        };
        let shown_if = match self.typed("shown_if") {
            "" => None,
            typed => match typed.split_once('=') {
                Some((question, is)) => Some(Condition { question: question.to_owned(), is: is.to_owned() }),
                None => return Err(Error::fault("shown_if", FaultKind::Choice)),
            },
        };
        if !faults.is_empty() {
            return Err(Error::Faulty(faults));
        }
        let required = !self.typed("required").is_empty();
        let question = Question { key, labels, hints, required, shown_if, kind };
        Ok(Edit::Question { section: self.typed("section").to_owned(), question })
    }

    /// The options with a text; whoever has none goes.
    fn choices(&self, own: Language, faults: &mut Vec<Fault>) -> Vec<Opt> {
        let mut options = Vec::new();
        for n in 1..=OPTIONS_MAX {
            let name = format!("option_{n}");
            let says = Language::ALL.iter().any(|l| !self.typed(&in_language(&name, *l)).is_empty());
            if says {
                let labels = texts(&self.0, &name, OPTION_MAX, Some(own), faults);
                options.push(Opt { key: self.typed(&name).to_owned(), labels });
            }
        }
        if options.is_empty() {
            faults.push(Fault::new(&in_language("option_1", own), FaultKind::Required));
        }
        options
    }

    fn number(&self, field: &str, min: i64, faults: &mut Vec<Fault>) -> i64 {
        let number = self.typed(field).parse().ok().filter(|n| (min..=NUMBER_MAX).contains(n));
        number.unwrap_or_else(|| {
            faults.push(Fault::new(field, FaultKind::Number { min, max: NUMBER_MAX }));
            min
        })
    }
}
