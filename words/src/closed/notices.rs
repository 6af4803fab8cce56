//! What notices are about, and how mail comes.

use crate::Words;
use domain::announcements::{Audience, Sending};
use domain::notices::{Channel, Mailing, Topic};

impl Words {
    /// A way by which news goes out.
    #[must_use]
    pub const fn channel(self, channel: Channel) -> &'static str {
        match channel {
            Channel::Mail => self.notices_way_mail(),
            Channel::Push => self.notices_way_push(),
            Channel::Sms => self.notices_way_sms(),
        }
    }

    /// What a notice is about.
    #[must_use]
    pub const fn topic(self, topic: Topic) -> &'static str {
        match topic {
            Topic::Account => self.notices_topic_account(),
            Topic::Application => self.notices_topic_application(),
            Topic::Placement => self.notices_topic_placement(),
            Topic::Roster => self.notices_topic_roster(),
            Topic::Shift => self.notices_topic_shift(),
            Topic::Exchange => self.notices_topic_exchange(),
            Topic::Hours => self.notices_topic_hours(),
            Topic::Training => self.notices_topic_training(),
            Topic::Certificate => self.notices_topic_certificate(),
            Topic::Announcement => self.notices_topic_announcement(),
            Topic::Day => self.notices_topic_day(),
        }
    }

    /// When mail comes.
    #[must_use]
    pub const fn mailing(self, mailing: Mailing) -> &'static str {
        match mailing {
            Mailing::AtOnce => self.notices_at_once(),
            Mailing::Daily => self.notices_daily(),
            Mailing::Never => self.notices_never(),
        }
    }

    /// Whom an announcement is for.
    #[must_use]
    pub const fn audience(self, audience: Audience) -> &'static str {
        match audience {
            Audience::Placed => self.announcement_audience_placed(),
            Audience::OnShifts => self.announcement_audience_on_shifts(),
            Audience::AtStage => self.announcement_audience_at_stage(),
            Audience::Untrained => self.announcement_audience_untrained(),
        }
    }

    /// How far an announcement is.
    #[must_use]
    pub const fn sending(self, state: Sending) -> &'static str {
        match state {
            Sending::Draft => self.announcement_draft(),
            Sending::Sending => self.announcement_sending(),
            Sending::Sent => self.announcement_sent(),
            Sending::Stopped => self.announcement_stopped(),
        }
    }

    /// What a letter is about, by the word that stands for its kind; the word itself for an unknown one.
    #[must_use]
    pub fn letter_kind(self, kind: &str) -> &str {
        match kind {
            "confirm_email" => self.admin_letter_confirm_email(),
            "sign_in_link" => self.admin_letter_sign_in_link(),
            "already_signed_up" => self.admin_letter_already_signed_up(),
            "password_changed" => self.admin_letter_password_changed(),
            "application_received" => self.admin_letter_application_received(),
            "application_imported" => self.admin_letter_application_imported(),
            "application_asked" => self.screening_letter_asked(),
            "application_answered" => self.screening_letter_answered(),
            "application_declined" => self.screening_letter_declined(),
            "application_moved" => self.admin_letter_application_moved(),
            "interview_booked" => self.interview_letter_booked(),
            "interview_moved" => self.interview_letter_moved(),
            "interview_cancelled" => self.interview_letter_cancelled(),
            "interview_called_off" => self.interview_letter_called_off(),
            "interview_reminder" => self.interview_letter_reminder(),
            "interview_missed" => self.interview_letter_missed(),
            "interview_offered" => self.interview_letter_offered(),
            "interview_offer_lapsed" => self.interview_letter_offer_lapsed(),
            "guardian_asked" => self.guardian_letter_asked(),
            "guardian_agreed" => self.guardian_letter_agreed(),
            "guardian_answered" => self.guardian_letter_answered(),
            "place_offered" => self.selection_letter_offered(),
            "offer_lapsed" => self.selection_letter_lapsed(),
            "rule_told" | "rule_wrote" => self.automation_letter_subject(),
            "course_asked" => self.automation_letter_course_kind(),
            "session_place" => self.training_letter_place_kind(),
            "session_changed" => self.training_letter_changed_kind(),
            "session_cancelled" => self.training_letter_cancelled_kind(),
            "training_lapses" | "trainings_lapse" => self.training_letter_lapses_kind(),
            "training_claim_answered" => self.training_letter_claim_kind(),
            "erasure_refused" => self.leaving_letter_kind(),
            "placement_changed" => self.placement_letter_kind(),
            "roster_published" => self.admin_letter_roster_published(),
            "roster_changed" => self.admin_letter_roster_changed(),
            "roster_withdrawn" => self.admin_letter_roster_withdrawn(),
            "shift_assigned" => self.admin_letter_shift_assigned(),
            "shift_unassigned" => self.admin_letter_shift_unassigned(),
            "certificate_issued" => self.admin_letter_certificate_issued(),
            "certificate_revoked" => self.admin_letter_certificate_revoked(),
            "confirm_new_email" => self.contact_confirm_subject(),
            "email_changed" => self.contact_changed_subject(),
            "certificate_suspended" => self.notice_certificate_suspended_subject(),
            "certificate_restored" => self.notice_certificate_restored_subject(),
            "certificates_wait" => self.notice_certificates_wait_subject(),
            "missed" => self.misses_kind(),
            "day_ahead" => self.notice_kind_day_ahead(),
            "words_tried" => self.letters_kind(),
            "announced" => self.announcement_kind(),
            "shift_confirm" => self.notice_kind_shift_confirm(),
            "shift_reminder" => self.notice_kind_shift_reminder(),
            "request_declined" => self.notice_kind_request_declined(),
            "shift_wish_ended" => self.notice_kind_shift_wish_ended(),
            "shift_wish_back" => self.notice_kind_shift_wish_back(),
            "ballot_drawn" => self.notice_kind_ballot_drawn(),
            "shift_offered" => self.notice_kind_shift_offered(),
            "shift_offer_lapsed" => self.notice_kind_shift_offer_lapsed(),
            "hours_disputed" => self.notice_kind_hours_disputed(),
            "dispute_answered" => self.notice_kind_dispute_answered(),
            "days_open" => self.notice_kind_days_open(),
            "hand_over_asked" => self.notice_kind_hand_over_asked(),
            "hand_over_filled" => self.notice_kind_hand_over_filled(),
            "hand_over_unanswered" => self.notice_kind_hand_over_unanswered(),
            "hand_over_opened" => self.notice_kind_hand_over_opened(),
            "hand_over_unfilled" => self.notice_kind_hand_over_unfilled(),
            other => other,
        }
    }
}
