//! Small truths: facts and figures in definition lists, moments, names.

use leptos::prelude::*;

/// What is known of a thing: `(term, what)` pairs; `"text".into_any()` for a text.
#[component]
pub fn Facts(
    /// The pairs, in order.
    facts: Vec<(String, AnyView)>,
) -> impl IntoView {
    let facts = facts.into_iter().map(|(term, what)| view! { <div><dt>{term}</dt><dd>{what}</dd></div> });
    view! { <dl class="facts">{facts.collect::<Vec<_>>()}</dl> }
}

/// Numbers at a glance: `(what is counted, the number in words)`.
#[component]
pub fn Figures(
    /// The pairs, in order.
    figures: Vec<(String, String)>,
) -> impl IntoView {
    let figures = figures.into_iter().map(|(term, number)| view! { <div><dt>{term}</dt><dd>{number}</dd></div> });
    view! { <dl class="figures">{figures.collect::<Vec<_>>()}</dl> }
}

/// A moment or a day, for people and for machines.
#[component]
pub fn When(
    /// The machine's way (`2026-11-25T09:00+04:00`, `2026-11-25`, `09:00`, `PT3H`).
    #[prop(into)]
    at: String,
    /// The reader's way.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! { <time datetime=at>{text}</time> }
}

/// A name in its own script and direction, whatever surrounds it.
#[component]
pub fn Name(
    /// The name.
    #[prop(into)]
    name: String,
) -> impl IntoView {
    view! { <bdi>{name}</bdi> }
}
