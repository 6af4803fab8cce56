//! Rosters: a center's weekly patterns, the week that is made from them, its board, and its publication.

mod acts;
mod board;
mod candidates;
mod lending;
mod making;
mod news;
pub mod paper;
pub mod proposals;
mod publication;
mod records;
mod staff;
mod templates;
mod untold;
mod weeks;

pub use acts::{
    Done, MoveForm, UNDO_HOURS, add as add_on_board, call_off, edits, move_person, move_shift, put_on, put_on_to_learn,
    recent, set_details, set_places, take_off, undo as undo_act, undo_last,
};
pub use board::{Board, OnBoard, OnShift, board, live};
pub(crate) use candidates::ranked;
pub use candidates::{Candidate, Candidates, candidates};
pub use lending::{Lender, lend, lenders};
pub use making::{
    Generated, Generation, Preview, Stand, UNDO_DAYS, Undone, WEEKS_MAX, copy_day, copy_week, generate, generations,
    preview, preview_copy_day, preview_copy_week, template_of, undo,
};
pub use news::{News, news};
pub use publication::{publish, set_telling, withdraw};
pub use records::{Publication, WeekFigures};
pub use staff::{Member, staff};
pub use templates::{
    Edit, add as add_template, add_standing, change_standing, edit as edit_template, end as end_template, end_standing,
    languages, list as templates, of_standing, of_template, one as template, one_standing, placed, preview_edit,
    standing,
};
pub(crate) use templates::{insert as insert_template, insert_standing};
pub use untold::{Preview as Outlook, preview as before_publishing, untold};
pub use weeks::{DetailsForm, ShiftForm, add_shift, change_places};

use crate::act::Look;
use crate::centers;
use crate::error::{Error, Result};
use domain::centers::Center;
use domain::ids::{ProgrammeId, RosterId};
use domain::rights::May;
use domain::rosters::Roster;
use domain::time::Week;

/// The roster of an id.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn find(look: &mut Look, id: RosterId) -> Result<Roster> {
    let roster = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let center = centers::find(look, roster.center).await?;
    look.require(May::SeeRosters(center.at()))?;
    Ok(roster)
}

/// The roster of a center's week, if somebody has begun one.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn of_week(look: &mut Look, center: &Center, week: Week) -> Result<Option<Roster>> {
    look.require(May::SeeRosters(center.at()))?;
    records::of_week(look, center.id, week).await
}

/// Every publication and withdrawal of a roster, oldest first.
///
/// # Errors
/// [`Error::NotFound`]; [`Error::NotAllowed`] for whoever may not see the center's board.
pub async fn publications(look: &mut Look, id: RosterId) -> Result<Vec<Publication>> {
    find(look, id).await?;
    records::publications(look, id).await
}

/// The centers of a programme whose boards the person sees, each with the figures of this week and the next.
///
/// # Errors
/// [`Error::NotAllowed`] for whoever sees none.
pub async fn centers(look: &mut Look, programme: ProgrammeId) -> Result<Vec<(Center, [WeekFigures; 2])>> {
    let all = centers::of_programme(look, programme).await?;
    let now = look.now();
    let mine: Vec<Center> = all.into_iter().filter(|c| look.who().may(May::SeeRosters(c.at()), now)).collect();
    if mine.is_empty() {
        return Err(if look.who().person.is_none() { Error::NotSignedIn } else { Error::NotAllowed });
    }
    let figures = records::figures(look, programme).await?;
    let of = |center: &Center, week: Week| {
        let found = figures.iter().find(|f| f.center == center.id && f.week == week);
        found.copied().unwrap_or_else(|| WeekFigures::none(center.id, week))
    };
    Ok(mine
        .into_iter()
        .map(|center| {
            let week = Week::of(center.zone.date(now));
            let weeks = [of(&center, week), of(&center, week.next())];
            (center, weeks)
        })
        .collect())
}
