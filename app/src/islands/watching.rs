//! Watching something that is being worked on: each event of its source is how far it is, and the last one loads the page.

use leptos::prelude::*;
use leptos::serde_json;
use leptos::wasm_bindgen::JsCast;
use leptos::wasm_bindgen::closure::Closure;
use leptos::web_sys::{EventSource, MessageEvent};
use serde::{Deserialize, Serialize};

/// How far it is, in the reader's words.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Far {
    /// How far in figures.
    pub figures: String,
    /// How much.
    pub value: i64,
    /// Of how much.
    pub max: i64,
    /// What else is known.
    pub lines: Vec<String>,
    /// Whether it is over.
    pub over: bool,
}

/// A bar with its figures and a few lines, kept as fresh as the server tells.
#[island]
pub fn Watch(
    /// Where the events come from.
    source: String,
    /// What grows.
    label: String,
    /// How far it is at first.
    first: Far,
) -> impl IntoView {
    let (far, show) = signal(first);
    Effect::new(move |_| {
        let Ok(events) = EventSource::new(&source) else { return };
        let heard = events.clone();
        let hear = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let Some(told) = event.data().as_string() else { return };
            let Ok(told) = serde_json::from_str::<Far>(&told) else { return };
            if told.over {
                heard.close();
                let _ = window().location().reload();
            }
            show.set(told);
        });
        events.set_onmessage(Some(hear.as_ref().unchecked_ref()));
        // As long as the page
        hear.forget();
    });
    let lines = move || far.get().lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view();
    view! {
        <div class="progress">
            <p class="progress-words">
                <span>{label.clone()}</span>
                <span class="progress-figures">{move || far.get().figures}</span>
            </p>
            <progress
                value=move || far.get().value.to_string()
                max=move || far.get().max.max(1).to_string()
                aria-label=label
            ></progress>
        </div>
        <ul class="stack tight" role="list">{lines}</ul>
    }
}
