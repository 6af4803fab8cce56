//! A draft with every answer in order, or what is wrong with each.

use super::intakes::Call;
use super::questions::{self, Asked};
use super::records;
use crate::act::Look;
use crate::error::Result;
use crate::people::sign_up::{birth_date, name_part};
use crate::{people, programmes};
use chrono::NaiveDate;
use domain::applications::{
    Applicant, Application, Draft, ELSEWHERE, Earlier, MOTIVATION_MAX, Spoken, Times, Unfit, consent, eligible,
};
use domain::faults::{Fault, FaultKind};
use domain::ids::{CenterId, PersonId};
use domain::people::{Name, phone};
use domain::programmes::Asking as Wanted;
use domain::time::Zone;
use std::collections::BTreeMap;

/// An application that can be taken as it is.
#[derive(Debug, Clone)]
pub struct Filled {
    /// The name, cleaned.
    pub name: Name,
    /// Birth date.
    pub birth_date: NaiveDate,
    /// Telephone number.
    pub phone: String,
    /// One to three centers of the intake, the first wish first.
    pub wishes: Vec<CenterId>,
    /// The answers as they are kept from now on.
    pub draft: Draft,
}

/// All that an application is held against.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The call.
    pub call: Call,
    /// Its questions.
    pub asked: Asked,
    /// The zone of the programme's deadlines.
    pub zone: Zone,
    /// The day on its wall.
    pub today: NaiveDate,
    /// Whether the person was placed before; only known where the call asks for it.
    pub placed_before: bool,
    /// Whether the programme asks for the national number.
    pub national_id: Wanted,
    /// Whether the person has given it; it stands in their own record, never among the answers.
    pub national_id_given: bool,
}

/// What a person's application to a call is held against; asks no right.
///
/// # Errors
/// [`crate::Error::NotFound`] when the programme is gone.
pub async fn asking(look: &mut Look, call: &Call, person: PersonId) -> Result<Asking> {
    let programme = programmes::find(look, call.intake.programme).await?;
    let (zone, national_id) = (programme.zone, programme.rules.national_id);
    let national_id_given = national_id != Wanted::No && people::national_id::is_given(look, person).await?;
    let asked = questions::newest(look, call.intake.id).await?;
    let matters = call.intake.terms.earlier != Earlier::Any;
    let placed_before = matters && records::placed_before(look, &call.intake, person).await?;
    Ok(Asking {
        call: call.clone(),
        asked,
        zone,
        today: zone.date(look.now()),
        placed_before,
        national_id,
        national_id_given,
    })
}

/// Every reason why an application that was handed in doesn't fit its call, by what was handed in.
pub(crate) async fn unfit_now(look: &mut Look, call: &Call, application: &Application) -> Result<Vec<Unfit>> {
    let asking = asking(look, call, application.person).await?;
    Ok(unfit(&application.draft, &asking))
}

/// Every reason why an applicant may not apply, as far as the answers tell.
#[must_use]
pub fn unfit(draft: &Draft, asking: &Asking) -> Vec<Unfit> {
    let spoken = Spoken::parse_list(&draft.languages).ok();
    let applicant = Applicant {
        birth_date: birth_date(&draft.birth_date, asking.today).ok(),
        student: draft.studies(),
        spoken: spoken.as_deref(),
        city: &draft.city,
        placed_before: asking.placed_before,
    };
    eligible(&asking.call.intake, asking.call.intake.closing_day(asking.zone), &applicant)
}

/// Parses everything at once. Ages count on the intake's closing day.
///
/// # Errors
/// A fault for each field that can't be taken, and for each condition that the applicant doesn't meet.
pub fn fill(draft: &Draft, asking: &Asking) -> std::result::Result<Filled, Vec<Fault>> {
    let (call, terms) = (&asking.call, &asking.call.intake.terms);
    let mut faults = Vec::new();
    let given = name_part(&draft.given_name, "given_name", true, &mut faults);
    let surname = name_part(&draft.surname, "surname", true, &mut faults);
    let fathers = name_part(&draft.fathers_name, "fathers_name", false, &mut faults);
    let mut or_fault = |field: &str, kind| faults.push(Fault::new(field, kind));
    let born = birth_date(&draft.birth_date, asking.today).map_err(|kind| or_fault("birth_date", kind)).ok();
    let phone = phone(&draft.phone).map_err(|kind| or_fault("phone", kind)).ok();
    if asking.national_id == Wanted::Required && !asking.national_id_given {
        or_fault("national_id", FaultKind::Required);
    }
    let studies = draft.studies().filter(|_| terms.ask_studies());
    if terms.ask_studies() && studies.is_none() {
        or_fault("student", FaultKind::Required);
    }
    if terms.ask_city() && draft.city.trim().is_empty() {
        or_fault("city", FaultKind::Required);
    }
    let spoken = Spoken::parse_list(&draft.languages).map_err(|kind| or_fault("languages", kind)).ok();
    let wishes = wishes(draft, call, &mut or_fault);
    let times = Times::parse(&draft.times).map_err(|kind| or_fault("times", kind)).unwrap_or_default();
    let motivation = draft.motivation.trim();
    if motivation.is_empty() {
        or_fault("motivation", FaultKind::Required);
    } else if motivation.chars().count() > MOTIVATION_MAX {
        or_fault("motivation", FaultKind::TooLong { max: i64::try_from(MOTIVATION_MAX).unwrap_or(i64::MAX) });
    }
    let answers = asking.asked.sheet.filled(&draft.answers).unwrap_or_else(|wrong| {
        wrong.into_iter().for_each(|fault| or_fault(&fault.field, fault.kind));
        questions::Answers::default()
    });
    match consent::missing(&draft.consent).as_slice() {
        [] => {}
        [one] => or_fault(one.field(), FaultKind::MustAccept),
        _ => or_fault("consent", FaultKind::MustAccept),
    }
    faults.extend(unfit(draft, asking).iter().map(Unfit::fault));
    let (Some(birth_date), Some(phone), Some(spoken), true) = (born, phone, spoken, faults.is_empty()) else {
        return Err(faults);
    };
    let wish = |at: usize| wishes.get(at).map(|p| p.code.clone()).unwrap_or_default();
    let student = studies.map_or("", |yes| if yes { "yes" } else { "no" });
    let draft = Draft {
        given_name: given.clone(),
        surname: surname.clone(),
        fathers_name: fathers.clone(),
        birth_date: birth_date.to_string(),
        phone: phone.clone(),
        student: student.to_owned(),
        city: if terms.ask_city() { terms.city(&draft.city).unwrap_or(ELSEWHERE).to_owned() } else { String::new() },
        wish1: wish(0),
        wish2: wish(1),
        wish3: wish(2),
        languages: Spoken::write_list(&spoken),
        times: times.to_string(),
        motivation: motivation.to_owned(),
        consent: consent::write(&consent::given(&draft.consent)),
        sheet: asking.asked.version,
        answers,
        saves: BTreeMap::new(),
    };
    let wishes = wishes.iter().map(|p| p.center).collect();
    Ok(Filled { name: Name { given, surname, fathers }, birth_date, phone, wishes, draft })
}

/// The wished centers that the intake has; a fault for each other one, for repeats, and for none.
fn wishes<'c>(
    draft: &Draft,
    call: &'c Call,
    or_fault: &mut impl FnMut(&str, FaultKind),
) -> Vec<&'c super::intakes::Places> {
    let mut wishes: Vec<&super::intakes::Places> = Vec::new();
    let mut any = false;
    for (field, code) in draft.wishes() {
        any = true;
        match call.places.iter().find(|p| p.code.eq_ignore_ascii_case(code)) {
            None => or_fault(field, FaultKind::Choice),
            Some(places) if wishes.iter().any(|w| w.center == places.center) => or_fault(field, FaultKind::Twice),
            Some(places) => wishes.push(places),
        }
    }
    if !any {
        or_fault("wish1", FaultKind::Required);
    }
    wishes
}
