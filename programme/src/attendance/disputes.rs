//! "This is wrong": somebody disputes an entry of their hours, and the center answers by a date, with a reason.

use super::corrections::{self, Corrected};
use super::talk_records as talk;
use super::{ledger_records, reason};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{DateTime, Days, NaiveDate, Utc};
use domain::attendance::DisputeState;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{DisputeId, HoursEntryId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::notices::Notice;
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use serde::Serialize;
use serde_json::json;

/// Somebody says that an entry is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Dispute {
    /// Which.
    pub id: DisputeId,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// Which entry.
    pub entry: HoursEntryId,
    /// Whose hours.
    pub person: PersonId,
    /// Their name.
    #[serde(skip)]
    pub name: Name,
    /// The center.
    pub center: Texts,
    /// The day of the entry.
    pub date: NaiveDate,
    /// What it counts now.
    pub counts: i64,
    /// What they say.
    pub note: String,
    /// Where it stands.
    pub state: DisputeState,
    /// Since when.
    pub opened_at: DateTime<Utc>,
    /// By which day it is answered.
    pub due_on: NaiveDate,
    /// What was answered.
    pub answer: String,
    /// When.
    pub answered_at: Option<DateTime<Utc>>,
}

/// Says that an entry of one's own hours is wrong, and why.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's; [`Error::Faulty`] without a note; [`Refusal::AlreadyWaiting`] while it is
/// disputed already.
pub async fn dispute(act: &mut Act, entry: HoursEntryId, note: &str) -> Result<Dispute> {
    let line = ledger_records::line(act, entry).await?;
    if act.person()? != line.person {
        return Err(Error::NotAllowed);
    }
    let note = reason(note, "note")?;
    let rules = programmes::find(act, line.at.programme).await?.rules;
    let days = u64::try_from(rules.hours.dispute_days).unwrap_or(7);
    let due_on = line.zone.date(act.now()) + Days::new(days);
    // What offsets a line is disputed with it
    let entry = line.offsets.unwrap_or(entry);
    let id: DisputeId = act.id();
    if !talk::insert_dispute(act, id, &line, entry, &note, due_on).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    let detail = json!({ "person": line.person, "entry": entry, "due_on": due_on });
    act.note(line.at.programme, Event::new(EventKind::HoursDisputed, id).with(detail)).await?;
    for person in talk::coordinators(act, line.at).await? {
        if person != line.person {
            act.tell(line.at.programme, person, Notice::HoursDisputed { dispute: id }).await?;
        }
    }
    talk::dispute(act, id).await
}

/// Takes one's own dispute back.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's; [`Refusal::Changed`] when it was answered.
pub async fn withdraw(act: &mut Act, id: DisputeId) -> Result<()> {
    let dispute = talk::dispute(act, id).await?;
    if act.person()? != dispute.person {
        return Err(Error::NotAllowed);
    }
    close(act, &dispute, DisputeState::Withdrawn, "").await
}

/// Answers a dispute: with other minutes, or with the reason why the entry stays. Where the correction waits for a second
/// person, the dispute stays open until they have agreed.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own hours; [`Error::Faulty`] without an answer;
/// [`Refusal::Changed`] when it was answered before.
pub async fn answer(act: &mut Act, id: DisputeId, minutes: Option<i64>, text: &str) -> Result<Dispute> {
    let dispute = talk::dispute(act, id).await?;
    act.require(May::CorrectHours(dispute.at))?;
    if act.who().person == Some(dispute.person) {
        return Err(Error::NotAllowed);
    }
    if dispute.state != DisputeState::Open {
        return Err(Refusal::Changed.into());
    }
    let text = reason(text, "answer")?;
    let state = match minutes.filter(|minutes| *minutes != dispute.counts) {
        None => DisputeState::Declined,
        Some(minutes) => match corrections::correct(act, dispute.entry, minutes, &text).await {
            Ok(Corrected::Entered(_)) => DisputeState::Corrected,
            Ok(Corrected::Waiting(_)) => return Ok(dispute),
            Err(Error::Faulty(faults)) if faults.iter().any(|f| f.kind == FaultKind::Twice) => DisputeState::Declined,
            Err(error) => return Err(error),
        },
    };
    close(act, &dispute, state, &text).await?;
    talk::dispute(act, id).await
}

/// An entry was corrected, as its open dispute wanted.
pub(super) async fn settled(act: &mut Act, entry: HoursEntryId, text: &str) -> Result<()> {
    match talk::open_dispute(act, entry).await? {
        Some(dispute) => close(act, &dispute, DisputeState::Corrected, text).await,
        None => Ok(()),
    }
}

async fn close(act: &mut Act, dispute: &Dispute, state: DisputeState, text: &str) -> Result<()> {
    if !talk::answer_dispute(act, dispute.id, state, text).await? {
        return Err(Refusal::Changed.into());
    }
    let kind = match state {
        DisputeState::Withdrawn => EventKind::HoursDisputed,
        _ => EventKind::DisputeAnswered,
    };
    let detail = json!({ "person": dispute.person, "entry": dispute.entry, "state": state });
    act.note(dispute.at.programme, Event::new(kind, dispute.id).with(detail)).await?;
    if state != DisputeState::Withdrawn {
        act.tell(dispute.at.programme, dispute.person, Notice::DisputeAnswered { dispute: dispute.id }).await?;
    }
    Ok(())
}

/// Everything that a person has disputed, newest first: one's own, or of somebody whose hours one may see.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn disputes_of(look: &mut Look, person: PersonId) -> Result<Vec<Dispute>> {
    let mut all = talk::disputes_of(look, person).await?;
    if look.person()? != person {
        all.retain(|dispute| look.require(May::SeePeople(dispute.at)).is_ok());
    }
    Ok(all)
}

/// The open disputes of a programme, those first that are due first, as far as one sees the people of their centers.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn open_disputes(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Dispute>> {
    let mut all = talk::open_disputes(look, programme).await?;
    all.retain(|dispute| look.require(May::SeePeople(dispute.at)).is_ok());
    Ok(all)
}

/// A dispute for the letter about it, for the program's own use; asks no right.
pub(crate) async fn dispute_for_letter(look: &mut Look, id: DisputeId) -> Result<Dispute> {
    talk::dispute(look, id).await
}

/// A dispute for whoever may answer it, or whose it is.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn find_dispute(look: &mut Look, id: DisputeId) -> Result<Dispute> {
    let dispute = talk::dispute(look, id).await?;
    if look.who().person != Some(dispute.person) {
        look.require(May::SeePeople(dispute.at))?;
    }
    Ok(dispute)
}
