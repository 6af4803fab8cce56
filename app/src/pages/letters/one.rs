//! One letter: its words in a language, how they read in every language, and what was saved before.

use crate::pages::account::told_by;
use crate::pages::form::Typed;
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::response::Response;
use domain::faults;
use domain::language::Language;
use domain::notices::Wording;
use domain::notices::wordings::{Facts, SUBJECT_MAX, TEXT_MAX, Told};
use leptos::prelude::*;
use programme::Error;
use programme::notices::wordings::{self, Sample, Version};
use serde::Deserialize;
use serde_json::json;
use words::Words;

/// Of which language, and what has just happened.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Asked {
    language: String,
    told: String,
}

/// What the page posts.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Posted {
    wording: String,
    language: String,
    version: String,
    subject: String,
    text: String,
    /// `save`, `look` or `try`.
    then: String,
    /// The version to take again.
    again: String,
}

impl Posted {
    fn letter(&self) -> Option<(Wording, Language)> {
        Wording::parse(&self.wording).zip(Language::parse(&self.language))
    }
}

/// What the form shows.
struct Filled {
    of: (Wording, Language),
    version: i64,
    subject: String,
    text: String,
    wrong: Vec<faults::Fault>,
    told: String,
}

/// What is known about the letter.
struct Known {
    versions: Vec<Version>,
    samples: Vec<Sample>,
    example: Facts,
}

async fn known(
    visit: &Visit,
    (wording, language): (Wording, Language),
    typed: Option<(String, String)>,
) -> Result<Known, crate::pages::problem::Problem> {
    let (w, programme) = (visit.words, visit.programme()?.id);
    visit
        .look(move |look| {
            Box::pin(async move {
                let typed = typed.map(|(subject, text)| (language, subject, text));
                Ok(Known {
                    versions: wordings::versions(look, programme, wording, language).await?,
                    samples: wordings::samples(look, programme, wording, typed).await?,
                    example: wordings::example(look, w, programme).await?,
                })
            })
        })
        .await
}

pub(super) async fn page(visit: Visit, Path(wording): Path<String>, Query(asked): Query<Asked>) -> Answer {
    let Some(wording) = Wording::parse(&wording) else { return Err(visit.problem(Error::NotFound)) };
    let language = Language::parse(&asked.language).unwrap_or(visit.words.language());
    let known = known(&visit, (wording, language), None).await?;
    let newest = known.versions.first();
    let version = newest.map_or(0, |newest| newest.version);
    let own = newest.and_then(|newest| newest.words.clone());
    if visit.wants_json {
        let (house, bare) = (wordings::of_house(language, wording), own.is_none());
        let (subject, text) = own.unwrap_or(house);
        let tells: Vec<_> = wording.tells().iter().map(|t| json!({ "gap": t, "needed": t.is_needed() })).collect();
        let facts = json!({
            "wording": wording, "language": language, "version": version, "house": bare, "subject": subject,
            "text": text, "tells": tells,
        });
        return Ok(visit.json(StatusCode::OK, &facts));
    }
    let (subject, text) = own.unwrap_or_else(|| wordings::of_house(language, wording));
    let filled = Filled { of: (wording, language), version, subject, text, wrong: Vec::new(), told: asked.told };
    Ok(show(&visit, known, filled))
}

pub(super) async fn put(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let Some(of) = form.letter() else { return Err(visit.problem(Error::NotFound)) };
    let programme = visit.programme()?.id;
    let (subject, text) = (form.subject.trim().to_owned(), form.text.replace("\r\n", "\n").trim().to_owned());
    let version = form.version.parse().unwrap_or_default();
    let (then, words) = (form.then.clone(), (subject.clone(), text.clone()));
    let outcome = match then.as_str() {
        "look" => match of.0.faults(&subject, &text) {
            none if none.is_empty() => Ok(()),
            wrong => Err(Error::Faulty(wrong)),
        },
        then => {
            let tries = then == "try";
            visit
                .act(move |act| {
                    let (subject, text) = words.clone();
                    Box::pin(async move {
                        let words = (subject.as_str(), text.as_str());
                        match tries {
                            true => wordings::try_out(act, programme, of, words).await,
                            false => wordings::put(act, programme, of, version, words).await,
                        }
                    })
                })
                .await
        }
    };
    // What was typed stays on the page until it is saved
    let stays = form.then == "look" || form.then == "try" || matches!(outcome, Err(Error::Faulty(_)));
    if !stays || visit.wants_json {
        return visit.done(outcome.map(|()| json!({ "done": true })), |_| address(of, "saved"));
    }
    let (wrong, told) = match outcome {
        Ok(()) if form.then == "try" => (Vec::new(), "tried"),
        Ok(()) => (Vec::new(), ""),
        Err(Error::Faulty(wrong)) => (wrong, ""),
        Err(other) => return Err(visit.problem(other)),
    };
    let typed = wrong.is_empty().then(|| (subject.clone(), text.clone()));
    let known = known(&visit, of, typed).await?;
    Ok(show(&visit, known, Filled { of, version, subject, text, wrong, told: told.to_owned() }))
}

pub(super) async fn back(visit: Visit, Typed(form): Typed<Posted>) -> Answer {
    let (Some(of), Ok(again)) = (form.letter(), form.again.parse()) else {
        return Err(visit.problem(Error::NotFound));
    };
    let (programme, seen) = (visit.programme()?.id, form.version.parse().unwrap_or_default());
    let outcome = visit.act(move |act| Box::pin(wordings::take_again(act, programme, of, seen, again))).await;
    visit.done(outcome.map(|()| json!({ "done": true })), |_| address(of, "saved"))
}

fn address((wording, language): (Wording, Language), told: &str) -> String {
    format!("{}?language={}&told={told}", paths::admin_wording(wording), language.as_str())
}

fn show(visit: &Visit, known: Known, filled: Filled) -> Response {
    let w = visit.words;
    let (wording, language) = filled.of;
    let status = if filled.wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let faults = told_by(w, &filled.wrong, |field| match field {
        "subject" => Some(w.letters_subject().to_owned()),
        "text" => Some(w.letters_text().to_owned()),
        _ => None,
    });
    let wrong = |field| fault_of(&faults, field);
    let (subject_wrong, text_wrong) = (wrong("subject"), wrong("text"));
    let title = w.letter_kind(wording.kind());
    let news = match filled.told.as_str() {
        "saved" => Some(w.letters_saved()),
        "tried" => Some(w.letters_tried()),
        _ => None,
    };
    let news = news.map(|title| view! { <Banner news=News::Good title=title /> });
    let languages = Language::ALL.iter().map(|one| {
        let href = format!("{}?language={}", paths::admin_wording(wording), one.as_str());
        Way::new(one.own_name(), href, *one == language)
    });
    let languages: Vec<Way> = languages.collect();
    // The languages of the page itself stand below
    let label = format!("{}: {title}", w.letters_language());
    let letter = vec![
        ("wording", wording.as_str().to_owned()),
        ("language", language.as_str().to_owned()),
        ("version", filled.version.to_string()),
    ];
    let (gaps, samples) = (gaps(w, wording, &known.example), samples(w, known.samples));
    let versions = versions(visit, &letter, &known.versions);
    let sheet = visit.sheet(title).status(status).layout(Layout::Narrow).back(paths::ADMIN_LETTERS, w.letters_title());
    sheet.show(move || {
        view! {
            <PageHead title=title lead=wordings::of_house(w.language(), wording).0 />
            {news}
            <ErrorSummary title=w.error_summary_title() faults=faults />
            <Chips label=label ways=languages />
            <Form action="/api/admin/letters/put" fields=letter>
                <div class="stack" lang=language.as_str()>
                    <Field
                        name="subject"
                        label=w.letters_subject()
                        value=filled.subject
                        maxlength=SUBJECT_MAX as u32
                        error=subject_wrong
                    />
                    <TextArea
                        name="text"
                        label=w.letters_text()
                        value=filled.text
                        maxlength=TEXT_MAX as u32
                        rows=7
                        error=text_wrong
                    />
                </div>
                {gaps}
                <Actions>
                    <Button label=w.letters_save() name="then" value="save" />
                    <Button label=w.letters_look() name="then" value="look" tone=Tone::Quiet />
                    <Button label=w.letters_try() name="then" value="try" tone=Tone::Quiet />
                </Actions>
            </Form>
            {samples}
            {versions}
        }
    })
}

/// What can stand in braces, and what that would be.
fn gaps(w: Words, wording: Wording, example: &Facts) -> AnyView {
    if wording.tells().is_empty() {
        return view! { <p class="hint">{w.letters_gaps_none()}</p> }.into_any();
    }
    let line = |told: &Told| {
        let gap = format!("{{{}}}", told.as_str());
        let needed = told.is_needed().then(|| view! { " " <Tag label=w.letters_needed() /> });
        let example = example.get(*told).to_owned();
        view! {
            <div>
                <dt><code dir="ltr">{gap}</code></dt>
                <dd>{w.told(*told)}{needed}<p class="hint"><bdi>{example}</bdi></p></dd>
            </div>
        }
    };
    let lines = wording.tells().iter().map(line).collect_view();
    view! {
        <Section title=w.letters_gaps()>
            <p class="hint">{w.letters_gaps_lead()}</p>
            <dl class="facts">{lines}</dl>
        </Section>
    }
    .into_any()
}

/// How it reads in every language.
fn samples(w: Words, samples: Vec<Sample>) -> AnyView {
    let card = |sample: Sample| {
        let (code, dir) = (sample.language.as_str(), sample.language.dir());
        let lines = sample
            .text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| view! { <p>{line.to_owned()}</p> })
            .collect_view();
        view! {
            <div lang=code dir=dir>
                <Card title=sample.subject beside=view! { <Tag label=sample.language.own_name() /> }.into_any()>
                    {lines}
                    <p><strong>{sample.button}</strong></p>
                </Card>
            </div>
        }
    };
    let cards = samples.into_iter().map(card).collect_view();
    view! {
        <Section title=w.letters_preview()>
            <p class="hint">{w.letters_preview_lead()}</p>
            <div class="stack">{cards}</div>
        </Section>
    }
    .into_any()
}

/// What was saved, each to be taken again; below all the words of the house.
fn versions(visit: &Visit, letter: &[(&'static str, String)], all: &[Version]) -> AnyView {
    let (w, zone) = (visit.words, visit.programme().map(|p| p.zone).ok());
    let taken = |again: i64, label: &str, of: &str| {
        let mut fields = letter.to_vec();
        fields.push(("again", again.to_string()));
        let says = format!("{label}: {of}");
        view! {
            <PostButton
                action="/api/admin/letters/back"
                fields=fields
                label=label.to_owned()
                says=says
                tone=Tone::Quiet
            />
        }
        .into_any()
    };
    let in_use = || view! { <Tag label=w.letters_in_use() news=Some(News::Good) /> }.into_any();
    let mut rows: Vec<AnyView> = all
        .iter()
        .enumerate()
        .map(|(at, one)| {
            let name = w.letters_version(&w.number(one.version));
            let what = one.words.as_ref().map_or(w.letters_house(), |(subject, _)| subject.as_str()).to_owned();
            let when = zone
                .map(|zone| w.date_and_time(&w.date(zone.date(one.at)), &w.time(zone.clock(one.at))))
                .unwrap_or_default();
            let note = [what, one.by.short(), when].join(" · ");
            let end = match (at, &one.words) {
                (0, _) => in_use(),
                (_, None) => ().into_any(),
                _ => taken(one.version, w.letters_take_again(), &name),
            };
            view! { <Item title=name note=note end=end acts=true /> }.into_any()
        })
        .collect();
    let house = all.first().is_none_or(|newest| newest.words.is_none());
    let end = if house { in_use() } else { taken(0, w.letters_back(), w.letters_house()) };
    if all.first().is_none_or(|newest| newest.words.is_some()) {
        rows.push(view! { <Item title=w.letters_house() end=end acts=true /> }.into_any());
    }
    view! { <Section title=w.letters_versions()><List>{rows}</List></Section> }.into_any()
}
