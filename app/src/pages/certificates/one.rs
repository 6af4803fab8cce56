//! One certificate as those who run the programme see it, and what two of them do with it.

use super::verify::rows;
use super::{Filled, tag, told};
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use axum::response::Response;
use domain::certificates::Move;
use domain::faults::{self, FaultKind};
use domain::ids::CertificateMoveId;
use domain::rights::May;
use leptos::prelude::*;
use programme::Error;
use programme::certificates::{self, Asked, Verdict};
use programme::typed::Values;
use serde_json::json;
use words::Words;

pub(super) async fn page(visit: Visit, code: String) -> Answer {
    let word = visit.path.split_once("told=").map(|(_, word)| word.to_owned()).unwrap_or_default();
    show(&visit, StatusCode::OK, Values::default().with("code", code), &[], &word).await
}

async fn show(
    visit: &Visit,
    status: StatusCode,
    values: Values,
    faults: &[faults::Fault],
    word: &str,
) -> Result<Response, Problem> {
    let code = values.get("code").to_owned();
    let (one, waits, done, holds, newer) = visit
        .look(move |look| {
            Box::pin(async move {
                let one = certificates::one(look, &code).await?;
                let (waits, done) = certificates::of_certificate(look, one.certificate.id).await?;
                let (holds, newer) = certificates::grounds(look, &one.certificate).await?;
                Ok((one, waits, done, holds, newer))
            })
        })
        .await?;
    let (w, me) = (visit.words, visit.who().person);
    let (certificate, name) = (one.certificate, one.holder.full());
    let may =
        visit.who().may(May::RevokeCertificates(certificate.programme), visit.now) && me != Some(certificate.person);
    let since = certificate.revoked_at.or(certificate.superseded_at).or(certificate.suspended_at);
    let verdict = Verdict { since, ..Verdict::bare(certificate.standing) };
    let facts = certificate.paper.as_ref().map(|paper| rows(w, &paper.facts, &verdict)).unwrap_or_default();
    let (standing, public) = (certificate.standing, paths::verify(&certificate.code));
    let given = certificate.reason.as_deref().map(|reason| w.certificate_reason(reason));
    let differs = certificate.paper.as_ref().is_some_and(|paper| paper.facts.person_name != name);
    let fits: Vec<Move> =
        Move::ALL.iter().copied().filter(|one| one.fits(standing) && (*one != Move::Correct || differs)).collect();
    let filled = Filled::new(w, values, faults);
    let form = (may && waits.is_none() && !fits.is_empty()).then(|| ask_form(w, &certificate.code, &fits, &filled));
    let waits = waits.map(|waits| waiting(w, &waits, may, me == waits.asked_by));
    let zone = visit.zone_of(certificate.programme)?;
    let done: Vec<_> = done
        .iter()
        .map(|(what, reason, asker, other, at)| {
            let day = w.date(zone.date(*at));
            let note = w.certificate_history_line(reason, &asker.full(), &other.full(), &day);
            view! { <Item title=w.certificate_move(*what) note=note /> }
        })
        .collect();
    let (news, faults) = (told(w, word), filled.faults);
    let newer = newer.map(|code| format!("{}/{code}", paths::CERTIFICATES));
    let sheet =
        visit.sheet(&name).status(status).layout(Layout::Narrow).back(paths::CERTIFICATES, w.nav_certificates());
    Ok(sheet.show(move || {
        let grounds = holds.map(|holds| match holds {
            true => view! { <p class="hint">{w.certificate_grounds_hold()}</p> }.into_any(),
            false => view! { <Banner news=News::Bad title=w.certificate_grounds_broken() /> }.into_any(),
        });
        let differs = differs.then(|| view! { <p>{w.certificate_name_differs(&name)}</p> });
        let done = (!done.is_empty())
            .then(|| view! { <Section title=w.certificate_history_title()><List>{done}</List></Section> });
        view! {
            <PageHead title=view! { <Name name=name.clone() /> }.into_any()>{tag(w, standing)}</PageHead>
            {news}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Facts facts=facts />
            {given.map(|given| view! { <p>{given}</p> })}
            {grounds}
            {differs}
            <p><a href=public>{w.certificate_see_page()}</a></p>
            {newer.map(|href| view! { <p><a href=href>{w.certificate_newer()}</a></p> })}
            {waits}
            {form}
            {done}
        }
    }))
}

fn ask_form(w: Words, code: &str, fits: &[Move], filled: &Filled) -> AnyView {
    let typed = filled.value("move");
    let choices: Vec<Choice> = fits
        .iter()
        .map(|one| Choice::new(one.as_str(), w.certificate_move(*one)).chosen(one.as_str() == typed))
        .collect();
    let (fields, wrong_move) = (vec![("code", code.to_owned())], filled.wrong("move"));
    let (reason, wrong_reason) = (filled.value("reason"), filled.wrong("reason"));
    view! {
        <Section title=w.certificate_moves_title()>
            <p class="hint">{w.certificate_moves_text()}</p>
            <Form action="/api/certificates/ask" fields=fields>
                <Radios name="move" label=w.certificate_move_label() choices=choices error=wrong_move />
                <TextArea
                    name="reason"
                    label=w.certificate_move_reason()
                    value=reason
                    error=wrong_reason
                    rows=3
                    maxlength=500
                />
                <Actions><Button label=w.certificate_move_ask() /></Actions>
            </Form>
        </Section>
    }
    .into_any()
}

fn waiting(w: Words, asked: &Asked, may: bool, mine: bool) -> AnyView {
    let (id, code) = (asked.id.to_string(), asked.code.clone());
    let button = |agrees: &str, label: &'static str, tone: Tone| {
        let fields = vec![("move", id.clone()), ("code", code.clone()), ("agrees", agrees.to_owned())];
        view! { <PostButton action="/api/certificates/decide" fields=fields label=label tone=tone /> }.into_any()
    };
    let line = w.certificate_asked_line(w.certificate_move(asked.what), &asked.reason, &asked.asker.full());
    let buttons = may.then(|| {
        if mine {
            let back = button("no", w.certificate_take_back(), Tone::Quiet);
            view! { <p class="hint">{w.certificate_own_word()}</p> <Actions>{back}</Actions> }.into_any()
        } else {
            let agree = button("yes", w.certificate_agree(), Tone::Danger);
            let refuse = button("no", w.certificate_refuse(), Tone::Quiet);
            view! { <Actions>{agree} {refuse}</Actions> }.into_any()
        }
    });
    view! {
        <Section title=w.certificate_asked_title()>
            <p>{line}</p>
            {buttons}
        </Section>
    }
    .into_any()
}

pub(super) async fn ask(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let typed = values.clone();
    let outcome = visit
        .act(move |act| {
            let typed = typed.clone();
            Box::pin(async move {
                let id = certificates::one(act, typed.get("code")).await?.certificate.id;
                let what = Move::parse(typed.get("move")).ok_or_else(|| Error::fault("move", FaultKind::Required))?;
                certificates::ask(act, id, what, typed.get("reason")).await
            })
        })
        .await;
    match outcome {
        Err(Error::Faulty(faults)) if !visit.wants_json => {
            show(&visit, StatusCode::UNPROCESSABLE_ENTITY, values, &faults, "").await
        }
        outcome => visit.done(outcome.map(|id| json!({ "move": id })), |_| {
            format!("{}/{}?told=asked", paths::CERTIFICATES, values.get("code"))
        }),
    }
}

pub(super) async fn decide(visit: Visit, Typed(values): Typed<Values>) -> Answer {
    let agrees = values.get("agrees") == "yes";
    let outcome = match values.get("move").parse::<CertificateMoveId>() {
        Err(_) => Err(Error::NotFound),
        Ok(id) => {
            visit
                .act(move |act| {
                    Box::pin(async move {
                        let Some(newer) = certificates::decide(act, id, agrees).await? else { return Ok(None) };
                        certificates::code_of(act, newer).await.map(Some)
                    })
                })
                .await
        }
    };
    visit.done(outcome.map(|newer| json!({ "newer": newer })), |facts| match facts["newer"].as_str() {
        Some(newer) => format!("{}/{newer}?told=corrected", paths::CERTIFICATES),
        None => format!("{}/{}?told=decided", paths::CERTIFICATES, values.get("code")),
    })
}
