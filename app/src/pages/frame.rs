//! The frame of a page: title, ways through the programme by role, language switch.

use crate::pages::paths;
use crate::pages::visit::{PROGRAMME, Visit};
use crate::parts::{Account, Bell, Frame, FrameWords, Glyph, Layout, NavGroup, NavItem, PlaceLink, html_page};
use axum::http::StatusCode;
use axum::response::Response;
use domain::ids::ProgrammeId;
use domain::language::Language;
use domain::programmes::Programme;
use domain::rights::Role;
use leptos::prelude::*;
use std::sync::Arc;
use words::Words;

/// A page before it is shown: `visit.sheet(title)`, what differs, then `show`.
#[derive(Debug)]
#[must_use]
pub struct Sheet<'v> {
    visit: &'v Visit,
    title: String,
    description: Option<String>,
    status: StatusCode,
    layout: Layout,
    back: Option<(String, String)>,
    centers: Vec<PlaceLink>,
    islands: bool,
    offline: bool,
    refresh: Option<u32>,
    indexed: bool,
}

impl Visit {
    /// Begins a page.
    pub fn sheet(&self, title: &str) -> Sheet<'_> {
        Sheet {
            visit: self,
            title: title.to_owned(),
            description: None,
            status: StatusCode::OK,
            layout: Layout::Page,
            back: None,
            centers: Vec::new(),
            islands: false,
            offline: false,
            refresh: None,
            indexed: false,
        }
    }
}

impl Sheet<'_> {
    /// Another status than 200.
    pub const fn status(mut self, status: StatusCode) -> Self {
        self.status = status;
        self
    }
    /// Another room for the content.
    pub const fn layout(mut self, layout: Layout) -> Self {
        self.layout = layout;
        self
    }
    /// The page above.
    pub fn back(mut self, href: &str, label: &str) -> Self {
        self.back = Some((href.to_owned(), label.to_owned()));
        self
    }
    /// The centers to switch between.
    pub fn centers(mut self, centers: Vec<PlaceLink>) -> Self {
        self.centers = centers;
        self
    }
    /// The page holds islands; only then does it load a script.
    pub const fn islands(mut self) -> Self {
        self.islands = true;
        self
    }
    /// The page keeps and sends what was scanned without a network.
    pub const fn offline(mut self) -> Self {
        self.offline = true;
        self
    }
    /// Load the page anew after so many seconds, where there is no script.
    pub const fn refresh(mut self, seconds: u32) -> Self {
        self.refresh = Some(seconds);
        self
    }
    /// A page that search engines may find, with a sentence about it.
    pub fn public(mut self, description: &str) -> Self {
        self.indexed = true;
        self.description = Some(description.to_owned());
        self
    }
    /// Shows it.
    #[must_use]
    pub fn show<V: IntoView + 'static>(self, body: impl FnOnce() -> V) -> Response {
        let (visit, status) = (self.visit, self.status);
        visit.html(status, html_page(self.frame(), body))
    }

    /// The page as text, where there is no answer to put it into yet.
    pub(crate) fn html<V: IntoView + 'static>(self, body: impl FnOnce(Words) -> V) -> String {
        let w = self.visit.words;
        html_page(self.frame(), move || body(w))
    }

    fn frame(self) -> Frame {
        let (visit, w) = (self.visit, self.visit.words);
        let programme = visit.programme.as_deref();
        let site = &visit.app.site;
        let mut frame = Frame::new(w.language(), self.title);
        let bare = visit.path.split('?').next().unwrap_or_default();
        frame.address = self.indexed.then(|| format!("{}{bare}", visit.app.service.settings().public_url));
        frame.description = self.description;
        frame.brand = programme.map_or(w.brand(), |p| p.names.in_language(w.language())).to_owned();
        frame.home = if visit.member.is_some() { paths::HOME } else { paths::LANDING }.to_owned();
        frame.hue = programme.and_then(|p| u16::try_from(p.hue).ok()).unwrap_or(245);
        frame.layout = self.layout;
        frame.back = self.back;
        frame.centers = self.centers;
        frame.programmes = switch(visit);
        // A form that comes back refused stands at the address of its door, which answers no GET
        let page = if visit.path.starts_with("/api/") { visit.back() } else { &visit.path };
        frame.path = without_lang(page);
        frame.languages = Language::ALL.to_vec();
        frame.words = FrameWords {
            skip: w.skip_to_content().to_owned(),
            navigation: w.main_navigation().to_owned(),
            menu: w.menu().to_owned(),
            languages: w.language_label().to_owned(),
            programmes: w.programme_label().to_owned(),
            centers: w.center_label().to_owned(),
            sign_out: w.sign_out().to_owned(),
        };
        frame.css.clone_from(&site.css);
        frame.icon = Some("/icon.svg".to_owned());
        frame.manifest = Some("/manifest.webmanifest".to_owned());
        frame.offline = self.offline.then(|| crate::pages::offline::module_address().to_owned());
        frame.boot = self.islands.then(|| site.boot.clone()).flatten();
        frame.nonce = Some(visit.nonce.clone());
        frame.noindex = !self.indexed;
        frame.refresh = self.refresh;
        frame.foot = vec![(paths::VERIFY.to_owned(), w.nav_verify().to_owned())];
        match &visit.member {
            Some(member) => {
                frame.nav = menu(visit);
                let count = w.number(visit.unread);
                frame.bell = Some(Bell {
                    href: paths::MY_NOTICES.to_owned(),
                    label: match visit.unread {
                        0 => w.notices_title().to_owned(),
                        unread => w.notices_unread(unread, &count),
                    },
                    count: (visit.unread > 0).then(|| if visit.unread > 99 { "99+".to_owned() } else { count }),
                });
                frame.account = Some(Account {
                    name: member.person.name.short(),
                    page: (paths::ACCOUNT.to_owned(), w.nav_account().to_owned()),
                    sign_out: "/api/account/sign-out".to_owned(),
                });
            }
            None => frame.links = vec![(paths::SIGN_IN.to_owned(), w.sign_in().to_owned())],
        }
        frame
    }
}

/// The programmes one can go over to.
fn switch(visit: &Visit) -> Vec<PlaceLink> {
    let (w, home) = (visit.words, if visit.member.is_some() { paths::HOME } else { paths::LANDING });
    let link = |p: &Arc<Programme>| PlaceLink {
        label: p.names.in_language(w.language()).to_owned(),
        href: format!("{home}?{PROGRAMME}={}", p.code),
        current: visit.programme.as_ref().is_some_and(|here| here.id == p.id),
    };
    visit.programmes.iter().map(link).collect()
}

/// The address without the language that was just chosen, so that the switch doesn't pile up.
fn without_lang(path: &str) -> String {
    let Some((path, query)) = path.split_once('?') else { return path.to_owned() };
    let rest: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("lang=")).collect();
    if rest.is_empty() { path.to_owned() } else { format!("{path}?{}", rest.join("&")) }
}

/// The ways of a person, by role. Four of them stand at the foot of a phone.
fn menu(visit: &Visit) -> Vec<NavGroup> {
    let w = visit.words;
    let here = visit.path.split('?').next().unwrap_or_default().to_owned();
    // Calls for volunteers have a way of their own beneath the administration's address
    let beneath = |href: &str| {
        let calls = href == paths::ADMIN && here.starts_with(paths::INTAKES);
        href != "/" && !calls && here.starts_with(&format!("{href}/"))
    };
    let item = |label: &str, href: &str, icon: Glyph, thumb: bool| NavItem {
        label: label.to_owned(),
        href: href.to_owned(),
        icon,
        current: here == href || beneath(href),
        thumb,
        badge: None,
    };
    let leads = visit.has_any(&[Role::Lead]);
    let runs = visit.has_any(&[Role::Coordinator, Role::Manager, Role::Administrator, Role::Auditor]);
    let serves = visit.has_any(&[Role::Volunteer]);
    let teaches = !runs && visit.has_any(&[Role::Trainer]);
    let mut own = vec![
        item(w.nav_home(), paths::HOME, Glyph::Home, true),
        item(w.nav_shifts(), paths::SHIFTS, Glyph::Calendar, true),
    ];
    if leads || runs {
        own.push(item(w.nav_now(), paths::NOW, Glyph::Now, true));
    } else if teaches {
        own.push(item(w.nav_training(), paths::TRAINING, Glyph::Book, true));
    } else if !serves {
        // Whoever serves nowhere yet looks for how their application stands
        own.push(item(w.nav_apply(), paths::APPLY, Glyph::Paper, true));
    } else {
        own.push(item(w.nav_hours(), paths::MY_HOURS, Glyph::Clock, true));
    }
    own.push(item(w.nav_me(), paths::ACCOUNT, Glyph::Person, true));
    let mut more = Vec::new();
    if teaches && leads {
        more.push(item(w.nav_training(), paths::TRAINING, Glyph::Book, false));
    }
    more.push(item(w.nav_my_shifts(), paths::MY_SHIFTS, Glyph::Calendar, false));
    if leads || runs || !serves {
        more.push(item(w.nav_my_hours(), paths::MY_HOURS, Glyph::Clock, false));
    }
    more.push(item(w.availability_title(), paths::MY_AVAILABILITY, Glyph::Clock, false));
    more.push(item(w.nav_my_training(), paths::MY_TRAINING, Glyph::Book, false));
    more.push(item(w.nav_my_certificates(), paths::MY_CERTIFICATES, Glyph::Award, false));
    // Whoever runs something has their own things last
    if !runs {
        own.append(&mut more);
    }
    let mut groups = vec![NavGroup { title: None, items: own }];
    if runs {
        groups.push(NavGroup {
            title: Some(w.nav_centers().to_owned()),
            items: vec![
                item(w.nav_rosters(), paths::ROSTERS, Glyph::Board, false),
                item(w.nav_applications(), paths::APPLICATIONS, Glyph::Paper, false),
                item(w.nav_interviews(), paths::INTERVIEWS, Glyph::Clock, false),
                item(w.nav_people(), paths::PEOPLE, Glyph::People, false),
                item(w.nav_training(), paths::TRAINING, Glyph::Book, false),
                item(w.announcement_title(), paths::ANNOUNCEMENTS, Glyph::Mail, false),
                item(w.nav_centers(), paths::CENTERS, Glyph::Building, false),
            ],
        });
    }
    if visit.has_any(&[Role::Manager, Role::Administrator, Role::Auditor]) {
        groups.push(NavGroup {
            title: Some(w.nav_admin().to_owned()),
            items: vec![
                item(w.nav_intakes(), paths::INTAKES, Glyph::Paper, false),
                item(w.nav_certificates(), paths::CERTIFICATES, Glyph::Award, false),
                item(w.nav_admin(), paths::ADMIN, Glyph::Settings, false),
            ],
        });
    }
    if !more.is_empty() {
        groups.push(NavGroup { title: Some(w.nav_me().to_owned()), items: more });
    }
    groups
}

impl Visit {
    /// The same visit with the frame of another programme, for a page that belongs to one whoever reads it.
    #[must_use]
    pub fn framed_by(mut self, id: ProgrammeId) -> Self {
        self.programme = self.programme_by(id).ok().cloned().or(self.programme);
        self
    }
}
