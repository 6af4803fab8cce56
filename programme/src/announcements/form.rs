//! What somebody types who announces something.

use crate::error::Result;
use crate::typed::{Reading, Values};
use chrono::NaiveDate;
use domain::announcements::{Audience, Message, SUBJECT_MAX, Segment, TEXT_MAX};
use domain::applications::Stage;
use domain::faults::FaultKind;
use domain::language::{Language, Texts};
use domain::time::Week;

/// A form that nobody has typed into: to everybody who serves, of the center where one has only one.
#[must_use]
pub fn blank(center: Option<domain::ids::CenterId>, today: NaiveDate) -> Values {
    let values = Values::default().with("audience", Audience::Placed.as_str()).with("week", today);
    match center {
        Some(center) => values.with("center", center),
        None => values,
    }
}

/// An announcement as a form shows it.
#[must_use]
pub fn of_message(message: &Message, version: i64) -> Values {
    let segment = &message.segment;
    let optional = |values: Values, field: &str, value: Option<String>| match value {
        Some(value) => values.with(field, value),
        None => values,
    };
    let values = Values::default().with("audience", segment.audience.as_str()).with("version", version);
    let values = optional(values, "center", segment.center.map(|id| id.to_string()));
    let values = optional(values, "week", segment.monday.map(|day| day.to_string()));
    let values = optional(values, "position", segment.position.map(|id| id.to_string()));
    let values = optional(values, "stage", segment.stage.map(|stage| stage.as_str().to_owned()));
    let values = optional(values, "course", segment.course.map(|id| id.to_string()));
    values.with_texts("subject", &message.subjects).with_texts("text", &message.texts)
}

/// Reads the form.
///
/// # Errors
/// [`crate::Error::Faulty`]: a language needs both its subject and its text, one language at least.
pub fn parse(values: &Values) -> Result<Message> {
    let mut form = Reading::of(values);
    let audience = form.choice("audience", Audience::parse);
    let segment = audience.map(|audience| segment(&mut form, audience));
    let (mut subjects, mut texts) = (Texts::default(), Texts::default());
    for language in Language::ALL {
        let fields = ["subject", "text"].map(|field| format!("{field}_{}", language.as_str()));
        let subject = form.line(&fields[0], SUBJECT_MAX);
        let text = form.raw(&fields[1]).replace("\r\n", "\n");
        if text.chars().any(|c| c.is_control() && c != '\n') {
            form.fault(&fields[1], FaultKind::NameControl);
        } else if text.chars().count() > TEXT_MAX {
            form.fault(&fields[1], FaultKind::TooLong { max: i64::try_from(TEXT_MAX).unwrap_or(i64::MAX) });
        }
        match (subject.is_empty(), text.trim().is_empty()) {
            (true, true) => {}
            (true, false) => form.fault(&fields[0], FaultKind::Required),
            (false, true) => form.fault(&fields[1], FaultKind::Required),
            (false, false) => {
                subjects = subjects.with(*language, &subject);
                texts = texts.with(*language, text.trim());
            }
        }
    }
    let nothing = Language::ALL.iter().all(|language| {
        ["subject", "text"].iter().all(|field| form.raw(&format!("{field}_{}", language.as_str())).is_empty())
    });
    if nothing {
        form.fault(&format!("subject_{}", Language::ALL[0].as_str()), FaultKind::Required);
    }
    let message = segment.map(|segment| Message { segment, subjects, texts });
    form.done(message)?.ok_or(crate::Error::NotFound)
}

fn segment(form: &mut Reading, audience: Audience) -> Segment {
    let mut segment = Segment {
        audience,
        center: form.raw("center").parse().ok(),
        monday: None,
        position: None,
        stage: None,
        course: None,
    };
    match audience {
        Audience::Placed => {}
        Audience::OnShifts => {
            segment.monday = form.date("week").map(|day| Week::of(day).monday());
            segment.position = form.raw("position").parse().ok();
        }
        Audience::AtStage => segment.stage = form.choice("stage", Stage::parse),
        Audience::Untrained => {
            segment.course = form.raw("course").parse().ok();
            if segment.course.is_none() {
                form.fault("course", FaultKind::Required);
            }
        }
    }
    segment
}
