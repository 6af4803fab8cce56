//! The forms of a module, of its files, and of the questions of a quiz.

use super::courses::{done, kept, outline, preview, step};
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Multipart, Path, Query};
use axum::http::StatusCode;
use axum::response::IntoResponse;
use domain::faults::{self, FaultKind};
use domain::ids::CourseId;
use domain::language::{Language, Texts};
use domain::training::{ContentEdit, Module, ModuleKind, QuestionKind};
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Kept};
use programme::typed::Values;
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// The most characters of a heading, a question or an option, and of a text.
pub(super) const TITLE_MAX: usize = 300;
pub(super) const BODY_MAX: usize = 20_000;

/// Which module, or of which kind a new one; and which question.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Which {
    pub(super) key: String,
    pub(super) kind: String,
    pub(super) module: String,
}

pub(super) async fn module_page(visit: Visit, Path(code): Path<String>, Query(which): Query<Which>) -> Answer {
    module(&visit, StatusCode::OK, &code, &which, None, &[]).await
}

async fn module(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    which: &Which,
    again: Option<Values>,
    faults: &[faults::Fault],
) -> Answer {
    let kept = kept(visit, code).await?;
    let gone = || visit.problem(Error::NotFound);
    let module = if which.key.is_empty() {
        Module::new(ModuleKind::parse(&which.kind).ok_or_else(gone)?)
    } else {
        kept.content.module(&which.key).cloned().ok_or_else(gone)?
    };
    let w = visit.words;
    let values = again.unwrap_or_else(|| {
        Values::default()
            .with_texts("titles", &module.titles)
            .with_texts("bodies", &module.bodies)
            .with("video", &module.video)
            .with("draw", module.draw)
    });
    let faults = told_faults(w, faults);
    let title = w.module_kind(module.kind);
    let course = kept.course.names.in_language(w.language()).to_owned();
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(&outline(code), &course);
    Ok(sheet.show(move || {
        let mut fields = base(&kept);
        fields.extend([("key", module.key.clone()), ("kind", module.kind.as_str().to_owned())]);
        let languages: Vec<_> = kept
            .course
            .terms
            .languages
            .iter()
            .map(|l| {
                let (title, body) = (format!("titles_{}", l.as_str()), format!("bodies_{}", l.as_str()));
                let (t, b) = (values.get(&title).to_owned(), values.get(&body).to_owned());
                let (te, be) = (fault_of(&faults, &title), fault_of(&faults, &body));
                let rows = if module.kind == ModuleKind::Text { 12 } else { 3 };
                view! {
                    <Field name=title label=w.course_title_in(l.own_name()) value=t error=te maxlength=300 />
                    <TextArea name=body label=w.course_body_in(l.own_name()) value=b error=be rows=rows optional=w.optional() />
                }
            })
            .collect();
        let special = match module.kind {
            ModuleKind::Video => {
                let (value, error) = (values.get("video").to_owned(), fault_of(&faults, "video"));
                view! { <Field name="video" kind="url" label=w.course_video() hint=w.course_video_hint() value=value error=error /> }.into_any()
            }
            ModuleKind::Quiz => {
                let (value, error) = (values.get("draw").to_owned(), fault_of(&faults, "draw"));
                view! { <Field name="draw" kind="number" inputmode="numeric" label=w.course_draw() hint=w.course_draw_hint() value=value error=error width=4 /> }.into_any()
            }
            _ => ().into_any(),
        };
        let summary = faults.clone();
        let below = (!module.key.is_empty()).then(|| match module.kind {
            ModuleKind::Quiz => bank(w, &kept, &module),
            ModuleKind::Slides => files(w, &kept, &module),
            _ => view! { <Section title=w.course_preview()>{preview(w, &module)}</Section> }.into_any(),
        });
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/training/save-module" fields=fields>
                {languages}
                {special}
                <Actions><Button label=w.save() /></Actions>
            </Form>
            {below}
        }
    }))
}

/// What every form about a course carries.
pub(super) fn base(kept: &Kept) -> Vec<(&'static str, String)> {
    vec![("course", kept.course.id.to_string()), ("code", kept.course.code.clone()), ("edits", kept.edits.to_string())]
}

/// The questions of a quiz.
fn bank(w: Words, kept: &Kept, module: &Module) -> AnyView {
    let at = |rest: String| format!("{}/question?module={}&{rest}", outline(&kept.course.code), module.key);
    let rows: Vec<_> = module
        .bank
        .iter()
        .map(|q| {
            let title = q.texts.in_language(w.language()).to_owned();
            let mut fields = base(kept);
            fields.push(("key", q.key.clone()));
            let says = format!("{}{}{title}", w.remove(), w.list_comma());
            let end = view! {
                <PostButton action="/api/training/remove" fields=fields label=w.remove() says=says tone=Tone::Plain />
            }
            .into_any();
            let note = if q.is_sound() { w.question_kind(q.kind) } else { w.course_question_unsound() };
            view! { <Item title=title.clone() href=at(format!("key={}", q.key)) note=note end=end acts=true /> }
        })
        .collect();
    let add: Vec<_> = QuestionKind::ALL
        .iter()
        .map(|kind| {
            let href = at(format!("kind={}", kind.as_str()));
            view! { <Button label=w.course_add(w.question_kind(*kind)) href=href tone=Tone::Quiet icon=Glyph::Plus /> }
        })
        .collect();
    view! { <Section title=w.course_bank()><List>{rows}</List><Actions>{add}</Actions></Section> }.into_any()
}

/// The slides of a module, with the forms that add some and take some away.
fn files(w: Words, kept: &Kept, module: &Module) -> AnyView {
    let with = |more: Vec<(&'static str, String)>| {
        let mut fields = base(kept);
        fields.push(("module", module.key.clone()));
        fields.extend(more);
        fields
    };
    let pictures: Vec<_> = module
        .pictures
        .iter()
        .copied()
        .zip(1i64..)
        .map(|(id, n)| {
            let (src, alt) = (format!("/training/files/{id}"), w.training_slide(n));
            let says = format!("{}{}{alt}", w.remove(), w.list_comma());
            let fields = with(vec![("file", id.to_string())]);
            view! {
                <div class="stack tight">
                    <img class="picture" src=src alt=alt />
                    <PostButton action="/api/training/remove-file" fields=fields label=w.remove() says=says tone=Tone::Plain />
                </div>
            }
        })
        .collect();
    let document = module.document.map(|id| {
        let fields = with(vec![("file", id.to_string())]);
        view! {
            <Actions>
                <Button label=w.training_open_pdf() href=format!("/training/files/{id}") tone=Tone::Quiet />
                <PostButton action="/api/training/remove-file" fields=fields label=w.remove() tone=Tone::Plain />
            </Actions>
        }
    });
    let form = |kind: &'static str, label: &'static str, hint: &'static str, accept: &'static str| {
        let fields = with(Vec::new());
        view! {
            <Form action="/api/training/file" fields=fields files=true>
                <Field name=kind kind="file" label=label hint=hint accept=accept />
                <Actions><Button label=w.course_send() tone=Tone::Quiet /></Actions>
            </Form>
        }
    };
    let picture =
        form("picture", w.course_picture(), w.course_picture_hint(), "image/jpeg,image/png,image/webp").into_any();
    let pdf = form("document", w.course_pdf(), w.course_pdf_hint(), "application/pdf").into_any();
    view! {
        <Section title=w.module_kind(ModuleKind::Slides)>
            {pictures}
            {document}
            {picture}
            {pdf}
        </Section>
    }
    .into_any()
}

/// Texts in all languages, and what is too long.
pub(super) fn texts(values: &Values, prefix: &str, max: usize, faults: &mut Vec<faults::Fault>) -> Texts {
    let mut texts = Texts::default();
    for &language in Language::ALL {
        let field = format!("{prefix}_{}", language.as_str());
        let text: String = values.get(&field).chars().filter(|c| *c == '\n' || !c.is_control()).collect();
        if text.chars().count() > max {
            faults.push(faults::Fault::new(&field, FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) }));
        } else if !text.is_empty() {
            texts = texts.with(language, &text);
        }
    }
    texts
}

/// A text in one language at least.
pub(super) fn required(texts: &Texts, prefix: &str, kept: &Kept, faults: &mut Vec<faults::Fault>) {
    if texts.0.is_empty() && faults.is_empty() {
        let language = kept.course.terms.languages.first().copied().unwrap_or(Language::Az);
        faults.push(faults::Fault::new(&format!("{prefix}_{}", language.as_str()), FaultKind::Required));
    }
}

pub(super) async fn save_module(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let code = values.get("code").to_owned();
    let which = Which { key: values.get("key").to_owned(), kind: values.get("kind").to_owned(), module: String::new() };
    let kept = kept(&visit, &code).await?;
    let kind = ModuleKind::parse(&which.kind).ok_or_else(|| visit.problem(Error::NotFound))?;
    let mut faults = Vec::new();
    let (titles, bodies) =
        (texts(&values, "titles", TITLE_MAX, &mut faults), texts(&values, "bodies", BODY_MAX, &mut faults));
    required(&titles, "titles", &kept, &mut faults);
    let video = values.get("video").to_owned();
    let is_address = video.starts_with("https://")
        && video.len() < 500
        && !video.chars().any(|c| c.is_whitespace() || c.is_control());
    if kind == ModuleKind::Video && !is_address {
        faults.push(faults::Fault::new("video", FaultKind::Link));
    }
    let draw = values.get("draw").parse::<usize>().ok().filter(|n| (1..=100).contains(n));
    if kind == ModuleKind::Quiz && draw.is_none() {
        faults.push(faults::Fault::new("draw", FaultKind::Number { min: 1, max: 100 }));
    }
    let outcome = if faults.is_empty() {
        let video = if kind == ModuleKind::Video { video } else { String::new() };
        let key = which.key.clone();
        let made = Module { key, titles, bodies, video, draw: draw.unwrap_or(5), ..Module::new(kind) };
        step(&visit, values.get("course"), values.get("edits"), ContentEdit::Module(made)).await
    } else {
        Err(Error::Faulty(faults))
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            module(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &which, Some(values), &faults).await
        }
        outcome => {
            // A quiz and slides have more to fill in
            let goes_on = matches!(kind, ModuleKind::Quiz | ModuleKind::Slides) && outcome.is_ok();
            if goes_on && !visit.wants_json {
                let content = self::kept(&visit, &code).await?.content;
                let key = match which.key.as_str() {
                    "" => content.modules.last().map(|m| m.key.clone()).unwrap_or_default(),
                    key => key.to_owned(),
                };
                let to = format!("{}/module?key={key}", outline(&code));
                return visit.done(outcome.map(|()| json!({})), |_| to);
            }
            done(&visit, &code, outcome, "kept").await
        }
    }
}

/// Keeps a slide or a PDF.
pub(super) async fn send_file(visit: Visit, parts: Multipart) -> Answer {
    let sent = match crate::pages::applications::read_parts(parts).await {
        Ok(sent) => sent,
        Err(status) => return Ok(status.into_response()),
    };
    let field = |name: &str| sent.fields.0.get(name).map_or("", |text| text.trim()).to_owned();
    let (code, module) = (field("code"), field("module"));
    let Ok(course) = field("course").parse::<CourseId>() else { return Err(visit.problem(Error::NotFound)) };
    let edits = field("edits").parse().unwrap_or(-1);
    let (service, who) = (&visit.app.service, visit.who());
    let outcome = match sent.pictures.first() {
        Some((name, bytes)) if name == "document" => {
            training::keep_document(service, who, (course, edits), &module, bytes.to_vec()).await
        }
        Some((_, bytes)) => training::keep_picture(service, who, (course, edits), &module, bytes.to_vec()).await,
        None => Err(Error::fault("picture", FaultKind::Required)),
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let which = Which { key: module, ..Which::default() };
            self::module(&visit, StatusCode::UNPROCESSABLE_ENTITY, &code, &which, None, &faults).await
        }
        outcome => visit.done(outcome.map(|()| json!({})), |_| format!("{}/module?key={module}", outline(&code))),
    }
}

/// What takes a file away.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Away {
    course: String,
    code: String,
    edits: String,
    module: String,
    file: String,
}

pub(super) async fn remove_file(visit: Visit, Typed(form): Typed<Away>) -> Answer {
    let file = form.file.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let edit = ContentEdit::File { module: form.module.clone(), file };
    let outcome = step(&visit, &form.course, &form.edits, edit).await;
    visit.done(outcome.map(|()| json!({})), |_| {
        format!("{}/module?key={}", outline(form.code.trim()), form.module.trim())
    })
}
