//! How a letter is laid out: the complete text, and the same in MJML for programs that show HTML: one column, one button
//! to each thing, the colour of its programme, and no picture or font from anywhere.

mod colour;

use super::{Body, Letter, Said};
use crate::error::{Error, Result};
use domain::language::Language;
use domain::people::Person;
use domain::programmes::Programme;
use mrml::prelude::render::RenderOptions;
use std::collections::HashMap;
use words::Words;

/// A letter about one thing, with one button.
///
/// # Errors
/// [`Error::Broken`] when the layout is.
pub(super) fn compose(
    w: Words,
    person: &Person,
    programme: &Programme,
    body: &Body,
    public: &str,
    url: &str,
) -> Result<Letter> {
    let brand = programme.names.in_language(w.language());
    let to = body.to.clone().unwrap_or_else(|| (person.name.full(), person.email.clone()));
    let called = if body.to.is_some() { to.0.clone() } else { person.name.short() };
    let Body { subject, text, button, .. } = body;
    let foot = match &body.to {
        // Whoever was named by somebody has no account
        Some(_) => Foot { why: w.notice_why_named(&person.name.short(), brand), choose: None },
        None => Foot { why: w.notice_why(brand), choose: Some(choose(public)) },
    };
    let sheet = Sheet { w, title: subject, called: &called, brand, hue: programme.hue, foot: &foot };
    let told = format!(
        "<mj-text>{}</mj-text>{}<mj-text font-size=\"14px\" color=\"{GREY}\">{}<br /><bdi style=\"font-family:{LATIN}\">{}</bdi></mj-text>",
        paragraph(text),
        sheet.button(button, url),
        escaped(w.notice_button_fallback()),
        escaped(url),
    );
    Ok(Letter {
        to,
        subject: subject.clone(),
        text: plain(w, &called, brand, &format!("{text}\n\n{button}:\n{url}"), &foot),
        html: sheet.html(&told, text)?,
        calendar: body.calendar.clone(),
        unsubscribe: None,
        list: None,
    })
}

/// The letter of a day.
///
/// # Errors
/// [`Error::Broken`] when the layout is.
pub(super) fn compose_daily(
    w: Words,
    person: &Person,
    programme: &Programme,
    news: &[Said],
    public: &str,
) -> Result<Letter> {
    let brand = programme.names.in_language(w.language());
    let count = i64::try_from(news.len()).unwrap_or(i64::MAX);
    let (called, subject) = (person.name.short(), w.notices_daily_subject(count, &w.number(count)));
    let foot = Foot { why: w.notice_why(brand), choose: Some(choose(public)) };
    let sheet = Sheet { w, title: &subject, called: &called, brand, hue: programme.hue, foot: &foot };
    let (mut text, mut told) = (String::new(), String::new());
    for said in news {
        let Said { subject, text: says, button, path } = said;
        let url = format!("{public}{path}");
        text.push_str(&format!("* {subject}\n{says}\n{button}: {url}\n\n"));
        told.push_str(&format!(
            "<mj-text font-size=\"18px\" font-weight=\"600\" padding-top=\"20px\">{}</mj-text><mj-text>{}</mj-text>{}",
            escaped(subject),
            paragraph(says),
            sheet.button(button, &url),
        ));
    }
    let peek: Vec<&str> = news.iter().map(|said| said.subject.as_str()).collect();
    Ok(Letter {
        to: (person.name.full(), person.email.clone()),
        text: plain(w, &called, brand, text.trim_end(), &foot),
        html: sheet.html(&told, &peek.join(w.list_comma()))?,
        subject,
        calendar: None,
        unsubscribe: None,
        list: Some("daily"),
    })
}

/// What is read but seldom.
const GREY: &str = "#5b6475";

/// In which letters that are not Urdu stand, addresses among them.
const LATIN: &str = "system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif";

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

/// All that stands around what is told.
struct Sheet<'a> {
    w: Words,
    title: &'a str,
    called: &'a str,
    brand: &'a str,
    hue: i64,
    foot: &'a Foot,
}

impl Sheet<'_> {
    /// The side on which lines of the language begin, for programs that know no other way.
    fn start(&self) -> &'static str {
        if self.w.language().dir() == "rtl" { "right" } else { "left" }
    }

    fn button(&self, label: &str, url: &str) -> String {
        format!("<mj-button href=\"{}\" align=\"{}\">{}</mj-button>", escaped(url), self.start(), escaped(label))
    }

    fn html(&self, told: &str, peek: &str) -> Result<String> {
        let (w, start, accent) = (self.w, self.start(), colour::of_hue(self.hue));
        let urdu = w.language() == Language::Ur;
        let (fonts, height) = match urdu {
            true => ("Noto Nastaliq Urdu, Jameel Noori Nastaleeq, Noto Naskh Arabic, Tahoma, serif", "2"),
            false => (LATIN, "1.6"),
        };
        let choose = self.foot.choose.as_ref().map(|url| {
            let (url, label) = (escaped(url), escaped(w.notices_choose()));
            format!("<br /><a href=\"{url}\" style=\"color:{accent}\">{label}</a>")
        });
        let peek: String = peek.chars().take(140).collect();
        let mjml = format!(
            "<mjml lang=\"{lang}\" dir=\"{dir}\"><mj-head><mj-title>{title}</mj-title><mj-preview>{peek}</mj-preview>\
            <mj-attributes><mj-all font-family=\"{fonts}\" />\
            <mj-text font-size=\"16px\" line-height=\"{height}\" color=\"#1d2330\" align=\"{start}\" padding=\"8px 24px\" />\
            <mj-button background-color=\"{accent}\" color=\"#ffffff\" border-radius=\"10px\" font-size=\"16px\" \
            font-weight=\"600\" inner-padding=\"14px 24px\" padding=\"12px 24px\" line-height=\"{height}\" />\
            </mj-attributes></mj-head><mj-body background-color=\"#f4f5f7\" width=\"560px\">\
            <mj-section padding=\"24px 0 8px\"><mj-column><mj-text font-weight=\"600\" color=\"{accent}\">{brand}</mj-text>\
            </mj-column></mj-section>\
            <mj-section background-color=\"#ffffff\" border-radius=\"10px\" padding=\"16px 0\"><mj-column>\
            <mj-text>{greeting}</mj-text>{told}<mj-text>{closing}</mj-text></mj-column></mj-section>\
            <mj-section padding=\"8px 0 24px\"><mj-column><mj-text font-size=\"14px\" color=\"{GREY}\">{why}{choose}</mj-text>\
            </mj-column></mj-section></mj-body></mjml>",
            lang = w.language().as_str(),
            dir = w.language().dir(),
            title = escaped(self.title),
            peek = escaped(&peek.replace('\n', " ")),
            brand = escaped(self.brand),
            greeting = escaped(&w.notice_greeting(self.called)),
            closing = escaped(&w.notice_closing(self.brand)),
            why = escaped(&self.foot.why),
            choose = choose.unwrap_or_default(),
        );
        // No font is fetched from anywhere
        let options = RenderOptions { fonts: HashMap::new(), ..RenderOptions::default() };
        let parsed = mrml::parse(&mjml).map_err(|e| Error::broken(format!("a letter's layout: {e}")))?;
        parsed.element.render(&options).map_err(|e| Error::broken(format!("a letter's layout: {e}")))
    }
}

fn paragraph(text: &str) -> String {
    escaped(text).replace('\n', "<br />")
}

fn escaped(text: &str) -> String {
    let kept = text.chars().filter(|c| *c == '\n' || !c.is_control());
    let text: String = kept.collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
