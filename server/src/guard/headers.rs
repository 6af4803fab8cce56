//! The headers that every answer carries, errors and files included.
use http::{HeaderMap, HeaderName, HeaderValue, header};

use super::Asked;

const SAME: HeaderValue = HeaderValue::from_static("same-origin");
const POLICY: &str = "camera=(self), geolocation=(self), screen-wake-lock=(self), accelerometer=(), autoplay=(), \
    display-capture=(), encrypted-media=(), gyroscope=(), hid=(), magnetometer=(), microphone=(), \
    midi=(), payment=(), serial=(), usb=()";

pub(super) struct Fixed {
    headers: Vec<(HeaderName, HeaderValue)>,
}

impl Fixed {
    pub(super) fn new(secure: bool) -> Self {
        let mut headers = vec![
            (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
            (header::REFERRER_POLICY, SAME),
            (HeaderName::from_static("permissions-policy"), HeaderValue::from_static(POLICY)),
            (HeaderName::from_static("cross-origin-opener-policy"), SAME),
            (HeaderName::from_static("cross-origin-resource-policy"), SAME),
        ];
        if secure {
            let two_years = HeaderValue::from_static("max-age=63072000; includeSubDomains");
            headers.push((header::STRICT_TRANSPORT_SECURITY, two_years));
        }
        Fixed { headers }
    }

    pub(super) fn put_on(&self, headers: &mut HeaderMap, asked: &Asked) {
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        // The nonce is URL-safe base64, so the value is always a header.
        if let Ok(policy) = HeaderValue::try_from(policy(&asked.nonce)) {
            headers.insert(header::CONTENT_SECURITY_POLICY, policy);
        }
        if let Ok(id) = HeaderValue::try_from(asked.request_id.as_str()) {
            headers.insert("x-request-id", id);
        }
        headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    }
}

/// Module imports of a script with the nonce carry it along, so `'strict-dynamic'` is not needed.
fn policy(nonce: &str) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'; object-src 'none'"
    )
}
