//! What happens by itself: offers lapse and roll on, and everybody is reminded once on the day before.

use super::{offer_free, records, waits};
use crate::act::Act;
use crate::error::Result;
use chrono::Duration;
use domain::ids::BookingId;
use domain::interviews::reminds;
use domain::notices::Notice;
use uuid::Uuid;

/// So many offers lapse, and so many bookings are looked at, in one act.
const BATCH: usize = 100;
/// The day before begins in no zone earlier than so long before an interview.
const AHEAD: Duration = Duration::hours(50);

/// What was done, and whether there is more to do at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Offers that lapsed.
    pub lapsed: usize,
    /// People who were reminded.
    pub reminded: usize,
    /// Whether a next run would find more.
    pub more: bool,
}

/// Does what is due, one batch. Everything follows from what is remembered, so a run too many does nothing.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn work_due(act: &mut Act) -> Result<Due> {
    let mut due = Due::default();
    let limit = i64::try_from(BATCH).unwrap_or(i64::MAX);
    let lapsed = records::lapsed(act, limit).await?;
    due.lapsed = lapsed.len();
    due.more = lapsed.len() == BATCH;
    for (wait, programme, _) in &lapsed {
        waits::lapse(act, *programme, wait).await?;
    }
    // Also where nothing lapsed: a place may have come free beside somebody who was just joining
    for (programme, center) in records::waiting_centers(act).await? {
        offer_free(act, programme, center).await?;
    }
    due.reminded = remind(act, limit).await?;
    Ok(due)
}

async fn remind(act: &mut Act, limit: i64) -> Result<usize> {
    let now = act.now();
    let mut reminded = 0;
    let mut after = (now, BookingId(Uuid::nil()));
    loop {
        let page = records::unreminded(act, now + AHEAD, after, limit).await?;
        let Some(last) = page.last() else { return Ok(reminded) };
        after = (last.start, last.id);
        for one in page {
            if reminds(one.zone, one.start, one.chosen, now) && records::mark_reminded(act, one.id).await? {
                act.tell(one.programme, one.person, Notice::InterviewReminder { booking: one.id }).await?;
                reminded += 1;
            }
        }
    }
}
