//! One's own volunteer record: on the screen, on paper in each language of the programme, and as signed data.

use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use ::programme::certificates::book::{self, Book, Signed};
use ::programme::certificates::{print, unprintable};
use ::programme::typed::Values;
use ::programme::{Error, recognition};
use axum::extract::{Path, Query};
use axum::http::StatusCode;
use axum::http::header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use domain::language::Language;
use domain::training::CourseResult;
use leptos::prelude::*;
use serde_json::json;
use tokio::sync::Semaphore;
use words::Words;

/// Records that are drawn at the same time.
static DRAWING: Semaphore = Semaphore::const_new(1);

pub(super) async fn page(visit: Visit) -> Answer {
    let w = visit.words;
    let (book, signed) = both(&visit, w.language()).await?;
    let id = book.person.id;
    let (awards, thanks) = visit.look(move |look| Box::pin(recognition::of_person(look, id))).await?;
    if visit.wants_json {
        return Ok(visit.json(StatusCode::OK, &facts(&book, w.language())));
    }
    let today = book.programme.zone.date(visit.now);
    let empty = book.is_empty();
    let total = book.days().map(|(from, until)| w.book_total(&w.hours(book.minutes()), &w.date(from), &w.date(until)));
    let sections = [
        (w.book_terms(), terms(w, &book)),
        (w.book_positions(), positions(w, &book)),
        (w.book_courses(), courses(w, &book, today)),
        (w.book_certificates(), certificates(w, &book)),
    ];
    let sections: Vec<_> = sections
        .into_iter()
        .filter(|(_, rows)| !rows.is_empty())
        .map(|(title, rows)| view! { <Section title=title><List>{rows}</List></Section> })
        .collect();
    let languages: Vec<_> = Language::ALL
        .iter()
        .filter(|language| book.programme.names.has(**language))
        .map(|language| {
            let href = format!("{}.pdf?in={}", paths::MY_BOOK, language.as_str());
            let label = w.book_print_in(language.own_name());
            view! { <Button href=href label=label tone=Tone::Quiet icon=Glyph::Download /> }
        })
        .collect();
    let entries = entries(w, &signed);
    let recognised = crate::pages::recognition::sections(w, &awards, &thanks, book.programme.zone);
    let sheet = visit.sheet(w.book_title()).layout(Layout::Narrow);
    Ok(sheet.back(paths::MY_CERTIFICATES, w.nav_my_certificates()).show(move || {
        let rest = if empty {
            view! { <Empty title=w.book_empty_title() text=w.book_empty_text() icon=Glyph::Book /> }.into_any()
        } else {
            view! {
                {total.map(|total| view! { <p>{total}</p> })}
                {sections}
                {recognised}
                <Section title=w.book_print_title()><Actions>{languages}</Actions></Section>
                <Section title=w.book_signed_title()>
                    <p class="hint">{w.book_signed_text()}</p>
                    <Actions>
                        <Button
                            href=format!("{}.jwt", paths::MY_BOOK)
                            label=w.book_signed_whole()
                            tone=Tone::Quiet
                            icon=Glyph::Download
                        />
                    </Actions>
                    <List>{entries}</List>
                </Section>
            }
            .into_any()
        };
        view! {
            <PageHead title=w.book_title() lead=w.book_lead() />
            {rest}
        }
    }))
}

async fn both(visit: &Visit, language: Language) -> Result<(Book, Signed), crate::pages::problem::Problem> {
    visit
        .look(move |look| {
            Box::pin(async move {
                let book = book::book(look).await?;
                let signed = book::sign(look, &book, language)?;
                Ok((book, signed))
            })
        })
        .await
}

/// The record for programs.
fn facts(book: &Book, language: Language) -> serde_json::Value {
    let terms = book.terms.iter().map(|term| {
        json!({
            "center": term.center.in_language(language), "state": term.state, "from": term.from, "until": term.until,
            "minutes": term.minutes,
        })
    });
    let positions = book
        .positions
        .iter()
        .map(|one| json!({ "position": one.position.in_language(language), "minutes": one.minutes, "days": one.days }));
    let courses =
        book.courses.iter().map(|one| json!({ "course": one.course.in_language(language), "record": one.record }));
    json!({
        "minutes": book.minutes(), "terms": terms.collect::<Vec<_>>(), "positions": positions.collect::<Vec<_>>(),
        "courses": courses.collect::<Vec<_>>(),
        "certificates": book.certificates.iter().map(|one| &one.code).collect::<Vec<_>>(),
    })
}

fn terms(w: Words, book: &Book) -> Vec<AnyView> {
    let row = |title: String, note: String, minutes: i64| {
        let end = w.hours(minutes).into_any();
        view! { <Item title=title note=note end=end /> }.into_any()
    };
    let mut rows: Vec<_> = (book.terms.iter())
        .map(|term| {
            let period = format!("{} – {}", w.date(term.from), w.date(term.until));
            let note = [period.as_str(), w.placement_state(term.state)].join(w.list_comma());
            row(term.center.in_language(w.language()).to_owned(), note, term.minutes)
        })
        .collect();
    rows.extend((book.other_minutes > 0).then(|| row(w.book_other().to_owned(), String::new(), book.other_minutes)));
    rows
}

fn positions(w: Words, book: &Book) -> Vec<AnyView> {
    let row = |one: &book::Worked| {
        let (title, note) = (one.position.in_language(w.language()).to_owned(), w.book_days(one.days));
        view! { <Item title=title note=note end=w.hours(one.minutes).into_any() /> }.into_any()
    };
    book.positions.iter().map(row).collect()
}

fn courses(w: Words, book: &Book, today: chrono::NaiveDate) -> Vec<AnyView> {
    (book.courses.iter())
        .map(|one| {
            let passed = one.record.result == CourseResult::Passed;
            let until = one.record.valid_until.filter(|_| passed).map(|day| match day < today {
                true => w.training_lapsed(&w.date(day)),
                false => w.training_valid_until(&w.date(day)),
            });
            let note: Vec<String> = [w.date(one.record.valid_from)].into_iter().chain(until).collect();
            let title = one.course.in_language(w.language()).to_owned();
            let news = if passed { News::Good } else { News::Warn };
            let end = view! { <Tag label=w.course_result(one.record.result) news=news /> };
            view! { <Item title=title note=note.join(w.list_comma()) end=end.into_any() /> }.into_any()
        })
        .collect()
}

fn certificates(w: Words, book: &Book) -> Vec<AnyView> {
    let row = |one: &::programme::certificates::Certificate| {
        let facts = &one.paper.as_ref()?.facts;
        let (title, note) = (facts.title.clone(), w.date(facts.issued_at.date_naive()));
        Some(view! { <Item title=title href=paths::verify(&one.code) note=note /> }.into_any())
    };
    book.certificates.iter().filter_map(row).collect()
}

fn entries(w: Words, signed: &Signed) -> Vec<AnyView> {
    let row = |one: &book::Entry| {
        let (href, says) = (format!("{}/{}.jwt", paths::MY_BOOK, one.id), w.book_signed_entry_says(&one.title));
        let end = view! { <Button href=href label=w.book_signed_entry() says=says tone=Tone::Quiet /> };
        view! { <Item title=one.title.clone() note=one.says.clone() end=end.into_any() acts=true /> }.into_any()
    };
    signed.entries.iter().map(row).collect()
}

fn language(visit: &Visit, asked: &Values) -> Language {
    Language::parse(asked.get("in")).unwrap_or(visit.words.language())
}

/// The record on paper.
pub(super) async fn pdf(visit: Visit, Query(asked): Query<Values>) -> Answer {
    let language = language(&visit, &asked);
    let letter = visit
        .look(move |look| {
            Box::pin(async move {
                let book = book::book(look).await?;
                Ok(book::paper(&book, language, look.now()))
            })
        })
        .await?;
    let broken = |why: String| visit.problem(Error::broken(why));
    let _turn = DRAWING.acquire().await.map_err(|error| broken(error.to_string()))?;
    let drawn = tokio::task::spawn_blocking(move || print::letter(&letter)).await;
    let bytes = drawn.map_err(|error| broken(error.to_string()))?.map_err(|f| visit.problem(unprintable(f)))?;
    Ok(file("application/pdf", "inline; filename=\"volunteer-record.pdf\"", bytes))
}

/// The whole record, signed.
pub(super) async fn whole(visit: Visit, Query(asked): Query<Values>) -> Answer {
    let (_, signed) = both(&visit, language(&visit, &asked)).await?;
    Ok(file("application/jwt", "attachment; filename=\"volunteer-record.jwt\"", signed.bundle.into_bytes()))
}

/// One entry, signed.
pub(super) async fn entry(visit: Visit, Path(name): Path<String>, Query(asked): Query<Values>) -> Answer {
    let (_, signed) = both(&visit, language(&visit, &asked)).await?;
    let id = name.strip_suffix(".jwt").unwrap_or_default();
    let found = signed.entries.into_iter().find(|one| one.id.to_string() == id);
    let found = found.ok_or_else(|| visit.problem(Error::NotFound))?;
    Ok(file("application/jwt", "attachment; filename=\"volunteer-record-entry.jwt\"", found.token.into_bytes()))
}

fn file(kind: &'static str, name: &'static str, bytes: Vec<u8>) -> Response {
    let headers = [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name), (CACHE_CONTROL, "private, no-store")];
    (StatusCode::OK, headers, bytes).into_response()
}
