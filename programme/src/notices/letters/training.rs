//! Letters about sessions of courses, what lapses, and what was learned elsewhere.

use super::{Body, plain, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::training;
use domain::ids::CourseSessionId;
use domain::notices::wordings::{Facts, Told};
use domain::notices::{Notice, Wording};
use domain::training::ClaimState;
use words::Words;

/// A session in words: the course, when, and where.
async fn session(look: &mut Look, w: Words, id: CourseSessionId) -> Result<Facts> {
    let meeting = training::meeting(look, id).await?;
    let (zone, period) = (meeting.zone, meeting.session.period);
    let span = w.time_span(zone.clock(period.start()), zone.clock(period.end()));
    let when = w.date_and_time(&w.day(zone.date(period.start())), &span);
    let mut place = vec![meeting.center.in_language(w.language()).to_owned()];
    place.extend(Some(meeting.session.room).filter(|room| !room.is_empty()));
    Ok(Facts::default()
        .with(Told::Course, meeting.course.in_language(w.language()))
        .with(Told::When, when)
        .with(Told::Place, place.join(w.list_comma())))
}

/// The letter of a notice about training.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::SessionPlace { session: id } => worded(w, Wording::SessionPlace, session(look, w, *id).await?, PATH),
        Notice::SessionChanged { session: id } => {
            worded(w, Wording::SessionChanged, session(look, w, *id).await?, PATH)
        }
        Notice::SessionCancelled { session: id } => {
            worded(w, Wording::SessionCancelled, session(look, w, *id).await?, PATH)
        }
        Notice::TrainingLapses { record } => {
            let (course, until) = training::lapsing(look, *record).await?.ok_or(Error::NotFound)?;
            let course = training::course(look, course).await?;
            let facts = Facts::default()
                .with(Told::Course, course.names.in_language(w.language()))
                .with(Told::Date, w.date(until.ok_or(Error::NotFound)?));
            worded(w, Wording::TrainingLapses, facts, format!("{PATH}/{}", course.code))
        }
        Notice::TrainingsLapse { center, count } => {
            let center = crate::centers::find(look, *center).await?;
            let name = center.names.in_language(w.language());
            plain(
                &w.training_letter_center_subject(name),
                &w.training_letter_center_text(*count, name),
                w.training_letter_center_button(),
                format!("/training/matrix/{}", center.code),
            )
        }
        Notice::TrainingClaimAnswered { claim } => {
            let claim = training::claims::find(look, *claim).await?;
            let name = claim.course_names.in_language(w.language());
            let text = match claim.state {
                ClaimState::Declined => w.training_letter_claim_declined(name, &claim.answer),
                _ => w.training_letter_claim_confirmed(name),
            };
            plain(&w.training_letter_claim_subject(name), &text, w.training_letter_button(), PATH)
        }
        _ => return Err(Error::NotFound),
    })
}

const PATH: &str = "/my/training";
