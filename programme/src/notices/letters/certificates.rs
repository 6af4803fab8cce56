//! Letters about certificates: issued, revoked, suspended, good again, and to whoever signs: some wait.

use super::{Body, plain, records};
use crate::act::Look;
use crate::error::{Error, Result};
use domain::notices::Notice;
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    let (subject, text, button, certificate) = match notice {
        Notice::CertificateIssued { certificate } => (
            w.notice_certificate_issued_subject(),
            w.notice_certificate_issued_text(),
            w.notice_certificate_issued_button(),
            *certificate,
        ),
        Notice::CertificateRevoked { certificate } => (
            w.notice_certificate_revoked_subject(),
            w.notice_certificate_revoked_text(),
            w.notice_certificate_revoked_button(),
            *certificate,
        ),
        Notice::CertificateSuspended { certificate } => (
            w.notice_certificate_suspended_subject(),
            w.notice_certificate_suspended_text(),
            w.notice_certificate_issued_button(),
            *certificate,
        ),
        Notice::CertificateRestored { certificate } => (
            w.notice_certificate_restored_subject(),
            w.notice_certificate_restored_text(),
            w.notice_certificate_issued_button(),
            *certificate,
        ),
        Notice::CertificatesWait { count } => {
            let (subject, text) = (w.notice_certificates_wait_subject(), w.notice_certificates_wait_text(*count));
            return Ok(plain(subject, &text, w.notice_certificates_wait_button(), "/certificates"));
        }
        other => return Err(Error::broken(format!("not about certificates: {}", other.kind()))),
    };
    let code = records::certificate_code(look, certificate).await?.ok_or(Error::NotFound)?;
    Ok(plain(subject, text, button, format!("/verify/{code}")))
}
