//! Copying a day or a week to another one, with its people or without.

use super::{Generated, Preview, lay, of_days, records, templates};
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use chrono::{Days, Duration, NaiveDate};
use domain::centers::{Center, NeedFrom};
use domain::faults::FaultKind;
use domain::rights::May;
use domain::rosters::{Asked, Comes, Making, Template};
use domain::time::Week;

/// What copying a week would do.
///
/// # Errors
/// As [`copy_week`].
pub async fn preview_copy_week(
    look: &mut Look,
    center: &Center,
    from: Week,
    to: Week,
    people: bool,
) -> Result<Preview> {
    preview(look, center, (from.monday(), to.monday(), 7), people).await
}

/// What copying a day would do.
///
/// # Errors
/// As [`copy_day`].
pub async fn preview_copy_day(
    look: &mut Look,
    center: &Center,
    from: NaiveDate,
    to: NaiveDate,
    people: bool,
) -> Result<Preview> {
    preview(look, center, (from, to, 1), people).await
}

/// Copies the shifts of a week to another one, with the people on them if `people`. What is there stays, so a copy that
/// is made twice adds nothing the second time.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for a copy onto itself;
/// [`domain::refusals::Refusal::Changed`] when it would do something else than was shown.
pub async fn copy_week(
    act: &mut Act,
    center: &Center,
    from: Week,
    to: Week,
    people: bool,
    seen: Option<&str>,
) -> Result<Generated> {
    copy(act, center, (from.monday(), to.monday(), 7), people, seen).await
}

/// Copies the shifts of a day to another one.
///
/// # Errors
/// As [`copy_week`].
pub async fn copy_day(
    act: &mut Act,
    center: &Center,
    from: NaiveDate,
    to: NaiveDate,
    people: bool,
    seen: Option<&str>,
) -> Result<Generated> {
    copy(act, center, (from, to, 1), people, seen).await
}

/// From the first day of the one, to the first day of the other, so many days.
type Span = (NaiveDate, NaiveDate, u64);

async fn copy(act: &mut Act, center: &Center, span: Span, people: bool, seen: Option<&str>) -> Result<Generated> {
    act.require(May::ManageRosters(center.at()))?;
    super::hold(act, center, &[Week::of(span.1)]).await?;
    let preview = preview(act, center, span, people).await?;
    lay(act, center, Making::Copy, preview, seen).await
}

async fn preview(look: &mut Look, center: &Center, (from, to, days): Span, people: bool) -> Result<Preview> {
    look.require(May::ManageRosters(center.at()))?;
    if from == to {
        return Err(Error::fault("to", FaultKind::Twice));
    }
    let last = from + Days::new(days - 1);
    let source = records::on_days(look, center.at(), from, last).await?;
    let on = if people { records::people_on(look, center.at(), from, last).await? } else { Vec::new() };
    let all = templates::templates(look, center.at()).await?;
    let by = to - from;
    let asked = source.iter().filter(|found| !found.cancelled).map(|found| {
        let holds = on.iter().filter(|(shift, _, holds, _)| *shift == found.shift && *holds);
        let comes = holds.map(|(_, person, _, trainee)| Comes { person: *person, trainee: *trainee }).collect();
        moved(center, &all, &found.is, by, comes)
    });
    let asked = asked.collect();
    of_days(look, center, asked, (to, to + Days::new(days - 1)), |_| true, false).await
}

/// A shift so many days later, at the same time on the wall. It keeps its line where that asks for one on that date too,
/// so that filling the week from templates doesn't ask for it again.
fn moved(
    center: &Center,
    templates: &[Template],
    was: &domain::rosters::Snapshot,
    by: Duration,
    people: Vec<Comes>,
) -> Asked {
    let date = was.date + by;
    let asks = |t: &&Template| t.applies_on(date) && t.lines.iter().any(|line| Some(line.id) == was.line);
    let template = templates.iter().find(asks).map(|t| t.id);
    let clock = |at| center.zone.clock(at);
    Asked {
        line: was.line.filter(|_| template.is_some()),
        template,
        date,
        from: clock(was.period.start()),
        until: clock(was.period.end()),
        position: was.position,
        amount: was.amount.clone(),
        need: NeedFrom::Shift,
        note: was.note.clone(),
        people,
    }
}
