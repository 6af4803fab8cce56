//! How often: per device, and per address class with a high ceiling, because a school is one address. What an account
//! bears is counted where accounts are known: wrong passwords in `programme::people::soft_lock`, mails in its acts.
mod address;

use std::{
    hash::{BuildHasher, RandomState},
    net::IpAddr,
    num::NonZeroU32,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use governor::{
    DefaultKeyedRateLimiter, Quota,
    clock::{Clock, DefaultClock},
};

pub use address::{address_class, client_address};

/// Kinds of requests that are counted together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A password or a code is tried.
    SignIn,
    /// Mail goes out because a stranger asked.
    Mail,
    /// A certificate is looked up.
    Verify,
    /// Anything else that changes something.
    Write,
    /// Anything else.
    Read,
}

/// Who is counted.
#[derive(Debug, Clone, Copy)]
pub enum Key<'a> {
    /// A device, by its session.
    Device(&'a str),
    /// An address class: an IPv4 address or an IPv6 /56.
    Address(IpAddr),
}

/// Too often: come back after this long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RetryAfter(pub Duration);

impl RetryAfter {
    /// Whole seconds for the `Retry-After` header, at least one.
    pub fn seconds(self) -> u64 {
        self.0.as_secs() + u64::from(self.0.subsec_nanos() > 0).max(u64::from(self.0.is_zero()))
    }
}

/// After so many requests the counters of those who are gone are thrown away.
const SWEPT_EVERY: u64 = 50_000;

struct Pair {
    device: DefaultKeyedRateLimiter<u64>,
    address: DefaultKeyedRateLimiter<u64>,
}

/// All counters. They live in memory: a restart forgets them, and no e-mail or address is kept, only a keyed hash.
pub struct Limits {
    hasher: RandomState,
    sign_in: Pair,
    mail: Pair,
    verify: Pair,
    write: Pair,
    read: Pair,
    /// Counts the questions, so that one in many sweeps.
    asked: AtomicU64,
}

impl Default for Limits {
    /// Two hundred volunteers behind one address sign in within seconds and nobody waits; a guesser meets the
    /// soft lock of the account long before the ceiling of the address.
    fn default() -> Self {
        Limits {
            hasher: RandomState::new(),
            sign_in: pair((60, 60), (1_000, 1_200)),
            mail: pair((30, 30), (300, 120)),
            verify: pair((120, 120), (600, 1_200)),
            write: pair((300, 600), (10_000, 30_000)),
            read: pair((1_000, 3_000), (20_000, 60_000)),
            asked: AtomicU64::new(1),
        }
    }
}

impl Limits {
    /// Counts one request, or says how long to wait.
    pub fn check(&self, class: Class, key: Key<'_>) -> Result<(), RetryAfter> {
        if self.asked.fetch_add(1, Ordering::Relaxed).is_multiple_of(SWEPT_EVERY) {
            self.sweep();
        }
        let pair = match class {
            Class::SignIn => &self.sign_in,
            Class::Mail => &self.mail,
            Class::Verify => &self.verify,
            Class::Write => &self.write,
            Class::Read => &self.read,
        };
        let (counter, hash) = match key {
            Key::Device(session) => (&pair.device, self.hasher.hash_one(session)),
            Key::Address(ip) => (&pair.address, self.hasher.hash_one(address_class(ip))),
        };
        counter.check_key(&hash).map_err(|no| RetryAfter(no.wait_time_from(DefaultClock::default().now())))
    }

    /// Forgets whoever has been quiet.
    fn sweep(&self) {
        for pair in [&self.sign_in, &self.mail, &self.verify, &self.write, &self.read] {
            for counter in [&pair.device, &pair.address] {
                counter.retain_recent();
                counter.shrink_to_fit();
            }
        }
    }

    /// How many keys are remembered.
    pub fn remembered(&self) -> usize {
        let pairs = [&self.sign_in, &self.mail, &self.verify, &self.write, &self.read];
        pairs.iter().map(|pair| pair.device.len() + pair.address.len()).sum()
    }
}

/// Two quotas, each as (burst, per minute).
fn pair(device: (u32, u32), address: (u32, u32)) -> Pair {
    Pair { device: keyed(minutely(device.0, device.1)), address: keyed(minutely(address.0, address.1)) }
}

fn keyed(quota: Quota) -> DefaultKeyedRateLimiter<u64> {
    DefaultKeyedRateLimiter::keyed(quota)
}

fn minutely(burst: u32, rate: u32) -> Quota {
    let one = NonZeroU32::MIN;
    Quota::per_minute(NonZeroU32::new(rate).unwrap_or(one)).allow_burst(NonZeroU32::new(burst).unwrap_or(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[test]
    fn two_hundred_sign_ins_from_one_address_within_a_moment_all_pass() {
        let limits = Limits::default();
        for n in 0..200 {
            limits.check(Class::SignIn, Key::Device(&format!("session {n}"))).unwrap();
            limits.check(Class::SignIn, Key::Address(HOME)).unwrap();
        }
    }

    #[test]
    fn a_flood_from_one_address_is_told_to_wait_and_the_neighbour_is_not() {
        let limits = Limits::default();
        let refused = (0..2_000).filter_map(|_| limits.check(Class::SignIn, Key::Address(HOME)).err()).last().unwrap();
        assert!(refused.seconds() >= 1);
        limits.check(Class::SignIn, Key::Address("127.0.0.2".parse().unwrap())).unwrap();
        limits.check(Class::Write, Key::Address(HOME)).unwrap();
    }

    #[test]
    fn one_customer_of_an_ipv6_provider_is_one_address() {
        let limits = Limits::default();
        let ips = (0..2_000u32).map(|n| format!("2001:db8:1:2:{:x}::{n:x}", n % 65_536).parse().unwrap());
        assert!(ips.filter(|ip| limits.check(Class::SignIn, Key::Address(*ip)).is_err()).count() > 900);
        assert_eq!(limits.remembered(), 1);
    }

    #[test]
    fn one_device_that_floods_does_not_use_up_its_schools_address() {
        let limits = Limits::default();
        let refused = |session: &str| limits.check(Class::Write, Key::Device(session)).is_err();
        assert!((0..1_000).filter(|_| refused("a robot's")).count() > 600);
        assert!(!refused("a neighbour's"));
    }

    #[test]
    fn a_wait_is_at_least_a_second_in_the_header() {
        for (wait, seconds) in [(0, 1), (1, 1), (999, 1), (1_000, 1), (1_001, 2), (10_000, 10)] {
            assert_eq!(RetryAfter(Duration::from_millis(wait)).seconds(), seconds);
        }
    }
}
