//! What has happened on a board last, for those who look at it at the same time.

use crate::act::Look;
use crate::error::Result;
use domain::ids::{EventId, PersonId, RosterId};
use domain::people::Name;

/// The last thing that was done to a roster or one of its shifts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News {
    /// Which event.
    pub event: EventId,
    /// By whom, unless the program did it.
    pub by: Option<PersonId>,
    /// Their name, while there is one.
    pub name: Option<Name>,
}

/// What was done last to a roster, for whoever sees its board.
///
/// # Errors
/// [`crate::Error::NotFound`]; [`crate::Error::NotAllowed`] without the right.
pub async fn news(look: &mut Look, id: RosterId) -> Result<Option<News>> {
    super::find(look, id).await?;
    look.maybe(
        sql!(
            "select e.id, e.by_person, p.given_name, p.surname, p.fathers_name
            from events e left join people p on p.id = e.by_person
            where e.subject_id in (select id from rosters where id = $1
                union all select id from shifts where roster_id = $1)
            order by e.at desc, e.id desc limit 1"
        ),
        values![id],
        |r| {
            let (event, by) = (r.next()?, r.next()?);
            let (given, surname, fathers): (Option<String>, Option<String>, Option<String>) =
                (r.next()?, r.next()?, r.next()?);
            let name = given.zip(surname).zip(fathers);
            let name = name.map(|((given, surname), fathers)| Name { given, surname, fathers });
            Ok(News { event, by, name })
        },
    )
    .await
}
