//! How a letter is laid out: the complete text, and the same with its buttons for programs that show HTML.

use super::{Body, Letter, Said};
use domain::people::Person;
use domain::programmes::Programme;
use words::Words;

/// A letter about one thing, with one button.
pub(super) fn compose(
    w: Words,
    person: &Person,
    programme: &Programme,
    body: &Body,
    public: &str,
    url: &str,
) -> Letter {
    let brand = programme.names.in_language(w.language());
    let to = body.to.clone().unwrap_or_else(|| (person.name.full(), person.email.clone()));
    let called = if body.to.is_some() { to.0.clone() } else { person.name.short() };
    let Body { subject, text, button, .. } = body;
    let html = format!(
        "<p>{text}</p>{}<p style=\"color:#5b6475;font-size:14px\">{fallback}<br><bdi>{url}</bdi></p>",
        button_of(button, url),
        text = escaped(text).replace('\n', "<br>"),
        fallback = escaped(w.notice_button_fallback()),
        url = escaped(url),
    );
    let foot = match &body.to {
        // Whoever was named by somebody has no account
        Some(_) => Foot { why: w.notice_why_named(&person.name.short(), brand), choose: None },
        None => Foot { why: w.notice_why(brand), choose: Some(choose(public)) },
    };
    Letter {
        to,
        subject: subject.clone(),
        text: plain(w, &called, brand, &format!("{text}\n\n{button}:\n{url}"), &foot),
        html: page(w, subject, &called, brand, &html, &foot),
        calendar: body.calendar.clone(),
        unsubscribe: None,
        list: None,
    }
}

/// The letter of a day.
pub(super) fn compose_daily(w: Words, person: &Person, programme: &Programme, news: &[Said], public: &str) -> Letter {
    let brand = programme.names.in_language(w.language());
    let count = i64::try_from(news.len()).unwrap_or(i64::MAX);
    let (called, subject) = (person.name.short(), w.notices_daily_subject(count, &w.number(count)));
    let (mut text, mut html) = (String::new(), String::new());
    for said in news {
        let Said { subject, text: told, button, path } = said;
        let url = format!("{public}{path}");
        text.push_str(&format!("* {subject}\n{told}\n{button}: {url}\n\n"));
        html.push_str(&format!(
            "<h2 style=\"font-size:17px;margin:24px 0 4px\">{}</h2><p style=\"margin:0\">{}</p>{}",
            escaped(subject),
            escaped(told).replace('\n', "<br>"),
            button_of(button, &url),
        ));
    }
    let foot = Foot { why: w.notice_why(brand), choose: Some(choose(public)) };
    Letter {
        to: (person.name.full(), person.email.clone()),
        text: plain(w, &called, brand, text.trim_end(), &foot),
        html: page(w, &subject, &called, brand, &html, &foot),
        subject,
        calendar: None,
        unsubscribe: None,
        list: Some("daily"),
    }
}

/// What stands small below a letter.
struct Foot {
    /// Why its reader gets it.
    why: String,
    /// Where they choose what they get.
    choose: Option<String>,
}

fn choose(public: &str) -> String {
    format!("{public}/account/notices")
}

fn plain(w: Words, called: &str, brand: &str, body: &str, foot: &Foot) -> String {
    let choose = foot.choose.as_ref().map(|url| format!("\n{}: {url}", w.notices_choose())).unwrap_or_default();
    let (greeting, closing, why) = (w.notice_greeting(called), w.notice_closing(brand), &foot.why);
    format!("{greeting}\n\n{body}\n\n{closing}\n\n--\n{why}{choose}\n")
}

fn page(w: Words, title: &str, called: &str, brand: &str, body: &str, foot: &Foot) -> String {
    let choose = foot
        .choose
        .as_ref()
        .map(|url| {
            let (url, label) = (escaped(url), escaped(w.notices_choose()));
            format!("<br><a href=\"{url}\" style=\"color:#23508e\">{label}</a>")
        })
        .unwrap_or_default();
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><head><meta charset=\"utf-8\"><title>{title}</title></head>\
        <body style=\"margin:0;background:#f4f5f7;font-family:system-ui,sans-serif;color:#1d2330\">\
        <div style=\"max-width:560px;margin:0 auto;padding:32px 24px;background:#ffffff;line-height:1.6\">\
        <p>{greeting}</p>{body}<p>{closing}</p>\
        <p style=\"color:#5b6475;font-size:14px\">{why}{choose}</p></div></body></html>",
        lang = w.language().as_str(),
        dir = w.language().dir(),
        title = escaped(title),
        greeting = escaped(&w.notice_greeting(called)),
        closing = escaped(&w.notice_closing(brand)),
        why = escaped(&foot.why),
    )
}

fn button_of(label: &str, url: &str) -> String {
    format!(
        "<p style=\"margin:20px 0\"><a href=\"{}\" style=\"display:inline-block;padding:12px 22px;border-radius:10px;\
        background:#23508e;color:#ffffff;text-decoration:none\">{}</a></p>",
        escaped(url),
        escaped(label),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
