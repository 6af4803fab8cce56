//! The record on paper: as many sheets as it takes, its words tagged and selectable.

use super::super::print::Letter;
use super::Book;
use chrono::{DateTime, Utc};
use domain::language::Language;
use words::Words;

/// The record in a language, as it stands at a moment, ready to be printed off the threads that serve.
#[must_use]
pub fn paper(book: &Book, language: Language, at: DateTime<Utc>) -> Letter {
    let w = Words::of(language);
    let zone = book.programme.zone;
    let today = zone.date(at);
    let period = |from, until| format!("{} – {}", w.date(from), w.date(until));
    let mut terms: Vec<String> = (book.terms.iter())
        .map(|term| {
            let center = term.center.in_language(language);
            let (period, state) = (period(term.from, term.until), w.placement_state(term.state));
            [center, &period, state, &w.hours(term.minutes)].join(" · ")
        })
        .collect();
    if book.other_minutes > 0 {
        terms.push([w.book_other(), &w.hours(book.other_minutes)].join(" · "));
    }
    let positions = book
        .positions
        .iter()
        .map(|one| [one.position.in_language(language), &w.hours(one.minutes), &w.book_days(one.days)].join(" · "));
    let courses = book.courses.iter().map(|one| {
        let until = one.record.valid_until.filter(|_| one.record.result == domain::training::CourseResult::Passed);
        let until =
            until.map(
                |day| if day < today { w.training_lapsed(&w.date(day)) } else { w.training_valid_until(&w.date(day)) },
            );
        let (course, result) = (one.course.in_language(language), w.course_result(one.record.result));
        let parts = [course.to_owned(), w.date(one.record.valid_from), result.to_owned()];
        parts.into_iter().chain(until).collect::<Vec<_>>().join(" · ")
    });
    let certificates = book.certificates.iter().filter_map(|one| {
        let facts = &one.paper.as_ref()?.facts;
        let code = super::super::code::grouped(&facts.code);
        Some([facts.title.clone(), w.date(facts.issued_at.date_naive()), code].join(" · "))
    });
    let mut text = vec![w.book_of(&book.person.name.full())];
    if let Some((from, until)) = book.days() {
        text.push(w.book_total(&w.hours(book.minutes()), &w.date(from), &w.date(until)));
    }
    let parts = [
        (w.book_terms(), terms),
        (w.book_positions(), positions.collect()),
        (w.book_courses(), courses.collect()),
        (w.book_certificates(), certificates.collect()),
    ];
    Letter {
        language,
        issuer: book.programme.names.in_language(language).to_owned(),
        title: w.book_title().to_owned(),
        text: text.join("\n"),
        parts: parts.into_iter().filter(|(_, rows)| !rows.is_empty()).map(|(t, rows)| (t.to_owned(), rows)).collect(),
        signed: vec![
            (w.book_as_of().to_owned(), w.date_and_time(&w.date(today), &w.time(zone.clock(at)))),
            (w.book_proof().to_owned(), w.book_proof_text().to_owned()),
        ],
        code: format!("record-{}-{}", book.person.id, at.timestamp()),
        at,
    }
}
