//! From stays to hours: a person's day is counted again by the programme's rules, and what differs from the ledger is
//! entered beside it.

use super::ledger_records::{self, Kind, NewLine};
use super::{Duty, state_records};
use crate::act::Act;
use crate::centers;
use crate::error::Result;
use domain::attendance::{Worked, counted};
use domain::events::{Event, EventKind};
use domain::ids::HoursEntryId;
use serde_json::json;

/// Counts the day of a duty's person again. Whoever asks holds the person.
pub(super) async fn settle(act: &mut Act, duty: &Duty) -> Result<()> {
    let date = duty.zone.date(duty.whole.start());
    let stays = state_records::stays_of_day(act, duty.person, duty.at.programme, date).await?;
    let holidays = match duty.rules.holiday_percent {
        100 => Vec::new(),
        _ => centers::holidays(act, duty.at.programme).await?,
    };
    let is_holiday = |date| holidays.iter().any(|holiday| holiday.falls_on(date));
    let ended: Vec<Worked> = stays.iter().filter_map(|stay| stay.worked.clone()).collect();
    let mut counts = counted(&ended, &duty.rules, &is_holiday).into_iter();
    for stay in stays {
        // What is still open, or was taken back, counts nothing
        let target = stay.worked.as_ref().and_then(|_| counts.next());
        let (minutes, present) = target.map_or((0, 0), |counted| (counted.minutes, counted.present));
        let changed = (minutes, present) != (stay.minutes, stay.present);
        if (stay.base.is_some() && !changed) || (stay.base.is_none() && target.is_none()) {
            continue;
        }
        let id: HoursEntryId = act.id();
        let line = NewLine {
            id,
            at: stay.at,
            person: duty.person,
            attendance: Some(stay.attendance),
            position: stay.position,
            date,
            minutes: minutes - stay.minutes,
            present: Some(present - stay.present),
            kind: Kind::Attendance,
            offsets: stay.base,
            note: "",
        };
        let detail = json!({ "person": duty.person, "date": date, "minutes": line.minutes, "offsets": line.offsets });
        ledger_records::insert_line(act, line).await?;
        act.note(stay.at.programme, Event::new(EventKind::HoursEntered, id).with(detail)).await?;
    }
    Ok(())
}
