//! What happens by itself: ballots are drawn, and people are asked whether they will come.

use super::{ballots, records};
use crate::act::Act;
use crate::error::Result;
use crate::programmes;
use chrono::Duration;
use domain::ids::AssignmentId;
use domain::notices::Notice;
use uuid::Uuid;

/// So many people are looked at in one statement.
const BATCH: i64 = 100;

/// What was done, and whether there is more to do at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Due {
    /// Ballots that were drawn.
    pub drawn: usize,
    /// People who were asked.
    pub asked: usize,
    /// Whether a next run would find more.
    pub more: bool,
}

/// Does what is due: one ballot, or else everybody who is to be asked. Everything follows from what is remembered, so a run
/// too many does nothing.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn work_due(act: &mut Act) -> Result<Due> {
    // In an act of its own: a drawing that is tried again asks nobody
    if let Some(shift) = records::ballot_due(act).await? {
        ballots::draw(act, shift).await?;
        return Ok(Due { drawn: 1, more: true, ..Due::default() });
    }
    let mut due = Due::default();
    for programme in programmes::all(act).await? {
        if programme.rules.confirm_days > 0 {
            due.asked += ask(act, &programme).await?;
        }
    }
    Ok(due)
}

async fn ask(act: &mut Act, programme: &domain::programmes::Programme) -> Result<usize> {
    let (now, ahead) = (act.now(), Duration::days(programme.rules.confirm_days));
    let (mut asked, mut after) = (0, (now, AssignmentId(Uuid::nil())));
    loop {
        let page = records::unasked(act, programme.id, now + ahead, after, BATCH).await?;
        let Some(last) = page.last() else { return Ok(asked) };
        after = (last.starts, last.assignment);
        for one in page {
            // Whoever took the place within these days has just said so
            let knows = one.made + ahead > one.starts;
            if !knows && records::mark_asked(act, one.assignment).await? {
                act.tell(programme.id, one.person, Notice::ShiftConfirm { place: one.assignment }).await?;
                asked += 1;
            }
        }
    }
}
