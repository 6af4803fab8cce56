//! Which hosts are ours, and whether a write comes from our own pages.

use http::{HeaderMap, Uri, header, uri::Authority};

use crate::config::PublicUrl;

/// The public origin and, on a developer's machine, the names of the machine itself.
#[derive(Debug, Clone)]
pub struct Origins {
    public: PublicUrl,
    origin: String,
    home: bool,
}

impl Origins {
    /// Names of this machine count only where the public address is one of them: behind a proxy everybody comes from here.
    pub fn new(public: &PublicUrl) -> Self {
        Origins { origin: public.origin(), home: public.is_loopback(), public: public.clone() }
    }

    pub(super) fn is_secure(&self) -> bool {
        self.public.is_secure()
    }

    /// The part after our own origin, if the address begins with it.
    pub(super) fn strip<'a>(&self, address: &'a str) -> Option<&'a str> {
        let head = address.get(..self.origin.len())?;
        head.eq_ignore_ascii_case(&self.origin).then(|| &address[self.origin.len()..])
    }

    /// Whether the request is for us: one host, known, and the same in the request line where it stands there too.
    pub(super) fn knows_host(&self, uri: &Uri, headers: &HeaderMap) -> bool {
        let mut named = headers.get_all(header::HOST).into_iter();
        let host = match (named.next(), named.next(), uri.authority()) {
            (_, Some(_), _) => return false,
            (None, None, Some(authority)) => authority.as_str(),
            (Some(host), None, authority) => {
                let Ok(host) = host.to_str() else { return false };
                if authority.is_some_and(|authority| !authority.as_str().eq_ignore_ascii_case(host)) {
                    return false;
                }
                host
            }
            (None, None, None) => return false,
        };
        let default = if self.public.is_secure() { ":443" } else { ":80" };
        let short = host.strip_suffix(default).unwrap_or(host);
        short.eq_ignore_ascii_case(self.public.authority()) || (self.home && is_home(host))
    }

    /// Whether a write may pass: browsers say where it comes from, other programs say nothing.
    pub(super) fn allows_write(&self, headers: &HeaderMap) -> bool {
        let mut sites = headers.get_all("sec-fetch-site").into_iter();
        match (sites.next().map(|site| site.as_bytes()), sites.next()) {
            (Some(b"same-origin" | b"none"), None) => true,
            (Some(_), _) => false,
            (None, _) => {
                let mut origins = headers.get_all(header::ORIGIN).into_iter();
                match (origins.next(), origins.next()) {
                    (None, _) => true,
                    (Some(origin), None) => origin.to_str().is_ok_and(|origin| self.is_own(origin, headers)),
                    _ => false,
                }
            }
        }
    }

    fn is_own(&self, origin: &str, headers: &HeaderMap) -> bool {
        if origin.eq_ignore_ascii_case(&self.origin) {
            return true;
        }
        let host = headers.get(header::HOST).and_then(|host| host.to_str().ok());
        self.home
            && host.is_some_and(|host| {
                is_home(host) && origin.strip_prefix("http://").is_some_and(|named| named.eq_ignore_ascii_case(host))
            })
    }
}

fn is_home(host: &str) -> bool {
    let Ok(authority) = host.parse::<Authority>() else { return false };
    let named = ["localhost", "127.0.0.1", "[::1]"].iter().any(|home| home.eq_ignore_ascii_case(authority.host()));
    named && !host.contains('@')
}
