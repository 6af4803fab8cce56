//! Letters about hours: an entry is disputed, a dispute is answered, a day is not closed.

use super::{Body, center_name, plain, worded};
use crate::act::Look;
use crate::attendance::{Dispute, dispute_for_letter};
use crate::centers;
use crate::error::{Error, Result};
use domain::notices::wordings::{Facts, Told};
use domain::notices::{Notice, Wording};
use words::Words;

pub(super) async fn body(look: &mut Look, w: Words, notice: &Notice) -> Result<Body> {
    Ok(match notice {
        Notice::HoursDisputed { dispute } => {
            let Dispute { id, name, note, date, due_on, .. } = dispute_for_letter(look, *dispute).await?;
            let name = w.apart(&name.short());
            plain(
                &w.notice_hours_disputed_subject(&name),
                &w.notice_hours_disputed_text(&name, &w.date(date), &note, &w.date(due_on)),
                w.notice_hours_disputed_button(),
                format!("/hours/disputes/{id}"),
            )
        }
        Notice::DisputeAnswered { dispute } => {
            let Dispute { date, answer, counts, .. } = dispute_for_letter(look, *dispute).await?;
            let facts = Facts::default()
                .with(Told::Day, w.date(date))
                .with(Told::Answer, answer)
                .with(Told::Hours, w.hours(counts));
            worded(w, Wording::DisputeAnswered, facts, "/my/hours")
        }
        Notice::DaysOpen { center, oldest, days } => {
            let code = centers::find(look, *center).await?.code;
            let name = center_name(look, w, *center).await?;
            plain(
                &w.notice_days_open_subject(&name),
                &w.notice_days_open_text(*days, &name, &w.date(*oldest)),
                w.notice_days_open_button(),
                format!("/now/{code}/day/{oldest}"),
            )
        }
        other => return Err(Error::broken(format!("not about hours: {}", other.kind()))),
    })
}
