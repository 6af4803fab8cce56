//! News on a device by the service of its browser: devices that asked for it, and handing a message over. A device gets
//! nothing any more once its owner has signed out of it, or its service doesn't know it.

mod records;
mod sealing;

pub use records::Device;

use super::letters::Said;
use crate::act::{Act, Look, Service};
use crate::error::{Error, Result};
use crate::outward::{self, Named};
use crate::{people, sealing as rest};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{DeviceId, NoticeId, PersonId, SignInId};
use domain::language::Language;
use domain::notices::Notice;
use domain::rights::Who;
use http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use p256::SecretKey;
use sealing::Reader;
use serde_json::json;

/// So many devices one person has; the one that was added first goes.
const DEVICES: i64 = 8;
/// An address of a service is at most so long.
const LONGEST: usize = 800;
/// For what the key is sealed.
const THING: &str = "push key";

/// A device as its browser describes it.
#[derive(Debug, Clone)]
pub struct NewDevice {
    /// Where its service takes messages.
    pub endpoint: String,
    /// The key by which it reads, in base64.
    pub key: String,
    /// The secret beside it, in base64.
    pub secret: String,
}

/// The key that browsers know us by, in base64; made when it is asked for first.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn public_key(service: &Service) -> Result<String> {
    Ok(sealing::public(&own_key(service).await?))
}

async fn own_key(service: &Service) -> Result<SecretKey> {
    let kept = service.look(Who::system(), |look| Box::pin(records::key(look))).await?;
    let sealed = match kept {
        Some(sealed) => sealed,
        None => {
            let new = rest::seal(service.keys(), THING, &sealing::new_key().to_bytes())?;
            let new = data_encoding::BASE64.encode(&new);
            service
                .act(Who::system(), move |act| {
                    let new = new.clone();
                    Box::pin(async move {
                        // Another server may have been quicker; its key counts
                        records::keep_key(act, &new).await?;
                        records::key(act).await?.ok_or_else(|| Error::broken("no push key"))
                    })
                })
                .await?
        }
    };
    let bytes = data_encoding::BASE64.decode(sealed.as_bytes()).map_err(Error::broken)?;
    SecretKey::from_slice(&rest::open(service.keys(), THING, &bytes)?).map_err(Error::broken)
}

/// Takes a device of one's own in; the same one again is the same.
///
/// # Errors
/// [`Error::Faulty`] for what no browser says.
pub async fn add(act: &mut Act, sign_in: SignInId, new: &NewDevice) -> Result<()> {
    let me = act.person()?;
    let uri: Option<Uri> = new.endpoint.parse().ok().filter(|_| new.endpoint.len() <= LONGEST);
    let fits = uri.is_some_and(|uri| uri.host().is_some() && (uri.scheme_str() == Some("https") || act.trusts_all()));
    if !fits {
        return Err(Error::fault("endpoint", FaultKind::Choice));
    }
    if Reader::parse(&new.key, &new.secret).is_none() {
        return Err(Error::fault("key", FaultKind::Choice));
    }
    people::hold_open(act, me).await?;
    let programme = people::find(act, me).await?.programme;
    records::add(act, programme, me, sign_in, new).await?;
    records::keep_newest(act, me, DEVICES).await?;
    act.note(programme, Event::new(EventKind::NoticesChosen, me).with(json!({ "device": "added" }))).await
}

/// One's own devices, the newest first.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn own(look: &mut Look) -> Result<Vec<Device>> {
    let me = look.person()?;
    records::of_person(look, me).await
}

/// Lets go of one of one's own devices; a second time changes nothing.
///
/// # Errors
/// [`Error::NotSignedIn`] for strangers.
pub async fn remove(act: &mut Act, id: DeviceId) -> Result<()> {
    let me = act.person()?;
    if records::remove(act, me, id).await? {
        let programme = people::find(act, me).await?.programme;
        act.note(programme, Event::new(EventKind::NoticesChosen, me).with(json!({ "device": "removed" }))).await?;
    }
    Ok(())
}

/// Whether a person has a device that wants news.
pub(super) async fn has_device(look: &mut Look, person: PersonId) -> Result<bool> {
    Ok(!records::of_person(look, person).await?.is_empty())
}

/// What became of a message to the devices of a person.
pub(super) enum Pushed {
    /// One of them has it, or there is none any more.
    Done,
    /// None took it; why, and whether another try is pointless.
    Failed { why: String, for_good: bool },
}

/// Hands a message over to every device of a person.
pub(super) async fn send(
    service: &Service,
    person: PersonId,
    id: NoticeId,
    notice: &Notice,
    said: &Said,
    language: Language,
) -> Result<Pushed> {
    let devices = service.look(Who::system(), |look| Box::pin(records::of_person(look, person))).await?;
    let key = own_key(service).await?;
    let message = words_of(id, said, language);
    let (mut taken, mut failed) = (devices.is_empty(), None);
    for device in devices {
        match hand_over(service, &key, &device, id, notice, &message).await {
            Ok(StatusCode::NOT_FOUND | StatusCode::GONE | StatusCode::FORBIDDEN) => {
                let gone = device.id;
                service.act(Who::system(), move |act| Box::pin(records::lose(act, gone))).await?;
            }
            Ok(status) if status.is_success() => {
                taken = true;
                let reached = device.id;
                service.act(Who::system(), move |act| Box::pin(records::reached(act, reached))).await?;
            }
            Ok(status) => failed = Some((format!("the push service says {status}"), is_for_good(status))),
            Err(why) => failed = Some((why, false)),
        }
    }
    Ok(match failed {
        Some((why, for_good)) if !taken => Pushed::Failed { why, for_good },
        _ => Pushed::Done,
    })
}

fn is_for_good(status: StatusCode) -> bool {
    status.is_client_error() && !matches!(status, StatusCode::TOO_MANY_REQUESTS | StatusCode::REQUEST_TIMEOUT)
}

/// What the device shows, as its worker reads it.
fn words_of(id: NoticeId, said: &Said, language: Language) -> Vec<u8> {
    let cut = |text: &str, most: usize| text.chars().take(most).collect::<String>();
    let told = |most: usize| {
        json!({
            "title": cut(&said.subject, 120), "body": cut(&said.text, most), "path": said.path, "tag": id,
            "lang": language.as_str(), "dir": language.dir(),
        })
        .to_string()
        .into_bytes()
    };
    // A letter of an alphabet is up to four bytes, and up to six once it is escaped
    let long = told(600);
    if long.len() <= sealing::MOST { long } else { told(200) }
}

async fn hand_over(
    service: &Service,
    key: &SecretKey,
    device: &Device,
    id: NoticeId,
    notice: &Notice,
    message: &[u8],
) -> std::result::Result<StatusCode, String> {
    let reader = Reader::parse(&device.key, &device.secret).ok_or("the device names no key")?;
    let body = reader.seal(message).map_err(|e| e.to_string())?;
    let uri: Uri = device.endpoint.parse().map_err(|_| "the device names no address".to_owned())?;
    let origin = format!("{}://{}", uri.scheme_str().unwrap_or_default(), uri.authority().map_or("", |a| a.as_str()));
    let contact = format!("mailto:{}", service.settings().sender("").1);
    let proof = sealing::proof(key, &origin, &contact, service.clock().now());
    let mut headers = HeaderMap::new();
    let text = |text: &str| HeaderValue::from_str(text).map_err(|e| e.to_string());
    headers.insert(header::AUTHORIZATION, text(&proof)?);
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static("aes128gcm"));
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/octet-stream"));
    let (hours, urgency) = if notice.is_pressing() { (4, "high") } else { (24, "normal") };
    headers.insert("ttl", text(&(hours * 3600).to_string())?);
    headers.insert("urgency", HeaderValue::from_static(urgency));
    // A second try takes the place of the first one, where it still waits for the device
    headers.insert("topic", text(&id.0.simple().to_string())?);
    let named = if service.trusts_all() { Named::ByUs } else { Named::ByOthers };
    Ok(outward::post(named, &device.endpoint, headers, body).await?.status)
}
