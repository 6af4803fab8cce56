//! Renders every part and every screen's markup to static pages in `target/gallery`, to look at and to run axe on.
//!
//! `cargo run -p app --features ssr --example gallery`

use app::parts::*;
use domain::language::Language;
use leptos::prelude::*;
use std::path::Path;

#[path = "gallery/screens.rs"]
mod screens;
#[path = "gallery/shown.rs"]
mod shown;

/// English or Urdu, so that both directions are seen.
#[derive(Clone, Copy)]
pub struct Say(bool);

impl Say {
    /// The text in the page's language.
    pub fn say(self, en: &str, ur: &str) -> String {
        if self.0 { ur.to_owned() } else { en.to_owned() }
    }
}

/// A row of the list of pages: file name, how it is framed, what is in it.
pub type Sheet = (&'static str, fn(&mut Frame, Say), fn(Say) -> AnyView);

/// The signed-in frame of a volunteer, or of a coordinator.
pub fn signed_in(frame: &mut Frame, s: Say, coordinator: bool, current: &str) {
    let item = |en: &str, ur: &str, href: &str, icon: Glyph, thumb: bool| NavItem {
        label: s.say(en, ur),
        href: href.to_owned(),
        icon,
        current: href == current,
        thumb,
        badge: (href == "/me" || href == "/applications").then(|| "2".to_owned()),
    };
    let own = vec![
        item("Home", "گھر", "/me", Glyph::Home, true),
        item("Shifts", "شفٹیں", "/shifts", Glyph::Calendar, true),
        item("Hours", "گھنٹے", "/my/hours", Glyph::Clock, true),
        item("Me", "میں", "/account", Glyph::Person, true),
        item("Training", "تربیت", "/my/training", Glyph::Book, false),
        item("Certificates", "اسناد", "/my/certificates", Glyph::Award, false),
    ];
    let center = vec![
        item("Now", "اس وقت", "/now/BAK1", Glyph::Now, true),
        item("Roster", "روسٹر", "/rosters/BAK1/2026-W48", Glyph::Board, true),
        item("Applications", "درخواستیں", "/applications", Glyph::Paper, true),
        item("People", "لوگ", "/people", Glyph::People, true),
        item("Training", "تربیت", "/training", Glyph::Book, false),
        item("Reports", "رپورٹیں", "/reports", Glyph::Chart, false),
        item("Settings", "ترتیبات", "/admin", Glyph::Settings, false),
    ];
    frame.nav = if coordinator {
        vec![
            NavGroup { title: Some(s.say("Your center", "آپ کا مرکز")), items: center },
            NavGroup {
                title: Some(s.say("Yourself", "آپ خود")),
                items: own.into_iter().map(|i| NavItem { thumb: false, badge: None, ..i }).collect(),
            },
        ]
    } else {
        vec![NavGroup { title: None, items: own }]
    };
    if coordinator {
        frame.centers = vec![
            PlaceLink { label: s.say("Baku, Xətai", "باکو، ختائی"), href: "/".into(), current: true },
            PlaceLink { label: s.say("Gəncə", "گنجہ"), href: "/".into(), current: false },
        ];
    }
    frame.account = Some(Account {
        name: s.say("Aysel Məmmədova", "عائشہ خان"),
        page: ("/account".into(), s.say("Your account", "آپ کا کھاتہ")),
        sign_out: "/api/account/sign-out".into(),
    });
}

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let out = root.join("target/gallery");
    std::fs::create_dir_all(&out)?;
    for (urdu, language, hue) in [(false, Language::En, 245), (true, Language::Ur, 155)] {
        let s = Say(urdu);
        for (name, dress, body) in screens::all().into_iter().chain(shown::all()) {
            let mut frame = Frame::new(language, name);
            frame.hue = hue;
            frame.brand = s.say("Könüllü", "رضاکار پروگرام");
            frame.css = "../../style/main.css".to_owned();
            frame.links = vec![("/sign-in".into(), s.say("Sign in", "داخل ہوں"))];
            frame.foot = vec![
                ("/verify".into(), s.say("Verify a certificate", "سند کی تصدیق")),
                ("/privacy".into(), s.say("Your data", "آپ کا ڈیٹا")),
            ];
            frame.words = FrameWords {
                programmes: String::new(),
                skip: s.say("Skip to the content", "مواد پر جائیں"),
                navigation: s.say("Main menu", "مرکزی فہرست"),
                menu: s.say("Your account and more", "آپ کا کھاتہ اور مزید"),
                languages: s.say("Language", "زبان"),
                centers: s.say("Your centers", "آپ کے مراکز"),
                sign_out: s.say("Sign out", "باہر نکلیں"),
            };
            dress(&mut frame, s);
            std::fs::write(out.join(format!("{name}-{}.html", language.as_str())), html_page(frame, || body(s)))?;
        }
    }
    println!("{}", out.display());
    Ok(())
}
