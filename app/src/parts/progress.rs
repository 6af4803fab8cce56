//! How far: a bar with its figures, and the steps of a way.

use super::icon::{Glyph, Icon};
use leptos::prelude::*;

/// A bar that never speaks alone.
#[component]
pub fn Progress(
    /// What grows ("Hours to your certificate").
    #[prop(into)]
    label: String,
    /// How far in words ("62 of 80 hours").
    #[prop(into)]
    figures: String,
    /// How much.
    value: u32,
    /// Of how much.
    max: u32,
) -> impl IntoView {
    // A bar needs a whole; without one it would run up and down for ever
    let max = max.max(1);
    let value = value.min(max);
    view! {
        <div class=if value == max { "progress done" } else { "progress" }>
            <p class="progress-words"><span>{label.clone()}</span><span class="progress-figures">{figures.clone()}</span></p>
            <progress value=value.to_string() max=max.to_string() aria-label=label>{figures}</progress>
        </div>
    }
}

/// One step of a way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// Its name.
    pub label: String,
    /// A quieter line: when it was done, what to do.
    pub note: Option<String>,
    /// Behind, here or ahead.
    pub at: StepAt,
}

/// Where a step is, seen from where one stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepAt {
    /// Done.
    Behind,
    /// The one to do.
    Here,
    /// Still to come.
    Ahead,
}

/// The steps of a way from top to bottom, numbered, the done ones ticked.
#[component]
pub fn Steps(
    /// What the way leads to, for ears.
    #[prop(into)]
    label: String,
    /// The word for "done", for ears.
    #[prop(into)]
    done: String,
    /// The steps.
    steps: Vec<Step>,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .enumerate()
        .map(|(at, step)| {
            let behind = step.at == StepAt::Behind;
            let mark = if behind {
                view! { <Icon glyph=Glyph::Check /><span class="sr">{done.clone()}</span> }.into_any()
            } else {
                (at + 1).to_string().into_any()
            };
            view! {
                <li class=behind.then_some("done") aria-current=(step.at == StepAt::Here).then_some("step")>
                    <span class="step-mark">{mark}</span>
                    <div class="step-text">
                        <span>{step.label}</span>
                        {step.note.map(|note| view! { <span class="step-note">{note}</span> })}
                    </div>
                </li>
            }
        })
        .collect::<Vec<_>>();
    view! { <ol class="steps" role="list" aria-label=label>{steps}</ol> }
}
