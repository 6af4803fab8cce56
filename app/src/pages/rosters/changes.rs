//! What has changed in a week, in words.

use domain::ids::PersonId;
use domain::people::Name;
use domain::rosters::{Change, Posted, ShiftChange, Slot};
use domain::time::Zone;
use words::Words;

/// Somebody's name among those that came along.
pub(super) fn person(names: &[(PersonId, Name)], id: PersonId) -> String {
    names.iter().find(|(person, _)| *person == id).map(|(_, name)| name.short()).unwrap_or_default()
}

fn slot(w: Words, zone: Zone, slot: &Slot) -> String {
    let (from, until) = (zone.clock(slot.period.start()), zone.clock(slot.period.end()));
    let day = w.day_short(zone.date(slot.period.start()));
    format!("{day}, {} · {}", w.time_span(from, until), slot.names.in_language(w.language()))
}

/// What has changed for one person.
pub(super) fn change(w: Words, zone: Zone, change: &Change) -> String {
    match change {
        Change::New { to } => w.roster_change_new(&slot(w, zone, to)),
        Change::Moved { from, to } => w.roster_change_moved(&slot(w, zone, from), &slot(w, zone, to)),
        Change::Gone { from } => w.roster_change_gone(&slot(w, zone, from)),
        Change::CalledOff { from } => w.roster_change_called_off(&slot(w, zone, from)),
    }
}

/// What has changed of a shift.
pub(super) fn shift(w: Words, zone: Zone, change: &ShiftChange) -> String {
    let told = |posted: &Posted| w.publish_places(&w.roster_people_needed(posted.places), &slot(w, zone, &posted.slot));
    match change {
        ShiftChange::New { to } => w.roster_change_new(&told(to)),
        ShiftChange::Changed { from, to } => w.roster_change_moved(&told(from), &told(to)),
        ShiftChange::CalledOff { from } => w.roster_change_called_off(&told(from)),
    }
}
