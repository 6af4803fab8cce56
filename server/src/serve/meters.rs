//! What is measured, as Prometheus reads it.
use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};

const SECONDS: &[f64] = &[0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0];

/// The process's one recorder.
#[derive(Clone)]
pub struct Meters(Option<Arc<PrometheusHandle>>);

impl Meters {
    /// Starts measuring, once per process; inside a runtime also the regular tidying of histograms.
    pub fn start() -> Meters {
        static ONE: OnceLock<Meters> = OnceLock::new();
        ONE.get_or_init(|| {
            let builder = PrometheusBuilder::new().set_buckets(SECONDS).and_then(PrometheusBuilder::install_recorder);
            let Ok(handle) = builder.map(Arc::new) else {
                tracing::warn!("nothing is measured: another recorder was there first");
                return Meters(None);
            };
            metrics::describe_counter!("http_requests_total", "Requests answered");
            metrics::describe_histogram!(
                "http_request_seconds",
                metrics::Unit::Seconds,
                "Time to the answer's headers"
            );
            metrics::describe_gauge!(
                "mail_oldest_waiting_seconds",
                metrics::Unit::Seconds,
                "How long the oldest due letter has waited"
            );
            metrics::describe_gauge!("mail_dead", "Letters that nobody tries any more");
            if tokio::runtime::Handle::try_current().is_ok() {
                let tidied = handle.clone();
                tokio::spawn(async move {
                    loop {
                        tokio::time::sleep(Duration::from_secs(5)).await;
                        tidied.run_upkeep();
                    }
                });
            }
            Meters(Some(handle))
        })
        .clone()
    }

    pub(super) fn text(&self) -> String {
        self.0.as_ref().map(|handle| handle.render()).unwrap_or_default()
    }
}
