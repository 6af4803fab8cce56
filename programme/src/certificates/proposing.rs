//! Proposing: what was earned is proposed to whoever signs, by itself or by somebody who speaks for a person.

use super::{kinds, records};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::typed::Values;
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::certificates::{Basis, Kind, Merit, ProposalState, Record, Shortfall, earned};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, CertificateBatchId, CertificateKindId, CertificateProposalId, PersonId, ProgrammeId};
use domain::notices::Notice;
use domain::people::Name;
use domain::programmes::Programme;
use domain::refusals::Refusal;
use domain::rights::{May, Who};
use serde_json::json;
use uuid::Uuid;

/// The longest word of thanks, and the longest reason against a proposal, in characters.
const NOTE_MAX: usize = 160;
/// People whom one question to the database names.
const BATCH: i64 = 100;
/// Signers are told so often at most.
const TOLD_EVERY: Duration = Duration::hours(20);

/// A certificate that somebody has to approve.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// Which.
    pub id: CertificateProposalId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// For whom.
    pub person: PersonId,
    /// Their name.
    pub name: Name,
    /// What for.
    pub kind: CertificateKindId,
    /// Where most of it was.
    pub center: Option<CenterId>,
    /// Where it stands.
    pub state: ProposalState,
    /// Served minutes.
    pub minutes: i64,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
    /// What for, of an appreciation.
    pub note: String,
    /// Who proposed it; nobody when it was earned by itself.
    pub proposed_by: Option<PersonId>,
    /// When.
    pub proposed_at: DateTime<Utc>,
    /// What stood in its way when it was approved, as JSON.
    pub fault: String,
}

impl Proposal {
    /// What stood in its way.
    #[must_use]
    pub fn refusal(&self) -> Option<Refusal> {
        serde_json::from_str(&self.fault).ok()
    }
    /// Whether this person may decide about it: neither whose it is nor who proposed it.
    #[must_use]
    pub fn may_be_decided_by(&self, me: Option<PersonId>) -> bool {
        me.is_none_or(|me| self.person != me && self.proposed_by != Some(me))
    }
}

/// Many that were approved at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Batch {
    /// Which.
    pub id: CertificateBatchId,
    /// Of which programme.
    pub programme: ProgrammeId,
    /// How many were approved.
    pub total: i64,
    /// When.
    pub started_at: DateTime<Utc>,
    /// So many are issued.
    pub issued: i64,
    /// So many are still to be issued; the rest could not be.
    pub left: i64,
}

/// Which proposals a list shows.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter {
    /// Of this kind alone.
    pub kind: Option<CertificateKindId>,
    /// Of this center alone.
    pub center: Option<CenterId>,
    /// What was done until that day, such as the last one of a term.
    pub until: Option<NaiveDate>,
    /// Nothing that was proposed after this one.
    pub newest: Option<CertificateProposalId>,
}

impl Filter {
    fn takes(&self, one: &Proposal) -> bool {
        self.kind.is_none_or(|kind| one.kind == kind)
            && self.center.is_none_or(|center| one.center == Some(center))
            && self.until.is_none_or(|until| one.until <= until)
            && self.newest.is_none_or(|newest| one.id <= newest)
    }
}

/// What waits for somebody who signs, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn waiting(look: &mut Look, programme: ProgrammeId, filter: &Filter) -> Result<Vec<Proposal>> {
    look.require(May::SeeAllPeople(programme))?;
    let all = records::proposals::waiting(look, programme).await?;
    Ok(all.into_iter().filter(|one| filter.takes(one)).collect())
}

/// Who has earned the certificate of service, holds none that is good and waits for none.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn due(look: &mut Look, programme: ProgrammeId) -> Result<Vec<records::earning::Due>> {
    look.require(May::IssueCertificates(programme))?;
    let needed = crate::programmes::find(look, programme).await?.rules.certificate_minutes;
    let kind = kinds::built_in(look, programme).await?;
    records::earning::due_by_hand(look, &kind, kind.terms.minutes.unwrap_or(needed)).await
}

/// Everything of a person that can earn a certificate.
pub(super) async fn record_of(look: &mut Look, programme: ProgrammeId, person: PersonId) -> Result<Record> {
    Ok(Record {
        lines: records::earning::lines(look, programme, person).await?,
        placements: records::earning::placements(look, programme, person).await?,
        courses: crate::training::records(look, person).await?,
    })
}

/// What earns a kind, as it stands now.
pub(super) async fn merit(look: &mut Look, kind: &Kind, programme: &Programme, person: PersonId) -> Result<Merit> {
    let record = record_of(look, programme.id, person).await?;
    match earned(kind, &programme.rules, &record) {
        Ok(merit) => Ok(merit),
        Err(Shortfall::Minutes(missing)) => Err(Refusal::NotEarned { missing }.into()),
        Err(Shortfall::Placement | Shortfall::Course) => Err(Refusal::NothingEarned.into()),
        Err(Shortfall::ByHand) => {
            let today = programme.zone.date(look.now());
            Ok(Merit { minutes: 0, from: today, until: today, center: None, lines: Vec::new() })
        }
    }
}

/// Proposes a certificate for a person. An appreciation says what for; everything else must be earned.
///
/// # Errors
/// [`Refusal::NotEarned`], [`Refusal::NothingEarned`], [`Refusal::AlreadyIssued`] while one is good,
/// [`Refusal::AlreadyWaiting`]; [`Error::Faulty`] for thanks without a word; [`Error::NotAllowed`] without the right, and
/// for oneself.
pub async fn propose(
    act: &mut Act,
    person: PersonId,
    kind: CertificateKindId,
    note: &str,
) -> Result<CertificateProposalId> {
    let found = crate::people::find(act, person).await?;
    act.require(May::IssueCertificates(found.programme))?;
    if act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    let kind = records::kinds::find(act, kind).await?.filter(|kind| kind.active && kind.programme == found.programme);
    let kind = kind.ok_or_else(|| Error::fault("kind", FaultKind::Choice))?;
    let note = match kind.basis {
        Basis::Appreciation => words(note)?,
        _ => String::new(),
    };
    if records::issues(act, person, kind.id).await?.valid > 0 {
        return Err(Refusal::AlreadyIssued.into());
    }
    let programme = crate::programmes::find(act, found.programme).await?;
    let merit = merit(act, &kind, &programme, person).await?;
    let id: CertificateProposalId = act.id();
    if !records::proposals::insert(act, id, (programme.id, person, kind.id), &merit, &note).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    let detail = json!({ "person": person, "kind": kind.code, "minutes": merit.minutes });
    act.note(programme.id, Event::new(EventKind::CertificateProposed, id).with(detail)).await?;
    Ok(id)
}

/// What a form says: whom, what, and why.
///
/// # Errors
/// As [`propose`].
pub async fn propose_form(act: &mut Act, form: &Values) -> Result<CertificateProposalId> {
    let person = form.get("person").parse().map_err(|_| Error::NotFound)?;
    let kind = form.get("kind").parse().map_err(|_| Error::fault("kind", FaultKind::Choice))?;
    propose(act, person, kind, form.get("note")).await
}

/// Decides against a proposal. It is never made again by itself.
///
/// # Errors
/// [`Error::Faulty`] without a reason; [`Refusal::SecondPerson`] for whose it is; [`Refusal::Changed`] when it waits no
/// more; [`Error::NotAllowed`] without the right.
pub async fn decline(act: &mut Act, id: CertificateProposalId, why: &str) -> Result<()> {
    let proposal = records::proposals::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::IssueCertificates(proposal.programme))?;
    if act.who().person == Some(proposal.person) {
        return Err(Refusal::SecondPerson.into());
    }
    let why = words(why)?;
    if !records::proposals::decline(act, id, &why).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "person": proposal.person, "reason": why });
    act.note(proposal.programme, Event::new(EventKind::CertificateDeclined, id).with(detail)).await
}

fn words(typed: &str) -> Result<String> {
    let text = typed.trim();
    if text.is_empty() {
        return Err(Error::fault("note", FaultKind::Required));
    }
    if text.chars().count() > NOTE_MAX {
        return Err(Error::fault("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
    }
    if text.chars().any(char::is_control) {
        return Err(Error::fault("note", FaultKind::NameControl));
    }
    Ok(text.to_owned())
}

/// Proposes every certificate that is earned and was never proposed or issued, and tells those who sign; how many there
/// were.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn propose_due(service: &Service) -> Result<usize> {
    let programmes = service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await?;
    let mut count = 0;
    for programme in programmes {
        let id = programme.id;
        let kinds = service.look(Who::system(), |look| Box::pin(records::kinds::all(look, id))).await?;
        let mut proposed = 0;
        for kind in kinds.into_iter().filter(|kind| kind.active) {
            proposed += propose_kind(service, &programme, kind).await?;
        }
        if proposed > 0 {
            let new = i64::try_from(proposed).unwrap_or(i64::MAX);
            service.act(Who::system(), move |act| Box::pin(tell(act, id, new))).await?;
        }
        count += proposed;
    }
    Ok(count)
}

async fn propose_kind(service: &Service, programme: &Programme, kind: Kind) -> Result<usize> {
    let needed = kind.terms.minutes.unwrap_or(programme.rules.certificate_minutes);
    let (mut count, mut after) = (0, PersonId(Uuid::nil()));
    loop {
        let of = kind.clone();
        let due = service
            .look(Who::system(), |look| {
                Box::pin(async move { records::earning::candidates(look, &of, needed, after, BATCH).await })
            })
            .await?;
        let Some(last) = due.last() else { break };
        after = *last;
        let id = kind.id;
        for person in due {
            match service.act(Who::system(), move |act| Box::pin(propose(act, person, id, ""))).await {
                Ok(_) => count += 1,
                // Not what the kind counts, or somebody was quicker
                Err(Error::Refused(_)) => {}
                Err(error @ Error::Unavailable(_)) => return Err(error),
                // Whoever comes after must not wait for it
                Err(error) => tracing::error!(%person, %error, "a certificate could not be proposed"),
            }
        }
    }
    Ok(count)
}

/// Tells those who sign, each once a day at most.
async fn tell(act: &mut Act, programme: ProgrammeId, count: i64) -> Result<()> {
    let notice = Notice::CertificatesWait { count };
    let since = act.now() - TOLD_EVERY;
    for person in records::earning::signers(act, programme).await? {
        if crate::notices::told_since(act, person, &notice, since).await? == 0 {
            act.tell(programme, person, notice.clone()).await?;
        }
    }
    Ok(())
}
