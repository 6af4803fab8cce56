//! The ways through the programme: side bar and thumb bar from one list, the account's menu, the center switcher.

use super::FrameWords;
use crate::parts::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Some ways under a common heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavGroup {
    /// The heading, seen in the side bar.
    pub title: Option<String>,
    /// The ways.
    pub items: Vec<NavItem>,
}

/// One way: a page that the person often needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NavItem {
    /// What it is called; one short word where it is in the thumb bar.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// Its icon.
    pub icon: Glyph,
    /// Whether one is there (or beneath it).
    pub current: bool,
    /// Whether it is one of the four at the foot of a phone; the others are in the menu there.
    pub thumb: bool,
    /// What waits there, as a number.
    pub badge: Option<String>,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// The name.
    pub name: String,
    /// Where the account's own page is, and what it is called.
    pub page: (String, String),
    /// Where signing out posts.
    pub sign_out: String,
}

/// What waits to be read, beside the account's menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bell {
    /// Where it leads.
    pub href: String,
    /// What it is called for ears, with the number.
    pub label: String,
    /// How many, when there are any.
    pub count: Option<String>,
}

pub(super) fn bell(bell: Bell) -> impl IntoView {
    let Bell { href, label, count } = bell;
    view! {
        <a class="bell" href=href aria-label=label>
            <Icon glyph=Glyph::Bell />
            {count.map(|count| view! { <span class="nav-badge" aria-hidden="true">{count}</span> })}
        </a>
    }
}

/// A center or a programme to go over to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceLink {
    /// Its name.
    pub label: String,
    /// The same page there, or its first page.
    pub href: String,
    /// Whether it is the present one.
    pub current: bool,
}

fn link(item: &NavItem) -> impl IntoView + use<> {
    view! {
        <li>
            <a
                class=if item.thumb { "nav-link thumb" } else { "nav-link" }
                href=item.href.clone()
                aria-current=item.current.then_some("page")
            >
                <Icon glyph=item.icon />
                <span>{item.label.clone()}</span>
                {item.badge.clone().map(|badge| view! { <span class="nav-badge">{badge}</span> })}
            </a>
        </li>
    }
}

pub(super) fn nav(groups: Vec<NavGroup>, words: &FrameWords) -> impl IntoView + use<> {
    let groups = groups
        .into_iter()
        .map(|group| {
            let items = group.items.iter().map(link).collect::<Vec<_>>();
            view! {
                <div class="nav-group">
                    {group.title.map(|title| view! { <p class="nav-group-title">{title}</p> })}
                    <ul class="nav-list" role="list">{items}</ul>
                </div>
            }
        })
        .collect::<Vec<_>>();
    view! { <nav class="nav" aria-label=words.navigation.clone()>{groups}</nav> }
}

fn place_links(places: &[PlaceLink]) -> impl IntoView + use<> {
    let links = places
        .iter()
        .map(|place| {
            let PlaceLink { label, href, current } = place.clone();
            view! { <li><a class="nav-link" href=href aria-current=current.then_some("true")>{label}</a></li> }
        })
        .collect::<Vec<_>>();
    view! { <ul class="nav-list" role="list">{links}</ul> }
}

/// Beside the page, what one can switch between.
pub(super) fn switcher(places: &[PlaceLink], word: &str) -> impl IntoView + use<> {
    (places.len() > 1).then(|| {
        let here = places.iter().find(|p| p.current).map_or_else(|| word.to_owned(), |p| p.label.clone());
        view! {
            <details class="switcher">
                <summary><span>{here}</span><Icon glyph=Glyph::Down /></summary>
                <div class="panel">{place_links(places)}</div>
            </details>
        }
    })
}

/// In the menu of a phone, what one can switch between.
fn places(places: &[PlaceLink], word: &str) -> impl IntoView + use<> {
    (places.len() > 1).then(|| {
        view! {
            <div class="phone-only">
                <p class="panel-title">{word.to_owned()}</p>
                {place_links(places)}
            </div>
        }
    })
}

/// First letters of the first two words, for the round button.
fn initials(name: &str) -> String {
    name.split_whitespace().filter_map(|word| word.chars().next()).take(2).collect()
}

pub(super) fn menu(
    account: Account,
    groups: &[NavGroup],
    programmes: &[PlaceLink],
    centers: &[PlaceLink],
    words: &FrameWords,
) -> impl IntoView + use<> {
    let others = groups.iter().flat_map(|g| &g.items).filter(|item| !item.thumb).map(link).collect::<Vec<_>>();
    let others = (!others.is_empty())
        .then(|| view! { <div class="phone-only"><ul class="nav-list" role="list">{others}</ul></div> });
    let centers = places(centers, &words.centers);
    let programmes = places(programmes, &words.programmes);
    let Account { name, page: (href, label), sign_out } = account;
    view! {
        <details class="menu">
            <summary>
                <span class="initials" aria-hidden="true">{initials(&name)}</span>
                <span class="sr">{words.menu.clone()}</span>
            </summary>
            <div class="panel">
                <div>
                    <p class="panel-title"><bdi>{name}</bdi></p>
                    <ul class="nav-list" role="list">
                        <li><a class="nav-link" href=href><Icon glyph=Glyph::Person /><span>{label}</span></a></li>
                    </ul>
                </div>
                {centers}
                {programmes}
                {others}
                <form method="post" action=sign_out>
                    <button class="button quiet" type="submit"><Icon glyph=Glyph::Leave />{words.sign_out.clone()}</button>
                </form>
            </div>
        </details>
    }
}
