//! Screening: the queue of a center, the sheets of its readers, and decisions about one application or many.

mod queue;

pub use queue::{Beside, Filter, Key, Queue, QueueRow, Tally, beside, calls, key_of, queue, tally};
