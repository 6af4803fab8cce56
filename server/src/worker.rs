//! Regular work beside the requests: mail goes out, the audit trail is sealed.

use programme::notices::delivery::{self, Mailer};
use programme::{Service, events};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// At the latest so often everything is looked through, told or not.
const EVERY: Duration = Duration::from_secs(5);

/// Works until it is told to stop.
pub async fn work(service: Service, mailer: Mailer, stop: Arc<Notify>) {
    let name = format!("{}-{}", std::process::id(), programme::signing::random_text(4));
    let told = service.told();
    loop {
        round(&service, &mailer, &name).await;
        tokio::select! {
            () = stop.notified() => return,
            () = told.notified() => {}
            () = tokio::time::sleep(EVERY) => {}
        }
    }
}

/// One round of everything. What fails is tried again in the next one.
pub async fn round(service: &Service, mailer: &Mailer, name: &str) {
    loop {
        match delivery::deliver(service, mailer, name).await {
            Ok(0) => break,
            Ok(_) => {}
            Err(error) => {
                tracing::error!(%error, "mail could not be delivered");
                break;
            }
        }
    }
    if let Err(error) = events::seal(service).await {
        tracing::error!(%error, "the audit trail could not be sealed");
    }
}
