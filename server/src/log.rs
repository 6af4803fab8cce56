//! The log: JSON lines on standard error, chosen by `KONULLU_LOG`.
use tracing_subscriber::{EnvFilter, fmt, layer::SubscriberExt, util::SubscriberInitExt};

/// Starts logging. A panic is logged by its place alone, because its message may hold personal data.
pub fn start(filter: &str) {
    let filter = EnvFilter::try_new(filter).unwrap_or_else(|_| EnvFilter::new("info"));
    let lines = fmt::layer().json().flatten_event(true).with_current_span(false).with_span_list(false);
    // A second start, as tests do it, leaves the first in place.
    if tracing_subscriber::registry().with(filter).with(lines.with_writer(std::io::stderr)).try_init().is_err() {
        return;
    }
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
