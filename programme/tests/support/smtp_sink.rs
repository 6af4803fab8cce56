//! A mail server of our own that takes letters, refuses them, hangs or breaks off, and remembers what it took.

use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

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

#[derive(Clone)]
pub struct Sink {
    pub url: String,
    mode: Arc<Mutex<Mode>>,
    received: Arc<Mutex<Vec<Received>>>,
}

impl Sink {
    pub async fn open(mode: Mode) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let sink = Self {
            url: format!("smtp://127.0.0.1:{}", listener.local_addr().unwrap().port()),
            mode: Arc::new(Mutex::new(mode)),
            received: Arc::default(),
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

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read);
        let mut recipients = Vec::new();
        write.write_all(b"220 sink\r\n").await?;
        let mut line = String::new();
        while lines.read_line(&mut line).await? > 0 {
            let (command, mode) = (line.trim_end().to_owned(), *self.mode.lock().unwrap());
            line.clear();
            let word = command.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match (word.as_str(), mode) {
                ("EHLO", _) => write.write_all(b"250-sink\r\n250 8BITMIME\r\n").await?,
                ("RCPT", Mode::NoMailbox) => write.write_all(b"550 5.1.1 no such mailbox\r\n").await?,
                ("RCPT", Mode::Refuse(code)) => write.write_all(format!("{code} no\r\n").as_bytes()).await?,
                ("RCPT", _) => {
                    recipients.push(command[8..].trim().to_owned());
                    write.write_all(b"250 ok\r\n").await?;
                }
                ("DATA", _) => {
                    write.write_all(b"354 go on\r\n").await?;
                    let mut data = String::new();
                    while !data.ends_with("\r\n.\r\n") {
                        if lines.read_line(&mut data).await? == 0 {
                            return Ok(());
                        }
                    }
                    let data = data.trim_end_matches(".\r\n").to_owned();
                    self.received.lock().unwrap().push(Received { recipients: std::mem::take(&mut recipients), data });
                    match mode {
                        Mode::Close => return Ok(()),
                        Mode::Hang => std::future::pending().await,
                        Mode::Ok | Mode::Refuse(_) | Mode::NoMailbox => write.write_all(b"250 taken\r\n").await?,
                    }
                }
                ("QUIT", _) => {
                    write.write_all(b"221 bye\r\n").await?;
                    return Ok(());
                }
                _ => write.write_all(b"250 ok\r\n").await?,
            }
        }
        Ok(())
    }
}
