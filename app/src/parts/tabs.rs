//! Links that choose what a page shows: tabs between views, chips that filter.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// One tab or chip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What it shows.
    pub label: String,
    /// Where it leads.
    pub href: String,
    /// How many there are, if that helps to choose.
    pub count: Option<String>,
    /// Whether it is chosen.
    pub current: bool,
}

impl Way {
    /// A way with a label and an address.
    pub fn new(label: impl Into<String>, href: impl Into<String>, current: bool) -> Self {
        Self { label: label.into(), href: href.into(), count: None, current }
    }

    /// The same with a number beside it.
    #[must_use]
    pub fn count(self, count: impl Into<String>) -> Self {
        Self { count: Some(count.into()), ..self }
    }
}

fn count_view(count: Option<String>) -> impl IntoView {
    count.map(|count| view! { " " <span class="count">{count}</span> })
}

/// The views of one thing, each a page of its own.
#[component]
pub fn Tabs(
    /// What they are views of, for ears.
    #[prop(into)]
    label: String,
    /// The tabs.
    ways: Vec<Way>,
) -> impl IntoView {
    let tabs = ways
        .into_iter()
        .map(|way| {
            view! {
                <li><a href=way.href aria-current=way.current.then_some("page")>{way.label}{count_view(way.count)}</a></li>
            }
        })
        .collect::<Vec<_>>();
    view! { <nav class="tabs" aria-label=label><ul class="tabs-list" role="list">{tabs}</ul></nav> }
}

/// Filters as links; the chosen ones carry a tick, and their link takes the filter away again.
#[component]
pub fn Chips(
    /// What they filter, for ears.
    #[prop(into)]
    label: String,
    /// The chips.
    ways: Vec<Way>,
) -> impl IntoView {
    let chips = ways
        .into_iter()
        .map(|way| {
            view! {
                <a href=way.href aria-current=way.current.then_some("true")>
                    {way.current.then(|| view! { <Icon glyph=Glyph::Check /> })}
                    {way.label}
                    {count_view(way.count)}
                </a>
            }
        })
        .collect::<Vec<_>>();
    view! { <nav class="chips" aria-label=label>{chips}</nav> }
}
