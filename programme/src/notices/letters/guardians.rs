//! Letters about the consent of a parent or guardian; the last goes to the applicant, the others to them.

use super::{Body, plain};
use crate::act::Look;
use crate::error::{Error, Result};
use crate::{applications, guardians, people};
use domain::guardians::LINK_DAYS;
use domain::notices::Notice;
use words::Words;

/// The letter of a notice about a consent.
pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    match notice {
        Notice::GuardianAsked { guardian } => {
            let (guardian, token) = guardians::token(look, *guardian).await?;
            let application = applications::find(look, guardian.application).await?;
            let applicant = people::find(look, application.person).await?.name.short();
            let mut body = plain(
                &w.guardian_asked_subject(&applicant),
                &w.guardian_asked_text(&applicant, LINK_DAYS),
                w.guardian_asked_button(),
                format!("/guardian/{token}"),
            );
            body.to = Some((guardian.name, guardian.email));
            Ok(body)
        }
        Notice::GuardianAgreed { guardian } => {
            let (guardian, token) = guardians::token_to_keep(look, *guardian).await?;
            let application = applications::find(look, guardian.application).await?;
            let applicant = people::find(look, application.person).await?.name.short();
            let call = applications::intake_of(look, application.intake).await?;
            let call = call.titles.in_language(w.language());
            let mut body = plain(
                &w.guardian_kept_subject(&applicant),
                &w.guardian_kept_text(&applicant, call, &guardian.signed),
                w.guardian_kept_button(),
                format!("/guardian/{token}"),
            );
            body.to = Some((guardian.name, guardian.email));
            Ok(body)
        }
        Notice::GuardianAnswered { application, agreed } => {
            let (subject, text) = if *agreed {
                (w.guardian_answered_agreed_subject(), w.guardian_answered_agreed_text())
            } else {
                (w.guardian_answered_refused_subject(), w.guardian_answered_refused_text())
            };
            Ok(plain(subject, text, w.guardian_answered_button(), format!("/applications/{application}")))
        }
        _ => Err(Error::broken("no letter about a consent")),
    }
}
