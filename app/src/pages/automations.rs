//! Automations: the rules of a programme, a trial on the past, and what they have done.

mod sayings;

pub(super) use sayings::done;
