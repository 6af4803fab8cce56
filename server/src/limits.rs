//! How often: per account and device first, per address class second and with a high ceiling, because a school is one address.
mod address;

use std::{
    hash::{BuildHasher, RandomState},
    net::IpAddr,
    num::NonZeroU32,
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
    /// An account, known or typed: its id or its e-mail.
    Account(&'a str),
    /// A device, by its cookie.
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

struct Pair {
    person: DefaultKeyedRateLimiter<u64>,
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
}

impl Default for Limits {
    /// Two hundred volunteers behind one address sign in within seconds and nobody waits; a guesser meets the
    /// soft lock of the account long before the ceiling of the address.
    fn default() -> Self {
        Limits {
            hasher: RandomState::new(),
            sign_in: pair((60, 60), (1_000, 1_200)),
            mail: Pair { person: keyed(hourly(3)), address: keyed(minutely(300, 120)) },
            verify: pair((120, 120), (600, 1_200)),
            write: pair((300, 600), (10_000, 30_000)),
            read: pair((1_000, 3_000), (20_000, 60_000)),
        }
    }
}

impl Limits {
    /// Counts one request, or says how long to wait.
    pub fn check(&self, class: Class, key: Key<'_>) -> Result<(), RetryAfter> {
        let pair = match class {
            Class::SignIn => &self.sign_in,
            Class::Mail => &self.mail,
            Class::Verify => &self.verify,
            Class::Write => &self.write,
            Class::Read => &self.read,
        };
        let (counter, hash) = match key {
            Key::Account(name) => (&pair.person, self.hasher.hash_one(("account", name))),
            Key::Device(name) => (&pair.person, self.hasher.hash_one(("device", name))),
            Key::Address(ip) => (&pair.address, self.hasher.hash_one(address_class(ip))),
        };
        counter.check_key(&hash).map_err(|no| RetryAfter(no.wait_time_from(DefaultClock::default().now())))
    }

    /// Forgets whoever has been quiet; call it every minute.
    pub fn sweep(&self) {
        for pair in [&self.sign_in, &self.mail, &self.verify, &self.write, &self.read] {
            for counter in [&pair.person, &pair.address] {
                counter.retain_recent();
                counter.shrink_to_fit();
            }
        }
    }

    /// How many keys are remembered.
    pub fn remembered(&self) -> usize {
        let pairs = [&self.sign_in, &self.mail, &self.verify, &self.write, &self.read];
        pairs.iter().map(|pair| pair.person.len() + pair.address.len()).sum()
    }
}

/// Two quotas, each as (burst, per minute).
fn pair(person: (u32, u32), address: (u32, u32)) -> Pair {
    Pair { person: keyed(minutely(person.0, person.1)), address: keyed(minutely(address.0, address.1)) }
}

fn keyed(quota: Quota) -> DefaultKeyedRateLimiter<u64> {
    DefaultKeyedRateLimiter::keyed(quota)
}

fn minutely(burst: u32, rate: u32) -> Quota {
    let one = NonZeroU32::MIN;
    Quota::per_minute(NonZeroU32::new(rate).unwrap_or(one)).allow_burst(NonZeroU32::new(burst).unwrap_or(one))
}

fn hourly(rate: u32) -> Quota {
    Quota::per_hour(NonZeroU32::new(rate).unwrap_or(NonZeroU32::MIN))
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

    #[test]
    fn two_hundred_sign_ins_from_one_address_within_a_moment_all_pass() {
        let limits = Limits::default();
        for n in 0..200 {
            limits.check(Class::SignIn, Key::Account(&format!("volunteer{n}@demo.test"))).unwrap();
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
    fn nobody_gets_more_than_three_mails_an_hour() {
        let limits = Limits::default();
        let sent = (0..1_000).filter(|_| limits.check(Class::Mail, Key::Account("victim@example.org")).is_ok()).count();
        assert_eq!(sent, 3);
    }

    #[test]
    fn one_customer_of_an_ipv6_provider_is_one_address() {
        let limits = Limits::default();
        let ips = (0..2_000u32).map(|n| format!("2001:db8:1:2:{:x}::{n:x}", n % 65_536).parse().unwrap());
        assert!(ips.filter(|ip| limits.check(Class::SignIn, Key::Address(*ip)).is_err()).count() > 900);
        assert_eq!(limits.remembered(), 1);
    }

    #[test]
    fn an_account_and_a_device_of_the_same_name_are_two() {
        let limits = Limits::default();
        assert!((0..4).all(|n| limits.check(Class::Mail, Key::Account("a")).is_ok() == (n < 3)));
        limits.check(Class::Mail, Key::Device("a")).unwrap();
    }

    #[test]
    fn a_wait_is_at_least_a_second_in_the_header() {
        for (wait, seconds) in [(0, 1), (1, 1), (999, 1), (1_000, 1), (1_001, 2), (10_000, 10)] {
            assert_eq!(RetryAfter(Duration::from_millis(wait)).seconds(), seconds);
        }
    }
}
