//! Onboarding: the list that a programme sets up, and what each accepted applicant has done of it.

mod form;
mod paper;
pub(crate) mod records;
mod worker;

pub use form::ChecklistForm;
pub use paper::paper;
pub use worker::place_ready;

use crate::act::{Act, Look};
use crate::error::{Error, Result};
use crate::{applications, centers, programmes, training};
use domain::applications::{Application, Stage};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{ApplicationId, ProgrammeId};
use domain::language::Language;
use domain::onboarding::{Checklist, Given, Item, ItemKind, Standing, missing};
use domain::people::{Name, Person};
use domain::refusals::Refusal;
use domain::rights::{At, May};

/// The most characters of what somebody is to the person.
const RELATION_MAX: usize = 60;
/// The most characters of a typed name.
const NAME_MAX: usize = 200;

/// The list of a programme as it stands; nothing before one was set up.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn checklist(look: &mut Look, programme: ProgrammeId) -> Result<Option<Checklist>> {
    records::newest(look, programme).await
}

/// Sets the list of a programme up, as the version after the one that was edited. Whoever has begun the one before goes
/// on with that.
///
/// # Errors
/// [`Error::NotAllowed`] without the right; [`Refusal::Changed`] when somebody was quicker.
pub async fn set_checklist(act: &mut Act, list: Checklist) -> Result<Checklist> {
    act.require(May::ManageProgramme(list.programme))?;
    let before = records::newest(act, list.programme).await?;
    if before.as_ref().map_or(0, |b| b.version) != list.version {
        return Err(Refusal::Changed.into());
    }
    let list = list.following(before.as_ref());
    if !records::insert(act, &list).await? {
        return Err(Refusal::Changed.into());
    }
    let codes: Vec<_> = list.items.iter().map(|i| (&i.code, i.kind, i.required, i.edition)).collect();
    let detail = serde_json::json!({ "version": list.version, "items": codes });
    act.note(list.programme, Event::new(EventKind::ChecklistChanged, list.programme).with(detail)).await?;
    Ok(list)
}

/// Sends whoever has accepted on to the programme's list. Part of moving an application on; without a list it stays.
pub(crate) async fn goes_on(act: &mut Act, application: &Application) -> Result<bool> {
    if !matches!(application.stage, Stage::Accepted | Stage::Onboarding) {
        return Ok(false);
    }
    Ok(begin(act, application).await? && application.stage == Stage::Accepted)
}

/// Gives an application the newest list, unless it has one; whether it has one now with anything on it.
async fn begin(act: &mut Act, application: &Application) -> Result<bool> {
    if let Some(version) = records::version_of(act, application.id).await? {
        return Ok(version > 0);
    }
    // A call may do without
    if !applications::stages_of(act, application).await?.has(Stage::Onboarding) {
        return Ok(false);
    }
    let list = records::newest(act, application.programme).await?.filter(|l| !l.items.is_empty());
    let Some(list) = list else { return Ok(false) };
    records::begin(act, application, list.version).await?;
    Ok(true)
}

/// An application's list with what was given, for its owner and for the staff of its center.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn standing(look: &mut Look, id: ApplicationId) -> Result<(Application, Vec<Standing>)> {
    let application = applications::find(look, id).await?;
    may_see(look, &application)?;
    let list = list_of(look, &application).await?;
    Ok((application, list))
}

fn may_see(look: &Look, application: &Application) -> Result<()> {
    if look.require(May::Be(application.person)).is_ok() {
        return Ok(());
    }
    match application.center.filter(|_| application.submitted_at.is_some()) {
        Some(center) => look.require(May::SeeApplications(At { programme: application.programme, center })),
        None => look.require(May::Be(application.person)),
    }
}

/// The same for the program's own use; asks no right. Empty without a list.
pub(crate) async fn list_of(look: &mut Look, application: &Application) -> Result<Vec<Standing>> {
    let Some(version) = records::version_of(look, application.id).await? else { return Ok(Vec::new()) };
    let Some(list) = records::of_version(look, application.programme, version).await? else { return Ok(Vec::new()) };
    let mut given = records::given(look, application.id).await?;
    let courses = list.items.iter().any(|i| i.kind == ItemKind::Training);
    let records = if courses { training::records(look, application.person).await? } else { Vec::new() };
    let today = match application.center {
        Some(center) => centers::find(look, center).await?.zone.date(look.now()),
        None => look.now().date_naive(),
    };
    let stand = |item: Item| Standing {
        trained: item.course.is_some_and(|c| records.iter().any(|r| r.course == c && r.qualifies(today))),
        given: given.remove(&item.code),
        item,
    };
    Ok(list.items.into_iter().map(stand).collect())
}

/// What placing somebody would pass over: the codes of what is required and not done. Whoever was never given a list has
/// done nothing of it.
pub(crate) async fn open_items(act: &mut Act, application: &Application) -> Result<Vec<String>> {
    if !begin(act, application).await? {
        return Ok(Vec::new());
    }
    Ok(missing(&list_of(act, application).await?).map(|s| s.item.code.clone()).collect())
}

/// What the owner of a list types for an item.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Typed {
    /// The name that signs, or that is to be called.
    pub name: String,
    /// A telephone number.
    pub phone: String,
    /// What the one who is called is to the person.
    pub relation: String,
    /// What is chosen.
    pub choice: String,
    /// That the text was read.
    pub agree: bool,
}

/// Gives what an item of one's own list asks for; given again, it counts instead. What is signed stays signed.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's list; [`Refusal::StageMoved`] unless one is being prepared or placed;
/// [`Error::Faulty`]; [`Error::NotFound`] for what one can't give oneself.
pub async fn give(
    act: &mut Act,
    id: ApplicationId,
    code: &str,
    typed: &Typed,
    language: Language,
) -> Result<Application> {
    let known = applications::find(act, id).await?;
    act.require(May::Be(known.person))?;
    let application = applications::hold(act, id).await?;
    begun(&application)?;
    let list = list_of(act, &application).await?;
    let standing = list.into_iter().find(|s| s.item.code == code).ok_or(Error::NotFound)?;
    if standing.item.kind == ItemKind::Agreement && standing.is_done() {
        return Ok(application);
    }
    let person = crate::people::find(act, application.person).await?;
    let given = read(&standing.item, typed, &person, language)?;
    records::put(act, &application, code, &given).await?;
    noted(act, &application, &standing.item, true).await?;
    Ok(application)
}

fn begun(application: &Application) -> Result<()> {
    match application.stage {
        Stage::Onboarding | Stage::Placed => Ok(()),
        stage => Err(Refusal::StageMoved { stage }.into()),
    }
}

fn read(item: &Item, typed: &Typed, person: &Person, language: Language) -> Result<Given> {
    let mut faults = Vec::new();
    let given = match item.kind {
        ItemKind::Agreement => {
            if !typed.agree {
                faults.push(Fault::new("agree", FaultKind::MustAccept));
            }
            let name = line(&typed.name, "name", NAME_MAX, &mut faults);
            if !name.is_empty() && !is_own_name(&name, &person.name) {
                faults.push(Fault::new("name", FaultKind::OwnName));
            }
            let language = if item.texts.has(language) { language } else { language_of(item, language) };
            Given::Signed { name, language, edition: item.edition }
        }
        ItemKind::Contact => {
            let name = crate::people::sign_up::name_part(&typed.name, "name", true, &mut faults);
            let phone = domain::people::phone(&typed.phone).unwrap_or_else(|kind| {
                faults.push(Fault::new("phone", kind));
                String::new()
            });
            let relation = line(&typed.relation, "relation", RELATION_MAX, &mut faults);
            Given::Contact { name, phone, relation }
        }
        ItemKind::Choice => {
            if !item.choices.contains(&typed.choice) {
                faults.push(Fault::new("choice", FaultKind::Choice));
            }
            Given::Chosen { choice: typed.choice.clone() }
        }
        ItemKind::Training | ItemKind::Document => return Err(Error::NotFound),
    };
    if faults.is_empty() { Ok(given) } else { Err(Error::Faulty(faults)) }
}

/// The language in which a text is shown to somebody who reads another one.
fn language_of(item: &Item, wanted: Language) -> Language {
    let shown = item.texts.in_language(wanted);
    Language::ALL.iter().copied().find(|&l| item.texts.has(l) && item.texts.in_language(l) == shown).unwrap_or(wanted)
}

fn line(text: &str, field: &str, max: usize, faults: &mut Vec<Fault>) -> String {
    let text: String = text.trim().chars().filter(|c| !c.is_control() && !words::names::is_steering(*c)).collect();
    if text.is_empty() {
        faults.push(Fault::new(field, FaultKind::Required));
    } else if text.chars().count() > max {
        faults.push(Fault::new(field, FaultKind::TooLong { max: i64::try_from(max).unwrap_or(i64::MAX) }));
    }
    text
}

/// Whether somebody typed their own name: given name and surname, in any order and case, with or without diacritics.
fn is_own_name(typed: &str, name: &Name) -> bool {
    let typed = words::fold::search_key(typed);
    let own = words::fold::search_key(&name.short());
    let typed: Vec<&str> = typed.split_whitespace().collect();
    own.split_whitespace().all(|part| typed.contains(&part))
}

/// Confirms that a paper was seen, or takes that back.
///
/// # Errors
/// [`Error::NotAllowed`] at another center and for oneself; [`Refusal::StageMoved`]; [`Error::NotFound`] for what is no
/// paper.
pub async fn confirm(act: &mut Act, id: ApplicationId, code: &str, seen: bool) -> Result<Application> {
    let known = applications::find(act, id).await?;
    let center = known.center.filter(|_| known.submitted_at.is_some()).ok_or(Error::NotAllowed)?;
    act.require(May::DecideApplications(At { programme: known.programme, center }))?;
    if act.who().person == Some(known.person) {
        return Err(Error::NotAllowed);
    }
    let application = applications::hold(act, id).await?;
    crate::screening::far_enough(act, &application).await?;
    begun(&application)?;
    let list = list_of(act, &application).await?;
    let paper = list.into_iter().find(|s| s.item.code == code && s.item.kind == ItemKind::Document);
    let paper = paper.ok_or(Error::NotFound)?;
    if paper.is_done() == seen {
        return Ok(application);
    }
    if seen {
        records::put(act, &application, code, &Given::Seen).await?;
    } else {
        records::take(act, id, code).await?;
    }
    noted(act, &application, &paper.item, seen).await?;
    Ok(application)
}

async fn noted(act: &mut Act, application: &Application, item: &Item, done: bool) -> Result<()> {
    let detail = serde_json::json!({ "item": item.code, "kind": item.kind, "edition": item.edition, "done": done });
    act.note(application.programme, Event::new(EventKind::OnboardingItem, application.id).with(detail)).await
}

/// The programme's rule: whether whoever has done everything is placed without anybody pressing a button.
pub(crate) async fn places_by_itself(look: &mut Look, programme: ProgrammeId) -> Result<bool> {
    Ok(programmes::find(look, programme).await?.rules.place_when_ready)
}
