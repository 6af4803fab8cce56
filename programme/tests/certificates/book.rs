//! Stories of the volunteer record: what stands in it, on paper in every script, and signed.

use super::*;
use domain::applications::PlacementState;
use domain::ids::{CourseId, PersonId};
use domain::training::CourseResult;
use programme::certificates::book::{self, Book, Signed};
use programme::training;
use std::io::Write;
use std::process::{Command, Stdio};

async fn book_of(stage: &Stage, person: PersonId, language: Language) -> (Book, Signed) {
    let look = stage.look_as(person, move |look| {
        Box::pin(async move {
            let book = book::book(look).await?;
            let signed = book::sign(look, &book, language)?;
            Ok((book, signed))
        })
    });
    look.await.unwrap()
}

/// Leyla with a placement over her days, and a course that she passed.
async fn whole(stage: &Stage) -> PersonId {
    let (leyla, _, _) = leyla(stage).await;
    stage.place(leyla, &stage.bak1, "2026-02-01", "2026-02-28", PlacementState::Completed).await;
    let (programme, id) = (stage.programme.id, CourseId(Uuid::now_v7()));
    let names = Texts::default().with(Language::En, "First aid").with(Language::Ur, "ابتدائی طبی امداد");
    stage
        .system(move |act| {
            let names = names.clone();
            Box::pin(async move {
                training::add_course(act, programme, id, "aid", &names, Some(365)).await?;
                training::add_record(act, programme, leyla, id, CourseResult::Passed, day("2026-10-01")).await
            })
        })
        .await
        .unwrap();
    leyla
}

fn words_of(pdf: &[u8]) -> String {
    let mut child =
        Command::new("pdftotext").args(["-", "-"]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(pdf).unwrap();
    let text = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
    text.chars().filter(|one| !one.is_whitespace() && !matches!(one, '\u{2066}'..='\u{2069}')).collect()
}

pub async fn the_record_holds_everything_in_every_language(stage: Stage) {
    let leyla = whole(&stage).await;
    let (book, _) = book_of(&stage, leyla, Language::En).await;
    assert_eq!(book.minutes(), 100 * 60);
    assert_eq!(book.days(), Some((day("2026-02-02"), day("2026-03-07"))));
    // 27 days of three hours in the placement, and what came after
    assert_eq!((book.terms[0].minutes, book.other_minutes), (27 * 180, 100 * 60 - 27 * 180));
    assert_eq!((book.positions[0].minutes, book.positions[0].days), (100 * 60, 34));
    assert_eq!((book.certificates.len(), book.passed().count()), (1, 1));
    for (language, said) in [
        (Language::Az, "Könüllü kitabçası"),
        (Language::En, "First aid"),
        (Language::Ru, "Книжка волонтёра"),
        (Language::Ur, "ابتدائی طبی امداد"),
    ] {
        let words = words_of(&print::letter(&book::paper(&book, language, stage.now())).unwrap());
        for part in [said, "Leyla", "Əliyeva"] {
            let part: String = part.chars().filter(|one| !one.is_whitespace()).collect();
            assert!(words.contains(&part), "{language:?} lacks {part}: {words}");
        }
    }
    let empty = stage.person("Elvin", "Məmmədov").await;
    assert!(book_of(&stage, empty, Language::Az).await.0.is_empty());
    let nobody = stage.service.look(domain::rights::Who::anyone(), |look| Box::pin(book::book(look))).await;
    assert!(matches!(nobody, Err(Error::NotSignedIn)));
}

pub async fn each_entry_of_the_record_is_believed_by_itself_and_within_the_whole(stage: Stage) {
    let leyla = whole(&stage).await;
    let (_, signed) = book_of(&stage, leyla, Language::Ur).await;
    assert_eq!(signed.entries.len(), 3, "hours, a placement and a course");
    for entry in &signed.entries {
        let verdict = checked(&stage, &entry.token).await;
        assert_eq!(verdict.standing, Standing::Genuine, "{}", entry.title);
        let facts = verdict.facts.unwrap();
        assert_eq!((facts.person_name.as_str(), facts.code.as_str()), ("Leyla Əliyeva", ""));
    }
    let again = book_of(&stage, leyla, Language::Ur).await.1;
    assert!(signed.entries.iter().zip(&again.entries).all(|(one, other)| one.id == other.id));
    let verdict = checked(&stage, &signed.bundle).await;
    assert_eq!((verdict.standing, verdict.held.len()), (Standing::Genuine, 4));
    assert!(verdict.held.iter().all(|(standing, _)| *standing == Standing::Genuine));

    // What it holds is looked up again: a certificate that was revoked since says so
    let certificate = only(&stage, leyla).await;
    revoke(&stage, &certificate, "Saatlar səhvdir").await.unwrap();
    let held = checked(&stage, &signed.bundle).await.held;
    assert_eq!(held.iter().filter(|(standing, _)| *standing == Standing::Revoked).count(), 1);

    // A year later it says nothing any more, and a changed one never did
    let entry = &signed.entries[0].token;
    let (head, tail) = entry.split_once('.').unwrap();
    let (payload, signature) = tail.split_once('.').unwrap();
    let other = signed.entries[1].token.split('.').nth(1).unwrap();
    for changed in [format!("{head}.{other}.{signature}"), format!("{head}.{payload}."), format!("{entry}A")] {
        assert_eq!(checked(&stage, &changed).await.standing, Standing::Altered);
    }
    stage.pass(chrono::Duration::days(367));
    assert_eq!(checked(&stage, entry).await.standing, Standing::Expired);
    assert_eq!(checked(&stage, &signed.bundle).await.standing, Standing::Expired);
}
