//! Stories of screening: the queue, its readers, and decisions about one application or many.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "screening/cast.rs"]
mod cast;
#[path = "screening/many.rs"]
mod many;
#[path = "screening/one.rs"]
mod one;
#[path = "screening/queue.rs"]
mod queue;
#[path = "screening/readers.rs"]
mod readers;

use many::*;
use one::*;
use queue::*;
use readers::*;

stories! {
    a_queue_is_paged_by_key_and_skips_nobody,
    a_queue_is_filtered_by_its_address,
    one_goes_from_case_to_case,
    a_no_has_a_reason_that_the_applicant_reads,
    two_readers_are_blind_until_both_have_handed_in,
    after_scores_are_opened_nobody_scores,
    whoever_is_near_neither_scores_nor_decides,
    an_answer_brings_an_application_back_to_the_queue,
    names_are_hidden_until_the_scores_are_open,
    a_sheet_in_use_keeps_its_criteria,
    a_sheet_is_checked_before_it_is_kept,
    nobody_of_another_center_reads_or_writes_on_a_case,
    a_case_tells_who_did_what_and_why,
    a_decision_about_many_is_seen_told_late_and_undone,
    many_of_another_center_are_nobodys_business,
    a_decision_upon_a_decision_is_undone_in_turn,
    undo_restores_exactly,
    a_decision_about_one_is_told_late_and_undone,
    what_is_not_told_yet_is_told_by_no_other_door,
    what_was_told_meanwhile_is_not_undone,
    whoever_waits_at_the_telephone_is_told_at_once,
    a_place_is_offered_at_once,
    whoever_gives_up_before_being_told_is_not_told_afterwards,
}
