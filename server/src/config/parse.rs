//! From texts to values: each reader says in one line what would be right.
use std::{
    net::{IpAddr, Ipv4Addr, SocketAddr},
    path::Path,
    sync::Arc,
};

use programme::notices::alarm::Bell;
use programme::notices::texts::Gateway;

use super::{
    Cidr, Fault, PublicUrl, Secret, Source,
    network::{host_of, loopback},
    source::{Found, fault},
};

/// A source being read, and the faults found on the way.
pub(super) struct Reader<'a> {
    pub(super) source: &'a Source,
    pub(super) faults: &'a mut Vec<Fault>,
}

impl Reader<'_> {
    pub(super) fn fault(&mut self, setting: &str, what: impl Into<String>) {
        self.faults.push(fault(setting, what));
    }

    pub(super) fn found(&mut self, name: &str) -> Option<Found> {
        self.source.get(name).unwrap_or_else(|fault| {
            self.faults.push(fault);
            None
        })
    }

    pub(super) fn text(&mut self, name: &str) -> Option<String> {
        self.found(name).map(|found| found.value)
    }

    fn judged<T>(&mut self, name: &str, value: Result<T, String>) -> Option<T> {
        value.map_err(|what| self.fault(name, what)).ok()
    }

    pub(super) fn folder(&mut self, name: &str, path: &Path) {
        match path.metadata() {
            Ok(found) if !found.is_dir() => self.fault(name, format!("{} is not a folder", path.display())),
            Ok(found) if found.permissions().readonly() => {
                self.fault(name, format!("{} cannot be written to", path.display()));
            }
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                self.fault(name, format!("{} cannot be used: {}", path.display(), error.kind()));
            }
            _ => {}
        }
    }

    pub(super) fn listen(&mut self) -> SocketAddr {
        let fallback = SocketAddr::from((Ipv4Addr::LOCALHOST, 3000));
        let Some(text) = self.text("KONULLU_LISTEN") else { return fallback };
        let named = text.replacen("localhost:", "127.0.0.1:", 1);
        let value = match named.parse::<SocketAddr>() {
            Ok(address) if address.port() == 0 => Err("port 0 is no port; choose one, for example 3000".into()),
            Ok(address) => Ok(address),
            Err(_) => Err(format!("`{text}` is not ADDRESS:PORT, for example 127.0.0.1:3000")),
        };
        self.judged("KONULLU_LISTEN", value).unwrap_or(fallback)
    }

    pub(super) fn public_url(&mut self, listen: SocketAddr, notes: &mut Vec<String>) -> PublicUrl {
        const NAME: &str = "KONULLU_PUBLIC_URL";
        let text = self.text(NAME).unwrap_or_else(|| {
            let mut shown = listen;
            if listen.ip().is_unspecified() {
                shown.set_ip(Ipv4Addr::LOCALHOST.into());
                notes
                    .push(format!("{NAME} is not set: links will say http://{shown}, which only this machine reaches"));
            }
            format!("http://{shown}")
        });
        let value = PublicUrl::parse(&text);
        self.judged(NAME, value).unwrap_or_else(PublicUrl::nowhere)
    }

    pub(super) fn database(&mut self, data: &Path) -> Secret {
        const NAME: &str = "DATABASE_URL";
        let text = self.text(NAME).unwrap_or_else(|| format!("sqlite://{}/konullu.db", data.display()));
        let (scheme, rest) = text.split_once(':').unwrap_or(("", &text));
        let value = match scheme {
            "sqlite" if rest.trim_start_matches('/').is_empty() => Err("names no file; write sqlite://FILE".into()),
            "postgres" | "postgresql" => match rest.strip_prefix("//").map(host_of) {
                Some(host) if !host.is_empty() || rest.contains("host=") => Ok(()),
                _ => Err("names no host; write postgres://USER:PASSWORD@HOST/NAME".into()),
            },
            "sqlite" => Ok(()),
            _ => Err("must begin with sqlite:// or postgres://".into()),
        };
        self.judged(NAME, value);
        Secret::new(text)
    }

    pub(super) fn smtp(&mut self) -> Option<Secret> {
        let text = self.text("SMTP_URL")?;
        let (scheme, rest) = text.split_once("://").unwrap_or(("", ""));
        let host = host_of(rest);
        let sure = scheme == "smtps" || text.ends_with("tls=required") || text.contains("tls=required&");
        let value = match scheme {
            "smtp" | "smtps" if host.is_empty() => Err("names no host; write smtps://USER:PASSWORD@HOST".into()),
            "smtp" | "smtps" if !sure && !loopback(host) => {
                Err("would send passwords and names in the clear; write smtps:// or add ?tls=required".into())
            }
            "smtp" | "smtps" => Ok(()),
            _ => Err("must begin with smtps:// or smtp://".into()),
        };
        self.judged("SMTP_URL", value)?;
        Some(Secret::new(text))
    }

    /// How many letters a minute the mail server takes.
    pub(super) fn mail_rate(&mut self) -> Option<u32> {
        const NAME: &str = "KONULLU_MAIL_RATE";
        let text = self.text(NAME)?;
        let value = match text.parse::<u32>() {
            Ok(rate) if rate > 0 => Ok(rate),
            _ => Err("must be a number of letters a minute, for example 600".to_owned()),
        };
        self.judged(NAME, value)
    }

    /// The authorities that the mail server's certificate may come from, beside the public ones.
    pub(super) fn mail_authorities(&mut self) -> Option<Vec<u8>> {
        const NAME: &str = "KONULLU_SMTP_AUTHORITIES";
        let path = self.text(NAME)?;
        let value = match std::fs::read(&path) {
            Ok(pem) if pem.windows(27).any(|w| w == b"-----BEGIN CERTIFICATE-----") => Ok(pem),
            Ok(_) => Err(format!("{path} holds no certificate in PEM")),
            Err(error) => Err(format!("{path} cannot be read: {}", error.kind())),
        };
        self.judged(NAME, value)
    }

    /// A gateway that carries texts to telephones.
    pub(super) fn sms(&mut self) -> Option<Arc<Gateway>> {
        const NAME: &str = "KONULLU_SMS_URL";
        const USUAL: &str = r#"{"to":"{to}","text":"{text}"}"#;
        let headers = self.text("KONULLU_SMS_HEADERS").unwrap_or_default();
        let template = self.text("KONULLU_SMS_TEMPLATE").unwrap_or_else(|| USUAL.to_owned());
        let url = self.text(NAME)?;
        let value = Gateway::parse(&url, &headers, &template);
        self.judged(NAME, value).map(Arc::new)
    }

    /// What rings when mail stands still.
    pub(super) fn alarm(&mut self, sms: bool) -> Option<Arc<Bell>> {
        const NAME: &str = "KONULLU_ALARM";
        let value = Bell::parse(&self.text(NAME)?).and_then(|bell| match bell {
            Bell::Telephone(_) if !sms => Err("is a number, but there is no KONULLU_SMS_URL".to_owned()),
            bell => Ok(bell),
        });
        self.judged(NAME, value).map(Arc::new)
    }

    pub(super) fn mail_from(&mut self, public: &PublicUrl) -> String {
        const NAME: &str = "KONULLU_MAIL_FROM";
        let Some(text) = self.text(NAME) else { return format!("Könüllü <noreply@{}>", mail_host(public.host())) };
        let address = text.rsplit_once('<').map_or(text.as_str(), |(_, rest)| rest.trim_end_matches('>'));
        let fits = matches!(address.split_once('@'), Some((name, host)) if !name.is_empty() && !host.is_empty() && !host.contains('@'))
            && !address.contains(char::is_whitespace)
            && !text.contains(char::is_control);
        if !fits {
            self.fault(NAME, "is not an address; write NAME <name@host> or name@host");
        }
        text
    }

    pub(super) fn proxies(&mut self) -> Vec<Cidr> {
        const NAME: &str = "KONULLU_TRUSTED_PROXIES";
        let text = self.text(NAME).unwrap_or_default();
        let parts = text.split([',', ' ', '\n']).filter(|part| !part.is_empty());
        parts.filter_map(|part| self.judged(NAME, Cidr::parse(part))).collect()
    }

    pub(super) fn log_filter(&mut self) -> String {
        let text = self.text("KONULLU_LOG").unwrap_or_else(|| "info".into());
        let value = tracing_subscriber::EnvFilter::builder()
            .parse(&text)
            .map(drop)
            .map_err(|_| format!("`{text}` is not a filter; write for example info,hyper=warn"));
        self.judged("KONULLU_LOG", value);
        text
    }

    pub(super) fn metrics_token(&mut self) -> Option<Secret> {
        let text = self.text("KONULLU_METRICS_TOKEN")?;
        if text.len() < 16 || !text.bytes().all(|b| b.is_ascii_graphic()) {
            self.fault("KONULLU_METRICS_TOKEN", "must be at least 16 printable characters without spaces");
        }
        Some(Secret::new(text))
    }
}

fn mail_host(host: &str) -> &str {
    if host.parse::<IpAddr>().is_ok() || host.starts_with('[') { "localhost" } else { host }
}
