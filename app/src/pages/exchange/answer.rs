//! The one question of a letter: the link shows it, a press answers it, without signing in and without script.

use super::{moment, what, when};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::Response;
use leptos::prelude::*;
use programme::exchange::{self, Answered, Question};
use serde::Deserialize;
use serde_json::json;

/// What the post carries.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Posted {
    token: String,
    answer: String,
}

pub(super) async fn page(visit: Visit, Path(token): Path<String>) -> Answer {
    let asked = token.clone();
    let question = visit.look(move |look| Box::pin(async move { exchange::question(look, &asked).await })).await?;
    let visit = visit.framed_by(question.shift.at.programme);
    Ok(show(&visit, &question, &token))
}

pub(super) async fn answer(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let yes = match form.answer.as_str() {
        "yes" => true,
        "no" => false,
        _ => return Err(visit.problem(programme::Error::NotFound)),
    };
    let question = exchange::answer(&visit.app.service, &form.token, yes).await;
    visit.done(question.map(|q| json!({ "answered": word(q.answered) })), |_| format!("/answer/{}", form.token))
}

const fn word(answered: Answered) -> &'static str {
    match answered {
        Answered::Open => "open",
        Answered::Yes => "yes",
        Answered::No => "no",
        Answered::Gone => "gone",
    }
}

fn show(visit: &Visit, q: &Question, token: &str) -> Response {
    let w = visit.words;
    if visit.wants_json {
        return visit
            .json(StatusCode::OK, &json!({ "answered": word(q.answered), "until": q.until, "shift": q.shift.id }));
    }
    let name = q.name.short();
    let title = match (&q.asker, &q.gives) {
        (None, _) => w.exchange_question_offer(&name),
        (Some(_), None) => w.exchange_question_hand_over(&name),
        (Some(_), Some(_)) => w.exchange_question_swap(&name),
    };
    let mut facts = vec![
        (w.shift_when().to_owned(), when(w, &q.shift).into_any()),
        (w.center_label().to_owned(), what(w, &q.shift, &q.center).into_any()),
    ];
    if let Some(asker) = &q.asker {
        facts.push((w.exchange_question_from().to_owned(), view! { <Name name=asker.short() /> }.into_any()));
    }
    if let Some(gives) = &q.gives {
        facts.push((w.exchange_question_gives().to_owned(), when(w, gives).into_any()));
    }
    let done = match q.answered {
        Answered::Open => None,
        Answered::Yes => Some((News::Good, w.exchange_done_yes_title(), w.exchange_done_yes_text())),
        Answered::No => Some((News::Info, w.exchange_done_no_title(), w.exchange_done_no_text())),
        Answered::Gone => Some((News::Info, w.exchange_done_gone_title(), w.exchange_done_gone_text())),
    };
    let answers = done.is_none().then(|| {
        facts.push((w.exchange_question_until().to_owned(), moment(w, &q.shift, q.until).into_any()));
        let fields = |answer: &str| vec![("token", token.to_owned()), ("answer", answer.to_owned())];
        let (yes, no) = (fields("yes"), fields("no"));
        view! {
            <Actions>
                <PostButton action="/api/answer" fields=yes label=w.exchange_yes() large=true />
                <PostButton action="/api/answer" fields=no label=w.exchange_no() tone=Tone::Quiet large=true />
            </Actions>
        }
        .into_any()
    });
    let banner = done.map(|(news, title, text)| view! { <Banner news=news title=title><p>{text}</p></Banner> });
    visit.sheet(&title).layout(Layout::Narrow).show(move || {
        view! {
            <PageHead title=title />
            {banner}
            <Facts facts=facts />
            {answers}
        }
    })
}
