//! Rules in sentences: what must hold, what is done, and what became of it.

use domain::automations::{Do, Done, If};
use domain::centers::Center;
use domain::training::Course;
use words::Words;

/// A condition.
pub(super) fn condition(w: Words, condition: &If, centers: &[Center]) -> String {
    match condition {
        If::ScoreAtLeast { score } => w.automation_says_score_least(&w.score(*score)),
        If::ScoreAtMost { score } => w.automation_says_score_most(&w.score(*score)),
        If::Center { centers: ids } => {
            let names = centers.iter().filter(|c| ids.contains(&c.id)).map(|c| c.names.in_language(w.language()));
            w.automation_says_center(&names.collect::<Vec<_>>().join(w.list_comma()))
        }
        If::Language { language, level } => w.automation_says_language(&format!("{language} {}", level.as_str())),
        If::Age { from, to } => w.automation_says_age(*from, *to),
        If::Student { studies: true } => w.automation_if_student().to_owned(),
        If::Student { studies: false } => w.automation_if_not_student().to_owned(),
        If::Tag { tag, set: true } => w.automation_says_tag(tag),
        If::Tag { tag, set: false } => w.automation_says_no_tag(tag),
    }
}

/// Something that is done. A course that isn't among these has no name.
pub(super) fn action(w: Words, action: &Do, courses: &[Course]) -> String {
    match action {
        Do::Move { stage } => w.automation_do_move(w.stage(*stage)),
        Do::Decline { reason } => w.automation_do_decline(w.decline_reason(*reason)),
        Do::Course { course } => match courses.iter().find(|c| c.id == *course) {
            Some(course) => w.automation_do_course(course.names.in_language(w.language())),
            None => w.automation_letter_course_kind().to_owned(),
        },
        Do::Tell { letter } => w.automation_do_tell(w.rule_letter(*letter)),
        Do::Write { .. } => w.automation_says_write().to_owned(),
        Do::Tag { tag } => w.automation_says_tagged(tag),
        Do::Untag { tag } => w.automation_says_untagged(tag),
    }
}

/// What became of it.
pub(in crate::pages) fn done(w: Words, done: &[Done], courses: &[Course]) -> String {
    let one = |d: &Done| {
        let what = action(w, &d.what, courses);
        match d.not {
            None => what,
            Some(why) => w.automation_not(&what, w.why_not(why)),
        }
    };
    done.iter().map(one).collect::<Vec<_>>().join(w.list_comma())
}
