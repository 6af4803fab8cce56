//! Fields for one answer: a line, a text, a number, a date.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// Ids of hint and error, for `aria-describedby`.
pub(super) fn described(id: &str, hint: bool, error: bool) -> Option<String> {
    match (hint, error) {
        (false, false) => None,
        (true, false) => Some(format!("{id}-hint")),
        (false, true) => Some(format!("{id}-error")),
        (true, true) => Some(format!("{id}-hint {id}-error")),
    }
}

pub(super) fn hint_view(id: &str, hint: Option<String>) -> impl IntoView + use<> {
    let id = format!("{id}-hint");
    hint.map(|text| view! { <p class="hint" id=id>{text}</p> })
}

pub(super) fn error_view(id: &str, error: Option<String>) -> impl IntoView + use<> {
    let id = format!("{id}-error");
    error.map(|text| view! { <p class="error" id=id><Icon glyph=Glyph::Bad /><span>{text}</span></p> })
}

pub(super) fn optional_view(word: Option<String>) -> impl IntoView {
    word.filter(|word| !word.is_empty()).map(|word| view! { " " <span class="optional">"(" {word} ")"</span> })
}

/// A line to fill in.
#[component]
pub fn Field(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// `text`, `email`, `password`, `date`, `time`, `number`, `tel`, `search`, `url`, `file` …
    #[prop(default = "text")]
    kind: &'static str,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    /// A short help under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// What the browser may fill in (`email`, `given-name`, `bday`, `one-time-code` …).
    #[prop(optional)]
    autocomplete: Option<&'static str>,
    /// Which keyboard a phone shows (`numeric`, `tel`, `email` …).
    #[prop(optional)]
    inputmode: Option<&'static str>,
    /// The word for "optional", which makes it so, also when it is empty; every other field is required.
    #[prop(optional, into)]
    optional: Option<String>,
    /// How long the answer is: 2, 4, 8 or 16 characters; whole width else.
    #[prop(optional)]
    width: Option<u8>,
    /// Least value (numbers, dates).
    #[prop(optional, into)]
    min: Option<String>,
    /// Greatest value (numbers, dates).
    #[prop(optional, into)]
    max: Option<String>,
    /// Greatest length.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// Step of numbers and times.
    #[prop(optional, into)]
    step: Option<String>,
    /// Kinds of file.
    #[prop(optional)]
    accept: Option<&'static str>,
) -> impl IntoView {
    let described = described(&name, hint.is_some(), error.is_some());
    let class = width.map_or_else(|| "control".to_owned(), |w| format!("control w-{w}"));
    // Names may be of any script; addresses and numbers never run right to left
    let dir = match kind {
        "text" | "search" => Some("auto"),
        "email" | "tel" | "url" | "password" => Some("ltr"),
        _ => None,
    };
    view! {
        <div class="field">
            <label for=name.clone()>{label}{optional_view(optional.clone())}</label>
            {hint_view(&name, hint)}
            {error_view(&name, error.clone())}
            <input
                class=class
                r#type=kind
                id=name.clone()
                name=name.clone()
                value=value
                dir=dir
                autocomplete=autocomplete
                inputmode=inputmode
                min=min
                max=max
                maxlength=maxlength
                step=step
                accept=accept
                required=optional.is_none()
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described
            />
        </div>
    }
}

/// Several lines to fill in; grows with what is written.
#[component]
pub fn TextArea(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// What was typed before.
    #[prop(optional, into)]
    value: String,
    /// A short help under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The word for "optional", which makes it so.
    #[prop(optional, into)]
    optional: Option<String>,
    /// Lines shown at first.
    #[prop(default = 4)]
    rows: u8,
    /// Greatest length.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// The key that leads to it, where the page has an island for keys.
    #[prop(optional)]
    keys: Option<&'static str>,
) -> impl IntoView {
    let described = described(&name, hint.is_some(), error.is_some());
    view! {
        <div class="field">
            <label for=name.clone()>{label}{optional_view(optional.clone())}</label>
            {hint_view(&name, hint)}
            {error_view(&name, error.clone())}
            <textarea
                class="control"
                id=name.clone()
                name=name.clone()
                rows=rows.to_string()
                dir="auto"
                maxlength=maxlength
                aria-keyshortcuts=keys
                required=optional.is_none()
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described
            >
                {value}
            </textarea>
        </div>
    }
}
