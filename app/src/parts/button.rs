//! Buttons: a verb that acts (submit) or goes (link), and the one-button form.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// How loud a button is. One primary action per view or row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// The one thing to do here.
    #[default]
    Primary,
    /// Everything else.
    Quiet,
    /// Takes something away.
    Danger,
    /// Reads like a link.
    Plain,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Primary => "button primary",
            Self::Quiet => "button quiet",
            Self::Danger => "button danger",
            Self::Plain => "button plain",
        }
    }
}

/// A button: a link if it has an `href`, opens a `Dialog` if it `opens` one, else submits its form.
#[component]
pub fn Button(
    /// The verb.
    #[prop(into)]
    label: String,
    /// How loud.
    #[prop(optional)]
    tone: Tone,
    /// Where it goes, if it goes somewhere.
    #[prop(optional, into)]
    href: Option<String>,
    /// The id of the `Dialog` it opens.
    #[prop(optional, into)]
    opens: Option<String>,
    /// The id of the `Dialog` it closes.
    #[prop(optional, into)]
    closes: Option<String>,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// Name of the value sent with the form, when a form has several buttons.
    #[prop(optional, into)]
    name: Option<String>,
    /// The value sent under that name.
    #[prop(optional, into)]
    value: Option<String>,
    /// The id of a form elsewhere on the page that it submits.
    #[prop(optional, into)]
    form: Option<String>,
    /// Larger, for the one action of a page.
    #[prop(optional)]
    large: bool,
    /// What it is called for ears, when the same verb stands in several rows; begins with the label ("Take: 09:00 Queue guide").
    #[prop(optional, into)]
    says: Option<String>,
    /// The key that presses it, where the page has an island for keys.
    #[prop(optional)]
    keys: Option<&'static str>,
) -> impl IntoView {
    let class = if large { format!("{} large", tone.class()) } else { tone.class().to_owned() };
    let inside = view! { {icon.map(|glyph| view! { <Icon glyph /> })} {label} };
    if let Some(href) = href {
        return view! { <a class=class href=href aria-label=says aria-keyshortcuts=keys>{inside}</a> }.into_any();
    }
    let (target, action) = match (opens, closes) {
        (Some(id), _) => (Some(id), None),
        (None, Some(id)) => (Some(id), Some("hide")),
        (None, None) => (None, None),
    };
    let kind = if target.is_some() { "button" } else { "submit" };
    view! {
        <button
            class=class
            r#type=kind
            name=name
            value=value
            form=form
            aria-label=says
            aria-keyshortcuts=keys
            popovertarget=target
            popovertargetaction=action
        >
            {inside}
        </button>
    }
    .into_any()
}

/// Several buttons beside each other; on a phone under each other, unless `inline`.
#[component]
pub fn Actions(
    /// Stay in one line on a phone too.
    #[prop(optional)]
    inline: bool,
    children: Children,
) -> impl IntoView {
    view! { <div class=if inline { "actions inline" } else { "actions" }>{children()}</div> }
}

/// A form that is one button: what a row of a list does (`/api/shifts/claim` with `shift`).
#[component]
pub fn PostButton(
    /// Where it posts.
    #[prop(into)]
    action: String,
    /// What it sends.
    #[prop(optional)]
    fields: Vec<(&'static str, String)>,
    /// The verb.
    #[prop(into)]
    label: String,
    /// How loud.
    #[prop(optional)]
    tone: Tone,
    /// An icon before the word.
    #[prop(optional)]
    icon: Option<Glyph>,
    /// What it is called for ears, when the same verb stands in several rows; begins with the label.
    #[prop(optional, into)]
    says: Option<String>,
    /// Larger, for the one action of a page.
    #[prop(optional)]
    large: bool,
) -> impl IntoView {
    let class = if large { format!("{} large", tone.class()) } else { tone.class().to_owned() };
    view! {
        <form method="post" action=action>
            {super::form::hidden(fields)}
            <button class=class r#type="submit" aria-label=says>
                {icon.map(|glyph| view! { <Icon glyph /> })}
                {label}
            </button>
        </form>
    }
}
