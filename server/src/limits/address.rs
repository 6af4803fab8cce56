//! Whose address it is: the far end, or what trusted proxies say, counted from the right.
use std::net::{IpAddr, SocketAddr};

use http::HeaderMap;

use crate::config::{Cidr, cut};

/// The network that stands for a client: the address itself for IPv4, a /56 (one customer) for IPv6.
pub fn address_class(ip: IpAddr) -> IpAddr {
    match ip.to_canonical() {
        IpAddr::V4(v4) => IpAddr::V4(v4),
        v6 => cut(v6, 56),
    }
}

/// The client behind the connection. Only entries that a trusted proxy added count; the left end is whatever the
/// client wished to write there.
pub fn client_address(peer: IpAddr, headers: &HeaderMap, proxies: &[Cidr]) -> IpAddr {
    let trusted = |ip: IpAddr| proxies.iter().any(|net| net.holds(ip));
    let mut client = peer.to_canonical();
    if !trusted(client) {
        return client;
    }
    let lines: Vec<_> = headers.get_all("x-forwarded-for").into_iter().collect();
    for hop in lines.into_iter().rev().flat_map(|line| line.to_str().unwrap_or("?").rsplit(',')) {
        let Some(ip) = address(hop.trim()) else { break };
        client = ip;
        if !trusted(client) {
            break;
        }
    }
    client
}

fn address(hop: &str) -> Option<IpAddr> {
    let bare = hop.trim_start_matches('[').trim_end_matches(']');
    let ip = bare.parse().ok().or_else(|| hop.parse::<SocketAddr>().ok().map(|socket| socket.ip()));
    ip.map(|ip: IpAddr| ip.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_hops_that_trusted_proxies_added_count() {
        let nets = [Cidr::parse("10.0.0.0/8").unwrap(), Cidr::parse("fd00::/8").unwrap()];
        let table: &[(&str, &[&str], &str)] = &[
            ("203.0.113.7", &[], "203.0.113.7"),
            ("203.0.113.7", &["1.1.1.1"], "203.0.113.7"),
            ("10.0.0.1", &[], "10.0.0.1"),
            ("10.0.0.1", &["198.51.100.4"], "198.51.100.4"),
            ("10.0.0.1", &["1.1.1.1, 198.51.100.4"], "198.51.100.4"),
            ("10.0.0.1", &["1.1.1.1, 198.51.100.4, 10.2.3.4"], "198.51.100.4"),
            ("10.0.0.1", &["1.1.1.1", "198.51.100.4"], "198.51.100.4"),
            ("10.0.0.1", &["198.51.100.4, nonsense"], "10.0.0.1"),
            ("10.0.0.1", &["nonsense, 198.51.100.4"], "198.51.100.4"),
            ("10.0.0.1", &["10.9.9.9, 10.8.8.8"], "10.9.9.9"),
            ("10.0.0.1", &["198.51.100.4:5123"], "198.51.100.4"),
            ("::ffff:10.0.0.1", &["[2001:db8::7]:443"], "2001:db8::7"),
            ("fd00::1", &["2001:db8::7"], "2001:db8::7"),
            ("10.0.0.1", &["::ffff:198.51.100.4"], "198.51.100.4"),
            ("10.0.0.1", &[""], "10.0.0.1"),
        ];
        for (peer, lines, client) in table {
            let mut headers = HeaderMap::new();
            for line in *lines {
                headers.append("x-forwarded-for", line.parse().unwrap());
            }
            let found = client_address(peer.parse().unwrap(), &headers, &nets);
            assert_eq!(found, client.parse::<IpAddr>().unwrap(), "{peer} {lines:?}");
        }
    }

    #[test]
    fn a_class_is_one_ipv4_address_or_one_ipv6_customer() {
        let class = |ip: &str| address_class(ip.parse().unwrap()).to_string();
        assert_eq!(class("203.0.113.7"), "203.0.113.7");
        assert_eq!(class("2001:db8:aa:bbcc:1::9"), "2001:db8:aa:bb00::");
        assert_eq!(class("::ffff:203.0.113.7"), "203.0.113.7");
    }
}
