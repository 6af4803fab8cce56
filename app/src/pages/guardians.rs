//! Consent of a parent or guardian: the applicant names them, they answer by the link in their letter, staff see it.

use crate::pages::account;
use crate::pages::doors::{Doors, Pass};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use domain::applications::Application;
use domain::faults;
use domain::guardians::{Consent, LINK_DAYS, Relation};
use leptos::prelude::*;
use programme::Error;
use programme::guardians::{self, Asked, GuardianForm, Standing};
use serde::Deserialize;
use serde_json::json;
use words::Words;

pub(super) fn doors(doors: Doors) -> Doors {
    doors.post("/api/applications/guardian", Pass::SignedIn, ask).get("/guardian/{token}", Pass::Anyone, page).post(
        "/api/guardian/answer",
        Pass::Anyone,
        answer,
    )
}

/// Whom to ask, as posted by the applicant.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Named {
    application: String,
    name: String,
    email: String,
    relation: String,
}

async fn ask(visit: Visit, Typed(form): Typed<Named>) -> Answer {
    let Ok(id) = form.application.trim().parse() else { return Err(visit.problem(Error::NotFound)) };
    let typed = GuardianForm { name: form.name.clone(), email: form.email.clone(), relation: form.relation.clone() };
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move { guardians::ask(act, id, &typed).await })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => form_again(&visit, &form, &faults),
        outcome => visit.done(outcome.map(|g| json!({ "guardian": g.id })), |_| {
            format!("{}?told=guardian", crate::pages::paths::application(id))
        }),
    }
}

/// The form alone, with what was typed and what is wrong with it.
fn form_again(visit: &Visit, form: &Named, faults: &[faults::Fault]) -> Answer {
    let w = visit.words;
    let faults = account::told(w, faults);
    let back = format!("/applications/{}", form.application.trim());
    let form = form.clone();
    let sheet = visit.sheet(w.guardian_title()).status(StatusCode::UNPROCESSABLE_ENTITY).layout(Layout::Narrow);
    Ok(sheet.back(&back, w.applications_track_title()).show(move || {
        view! {
            <PageHead title=w.guardian_title() />
            <ErrorSummary title=w.error_summary_title() faults=faults.clone() />
            {fields(w, &form, &faults)}
        }
    }))
}

fn fields(w: Words, form: &Named, faults: &[Fault]) -> AnyView {
    let relations = Relation::ALL
        .iter()
        .map(|r| Choice::new(r.as_str(), relation(w, *r)).chosen(r.as_str() == form.relation))
        .collect::<Vec<_>>();
    let error = |field: &str| fault_of(faults, field);
    let errors = (error("name"), error("email"), error("relation"));
    let Named { application, name, email, .. } = form.clone();
    view! {
        <Form action="/api/applications/guardian" fields=vec![("application", application)]>
            <Field name="name" label=w.guardian_name() value=name error=errors.0 autocomplete="off" />
            <Field name="email" label=w.guardian_email() kind="email" value=email error=errors.1 autocomplete="off" />
            <Select
                name="relation"
                label=w.guardian_relation()
                choices=relations
                nothing=w.choose_one()
                error=errors.2
            />
            <Actions><Button label=w.guardian_ask_button() /></Actions>
        </Form>
    }
    .into_any()
}

fn relation(w: Words, relation: Relation) -> &'static str {
    match relation {
        Relation::Mother => w.guardian_relation_mother(),
        Relation::Father => w.guardian_relation_father(),
        Relation::Guardian => w.guardian_relation_guardian(),
    }
}

fn consent(w: Words, consent: Consent) -> &'static str {
    match consent {
        Consent::Needed => w.guardian_consent_needed(),
        Consent::Asked => w.guardian_consent_asked(),
        Consent::Agreed => w.guardian_consent_agreed(),
        Consent::Refused => w.guardian_consent_refused(),
    }
}

/// The consent on the applicant's own page.
pub(super) struct OnTrack {
    /// Whether the application waits for it.
    pub(super) waits: bool,
    /// Whether somebody was written to who has not answered.
    pub(super) written: bool,
    /// What is shown of it and done about it; nothing where none is needed.
    pub(super) view: Option<AnyView>,
}

/// What the applicant sees and does about the consent.
pub(super) async fn on_track(visit: &Visit, application: &Application) -> Result<OnTrack, super::problem::Problem> {
    let known = application.clone();
    let standing = visit.look(|look| Box::pin(async move { guardians::standing(look, &known).await })).await?;
    let Some(Standing { consent, guardian }) = standing.filter(|_| !application.stage.is_final()) else {
        return Ok(OnTrack { waits: false, written: false, view: None });
    };
    let w = visit.words;
    let programme = visit.programme_by(application.programme)?;
    let (zone, age) = (programme.zone, programme.rules.majority_age);
    let form = Named { application: application.id.to_string(), ..Named::default() };
    let name = guardian.as_ref().map(|g| g.name.clone()).unwrap_or_default();
    let on = |at| w.date(zone.date(at));
    let said = match (&guardian, consent) {
        (Some(g), Consent::Asked) => Some(w.guardian_waiting(&name, &g.email, &on(g.asked_at), LINK_DAYS)),
        (Some(_), Consent::Refused) => Some(w.guardian_refused_text(&name)),
        (Some(g), Consent::Agreed) => Some(w.guardian_agreed_text(&name, &on(g.answered_at.unwrap_or(g.asked_at)))),
        _ => None,
    };
    if consent == Consent::Agreed {
        let view = said.map(|text| view! { <p class="hint">{text}</p> }.into_any());
        return Ok(OnTrack { waits: false, written: false, view });
    }
    let fields = fields(w, &form, &[]);
    let form = if guardian.is_some() {
        view! { <More label=w.guardian_ask_again()>{fields}</More> }.into_any()
    } else {
        fields
    };
    let card = view! {
        <Card title=w.guardian_title()>
            <p>{w.guardian_why(age)}</p>
            {said.map(|text| view! { <p>{text}</p> })}
            {form}
        </Card>
    };
    Ok(OnTrack { waits: true, written: consent == Consent::Asked, view: Some(card.into_any()) })
}

/// What staff see of the consent, as a line of the case, nothing where none is needed; and whether the case waits for it.
pub(super) async fn on_case(
    visit: &Visit,
    application: &Application,
) -> Result<(Option<(String, AnyView)>, bool), super::problem::Problem> {
    let known = application.clone();
    let standing = visit.look(|look| Box::pin(async move { guardians::standing(look, &known).await })).await?;
    let w = visit.words;
    let waits = standing.as_ref().is_some_and(|s| s.consent != Consent::Agreed);
    let line = standing.map(|s| {
        let state = consent(w, s.consent);
        let text = s.guardian.map_or_else(|| state.to_owned(), |g| format!("{}{}{state}", g.name, w.list_comma()));
        (w.guardian_fact().to_owned(), view! { <span dir="auto">{text}</span> }.into_any())
    });
    Ok((line, waits))
}

/// What a guardian answers.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Answered {
    token: String,
    agrees: String,
    accepted: String,
    signed: String,
}

async fn page(visit: Visit, Path(token): Path<String>) -> Answer {
    let opened = token.clone();
    let asked = visit.look(|look| Box::pin(async move { guardians::asked(look, &opened).await })).await?;
    show(&visit, &asked, &Answered { token, ..Answered::default() }, &[])
}

async fn answer(visit: Visit, Typed(form): Typed<Answered>) -> Answer {
    let posted = form.clone();
    let outcome = visit
        .act(move |act| {
            let form = posted.clone();
            Box::pin(async move {
                let (agrees, accepted) = (form.agrees == "yes", !form.accepted.is_empty());
                guardians::answer(act, &form.token, agrees, accepted, &form.signed).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            let token = form.token.clone();
            let asked = visit.look(|look| Box::pin(async move { guardians::asked(look, &token).await })).await?;
            show(&visit, &asked, &form, &faults)
        }
        outcome => visit
            .done(outcome.map(|a| json!({ "consent": a.guardian.consent })), |_| format!("/guardian/{}", form.token)),
    }
}

fn show(visit: &Visit, asked: &Asked, form: &Answered, faults: &[faults::Fault]) -> Answer {
    let w = visit.words;
    let programmes = &visit.programmes;
    let programme = programmes.iter().find(|p| p.id == asked.intake.programme).cloned();
    let programme = programme.ok_or_else(|| visit.problem(Error::NotFound))?;
    let applicant = asked.applicant.short();
    let faults = account::told(w, faults);
    let status = if faults.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (asked, form) = (asked.clone(), form.clone());
    let title = w.guardian_page_title(&applicant);
    Ok(visit.sheet(&title).status(status).layout(Layout::Narrow).show(move || {
        let intake = &asked.intake;
        let brand = programme.names.in_language(w.language());
        let rules = programme.rules;
        let facts = vec![
            (w.guardian_page_call().to_owned(), intake.titles.in_language(w.language()).to_owned().into_any()),
            (
                w.guardian_page_service().to_owned(),
                w.applications_from_to(&w.date(intake.starts_on), &w.date(intake.ends_on)).into_any(),
            ),
        ];
        let done = match asked.guardian.consent {
            Consent::Agreed => {
                Some((w.guardian_done_agreed_title(), w.guardian_done_agreed_text(&asked.guardian.signed, &applicant)))
            }
            Consent::Refused => Some((w.guardian_done_refused_title(), w.guardian_done_refused_text(&applicant))),
            Consent::Asked | Consent::Needed => None,
        };
        let agreed = asked.guardian.consent == Consent::Agreed;
        let banner = done.map(|(title, text)| {
            let news = if agreed { News::Good } else { News::Info };
            view! { <Banner news=news title=title>{text}</Banner> }
        });
        let agree = (!agreed && !asked.over).then(|| agree_view(w, &applicant, &form, &faults));
        let may_refuse = !asked.over && asked.guardian.consent != Consent::Refused;
        let no = may_refuse.then(|| no_view(w, &applicant, &form, agreed));
        let over = asked.over.then(|| view! { <Banner title=w.guardian_over() /> });
        // Whoever has agreed is asked for nothing more
        let lead = if agreed {
            String::new()
        } else {
            w.guardian_page_lead(&applicant, brand, asked.guardian.relation.as_str(), rules.majority_age)
        };
        let about = intake.summaries.in_language(w.language()).to_owned();
        let about = (!about.is_empty()).then(|| view! { <p dir="auto">{about}</p> });
        let limits = w.guardian_page_limits(&w.hours(rules.day_minutes), &w.hours(rules.week_minutes));
        view! {
            <ErrorSummary title=w.error_summary_title() faults=faults />
            {banner}
            {over}
            <PageHead title=title lead=lead />
            <Facts facts=facts />
            <Section title=w.guardian_page_what()>
                {about}
                <p>{w.guardian_page_what_text()}</p>
                <p>{limits}</p>
            </Section>
            <Section title=w.guardian_page_data()>
                <p>{w.guardian_page_data_text()}</p>
            </Section>
            {agree}
            {no}
        }
    }))
}

fn agree_view(w: Words, applicant: &str, form: &Answered, faults: &[Fault]) -> AnyView {
    let fields = vec![("token", form.token.clone()), ("agrees", "yes".to_owned())];
    let (label, accepted) = (w.guardian_accept_label(applicant), !form.accepted.is_empty());
    let (unaccepted, unsigned) = (fault_of(faults, "accepted"), fault_of(faults, "signed"));
    let signed = form.signed.clone();
    view! {
        <Form action="/api/guardian/answer" fields=fields>
            <Checkbox name="accepted" label=label value="yes" checked=accepted error=unaccepted />
            <Field
                name="signed"
                label=w.guardian_signed_label()
                value=signed
                error=unsigned
                autocomplete="name"
            />
            <Actions><Button label=w.guardian_agree_button() large=true /></Actions>
        </Form>
    }
    .into_any()
}

/// The way to refuse, or to take back what was agreed.
fn no_view(w: Words, applicant: &str, form: &Answered, agreed: bool) -> AnyView {
    let fields = vec![("token", form.token.clone()), ("agrees", "no".to_owned())];
    let (label, text, button) = if agreed {
        (w.guardian_withdraw_more(), w.guardian_withdraw_text(applicant), w.guardian_withdraw_button())
    } else {
        (w.guardian_refuse_more(), w.guardian_refuse_text(applicant), w.guardian_refuse_button())
    };
    view! {
        <More label=label>
            <p>{text}</p>
            <PostButton action="/api/guardian/answer" fields=fields label=button tone=Tone::Danger />
        </More>
    }
    .into_any()
}
