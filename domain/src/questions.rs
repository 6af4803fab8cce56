//! The questions of an intake: sections of questions, some of them shown only when another one is answered so.

mod answer;
mod edit;
#[cfg(test)]
mod tests;

pub use edit::Edit;

use crate::applications::ANSWER;
use crate::faults::{Fault, FaultKind};
use crate::language::{Language, Texts};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The most sections of a sheet.
pub const SECTIONS_MAX: usize = 10;
/// The most questions of a sheet.
pub const QUESTIONS_MAX: usize = 60;
/// The most options of a question.
pub const OPTIONS_MAX: usize = 30;
/// The most characters of an answer in one line.
pub const TEXT_MAX: usize = 200;
/// The most characters of a long answer.
pub const LONG_TEXT_MAX: usize = 4000;
/// What a statement's answer is when it is accepted.
pub const YES: &str = "yes";

/// Answers by the key of their question, as typed.
pub type Answers = BTreeMap<String, String>;

/// All questions of an intake.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sheet {
    /// The sections in order; each is a page of the form.
    pub sections: Vec<Section>,
    /// How many keys were given so far; none is given twice, so that an old answer never fits a new question.
    pub made: u32,
}

/// Questions that belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Section {
    /// Its name in addresses.
    pub key: String,
    /// Its heading.
    pub titles: Texts,
    /// What to know before answering.
    pub hints: Texts,
    /// Its questions in order.
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Its name in answers; stays the same from version to version.
    pub key: String,
    /// What is asked.
    pub labels: Texts,
    /// A short help.
    #[serde(default)]
    pub hints: Texts,
    /// Whether it has to be answered where it is shown.
    #[serde(default)]
    pub required: bool,
    /// When it is shown; always without a condition.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shown_if: Option<Condition>,
    /// What an answer is.
    #[serde(flatten)]
    pub kind: Kind,
}

/// What an answer is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Kind {
    /// A line.
    Text,
    /// Several lines.
    LongText,
    /// One of several options.
    Choice {
        /// The options.
        options: Vec<Opt>,
    },
    /// Any of several options.
    Choices {
        /// The options.
        options: Vec<Opt>,
    },
    /// A day.
    Date,
    /// A whole number.
    Number {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// A language and how well it is spoken.
    Language,
    /// A file that was sent up.
    File,
    /// A statement to accept.
    Statement,
}

/// One option of a question.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Opt {
    /// Its name in answers.
    pub key: String,
    /// What people read.
    pub labels: Texts,
}

/// When a question is shown: when an earlier one is shown and answered so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Condition {
    /// The key of the earlier question.
    pub question: String,
    /// The key of the option that was chosen, or `yes` for an accepted statement.
    pub is: String,
}

impl Kind {
    /// The words of all kinds, in the order in which they are offered.
    pub const WORDS: [&'static str; 9] =
        ["text", "long_text", "choice", "choices", "date", "number", "language", "file", "statement"];
    /// The word that stands for it.
    #[must_use]
    pub const fn word(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::LongText => "long_text",
            Self::Choice { .. } => "choice",
            Self::Choices { .. } => "choices",
            Self::Date => "date",
            Self::Number { .. } => "number",
            Self::Language => "language",
            Self::File => "file",
            Self::Statement => "statement",
        }
    }
    /// The options, where it has any.
    #[must_use]
    pub fn options(&self) -> &[Opt] {
        match self {
            Self::Choice { options } | Self::Choices { options } => options,
            _ => &[],
        }
    }
    /// Whether an answer can show another question, and with which words.
    #[must_use]
    pub fn can_be(&self, answer: &str) -> bool {
        match self {
            Self::Statement => answer == YES,
            kind => kind.options().iter().any(|o| o.key == answer),
        }
    }
}

impl Question {
    /// Its name among the fields of the form.
    #[must_use]
    pub fn field(&self) -> String {
        format!("{ANSWER}{}", self.key)
    }
    /// Whether it is answered so that a condition holds.
    fn is_answered(&self, answers: &Answers, wanted: &str) -> bool {
        let typed = answers.get(&self.key).map_or("", |a| a.trim());
        self.kind.can_be(wanted)
            && match &self.kind {
                Kind::Statement => answer::is_yes(typed),
                Kind::Choices { .. } => answer::several(typed).any(|part| part == wanted),
                _ => typed == wanted,
            }
    }
}

impl Section {
    /// Its questions that are among those shown.
    #[must_use]
    pub fn shown<'s>(&'s self, visible: &[&Question]) -> Vec<&'s Question> {
        self.questions.iter().filter(|q| visible.iter().any(|v| v.key == q.key)).collect()
    }
}

impl Sheet {
    /// Every question in order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|s| &s.questions)
    }
    /// The question of a key.
    #[must_use]
    pub fn question(&self, key: &str) -> Option<&Question> {
        self.questions().find(|q| q.key == key)
    }
    /// The section of a key.
    #[must_use]
    pub fn section(&self, key: &str) -> Option<&Section> {
        self.sections.iter().find(|s| s.key == key)
    }
    /// The questions that are shown with these answers, in order. What a hidden question was answered counts for nothing.
    #[must_use]
    pub fn visible(&self, answers: &Answers) -> Vec<&Question> {
        let mut visible: Vec<&Question> = Vec::new();
        for question in self.questions() {
            let holds = |c: &Condition| visible.iter().any(|v| v.key == c.question && v.is_answered(answers, &c.is));
            if question.shown_if.as_ref().is_none_or(holds) {
                visible.push(question);
            }
        }
        visible
    }
    /// What is wrong with the answers to the questions that are shown.
    #[must_use]
    pub fn faults(&self, answers: &Answers) -> Vec<Fault> {
        self.filled(answers).err().unwrap_or_default()
    }
    /// The answers as they are kept from the handing in on: in order, and only to questions that are shown.
    ///
    /// # Errors
    /// A fault for each answer that can't be taken.
    pub fn filled(&self, answers: &Answers) -> Result<Answers, Vec<Fault>> {
        let (mut filled, mut faults) = (Answers::new(), Vec::new());
        for question in self.visible(answers) {
            match question.parse(answers.get(&question.key).map_or("", String::as_str)) {
                Ok(answer) if answer.is_empty() => {}
                Ok(answer) => drop(filled.insert(question.key.clone(), answer)),
                Err(kind) => faults.push(Fault::new(&question.field(), kind)),
            }
        }
        if faults.is_empty() { Ok(filled) } else { Err(faults) }
    }
    /// The texts that are missing in one of these languages, each with the key of its section or question.
    #[must_use]
    pub fn gaps(&self, languages: &[Language]) -> Vec<(&str, Language)> {
        let mut gaps = Vec::new();
        for section in &self.sections {
            let mut gap = |key, texts: Vec<&Texts>, optional: &Texts| {
                for &language in languages {
                    let hint = optional.0.values().any(|t| !t.is_empty()) && !optional.has(language);
                    if hint || texts.iter().any(|t| !t.has(language)) {
                        gaps.push((key, language));
                    }
                }
            };
            gap(section.key.as_str(), vec![&section.titles], &section.hints);
            for q in &section.questions {
                let options = q.kind.options().iter().map(|o| &o.labels);
                gap(q.key.as_str(), options.chain([&q.labels]).collect(), &q.hints);
            }
        }
        gaps
    }
    /// What can't be so in a sheet: too much of something, options that are none, and conditions on what comes later,
    /// on what is gone, or on an answer that can't be given.
    #[must_use]
    pub fn wrong(&self) -> Vec<Fault> {
        let mut faults = Vec::new();
        let too_many = |max: usize| FaultKind::TooMany { max: i64::try_from(max).unwrap_or(i64::MAX) };
        if self.sections.len() > SECTIONS_MAX {
            faults.push(Fault::new("section", too_many(SECTIONS_MAX)));
        }
        if self.questions().count() > QUESTIONS_MAX {
            faults.push(Fault::new("question", too_many(QUESTIONS_MAX)));
        }
        let mut before: Vec<&Question> = Vec::new();
        for question in self.questions() {
            let earlier = |c: &Condition| before.iter().any(|b| b.key == c.question && b.kind.can_be(&c.is));
            if !question.shown_if.as_ref().is_none_or(earlier) {
                faults.push(Fault::new("shown_if", FaultKind::Condition));
            }
            match &question.kind {
                Kind::Choice { options } | Kind::Choices { options } if options.len() > OPTIONS_MAX => {
                    faults.push(Fault::new("option_1", too_many(OPTIONS_MAX)));
                }
                Kind::Choice { options } | Kind::Choices { options } if options.is_empty() => {
                    faults.push(Fault::new("option_1", FaultKind::Required));
                }
                Kind::Number { min, max } if min > max => {
                    faults.push(Fault::new("max", FaultKind::Number { min: *min, max: i64::MAX }));
                }
                _ => {}
            }
            before.push(question);
        }
        faults
    }
}
