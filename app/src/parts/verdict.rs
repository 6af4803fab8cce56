//! The verdict on a certificate: a shape that says the same as the words.

use leptos::prelude::*;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// As issued.
    Genuine,
    /// Somebody changed it.
    Altered,
    /// Taken back by the issuer.
    Revoked,
    /// Not ours.
    Unknown,
}

impl Verdict {
    const fn class(self) -> &'static str {
        match self {
            Self::Genuine => "verdict genuine",
            Self::Altered => "verdict altered",
            Self::Revoked => "verdict revoked",
            Self::Unknown => "verdict unknown",
        }
    }

    /// A whole seal, a broken one, a struck one, a question.
    const fn shape(self) -> &'static str {
        match self {
            Self::Genuine => {
                "M32 4l6.5 5 8-1.5 3.5 7.5 7.5 3.5-1.5 8 5 6.5-5 6.5 1.5 8-7.5 3.5-3.5 7.5-8-1.5-6.5 5-6.5-5-8 1.5-3.5-7.5-7.5-3.5 1.5-8-5-6.5 5-6.5-1.5-8 7.5-3.5 3.5-7.5 8 1.5zM21 33l8 8 15-17"
            }
            Self::Altered => {
                "M29 5l-3.5 4-8-1.5-3.5 7.5-7.5 3.5 1.5 8L3 33l5 6.5-1.5 8 7.5 3.5 3.5 7.5 8-1.5 3 2.5M37 5l1.5 4 8-1.5 3.5 7.5 7.5 3.5-1.5 8 5 6.5-5 6.5 1.5 8-7.5 3.5-3.5 7.5-8-1.5-3 3.5M33 4l-6 13 9 8-10 10 9 9-5 16"
            }
            Self::Revoked => {
                "M32 4l6.5 5 8-1.5 3.5 7.5 7.5 3.5-1.5 8 5 6.5-5 6.5 1.5 8-7.5 3.5-3.5 7.5-8-1.5-6.5 5-6.5-5-8 1.5-3.5-7.5-7.5-3.5 1.5-8-5-6.5 5-6.5-1.5-8 7.5-3.5 3.5-7.5 8 1.5zM15 15l34 34"
            }
            Self::Unknown => {
                "M32 4a28 28 0 1 0 0 56 28 28 0 0 0 0-56zM24 25c.6-5 4-7.5 8.2-7.5 5 0 8.3 3 8.3 7.3 0 6.2-8.5 6.7-8.5 13.2M32 46v.01"
            }
        }
    }
}

/// The verdict, first thing on the page: it holds the page's `h1`.
#[component]
pub fn VerdictBox(
    /// What was found.
    verdict: Verdict,
    /// The verdict in words.
    #[prop(into)]
    title: String,
    /// What it means.
    #[prop(into)]
    text: String,
) -> impl IntoView {
    view! {
        <section class=verdict.class() role="status">
            <svg class="verdict-shape" viewBox="0 0 64 64" aria-hidden="true"><path d=verdict.shape()></path></svg>
            <div>
                <h1>{title}</h1>
                <p>{text}</p>
            </div>
        </section>
    }
}
