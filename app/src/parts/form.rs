//! Forms that work without script, and the summary of what must be mended in them.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// One thing to mend: the field's name (its id) and the sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The name of the field, which is also its id; or the address of the field on another page.
    pub field: String,
    /// What is wrong and how to mend it.
    pub text: String,
    /// What the field is called, for the summary; empty where the sentence says it.
    pub label: String,
}

/// The sentence for a field, if it has one.
#[must_use]
pub fn fault_of(faults: &[Fault], field: &str) -> Option<String> {
    faults.iter().find(|fault| fault.field == field).map(|fault| fault.text.clone())
}

pub(super) fn hidden(fields: Vec<(&'static str, String)>) -> impl IntoView {
    fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect::<Vec<_>>()
}

/// A form that posts.
#[component]
pub fn Form(
    /// Where it posts.
    #[prop(into)]
    action: String,
    /// What it sends besides what is typed.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// Its id, for a button elsewhere.
    #[prop(optional, into)]
    id: Option<String>,
    /// `get` for a search; `post` else.
    #[prop(default = "post")]
    method: &'static str,
    /// Whether it carries files.
    #[prop(optional)]
    files: bool,
    /// `wide` or `inline` besides the usual column.
    #[prop(optional)]
    class: &'static str,
    children: Children,
) -> impl IntoView {
    view! {
        <form
            class=format!("form {class}").trim_end().to_owned()
            method=method
            action=action
            id=id
            enctype=files.then_some("multipart/form-data")
            novalidate
        >
            {hidden(fields)}
            {children()}
        </form>
    }
}

/// What must be mended, at the top of the page, with links to the fields. Nothing when there is nothing.
#[component]
pub fn ErrorSummary(
    /// "There is a problem"-like heading.
    #[prop(into)]
    title: String,
    /// What to mend.
    faults: Vec<Fault>,
) -> impl IntoView {
    (!faults.is_empty()).then(|| {
        let lines = faults
            .into_iter()
            .map(|Fault { field, text, label }| {
                let text = if label.is_empty() { text } else { format!("{label}: {text}") };
                if field.is_empty() {
                    view! { <li>{text}</li> }.into_any()
                } else {
                    let href = if field.starts_with('/') { field } else { format!("#{field}") };
                    view! { <li><a href=href>{text}</a></li> }.into_any()
                }
            })
            .collect::<Vec<_>>();
        view! {
            <div class="error-summary" id="faults" role="alert" tabindex="-1" autofocus>
                <h2><Icon glyph=Glyph::Bad />{title}</h2>
                <ul class="stack tight" role="list">{lines}</ul>
            </div>
        }
    })
}
