//! Origins and networks: who we are to browsers, and which neighbours we believe.
use std::{fmt, net::IpAddr};

/// The one origin under which people reach the programme.
#[derive(Clone, PartialEq, Eq)]
pub struct PublicUrl {
    secure: bool,
    authority: String,
}

impl PublicUrl {
    /// Accepts `https://host[:port]`, and `http://` only for this machine.
    pub fn parse(text: &str) -> Result<PublicUrl, String> {
        let secure = match text.split_once("://").map(|(scheme, _)| scheme) {
            Some("https") => true,
            Some("http") => false,
            _ => return Err(format!("`{text}` must begin with https://")),
        };
        let place = text.split_once("://").map_or("", |(_, rest)| rest).trim_end_matches('/').to_ascii_lowercase();
        if place.contains('@') {
            return Err("must not hold a user name or password".into());
        }
        if place.contains(['/', '?', '#']) {
            return Err("must be an origin alone, without path, query or fragment".into());
        }
        let authority: http::uri::Authority = place.parse().map_err(|_| format!("`{text}` names no host"))?;
        let host = authority.host();
        if host.is_empty() || place.contains(char::is_whitespace) || place.ends_with(':') {
            return Err(format!("`{text}` names no host"));
        }
        let port = authority.port().map(|port| port.as_u16()).filter(|port| *port != if secure { 443 } else { 80 });
        if port == Some(0) || (authority.port().is_none() && place != host) {
            return Err(format!("`{text}` has no usable port"));
        }
        if !secure && !loopback(host) {
            return Err(format!("http:// is only for this machine; people reach `{host}` by https://"));
        }
        let authority = port.map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        Ok(PublicUrl { secure, authority })
    }

    pub(super) fn nowhere() -> PublicUrl {
        PublicUrl { secure: false, authority: "localhost".into() }
    }

    /// `https://host[:port]`, without a slash at the end.
    pub fn origin(&self) -> String {
        format!("{}://{}", if self.secure { "https" } else { "http" }, self.authority)
    }

    /// `host[:port]` as a browser sends it in `Host`.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// The host without its port.
    pub fn host(&self) -> &str {
        host_of(&self.authority)
    }

    /// Whether people reach it over TLS.
    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether only this machine reaches it.
    pub fn is_loopback(&self) -> bool {
        loopback(self.host())
    }
}

impl fmt::Display for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin())
    }
}

impl fmt::Debug for PublicUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.origin())
    }
}

/// A network such as `10.0.0.0/8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cidr {
    network: IpAddr,
    bits: u8,
}

impl Cidr {
    /// Accepts `ADDRESS/BITS`, or an address alone for exactly that one.
    pub fn parse(text: &str) -> Result<Cidr, String> {
        let wrong = || format!("`{text}` is not a network such as 10.0.0.0/8");
        let (address, bits) = text.split_once('/').map_or((text, None), |(address, bits)| (address, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| wrong())?;
        let most = if address.is_ipv4() { 32 } else { 128 };
        let bits: u8 = bits.map_or(Ok(most), str::parse).map_err(|_| wrong())?;
        match bits {
            0 => Err(format!("`{text}` would believe every client")),
            bits if bits > most => Err(wrong()),
            bits if cut(address, bits) != address => {
                Err(format!("`{text}` has bits beyond its length; {}/{bits} is meant?", cut(address, bits)))
            }
            bits => Ok(Cidr { network: address, bits }),
        }
    }

    /// Whether the address lies in the network.
    pub fn holds(&self, address: IpAddr) -> bool {
        let address = address.to_canonical();
        address.is_ipv4() == self.network.is_ipv4() && cut(address, self.bits) == self.network
    }
}

/// The address with all bits after the first `bits` cleared.
pub(crate) fn cut(address: IpAddr, bits: u8) -> IpAddr {
    let bits = u32::from(bits);
    match address {
        IpAddr::V4(v4) => IpAddr::V4((v4.to_bits() & u32::MAX.checked_shl(32 - bits).unwrap_or(0)).into()),
        IpAddr::V6(v6) => IpAddr::V6((v6.to_bits() & u128::MAX.checked_shl(128 - bits).unwrap_or(0)).into()),
    }
}

/// The host of `user:password@host:port/path`.
pub(super) fn host_of(rest: &str) -> &str {
    let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
    let place = authority.rsplit_once('@').map_or(authority, |(_, place)| place);
    match place.rsplit_once(':') {
        Some((host, port)) if !port.contains(']') => host,
        _ => place,
    }
}

pub(super) fn loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare == "localhost" || bare.ends_with(".localhost") || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
