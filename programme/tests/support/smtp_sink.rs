//! A mail server of our own that takes letters, refuses them, hangs or breaks off, and remembers what it took.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::{TlsAcceptor, rustls};

/// How the sink behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Takes every letter.
    Ok,
    /// Refuses every recipient with this code.
    Refuse(u16),
    /// Knows none of the recipients.
    NoMailbox,
    /// Takes the letter and goes away without saying so.
    Close,
    /// Takes the letter and says nothing for ever.
    Hang,
    /// Takes the letter and says so after a while.
    Late(std::time::Duration),
}

/// A letter as it came in.
#[derive(Debug, Clone)]
pub struct Received {
    pub recipients: Vec<String>,
    pub data: String,
}

impl Received {
    /// The headers, unfolded, each with its lower-case name.
    pub fn headers(&self) -> Vec<(String, String)> {
        let head = self.data.split("\r\n\r\n").next().unwrap().replace("\r\n ", " ").replace("\r\n\t", " ");
        head.lines()
            .map(|line| line.split_once(':').unwrap_or_else(|| panic!("not a header: {line:?}")))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
            .collect()
    }
    pub fn header(&self, name: &str) -> String {
        let found: Vec<String> = self.headers().into_iter().filter(|(n, _)| n == name).map(|(_, v)| v).collect();
        assert_eq!(found.len(), 1, "{name} in {:?}", self.headers());
        found[0].clone()
    }
    /// The parts of a letter of several kinds, decoded: kind and text.
    pub fn parts(&self) -> Vec<(String, String)> {
        let kind = self.header("content-type");
        let boundary = kind.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
        let body = self.data.split_once("\r\n\r\n").unwrap().1;
        let mark = format!("--{boundary}");
        let pieces = body.split(&mark).skip(1).filter(|piece| !piece.starts_with("--"));
        pieces
            .map(|piece| {
                let (head, body) = piece.trim_start().split_once("\r\n\r\n").unwrap();
                let head = head.to_ascii_lowercase();
                let bytes = if head.contains("transfer-encoding: base64") {
                    let plain: String = body.split_whitespace().collect();
                    data_encoding::BASE64.decode(plain.as_bytes()).unwrap()
                } else if head.contains("transfer-encoding: quoted-printable") {
                    unquoted(body)
                } else {
                    body.as_bytes().to_vec()
                };
                let kind = head.split("content-type: ").nth(1).unwrap().split(';').next().unwrap().to_owned();
                (kind, String::from_utf8(bytes).unwrap().replace("\r\n", "\n"))
            })
            .collect()
    }
}

fn unquoted(text: &str) -> Vec<u8> {
    let text = text.replace("=\r\n", "");
    let (mut bytes, mut rest) = (Vec::new(), text.as_bytes());
    while let Some((first, after)) = rest.split_first() {
        if *first == b'=' {
            bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    bytes
}

/// What a sink can be read by.
trait Wire: AsyncRead + AsyncWrite + Unpin + Send {}
impl<T: AsyncRead + AsyncWrite + Unpin + Send> Wire for T {}

/// How the talk with the sink is kept from others.
#[derive(Clone)]
pub enum Cover {
    Plain,
    Tls(TlsAcceptor),
    StartTls(TlsAcceptor),
}

/// A certificate for a name that its owner has signed, as PEM, and what shows it.
pub fn certificate(name: &str) -> (Vec<u8>, TlsAcceptor) {
    let rcgen::CertifiedKey { cert, signing_key } = rcgen::generate_simple_self_signed(vec![name.to_owned()]).unwrap();
    let key = rustls::pki_types::PrivateKeyDer::try_from(signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let config = config.with_no_client_auth().with_single_cert(vec![cert.der().clone()], key).unwrap();
    (cert.pem().into_bytes(), TlsAcceptor::from(Arc::new(config)))
}

#[derive(Clone)]
pub struct Sink {
    pub url: String,
    cover: Cover,
    mode: Arc<Mutex<Mode>>,
    received: Arc<Mutex<Vec<Received>>>,
    /// What was said beside letters, connection by connection.
    talks: Arc<Mutex<Vec<Vec<String>>>>,
}

impl Sink {
    pub async fn open(mode: Mode) -> Self {
        Self::open_at("127.0.0.1", Cover::Plain, mode).await
    }

    /// At another address of this machine, which counts as another machine.
    pub async fn open_at(host: &str, cover: Cover, mode: Mode) -> Self {
        let listener = TcpListener::bind((host, 0)).await.unwrap();
        let scheme = if matches!(cover, Cover::Tls(_)) { "smtps" } else { "smtp" };
        let sink = Self {
            url: format!("{scheme}://{host}:{}", listener.local_addr().unwrap().port()),
            cover,
            mode: Arc::new(Mutex::new(mode)),
            received: Arc::default(),
            talks: Arc::default(),
        };
        let taking = sink.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let sink = taking.clone();
                // A client that goes away ends its own talk only
                tokio::spawn(async move { sink.talk(stream).await.ok() });
            }
        });
        sink
    }
    pub fn set(&self, mode: Mode) {
        *self.mode.lock().unwrap() = mode;
    }
    pub fn received(&self) -> Vec<Received> {
        self.received.lock().unwrap().clone()
    }
    /// How many letters it has.
    pub fn count(&self) -> usize {
        self.received.lock().unwrap().len()
    }
    /// What was said beside letters, connection by connection.
    pub fn talks(&self) -> Vec<Vec<String>> {
        self.talks.lock().unwrap().clone()
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let number = {
            let mut talks = self.talks.lock().unwrap();
            talks.push(Vec::new());
            talks.len() - 1
        };
        let mut covered = false;
        let wire: Box<dyn Wire> = match &self.cover {
            Cover::Tls(acceptor) => Box::new(acceptor.accept(stream).await?),
            Cover::Plain | Cover::StartTls(_) => Box::new(stream),
        };
        let mut wire = BufReader::new(wire);
        let mut recipients = Vec::new();
        say(&mut wire, "220 sink").await?;
        let mut line = String::new();
        while wire.read_line(&mut line).await? > 0 {
            let (command, mode) = (line.trim_end().to_owned(), *self.mode.lock().unwrap());
            line.clear();
            self.talks.lock().unwrap()[number].push(command.clone());
            let word = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match (word.as_str(), mode) {
                ("EHLO", _) => {
                    let start = matches!(self.cover, Cover::StartTls(_)) && !covered;
                    let start = if start { "250-STARTTLS\r\n" } else { "" };
                    say(&mut wire, &format!("250-sink\r\n{start}250-AUTH PLAIN\r\n250 8BITMIME")).await?;
                }
                ("STARTTLS", _) => {
                    let Cover::StartTls(acceptor) = &self.cover else { return Ok(()) };
                    say(&mut wire, "220 go on").await?;
                    let inside = acceptor.accept(wire.into_inner()).await?;
                    wire = BufReader::new(Box::new(inside));
                    covered = true;
                }
                ("AUTH", _) => say(&mut wire, "235 known").await?,
                ("RCPT", Mode::NoMailbox) => say(&mut wire, "550 5.1.1 no such mailbox").await?,
                ("RCPT", Mode::Refuse(code)) => say(&mut wire, &format!("{code} no")).await?,
                ("RCPT", _) => {
                    recipients.push(command[8..].trim().to_owned());
                    say(&mut wire, "250 ok").await?;
                }
                ("DATA", _) => {
                    say(&mut wire, "354 go on").await?;
                    let mut data = String::new();
                    while !data.ends_with("\r\n.\r\n") {
                        if wire.read_line(&mut data).await? == 0 {
                            return Ok(());
                        }
                    }
                    let data = data.trim_end_matches(".\r\n").to_owned();
                    self.received.lock().unwrap().push(Received { recipients: std::mem::take(&mut recipients), data });
                    match mode {
                        Mode::Close => return Ok(()),
                        Mode::Hang => std::future::pending().await,
                        Mode::Late(pause) => {
                            tokio::time::sleep(pause).await;
                            say(&mut wire, "250 taken").await?;
                        }
                        Mode::Ok | Mode::Refuse(_) | Mode::NoMailbox => say(&mut wire, "250 taken").await?,
                    }
                }
                ("QUIT", _) => return say(&mut wire, "221 bye").await,
                _ => say(&mut wire, "250 ok").await?,
            }
        }
        Ok(())
    }
}

async fn say(wire: &mut BufReader<Box<dyn Wire>>, text: &str) -> std::io::Result<()> {
    wire.write_all(format!("{text}\r\n").as_bytes()).await?;
    wire.flush().await
}
