//! Questions over the page and more on demand, both without script.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// A question over the page. A `Button opens="id"` shows it, Escape or a `Button closes="id"` puts it away.
#[component]
pub fn Dialog(
    /// Its id.
    #[prop(into)]
    id: String,
    /// The question.
    #[prop(into)]
    title: String,
    /// Whether it stands in the page itself, because something in it must be mended first.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    let heading = format!("{id}-title");
    if open {
        return view! {
            <section class="card" id=id aria-labelledby=heading.clone()>
                <h2 id=heading.clone()>{title}</h2>
                {children()}
            </section>
        }
        .into_any();
    }
    view! {
        <div class="dialog" id=id popover="auto" role="dialog" aria-labelledby=heading>
            <h2 id=heading.clone()>{title}</h2>
            {children()}
        </div>
    }
    .into_any()
}

/// Something that unfolds in place.
#[component]
pub fn More(
    /// What it holds, in a few words.
    #[prop(into)]
    label: String,
    /// Whether it is unfolded at first.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <details class="more" open=open>
            <summary>{label}<Icon glyph=Glyph::Down /></summary>
            <div class="stack">{children()}</div>
        </details>
    }
}
