//! Issuing: what was served becomes a signed record, once.

use super::credential::{self, Facts, Place, Recipient};
use super::keys::signing_key;
use super::paper::{Paper, served, unprintable};
use super::records::{self, New, Served};
use super::status::PLACES;
use super::{code, print};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing;
use chrono::SubsecRound;
use domain::centers::Center;
use domain::certificates::{CertificateKind, Progress};
use domain::events::{Event, EventKind};
use domain::ids::{CertificateId, PersonId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::Person;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use rand::RngCore;
use uuid::Uuid;
use words::Words;

/// People whom one question to the database names.
const BATCH: i64 = 100;
/// A list at most half full finds a free place within a few tries, and every certificate hides among many.
const LIST_FULL: i64 = (PLACES / 2) as i64;
/// Tries for a free place: of two to this power only one fails.
const PLACE_TRIES: usize = 60;

/// Issues the certificate of service to a person who has earned it, in their language if the programme has it.
///
/// # Errors
/// [`Refusal::NotEarned`], [`Refusal::AlreadyIssued`] while one is valid, [`Refusal::Unprintable`];
/// [`Error::NotAllowed`] without the right.
pub async fn issue(act: &mut Act, person: PersonId) -> Result<CertificateId> {
    let kind = CertificateKind::Service;
    let person = crate::people::find(act, person).await?;
    act.require(May::IssueCertificates(person.programme))?;
    let programme = crate::programmes::find(act, person.programme).await?;
    let before = records::issues(act, person.id, kind).await?;
    if before.valid > 0 {
        return Err(Refusal::AlreadyIssued.into());
    }
    let service = records::served(act, programme.id, person.id).await?;
    let way = Progress::of(service.minutes(), &programme.rules);
    let (true, Some(main)) = (way.earned(), service.center()) else {
        return Err(Refusal::NotEarned { missing: (way.needed - way.served).max(1) }.into());
    };
    let center = crate::centers::find(act, main).await?;
    let mut facts = facts(act, &person, &programme, &center, &service)?;
    let w = Words::of(language(&person, &programme));
    let signatories = signatories(act, &programme, &center, w).await?;
    let url = act.settings().public_url.clone();
    let trial = Paper::new(facts.clone(), signatories.clone(), &url, programme.hue, w);
    print::printable(&trial.sheet(&facts, "")).map_err(unprintable)?;

    let list = records::take_list(act, programme.id, LIST_FULL).await?;
    let key_id = act.keys().current_id().to_owned();
    let key = signing_key(act.keys(), &key_id).ok_or_else(|| Error::broken("no key"))?;
    let id: CertificateId = act.id();
    for _ in 0..PLACE_TRIES {
        facts.place = Place { list, index: signing::chance().next_u32() % PLACES as u32 };
        let credential = credential::sign(&facts, &key, &key_id, &url);
        let paper = Paper { facts: facts.clone(), ..trial.clone() };
        let new = New { id, person: &person, kind, issue: before.all + 1, paper: &paper, credential: &credential };
        if records::insert(act, new).await? {
            act.tell(programme.id, person.id, Notice::CertificateIssued { certificate: id }).await?;
            let detail = serde_json::json!({ "person": person.id, "minutes": facts.minutes });
            act.note(programme.id, Event::new(EventKind::CertificateIssued, id).with(detail)).await?;
            return Ok(id);
        }
        // Not kept: either somebody else was quicker for this person, or the place in the list is taken
        if records::issues(act, person.id, kind).await?.all > before.all {
            return Err(Refusal::AlreadyIssued.into());
        }
    }
    Err(Error::broken("no free place in the list of revocations"))
}

/// Issues every certificate that is earned and was never issued; how many there were. What can't be printed is left
/// to people.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn issue_due(service: &Service) -> Result<usize> {
    let programmes = service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await?;
    let mut count = 0;
    for programme in programmes {
        let (id, needed) = (programme.id, programme.rules.certificate_minutes);
        let mut after = PersonId(Uuid::nil());
        loop {
            let due = service
                .look(Who::system(), |look| {
                    Box::pin(records::due(look, id, CertificateKind::Service, needed, after, BATCH))
                })
                .await?;
            let Some(last) = due.last() else { break };
            after = *last;
            for person in due {
                match service.act(Who::system(), move |act| Box::pin(issue(act, person))).await {
                    Ok(_) => count += 1,
                    Err(Error::Refused(refusal)) => tracing::warn!(%person, %refusal, "a certificate waits for people"),
                    Err(error @ Error::Unavailable(_)) => return Err(error),
                    // Whoever comes after must not wait for it
                    Err(error) => tracing::error!(%person, %error, "a certificate could not be issued"),
                }
            }
        }
    }
    Ok(count)
}

/// The person's language if the programme speaks it, else the programme's own.
fn language(person: &Person, programme: &Programme) -> Language {
    if programme.names.has(person.language) { person.language } else { programme.default_language }
}

fn facts(look: &Look, person: &Person, programme: &Programme, center: &Center, service: &Served) -> Result<Facts> {
    let language = language(person, programme);
    let w = Words::of(language);
    let minutes = u32::try_from(service.minutes()).map_err(Error::broken)?;
    let (from, until) = service.period().ok_or_else(|| Error::broken("hours without a day"))?;
    let center_name = center.names.in_language(language).to_owned();
    Ok(Facts {
        code: code::new_code(&mut signing::chance()),
        kind: CertificateKind::Service.as_str().to_owned(),
        title: w.certificate_title().to_owned(),
        criteria: w.certificate_sentence(&served(w, minutes), &w.date(from), &w.date(until), &center_name),
        person_name: person.name.full(),
        programme_name: programme.names.in_language(language).to_owned(),
        center_name,
        minutes,
        from,
        until,
        issued_at: programme.zone.wall(look.now().trunc_subsecs(0)),
        language: language.as_str().to_owned(),
        recipient: Some(Recipient::of_email(&person.email, &signing::random_text(12))),
        place: Place { list: 0, index: 0 },
    })
}

/// Who signs: the programme's manager and the center's coordinator, as they are on this day.
async fn signatories(
    look: &mut Look,
    programme: &Programme,
    center: &Center,
    w: Words,
) -> Result<Vec<(String, String)>> {
    let (manager, coordinator) = records::heads(look, programme.id, center.id).await?;
    let first = match manager {
        Some(name) => (name.full(), w.role_manager().to_owned()),
        None => (programme.names.in_language(w.language()).to_owned(), w.certificate_director().to_owned()),
    };
    let second = coordinator.map(|name| (name.full(), w.role_coordinator().to_owned()));
    Ok([first].into_iter().chain(second).collect())
}
