//! Letters that a rule of the programme sends.

use super::{Body, plain, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::training;
use domain::automations::Letter;
use domain::notices::wordings::{Facts, Told};
use domain::notices::{Notice, Wording};
use words::Words;

/// The letter of a notice by a rule.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    let button = w.automation_letter_button();
    Ok(match notice {
        Notice::RuleTold { application, letter } => {
            let path = format!("/applications/{application}");
            let (text, path) = match letter {
                Letter::Patience => (w.automation_patience_text(), path),
                Letter::ChooseTime => (w.automation_choose_time_text(), format!("{path}/interview")),
                Letter::Missed => (w.automation_missed_text(), path),
            };
            plain(w.rule_letter(*letter), text, button, path)
        }
        Notice::RuleWrote { application, texts } => plain(
            w.automation_letter_subject(),
            texts.in_language(w.language()),
            button,
            format!("/applications/{application}"),
        ),
        Notice::CourseAsked { course } => {
            let course = training::course(look, *course).await?;
            let facts = Facts::default().with(Told::Course, course.names.in_language(w.language()));
            worded(w, Wording::CourseAsked, facts, "/my/training")
        }
        _ => return Err(Error::NotFound),
    })
}
