//! The funnel of a call: how many came when, where they stand, how long each stage takes, and why some were declined.

use super::records::funnel;
use crate::act::Look;
use crate::applications::{Call, intake_by_code};
use crate::error::Result;
use crate::{centers, programmes};
use chrono::{DateTime, Duration, NaiveDate, Utc};
use domain::applications::Stage;
use domain::centers::Center;
use domain::ids::{ApplicationId, CenterId};
use domain::rights::May;
use domain::screening::DeclineReason;
use std::collections::BTreeMap;

/// The figures of a call.
#[derive(Debug, Clone)]
pub struct Funnel {
    /// The call.
    pub call: Call,
    /// The center they are of; all of them where there is none.
    pub center: Option<Center>,
    /// How many were handed in on each day of the programme's wall; days without one are left out.
    pub days: Vec<(NaiveDate, i64)>,
    /// How many stand at each stage, in the order of the way.
    pub stages: Vec<(Stage, i64)>,
    /// How many came to each center, and how many of them have a place or are held one.
    pub centers: Vec<(CenterId, i64, i64)>,
    /// The middle of the time that applications spent at a stage before they left it, and how many did.
    pub times: Vec<(Stage, Duration, i64)>,
    /// Why applications were declined, the commonest reason leading.
    pub reasons: Vec<(DeclineReason, i64)>,
}

/// The funnel of a call, of one center or of all.
///
/// # Errors
/// [`crate::Error::NotAllowed`] for another center's, and for all of them unless one runs the programme.
pub async fn funnel(look: &mut Look, code: &str, center: Option<&str>) -> Result<Funnel> {
    let call = intake_by_code(look, code).await?;
    let programme = call.intake.programme;
    let center = match center {
        Some(code) => Some(centers::by_code(look, code).await?),
        None => None,
    };
    match &center {
        Some(center) => look.require(May::SeeApplications(center.at()))?,
        None => look.require(May::SeeAllPeople(programme))?,
    }
    let (intake, only) = (call.intake.id, center.as_ref().map(|c| c.id));
    let zone = programmes::find(look, programme).await?.zone;
    let mut days: BTreeMap<NaiveDate, i64> = BTreeMap::new();
    for at in funnel::handed_in(look, intake, only).await? {
        *days.entry(zone.date(at)).or_default() += 1;
    }
    let mut stages = funnel::stages(look, intake, only).await?;
    stages.sort_by_key(|(stage, _)| Stage::ALL.iter().position(|s| s == stage));
    let centers = funnel::centers(look, intake, only).await?;
    let times = medians(&funnel::moves(look, intake, only).await?);
    let reasons = funnel::reasons(look, intake, only).await?;
    Ok(Funnel { call, center, days: days.into_iter().collect(), stages, centers, times, reasons })
}

/// The middle of the time at each stage, from moves that stand in the order of applications and moments.
fn medians(moves: &[(ApplicationId, Stage, DateTime<Utc>)]) -> Vec<(Stage, Duration, i64)> {
    let mut times: BTreeMap<Stage, Vec<Duration>> = BTreeMap::new();
    for pair in moves.windows(2) {
        if let [(one, stage, from), (other, _, until)] = pair
            && one == other
        {
            times.entry(*stage).or_default().push(*until - *from);
        }
    }
    times
        .into_iter()
        .filter_map(|(stage, mut all)| {
            all.sort_unstable();
            let middle = *all.get(all.len() / 2)?;
            Some((stage, middle, i64::try_from(all.len()).unwrap_or(i64::MAX)))
        })
        .collect()
}
