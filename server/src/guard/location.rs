//! Redirects stay with us: `Location` is always a path of our own.
use http::{HeaderMap, HeaderValue, header};

use super::Origins;

/// Makes whatever a door wrote a path of ours; what is not becomes `/`.
pub(super) fn keep_inside(headers: &mut HeaderMap, origins: &Origins) {
    let Some(written) = headers.get(header::LOCATION) else { return };
    let text = written.to_str().unwrap_or("");
    let rest = origins.strip(text).map(|rest| if rest.is_empty() { "/" } else { rest });
    let path = own_path(rest.unwrap_or(text)).unwrap_or("/");
    if path.as_bytes() != written.as_bytes() {
        let value = HeaderValue::from_str(path).unwrap_or(HeaderValue::from_static("/"));
        headers.insert(header::LOCATION, value);
    }
}

/// The text if every browser reads it as a path on the same host. Browsers take `\` for `/` and drop tabs and line
/// ends; some proxies decode `%2f` and `%5c`.
pub fn own_path(text: &str) -> Option<&str> {
    let path = text.split(['?', '#']).next()?;
    let lower = path.to_ascii_lowercase();
    let good = path.starts_with('/')
        && text.bytes().all(|b| b.is_ascii_graphic())
        && !["//", "\\", "%2f", "%5c", "%09", "%0a", "%0d", "%00"].iter().any(|bad| lower.contains(bad));
    good.then_some(text)
}
