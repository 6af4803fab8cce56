//! The desk's screen: the code, who has just come, the clock; fresh by itself, and by reloading where there is no script.

use super::browser;
use leptos::prelude::*;
use leptos::task::spawn_local;
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// How often the desk asks who has come.
const EVERY: u64 = 5;

/// What a desk shows at this moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskNow {
    /// The link behind the code, on this site.
    pub link: String,
    /// The code as it is typed.
    pub short: String,
    /// Side of the code's square.
    pub size: usize,
    /// The dark of the code, as a path.
    pub path: String,
    /// Seconds until the next code.
    pub seconds: u64,
    /// The time on the center's walls.
    pub clock: String,
    /// Names and times of those who came last.
    pub arrivals: Vec<(String, String)>,
}

/// The words of the desk, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskWords {
    /// The center's name.
    pub center: String,
    /// What to do with the code.
    pub say: String,
    /// What the code is, for ears.
    pub link: String,
    /// What stands before the code as it is typed.
    pub short: String,
    /// The heading over the names.
    pub arrivals: String,
    /// What stands there when nobody has come.
    pub nobody: String,
}

/// The desk.
#[island]
pub fn Desk(
    /// Where what it shows is asked for.
    source: String,
    /// The words on it.
    words: DeskWords,
    /// What it shows first.
    now: DeskNow,
) -> impl IntoView {
    let start = now.seconds / 5 * 5;
    let (now, show) = signal(now);
    Effect::new(move |_| {
        let source = source.clone();
        spawn_local(async move {
            let mut awake = None;
            loop {
                awake = browser::keep_awake(awake).await;
                let wait = now.get_untracked().seconds.clamp(1, EVERY);
                browser::sleep(Duration::from_secs(wait)).await;
                match browser::facts::<DeskNow>(&source).await {
                    Some(fresh) => show.set(fresh),
                    // The line is down: the old code stays on the screen, and the next try comes soon
                    None => show.update(|old| old.seconds = EVERY),
                }
            }
        });
    });
    let link = Memo::new(move |_| now.get().link);
    let ring = move || {
        let at = if link.get() == now.get_untracked().link { now.get_untracked().seconds / 5 * 5 } else { start };
        view! {
            <svg class="desk-ring" viewBox="0 0 48 48" aria-hidden="true" data-seconds=at.to_string()>
                <circle cx="24" cy="24" r="21" pathLength="30"></circle>
                <circle class="run" cx="24" cy="24" r="21" pathLength="30"></circle>
            </svg>
        }
    };
    let arrivals = Memo::new(move |_| now.get().arrivals);
    let nobody = words.nobody;
    let rows = move || {
        let rows = arrivals.get().into_iter().map(|(name, at)| view! { <li><bdi>{name}</bdi><time>{at}</time></li> });
        rows.collect::<Vec<_>>()
    };
    view! {
        <div class="desk">
            <header class="desk-head">
                <h1>{words.center}</h1>
                <p class="desk-clock"><time>{move || now.get().clock}</time></p>
            </header>
            <div class="desk-code">
                <a class="desk-qr" href=move || link.get() aria-label=words.link>
                    <svg viewBox=move || format!("0 0 {0} {0}", now.get().size) aria-hidden="true">
                        <path fill="currentColor" d=move || now.get().path></path>
                    </svg>
                </a>
                <div class="desk-below">
                    {ring}
                    <p class="desk-say">{words.say}</p>
                    <p class="desk-short">{words.short} " " <b dir="ltr">{move || now.get().short}</b></p>
                </div>
            </div>
            <section class="desk-in">
                <h2>{words.arrivals}</h2>
                <p class="desk-nobody" hidden=move || !arrivals.get().is_empty()>{nobody}</p>
                <ol class="arrivals" role="list" aria-live="polite">{rows}</ol>
            </section>
        </div>
    }
}
