//! Passwords: hashed with Argon2id off the async threads, a few at a time, and never one that everybody knows.

use crate::error::{Error, Result};
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use domain::faults::FaultKind;
use domain::people::{PASSWORD_MAX, PASSWORD_MIN};
use std::sync::LazyLock;
use tokio::sync::Semaphore;

/// Memory in KiB, passes and lanes: OWASP's figures, about 50 ms on one core.
const COST: (u32, u32, u32) = (19 * 1024, 2, 1);
/// So many may wait for a core; more are told to come back.
const QUEUE: usize = 200;

static CORES: LazyLock<Semaphore> =
    LazyLock::new(|| Semaphore::new(std::thread::available_parallelism().map_or(2, usize::from)));
static WAITING: Semaphore = Semaphore::const_new(QUEUE);
/// Compared against when there is no such account, so that the answer takes as long.
static NOBODY: LazyLock<Option<String>> = LazyLock::new(|| hash_now("nobody has this password").ok());

fn argon() -> Result<Argon2<'static>> {
    let params = Params::new(COST.0, COST.1, COST.2, None).map_err(Error::broken)?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

fn hash_now(password: &str) -> Result<String> {
    let mut salt = [0; 16];
    rand::TryRngCore::try_fill_bytes(&mut rand::rngs::OsRng, &mut salt).map_err(Error::broken)?;
    let salt = SaltString::encode_b64(&salt).map_err(Error::broken)?;
    Ok(argon()?.hash_password(password.as_bytes(), &salt).map_err(Error::broken)?.to_string())
}

async fn on_a_core<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T> {
    let _place = WAITING.try_acquire().map_err(|_| Error::Unavailable("too many sign-ins at once".into()))?;
    let _core = CORES.acquire().await.map_err(Error::broken)?;
    tokio::task::spawn_blocking(work).await.map_err(Error::broken)
}

/// The hash of a password.
///
/// # Errors
/// [`Error::Unavailable`] when too many wait.
pub async fn hash(password: &str) -> Result<String> {
    let password = password.to_owned();
    on_a_core(move || hash_now(&password)).await?
}

/// Whether a password fits a hash; without a hash no, after the same time.
///
/// # Errors
/// [`Error::Unavailable`] when too many wait.
pub async fn fits(password: &str, hash: Option<String>) -> Result<bool> {
    let password = password.to_owned();
    on_a_core(move || {
        let known = hash.is_some();
        let Some(text) = hash.or_else(|| NOBODY.clone()) else { return false };
        let Ok(parsed) = PasswordHash::new(&text) else { return false };
        argon().is_ok_and(|a| a.verify_password(password.as_bytes(), &parsed).is_ok()) && known
    })
    .await
}

/// Whether somebody may choose this password. `known` are words an attacker tries first: their name and address.
///
/// # Errors
/// What is wrong with it.
pub fn check_new(password: &str, known: &[&str]) -> std::result::Result<(), FaultKind> {
    let length = password.chars().count();
    if password.is_empty() {
        return Err(FaultKind::Required);
    }
    if length < PASSWORD_MIN {
        return Err(FaultKind::PasswordShort { min: i64::try_from(PASSWORD_MIN).unwrap_or(15) });
    }
    if length > PASSWORD_MAX {
        return Err(FaultKind::TooLong { max: i64::try_from(PASSWORD_MAX).unwrap_or(256) });
    }
    if is_common(&password.to_lowercase(), known) { Err(FaultKind::PasswordCommon) } else { Ok(()) }
}

/// Well-known words and runs of keys; whatever remains of a password without them must still be long.
const WORDS: &[&str] = &[
    "password",
    "passw0rd",
    "parol",
    "пароль",
    "qwertyuiop",
    "qwerty",
    "asdfghjkl",
    "asdfgh",
    "zxcvbnm",
    "1qaz2wsx",
    "1q2w3e4r5t",
    "1q2w3e4r",
    "letmein",
    "iloveyou",
    "welcome",
    "admin",
    "azerbaijan",
    "azerbaycan",
    "azərbaycan",
    "pakistan",
    "islamabad",
    "baku",
    "bakı",
    "konullu",
    "könüllü",
    "volunteer",
    "asan",
    "xidmet",
    "xidmət",
    "dost",
    "khidmat",
    "trustno1",
    "superman",
    "batman",
    "football",
    "monkey",
    "dragon",
    "master",
    "sunshine",
    "princess",
    "correcthorsebatterystaple",
    "йцукен",
    "изучить",
    "secret",
    "changeme",
    "demo",
    "test",
];

fn is_common(password: &str, known: &[&str]) -> bool {
    let mut rest = password.to_owned();
    for word in WORDS.iter().copied().chain(known.iter().flat_map(|k| k.split(['@', '.', ' ', '-', '_']))) {
        if word.chars().count() >= 4 {
            rest = rest.replace(&word.to_lowercase(), "");
        }
    }
    let rest: Vec<char> = rest.chars().filter(|c| c.is_alphanumeric()).collect();
    repeats(password) || rest.len() < 6 || runs(&rest) * 2 > rest.len()
}

/// Whether it is one short piece again and again.
fn repeats(password: &str) -> bool {
    let chars: Vec<char> = password.chars().collect();
    (1..=chars.len() / 2).any(|n| chars.iter().enumerate().all(|(i, c)| *c == chars[i % n]))
}

/// How many characters follow their neighbour by nothing or one: `aaaa`, `1234`, `dcba`.
fn runs(chars: &[char]) -> usize {
    chars.windows(2).filter(|w| (w[0] as i64 - w[1] as i64).abs() <= 1).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_password_of_known_words_or_runs_is_refused() {
        for bad in [
            "passwordpassword",
            "1234567890123456",
            "aaaaaaaaaaaaaaaaaaa",
            "abcdefghijklmnopq",
            "demo-demo-demo-demo",
            "qwertyuiopasdfghjkl",
            "leyla.quliyeva2006",
            "konullu-konullu-2026",
            "987654321987654321",
        ] {
            assert_eq!(
                check_new(bad, &["leyla.quliyeva@mail.example", "Leyla"]),
                Err(FaultKind::PasswordCommon),
                "{bad}"
            );
        }
        for good in ["üç gün yağış yağdı", "tea and seven plums", "چائے اور سات آلو بخارے", "xK9#mQ2$vL7@pR4"]
        {
            assert_eq!(check_new(good, &["leyla@mail.example"]), Ok(()), "{good}");
        }
    }

    #[test]
    fn length_is_counted_in_characters() {
        assert_eq!(check_new("kiçik parol", &[]), Err(FaultKind::PasswordShort { min: 15 }));
        assert_eq!(check_new(&"uzun söz ".repeat(40), &[]), Err(FaultKind::TooLong { max: 256 }));
    }

    #[tokio::test]
    async fn a_hash_fits_its_password_and_nobody_fits_none() {
        let hash = hash("tea and seven plums").await.unwrap();
        assert!(fits("tea and seven plums", Some(hash.clone())).await.unwrap());
        assert!(!fits("tea and seven plumS", Some(hash)).await.unwrap());
        assert!(!fits("nobody has this password", None).await.unwrap());
    }
}
