//! One decision about many applications: seen beforehand, made at once, and undone exactly while nobody was told.

mod records;

pub use records::BulkAct;

use super::cleaned;
use super::queue::{Filter, QueueRow, every, of_ids};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{DateTime, Utc};
use domain::applications::Stage;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, PersonId, ProgrammeId, SelectionId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::screening::{BULK_MAX, DeclineReason};
use sha2::{Digest, Sha256};
use std::collections::HashSet;
use uuid::Uuid;

/// The most characters of a note.
const NOTE_MAX: usize = 1000;

/// Which applications a decision is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Chosen {
    /// These of a programme.
    Some(ProgrammeId, Vec<ApplicationId>),
    /// Everything of a filter.
    All(Filter),
}

impl Chosen {
    const fn programme(&self) -> ProgrammeId {
        match self {
            Self::Some(programme, _) => *programme,
            Self::All(filter) => filter.programme,
        }
    }
}

/// One decision for all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// Where to.
    pub stage: Stage,
    /// Why, for a no.
    pub reason: Option<DeclineReason>,
    /// For colleagues.
    pub note: String,
}

/// What a decision about many would do.
#[derive(Debug, Clone)]
pub struct Preview {
    /// Those who move, oldest first.
    pub moving: Vec<QueueRow>,
    /// Those who stay: the step is impossible, or the decision is somebody else's.
    pub staying: Vec<QueueRow>,
    /// Stands for just these in just this state; deciding asks for it.
    pub digest: String,
}

/// The stages that many may be moved to at once. Offers are made by a selection, which knows where there are places.
pub const MANY_STAGES: [Stage; 5] =
    [Stage::Screening, Stage::Test, Stage::Interview, Stage::Waitlisted, Stage::Declined];

/// Everything that is chosen.
///
/// # Errors
/// [`Error::NotAllowed`] with anything of another center among it.
pub async fn chosen(look: &mut Look, chosen: &Chosen) -> Result<Vec<QueueRow>> {
    let rows = match chosen {
        Chosen::Some(programme, ids) => of_ids(look, *programme, ids).await?,
        Chosen::All(filter) => every(look, filter, BULK_MAX).await?,
    };
    let programme = chosen.programme();
    let centers: HashSet<_> = rows.iter().map(|r| r.center).collect();
    for center in centers {
        look.require(May::DecideApplications(At { programme, center }))?;
    }
    Ok(rows)
}

/// What a decision would do, to whom.
///
/// # Errors
/// As [`chosen`].
pub async fn preview(look: &mut Look, which: &Chosen, stage: Stage) -> Result<Preview> {
    let rows = chosen(look, which).await?;
    let bound: HashSet<ApplicationId> = records::with_interview(look, which.programme()).await?.into_iter().collect();
    let stages = records::stages(look, which.programme()).await?;
    let held: HashSet<ApplicationId> = records::with_offer(look, which.programme()).await?.into_iter().collect();
    let me = look.who().person;
    // Below the age of majority nothing but a no goes on before a guardian agrees
    let minors = match stage {
        Stage::Declined => HashSet::new(),
        _ => crate::guardians::waiting(look, which.programme()).await?,
    };
    // An interview that is booked, or a place that is held, would be given back, and no undoing brings them back
    let moves = |row: &QueueRow| {
        stages.get(&row.intake).is_some_and(|own| own.choices(row.stage).any(|s| s == stage))
            && !row.conflict
            && !minors.contains(&row.id)
            && Some(row.person) != me
            && (stage == Stage::Interview || !bound.contains(&row.id))
            && !held.contains(&row.id)
    };
    let (moving, staying): (Vec<_>, Vec<_>) = rows.into_iter().partition(moves);
    let mut hash = Sha256::new();
    for row in &moving {
        hash.update(row.id.0.as_bytes());
        hash.update(row.version.to_le_bytes());
    }
    let digest = data_encoding::HEXLOWER.encode(&hash.finalize()[..16]);
    Ok(Preview { moving, staying, digest })
}

/// Decides about all of them in one act. Nobody is told before the time to undo it is over.
///
/// # Errors
/// As [`chosen`]; [`Refusal::Changed`] unless the digest stands for what would be decided about now;
/// [`Error::Faulty`] for a no without a reason.
pub async fn decide(act: &mut Act, which: &Chosen, verdict: &Verdict, digest: &str) -> Result<BulkAct> {
    if !MANY_STAGES.contains(&verdict.stage) {
        return Err(Error::fault("stage", FaultKind::Choice));
    }
    let reason = verdict.reason.filter(|_| verdict.stage == Stage::Declined);
    if verdict.stage == Stage::Declined && reason.is_none() {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    let note = cleaned("note", &verdict.note, NOTE_MAX)?;
    // Looked at once more when they are held: a booking, a consent or a conflict of this moment doesn't change a row's version
    let mut seen: Vec<ApplicationId> =
        preview(act, which, verdict.stage).await?.moving.iter().map(|row| row.id).collect();
    seen.sort_unstable();
    for id in seen {
        super::records::hold(act, id).await?;
    }
    let preview = preview(act, which, verdict.stage).await?;
    if preview.digest != digest {
        return Err(Refusal::Changed.into());
    }
    if preview.moving.is_empty() {
        return Err(Error::fault("stage", FaultKind::Choice));
    }
    let bulk = BulkAct { reason, note, ..BulkAct::new(act, which.programme(), verdict.stage, preview.moving.len()) };
    let moving: Vec<Moving> = preview
        .moving
        .iter()
        .map(|row| Moving {
            id: row.id,
            person: row.person,
            stage: row.stage,
            changed_at: row.changed_at,
            version: row.version,
            notice: match reason {
                Some(reason) => Notice::ApplicationDeclined { application: row.id, reason },
                None => Notice::ApplicationMoved { application: row.id, stage: verdict.stage },
            },
        })
        .collect();
    carry_out(act, &bulk, &moving).await?;
    let detail = serde_json::json!({ "stage": bulk.stage, "reason": reason, "count": bulk.count, "digest": digest });
    act.note(bulk.programme, Event::new(EventKind::BulkDecided, bulk.id).with(detail)).await?;
    Ok(bulk)
}

/// An application that a decision about many moves, as it stands before.
#[derive(Debug, Clone)]
pub(crate) struct Moving {
    pub(crate) id: ApplicationId,
    pub(crate) person: PersonId,
    pub(crate) stage: Stage,
    pub(crate) changed_at: DateTime<Utc>,
    pub(crate) version: i64,
    /// What they are told once it can't be undone any more.
    pub(crate) notice: Notice,
}

/// Moves all of them at once, and holds the letters back until the time to undo it is over.
pub(crate) async fn carry_out(act: &mut Act, bulk: &BulkAct, moving: &[Moving]) -> Result<()> {
    records::insert(act, bulk).await?;
    for one in moving {
        let notice = act.tell_at(bulk.programme, one.person, one.notice.clone(), bulk.undo_until).await?;
        records::insert_item(act, bulk, one, notice).await?;
    }
    // Whoever was quicker has changed a version, and then nothing of this is kept
    if records::apply(act, bulk).await? != bulk.count {
        return Err(Refusal::Changed.into());
    }
    records::insert_moves(act, bulk).await
}

/// What an undoing did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Undone {
    /// So many stand as before.
    pub restored: i64,
    /// So many have gone on since, and stay.
    pub kept: i64,
}

/// Undoes a decision about many: everything that has not gone on since stands as it stood, and nobody is told.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever neither made it nor runs the programme; [`Refusal::UndoOver`].
pub async fn undo(act: &mut Act, id: Uuid) -> Result<Undone> {
    let bulk = records::find(act, id).await?.ok_or(Error::NotFound)?;
    if bulk.done_by.is_none() || bulk.done_by != act.who().person {
        act.require(May::ManageIntakes(bulk.programme))?;
    }
    for center in records::centers(act, id).await? {
        act.require(May::DecideApplications(At { programme: bulk.programme, center }))?;
    }
    if let Some(selection) = bulk.selection {
        return crate::selection::undo(act, selection).await;
    }
    let undone = take_back(act, &bulk).await?;
    let detail = serde_json::json!({ "restored": undone.restored, "kept": undone.kept });
    act.note(bulk.programme, Event::new(EventKind::BulkUndone, id).with(detail)).await?;
    Ok(undone)
}

/// Tells those whom a decision is about at once; then it can't be undone any more.
///
/// # Errors
/// As [`undo`]; [`Error::NotFound`] for the publication of a selection.
pub async fn tell_now(act: &mut Act, id: Uuid) -> Result<BulkAct> {
    let bulk = records::find(act, id).await?.filter(|b| b.selection.is_none()).ok_or(Error::NotFound)?;
    if bulk.done_by.is_none() || bulk.done_by != act.who().person {
        act.require(May::ManageIntakes(bulk.programme))?;
    }
    for center in records::centers(act, id).await? {
        act.require(May::DecideApplications(At { programme: bulk.programme, center }))?;
    }
    if !records::end_undo(act, id).await? {
        return Err(Refusal::UndoOver.into());
    }
    act.wake_mail();
    act.note(bulk.programme, Event::new(EventKind::BulkTold, id)).await?;
    Ok(BulkAct { undo_until: act.now(), ..bulk })
}

/// Takes one back; asks no right.
pub(crate) async fn take_back(act: &mut Act, bulk: &BulkAct) -> Result<Undone> {
    let id = bulk.id;
    if act.now() >= bulk.undo_until || !records::mark_undone(act, id).await? {
        return Err(Refusal::UndoOver.into());
    }
    records::hold_all(act, id).await?;
    // Before the versions go on, while they still tell who has gone on since
    records::call_back(act, id).await?;
    let restored = records::restore(act, id).await?;
    records::follow(act, id).await?;
    // Whoever was quick enough to book before anybody was told gives the hour back
    for booked in records::restored_with_interview(act, id).await? {
        let application = crate::applications::find(act, booked).await?;
        crate::interviews::application_moved(act, &application).await?;
    }
    Ok(Undone { restored, kept: bulk.count - restored })
}

/// The decisions about many that publish a selection and are in force.
pub(crate) async fn of_selection(look: &mut Look, id: SelectionId) -> Result<Vec<BulkAct>> {
    records::of_selection(look, id).await
}

/// One's own decisions about many that can still be undone, the newest first.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn undoable(look: &mut Look, programme: ProgrammeId) -> Result<Vec<BulkAct>> {
    let me = look.person()?;
    records::undoable(look, programme, me).await
}

/// Where an application stood before a decision that nobody was told of yet, and that decision.
pub(crate) async fn held_back(look: &mut Look, id: ApplicationId) -> Result<Option<(Stage, Uuid)>> {
    records::held_back(look, id).await
}

/// Lets the applicant go on from where they believe they stand: a decision that they were not told of yet is taken back
/// for them alone. Where they stood before it.
pub(crate) async fn overtake(act: &mut Act, id: ApplicationId) -> Result<Option<Stage>> {
    let Some((before, bulk)) = records::held_back(act, id).await? else { return Ok(None) };
    records::call_back_one(act, bulk, id).await?;
    Ok(Some(before))
}
