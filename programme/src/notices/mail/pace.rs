//! How many letters a mail server takes: a bucket that fills with time. A part of it is never used up by letters to many,
//! so that a sign-in link leaves at once.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// What fits into the bucket: what flows in within so many seconds.
const SECONDS: f64 = 10.0;

/// How many letters may leave at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Room {
    /// All of them.
    pub letters: i64,
    /// Whether letters to many are among them.
    pub crowd: bool,
}

impl Room {
    /// Without a bound.
    pub const WIDE: Self = Self { letters: i64::MAX, crowd: true };
}

/// The bucket.
#[derive(Debug)]
pub(super) struct Pace(Option<Mutex<Bucket>>);

#[derive(Debug)]
struct Bucket {
    per_second: f64,
    holds: f64,
    level: f64,
    at: Instant,
}

impl Pace {
    pub(super) fn new(per_minute: Option<u32>) -> Self {
        Self(per_minute.map(|per_minute| {
            let per_second = f64::from(per_minute) / 60.0;
            let holds = (per_second * SECONDS).max(1.0);
            Mutex::new(Bucket { per_second, holds, level: holds, at: Instant::now() })
        }))
    }

    pub(super) fn room(&self) -> Room {
        let Some(bucket) = &self.0 else { return Room::WIDE };
        let mut bucket = bucket.lock().unwrap_or_else(PoisonError::into_inner);
        bucket.fill(Instant::now());
        bucket.room()
    }

    pub(super) fn leave(&self, letters: usize) {
        let Some(bucket) = &self.0 else { return };
        let mut bucket = bucket.lock().unwrap_or_else(PoisonError::into_inner);
        // A batch of letters is counted exactly
        bucket.level -= letters as f64;
    }
}

impl Bucket {
    fn fill(&mut self, now: Instant) {
        let passed = now.saturating_duration_since(self.at).as_secs_f64();
        self.level = (self.level + passed * self.per_second).min(self.holds);
        self.at = now;
    }

    fn room(&self) -> Room {
        let kept = if self.holds >= 4.0 { self.holds / 4.0 } else { 0.0 };
        let beyond = self.level - kept;
        let crowd = beyond >= 1.0;
        let letters = if crowd { beyond } else { self.level.max(0.0) };
        Room { letters: letters.floor() as i64, crowd }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn no_minute_takes_more_than_the_server_wants_and_the_crowd_leaves_some_for_others() {
        let began = Instant::now();
        let mut bucket = Bucket { per_second: 2.0, holds: 20.0, level: 20.0, at: began };
        assert_eq!(bucket.room(), Room { letters: 15, crowd: true });
        bucket.level -= 15.0;
        assert_eq!(bucket.room(), Room { letters: 5, crowd: false }, "kept for those who wait at the screen");
        bucket.level -= 5.0;
        assert_eq!(bucket.room().letters, 0);
        let mut left = 20;
        for second in 1..=60_u64 {
            bucket.fill(began + Duration::from_secs(second));
            let room = bucket.room();
            bucket.level -= room.letters as f64;
            left += room.letters;
        }
        assert!((130..=140).contains(&left), "{left} within the first minute: 120, and what the bucket held");
    }

    #[test]
    fn a_server_that_takes_one_a_minute_gets_one() {
        let pace = Pace::new(Some(1));
        assert_eq!(pace.room(), Room { letters: 1, crowd: true });
        pace.leave(1);
        assert_eq!(pace.room(), Room { letters: 0, crowd: false });
        assert_eq!(Pace::new(None).room(), Room::WIDE);
    }
}
