//! Signing up: an account counts once its e-mail address is confirmed, and nobody learns who has one.

use super::passwords;
use super::records::{self, Newcomer};
use super::session_records::{self, NewLink};
use super::sessions::LINKS_PER_HOUR;
use crate::act::{Act, Service};
use crate::error::{Error, Result};
use crate::signing::Purpose;
use chrono::{Duration, NaiveDate};
use domain::events::{Event, EventKind};
use domain::faults::{Fault, FaultKind};
use domain::ids::{PersonId, ProgrammeId};
use domain::language::Language;
use domain::notices::Notice;
use domain::people::{Email, Name, Person, age_on};
use domain::programmes::{Programme, YOUNGEST};
use domain::rights::Who;
use serde::{Deserialize, Serialize};
use std::sync::Arc;
use uuid::Uuid;

/// A confirmation link is good for so many hours.
const LINK_HOURS: i64 = 48;

/// What somebody types to sign up.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignUpForm {
    /// Given name.
    pub given_name: String,
    /// Surname.
    pub surname: String,
    /// Father's name; may stay empty.
    pub fathers_name: String,
    /// Birth date, `2006-01-31` or `31.01.2006`.
    pub birth_date: String,
    /// E-mail address.
    pub email: String,
    /// Password.
    pub password: String,
    /// The code of the programme to join; may stay empty where there is only one.
    pub programme: String,
    /// The page of this site to go on to once the address is confirmed.
    pub next: String,
}

/// A sign-up that can be taken as it is.
#[derive(Debug, Clone)]
pub struct SignUp {
    name: Name,
    birth_date: NaiveDate,
    email: Email,
    programme: ProgrammeId,
}

/// What one sign-up typed. It waits at its own link, so that whoever signed up with somebody else's address leaves
/// nothing behind: not the name, and not the password.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Pending {
    pub(super) name: Name,
    birth_date: NaiveDate,
    programme: ProgrammeId,
    language: Language,
    hash: String,
}

impl SignUpForm {
    /// Checks everything at once, for one of these programmes.
    ///
    /// # Errors
    /// [`Error::Faulty`] with a fault for each field that can't be taken.
    pub fn parse(&self, today: NaiveDate, programmes: &[Arc<Programme>]) -> Result<SignUp> {
        let mut faults = Vec::new();
        let programme = match programmes {
            [only] if self.programme.is_empty() => Some(only),
            several => several.iter().find(|p| p.code == self.programme),
        };
        if programme.is_none() {
            faults.push(Fault::new("programme", FaultKind::Choice));
        }
        let given = name_part(&self.given_name, "given_name", true, &mut faults);
        let surname = name_part(&self.surname, "surname", true, &mut faults);
        let fathers = name_part(&self.fathers_name, "fathers_name", false, &mut faults);
        // Nobody so young can serve anywhere, so it is a slip of the thumb, most likely
        let birth_date = birth_date(&self.birth_date, today)
            .and_then(|born| match age_on(born, today) {
                age if age < YOUNGEST => Err(FaultKind::TooYoung { min: YOUNGEST }),
                _ => Ok(born),
            })
            .map_err(|kind| Fault::new("birth_date", kind));
        let email = Email::parse(&self.email).map_err(|kind| Fault::new("email", kind));
        let known = [self.given_name.as_str(), self.surname.as_str(), self.email.as_str()];
        if let Err(kind) = passwords::check_new(&self.password, &known) {
            faults.push(Fault::new("password", kind));
        }
        match (birth_date, email, programme) {
            (Ok(birth_date), Ok(email), Some(programme)) if faults.is_empty() => {
                Ok(SignUp { name: Name { given, surname, fathers }, birth_date, email, programme: programme.id })
            }
            (birth_date, email, _) => {
                faults.extend(birth_date.err());
                faults.extend(email.err());
                Err(Error::Faulty(faults))
            }
        }
    }
}

/// One part of a name, cleaned; a fault when it can't be taken.
pub fn name_part(text: &str, field: &str, required: bool, faults: &mut Vec<Fault>) -> String {
    if text.trim().is_empty() && !required {
        return String::new();
    }
    words::names::clean_name(text).unwrap_or_else(|fault| {
        faults.push(Fault::new(field, FaultKind::from(fault)));
        String::new()
    })
}

/// A birth date in the past, written `2006-01-31` or `31.01.2006`.
///
/// # Errors
/// [`FaultKind::Required`], [`FaultKind::Date`] or [`FaultKind::DateFuture`].
pub fn birth_date(text: &str, today: NaiveDate) -> std::result::Result<NaiveDate, FaultKind> {
    let text = text.trim();
    if text.is_empty() {
        return Err(FaultKind::Required);
    }
    let date = NaiveDate::parse_from_str(text, "%Y-%m-%d")
        .or_else(|_| NaiveDate::parse_from_str(text, "%d.%m.%Y"))
        .map_err(|_| {
            let digits = text.bytes().filter(u8::is_ascii_digit).count();
            let day = digits == 8 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'.');
            if day { FaultKind::NoSuchDay } else { FaultKind::Date }
        })?;
    if date > today {
        return Err(FaultKind::DateFuture);
    }
    if age_on(date, today) > 120 { Err(FaultKind::Date) } else { Ok(date) }
}

/// Signs up: hashes the password outside of any transaction, then keeps the account and mails the confirmation.
/// With an address that has an account already, its owner is told by mail and the caller learns nothing.
///
/// # Errors
/// [`Error::Faulty`] for what was typed.
pub async fn sign_up(service: &Service, form: &SignUpForm, language: Language) -> Result<()> {
    let new = form.parse(service.clock().now().date_naive(), &service.programmes().await)?;
    let (hash, next) = (passwords::hash(&form.password).await?, form.next.clone());
    service
        .act(Who::anyone(), move |act| {
            let (new, hash, next) = (new.clone(), hash.clone(), next.clone());
            Box::pin(async move { keep(act, new, hash, language, &next).await })
        })
        .await
}

async fn keep(act: &mut Act, new: SignUp, hash: String, language: Language, next: &str) -> Result<()> {
    let SignUp { name, birth_date, email, programme } = new;
    let person = Person {
        id: act.id(),
        programme,
        name: name.clone(),
        birth_date: Some(birth_date),
        email: email.as_typed().to_owned(),
        phone: String::new(),
        language,
    };
    let pending = Pending { name, birth_date, programme, language, hash };
    let newcomer = Newcomer { person: &person, email_folded: email.folded(), password_hash: None, confirmed_at: None };
    if records::insert_person(act, newcomer).await? {
        act.note(person.programme, Event::new(EventKind::SignedUp, person.id)).await?;
        return send_confirmation(act, &person, &pending, next).await;
    }
    let Some(owner) = records::find_by_email(act, email.as_typed()).await? else { return Ok(()) };
    let hour_ago = act.now() - Duration::hours(1);
    if records::is_confirmed(act, owner.id).await? {
        if crate::notices::told_since(act, owner.id, &Notice::AlreadySignedUp, hour_ago).await? < LINKS_PER_HOUR {
            act.tell(owner.programme, owner.id, Notice::AlreadySignedUp).await?;
        }
        return Ok(());
    }
    if session_records::links_since(act, owner.id, Purpose::ConfirmEmail.as_str(), hour_ago).await? < LINKS_PER_HOUR {
        send_confirmation(act, &owner, &pending, next).await?;
    }
    Ok(())
}

async fn send_confirmation(act: &mut Act, person: &Person, pending: &Pending, next: &str) -> Result<()> {
    let link: Uuid = act.id();
    let until = act.now() + Duration::hours(LINK_HOURS);
    let carries = serde_json::to_value(pending)?;
    let new = NewLink { id: link, person, purpose: Purpose::ConfirmEmail.as_str(), until, next, carries };
    session_records::insert_link(act, new).await?;
    act.tell(person.programme, person.id, Notice::ConfirmEmail { link }).await
}

/// Marks a person's address as confirmed, and takes what the confirmed sign-up typed.
pub(super) async fn confirmed(act: &mut Act, person: PersonId, pending: Option<Pending>) -> Result<()> {
    if records::is_confirmed(act, person).await? {
        return Ok(());
    }
    let mut known = records::find(act, person).await?;
    if let Some(Pending { name, birth_date, programme, language, hash }) = pending {
        known = Person { name, birth_date: Some(birth_date), programme, language, ..known };
        records::take_sign_up(act, &known, &hash).await?;
    }
    records::confirm_email(act, person).await?;
    session_records::spend_links(act, person).await?;
    act.note(known.programme, Event::new(EventKind::EmailConfirmed, person)).await
}

/// A person who comes in by a list: without a password, and unconfirmed until they sign in by a link to their mailbox.
/// Whoever has the address already is given back instead.
pub(crate) async fn arrive(act: &mut Act, person: &Person, email: &Email) -> Result<Option<Person>> {
    let newcomer = Newcomer { person, email_folded: email.folded(), password_hash: None, confirmed_at: None };
    if records::insert_person(act, newcomer).await? {
        return Ok(None);
    }
    let known = records::find_by_email(act, email.as_typed()).await?;
    known.map(Some).ok_or_else(|| Error::Unavailable("retry after an address was given free".to_owned()))
}

/// A person made by the program itself, for the demo and the command line: confirmed, with a hash made before.
///
/// # Errors
/// [`Error::Broken`] when the address is taken.
pub async fn add(act: &mut Act, person: &Person, hash: Option<String>) -> Result<()> {
    let now = act.now();
    let newcomer = Newcomer {
        person,
        email_folded: person.email.to_ascii_lowercase(),
        password_hash: hash,
        confirmed_at: Some(now),
    };
    if records::insert_person(act, newcomer).await? { Ok(()) } else { Err(Error::broken("the address is taken")) }
}
