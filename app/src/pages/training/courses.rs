//! Keeping a course: what holds for it, what there is to learn in it module by module, and publishing that as an edition.

use super::course::content;
use super::told;
use crate::pages::account::told as told_faults;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::faults;
use domain::ids::{CenterId, CourseId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::rights::May;
use domain::training::{ContentEdit, Course, CourseKind, Module, ModuleKind};
use leptos::prelude::*;
use programme::training::{self, Kept};
use programme::typed::Values;
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the address says.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    told: String,
}

/// Where courses are kept.
pub(super) fn outline(code: &str) -> String {
    format!("{}/{code}", paths::COURSES)
}

/// Reads a course as one of those who keep it.
pub(super) async fn kept(visit: &Visit, code: &str) -> Result<Kept, Problem> {
    let (programme, code) = (visit.programme()?.id, code.to_owned());
    visit.look(|look| Box::pin(async move { training::kept(look, programme, &code).await })).await
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(asked): Query<Asked>) -> Answer {
    show(&visit, StatusCode::OK, &code, &[], &asked.told).await
}

pub(super) async fn show(
    visit: &Visit,
    status: StatusCode,
    code: &str,
    faults: &[faults::Fault],
    word: &str,
) -> Answer {
    let kept = kept(visit, code).await?;
    let w = visit.words;
    let zone = visit.zone_of(kept.course.programme)?;
    let title = kept.course.names.in_language(w.language()).to_owned();
    let mut faults = told_faults(w, faults);
    for fault in &mut faults {
        // A part is named by its key
        if let Some(module) = kept.content.module(&fault.field) {
            fault.label = module.titles.in_language(w.language()).to_owned();
        }
    }
    let news = told(w, word);
    let sheet = visit.sheet(&title).status(status).back(paths::TRAINING, w.nav_training());
    Ok(sheet.show(move || {
        let code = kept.course.code.clone();
        let state = match (kept.course.edition, kept.published, kept.edits) {
            (Some(n), Some(at), 0) => (w.course_edition(n, &w.date(zone.date(at))), News::Good),
            (Some(_), ..) => (w.course_changed().to_owned(), News::Warn),
            _ => (w.course_unpublished().to_owned(), News::Info),
        };
        let fields = vec![("course", kept.course.id.to_string()), ("code", code.clone()), ("edits", kept.edits.to_string())];
        let publish = (kept.edits > 0).then(|| {
            view! { <PostButton action="/api/training/publish" fields=fields label=w.course_publish() /> }
        });
        let edit = format!("{}/edit", outline(&code));
        let rows: Vec<_> = kept.content.modules.iter().map(|m| row(w, &kept, m)).collect();
        let list = if rows.is_empty() {
            view! { <Empty title=w.course_empty_title() text=w.course_empty_text() icon=Glyph::Book /> }.into_any()
        } else {
            view! { <List>{rows}</List> }.into_any()
        };
        let add: Vec<_> = ModuleKind::ALL
            .iter()
            .map(|kind| {
                let href = format!("{}/module?kind={}", outline(&code), kind.as_str());
                view! { <Button label=w.course_add(w.module_kind(*kind)) href=href tone=Tone::Quiet icon=Glyph::Plus /> }
            })
            .collect();
        view! {
            <PageHead title=title lead=facts(w, &kept.course)><Tag label=state.0 news=state.1 /></PageHead>
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {news}
            <Actions>{publish}<Button label=w.course_edit() href=edit tone=Tone::Quiet /></Actions>
            <Section title=w.training_modules_title()>{list}<Actions>{add}</Actions></Section>
        }
    }))
}

/// What holds for a course, in a line.
pub(super) fn facts(w: Words, course: &Course) -> String {
    let terms = &course.terms;
    let mut facts = vec![
        w.course_kind(course.kind).to_owned(),
        terms.valid_days.map_or_else(|| w.training_valid_for_ever().to_owned(), |days| w.training_course_days(days)),
    ];
    if terms.online {
        facts.push(w.course_online_short().to_owned());
    }
    if !course.active {
        facts.push(w.course_inactive().to_owned());
    }
    facts.join(" · ")
}

fn row(w: Words, kept: &Kept, module: &Module) -> AnyView {
    let code = &kept.course.code;
    let title = module.titles.in_language(w.language()).to_owned();
    let href = format!("{}/module?key={}", outline(code), module.key);
    let mut note = vec![w.module_kind(module.kind).to_owned()];
    if module.kind == ModuleKind::Quiz {
        note.push(w.course_questions(i64::try_from(module.bank.len()).unwrap_or(0)));
    }
    let button = |action: &'static str, label: &'static str, up: bool| {
        let mut fields = vec![
            ("course", kept.course.id.to_string()),
            ("code", code.clone()),
            ("edits", kept.edits.to_string()),
            ("key", module.key.clone()),
        ];
        fields.extend(up.then(|| ("up", "1".to_owned())));
        let says = format!("{label}{}{title}", w.list_comma());
        view! { <PostButton action=action fields=fields label=label says=says tone=Tone::Plain /> }
    };
    let is = |one: Option<&Module>| one.is_some_and(|one| one.key == module.key);
    let (up, down) = (!is(kept.content.modules.first()), !is(kept.content.modules.last()));
    let end = view! {
        <div class="actions inline">
            {up.then(|| button("/api/training/move", w.questions_up(), true))}
            {down.then(|| button("/api/training/move", w.questions_down(), false))}
            {button("/api/training/remove", w.remove(), false)}
        </div>
    }
    .into_any();
    view! { <Item title=title.clone() href=href note=note.join(" · ") end=end acts=true /> }.into_any()
}

/// What the buttons post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Pressed {
    pub(super) course: String,
    pub(super) code: String,
    pub(super) edits: String,
    pub(super) key: String,
    pub(super) up: String,
}

/// Takes a step with the draft of a course.
pub(super) async fn step(visit: &Visit, course: &str, edits: &str, step: ContentEdit) -> programme::Result<()> {
    let Ok(id) = course.trim().parse::<CourseId>() else { return Err(Error::NotFound) };
    let edits = edits.trim().parse().unwrap_or(-1);
    visit
        .act(move |act| {
            let step = step.clone();
            Box::pin(training::edit(act, id, edits, step))
        })
        .await
}

/// On to the outline, or the outline with what is wrong.
pub(super) async fn done(visit: &Visit, code: &str, outcome: programme::Result<()>, word: &str) -> Answer {
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(visit, StatusCode::UNPROCESSABLE_ENTITY, code, &faults, "").await
        }
        outcome => {
            visit.done(outcome.map(|()| json!({ "course": code })), |_| format!("{}?told={word}", outline(code)))
        }
    }
}

pub(super) async fn shift(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let edit = ContentEdit::Move { key: form.key.clone(), up: !form.up.is_empty() };
    let outcome = step(&visit, &form.course, &form.edits, edit).await;
    done(&visit, &form.code, outcome, "kept").await
}

pub(super) async fn remove(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let outcome = step(&visit, &form.course, &form.edits, ContentEdit::Remove { key: form.key.clone() }).await;
    done(&visit, &form.code, outcome, "kept").await
}

pub(super) async fn publish(visit: Visit, Typed(form): Typed<Pressed>) -> Answer {
    let id: CourseId = form.course.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let edits = form.edits.trim().parse().unwrap_or(-1);
    let outcome =
        visit.act(move |act| Box::pin(async move { training::publish(act, id, edits).await.map(drop) })).await;
    done(&visit, &form.code, outcome, "published").await
}

pub(super) async fn new_page(visit: Visit) -> Answer {
    let mut values = Values::default().with("active", "yes").with("kind", CourseKind::Position.as_str());
    let programme = visit.programme()?;
    for language in Language::ALL.iter().filter(|l| programme.names.has(**l) || **l == programme.default_language) {
        values = values.with(&format!("language_{}", language.as_str()), "yes");
    }
    form(&visit, StatusCode::OK, None, values, &[]).await
}

pub(super) async fn edit_page(visit: Visit, Path(code): Path<String>) -> Answer {
    let course = kept(&visit, &code).await?.course;
    form(&visit, StatusCode::OK, Some(course.id), training::of_course(&course), &[]).await
}

/// What a course can be bound to: other courses, and the centers whose courses one keeps.
type Things = (Vec<Course>, Vec<(CenterId, Texts)>);

async fn things(look: &mut programme::Look, programme: ProgrammeId) -> programme::Result<Things> {
    let (courses, centers) = (training::courses(look, programme).await?, centers::of_programme(look, programme).await?);
    let (who, now) = (look.who().clone(), look.now());
    let theirs = centers.into_iter().filter(|c| training::may_keep(&who, programme, Some(c.id), now));
    let theirs: Vec<_> = theirs.map(|c| (c.id, c.names)).collect();
    if theirs.is_empty() { Err(Error::NotAllowed) } else { Ok((courses, theirs)) }
}

async fn form(
    visit: &Visit,
    status: StatusCode,
    id: Option<CourseId>,
    values: Values,
    faults: &[faults::Fault],
) -> Answer {
    let (w, programme) = (visit.words, visit.programme()?.id);
    let (courses, centers) = visit.look(move |look| Box::pin(things(look, programme))).await?;
    let whole = visit.who().may(May::ManageTraining(programme), visit.now);
    let faults = told_faults(w, faults);
    let code = values.get("code").to_owned();
    let (title, back, back_label) = match id {
        Some(_) => (w.course_edit(), outline(&code), w.course_label()),
        None => (w.course_new(), paths::TRAINING.to_owned(), w.nav_training()),
    };
    let mut hidden = vec![visit.form_programme(values.get("programme")), ("version", values.get("version").to_owned())];
    if let Some(id) = id {
        hidden.extend([("id", id.to_string()), ("code", code), ("center", values.get("center").to_owned())]);
    }
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(&back, back_label);
    Ok(sheet.show(move || {
        let language = w.language();
        let named = |texts: &Texts| texts.in_language(language).to_owned();
        let (value, wrong) = (|f: &str| values.get(f).to_owned(), |f: &str| fault_of(&faults, f));
        let number = |name: &'static str, label: &'static str, hint: &'static str| {
            let (value, error) = (value(name), wrong(name));
            view! {
                <Field name=name label=label hint=hint value=value error=error inputmode="numeric" optional=w.optional() width=8 />
            }
            .into_any()
        };
        let tick = |name: String, label: String| {
            let checked = !values.get(&name).is_empty();
            let error = wrong(&name);
            view! { <Checkbox name=name label=label checked=checked error=error /> }.into_any()
        };
        let names: Vec<_> = Language::ALL
            .iter()
            .map(|l| {
                let name = format!("names_{}", l.as_str());
                let (value, error) = (value(&name), wrong(&name));
                view! { <Field name=name label=w.admin_name_in(l.own_name()) value=value error=error optional=w.optional() maxlength=120 /> }
            })
            .collect();
        let kinds: Vec<_> = CourseKind::ALL
            .iter()
            .map(|kind| Choice::new(kind.as_str(), w.course_kind(*kind)).chosen(values.get("kind") == kind.as_str()))
            .collect();
        let first = id.is_none().then(|| {
            let choices: Vec<_> = centers
                .iter()
                .map(|(id, names)| Choice::new(id.to_string(), named(names)).chosen(values.get("center") == id.to_string()))
                .collect();
            let nothing = if whole { w.course_whole_programme() } else { w.choose_one() };
            let (code, wrong_code, wrong_center) = (value("code"), wrong("code"), wrong("center"));
            view! {
                <Field name="code" label=w.course_code() hint=w.course_code_hint() value=code error=wrong_code width=16 />
                <Select name="center" label=w.center_label() choices=choices nothing=nothing error=wrong_center />
            }
        });
        let languages: Vec<_> =
            Language::ALL.iter().map(|l| tick(format!("language_{}", l.as_str()), l.own_name().to_owned())).collect();
        let others = || courses.iter().filter(|c| Some(c.id) != id);
        let ticks = |prefix: &str| -> Vec<AnyView> {
            others().map(|c| tick(format!("{prefix}{}", c.id), named(&c.names))).collect()
        };
        let refreshers: Vec<_> = others()
            .map(|c| Choice::new(c.id.to_string(), named(&c.names)).chosen(values.get("refresher") == c.id.to_string()))
            .collect();
        let wrong_refresher = wrong("refresher");
        let (before, equals) = (ticks("before_"), ticks("equals_"));
        let (wrong_before, none) = (wrong("prerequisites"), others().next().is_none());
        let wrong_kind = wrong("kind");
        let validity = [
            number("valid_days", w.course_valid_days(), w.course_valid_days_hint()),
            number("grace_days", w.course_grace_days(), w.course_grace_days_hint()),
        ]
        .into_iter()
        .collect::<Vec<_>>();
        let window = number("window_days", w.course_window_days(), w.course_window_days_hint());
        let quizzes = [
            number("pass_percent", w.course_pass_percent(), ""),
            number("attempts", w.course_attempts(), ""),
            number("minutes", w.course_minutes(), w.course_minutes_hint()),
        ]
        .into_iter()
        .collect::<Vec<_>>();
        let online = tick("online".to_owned(), w.course_online().to_owned());
        let active = tick("active".to_owned(), w.course_active().to_owned());
        let summary = faults.clone();
        view! {
            <PageHead title=title />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            <Form action="/api/training/save-course" fields=hidden>
                {first}
                {names}
                <Radios name="kind" label=w.course_kind_label() choices=kinds error=wrong_kind />
                <Section title=w.course_languages()>{languages}</Section>
                <Section title=w.course_validity()>
                    {validity}
                    <Select
                        name="refresher"
                        label=w.course_refresher()
                        hint=w.course_refresher_hint()
                        choices=refreshers
                        nothing=w.none()
                        error=wrong_refresher
                        optional=w.optional()
                    />
                    {window}
                </Section>
                <Section title=w.course_quizzes()>
                    {quizzes}
                </Section>
                {(!none).then(|| view! {
                    <More label=w.course_before()>
                        {wrong_before.map(|text| view! { <p class="error" id="prerequisites">{text}</p> })}
                        {before}
                    </More>
                    <More label=w.course_equals()>{equals}</More>
                })}
                {online}
                {active}
                <Actions><Button label=w.save() /></Actions>
            </Form>
        }
    }))
}

pub(super) async fn save(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let programme = visit.programme_of_form(values.get("programme"))?.id;
    let known: Option<CourseId> = values.get("id").parse().ok();
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let (courses, centers) = things(act, programme).await?;
                let ids: Vec<CourseId> = courses.iter().map(|c| c.id).collect();
                let centers: Vec<CenterId> = centers.iter().map(|(id, _)| *id).collect();
                let (id, typed) = match known {
                    // What stays is taken from what is kept
                    Some(id) => {
                        let kept = courses.iter().find(|c| c.id == id).ok_or(Error::NotFound)?;
                        let center = kept.center.map(|id| id.to_string()).unwrap_or_default();
                        (id, typed.with("code", &kept.code).with("center", center))
                    }
                    None => (act.id(), typed),
                };
                let course = training::parse_course(&typed, id, programme, &ids, &centers)?;
                training::save(act, &course).await?;
                Ok(course.code)
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            form(&visit, StatusCode::UNPROCESSABLE_ENTITY, known, values, &faults).await
        }
        outcome => visit.done(outcome.map(|code| json!({ "course": code })), |facts| {
            format!("{}?told=kept", outline(facts["course"].as_str().unwrap_or_default()))
        }),
    }
}

/// A module as learners see it, below its form.
pub(super) fn preview(w: Words, module: &Module) -> AnyView {
    content(w, module)
}
