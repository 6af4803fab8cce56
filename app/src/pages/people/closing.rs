//! Closing an account and opening it again, on the person's file, for administrators.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::ids::PersonId;
use domain::shifts::Shift;
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::people::leaving;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The section of the file; nothing for whoever may not.
pub(super) async fn section(visit: &Visit, id: PersonId, zone: Zone) -> Result<AnyView, Problem> {
    let w = visit.words;
    let (since, (held, digest)) = visit
        .look(|look| {
            Box::pin(
                async move { Ok((leaving::closed_since(look, id).await?, leaving::before_closing(look, id).await?)) },
            )
        })
        .await?;
    let fields = vec![("person", id.to_string()), ("seen", digest)];
    let body = match since {
        Some(at) => view! {
            <p>{w.leaving_account_closed(&w.date(zone.date(at)))}</p>
            <PostButton action="/api/people/open" fields=fields label=w.leaving_account_open() tone=Tone::Quiet />
        }
        .into_any(),
        None => close(w, held, fields),
    };
    Ok(view! { <Section title=w.leaving_account_title()>{body}</Section> }.into_any())
}

fn close(w: Words, held: Vec<Shift>, fields: Vec<(&'static str, String)>) -> AnyView {
    let count = i64::try_from(held.len()).unwrap_or(i64::MAX);
    let row = |s: &Shift| {
        let time = w.time_span(s.zone.clock(s.period.start()), s.zone.clock(s.period.end()));
        let note = s.position.names.in_language(w.language()).to_owned();
        view! { <Item title=w.date_and_time(&w.day(s.date()), &time) note=note /> }
    };
    let rows = held.iter().map(row).collect_view().into_any();
    view! {
        <More label=w.leaving_account_close()>
            <p>{w.leaving_account_close_text()}</p>
            <p>{w.placement_releases(count)}</p>
            <List>{rows}</List>
            <PostButton action="/api/people/close" fields=fields label=w.leaving_account_close() tone=Tone::Danger />
        </More>
    }
    .into_any()
}

/// Whose account, and which shifts were shown.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Closing {
    person: String,
    seen: String,
}

pub(super) async fn close_account(visit: Visit, Typed(form): Typed<Closing>) -> Answer {
    let seen = form.seen;
    let outcome = match form.person.parse::<PersonId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit
            .act(move |act| {
                let seen = seen.clone();
                Box::pin(async move { leaving::close(act, id, &seen).await })
            })
            .await
            .map(|()| id),
    };
    done(&visit, outcome, "closed")
}

pub(super) async fn open_account(visit: Visit, Typed(form): Typed<Closing>) -> Answer {
    let outcome = match form.person.parse::<PersonId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(leaving::open(act, id))).await.map(|()| id),
    };
    done(&visit, outcome, "opened")
}

fn done(visit: &Visit, outcome: programme::Result<PersonId>, told: &str) -> Answer {
    let id = outcome.as_ref().ok().copied();
    visit.done(outcome.map(|id| json!({ "person": id, "told": told })), |_| {
        id.map_or_else(|| paths::PEOPLE.to_owned(), |id| format!("{}?told={told}", paths::person(id)))
    })
}
