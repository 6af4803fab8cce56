//! Finding people.

use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Query;
use domain::rights::May;
use leptos::prelude::*;
use programme::people;
use serde::Deserialize;

/// What is sought, and from where on.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Sought {
    q: String,
    after: String,
}

pub(super) async fn page(visit: Visit, Query(sought): Query<Sought>) -> Answer {
    let w = visit.words;
    let programme = visit.programme()?.id;
    let (text, after) = (sought.q.clone(), sought.after.clone());
    let found = visit
        .look(|look| {
            Box::pin(async move {
                let after = Some(after.as_str()).filter(|a| !a.is_empty());
                people::search(look, programme, &text, after).await
            })
        })
        .await?;
    let merges = visit.who().may(May::MergePeople(programme), visit.now);
    Ok(visit.sheet(w.nav_people()).show(move || {
        let doubles = merges.then(|| view! { <p><a href=paths::DOUBLES>{w.people_doubles_link()}</a></p> });
        let rows = found
            .people
            .iter()
            .map(|p| {
                view! {
                    <Item
                        title=view! { <Name name=p.name.full() /> }
                        href=paths::person(p.id)
                        note=view! { <bdi>{p.email.clone()}</bdi> }
                    />
                }
            })
            .collect_view();
        let list = if found.people.is_empty() {
            view! { <Empty title=w.results_found(0) text=w.search_again() /> }.into_any()
        } else {
            view! { <List label=w.nav_people()>{rows}</List> }.into_any()
        };
        let path = format!("{}?q={}", paths::PEOPLE, encoded(&sought.q));
        let pager = match (!sought.after.is_empty(), found.next) {
            (true, Some(next)) => view! {
                <Pager
                    label=w.nav_people()
                    previous=(path.clone(), w.people_first().to_owned())
                    next=(format!("{path}&after={next}"), w.people_next().to_owned())
                />
            }
            .into_any(),
            (true, None) => {
                view! { <Pager label=w.nav_people() previous=(path, w.people_first().to_owned()) /> }.into_any()
            }
            (false, Some(next)) => view! {
                <Pager label=w.nav_people() next=(format!("{path}&after={next}"), w.people_next().to_owned()) />
            }
            .into_any(),
            (false, None) => ().into_any(),
        };
        view! {
            <PageHead title=w.nav_people() />
            <Form action=paths::PEOPLE method="get" class="inline">
                <Field
                    name="q"
                    label=w.people_search_label()
                    kind="search"
                    value=sought.q
                    optional=""
                />
                <Button label=w.search() />
            </Form>
            {list}
            {pager}
            {doubles}
        }
    }))
}
