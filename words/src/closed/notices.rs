//! What notices are about, and how mail comes.

use crate::Words;
use domain::announcements::{Audience, Sending};
use domain::notices::{Mailing, Topic};

impl Words {
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
}
