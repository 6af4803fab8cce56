//! Changing a sheet by steps, each of which leaves a sheet that can be so.

use super::{Kind, Question, Section, Sheet};
use crate::faults::{Fault, FaultKind};
use crate::language::Texts;

/// One step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Edit {
    /// Adds a section, or changes the one with the key.
    Section {
        /// Which; a new one without.
        key: Option<String>,
        /// Its heading.
        titles: Texts,
        /// What to know before answering.
        hints: Texts,
    },
    /// Adds a question at the end of a section, or changes the one with the same key. Options without a key are new.
    Question {
        /// The key of the section that a new one comes into.
        section: String,
        /// The question; without a key it is new.
        question: Question,
    },
    /// Moves a section or a question by one place, a question also into the next section.
    Move {
        /// Which.
        key: String,
        /// Towards the beginning.
        up: bool,
    },
    /// Takes a section or a question out.
    Remove {
        /// Which.
        key: String,
    },
}

impl Sheet {
    /// The sheet after a step.
    ///
    /// # Errors
    /// What could not be so afterwards. A step about what isn't there is one, too.
    pub fn edited(&self, edit: Edit) -> Result<Self, Vec<Fault>> {
        let mut sheet = self.clone();
        let done = match edit {
            Edit::Section { key, titles, hints } => sheet.put_section(key, titles, hints),
            Edit::Question { section, question } => sheet.put_question(&section, question),
            Edit::Move { key, up } => sheet.shift(&key, up),
            Edit::Remove { key } => sheet.remove(&key),
        };
        if !done {
            return Err(vec![Fault::new("key", FaultKind::Choice)]);
        }
        let wrong = sheet.wrong();
        if wrong.is_empty() { Ok(sheet) } else { Err(wrong) }
    }

    fn fresh(&mut self, prefix: char) -> String {
        self.made += 1;
        format!("{prefix}{}", self.made)
    }

    fn put_section(&mut self, key: Option<String>, titles: Texts, hints: Texts) -> bool {
        match key {
            None => {
                let key = self.fresh('s');
                self.sections.push(Section { key, titles, hints, questions: Vec::new() });
            }
            Some(key) => {
                let Some(section) = self.sections.iter_mut().find(|s| s.key == key) else { return false };
                (section.titles, section.hints) = (titles, hints);
            }
        }
        true
    }

    fn put_question(&mut self, section: &str, mut question: Question) -> bool {
        let known: Vec<String> =
            self.question(&question.key).into_iter().flat_map(|q| q.kind.options()).map(|o| o.key.clone()).collect();
        if let Kind::Choice { options } | Kind::Choices { options } = &mut question.kind {
            for option in options.iter_mut().filter(|o| !known.contains(&o.key)) {
                option.key = self.fresh('o');
            }
        }
        if question.key.is_empty() {
            question.key = self.fresh('q');
            let Some(section) = self.sections.iter_mut().find(|s| s.key == section) else { return false };
            section.questions.push(question);
            return true;
        }
        let Some((s, q)) = self.place_of(&question.key) else { return false };
        self.sections[s].questions[q] = question;
        true
    }

    /// The places of a question's section and of the question in it.
    fn place_of(&self, key: &str) -> Option<(usize, usize)> {
        self.sections
            .iter()
            .enumerate()
            .find_map(|(s, section)| section.questions.iter().position(|q| q.key == key).map(|q| (s, q)))
    }

    fn shift(&mut self, key: &str, up: bool) -> bool {
        let step = |at: usize, length: usize| if up { at.checked_sub(1) } else { Some(at + 1).filter(|n| *n < length) };
        if let Some(at) = self.sections.iter().position(|s| s.key == key) {
            // At the end already: nothing to do
            if let Some(to) = step(at, self.sections.len()) {
                self.sections.swap(at, to);
            }
            return true;
        }
        let Some((s, q)) = self.place_of(key) else { return false };
        if let Some(to) = step(q, self.sections[s].questions.len()) {
            self.sections[s].questions.swap(q, to);
        } else if let Some(to) = step(s, self.sections.len()) {
            let question = self.sections[s].questions.remove(q);
            let at = if up { self.sections[to].questions.len() } else { 0 };
            self.sections[to].questions.insert(at, question);
        }
        true
    }

    fn remove(&mut self, key: &str) -> bool {
        let before = (self.sections.len(), self.questions().count());
        self.sections.retain(|s| s.key != key);
        for section in &mut self.sections {
            section.questions.retain(|q| q.key != key);
        }
        before != (self.sections.len(), self.questions().count())
    }
}
