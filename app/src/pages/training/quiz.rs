//! A try at a quiz: its questions, and afterwards how each was judged and why.

use super::course::{address, module_address};
use super::prose;
use crate::pages::form::{Several, Typed};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::Path;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use domain::ids::{CourseTakeId, QuizAttemptId};
use domain::language::Language;
use domain::time::Zone;
use domain::training::{Answers, Choice as Answered, Judged, Module, Question, QuestionKind, Score, draw_of, judge};
use leptos::prelude::*;
use programme::Error;
use programme::training::{self, Learning, Trial};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeMap;
use words::Words;

/// Where a try is.
fn trial(id: QuizAttemptId) -> String {
    format!("{}/{id}", paths::MY_TRIES)
}

/// What stands below the heading of a quiz: the tries so far, and the way into the next one.
pub(super) fn entry(
    w: Words,
    learning: &Learning,
    module: &Module,
    take: CourseTakeId,
    zone: Zone,
    now: DateTime<Utc>,
) -> AnyView {
    let key = &module.key;
    let terms = &learning.course.terms;
    let asked = i64::try_from(module.asked()).unwrap_or(0);
    let mut facts = vec![
        (w.training_quiz_questions().to_owned(), w.number(asked).into_any()),
        (w.training_quiz_mark().to_owned(), w.percent(terms.pass_percent).into_any()),
        (w.training_quiz_tries().to_owned(), w.number(learning.tries_left(key)).into_any()),
    ];
    if let Some(minutes) = terms.minutes {
        let minutes = minutes * (100 + learning.allowance.time_percent) / 100;
        facts.push((w.training_quiz_time().to_owned(), w.training_minutes(minutes).into_any()));
    }
    let tries: Vec<_> = learning
        .attempts
        .iter()
        .filter(|a| a.module == *key && a.score.is_some())
        .filter_map(|a| Some((a, a.score.as_ref()?)))
        .map(|(a, score)| {
            let note = format!("{} {}", w.date(zone.date(score.at)), w.time(zone.clock(score.at)));
            let total = i64::try_from(a.drawn.len()).unwrap_or(0);
            let (label, news) = outcome(w, score);
            let end = view! { <Tag label=label news=news /> }.into_any();
            let title = w.training_points(score.points, total);
            view! { <Item title=title href=trial(a.id) note=note end=end /> }
        })
        .collect();
    let running = learning.attempts.iter().any(|a| a.module == *key && a.score.is_none() && !a.is_over(now));
    let fields = vec![("take", take.to_string()), ("module", key.clone())];
    let start = match (learning.is_done(key), running, learning.tries_left(key)) {
        (true, ..) => view! { <p><Tag label=w.training_done() news=News::Good /></p> }.into_any(),
        (_, true, _) => view! {
            <PostButton action="/api/training/start-quiz" fields=fields label=w.training_quiz_resume() large=true />
        }
        .into_any(),
        (.., 0) => view! { <Banner news=News::Warn title=w.refused_tries_used() /> }.into_any(),
        _ if !learning.is_reached(key) => {
            view! { <Banner news=News::Info title=w.refused_modules_before() /> }.into_any()
        }
        _ => view! {
            <p class="hint">{w.training_quiz_online()}</p>
            <PostButton action="/api/training/start-quiz" fields=fields label=w.training_quiz_start() large=true />
        }
        .into_any(),
    };
    view! {
        <Facts facts=facts />
        {start}
        {(!tries.is_empty()).then(|| view! { <Section title=w.training_quiz_before()><List>{tries}</List></Section> })}
    }
    .into_any()
}

fn outcome(w: Words, score: &Score) -> (&'static str, News) {
    match (score.passed, score.late) {
        (true, _) => (w.training_result_passed(), News::Good),
        (_, true) => (w.training_quiz_late(), News::Bad),
        _ => (w.training_result_failed(), News::Bad),
    }
}

/// What begins a try.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Begun {
    take: String,
    module: String,
}

pub(super) async fn start(visit: Visit, Typed(form): Typed<Begun>) -> Answer {
    let take: CourseTakeId = form.take.trim().parse().map_err(|_| visit.problem(Error::NotFound))?;
    let module = form.module.trim().to_owned();
    let outcome = visit
        .act(move |act| {
            let module = module.clone();
            Box::pin(async move { training::start(act, take, &module).await })
        })
        .await;
    visit.done(outcome.map(|id| json!({ "attempt": id })), |facts| {
        format!("{}/{}", paths::MY_TRIES, facts["attempt"].as_str().unwrap_or_default())
    })
}

pub(super) async fn page(visit: Visit, Path(id): Path<String>) -> Answer {
    let id: QuizAttemptId = id.parse().map_err(|_| visit.problem(Error::NotFound))?;
    let found = visit.look(move |look| Box::pin(training::attempt(look, id))).await?;
    let w = visit.words;
    let zone = visit.zone_of(found.learning.course.programme)?;
    if visit.wants_json {
        let score = found.attempt.score.as_ref();
        let facts = json!({
            "attempt": id, "due": found.attempt.due, "questions": found.attempt.drawn.len(),
            "points": score.map(|s| s.points), "passed": score.map(|s| s.passed), "late": score.map(|s| s.late),
        });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let title = found.module.titles.in_language(w.language()).to_owned();
    let code = found.learning.course.code.clone();
    let back = if found.take.ended.is_some() { address(&code) } else { module_address(&code, &found.module.key) };
    let course = found.learning.course.names.in_language(w.language()).to_owned();
    let sheet = visit.sheet(&title).layout(Layout::Narrow).offline().back(&back, &course);
    Ok(sheet.show(move || match found.attempt.score.clone() {
        None => questions(w, &found, zone, title),
        Some(score) => judged(w, &found, &score, title),
    }))
}

/// The questions of a try that is open.
fn questions(w: Words, found: &Trial, zone: Zone, title: String) -> AnyView {
    let asked: Vec<_> = draw_of(&found.module.bank, &found.attempt.drawn)
        .into_iter()
        .enumerate()
        .map(|(n, (question, options))| ask(w, n + 1, question, &options))
        .collect();
    let due = found.attempt.due.map(|due| {
        let text = w.training_quiz_due(&w.time(zone.clock(due)));
        view! { <Banner news=News::Info title=text><p data-due=due.to_rfc3339() role="timer"></p></Banner> }
    });
    let fields = vec![("attempt", found.attempt.id.to_string())];
    view! {
        <PageHead title=title />
        {due}
        <Form action="/api/training/submit-quiz" fields=fields>
            {asked}
            <Actions><Button label=w.training_quiz_submit() large=true /></Actions>
        </Form>
    }
    .into_any()
}

/// One question. What is sent are places of options as they stand here, which tell nothing.
fn ask(w: Words, n: usize, question: &Question, options: &[&Answered]) -> AnyView {
    let name = format!("a-{}", question.key);
    let label = format!("{n}. {}", question.texts.in_language(w.language()));
    let choices = || -> Vec<Choice> {
        let shown = options.iter().zip(1i64..);
        shown.map(|(o, at)| Choice::new(at.to_string(), o.labels.in_language(w.language()))).collect()
    };
    match question.kind {
        QuestionKind::Single => view! { <Radios name=name label=label choices=choices() class="boxed" /> }.into_any(),
        QuestionKind::Many => view! {
            <Checkboxes name=name label=label choices=choices() hint=w.training_question_many_hint() class="boxed" />
        }
        .into_any(),
        QuestionKind::Short => view! { <Field name=name label=label maxlength=200 /> }.into_any(),
        QuestionKind::Order => {
            let places: Vec<_> = (1..=i64::try_from(options.len()).unwrap_or(0))
                .map(|place| {
                    let field = format!("{name}-{place}");
                    let label = w.training_question_place(place);
                    view! { <Select name=field label=label choices=choices() nothing=w.choose_one() /> }
                })
                .collect();
            view! {
                <fieldset class="field">
                    <legend>{label}</legend>
                    <p class="hint">{w.training_question_order_hint()}</p>
                    <div class="stack">{places}</div>
                </fieldset>
            }
            .into_any()
        }
    }
}

/// How a try was judged, answer by answer.
fn judged(w: Words, found: &Trial, score: &Score, title: String) -> AnyView {
    let total = i64::try_from(found.attempt.drawn.len()).unwrap_or(0);
    let language = w.language();
    let verdict = match (score.passed, score.late) {
        (true, _) => w.training_quiz_passed(score.points, total),
        (_, true) => w.training_quiz_was_late(score.points, total),
        _ => w.training_quiz_failed(score.points, total),
    };
    let news = if score.passed { News::Good } else { News::Bad };
    let rows: Vec<_> = judge(&found.module.bank, &found.attempt.drawn, &score.answers)
        .iter()
        .zip(1i64..)
        .map(|(one, n)| {
            let Judged { question, given, right, .. } = one;
            let (label, news) = if *right { (w.training_right(), News::Good) } else { (w.training_wrong(), News::Bad) };
            let named = |keys: Vec<&String>| {
                let name = |key: &String| {
                    let option = question.options.iter().find(|o| o.key == *key);
                    option.map_or_else(|| key.clone(), |o| o.labels.in_language(language).to_owned())
                };
                keys.into_iter().map(name).collect::<Vec<_>>().join(if question.kind == QuestionKind::Order {
                    " → "
                } else {
                    w.list_comma()
                })
            };
            let yours =
                if given.is_empty() { w.training_no_answer().to_owned() } else { named(given.iter().collect()) };
            let mut facts = vec![(w.training_your_answer().to_owned(), yours.into_any())];
            if !right {
                let wanted = match question.kind {
                    QuestionKind::Short => wanted(question, language).to_owned(),
                    QuestionKind::Order => named(question.options.iter().map(|o| &o.key).collect()),
                    _ => named(question.options.iter().filter(|o| o.right).map(|o| &o.key).collect()),
                };
                facts.push((w.training_right_answer().to_owned(), wanted.into_any()));
            }
            let why = question.explains.in_language(language).to_owned();
            let why = (!why.is_empty()).then(|| prose(&why));
            let beside = view! { <Tag label=label news=news /> }.into_any();
            let text = format!("{n}. {}", question.texts.in_language(language));
            view! { <Card title=text beside=beside><Facts facts=facts />{why}</Card> }
        })
        .collect();
    let learning = &found.learning;
    let code = &learning.course.code;
    let next = if found.take.ended.is_some() {
        view! { <Button label=w.training_to_course() href=address(code) large=true /> }.into_any()
    } else if score.passed {
        let to = learning.next().map_or_else(|| address(code), |m| module_address(code, &m.key));
        view! { <Button label=w.training_go_on() href=to large=true /> }.into_any()
    } else {
        let left = learning.tries_left(&found.module.key);
        let again = (left > 0).then(|| {
            let fields = vec![("take", found.take.id.to_string()), ("module", found.module.key.clone())];
            view! {
                <PostButton action="/api/training/start-quiz" fields=fields label=w.training_quiz_again() large=true />
            }
        });
        view! { {again} <p class="hint">{w.training_quiz_left(left)}</p> }.into_any()
    };
    view! {
        <PageHead title=title />
        <Banner news=news title=verdict />
        <Actions>{next}</Actions>
        <div class="stack">{rows}</div>
    }
    .into_any()
}

/// The first accepted answer that is written as a language is; they are kept for all languages together.
fn wanted(question: &Question, language: Language) -> &str {
    let written = |answer: &&String| {
        let mut letters = answer.chars().filter(|c| c.is_alphabetic());
        match language {
            Language::Az => letters.all(|c| c < '\u{400}'),
            Language::En => letters.all(|c| c.is_ascii()),
            Language::Ru => letters.all(|c| ('\u{400}'..'\u{530}').contains(&c)),
            Language::Ur => letters.all(|c| ('\u{600}'..'\u{780}').contains(&c)),
        }
    };
    question.accepted.iter().find(written).or(question.accepted.first()).map_or("", String::as_str)
}

/// The answers of a posted form: `a-q1` with one place or several on lines, or words; `a-q1-2` for the second in order.
fn answers(fields: &BTreeMap<String, String>) -> Answers {
    let (mut answers, mut ordered): (Answers, BTreeMap<String, BTreeMap<u32, String>>) = Default::default();
    for (field, value) in fields {
        let Some(name) = field.strip_prefix("a-") else { continue };
        match name.split_once('-') {
            Some((question, place)) => {
                let Ok(place) = place.parse() else { continue };
                ordered.entry(question.to_owned()).or_default().insert(place, value.trim().to_owned());
            }
            None => {
                let said = value.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty());
                answers.insert(name.to_owned(), said.collect());
            }
        }
    }
    answers.extend(ordered.into_iter().map(|(question, places)| (question, places.into_values().collect())));
    answers
}

pub(super) async fn submit(visit: Visit, Typed(form): Typed<Several>) -> Answer {
    let id = form.0.get("attempt").and_then(|id| id.trim().parse::<QuizAttemptId>().ok());
    let id = id.ok_or_else(|| visit.problem(Error::NotFound))?;
    let said = answers(&form.0);
    let outcome = visit
        .act(move |act| {
            let said = said.clone();
            Box::pin(async move { training::submit(act, id, &said).await })
        })
        .await;
    let facts = outcome.map(|attempt| {
        let score = attempt.score.as_ref();
        json!({ "attempt": id, "points": score.map(|s| s.points), "passed": score.map(|s| s.passed) })
    });
    visit.done(facts, |_| trial(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_word_is_shown_in_the_readers_own_writing() {
        let accepted = |all: &[&str]| Question {
            key: String::new(),
            texts: Default::default(),
            explains: Default::default(),
            kind: QuestionKind::Short,
            options: Vec::new(),
            accepted: all.iter().map(|one| (*one).to_owned()).collect(),
        };
        let many = accepted(&["özlərində", "them", "у них", "ان"]);
        assert_eq!(
            [Language::Az, Language::En, Language::Ru, Language::Ur].map(|language| wanted(&many, language)),
            ["özlərində", "them", "у них", "ان"]
        );
        assert_eq!(wanted(&accepted(&["özlərində"]), Language::Ru), "özlərində");
        assert_eq!(wanted(&accepted(&["112"]), Language::Ur), "112");
    }

    #[test]
    fn a_posted_form_holds_single_several_and_ordered_answers() {
        let fields: BTreeMap<String, String> =
            [("a-q1", "2"), ("a-q2", "1\n3"), ("a-q3-2", "1"), ("a-q3-1", "3"), ("a-q4", " İçəri şəhər "), ("b", "x")]
                .into_iter()
                .map(|(k, v)| (k.to_owned(), v.to_owned()))
                .collect();
        let said = answers(&fields);
        assert_eq!(said["q1"], ["2"]);
        assert_eq!(said["q2"], ["1", "3"]);
        assert_eq!(said["q3"], ["3", "1"]);
        assert_eq!(said["q4"], ["İçəri şəhər"]);
        assert_eq!(said.len(), 4);
    }
}
