//! Stories of selection: tried, published, undone; offers that are answered, lapse and roll on.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

mod support;

#[path = "selection/cast.rs"]
mod cast;
#[path = "selection/funnel.rs"]
mod funnel;
#[path = "selection/offers.rs"]
mod offers;
#[path = "selection/publishing.rs"]
mod publishing;
#[path = "selection/sequences.rs"]
mod sequences;

use funnel::*;
use offers::*;
use publishing::*;
use sequences::*;

stories! {
    what_if_tells_the_difference_and_writes_nothing,
    a_selection_is_kept_published_and_undone_exactly,
    a_selection_that_would_come_out_otherwise_is_not_published,
    two_managers_publish_once,
    nobody_is_told_before_the_time_to_undo_is_over,
    another_quota_is_set_with_the_selection_and_put_back_with_it,
    whoever_goes_on_before_the_undoing_stays_where_they_went,
    whoever_has_no_score_or_an_interview_ahead_is_not_ranked,
    the_outcome_of_a_center_is_for_its_own_staff,
    a_case_tells_in_figures_why,
    an_offer_is_accepted_with_its_place,
    a_declined_offer_goes_to_the_next_by_itself,
    an_offer_that_nobody_answers_lapses_and_goes_on,
    a_closed_account_leaves_its_offer_to_the_next_at_once,
    after_the_stop_day_no_place_is_offered,
    a_better_wish_is_offered_instead_while_nothing_is_accepted,
    whoever_declines_a_later_wish_waits_for_the_dearer_one,
    offers_and_placements_never_exceed_the_quota,
    staff_place_by_the_offer_that_is_held,
    nobody_ends_in_two_places_whatever_is_done,
    nobody_is_placed_where_the_call_has_no_place,
    a_place_that_is_offered_by_hand_is_held_too,
    an_answer_to_an_offer_that_is_another_by_now_is_refused,
    a_second_round_goes_on_from_the_first,
    a_funnel_counts_what_happened_and_not_what_was_undone,
}
