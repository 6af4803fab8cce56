//! How letters leave the house: through a mail server, or as files where none is configured.

mod envelope;
mod pace;
mod smtp;

pub use pace::Room;

use super::letters::Letter;
use crate::act::Settings;
use crate::error::Result;
use chrono::{DateTime, Utc};
use domain::ids::NoticeId;
use lettre::transport::smtp::Error as Said;
use pace::Pace;
use smtp::{Server, Trouble, Turn};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// A mail server that hasn't taken a letter by then is given up on.
const PATIENCE: Duration = Duration::from_secs(30);

/// How letters leave the house.
#[derive(Debug, Clone)]
pub enum Mailer {
    /// Through a mail server.
    Smtp(Arc<Smtp>),
    /// As `.eml` files in a folder, where no mail server is configured.
    Files(PathBuf),
}

/// A letter that is with the server; to be held until that is written down.
#[derive(Debug)]
pub struct Gone(#[allow(dead_code, reason = "held, not read")] Option<Turn>);

/// A mail server, and how many letters it takes.
#[derive(Debug)]
pub struct Smtp {
    server: Server,
    pace: Pace,
}

/// What an operator says of a mail server.
#[derive(Debug, Clone)]
pub struct Provider {
    /// Its address, such as `smtp://user:password@host:587` (STARTTLS) or `smtps://…` (TLS at once). Only a server on
    /// this very machine may be spoken to without TLS.
    pub url: String,
    /// How long it may take for one letter, from greeting to receipt.
    pub patience: Duration,
    /// Authorities beside the public ones that its certificate may come from, as PEM.
    pub authorities: Option<Vec<u8>>,
    /// So many letters a minute it takes, if it counts them.
    pub per_minute: Option<u32>,
}

impl Provider {
    /// A server with the usual patience that counts nothing.
    #[must_use]
    pub fn new(url: &str) -> Self {
        Self { url: url.to_owned(), patience: PATIENCE, authorities: None, per_minute: None }
    }
}

/// Why a letter was not handed over.
#[derive(Debug)]
pub struct Failed {
    /// For the administrator.
    pub why: String,
    /// Whether another try is pointless.
    pub for_good: bool,
    /// Whether the server has judged this very letter; else it was not reached, and no letter is to blame.
    pub judged: bool,
    /// The address, where it is to blame: its mailbox is not there, or takes nothing.
    pub bounced: Option<String>,
}

impl Failed {
    /// A letter that can't be written.
    pub(super) fn unwritten(why: String, for_good: bool) -> Self {
        Self { why, for_good, judged: true, bounced: None }
    }

    fn unreached(why: String) -> Self {
        Self { why, for_good: false, judged: false, bounced: None }
    }

    fn of(trouble: &Trouble, letter: &Letter) -> Self {
        let why = told(&trouble.said);
        // When it doesn't take our own credentials, or is not there, no letter is to blame
        if !trouble.in_letter || trouble.said.status().is_none() || is_about_us(&trouble.said) {
            return Self::unreached(why);
        }
        let bounced = (trouble.said.is_permanent() && is_bounce(&why)).then(|| letter.to.1.clone());
        Self { for_good: trouble.said.is_permanent(), judged: true, bounced, why }
    }
}

impl Mailer {
    /// A mail server by its address alone.
    ///
    /// # Errors
    /// [`crate::Error::Broken`] when the address can't be understood.
    pub fn smtp(url: &str) -> Result<Self> {
        Self::through(&Provider::new(url))
    }

    /// The same with a patience of one's own.
    ///
    /// # Errors
    /// [`crate::Error::Broken`] when the address can't be understood.
    pub fn smtp_within(url: &str, patience: Duration) -> Result<Self> {
        Self::through(&Provider { patience, ..Provider::new(url) })
    }

    /// A mail server with all that is said of it.
    ///
    /// # Errors
    /// [`crate::Error::Broken`] when the address or the authorities can't be understood.
    pub fn through(provider: &Provider) -> Result<Self> {
        let server = Server::parse(&provider.url, provider.patience, provider.authorities.as_deref())?;
        Ok(Self::Smtp(Arc::new(Smtp { server, pace: Pace::new(provider.per_minute) })))
    }

    /// How many letters may leave at this moment.
    #[must_use]
    pub fn room(&self) -> Room {
        match self {
            Self::Smtp(smtp) => smtp.pace.room(),
            Self::Files(_) => Room::WIDE,
        }
    }

    /// So many letters leave now.
    pub fn leave(&self, letters: usize) {
        if let Self::Smtp(smtp) = self {
            smtp.pace.leave(letters);
        }
    }

    /// Says good-bye on connections that have nothing to carry.
    pub async fn rest(&self) {
        if let Self::Smtp(smtp) = self {
            smtp.server.rest().await;
        }
    }

    /// Hands a letter over.
    ///
    /// # Errors
    /// `Failed`, with whether to try again.
    pub async fn send(
        &self,
        settings: &Settings,
        id: NoticeId,
        letter: &Letter,
        at: DateTime<Utc>,
    ) -> std::result::Result<Gone, Failed> {
        let message = envelope::message(settings, id, letter, at).map_err(|why| Failed::unwritten(why, true))?;
        match self {
            Self::Smtp(smtp) => match smtp.server.send(&message).await {
                None => Err(Failed::unreached(format!("no answer within {:?}", smtp.server.patience()))),
                Some(Ok(turn)) => Ok(Gone(Some(turn))),
                Some(Err(trouble)) => Err(Failed::of(&trouble, letter)),
            },
            Self::Files(folder) => match write_file(folder, id, message.formatted()).await {
                Ok(()) => Ok(Gone(None)),
                Err(error) => Err(Failed::unreached(error.to_string())),
            },
        }
    }
}

/// Whether the server wants other credentials, or more of them: it refuses us and not the letter.
fn is_about_us(said: &Said) -> bool {
    said.status().is_some_and(|code| matches!(code.to_string().as_str(), "421" | "530" | "534" | "535" | "538"))
}

/// Whether the server says that there is no such mailbox, or that it takes nothing: an enhanced status of 5.1 (the address)
/// or 5.2.1 (the mailbox is closed) of RFC 3463. A bare 550 may as well be about us, and is not held against the address.
fn is_bounce(said: &str) -> bool {
    let mut words = said.split(|c: char| !(c.is_ascii_digit() || c == '.'));
    // 5.1.7 and 5.1.8 are about the sender's address
    let about_address = |word: &str| {
        let last = word.strip_prefix("5.1.").and_then(|last| last.parse::<u16>().ok());
        last.is_some_and(|last| !matches!(last, 7 | 8)) || word == "5.2.1"
    };
    words.any(about_address)
}

/// An error with its causes, in one line that fits a column.
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

/// A file appears with its whole content or not at all.
async fn write_file(folder: &Path, id: NoticeId, bytes: Vec<u8>) -> std::io::Result<()> {
    tokio::fs::create_dir_all(folder).await?;
    let (unfinished, finished) = (folder.join(format!(".{id}.part")), folder.join(format!("{id}.eml")));
    tokio::fs::write(&unfinished, bytes).await?;
    tokio::fs::rename(unfinished, finished).await
}
