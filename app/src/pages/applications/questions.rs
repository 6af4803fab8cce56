//! Making the question sheet of a call: its outline with what can be done to each part, as a draft until it is published.

mod question;
mod section;

pub(super) use question::{question_page, save_question};
pub(super) use section::{save_section, section_page};

use super::form::sections::preview;
use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults;
use domain::language::Language;
use domain::questions::{Edit, Kind, Question, Section as Part, Sheet};
use leptos::prelude::*;
use programme::Error;
use programme::applications::questions::{self, Editing, languages_of};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

/// The outline's address.
fn outline(code: &str) -> String {
    format!("{}/questions", paths::intake(code))
}

async fn editing(visit: &Visit, code: &str) -> Result<Editing, Problem> {
    let code = code.to_owned();
    visit.look(|look| Box::pin(async move { questions::editing(look, &code).await })).await
}

/// The kinds that can be chosen, in order.
const OFFERED: [&str; 9] = Kind::WORDS;

fn kind_name(w: Words, word: &str) -> &'static str {
    match word {
        "text" => w.questions_kind_text(),
        "long_text" => w.questions_kind_long_text(),
        "choice" => w.questions_kind_choice(),
        "choices" => w.questions_kind_choices(),
        "date" => w.questions_kind_date(),
        "number" => w.questions_kind_number(),
        "language" => w.questions_kind_language(),
        "file" => w.questions_kind_file(),
        _ => w.questions_kind_statement(),
    }
}

/// The answer that shows a question, in words: the question and its option.
fn condition_name(w: Words, sheet: &Sheet, question: &str, is: &str) -> String {
    let Some(of) = sheet.question(question) else { return String::new() };
    let option = of.kind.options().iter().find(|o| o.key == is);
    let answer = option.map_or(w.yes(), |o| o.labels.in_language(w.language()));
    w.questions_when(of.labels.in_language(w.language()), answer)
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(shown): Query<Shown>) -> Answer {
    show(&visit, StatusCode::OK, &code, &[], &shown.told).await
}

async fn show(visit: &Visit, status: StatusCode, code: &str, faults: &[faults::Fault], happened: &str) -> Answer {
    let w = visit.words;
    let editing = editing(visit, code).await?;
    let languages = languages_of(visit.programme_by(editing.call.intake.programme)?);
    let zone = visit.zone_of(editing.call.intake.programme)?;
    let news = match happened {
        "kept" => Some(w.questions_told_kept()),
        "published" => Some(w.questions_told_published()),
        "discarded" => Some(w.questions_told_discarded()),
        _ => None,
    };
    let mut faults = told(w, faults);
    for fault in &mut faults {
        // A part of the sheet is named by its key
        fault.label = name_of(w, &editing.sheet, &fault.field);
    }
    let state = match (&editing.published, editing.edits) {
        (None, 0) => None,
        (None, _) => Some((w.applications_intake_draft().to_owned(), News::Info)),
        (Some(_), edits) if edits > 0 => Some((w.questions_changed().to_owned(), News::Warn)),
        (Some((version, at)), _) => Some((w.questions_published(*version, &w.date(zone.date(*at))), News::Good)),
    };
    let code = editing.call.intake.code.clone();
    let title = editing.call.intake.titles.in_language(w.language()).to_owned();
    let sheet = visit.sheet(w.questions_title()).status(status).back(&paths::intake(&code), &title);
    Ok(sheet.show(move || {
        let parts = editing.sheet.sections.iter().map(|s| part(w, &editing, s, &languages)).collect_view();
        let empty = editing.sheet.sections.is_empty().then(|| {
            view! { <Empty title=w.questions_none_title() text=w.questions_none_text() /> }
        });
        let acts = acts(w, &editing).into_any();
        let tag = state.map(|(label, news)| view! { <Tag label=label news=news /> });
        view! {
            <PageHead title=w.questions_title() lead=w.questions_lead()>{tag}</PageHead>
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {acts}
            {empty}
            {parts}
        }
    }))
}

/// What a part of the sheet is called.
fn name_of(w: Words, sheet: &Sheet, key: &str) -> String {
    let texts = sheet.question(key).map(|q| &q.labels).or_else(|| sheet.section(key).map(|s| &s.titles));
    texts.map(|t| t.in_language(w.language()).to_owned()).unwrap_or_default()
}

/// What can be done with the sheet as a whole.
fn acts(w: Words, editing: &Editing) -> impl IntoView + use<> {
    let code = editing.call.intake.code.clone();
    let fields = vec![("intake", code.clone()), ("edits", editing.edits.to_string())];
    let publish = (editing.edits > 0).then(|| {
        let again = fields.clone();
        view! {
            <PostButton action="/api/intakes/questions/publish" fields=fields label=w.questions_publish() />
            <PostButton
                action="/api/intakes/questions/discard"
                fields=again
                label=w.questions_discard()
                tone=Tone::Danger
            />
        }
    });
    let (section, seen) = (format!("{}/section", outline(&code)), format!("{}/preview", outline(&code)));
    view! {
        <Actions>
            {publish}
            <Button label=w.questions_add_section() href=section tone=Tone::Quiet icon=Glyph::Plus />
            <Button label=w.applications_intake_preview() href=seen tone=Tone::Quiet />
        </Actions>
    }
}

/// A section with its questions.
fn part(w: Words, editing: &Editing, section: &Part, languages: &[Language]) -> impl IntoView + use<> {
    let base = outline(&editing.call.intake.code);
    let title = section.titles.in_language(w.language()).to_owned();
    let here = format!("{base}/section?key={}", section.key);
    let rows: Vec<_> = section
        .questions
        .iter()
        .map(|q| {
            let label = q.labels.in_language(w.language()).to_owned();
            let href = format!("{base}/question?key={}", q.key);
            let note = note(w, &editing.sheet, q, languages);
            let end = moves(w, editing, &q.key, &label).into_any();
            view! { <Item title=label href=href note=note end=end acts=true /> }
        })
        .collect();
    let add = format!("{base}/question");
    let choices = OFFERED.map(|word| Choice::new(word, kind_name(w, word))).to_vec();
    let (field, of) = (format!("kind-{}", section.key), section.key.clone());
    let add = view! {
        <form class="form inline" method="get" action=add>
            <input type="hidden" name="section" value=of />
            <div class="field">
                <label for=field.clone()>{w.questions_add()}</label>
                <select class="control" id=field name="kind">
                    {choices.into_iter().map(|c| view! { <option value=c.value>{c.label}</option> }).collect_view()}
                </select>
            </div>
            <Button label=w.add() says=format!("{}{}{title}", w.add(), w.list_comma()) tone=Tone::Quiet />
        </form>
    };
    let beside = view! {
        <Button label=w.change() href=here says=format!("{}{}{title}", w.change(), w.list_comma()) tone=Tone::Plain />
        {moves(w, editing, &section.key, &title)}
    };
    view! {
        <Section title=title.clone() beside=view! { <div class="actions inline">{beside}</div> }>
            <List>{rows}</List>
            {add}
        </Section>
    }
}

/// A question in a line: its kind, when it is shown, and what it lacks.
fn note(w: Words, sheet: &Sheet, question: &Question, languages: &[Language]) -> String {
    let mut all = vec![kind_name(w, question.kind.word()).to_owned()];
    if question.required {
        all.push(w.questions_required().to_owned());
    }
    if let Some(c) = &question.shown_if {
        all.push(condition_name(w, sheet, &c.question, &c.is));
    }
    let gaps = sheet.gaps(languages).into_iter().filter(|(key, _)| *key == question.key);
    all.extend(gaps.map(|(_, language)| w.fault_untranslated(language.own_name())));
    all.join(" · ")
}

/// The buttons that move a part or take it out.
fn moves(w: Words, editing: &Editing, key: &str, name: &str) -> impl IntoView + use<> {
    let says = |verb: &str| format!("{verb}{}{name}", w.list_comma());
    let fields = |more: Option<&'static str>| {
        let mut fields = vec![
            ("intake", editing.call.intake.code.clone()),
            ("edits", editing.edits.to_string()),
            ("key", key.to_owned()),
        ];
        fields.extend(more.map(|up| (up, "1".to_owned())));
        fields
    };
    let (up, down, gone) = (fields(Some("up")), fields(None), fields(None));
    view! {
        <div class="actions inline">
            <PostButton
                action="/api/intakes/questions/move"
                fields=up
                label=w.questions_up()
                says=says(w.questions_up())
                tone=Tone::Plain
            />
            <PostButton
                action="/api/intakes/questions/move"
                fields=down
                label=w.questions_down()
                says=says(w.questions_down())
                tone=Tone::Plain
            />
            <PostButton
                action="/api/intakes/questions/remove"
                fields=gone
                label=w.remove()
                says=says(w.remove())
                tone=Tone::Plain
            />
        </div>
    }
}

/// Every section as applicants see it, with everything that an answer may bring into sight.
pub(super) async fn preview_page(visit: Visit, Path(code): Path<String>) -> Answer {
    let w = visit.words;
    let editing = editing(&visit, &code).await?;
    let back = outline(&editing.call.intake.code);
    let sheet = visit.sheet(w.questions_preview_title()).layout(Layout::Narrow).back(&back, w.questions_title());
    Ok(sheet.show(move || {
        let sections = editing.sheet.sections.iter().map(|section| {
            let title = section.titles.in_language(w.language()).to_owned();
            let hint = section.hints.in_language(w.language()).to_owned();
            let asked = preview(w, section).into_any();
            view! {
                <Section title=title>
                    {(!hint.is_empty()).then(|| view! { <p class="lead">{hint}</p> })}
                    {asked}
                </Section>
            }
        });
        let sections = sections.collect::<Vec<_>>();
        view! {
            <PageHead title=w.questions_preview_title() lead=w.questions_preview_lead() />
            <div class="form">{sections}</div>
        }
    }))
}

/// What the buttons post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    intake: String,
    edits: String,
    key: String,
    up: String,
}

/// Takes a step; what can't be done is told above the outline.
async fn step(visit: &Visit, code: &str, edits: &str, edit: Edit) -> programme::Result<()> {
    let (code, edits) = (code.to_owned(), edits.trim().parse().unwrap_or_default());
    visit
        .act(move |act| {
            let (code, edit) = (code.clone(), edit.clone());
            Box::pin(async move { questions::edit(act, &code, edits, edit).await })
        })
        .await
}

async fn done(visit: &Visit, code: &str, outcome: programme::Result<()>, word: &str) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, code, &faults, "").await
        }
        outcome => {
            let facts = outcome.map(|()| json!({ "intake": code }));
            visit.done(facts, |_| format!("{}?told={word}", outline(code)))
        }
    }
}

pub(super) async fn shift(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let edit = Edit::Move { key: form.key, up: !form.up.is_empty() };
    let outcome = step(&visit, &form.intake, &form.edits, edit).await;
    done(&visit, &form.intake, outcome, "kept").await
}

pub(super) async fn remove(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let outcome = step(&visit, &form.intake, &form.edits, Edit::Remove { key: form.key }).await;
    done(&visit, &form.intake, outcome, "kept").await
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let (code, edits) = (form.intake.clone(), form.edits.trim().parse().unwrap_or_default());
    let work = visit.act(move |act| {
        let code = code.clone();
        Box::pin(async move { questions::publish(act, &code, edits).await.map(drop) })
    });
    let outcome = work.await;
    done(&visit, &form.intake, outcome, "published").await
}

pub(super) async fn discard(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let (code, edits) = (form.intake.clone(), form.edits.trim().parse().unwrap_or_default());
    let work = visit.act(move |act| {
        let code = code.clone();
        Box::pin(async move { questions::discard(act, &code, edits).await })
    });
    let outcome = work.await;
    done(&visit, &form.intake, outcome, "discarded").await
}

/// The kind of a new question.
fn offered(word: &str) -> Option<&'static str> {
    OFFERED.into_iter().find(|kind| *kind == word && Kind::WORDS.contains(kind))
}
