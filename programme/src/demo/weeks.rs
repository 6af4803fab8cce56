//! The demo's weeks: what was served, what is under way, what is open.

use super::cast::{Cast, Member};
use super::places::{Country, Place};
use super::records::{self, DemoShift};
use super::{Dice, Size};
use crate::act::Act;
use crate::error::{Error, Result};
use chrono::{Datelike, Days, Duration, NaiveDate, NaiveTime, Timelike, Weekday};
use domain::centers::Amount;
use domain::rights::At;
use domain::rosters::{Line, Template};
use domain::shifts::AssignmentState;
use domain::time::{Period, Week};

/// Centers whose roster of next week is still a draft.
const DRAFTS: [&str; 3] = ["BAK1", "SUM", "ISB"];
/// Days from now on which the shifts with one free place lie; nobody has anything else there.
const ONE_PLACE_DAYS: [u64; 5] = [8, 9, 10, 11, 12];
/// Every volunteer of a programme with a mobile unit may serve on it.
const MOBILE: &str = "BUS1";

/// Placements and training of everybody who serves.
pub(super) async fn placements(act: &mut Act, countries: &[Country], cast: &Cast, size: Size) -> Result<()> {
    let today = act.now().date_naive();
    let mut dice = Dice::new(size.seed ^ 0xA5A5);
    let (from, until) = (today - Days::new(90), today + Days::new(120));
    for (n, member) in cast.volunteers.iter().chain(&cast.leads).enumerate() {
        let country = &countries[member.country];
        let place = &country.places[member.place];
        records::placement(act, place.center.at(), &place.center.code, (member.id, None), from, until).await?;
        if let Some(bus) = mobile(country)
            && place.center.code != MOBILE
        {
            records::placement(act, bus.center.at(), &bus.center.code, (member.id, None), from, until).await?;
        }
        let programme = country.programme.id;
        records::training(act, programme, member.id, country.orientation, from, until + Days::new(300)).await?;
        if n < 10 || dice.below(2) == 0 {
            records::training(act, programme, member.id, country.desk_course, from, until).await?;
        }
    }
    Ok(())
}

fn mobile(country: &Country) -> Option<&Place> {
    country.places.iter().find(|p| p.center.code == MOBILE)
}

/// Templates, past weeks with attendance, this week, next week as a draft here and there, and the week after.
pub(super) async fn build(act: &mut Act, countries: &[Country], cast: &Cast, size: Size) -> Result<()> {
    let mut dice = Dice::new(size.seed ^ 0x5A5A);
    for (c, country) in countries.iter().enumerate() {
        for (p, place) in country.places.iter().enumerate() {
            let here: Vec<&Member> = cast.volunteers.iter().filter(|m| m.country == c && m.place == p).collect();
            let lead = cast.leads.iter().find(|m| m.country == c && m.place == p);
            past(act, country, place, &here, size).await?;
            coming(act, country, place, &here, lead, &mut dice).await?;
        }
        one_place(act, country).await?;
    }
    under_way(act, countries, cast).await
}

/// Each volunteer served some mornings; the first two so many that they earned the certificate.
async fn past(act: &mut Act, country: &Country, place: &Place, here: &[&Member], size: Size) -> Result<()> {
    let zone = place.center.zone;
    let this_week = Week::of(zone.date(act.now()));
    let at = place.center.at();
    let Some(&(from, until)) = place.shifts.first() else { return Ok(()) };
    let mut week = this_week;
    for ago in 1..=size.history_weeks {
        week = week.previous();
        let roster = records::roster(act, at, week.monday(), true).await?;
        for (d, date) in week.days().take(5).enumerate() {
            let on: Vec<&&Member> = here
                .iter()
                .enumerate()
                .filter(|(n, _)| (*n < 2 && d < 3) || (d == n % 5 && ago % 2 == 1))
                .map(|(_, m)| m)
                .collect();
            if on.is_empty() {
                continue;
            }
            let shift = DemoShift {
                at,
                roster,
                line: None,
                position: country.positions[0].id,
                zone,
                period: zone.span(date, from, until).map_err(Error::broken)?,
                places: i64::try_from(on.len()).unwrap_or(1),
                published: true,
            };
            let id = records::shift(act, shift).await?;
            for member in on {
                let assignment = records::assignment(act, at, id, member.id, AssignmentState::Attended).await?;
                records::attended(act, &shift, id, assignment, member.id).await?;
            }
        }
    }
    Ok(())
}

/// Three weeks of shifts from templates. Some places of the next days are taken already.
async fn coming(
    act: &mut Act,
    country: &Country,
    place: &Place,
    here: &[&Member],
    lead: Option<&Member>,
    dice: &mut Dice,
) -> Result<()> {
    let (at, zone) = (place.center.at(), place.center.zone);
    let now = act.now();
    let this_week = Week::of(zone.date(now));
    let slots = slots(act, country, place, this_week.monday() - Days::new(28), dice);
    for template in &slots {
        crate::rosters::insert_template(act, at.programme, template).await?;
    }
    let patterns: Vec<(&Template, &Line)> = slots.iter().flat_map(|t| t.lines.iter().map(move |l| (t, l))).collect();
    let soon = now + Duration::days(6);
    let mut turn = 10.min(here.len());
    for ahead in 0..3u64 {
        let monday = this_week.monday() + Days::new(7 * ahead);
        let published = ahead != 1 || !DRAFTS.contains(&place.center.code.as_str());
        let roster = records::roster(act, at, monday, published).await?;
        for (template, line) in &patterns {
            let date = monday + Days::new(u64::from(template.weekday.num_days_from_monday()));
            let shift = DemoShift {
                at,
                roster,
                line: Some(line.id),
                position: line.position,
                zone,
                period: zone.span(date, template.from, template.until).map_err(Error::broken)?,
                places: line.own.as_ref().map_or(1, |own| own.places),
                published,
            };
            if shift.period.start() <= now {
                continue;
            }
            let id = records::shift(act, shift).await?;
            if let Some(lead) = lead.filter(|_| line.position == country.positions[3].id && shift.period.start() < soon)
            {
                records::assignment(act, at, id, lead.id, AssignmentState::Assigned).await?;
            }
            // Each volunteer beyond the first ten holds one place of the coming days
            if shift.period.start() < soon && published && line.position == country.positions[0].id && turn < here.len()
            {
                records::assignment(act, at, id, here[turn].id, AssignmentState::Assigned).await?;
                turn += 1;
            }
        }
        if published {
            crate::shifts::all_told(act, roster).await?;
        }
    }
    Ok(())
}

/// The time slots of a center from Monday to Saturday; somebody leads in the second one of each day.
fn slots(act: &mut Act, country: &Country, place: &Place, from: NaiveDate, dice: &mut Dice) -> Vec<Template> {
    let mut slots = Vec::new();
    for weekday in [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat] {
        for (n, &(starts, ends)) in place.shifts.iter().enumerate() {
            let line = |position: usize, places| Line {
                id: act.id(),
                position: country.positions[position].id,
                own: Some(Amount::places(places)),
            };
            let mut lines = vec![line(n % 3, 2 + i64::try_from(dice.below(3)).unwrap_or(0))];
            if n == 1 % place.shifts.len() {
                lines.push(line(3, 1));
            }
            slots.push(Template {
                id: act.id(),
                center: place.center.id,
                weekday,
                from: starts,
                until: ends,
                every: 1,
                anchor: from,
                valid_from: from,
                valid_until: None,
                note: String::new(),
                lines,
                version: 1,
            });
        }
    }
    slots
}

/// Shifts of the mobile unit with one place that every volunteer of the programme may take.
async fn one_place(act: &mut Act, country: &Country) -> Result<()> {
    let Some(bus) = mobile(country) else { return Ok(()) };
    let (at, zone) = (bus.center.at(), bus.center.zone);
    let today = zone.date(act.now());
    let evening = |h| NaiveTime::from_hms_opt(h, 0, 0).unwrap_or_default();
    for ahead in ONE_PLACE_DAYS {
        let date = today + Days::new(ahead);
        let roster = records::roster(act, at, Week::of(date).monday(), true).await?;
        let period = zone.span(date, evening(18), evening(20)).map_err(Error::broken)?;
        let position = country.positions[0].id;
        let shift = DemoShift { at, roster, line: None, position, zone, period, places: 1, published: true };
        records::shift(act, shift).await?;
        crate::shifts::all_told(act, roster).await?;
    }
    Ok(())
}

/// A shift at the first center that has just begun, with the first ten volunteers on it, none checked in.
async fn under_way(act: &mut Act, countries: &[Country], cast: &Cast) -> Result<()> {
    let country = &countries[0];
    let place = &country.places[0];
    let ids: Vec<_> = cast.volunteers.iter().take(10).map(|m| m.id).collect();
    shift_now(act, place.center.at(), place.center.zone, country.positions[0].id, &ids).await
}

/// Puts people on a shift that began at the last full five minutes and lasts three hours.
pub(super) async fn shift_now(
    act: &mut Act,
    at: At,
    zone: domain::time::Zone,
    position: domain::ids::PositionId,
    people: &[domain::ids::PersonId],
) -> Result<()> {
    let now = act.now();
    let start = now
        - Duration::minutes(i64::from(now.minute() % 5))
        - Duration::seconds(i64::from(now.second()))
        - Duration::nanoseconds(i64::from(now.nanosecond()));
    let date = zone.date(start);
    let monday = date - Days::new(u64::from(date.weekday().num_days_from_monday()));
    let roster = records::roster(act, at, monday, true).await?;
    let period = Period::new(start, start + Duration::hours(3)).map_err(Error::broken)?;
    let shift = DemoShift { at, roster, line: None, position, zone, period, places: 12, published: true };
    let id = records::shift(act, shift).await?;
    for person in people {
        records::assignment(act, at, id, *person, AssignmentState::Assigned).await?;
    }
    Ok(())
}
