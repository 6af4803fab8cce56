//! A demo programme: real centers, made-up people, relative to the present moment; the same for the same seed.

mod announcements;
mod attendance;
mod automations;
mod availability;
mod cases;
mod cast;
mod certificates;
mod courses;
mod exchange;
mod intakes;
mod interviews;
mod letters;
mod onboarding;
mod places;
mod questions;
mod recognition;
mod records;
mod screening;
mod seasons;
mod selection;
mod weeks;

use crate::act::{Act, Service};
use crate::error::{Error, Result};
use crate::people::passwords;
use crate::{centers, people, rosters};
use domain::proposals::Terms;
use domain::rights::Who;
use domain::time::Week;
use std::sync::Arc;

/// The password of every demo account.
pub const PASSWORD: &str = "demo-demo-demo-demo";

/// How large the demo is.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Volunteers of the Azerbaijani programme.
    pub volunteers: usize,
    /// Centers in all.
    pub centers: usize,
    /// Weeks of past shifts.
    pub history_weeks: i64,
    /// The same seed gives the same demo.
    pub seed: u64,
}

impl Default for Size {
    fn default() -> Self {
        Self { volunteers: 240, centers: 27, history_weeks: 3, seed: 1 }
    }
}

/// Fills an empty database.
///
/// # Errors
/// What the acts say.
pub async fn fill(service: &Service, size: Size) -> Result<()> {
    let hash = passwords::hash(PASSWORD).await?;
    let countries = service.act(Who::system(), move |act| Box::pin(places::build(act, size))).await?;
    let countries = Arc::new(countries);
    let cast = {
        let (countries, hash) = (Arc::clone(&countries), hash.clone());
        service
            .act(Who::system(), move |act| {
                let (countries, hash) = (Arc::clone(&countries), hash.clone());
                Box::pin(async move { cast::build(act, &countries, size, &hash).await })
            })
            .await?
    };
    let cast = Arc::new(cast);
    service
        .act(Who::system(), move |act| {
            let (countries, cast, hash) = (Arc::clone(&countries), Arc::clone(&cast), hash.clone());
            Box::pin(async move {
                weeks::placements(act, &countries, &cast, size).await?;
                availability::build(act, &cast).await?;
                weeks::build(act, &countries, &cast, size).await?;
                attendance::build(act).await?;
                exchange::build(act, &countries, &cast).await?;
                seasons::build(act, &countries, &cast).await?;
                onboarding::lists(act, &countries).await?;
                intakes::build(act, &countries, &cast).await?;
                intakes::sessions(act, &countries).await?;
                interviews::build(act, &countries, &hash).await?;
                cases::build(act, &countries, &hash).await?;
                selection::build(act, &countries, &hash).await?;
                onboarding::build(act, &countries, &hash).await?;
                automations::build(act, &countries).await?;
                announcements::build(act).await?;
                letters::build(act).await?;
                proposal(act).await?;
                certificates::build(act, &countries).await?;
                recognition::build(act).await
            })
        })
        .await
}

/// Somebody has asked for a proposal for next week's draft at the first center; whoever serves works on it.
async fn proposal(act: &mut Act) -> Result<()> {
    let Ok(center) = centers::by_code(act, "BAK1").await else { return Ok(()) };
    let week = Week::of(center.zone.date(act.now())).next();
    let Some(roster) = rosters::of_week(act, &center, week).await? else { return Ok(()) };
    match rosters::proposals::start(act, &[roster.id], Terms::default()).await {
        // A demo without a draft has nothing to propose for
        Err(Error::Refused(_)) => Ok(()),
        begun => begun.map(drop),
    }
}

/// Sees to it that a demo has a shift under way at its first center, at whatever hour it is shown.
///
/// # Errors
/// What the acts say.
pub async fn refresh(service: &Service) -> Result<()> {
    service.act(Who::system(), |act| Box::pin(keep_a_shift_under_way(act))).await
}

async fn keep_a_shift_under_way(act: &mut Act) -> Result<()> {
    let Ok(center) = centers::by_code(act, "BAK1").await else { return Ok(()) };
    if records::under_way(act, center.id).await? {
        return Ok(());
    }
    let Some(position) = centers::positions(act, center.programme).await?.into_iter().find(|p| p.courses.is_empty())
    else {
        return Ok(());
    };
    let mut people = Vec::new();
    for n in 1..=10 {
        people.extend(people::find_by_email(act, &format!("volunteer{n}@demo.test")).await?.map(|p| p.id));
    }
    weeks::shift_now(act, center.at(), center.zone, position.id, &people).await
}

/// Numbers that only depend on the seed (SplitMix64); a demo must not need the system's randomness.
#[derive(Debug, Clone)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }
    pub(crate) const fn roll(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }
    /// A number below `n`.
    pub(crate) fn below(&mut self, n: usize) -> usize {
        usize::try_from(self.roll() % (n.max(1) as u64)).unwrap_or(0)
    }
    pub(crate) fn pick<'a, T>(&mut self, from: &'a [T]) -> &'a T {
        &from[self.below(from.len())]
    }
}
