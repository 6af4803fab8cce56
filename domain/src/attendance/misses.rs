//! Missed shifts, fairly: what counts in a term, when it warns, when one takes no more places alone, and the way back.

use serde::{Deserialize, Serialize};

/// What a programme says of missed shifts. Each figure is a number of shifts where the name says nothing else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MissRules {
    /// From so many missed shifts of a term on, each one warns; 0 for never.
    pub warn_at: i64,
    /// Whoever has missed so many in a term takes no more places alone; 0 for never.
    pub limit: i64,
    /// After so many kept shifts that is over; 0 where only a coordinator ends it.
    pub back_after: i64,
    /// A missed shift can be excused or disputed for so many days.
    pub excuse_days: i64,
}

impl Default for MissRules {
    /// Plausible settings for a programme that has said nothing else.
    fn default() -> Self {
        Self { warn_at: 1, limit: 3, back_after: 3, excuse_days: 7 }
    }
}

crate::state::words_of! {
    /// Where a request to be excused stands.
    pub enum ExcuseState {
        /// Waits for an answer.
        Asked = "asked",
        /// The shift does not count as missed.
        Accepted = "accepted",
        /// It does.
        Declined = "declined",
        /// Taken back.
        Withdrawn = "withdrawn",
    }
}

crate::state::words_of! {
    /// How a missed shift stands to the count.
    pub enum MissState {
        /// Counts.
        Counted = "counted",
        /// Does not count while somebody has yet to answer.
        Asked = "asked",
        /// Was excused.
        Excused = "excused",
        /// Lies before a pause that is over.
        Settled = "settled",
    }
}

crate::state::words_of! {
    /// What ended a pause.
    pub enum BackBy {
        /// Enough shifts were kept.
        Kept = "kept",
        /// A coordinator's word.
        Decided = "decided",
        /// Fewer shifts count than the limit: some were excused, the limit is another one, or a new term has begun.
        Count = "count",
    }
}

/// How somebody stands to the rules at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Tally {
    /// The missed shifts of the term that count.
    pub counted: i64,
    /// Those about which somebody has yet to answer.
    pub waiting: i64,
    /// Whether they take no places alone.
    pub paused: bool,
    /// The shifts that they have kept since then.
    pub kept: i64,
}

/// What follows from a tally.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Consequence {
    /// They take no more places alone.
    Pause,
    /// They may again.
    Back(BackBy),
    /// They are told what counts, and what comes of it.
    Warn,
}

impl Tally {
    /// What follows; `news` is whether a missed shift has just begun to count. What waits for an answer brings nobody into a
    /// pause, nor out of one.
    #[must_use]
    pub const fn consequence(self, rules: &MissRules, news: bool) -> Option<Consequence> {
        if self.paused {
            if rules.limit == 0 || self.counted + self.waiting < rules.limit {
                return Some(Consequence::Back(BackBy::Count));
            }
            if rules.back_after > 0 && self.kept >= rules.back_after {
                return Some(Consequence::Back(BackBy::Kept));
            }
            return None;
        }
        if rules.limit > 0 && self.counted >= rules.limit {
            return Some(Consequence::Pause);
        }
        if news && rules.warn_at > 0 && self.counted >= rules.warn_at { Some(Consequence::Warn) } else { None }
    }

    /// How many more missed shifts lead to a pause; none where there is no limit.
    #[must_use]
    pub const fn left(self, rules: &MissRules) -> Option<i64> {
        if rules.limit == 0 {
            return None;
        }
        let left = rules.limit - self.counted;
        Some(if left < 0 { 0 } else { left })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const RULES: MissRules = MissRules { warn_at: 2, limit: 3, back_after: 2, excuse_days: 7 };

    fn tally(counted: i64, waiting: i64) -> Tally {
        Tally { counted, waiting, ..Tally::default() }
    }
    fn paused(counted: i64, waiting: i64, kept: i64) -> Tally {
        Tally { counted, waiting, paused: true, kept }
    }

    #[test]
    fn the_second_warns_and_the_third_pauses() {
        assert_eq!(tally(1, 0).consequence(&RULES, true), None);
        assert_eq!(tally(2, 0).consequence(&RULES, true), Some(Consequence::Warn));
        assert_eq!(tally(2, 0).consequence(&RULES, false), None, "nobody is warned twice of the same");
        assert_eq!(tally(3, 0).consequence(&RULES, true), Some(Consequence::Pause));
    }

    #[test]
    fn what_waits_for_an_answer_leads_neither_in_nor_out() {
        assert_eq!(tally(2, 1).consequence(&RULES, false), None);
        assert_eq!(paused(2, 1, 0).consequence(&RULES, false), None);
        assert_eq!(paused(2, 0, 0).consequence(&RULES, false), Some(Consequence::Back(BackBy::Count)));
    }

    #[test]
    fn kept_shifts_lead_back_where_the_programme_says_so() {
        assert_eq!(paused(3, 0, 1).consequence(&RULES, false), None);
        assert_eq!(paused(3, 0, 2).consequence(&RULES, false), Some(Consequence::Back(BackBy::Kept)));
        let by_word = MissRules { back_after: 0, ..RULES };
        assert_eq!(paused(3, 0, 99).consequence(&by_word, false), None);
    }

    #[test]
    fn a_programme_without_a_limit_pauses_nobody_and_lets_go() {
        let none = MissRules { limit: 0, warn_at: 0, ..RULES };
        assert_eq!(tally(9, 0).consequence(&none, true), None);
        assert_eq!(tally(9, 0).left(&none), None);
        assert_eq!(paused(9, 0, 0).consequence(&none, false), Some(Consequence::Back(BackBy::Count)));
        assert_eq!(tally(1, 0).left(&RULES), Some(2));
        assert_eq!(tally(5, 0).left(&RULES), Some(0));
    }

    proptest! {
        /// Whatever is counted: nobody goes round in a circle, in by what leads out at once.
        #[test]
        fn whoever_is_paused_by_a_count_is_not_let_go_by_it(
            counted in 0..20_i64, waiting in 0..5_i64, limit in 0..8_i64, back_after in 0..5_i64, news: bool,
        ) {
            let rules = MissRules { limit, back_after, ..RULES };
            if tally(counted, waiting).consequence(&rules, news) == Some(Consequence::Pause) {
                prop_assert_eq!(paused(counted, waiting, 0).consequence(&rules, false), None);
            }
        }
    }
}
