//! The patterns of a center, and who stands on them. Changing one shows what it would do to shifts that are there, and
//! moves nothing that people hold.

mod form;
pub(in crate::rosters) mod records;
mod standing;

pub(super) use form::NOTE_MAX;
pub use form::{languages, of_standing, of_template};
pub use standing::{
    add as add_standing, change as change_standing, end as end_standing, list as standing, one as one_standing,
};

use super::making::{self, Generated, Preview};
use crate::act::{Act, Look};
use crate::centers;
use crate::error::{Error, Result};
use crate::typed::Values;
use chrono::NaiveDate;
use domain::centers::{Center, Need};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{LineId, PersonId, PositionId, ProgrammeId, TemplateId};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::rosters::{Making, Standing, Template};
use form::Known;
use serde_json::json;

/// The templates of a center by weekday and time, ended ones too.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn list(look: &mut Look, center: &Center) -> Result<Vec<Template>> {
    look.require(May::SeeRosters(center.at()))?;
    records::templates(look, center.at()).await
}

/// Everybody who is or was placed at a center, by name: who can stand on a line.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn placed(look: &mut Look, center: &Center) -> Result<Vec<(PersonId, Name)>> {
    look.require(May::SeeRosters(center.at()))?;
    super::records::names(look, center.at()).await
}

/// One template with its center.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn one(look: &mut Look, id: TemplateId) -> Result<(Center, Template)> {
    let template = records::template(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, template.center).await?;
    look.require(May::SeeRosters(center.at()))?;
    Ok((center, template))
}

struct Facts {
    positions: Vec<PositionId>,
    needs: Vec<Need>,
    today: NaiveDate,
}

impl Facts {
    async fn read(look: &mut Look, center: &Center) -> Result<Self> {
        let positions = centers::positions(look, center.programme).await?.iter().map(|p| p.id).collect();
        let needs = centers::needs(look, center.id).await?;
        Ok(Self { positions, needs, today: center.zone.date(look.now()) })
    }
    fn known<'a>(&'a self, center: &'a Center) -> Known<'a> {
        Known { center, positions: &self.positions, needs: &self.needs, today: self.today }
    }
}

/// Adds a template, or one for each open day.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed.
pub async fn add(act: &mut Act, center: &Center, values: &Values) -> Result<Vec<TemplateId>> {
    act.require(May::ManageRosters(center.at()))?;
    let facts = Facts::read(act, center).await?;
    let present = records::templates(act, center.at()).await?;
    let mut parsed = form::parse(values, facts.known(center))?;
    // Sent twice, or filled up for the days that are still missing
    parsed.retain(|new| !present.iter().any(|old| same_slot(old, new)));
    if parsed.is_empty() {
        return Err(Error::fault("from", FaultKind::Taken));
    }
    let mut ids = Vec::new();
    for mut template in parsed {
        template.id = act.id();
        for line in &mut template.lines {
            line.id = act.id();
        }
        records::insert(act, center.programme, &template).await?;
        let detail = json!({ "added": template });
        act.note(center.programme, Event::new(EventKind::TemplateChanged, template.id).with(detail)).await?;
        ids.push(template.id);
    }
    Ok(ids)
}

/// Keeps a template as it is, for the demo; asks no right.
pub(crate) async fn insert(act: &mut Act, programme: ProgrammeId, template: &Template) -> Result<()> {
    records::insert(act, programme, template).await
}

/// Keeps somebody on a line as they are, for the demo; asks no right.
pub(crate) async fn insert_standing(act: &mut Act, programme: ProgrammeId, standing: &Standing) -> Result<()> {
    records::insert_standing(act, programme, standing).await
}

/// Whether both ask for the same position at the same time of the same weeks.
fn same_slot(old: &Template, new: &Template) -> bool {
    let meets = old.valid_until.is_none_or(|until| new.valid_from <= until)
        && new.valid_until.is_none_or(|until| old.valid_from <= until);
    let turns = old.every != new.every || (old.anchor - new.anchor).num_weeks().rem_euclid(old.every) == 0;
    let position = old.lines.iter().any(|line| new.lines.iter().any(|other| other.position == line.position));
    meets && turns && position && (old.weekday, old.from, old.until) == (new.weekday, new.from, new.until)
}

/// A change of a template, and what it would do.
#[derive(Debug, Clone)]
pub struct Edit {
    /// Its center.
    pub center: Center,
    /// As it is.
    pub before: Template,
    /// As it would be.
    pub after: Template,
    /// What becomes of the shifts that it has asked for and that are still to come.
    pub preview: Preview,
}

/// What a change of a template would do.
///
/// # Errors
/// As [`edit`].
pub async fn preview_edit(look: &mut Look, id: TemplateId, values: &Values) -> Result<Edit> {
    let before = records::template(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, before.center).await?;
    look.require(May::ManageRosters(center.at()))?;
    let after = read(look, &center, &before, values).await?;
    let preview = making::of_edit(look, &center, &before, &after).await?;
    Ok(Edit { center, before, after, preview })
}

/// The template as it was typed, for one weekday.
async fn read(look: &mut Look, center: &Center, before: &Template, values: &Values) -> Result<Template> {
    let facts = Facts::read(look, center).await?;
    let mut parsed = form::parse(values, facts.known(center))?;
    let Some(mut after) = parsed.pop().filter(|_| parsed.is_empty()) else {
        return Err(Error::fault("weekday", FaultKind::Choice));
    };
    (after.id, after.version) = (before.id, before.version);
    for line in &mut after.lines {
        // A line of another template is none of this one
        if !before.lines.iter().any(|old| old.id == line.id) {
            line.id = LineId(uuid::Uuid::nil());
        }
    }
    Ok(after)
}

/// Changes a template, and with it the shifts that it has asked for and that nobody has touched. What people hold or
/// somebody has changed by hand stays as it is. `version` is what the coordinator looked at, `seen` the digest of the
/// difference that they were shown, when they were.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what was typed; [`Refusal::Changed`] when somebody
/// else has changed the template, or what a change does is no longer what was shown.
pub async fn edit(
    act: &mut Act,
    id: TemplateId,
    version: i64,
    values: &Values,
    seen: Option<&str>,
) -> Result<(Center, Generated)> {
    let before = records::template(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, before.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    let mut after = read(act, &center, &before, values).await?;
    if !records::update(act, &after, version).await? {
        return Err(Refusal::Changed.into());
    }
    for line in &before.lines {
        if !after.lines.iter().any(|new| new.id == line.id) {
            records::remove_line(act, line.id).await?;
        }
    }
    for line in &mut after.lines {
        if line.id.0.is_nil() {
            line.id = act.id();
            records::insert_line(act, center.programme, id, line).await?;
        } else {
            records::change_line(act, line).await?;
        }
    }
    let detail = json!({ "before": before, "version": version + 1 });
    act.note(center.programme, Event::new(EventKind::TemplateChanged, id).with(detail)).await?;
    let preview = making::of_edit(act, &center, &before, &after).await?;
    let generated = making::lay(act, &center, Making::Edit, preview, seen).await?;
    Ok((center, generated))
}

/// Ends a template of the center that comes back: `last` is the last date on which it applies, today when empty. The
/// shifts that it has made stay.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] without the right; [`Error::Faulty`] for what is no date.
pub async fn end(act: &mut Act, id: TemplateId, last: &str) -> Result<Center> {
    let template = records::template(act, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(act, template.center).await?;
    act.require(May::ManageRosters(center.at()))?;
    let mut faults = Vec::new();
    let today = center.zone.date(act.now());
    let last = super::weeks::date(last, "last", &mut faults, Some(today)).ok_or(Error::Faulty(faults))?;
    records::end(act, id, last).await?;
    let detail = json!({ "last": last });
    act.note(center.programme, Event::new(EventKind::TemplateChanged, id).with(detail)).await?;
    Ok(center)
}
