//! Cards and sections: what belongs together, under one heading.

use super::inside::Inside;
use leptos::prelude::*;

/// A surface with an optional heading, something beside the heading, and actions at its foot.
#[component]
pub fn Card(
    /// Its heading.
    #[prop(optional, into)]
    title: Option<String>,
    /// What stands at the other end of the heading's line (a tag, a link).
    #[prop(optional, into)]
    beside: Option<Inside>,
    /// What can be done, under a line.
    #[prop(optional, into)]
    foot: Option<Inside>,
    /// The programme's soft colour instead of plain surface.
    #[prop(optional)]
    soft: bool,
    children: Children,
) -> impl IntoView {
    let head = (title.is_some() || beside.is_some()).then(|| {
        view! { <header class="card-head">{title.map(|t| view! { <h2>{t}</h2> })}{beside.map(Inside::view)}</header> }
    });
    view! {
        <section class=if soft { "card soft" } else { "card" }>
            {head}
            {children()}
            {foot.map(|foot| view! { <footer class="card-foot">{foot.view()}</footer> })}
        </section>
    }
}

/// A part of a page under a heading, without a box.
#[component]
pub fn Section(
    /// Its heading.
    #[prop(into)]
    title: String,
    /// Its id, for links.
    #[prop(optional, into)]
    id: Option<String>,
    /// What stands at the other end of the heading's line.
    #[prop(optional, into)]
    beside: Option<Inside>,
    children: Children,
) -> impl IntoView {
    view! {
        <section class="section" id=id>
            <header class="section-head"><h2>{title}</h2>{beside.map(Inside::view)}</header>
            {children()}
        </section>
    }
}
