//! What an accepted applicant does before the first shift: a list that the programme sets up, and what each has done.

use crate::ids::{CourseId, ProgrammeId};
use crate::language::{Language, Texts};
use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// The most items of a list.
pub const ITEMS_MAX: usize = 12;
/// The most choices of an item, such as sizes.
pub const CHOICES_MAX: usize = 12;

crate::state::words_of! {
    /// What kind of thing is to be done.
    pub enum ItemKind {
        /// Read a text and sign it with one's name.
        Agreement = "agreement",
        /// Pass a course.
        Training = "training",
        /// Tell whom to call when something happens.
        Contact = "contact",
        /// Choose one of several, such as the size of the uniform.
        Choice = "choice",
        /// Show a paper, which staff confirm.
        Document = "document",
    }
}

/// One thing to be done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// Its short code in addresses, the same for as long as the item is on the list.
    pub code: String,
    /// Of which kind.
    pub kind: ItemKind,
    /// What it is called.
    pub titles: Texts,
    /// The text of an agreement; for the others what to do or to bring.
    pub texts: Texts,
    /// Whether nobody is placed before it is done.
    pub required: bool,
    /// The course to pass.
    pub course: Option<CourseId>,
    /// What there is to choose from.
    pub choices: Vec<String>,
    /// Counts the wordings: whoever signs, signs one of them.
    pub edition: i64,
}

/// A programme's list. Every change is a new version; whoever has begun one goes on with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Checklist {
    /// Whose.
    pub programme: ProgrammeId,
    /// Which version.
    pub version: i64,
    /// The things to be done, in order.
    pub items: Vec<Item>,
}

impl Checklist {
    /// The version that follows another: what has other words than before is a new edition.
    #[must_use]
    pub fn following(mut self, before: Option<&Self>) -> Self {
        self.version = before.map_or(0, |b| b.version) + 1;
        for item in &mut self.items {
            let old = before.and_then(|b| b.items.iter().find(|o| o.code == item.code));
            item.edition = match old {
                None => 1,
                Some(old) if old.titles == item.titles && old.texts == item.texts => old.edition,
                Some(old) => old.edition + 1,
            };
        }
        self
    }
}

/// What somebody gave for an item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "given", rename_all = "snake_case")]
pub enum Given {
    /// An agreement, signed.
    Signed {
        /// The name as it was typed.
        name: String,
        /// In which language the text was read.
        language: Language,
        /// Which wording.
        edition: i64,
    },
    /// Whom to call.
    Contact {
        /// Their name.
        name: String,
        /// Their telephone number.
        phone: String,
        /// What they are to the person.
        relation: String,
    },
    /// One of the choices.
    Chosen {
        /// Which.
        choice: String,
    },
    /// Staff have seen the paper.
    Seen,
}

impl Given {
    /// Whether this is what an item of that kind asks for.
    #[must_use]
    pub const fn fits(&self, kind: ItemKind) -> bool {
        matches!(
            (self, kind),
            (Self::Signed { .. }, ItemKind::Agreement)
                | (Self::Contact { .. }, ItemKind::Contact)
                | (Self::Chosen { .. }, ItemKind::Choice)
                | (Self::Seen, ItemKind::Document)
        )
    }
}

/// An item with what was given for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Standing {
    /// The item, in the wording of the person's list.
    pub item: Item,
    /// What was given, and when.
    pub given: Option<(Given, DateTime<Utc>)>,
    /// Whether the course is passed and still counts.
    pub trained: bool,
}

impl Standing {
    /// Whether there is nothing more to do.
    #[must_use]
    pub fn is_done(&self) -> bool {
        match self.item.kind {
            ItemKind::Training => self.trained,
            kind => self.given.as_ref().is_some_and(|(given, _)| given.fits(kind)),
        }
    }
}

/// The required things that are still to be done.
pub fn missing(list: &[Standing]) -> impl Iterator<Item = &Standing> {
    list.iter().filter(|s| s.item.required && !s.is_done())
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn item(code: &str, kind: ItemKind, text: &str) -> Item {
        Item {
            code: code.into(),
            kind,
            titles: Texts::default().with(Language::En, code),
            texts: Texts::default().with(Language::En, text),
            required: true,
            course: None,
            choices: Vec::new(),
            edition: 0,
        }
    }
    fn list(items: Vec<Item>) -> Checklist {
        Checklist { programme: ProgrammeId(Uuid::nil()), version: 0, items }
    }

    #[test]
    fn only_other_words_make_another_edition() {
        let first =
            list(vec![item("a", ItemKind::Agreement, "one"), item("b", ItemKind::Document, "x")]).following(None);
        assert_eq!((first.version, first.items[0].edition), (1, 1));
        let second = list(vec![item("b", ItemKind::Document, "x"), item("a", ItemKind::Agreement, "two")]);
        let second = second.following(Some(&first));
        assert_eq!(second.version, 2);
        assert_eq!(second.items.iter().map(|i| i.edition).collect::<Vec<_>>(), [1, 2]);
    }

    #[test]
    fn what_is_required_holds_up_and_what_is_not_does_not() {
        let standing = |kind, given: Option<Given>| Standing {
            item: item("a", kind, ""),
            given: given.map(|g| (g, DateTime::UNIX_EPOCH)),
            trained: false,
        };
        let open = standing(ItemKind::Document, None);
        let optional = Standing { item: Item { required: false, ..open.item.clone() }, ..open.clone() };
        let done = standing(ItemKind::Choice, Some(Given::Chosen { choice: "M".into() }));
        let trained = Standing { trained: true, ..standing(ItemKind::Training, None) };
        assert_eq!(missing(&[open, optional, done, trained]).count(), 1);
        assert!(!standing(ItemKind::Agreement, Some(Given::Seen)).is_done(), "a paper that was seen is no signature");
    }
}
