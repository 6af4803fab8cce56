//! The centers that one runs, with this week and the next.

use super::{name, week_words};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::Path;
use domain::rights::May;
use domain::rosters::RosterState;
use domain::time::Week;
use leptos::prelude::*;
use programme::Error;
use programme::rosters::{self, WeekFigures};
use words::Words;

pub(super) async fn page(visit: Visit) -> Answer {
    let programme = visit.programme()?.id;
    let centers = visit.look(move |look| Box::pin(rosters::centers(look, programme))).await?;
    let w = visit.words;
    let cards = centers
        .into_iter()
        .map(|(center, [this, next])| {
            let rows = vec![row(w, &center.code, w.this_week(), &this), row(w, &center.code, w.next_week(), &next)];
            let templates = format!("{}/{}/templates", paths::ROSTERS, center.code);
            view! {
                <Section title=name(w, &center) beside=view! { <a href=templates>{w.roster_templates()}</a> }.into_any()>
                    <List>{rows}</List>
                </Section>
            }
        })
        .collect::<Vec<_>>();
    Ok(visit.sheet(w.roster_title()).show(move || {
        view! {
            <PageHead title=w.roster_title().into_any() lead=w.roster_lead() />
            <p><a href="/rosters/cases">{w.exchange_cases_title()}</a></p>
            {cards}
        }
    }))
}

fn row(w: Words, code: &str, label: &str, figures: &WeekFigures) -> AnyView {
    let (number, span) = week_words(w, figures.week);
    let note = if figures.shifts > 0 {
        format!("{span} · {}", w.roster_filled(figures.filled, figures.places))
    } else {
        span
    };
    view! {
        <Item
            title=format!("{label} · {number}").into_any()
            href=paths::roster(code, figures.week)
            note=note.into_any()
            end=state(w, figures.state)
        />
    }
    .into_any()
}

/// Draft, published or neither, as a tag.
pub(super) fn state(w: Words, state: Option<RosterState>) -> AnyView {
    match state {
        Some(RosterState::Published) => view! { <Tag label=w.roster_state_published() news=News::Good /> }.into_any(),
        Some(RosterState::Draft) => view! { <Tag label=w.roster_state_draft() news=News::Warn /> }.into_any(),
        None => view! { <Tag label=w.roster_state_none() /> }.into_any(),
    }
}

pub(super) async fn this_week(visit: Visit, Path(code): Path<String>) -> Answer {
    let center = super::center(&visit, &code).await?;
    if !visit.who().may(May::SeeRosters(center.at()), visit.now) {
        return Err(visit.problem(Error::NotAllowed));
    }
    Ok(see_other(&paths::roster(&center.code, Week::of(center.zone.date(visit.now)))))
}
