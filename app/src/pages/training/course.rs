//! A course as whoever learns sees it: what there is in it, how far one is, and how it may be had otherwise.

use super::{prose, result, told};
use crate::pages::attendance::waiting;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use chrono::NaiveDate;
use domain::ids::{CourseId, CourseTakeId};
use domain::training::{CourseResult, Module, ModuleKind};
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Learning};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let learning = load(&visit, &code).await?;
    let w = visit.words;
    let today = visit.zone_of(learning.course.programme)?.date(visit.now);
    if visit.wants_json {
        let facts = json!({
            "course": learning.course.id, "take": learning.take.map(|t| t.id), "done": learning.done,
            "modules": learning.content.modules.iter().map(|m| &m.key).collect::<Vec<_>>(),
            "held": learning.held,
        });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let title = learning.course.names.in_language(w.language()).to_owned();
    let news = told(w, &asked.told);
    let waiting = waiting(&visit);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).offline().back(paths::MY_TRAINING, w.nav_my_training());
    Ok(sheet.show(move || {
        let lead = lead(w, &learning);
        let held = held(w, &learning, today);
        let next = next(w, &learning, today);
        let modules = modules(w, &learning);
        let elsewhere = format!("{}/elsewhere", address(&learning.course.code));
        view! {
            {waiting}
            <PageHead title=title lead=lead />
            {later(w)}
            {news}
            {held}
            {next}
            {modules}
            <Section title=w.training_elsewhere_title()>
                <p class="hint">{w.training_elsewhere_lead()}</p>
                <Actions><Button label=w.training_elsewhere() href=elsewhere tone=Tone::Quiet /></Actions>
            </Section>
        }
    }))
}

/// Reads a course as its learner.
pub(super) async fn load(visit: &Visit, code: &str) -> Result<Learning, crate::pages::problem::Problem> {
    let code = code.to_owned();
    visit.look(|look| Box::pin(async move { training::learn(look, &code).await })).await
}

/// The address of a course.
pub(super) fn address(code: &str) -> String {
    format!("{}/{code}", paths::MY_TRAINING)
}
/// The address of a module.
pub(super) fn module_address(code: &str, module: &str) -> String {
    format!("{}/{code}/{module}", paths::MY_TRAINING)
}

/// What holds for the course, in a line.
fn lead(w: Words, learning: &Learning) -> String {
    let terms = &learning.course.terms;
    let mut lead = vec![
        w.course_kind(learning.course.kind).to_owned(),
        terms.valid_days.map_or_else(|| w.training_valid_for_ever().to_owned(), |days| w.training_course_days(days)),
    ];
    if learning.content.modules.iter().any(|m| m.kind == ModuleKind::Quiz) {
        lead.push(w.training_pass_mark(terms.pass_percent));
    }
    lead.join(" · ")
}

fn held(w: Words, learning: &Learning, today: NaiveDate) -> Option<AnyView> {
    let record = learning.held.as_ref()?;
    let title = match record.valid_until {
        Some(until) if until < today => {
            w.training_lapsed_but(&w.date(until), &w.date(record.counts_until.unwrap_or(until)))
        }
        Some(until) => w.training_held_until(&w.date(until)),
        None => w.training_held().to_owned(),
    };
    let lapsed = record.valid_until.is_some_and(|until| until < today);
    let news = if lapsed { News::Warn } else { News::Good };
    Some(view! { <Banner news=news title=title /> }.into_any())
}

/// What to do next: begin, go on, take what comes before, or come to a session.
fn next(w: Words, learning: &Learning, today: NaiveDate) -> AnyView {
    let code = &learning.course.code;
    if learning.is_open() {
        let to = learning.next().map_or_else(|| address(code), |m| module_address(code, &m.key));
        let (done, all) = (learning.done.len(), learning.content.modules.len());
        let figures = w.count_of(i64::try_from(done).unwrap_or(0), i64::try_from(all).unwrap_or(0));
        return view! {
            <Progress
                label=w.training_progress()
                figures=figures
                value=u32::try_from(done).unwrap_or(0)
                max=u32::try_from(all).unwrap_or(1)
            />
            <Actions><Button label=w.training_go_on() href=to large=true /></Actions>
        }
        .into_any();
    }
    if !learning.before.is_empty() {
        let rows: Vec<_> = learning
            .before
            .iter()
            .map(|c| {
                let name = c.names.in_language(w.language()).to_owned();
                view! { <Item title=name href=address(&c.code) /> }
            })
            .collect();
        return view! { <Section title=w.training_before_title()><List>{rows}</List></Section> }.into_any();
    }
    let fields = vec![("course", learning.course.id.to_string())];
    match learning.may_begin(today) {
        Ok(_) => {
            let again = learning.held.is_some() || learning.take.is_some();
            let label = if again { w.training_renew() } else { w.training_begin() };
            view! {
                <Actions><PostButton action="/api/training/begin" fields=fields label=label large=true /></Actions>
            }
            .into_any()
        }
        Err(_) if learning.course.edition.is_none() => {
            let sessions = format!("{}#sessions", paths::MY_TRAINING);
            view! {
                <p>{w.training_by_session()}</p>
                <Actions><Button label=w.training_see_sessions() href=sessions /></Actions>
            }
            .into_any()
        }
        Err(_) => ().into_any(),
    }
}

/// The modules in order, the done ones ticked; each leads to its page on an open way.
fn modules(w: Words, learning: &Learning) -> Option<AnyView> {
    if learning.content.modules.is_empty() {
        return None;
    }
    let open = learning.is_open();
    let rows: Vec<_> = learning
        .content
        .modules
        .iter()
        .map(|m| {
            let title = m.titles.in_language(w.language()).to_owned();
            let note = w.module_kind(m.kind);
            let done = learning.is_done(&m.key);
            let end = match done {
                true => view! { <Tag label=w.training_done() news=News::Good /> }.into_any(),
                false => ().into_any(),
            };
            if open {
                let href = module_address(&learning.course.code, &m.key);
                view! { <Item title=title href=href note=note end=end /> }.into_any()
            } else {
                view! { <Item title=title note=note end=end /> }.into_any()
            }
        })
        .collect();
    Some(view! { <Section title=w.training_modules_title()><List>{rows}</List></Section> }.into_any())
}

/// What the posts carry.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    course: String,
    take: String,
    module: String,
}

pub(super) async fn begin(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let id: CourseId = form.course.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let outcome = visit
        .act(move |act| {
            Box::pin(async move {
                let take = training::begin(act, id).await?;
                let programme = own(act).await?;
                let code = training::courses(act, programme).await?.into_iter().find(|c| c.id == id);
                let code = code.map(|c| c.code).unwrap_or_default();
                let learning = training::learn(act, &code).await?;
                Ok(json!({ "take": take, "course": code, "module": learning.next().map(|m| m.key.clone()) }))
            })
        })
        .await;
    visit.done(outcome, |facts| {
        let text = |key: &str| facts[key].as_str().unwrap_or_default().to_owned();
        if text("module").is_empty() {
            address(&text("course"))
        } else {
            module_address(&text("course"), &text("module"))
        }
    })
}

/// The programme of whoever acts.
async fn own(look: &mut programme::Look) -> programme::Result<domain::ids::ProgrammeId> {
    let me = look.person()?;
    Ok(programme::people::find(look, me).await?.programme)
}

/// One module of a course: what there is to read or see; a quiz has its own page.
pub(super) async fn module_page(visit: Visit, Path((code, key)): Path<(String, String)>) -> Answer {
    let learning = load(&visit, &code).await?;
    let gone = || visit.problem(Error::NotFound);
    let module = learning.content.module(&key).cloned().ok_or_else(gone)?;
    let take = learning.take.filter(|_| learning.is_open()).ok_or_else(gone)?;
    let w = visit.words;
    let title = module.titles.in_language(w.language()).to_owned();
    let course = learning.course.names.in_language(w.language()).to_owned();
    let at = learning.content.modules.iter().position(|m| m.key == key).unwrap_or(0);
    let neighbour = |at: Option<usize>| at.and_then(|at| learning.content.modules.get(at)).map(|m| m.key.clone());
    let (before, after) = (neighbour(at.checked_sub(1)), neighbour(Some(at + 1)));
    let step =
        w.count_of(i64::try_from(at + 1).unwrap_or(1), i64::try_from(learning.content.modules.len()).unwrap_or(1));
    let zone = visit.zone_of(learning.course.programme)?;
    let now = visit.now;
    // Whoever has opened one can read them all without a network
    let all = learning
        .content
        .modules
        .iter()
        .map(|m| module_address(&code, &m.key))
        .chain([address(&code), paths::MY_TRAINING.to_owned()]);
    let all = all.collect::<Vec<_>>().join(" ");
    let waiting = waiting(&visit);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).offline().back(&address(&code), &course);
    Ok(sheet.show(move || {
        let shown = content(w, &module);
        let foot = match module.kind {
            ModuleKind::Quiz => super::quiz::entry(w, &learning, &module, take.id, zone, now),
            _ => read_foot(w, &learning, &module, take.id),
        };
        let back = before.map(|key| {
            view! { <Button label=w.back() href=module_address(&code, &key) tone=Tone::Quiet /> }
        });
        let on = after.filter(|_| learning.is_done(&module.key)).map(|key| {
            view! { <Button label=w.next() href=module_address(&code, &key) tone=Tone::Quiet /> }
        });
        view! {
            {waiting}
            <article data-kept=all class="stack">
                <PageHead title=title eyebrow=step />
                {later(w)}
                {shown}
                {foot}
                <Actions inline=true>{back}{on}</Actions>
            </article>
        }
    }))
}

/// Says that something was read without a network and is not sent yet; the page's module shows it then.
fn later(w: Words) -> AnyView {
    view! { <p class="hint" id="later" role="status" hidden>{w.training_later()}</p> }.into_any()
}

/// The button that says that it was read, and leads on.
fn read_foot(w: Words, learning: &Learning, module: &Module, take: CourseTakeId) -> AnyView {
    if learning.is_done(&module.key) {
        return view! { <p><Tag label=w.training_done() news=News::Good /></p> }.into_any();
    }
    let next = learning.content.modules.iter().skip_while(|m| m.key != module.key).nth(1);
    let next = next.map_or_else(|| address(&learning.course.code), |m| module_address(&learning.course.code, &m.key));
    view! {
        <form method="post" action="/api/training/done" data-later=next>
            <input type="hidden" name="take" value=take.to_string() />
            <input type="hidden" name="module" value=module.key.clone() />
            <input type="hidden" name="course" value=learning.course.code.clone() />
            <Button label=w.training_read() large=true />
        </form>
    }
    .into_any()
}

/// What there is to read or to see.
pub(super) fn content(w: Words, module: &Module) -> AnyView {
    let body = module.bodies.in_language(w.language()).to_owned();
    let text = (!body.is_empty()).then(|| prose(&body));
    let pictures: Vec<_> = module
        .pictures
        .iter()
        .zip(1i64..)
        .map(|(id, n)| {
            let (src, alt) = (format!("/training/files/{id}"), w.training_slide(n));
            view! { <img class="picture" src=src alt=alt /> }
        })
        .collect();
    let document = module.document.map(|id| {
        view! { <Actions><Button label=w.training_open_pdf() href=format!("/training/files/{id}") tone=Tone::Quiet /></Actions> }
    });
    let video = (!module.video.is_empty()).then(|| {
        let address = module.video.clone();
        view! {
            <p><a class="button quiet" href=address target="_blank" rel="noopener noreferrer">{w.training_watch()}</a></p>
            <p class="hint">{w.training_watch_hint()}</p>
        }
    });
    view! {
        {text}
        {pictures}
        {document}
        {video}
    }
    .into_any()
}

pub(super) async fn done(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let take: CourseTakeId = form.take.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let (module, code) = (form.module.trim().to_owned(), form.course.trim().to_owned());
    let outcome = visit
        .act(move |act| {
            let (module, code) = (module.clone(), code.clone());
            Box::pin(async move {
                training::done(act, take, &module).await?;
                let learning = training::learn(act, &code).await?;
                let keys: Vec<&str> = learning.content.modules.iter().map(|m| m.key.as_str()).collect();
                let next = keys.iter().skip_while(|key| **key != module).nth(1).filter(|_| learning.is_open());
                Ok(json!({ "next": next, "ended": !learning.is_open() }))
            })
        })
        .await;
    visit.done(outcome, |facts| match facts["next"].as_str() {
        Some(next) => module_address(form.course.trim(), next),
        None if facts["ended"] == true => format!("{}?told=finished", address(form.course.trim())),
        None => address(form.course.trim()),
    })
}

/// How a record stands in a word, for lists of them.
pub(super) fn standing(w: Words, record: &domain::training::TrainingRecord, today: NaiveDate) -> (String, News) {
    match (record.result, record.valid_until) {
        (CourseResult::Passed, Some(until)) if until < today => match record.counts_until.filter(|c| *c >= today) {
            Some(counts) => (w.training_lapsed_but(&w.date(until), &w.date(counts)), News::Warn),
            None => (w.training_lapsed(&w.date(until)), News::Warn),
        },
        (CourseResult::Passed, Some(until)) => (w.training_valid_until(&w.date(until)), News::Good),
        (CourseResult::Passed, None) => (w.training_valid_for_ever().to_owned(), News::Good),
        (other, _) => (format!("{} · {}", result(w, other), w.date(record.valid_from)), News::Info),
    }
}
