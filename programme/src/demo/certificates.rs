//! Certificates of the demo: one that is good, one that was taken back, kinds beside the first, and some that wait.

use super::places::{Country, names};
use crate::act::Act;
use crate::error::{Error, Result};
use crate::{certificates, people};
use domain::certificates::{Basis, Kind, Move, Terms};
use domain::ids::CertificateKindId;
use domain::language::Texts;
use domain::refusals::Refusal;

/// What somebody is thanked for, in Azerbaijani, and how many of the volunteers after the second are.
const THANKED: [&str; 3] = [
    "Yaşlı ziyarətçilərə səbir və qayğı ilə kömək etdiyinə görə",
    "Yeni könüllülərə ilk növbələrində dayaq olduğuna görə",
    "Ən sıx günlərdə növbələri sakit və aydın idarə etdiyinə görə",
];

pub(super) async fn build(act: &mut Act, countries: &[Country]) -> Result<()> {
    let mut thanks = None;
    for country in countries {
        let kind = kinds(act, country).await?;
        thanks = thanks.or(Some(kind));
    }
    of_the_first_two(act).await?;
    let Some(thanks) = thanks else { return Ok(()) };
    for (n, note) in (3..).zip(THANKED) {
        let Some(person) = people::find_by_email(act, &format!("volunteer{n}@demo.test")).await? else { continue };
        certificates::propose(act, person.id, thanks, note).await?;
    }
    Ok(())
}

/// Beside served hours: a completed placement, and thanks by hand. Gives the kind for thanks.
async fn kinds(act: &mut Act, country: &Country) -> Result<CertificateKindId> {
    let kind = |id, code: &str, basis, terms| Kind {
        id,
        programme: country.programme.id,
        code: code.to_owned(),
        basis,
        titles: Texts::default(),
        sentences: Texts::default(),
        terms,
        active: true,
        version: 1,
    };
    let thanks: CertificateKindId = act.id();
    let term = Terms { days: Some(90), coordinator_signs: true, ..Terms::default() };
    let night = Terms { minutes: Some(300 * 60), coordinator_signs: true, ..Terms::default() };
    let long = Kind {
        titles: names([
            "Üç yüz saat könüllülük",
            "Three hundred hours",
            "Триста часов волонтёрства",
            "تین سو گھنٹے رضاکاری",
        ]),
        ..kind(act.id(), "three-hundred", Basis::Hours, night)
    };
    let all = [
        kind(act.id(), "term", Basis::Placement, term),
        long,
        kind(thanks, "thanks", Basis::Appreciation, Terms::default()),
    ];
    for kind in &all {
        certificates::save(act, kind).await?;
    }
    Ok(thanks)
}

/// The first volunteer holds a certificate, the second one's was taken back.
async fn of_the_first_two(act: &mut Act) -> Result<()> {
    for (email, reason) in
        [("volunteer1@demo.test", None), ("volunteer2@demo.test", Some("Saatlar səhv hesablanmışdı."))]
    {
        let Some(person) = people::find_by_email(act, email).await? else { continue };
        let certificate = match certificates::issue(act, person.id).await {
            // A demo without enough past weeks has nothing to show
            Err(Error::Refused(Refusal::NotEarned { .. })) => continue,
            issued => issued?,
        };
        if let Some(reason) = reason {
            certificates::carry_out(act, certificate, Move::Revoke, reason).await?;
        }
    }
    Ok(())
}
