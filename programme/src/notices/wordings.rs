//! A programme's own words for its letters: every saved version stays, any of them can be taken again, and so can the
//! words of the house. How new words read is seen with example facts, on the page and in one's own mailbox.

use super::letters::house;
use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{centers, people, programmes};
use chrono::{DateTime, Days, Duration, NaiveTime, Utc};
use domain::events::{Event, EventKind};
use domain::ids::{PersonId, ProgrammeId};
use domain::language::Language;
use domain::notices::wordings::{Facts, Told};
use domain::notices::{Notice, Wording};
use domain::people::Name;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::screening::DeclineReason;
use serde_json::json;
use words::Words;

/// So many tries to one's own mailbox within an hour.
const TRIES: i64 = 20;

/// Words of a letter, as they were saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number; they are counted from 1.
    pub version: i64,
    /// Subject and text; nothing where the words of the house were taken again.
    pub words: Option<(String, String)>,
    /// Who saved it.
    pub by: Name,
    /// When.
    pub at: DateTime<Utc>,
}

/// What a letter says in gaps and words, as its reader would find it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// In which language.
    pub language: Language,
    /// In a few words.
    pub subject: String,
    /// In full.
    pub text: String,
    /// What its button says.
    pub button: &'static str,
}

/// The words of the house, with gaps for the facts.
#[must_use]
pub fn of_house(language: Language, wording: Wording) -> (String, String) {
    let gap = |facts: Facts, told: &Told| facts.with(*told, format!("{{{}}}", told.as_str()));
    let (subject, text, _) = house::of(Words::of(language), wording, &Told::ALL.iter().fold(Facts::default(), gap));
    (subject, text)
}

/// Which letters have words of the programme's own now, and in which languages.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn changed(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(Wording, Language)>> {
    look.require(May::WriteLetters(programme))?;
    look.all(
        sql!(
            "select wording, language from wordings w
            where programme_id = $1 and subject is not null
                and version = (select max(version) from wordings x where x.programme_id = w.programme_id
                    and x.wording = w.wording and x.language = w.language)
            order by wording, language"
        ),
        values![programme],
        |r| Ok((r.word(Wording::parse)?, r.word(Language::parse)?)),
    )
    .await
}

/// Everything that was saved for a letter in a language, the newest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn versions(
    look: &mut Look,
    programme: ProgrammeId,
    wording: Wording,
    language: Language,
) -> Result<Vec<Version>> {
    look.require(May::WriteLetters(programme))?;
    look.all(
        sql!(
            "select w.version, w.subject, w.body, p.given_name, p.surname, p.fathers_name, w.at
            from wordings w join people p on p.id = w.by_person
            where w.programme_id = $1 and w.wording = $2 and w.language = $3 order by w.version desc"
        ),
        values![programme, wording.as_str(), language.as_str()],
        |r| {
            let (version, subject, text): (i64, Option<String>, Option<String>) = (r.next()?, r.next()?, r.next()?);
            let by = Name { given: r.next()?, surname: r.next()?, fathers: r.next()? };
            Ok(Version { version, words: subject.zip(text), by, at: r.next()? })
        },
    )
    .await
}

/// The programme's own words for a letter, where it has any.
pub(super) async fn own(
    look: &mut Look,
    programme: ProgrammeId,
    wording: Wording,
    language: Language,
) -> Result<Option<(String, String)>> {
    let newest: Option<(Option<String>, Option<String>)> = look
        .maybe(
            sql!(
                "select subject, body from wordings where programme_id = $1 and wording = $2 and language = $3
                order by version desc limit 1"
            ),
            values![programme, wording.as_str(), language.as_str()],
            |r| Ok((r.next()?, r.next()?)),
        )
        .await?;
    Ok(newest.and_then(|(subject, text)| subject.zip(text)))
}

/// How a letter reads in every language with facts as an example; in one of them perhaps in words that nobody has saved.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn samples(
    look: &mut Look,
    programme: ProgrammeId,
    wording: Wording,
    typed: Option<(Language, String, String)>,
) -> Result<Vec<Sample>> {
    look.require(May::WriteLetters(programme))?;
    let mut samples = Vec::with_capacity(Language::ALL.len());
    for &language in Language::ALL {
        let w = Words::of(language);
        let facts = example(look, w, programme).await?;
        let (subject, text, button) = house::of(w, wording, &facts);
        let words = match &typed {
            Some((of, subject, text)) if *of == language => Some((subject.clone(), text.clone())),
            _ => own(look, programme, wording, language).await?,
        };
        let (subject, text) = match words {
            Some((subject, text)) => (line(&facts, &subject), facts.fill(&text)),
            None => (subject, text),
        };
        samples.push(Sample { language, subject, text, button });
    }
    Ok(samples)
}

/// A subject with its gaps filled, in one line whatever somebody wrote.
pub(super) fn line(facts: &Facts, subject: &str) -> String {
    facts.fill(subject).replace(['\r', '\n'], " ")
}

/// Facts as they could be, from the programme's own centers, positions and courses.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn example(look: &mut Look, w: Words, programme: ProgrammeId) -> Result<Facts> {
    let programme = programmes::find(look, programme).await?;
    let language = w.language();
    let centers = centers::of_programme(look, programme.id).await?;
    let center = centers.first().map_or(&programme.names, |center| &center.names).in_language(language).to_owned();
    let positions = centers::positions(look, programme.id).await?;
    let position = positions.first().map_or(w.told(Told::Position), |one| one.names.in_language(language)).to_owned();
    let courses = centers::courses(look, programme.id).await?;
    let course = courses.first().map_or(w.told(Told::Course), |(_, names)| names.in_language(language)).to_owned();
    let date = programme.zone.date(look.now()) + Days::new(2);
    let clock = |hours| NaiveTime::MIN + Duration::hours(hours);
    let (day, time) = (w.day(date), w.time_span(clock(9), clock(13)));
    let shift = format!("{day}, {time} · {position}");
    let facts = Facts::default()
        .with(Told::When, w.date_and_time(&day, &time))
        .with(Told::Until, w.date_and_time(&w.day(date), &w.time(clock(18))))
        .with(Told::Changes, w.roster_change_new(&shift))
        .with(Told::Gives, [day.as_str(), &time, &center, &position].join(w.list_comma()))
        .with(Told::Day, day)
        .with(Told::Time, time)
        .with(Told::Place, center.clone())
        .with(Told::Center, center)
        .with(Told::Position, position)
        .with(Told::Course, course)
        .with(Told::Name, w.letters_example_name())
        .with(Told::Date, w.date(date))
        .with(Told::From, w.date(date))
        .with(Told::Badge, "V-1024")
        .with(Told::Stage, w.stage(domain::applications::Stage::Interview))
        .with(Told::Because, w.decline_sentence(DeclineReason::Places))
        .with(Told::Why, w.letters_example_answer())
        .with(Told::Answer, w.letters_example_answer())
        .with(Told::Hours, w.hours(210));
    Ok(house::apart(w, facts))
}

/// Saves new words, over the version that their writer has seen; 0 where there was none.
///
/// # Errors
/// [`Error::Faulty`] for words with a gap too many or too few, [`Refusal::Changed`] when somebody else was quicker.
pub async fn put(
    act: &mut Act,
    programme: ProgrammeId,
    (wording, language): (Wording, Language),
    seen: i64,
    (subject, text): (&str, &str),
) -> Result<()> {
    let by = may_write(act, programme)?;
    check(wording, subject, text)?;
    keep(act, programme, by, (wording, language), seen, Some((subject, text))).await
}

/// Saves new words in the name of somebody; for the demo.
pub(crate) async fn put_as(
    act: &mut Act,
    programme: ProgrammeId,
    by: PersonId,
    (wording, language): (Wording, Language),
    words: (&str, &str),
) -> Result<()> {
    check(wording, words.0, words.1)?;
    let seen = newest(act, programme, wording, language).await?;
    keep(act, programme, by, (wording, language), seen, Some(words)).await
}

/// Takes the words of an older version again, or with 0 those of the house; that is a version, too.
///
/// # Errors
/// [`Error::NotFound`] without such a version, [`Refusal::Changed`] when somebody else was quicker.
pub async fn take_again(
    act: &mut Act,
    programme: ProgrammeId,
    (wording, language): (Wording, Language),
    seen: i64,
    version: i64,
) -> Result<()> {
    let by = may_write(act, programme)?;
    let words = match version {
        0 => None,
        _ => {
            let all = versions(act, programme, wording, language).await?;
            all.into_iter().find(|one| one.version == version).ok_or(Error::NotFound)?.words
        }
    };
    let words = words.as_ref().map(|(subject, text)| (subject.as_str(), text.as_str()));
    keep(act, programme, by, (wording, language), seen, words).await
}

/// Sends a letter in these words, with example facts, to whoever writes them.
///
/// # Errors
/// [`Error::Faulty`] as when they are saved, [`Refusal::TooMany`] after many within an hour.
pub async fn try_out(
    act: &mut Act,
    programme: ProgrammeId,
    (wording, language): (Wording, Language),
    (subject, text): (&str, &str),
) -> Result<()> {
    let me = may_write(act, programme)?;
    check(wording, subject, text)?;
    people::hold_open(act, me).await?;
    let notice = Notice::WordsTried { wording, language, subject: subject.to_owned(), text: text.to_owned() };
    let since = act.now() - Duration::hours(1);
    if records::told_since(act, me, notice.kind(), since).await? >= TRIES {
        return Err(Refusal::TooMany { seconds: 3600 }.into());
    }
    act.tell(programme, me, notice).await
}

fn may_write(act: &Act, programme: ProgrammeId) -> Result<PersonId> {
    act.require(May::WriteLetters(programme))?;
    act.person()
}

fn check(wording: Wording, subject: &str, text: &str) -> Result<()> {
    match wording.faults(subject, text) {
        none if none.is_empty() => Ok(()),
        faults => Err(Error::Faulty(faults)),
    }
}

async fn keep(
    act: &mut Act,
    programme: ProgrammeId,
    by: PersonId,
    (wording, language): (Wording, Language),
    seen: i64,
    words: Option<(&str, &str)>,
) -> Result<()> {
    let now = act.now();
    let (subject, text) = words.map(|(subject, text)| (subject.to_owned(), text.to_owned())).unzip();
    let newest = newest(act, programme, wording, language).await?;
    let kept = act
        .run(
            sql!(
                "insert into wordings (programme_id, wording, language, version, subject, body, by_person, at)
                values ($1, $2, $3, $4, $5, $6, $7, $8)
                on conflict (programme_id, wording, language, version) do nothing"
            ),
            values![programme, wording.as_str(), language.as_str(), newest + 1, subject, text, by, now],
        )
        .await?;
    if kept == 0 || seen != newest {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "wording": wording, "language": language, "version": newest + 1, "own": words.is_some() });
    act.note(programme, Event::new(EventKind::WordingChanged, programme).with(detail)).await
}

/// The number of the newest version; 0 where there is none.
async fn newest(look: &mut Look, programme: ProgrammeId, wording: Wording, language: Language) -> Result<i64> {
    look.one(
        sql!(
            "select coalesce(max(version), 0) from wordings
            where programme_id = $1 and wording = $2 and language = $3"
        ),
        values![programme, wording.as_str(), language.as_str()],
        |r| r.next(),
    )
    .await
}
