//! The list of settings: one row each, and nothing else is accepted.

/// A setting and what it means, for `konullu check-config`.
#[derive(Debug)]
pub struct Setting {
    /// Its name in the environment.
    pub name: &'static str,
    /// Its name in `konullu.toml`.
    pub key: &'static str,
    /// Whether `NAME_FILE` may hold it and its value stays hidden.
    pub secret: bool,
    /// What it decides.
    pub means: &'static str,
}

const fn plain(name: &'static str, key: &'static str, means: &'static str) -> Setting {
    Setting { name, key, secret: false, means }
}

const fn secret(name: &'static str, key: &'static str, means: &'static str) -> Setting {
    Setting { name, key, secret: true, means }
}

/// All of them, in the order in which an operator meets them.
pub const SETTINGS: &[Setting] = &[
    plain("KONULLU_LISTEN", "listen", "address and port the server listens on; default 127.0.0.1:3000"),
    plain(
        "KONULLU_PUBLIC_URL",
        "public_url",
        "the address people type; links, cookies and origin checks use only this",
    ),
    plain("KONULLU_DATA", "data", "folder for the embedded database, the key and mail files; default data"),
    secret(
        "DATABASE_URL",
        "database_url",
        "sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME; default konullu.db in the data folder",
    ),
    secret(
        "KONULLU_MASTER_KEY",
        "master_key",
        "32 random bytes in base64, or several as ID:BASE64 with the newest first; made on the first run",
    ),
    secret(
        "SMTP_URL",
        "smtp_url",
        "smtps://USER:PASSWORD@HOST, or smtp://…?tls=required; without it mail becomes .eml files",
    ),
    plain(
        "KONULLU_SMTP_AUTHORITIES",
        "smtp_authorities",
        "file with the authorities, as PEM, that the mail server's certificate may come from beside the public ones",
    ),
    plain("KONULLU_MAIL_RATE", "mail_rate", "letters a minute that the mail server takes; default as many as it can"),
    secret("KONULLU_SMS_URL", "sms_url", "where a gateway takes texts by HTTP; without it nothing comes by SMS"),
    secret("KONULLU_SMS_HEADERS", "sms_headers", "headers for it, NAME: VALUE line by line, such as its credentials"),
    plain(
        "KONULLU_SMS_TEMPLATE",
        "sms_template",
        "what it is sent, as JSON with {to} and {text}; default {\"to\":\"{to}\",\"text\":\"{text}\"}",
    ),
    secret(
        "KONULLU_ALARM",
        "alarm",
        "what rings when mail stands still: an address that takes {\"text\": …}, or a number, by the SMS gateway",
    ),
    plain("KONULLU_MAIL_FROM", "mail_from", "sender of all mail; default noreply at the public host"),
    plain(
        "KONULLU_TRUSTED_PROXIES",
        "trusted_proxies",
        "networks whose X-Forwarded-For is believed, for example 10.0.0.0/8",
    ),
    plain("KONULLU_LOG", "log", "what is logged, for example info or info,hyper=warn; default info"),
    plain(
        "OTEL_EXPORTER_OTLP_ENDPOINT",
        "otel_exporter_otlp_endpoint",
        "accepted for the sake of common set-ups; no traces are sent",
    ),
    secret("KONULLU_METRICS_TOKEN", "metrics_token", "bearer token for /metrics from elsewhere than this machine"),
];
