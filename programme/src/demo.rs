//! A demo programme: real centers, made-up people, relative to the present moment; the same for the same seed.

mod cast;
mod places;

use crate::act::Service;
use crate::error::Result;
use crate::people::passwords;
use domain::rights::Who;

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
    let stage = service.act(Who::system(), move |act| Box::pin(places::build(act, size))).await?;
    let people = {
        let (stage, hash) = (stage.clone(), hash.clone());
        service
            .act(Who::system(), move |act| {
                let (stage, hash) = (stage.clone(), hash.clone());
                Box::pin(async move { cast::build(act, &stage, size, &hash).await })
            })
            .await?
    };
    drop(people);
    Ok(())
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
