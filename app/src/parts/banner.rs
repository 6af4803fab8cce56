//! What happened or what to know: an icon, a colour and always words.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// The kind of news.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum News {
    /// It worked.
    Good,
    /// Take care.
    Warn,
    /// It failed.
    Bad,
    /// Good to know.
    #[default]
    Info,
}

impl News {
    const fn class(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Bad => "bad",
            Self::Info => "info",
        }
    }

    const fn glyph(self) -> Glyph {
        match self {
            Self::Good => Glyph::Good,
            Self::Warn => Glyph::Warn,
            Self::Bad => Glyph::Bad,
            Self::Info => Glyph::Info,
        }
    }
}

/// A message on the page; bad news interrupts a screen reader, other news waits its turn.
#[component]
pub fn Banner(
    /// The kind of news.
    #[prop(optional)]
    news: News,
    /// The news in a few words.
    #[prop(into)]
    title: String,
    /// More about it: what was kept, what to do.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let role = if news == News::Bad { "alert" } else { "status" };
    view! {
        <div class=format!("banner {}", news.class()) role=role>
            <Icon glyph=news.glyph() />
            <div class="banner-text">
                <p class="banner-title">{title}</p>
                {children.map(|children| children())}
            </div>
        </div>
    }
}

/// A state in a word or two, with its icon. Without news it is neutral and bare.
#[component]
pub fn Tag(
    /// The word.
    #[prop(into)]
    label: String,
    /// The kind of news, if it is any.
    #[prop(optional_no_strip, into)]
    news: Option<News>,
) -> impl IntoView {
    match news {
        Some(news) => view! {
            <span class=format!("tag {}", news.class())><Icon glyph=news.glyph() />{label}</span>
        }
        .into_any(),
        None => view! { <span class="tag">{label}</span> }.into_any(),
    }
}
