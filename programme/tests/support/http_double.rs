//! A machine out there that takes posts and remembers them: a push service, or a gateway for texts; and a device that can
//! read what a push service was given.

use aes_gcm::aead::Aead;
use aes_gcm::{Aes128Gcm, KeyInit, Nonce};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use p256::elliptic_curve::sec1::ToEncodedPoint;
use p256::{PublicKey, SecretKey};
use std::sync::{Arc, Mutex};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A post as it came in.
#[derive(Debug, Clone)]
pub struct Posted {
    pub path: String,
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Posted {
    pub fn header(&self, name: &str) -> &str {
        self.headers.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value)
    }
}

#[derive(Clone)]
pub struct Double {
    pub url: String,
    status: Arc<Mutex<u16>>,
    posted: Arc<Mutex<Vec<Posted>>>,
}

impl Double {
    pub async fn open(status: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let double = Self {
            url: format!("http://{}", listener.local_addr().unwrap()),
            status: Arc::new(Mutex::new(status)),
            posted: Arc::default(),
        };
        let taking = double.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let double = taking.clone();
                tokio::spawn(async move { double.talk(stream).await.ok() });
            }
        });
        double
    }
    pub fn set(&self, status: u16) {
        *self.status.lock().unwrap() = status;
    }
    pub fn posted(&self) -> Vec<Posted> {
        self.posted.lock().unwrap().clone()
    }

    async fn talk(&self, stream: TcpStream) -> std::io::Result<()> {
        let mut wire = BufReader::new(stream);
        let mut line = String::new();
        wire.read_line(&mut line).await?;
        let path = line.split(' ').nth(1).unwrap_or_default().to_owned();
        let (mut headers, mut length) = (Vec::new(), 0);
        loop {
            line.clear();
            wire.read_line(&mut line).await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            if name.eq_ignore_ascii_case("content-length") {
                length = value.parse().unwrap();
            }
            headers.push((name.to_ascii_lowercase(), value.to_owned()));
        }
        let mut body = vec![0; length];
        wire.read_exact(&mut body).await?;
        let status = *self.status.lock().unwrap();
        self.posted.lock().unwrap().push(Posted { path, headers, body });
        let answer = format!("HTTP/1.1 {status} x\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n");
        wire.write_all(answer.as_bytes()).await
    }
}

/// A browser with a key of its own.
pub struct Browser {
    secret_key: SecretKey,
    secret: [u8; 16],
}

impl Browser {
    pub fn new(seed: u8) -> Self {
        Self { secret_key: SecretKey::from_slice(&[seed; 32]).unwrap(), secret: [seed; 16] }
    }
    pub fn key(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.secret_key.public_key().to_encoded_point(false).as_bytes())
    }
    pub fn secret(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.secret)
    }

    /// What a sealed message says (RFC 8188 and RFC 8291).
    pub fn read(&self, body: &[u8]) -> Option<serde_json::Value> {
        let (salt, rest) = body.split_at(16);
        let (size, rest) = rest.split_at(4);
        assert!(body.len() <= u32::from_be_bytes(size.try_into().unwrap()) as usize, "one record");
        let (id, sealed) = rest[1..].split_at(usize::from(rest[0]));
        let theirs = PublicKey::from_sec1_bytes(id).unwrap();
        let shared = p256::ecdh::diffie_hellman(self.secret_key.to_nonzero_scalar(), theirs.as_affine());
        let own = self.secret_key.public_key().to_encoded_point(false);
        let info = [b"WebPush: info\0", own.as_bytes(), id].concat();
        let (mut key, mut content, mut nonce) = ([0; 32], [0; 16], [0; 12]);
        hkdf::Hkdf::<sha2::Sha256>::new(Some(&self.secret), shared.raw_secret_bytes()).expand(&info, &mut key).unwrap();
        let stretched = hkdf::Hkdf::<sha2::Sha256>::new(Some(salt), &key);
        stretched.expand(b"Content-Encoding: aes128gcm\0", &mut content).unwrap();
        stretched.expand(b"Content-Encoding: nonce\0", &mut nonce).unwrap();
        let plain = Aes128Gcm::new(&content.into()).decrypt(Nonce::from_slice(&nonce), sealed).ok()?;
        let (mark, said) = plain.split_last()?;
        assert_eq!(*mark, 2, "the last record");
        serde_json::from_slice(said).ok()
    }
}
