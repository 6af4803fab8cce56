//! What the guard is told by the program.
use std::{sync::Arc, time::Duration};

use super::{Client, Failure, Origins};
use crate::{
    config::{Cidr, Config},
    limits::{Class, Limits},
};

/// Makes the text of a failure, in the language of the one who asked.
pub type Sentences = Arc<dyn Fn(&Failure<'_>) -> String + Send + Sync>;

/// A route that takes more than a form.
#[derive(Debug, Clone)]
pub struct Upload {
    /// The route's template, as given to the router.
    pub route: &'static str,
    /// The most bytes of a body.
    pub bytes: usize,
    /// The most time for the whole request.
    pub time: Duration,
}

/// All that the guard needs to know.
#[derive(Clone)]
pub struct GuardSettings {
    /// Which hosts and origins are ours.
    pub origins: Origins,
    /// Whose `X-Forwarded-For` is believed.
    pub proxies: Vec<Cidr>,
    /// A whole page for a failure; without it a plain one in English.
    pub error_page: Option<Sentences>,
    /// The `message` of a failure in JSON; without it a sentence in English.
    pub error_message: Option<Sentences>,
    /// The ceilings per address class.
    pub limits: Option<Arc<Limits>>,
    /// Routes with larger bodies.
    pub uploads: Vec<Upload>,
    /// The most bytes of any other body.
    pub body_bytes: usize,
    /// The most bytes of an address with its query.
    pub uri_bytes: usize,
    /// The longest pause within a body.
    pub body_pause: Duration,
    /// The most time for a request.
    pub request_time: Duration,
    /// The most requests at once.
    pub at_once: usize,
}

impl GuardSettings {
    /// The usual settings for these origins.
    pub fn new(origins: Origins) -> Self {
        GuardSettings {
            origins,
            proxies: Vec::new(),
            error_page: None,
            error_message: None,
            limits: None,
            uploads: Vec::new(),
            body_bytes: 64 * 1024,
            uri_bytes: 4 * 1024,
            body_pause: Duration::from_secs(10),
            request_time: Duration::from_secs(30),
            at_once: 1024,
        }
    }

    /// As the operator configured it.
    pub fn of(config: &Config) -> Self {
        let mut settings = GuardSettings::new(Origins::new(&config.public_url));
        settings.proxies = config.trusted_proxies.clone();
        settings.uploads =
            vec![Upload { route: "/api/intakes/import", bytes: 6_000_000, time: Duration::from_secs(60) }];
        settings.limits = Some(Arc::new(Limits::default()));
        // A picture with the fields around it, by a slow phone
        let pictures = programme::files::picture::UPLOAD_MAX + 64 * 1024;
        let time = Duration::from_secs(120);
        for route in ["/api/applications/upload", "/api/attendance/photo"] {
            settings.uploads.push(Upload { route, bytes: pictures, time });
        }
        let designs = programme::certificates::templates::SVG_MAX + 64 * 1024;
        settings.uploads.push(Upload { route: "/api/certificates/send-design", bytes: designs, time });
        let proofs = programme::certificates::FILE_MAX + 64 * 1024;
        settings.uploads.push(Upload { route: "/api/certificates/check-file", bytes: proofs, time });
        settings
    }

    pub(super) fn upload(&self, route: &str) -> Option<&Upload> {
        self.uploads.iter().find(|upload| upload.route == route)
    }

    /// The class whose ceiling counts for a request; none for files, and none for a program on this machine that
    /// reads and writes, because behind a proxy that nobody told us of that would be everybody.
    pub(super) fn class(&self, write: bool, route: &str, client: Client) -> Option<Class> {
        let class = match route {
            "/healthz" | "/readyz" | "/metrics" | "/pkg/*" => return None,
            "/api/account/sign-in" | "/api/account/password" => Class::SignIn,
            "/api/account/sign-up" | "/api/account/sign-in-link" => Class::Mail,
            "/api/certificates/check" | "/api/certificates/check-file" | "/api/certificates/read" => Class::Verify,
            _ if route.starts_with("/verify/") => Class::Verify,
            _ if write => Class::Write,
            _ => Class::Read,
        };
        let home = client.address.is_some_and(|ip| ip.is_loopback());
        (!home || matches!(class, Class::SignIn | Class::Mail)).then_some(class)
    }
}
