//! Missed shifts of a term, counted in the open: whoever reaches the programme's limit takes no places alone for a while, and
//! everybody sees of themselves what counts, why, and how it ends.

use super::excuses::{Excuse, closes};
use super::miss_records as rows;
use super::{reason, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{people, programmes};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::attendance::{BackBy, Consequence, ExcuseState, MissRules, MissState, Tally};
use domain::events::{Event, EventKind};
use domain::ids::{AssignmentId, PauseId, PersonId, ProgrammeId, ShiftId};
use domain::language::Texts;
use domain::notices::{MissNews, Notice};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use domain::time::{Period, Zone};
use serde::Serialize;
use serde_json::json;

/// So many pauses are looked at in one round.
const AT_ONCE: i64 = 50;
/// Each of them once in so many hours, for a new term or other rules may have ended it.
const EVERY_HOURS: i64 = 12;

/// A shift of a term that somebody has missed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missed {
    /// By which place.
    pub assignment: AssignmentId,
    /// Which.
    pub shift: ShiftId,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// The center.
    pub center: Texts,
    /// What would have been done there.
    pub position: Texts,
    /// The date on the center's wall.
    pub date: NaiveDate,
    /// From when until when they were planned.
    pub period: Period,
    /// The time on the center's walls.
    pub zone: Zone,
    /// How it stands to the count.
    pub state: MissState,
    /// What was said about it, and what was answered.
    pub excuse: Option<Excuse>,
    /// Until when one may still ask.
    pub until: Option<DateTime<Utc>>,
}

/// A time in which somebody takes no places alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Pause {
    /// Which.
    pub id: PauseId,
    /// Since when.
    pub began_at: DateTime<Utc>,
    /// How many missed shifts counted then.
    pub counted: i64,
    /// Until when it was.
    pub ended_at: Option<DateTime<Utc>>,
    /// What ended it.
    pub how: Option<BackBy>,
    /// What a coordinator has said.
    pub reason: String,
}

/// All that counts of somebody's missed shifts, as they see it themselves.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Misses {
    /// From which day on shifts count.
    pub from: Option<NaiveDate>,
    /// What the programme says.
    pub rules: MissRules,
    /// How they stand to it.
    pub tally: Tally,
    /// The pause that runs.
    pub pause: Option<Pause>,
    /// Pauses that are over, the newest first.
    pub past: Vec<Pause>,
    /// The shifts, the newest first.
    pub missed: Vec<Missed>,
}

/// Somebody who takes no places alone for now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paused {
    /// Who.
    pub person: PersonId,
    /// Their name.
    #[serde(skip)]
    pub name: Name,
    /// Since when, and why.
    pub pause: Pause,
}

/// Somebody's missed shifts of the running term: one's own, or of somebody whom one may see.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn misses(look: &mut Look, person: PersonId) -> Result<Misses> {
    let mine = look.person()? == person;
    if !mine {
        let programme = people::find(look, person).await?.programme;
        if look.require(May::SeeAllPeople(programme)).is_err() {
            let places = rows::places(look, person).await?;
            if !places.into_iter().any(|at| look.require(May::SeePeople(at)).is_ok()) {
                return Err(Error::NotAllowed);
            }
        }
    }
    let mut misses = counted(look, person).await?;
    // Why somebody could not come is for them and for those who decide
    for one in misses.missed.iter_mut().filter(|_| !mine) {
        if look.require(May::RecordAttendance(one.at)).is_err() {
            one.excuse = None;
        }
    }
    Ok(misses)
}

async fn counted(look: &mut Look, person: PersonId) -> Result<Misses> {
    let found = people::find(look, person).await?;
    let programme = programmes::find(look, found.programme).await?;
    let (rules, now) = (programme.rules, look.now());
    let from = rows::term_from(look, person, found.programme, programme.zone.date(now)).await?;
    let mut pauses = rows::pauses(look, person).await?;
    let settled = pauses
        .iter()
        .filter(|pause| matches!(pause.how, Some(BackBy::Kept | BackBy::Decided)))
        .filter_map(|pause| pause.ended_at)
        .max();
    let pause = pauses.iter().position(|pause| pause.ended_at.is_none()).map(|at| pauses.remove(at));
    let mut missed = rows::missed(look, person, found.programme, from).await?;
    let mut tally = Tally { paused: pause.is_some(), ..Tally::default() };
    if let Some(pause) = &pause {
        tally.kept = rows::kept_since(look, person, pause.began_at).await?;
    }
    for one in &mut missed {
        let ended = one.period.end();
        if one.state == MissState::Counted && settled.is_some_and(|settled| ended <= settled) {
            one.state = MissState::Settled;
        }
        match one.state {
            MissState::Counted => tally.counted += 1,
            MissState::Asked => tally.waiting += 1,
            MissState::Excused | MissState::Settled => {}
        }
        let open = one.excuse.as_ref().is_none_or(|excuse| excuse.state == ExcuseState::Withdrawn);
        let until = closes(ended, &rules);
        one.until = (open && one.state == MissState::Counted && now <= until).then_some(until);
    }
    Ok(Misses { from, rules: rules.misses, tally, pause, past: pauses, missed })
}

/// Looks again at what somebody's missed shifts come to, after one was added or has gone; `news` is the place on one that
/// has just begun to count. Whoever asks holds the person.
pub(super) async fn reconsider(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    news: Option<AssignmentId>,
) -> Result<()> {
    let Misses { rules, tally, pause, .. } = counted(act, person).await?;
    let left = tally.left(&rules);
    match tally.consequence(&rules, news.is_some()) {
        None => Ok(()),
        Some(Consequence::Warn) => match news {
            Some(place) => {
                let news = MissNews::Counted { place, counted: tally.counted, left };
                act.tell(programme, person, Notice::Missed { news }).await
            }
            None => Ok(()),
        },
        Some(Consequence::Pause) => {
            let id: PauseId = act.id();
            if !rows::begin(act, id, programme, person, tally.counted).await? {
                return Ok(());
            }
            let detail = json!({ "person": person, "counted": tally.counted, "limit": rules.limit });
            act.note(programme, Event::new(EventKind::SignUpPaused, id).with(detail)).await?;
            let news = MissNews::Paused { counted: tally.counted, back_after: rules.back_after };
            act.tell(programme, person, Notice::Missed { news }).await
        }
        Some(Consequence::Back(by)) => match pause {
            Some(pause) => end(act, programme, person, pause.id, by, "").await.map(drop),
            None => Ok(()),
        },
    }
}

/// After somebody has left a shift: nothing to do for whoever takes places as they like. Whoever asks holds the person.
pub(super) async fn kept(act: &mut Act, programme: ProgrammeId, person: PersonId) -> Result<()> {
    if rows::is_paused(act, person).await? { reconsider(act, programme, person, None).await } else { Ok(()) }
}

async fn end(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    id: PauseId,
    by: BackBy,
    why: &str,
) -> Result<bool> {
    if !rows::end(act, id, by, why).await? {
        return Ok(false);
    }
    let detail = json!({ "person": person, "how": by, "reason": why });
    act.note(programme, Event::new(EventKind::SignUpResumed, id).with(detail)).await?;
    act.tell(programme, person, Notice::Missed { news: MissNews::Resumed { by } }).await?;
    Ok(true)
}

/// Lets somebody take places alone again, with a reason that they read.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever corrects no hours where they serve, and for oneself; [`Error::Faulty`] without a
/// reason; [`Refusal::Changed`] when there is nothing to end.
pub async fn lift_pause(act: &mut Act, person: PersonId, why: &str) -> Result<()> {
    let places = rows::places(act, person).await?;
    let may = places.into_iter().any(|at| act.require(May::CorrectHours(at)).is_ok());
    if !may || act.who().person == Some(person) {
        return Err(Error::NotAllowed);
    }
    let why = reason(why, "why")?;
    records::lock_person(act, person).await?;
    let pause = rows::pauses(act, person).await?.into_iter().find(|pause| pause.ended_at.is_none());
    let pause = pause.ok_or(Refusal::Changed)?;
    let programme = people::find(act, person).await?.programme;
    if end(act, programme, person, pause.id, BackBy::Decided, &why).await? {
        return Ok(());
    }
    Err(Refusal::Changed.into())
}

/// Who of a programme takes no places alone for now, as far as one sees them.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn paused(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Paused>> {
    let mut seen = Vec::new();
    for one in rows::paused(look, programme).await? {
        let places = rows::places(look, one.person).await?;
        if places.into_iter().any(|at| look.require(May::SeePeople(at)).is_ok()) {
            seen.push(one);
        }
    }
    Ok(seen)
}

/// Looks at pauses again that a new term or other rules may have ended; for the worker. How many were looked at.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody but the program itself.
pub async fn reconsider_due(act: &mut Act) -> Result<usize> {
    if !act.who().system {
        return Err(Error::NotAllowed);
    }
    let before = act.now() - Duration::hours(EVERY_HOURS);
    let mut due = rows::due(act, before, AT_ONCE).await?;
    // People are held in the order of their ids
    due.sort_unstable_by_key(|(person, ..)| *person);
    for (person, programme, id) in &due {
        records::lock_person(act, *person).await?;
        rows::looked(act, *id).await?;
        reconsider(act, *programme, *person, None).await?;
    }
    Ok(due.len())
}
