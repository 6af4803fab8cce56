//! Fields with given answers: one of a list, one of a few, any of several, yes.

use super::field::{described, error_view, hint_view, optional_view};
use leptos::prelude::*;

/// One possible answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What people read.
    pub label: String,
    /// A short explanation beneath (radios and checkboxes).
    pub hint: Option<String>,
    /// Whether it is the answer now.
    pub chosen: bool,
}

impl Choice {
    /// An answer that is not chosen.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self { value: value.into(), label: label.into(), hint: None, chosen: false }
    }

    /// The same with an explanation beneath.
    #[must_use]
    pub fn hint(self, hint: impl Into<String>) -> Self {
        Self { hint: Some(hint.into()), ..self }
    }

    /// The same, chosen or not.
    #[must_use]
    pub fn chosen(self, chosen: bool) -> Self {
        Self { chosen, ..self }
    }
}

/// One answer out of a longer list.
#[component]
pub fn Select(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers.
    choices: Vec<Choice>,
    /// The first line that is no answer ("Choose a center").
    #[prop(optional, into)]
    nothing: Option<String>,
    /// A short help under the label.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong with it.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The word for "optional", which makes it so.
    #[prop(optional, into)]
    optional: Option<String>,
    /// How long the answers are: 2, 4, 8 or 16 characters; whole width else.
    #[prop(optional)]
    width: Option<u8>,
) -> impl IntoView {
    let described = described(&name, hint.is_some(), error.is_some());
    let class = width.map_or_else(|| "control".to_owned(), |w| format!("control w-{w}"));
    let options = choices
        .into_iter()
        .map(|c| view! { <option value=c.value selected=c.chosen>{c.label}</option> })
        .collect::<Vec<_>>();
    view! {
        <div class="field">
            <label for=name.clone()>{label}{optional_view(optional.clone())}</label>
            {hint_view(&name, hint)}
            {error_view(&name, error.clone())}
            <select
                class=class
                id=name.clone()
                name=name.clone()
                required=optional.is_none()
                aria-invalid=error.is_some().then_some("true")
                aria-describedby=described
            >
                {nothing.map(|text| view! { <option value="">{text}</option> })}
                {options}
            </select>
        </div>
    }
}

fn row(
    kind: &'static str,
    name: &str,
    first: bool,
    described: Option<String>,
    choice: Choice,
) -> impl IntoView + use<> {
    // The first answer carries the field's id, so that the error summary's link lands on something that takes focus
    let id = if first { name.to_owned() } else { format!("{name}-{}", choice.value) };
    let described = match (&choice.hint, described) {
        (Some(_), group) => Some(format!("{id}-hint {}", group.unwrap_or_default()).trim_end().to_owned()),
        (None, group) => group,
    };
    view! {
        <div class="choice">
            <input
                r#type=kind
                id=id.clone()
                name=name.to_owned()
                value=choice.value
                checked=choice.chosen
                aria-describedby=described
            />
            <label for=id.clone()>{choice.label}</label>
            {hint_view(&id, choice.hint)}
        </div>
    }
}

/// What a group of answers asks.
struct Question {
    kind: &'static str,
    name: String,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    optional: Option<String>,
    class: &'static str,
}

fn group(question: Question, choices: Vec<Choice>) -> impl IntoView {
    let Question { kind, name, label, hint, error, optional, class } = question;
    let described = described(&name, hint.is_some(), error.is_some());
    let rows = choices
        .into_iter()
        .enumerate()
        .map(|(at, choice)| row(kind, &name, at == 0, described.clone().filter(|_| at == 0), choice))
        .collect::<Vec<_>>();
    view! {
        <fieldset class="field" aria-describedby=described>
            <legend>{label}{optional_view(optional)}</legend>
            {hint_view(&name, hint)}
            {error_view(&name, error)}
            <div class=format!("choices {class}").trim_end().to_owned()>{rows}</div>
        </fieldset>
    }
}

/// One answer out of a few, all in sight.
#[component]
pub fn Radios(
    /// The name it is sent under.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers.
    choices: Vec<Choice>,
    /// A short help under the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The word for "optional".
    #[prop(optional, into)]
    optional: Option<String>,
    /// `inline` for two or three short answers, `boxed` where each answer weighs.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    group(Question { kind: "radio", name, label, hint, error, optional, class }, choices)
}

/// Any of several answers, all sent under the same name.
#[component]
pub fn Checkboxes(
    /// The name they are sent under.
    #[prop(into)]
    name: String,
    /// What it asks.
    #[prop(into)]
    label: String,
    /// The answers.
    choices: Vec<Choice>,
    /// A short help under the question.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
    /// The word for "optional".
    #[prop(optional, into)]
    optional: Option<String>,
    /// `inline` or `boxed`.
    #[prop(optional)]
    class: &'static str,
) -> impl IntoView {
    group(Question { kind: "checkbox", name, label, hint, error, optional, class }, choices)
}

/// One thing to agree to or to switch on; sends `value` when ticked.
#[component]
pub fn Checkbox(
    /// The name it is sent under; also its id.
    #[prop(into)]
    name: String,
    /// What one agrees to.
    #[prop(into)]
    label: String,
    /// What is sent.
    #[prop(default = "yes".to_owned(), into)]
    value: String,
    /// Whether it is ticked.
    #[prop(optional)]
    checked: bool,
    /// A short explanation.
    #[prop(optional, into)]
    hint: Option<String>,
    /// What is wrong.
    #[prop(optional_no_strip, into)]
    error: Option<String>,
) -> impl IntoView {
    let described = described(&name, false, error.is_some());
    view! {
        <div class="field">
            {error_view(&name, error)}
            {row("checkbox", &name, true, described, Choice { value, label, hint, chosen: checked })}
        </div>
    }
}
