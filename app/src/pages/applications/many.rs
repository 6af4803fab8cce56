//! One decision about many applications: who it is about, what it will do, and taking it back.

use super::case::{reasons, verb};
use super::part::{EVERYWHERE, Part};
use super::queue::title;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit, see_other};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use domain::applications::Stage;
use domain::ids::ApplicationId;
use domain::refusals::Refusal;
use domain::screening::{BULK_MAX, DeclineReason, UNDO_MINUTES};
use leptos::prelude::*;
use programme::screening::{self, BulkAct, Chosen, MANY_STAGES, Preview, Verdict};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// So many names are listed one by one.
const NAMES: usize = 50;
/// So many decisions can be taken back on the queue.
const SHOWN: usize = 5;

/// What is asked for: the queue, the rows of it or all of it, and the decision.
#[derive(Debug, Clone, Default)]
struct Wish {
    part: Part,
    rows: Vec<ApplicationId>,
    all: bool,
    to: Option<Stage>,
    reason: Option<DeclineReason>,
    note: String,
    digest: String,
    told: String,
}

type Pairs = Vec<(String, String)>;

impl Wish {
    /// From the pairs of an address or of a form; `row` may come many times.
    fn of(pairs: &Pairs) -> Self {
        let field = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim());
        let rows = pairs.iter().filter(|(name, _)| name == "row").filter_map(|(_, id)| id.parse().ok());
        Self {
            part: Part::parse(&serde_urlencoded::to_string(pairs).unwrap_or_default()),
            rows: rows.take(BULK_MAX).collect(),
            all: field("which") == "all",
            to: Stage::parse(field("to")).filter(|to| MANY_STAGES.contains(to)),
            reason: DeclineReason::parse(field("reason")),
            note: field("note").to_owned(),
            digest: field("digest").to_owned(),
            told: field("told").to_owned(),
        }
    }
    /// Who it is about, as hidden fields.
    fn who(&self) -> Vec<(&'static str, String)> {
        let mut fields = self.part.pairs();
        if self.all {
            fields.push(("which", "all".to_owned()));
        } else {
            fields.extend(self.rows.iter().map(|id| ("row", id.to_string())));
        }
        fields
    }
    fn verdict(&self) -> programme::Result<Verdict> {
        let stage = self.to.ok_or_else(|| Error::fault("to", domain::faults::FaultKind::Choice))?;
        Ok(Verdict { stage, reason: self.reason, note: self.note.clone() })
    }
    async fn chosen(&self, visit: &Visit) -> Result<Chosen, Problem> {
        let mut programme = visit.programme()?.id;
        let mut center = None;
        if !self.part.center.is_empty() && self.part.center != EVERYWHERE {
            let code = self.part.center.clone();
            let named = visit.look(|look| Box::pin(async move { centers::by_code(look, &code).await })).await?;
            programme = named.programme;
            center = Some(named);
        }
        Ok(if self.all {
            Chosen::All(self.part.filter(programme, center.as_ref()))
        } else {
            Chosen::Some(programme, self.rows.clone())
        })
    }
}

pub(super) async fn page(visit: Visit, Query(pairs): Query<Pairs>) -> Answer {
    show(&visit, Wish::of(&pairs), StatusCode::OK).await
}

async fn show(visit: &Visit, wish: Wish, status: StatusCode) -> Answer {
    let w = visit.words;
    let which = wish.chosen(visit).await?;
    let asked = which.clone();
    let rows = visit.look(|look| Box::pin(async move { screening::chosen(look, &asked).await })).await?;
    // A no is only shown with its reason
    let to = wish.to.filter(|to| *to != Stage::Declined || wish.reason.is_some());
    let preview = match to {
        Some(to) => Some(visit.look(|look| Box::pin(async move { screening::preview(look, &which, to).await })).await?),
        None => None,
    };
    let lacks_reason = wish.to == Some(Stage::Declined) && wish.reason.is_none();
    let status = if lacks_reason { StatusCode::UNPROCESSABLE_ENTITY } else { status };
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let back = wish.part.path();
    Ok(visit
        .sheet(w.screening_bulk_title())
        .layout(Layout::Narrow)
        .status(status)
        .back(&back, w.nav_applications())
        .show(move || {
            if count == 0 {
                return view! {
                    <PageHead title=w.screening_bulk_title() />
                    <Empty title=w.applications_none_title() text=w.screening_bulk_none() />
                }
                .into_any();
            }
            let choices = MANY_STAGES.map(|s| Choice::new(s.as_str(), verb(w, s)).chosen(wish.to == Some(s))).to_vec();
            let error = lacks_reason.then(|| w.fault(domain::faults::FaultKind::Required));
            let changed = (wish.told == "changed").then(|| {
                view! { <Banner news=News::Warn title=w.screening_bulk_changed() /> }
            });
            let fields = wish.who();
            let preview = preview.map(|preview| preview_view(w, &wish, &preview).into_any());
            view! {
                <PageHead title=w.screening_bulk_title() lead=w.screening_bulk_chosen(count) />
                {changed}
                <Form action=format!("{}#preview", paths::APPLICATIONS_MANY) method="get" fields=fields>
                    <Select name="to" label=w.screening_bulk_decision() choices=choices />
                    <Radios
                        name="reason"
                        label=w.screening_bulk_reason()
                        hint=w.screening_decline_hint()
                        choices=reasons(w, wish.reason)
                        error=error
                    />
                    <Button label=w.screening_bulk_preview() tone=Tone::Quiet />
                </Form>
                {preview}
            }
            .into_any()
        }))
}

fn preview_view(w: Words, wish: &Wish, preview: &Preview) -> impl IntoView + use<> {
    let stage = wish.to.unwrap_or(Stage::Screening);
    let count = |rows: usize| i64::try_from(rows).unwrap_or(i64::MAX);
    let moving = count(preview.moving.len());
    let names = preview.moving.iter().take(NAMES).map(|row| {
        let note = format!("{} · {}", w.stage(row.stage), row.center_names.in_language(w.language()));
        view! { <Item title=view! { <Name name=title(w, row) /> } note=note /> }
    });
    let names = names.collect_view();
    let more = preview.moving.len().saturating_sub(NAMES);
    let more = (more > 0).then(|| view! { <p class="hint">{w.screening_bulk_more(count(more))}</p> });
    let staying = count(preview.staying.len());
    let staying = (staying > 0).then(|| view! { <p>{w.screening_bulk_left_out(staying)}</p> });
    let confirm = (moving > 0).then(|| {
        let mut fields = wish.who();
        fields.push(("to", stage.as_str().to_owned()));
        fields.push(("digest", preview.digest.clone()));
        fields.extend(wish.reason.map(|r| ("reason", r.as_str().to_owned())));
        let note = wish.note.clone();
        let tone = if stage == Stage::Declined { Tone::Danger } else { Tone::Primary };
        view! {
            <p>{w.screening_bulk_undo_hint(UNDO_MINUTES)}</p>
            // What is written about people is sent, never put into an address
            <Form action="/api/applications/many" fields=fields>
                <Field
                    name="note"
                    label=w.note_label()
                    hint=w.applications_note_hint()
                    value=note
                    optional=w.optional()
                    maxlength=1000
                />
                <Button label=w.screening_bulk_confirm() tone=tone />
            </Form>
        }
    });
    view! {
        <Section title=w.screening_bulk_will(moving, w.stage(stage)) id="preview">
            {staying}
            <List>{names}</List>
            {more}
            {confirm}
        </Section>
    }
}

pub(super) async fn decide(visit: Visit, Typed(pairs): Typed<Pairs>) -> Answer {
    let wish = Wish::of(&pairs);
    let which = wish.chosen(&visit).await?;
    let outcome = match wish.verdict() {
        Err(error) => Err(error),
        Ok(verdict) => {
            let digest = wish.digest.clone();
            visit
                .act(move |act| {
                    let (which, verdict, digest) = (which.clone(), verdict.clone(), digest.clone());
                    Box::pin(async move { screening::decide(act, &which, &verdict, &digest).await })
                })
                .await
        }
    };
    match outcome {
        // What was seen is no longer what would be decided about
        Err(Error::Refused(Refusal::Changed)) if !visit.wants_json => {
            show(&visit, Wish { told: "changed".to_owned(), ..wish }, StatusCode::CONFLICT).await
        }
        Err(Error::Faulty(_)) if !visit.wants_json => show(&visit, wish, StatusCode::UNPROCESSABLE_ENTITY).await,
        outcome => {
            let to = format!("{}&told=many", wish.part.path());
            visit.done(outcome.map(|b| json!({ "bulk": b.id, "count": b.count, "undo_until": b.undo_until })), |_| to)
        }
    }
}

/// What taking a decision back posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Back {
    bulk: String,
    queue: String,
    /// The case to go back to, where it was about one.
    application: String,
}

pub(super) async fn tell(visit: Visit, Typed(form): Typed<Back>) -> Answer {
    let outcome = match form.bulk.parse() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(screening::tell_now(act, id))).await,
    };
    let part = Part::parse(&form.queue);
    let to = form.application.parse::<ApplicationId>().map_or_else(|_| part.path(), |id| part.case(id));
    visit.done(outcome.map(|bulk| json!({ "bulk": bulk.id })), |_| format!("{to}&told=told"))
}

pub(super) async fn undo(visit: Visit, Typed(form): Typed<Back>) -> Answer {
    let outcome = match form.bulk.parse() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(screening::undo(act, id))).await,
    };
    let part = Part::parse(&form.queue);
    let case = form.application.parse::<ApplicationId>().ok();
    match (outcome, case) {
        (Ok(undone), Some(id)) if !visit.wants_json && undone.restored > 0 => {
            Ok(see_other(&format!("{}&told=restored", part.case(id))))
        }
        (Ok(undone), _) if !visit.wants_json => {
            Ok(see_other(&format!("{}&told=undone&restored={}&kept={}", part.path(), undone.restored, undone.kept)))
        }
        (outcome, _) => visit.done(outcome.map(|u| json!({ "restored": u.restored, "kept": u.kept })), |_| part.path()),
    }
}

/// One's decisions that can still be taken back, over the queue.
pub(super) fn undoable_view(
    w: Words,
    acts: &[BulkAct],
    part: &Part,
    zone: domain::time::Zone,
) -> impl IntoView + use<> {
    // Of those about one only the last one stands here; the others stood on the case that came after
    acts.iter()
        .enumerate()
        .filter(|(at, bulk)| *at == 0 || bulk.count > 1)
        .take(SHOWN)
        .map(|(_, bulk)| {
            let fields = vec![("bulk", bulk.id.to_string()), ("queue", part.query())];
            let title = w.screening_bulk_done(bulk.count, w.stage(bulk.stage));
            let until = w.screening_bulk_until(&w.time(zone.clock(bulk.undo_until)));
            view! {
                <Banner news=News::Good title=title>
                    <p>{until}</p>
                    {undo_or_tell(w, fields)}
                </Banner>
            }
        })
        .collect_view()
}

/// What can be done with a decision that nobody was told of yet: take it back, or let its letters go.
pub(super) fn undo_or_tell(w: Words, fields: Vec<(&'static str, String)>) -> impl IntoView {
    let again = fields.clone();
    view! {
        <Actions>
            <PostButton
                action="/api/applications/undo"
                fields=fields
                label=w.screening_bulk_undo()
                tone=Tone::Quiet
            />
            <PostButton
                action="/api/applications/tell"
                fields=again
                label=w.screening_tell_now()
                tone=Tone::Quiet
            />
        </Actions>
    }
}
