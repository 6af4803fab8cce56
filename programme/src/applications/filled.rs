//! A draft with every answer in order, or what is wrong with each.

use super::intakes::Call;
use crate::people::sign_up::{birth_date, name_part};
use chrono::NaiveDate;
use domain::applications::{CONSENT_VERSION, Draft, MOTIVATION_MAX, Spoken};
use domain::faults::{Fault, FaultKind};
use domain::ids::CenterId;
use domain::people::{Name, age_on, phone};
use domain::time::Zone;

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

/// Parses everything at once. Ages count on the intake's closing day.
///
/// # Errors
/// A fault for each field that can't be taken.
pub fn fill(draft: &Draft, call: &Call, zone: Zone, today: NaiveDate) -> Result<Filled, Vec<Fault>> {
    let mut faults = Vec::new();
    let given = name_part(&draft.given_name, "given_name", true, &mut faults);
    let surname = name_part(&draft.surname, "surname", true, &mut faults);
    let fathers = name_part(&draft.fathers_name, "fathers_name", false, &mut faults);
    let mut or_fault = |field: &str, kind| faults.push(Fault::new(field, kind));
    let born = born(draft, call, zone, today).map_err(|kind| or_fault("birth_date", kind)).ok();
    let phone = phone(&draft.phone).map_err(|kind| or_fault("phone", kind)).ok();
    let spoken = Spoken::parse_list(&draft.languages).map_err(|kind| or_fault("languages", kind)).ok();
    let wishes = wishes(draft, call, &mut or_fault);
    let motivation = draft.motivation.trim();
    if motivation.is_empty() {
        or_fault("motivation", FaultKind::Required);
    } else if motivation.chars().count() > MOTIVATION_MAX {
        or_fault("motivation", FaultKind::TooLong { max: i64::try_from(MOTIVATION_MAX).unwrap_or(i64::MAX) });
    }
    if !draft.consents() {
        or_fault("consent", FaultKind::MustAccept);
    }
    let (Some(birth_date), Some(phone), Some(spoken), true) = (born, phone, spoken, faults.is_empty()) else {
        return Err(faults);
    };
    let wish = |at: usize| wishes.get(at).map(|p| p.code.clone()).unwrap_or_default();
    let draft = Draft {
        given_name: given.clone(),
        surname: surname.clone(),
        fathers_name: fathers.clone(),
        birth_date: birth_date.to_string(),
        phone: phone.clone(),
        wish1: wish(0),
        wish2: wish(1),
        wish3: wish(2),
        languages: Spoken::write_list(&spoken),
        motivation: motivation.to_owned(),
        consent: CONSENT_VERSION.to_owned(),
    };
    let wishes = wishes.iter().map(|p| p.center).collect();
    Ok(Filled { name: Name { given, surname, fathers }, birth_date, phone, wishes, draft })
}

fn born(draft: &Draft, call: &Call, zone: Zone, today: NaiveDate) -> Result<NaiveDate, FaultKind> {
    let born = birth_date(&draft.birth_date, today)?;
    let age = age_on(born, call.intake.closing_day(zone));
    if age < call.intake.min_age {
        return Err(FaultKind::TooYoung { min: call.intake.min_age });
    }
    if age > call.intake.max_age { Err(FaultKind::TooOld { max: call.intake.max_age }) } else { Ok(born) }
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
