//! Open calls for volunteers, and one call in full.

use super::answers::spoken;
use super::intake_form::{earlier_name, studies_name};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::encoded;
use crate::pages::visit::{Answer, PROGRAMME, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use domain::applications::{Earlier, Stage};
use domain::time::Zone;
use leptos::prelude::*;
use programme::Error;
use programme::applications::{self, Call, Mine};
use serde::Deserialize;
use words::Words;

/// Who, when and where of a call.
fn facts(w: Words, call: &Call, zone: Zone) -> Vec<(String, AnyView)> {
    let intake = &call.intake;
    let closing = intake.closing_day(zone);
    let centers = i64::try_from(call.places.len()).unwrap_or(i64::MAX);
    let place =
        format!("{}{}{}", w.applications_centers_count(centers), w.list_comma(), w.applications_places(call.quota()));
    vec![
        (
            w.applications_apply_by().to_owned(),
            view! { <When at=closing.to_string() text=w.date(closing) /> }.into_any(),
        ),
        (w.applications_who().to_owned(), w.applications_ages(intake.min_age, intake.max_age).into_any()),
        (
            w.applications_service().to_owned(),
            w.applications_from_to(&w.date(intake.starts_on), &w.date(intake.ends_on)).into_any(),
        ),
        (w.applications_how_long().to_owned(), w.applications_weeks(weeks(call)).into_any()),
        (w.applications_where().to_owned(), place.into_any()),
    ]
}

/// How many weeks the service lasts; a begun one counts.
fn weeks(call: &Call) -> i64 {
    let days = (call.intake.ends_on - call.intake.starts_on).num_days() + 1;
    (days + 6) / 7
}

/// What else applicants have to meet, one sentence each.
pub(super) fn conditions(w: Words, call: &Call) -> Vec<String> {
    let terms = &call.intake.terms;
    let mut all = Vec::new();
    if terms.ask_studies() {
        all.push(studies_name(w, terms.studies).to_owned());
    }
    if !terms.languages.is_empty() {
        all.push(w.applications_needs_languages(&spoken(w, &terms.languages)));
    }
    if terms.ask_city() {
        all.push(w.applications_needs_city(&terms.cities.join(w.list_comma())));
    }
    if terms.earlier != Earlier::Any {
        all.push(earlier_name(w, terms.earlier).to_owned());
    }
    all
}

/// How it is decided: every step of the way with what happens there.
fn decided(w: Words, call: &Call) -> Vec<Step> {
    let way = call.intake.stages.way();
    let shown = way.iter().filter(|s| !matches!(s, Stage::Accepted));
    let step = |stage: &Stage| {
        let (label, note) = match stage {
            Stage::Submitted => (w.applications_way_apply(), w.applications_way_apply_text()),
            Stage::Screening => (w.applications_decided_screening(), w.applications_decided_screening_text()),
            Stage::Test => (w.applications_decided_test(), w.applications_decided_test_text()),
            Stage::Interview => (w.applications_decided_interview(), w.applications_decided_interview_text()),
            Stage::Onboarding => (w.applications_decided_training(), w.applications_decided_training_text()),
            Stage::Placed => (w.applications_decided_placed(), w.applications_decided_placed_text()),
            _ => (w.applications_decided_offer(), w.applications_decided_offer_text()),
        };
        Step { label: label.to_owned(), note: Some(note.to_owned()), at: StepAt::Ahead }
    };
    shown.map(step).collect()
}

/// A call in short, for lists.
pub(in crate::pages) fn card(w: Words, call: &Call, zone: Zone) -> impl IntoView + use<> {
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let until = w.applications_open_until(&w.date(call.intake.closing_day(zone)));
    let (facts, href) = (facts(w, call, zone), paths::apply(&call.intake.code));
    let says = format!("{}{}{title}", w.applications_look(), w.list_comma());
    view! {
        <header class="card-head"><h3>{title}</h3><Tag label=until news=News::Good /></header>
        <Facts facts=facts />
        <Actions>
            <Button label=w.applications_look() href=href says=says />
        </Actions>
    }
}

pub(super) async fn list(visit: Visit) -> Answer {
    let w = visit.words;
    let (id, zone) = visit.programme().map(|p| (p.id, p.zone))?;
    let calls = visit.look(|look| Box::pin(applications::open_intakes(look, id))).await?;
    let mine = match visit.member {
        Some(_) => visit.look(|look| Box::pin(applications::mine(look))).await?,
        None => Vec::new(),
    };
    Ok(visit.sheet(w.nav_apply()).public(w.applications_landing_lead()).show(move || {
        let own = (!mine.is_empty()).then(|| {
            view! {
                <Section title=w.applications_mine()>
                    <List>{mine.iter().map(|m| own(w, m, zone)).collect_view()}</List>
                </Section>
            }
        });
        let none = calls.is_empty().then(|| {
            view! { <Empty title=w.applications_landing_none_title() text=w.applications_landing_none_text() /> }
        });
        let cards = calls.iter().map(|call| view! { <li class="card">{card(w, call, zone)}</li> }).collect_view();
        view! {
            <PageHead title=w.nav_apply() />
            {own}
            <Section title=w.applications_landing_open()>
                {none}
                <ul class="intakes" role="list">{cards}</ul>
            </Section>
        }
    }))
}

/// One application of a list, with its stage.
pub(in crate::pages) fn own(w: Words, mine: &Mine, zone: Zone) -> impl IntoView + use<> {
    let href = if mine.stage == Stage::Draft { paths::apply(&mine.code) } else { paths::application(mine.id) };
    let since = w.applications_since(&w.date(zone.date(mine.changed_at)));
    view! {
        <Item
            title=mine.titles.in_language(w.language()).to_owned()
            href=href
            note=since
            end=stage_tag(w, mine.stage).into_any()
        />
    }
}

/// A stage as a tag.
pub(in crate::pages) fn stage_tag(w: Words, stage: Stage) -> impl IntoView {
    let news = match stage {
        Stage::Offered | Stage::Accepted | Stage::Placed => Some(News::Good),
        Stage::Screening | Stage::Test | Stage::Interview | Stage::Onboarding => Some(News::Info),
        Stage::Waitlisted => Some(News::Warn),
        Stage::Draft | Stage::Submitted | Stage::Declined | Stage::Withdrawn => None,
    };
    view! { <Tag label=w.stage(stage) news=news /> }
}

/// What just happened, as a word in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Happened {
    told: String,
}

pub(super) async fn page(visit: Visit, Path(code): Path<String>, Query(Happened { told }): Query<Happened>) -> Answer {
    let w = visit.words;
    let call = visit.look(|look| Box::pin(async move { applications::intake_by_code(look, &code).await })).await?;
    let known = call.clone();
    let application = match visit.member {
        Some(_) => visit.look(|look| Box::pin(async move { applications::own(look, &known).await })).await?,
        None => None,
    };
    let zone = visit.zone_of(call.intake.programme)?;
    let title = call.intake.titles.in_language(w.language()).to_owned();
    let summary = call.intake.summaries.in_language(w.language()).to_owned();
    let open = call.intake.is_open(visit.now);
    let state = if call.intake.published_at.is_none() {
        (w.applications_intake_draft().to_owned(), News::Info)
    } else if open {
        (w.applications_open_until(&w.date(call.intake.closing_day(zone))), News::Good)
    } else if visit.now < call.intake.opens_at {
        (w.applications_opens_on(&w.date(zone.date(call.intake.opens_at))), News::Info)
    } else {
        (w.applications_closed().to_owned(), News::Warn)
    };
    let over = !open && visit.now >= call.intake.opens_at && call.intake.published_at.is_some();
    let signed_in = visit.member.is_some();
    let draft = call.intake.published_at.is_none();
    let foreign = visit.member.as_ref().is_some_and(|m| m.person.programme != call.intake.programme);
    let own = visit.programmes.iter().find(|p| p.id == call.intake.programme).map(|p| p.code.clone());
    let here = encoded(&paths::apply(&call.intake.code));
    let sign_up = format!("{}?{PROGRAMME}={}&next={here}", paths::SIGN_UP, own.unwrap_or_default());
    let sign_in = format!("{}?next={here}", paths::SIGN_IN);
    let first = paths::apply_step(&call.intake.code, super::steps::FIRST);
    let sheet = visit.sheet(&title).layout(Layout::Narrow).back(paths::APPLY, w.nav_apply());
    Ok(sheet.public(if summary.is_empty() { w.applications_landing_lead() } else { &summary }).show(move || {
        let thrown = application.as_ref().filter(|a| a.stage == Stage::Draft).map(|a| {
            let fields = vec![("application", a.id.to_string())];
            view! {
                <More label=w.applications_throw_away()>
                    <p>{w.applications_throw_away_text()}</p>
                    <PostButton
                        action="/api/applications/throw-away"
                        fields=fields
                        label=w.applications_throw_away()
                        tone=Tone::Danger
                    />
                </More>
            }
        });
        let gone = (told == "thrown").then(|| view! { <Banner news=News::Good title=w.applications_told_thrown() /> });
        let go = match application {
            _ if foreign => None,
            Some(a) if a.stage != Stage::Draft => Some((w.applications_see_button(), paths::application(a.id))),
            Some(_) if open => Some((w.applications_continue_button(), first)),
            // Whoever comes from outside has no account yet, most likely
            None if open && !signed_in => Some((w.applications_apply_button(), sign_up)),
            None if open => Some((w.applications_apply_button(), first)),
            _ => None,
        };
        let account = (open && !signed_in).then(|| {
            view! {
                <p>{w.applications_account_first()}</p>
                <p>{w.applications_account_have()} " " <a href=sign_in>{w.sign_in()}</a></p>
            }
        });
        let conditions: Vec<_> = conditions(w, &call).into_iter().map(|line| view! { <li>{line}</li> }).collect();
        let conditions = (!conditions.is_empty()).then(|| {
            view! {
                <Section title=w.applications_conditions()>
                    <ul>{conditions}</ul>
                </Section>
            }
        });
        let way = decided(w, &call);
        let centers = call
            .places
            .iter()
            .map(|p| {
                let name = p.names.in_language(w.language()).to_owned();
                view! { <Item title=name note=p.city.clone() end=w.applications_places(p.quota) /> }
            })
            .collect_view();
        view! {
            <PageHead title=title><Tag label=state.0 news=state.1 /></PageHead>
            {gone}
            {summary.lines().filter(|l| !l.trim().is_empty()).map(|l| view! { <p>{l.to_owned()}</p> }).collect_view()}
            <Facts facts=facts(w, &call, zone) />
            {account}
            {draft.then(|| view! { <Banner title=w.applications_intake_draft_seen() /> })}
            {foreign.then(|| view! { <Banner title=w.refused_other_programme() /> })}
            {over
                .then(|| view! { <p>{w.applications_closed_text()} " " <a href=paths::APPLY>{w.applications_closed_link()}</a></p> })}
            {go.map(|(label, href)| view! { <Actions><Button label=label href=href large=true /></Actions> })}
            {thrown}
            {conditions}
            <Section title=w.applications_decided_title()>
                <Steps label=w.applications_decided_title() done=w.applications_done() steps=way />
            </Section>
            <Section title=w.nav_centers()>
                <List>{centers}</List>
            </Section>
        }
    }))
}

/// Which draft is thrown away.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Thrown {
    application: String,
}

pub(super) async fn throw_away(visit: Visit, Typed(form): Typed<Thrown>) -> Answer {
    let outcome = match form.application.parse() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            let work = visit.act(move |act| {
                Box::pin(async move {
                    let thrown = applications::throw_away(act, id).await?;
                    Ok(applications::track(act, thrown.id).await?.call.intake.code)
                })
            });
            work.await
        }
    };
    visit.done(outcome, |code| format!("{}?told=thrown", paths::apply(code)))
}
