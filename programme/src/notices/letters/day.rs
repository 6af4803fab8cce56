//! The letter of the day to whoever runs a center.

use super::{Body, center_name, plain};
use crate::act::Look;
use crate::error::Result;
use chrono::NaiveDate;
use domain::notices::Waiting;
use words::Words;

/// What waits, center by center, a line each.
pub(super) async fn body(look: &mut Look, w: Words, on: NaiveDate, all: &[Waiting]) -> Result<Body> {
    let mut blocks = vec![w.notice_day_ahead_text().to_owned()];
    for waits in all {
        let counted = [
            (waits.cases, w.notice_day_ahead_cases(waits.cases, &w.number(waits.cases))),
            (waits.gaps, w.notice_day_ahead_gaps(waits.gaps, &w.number(waits.gaps))),
            (waits.doubts, w.notice_day_ahead_doubts(waits.doubts, &w.number(waits.doubts))),
            (waits.disputes, w.notice_day_ahead_disputes(waits.disputes, &w.number(waits.disputes))),
            (waits.lapses, w.notice_day_ahead_lapses(waits.lapses, &w.number(waits.lapses))),
        ];
        let mut lines = vec![center_name(look, w, waits.center).await?];
        lines.extend(counted.into_iter().filter(|(count, _)| *count > 0).map(|(_, line)| format!("• {line}")));
        blocks.push(lines.join("\n"));
    }
    let subject = w.notice_day_ahead_subject(&w.day(on));
    Ok(plain(&subject, &blocks.join("\n\n"), w.notice_day_ahead_button(), "/me"))
}
