//! Calls for volunteers, for those who run the programme.

use crate::pages::account::told;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, PROGRAMME, Visit};
use crate::parts::*;
use axum::extract::Query;
use axum::http::StatusCode;
use chrono::{Days, NaiveDate, NaiveTime};
use domain::centers::Center;
use domain::faults::{self, FaultKind};
use domain::ids::IntakeId;
use domain::language::Language;
use domain::programmes::Programme;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Call, IntakeForm};
use programme::centers;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// What just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Shown {
    told: String,
}

pub(super) async fn page(visit: Visit, Query(shown): Query<Shown>) -> Answer {
    show(&visit, StatusCode::OK, fresh(&visit), &[], &shown.told).await
}

/// A form with what the programme's rules suggest.
fn fresh(visit: &Visit) -> IntakeForm {
    let mut form = BTreeMap::new();
    if let Some(programme) = &visit.programme {
        form.insert("min_age".to_owned(), programme.rules.min_age.to_string());
        form.insert("max_age".to_owned(), programme.rules.max_age.to_string());
        form.insert("opens_on".to_owned(), programme.zone.date(visit.now).to_string());
    }
    IntakeForm(form)
}

async fn centers_of(visit: &Visit, programme: &Programme) -> Result<Vec<Center>, Problem> {
    let id = programme.id;
    visit.look(|look| Box::pin(centers::of_programme(look, id))).await
}

async fn show(visit: &Visit, status: StatusCode, form: IntakeForm, faults: &[faults::Fault], happened: &str) -> Answer {
    let w = visit.words;
    let programme = visit.programme()?.clone();
    let id = programme.id;
    let calls = visit.look(|look| Box::pin(applications::all_intakes(look, id))).await?;
    let centers = centers_of(visit, &programme).await?;
    let news = match happened {
        "added" => Some(w.applications_told_intake_added()),
        "closed" => Some(w.applications_told_intake_closed()),
        "opened" => Some(w.applications_told_intake_opened()),
        _ => None,
    };
    let (faults, now) = (told(w, faults), visit.now);
    Ok(visit.sheet(w.nav_intakes()).status(status).show(move || {
        let summary = faults.clone();
        let none = calls.is_empty().then(|| {
            view! { <Empty title=w.applications_intakes_none_title() text=w.applications_intakes_none_text() /> }
        });
        let cards = calls.iter().map(|call| card(w, call, &programme, call.intake.is_open(now))).collect_view();
        view! {
            <PageHead title=w.nav_intakes() />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            {news.map(|text| view! { <Banner news=News::Good title=text /> })}
            {none}
            {cards}
            <Section title=w.applications_intake_new()>{new(w, &programme, &centers, &form, &faults)}</Section>
        }
    }))
}

fn card(w: Words, call: &Call, programme: &Programme, open: bool) -> impl IntoView + use<> {
    let (intake, zone) = (&call.intake, programme.zone);
    let span = |from, until| w.applications_from_to(&w.date(from), &w.date(until));
    let mut facts: Vec<(String, AnyView)> = vec![
        (
            w.applications_intake_code().to_owned(),
            view! { <a href=paths::apply(&intake.code)>{intake.code.clone()}</a> }.into_any(),
        ),
        (w.applications_apply_by().to_owned(), span(zone.date(intake.opens_at), intake.closing_day(zone)).into_any()),
        (w.applications_service().to_owned(), span(intake.starts_on, intake.ends_on).into_any()),
    ];
    facts.extend(call.places.iter().map(|p| {
        let placed = format!("{} {}", w.count_of(p.placed, p.quota), w.applications_intake_placed());
        (p.names.in_language(w.language()).to_owned(), placed.into_any())
    }));
    let id = intake.id.to_string();
    let change = if open {
        let label = w.applications_intake_close();
        let fields = vec![("intake", id)];
        view! { <PostButton action="/api/intakes/close" fields=fields label=label tone=Tone::Danger /> }.into_any()
    } else {
        let name = format!("until-{}", intake.code);
        view! {
            <form class="form inline" method="post" action="/api/intakes/open" novalidate>
                <input type="hidden" name="intake" value=id />
                <div class="field">
                    <label for=name.clone()>{w.applications_intake_closes()}</label>
                    <input class="control" type="date" id=name name="closes_on" required />
                </div>
                <Button label=w.applications_intake_reopen() tone=Tone::Quiet />
            </form>
        }
        .into_any()
    };
    let tag = if open {
        view! { <Tag label=w.applications_landing_open() news=News::Good /> }
    } else {
        view! { <Tag label=w.applications_closed() news=News::Warn /> }
    };
    let title = intake.titles.in_language(w.language()).to_owned();
    view! { <Card title=title beside=tag.into_any() foot=change><Facts facts=facts /></Card> }
}

/// The form of a new call.
fn new(
    w: Words,
    programme: &Programme,
    centers: &[Center],
    form: &IntakeForm,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let field = |name: &str, label: String, kind: &'static str, optional: bool, hint: Option<String>| -> AnyView {
        let (name, value, error) = (name.to_owned(), form.typed(name).to_owned(), fault_of(faults, name));
        match (optional, hint) {
            (true, _) => view! {
                <Field name=name label=label kind=kind value=value error=error optional=w.optional() />
            }
            .into_any(),
            (false, Some(hint)) => view! {
                <Field name=name label=label kind=kind value=value error=error hint=hint />
            }
            .into_any(),
            (false, None) => view! { <Field name=name label=label kind=kind value=value error=error /> }.into_any(),
        }
    };
    let texts = Language::ALL
        .iter()
        .map(|&l| {
            let optional = l != programme.default_language;
            let title = format!("title_{}", l.as_str());
            let summary = format!("summary_{}", l.as_str());
            let summary_label = w.applications_intake_summary_in(l.own_name());
            let (value, error) = (form.typed(&summary).to_owned(), fault_of(faults, &summary));
            let title_view = field(&title, w.applications_intake_title_in(l.own_name()), "text", optional, None);
            let about = if optional {
                view! { <TextArea name=summary label=summary_label value=value error=error optional=w.optional() rows=3 /> }
                    .into_any()
            } else {
                view! { <TextArea name=summary label=summary_label value=value error=error rows=3 /> }.into_any()
            };
            view! {
                {title_view}
                {about}
            }
        })
        .collect_view();
    let quotas = centers
        .iter()
        .map(|c| {
            let name = c.names.in_language(w.language()).to_owned();
            field(&format!("quota_{}", c.code), name, "number", true, None)
        })
        .collect_view();
    let code = field(
        "code",
        w.applications_intake_code().to_owned(),
        "text",
        false,
        Some(w.applications_intake_code_hint().to_owned()),
    );
    let frame = [
        ("opens_on", w.applications_intake_opens(), "date"),
        ("closes_on", w.applications_intake_closes(), "date"),
        ("min_age", w.applications_intake_min_age(), "number"),
        ("max_age", w.applications_intake_max_age(), "number"),
        ("starts_on", w.applications_intake_starts(), "date"),
        ("ends_on", w.applications_intake_ends(), "date"),
    ]
    .map(|(name, label, kind)| field(name, label.to_owned(), kind, false, None));
    view! {
        <Form action="/api/intakes/add" fields=vec![(PROGRAMME, programme.code.clone())]>
            {code}
            {texts}
            {frame.into_iter().collect_view()}
            <h3>{w.applications_intake_quotas()}</h3>
            <p class="hint">{w.applications_intake_quotas_text()}</p>
            {quotas}
            <Actions>
                <Button label=w.applications_intake_add() />
            </Actions>
        </Form>
    }
}

pub(super) async fn add(visit: Visit, Typed(posted): Typed<BTreeMap<String, String>>) -> Answer {
    let form = IntakeForm(posted);
    let programme = visit.programme_of_form(form.0.get("programme").map_or("", String::as_str))?.clone();
    let centers = centers_of(&visit, &programme).await?;
    let outcome = match form.parse(&programme, &centers) {
        Err(error) => Err(error),
        Ok(new) => {
            visit
                .act(move |act| {
                    let mut new = new.clone();
                    new.intake.id = act.id();
                    Box::pin(async move {
                        applications::add_intake(act, &new.intake, &new.quotas).await?;
                        Ok(new.intake.id)
                    })
                })
                .await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, form, &faults, "").await
        }
        outcome => done(&visit, outcome.map(|id| json!({ "intake": id })), "added"),
    }
}

/// What the buttons of a call post.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Window {
    intake: String,
    closes_on: String,
}

pub(super) async fn close(visit: Visit, Typed(form): Typed<Window>) -> Answer {
    let outcome = match form.intake.parse::<IntakeId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => visit.act(move |act| Box::pin(applications::close_intake(act, id))).await,
    };
    done(&visit, outcome, "closed")
}

pub(super) async fn open(visit: Visit, Typed(form): Typed<Window>) -> Answer {
    let zone = visit.programme()?.zone;
    let until = NaiveDate::parse_from_str(form.closes_on.trim(), "%Y-%m-%d")
        .ok()
        .and_then(|date| date.checked_add_days(Days::new(1)))
        .map(|date| zone.moment(date, NaiveTime::MIN));
    let outcome = match (form.intake.parse::<IntakeId>(), until) {
        (Err(_), _) => Err(Error::NotFound),
        (_, None) => Err(Error::fault("closes_on", FaultKind::Date)),
        (Ok(id), Some(until)) => visit.act(move |act| Box::pin(applications::reopen_intake(act, id, until))).await,
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, fresh(&visit), &faults, "").await
        }
        outcome => done(&visit, outcome, "opened"),
    }
}

fn done<T: serde::Serialize>(visit: &Visit, outcome: programme::Result<T>, told: &str) -> Answer {
    visit.done(outcome, |_| format!("{}?told={told}", paths::INTAKES))
}
