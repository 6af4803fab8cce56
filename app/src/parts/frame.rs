//! The frame around every page, from `<!doctype html>` to the language switch.

use super::icon::{Glyph, Icon};
use domain::language::Language;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

mod menu;

pub use menu::{Account, Bell, NavGroup, NavItem, PlaceLink};
use menu::{bell, menu, nav, switcher};

/// How much room a page's content takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Layout {
    /// Up to 72 rem: the usual page.
    #[default]
    Page,
    /// Up to 42 rem: forms, texts, a volunteer's own pages.
    Narrow,
    /// All there is: boards and wide tables.
    Wide,
    /// No frame at all: the desk, the confirmation at the door.
    Bare,
}

/// The few words of the frame itself, in the reader's language.
#[derive(Debug, Clone, Default)]
pub struct FrameWords {
    /// "Skip to the content".
    pub skip: String,
    /// "Main menu", for ears.
    pub navigation: String,
    /// "Your account and more", the menu button, for ears.
    pub menu: String,
    /// "Language", for ears.
    pub languages: String,
    /// "Programme".
    pub programmes: String,
    /// "Center".
    pub centers: String,
    /// "Sign out".
    pub sign_out: String,
}

/// Everything that a page is framed with. `Frame::new(…)` and then set what differs.
pub struct Frame {
    /// The page's language.
    pub language: Language,
    /// The page's title; the brand is added behind it.
    pub title: String,
    /// One sentence for search engines and shared links.
    pub description: Option<String>,
    /// The page's own address, for shared links.
    pub address: Option<String>,
    /// The programme's name, beside the mark.
    pub brand: String,
    /// Where the mark leads.
    pub home: String,
    /// The programme's hue in degrees; rounded to steps of five.
    pub hue: u16,
    /// Room for the content.
    pub layout: Layout,
    /// Where "back" leads and what it is called (the page above, not the browser's history).
    pub back: Option<(String, String)>,
    /// The ways of a signed-in person, in groups.
    pub nav: Vec<NavGroup>,
    /// Who is signed in; without it the page wears the quiet header.
    pub account: Option<Account>,
    /// What waits to be read.
    pub bell: Option<Bell>,
    /// The programmes to switch between, when there are several.
    pub programmes: Vec<PlaceLink>,
    /// The centers to switch between, when there are several.
    pub centers: Vec<PlaceLink>,
    /// Links of the quiet header (sign in) as `(href, label)`.
    pub links: Vec<(String, String)>,
    /// Links at the foot (verify, privacy, help) as `(href, label)`.
    pub foot: Vec<(String, String)>,
    /// This page's path with its query but without `lang`, for the language switch.
    pub path: String,
    /// The languages offered; the switch disappears when there is only one.
    pub languages: Vec<Language>,
    /// The words of the frame.
    pub words: FrameWords,
    /// Address of the style sheet.
    pub css: String,
    /// Address of the icon.
    pub icon: Option<String>,
    /// Address of the web app's manifest.
    pub manifest: Option<String>,
    /// Address of the module that wakes the islands.
    pub boot: Option<String>,
    /// Address of the module that keeps what was scanned without a network.
    pub offline: Option<String>,
    /// More for the head (preloads).
    pub head: Option<AnyView>,
    /// The nonce of this answer's content policy.
    pub nonce: Option<String>,
    /// Keep search engines away.
    pub noindex: bool,
    /// Load the page anew after so many seconds (live pages without script).
    pub refresh: Option<u32>,
}

impl Frame {
    /// A signed-out page with nothing special.
    #[must_use]
    pub fn new(language: Language, title: impl Into<String>) -> Self {
        Self {
            language,
            title: title.into(),
            description: None,
            address: None,
            brand: String::new(),
            home: "/".to_owned(),
            hue: 245,
            layout: Layout::Page,
            back: None,
            nav: Vec::new(),
            account: None,
            bell: None,
            programmes: Vec::new(),
            centers: Vec::new(),
            links: Vec::new(),
            foot: Vec::new(),
            path: "/".to_owned(),
            languages: Language::ALL.to_vec(),
            words: FrameWords::default(),
            css: "/style/main.css".to_owned(),
            icon: None,
            manifest: None,
            boot: None,
            offline: None,
            head: None,
            nonce: None,
            noindex: false,
            refresh: None,
        }
    }
}

/// The whole page as text. The body is built inside an owner made for this page, so islands and context work in it.
pub fn html_page<V: IntoView + 'static>(frame: Frame, body: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(None);
    let html = owner.with(|| {
        let body = body().into_any();
        view(frame, body).to_html()
    });
    owner.unset_with_forced_cleanup();
    format!("<!doctype html>{html}")
}

fn view(frame: Frame, body: AnyView) -> impl IntoView {
    let Frame { language, layout, words, back, account, nav: groups, programmes, centers, .. } = frame;
    let hue = (frame.hue % 360 + 2) / 5 * 5 % 360;
    let shared = frame.address.map(|address| {
        let description = frame.description.clone().unwrap_or_default();
        shared(&frame.title, &description, &frame.brand, &address).into_any()
    });
    let title = if frame.brand.is_empty() || frame.brand == frame.title {
        frame.title
    } else {
        format!("{} · {}", frame.title, frame.brand)
    };
    let light = format!("oklch(98.4% 0.004 {hue})");
    let dark = format!("oklch(18.5% 0.012 {hue})");
    let signed_in = account.is_some();
    let mut class = String::from(if signed_in { "signed-in" } else { "signed-out" });
    class.push_str(match layout {
        Layout::Page => "",
        Layout::Narrow => " layout-narrow",
        Layout::Wide => " layout-wide",
        Layout::Bare => " layout-bare",
    });
    if back.is_some() {
        class.push_str(" has-back");
    }
    let back_link = |(href, label): (String, String)| {
        view! { <a class="back" href=href><Icon glyph=Glyph::Back />{label}</a> }
    };
    let content = view! {
        <main id="main" tabindex="-1">
            <div class="page">{back.clone().filter(|_| layout != Layout::Bare).map(back_link)}{body}</div>
        </main>
    };
    let inside = if layout == Layout::Bare {
        content.into_any()
    } else {
        let links = frame.links.into_iter().map(|(href, label)| view! { <a href=href>{label}</a> }).collect::<Vec<_>>();
        let ends = match account {
            Some(account) => view! {
                {frame.bell.map(bell)}
                {menu(account, &groups, &programmes, &centers, &words)}
            }
            .into_any(),
            None => view! { <div class="top-links">{links}</div> }.into_any(),
        };
        view! {
            <a class="skip" href="#main">{words.skip.clone()}</a>
            <div class="frame">
                <div class="side">
                    <header class="top">
                        {back.filter(|_| signed_in).map(back_link)}
                        <a class="brand" href=frame.home><Mark /><span>{frame.brand}</span></a>
                        {ends}
                    </header>
                    {signed_in.then(|| switcher(&programmes, &words.programmes))}
                    {switcher(&centers, &words.centers)}
                    {(!groups.is_empty()).then(|| nav(groups, &words))}
                </div>
                {content}
                <footer class="foot">
                    {languages(&frame.languages, language, &frame.path, &words.languages)}
                    {(!signed_in).then(|| others(&programmes, &words.programmes))}
                    {foot(frame.foot)}
                </footer>
            </div>
        }
        .into_any()
    };
    view! {
        <html lang=language.as_str() dir=language.dir() data-hue=hue.to_string()>
            <head>
                <meta charset="utf-8" />
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
                <meta name="color-scheme" content="light dark" />
                {scheme("light", light)}
                {scheme("dark", dark)}
                <title>{title}</title>
                {frame.description.map(|text| view! { <meta name="description" content=text /> })}
                {shared}
                {frame.noindex.then(|| view! { <meta name="robots" content="noindex" /> })}
                {frame.refresh.map(|seconds| refresh(seconds, frame.boot.is_some()))}
                <link rel="stylesheet" href=frame.css />
                {frame.icon.map(|href| view! { <link rel="icon" href=href /> })}
                {frame.manifest.map(|href| view! { <link rel="manifest" href=href /> })}
                {frame.head}
                {[frame.boot, frame.offline]
                    .into_iter()
                    .flatten()
                    .map(|src| view! { <script type="module" src=src nonce=frame.nonce.clone()></script> })
                    .collect::<Vec<_>>()}
            </head>
            <body class=class>{inside}</body>
        </html>
    }
}

/// What is shown of the page where its address is shared.
fn shared(title: &str, description: &str, brand: &str, address: &str) -> impl IntoView + use<> {
    let facts = [
        ("og:type", "website"),
        ("og:title", title),
        ("og:description", description),
        ("og:site_name", brand),
        ("og:url", address),
    ];
    let meta = facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
        let property = custom_attribute("property", name);
        view! { <meta content=value.to_owned() {..property} /> }
    });
    meta.collect::<Vec<_>>()
}

/// Loads the page anew after a while; where islands keep it fresh, only without script.
fn refresh(seconds: u32, islands: bool) -> impl IntoView {
    let meta = view! { <meta http-equiv="refresh" content=seconds.to_string() /> };
    if islands { view! { <noscript>{meta}</noscript> }.into_any() } else { meta.into_any() }
}

/// The colour of the browser's own bars.
fn scheme(scheme: &'static str, colour: String) -> impl IntoView {
    let media = custom_attribute("media", format!("(prefers-color-scheme: {scheme})"));
    view! { <meta name="theme-color" content={colour} {..media} /> }
}

/// The mark: two drops of the old buta pattern that hold each other. Both scripts know it; it never mirrors.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 32 32" fill="currentColor" aria-hidden="true">
            <path d="M9.7 29.5C5.5 29.5 2.5 26.5 2.5 22.6c0-6.3 8.2-7.6 9.7-13.7.6-2.5-.2-4.7-1.9-6.2 4.8.3 8 3.8 8 8.8 0 3.9-1.7 6.2-1.7 10.2 0 4.6-2.8 7.8-6.9 7.8z"></path>
            <path d="M9.7 29.5C5.5 29.5 2.5 26.5 2.5 22.6c0-6.3 8.2-7.6 9.7-13.7.6-2.5-.2-4.7-1.9-6.2 4.8.3 8 3.8 8 8.8 0 3.9-1.7 6.2-1.7 10.2 0 4.6-2.8 7.8-6.9 7.8z" transform="rotate(180 16 16)" opacity="0.5"></path>
        </svg>
    }
}

/// The same page in the other languages.
fn languages(languages: &[Language], current: Language, path: &str, word: &str) -> impl IntoView + use<> {
    let joint = if path.contains('?') { '&' } else { '?' };
    (languages.len() > 1).then(|| {
        let word = word.to_owned();
        let languages = languages
            .iter()
            .map(|language| {
                let code = language.as_str();
                view! {
                    <li>
                        <a
                            href=format!("{path}{joint}lang={code}")
                            lang=code
                            hreflang=code
                            dir=language.dir()
                            aria-current=(*language == current).then_some("true")
                        >
                            {language.own_name()}
                        </a>
                    </li>
                }
            })
            .collect::<Vec<_>>();
        view! { <nav aria-label=word><ul role="list">{languages}</ul></nav> }
    })
}

/// The other programmes of this instance, for visitors.
fn others(programmes: &[PlaceLink], word: &str) -> impl IntoView + use<> {
    (programmes.len() > 1).then(|| {
        let word = word.to_owned();
        let links = programmes
            .iter()
            .map(|PlaceLink { label, href, current }| {
                let current = current.then_some("true");
                view! { <li><a href=href.clone() aria-current=current>{label.clone()}</a></li> }
            })
            .collect::<Vec<_>>();
        view! { <nav aria-label=word><ul role="list">{links}</ul></nav> }
    })
}

fn foot(links: Vec<(String, String)>) -> impl IntoView {
    let links = links.into_iter().map(|(href, label)| view! { <li><a href=href>{label}</a></li> }).collect::<Vec<_>>();
    (!links.is_empty()).then(|| view! { <ul role="list">{links}</ul> })
}
