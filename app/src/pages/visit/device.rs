//! The browser that asks, under a name that says nothing, and whether it is a tablet of a center.

use super::{Visit, request};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::Response;
use programme::signing::{random_text, sha256_hex};

const NAME: &str = "device";
const TABLET: &str = "kiosk";

/// What a browser shows of itself.
#[derive(Debug, Clone, Default)]
pub(super) struct Browser {
    name: Option<String>,
    tablet: String,
}

impl Browser {
    pub(super) fn of(headers: &HeaderMap) -> Self {
        let shown = |name| request::cookie(headers, name).filter(|text| text.len() < 200).map(str::to_owned);
        Self { name: shown(NAME), tablet: shown(TABLET).unwrap_or_default() }
    }
}

impl Visit {
    /// The browser that asks, under a name that says nothing; empty as long as it has none.
    #[must_use]
    pub fn phone(&self) -> String {
        let named = |id: &String| sha256_hex(format!("device {id}").as_bytes()).chars().take(32).collect();
        self.browser.name.as_ref().map(named).unwrap_or_default()
    }

    /// What it shows of being a tablet of a center; empty where it shows nothing.
    #[must_use]
    pub fn tablet(&self) -> &str {
        &self.browser.tablet
    }

    /// Gives the browser a name, if it has none: when two people come by one phone, somebody looks whether both are there.
    #[must_use]
    pub fn with_device(&self, response: Response) -> Response {
        match self.browser.name {
            None => self.with_cookie(response, &format!("{NAME}={}; SameSite=Lax; Max-Age=31536000", random_text(16))),
            Some(_) => response,
        }
    }

    /// Makes the browser a tablet of a center for a working day.
    #[must_use]
    pub fn with_tablet(&self, response: Response, token: &str) -> Response {
        self.with_cookie(response, &format!("{TABLET}={token}; SameSite=Strict; Max-Age=43200"))
    }

    fn with_cookie(&self, mut response: Response, cookie: &str) -> Response {
        let secure = if self.secure { "; Secure" } else { "" };
        if let Ok(value) = HeaderValue::from_str(&format!("{cookie}; Path=/; HttpOnly{secure}")) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }
}
