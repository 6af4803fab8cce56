//! What the ids in the trail stand for, as far as the reader may know it.

use super::records::{self, Line};
use crate::act::Look;
use crate::error::Result;
use domain::ids::{ApplicationId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::rights::May;
use serde_json::Value as Json;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

/// So many ids are looked up for one page.
const IDS_MAX: usize = 400;

/// What an id stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Named {
    /// A person, by name; nothing after an erasure.
    Person(PersonId, Option<String>),
    /// An application. Whose it is, its own page says to those who may know.
    Application(ApplicationId),
    /// An intake, with its code and title.
    Intake(String, Texts),
    /// A center, with its code and name.
    Center(String, Texts),
    /// A course, a position, a shift's position or a programme, by name.
    Thing(Texts),
    /// A rule, by what it is called.
    Rule(String),
}

/// What the ids of some lines stand for.
#[derive(Debug, Clone, Default)]
pub struct Names(HashMap<Uuid, Named>);

impl Names {
    /// What an id stands for, by its text; nothing for other texts, and for what has no name.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<&Named> {
        self.0.get(&Uuid::parse_str(id).ok()?)
    }
}

/// The names of everything that lines of the trail speak of.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right to read the trail.
pub async fn names(look: &mut Look, programme: ProgrammeId, lines: &[Line]) -> Result<Names> {
    look.require(May::ReadAudit(programme))?;
    let people = look.require(May::SeeAllPeople(programme)).is_ok();
    let mut ids = BTreeSet::new();
    for line in lines {
        ids.insert(line.subject);
        collect(&line.detail, &mut ids);
    }
    let mut names = HashMap::new();
    for id in ids.into_iter().take(IDS_MAX) {
        let Some((kind, code, said)) = records::named(look, programme, id).await? else { continue };
        let texts = || serde_json::from_str::<Texts>(&said).unwrap_or_default();
        let named = match kind.as_str() {
            "person" if people => Named::Person(id.into(), Some(said).filter(|_| code.is_empty())),
            "application" => Named::Application(id.into()),
            "intake" => Named::Intake(code, texts()),
            "center" => Named::Center(code, texts()),
            "rule" => {
                let rule: Json = serde_json::from_str(&said).unwrap_or_default();
                Named::Rule(rule["name"].as_str().unwrap_or_default().to_owned())
            }
            "thing" => Named::Thing(texts()),
            _ => continue,
        };
        names.insert(id, named);
    }
    Ok(Names(names))
}

/// Every id in a detail.
fn collect(detail: &Json, ids: &mut BTreeSet<Uuid>) {
    match detail {
        Json::String(text) => ids.extend(Uuid::parse_str(text).ok()),
        Json::Array(all) => all.iter().for_each(|one| collect(one, ids)),
        Json::Object(all) => all.values().for_each(|one| collect(one, ids)),
        _ => {}
    }
}
