//! What is wrong with a field, in a sentence that says how to mend it.

use crate::Words;
use domain::faults::FaultKind;

impl Words {
    /// What is wrong with a field, for the line beside it and for the summary above the form.
    #[must_use]
    pub fn fault(self, kind: FaultKind) -> String {
        let sentence = match kind {
            FaultKind::TooLong { max } => return self.fault_too_long(max),
            FaultKind::Number { min, max } => return self.fault_number_range(min, max),
            FaultKind::PasswordShort { min } => return self.fault_password_short(min),
            FaultKind::TooYoung { min } => return self.fault_too_young(min),
            FaultKind::TooOld { max } => return self.fault_too_old(max),
            FaultKind::TooMany { max } => return self.fault_too_many(max),
            FaultKind::LanguageLevel { level } => return self.fault_language_level(self.level_mark(level)),
            FaultKind::Untranslated { language } => return self.fault_untranslated(language.own_name()),
            FaultKind::List { why } => return self.unreadable(why).to_owned(),
            FaultKind::GapMissing { told } => {
                return self.letters_fault_missing(self.told(told), &format!("{{{}}}", told.as_str()));
            }
            FaultKind::StrangeGap => self.letters_fault_strange(),
            FaultKind::Law => self.fault_law(),
            FaultKind::Required => self.fault_required(),
            FaultKind::Email => self.fault_email(),
            FaultKind::Phone => self.fault_phone(),
            FaultKind::Date => self.fault_date(),
            FaultKind::NoSuchDay => self.fault_no_such_day(),
            FaultKind::Time => self.fault_time(),
            FaultKind::Choice => self.fault_choice(),
            FaultKind::PasswordCommon => self.fault_password_common(),
            FaultKind::DateFuture => self.fault_date_future(),
            FaultKind::EndBeforeStart => self.fault_end_before_start(),
            FaultKind::NameLetters => self.fault_name_letters(),
            FaultKind::NameControl => self.fault_name_control(),
            FaultKind::Taken => self.fault_taken(),
            FaultKind::MustAccept => self.fault_agree(),
            FaultKind::Twice => self.fault_twice(),
            FaultKind::Closed => self.fault_closed(),
            FaultKind::Link => self.fault_link(),
            FaultKind::DatePast => self.fault_date_past(),
            FaultKind::Busy => self.fault_busy(),
            FaultKind::AgesCrossed => self.fault_ages_crossed(),
            FaultKind::NoPlaces => self.fault_no_places(),
            FaultKind::Nowhere => self.fault_nowhere(),
            FaultKind::Code => self.fault_code(),
            FaultKind::Zone => self.fault_zone(),
            FaultKind::OwnName => self.fault_own_name(),
            FaultKind::StudentsOnly => self.fault_students_only(),
            FaultKind::NoStudents => self.fault_no_students(),
            FaultKind::Residence => self.fault_residence(),
            FaultKind::NewcomersOnly => self.fault_newcomers_only(),
            FaultKind::ReturnersOnly => self.fault_returners_only(),
            FaultKind::Condition => self.fault_condition(),
            FaultKind::OwnEmail => self.fault_own_email(),
            FaultKind::NationalId => self.fault_national_id(),
            FaultKind::FileKind => self.fault_file_kind(),
            FaultKind::FileLarge => self.fault_file_large(),
            FaultKind::FileBroken => self.fault_file_broken(),
        };
        sentence.to_owned()
    }
}
