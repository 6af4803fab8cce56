//! Letters whose words a programme may change: the facts that each can tell, and what must be right about new words.

use super::Topic;
use crate::faults::{Fault, FaultKind};
use std::collections::BTreeMap;

/// The most characters of a subject.
pub const SUBJECT_MAX: usize = 150;
/// The most characters of a text.
pub const TEXT_MAX: usize = 2000;

crate::state::words_of! {
    /// Something that is known when a letter is written; it stands in braces where the words have a gap for it.
    pub enum Told {
        /// The day of a shift or an interview.
        Day = "day",
        /// From when until when.
        Time = "time",
        /// The center.
        Center = "center",
        /// The position.
        Position = "position",
        /// A colleague.
        Name = "name",
        /// Where an interview or a session is.
        Place = "place",
        /// A course.
        Course = "course",
        /// Day and time of a session.
        When = "when",
        /// A date: the first day of a week, the last one of what lapses.
        Date = "date",
        /// The first day.
        From = "from",
        /// Until when an answer or a rule holds.
        Until = "until",
        /// The number on a badge.
        Badge = "badge",
        /// Where an application stands.
        Stage = "stage",
        /// The reason, as a sentence of its own.
        Because = "because",
        /// The reason, as somebody has written it.
        Why = "why",
        /// What has changed, line by line.
        Changes = "changes",
        /// What somebody has answered.
        Answer = "answer",
        /// How much counts.
        Hours = "hours",
        /// The shift that is given for another one.
        Gives = "gives",
    }
}

impl Told {
    /// Whether a letter that could tell it is of no use without it.
    #[must_use]
    pub const fn is_needed(self) -> bool {
        !matches!(self, Self::Center | Self::Position | Self::Name | Self::Badge | Self::Hours)
    }
}

/// What is known when a letter is written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Facts(BTreeMap<Told, String>);

impl Facts {
    /// The same with one more.
    #[must_use]
    pub fn with(mut self, told: Told, value: impl Into<String>) -> Self {
        self.0.insert(told, value.into());
        self
    }
    /// One of them; empty where it is not known.
    #[must_use]
    pub fn get(&self, told: Told) -> &str {
        self.0.get(&told).map_or("", String::as_str)
    }
    /// Puts each into its gap. What is put in is not looked through again.
    #[must_use]
    pub fn fill(&self, words: &str) -> String {
        pieces(words)
            .into_iter()
            .map(|piece| match piece {
                Piece::Words(words) | Piece::Strange(words) => words,
                Piece::Gap(told) => self.get(told),
            })
            .collect()
    }
}

crate::state::words_of! {
    /// A letter whose words a programme may change. What the account's safety needs keeps the words of the house.
    pub enum Wording {
        /// We have your application.
        ApplicationReceived = "application_received",
        /// It has moved on.
        ApplicationMoved = "application_moved",
        /// It has led to a place.
        ApplicationPlaced = "application_placed",
        /// It was declined, and why.
        ApplicationDeclined = "application_declined",
        /// Something is missing in it.
        ApplicationAsked = "application_asked",
        /// Choose a time for an interview.
        InterviewInvited = "interview_invited",
        /// It is booked.
        InterviewBooked = "interview_booked",
        /// It is at another time or place.
        InterviewMoved = "interview_moved",
        /// The applicant has cancelled it.
        InterviewCancelled = "interview_cancelled",
        /// The center has called it off.
        InterviewCalledOff = "interview_called_off",
        /// It is tomorrow.
        InterviewReminder = "interview_reminder",
        /// A time has come free.
        InterviewOffered = "interview_offered",
        /// That time went to the next one.
        InterviewOfferLapsed = "interview_offer_lapsed",
        /// A place is held.
        PlaceOffered = "place_offered",
        /// It went to the next one.
        OfferLapsed = "offer_lapsed",
        /// The placement is paused.
        PlacementPaused = "placement_paused",
        /// It goes on.
        PlacementResumed = "placement_resumed",
        /// It goes on at another center.
        PlacementTransferred = "placement_transferred",
        /// It ends before its time.
        PlacementEnded = "placement_ended",
        /// It has come to its end.
        PlacementCompleted = "placement_completed",
        /// A week is out.
        RosterPublished = "roster_published",
        /// It was changed.
        RosterChanged = "roster_changed",
        /// It was taken back.
        RosterWithdrawn = "roster_withdrawn",
        /// Put on a shift.
        ShiftAssigned = "shift_assigned",
        /// Taken off a shift.
        ShiftUnassigned = "shift_unassigned",
        /// Will you come?
        ShiftConfirm = "shift_confirm",
        /// A shift is near.
        ShiftReminder = "shift_reminder",
        /// Not the place that was asked for.
        RequestDeclined = "request_declined",
        /// A shift that was asked for is called off.
        WishCalledOff = "wish_called_off",
        /// It is at another time.
        WishMoved = "wish_moved",
        /// It takes place after all.
        ShiftWishBack = "shift_wish_back",
        /// A place was drawn.
        BallotWon = "ballot_won",
        /// None was drawn.
        BallotLost = "ballot_lost",
        /// A place on a shift is held.
        ShiftOffered = "shift_offered",
        /// It went to the next one.
        ShiftOfferLapsed = "shift_offer_lapsed",
        /// Can you take over?
        HandOverAsked = "hand_over_asked",
        /// Do you change with a colleague?
        SwapAsked = "swap_asked",
        /// Somebody has taken over.
        HandOverFilled = "hand_over_filled",
        /// A colleague has agreed to change.
        SwapAgreed = "swap_agreed",
        /// Who was asked has not agreed.
        HandOverUnanswered = "hand_over_unanswered",
        /// Nobody was found.
        HandOverUnfilled = "hand_over_unfilled",
        /// A dispute is answered.
        DisputeAnswered = "dispute_answered",
        /// Please take a course.
        CourseAsked = "course_asked",
        /// A place in a session.
        SessionPlace = "session_place",
        /// It is at another time or place.
        SessionChanged = "session_changed",
        /// It was called off.
        SessionCancelled = "session_cancelled",
        /// What was learned lapses soon.
        TrainingLapses = "training_lapses",
        /// A certificate is ready.
        CertificateIssued = "certificate_issued",
        /// It was revoked.
        CertificateRevoked = "certificate_revoked",
        /// It is suspended.
        CertificateSuspended = "certificate_suspended",
        /// It is good again.
        CertificateRestored = "certificate_restored",
    }
}

impl Wording {
    /// The word of the kind of news whose letter it is.
    #[must_use]
    pub const fn kind(self) -> &'static str {
        match self {
            Self::ApplicationPlaced | Self::InterviewInvited => "application_moved",
            Self::PlacementPaused
            | Self::PlacementResumed
            | Self::PlacementTransferred
            | Self::PlacementEnded
            | Self::PlacementCompleted => "placement_changed",
            Self::WishCalledOff | Self::WishMoved => "shift_wish_ended",
            Self::BallotWon | Self::BallotLost => "ballot_drawn",
            Self::SwapAsked => "hand_over_asked",
            Self::SwapAgreed => "hand_over_filled",
            own => own.as_str(),
        }
    }

    /// What it is about.
    #[must_use]
    pub fn topic(self) -> Topic {
        match self {
            one if one <= Self::OfferLapsed => Topic::Application,
            one if one <= Self::PlacementCompleted => Topic::Placement,
            one if one <= Self::RosterWithdrawn => Topic::Roster,
            one if one <= Self::BallotLost => Topic::Shift,
            one if one <= Self::HandOverUnfilled => Topic::Exchange,
            Self::DisputeAnswered => Topic::Hours,
            one if one <= Self::TrainingLapses => Topic::Training,
            _ => Topic::Certificate,
        }
    }

    /// What it can tell, in the order in which that stands in the letter of the house.
    #[must_use]
    pub const fn tells(self) -> &'static [Told] {
        use Told::{
            Answer, Badge, Because, Center, Changes, Course, Date, Day, From, Gives, Hours, Name, Place, Position,
            Stage, Time, Until, When, Why,
        };
        match self {
            Self::ApplicationReceived
            | Self::ApplicationAsked
            | Self::InterviewInvited
            | Self::InterviewOfferLapsed
            | Self::OfferLapsed
            | Self::CertificateIssued
            | Self::CertificateRevoked
            | Self::CertificateSuspended
            | Self::CertificateRestored => &[],
            Self::ApplicationMoved => &[Stage],
            Self::ApplicationPlaced | Self::PlacementResumed | Self::PlacementCompleted => &[Center],
            Self::ApplicationDeclined => &[Because],
            Self::InterviewBooked | Self::InterviewMoved | Self::InterviewReminder => &[Day, Time, Place],
            Self::InterviewCancelled => &[Day, Time],
            Self::InterviewCalledOff => &[Day, Time, Center],
            Self::InterviewOffered => &[Day, Time, Until],
            Self::PlaceOffered => &[Center, Until],
            Self::PlacementPaused => &[Center, From, Until],
            Self::PlacementTransferred => &[From, Center, Badge],
            Self::PlacementEnded => &[Because, Center, Until],
            Self::RosterPublished | Self::RosterWithdrawn => &[Center, Date],
            Self::RosterChanged => &[Center, Date, Changes],
            Self::ShiftAssigned
            | Self::ShiftUnassigned
            | Self::ShiftConfirm
            | Self::ShiftReminder
            | Self::WishCalledOff
            | Self::WishMoved
            | Self::ShiftWishBack
            | Self::BallotWon
            | Self::BallotLost
            | Self::ShiftOfferLapsed
            | Self::HandOverUnanswered
            | Self::HandOverUnfilled => &[Day, Time, Center, Position],
            Self::RequestDeclined => &[Day, Time, Center, Why],
            Self::ShiftOffered => &[Day, Time, Center, Position, Until],
            Self::HandOverAsked => &[Name, Day, Time, Center, Position, Until],
            Self::SwapAsked => &[Name, Day, Time, Center, Position, Gives, Until],
            Self::HandOverFilled | Self::SwapAgreed => &[Name, Day, Time, Center, Position],
            Self::DisputeAnswered => &[Day, Answer, Hours],
            Self::CourseAsked => &[Course],
            Self::SessionPlace | Self::SessionChanged => &[Course, When, Place],
            Self::SessionCancelled => &[Course, When],
            Self::TrainingLapses => &[Course, Date],
        }
    }

    /// What is wrong with words for it: a gap for what it can't tell, or none for what its reader needs.
    #[must_use]
    pub fn faults(self, subject: &str, text: &str) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (field, words, most) in [("subject", subject, SUBJECT_MAX), ("text", text, TEXT_MAX)] {
            let lines = field == "text";
            let kind = match words {
                words if words.trim().is_empty() => Some(FaultKind::Required),
                words if words.chars().any(|c| c.is_control() && !(lines && c == '\n')) => Some(FaultKind::NameControl),
                words if words.chars().count() > most => {
                    Some(FaultKind::TooLong { max: i64::try_from(most).unwrap_or(i64::MAX) })
                }
                words if pieces(words).into_iter().any(|piece| !self.knows(piece)) => Some(FaultKind::StrangeGap),
                words if lines => {
                    let gaps = pieces(words);
                    let missing = |told: &&Told| told.is_needed() && !gaps.contains(&Piece::Gap(**told));
                    self.tells().iter().find(missing).map(|told| FaultKind::GapMissing { told: *told })
                }
                _ => None,
            };
            faults.extend(kind.map(|kind| Fault::new(field, kind)));
        }
        faults
    }

    fn knows(self, piece: Piece<'_>) -> bool {
        match piece {
            Piece::Words(_) => true,
            Piece::Gap(told) => self.tells().contains(&told),
            Piece::Strange(_) => false,
        }
    }
}

/// A piece of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Piece<'a> {
    /// As they stand.
    Words(&'a str),
    /// A gap.
    Gap(Told),
    /// A brace that is no gap.
    Strange(&'a str),
}

fn pieces(words: &str) -> Vec<Piece<'_>> {
    let (mut pieces, mut rest) = (Vec::new(), words);
    while let Some(at) = rest.find(['{', '}']) {
        let (before, brace) = rest.split_at(at);
        pieces.push(Piece::Words(before));
        let end = brace.find('}').map_or(brace.len(), |end| end + 1);
        let (gap, after) = brace.split_at(end);
        let inner = gap.strip_prefix('{').and_then(|gap| gap.strip_suffix('}'));
        pieces.push(inner.and_then(|word| Told::parse(word.trim())).map_or(Piece::Strange(gap), Piece::Gap));
        rest = after;
    }
    pieces.push(Piece::Words(rest));
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(wording: Wording, subject: &str, text: &str) -> Vec<(String, FaultKind)> {
        wording.faults(subject, text).into_iter().map(|fault| (fault.field, fault.kind)).collect()
    }

    #[test]
    fn what_is_put_into_a_gap_is_not_looked_through_again() {
        let facts = Facts::default().with(Told::Day, "{time} on Monday").with(Told::Time, "09:00");
        assert_eq!(facts.fill("On {day} at { time }."), "On {time} on Monday at 09:00.");
        assert_eq!(facts.fill("{center}{what} {"), "{what} {");
    }

    #[test]
    fn words_have_the_gaps_that_a_letter_can_fill_and_those_that_its_reader_needs() {
        let wording = Wording::ShiftReminder;
        assert!(kinds(wording, "Soon: {day}", "See you {day}, {time}!").is_empty(), "the rest may go");
        for (text, told) in [("At {time}", Told::Day), ("On {day} at {center}", Told::Time)] {
            let missing = FaultKind::GapMissing { told };
            assert_eq!(kinds(wording, "Soon", text), [("text".to_owned(), missing)]);
        }
        for strange in ["{badge}", "{who}", "{", "}", "{{day}}", "{day", "{}"] {
            let strange = format!("{{day}} {{time}} {strange}");
            assert_eq!(kinds(wording, "Soon", &strange), [("text".to_owned(), FaultKind::StrangeGap)], "{strange}");
            assert_eq!(kinds(wording, &strange, "{day} {time}"), [("subject".to_owned(), FaultKind::StrangeGap)]);
        }
        assert_eq!(kinds(wording, " ", "").len(), 2);
        assert_eq!(
            kinds(wording, "a\r\nBcc: b", "{day} {time}\nSee you"),
            [("subject".into(), FaultKind::NameControl)]
        );
    }

    #[test]
    fn topics_stand_together_in_the_order_of_the_list() {
        let topics: Vec<Topic> = Wording::ALL.iter().map(|wording| wording.topic()).collect();
        assert!(topics.is_sorted(), "{topics:?}");
    }
}
