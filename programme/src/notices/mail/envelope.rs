//! A letter with its headers, each of which is made by a type: nothing that somebody typed adds a line.

use super::super::letters::Letter;
use super::smtp::name_of_host;
use crate::act::Settings;
use chrono::{DateTime, Utc};
use domain::ids::NoticeId;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

/// The message with its headers. The Message-ID comes from the row, so a repeated sending is recognised.
pub(super) fn message(
    settings: &Settings,
    id: NoticeId,
    letter: &Letter,
    at: DateTime<Utc>,
) -> Result<Message, String> {
    let from: Mailbox = settings.mail_from.parse().map_err(|e| format!("the sender {}: {e}", settings.mail_from))?;
    let address: Address = letter.to.1.parse().map_err(|e| format!("the address: {e}"))?;
    let host = name_of_host(&settings.public_url);
    let part = |kind, body: &str| SinglePart::builder().header(kind).body(body.to_owned());
    let texts = MultiPart::alternative()
        .singlepart(part(ContentType::TEXT_PLAIN, &letter.text))
        .singlepart(part(ContentType::TEXT_HTML, &letter.html));
    let body = match &letter.calendar {
        None => texts,
        Some(calendar) => {
            let kind = ContentType::parse("text/calendar; charset=utf-8").map_err(|e| e.to_string())?;
            let file = Attachment::new("konullu.ics".to_owned()).body(calendar.clone(), kind);
            MultiPart::mixed().multipart(texts).singlepart(file)
        }
    };
    let mut builder = Message::builder();
    if let Some(url) = &letter.unsubscribe {
        builder = builder
            .raw_header(raw("List-Unsubscribe", format!("<{url}>")))
            .raw_header(raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    if let Some(list) = letter.list {
        builder = builder.raw_header(raw("List-Id", format!("<{list}.{host}>")));
    }
    builder
        .from(from)
        .to(Mailbox::new(Some(one_line(&letter.to.0, 120)), address))
        .subject(one_line(&letter.subject, 250))
        .date(at.into())
        .message_id(Some(format!("<{id}@{host}>")))
        // Tells other machines not to answer
        .raw_header(raw("Auto-Submitted", "auto-generated".to_owned()))
        .raw_header(raw("X-Auto-Response-Suppress", "All".to_owned()))
        .multipart(body)
        .map_err(|e| e.to_string())
}

/// A text that fits into a header: no line breaks, nothing hidden, not endless.
fn one_line(text: &str, most: usize) -> String {
    let steers = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.split(steers).filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ").chars().take(most).collect()
}

/// A header that the library doesn't know.
fn raw(name: &'static str, value: String) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value)
}
