//! Wrong passwords make the next try wait; the account itself is never locked, only a key of it.
use std::{
    collections::HashMap,
    hash::{BuildHasher, RandomState},
    time::{Duration, Instant},
};

/// Wrong tries that cost nothing.
const FREE: u32 = 4;
const STEPS: [Duration; 4] =
    [Duration::from_secs(1), Duration::from_secs(3), Duration::from_secs(5), Duration::from_secs(10)];
/// After so many wrong tries in a day only a reset by mail helps.
const MOST: u32 = 100;
const DAY: Duration = Duration::from_secs(24 * 60 * 60);
const ROOM: usize = 100_000;

/// Why a try must not be made now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wait {
    /// Again after so long.
    For(Duration),
    /// The day's tries are used up: sign in by a link, or on a known device.
    Reset,
}

#[derive(Debug, Clone, Copy)]
struct Tries {
    first: Instant,
    last: Instant,
    wrong: u32,
}

/// Counts wrong tries per key. The key is the account for a stranger's device and account plus device for a known
/// one, so that a known device goes on while somebody else guesses.
#[derive(Debug, Default)]
pub struct SoftLock {
    hasher: RandomState,
    tries: HashMap<u64, Tries>,
}

impl SoftLock {
    /// An empty one.
    pub fn new() -> Self {
        SoftLock::default()
    }

    /// A try begins: it counts as a wrong one until it proves [`right`](Self::right).
    ///
    /// # Errors
    /// How long it must wait.
    pub fn begin(&mut self, key: &str, now: Instant) -> Result<(), Wait> {
        match self.wait(key, now) {
            Some(wait) => Err(wait),
            None => {
                self.wrong(key, now);
                Ok(())
            }
        }
    }

    /// A try that was begun could not be made, which was not the visitor's fault.
    pub fn untried(&mut self, key: &str) {
        if let Some(tries) = self.tries.get_mut(&self.hasher.hash_one(key)) {
            tries.wrong = tries.wrong.saturating_sub(1);
        }
    }

    /// A try failed.
    fn wrong(&mut self, key: &str, now: Instant) {
        if self.tries.len() >= ROOM {
            self.make_room(now);
        }
        let entry = self.tries.entry(self.hasher.hash_one(key)).or_insert(Tries { first: now, last: now, wrong: 0 });
        if now.saturating_duration_since(entry.first) >= DAY {
            *entry = Tries { first: now, last: now, wrong: 0 };
        }
        entry.last = now;
        entry.wrong = entry.wrong.saturating_add(1);
    }

    /// A try succeeded, or the password was reset: all is forgotten.
    pub fn right(&mut self, key: &str) {
        self.tries.remove(&self.hasher.hash_one(key));
    }

    /// Whether a try must wait.
    fn wait(&self, key: &str, now: Instant) -> Option<Wait> {
        let tries = self.tries.get(&self.hasher.hash_one(key))?;
        if now.saturating_duration_since(tries.first) >= DAY {
            return None;
        }
        if tries.wrong >= MOST {
            return Some(Wait::Reset);
        }
        let step = tries.wrong.checked_sub(FREE + 1)? as usize;
        let pause = STEPS[step.min(STEPS.len() - 1)];
        let left = pause.checked_sub(now.saturating_duration_since(tries.last))?;
        (!left.is_zero()).then_some(Wait::For(left))
    }

    /// Those whose day is over go first, then the older half of those who are not yet at their limit.
    fn make_room(&mut self, now: Instant) {
        self.tries.retain(|_, tries| now.saturating_duration_since(tries.first) < DAY);
        if self.tries.len() < ROOM {
            return;
        }
        let mut times: Vec<Instant> = self.tries.values().map(|tries| tries.last).collect();
        let middle = *times.select_nth_unstable(ROOM / 2).1;
        self.tries.retain(|_, tries| tries.last > middle || tries.wrong >= MOST);
        if self.tries.len() >= ROOM {
            self.tries.clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    #[test]
    fn the_fifth_wrong_try_and_each_after_it_wait_longer() {
        let (mut lock, mut now) = (SoftLock::new(), Instant::now());
        for pause in [0, 0, 0, 0, 1, 3, 5, 10, 10, 10] {
            lock.wrong("a", now);
            let expected = (pause > 0).then_some(Wait::For(SECOND * pause));
            assert_eq!(lock.wait("a", now), expected);
            now += SECOND * pause;
            assert_eq!(lock.wait("a", now), None, "after {pause} s the next try may be made");
        }
    }

    #[test]
    fn a_try_counts_while_it_is_under_way_and_not_when_it_could_not_be_made() {
        let (mut lock, now) = (SoftLock::new(), Instant::now());
        let begun = (0..60).filter(|_| lock.begin("a", now).is_ok()).count();
        assert_eq!(begun, 5, "sixty at once don't all slip through");
        lock.untried("a");
        assert_eq!(lock.begin("a", now), Ok(()));
    }

    #[test]
    fn a_right_try_forgets_the_wrong_ones() {
        let (mut lock, now) = (SoftLock::new(), Instant::now());
        (0..8).for_each(|_| lock.wrong("a", now));
        lock.right("a");
        assert_eq!(lock.wait("a", now), None);
        (0..4).for_each(|_| lock.wrong("a", now));
        assert_eq!(lock.wait("a", now), None);
    }

    #[test]
    fn the_hundredth_wrong_try_of_a_day_needs_a_reset_and_the_next_day_does_not() {
        let (mut lock, start) = (SoftLock::new(), Instant::now());
        let mut now = start;
        for _ in 0..100 {
            lock.wrong("a", now);
            now += SECOND * 10;
        }
        assert_eq!(lock.wait("a", now), Some(Wait::Reset));
        assert_eq!(lock.wait("a", start + DAY), None);
        lock.wrong("a", start + DAY);
        assert_eq!(lock.wait("a", start + DAY), None);
    }

    #[test]
    fn a_known_device_goes_on_while_a_stranger_guesses() {
        let (mut lock, now) = (SoftLock::new(), Instant::now());
        (0..200).for_each(|_| lock.wrong("a@example.org", now));
        assert_eq!(lock.wait("a@example.org", now), Some(Wait::Reset));
        assert_eq!(lock.wait("a@example.org|known-device", now), None);
        assert_eq!(lock.wait("b@example.org", now), None);
    }

    #[test]
    fn memory_stays_bounded_while_names_are_invented() {
        let (mut lock, now) = (SoftLock::new(), Instant::now());
        for n in 0..(ROOM as u32 * 2) {
            lock.wrong(&n.to_string(), now + Duration::from_millis(n.into()));
        }
        assert!(lock.tries.len() <= ROOM);
    }
}
