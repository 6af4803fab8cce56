//! The head of a page: its one `h1`.

use super::inside::Inside;
use leptos::prelude::*;

/// Title, a line above, a line below, and what can be done with the whole page.
#[component]
pub fn PageHead(
    /// The title.
    #[prop(into)]
    title: Inside,
    /// A short line above (where one is, which step).
    #[prop(optional, into)]
    eyebrow: Option<String>,
    /// A sentence below.
    #[prop(optional, into)]
    lead: Option<String>,
    /// Buttons at the end.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    view! {
        <header class="page-head">
            <div class="page-title">
                {eyebrow.map(|text| view! { <p class="eyebrow">{text}</p> })}
                <h1>{title.view()}</h1>
                {lead.filter(|text| !text.is_empty()).map(|text| view! { <p class="lead">{text}</p> })}
            </div>
            {children.map(|children| view! { <div class="actions inline">{children()}</div> })}
        </header>
    }
}
