//! A file that answers a question.

use super::sections::Asked;
use crate::parts::*;
use leptos::prelude::*;
use words::Words;

/// What is known of the file, which goes on with the form.
pub(super) fn ask(w: Words, asked: Asked) -> AnyView {
    let Asked { name, label, value, .. } = asked;
    let said = if value.is_empty() { w.not_given() } else { w.applications_consent_given() };
    view! {
        <input type="hidden" name=name value=value />
        <Facts facts=vec![(label, said.into_any())] />
    }
    .into_any()
}
