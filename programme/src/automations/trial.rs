//! A trial: what a rule would have done on past days. Past events, present data; nothing is written.

use super::records::{self, Standing};
use super::{acting, one};
use crate::act::Look;
use crate::error::Result;
use crate::{applications, programmes};
use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use domain::applications::{Intake, Stage};
use domain::automations::{Do, Done, TRIAL_DAYS, When, WhyNot};
use domain::ids::{ApplicationId, AutomationId, IntakeId};
use std::collections::{BTreeMap, BTreeSet};

/// So many applications are looked at.
const MOST: i64 = 5000;

/// What a rule would have done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The first day
    pub from: NaiveDate,
    /// and the last.
    pub until: NaiveDate,
    /// To how many applications it happened.
    pub happened: usize,
    /// Those on which the rule would have acted.
    pub hits: Vec<Hit>,
}

/// An application on which a rule would have acted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Which.
    pub application: ApplicationId,
    /// Where it stands now.
    pub stage: Stage,
    /// What would be done, and what could not, as it stands now.
    pub done: Vec<Done>,
}

/// Tries a rule on past days, not more than [`TRIAL_DAYS`]: the last two weeks unless others are asked for.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right.
pub async fn trial(
    look: &mut Look,
    id: AutomationId,
    from: Option<NaiveDate>,
    until: Option<NaiveDate>,
) -> Result<Trial> {
    let a = one(look, id).await?;
    let zone = programmes::find(look, a.programme).await?.zone;
    let today = zone.date(look.now());
    let until = until.unwrap_or(today).min(today);
    let from = from.unwrap_or(until - TimeDelta::days(13)).clamp(until - TimeDelta::days(TRIAL_DAYS - 1), until);
    let midnight = |day: NaiveDate| zone.moment(day, chrono::NaiveTime::MIN);
    let span: (DateTime<Utc>, DateTime<Utc>) = (midnight(from), midnight(until + TimeDelta::days(1)));
    let (found, tags) = records::happened_to(look, a.programme, a.rule.when, span, MOST).await?;
    let mut tagged: BTreeMap<ApplicationId, BTreeSet<String>> = BTreeMap::new();
    for (application, tag) in tags {
        tagged.entry(application).or_default().insert(tag);
    }
    let mut intakes: BTreeMap<IntakeId, Intake> = BTreeMap::new();
    let asked: BTreeSet<IntakeId> = found.iter().map(|standing| standing.intake).collect();
    for intake in asked {
        intakes.insert(intake, applications::intake_of(look, intake).await?);
    }
    let mut hits = Vec::new();
    for standing in &found {
        let Some(intake) = intakes.get(&standing.intake) else { continue };
        let tags = tagged.remove(&standing.id).unwrap_or_default();
        let facts = acting::facts_of(standing, intake.closing_day(zone), tags);
        let scored = a.rule.when != When::Scored || facts.score.is_some();
        if scored && a.rule.fits(a.rule.when, standing.intake, &facts) {
            let tried = |what: &Do| Done { what: what.clone(), not: hindered(intake, standing, what) };
            let done = a.rule.actions.iter().map(tried).collect();
            hits.push(Hit { application: standing.id, stage: standing.stage, done });
        }
    }
    Ok(Trial { from, until, happened: found.len(), hits })
}

/// What would stand against it, seen from here. Where the application has gone meanwhile is not held against a rule that
/// acts when a stage is entered: it would have acted then.
fn hindered(intake: &Intake, standing: &Standing, what: &Do) -> Option<WhyNot> {
    let next = what.moves_to()?;
    if !intake.stages.choices(standing.stage).any(|s| s == next) {
        return Some(WhyNot::NoStep);
    }
    let waits = standing.consent.as_deref().is_some_and(|c| c != "agreed");
    (waits && next != Stage::Declined).then_some(WhyNot::Guardian)
}
