//! Somebody asks that a missed shift be excused, or says that they were there; whoever runs the shift answers.

use super::miss_records::{self, Plead};
use super::{Duty, absences, misses, reason, records, talk_records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{files, programmes};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::attendance::{ExcuseState, State};
use domain::events::{Event, EventKind};
use domain::exchange::{CannotReason, NOTE_MAX};
use domain::faults::FaultKind;
use domain::ids::{AssignmentId, FileId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::notices::{MissNews, Notice};
use domain::people::Name;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use serde::Serialize;
use serde_json::json;

/// What somebody says who has missed a shift.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plea {
    /// Why, from the list.
    pub reason: CannotReason,
    /// What more there is to say.
    pub note: String,
    /// That they were there.
    pub was_there: bool,
}

/// What was said about a missed shift, and what was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Excuse {
    /// Why, from the list.
    pub reason: CannotReason,
    /// What more there is to say.
    pub note: String,
    /// Whether they say that they were there.
    pub was_there: bool,
    /// A picture that shows it.
    pub file: Option<FileId>,
    /// Where it stands.
    pub state: ExcuseState,
    /// When it was asked.
    pub asked_at: DateTime<Utc>,
    /// What was answered.
    pub answer: String,
    /// When.
    pub answered_at: Option<DateTime<Utc>>,
}

/// A request that waits for an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenExcuse {
    /// For which place.
    pub assignment: AssignmentId,
    /// Whose.
    pub person: PersonId,
    /// Their name.
    #[serde(skip)]
    pub name: Name,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// The center.
    pub center: Texts,
    /// The day of the shift.
    pub date: NaiveDate,
    /// What they say.
    pub excuse: Excuse,
}

/// Until when a missed shift can be excused or disputed by whoever missed it.
pub(super) fn closes(ended: DateTime<Utc>, rules: &Rules) -> DateTime<Utc> {
    ended + Duration::days(rules.misses.excuse_days)
}

fn is_missed(duty: &Duty, now: DateTime<Utc>) -> bool {
    duty.state() == State::NoShow || (duty.state() == State::Expected && duty.period.end() <= now)
}

/// Until when the person may say why they have missed it; nothing when they may not.
pub(super) async fn open_until(look: &mut Look, duty: &Duty, said: Option<&Excuse>) -> Result<Option<DateTime<Utc>>> {
    let now = look.now();
    if look.who().person != Some(duty.person) || !is_missed(duty, now) {
        return Ok(None);
    }
    let open = said.is_none_or(|excuse| excuse.state == ExcuseState::Withdrawn);
    let until = closes(duty.period.end(), &programmes::find(look, duty.at.programme).await?.rules);
    Ok((open && now <= until).then_some(until))
}

/// Whether one may ask now that a missed shift of one's own be excused.
///
/// # Errors
/// As [`ask_excuse`].
pub async fn may_ask_excuse(look: &mut Look, id: AssignmentId, plea: &Plea) -> Result<()> {
    asking(look, id, plea).await.map(drop)
}

async fn asking(look: &mut Look, id: AssignmentId, plea: &Plea) -> Result<(Duty, String)> {
    let duty = records::by_assignment(look, id).await?;
    if look.person()? != duty.person {
        return Err(Error::NotAllowed);
    }
    let note = match (plea.was_there || plea.reason == CannotReason::Other, plea.note.trim()) {
        (true, note) => reason(note, "note")?,
        (false, note) if note.chars().count() > NOTE_MAX => {
            return Err(Error::fault("note", FaultKind::TooLong { max: NOTE_MAX as i64 }));
        }
        (false, note) => note.to_owned(),
    };
    let rules = programmes::find(look, duty.at.programme).await?.rules;
    let now = look.now();
    if !is_missed(&duty, now) || closes(duty.period.end(), &rules) < now {
        return Err(Refusal::Changed.into());
    }
    match miss_records::excuse(look, id).await?.map(|excuse| excuse.state) {
        None | Some(ExcuseState::Withdrawn) => Ok((duty, note)),
        Some(ExcuseState::Asked) => Err(Refusal::AlreadyWaiting.into()),
        Some(_) => Err(Refusal::Changed.into()),
    }
}

/// Asks that a missed shift of one's own be excused, or says that one was there.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's; [`Error::Faulty`] without a note where one is needed;
/// [`Refusal::AlreadyWaiting`] while it waits for an answer; [`Refusal::Changed`] when there is nothing to excuse, after
/// the programme's time for it, and once it was answered.
pub async fn ask_excuse(act: &mut Act, id: AssignmentId, plea: &Plea, file: Option<FileId>) -> Result<()> {
    let me = act.person()?;
    records::lock_person(act, me).await?;
    let (duty, note) = asking(act, id, plea).await?;
    let plead = Plead { reason: plea.reason, note: &note, was_there: plea.was_there, file };
    if !miss_records::ask(act, &duty, plead).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    let detail = json!({ "person": me, "shift": duty.shift });
    act.note(duty.at.programme, Event::new(EventKind::ExcuseAsked, id).with(detail)).await?;
    let news = MissNews::ExcuseAsked { place: id };
    for person in talk_records::coordinators(act, duty.at).await? {
        if person != me {
            act.tell(duty.at.programme, person, Notice::Missed { news }).await?;
        }
    }
    Ok(())
}

/// Takes one's own request back.
///
/// # Errors
/// [`Error::NotAllowed`] for other people's; [`Refusal::Changed`] when it waits no more.
pub async fn withdraw_excuse(act: &mut Act, id: AssignmentId) -> Result<()> {
    let duty = records::by_assignment(act, id).await?;
    if act.person()? != duty.person {
        return Err(Error::NotAllowed);
    }
    records::lock_person(act, duty.person).await?;
    let excuse = miss_records::excuse(act, id).await?;
    if !miss_records::answer(act, id, ExcuseState::Withdrawn, "").await? {
        return Err(Refusal::Changed.into());
    }
    if let Some(file) = excuse.and_then(|excuse| excuse.file) {
        miss_records::without_file(act, id).await?;
        files::let_go(act, file).await?;
    }
    let detail = json!({ "person": duty.person, "shift": duty.shift, "withdrawn": true });
    act.note(duty.at.programme, Event::new(EventKind::ExcuseAsked, id).with(detail)).await?;
    misses::reconsider(act, duty.at.programme, duty.person, None).await
}

/// Answers a request: the shift does not count as missed, or it does, with the reason why.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for oneself; [`Error::Faulty`] for a no without a reason;
/// [`Refusal::Changed`] when it waits no more.
pub async fn answer_excuse(act: &mut Act, id: AssignmentId, accepts: bool, text: &str) -> Result<()> {
    let known = records::by_assignment(act, id).await?;
    act.require(May::RecordAttendance(known.at))?;
    if act.who().person == Some(known.person) {
        return Err(Error::NotAllowed);
    }
    let text = match (accepts, text.trim()) {
        (true, "") => String::new(),
        (_, text) => reason(text, "answer")?,
    };
    records::lock_person(act, known.person).await?;
    let duty = records::by_assignment(act, id).await?;
    let state = if accepts { ExcuseState::Accepted } else { ExcuseState::Declined };
    if !miss_records::answer(act, id, state, &text).await? {
        return Err(Refusal::Changed.into());
    }
    if accepts {
        absences::empty(act, &duty).await?;
        absences::excused(act, &duty).await?;
    } else {
        let detail = json!({ "person": duty.person, "shift": duty.shift });
        act.note(duty.at.programme, Event::new(EventKind::ExcuseDeclined, id).with(detail)).await?;
    }
    let news = MissNews::ExcuseAnswered { place: id, accepted: accepts };
    act.tell(duty.at.programme, duty.person, Notice::Missed { news }).await?;
    if accepts { Ok(()) } else { misses::reconsider(act, duty.at.programme, duty.person, Some(id)).await }
}

/// Whoever was marked as missing was there, as somebody has written down: what they had asked is answered by it. Whoever
/// asks holds the person.
pub(super) async fn was_there(act: &mut Act, duty: &Duty) -> Result<()> {
    if miss_records::answer(act, duty.assignment, ExcuseState::Accepted, "").await? {
        let news = MissNews::ExcuseAnswered { place: duty.assignment, accepted: true };
        act.tell(duty.at.programme, duty.person, Notice::Missed { news }).await?;
    }
    misses::reconsider(act, duty.at.programme, duty.person, None).await
}

/// The requests of a programme that wait for an answer, the oldest first, as far as one may answer them.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn open_excuses(look: &mut Look, programme: ProgrammeId) -> Result<Vec<OpenExcuse>> {
    let mut all = miss_records::open_excuses(look, programme).await?;
    all.retain(|one| look.require(May::RecordAttendance(one.at)).is_ok());
    Ok(all)
}

/// A missed shift, as letters name it.
pub(crate) struct Named {
    pub(crate) name: String,
    pub(crate) center: Texts,
    pub(crate) date: NaiveDate,
}

/// A missed shift for the letter about it, for the program's own use; asks no right.
pub(crate) async fn missed_for_letter(look: &mut Look, id: AssignmentId) -> Result<Named> {
    let duty = records::by_assignment(look, id).await?;
    Ok(Named { name: duty.name.short(), date: duty.zone.date(duty.whole.start()), center: duty.center_names })
}

/// For which place a picture shows why somebody missed it, and where; asks no right.
pub(crate) async fn excuse_of_file(look: &mut Look, file: FileId) -> Result<Option<(AssignmentId, At)>> {
    miss_records::of_file(look, file).await
}
