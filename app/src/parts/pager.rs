//! Back and forth through a long list by key.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Links to the rows before and after; nothing when there are neither.
#[component]
pub fn Pager(
    /// What is paged, for ears.
    #[prop(into)]
    label: String,
    /// `(href, words)` of the rows before.
    #[prop(optional_no_strip, into)]
    previous: Option<(String, String)>,
    /// `(href, words)` of the rows after.
    #[prop(optional_no_strip, into)]
    next: Option<(String, String)>,
    /// The keys of both links, where the page has an island for keys.
    #[prop(optional)]
    keys: Option<(&'static str, &'static str)>,
) -> impl IntoView {
    (previous.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager" aria-label=label>
                {previous.map(|(href, text)| {
                    view! { <a class="button quiet" rel="prev" href=href aria-keyshortcuts=keys.map(|k| k.0)><Icon glyph=Glyph::Back />{text}</a> }
                })}
                {next.map(|(href, text)| {
                    view! { <a class="button quiet pager-next" rel="next" href=href aria-keyshortcuts=keys.map(|k| k.1)>{text}<Icon glyph=Glyph::Next /></a> }
                })}
            </nav>
        }
    })
}
