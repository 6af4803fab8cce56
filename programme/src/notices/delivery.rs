//! Handing letters over: leased, tried again with growing pauses, dead after ten tries. Never inside a request.

use super::choices;
use super::letters::{self, Letter};
use super::records::{self, Leased};
use crate::act::{Service, Settings};
use crate::error::{Error, Result};
use crate::people::contact;
use chrono::{DateTime, Duration, Utc};
use domain::ids::{NoticeId, PersonId};
use domain::rights::Who;
use futures::{FutureExt, StreamExt, TryStreamExt};
use lettre::message::header::ContentType;
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::panic::AssertUnwindSafe;
use std::path::{Path, PathBuf};

/// A message that failed so often is dead until somebody revives it.
const TRIES: i64 = 10;
/// A message is leased for so many minutes; a worker that dies gives it back by that.
const LEASE_MINUTES: i64 = 5;
/// So many messages are taken at once.
const BATCH: i64 = 20;
/// So many of them are on their way at the same time: a server that hangs keeps no other letter waiting for long.
const ABREAST: usize = 4;
/// A mail server that hasn't taken a letter by then is given up on.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(30);

/// How letters leave the house.
#[derive(Debug, Clone)]
pub enum Mailer {
    /// Through a mail server, a connection to each letter.
    Smtp {
        /// The way to it.
        transport: Box<AsyncSmtpTransport<Tokio1Executor>>,
        /// How long it may take for one letter, from greeting to receipt.
        patience: std::time::Duration,
    },
    /// As `.eml` files in a folder, where no mail server is configured.
    Files(PathBuf),
}

/// Why a letter was not handed over.
#[derive(Debug)]
pub struct Failed {
    /// For the administrator.
    pub why: String,
    /// Whether another try is pointless.
    pub for_good: bool,
    /// The address, where it is to blame: its mailbox is not there, or takes nothing.
    pub bounced: Option<String>,
}

impl Failed {
    fn ours(why: String, for_good: bool) -> Self {
        Self { why, for_good, bounced: None }
    }
}

impl Mailer {
    /// A mail server from an address such as `smtp://user:password@host:587` (STARTTLS) or `smtps://…` (TLS at once).
    /// Only a server on this very machine may be spoken to without TLS.
    ///
    /// # Errors
    /// [`Error::Broken`] when the address can't be understood.
    pub fn smtp(url: &str) -> Result<Self> {
        Self::smtp_within(url, PATIENCE)
    }

    /// The same with a patience of one's own.
    ///
    /// # Errors
    /// [`Error::Broken`] when the address can't be understood.
    pub fn smtp_within(url: &str, patience: std::time::Duration) -> Result<Self> {
        let host = host_of(url).ok_or_else(|| Error::broken("SMTP_URL needs a host"))?;
        let local = matches!(host.as_str(), "localhost" | "127.0.0.1" | "[::1]" | "::1");
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(Error::broken)?;
        let builder = if url.starts_with("smtps://") || local {
            builder
        } else {
            builder.tls(Tls::Required(TlsParameters::new(host).map_err(Error::broken)?))
        };
        Ok(Self::Smtp { transport: Box::new(builder.timeout(Some(patience)).build()), patience })
    }

    /// Hands a letter over.
    ///
    /// # Errors
    /// [`Failed`], with whether to try again.
    pub async fn send(
        &self,
        settings: &Settings,
        id: NoticeId,
        letter: &Letter,
        at: DateTime<Utc>,
    ) -> std::result::Result<(), Failed> {
        let message = envelope(settings, id, letter, at).map_err(|why| Failed::ours(why, true))?;
        match self {
            // The library watches the time of connecting alone
            Self::Smtp { transport, patience } => {
                match tokio::time::timeout(*patience, transport.send(message)).await {
                    Ok(sent) => sent.map(drop).map_err(|e| Failed {
                        for_good: is_for_good(&e),
                        bounced: is_bounce(&e).then(|| letter.to.1.clone()),
                        why: told(&e),
                    }),
                    Err(_) => Err(Failed::ours(format!("no answer within {patience:?}"), false)),
                }
            }
            Self::Files(folder) => {
                write_file(folder, id, message.formatted()).await.map_err(|e| Failed::ours(e.to_string(), false))
            }
        }
    }
}

/// Whether the server will never take this letter. When it doesn't take our own credentials, no letter is to blame.
fn is_for_good(error: &lettre::transport::smtp::Error) -> bool {
    let about_us =
        error.status().is_some_and(|code| matches!(code.to_string().as_str(), "530" | "534" | "535" | "538"));
    error.is_permanent() && !about_us
}

/// Whether the server says that there is no such mailbox, or that it takes nothing: an enhanced status of 5.1 (the address)
/// or 5.2.1 (the mailbox is closed) of RFC 3463. A bare 550 may as well be about us, and is not held against the address.
fn is_bounce(error: &lettre::transport::smtp::Error) -> bool {
    let said = told(error);
    let mut words = said.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    // 5.1.7 and 5.1.8 are about the sender's address
    let about_address = |word: &str| {
        let last = word.strip_prefix("5.1.").and_then(|last| last.parse::<u16>().ok());
        last.is_some_and(|last| !matches!(last, 7 | 8)) || word == "5.2.1"
    };
    is_for_good(error) && words.any(about_address)
}

/// An error with its causes, in one line.
fn told(error: &dyn std::error::Error) -> String {
    let mut told = error.to_string();
    let mut cause = error.source();
    while let Some(deeper) = cause {
        let text = deeper.to_string();
        if !told.contains(&text) {
            told = format!("{told}: {text}");
        }
        cause = deeper.source();
    }
    told.chars().filter(|c| !c.is_control()).take(300).collect()
}

fn host_of(url: &str) -> Option<String> {
    let rest = url.split_once("://")?.1;
    let authority = rest.split(['/', '?']).next()?;
    let host = authority.rsplit('@').next()?;
    let host = if host.starts_with('[') { host.split_inclusive(']').next()? } else { host.split(':').next()? };
    (!host.is_empty()).then(|| host.to_owned())
}

/// A file appears with its whole content or not at all.
async fn write_file(folder: &Path, id: NoticeId, bytes: Vec<u8>) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let (unfinished, finished) = (folder.join(format!(".{id}.part")), folder.join(format!("{id}.eml")));
    tokio::fs::write(&unfinished, bytes).await?;
    tokio::fs::rename(unfinished, finished).await
}

/// The message with its headers. The Message-ID comes from the row, so a repeated sending is recognised.
fn envelope(
    settings: &Settings,
    id: NoticeId,
    letter: &Letter,
    at: DateTime<Utc>,
) -> std::result::Result<Message, String> {
    let from: Mailbox = settings.mail_from.parse().map_err(|e| format!("the sender {}: {e}", settings.mail_from))?;
    let address: Address = letter.to.1.parse().map_err(|e| format!("the address: {e}"))?;
    let host = host_of(&settings.public_url).filter(|h| !h.starts_with('[')).unwrap_or_else(|| "localhost".to_owned());
    let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
    let texts = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &letter.text))
        .singlepart(part(ContentType::TEXT_HTML, &letter.html));
    let body = match &letter.calendar {
        None => texts,
        Some(calendar) => {
            let kind = ContentType::parse("text/calendar; charset=utf-8").map_err(|e| e.to_string())?;
            let file = Attachment::new("interview.ics".to_owned()).body(calendar.clone(), kind);
            MultiPart::mixed().multipart(texts).singlepart(file)
        }
    };
    let mut builder = Message::builder();
    if let Some(url) = &letter.unsubscribe {
        builder = builder
            .raw_header(raw("List-Unsubscribe", format!("<{url}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    builder
        .from(from)
        .to(Mailbox::new(Some(one_line(&letter.to.0, 120)), address))
        .subject(one_line(&letter.subject, 250))
        .date(at.into())
        .message_id(Some(format!("<{id}@{host}>")))
        // Tells other machines not to answer
        .raw_header(raw("Auto-Submitted", "auto-generated".to_owned()))
        .multipart(body)
        .map_err(|e| e.to_string())
}

/// A text that fits into a header: no line breaks, nothing hidden, not endless.
fn one_line(text: &str, most: usize) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.split(steers).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// A header that the library doesn't know.
fn raw(name: &'static str, value: String) -> lettre::message::header::HeaderValue {
    use lettre::message::header::{HeaderName, HeaderValue};
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}

/// Decides by which ways news goes out, and hands over what is due, one batch; how many letters were taken.
///
/// # Errors
/// [`Error::Unavailable`] when the database is; the messages stay.
pub async fn deliver(service: &Service, mailer: &Mailer, worker: &str) -> Result<usize> {
    let leased = loop {
        let planned = choices::plan(service).await?;
        let leased = lease(service, worker).await?;
        // What was looked at may all have gone other ways
        if planned == 0 || !leased.is_empty() {
            break leased;
        }
    };
    let (count, since) = (leased.len(), service.clock().now());
    futures::stream::iter(bundles(leased))
        .map(Ok)
        .try_for_each_concurrent(ABREAST, |bundle| deliver_one(service, mailer, worker, bundle, since))
        .await?;
    Ok(count)
}

async fn lease(service: &Service, worker: &str) -> Result<Vec<Leased>> {
    let name = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let name = name.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                records::lease(act, &name, until, BATCH).await
            })
        })
        .await
}

/// What goes into one envelope: a letter by itself, or all that a person is told in the letter of the day.
fn bundles(leased: Vec<Leased>) -> Vec<Vec<Leased>> {
    let mut bundles: Vec<Vec<Leased>> = Vec::new();
    for one in leased {
        let same = |bundle: &&mut Vec<Leased>| bundle[0].daily && bundle[0].person == one.person;
        match bundles.iter_mut().find(same).filter(|_| one.daily) {
            Some(bundle) => bundle.push(one),
            None => bundles.push(vec![one]),
        }
    }
    bundles
}

async fn deliver_one(
    service: &Service,
    mailer: &Mailer,
    worker: &str,
    mut bundle: Vec<Leased>,
    since: DateTime<Utc>,
) -> Result<()> {
    // Slow letters before it may have used up most of the lease; another worker could have it by the end of this one
    if service.clock().now() - since > Duration::minutes(LEASE_MINUTES) / 2 {
        let mut kept = Vec::with_capacity(bundle.len());
        for one in bundle {
            if renew(service, one.id, worker).await? {
                kept.push(one);
            }
        }
        bundle = kept;
    }
    if bundle.first().is_some_and(|one| one.daily) {
        bundle.extend(rest_of_day(service, bundle[0].person, worker).await?);
        // The oldest one names the letter, so that a second try is recognised as the same
        bundle.sort_by_key(|one| one.id);
    }
    if bundle.is_empty() {
        return Ok(());
    }
    let person = bundle[0].person;
    let marks: Vec<(NoticeId, i64)> = bundle.iter().map(|one| (one.id, one.attempts)).collect();
    // A letter that breaks the program must not take all others with it
    let outcome = AssertUnwindSafe(write_and_send(service, mailer, bundle))
        .catch_unwind()
        .await
        .unwrap_or_else(|_| Err(Failed::ours("the letter could not be written".to_owned(), true)));
    let worker = worker.to_owned();
    let outcome = outcome.map_err(|failed| (failed.why, failed.for_good, failed.bounced));
    service
        .act(Who::system(), move |act| {
            let (worker, outcome, marks) = (worker.clone(), outcome.clone(), marks.clone());
            Box::pin(async move {
                for (id, attempts) in marks {
                    match &outcome {
                        Ok(()) => records::mark_sent(act, id, &worker).await?,
                        Err((why, for_good, bounced)) => {
                            if let Some(address) = bounced {
                                contact::address_failed(act, person, address).await?;
                            }
                            let dead = *for_good || attempts + 1 >= TRIES;
                            let pause = Duration::seconds(5 << attempts.clamp(0, 12));
                            let again_at = (!dead).then(|| act.now() + pause);
                            records::mark_failed(act, id, &worker, why, again_at).await?;
                        }
                    }
                }
                Ok(())
            })
        })
        .await
}

async fn rest_of_day(service: &Service, person: PersonId, worker: &str) -> Result<Vec<Leased>> {
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let worker = worker.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                records::lease_daily(act, person, &worker, until).await
            })
        })
        .await
}

async fn write_and_send(service: &Service, mailer: &Mailer, bundle: Vec<Leased>) -> std::result::Result<(), Failed> {
    let id = bundle[0].id;
    let letter = service
        .look(Who::system(), |look| {
            Box::pin(async move {
                match bundle.as_slice() {
                    [one] if !one.daily => letters::write(look, one).await,
                    day => letters::write_daily(look, day).await,
                }
            })
        })
        .await;
    match letter {
        Ok(letter) => mailer.send(service.settings(), id, &letter, service.clock().now()).await,
        Err(Error::Unavailable(why)) => Err(Failed::ours(why, false)),
        Err(error) => Err(Failed::ours(error.to_string(), true)),
    }
}

async fn renew(service: &Service, id: NoticeId, worker: &str) -> Result<bool> {
    let worker = worker.to_owned();
    service
        .act(Who::system(), move |act| {
            let worker = worker.clone();
            Box::pin(async move {
                let until = act.now() + Duration::minutes(LEASE_MINUTES);
                records::renew(act, id, &worker, until).await
            })
        })
        .await
}
