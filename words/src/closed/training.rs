//! Words for what courses are made of.

use crate::Words;
use domain::training::{CourseKind, ModuleKind, QuestionKind};

impl Words {
    /// What a course is for.
    #[must_use]
    pub const fn course_kind(self, kind: CourseKind) -> &'static str {
        match kind {
            CourseKind::Orientation => self.course_kind_orientation(),
            CourseKind::Position => self.course_kind_position(),
            CourseKind::Place => self.course_kind_place(),
            CourseKind::Refresher => self.course_kind_refresher(),
        }
    }
    /// What a module is.
    #[must_use]
    pub const fn module_kind(self, kind: ModuleKind) -> &'static str {
        match kind {
            ModuleKind::Text => self.course_module_text(),
            ModuleKind::Slides => self.course_module_slides(),
            ModuleKind::Video => self.course_module_video(),
            ModuleKind::Quiz => self.course_module_quiz(),
        }
    }
    /// How a question is answered.
    #[must_use]
    pub const fn question_kind(self, kind: QuestionKind) -> &'static str {
        match kind {
            QuestionKind::Single => self.course_question_single(),
            QuestionKind::Many => self.course_question_many(),
            QuestionKind::Order => self.course_question_order(),
            QuestionKind::Short => self.course_question_short(),
        }
    }
}
