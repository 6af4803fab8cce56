//! A selection on its way: tried with other quotas, calculated and kept, published as offers, taken back.

use super::inputs::{Inputs, LeftOut};
use super::records::{self, offers, runs, wishes};
use super::{Offer, Run};
use crate::act::{Act, Look};
use crate::applications::intake_by_code;
use crate::error::{Error, Result};
use crate::programmes;
use crate::screening::{self, BulkAct, Moving, Undone};
use chrono::{DateTime, Duration, NaiveDate, NaiveTime, Utc};
use domain::applications::Stage;
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{ApplicationId, CenterId, OfferId, SelectionId};
use domain::notices::Notice;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::screening::UNDO_MINUTES;
use domain::selection::{Figures, Match, OfferState, RunState};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// A selection as it would be with certain quotas; nothing of it is written.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The call.
    pub call: crate::applications::Call,
    /// Who waits for a decision and is not ranked.
    pub left_out: LeftOut,
    /// What lots are drawn from.
    pub seed: String,
    /// The how-manieth selection of the call it is.
    pub round: i64,
    /// How many people each center would take, in all.
    pub quotas: BTreeMap<CenterId, i64>,
    /// What comes out with the quotas as they stand.
    pub now: Figures,
    /// What comes out with those that are asked for.
    pub then: Figures,
    /// How many would get a place or a better wish, and how many none or a worse one.
    pub better: i64,
    /// The other way round.
    pub worse: i64,
    /// The draft that is kept, and whether it would come out the same now.
    pub draft: Option<(Run, bool)>,
    /// The selection that was published last.
    pub published: Option<Run>,
    /// Until when places would be offered again, as a first proposal.
    pub rolls_until: NaiveDate,
    /// How many move to the waitlist with the draft.
    pub to_waitlist: i64,
}

/// What a selection of a call would give with other quotas, typed by center as `quota_BAK1`.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a quota below what a center has.
pub async fn what_if(look: &mut Look, code: &str, typed: &[(String, String)]) -> Result<Picture> {
    let call = intake_by_code(look, code).await?;
    look.require(May::ManageIntakes(call.intake.programme))?;
    let intake = call.intake.id;
    let inputs = Inputs::of(look, call).await?;
    let quotas = inputs.with(typed)?;
    let now = inputs.matched(&inputs.quotas(), &inputs.seed);
    let then = inputs.matched(&quotas, &inputs.seed);
    let (better, worse) = compared(&now, &then);
    let (unscored, interviews) = runs::left_out(look, intake).await?;
    let draft = runs::newest(look, intake, RunState::Draft).await?.map(|run| {
        let same = run.round == inputs.round && inputs.digest(&run.quotas, &run.seed) == run.digest;
        (run, same)
    });
    let published = runs::newest(look, intake, RunState::Published).await?;
    let zone = programmes::find(look, inputs.call.intake.programme).await?.zone;
    let (first, last) = (inputs.call.intake.starts_on, inputs.call.intake.ends_on);
    let waitlisted = inputs.entries.iter().filter(|e| e.stage == Stage::Waitlisted).count();
    let waiting = draft.as_ref().map_or(then.figures.waiting, |(run, _)| run.figures.waiting);
    Ok(Picture {
        left_out: LeftOut { unscored, interviews, minors: inputs.minors },
        seed: inputs.seed.clone(),
        round: inputs.round,
        quotas,
        now: now.figures,
        then: then.figures,
        better,
        worse,
        draft,
        published,
        rolls_until: if zone.date(look.now()) < first { first } else { last },
        to_waitlist: (waiting - i64::try_from(waitlisted).unwrap_or(i64::MAX)).max(0),
        call: inputs.call,
    })
}

/// How many get something better, and how many something worse.
fn compared(now: &Match, then: &Match) -> (i64, i64) {
    let before: HashMap<ApplicationId, usize> =
        now.outcomes.iter().map(|o| (o.application, o.given.unwrap_or(usize::MAX))).collect();
    then.outcomes.iter().fold((0, 0), |(better, worse), o| {
        let (was, is) = (before.get(&o.application).copied().unwrap_or(usize::MAX), o.given.unwrap_or(usize::MAX));
        (better + i64::from(is < was), worse + i64::from(is > was))
    })
}

/// Calculates a selection with such quotas and keeps it as the draft of the call, instead of an earlier draft.
///
/// # Errors
/// As [`what_if`]; [`Refusal::NobodyRanked`] with nobody to choose from.
pub async fn run(act: &mut Act, code: &str, typed: &[(String, String)]) -> Result<Run> {
    let call = intake_by_code(act, code).await?;
    act.require(May::ManageIntakes(call.intake.programme))?;
    records::hold_intake(act, call.intake.id, false).await?;
    let inputs = Inputs::of(act, call).await?;
    if inputs.entries.is_empty() {
        return Err(Refusal::NobodyRanked.into());
    }
    let quotas = inputs.with(typed)?;
    let made = inputs.matched(&quotas, &inputs.seed);
    let run = Run {
        id: act.id(),
        programme: inputs.call.intake.programme,
        intake: inputs.call.intake.id,
        round: inputs.round,
        seed: inputs.seed.clone(),
        quotas_before: inputs.quotas(),
        digest: inputs.digest(&quotas, &inputs.seed),
        quotas,
        figures: made.figures,
        state: RunState::Draft,
        version: 1,
        made_by: act.who().person,
        made_by_name: None,
        made_at: act.now(),
        published_at: None,
        undo_until: None,
        rolls_until: None,
    };
    runs::drop_drafts(act, run.intake).await?;
    runs::insert(act, &run).await?;
    let detail = json!({ "intake": inputs.call.intake.code, "seed": run.seed, "digest": run.digest,
        "ranked": run.figures.ranked, "given": run.figures.given() });
    act.note(run.programme, Event::new(EventKind::SelectionRun, run.id).with(detail)).await?;
    Ok(run)
}

/// Publishes a draft: its offers go out and everybody else goes on the waitlist. Nobody is told before the time to undo
/// it is over. Places that come free up to the end of `rolls_on` are offered to the next ones.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker, or when another match would
/// come out by now; [`Error::Faulty`] for a day that has passed.
pub async fn publish(act: &mut Act, id: SelectionId, version: i64, rolls_on: NaiveDate) -> Result<Run> {
    let known = runs::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(known.programme))?;
    records::hold_intake(act, known.intake, known.quotas != known.quotas_before).await?;
    let programme = programmes::find(act, known.programme).await?;
    let now = act.now();
    let end = rolls_on.succ_opt().map(|day| programme.zone.moment(day, NaiveTime::MIN)).filter(|end| *end > now);
    let end = end.ok_or_else(|| Error::fault("rolls_on", FaultKind::DatePast))?;
    let undo_until = now + Duration::minutes(UNDO_MINUTES);
    let run = Run { version, published_at: Some(now), undo_until: Some(undo_until), rolls_until: Some(end), ..known };
    if !runs::publish(act, &run).await? {
        return Err(Refusal::Changed.into());
    }
    let call = crate::applications::call(act, run.intake).await?;
    let inputs = Inputs::of(act, call).await?;
    if inputs.digest(&run.quotas, &run.seed) != run.digest {
        return Err(Refusal::Changed.into());
    }
    for (center, quota) in &run.quotas {
        if run.quotas_before.get(center) != Some(quota) && !records::set_quota(act, run.intake, *center, *quota).await?
        {
            return Err(Refusal::Changed.into());
        }
    }
    let made = inputs.matched(&run.quotas, &run.seed);
    let until = undo_until + Duration::hours(programme.rules.offer_hours);
    give(act, &run, &inputs, &made, until).await?;
    let detail = json!({ "intake": inputs.call.intake.code, "seed": run.seed, "digest": run.digest,
        "given": made.figures.given(), "waiting": made.figures.waiting });
    act.note(run.programme, Event::new(EventKind::SelectionPublished, run.id).with(detail)).await?;
    Ok(run)
}

/// Writes the offers, the list of those who wait, and the two decisions about many that they make.
async fn give(act: &mut Act, run: &Run, inputs: &Inputs, made: &Match, until: DateTime<Utc>) -> Result<()> {
    let entries: HashMap<ApplicationId, _> = inputs.entries.iter().map(|e| (e.id, e)).collect();
    let (mut offered, mut waitlisted, mut held) = (Vec::new(), Vec::new(), Vec::new());
    for outcome in &made.outcomes {
        let entry = entries.get(&outcome.application).ok_or(Error::NotFound)?;
        let (application, person) = (entry.id, entry.person);
        // Nobody decides about themselves
        if act.who().person == Some(person) {
            return Err(Refusal::ConflictOfInterest.into());
        }
        let moving = |notice| Moving {
            id: application,
            person,
            stage: entry.stage,
            changed_at: entry.changed_at,
            version: entry.version,
            notice,
        };
        if let Some(center) = outcome.center() {
            let id: OfferId = act.id();
            let wish = outcome.given.and_then(|w| i64::try_from(w + 1).ok()).unwrap_or(0);
            offered.push(moving(Notice::PlaceOffered { application, offer: id }));
            held.push(Offer {
                id,
                programme: run.programme,
                intake: run.intake,
                application,
                person,
                center,
                wish,
                state: OfferState::Open,
                selection: Some(run.id),
                until,
                offered_at: act.now(),
            });
        } else if entry.stage != Stage::Waitlisted {
            waitlisted.push(moving(Notice::ApplicationMoved { application, stage: Stage::Waitlisted }));
        }
        wishes::insert(act, run, outcome).await?;
    }
    for (center, cut) in made.figures.centers.iter().filter(|(_, cut)| cut.taken > 0) {
        if !records::reserve(act, run.intake, *center, cut.taken).await? {
            return Err(Refusal::Changed.into());
        }
    }
    for offer in &held {
        if !offers::insert(act, offer).await? {
            return Err(Refusal::Changed.into());
        }
    }
    for (stage, moving) in [(Stage::Offered, offered), (Stage::Waitlisted, waitlisted)] {
        if !moving.is_empty() {
            let bulk = BulkAct { selection: Some(run.id), ..BulkAct::new(act, run.programme, stage, moving.len()) };
            screening::carry_out(act, &bulk, &moving).await?;
        }
    }
    Ok(())
}

/// Takes a published selection back while nobody was told: everything that has not gone on since stands as it stood, no
/// place is reserved any more, the quotas are the ones of before, and the selection is a draft again.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::UndoOver`].
pub async fn undo(act: &mut Act, id: SelectionId) -> Result<Undone> {
    let run = runs::find(act, id).await?.ok_or(Error::NotFound)?;
    act.require(May::ManageIntakes(run.programme))?;
    records::hold_intake(act, run.intake, run.quotas != run.quotas_before).await?;
    if run.undo_until.is_none_or(|until| act.now() >= until) || !runs::take_back(act, id).await? {
        return Err(Refusal::UndoOver.into());
    }
    let mut undone = Undone { restored: 0, kept: 0 };
    for bulk in screening::of_selection(act, id).await? {
        let one = screening::take_back(act, &bulk).await?;
        undone = Undone { restored: undone.restored + one.restored, kept: undone.kept + one.kept };
    }
    for (center, count) in offers::put_back(act, id).await? {
        records::free(act, run.intake, center, count).await?;
    }
    offers::undo(act, id).await?;
    wishes::forget(act, id).await?;
    for (center, quota) in &run.quotas {
        if let Some(before) = run.quotas_before.get(center).filter(|before| *before != quota) {
            records::restore_quota(act, run.intake, *center, (*quota, *before)).await?;
        }
    }
    let detail = json!({ "restored": undone.restored, "kept": undone.kept });
    act.note(run.programme, Event::new(EventKind::SelectionUndone, id).with(detail)).await?;
    Ok(undone)
}
