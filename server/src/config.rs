//! What the operator decides: the environment first, then `konullu.toml`, then a default that is safe.
mod explain;
mod keys;
mod network;
mod parse;
mod settings;
mod source;

use std::{fmt, net::SocketAddr, path::PathBuf, sync::Arc};

use programme::notices::alarm::Bell;
use programme::notices::texts::Gateway;

pub use explain::explain;
pub use keys::MasterKey;
pub(crate) use network::cut;
pub use network::{Cidr, PublicUrl};
pub use settings::{SETTINGS, Setting};
pub use source::Source;

/// A value that must never reach a log: its `Debug` says only that it is there.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(String);

impl Secret {
    /// Wraps a value.
    pub fn new(value: impl Into<String>) -> Self {
        Secret(value.into())
    }

    /// The value itself, for the one place that needs it.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[hidden]")
    }
}

/// One thing that is wrong: the setting's name and one line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The setting as the operator writes it.
    pub setting: String,
    /// What is wrong with it, and where possible what would be right.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.setting, self.what)
    }
}

/// Everything the running program was told.
#[derive(Debug, Clone)]
pub struct Config {
    /// `DATABASE_URL`; may hold a password.
    pub database_url: Secret,
    /// `KONULLU_LISTEN`
    pub listen: SocketAddr,
    /// `KONULLU_PUBLIC_URL`: the one origin that links and cookies are made for.
    pub public_url: PublicUrl,
    /// `KONULLU_DATA`
    pub data: PathBuf,
    /// `KONULLU_MASTER_KEY`, newest first; empty only before the first run.
    pub master_keys: Vec<MasterKey>,
    /// `SMTP_URL`; without it mail is written as files under the data folder.
    pub smtp_url: Option<Secret>,
    /// `KONULLU_SMTP_AUTHORITIES`: what the file holds.
    pub mail_authorities: Option<Vec<u8>>,
    /// `KONULLU_MAIL_RATE`
    pub mail_rate: Option<u32>,
    /// `KONULLU_SMS_URL` with what belongs to it.
    pub sms: Option<Arc<Gateway>>,
    /// `KONULLU_ALARM`
    pub alarm: Option<Arc<Bell>>,
    /// `KONULLU_MAIL_FROM`
    pub mail_from: String,
    /// `KONULLU_TRUSTED_PROXIES`
    pub trusted_proxies: Vec<Cidr>,
    /// `KONULLU_LOG`
    pub log: String,
    /// `OTEL_EXPORTER_OTLP_ENDPOINT`, accepted but not built in.
    pub otel: Option<String>,
    /// `KONULLU_METRICS_TOKEN`
    pub metrics_token: Option<Secret>,
    /// What is allowed but worth knowing.
    pub notes: Vec<String>,
}

impl Config {
    /// Reads everything and makes the data folder and its key where they are missing.
    pub fn load() -> Result<Config, Vec<Fault>> {
        Config::load_with(&[])
    }

    /// As `load`, with settings from the command line that win over the environment.
    pub fn load_with(over: &[(&str, &str)]) -> Result<Config, Vec<Fault>> {
        let mut config = Config::read(&Source::of_process(over)?)?;
        config.settle()?;
        Ok(config)
    }

    /// For `konullu check-config`: the whole report, and whether all is well. Changes nothing on disk.
    pub fn check() -> (String, bool) {
        let read = Source::of_process(&[]).and_then(|source| Config::read(&source));
        (explain(&read), read.is_ok())
    }

    /// Reads without changing anything on disk.
    pub fn read(source: &Source) -> Result<Config, Vec<Fault>> {
        let mut faults = source.unknown_keys();
        let mut notes = source.strange_variables();
        let mut reader = parse::Reader { source, faults: &mut faults };

        let listen = reader.listen();
        let data = PathBuf::from(reader.text("KONULLU_DATA").unwrap_or_else(|| "data".into()));
        reader.folder("KONULLU_DATA", &data);
        let public_url = reader.public_url(listen, &mut notes);
        let database_url = reader.database(&data);
        let master_keys = keys::read(&mut reader, &data);
        let smtp_url = reader.smtp();
        let mail_authorities = reader.mail_authorities();
        let mail_rate = reader.mail_rate();
        let sms = reader.sms();
        let alarm = reader.alarm(sms.is_some());
        let mail_from = reader.mail_from(&public_url);
        let trusted_proxies = reader.proxies();
        let log = reader.log_filter();
        let otel = reader.text("OTEL_EXPORTER_OTLP_ENDPOINT");
        let metrics_token = reader.metrics_token();

        if otel.is_some() {
            notes.push("OTEL_EXPORTER_OTLP_ENDPOINT is set, but this build sends no traces".into());
        }
        if master_keys.is_empty() && faults.is_empty() {
            notes.push(format!("no master key yet: the first run makes {}", keys::path(&data).display()));
        }
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Config {
            database_url,
            listen,
            public_url,
            data,
            master_keys,
            smtp_url,
            mail_authorities,
            mail_rate,
            sms,
            alarm,
            mail_from,
            trusted_proxies,
            log,
            otel,
            metrics_token,
            notes,
        })
    }

    /// The master keys as the programme signs with them.
    pub fn signing_keys(&self) -> programme::Result<programme::signing::Keys> {
        let keys = self.master_keys.iter();
        programme::signing::Keys::new(
            keys.map(|key| programme::signing::MasterKey { id: key.id.clone(), secret: key.bytes }).collect(),
        )
    }

    /// Makes what the first run needs: the data folder and the master key.
    fn settle(&mut self) -> Result<(), Vec<Fault>> {
        keys::make_folder(&self.data).map_err(|fault| vec![fault])?;
        if self.master_keys.is_empty() {
            self.master_keys.push(keys::make(&self.data).map_err(|fault| vec![fault])?);
            self.notes.retain(|note| !note.starts_with("no master key yet"));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
