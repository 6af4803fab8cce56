//! Signing in, by password or by a one-time link, and signing out.

use super::records::{self, Member};
use super::session_records::{self, Device, NewLink, NewSession, Used};
use super::sign_up::Pending;
use super::soft_lock::{SoftLock, Wait};
use super::{passwords, sign_up};
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::signing::{Purpose, random_text, sha256_hex};
use chrono::Duration;
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ProgrammeId, SignInId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::{Name, Person};
use domain::refusals::Refusal;
use domain::rights::Who;
use std::sync::{MutexGuard, PoisonError};
use std::time::Instant;
use uuid::Uuid;

/// A session ends after so many days without a visit (NIST SP 800-63B-4, AAL1),
const IDLE_DAYS: i64 = 14;
/// and after so many days in any case.
const TOTAL_DAYS: i64 = 30;
/// A session is marked as seen at most so often.
const SEEN_MINUTES: i64 = 10;
/// A browser counts as known for so many days after a sign-in.
const KNOWN_DAYS: i64 = 365;
/// So long after signing in by a link one may set a password without the old one.
const RESET_MINUTES: i64 = 15;
/// A sign-in link is good for so many minutes.
const LINK_MINUTES: i64 = 15;
/// A sign-in link for somebody who was brought in is good for so many hours.
const INVITED_HOURS: i64 = 48;
/// So many mails of one purpose go to one address in an hour.
pub(super) const LINKS_PER_HOUR: i64 = 3;

/// A fresh session: the secret for the cookie, and whose it is.
#[derive(Debug, Clone)]
pub struct SignedIn {
    /// The secret; only its hash is kept.
    pub token: String,
    /// Who has signed in.
    pub person: PersonId,
    /// The page that a link leads on to; empty without one.
    pub next: String,
    /// Signed proof for this browser that the person has signed in here; see [`KnownDevice`].
    pub known: String,
}

/// What a browser shows that somebody signed in on before. While others guess at the person's password, tries from
/// there are counted apart, so that the owner is never locked out.
#[derive(Debug, Clone, Copy, Default)]
pub struct KnownDevice<'a>(pub Option<&'a str>);

impl KnownDevice<'_> {
    /// The key under which tries are counted: the account, or this device of it.
    fn key(self, service: &Service, account: &str, person: Option<PersonId>) -> String {
        let now = service.clock().now();
        let shown = self.0.and_then(|token| Some((token, service.keys().open(Purpose::KnownDevice, token)?)));
        match (shown, person) {
            (Some((token, signed)), Some(person)) if signed.payload_at(now) == Some(&person.to_string()) => {
                format!("{account}|{token}")
            }
            _ => account.to_owned(),
        }
    }
}

/// The member behind the secret of a cookie.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn member(look: &mut Look, token: &str) -> Result<Option<Member>> {
    records::member(look, &sha256_hex(token.as_bytes())).await
}

/// Whether the session should be marked as seen now.
#[must_use]
pub fn is_stale(member: &Member, now: chrono::DateTime<chrono::Utc>) -> bool {
    now - member.seen_at > Duration::minutes(SEEN_MINUTES)
}

/// Marks a session as seen.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn seen(act: &mut Act, id: SignInId) -> Result<()> {
    let idle_until = act.now() + Duration::days(IDLE_DAYS);
    session_records::touch_session(act, id, idle_until).await
}

/// Signs in with e-mail and password. The answer is the same, and takes as long, whether the account exists or not.
///
/// # Errors
/// [`Refusal::SignInWrong`], or [`Error::Unavailable`] when too many sign in at once.
pub async fn by_password(
    service: &Service,
    email: &str,
    password: &str,
    device: &str,
    shown: KnownDevice<'_>,
) -> Result<SignedIn> {
    let sought = email.to_owned();
    let known =
        service.look(Who::anyone(), |look| Box::pin(async move { records::password_of(look, &sought).await })).await?;
    let account = shown.key(service, &email.trim().to_ascii_lowercase(), known.as_ref().map(|(person, _, _)| *person));
    // Counted before it is tried, so that a hundred tries at once don't all slip through; a right one forgets it again
    lock_of(service).begin(&account, Instant::now()).map_err(too_many)?;
    let hash = known.as_ref().and_then(|(_, _, hash)| hash.clone());
    let fits = tried(service, &account, password, hash).await?;
    let Some((person, programme, _)) = known else { return Err(Refusal::SignInWrong.into()) };
    if !fits {
        note_failure(service, programme, person);
        return Err(Refusal::SignInWrong.into());
    }
    let device = device.to_owned();
    service
        .act(Who::anyone(), move |act| {
            let device = device.clone();
            Box::pin(async move { begin(act, programme, person, &device, false).await })
        })
        .await
}

/// Tries a password and tells the lock how it went.
async fn tried(service: &Service, account: &str, password: &str, hash: Option<String>) -> Result<bool> {
    match passwords::fits(password, hash).await {
        Ok(true) => {
            lock_of(service).right(account);
            Ok(true)
        }
        Ok(false) => Ok(false),
        Err(error) => {
            lock_of(service).untried(account);
            Err(error)
        }
    }
}

/// Notes a wrong password beside the answer, which would tell by its time that there is such an account.
fn note_failure(service: &Service, programme: ProgrammeId, person: PersonId) {
    let service = service.clone();
    tokio::spawn(async move {
        let note = service.act(Who::anyone(), move |act| {
            Box::pin(async move { act.note(programme, Event::new(EventKind::SignInFailed, person)).await })
        });
        if let Err(error) = note.await {
            tracing::warn!(%error, "a wrong password was not noted");
        }
    });
}

fn lock_of(service: &Service) -> MutexGuard<'_, SoftLock> {
    service.locks().lock().unwrap_or_else(PoisonError::into_inner)
}

fn too_many(wait: Wait) -> Refusal {
    let seconds = match wait {
        Wait::For(time) => i64::try_from(time.as_secs()).unwrap_or(10) + 1,
        Wait::Reset => 24 * 60 * 60,
    };
    Refusal::TooMany { seconds }
}

/// Whether this is the account's password, for those who are signed in already.
///
/// # Errors
/// [`Refusal::TooMany`] after wrong ones; [`Error::Unavailable`] when too many wait.
pub async fn is_password(service: &Service, email: &str, password: &str) -> Result<bool> {
    let account = format!("{}|signed in", email.to_ascii_lowercase());
    lock_of(service).begin(&account, Instant::now()).map_err(too_many)?;
    let sought = email.to_owned();
    let known =
        service.look(Who::anyone(), |look| Box::pin(async move { records::password_of(look, &sought).await })).await?;
    tried(service, &account, password, known.and_then(|(_, _, hash)| hash)).await
}

/// Whether a session proves its owner well enough to set a new password without the old one: by a link to their
/// mailbox, some minutes ago.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn may_reset(look: &mut Look, id: SignInId) -> Result<bool> {
    let since = look.now() - Duration::minutes(RESET_MINUTES);
    session_records::began_by_link(look, id, since).await
}

/// Begins a session for a person who has proven who they are.
async fn begin(
    act: &mut Act,
    programme: ProgrammeId,
    person: PersonId,
    device: &str,
    by_link: bool,
) -> Result<SignedIn> {
    let token = random_text(32);
    let now = act.now();
    let id: SignInId = act.id();
    let device: String = device.chars().filter(|c| !c.is_control()).take(120).collect();
    session_records::insert_session(
        act,
        NewSession {
            id,
            programme,
            person,
            token_hash: &sha256_hex(token.as_bytes()),
            device: &device,
            by_link,
            idle_until: now + Duration::days(IDLE_DAYS),
            ends_at: now + Duration::days(TOTAL_DAYS),
        },
    )
    .await?;
    act.note(programme, Event::new(EventKind::SignedIn, person)).await?;
    let known = act.keys().sign(Purpose::KnownDevice, &person.to_string(), now + Duration::days(KNOWN_DAYS))?;
    Ok(SignedIn { token, person, next: String::new(), known })
}

/// Sends a sign-in link, if there is such an account; the caller learns nothing either way.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn send_link(act: &mut Act, email: &str, next: &str) -> Result<()> {
    let Some(person) = records::find_by_email(act, email).await? else { return Ok(()) };
    // Whoever came in by a list has no other way in, and the link proves the mailbox
    let known = records::is_confirmed(act, person.id).await? || records::has_applied(act, person.id).await?;
    if !known || super::leaving::closed_since(act, person.id).await?.is_some() {
        return Ok(());
    }
    link_to(act, &person, next).await.map(drop)
}

/// Sends oneself a sign-in link that leads on to a page; whether it was sent, or there were enough within the hour.
/// That is said to nobody but the one who is signed in.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn send_link_to_me(act: &mut Act, next: &str) -> Result<bool> {
    let me = act.person()?;
    let person = records::find(act, me).await?;
    link_to(act, &person, next).await
}

async fn link_to(act: &mut Act, person: &Person, next: &str) -> Result<bool> {
    let hour_ago = act.now() - Duration::hours(1);
    if session_records::links_since(act, person.id, Purpose::SignIn.as_str(), hour_ago).await? >= LINKS_PER_HOUR {
        return Ok(false);
    }
    let link: Uuid = act.id();
    let until = act.now() + Duration::minutes(LINK_MINUTES);
    let new =
        NewLink { id: link, person, purpose: Purpose::SignIn.as_str(), until, next, carries: serde_json::Value::Null };
    session_records::insert_link(act, new).await?;
    act.tell(person.programme, person.id, Notice::SignInLink { link }).await?;
    Ok(true)
}

/// A link that signs somebody in who has come in by a list, and leads on to a page.
pub(crate) async fn invite(act: &mut Act, person: PersonId, next: &str) -> Result<Uuid> {
    let person = records::find(act, person).await?;
    let (link, until): (Uuid, _) = (act.id(), act.now() + Duration::hours(INVITED_HOURS));
    let (purpose, carries) = (Purpose::SignIn.as_str(), serde_json::Value::Null);
    session_records::insert_link(act, NewLink { id: link, person: &person, purpose, until, next, carries }).await?;
    Ok(link)
}

/// Signs in by a one-time link, which also proves the address. Only a post may call this: mail scanners follow links.
///
/// # Errors
/// [`Refusal::LinkSpent`].
pub async fn by_link(act: &mut Act, token: &str, device: &str) -> Result<SignedIn> {
    by_token(act, Purpose::SignIn, token, device).await
}

/// Confirms an address by its link, and signs in.
///
/// # Errors
/// [`Refusal::LinkSpent`].
pub async fn by_confirmation(act: &mut Act, token: &str, device: &str) -> Result<SignedIn> {
    by_token(act, Purpose::ConfirmEmail, token, device).await
}

/// Both kinds of links prove the address and sign in.
async fn by_token(act: &mut Act, purpose: Purpose, token: &str, device: &str) -> Result<SignedIn> {
    let Used { person, next, carries } = spend(act, purpose, token).await?;
    if super::leaving::closed_since(act, person).await?.is_some() {
        return Err(Refusal::LinkSpent.into());
    }
    sign_up::confirmed(act, person, serde_json::from_value(carries)?).await?;
    super::contact::records::email_works(act, person).await?;
    let programme = records::find(act, person).await?.programme;
    Ok(SignedIn { next, ..begin(act, programme, person, device, true).await? })
}

pub(super) async fn spend(act: &mut Act, purpose: Purpose, token: &str) -> Result<Used> {
    let id = link_of(act, purpose, token)?;
    session_records::use_link(act, id, purpose.as_str()).await?.ok_or_else(|| Refusal::LinkSpent.into())
}

fn link_of(look: &Look, purpose: Purpose, token: &str) -> Result<Uuid> {
    let signed = look.keys().open(purpose, token).ok_or(Refusal::LinkSpent)?;
    let id = signed.payload_at(look.now()).and_then(|p| Uuid::parse_str(p).ok());
    id.ok_or_else(|| Refusal::LinkSpent.into())
}

/// The name under which somebody signed up, for the page that asks to confirm it; nothing once the link is spent.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn pending_name(look: &mut Look, token: &str) -> Result<Option<Name>> {
    let Ok(id) = link_of(look, Purpose::ConfirmEmail, token) else { return Ok(None) };
    let carried = session_records::carried(look, id, Purpose::ConfirmEmail.as_str()).await?;
    Ok(carried.and_then(|value| serde_json::from_value::<Pending>(value).ok()).map(|pending| pending.name))
}

/// The signed text of a one-time link, made when the message is written so that it is kept nowhere.
///
/// # Errors
/// [`Error::Broken`] without a key.
pub fn link_token(look: &Look, purpose: Purpose, link: Uuid) -> Result<String> {
    let until = look.now() + Duration::days(3);
    look.keys().sign(purpose, &link.to_string(), until)
}

/// Signs out of this device.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn sign_out(act: &mut Act, id: SignInId) -> Result<()> {
    let person = act.person()?;
    if !session_records::end_session(act, person, id).await? {
        return Err(Error::NotFound);
    }
    let programme = records::find(act, person).await?.programme;
    act.note(programme, Event::new(EventKind::SignedOut, person)).await
}

/// One's signed-in devices.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn devices(look: &mut Look) -> Result<Vec<Device>> {
    let person = look.person()?;
    session_records::devices(look, person).await
}

/// Changes one's password and ends every other session. The new one is hashed already.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn change_password(act: &mut Act, hash: &str, keep: SignInId) -> Result<()> {
    let person = act.person()?;
    let programme = records::find(act, person).await?.programme;
    records::set_password(act, person, hash).await?;
    session_records::end_other_sessions(act, person, Some(keep)).await?;
    session_records::spend_links(act, person).await?;
    act.note(programme, Event::new(EventKind::PasswordChanged, person)).await?;
    act.tell(programme, person, Notice::PasswordChanged).await
}

/// Chooses the language one reads.
///
/// # Errors
/// [`Error::NotSignedIn`].
pub async fn choose_language(act: &mut Act, language: Language) -> Result<()> {
    let person = act.person()?;
    records::set_language(act, person, language).await
}
