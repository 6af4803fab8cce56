//! The one message about a week: all that has changed in it for its reader.

use super::{Body, records};
use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use domain::ids::RosterId;
use domain::rosters::{Change, Slot};
use domain::time::Zone;
use words::Words;

pub(super) async fn changed(look: &mut Look, w: Words, roster: RosterId, changes: &[Change]) -> Result<Body> {
    let (center, monday) = records::roster_of(look, roster).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, center).await?;
    let name = center.names.in_language(w.language());
    let lines: Vec<String> = changes.iter().map(|change| line(w, center.zone, change)).collect();
    Ok(Body {
        subject: w.notice_roster_changed_subject(name),
        text: format!("{}\n{}", w.notice_roster_changed_text(name, &w.date(monday)), lines.join("\n")),
        button: w.notice_roster_changed_button().to_owned(),
        path: "/my/shifts".to_owned(),
        calendar: None,
        to: None,
    })
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
