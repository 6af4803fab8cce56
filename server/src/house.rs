//! Opening the programme as it is configured.

use crate::config::Config;
use app::pages::visit::{App, Site};
use domain::rights::Who;
use programme::notices::delivery::{Mailer, Provider};
use programme::notices::texts::Texter;
use programme::sql::Db;
use programme::{Clock, Result, Service, Settings, programmes};
use std::path::Path;
use std::sync::Arc;

/// Opens the database and starts the programme on it. The schema may still be old.
///
/// # Errors
/// In one line, when the database can't be reached or would lose what it acknowledges.
pub async fn open(config: &Config) -> Result<Service> {
    let db = Db::open(config.database_url.expose()).await?;
    let settings = Settings {
        public_url: config.public_url.origin(),
        mail_from: config.mail_from.clone(),
        files: config.data.join("files"),
    };
    let service = Service::new(db, Clock::default(), config.signing_keys()?, settings);
    let texter = config.sms.clone().map(|gateway| gateway as Arc<dyn Texter>);
    Ok(service.showing_letters(config.smtp_url.is_none()).texting(texter))
}

/// Whether there is no programme yet.
///
/// # Errors
/// When the database can't be read.
pub async fn is_empty(service: &Service) -> Result<bool> {
    Ok(service.look(Who::system(), |look| Box::pin(programmes::all(look))).await?.is_empty())
}

/// How mail leaves: by the configured server, else as files in the data folder.
///
/// # Errors
/// When the server's address can't be understood.
pub fn mailer(config: &Config) -> Result<Mailer> {
    match &config.smtp_url {
        Some(url) => Mailer::through(&Provider {
            authorities: config.mail_authorities.clone(),
            per_minute: config.mail_rate,
            ..Provider::new(url.expose())
        }),
        None => Ok(Mailer::Files(config.data.join("mail"))),
    }
}

/// What the doors can reach.
#[must_use]
pub fn app(service: &Service, site: Option<&Path>) -> App {
    let manifest = site.and_then(|site| std::fs::read_to_string(site.join("manifest.json")).ok());
    let site: Site = manifest.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
    App::new(service.clone(), site)
}
