//! Boards that are open: one watcher a center looks for what is new, however many look on, and ends with the last of them.

use super::{board, records, scans};
use crate::act::{Look, Service};
use crate::error::Result;
use crate::signing::sha256_hex;
use domain::centers::Center;
use domain::ids::CenterId;
use domain::rights::Who;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::watch;

/// How often a watcher looks.
const EVERY: Duration = Duration::from_millis(400);

/// The centers whose boards are open, each with the digest of what its board shows.
#[derive(Debug, Clone, Default)]
pub(crate) struct Boards(Arc<Mutex<HashMap<CenterId, watch::Sender<String>>>>);

/// Hears of each change of a center's board: a digest of what it shows. Whoever asks may see it.
#[must_use]
pub fn watch(service: &Service, center: &Center) -> watch::Receiver<String> {
    let boards = service.boards().clone();
    let mut open = boards.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(sender) = open.get(&center.id) {
        return sender.subscribe();
    }
    let (sender, heard) = watch::channel(String::new());
    open.insert(center.id, sender.clone());
    drop(open);
    tokio::spawn(look_after(service.clone(), center.clone(), sender));
    heard
}

async fn look_after(service: Service, center: Center, sender: watch::Sender<String>) {
    loop {
        let shown = service.look(Who::system(), |look| {
            let center = center.clone();
            Box::pin(async move { digest(look, &center).await })
        });
        // A database that is away for a moment is no news
        if let Ok(shown) = shown.await {
            sender.send_if_modified(|before| {
                let news = *before != shown;
                if news {
                    *before = shown;
                }
                news
            });
        }
        tokio::time::sleep(EVERY).await;
        let boards = service.boards().clone();
        let mut open = boards.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Asked under the lock, so that nobody comes in between
        if sender.receiver_count() == 0 {
            open.remove(&center.id);
            return;
        }
    }
}

/// A digest of what the board of a center shows at this moment.
///
/// # Errors
/// [`crate::Error::Unavailable`] when the database is.
pub async fn digest(look: &mut Look, center: &Center) -> Result<String> {
    let here = board::now_at(look, center).await?;
    let risks = super::risks(look, center).await?;
    let (waiting, scans) = (records::unconfirmed(look, center.id).await?, scans::doubtful(look, center).await?);
    let mut parts: Vec<String> = here
        .iter()
        .map(|one| format!("{}{:?}{:?}{:?}{:?}", one.assignment, one.status, one.arrived_at, one.left_at, one.period))
        .collect();
    parts.extend(here.iter().filter_map(|one| Some(format!("{:?}", risks.get(&one.assignment)?))));
    parts.extend(waiting.iter().map(|duty| duty.assignment.to_string()));
    parts.extend(scans.iter().map(|scan| scan.id.to_string()));
    Ok(sha256_hex(parts.join("|").as_bytes()).chars().take(24).collect())
}
