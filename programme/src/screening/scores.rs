//! Score sheets: set up for a stage of an intake, filled in by two readers who are blind to each other, seen together.

use super::records::{self, Sheet};
use super::{cleaned, of_staff};
use crate::act::{Act, Look};
use crate::applications::{Call, intake_by_code};
use crate::error::{Error, Result};
use domain::applications::{Application, Stage};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::ApplicationId;
use domain::refusals::Refusal;
use domain::rights::May;
use domain::screening::{MARK_MAX, Marks, ScoreForm, mean, sheet_stage, sheets_are_open, weighted};

/// The stages that have a sheet.
pub const SHEET_STAGES: [Stage; 3] = [Stage::Screening, Stage::Test, Stage::Interview];

/// The sheets of an application's stage, as far as one may see them.
#[derive(Debug, Clone)]
pub struct Scoring {
    /// What is looked for.
    pub form: ScoreForm,
    /// One's own sheet, begun or handed in.
    pub mine: Option<Sheet>,
    /// How many readers have handed in.
    pub handed_in: i64,
    /// Whether everybody may see the sheets, and none is taken any more.
    pub open: bool,
    /// The sheets that were handed in; none before they are open.
    pub sheets: Vec<Sheet>,
}

/// The call of a code with its sheets, for those who set them up; a stage without one has an empty one.
///
/// # Errors
/// [`Error::NotAllowed`] without the right.
pub async fn forms(look: &mut Look, code: &str) -> Result<(Call, Vec<(ScoreForm, bool)>)> {
    let call = intake_by_code(look, code).await?;
    look.require(May::ManageIntakes(call.intake.programme))?;
    let mut forms = Vec::new();
    for stage in SHEET_STAGES.into_iter().filter(|s| call.intake.stages.has(*s)) {
        let form = records::form(look, call.intake.id, stage).await?.unwrap_or(ScoreForm {
            intake: call.intake.id,
            stage,
            criteria: Vec::new(),
            names_hidden: false,
            version: 0,
        });
        forms.push((form, records::is_form_used(look, call.intake.id, stage).await?));
    }
    Ok((call, forms))
}

/// Sets the sheet of a stage up, or changes it; its criteria only while none was handed in.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker; [`Refusal::FormInUse`].
pub async fn set_form(act: &mut Act, code: &str, form: &ScoreForm) -> Result<()> {
    let call = intake_by_code(act, code).await?;
    let programme = call.intake.programme;
    act.require(May::ManageIntakes(programme))?;
    if !SHEET_STAGES.contains(&form.stage) || form.intake != call.intake.id {
        return Err(Error::NotFound);
    }
    let before = records::form(act, form.intake, form.stage).await?;
    let same = before.is_some_and(|b| b.criteria == form.criteria);
    if !same && records::is_form_used(act, form.intake, form.stage).await? {
        return Err(Refusal::FormInUse.into());
    }
    if !records::set_form(act, programme, form).await? {
        return Err(Refusal::Changed.into());
    }
    let detail =
        serde_json::json!({ "stage": form.stage, "criteria": form.criteria.len(), "names_hidden": form.names_hidden });
    act.note(programme, Event::new(EventKind::ScoreFormChanged, form.intake).with(detail)).await
}

/// Keeps one's sheet on a case, for oneself alone or handed in. With the second one the sheets are open.
///
/// # Errors
/// [`Error::NotAllowed`] at another center; [`Refusal::ConflictOfInterest`]; [`Refusal::StageMoved`] where nothing is
/// scored; [`Refusal::ScoresOpen`] once sheets may be seen; [`Error::Faulty`] with every missing mark.
pub async fn save_sheet(
    act: &mut Act,
    id: ApplicationId,
    marks: &Marks,
    remark: &str,
    hand_in: bool,
) -> Result<Application> {
    let application = of_staff(act, id).await?;
    let stage = sheet_stage(application.stage).ok_or(Refusal::StageMoved { stage: application.stage })?;
    let form = records::form(act, application.intake, stage).await?.ok_or(Error::NotFound)?;
    if state(act, id, stage).await?.1 {
        return Err(Refusal::ScoresOpen.into());
    }
    let remark = cleaned("remark", remark, super::cases::TEXT_MAX)?;
    let known = |code: &str| form.criteria.iter().any(|c| c.code == code);
    let marks: Marks = marks
        .iter()
        .filter(|(code, mark)| known(code) && (1..=MARK_MAX).contains(*mark))
        .map(|(c, m)| (c.clone(), *m))
        .collect();
    let score = if hand_in { weighted(&form.criteria, &marks) } else { None };
    if hand_in && score.is_none() {
        let missing = form.criteria.iter().filter(|c| !marks.contains_key(&c.code));
        let faults = missing.map(|c| Fault::new(&format!("mark-{}", c.code), FaultKind::Required));
        return Err(Error::Faulty(faults.collect()));
    }
    let handed_in_at = hand_in.then(|| act.now());
    let sheet = Sheet { stage, reader: act.person()?, name: None, marks, remark, score, handed_in_at };
    if !records::save_sheet(act, &application, &sheet).await? {
        return Err(Refusal::Changed.into());
    }
    if hand_in {
        let detail = serde_json::json!({ "stage": stage });
        act.note(application.programme, Event::new(EventKind::SheetHandedIn, id).with(detail)).await?;
        rescore(act, &application).await?;
    }
    Ok(application)
}

/// Opens the sheets of a case before two readers have handed in; none is taken from then on.
///
/// # Errors
/// As [`save_sheet`].
pub async fn open_scores(act: &mut Act, id: ApplicationId) -> Result<Application> {
    let application = of_staff(act, id).await?;
    let stage = sheet_stage(application.stage).ok_or(Refusal::StageMoved { stage: application.stage })?;
    if state(act, id, stage).await?.1 || !records::insert_opening(act, &application, stage).await? {
        return Err(Refusal::ScoresOpen.into());
    }
    let detail = serde_json::json!({ "stage": stage });
    act.note(application.programme, Event::new(EventKind::ScoresOpened, id).with(detail)).await?;
    rescore(act, &application).await?;
    Ok(application)
}

/// The sheets of a stage that were handed in, and whether they may be seen.
async fn state(look: &mut Look, id: ApplicationId, stage: Stage) -> Result<(Vec<Sheet>, bool)> {
    let mut sheets = records::sheets(look, id).await?;
    sheets.retain(|s| s.stage == stage && s.handed_in_at.is_some());
    let opened = records::openings(look, id).await?.iter().any(|(opened, _, _)| *opened == stage);
    let count = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    Ok((sheets, sheets_are_open(count, opened)))
}

/// The mean over the stages whose sheets are open; each stage counts the same.
pub(super) async fn rescore(act: &mut Act, application: &Application) -> Result<()> {
    let score = score(act, application.id).await?;
    records::set_score(act, application.id, score).await
}

async fn score(look: &mut Look, id: ApplicationId) -> Result<Option<i64>> {
    let mut stages = Vec::new();
    for stage in SHEET_STAGES {
        let (sheets, open) = state(look, id, stage).await?;
        let scores: Vec<i64> = sheets.iter().filter_map(|s| s.score).collect();
        stages.extend(mean(&scores).filter(|_| open));
    }
    Ok(mean(&stages))
}

/// The sheets of an application's stage as far as one may see them, whether its name is hidden, and its score.
pub(super) async fn scoring(
    look: &mut Look,
    application: &Application,
) -> Result<(Option<Scoring>, bool, Option<i64>)> {
    let id = application.id;
    let score = score(look, id).await?;
    let Some(stage) = sheet_stage(application.stage) else { return Ok((None, false, score)) };
    let Some(form) = records::form(look, application.intake, stage).await? else { return Ok((None, false, score)) };
    let me = look.who().person;
    let mine = records::sheets(look, id).await?.into_iter().find(|s| s.stage == stage && Some(s.reader) == me);
    let (sheets, open) = state(look, id, stage).await?;
    let handed_in = i64::try_from(sheets.len()).unwrap_or(i64::MAX);
    let hidden = form.names_hidden && stage == Stage::Screening && !open;
    let sheets = if open { sheets } else { Vec::new() };
    Ok((Some(Scoring { form, mine, handed_in, open, sheets }), hidden, score))
}
