//! What notices are about, and how mail comes.

use crate::Words;
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
}
