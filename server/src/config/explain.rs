//! What `konullu check-config` prints: each setting, its meaning, its value; then what is wrong.
use std::fmt::Write;

use super::{Config, Fault, SETTINGS};

/// The whole report. It holds no secret: those are only "set" or "not set".
pub fn explain(read: &Result<Config, Vec<Fault>>) -> String {
    let mut out = String::new();
    for setting in SETTINGS {
        let value = read.as_ref().map(|config| shown(config, setting.name)).unwrap_or_default();
        let name = if setting.secret { format!("{} (or {0}_FILE)", setting.name) } else { setting.name.into() };
        let _ = writeln!(out, "{name}\n    {}", setting.means);
        if !value.is_empty() {
            let _ = writeln!(out, "    now: {value}");
        }
    }
    match read {
        Ok(config) => {
            for note in &config.notes {
                let _ = writeln!(out, "note: {note}");
            }
            out.push_str("the configuration is good\n");
        }
        Err(faults) => {
            for fault in faults {
                let _ = writeln!(out, "fault: {fault}");
            }
            let _ = writeln!(out, "{} to mend", faults.len());
        }
    }
    out
}

fn shown(config: &Config, name: &str) -> String {
    let set = |there: bool| if there { "set" } else { "not set" }.to_string();
    match name {
        "KONULLU_LISTEN" => config.listen.to_string(),
        "KONULLU_PUBLIC_URL" => config.public_url.to_string(),
        "KONULLU_DATA" => config.data.display().to_string(),
        "DATABASE_URL" if config.database_url.expose().starts_with("sqlite") => config.database_url.expose().into(),
        "DATABASE_URL" => "postgres://[hidden]".into(),
        "KONULLU_MASTER_KEY" => {
            let ids: Vec<_> = config.master_keys.iter().map(|key| key.id.as_str()).collect();
            if ids.is_empty() { "made on the first run".into() } else { format!("keys {}", ids.join(", ")) }
        }
        "SMTP_URL" if config.smtp_url.is_none() => {
            format!("not set: mail goes to files in {}", config.data.join("mail").display())
        }
        "SMTP_URL" => set(true),
        "KONULLU_SMTP_AUTHORITIES" => set(config.mail_authorities.is_some()),
        "KONULLU_MAIL_RATE" => {
            config.mail_rate.map_or_else(|| "as many as it takes".into(), |n| format!("{n} a minute"))
        }
        "KONULLU_SMS_URL" => set(config.sms.is_some()),
        "KONULLU_ALARM" => set(config.alarm.is_some()),
        "KONULLU_MAIL_FROM" => config.mail_from.clone(),
        "KONULLU_TRUSTED_PROXIES" => match config.trusted_proxies.len() {
            0 => "none: the other end of the connection is the client".into(),
            n => format!("{n} networks"),
        },
        "KONULLU_LOG" => config.log.clone(),
        "OTEL_EXPORTER_OTLP_ENDPOINT" => set(config.otel.is_some()),
        "KONULLU_METRICS_TOKEN" => set(config.metrics_token.is_some()),
        _ => String::new(),
    }
}
