//! News by SMS: through whatever gateway the house has, of which all that matters is an address, a header and a template.

use crate::outward::{self, Named};
use futures::future::BoxFuture;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use std::fmt;

/// A text is cut after so many characters.
const LONGEST: usize = 300;

/// Why a text was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Untaken {
    /// For the administrator.
    pub why: String,
    /// Whether another try is pointless.
    pub for_good: bool,
}

/// Whoever carries texts to telephones.
pub trait Texter: fmt::Debug + Send + Sync {
    /// Hands a text over to the number, which begins with `+`.
    fn send<'a>(&'a self, to: &'a str, text: &'a str) -> BoxFuture<'a, Result<(), Untaken>>;
}

/// A gateway that takes texts by HTTP.
pub struct Gateway {
    address: String,
    headers: HeaderMap,
    template: String,
}

impl fmt::Debug for Gateway {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The headers hold what lets us in
        f.debug_struct("Gateway").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Gateway {
    /// A gateway from what an operator says: its address, headers as `NAME: VALUE` line by line, and a body in JSON in
    /// which `{to}` and `{text}` stand within quotation marks.
    ///
    /// # Errors
    /// What is wrong with it, in one line.
    pub fn parse(address: &str, headers: &str, template: &str) -> Result<Self, String> {
        if !(address.starts_with("https://") || address.starts_with("http://")) {
            return Err("the address must begin with https:// or http://".to_owned());
        }
        let mut all = HeaderMap::new();
        all.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
        for line in headers.lines().filter(|line| !line.trim().is_empty()) {
            let (name, value) = line.split_once(':').ok_or("a header is NAME: VALUE")?;
            let name = HeaderName::try_from(name.trim()).map_err(|_| "a header's name can't be sent")?;
            all.insert(name, value.trim().parse().map_err(|_| "a header's value can't be sent")?);
        }
        if !template.contains("{to}") || !template.contains("{text}") {
            return Err("the template must hold {to} and {text}".to_owned());
        }
        let gateway = Self { address: address.to_owned(), headers: all, template: template.to_owned() };
        let tried = gateway.body("+994501234567", "\"\\\n");
        serde_json::from_str::<serde_json::Value>(&tried).map_err(|e| format!("the template is no JSON: {e}"))?;
        Ok(gateway)
    }

    /// The template with both filled in; nothing in them ends the text that they stand in.
    fn body(&self, to: &str, text: &str) -> String {
        let inner = |value: &str| {
            let quoted = serde_json::Value::from(value).to_string();
            quoted[1..quoted.len() - 1].to_owned()
        };
        let (to, text) = (inner(to), inner(text));
        // One pass, so that what is filled in is not looked through again
        let parts: Vec<String> = self.template.split("{to}").map(|part| part.replace("{text}", &text)).collect();
        parts.join(&to)
    }
}

impl Texter for Gateway {
    fn send<'a>(&'a self, to: &'a str, text: &'a str) -> BoxFuture<'a, Result<(), Untaken>> {
        Box::pin(async move {
            let text: String = text.chars().take(LONGEST).collect();
            let body = self.body(to, &text).into_bytes();
            let answer = outward::post(Named::ByUs, &self.address, self.headers.clone(), body).await;
            let answer = answer.map_err(|why| Untaken { why, for_good: false })?;
            if answer.status.is_success() {
                return Ok(());
            }
            // Wrong credentials and empty accounts are ours to mend; only what is wrong with the text is for good
            let for_good = matches!(answer.status.as_u16(), 400 | 404 | 422);
            Err(Untaken { why: format!("the gateway says {}: {}", answer.status, answer.text), for_good })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_somebody_typed_stays_within_its_quotation_marks() {
        let gateway = Gateway::parse("https://sms.test", "", r#"{"to":"{to}","message":{"text":"{text}"}}"#).unwrap();
        let body = gateway.body("+99450", "{to} \"},\n\\ {text} ə");
        let read: serde_json::Value = serde_json::from_str(&body).unwrap();
        assert_eq!(read["message"]["text"], "{to} \"},\n\\ {text} ə");
        assert_eq!(read["to"], "+99450");
    }

    #[test]
    fn a_gateway_that_can_not_work_is_refused_at_the_start() {
        let good = r#"{"to":"{to}","text":"{text}"}"#;
        assert!(Gateway::parse("https://x", "Authorization: Bearer a\nX-Key: b", good).is_ok());
        for (address, headers, template) in [
            ("ftp://x", "", good),
            ("https://x", "no colon", good),
            ("https://x", "", r#"{"to":"{to}"}"#),
            ("https://x", "", r#"{"to":"{to}","text":"{text}""#),
        ] {
            assert!(Gateway::parse(address, headers, template).is_err(), "{address} {headers} {template}");
        }
        assert!(!format!("{:?}", Gateway::parse("https://x", "Authorization: Bearer a", good)).contains("Bearer"));
    }
}
