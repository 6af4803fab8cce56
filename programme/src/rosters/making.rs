//! Making shifts: from templates, by changing one, or as copies. Always the same way: a difference that is shown first,
//! then done in one act, step by step, so that it can be taken back.

mod copying;
mod people;
pub(super) mod records;
mod undoing;

pub use copying::{copy_day, copy_week, preview_copy_day, preview_copy_week};
pub use people::Stand;
pub use records::Generation;
pub use undoing::{UNDO_DAYS, Undone, generations, undo};

use super::templates::records as templates;
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::shifts::{self, NewShift};
use chrono::{Days, NaiveDate};
use domain::centers::{Center, NeedFrom};
use domain::eligibility::Reason;
use domain::events::{Event, EventKind};
use domain::ids::{GenerationId, LineId, PersonId, ShiftId, TemplateId};
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Asked, Difference, Made, Making, Planned, RosterState, Snapshot, Step, Template, There};
use domain::time::Week;
use records::Found;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

/// The most weeks that are made at once.
pub const WEEKS_MAX: usize = 13;

/// What making shifts would do.
#[derive(Debug, Clone)]
pub struct Preview {
    /// The first of its days.
    pub first: NaiveDate,
    /// The last of its days.
    pub last: NaiveDate,
    /// What becomes of the shifts.
    pub difference: Difference,
    /// Who would be put on them, and who can't be.
    pub stands: Vec<Stand>,
    /// Tells two previews apart.
    pub digest: String,
    found: Vec<Found>,
}

impl Preview {
    /// Whether nothing would happen.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.difference.is_empty() && self.stands.iter().all(|stand| !stand.reasons.is_empty())
    }
    /// How many people can't be put on the shifts.
    #[must_use]
    pub fn refused(&self) -> usize {
        self.stands.iter().filter(|stand| !stand.reasons.is_empty()).count()
    }
}

/// What making shifts has done.
#[derive(Debug, Clone)]
pub struct Generated {
    /// By which it is taken back; none when nothing was done.
    pub id: Option<GenerationId>,
    /// What was done.
    pub preview: Preview,
}

/// What filling weeks from their templates would do.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn preview(look: &mut Look, center: &Center, weeks: &[Week]) -> Result<Preview> {
    look.require(May::ManageRosters(center.at()))?;
    let templates = templates::templates(look, center.at()).await?;
    let needs = centers::needs(look, center.id).await?;
    let standing: Vec<_> = templates::standing(look, center.at()).await?.into_iter().map(|(s, _)| s).collect();
    let weeks = sorted(weeks);
    let asked = weeks.iter().flat_map(|week| Asked::by_templates(&templates, &needs, &standing, *week)).collect();
    difference(look, center, asked, &weeks, |_| true, true).await
}

/// Fills weeks from their templates: adds what is missing, brings what nobody has touched up to date, leaves what people
/// hold or somebody has changed. Done twice, it does nothing the second time. `seen` is the digest of the preview that
/// the coordinator was shown, when they were.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when it would do something else than was shown.
pub async fn generate(act: &mut Act, center: &Center, weeks: &[Week], seen: Option<&str>) -> Result<Generated> {
    act.require(May::ManageRosters(center.at()))?;
    let weeks = sorted(weeks);
    hold(act, center, &weeks).await?;
    let preview = preview(act, center, &weeks).await?;
    lay(act, center, Making::Templates, preview, seen).await
}

fn sorted(weeks: &[Week]) -> Vec<Week> {
    let mut weeks = weeks.to_vec();
    weeks.sort_unstable();
    weeks.dedup();
    weeks.truncate(WEEKS_MAX);
    weeks
}

/// What a change of a template would do in the weeks in which it has asked for shifts that are still to come.
pub(super) async fn of_edit(look: &mut Look, center: &Center, before: &Template, after: &Template) -> Result<Preview> {
    let today = center.zone.date(look.now());
    let lines: Vec<LineId> = before.lines.iter().chain(&after.lines).map(|line| line.id).collect();
    let mine = |line: Option<LineId>| line.is_some_and(|line| lines.contains(&line));
    let far = today + Days::new(7 * 60);
    let ahead = records::on_days(look, center.at(), today, far).await?;
    let weeks: Vec<Week> = ahead.iter().filter(|found| mine(found.is.line)).map(|f| Week::of(f.asked_on)).collect();
    let mut weeks = weeks;
    weeks.sort_unstable();
    weeks.dedup();
    let needs = centers::needs(look, center.id).await?;
    let standing: Vec<_> = templates::standing(look, center.at()).await?.into_iter().map(|(s, _)| s).collect();
    let slot = std::slice::from_ref(after);
    let asked = weeks.iter().flat_map(|week| Asked::by_templates(slot, &needs, &standing, *week)).collect();
    difference(look, center, asked, &weeks, mine, true).await
}

/// What becomes of the shifts of some weeks, of those whose line `mine` chooses, when these are asked for.
async fn difference(
    look: &mut Look,
    center: &Center,
    asked: Vec<Asked>,
    weeks: &[Week],
    mine: impl Fn(Option<LineId>) -> bool,
    whole: bool,
) -> Result<Preview> {
    let today = center.zone.date(look.now());
    let first = weeks.first().map_or(today, |week| week.monday());
    let last = weeks.last().map_or(today, |week| week.monday() + Days::new(6));
    of_days(
        look,
        center,
        asked,
        (first, last),
        |found| mine(found.is.line) && weeks.contains(&Week::of(found.asked_on)),
        whole,
    )
    .await
}

async fn of_days(
    look: &mut Look,
    center: &Center,
    asked: Vec<Asked>,
    (first, last): (NaiveDate, NaiveDate),
    mine: impl Fn(&Found) -> bool,
    whole: bool,
) -> Result<Preview> {
    let holidays = centers::holidays(look, center.programme).await?;
    let mut found = records::on_days(look, center.at(), first, last).await?;
    found.extend(records::moved_away(look, center.at(), first, last).await?);
    found.retain(mine);
    let made: Vec<Made> = found.iter().map(made).collect();
    // Only the program itself, for the demo, lays down what has been
    let now = (!look.who().system).then(|| look.now());
    let difference = Difference::of(asked, There { center, holidays: &holidays, made: &made, now }, whole);
    let stands = people::stands(look, center, &difference, &found, (first, last)).await?;
    let digest = digest(&difference, &stands);
    Ok(Preview { first, last, difference, stands, digest, found })
}

fn made(found: &Found) -> Made {
    Made {
        shift: found.shift,
        line: found.is.line,
        date: found.is.date,
        asked_on: found.asked_on,
        period: found.is.period,
        position: found.is.position,
        amount: found.is.amount.clone(),
        note: found.is.note.clone(),
        peopled: found.peopled,
        // A copy of a week is meant as it is
        edited: found.is.edits > 0 || (found.is.line.is_some() && found.is.need == NeedFrom::Shift),
        cancelled: found.cancelled,
    }
}

fn digest(difference: &Difference, stands: &[Stand]) -> String {
    let mut digest = Sha256::new();
    let mut tell = |text: String| {
        digest.update(text.as_bytes());
        digest.update(b"\n");
    };
    // The line itself has no id yet while a change is only shown
    let planned = |p: &Planned| format!("{:?} {} {:?} {}", p.period, p.asked.position, p.asked.amount, p.asked.note);
    difference.added.iter().for_each(|p| tell(format!("+{}", planned(p))));
    difference.changed.iter().for_each(|(made, p)| tell(format!("~{}{}", made.shift, planned(p))));
    difference.removed.iter().for_each(|made| tell(format!("-{}", made.shift)));
    for stand in stands.iter().filter(|stand| stand.reasons.is_empty()) {
        tell(format!("{} {:?}", stand.person, stand.period));
    }
    data_encoding::HEXLOWER.encode(&digest.finalize()[..16])
}

/// Holds the rosters of some weeks until the act ends; they are begun as drafts where there are none.
async fn hold(act: &mut Act, center: &Center, weeks: &[Week]) -> Result<BTreeMap<Week, super::Roster>> {
    let mut rosters = BTreeMap::new();
    for week in weeks {
        rosters.insert(*week, super::records::begin(act, center, *week).await?);
    }
    Ok(rosters)
}

/// Does what a preview says; `seen` is the digest of the one that somebody was shown.
pub(super) async fn lay(
    act: &mut Act,
    center: &Center,
    how: Making,
    mut preview: Preview,
    seen: Option<&str>,
) -> Result<Generated> {
    if seen.is_some_and(|seen| seen != preview.digest) {
        return Err(Refusal::Changed.into());
    }
    if preview.is_empty() {
        return Ok(Generated { id: None, preview });
    }
    let dates = preview.difference.added.iter().map(|p| p.asked.date);
    let dates = dates.chain(preview.difference.changed.iter().map(|(m, _)| m.date));
    let dates = dates.chain(preview.difference.removed.iter().map(|m| m.date));
    let dates = dates.chain(preview.stands.iter().map(|s| s.date));
    let mut weeks: Vec<Week> = dates.map(Week::of).collect();
    weeks.sort_unstable();
    weeks.dedup();
    let rosters = hold(act, center, &weeks).await?;
    // People before shifts, and always in the same order, as every act that gives places
    let mut people: Vec<PersonId> = preview.stands.iter().filter(|s| s.reasons.is_empty()).map(|s| s.person).collect();
    people.sort_unstable();
    people.dedup();
    shifts::hold_people(act, &people).await?;
    let found = std::mem::take(&mut preview.found);
    let mut laying = Laying { center, rosters, found: &found, steps: Vec::new() };
    for made in &preview.difference.removed {
        laying.remove(act, made).await?;
    }
    for (made, planned) in &preview.difference.changed {
        laying.change(act, made, planned).await?;
    }
    let mut ids: BTreeMap<usize, ShiftId> = BTreeMap::new();
    for (n, planned) in preview.difference.added.iter().enumerate() {
        ids.insert(n, laying.add(act, planned, how).await?);
    }
    let mut preview_stands = std::mem::take(&mut preview.stands);
    laying.put_on(act, &mut preview_stands, &ids).await?;
    preview.stands = preview_stands;
    let steps = laying.steps;
    let generation = Generation {
        id: act.id(),
        center: center.id,
        how,
        first: preview.first,
        last: preview.last,
        steps,
        by: act.who().person,
        at: act.now(),
        undone: None,
    };
    records::insert(act, center.at(), &generation).await?;
    let d = &preview.difference;
    let detail = json!({ "how": how, "first": preview.first, "last": preview.last, "added": d.added.len(),
        "changed": d.changed.len(), "removed": d.removed.len(), "steps": generation.steps.len() });
    act.note(center.programme, Event::new(EventKind::RosterGenerated, generation.id).with(detail)).await?;
    Ok(Generated { id: Some(generation.id), preview })
}

struct Laying<'a> {
    center: &'a Center,
    rosters: BTreeMap<Week, super::Roster>,
    found: &'a [Found],
    steps: Vec<Step>,
}

impl Laying<'_> {
    fn was(&self, made: &Made) -> Result<Snapshot> {
        let found = self.found.iter().find(|found| found.shift == made.shift);
        found.map(|found| found.is.clone()).ok_or_else(|| Error::broken("a shift that was not found"))
    }
    async fn remove(&mut self, act: &mut Act, made: &Made) -> Result<()> {
        let before = self.was(made)?;
        if !records::remove(act, made.shift, before.edits).await? {
            return Err(Refusal::Changed.into());
        }
        let detail = json!({ "was": before });
        act.note(self.center.programme, Event::new(EventKind::ShiftRemoved, made.shift).with(detail)).await?;
        self.steps.push(Step::Removed { shift: made.shift, before });
        Ok(())
    }
    async fn change(&mut self, act: &mut Act, made: &Made, planned: &Planned) -> Result<()> {
        let before = self.was(made)?;
        let after = Snapshot { need: planned.asked.need, ..snapshot(&before, planned) };
        if !records::change(act, made.shift, &after, before.edits).await? {
            return Err(Refusal::Changed.into());
        }
        // Nobody is on it, so nobody has to be told
        let roster = self.rosters.get(&Week::of(made.date));
        if roster.is_some_and(|roster| roster.state == RosterState::Published) {
            shifts::shown(act, made.shift).await?;
        }
        let detail = json!({ "was": before });
        act.note(self.center.programme, Event::new(EventKind::ShiftChanged, made.shift).with(detail)).await?;
        self.steps.push(Step::Changed { shift: made.shift, before, after });
        Ok(())
    }
    async fn add(&mut self, act: &mut Act, planned: &Planned, how: Making) -> Result<ShiftId> {
        let roster = self.rosters.get(&Week::of(planned.asked.date)).ok_or_else(|| Error::broken("no roster held"))?;
        let asked = &planned.asked;
        let new = NewShift {
            at: self.center.at(),
            roster: roster.id,
            line: asked.line,
            position: asked.position,
            date: asked.date,
            period: planned.period,
            amount: asked.amount.clone(),
            need: if how == Making::Copy { NeedFrom::Shift } else { asked.need },
            note: asked.note.clone(),
            published: roster.state == RosterState::Published,
        };
        let shift = shifts::insert(act, &new).await?.ok_or(Refusal::Changed)?;
        let after = Snapshot {
            roster: new.roster,
            line: new.line,
            date: new.date,
            period: new.period,
            position: new.position,
            amount: new.amount,
            need: new.need,
            note: new.note,
            edits: 0,
        };
        self.steps.push(Step::Added { shift, after });
        Ok(shift)
    }
}

/// What a person lacks on a shift may be made up for by whoever comes after them, so those who were refused are asked
/// again while somebody else was not.
impl Laying<'_> {
    async fn put_on(&mut self, act: &mut Act, stands: &mut [Stand], ids: &BTreeMap<usize, ShiftId>) -> Result<()> {
        let mut open: Vec<usize> = (0..stands.len()).filter(|n| stands[*n].reasons.is_empty()).collect();
        loop {
            let mut refused = Vec::new();
            for n in &open {
                let stand = &mut stands[*n];
                let shift = stand.shift.or_else(|| stand.added.and_then(|n| ids.get(&n).copied()));
                let Some(shift) = shift else { continue };
                let place = match stand.trainee {
                    true => shifts::assign_to_learn(act, shift, stand.person, None).await,
                    false => shifts::assign(act, shift, stand.person, None).await,
                };
                stand.reasons = match place {
                    Ok(place) => {
                        self.steps.push(Step::Assigned { shift, assignment: place.assignment });
                        Vec::new()
                    }
                    // Refused before anything was written
                    Err(Error::Refused(Refusal::NotEligible { reasons })) => reasons,
                    Err(Error::Refused(Refusal::Full)) => vec![Reason::Full],
                    Err(error) => return Err(error),
                };
                if !stand.reasons.is_empty() {
                    refused.push(*n);
                }
            }
            if refused.is_empty() || refused.len() == open.len() {
                return Ok(());
            }
            open = refused;
        }
    }
}

fn snapshot(before: &Snapshot, planned: &Planned) -> Snapshot {
    Snapshot {
        period: planned.period,
        position: planned.asked.position,
        amount: planned.asked.amount.clone(),
        note: planned.asked.note.clone(),
        ..before.clone()
    }
}

/// Which template a line is of, for what a page says beside a shift.
#[must_use]
pub fn template_of(templates: &[Template], line: LineId) -> Option<TemplateId> {
    templates.iter().find(|t| t.lines.iter().any(|l| l.id == line)).map(|t| t.id)
}
