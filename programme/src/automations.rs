//! Automations: rules that a programme sets up as data, tries on the past, switches on, and whose every run leaves a
//! trace.

mod acting;
mod form;
mod records;
mod tags;
mod trial;
mod worker;

pub use form::{Known, RuleForm, known};
pub use records::{Run, RunKey};
pub use tags::{Tagged, put_tag, tags_in_use, take_tag};
pub use trial::{Hit, Trial, trial};
pub use worker::work_due;

pub(crate) use worker::run;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use domain::applications::Application;
use domain::automations::{Automation, RULES_MAX, Rule, circle};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{AutomationId, ProgrammeId};
use domain::refusals::Refusal;
use domain::rights::{At, May};
use serde_json::json;

/// So many runs one page of the trace shows.
const RUNS: usize = 50;

/// The rules of a programme, oldest first: the order in which they act. Those that were ended are left out.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn all(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Automation>> {
    look.require(May::ManageIntakes(programme))?;
    records::all(look, programme).await
}

/// One rule.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Error::NotFound`] once it was ended.
pub async fn one(look: &mut Look, id: AutomationId) -> Result<Automation> {
    let found = records::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::ManageIntakes(found.programme))?;
    Ok(found)
}

/// Sets a rule up, switched off.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::AutomationCircle`]; [`Error::Faulty`] when there are too many.
pub async fn add(act: &mut Act, programme: ProgrammeId, rule: &Rule) -> Result<Automation> {
    act.require(May::ManageIntakes(programme))?;
    records::hold(act, programme).await?;
    let all = records::all(act, programme).await?;
    if all.len() >= RULES_MAX {
        let max = i64::try_from(RULES_MAX).unwrap_or(i64::MAX);
        return Err(Error::fault("name", FaultKind::TooMany { max }));
    }
    let new = Automation { id: act.id(), programme, rule: rule.clone(), active_since: None, version: 1 };
    straight(&all, &new)?;
    records::insert(act, &new).await?;
    noted(act, &new).await?;
    Ok(new)
}

/// Changes a rule. `version` is the one that was edited. A rule that is on acts on what happens from now on.
///
/// # Errors
/// As [`add`]; [`Refusal::Changed`] when somebody was quicker.
pub async fn change(act: &mut Act, id: AutomationId, version: i64, rule: &Rule) -> Result<Automation> {
    let before = one(act, id).await?;
    records::hold(act, before.programme).await?;
    let all = records::all(act, before.programme).await?;
    let before = all.iter().find(|a| a.id == id).cloned().ok_or(Error::NotFound)?;
    if before.version != version {
        return Err(Refusal::Changed.into());
    }
    let active_since = before.active_since.map(|_| act.now());
    let new = Automation { rule: rule.clone(), active_since, version: version + 1, ..before };
    straight(&all, &new)?;
    records::update(act, &new).await?;
    noted(act, &new).await?;
    Ok(new)
}

/// Switches a rule on, from this moment, or off.
///
/// # Errors
/// As [`add`].
pub async fn switch(act: &mut Act, id: AutomationId, on: bool) -> Result<Automation> {
    let programme = one(act, id).await?.programme;
    records::hold(act, programme).await?;
    let all = records::all(act, programme).await?;
    let mut changed = all.iter().find(|a| a.id == id).cloned().ok_or(Error::NotFound)?;
    if changed.active_since.is_some() == on {
        return Ok(changed);
    }
    changed.active_since = on.then(|| act.now());
    if on {
        straight(&all, &changed)?;
    }
    records::update(act, &changed).await?;
    noted(act, &changed).await?;
    Ok(changed)
}

/// Goes on only where this rule, with those that are on, runs in no circle.
fn straight(all: &[Automation], new: &Automation) -> Result<()> {
    let mut together: Vec<&Rule> =
        all.iter().filter(|a| a.id != new.id && a.active_since.is_some()).map(|a| &a.rule).collect();
    together.push(&new.rule);
    match circle(&together) {
        None => Ok(()),
        Some(named) => {
            let names: Vec<&str> = named.iter().map(|&n| together[n].name.as_str()).collect();
            Err(Refusal::AutomationCircle { rules: names.join(" → ") }.into())
        }
    }
}

/// Ends a rule: it acts no more, and it can't be switched on again. What it did stays in the trace.
///
/// # Errors
/// As [`one`].
pub async fn end(act: &mut Act, id: AutomationId) -> Result<()> {
    let programme = one(act, id).await?.programme;
    records::hold(act, programme).await?;
    if !records::end(act, id).await? {
        return Err(Error::NotFound);
    }
    let event = Event::new(EventKind::AutomationChanged, id).with(json!({ "ended": true }));
    act.note(programme, event).await
}

async fn noted(act: &mut Act, a: &Automation) -> Result<()> {
    let detail = json!({ "name": a.rule.name, "version": a.version, "on": a.active_since.is_some() });
    act.note(a.programme, Event::new(EventKind::AutomationChanged, a.id).with(detail)).await
}

/// One page of what rules have done.
#[derive(Debug, Clone)]
pub struct Runs {
    /// The newest first.
    pub runs: Vec<Run>,
    /// Where the next page begins.
    pub next: Option<RunKey>,
}

/// What rules have done, newest first and after a key; one rule's or all.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn runs(
    look: &mut Look,
    programme: ProgrammeId,
    only: Option<AutomationId>,
    after: Option<RunKey>,
) -> Result<Runs> {
    look.require(May::ManageIntakes(programme))?;
    let most = i64::try_from(RUNS).unwrap_or(i64::MAX) + 1;
    let after = after.unwrap_or_else(|| RunKey::first(look.now()));
    let mut runs = match only {
        Some(id) => records::runs_of(look, programme, id, after, most).await?,
        None => records::runs(look, programme, after, most).await?,
    };
    let more = runs.len() > RUNS;
    runs.truncate(RUNS);
    let next = runs.last().filter(|_| more).map(Run::key);
    Ok(Runs { runs, next })
}

/// The tags of an application, and what rules have done to it, for staff of its center.
///
/// # Errors
/// [`Error::NotAllowed`] at another center.
pub async fn on_case(look: &mut Look, application: &Application) -> Result<(Vec<Tagged>, Vec<Run>)> {
    let center = application.center.filter(|_| application.submitted_at.is_some()).ok_or(Error::NotAllowed)?;
    look.require(May::SeeApplications(At { programme: application.programme, center }))?;
    Ok((records::tagged(look, application.id).await?, records::runs_on(look, application.id).await?))
}
