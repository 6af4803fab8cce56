//! Letters about a week: it is out, it is taken back, and all that has changed in it for its reader.

use super::{Body, center_name, records, worded};
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use domain::ids::RosterId;
use domain::notices::Wording;
use domain::notices::wordings::{Facts, Told};
use domain::rosters::{Change, Slot};
use domain::time::Zone;
use words::Words;

pub(super) async fn changed(look: &mut Look, w: Words, roster: RosterId, changes: &[Change]) -> Result<Body> {
    let (center, monday) = records::roster_of(look, roster).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, center).await?;
    let name = center.names.in_language(w.language());
    let lines: Vec<String> = changes.iter().map(|change| line(w, center.zone, change)).collect();
    let facts = Facts::default()
        .with(Told::Center, name)
        .with(Told::Date, w.date(monday))
        .with(Told::Changes, lines.join("\n"));
    Ok(worded(w, Wording::RosterChanged, facts, "/my/shifts"))
}

/// A week that is out, or was taken back.
pub(super) async fn week(look: &mut Look, w: Words, roster: RosterId, wording: Wording, path: &str) -> Result<Body> {
    let (center, monday) = records::roster_of(look, roster).await?.ok_or(Error::NotFound)?;
    let facts = Facts::default().with(Told::Center, center_name(look, w, center).await?);
    Ok(worded(w, wording, facts.with(Told::Date, w.date(monday)), path))
}

fn line(w: Words, zone: Zone, change: &Change) -> String {
    let told = |slot: &Slot| {
        let (from, until) = (zone.clock(slot.period.start()), zone.clock(slot.period.end()));
        let day = w.day(zone.date(slot.period.start()));
        format!("{day}, {} · {}", w.time_span(from, until), slot.names.in_language(w.language()))
    };
    match change {
        Change::New { to } => w.roster_change_new(&told(to)),
        Change::Moved { from, to } => w.roster_change_moved(&told(from), &told(to)),
        Change::Gone { from } => w.roster_change_gone(&told(from)),
        Change::CalledOff { from } => w.roster_change_called_off(&told(from)),
    }
}
