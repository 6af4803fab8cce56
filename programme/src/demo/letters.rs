//! The demo's own words for a letter: the manager has made the reminder of a shift warmer, twice in English.

use crate::act::Act;
use crate::error::Result;
use crate::notices::wordings;
use crate::people;
use domain::language::Language;
use domain::notices::Wording;

pub(super) async fn build(act: &mut Act) -> Result<()> {
    let Some(manager) = people::find_by_email(act, "manager@demo.test").await? else { return Ok(()) };
    let words = [
        (Language::En, "See you soon: {day}", "Your shift is on {day}, {time}, at {center}."),
        (
            Language::En,
            "See you soon: {day}, {time}",
            "We look forward to you: {day}, {time}, {center}, {position}.\n\nIf you can’t come, say so there, so that \
             somebody else gets the place.",
        ),
        (
            Language::Az,
            "Tezliklə görüşərik: {day}, {time}",
            "Sizi gözləyirik: {day}, {time}, {center}, {position}.\n\nGələ bilmirsinizsə, orada bildirin ki, yerinizə \
             başqası gəlsin.",
        ),
    ];
    for (language, subject, text) in words {
        wordings::put_as(act, manager.programme, manager.id, (Wording::ShiftReminder, language), (subject, text))
            .await?;
    }
    Ok(())
}
