//! How somebody with a place stands to it, and the only moves there are.

use crate::refusals::Refusal;
use crate::shifts::AssignmentState;

crate::state::words_of! {
    /// How somebody with a place stands to it, by what is recorded.
    pub enum State {
        /// Has a place; nothing more is known.
        Expected = "expected",
        /// Has come.
        Here = "here",
        /// Has come, and takes a break.
        OnBreak = "on_break",
        /// Has left.
        Left = "left",
        /// Was closed by the program at the planned end; somebody has yet to confirm it.
        Closed = "closed",
        /// Did not come.
        NoShow = "no_show",
        /// Did not have to come.
        Excused = "excused",
    }
}

crate::state::words_of! {
    /// What can be done about somebody's attendance.
    pub enum Step {
        /// They come.
        Arrive = "arrive",
        /// They go for a break.
        Pause = "pause",
        /// They are back from it.
        Resume = "resume",
        /// They leave.
        Leave = "leave",
        /// The program ends a stay that was forgotten.
        Close = "close",
        /// Somebody confirms when they left.
        Confirm = "confirm",
        /// Somebody writes down afterwards that they were there.
        Record = "record",
        /// A code that was scanned in time arrives afterwards.
        Prove = "prove",
        /// The shift is over and they have not come.
        Miss = "miss",
        /// They are excused.
        Excuse = "excuse",
        /// The last move is taken back.
        Undo = "undo",
    }
}

/// What is recorded of somebody's stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stayed {
    /// Takes a break at this moment.
    pub on_break: bool,
    /// Has left.
    pub left: bool,
    /// Left by the program alone.
    pub to_confirm: bool,
}

impl State {
    /// How somebody stands to a place: by the place itself, and by their stay, if they came.
    #[must_use]
    pub const fn of(place: AssignmentState, stayed: Option<Stayed>) -> Self {
        match (stayed, place) {
            (Some(Stayed { left: true, to_confirm: true, .. }), _) => Self::Closed,
            (Some(Stayed { left: true, .. }), _) => Self::Left,
            (Some(Stayed { on_break: true, .. }), _) => Self::OnBreak,
            (Some(_), _) => Self::Here,
            (None, AssignmentState::NoShow) => Self::NoShow,
            (None, AssignmentState::Excused) => Self::Excused,
            (None, _) => Self::Expected,
        }
    }

    /// Where a move leads. The one list of moves; everything else is a no.
    ///
    /// # Errors
    /// [`Refusal::AlreadyIn`] for coming twice, [`Refusal::NotIn`] for leaving without having come,
    /// [`Refusal::ShiftOver`] for coming after it was missed, else [`Refusal::Changed`].
    pub const fn after(self, step: Step) -> Result<Self, Refusal> {
        Ok(match (self, step) {
            (Self::Expected, Step::Arrive)
            | (Self::Expected | Self::NoShow, Step::Prove)
            | (Self::OnBreak, Step::Resume | Step::Undo) => Self::Here,
            (Self::Here, Step::Pause) => Self::OnBreak,
            (Self::Here | Self::OnBreak, Step::Leave)
            | (Self::Closed, Step::Confirm)
            | (Self::Expected | Self::NoShow, Step::Record) => Self::Left,
            (Self::Here | Self::OnBreak, Step::Close) => Self::Closed,
            (Self::Expected, Step::Miss) => Self::NoShow,
            (Self::Expected | Self::NoShow, Step::Excuse) => Self::Excused,
            (Self::Here | Self::Excused, Step::Undo) => Self::Expected,
            (Self::Left, Step::Undo) => Self::Here,
            (Self::NoShow, Step::Arrive) => return Err(Refusal::ShiftOver),
            (Self::Here | Self::OnBreak | Self::Left | Self::Closed, Step::Prove) | (_, Step::Arrive) => {
                return Err(Refusal::AlreadyIn);
            }
            (
                Self::Expected | Self::NoShow | Self::Excused | Self::Left | Self::Closed,
                Step::Pause | Step::Resume | Step::Leave | Step::Close,
            ) => return Err(Refusal::NotIn),
            _ => return Err(Refusal::Changed),
        })
    }

    /// Whether the person is at the center, as far as is known.
    #[must_use]
    pub const fn is_in(self) -> bool {
        matches!(self, Self::Here | Self::OnBreak)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_these_moves_are_allowed() {
        use State::{Closed, Excused, Expected, Here, Left, NoShow, OnBreak};
        use Step::{Arrive, Close, Confirm, Excuse, Leave, Miss, Pause, Prove, Record, Resume, Undo};
        let table = [
            (Expected, Arrive, Here),
            (Expected, Miss, NoShow),
            (Expected, Excuse, Excused),
            (Expected, Record, Left),
            (Expected, Prove, Here),
            (NoShow, Prove, Here),
            (Here, Pause, OnBreak),
            (Here, Leave, Left),
            (Here, Close, Closed),
            (Here, Undo, Expected),
            (OnBreak, Resume, Here),
            (OnBreak, Undo, Here),
            (OnBreak, Leave, Left),
            (OnBreak, Close, Closed),
            (Left, Undo, Here),
            (Closed, Confirm, Left),
            (NoShow, Record, Left),
            (NoShow, Excuse, Excused),
            (Excused, Undo, Expected),
        ];
        for from in State::ALL {
            for step in Step::ALL {
                let allowed = table.iter().find(|(f, s, _)| f == from && s == step).map(|(.., to)| *to);
                assert_eq!(from.after(*step).ok(), allowed, "{from:?} {step:?}");
            }
        }
    }

    #[test]
    fn a_no_says_why() {
        assert_eq!(State::Here.after(Step::Arrive), Err(Refusal::AlreadyIn));
        assert_eq!(State::Left.after(Step::Arrive), Err(Refusal::AlreadyIn));
        assert_eq!(State::NoShow.after(Step::Arrive), Err(Refusal::ShiftOver));
        assert_eq!(State::Expected.after(Step::Leave), Err(Refusal::NotIn));
        assert_eq!(State::Left.after(Step::Leave), Err(Refusal::NotIn));
        assert_eq!(State::Here.after(Step::Excuse), Err(Refusal::Changed));
    }

    #[test]
    fn whoever_came_is_judged_by_the_stay_and_whoever_did_not_by_the_place() {
        let stay = |on_break, left, to_confirm| Some(Stayed { on_break, left, to_confirm });
        let place = AssignmentState::Attended;
        assert_eq!(State::of(place, stay(false, false, false)), State::Here);
        assert_eq!(State::of(place, stay(true, false, false)), State::OnBreak);
        assert_eq!(State::of(place, stay(true, true, false)), State::Left);
        assert_eq!(State::of(place, stay(false, true, true)), State::Closed);
        assert_eq!(State::of(AssignmentState::Confirmed, None), State::Expected);
        assert_eq!(State::of(AssignmentState::NoShow, None), State::NoShow);
        assert_eq!(State::of(AssignmentState::Excused, None), State::Excused);
    }
}
