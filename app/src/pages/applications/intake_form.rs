//! The form of a call for volunteers: a new one, one like an earlier one, or a change.

mod terms;

pub(super) use terms::{earlier_name, studies_name};

use crate::pages::account::told_by;
use crate::pages::form::{Several, Typed};
use crate::pages::paths;
use crate::pages::visit::{Answer, PROGRAMME, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use domain::centers::Center;
use domain::faults;
use domain::ids::IntakeId;
use domain::language::Language;
use domain::programmes::Programme;
use domain::rights::May;
use leptos::prelude::*;
use programme::applications::{self, IntakeForm};
use programme::{Error, centers};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// What the form is for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Kind {
    New,
    /// By the id of the call; whether it was published.
    Change(String, bool),
}

/// Which earlier call a new one is to be like.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Like {
    from: String,
}

pub(super) async fn new_page(visit: Visit, Query(like): Query<Like>) -> Answer {
    let programme = visit.programme()?;
    let mut form = IntakeForm::default();
    if !like.from.is_empty() {
        let call = visit.look(|look| Box::pin(async move { applications::intake_by_code(look, &like.from).await }));
        let call = call.await?;
        form = IntakeForm::again(&call);
        form.0.insert("from".to_owned(), call.intake.code);
    } else {
        // What most calls lead through
        form.0.extend([("stage_2", "interview"), ("training", "yes")].map(|(f, v)| (f.to_owned(), v.to_owned())));
    }
    let suggested = [
        ("min_age", programme.rules.min_age.to_string()),
        ("max_age", programme.rules.max_age.to_string()),
        ("opens_on", programme.zone.date(visit.now).to_string()),
    ];
    for (field, value) in suggested {
        form.0.entry(field.to_owned()).or_insert(value);
    }
    let programme = programme.clone();
    show(&visit, StatusCode::OK, &programme, form, &[], Kind::New).await
}

pub(super) async fn change_page(visit: Visit, Path(code): Path<String>) -> Answer {
    let call = visit.look(|look| Box::pin(async move { applications::intake_by_code(look, &code).await })).await?;
    let programme = visit.programme_by(call.intake.programme)?.clone();
    let form = IntakeForm::of(&call, programme.zone);
    let kind = Kind::Change(call.intake.id.to_string(), call.intake.published_at.is_some());
    show(&visit, StatusCode::OK, &programme, form, &[], kind).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    programme: &Programme,
    form: IntakeForm,
    faults: &[faults::Fault],
    kind: Kind,
) -> Answer {
    let w = visit.words;
    let id = programme.id;
    let mut centers = visit
        .look(move |look| {
            Box::pin(async move {
                look.require(May::ManageIntakes(id))?;
                centers::of_programme(look, id).await
            })
        })
        .await?;
    let name = |c: &Center| c.names.in_language(w.language()).to_owned();
    centers.sort_by(|a, b| words::sorting::compare(&name(a), &name(b), w.language()));
    let faults = told_by(w, faults, |field| named(w, &centers, field));
    let (above, label, title, lead) = match &kind {
        Kind::New => {
            let (title, lead) = (w.applications_intake_new(), w.applications_intake_draft_text());
            (paths::INTAKES.to_owned(), w.nav_intakes().to_owned(), title, lead)
        }
        Kind::Change(_, published) => {
            let own = form.typed(&format!("title_{}", w.language().as_str()));
            let own = if own.is_empty() {
                form.typed(&format!("title_{}", programme.default_language.as_str()))
            } else {
                own
            };
            let lead =
                if *published { w.applications_intake_change_text() } else { w.applications_intake_draft_text() };
            (paths::intake(form.typed("code")), own.to_owned(), w.applications_intake_change_title(), lead)
        }
    };
    let programme = programme.clone();
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(&above, &label);
    Ok(sheet.show(move || {
        let summary = faults.clone();
        view! {
            <PageHead title=title lead=lead />
            <ErrorSummary title=w.error_summary_title() faults=summary />
            {fields(w, &programme, &centers, &form, &faults, &kind)}
        }
    }))
}

/// What a field is called, for the summary of what must be mended.
fn named(w: Words, centers: &[Center], field: &str) -> Option<String> {
    let in_language = |code: &str| Language::parse(code).map(Language::own_name);
    Some(match field {
        "code" => w.applications_intake_code().to_owned(),
        "opens_on" => w.applications_intake_opens().to_owned(),
        "closes_on" => w.applications_intake_closes().to_owned(),
        "starts_on" => w.applications_intake_starts().to_owned(),
        "ends_on" => w.applications_intake_ends().to_owned(),
        "min_age" => w.applications_intake_min_age().to_owned(),
        "max_age" => w.applications_intake_max_age().to_owned(),
        "quotas" => w.applications_intake_quotas().to_owned(),
        field => {
            if let Some(language) = field.strip_prefix("title_").and_then(in_language) {
                return Some(w.applications_intake_title_in(language));
            }
            if let Some(language) = field.strip_prefix("summary_").and_then(in_language) {
                return Some(w.applications_intake_summary_in(language));
            }
            let code = field.strip_prefix("quota_")?;
            let center = centers.iter().find(|c| c.code == code)?;
            center.names.in_language(w.language()).to_owned()
        }
    })
}

fn fields(
    w: Words,
    programme: &Programme,
    centers: &[Center],
    form: &IntakeForm,
    faults: &[Fault],
    kind: &Kind,
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
    let none = fault_of(faults, "quotas");
    let fixed = matches!(kind, Kind::Change(_, true));
    let frame = [
        ("opens_on", w.applications_intake_opens(), "date"),
        ("closes_on", w.applications_intake_closes(), "date"),
        ("min_age", w.applications_intake_min_age(), "number"),
        ("max_age", w.applications_intake_max_age(), "number"),
        ("starts_on", w.applications_intake_starts(), "date"),
        ("ends_on", w.applications_intake_ends(), "date"),
    ]
    .into_iter()
    // What people have applied to stays
    .filter(|(name, ..)| !fixed || ["opens_on", "closes_on"].contains(name))
    .map(|(name, label, kind)| field(name, label.to_owned(), kind, false, None))
    .collect_view();
    let code = matches!(kind, Kind::New).then_some(code);
    let conditions = (!fixed).then(|| terms::fields(w, centers, form, faults).into_any());
    let (action, hidden, save) = match kind {
        Kind::New => {
            let fields = vec![(PROGRAMME, programme.code.clone()), ("from", form.typed("from").to_owned())];
            ("/api/intakes/add", fields, w.applications_intake_keep())
        }
        Kind::Change(id, _) => (
            "/api/intakes/change",
            vec![("intake", id.clone()), ("version", form.typed("version").to_owned())],
            w.save(),
        ),
    };
    view! {
        <Form action=action fields=hidden>
            {code}
            {texts}
            {frame}
            {conditions}
            <Section title=w.applications_intake_quotas() id="quotas">
                <p class="hint">{w.applications_intake_quotas_text()}</p>
                {none.map(|text| view! { <p class="error"><Icon glyph=Glyph::Bad /><span>{text}</span></p> })}
                {quotas}
            </Section>
            <Actions>
                <Button label=save />
            </Actions>
        </Form>
    }
}

pub(super) async fn add(visit: Visit, Typed(Several(posted)): Typed<Several>) -> Answer {
    let form = IntakeForm(posted);
    let programme = visit.programme_of_form(form.typed(PROGRAMME))?.clone();
    let id = programme.id;
    let centers = visit.look(|look| Box::pin(centers::of_programme(look, id))).await?;
    let outcome = match form.parse(&programme, &centers) {
        Err(error) => Err(error),
        Ok(new) => {
            let from = form.typed("from").to_owned();
            let work = visit.act(move |act| {
                let mut new = new.clone();
                new.intake.id = act.id();
                let from = from.clone();
                Box::pin(async move {
                    applications::add_intake(act, &new.intake, &new.quotas).await?;
                    if !from.is_empty() {
                        applications::questions::take_over(act, &from, &new.intake).await?;
                    }
                    Ok((new.intake.id, new.intake.code))
                })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &programme, form, &faults, Kind::New).await
        }
        Err(error) => Err(visit.problem(error)),
        Ok((id, code)) => visit.done(Ok(json!({ "intake": id })), |_| told_at(&code, "added")),
    }
}

pub(super) async fn change(visit: Visit, Typed(Several(posted)): Typed<Several>) -> Answer {
    let form = IntakeForm(posted);
    let id: IntakeId = form.typed("intake").parse().map_err(|_| visit.problem(Error::NotFound))?;
    let call = visit.look(|look| Box::pin(applications::intake_for_staff(look, id))).await?;
    let programme = visit.programme_by(call.intake.programme)?.clone();
    let (owner, code) = (programme.id, call.intake.code.clone());
    let centers = visit.look(|look| Box::pin(centers::of_programme(look, owner))).await?;
    // The code stays; what a published call can't change any more is taken as it is
    let mut typed = IntakeForm::of(&call, programme.zone);
    // A box that isn't ticked sends nothing
    if form.0.contains_key("studies") {
        typed.0.retain(|field, _| !["cities", "training"].contains(&field.as_str()));
    }
    typed.0.extend(form.0);
    typed.0.insert("code".to_owned(), code.clone());
    let outcome = match typed.parse(&programme, &centers) {
        Err(error) => Err(error),
        Ok(new) => {
            let work = visit.act(move |act| {
                let new = new.clone();
                Box::pin(async move { applications::change_intake(act, id, &new).await })
            });
            work.await
        }
    };
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let kind = Kind::Change(id.to_string(), call.intake.published_at.is_some());
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, &programme, typed, &faults, kind).await
        }
        outcome => visit.done(outcome, |()| told_at(&code, "changed")),
    }
}

fn told_at(code: &str, word: &str) -> String {
    format!("{}?told={word}", paths::intake(code))
}
