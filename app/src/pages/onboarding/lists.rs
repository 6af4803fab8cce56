//! The list as a whole: on the applicant's page with what to do, on the case with what was given.

use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::applications::{Application, Stage};
use domain::ids::ApplicationId;
use domain::onboarding::{Given, ItemKind, Standing, missing};
use domain::time::Zone;
use leptos::prelude::*;
use programme::{Error, onboarding};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// An application's list, with what its pages need to know of it.
#[derive(Debug, Clone, Default)]
pub struct Onboarding {
    list: Vec<Standing>,
}

impl Onboarding {
    /// The list of an application; empty before it has one.
    ///
    /// # Errors
    /// The page that says why not.
    pub(in crate::pages) async fn of(
        visit: &Visit,
        application: &Application,
    ) -> Result<Self, crate::pages::problem::Problem> {
        if !matches!(application.stage, Stage::Onboarding | Stage::Placed) {
            return Ok(Self::default());
        }
        let id = application.id;
        let (_, list) = visit.look(|look| Box::pin(onboarding::standing(look, id))).await?;
        Ok(Self { list })
    }
    /// How much that is required is still open.
    pub(in crate::pages) fn open(&self) -> usize {
        missing(&self.list).count()
    }
}

/// The list for its owner, each thing with a page of its own.
pub(in crate::pages) fn on_track(w: Words, id: ApplicationId, stage: Stage, own: &Onboarding) -> AnyView {
    // Once placed only what is still open is of interest
    if own.list.is_empty() || (stage == Stage::Placed && own.list.iter().all(Standing::is_done)) {
        return ().into_any();
    }
    let whole = |n: usize| u32::try_from(n).unwrap_or(0);
    let count = |n: usize| i64::try_from(n).unwrap_or(0);
    let (done, total) = (own.list.iter().filter(|s| s.is_done()).count(), own.list.len());
    let rows = own.list.iter().map(|s| row(w, id, s)).collect_view();
    let ready = (stage == Stage::Onboarding && own.open() == 0)
        .then(|| view! { <Banner news=News::Good title=w.onboarding_all_done() /> });
    view! {
        <Section title=w.onboarding_title() id="onboarding">
            <p class="hint">{w.onboarding_lead()}</p>
            <Progress
                label=w.onboarding_progress()
                figures=w.onboarding_of(count(done), count(total))
                value=whole(done)
                max=whole(total)
            />
            {ready}
            <List label=w.onboarding_progress()>{rows}</List>
        </Section>
    }
    .into_any()
}

fn row(w: Words, id: ApplicationId, standing: &Standing) -> AnyView {
    let item = &standing.item;
    let title = item.titles.in_language(w.language()).to_owned();
    let state = if standing.is_done() {
        view! { <Tag label=w.onboarding_done() news=News::Good /> }
    } else if item.required {
        view! { <Tag label=w.onboarding_open() news=News::Warn /> }
    } else {
        view! { <Tag label=w.onboarding_not_required() /> }
    };
    view! { <Item title=title href=paths::onboarding(id, &item.code) note=w.item_to_do(item.kind) end=state.into_any() /> }
        .into_any()
}

/// The list for staff, with what was given; papers are ticked off here.
pub(in crate::pages) fn on_case(w: Words, id: ApplicationId, zone: Zone, works: bool, own: &Onboarding) -> AnyView {
    if own.list.is_empty() {
        return ().into_any();
    }
    let open = i64::try_from(own.open()).unwrap_or(i64::MAX);
    let news = if open == 0 {
        view! { <Banner news=News::Good title=w.onboarding_ready() /> }.into_any()
    } else {
        view! { <p class="hint">{w.onboarding_missing(open)}</p> }.into_any()
    };
    let rows = own.list.iter().map(|s| staff_row(w, id, zone, works, s)).collect_view();
    view! {
        <Section title=w.onboarding_staff_title() id="onboarding">
            {news}
            <List label=w.onboarding_staff_title()>{rows}</List>
        </Section>
    }
    .into_any()
}

fn staff_row(w: Words, id: ApplicationId, zone: Zone, works: bool, standing: &Standing) -> AnyView {
    let item = &standing.item;
    let title = item.titles.in_language(w.language()).to_owned();
    let date = |at| w.date(zone.date(at));
    let note = match &standing.given {
        Some((Given::Signed { name, .. }, at)) => {
            let href = paths::onboarding_copy(id, &item.code);
            view! { {w.onboarding_signed_by(name, &date(*at))} " " <a href=href>{w.onboarding_copy()}</a> }.into_any()
        }
        Some((Given::Contact { name, phone, relation }, _)) => {
            view! { <bdi>{w.onboarding_contact_of(name, relation, phone)}</bdi> }.into_any()
        }
        Some((Given::Chosen { choice }, _)) => view! { <bdi>{choice.clone()}</bdi> }.into_any(),
        Some((Given::Seen, at)) => format!("{} {}", w.onboarding_document_done(), date(*at)).into_any(),
        None => w.item_kind(item.kind).into_any(),
    };
    let (done, ticks) = (standing.is_done(), works && item.kind == ItemKind::Document);
    let state = if done {
        view! { <Tag label=w.onboarding_done() news=News::Good /> }
    } else if item.required {
        view! { <Tag label=w.onboarding_open() news=News::Warn /> }
    } else {
        view! { <Tag label=w.onboarding_not_required() /> }
    };
    let tick = ticks.then(|| {
        let mut fields = vec![("application", id.to_string()), ("item", item.code.clone())];
        let (label, says) = if done {
            (w.onboarding_unseen_button(), w.onboarding_unseen_says(&title))
        } else {
            fields.push(("seen", "yes".to_owned()));
            (w.onboarding_seen_button(), w.onboarding_seen_says(&title))
        };
        view! { <PostButton action="/api/onboarding/confirm" fields=fields label=label says=says tone=Tone::Quiet /> }
    });
    view! { <Item title=title note=note end=view! { {state} {tick} }.into_any() acts=true /> }.into_any()
}

/// What ticking a paper off posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Seen {
    application: String,
    item: String,
    seen: String,
}

pub(super) async fn confirm(visit: Visit, Typed(form): Typed<Seen>) -> Answer {
    let outcome = match form.application.parse::<ApplicationId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            let (item, seen) = (form.item, !form.seen.is_empty());
            visit
                .act(move |act| {
                    let item = item.clone();
                    Box::pin(async move { onboarding::confirm(act, id, &item, seen).await })
                })
                .await
        }
    };
    let id = outcome.as_ref().map(|a| a.id).ok();
    visit.done(outcome.map(|a| json!({ "application": a.id, "seen": true })), |_| {
        id.map_or_else(|| paths::APPLICATIONS.to_owned(), |id| format!("{}?told=seen", paths::application(id)))
    })
}
