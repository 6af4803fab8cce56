//! The form by which a rule is set up: one page of plain fields, checked all at once.

use crate::act::Look;
use crate::error::Result;
use crate::typed::{Reading, Values};
use crate::{applications, centers, training};
use domain::applications::{Intake, Level, Spoken, Stage};
use domain::automations::{ACTIONS_MAX, CONDITIONS_MAX, Do, If, Letter, MOVES, Rule, TEXT_MAX, When, tag as read_tag};
use domain::centers::Center;
use domain::faults::FaultKind;
use domain::ids::{CourseId, IntakeId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::screening::DeclineReason;
use domain::training::Course;

/// The most characters of a rule's name.
const NAME_MAX: usize = 80;
/// The best score in hundredths.
const SCORE_MAX: f64 = 100.0;

/// What a rule may speak of.
#[derive(Debug, Clone)]
pub struct Known {
    /// The calls of the programme.
    pub intakes: Vec<Intake>,
    /// Its centers.
    pub centers: Vec<Center>,
    /// Its courses.
    pub courses: Vec<Course>,
    /// The language in which its own words must be there.
    pub language: Language,
}

/// What the rules of a programme may speak of.
///
/// # Errors
/// [`crate::Error::NotAllowed`] without the right.
pub async fn known(look: &mut Look, programme: ProgrammeId) -> Result<Known> {
    let intakes = applications::all_intakes(look, programme).await?.into_iter().map(|call| call.intake).collect();
    Ok(Known {
        intakes,
        centers: centers::of_programme(look, programme).await?,
        courses: training::courses(look, programme).await?,
        language: crate::programmes::find(look, programme).await?.default_language,
    })
}

/// What was typed: `name`, `intake`, `when`, `if_0`, `value_0` …, `do_0`, `tag_0`, `text_0_az` … What is done is one word:
/// `move:interview`, `decline:places`, `course:<id>`, `tell:missed`, `write`, `tag` or `untag`.
#[derive(Debug)]
pub struct RuleForm;

impl RuleForm {
    /// A rule as the form shows it.
    #[must_use]
    pub fn of(rule: &Rule, known: &Known) -> Values {
        let intake = rule.intake.map(|id| id.to_string()).unwrap_or_default();
        let mut values =
            Values::default().with("name", &rule.name).with("intake", intake).with("when", rule.when.as_str());
        for (n, condition) in rule.conditions.iter().enumerate() {
            let (kind, value) = condition_typed(condition, known);
            values = values.with(&format!("if_{n}"), kind).with(&format!("value_{n}"), value);
        }
        for (n, action) in rule.actions.iter().enumerate() {
            let (word, tag) = match action {
                Do::Move { stage } => (format!("move:{}", stage.as_str()), ""),
                Do::Decline { reason } => (format!("decline:{}", reason.as_str()), ""),
                Do::Course { course } => (format!("course:{course}"), ""),
                Do::Tell { letter } => (format!("tell:{}", letter.as_str()), ""),
                Do::Write { texts } => {
                    values = values.with_texts(&format!("text_{n}"), texts);
                    ("write".to_owned(), "")
                }
                Do::Tag { tag } => ("tag".to_owned(), tag.as_str()),
                Do::Untag { tag } => ("untag".to_owned(), tag.as_str()),
            };
            values = values.with(&format!("do_{n}"), word).with(&format!("tag_{n}"), tag);
        }
        values
    }

    /// Checks everything at once.
    ///
    /// # Errors
    /// [`crate::Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(values: &Values, known: &Known) -> Result<Rule> {
        let mut reading = Reading::of(values);
        let name = reading.line("name", NAME_MAX);
        if name.is_empty() {
            reading.fault("name", FaultKind::Required);
        }
        let intake = match reading.raw("intake") {
            "" => None,
            id => {
                let found = known.intakes.iter().find(|i| i.id.to_string() == id).map(|i| i.id);
                if found.is_none() {
                    reading.fault("intake", FaultKind::Choice);
                }
                found
            }
        };
        let when = reading.choice("when", When::parse).unwrap_or(When::Submitted);
        let conditions = (0..CONDITIONS_MAX).filter_map(|n| condition(&mut reading, n, known)).collect();
        let mut actions: Vec<Do> = Vec::new();
        for n in 0..ACTIONS_MAX {
            let Some(next) = action(&mut reading, n, known, intake) else { continue };
            // Where two steps would lead is for the order of rules to say, not for one of them
            if next.moves_to().is_some() && actions.iter().any(|a| a.moves_to().is_some()) || actions.contains(&next) {
                reading.fault(&format!("do_{n}"), FaultKind::Twice);
            }
            actions.push(next);
        }
        if (0..ACTIONS_MAX).all(|n| reading.raw(&format!("do_{n}")).is_empty()) {
            reading.fault("do_0", FaultKind::Required);
        }
        reading.done(Rule { name, intake, when, conditions, actions })
    }
}

fn condition_typed(condition: &If, known: &Known) -> (&'static str, String) {
    match condition {
        If::ScoreAtLeast { score } => ("score_least", points(*score)),
        If::ScoreAtMost { score } => ("score_most", points(*score)),
        If::Center { centers } => {
            let codes = known.centers.iter().filter(|c| centers.contains(&c.id)).map(|c| c.code.as_str());
            ("center", codes.collect::<Vec<_>>().join(" "))
        }
        If::Language { language, level } => ("language", format!("{language}:{}", level.as_str())),
        If::Age { from, to } => ("age", format!("{from}-{to}")),
        If::Student { studies: true } => ("student", String::new()),
        If::Student { studies: false } => ("not_student", String::new()),
        If::Tag { tag, set: true } => ("tag", tag.clone()),
        If::Tag { tag, set: false } => ("no_tag", tag.clone()),
    }
}

fn points(hundredths: i64) -> String {
    let text = format!("{}.{:02}", hundredths / 100, hundredths % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

fn condition(reading: &mut Reading<'_>, n: usize, known: &Known) -> Option<If> {
    let (kind, field) = (format!("if_{n}"), format!("value_{n}"));
    let typed = reading.raw(&field);
    let read = match reading.raw(&kind) {
        "" => return None,
        "student" => Ok(If::Student { studies: true }),
        "not_student" => Ok(If::Student { studies: false }),
        "score_least" => score(typed).map(|score| If::ScoreAtLeast { score }),
        "score_most" => score(typed).map(|score| If::ScoreAtMost { score }),
        "center" => centers_of(typed, known).map(|centers| If::Center { centers }),
        "language" => language(typed),
        "age" => age(typed),
        "tag" => read_tag(typed).ok_or(FaultKind::Code).map(|tag| If::Tag { tag, set: true }),
        "no_tag" => read_tag(typed).ok_or(FaultKind::Code).map(|tag| If::Tag { tag, set: false }),
        _ => {
            reading.fault(&kind, FaultKind::Choice);
            return None;
        }
    };
    read.map_err(|wrong| reading.fault(&field, if typed.is_empty() { FaultKind::Required } else { wrong })).ok()
}

#[expect(clippy::cast_possible_truncation, reason = "not more than ten thousand")]
fn score(typed: &str) -> std::result::Result<i64, FaultKind> {
    let number = typed.replace(',', ".").parse::<f64>().ok().filter(|n| (0.0..=SCORE_MAX).contains(n));
    number.map(|n| (n * 100.0).round() as i64).ok_or(FaultKind::Number { min: 0, max: 100 })
}

fn centers_of(typed: &str, known: &Known) -> std::result::Result<Vec<domain::ids::CenterId>, FaultKind> {
    let codes = typed.split([' ', ',', ';']).filter(|c| !c.is_empty());
    let find = |code: &str| known.centers.iter().find(|c| c.code.eq_ignore_ascii_case(code)).map(|c| c.id);
    let found: Option<Vec<_>> = codes.map(find).collect();
    found.filter(|f| !f.is_empty()).ok_or(FaultKind::Choice)
}

fn language(typed: &str) -> std::result::Result<If, FaultKind> {
    match Spoken::parse_list(typed)?.as_slice() {
        [Spoken { language, level }] => Ok(If::Language { language: language.clone(), level: Level::clone(level) }),
        _ => Err(FaultKind::Choice),
    }
}

fn age(typed: &str) -> std::result::Result<If, FaultKind> {
    let wrong = FaultKind::Number { min: 0, max: 120 };
    let (from, to) = typed.split_once(['-', '–']).ok_or(wrong)?;
    let year = |text: &str| text.trim().parse::<i64>().ok().filter(|n| (0..=120).contains(n)).ok_or(wrong);
    let (from, to) = (year(from)?, year(to)?);
    if to < from { Err(FaultKind::EndBeforeStart) } else { Ok(If::Age { from, to }) }
}

fn action(reading: &mut Reading<'_>, n: usize, known: &Known, intake: Option<IntakeId>) -> Option<Do> {
    let field = format!("do_{n}");
    let word = reading.raw(&field);
    let (kind, what) = word.split_once(':').unwrap_or((word, ""));
    let read = match kind {
        "" => return None,
        "move" => Stage::parse(what).filter(|s| may_move(*s, known, intake)).map(|stage| Do::Move { stage }),
        "decline" => DeclineReason::parse(what).map(|reason| Do::Decline { reason }),
        "course" => {
            let id = what.parse::<CourseId>().ok().filter(|id| known.courses.iter().any(|c| c.id == *id));
            id.map(|course| Do::Course { course })
        }
        "tell" => Letter::parse(what).map(|letter| Do::Tell { letter }),
        "write" => return words(reading, n, known.language),
        "tag" | "untag" => {
            let field = format!("tag_{n}");
            let typed = reading.raw(&field);
            let Some(tag) = read_tag(typed) else {
                reading.fault(&field, if typed.is_empty() { FaultKind::Required } else { FaultKind::Code });
                return None;
            };
            Some(if kind == "tag" { Do::Tag { tag } } else { Do::Untag { tag } })
        }
        _ => None,
    };
    if read.is_none() {
        reading.fault(&field, FaultKind::Choice);
    }
    read
}

/// Whether a call leads through a stage; where the rule is for all of them, whether one does.
fn may_move(stage: Stage, known: &Known, intake: Option<IntakeId>) -> bool {
    let leads = |i: &Intake| stage == Stage::Waitlisted || i.stages.has(stage);
    let mut asked = known.intakes.iter().filter(|i| intake.is_none_or(|only| only == i.id)).peekable();
    MOVES.contains(&stage) && (asked.peek().is_none() || asked.any(leads))
}

fn words(reading: &mut Reading<'_>, n: usize, must: Language) -> Option<Do> {
    let mut texts = Texts::default();
    for &language in Language::ALL {
        let field = format!("text_{n}_{}", language.as_str());
        let text = reading.raw(&field);
        if text.chars().count() > TEXT_MAX {
            reading.fault(&field, FaultKind::TooLong { max: i64::try_from(TEXT_MAX).unwrap_or(i64::MAX) });
        } else if !text.is_empty() {
            let fine = |c: &char| *c == '\n' || !(c.is_control() || words::names::is_steering(*c));
            texts = texts.with(language, &text.chars().filter(fine).collect::<String>());
        } else if language == must {
            reading.fault(&field, FaultKind::Required);
        }
    }
    Some(Do::Write { texts })
}
