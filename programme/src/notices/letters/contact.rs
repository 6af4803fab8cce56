//! Letters about a new address: one to it, with the link that takes it, and one to the address before.

use super::{Body, plain};
use crate::act::Look;
use crate::error::Result;
use crate::people::contact;
use crate::people::sessions::link_token;
use crate::signing::Purpose;
use uuid::Uuid;
use words::Words;

pub(super) async fn confirm(look: &mut Look, w: Words, link: Uuid) -> Result<Body> {
    let address = contact::carried(look, link).await?;
    let path = format!("/account/email/{}", link_token(look, Purpose::ChangeEmail, link)?);
    let letter = plain(w.contact_confirm_subject(), w.contact_confirm_text(), w.contact_confirm_button(), path);
    Ok(Body { to: Some((String::new(), address)), ..letter })
}

pub(super) fn changed(w: Words, from: &str) -> Body {
    let letter = plain(w.contact_changed_subject(), w.contact_changed_text(), w.contact_changed_button(), "/account");
    Body { to: Some((String::new(), from.to_owned())), ..letter }
}
