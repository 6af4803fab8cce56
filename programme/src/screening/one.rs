//! A decision about one application: held back and undone like one about many, where nothing is given back by it.

use super::many::{BulkAct, Chosen, MANY_STAGES, Verdict, decide, preview};
use super::of_staff;
use crate::act::Act;
use crate::applications::{self, staff};
use crate::error::{Error, Result};
use domain::applications::{Application, Stage};
use domain::faults::FaultKind;
use domain::ids::ApplicationId;
use domain::refusals::Refusal;

/// Decides about one application, seen at `version`. Where it can be undone, the applicant is told only afterwards, and
/// what undoes it comes along; a booked interview or a held place is given back at once, and then they are told at once.
///
/// # Errors
/// As [`staff::move_on`] and [`staff::decline`].
pub async fn decide_one(
    act: &mut Act,
    id: ApplicationId,
    version: i64,
    verdict: &Verdict,
) -> Result<(Application, Option<BulkAct>)> {
    let known = of_staff(act, id).await?;
    if known.version != version {
        return Err(Refusal::Changed.into());
    }
    if verdict.stage == Stage::Declined && verdict.reason.is_none() {
        return Err(Error::fault("reason", FaultKind::Required));
    }
    if MANY_STAGES.contains(&verdict.stage) {
        let which = Chosen::Some(known.programme, vec![id]);
        let seen = preview(act, &which, verdict.stage).await?;
        if !seen.moving.is_empty() {
            let bulk = decide(act, &which, verdict, &seen.digest).await?;
            return Ok((applications::find(act, id).await?, Some(bulk)));
        }
    }
    let application = match verdict.reason.filter(|_| verdict.stage == Stage::Declined) {
        Some(reason) => staff::decline(act, id, version, reason, &verdict.note).await?,
        None => staff::move_on(act, id, version, verdict.stage, &verdict.note).await?,
    };
    Ok((application, None))
}
