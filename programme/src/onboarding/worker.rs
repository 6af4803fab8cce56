//! Placing by itself, where a programme wants it: whoever has done everything gets the place without waiting.

use super::{list_of, places_by_itself, records};
use crate::act::Service;
use crate::applications::{self, staff};
use crate::error::{Error, Result};
use domain::ids::{ApplicationId, CenterId, ProgrammeId};
use domain::onboarding::missing;
use domain::rights::Who;
use uuid::Uuid;

/// So many applications are looked at in one reading.
const BATCH: i64 = 100;

/// Places everybody who is ready, in programmes with that rule; how many. Whoever can't be placed, for the center is full,
/// waits for the coordinator.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn place_ready(service: &Service) -> Result<usize> {
    let mut placed = 0;
    for programme in service.look(Who::system(), |look| Box::pin(crate::programmes::all(look))).await? {
        let id = programme.id;
        if !service.look(Who::system(), |look| Box::pin(places_by_itself(look, id))).await? {
            continue;
        }
        let mut after = ApplicationId(Uuid::nil());
        loop {
            let (ready, last) = service.look(Who::system(), |look| Box::pin(ready(look, id, after))).await?;
            for (application, version, center) in ready {
                let outcome = service
                    .act(Who::system(), move |act| {
                        Box::pin(async move { staff::place(act, application, version, center).await.map(drop) })
                    })
                    .await;
                match outcome {
                    Ok(()) => placed += 1,
                    Err(Error::Refused(_) | Error::Faulty(_)) => {}
                    Err(error) => return Err(error),
                }
            }
            let Some(last) = last else { break };
            after = last;
        }
    }
    Ok(placed)
}

type Ready = (Vec<(ApplicationId, i64, CenterId)>, Option<ApplicationId>);

async fn ready(look: &mut crate::act::Look, programme: ProgrammeId, after: ApplicationId) -> Result<Ready> {
    let ids = records::preparing(look, programme, after, BATCH).await?;
    let last = ids.last().copied();
    let mut ready = Vec::new();
    for id in ids {
        let application = applications::find(look, id).await?;
        let list = list_of(look, &application).await?;
        let center = staff::center_to_place(look, &application).await?;
        if let Some(center) = center.filter(|_| !list.is_empty() && missing(&list).next().is_none()) {
            ready.push((id, application.version, center));
        }
    }
    Ok((ready, last))
}
