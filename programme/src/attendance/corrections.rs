//! Corrections of the ledger: a line beside what was wrong, with its reason; a large one waits for a second person.

use super::ledger_records::{self, Kind, NewLine};
use super::talk_records as talk;
use super::{Line, disputes, reason, records};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::programmes;
use chrono::{DateTime, NaiveDate, Utc};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CorrectionId, HoursEntryId, PersonId, ProgrammeId};
use domain::language::Texts;
use domain::people::Name;
use domain::programmes::Rules;
use domain::refusals::Refusal;
use domain::rights::{At, May};
use serde::Serialize;
use serde_json::json;

/// What became of a correction.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Corrected {
    /// It stands in the ledger.
    Entered(HoursEntryId),
    /// A second person decides.
    Waiting(CorrectionId),
}

/// A correction that waits for a second person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Correction {
    /// Which.
    pub id: CorrectionId,
    /// Where.
    #[serde(skip)]
    pub at: At,
    /// Of which entry.
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
    /// What it shall count.
    pub minutes: i64,
    /// Why.
    pub note: String,
    /// Who asked for it.
    pub asked_by: Option<PersonId>,
    /// Their name.
    #[serde(skip)]
    pub asked_by_name: Option<Name>,
    /// When.
    pub asked_at: DateTime<Utc>,
}

/// A line of the ledger that may be corrected, and what it counts with every correction so far.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`] for a line that is a correction itself.
pub async fn correctable(look: &mut Look, entry: HoursEntryId) -> Result<(Line, i64)> {
    let line = ledger_records::line(look, entry).await?;
    look.require(May::CorrectHours(line.at))?;
    if look.who().person == Some(line.person) {
        return Err(Error::NotAllowed);
    }
    if line.offsets.is_some() {
        return Err(Error::NotFound);
    }
    let counts = ledger_records::balance(look, entry).await?;
    Ok((line, counts))
}

/// The most minutes that an entry may come to: the plan at the heaviest weight of the programme.
pub(super) fn most(line: &Line, rules: &Rules) -> i64 {
    let heaviest = rules.hours.night_percent.max(rules.hours.holiday_percent).max(100);
    line.planned.map_or(line.minutes, |planned| planned * heaviest / 100)
}

/// Corrects what a line counts, by a line that offsets the difference. The whole stays between nothing and the plan. Where
/// it is more than the programme leaves to one person, somebody else has to agree.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own hours; [`Error::Faulty`] without a reason, or with
/// minutes that can't be; [`Refusal::AlreadyWaiting`] while another correction of it waits.
pub async fn correct(act: &mut Act, entry: HoursEntryId, minutes: i64, note: &str) -> Result<Corrected> {
    let (line, _) = correctable(act, entry).await?;
    let note = reason(note, "note")?;
    let rules = programmes::find(act, line.at.programme).await?.rules;
    let max = most(&line, &rules);
    if !(0..=max).contains(&minutes) {
        return Err(Error::fault("minutes", FaultKind::Number { min: 0, max }));
    }
    records::lock_person(act, line.person).await?;
    let difference = minutes - ledger_records::balance(act, entry).await?;
    if difference == 0 {
        return Err(Error::fault("minutes", FaultKind::Twice));
    }
    let id: CorrectionId = act.id();
    if talk::is_waiting(act, entry).await? {
        return Err(Refusal::AlreadyWaiting.into());
    }
    if difference.abs() > rules.hours.correction_alone_minutes {
        talk::insert_correction(act, id, &line, minutes, &note, None).await?;
        let detail = json!({ "person": line.person, "entry": entry, "minutes": difference });
        act.note(line.at.programme, Event::new(EventKind::CorrectionAsked, id).with(detail)).await?;
        return Ok(Corrected::Waiting(id));
    }
    let entered = enter(act, &line, difference, &note).await?;
    talk::insert_correction(act, id, &line, minutes, &note, Some(entered)).await?;
    Ok(Corrected::Entered(entered))
}

async fn enter(act: &mut Act, line: &Line, difference: i64, note: &str) -> Result<HoursEntryId> {
    let id: HoursEntryId = act.id();
    let offset = NewLine {
        id,
        at: line.at,
        person: line.person,
        attendance: line.attendance,
        position: line.position_id,
        date: line.date,
        minutes: difference,
        present: None,
        kind: Kind::Correction,
        offsets: Some(line.entry),
        note,
    };
    ledger_records::insert_line(act, offset).await?;
    let detail = json!({ "person": line.person, "minutes": difference, "offsets": line.entry, "note": note });
    act.note(line.at.programme, Event::new(EventKind::HoursEntered, id).with(detail)).await?;
    Ok(id)
}

/// Decides about a correction that waits: as somebody else than whoever asked for it.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, and for one's own hours; [`Refusal::SecondPerson`] for whoever asked;
/// [`Refusal::Changed`] when it waits no more.
pub async fn decide(act: &mut Act, id: CorrectionId, agrees: bool) -> Result<()> {
    let correction = talk::correction(act, id).await?;
    let (line, _) = correctable(act, correction.entry).await?;
    if correction.asked_by == act.who().person {
        return Err(Refusal::SecondPerson.into());
    }
    records::lock_person(act, line.person).await?;
    let difference = correction.minutes - ledger_records::balance(act, line.entry).await?;
    if !talk::answer_correction(act, id, agrees).await? {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "person": line.person, "entry": line.entry, "agrees": agrees });
    act.note(line.at.programme, Event::new(EventKind::CorrectionAnswered, id).with(detail)).await?;
    if agrees {
        if difference != 0 {
            let entered = enter(act, &line, difference, &correction.note).await?;
            talk::set_line(act, id, entered).await?;
        }
        disputes::settled(act, line.entry, &correction.note).await?;
    }
    Ok(())
}

/// The corrections of a programme that wait for a second person, as far as one sees the people of their centers.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Correction>> {
    let mut all = talk::corrections(look, programme).await?;
    all.retain(|correction| look.require(May::SeePeople(correction.at)).is_ok());
    Ok(all)
}
