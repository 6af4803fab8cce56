//! The copy of what somebody has signed, printed from the record whenever it is asked for.

use super::standing;
use crate::act::Look;
use crate::certificates::print::Letter;
use crate::error::{Error, Result};
use crate::programmes;
use domain::ids::ApplicationId;
use domain::onboarding::Given;
use words::Words;

/// A signed agreement, ready to be printed off the threads that serve.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the list; [`Error::NotFound`] for what is not signed.
pub async fn paper(look: &mut Look, id: ApplicationId, code: &str) -> Result<Letter> {
    let (application, list) = standing(look, id).await?;
    let standing = list.into_iter().find(|s| s.item.code == code).ok_or(Error::NotFound)?;
    let Some((Given::Signed { name, language, edition }, at)) = standing.given else { return Err(Error::NotFound) };
    let programme = programmes::find(look, application.programme).await?;
    let w = Words::of(language);
    let signed = [
        (w.onboarding_paper_signed_by(), name),
        (
            w.onboarding_paper_signed_at(),
            w.date_and_time(&w.date(programme.zone.date(at)), &w.time(programme.zone.clock(at))),
        ),
        (w.onboarding_paper_edition(), w.number(edition)),
    ];
    Ok(Letter {
        language,
        issuer: programme.names.in_language(language).to_owned(),
        title: standing.item.titles.in_language(language).to_owned(),
        text: standing.item.texts.in_language(language).to_owned(),
        parts: Vec::new(),
        signed: signed.map(|(label, value)| (label.to_owned(), value)).to_vec(),
        code: format!("{id}-{code}-{edition}"),
        at,
    })
}
