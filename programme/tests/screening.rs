//! Stories of screening: the queue, its readers, and decisions about one application or many.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "screening/cast.rs"]
mod cast;
#[path = "screening/queue.rs"]
mod queue;

use queue::*;

stories! {
    a_queue_is_paged_by_key_and_skips_nobody,
    a_queue_is_filtered_by_its_address,
    one_goes_from_case_to_case,
    a_no_has_a_reason_that_the_applicant_reads,
}
