//! Letters about certificates: issued, revoked, suspended, good again, and to whoever signs: some wait.

use super::{Body, plain, records, worded};
use crate::act::Look;
use crate::error::{Error, Result};
use domain::notices::wordings::Facts;
use domain::notices::{Notice, Wording};
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    let (wording, certificate) = match notice {
        Notice::CertificateIssued { certificate } => (Wording::CertificateIssued, *certificate),
        Notice::CertificateRevoked { certificate } => (Wording::CertificateRevoked, *certificate),
        Notice::CertificateSuspended { certificate } => (Wording::CertificateSuspended, *certificate),
        Notice::CertificateRestored { certificate } => (Wording::CertificateRestored, *certificate),
        Notice::CertificatesWait { count } => {
            let (subject, text) = (w.notice_certificates_wait_subject(), w.notice_certificates_wait_text(*count));
            return Ok(plain(subject, &text, w.notice_certificates_wait_button(), "/certificates"));
        }
        other => return Err(Error::broken(format!("not about certificates: {}", other.kind()))),
    };
    let code = records::certificate_code(look, certificate).await?.ok_or(Error::NotFound)?;
    Ok(worded(w, wording, Facts::default(), format!("/verify/{code}")))
}
