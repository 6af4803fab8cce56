//! Every row of a list is held against the call by the rules of the form, and is taken, left as it is, or told why not.

use super::{Columns, Measure, Table};
use crate::people::sign_up::{birth_date, name_part};
use chrono::NaiveDate;
use domain::applications::{Applicant, Draft, Spoken, eligible};
use domain::faults::{Fault, FaultKind};
use domain::guardians;
use domain::ids::CenterId;
use domain::imports::{Column, NotTaken, Rejected, Tally};
use domain::people::{Email, Name, phone};
use domain::refusals::Refusal;
use std::collections::HashMap;

/// A row that can be taken as it is.
#[derive(Debug, Clone)]
pub struct Judged {
    /// Which, counted from 1 after the header.
    pub row: i64,
    /// Whose application it is.
    pub email: Email,
    /// The name, cleaned.
    pub name: Name,
    /// Birth date.
    pub birth_date: NaiveDate,
    /// Telephone number.
    pub phone: String,
    /// The wished center.
    pub center: CenterId,
    /// Whether a parent or guardian has to agree.
    pub minor: bool,
    /// The answers.
    pub draft: Draft,
}

/// What would become of a list.
#[derive(Debug, Clone)]
pub struct Plan {
    /// What it was held against.
    pub measure: Measure,
    /// The rows to take.
    pub ready: Vec<Judged>,
    /// Rows of people who have applied to this call already.
    pub known: Vec<i64>,
    /// The others. Nothing is accepted yet.
    pub tally: Tally,
}

/// Holds every row against the call.
#[must_use]
pub fn judge(measure: Measure, table: &Table, columns: &Columns) -> Plan {
    let mut tally = Tally { rows: i64::try_from(table.rows.len()).unwrap_or(i64::MAX), ..Tally::default() };
    let mut known = Vec::new();
    let mut ready = Vec::with_capacity(table.rows.len());
    let mut first: HashMap<String, i64> = HashMap::with_capacity(table.rows.len());
    for (at, row) in (0..table.rows.len()).zip(1..) {
        let judged = row_of(&measure, table, columns, at, row).and_then(|judged| {
            let address = judged.email.folded();
            if let Some(row) = first.get(&address) {
                return Err(NotTaken::Repeated { row: *row });
            }
            let known = measure.applied.contains(&address);
            if !known && measure.elsewhere.contains(&address) {
                return Err(NotTaken::Refused { refusal: Refusal::OtherProgramme });
            }
            first.insert(address, row);
            Ok((judged, known))
        });
        match judged {
            Ok((_, true)) => {
                tally.unchanged += 1;
                known.push(row);
            }
            Ok((judged, false)) => ready.push(judged),
            Err(why) => tally.rejected.push(Rejected { row, why }),
        }
    }
    Plan { measure, ready, known, tally }
}

fn row_of(measure: &Measure, table: &Table, columns: &Columns, at: usize, row: i64) -> Result<Judged, NotTaken> {
    let cell = |column| columns.cell(table, at, column);
    let mut faults = Vec::new();
    let given = name_part(cell(Column::GivenName), Column::GivenName.as_str(), true, &mut faults);
    let surname = name_part(cell(Column::Surname), Column::Surname.as_str(), true, &mut faults);
    let fathers = name_part(cell(Column::FathersName), Column::FathersName.as_str(), false, &mut faults);
    let mut or_fault = |column: Column, kind| faults.push(Fault::new(column.as_str(), kind));
    let born = birth_date(cell(Column::BirthDate), measure.today).map_err(|k| or_fault(Column::BirthDate, k)).ok();
    let email = Email::parse(cell(Column::Email)).map_err(|k| or_fault(Column::Email, k)).ok();
    let phone = phone(cell(Column::Phone)).map_err(|k| or_fault(Column::Phone, k)).ok();
    let spoken = Spoken::parse_list(cell(Column::Languages)).map_err(|k| or_fault(Column::Languages, k)).ok();
    let places = measure.call.places_of(cell(Column::Center));
    if places.is_none() {
        let kind = if cell(Column::Center).is_empty() { FaultKind::Required } else { FaultKind::Choice };
        or_fault(Column::Center, kind);
    }
    let before = email.as_ref().is_some_and(|email| measure.placed_before.contains(&email.folded()));
    let applicant =
        Applicant { birth_date: born, student: None, spoken: spoken.as_deref(), city: "", placed_before: before };
    let closing_day = measure.call.intake.closing_day(measure.programme.zone);
    for unfit in eligible(&measure.call.intake, closing_day, &applicant) {
        let Fault { field, kind } = unfit.fault();
        // The form asks for each language in a field of its own, a list in one column
        let field = if field.starts_with("level_") { Column::Languages.as_str().to_owned() } else { field };
        faults.push(Fault { field, kind });
    }
    let (Some(birth_date), Some(email), Some(phone), Some(spoken), Some(places), true) =
        (born, email, phone, spoken, places, faults.is_empty())
    else {
        return Err(NotTaken::Faulty { faults });
    };
    let draft = Draft {
        given_name: given.clone(),
        surname: surname.clone(),
        fathers_name: fathers.clone(),
        birth_date: birth_date.to_string(),
        phone: phone.clone(),
        wish1: places.code.clone(),
        languages: Spoken::write_list(&spoken),
        ..Draft::default()
    };
    let minor = guardians::is_needed(birth_date, measure.today, measure.programme.rules.majority_age);
    let name = Name { given, surname, fathers };
    Ok(Judged { row, email, name, birth_date, phone, center: places.center, minor, draft })
}
