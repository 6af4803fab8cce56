//! Issuing: what a second person has approved becomes a signed record, once.

use super::credential::{self, Facts, Place, Recipient};
use super::keys::signing_key;
use super::paper::{Drawings, Paper, Signs, served, unprintable};
use super::print::Sheet;
use super::proposing::{self, Batch, Filter, Proposal};
use super::records::{self, New};
use super::status::PLACES;
use super::{code, evidence, kinds, print};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing;
use chrono::{NaiveTime, SubsecRound};
use domain::certificates::{Basis, Kind, Merit, ProposalState, fill};
use domain::events::{Event, EventKind};
use domain::ids::{CertificateBatchId, CertificateId, CertificateProposalId, HoursEntryId, PersonId, ProgrammeId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::Person;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use rand::RngCore;
use words::Words;

/// So many of those approved at once are issued in one go, so that other work comes in between.
const AT_ONCE: i64 = 50;
/// A list at most half full finds a free place within a few tries, and every certificate hides among many.
const LIST_FULL: i64 = (PLACES / 2) as i64;
/// Tries for a free place: of two to this power only one fails.
const PLACE_TRIES: usize = 60;

/// Approves a proposal and issues the certificate, in the holder's language if the programme has it.
///
/// # Errors
/// [`Refusal::SecondPerson`] for whoever proposed it and for whose it is; [`Refusal::NotEarned`] when it is no longer
/// earned; [`Refusal::Unprintable`]; [`Refusal::Changed`] when it waits no more; [`Error::NotAllowed`] without the right.
pub async fn approve(act: &mut Act, id: CertificateProposalId) -> Result<CertificateId> {
    let proposal = records::proposals::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::IssueCertificates(proposal.programme))?;
    if !proposal.may_be_decided_by(act.who().person) {
        return Err(Refusal::SecondPerson.into());
    }
    if proposal.state != ProposalState::Waiting {
        return Err(Refusal::Changed.into());
    }
    let draft = draft(act, &proposal).await?;
    print::printable(&draft.trial()).map_err(unprintable)?;
    finish(act, &proposal, draft).await
}

/// Proposes and issues the certificate of service at once, as the program itself: a demo has no second person.
///
/// # Errors
/// As [`proposing::propose`] and [`approve`]; [`Error::NotAllowed`] for everybody else.
pub async fn issue(act: &mut Act, person: PersonId) -> Result<CertificateId> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let programme = crate::people::find(act, person).await?.programme;
    let kind = kinds::built_in(act, programme).await?.id;
    let proposal = proposing::propose(act, person, kind, "").await?;
    approve(act, proposal).await
}

/// Which proposals are approved at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// These.
    Some(Vec<CertificateProposalId>),
    /// Everything of a filter.
    All(Filter),
}

/// Approves many at once. They are issued within moments, and [`batch`] says how far it is. One's own, and what one has
/// proposed oneself, waits for somebody else.
///
/// # Errors
/// [`Refusal::SecondPerson`] when nothing of it is for this person to decide; [`Error::NotAllowed`] without the right.
pub async fn approve_many(act: &mut Act, programme: ProgrammeId, chosen: &Chosen) -> Result<CertificateBatchId> {
    act.require(May::IssueCertificates(programme))?;
    let all = match chosen {
        Chosen::Some(ids) => {
            let mut all = proposing::waiting(act, programme, &Filter::default()).await?;
            all.retain(|one| ids.contains(&one.id));
            all
        }
        Chosen::All(filter) => proposing::waiting(act, programme, filter).await?,
    };
    if all.is_empty() {
        return Err(Refusal::Changed.into());
    }
    let me = act.who().person;
    let mine: Vec<&Proposal> = all.iter().filter(|one| one.may_be_decided_by(me)).collect();
    if mine.is_empty() {
        return Err(Refusal::SecondPerson.into());
    }
    let id: CertificateBatchId = act.id();
    let total = i64::try_from(mine.len()).unwrap_or(i64::MAX);
    records::proposals::insert_batch(act, id, programme, total).await?;
    for one in &mine {
        if !records::proposals::approve(act, one.id, id).await? {
            return Err(Refusal::Changed.into());
        }
    }
    let detail = serde_json::json!({ "count": total });
    act.note(programme, Event::new(EventKind::CertificatesApproved, id).with(detail)).await?;
    Ok(id)
}

/// How far the issuing of many is, and those that could not be issued.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right.
pub async fn batch(look: &mut Look, id: CertificateBatchId) -> Result<(Batch, Vec<Proposal>)> {
    let batch = records::proposals::batch(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(batch.programme))?;
    Ok((batch, records::proposals::stuck_of(look, id).await?))
}

/// Issues some of what was approved at once; how many were looked at. Whether a sheet can be printed is found out
/// beforehand, so that no act has to wait for it.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn issue_approved(service: &Service) -> Result<usize> {
    let some = service.look(Who::system(), |look| Box::pin(records::proposals::approved(look, AT_ONCE))).await?;
    let count = some.len();
    for proposal in some {
        let fault = match issue_one(service, &proposal).await {
            // Another server was quicker
            Ok(_) | Err(Error::Refused(Refusal::Changed)) => continue,
            Err(Error::Refused(refusal)) => serde_json::to_string(&refusal)?,
            Err(error @ Error::Unavailable(_)) => return Err(error),
            // Whoever comes after must not wait for it
            Err(error) => {
                tracing::error!(proposal = %proposal.id, %error, "a certificate could not be issued");
                "broken".to_owned()
            }
        };
        let id = proposal.id;
        service
            .act(Who::system(), move |act| {
                let fault = fault.clone();
                Box::pin(async move { records::proposals::stuck(act, id, &fault).await })
            })
            .await?;
    }
    Ok(count)
}

async fn issue_one(service: &Service, proposal: &Proposal) -> Result<CertificateId> {
    let of = proposal.clone();
    let trial = service.look(Who::system(), |look| Box::pin(async move { draft(look, &of).await })).await?.trial();
    let printed = tokio::task::spawn_blocking(move || print::printable(&trial));
    printed.await.map_err(Error::broken)?.map_err(unprintable)?;
    let of = proposal.clone();
    service
        .act(Who::system(), move |act| {
            let of = of.clone();
            Box::pin(async move {
                let draft = draft(act, &of).await?;
                finish(act, &of, draft).await
            })
        })
        .await
}

/// A certificate that is not signed yet.
struct Draft {
    person: Person,
    kind: Kind,
    issue: i64,
    paper: Paper,
    drawings: Drawings,
    lines: Vec<HoursEntryId>,
}

impl Draft {
    /// The sheet as it would be printed, without its record.
    fn trial(&self) -> Sheet {
        self.paper.sheet(&self.paper.facts, "", self.drawings.clone())
    }
}

/// What would be signed, as everything stands now.
async fn draft(look: &mut Look, proposal: &Proposal) -> Result<Draft> {
    let person = crate::people::find(look, proposal.person).await?;
    let programme = crate::programmes::find(look, proposal.programme).await?;
    let kind = records::kinds::find(look, proposal.kind).await?.ok_or(Error::NotFound)?;
    let before = records::issues(look, person.id, kind.id).await?;
    if before.valid > 0 {
        return Err(Refusal::AlreadyIssued.into());
    }
    let merit = proposing::merit(look, &kind, &programme, person.id).await?;
    let language = language(&person, &programme);
    let (paper, drawings) = paper(look, (&person, &programme, &kind), language, &merit, &proposal.note).await?;
    let lines = merit.lines.iter().map(|line| line.id).collect();
    Ok(Draft { person, kind, issue: before.all + 1, paper, drawings, lines })
}

/// What a certificate says and how it looks, with the design and the signatures that are in use.
pub(super) async fn paper(
    look: &mut Look,
    (person, programme, kind): (&Person, &Programme, &Kind),
    language: Language,
    merit: &Merit,
    note: &str,
) -> Result<(Paper, Drawings)> {
    let facts = facts(look, (person, programme, kind), language, merit, note).await?;
    let w = Words::of(language);
    let (manager, coordinator) = records::earning::heads(look, programme.id, merit.center).await?;
    let manager_missing = manager.is_none();
    let second = coordinator.filter(|_| kind.terms.coordinator_signs);
    let mut signatories = Vec::new();
    for ((id, name), office) in
        manager.map(|one| (one, w.role_manager())).into_iter().chain(second.map(|one| (one, w.role_coordinator())))
    {
        let signature = records::signatures::used(look, programme.id, id).await?;
        signatories.push(Signs { name: name.full(), office: office.to_owned(), signature });
    }
    if manager_missing {
        let (name, office) = (programme.names.in_language(language).to_owned(), w.certificate_director().to_owned());
        signatories.insert(0, Signs { name, office, signature: None });
    }
    let plain = Paper::new(facts, signatories, &look.settings().public_url, programme.hue, w);
    let paper = Paper { template: records::templates::used(look, kind.id, language).await?, ..plain };
    let drawings = records::templates::drawings(look, &paper).await?;
    Ok((paper, drawings))
}

async fn finish(act: &mut Act, proposal: &Proposal, draft: Draft) -> Result<CertificateId> {
    let id: CertificateId = act.id();
    let Draft { person, kind, issue, paper, lines, .. } = draft;
    let new = Signing { id, person: &person, kind: kind.id, issue, replaces: None, paper, lines: &lines };
    let minutes = sign(act, new).await?;
    if !records::proposals::issued(act, proposal.id, id).await? {
        return Err(Refusal::Changed.into());
    }
    act.tell(person.programme, person.id, Notice::CertificateIssued { certificate: id }).await?;
    let detail = serde_json::json!({ "person": person.id, "kind": kind.code, "minutes": minutes });
    act.note(person.programme, Event::new(EventKind::CertificateIssued, id).with(detail)).await?;
    Ok(id)
}

/// Everything that is signed and kept.
pub(super) struct Signing<'a> {
    pub(super) id: CertificateId,
    pub(super) person: &'a Person,
    pub(super) kind: domain::ids::CertificateKindId,
    pub(super) issue: i64,
    pub(super) replaces: Option<CertificateId>,
    pub(super) paper: Paper,
    pub(super) lines: &'a [HoursEntryId],
}

/// Signs and keeps a certificate, at a place of its own in a list of revocations; its minutes.
pub(super) async fn sign(act: &mut Act, mut what: Signing<'_>) -> Result<u32> {
    let list = records::take_list(act, what.person.programme, LIST_FULL).await?;
    let key_id = act.keys().current_id().to_owned();
    let key = signing_key(act.keys(), &key_id).ok_or_else(|| Error::broken("no key"))?;
    let url = act.settings().public_url.clone();
    for _ in 0..PLACE_TRIES {
        let facts = &mut what.paper.facts;
        facts.place = Place { list, index: signing::chance().next_u32() % PLACES as u32 };
        let credential = credential::sign(facts, &key, &key_id, &url);
        let new = New {
            id: what.id,
            person: what.person,
            kind: what.kind,
            issue: what.issue,
            replaces: what.replaces,
            paper: &what.paper,
            lines: what.lines,
            credential: &credential,
        };
        if records::insert(act, new).await? {
            return Ok(what.paper.facts.minutes);
        }
        // Not kept: either somebody else was quicker for this person, or the place in the list is taken
        if records::issues(act, what.person.id, what.kind).await?.all >= what.issue {
            return Err(Refusal::AlreadyIssued.into());
        }
    }
    Err(Error::broken("no free place in the list of revocations"))
}

/// The person's language if the programme speaks it, else the programme's own.
fn language(person: &Person, programme: &Programme) -> Language {
    if programme.names.has(person.language) { person.language } else { programme.default_language }
}

async fn facts(
    look: &mut Look,
    (person, programme, kind): (&Person, &Programme, &Kind),
    language: Language,
    merit: &Merit,
    note: &str,
) -> Result<Facts> {
    let w = Words::of(language);
    let minutes = u32::try_from(merit.minutes.max(0)).map_err(Error::broken)?;
    let center_name = match merit.center {
        Some(center) => crate::centers::find(look, center).await?.names.in_language(language).to_owned(),
        None => String::new(),
    };
    let course = match kind.terms.course.filter(|_| kind.basis == Basis::Course) {
        Some(course) => crate::training::course(look, course).await?.names.in_language(language).to_owned(),
        None => String::new(),
    };
    let (hours, from, until) = (served(w, minutes), w.date(merit.from), w.date(merit.until));
    let (title, sentence) = match kind.basis {
        Basis::Hours => (w.certificate_title(), w.certificate_sentence(&hours, &from, &until, &center_name)),
        Basis::Placement => {
            (w.certificate_title_placement(), w.certificate_sentence_placement(&from, &until, &center_name))
        }
        Basis::Course => (w.certificate_title_course(), w.certificate_sentence_course(&course, &from)),
        Basis::Appreciation => (w.certificate_title_appreciation(), w.certificate_sentence_appreciation(note)),
    };
    let fields = [
        ("hours", hours.as_str()),
        ("from", &from),
        ("until", &until),
        ("center", &center_name),
        ("course", &course),
        ("note", note),
    ];
    let issued = programme.zone.wall(look.now().trunc_subsecs(0));
    let good_until = kind.terms.good_until(issued.date_naive()).and_then(|day| day.succ_opt());
    Ok(Facts {
        code: code::new_code(&mut signing::chance()),
        kind: kind.code.clone(),
        title: Kind::own(&kind.titles, language).unwrap_or(title).to_owned(),
        criteria: Kind::own(&kind.sentences, language).map_or(sentence, |own| fill(own, &fields)),
        person_name: person.name.full(),
        programme_name: programme.names.in_language(language).to_owned(),
        center_name,
        achievement: match kind.basis {
            Basis::Hours | Basis::Placement => "CommunityService",
            Basis::Course => "Course",
            Basis::Appreciation => "Award",
        }
        .to_owned(),
        minutes,
        from: merit.from,
        until: merit.until,
        issued_at: issued,
        valid_until: good_until.map(|day| programme.zone.wall(programme.zone.moment(day, NaiveTime::MIN))),
        version: 1,
        language: language.as_str().to_owned(),
        evidence: evidence::of(&merit.lines),
        recipient: Some(Recipient::of_email(&person.email, &signing::random_text(12))),
        place: Place { list: 0, index: 0 },
    })
}
