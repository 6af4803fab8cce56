//! Rows between lines: the quiet way to list things, and what stands there when there are none.

use super::icon::{Glyph, Icon};
use super::inside::Inside;
use leptos::prelude::*;

/// A list of `Item`s.
#[component]
pub fn List(
    /// What it lists, for ears, where no heading says it.
    #[prop(optional, into)]
    label: Option<String>,
    children: Children,
) -> impl IntoView {
    view! { <ul class="list" role="list" aria-label=label>{children()}</ul> }
}

/// One row: a title that may be a link, a note, and something at the end (a tag, a button).
#[component]
pub fn Item(
    /// The title.
    #[prop(into)]
    title: Inside,
    /// Where the title leads; then the whole row is the target, unless there is something to press at its end.
    #[prop(optional, into)]
    href: Option<String>,
    /// A quieter line beneath.
    #[prop(optional, into)]
    note: Option<Inside>,
    /// What stands before it (a box to tick); such a row acts, too.
    #[prop(optional_no_strip, into)]
    start: Option<AnyView>,
    /// What stands at the end.
    #[prop(optional, into)]
    end: Option<Inside>,
    /// Whether the end holds buttons or links of its own, so that the row must not be one.
    #[prop(optional)]
    acts: bool,
    /// Whether it is the chosen one of its list.
    #[prop(optional)]
    current: bool,
) -> impl IntoView {
    let class = match &start {
        Some(_) => "item picks",
        None if href.is_some() && !acts => "item link",
        None => "item",
    };
    let title = title.view();
    let title = match href {
        Some(href) => {
            view! { <a class="item-title" href=href aria-current=current.then_some("true")>{title}</a> }.into_any()
        }
        None => view! { <span class="item-title">{title}</span> }.into_any(),
    };
    view! {
        <li class=class>
            {start}
            <div class="item-text">{title}{note.map(|note| view! { <p class="item-note">{note.view()}</p> })}</div>
            {end.map(|end| view! { <div class="item-end">{end.view()}</div> })}
        </li>
    }
}

/// Nothing here yet, why, and what to do next.
#[component]
pub fn Empty(
    /// What is not there.
    #[prop(into)]
    title: String,
    /// Why, and what to do.
    #[prop(into)]
    text: String,
    /// An icon above.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// The next step (a `Button`).
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class="empty">
            {icon.map(|glyph| view! { <Icon glyph /> })}
            <h2>{title}</h2>
            <p>{text}</p>
            {children.map(|children| children())}
        </div>
    }
}
