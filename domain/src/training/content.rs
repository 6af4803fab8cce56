//! What there is to learn in a course: modules one after the other, as a draft that is changed by steps until it is
//! published as an edition.

use super::quiz::{BANK_MAX, OPTIONS_MAX, Question, QuestionKind};
use crate::faults::{Fault, FaultKind};
use crate::ids::FileId;
use crate::language::{Language, Texts};
use serde::{Deserialize, Serialize};

/// The most modules of a course.
pub const MODULES_MAX: usize = 40;
/// The most pictures of a module.
pub const PICTURES_MAX: usize = 30;

crate::state::words_of! {
    /// What a module is.
    pub enum ModuleKind {
        /// A text to read.
        Text = "text",
        /// Slides, as pictures one below the other or as a PDF.
        Slides = "slides",
        /// A video elsewhere.
        Video = "video",
        /// Questions to answer.
        Quiz = "quiz",
    }
}

/// One page of a course.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Module {
    /// Its name in addresses; stays the same from edition to edition.
    pub key: String,
    /// Its heading.
    pub titles: Texts,
    /// What it is.
    pub kind: ModuleKind,
    /// What there is to read.
    #[serde(default)]
    pub bodies: Texts,
    /// The slides.
    #[serde(default)]
    pub pictures: Vec<FileId>,
    /// The slides as one PDF.
    #[serde(default)]
    pub document: Option<FileId>,
    /// Where the video is.
    #[serde(default)]
    pub video: String,
    /// How many questions are drawn.
    #[serde(default)]
    pub draw: usize,
    /// The questions to draw from.
    #[serde(default)]
    pub bank: Vec<Question>,
}

impl Module {
    /// An empty one of a kind.
    #[must_use]
    pub fn new(kind: ModuleKind) -> Self {
        Self {
            key: String::new(),
            titles: Texts::default(),
            kind,
            bodies: Texts::default(),
            pictures: Vec::new(),
            document: None,
            video: String::new(),
            draw: 5,
            bank: Vec::new(),
        }
    }
    /// How many questions a try has.
    #[must_use]
    pub fn asked(&self) -> usize {
        self.draw.clamp(1, self.bank.len().max(1))
    }
    /// What keeps it from being published.
    fn gap(&self, languages: &[Language]) -> Option<FaultKind> {
        let lacks = |texts: &Texts| languages.iter().copied().find(|language| !texts.has(*language));
        let untranslated = |language| FaultKind::Untranslated { language };
        if let Some(language) = lacks(&self.titles) {
            return Some(untranslated(language));
        }
        match self.kind {
            ModuleKind::Text => lacks(&self.bodies).map(untranslated),
            ModuleKind::Slides if self.pictures.is_empty() && self.document.is_none() => Some(FaultKind::Required),
            ModuleKind::Video if self.video.is_empty() => Some(FaultKind::Link),
            ModuleKind::Quiz if self.bank.is_empty() => Some(FaultKind::Required),
            ModuleKind::Quiz => self.bank.iter().find_map(|question| {
                if !question.is_sound() {
                    return Some(FaultKind::Choice);
                }
                let mut texts = vec![&question.texts];
                texts.extend(question.options.iter().map(|o| &o.labels));
                texts.into_iter().find_map(lacks).map(untranslated)
            }),
            _ => None,
        }
    }
}

/// All of it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// The modules in order.
    pub modules: Vec<Module>,
    /// How many keys were given so far; none is given twice.
    pub made: u32,
}

/// One step of changing it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentEdit {
    /// Adds a module at the end, or changes the one with the key; its files and questions stay.
    Module(Module),
    /// Adds a question to the bank of a module, or changes the one with the key.
    Question {
        /// The module.
        module: String,
        /// The question; without a key it is new. Options without a key are new.
        question: Question,
    },
    /// Adds a slide.
    Picture {
        /// The module.
        module: String,
        /// The picture.
        file: FileId,
    },
    /// Puts a PDF in place.
    Document {
        /// The module.
        module: String,
        /// The PDF.
        file: FileId,
    },
    /// Takes a slide or the PDF away.
    File {
        /// The module.
        module: String,
        /// The file.
        file: FileId,
    },
    /// Moves a module by one place.
    Move {
        /// Which.
        key: String,
        /// Towards the beginning.
        up: bool,
    },
    /// Takes a module or a question out.
    Remove {
        /// Which.
        key: String,
    },
}

impl Content {
    /// The module of a key.
    #[must_use]
    pub fn module(&self, key: &str) -> Option<&Module> {
        self.modules.iter().find(|m| m.key == key)
    }
    /// Every file that it shows.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.modules.iter().flat_map(|m| m.pictures.iter().copied().chain(m.document))
    }
    /// What keeps it from being published, by the keys of the modules; in these languages every text must be there.
    #[must_use]
    pub fn gaps(&self, languages: &[Language]) -> Vec<Fault> {
        if self.modules.is_empty() {
            return vec![Fault::new("module", FaultKind::Required)];
        }
        self.modules.iter().filter_map(|m| m.gap(languages).map(|kind| Fault::new(&m.key, kind))).collect()
    }

    /// What there is after a step.
    ///
    /// # Errors
    /// What could not be so afterwards. A step about what isn't there is one, too.
    pub fn edited(&self, edit: ContentEdit) -> Result<Self, Vec<Fault>> {
        let mut content = self.clone();
        let gone = || vec![Fault::new("key", FaultKind::Choice)];
        content.apply(edit).ok_or_else(gone)?;
        let many = |field: &str, max: usize| {
            vec![Fault::new(field, FaultKind::TooMany { max: i64::try_from(max).unwrap_or(i64::MAX) })]
        };
        if content.modules.len() > MODULES_MAX {
            return Err(many("module", MODULES_MAX));
        }
        for module in &content.modules {
            if module.pictures.len() > PICTURES_MAX {
                return Err(many("picture", PICTURES_MAX));
            }
            if module.bank.len() > BANK_MAX {
                return Err(many("question", BANK_MAX));
            }
            if module.bank.iter().any(|q| q.options.len() > OPTIONS_MAX) {
                return Err(many("option_1", OPTIONS_MAX));
            }
        }
        Ok(content)
    }

    fn fresh(&mut self, prefix: char) -> String {
        self.made += 1;
        format!("{prefix}{}", self.made)
    }
    fn module_mut(&mut self, key: &str) -> Option<&mut Module> {
        self.modules.iter_mut().find(|m| m.key == key)
    }

    fn apply(&mut self, edit: ContentEdit) -> Option<()> {
        match edit {
            ContentEdit::Module(module) if module.key.is_empty() => {
                let key = self.fresh('m');
                self.modules.push(Module { key, ..module });
            }
            ContentEdit::Module(module) => {
                let kept = self.module_mut(&module.key)?;
                let (pictures, document, bank) =
                    (std::mem::take(&mut kept.pictures), kept.document, std::mem::take(&mut kept.bank));
                *kept = Module { kind: kept.kind, pictures, document, bank, ..module };
            }
            ContentEdit::Question { module, question } => self.put_question(&module, question)?,
            ContentEdit::Picture { module, file } => self.module_mut(&module)?.pictures.push(file),
            ContentEdit::Document { module, file } => self.module_mut(&module)?.document = Some(file),
            ContentEdit::File { module, file } => {
                let module = self.module_mut(&module)?;
                module.pictures.retain(|f| *f != file);
                module.document = module.document.filter(|f| *f != file);
            }
            ContentEdit::Move { key, up } => {
                let at = self.modules.iter().position(|m| m.key == key)?;
                let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < self.modules.len()) };
                // At the end already: nothing to do
                if let Some(to) = to {
                    self.modules.swap(at, to);
                }
            }
            ContentEdit::Remove { key } => {
                let before = (self.modules.len(), self.modules.iter().map(|m| m.bank.len()).sum::<usize>());
                self.modules.retain(|m| m.key != key);
                for module in &mut self.modules {
                    module.bank.retain(|q| q.key != key);
                }
                let after = (self.modules.len(), self.modules.iter().map(|m| m.bank.len()).sum::<usize>());
                return (before != after).then_some(());
            }
        }
        Some(())
    }

    fn put_question(&mut self, module: &str, mut question: Question) -> Option<()> {
        let quiz = self.module(module).filter(|m| m.kind == ModuleKind::Quiz)?;
        let before = quiz.bank.iter().find(|q| q.key == question.key);
        let known: Vec<String> = before.into_iter().flat_map(|q| &q.options).map(|option| option.key.clone()).collect();
        if !question.key.is_empty() && before.is_none() {
            return None;
        }
        if question.kind == QuestionKind::Short {
            question.options.clear();
        }
        for option in question.options.iter_mut().filter(|o| !known.contains(&o.key)) {
            self.made += 1;
            option.key = format!("o{}", self.made);
        }
        if question.key.is_empty() {
            question.key = self.fresh('q');
            self.module_mut(module)?.bank.push(question);
        } else {
            let kept = self.module_mut(module)?.bank.iter_mut().find(|q| q.key == question.key)?;
            *kept = question;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::quiz::Choice;
    use super::*;

    fn texts(text: &str) -> Texts {
        Texts::default().with(Language::En, text)
    }

    #[test]
    fn a_course_is_made_step_by_step_and_no_key_comes_twice() {
        let module = |kind| ContentEdit::Module(Module { titles: texts("Title"), ..Module::new(kind) });
        let content = Content::default().edited(module(ModuleKind::Text)).unwrap();
        assert_eq!(content.gaps(&[Language::En])[0].kind, FaultKind::Untranslated { language: Language::En });
        let read = Module { bodies: texts("Read this"), ..content.modules[0].clone() };
        let content = content.edited(ContentEdit::Module(read)).unwrap();
        assert!(content.gaps(&[Language::En]).is_empty() && !content.gaps(&[Language::Az]).is_empty());
        let content = content.edited(module(ModuleKind::Quiz)).unwrap();
        let key = content.modules[1].key.clone();
        assert_eq!(content.gaps(&[])[0].field, key, "a quiz without questions");
        let option = |right| Choice { labels: texts("x"), right, ..Choice::default() };
        let question = Question {
            key: String::new(),
            texts: texts("Which?"),
            explains: Texts::default(),
            kind: QuestionKind::Single,
            options: vec![option(true), option(false)],
            accepted: Vec::new(),
        };
        let add = |content: &Content, module: &str| {
            content.edited(ContentEdit::Question { module: module.to_owned(), question: question.clone() })
        };
        assert!(add(&content, &content.modules[0].key).is_err(), "a text has no questions");
        let content = add(&content, &key).unwrap();
        assert!(content.gaps(&[Language::En]).is_empty());
        let gone = content.modules[1].bank[0].key.clone();
        let content = content.edited(ContentEdit::Remove { key: gone.clone() }).unwrap();
        let content = add(&content, &key).unwrap();
        assert_ne!(content.modules[1].bank[0].key, gone);
        let content = content.edited(ContentEdit::Move { key: key.clone(), up: true }).unwrap();
        assert_eq!(content.modules[0].key, key);
        assert!(content.edited(ContentEdit::Remove { key: "m99".into() }).is_err());
    }
}
