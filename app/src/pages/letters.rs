//! The words of letters: which there are, and in which languages a programme has its own.

mod one;

use crate::pages::doors::{Doors, Pass};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::language::Language;
use domain::notices::{Topic, Wording};
use domain::rights::Role;
use leptos::prelude::*;
use programme::notices::wordings;
use serde_json::json;

/// Those who run the programme.
const WRITERS: Pass = Pass::Holders(&[Role::Manager, Role::Administrator]);

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get(paths::ADMIN_LETTERS, WRITERS, list)
        .get("/admin/letters/{wording}", WRITERS, one::page)
        .post("/api/admin/letters/put", WRITERS, one::put)
        .post("/api/admin/letters/back", WRITERS, one::back)
}

async fn list(visit: Visit) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let changed = visit.look(move |look| Box::pin(wordings::changed(look, programme))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &json!({ "own": changed })));
    }
    let item = |wording: &Wording| {
        let own: Vec<&str> = Language::ALL
            .iter()
            .filter(|language| changed.contains(&(*wording, **language)))
            .map(|language| language.own_name())
            .collect();
        let mut note = vec![w.letter_kind(wording.kind()).to_owned()];
        if !own.is_empty() {
            note.push(format!("{}: {}", w.letters_own(), own.join(w.list_comma())));
        }
        let subject = wordings::of_house(w.language(), *wording).0;
        view! { <Item title=subject href=paths::admin_wording(*wording) note=note.join(" · ") /> }.into_any()
    };
    let sections: Vec<(Topic, Vec<AnyView>)> = Topic::ALL
        .iter()
        .map(|topic| (*topic, Wording::ALL.iter().filter(|wording| wording.topic() == *topic).map(item).collect()))
        .filter(|(_, items): &(Topic, Vec<AnyView>)| !items.is_empty())
        .collect();
    Ok(visit.sheet(w.letters_title()).back(paths::ADMIN, w.nav_admin()).show(move || {
        let sections = sections
            .into_iter()
            .map(|(topic, items)| view! { <Section title=w.topic(topic)><List>{items}</List></Section> });
        view! {
            <PageHead title=w.letters_title() lead=w.letters_lead() />
            {sections.collect_view()}
        }
    }))
}
