//! Writing an announcement: for whom, and what it says in each language.

use crate::pages::account::told_by;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::announcements::{Audience, SUBJECT_MAX, TEXT_MAX};
use domain::applications::Stage;
use domain::centers::{Center, Position};
use domain::faults;
use domain::ids::{AnnouncementId, CourseId};
use domain::language::{Language, Texts};
use domain::rights::May;
use leptos::prelude::*;
use programme::announcements;
use programme::typed::Values;
use programme::{Error, centers};
use serde_json::json;
use words::Words;

/// What there is to choose from.
struct Known {
    centers: Vec<Center>,
    /// Whether all centers may be told at once.
    everywhere: bool,
    positions: Vec<Position>,
    courses: Vec<(CourseId, Texts)>,
}

async fn known(visit: &Visit) -> Result<Known, Problem> {
    let programme = visit.programme()?.id;
    visit
        .look(move |look| {
            Box::pin(async move {
                let mut all = centers::of_programme(look, programme).await?;
                all.retain(|center| look.require(May::Announce(center.at())).is_ok());
                Ok(Known {
                    centers: all,
                    everywhere: look.require(May::AnnounceToAll(programme)).is_ok(),
                    positions: centers::positions(look, programme).await?,
                    courses: centers::courses(look, programme).await?,
                })
            })
        })
        .await
}

pub(super) async fn new_page(visit: Visit) -> Answer {
    let known = known(&visit).await?;
    let center = known.centers.first().map(|center| center.id).filter(|_| !known.everywhere);
    let today = visit.programme()?.zone.date(visit.now);
    Ok(show(&visit, &known, None, announcements::blank(center, today), &[]))
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let Ok(id) = id.parse::<AnnouncementId>() else { return Err(visit.problem(Error::NotFound)) };
    let one = visit.look(move |look| Box::pin(announcements::one(look, id))).await?;
    let known = known(&visit).await?;
    Ok(show(&visit, &known, Some(id), announcements::of_message(&one.message, one.version), &[]))
}

fn show(
    visit: &Visit,
    known: &Known,
    id: Option<AnnouncementId>,
    values: Values,
    wrong: &[faults::Fault],
) -> axum::response::Response {
    let w = visit.words;
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_by(w, wrong, |field| label(w, field));
    let title = if id.is_some() { w.announcement_change() } else { w.announcement_new() };
    let mut fields = vec![("version", values.get("version").to_owned())];
    let (action, back) = match id {
        Some(id) => {
            fields.push(("announcement", id.to_string()));
            ("/api/announcements/change", paths::announcement(id))
        }
        None => ("/api/announcements/write", paths::ANNOUNCEMENTS.to_owned()),
    };
    let (whom, what) = (whom(w, known, &values, &faults), what(w, &values, &faults));
    visit.sheet(title).status(status).layout(Layout::Narrow).back(&back, w.announcement_title()).show(move || {
        view! {
            <PageHead title=title lead=w.announcement_lead() />
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Form action=action fields=fields>
                {whom}
                {what}
                <Actions><Button label=w.announcement_save() /></Actions>
            </Form>
        }
    })
}

fn whom(w: Words, known: &Known, values: &Values, faults: &[Fault]) -> AnyView {
    let choices = |field: &'static str, all: Vec<(String, String)>| -> Vec<Choice> {
        let choice = |(value, label): (String, String)| {
            let chosen = values.get(field) == value;
            Choice::new(value, label).chosen(chosen)
        };
        all.into_iter().map(choice).collect()
    };
    let named = |id: String, names: &Texts| (id, names.in_language(w.language()).to_owned());
    let word = |word: &str, label: &str| (word.to_owned(), label.to_owned());
    let audiences = choices("audience", Audience::ALL.iter().map(|a| word(a.as_str(), w.audience(*a))).collect());
    let centers = choices("center", known.centers.iter().map(|c| named(c.id.to_string(), &c.names)).collect());
    let positions = choices("position", known.positions.iter().map(|p| named(p.id.to_string(), &p.names)).collect());
    let stages = choices("stage", Stage::ALL.iter().map(|s| word(s.as_str(), w.stage(*s))).collect());
    let courses = choices("course", known.courses.iter().map(|(id, names)| named(id.to_string(), names)).collect());
    let wrong = |field: &str| fault_of(faults, field);
    let center = if known.everywhere {
        view! {
            <Select
                name="center"
                label=w.announcement_center()
                choices=centers
                nothing=w.announcement_center_all()
                optional=w.optional()
                error=wrong("center")
            />
        }
        .into_any()
    } else {
        view! { <Select name="center" label=w.announcement_center() choices=centers error=wrong("center") /> }
            .into_any()
    };
    let week = values.get("week").to_owned();
    view! {
        <Radios name="audience" label=w.announcement_audience() choices=audiences error=wrong("audience") />
        {center}
        <Field
            name="week"
            label=w.announcement_week()
            kind="date"
            hint=w.announcement_week_hint()
            value=week
            optional=w.optional()
            error=wrong("week")
        />
        <Select
            name="position"
            label=w.announcement_position()
            choices=positions
            nothing=w.announcement_position_all()
            hint=w.announcement_week_hint()
            optional=w.optional()
            error=wrong("position")
        />
        <Select
            name="stage"
            label=w.announcement_stage()
            choices=stages
            nothing=w.announcement_none_chosen()
            hint=w.announcement_stage_hint()
            optional=w.optional()
            error=wrong("stage")
        />
        <Select
            name="course"
            label=w.announcement_course()
            choices=courses
            nothing=w.announcement_none_chosen()
            hint=w.announcement_course_hint()
            optional=w.optional()
            error=wrong("course")
        />
    }
    .into_any()
}

fn what(w: Words, values: &Values, faults: &[Fault]) -> AnyView {
    let languages = Language::ALL.iter().map(|language| {
        let [subject, text] = ["subject", "text"].map(|field| {
            let name = format!("{field}_{}", language.as_str());
            (values.get(&name).to_owned(), fault_of(faults, &name), name)
        });
        view! {
            <Field
                name=subject.2
                label=w.announcement_subject(language.own_name())
                value=subject.0
                maxlength=SUBJECT_MAX as u32
                optional=w.optional()
                error=subject.1
            />
            <TextArea
                name=text.2
                label=w.announcement_text(language.own_name())
                value=text.0
                maxlength=TEXT_MAX as u32
                rows=6
                optional=w.optional()
                error=text.1
            />
        }
    });
    view! {
        <p class="hint">{w.announcement_languages_hint()}</p>
        {languages.collect_view()}
    }
    .into_any()
}

/// What a field is called where its fault is told.
fn label(w: Words, field: &str) -> Option<String> {
    let fixed = match field {
        "audience" => w.announcement_audience(),
        "center" => w.announcement_center(),
        "week" => w.announcement_week(),
        "position" => w.announcement_position(),
        "stage" => w.announcement_stage(),
        "course" => w.announcement_course(),
        _ => {
            let (kind, language) = field.split_once('_')?;
            let name = Language::parse(language)?.own_name();
            return match kind {
                "subject" => Some(w.announcement_subject(name)),
                "text" => Some(w.announcement_text(name)),
                _ => None,
            };
        }
    };
    Some(fixed.to_owned())
}

pub(super) async fn write(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let (typed, programme) = (values.clone(), visit.programme()?.id);
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { announcements::write(act, programme, &announcements::parse(&typed)?).await })
        })
        .await;
    answer(&visit, outcome.map(|a| a.id), None, values).await
}

pub(super) async fn change(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let Ok(id) = values.get("announcement").parse() else { return Err(visit.problem(Error::NotFound)) };
    let (typed, version) = (values.clone(), values.get("version").parse().unwrap_or_default());
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { announcements::change(act, id, version, &announcements::parse(&typed)?).await })
        })
        .await;
    answer(&visit, outcome.map(|a| a.id), Some(id), values).await
}

async fn answer(
    visit: &Visit,
    outcome: programme::Result<AnnouncementId>,
    id: Option<AnnouncementId>,
    values: Values,
) -> Answer {
    match outcome {
        Err(Error::Faulty(wrong)) if !visit.wants_json => {
            let known = known(visit).await?;
            Ok(show(visit, &known, id, values, &wrong))
        }
        outcome => visit.done(outcome.map(|id| json!({ "announcement": id })), |told| {
            format!("{}/{}", paths::ANNOUNCEMENTS, told["announcement"].as_str().unwrap_or_default())
        }),
    }
}
