//! Talking to a mail server: a few connections that carry one letter after the other. The pool of the library gives a
//! connection back when a letter is given up on in the middle, and the next letter would then be taken for the one
//! before; here a connection that did not come to a good end is closed.

use crate::error::{Error, Result};
use lettre::Message;
use lettre::address::Envelope;
use lettre::transport::smtp::Error as Said;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{AsyncSmtpConnection, Certificate, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail, Rcpt};
use lettre::transport::smtp::extension::{ClientId, MailBodyParameter, MailParameter};
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::OwnedMutexGuard;
use url::{Host, Url};

/// So many connections wait for further letters.
const KEPT: usize = 4;
/// A connection that waited so long is asked first whether it is still there.
const FRESH: Duration = Duration::from_secs(2);
/// A connection that waited so long is closed.
const IDLE: Duration = Duration::from_secs(20);
/// So many letters go over one connection; servers count them, too.
const LETTERS: u32 = 100;

/// Where a talk went wrong.
#[derive(Debug)]
pub(super) struct Trouble {
    pub(super) said: Said,
    /// Whether the letter itself had been begun.
    pub(super) in_letter: bool,
}

/// How the talk is kept from others.
enum Cover {
    /// Not at all: the server is this very machine.
    Plain,
    /// From the first byte on.
    Tls(TlsParameters),
    /// By STARTTLS, without which nothing is said.
    StartTls(TlsParameters),
}

/// A connection that waits for a letter.
struct Kept {
    connection: AsyncSmtpConnection,
    since: Instant,
    letters: u32,
}

/// Between a server's receipt and our mark stands one letter at a time: a crash sends no more than that one again. All that
/// comes before may go on for several at once.
pub(super) type Turn = OwnedMutexGuard<()>;

/// A mail server.
pub(super) struct Server {
    host: String,
    port: u16,
    cover: Cover,
    credentials: Option<Credentials>,
    hello: ClientId,
    patience: Duration,
    kept: Mutex<Vec<Kept>>,
    turn: Arc<tokio::sync::Mutex<()>>,
}

impl fmt::Debug for Server {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Server").field("host", &self.host).field("port", &self.port).finish_non_exhaustive()
    }
}

impl Server {
    /// A server from its address.
    pub(super) fn parse(address: &str, patience: Duration, authorities: Option<&[u8]>) -> Result<Self> {
        let url = Url::parse(address).map_err(|e| Error::broken(format!("SMTP_URL: {e}")))?;
        let host =
            url.host_str().filter(|host| !host.is_empty()).ok_or_else(|| Error::broken("SMTP_URL needs a host"))?;
        let host = host.trim_start_matches('[').trim_end_matches(']').to_owned();
        let asked = url.query_pairs().find(|(name, _)| name == "tls").map(|(_, value)| value.into_owned());
        let tls = || tls(&host, authorities);
        let (cover, port) = match (url.scheme(), asked.as_deref()) {
            ("smtps", _) => (Cover::Tls(tls()?), 465),
            ("smtp", None) if is_here(&host) => (Cover::Plain, 25),
            ("smtp", None | Some("required")) => (Cover::StartTls(tls()?), 587),
            _ => return Err(Error::broken("SMTP_URL is smtps://… or smtp://… with nothing but tls=required")),
        };
        let known = |text: &str| percent_decoded(text).ok_or_else(|| Error::broken("SMTP_URL: the credentials"));
        let credentials = match (url.username(), url.password()) {
            ("", _) => None,
            (name, word) => Some(Credentials::new(known(name)?, known(word.unwrap_or_default())?)),
        };
        let port = url.port().unwrap_or(port);
        let (hello, kept, turn) = (ClientId::default(), Mutex::default(), Arc::default());
        Ok(Self { host, port, cover, credentials, hello, patience, kept, turn })
    }

    pub(super) const fn patience(&self) -> Duration {
        self.patience
    }

    /// Hands a letter over; nothing when the server took too long. Then the connection is closed, whatever it may still
    /// have said. The turn is held until it is written down that the letter has gone.
    pub(super) async fn send(&self, message: &Message) -> Option<std::result::Result<Turn, Trouble>> {
        let letter = message.formatted();
        let ready =
            tokio::time::timeout(self.patience, self.prepare(message.envelope(), letter.is_ascii())).await.ok()?;
        let (mut connection, letters) = match ready {
            Ok(ready) => ready,
            Err(trouble) => return Some(Err(trouble)),
        };
        let turn = Arc::clone(&self.turn).lock_owned().await;
        let taken = tokio::time::timeout(self.patience, connection.message(&letter)).await.ok()?;
        Some(match taken {
            Ok(_) => {
                self.keep(Kept { connection, since: Instant::now(), letters: letters + 1 });
                Ok(turn)
            }
            Err(said) => Err(Trouble { said, in_letter: true }),
        })
    }

    /// Closes connections that have waited for long.
    pub(super) async fn rest(&self) {
        let tired = {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
            let (tired, fresh) = std::mem::take(&mut *kept).into_iter().partition(|k: &Kept| k.since.elapsed() > IDLE);
            *kept = fresh;
            tired
        };
        for one in tired {
            self.part(one).await;
        }
    }

    /// A connection on which all is said but the letter itself, and how many it has carried before.
    async fn prepare(&self, to: &Envelope, ascii: bool) -> std::result::Result<(AsyncSmtpConnection, u32), Trouble> {
        let (mut connection, letters) = match self.known().await {
            Some(kept) => (kept.connection, kept.letters),
            None => (self.connect().await.map_err(|said| Trouble { said, in_letter: false })?, 0),
        };
        address(&mut connection, to, ascii).await.map_err(|said| Trouble { said, in_letter: true })?;
        Ok((connection, letters))
    }

    /// A connection from before that still works.
    async fn known(&self) -> Option<Kept> {
        loop {
            let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner).pop()?;
            let idle = kept.since.elapsed();
            if idle < FRESH || (idle < IDLE && kept.connection.test_connected().await) {
                return Some(kept);
            }
        }
    }

    /// Keeps a connection, unless it has carried enough or there are others.
    fn keep(&self, one: Kept) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if one.letters < LETTERS && kept.len() < KEPT {
            kept.push(one);
        }
    }

    async fn part(&self, mut one: Kept) {
        // The letters are with the server; whether it answers to a good-bye is nothing to wait for
        let _ = tokio::time::timeout(Duration::from_secs(1), one.connection.quit()).await;
    }

    async fn connect(&self) -> std::result::Result<AsyncSmtpConnection, Said> {
        let tls = match &self.cover {
            Cover::Tls(tls) => Some(tls.clone()),
            Cover::Plain | Cover::StartTls(_) => None,
        };
        let place = (self.host.as_str(), self.port);
        let mut connection =
            AsyncSmtpConnection::connect_tokio1(place, Some(self.patience), &self.hello, tls, None).await?;
        if let Cover::StartTls(tls) = &self.cover {
            connection.starttls(tls.clone(), &self.hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(&[Mechanism::Plain, Mechanism::Login], credentials).await?;
        }
        Ok(connection)
    }
}

/// Says from whom and to whom a letter goes.
async fn address(connection: &mut AsyncSmtpConnection, to: &Envelope, ascii: bool) -> std::result::Result<(), Said> {
    let wide = (!ascii).then_some(MailParameter::Body(MailBodyParameter::EightBitMime));
    connection.command(Mail::new(to.from().cloned(), wide.into_iter().collect())).await?;
    for one in to.to() {
        connection.command(Rcpt::new(one.clone(), Vec::new())).await?;
    }
    connection.command(Data).await.map(drop)
}

/// Whether a host is this very machine, where nobody listens in.
fn is_here(host: &str) -> bool {
    matches!(host, "localhost" | "127.0.0.1" | "::1")
}

/// TLS that knows the server by its certificate.
fn tls(host: &str, authorities: Option<&[u8]>) -> Result<TlsParameters> {
    let mut builder = TlsParameters::builder(host.to_owned());
    for authority in certificates(authorities.unwrap_or_default())? {
        builder = builder.add_root_certificate(authority);
    }
    builder.build().map_err(Error::broken)
}

fn certificates(pem: &[u8]) -> Result<Vec<Certificate>> {
    const END: &str = "-----END CERTIFICATE-----";
    let text = std::str::from_utf8(pem).map_err(Error::broken)?;
    let one = |part: &str| Certificate::from_pem(format!("{part}{END}\n").as_bytes()).map_err(Error::broken);
    let parts: Vec<&str> = text.split(END).collect();
    // What follows the last end is no certificate
    parts.split_last().map_or(&[][..], |(_, parts)| parts).iter().map(|part| one(part)).collect()
}

fn percent_decoded(text: &str) -> Option<String> {
    let (mut bytes, mut rest) = (Vec::with_capacity(text.len()), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        if *first == b'%' {
            let code = std::str::from_utf8(after.get(..2)?).ok()?;
            bytes.push(u8::from_str_radix(code, 16).ok()?);
            rest = after.get(2..)?;
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    String::from_utf8(bytes).ok()
}

/// The host of an address, for names of letters.
pub(super) fn name_of_host(address: &str) -> String {
    match Url::parse(address).ok().as_ref().and_then(Url::host) {
        Some(Host::Domain(name)) => name.to_owned(),
        Some(Host::Ipv4(place)) => place.to_string(),
        Some(Host::Ipv6(_)) | None => "localhost".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_very_machine_is_spoken_to_in_the_clear() {
        let cover = |url: &str| match Server::parse(url, Duration::from_secs(1), None) {
            Ok(Server { cover: Cover::Plain, port, .. }) => format!("plain {port}"),
            Ok(Server { cover: Cover::Tls(_), port, .. }) => format!("tls {port}"),
            Ok(Server { cover: Cover::StartTls(_), port, .. }) => format!("starttls {port}"),
            Err(_) => "no".to_owned(),
        };
        for (url, expected) in [
            ("smtp://127.0.0.1", "plain 25"),
            ("smtp://localhost:2525", "plain 2525"),
            ("smtp://[::1]:2525", "plain 2525"),
            ("smtp://127.0.0.1?tls=required", "starttls 587"),
            ("smtp://mail.example.org", "starttls 587"),
            ("smtp://a:b@mail.example.org:25", "starttls 25"),
            ("smtps://mail.example.org", "tls 465"),
            ("smtp://mail.example.org?tls=opportunistic", "no"),
            ("smtp://localhost.example.org", "starttls 587"),
            ("smtp://", "no"),
            ("http://mail.example.org", "no"),
        ] {
            assert_eq!(cover(url), expected, "{url}");
        }
    }

    #[test]
    fn credentials_may_hold_what_an_address_may_not() {
        let server = Server::parse("smtps://a%40b:p%2Fw%25@host", Duration::from_secs(1), None).unwrap();
        assert_eq!(server.credentials, Some(Credentials::new("a@b".into(), "p/w%".into())));
        assert!(Server::parse("smtps://a:%zz@host", Duration::from_secs(1), None).is_err());
    }
}
