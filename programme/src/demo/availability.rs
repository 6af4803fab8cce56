//! What the volunteers of the demo say of their time: languages, wishes, and lectures here and there.

use super::cast::{Cast, Member};
use crate::act::Act;
use crate::error::Result;
use chrono::{Days as Ahead, NaiveTime};
use domain::applications::{Level, Part, Spoken};
use domain::availability::{Availability, Days, Lecture, Liking, Saying};

/// Everybody speaks their country's language; most say a little more.
pub(super) async fn build(act: &mut Act, cast: &Cast) -> Result<()> {
    for (n, member) in cast.volunteers.iter().enumerate() {
        let languages = spoken(n, member);
        // The first ten have said nothing of their weeks yet, so that a page without anything can be seen
        let said = (n >= 10 && n.is_multiple_of(2)).then(|| said(act, n));
        crate::availability::lay_down(act, member.id, &languages, said.as_ref()).await?;
    }
    Ok(())
}

fn spoken(n: usize, member: &Member) -> Vec<Spoken> {
    let one = |language: &str, level| Spoken { language: language.to_owned(), level };
    let mut all = vec![one(if member.country == 0 { "az" } else { "ur" }, Level::Native)];
    if n.is_multiple_of(3) {
        all.push(one("en", if n.is_multiple_of(2) { Level::B2 } else { Level::A2 }));
    }
    if n % 4 == 1 && member.country == 0 {
        all.push(one("ru", Level::C1));
    }
    all
}

fn said(act: &Act, n: usize) -> Availability {
    let today = act.now().date_naive();
    let valid = Days { from: today - Ahead::new(60), until: today + Ahead::new(90) };
    let clock = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default();
    let lecture = |day, hour| Lecture { day, from: clock(hour, 0), until: clock(hour + 1, 30) };
    let exams = Days { from: today + Ahead::new(50), until: today + Ahead::new(64) };
    let away = Days { from: today + Ahead::new(20), until: today + Ahead::new(21) };
    Availability {
        lectures: if n.is_multiple_of(4) { vec![lecture(n % 5, 10), lecture((n + 2) % 5, 13)] } else { Vec::new() },
        exams: vec![exams],
        days: if n.is_multiple_of(8) { vec![(away, Saying::Blocked)] } else { Vec::new() },
        likings: vec![(n % 5, Part::Morning, Liking::Preferred), (5, Part::Evening, Liking::Disliked)],
        most_shifts: Some(4),
        target_minutes: Some(60 * 60),
        ..Availability::new(valid)
    }
}
