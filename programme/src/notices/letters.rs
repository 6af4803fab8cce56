//! What a message says: one subject, a few sentences, one button; the plain text is complete.

mod automations;
mod certificates;
mod choosing;
mod contact;
mod day;
mod exchange;
mod guardians;
mod hours;
pub(super) mod house;
mod interviews;
mod layout;
mod misses;
mod placements;
mod rosters;
mod selection;
mod training;

use super::records::{self, Leased};
use super::{choices, wordings};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::people::sessions::link_token;
use crate::signing::Purpose;
use crate::{announcements, calendars, centers, exchange as exchanges, people, programmes};
use domain::applications::Stage;
use domain::ids::{CenterId, PersonId, ProgrammeId, ShiftId};
use domain::notices::wordings::{Facts, Told};
use domain::notices::{Notice, Wording};
use house::worded;
use words::Words;

/// A message in its reader's language, ready to be put into an envelope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// To whom: name and address.
    pub to: (String, String),
    /// The subject.
    pub subject: String,
    /// The complete text.
    pub text: String,
    /// The same with one button.
    pub html: String,
    /// The entry for a calendar that it brings along.
    pub calendar: Option<String>,
    /// Where a mail program ends letters of this kind (RFC 8058); nothing where they can't be done without.
    pub unsubscribe: Option<String>,
    /// The list by which its reader sorts it (RFC 2919): what it is about; nothing for what they can't do without.
    pub list: Option<&'static str>,
}

/// What a notice says, within the platform.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// In a few words.
    pub subject: String,
    /// In full.
    pub text: String,
    /// What its button says.
    pub button: String,
    /// Where that leads.
    pub path: String,
}

/// What a notice of a programme says in a language.
///
/// # Errors
/// [`Error::NotFound`] when what it is about is gone.
pub async fn said(look: &mut Look, w: Words, programme: ProgrammeId, notice: &Notice) -> Result<Said> {
    let Body { subject, text, button, path, .. } = own_body(look, w, programme, notice).await?;
    Ok(Said { subject, text, button, path })
}

/// The parts that differ between messages.
struct Body {
    subject: String,
    text: String,
    button: String,
    path: String,
    calendar: Option<String>,
    /// Somebody else than the person it is about: name and address.
    to: Option<(String, String)>,
    /// What a programme's own words would tell.
    own: Option<(Wording, Facts)>,
}

/// Writes a message, in the language that its reader has chosen.
///
/// # Errors
/// [`Error::NotFound`] when what it is about is gone.
pub async fn write(look: &mut Look, leased: &Leased) -> Result<Letter> {
    let person = people::find(look, leased.person).await?;
    let programme = programmes::find(look, leased.programme).await?;
    let w = Words::of(match &leased.notice {
        Notice::WordsTried { language, .. } => *language,
        _ => person.language,
    });
    let body = own_body(look, w, leased.programme, &leased.notice).await?;
    let public = look.settings().public_url.clone();
    let topic = leased.notice.topic();
    let unsubscribe = match topic.may_be_off() && body.to.is_none() {
        true => Some(format!("{public}/unsubscribe/{}", choices::token(look, leased.person, topic)?)),
        false => None,
    };
    let url = format!("{public}{}", body.path);
    let list = unsubscribe.as_ref().map(|_| topic.as_str());
    let letter = layout::compose(w, &person, &programme, &body, &public, &url)?;
    let calendar = match letter.calendar {
        None => day_of(look, w, leased.person, &leased.notice).await?,
        there => there,
    };
    Ok(Letter { unsubscribe, list, calendar, ..letter })
}

/// Writes the letter of a day: all of it one below the other, each with its own link. What it is about may be gone.
///
/// # Errors
/// [`Error::NotFound`] when there is nothing left to tell.
pub async fn write_daily(look: &mut Look, day: &[Leased]) -> Result<Letter> {
    let first = day.first().ok_or(Error::NotFound)?;
    let person = people::find(look, first.person).await?;
    let programme = programmes::find(look, first.programme).await?;
    let w = Words::of(person.language);
    let mut news = Vec::new();
    for one in day {
        match said(look, w, one.programme, &one.notice).await {
            Ok(said) => news.push(said),
            Err(Error::Unavailable(why)) => return Err(Error::Unavailable(why)),
            Err(_) => {}
        }
    }
    if news.is_empty() {
        return Err(Error::NotFound);
    }
    layout::compose_daily(w, &person, &programme, &news, &look.settings().public_url)
}

/// The entry for a calendar that a letter about one's own place on a shift brings along.
async fn day_of(look: &mut Look, w: Words, person: PersonId, notice: &Notice) -> Result<Option<String>> {
    let shift = match notice {
        Notice::ShiftAssigned { shift } | Notice::BallotDrawn { shift, won: true } => *shift,
        Notice::ShiftConfirm { place } | Notice::ShiftReminder { place } => {
            exchanges::shift_of_place(look, *place).await?
        }
        _ => return Ok(None),
    };
    calendars::of_shift(look, w, person, shift).await
}

fn plain(subject: &str, text: &str, button: &str, path: impl Into<String>) -> Body {
    Body {
        subject: subject.to_owned(),
        text: text.to_owned(),
        button: button.to_owned(),
        path: path.into(),
        calendar: None,
        to: None,
        own: None,
    }
}

/// A letter in the programme's own words, where it has any.
async fn own_body(look: &mut Look, w: Words, programme: ProgrammeId, notice: &Notice) -> Result<Body> {
    if let Notice::WordsTried { wording, subject, text, .. } = notice {
        let facts = wordings::example(look, w, programme).await?;
        let button = house::of(w, *wording, &facts).2;
        return Ok(plain(&wordings::line(&facts, subject), &facts.fill(text), button, "/"));
    }
    let mut body = body(look, w, notice).await?;
    if let Some((wording, facts)) = &body.own
        && let Some((subject, text)) = wordings::own(look, programme, *wording, w.language()).await?
    {
        (body.subject, body.text) = (wordings::line(facts, &subject), facts.fill(&text));
    }
    Ok(body)
}

async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::ConfirmEmail { link } => {
            let path = format!("/confirm/{}", link_token(look, Purpose::ConfirmEmail, *link)?);
            plain(
                w.notice_confirm_email_subject(),
                w.notice_confirm_email_text(),
                w.notice_confirm_email_button(),
                path,
            )
        }
        Notice::SignInLink { link } => {
            let path = format!("/sign-in/link/{}", link_token(look, Purpose::SignIn, *link)?);
            plain(w.notice_sign_in_link_subject(), w.notice_sign_in_link_text(), w.notice_sign_in_link_button(), path)
        }
        Notice::ConfirmNewEmail { link } => contact::confirm(look, w, *link).await?,
        Notice::EmailChanged { from } => contact::changed(w, from),
        Notice::AlreadySignedUp => plain(
            w.notice_already_signed_up_subject(),
            w.notice_already_signed_up_text(),
            w.notice_already_signed_up_button(),
            "/sign-in",
        ),
        Notice::PasswordChanged => plain(
            w.notice_password_changed_subject(),
            w.notice_password_changed_text(),
            w.notice_password_changed_button(),
            "/account",
        ),
        Notice::ApplicationReceived { application } => {
            worded(w, Wording::ApplicationReceived, Facts::default(), format!("/applications/{application}"))
        }
        Notice::ApplicationImported { link, .. } => {
            let path = format!("/sign-in/link/{}", link_token(look, Purpose::SignIn, *link)?);
            let (subject, button) = (w.notice_application_received_subject(), w.notice_application_received_button());
            plain(subject, w.notice_application_imported_text(), button, path)
        }
        Notice::ApplicationMoved { application, stage } => application_moved(look, w, *application, *stage).await?,
        Notice::ApplicationDeclined { application, reason } => {
            let facts = Facts::default().with(Told::Because, w.decline_sentence(*reason));
            worded(w, Wording::ApplicationDeclined, facts, format!("/applications/{application}"))
        }
        Notice::PlaceOffered { application, .. } => selection::offered(look, w, *application).await?,
        Notice::OfferLapsed { application } => {
            worded(w, Wording::OfferLapsed, Facts::default(), format!("/applications/{application}"))
        }
        Notice::ApplicationAsked { application } => {
            worded(w, Wording::ApplicationAsked, Facts::default(), format!("/applications/{application}"))
        }
        Notice::ApplicationAnswered { application } => plain(
            w.notice_application_answered_subject(),
            w.notice_application_answered_text(),
            w.notice_application_answered_button(),
            format!("/applications/{application}"),
        ),
        Notice::RosterPublished { roster } => {
            rosters::week(look, w, *roster, Wording::RosterPublished, "/shifts").await?
        }
        Notice::RosterChanged { roster, changes } => rosters::changed(look, w, *roster, changes).await?,
        Notice::RosterWithdrawn { roster } => {
            rosters::week(look, w, *roster, Wording::RosterWithdrawn, "/my/shifts").await?
        }
        Notice::ShiftAssigned { shift } => {
            let facts = ShiftWords::of(look, w, *shift).await?.facts();
            worded(w, Wording::ShiftAssigned, facts, format!("/shifts/{shift}"))
        }
        Notice::ShiftUnassigned { shift } => {
            worded(w, Wording::ShiftUnassigned, ShiftWords::of(look, w, *shift).await?.facts(), "/shifts")
        }
        Notice::ShiftConfirm { .. }
        | Notice::ShiftReminder { .. }
        | Notice::RequestDeclined { .. }
        | Notice::ShiftWishEnded { .. }
        | Notice::ShiftWishBack { .. }
        | Notice::BallotDrawn { .. } => choosing::body(look, w, notice).await?,
        Notice::InterviewBooked { .. }
        | Notice::InterviewMoved { .. }
        | Notice::InterviewCancelled { .. }
        | Notice::InterviewCalledOff { .. }
        | Notice::InterviewReminder { .. }
        | Notice::InterviewMissed { .. }
        | Notice::InterviewOffered { .. }
        | Notice::InterviewOfferLapsed { .. } => interviews::body(look, w, notice).await?,
        Notice::ShiftOffered { .. }
        | Notice::ShiftOfferLapsed { .. }
        | Notice::HandOverAsked { .. }
        | Notice::HandOverFilled { .. }
        | Notice::HandOverUnanswered { .. }
        | Notice::HandOverOpened { .. }
        | Notice::HandOverUnfilled { .. } => exchange::body(look, w, notice).await?,
        Notice::GuardianAsked { .. } | Notice::GuardianAgreed { .. } | Notice::GuardianAnswered { .. } => {
            guardians::body(look, w, notice).await?
        }
        Notice::RuleTold { .. } | Notice::RuleWrote { .. } | Notice::CourseAsked { .. } => {
            automations::body(look, w, notice).await?
        }
        Notice::SessionPlace { .. }
        | Notice::SessionChanged { .. }
        | Notice::SessionCancelled { .. }
        | Notice::TrainingLapses { .. }
        | Notice::TrainingsLapse { .. }
        | Notice::TrainingClaimAnswered { .. } => training::body(look, w, notice).await?,
        Notice::ErasureRefused => {
            plain(w.leaving_letter_subject(), w.leaving_letter_text(), w.leaving_letter_button(), "/account/data")
        }
        Notice::PlacementChanged { placement, step } => placements::body(look, w, *placement, *step).await?,
        Notice::HoursDisputed { .. } | Notice::DisputeAnswered { .. } | Notice::DaysOpen { .. } => {
            hours::body(look, w, notice).await?
        }
        Notice::Missed { news } => misses::body(look, w, *news).await?,
        Notice::DayAhead { on, centers } => day::body(look, w, *on, centers).await?,
        Notice::WordsTried { .. } => return Err(Error::NotFound),
        Notice::Announced { announcement } => {
            let message = announcements::find(look, *announcement).await?.message;
            let (subject, text) = (message.subjects.in_language(w.language()), message.texts.in_language(w.language()));
            plain(subject, text, w.announcement_button(), "/my/notices")
        }
        Notice::CertificateIssued { .. }
        | Notice::CertificateRevoked { .. }
        | Notice::CertificateSuspended { .. }
        | Notice::CertificateRestored { .. }
        | Notice::CertificatesWait { .. } => certificates::body(look, w, notice).await?,
    })
}

async fn application_moved(
    look: &mut Look,
    w: Words,
    application: domain::ids::ApplicationId,
    stage: Stage,
) -> Result<Body> {
    let path = format!("/applications/{application}");
    Ok(match stage {
        Stage::Placed => {
            let center = records::application_center(look, application).await?.ok_or(Error::NotFound)?;
            let facts = Facts::default().with(Told::Center, center_name(look, w, center).await?);
            worded(w, Wording::ApplicationPlaced, facts, "/shifts")
        }
        Stage::Declined => plain(
            w.notice_application_declined_subject(),
            w.notice_application_declined_text(),
            w.notice_application_declined_button(),
            path,
        ),
        Stage::Interview => worded(w, Wording::InterviewInvited, Facts::default(), format!("{path}/interview")),
        stage => worded(w, Wording::ApplicationMoved, Facts::default().with(Told::Stage, w.stage(stage)), path),
    })
}

async fn center_name(look: &mut Look, w: Words, id: CenterId) -> Result<String> {
    Ok(centers::find(look, id).await?.names.in_language(w.language()).to_owned())
}

/// A shift in words.
struct ShiftWords {
    day: String,
    time: String,
    center: String,
    position: String,
}

impl ShiftWords {
    fn facts(self) -> Facts {
        Facts::default()
            .with(Told::Day, self.day)
            .with(Told::Time, self.time)
            .with(Told::Center, self.center)
            .with(Told::Position, self.position)
    }

    async fn of(look: &mut Look, w: Words, id: ShiftId) -> Result<Self> {
        let (center, position, starts, ends) = records::shift_of(look, id).await?.ok_or(Error::NotFound)?;
        let center = centers::find(look, center).await?;
        let position = centers::position(look, position).await?;
        Ok(Self {
            day: w.day(center.zone.date(starts)),
            time: w.time_span(center.zone.clock(starts), center.zone.clock(ends)),
            center: center.names.in_language(w.language()).to_owned(),
            position: position.names.in_language(w.language()).to_owned(),
        })
    }
}
