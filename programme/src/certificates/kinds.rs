//! Kinds of certificates: what a programme gives them for.

use super::records;
use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::typed::{Reading, Values, as_hours};
use domain::certificates::{BUILT_IN, Basis, Kind, SENTENCE_MAX, TITLE_MAX, Terms, unknown_field};
use domain::events::{Event, EventKind};
use domain::faults::FaultKind;
use domain::ids::{CenterId, CertificateKindId, CourseId, PositionId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::refusals::Refusal;
use domain::rights::May;
use serde_json::json;
use std::str::FromStr;

/// The kinds of a programme, oldest first.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn kinds(look: &mut Look, programme: ProgrammeId) -> Result<Vec<Kind>> {
    look.require(May::SeeAllPeople(programme))?;
    records::kinds::all(look, programme).await
}

/// One of them.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::NotFound`].
pub async fn kind(look: &mut Look, id: CertificateKindId) -> Result<Kind> {
    let kind = records::kinds::find(look, id).await?.ok_or(Error::NotFound)?;
    look.require(May::SeeAllPeople(kind.programme))?;
    Ok(kind)
}

/// The kind that every programme has.
pub(super) async fn built_in(look: &mut Look, programme: ProgrammeId) -> Result<Kind> {
    records::kinds::by_code(look, programme, BUILT_IN).await?.ok_or_else(|| Error::broken("no kind for service"))
}

/// Gives a new programme its first kind.
pub(crate) async fn begin(act: &mut Act, programme: ProgrammeId) -> Result<()> {
    let kind = Kind {
        id: act.id(),
        programme,
        code: BUILT_IN.to_owned(),
        basis: Basis::Hours,
        titles: Texts::default(),
        sentences: Texts::default(),
        terms: Terms { coordinator_signs: true, ..Terms::default() },
        active: true,
        version: 1,
    };
    records::kinds::insert(act, &kind).await.map(drop)
}

/// Adds a kind, or changes the one with its id: its code and what earns it stay.
///
/// # Errors
/// [`Error::NotAllowed`] without the right, [`Error::Faulty`] for a code that is taken, [`Refusal::Changed`] when
/// somebody else was quicker.
pub async fn save(act: &mut Act, kind: &Kind) -> Result<()> {
    act.require(May::ManageProgramme(kind.programme))?;
    let before = records::kinds::find(act, kind.id).await?;
    let saved = match &before {
        None if !records::kinds::insert(act, kind).await? => {
            return Err(Error::fault("code", FaultKind::Taken));
        }
        None => true,
        Some(before) if before.programme != kind.programme => return Err(Error::NotFound),
        Some(_) => records::kinds::update(act, kind).await?,
    };
    if !saved {
        return Err(Refusal::Changed.into());
    }
    let detail = json!({ "code": kind.code, "before": before.map(|before| before.terms), "after": kind.terms });
    act.note(kind.programme, Event::new(EventKind::CertificateKindChanged, kind.id).with(detail)).await
}

/// What a form may choose from.
#[derive(Debug, Clone, Default)]
pub struct Offered {
    /// The centers of the programme.
    pub centers: Vec<CenterId>,
    /// Its positions.
    pub positions: Vec<PositionId>,
    /// Its courses.
    pub courses: Vec<CourseId>,
}

/// A kind as a form shows it.
#[must_use]
pub fn of_kind(kind: &Kind) -> Values {
    let terms = &kind.terms;
    let maybe = |value: Option<String>| value.unwrap_or_default();
    let mut values = Values::default()
        .with("code", &kind.code)
        .with("basis", kind.basis.as_str())
        .with_texts("titles", &kind.titles)
        .with_texts("sentences", &kind.sentences)
        .with("hours", maybe(terms.minutes.map(as_hours)))
        .with("days", maybe(terms.days.map(|days| days.to_string())))
        .with("from", maybe(terms.from.map(|day| day.to_string())))
        .with("until", maybe(terms.until.map(|day| day.to_string())))
        .with("course", maybe(terms.course.map(|course| course.to_string())))
        .with("months", maybe(terms.months.map(|months| months.to_string())))
        .with("coordinator", if terms.coordinator_signs { "yes" } else { "" })
        .with("active", if kind.active { "yes" } else { "" })
        .with("version", kind.version);
    for center in &terms.centers {
        values = values.with(&format!("center_{center}"), "yes");
    }
    for position in &terms.positions {
        values = values.with(&format!("position_{position}"), "yes");
    }
    values
}

/// Reads a kind from its form.
///
/// # Errors
/// [`Error::Faulty`].
pub fn parse_kind(values: &Values, id: CertificateKindId, programme: ProgrammeId, offered: &Offered) -> Result<Kind> {
    let mut form = Reading::of(values);
    let code = form.code("code").to_ascii_lowercase();
    let basis = form.choice("basis", Basis::parse);
    let titles = own_words(&mut form, "titles", TITLE_MAX);
    let sentences = own_words(&mut form, "sentences", SENTENCE_MAX);
    for language in Language::ALL.iter().filter(|language| sentences.has(**language)) {
        if unknown_field(sentences.in_language(*language)).is_some() {
            form.fault(&format!("sentences_{}", language.as_str()), FaultKind::Choice);
        }
    }
    let minutes = (!form.raw("hours").is_empty()).then(|| form.hours("hours", 1..=5000));
    let course = match form.raw("course") {
        "" => None,
        text => form.choice("course", |_| text.parse().ok().filter(|id| offered.courses.contains(id))),
    };
    if basis == Some(Basis::Course) && course.is_none() && !form.is_faulty("course") {
        form.fault("course", FaultKind::Required);
    }
    let (from, until) = (form.maybe_date("from"), form.maybe_date("until"));
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        form.fault("until", FaultKind::EndBeforeStart);
    }
    let terms = Terms {
        minutes,
        centers: ticked(&form, "center_", &offered.centers),
        positions: ticked(&form, "position_", &offered.positions),
        from,
        until,
        days: form.maybe_number("days", 1..=1000),
        course,
        months: form.maybe_number("months", 1..=240).and_then(|months| u32::try_from(months).ok()),
        coordinator_signs: form.ticked("coordinator"),
    };
    let (active, version) = (form.ticked("active"), form.raw("version").parse().unwrap_or(1));
    let made = basis.map(|basis| Kind { id, programme, code, basis, titles, sentences, terms, active, version });
    // Without a basis there is a fault
    form.done(made)?.ok_or(Error::NotFound)
}

/// Words in the languages in which there are some.
fn own_words(form: &mut Reading<'_>, prefix: &str, max: usize) -> Texts {
    let mut texts = Texts::default();
    for language in Language::ALL {
        let text = form.line(&format!("{prefix}_{}", language.as_str()), max);
        if !text.is_empty() {
            texts = texts.with(*language, &text);
        }
    }
    texts
}

fn ticked<T: FromStr + PartialEq + Copy + std::fmt::Display>(form: &Reading<'_>, prefix: &str, all: &[T]) -> Vec<T> {
    all.iter().filter(|one| form.ticked(&format!("{prefix}{one}"))).copied().collect()
}
