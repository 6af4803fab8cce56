//! Consent of parents and guardians: below the age of majority nothing moves on before it is given.

mod records;

use crate::act::{Act, Look};
use crate::applications;
use crate::error::{Error, Result};
use crate::people::sign_up::name_part;
use crate::signing::Purpose;
use crate::{people, programmes, screening};
use chrono::{Days, Duration, NaiveTime};
use domain::applications::{Application, Intake, Stage};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::guardians::{CONSENT_VERSION, Consent, Guardian, LETTERS_PER_DAY, Relation, is_needed};
use domain::ids::{ApplicationId, GuardianId, ProgrammeId};
use domain::notices::Notice;
use domain::people::{Email, Name};
use domain::refusals::Refusal;
use domain::rights::May;
use std::collections::HashSet;
use uuid::Uuid;

/// The consent for an application: how far it is, and who was asked last.
#[derive(Debug, Clone)]
pub struct Standing {
    /// How far.
    pub consent: Consent,
    /// Who was asked.
    pub guardian: Option<Guardian>,
}

/// What a guardian reads before answering.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The guardian.
    pub guardian: Guardian,
    /// Whom it is about.
    pub applicant: Name,
    /// The call that was applied for.
    pub intake: Intake,
    /// Whether the application has ended.
    pub over: bool,
}

/// Who shall be asked, as typed.
#[derive(Debug, Clone, Default)]
pub struct GuardianForm {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// What they are to the applicant.
    pub relation: String,
}

/// How far the consent for an application is; none where none is needed. For those who may see the application.
///
/// # Errors
/// [`Error::Unavailable`] when the database is.
pub async fn standing(look: &mut Look, application: &Application) -> Result<Option<Standing>> {
    let Some(consent) = records::consent(look, application.id).await? else { return Ok(None) };
    // Whoever has come of age meanwhile decides alone
    if consent != Consent::Agreed && !minor(look, application).await? {
        return Ok(None);
    }
    Ok(Some(Standing { consent, guardian: records::newest(look, application.id).await? }))
}

/// Notes at the handing in whether a guardian has to agree.
pub(crate) async fn expect(act: &mut Act, application: &Application) -> Result<()> {
    if minor(act, application).await? { records::expect(act, application.id).await } else { Ok(()) }
}

/// By the birth date that was handed in with this very application: a later one makes nobody of age.
async fn minor(look: &mut Look, application: &Application) -> Result<bool> {
    let programme = programmes::find(look, application.programme).await?;
    let today = programme.zone.date(look.now());
    let born = match application.draft.birth_date.parse().ok() {
        Some(born) => Some(born),
        None => people::find(look, application.person).await?.birth_date,
    };
    Ok(born.is_some_and(|born| is_needed(born, today, programme.rules.majority_age)))
}

/// Whether an application has come to nothing, as far as the applicant was told. Whoever is placed still needs the consent.
async fn is_over(look: &mut Look, application: &Application) -> Result<bool> {
    let told = screening::held_back(look, application.id).await?.map_or(application.stage, |(before, _)| before);
    Ok(told.is_final() && told != Stage::Placed)
}

/// Goes on only where no consent is missing.
///
/// # Errors
/// [`Refusal::GuardianMissing`].
pub(crate) async fn agreed(look: &mut Look, application: &Application) -> Result<()> {
    match standing(look, application).await? {
        None | Some(Standing { consent: Consent::Agreed, .. }) => Ok(()),
        Some(_) => Err(Refusal::GuardianMissing.into()),
    }
}

/// The applications of a programme that wait for a consent.
pub(crate) async fn waiting(look: &mut Look, programme: ProgrammeId) -> Result<HashSet<ApplicationId>> {
    let mut waiting = HashSet::new();
    for id in records::waiting(look, programme).await? {
        let application = applications::find(look, id).await?;
        if minor(look, &application).await? {
            waiting.insert(id);
        }
    }
    Ok(waiting)
}

/// Asks a parent or guardian for one's own application, instead of whoever was asked before.
///
/// # Errors
/// [`Error::NotAllowed`] for somebody else's; [`Error::Faulty`]; [`Refusal::StageMoved`] where nothing is needed;
/// [`Refusal::TooMany`] after some letters within a day.
pub async fn ask(act: &mut Act, id: ApplicationId, form: &GuardianForm) -> Result<Guardian> {
    let known = applications::find(act, id).await?;
    act.require(May::Be(known.person))?;
    people::hold(act, known.person).await?;
    let application = applications::find(act, id).await?;
    let consent = records::consent(act, id).await?;
    if is_over(act, &application).await?
        || !matches!(consent, Some(Consent::Needed | Consent::Asked | Consent::Refused))
    {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    let mut faults = Vec::new();
    let name = name_part(&form.name, "name", true, &mut faults);
    let person = people::find(act, application.person).await?;
    let address = match Email::parse(&form.email) {
        Ok(address) if Email::parse(&person.email).is_ok_and(|own| own.folded() == address.folded()) => {
            faults.push(Fault::new("email", FaultKind::OwnEmail));
            String::new()
        }
        Ok(address) => address.as_typed().to_owned(),
        Err(kind) => {
            faults.push(Fault::new("email", kind));
            String::new()
        }
    };
    let relation = Relation::parse(form.relation.trim());
    if relation.is_none() {
        faults.push(Fault::new("relation", FaultKind::Required));
    }
    let (Some(relation), true) = (relation, faults.is_empty()) else { return Err(Error::Faulty(faults)) };
    let now = act.now();
    if records::asked_since(act, id, now - Duration::days(1)).await? >= LETTERS_PER_DAY {
        return Err(Refusal::TooMany { seconds: Duration::days(1).num_seconds() }.into());
    }
    let guardian = Guardian {
        id: act.id(),
        application: id,
        name,
        email: address,
        relation,
        consent: Consent::Asked,
        signed: String::new(),
        asked_at: now,
        answered_at: None,
    };
    records::insert(act, &application, &guardian).await?;
    records::set_consent(act, id, Consent::Asked).await?;
    act.tell(application.programme, application.person, Notice::GuardianAsked { guardian: guardian.id }).await?;
    note(act, &application, &guardian).await?;
    Ok(guardian)
}

async fn note(act: &mut Act, application: &Application, guardian: &Guardian) -> Result<()> {
    let detail = serde_json::json!({ "consent": guardian.consent, "relation": guardian.relation });
    act.note(application.programme, Event::new(EventKind::GuardianConsent, application.id).with(detail)).await
}

/// The token of the link in a letter to a guardian.
pub(crate) async fn token(look: &mut Look, id: GuardianId) -> Result<(Guardian, String)> {
    let guardian = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let token = look.keys().sign(Purpose::Guardian, &id.0.simple().to_string(), guardian.link_until())?;
    Ok((guardian, token))
}

/// The token of the link by which a guardian takes the consent back: good until the service that was applied for is over.
pub(crate) async fn token_to_keep(look: &mut Look, id: GuardianId) -> Result<(Guardian, String)> {
    let guardian = records::find(look, id).await?.ok_or(Error::NotFound)?;
    let application = applications::find(look, guardian.application).await?;
    let zone = programmes::find(look, application.programme).await?.zone;
    let after = applications::intake_of(look, application.intake).await?.ends_on + Days::new(1);
    let until = zone.moment(after, NaiveTime::MIN).max(guardian.link_until());
    let token = look.keys().sign(Purpose::Guardian, &id.0.simple().to_string(), until)?;
    Ok((guardian, token))
}

/// What a guardian is asked, by the link in the letter. Reading it changes nothing, for scanners of mail follow links.
///
/// # Errors
/// [`Refusal::LinkSpent`] when it is not genuine, has expired, or somebody else was asked since.
pub async fn asked(look: &mut Look, token: &str) -> Result<Asked> {
    let spent = || Error::from(Refusal::LinkSpent);
    let signed = look.keys().open(Purpose::Guardian, token).ok_or_else(spent)?;
    let id = signed.payload_at(look.now()).and_then(|id| Uuid::parse_str(id).ok()).ok_or_else(spent)?;
    let guardian = records::find(look, GuardianId(id)).await?.ok_or_else(spent)?;
    if records::newest(look, guardian.application).await?.is_none_or(|newest| newest.id != guardian.id) {
        return Err(spent());
    }
    let application = applications::find(look, guardian.application).await?;
    let applicant = people::find(look, application.person).await?.name;
    let intake = applications::intake_of(look, application.intake).await?;
    Ok(Asked { guardian, applicant, intake, over: is_over(look, &application).await? })
}

/// A guardian's answer, signed by typing the name. What was agreed can be taken back by the link of the letter that says so.
///
/// # Errors
/// As [`asked`]; [`Error::Faulty`] without a name or a tick; [`Refusal::StageMoved`] once the application has ended.
pub async fn answer(act: &mut Act, token: &str, agrees: bool, accepted: bool, signed: &str) -> Result<Asked> {
    let named = asked(act, token).await?.guardian.application;
    let known = applications::find(act, named).await?;
    people::hold(act, known.person).await?;
    // Read again: somebody else may have been asked at this moment, and then this link is spent
    let mut asked = asked(act, token).await?;
    let application = applications::find(act, asked.guardian.application).await?;
    if asked.over {
        return Err(Refusal::StageMoved { stage: application.stage }.into());
    }
    let mut faults = Vec::new();
    let signed = if agrees { name_part(signed, "signed", true, &mut faults) } else { String::new() };
    if agrees && !accepted {
        faults.push(Fault::new("accepted", FaultKind::MustAccept));
    }
    if !faults.is_empty() {
        return Err(Error::Faulty(faults));
    }
    let consent = if agrees { Consent::Agreed } else { Consent::Refused };
    if asked.guardian.consent != consent {
        records::answer(act, asked.guardian.id, consent, &signed, CONSENT_VERSION).await?;
        records::set_consent(act, application.id, consent).await?;
        (asked.guardian.consent, asked.guardian.signed) = (consent, signed);
        let told = Notice::GuardianAnswered { application: application.id, agreed: agrees };
        act.tell(application.programme, application.person, told).await?;
        if agrees {
            let kept = Notice::GuardianAgreed { guardian: asked.guardian.id };
            act.tell(application.programme, application.person, kept).await?;
        }
        note(act, &application, &asked.guardian).await?;
    }
    Ok(asked)
}
