//! When people can serve, as they say themselves, and the languages that they speak.

pub mod form;
mod records;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::people;
use chrono::NaiveDate;
use domain::applications::{Application, Spoken, Times};
use domain::availability::{Availability, Days};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AvailabilityId, PersonId};
use domain::refusals::Refusal;
use domain::rights::{At, May};
use serde_json::json;

/// The most terms of one person; more is a mistake.
const TERMS_MAX: usize = 24;

/// What a person says of a span of days, as it is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    /// Which.
    pub id: AvailabilityId,
    /// What is said.
    pub said: Availability,
    /// Counts the changes, so that two devices notice each other.
    pub version: i64,
}

/// All that a person says of their time, and the languages that they speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The terms, the earliest first.
    pub terms: Vec<Term>,
    /// The languages.
    pub languages: Vec<Spoken>,
}

impl Said {
    /// The term that counts on a day; else the next one, else the last.
    #[must_use]
    pub fn around(&self, day: NaiveDate) -> Option<&Term> {
        let now = self.terms.iter().rfind(|t| t.said.valid.has(day));
        now.or_else(|| self.terms.iter().find(|t| day < t.said.valid.from)).or_else(|| self.terms.last())
    }
}

/// What a person says: one's own, or as staff of a center where they serve.
///
/// # Errors
/// [`Error::NotAllowed`] for people of other centers.
pub async fn of(look: &mut Look, person: PersonId) -> Result<Said> {
    if look.person()? != person {
        may_read(look, person).await?;
    }
    Ok(Said { terms: records::terms(look, person).await?, languages: records::languages(look, person).await? })
}

async fn may_read(look: &mut Look, person: PersonId) -> Result<()> {
    let now = look.now();
    let programme = people::find(look, person).await?.programme;
    let all = look.who().may(May::SeeAllPeople(programme), now);
    let here = records::centers(look, person).await?;
    let of_theirs = |at: &At| look.who().may(May::SeePeople(*at), now) || look.who().may(May::SeeRosters(*at), now);
    if all || here.iter().any(of_theirs) { Ok(()) } else { Err(Error::NotAllowed) }
}

/// Keeps what one says of a span of days: a new term, or a change of one as it was seen in that version.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's; [`Refusal::Changed`] when another device was quicker; [`Error::Faulty`] for a
/// second term from the same day.
pub async fn save(act: &mut Act, term: Option<(AvailabilityId, i64)>, said: &Availability) -> Result<AvailabilityId> {
    let me = act.person()?;
    people::hold_open(act, me).await?;
    let programme = people::find(act, me).await?.programme;
    let terms = records::terms(act, me).await?;
    let id = match term {
        Some((id, version)) => {
            if !terms.iter().any(|t| t.id == id) {
                return Err(Error::NotFound);
            }
            if terms.iter().any(|t| t.id != id && t.said.valid.from == said.valid.from) {
                return Err(Error::fault("valid_from", FaultKind::Taken));
            }
            if !records::update(act, id, me, version, said).await? {
                return Err(Refusal::Changed.into());
            }
            id
        }
        None if terms.len() >= TERMS_MAX => {
            return Err(Error::fault("valid_from", FaultKind::TooMany { max: TERMS_MAX as i64 }));
        }
        None => records::insert(act, programme, me, said)
            .await?
            .ok_or_else(|| Error::fault("valid_from", FaultKind::Taken))?,
    };
    // Why somebody can't come is nobody's business; that it changed is
    let detail = json!({ "from": said.valid.from, "until": said.valid.until });
    act.note(programme, Event::new(EventKind::AvailabilityChanged, me).with(detail)).await?;
    Ok(id)
}

/// Takes back what one said of a span of days.
///
/// # Errors
/// [`Error::NotFound`] for somebody else's; [`Refusal::Changed`] when another device was quicker.
pub async fn end(act: &mut Act, id: AvailabilityId, version: i64) -> Result<()> {
    let me = act.person()?;
    let known = records::terms(act, me).await?.into_iter().find(|t| t.id == id).ok_or(Error::NotFound)?;
    if !records::end(act, id, me, version).await? {
        return Err(Refusal::Changed.into());
    }
    let programme = people::find(act, me).await?.programme;
    let detail = json!({ "from": known.said.valid.from, "until": known.said.valid.until, "ended": true });
    act.note(programme, Event::new(EventKind::AvailabilityChanged, me).with(detail)).await
}

/// Keeps the languages that one speaks.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn speak(act: &mut Act, languages: &[Spoken]) -> Result<()> {
    let me = act.person()?;
    people::hold_open(act, me).await?;
    let programme = people::find(act, me).await?.programme;
    records::set_languages(act, me, languages).await?;
    act.note(programme, Event::new(EventKind::LanguagesChanged, me)).await
}

/// Carries over what an application said of times and languages, when its placement begins; what the person has said
/// since stays.
pub(crate) async fn carry_over(act: &mut Act, application: &Application, valid: Days) -> Result<()> {
    let (person, programme) = (application.person, application.programme);
    let overlap = |t: &Term| t.said.valid.from <= valid.until && valid.from <= t.said.valid.until;
    let times = Times::parse(&application.draft.times).unwrap_or_default();
    if !times.is_empty() && !records::terms(act, person).await?.iter().any(overlap) {
        let said = Availability::sketched(valid, &times);
        records::insert(act, programme, person, &said).await?;
    }
    if records::languages(act, person).await?.is_empty()
        && let Ok(spoken) = Spoken::parse_list(&application.draft.languages)
    {
        records::set_languages(act, person, &spoken).await?;
    }
    Ok(())
}

/// What somebody of the demo says.
pub(crate) async fn lay_down(
    act: &mut Act,
    person: PersonId,
    languages: &[Spoken],
    said: Option<&Availability>,
) -> Result<()> {
    records::set_languages(act, person, languages).await?;
    if let Some(said) = said {
        let programme = people::find(act, person).await?.programme;
        records::insert(act, programme, person, said).await?;
    }
    Ok(())
}
