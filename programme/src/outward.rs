//! Asking another machine by HTTP: one request, one answer, no redirects, and never a machine of our own network unless
//! whoever runs the house has named it.

use bytes::Bytes;
use http::{HeaderMap, Request, StatusCode, Uri, header};
use http_body_util::{BodyExt, Full, Limited};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use std::net::{IpAddr, SocketAddr};
use std::sync::{Arc, OnceLock};
use std::time::Duration;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore};

/// A machine that hasn't answered by then is given up on.
const PATIENCE: Duration = Duration::from_secs(15);
/// An answer is read up to so many bytes.
const MOST: usize = 64 * 1024;

/// Whose word the address is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// Whoever runs the house: any machine, also without TLS.
    ByUs,
    /// Somebody outside: only by TLS, and only machines that everybody reaches.
    ByOthers,
}

/// What came back.
#[derive(Debug, Clone)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// The beginning of the body, for the log.
    pub text: String,
}

/// Posts something.
///
/// # Errors
/// Why there is no answer, in one line.
pub async fn post(named: Named, address: &str, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, String> {
    match tokio::time::timeout(PATIENCE, exchange(named, address, headers, body)).await {
        Ok(answer) => answer,
        Err(_) => Err(format!("no answer within {PATIENCE:?}")),
    }
}

async fn exchange(named: Named, address: &str, headers: HeaderMap, body: Vec<u8>) -> Result<Answer, String> {
    let uri: Uri = address.parse().map_err(|e| format!("the address: {e}"))?;
    let host = uri.host().ok_or("the address names no host")?.trim_start_matches('[').trim_end_matches(']').to_owned();
    let covered = match uri.scheme_str() {
        Some("https") => true,
        Some("http") if named == Named::ByUs => false,
        _ => return Err("the address is not https".to_owned()),
    };
    let port = uri.port_u16().unwrap_or(if covered { 443 } else { 80 });
    let stream = connect(named, &host, port).await?;
    let mut request = Request::post(uri.path_and_query().map_or("/", |path| path.as_str()));
    if let Some(all) = request.headers_mut() {
        *all = headers;
        let place = uri.authority().map(|a| a.as_str()).unwrap_or_default();
        let place = place.rsplit('@').next().unwrap_or_default();
        all.insert(header::HOST, place.parse().map_err(|_| "the address names no host")?);
    }
    let request = request.body(Full::new(Bytes::from(body))).map_err(|e| e.to_string())?;
    if covered {
        let name = ServerName::try_from(host).map_err(|e| e.to_string())?;
        let stream = TlsConnector::from(tls()).connect(name, stream).await.map_err(|e| e.to_string())?;
        talk(stream, request).await
    } else {
        talk(stream, request).await
    }
}

async fn connect(named: Named, host: &str, port: u16) -> Result<TcpStream, String> {
    let found = tokio::net::lookup_host((host, port)).await.map_err(|e| e.to_string())?;
    let mut last = "nobody but ourselves is there".to_owned();
    // What is looked at is what is connected to: a name that changes its mind gains nothing
    for place in found.filter(|place: &SocketAddr| named == Named::ByUs || is_public(place.ip())) {
        match TcpStream::connect(place).await {
            Ok(stream) => return Ok(stream),
            Err(error) => last = error.to_string(),
        }
    }
    Err(last)
}

async fn talk<S>(stream: S, request: Request<Full<Bytes>>) -> Result<Answer, String>
where
    S: AsyncRead + AsyncWrite + Unpin + Send + 'static,
{
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|e| e.to_string())?;
    let work = async {
        let answer = sender.send_request(request).await.map_err(|e| e.to_string())?;
        let status = answer.status();
        let read = Limited::new(answer.into_body(), MOST).collect().await;
        let text = read.map(|body| String::from_utf8_lossy(&body.to_bytes()).into_owned()).unwrap_or_default();
        Ok(Answer { status, text: text.chars().filter(|c| !c.is_control()).take(200).collect() })
    };
    tokio::pin!(connection);
    tokio::pin!(work);
    tokio::select! {
        answer = &mut work => answer,
        // The request hears of its end itself
        _ = &mut connection => work.await,
    }
}

fn tls() -> Arc<ClientConfig> {
    static TLS: OnceLock<Arc<ClientConfig>> = OnceLock::new();
    let made = TLS.get_or_init(|| {
        let roots = RootCertStore { roots: webpki_roots::TLS_SERVER_ROOTS.to_vec() };
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let builder = ClientConfig::builder_with_provider(provider).with_safe_default_protocol_versions();
        // The provider that is compiled in knows the default versions
        let builder = builder.expect("the versions fit the provider");
        Arc::new(builder.with_root_certificates(roots).with_no_client_auth())
    });
    Arc::clone(made)
}

/// Whether everybody reaches an address, and not only our own network.
fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => {
            let [a, b, c, _] = ip.octets();
            let shared = a == 100 && (64..128).contains(&b);
            let special = a == 0 || a >= 240 || (a, b, c) == (192, 0, 0) || (a == 198 && matches!(b, 18 | 19));
            !(ip.is_private()
                || ip.is_loopback()
                || ip.is_link_local()
                || ip.is_multicast()
                || ip.is_documentation()
                || shared
                || special)
        }
        IpAddr::V6(ip) => match ip.to_ipv4() {
            Some(inside) => is_public(IpAddr::V4(inside)),
            // Only what is given out to the world; no tunnels that hide another address
            None => {
                (ip.segments()[0] & 0xe000) == 0x2000
                    && !matches!(ip.segments()[..2], [0x2002, _] | [0x2001, 0 | 0xdb8])
            }
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn machines_of_our_own_network_are_not_the_world() {
        for (ip, public) in [
            ("127.0.0.1", false),
            ("10.1.2.3", false),
            ("172.16.0.1", false),
            ("192.168.1.1", false),
            ("169.254.169.254", false),
            ("100.64.0.1", false),
            ("0.0.0.0", false),
            ("255.255.255.255", false),
            ("224.0.0.1", false),
            ("8.8.8.8", true),
            ("::1", false),
            ("::", false),
            ("fe80::1", false),
            ("fd00::1", false),
            ("::ffff:10.0.0.1", false),
            ("::ffff:8.8.8.8", true),
            ("2002:0a00:0001::1", false),
            ("64:ff9b::7f00:1", false),
            ("2a00:1450:4001::1", true),
        ] {
            assert_eq!(is_public(ip.parse().unwrap()), public, "{ip}");
        }
    }

    #[tokio::test]
    async fn an_address_from_outside_leads_to_no_machine_of_ours() {
        for address in
            ["http://example.org/", "https://127.0.0.1/", "https://localhost/x", "https://[::1]/", "ftp://x/"]
        {
            assert!(post(Named::ByOthers, address, HeaderMap::new(), Vec::new()).await.is_err(), "{address}");
        }
    }
}
