//! What makes the demo's centers differ from week to week: holidays, a season, closed days, needs, the places of a bus,
//! an event, neighbours, a slot of every second week with somebody who always comes.

use super::cast::Cast;
use super::places::Country;
use crate::act::Act;
use crate::error::Result;
use crate::{centers, rosters};
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Weekday};
use domain::centers::{
    Amount, Center, CenterKind, ClosedDay, Hours, Need, Neighbour, Opening, Season, SpecialDay, Stop, Wanted,
};
use domain::language::{Language, Texts};
use domain::rosters::{Line, Standing, Template};

/// So many days ahead the bus knows where it stands.
const STOPS: u64 = 28;
/// Its places, one after the other.
const PLACES: [(&str, f64, f64); 4] = [
    ("Quba, Heydər Əliyev prospekti 12", 41.3611, 48.5126),
    ("Xaçmaz, Azadlıq meydanı", 41.4707, 48.8098),
    ("Şabran, Nizami küçəsi 4", 41.2167, 48.9939),
    ("Siyəzən, Bakı küçəsi 31", 41.0784, 49.1128),
];

fn clock(hour: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, 0, 0).unwrap_or_default()
}

fn names(texts: [&str; 4]) -> Texts {
    let languages = [Language::Az, Language::En, Language::Ru, Language::Ur];
    languages.iter().zip(texts).fold(Texts::default(), |all, (language, text)| all.with(*language, text))
}

pub(super) async fn build(act: &mut Act, countries: &[Country], cast: &Cast) -> Result<()> {
    for country in countries {
        centers::take_over_holidays(act, country.programme.id).await?;
    }
    let Some(country) = countries.first() else { return Ok(()) };
    let find = |code: &str| country.places.iter().map(|place| &place.center).find(|center| center.code == code);
    if let Some(center) = find("BAK1") {
        let today = center.zone.date(act.now());
        days(act, country, center, today).await?;
        slot(act, country, cast, center, today).await?;
        for (code, minutes) in [("BAK2", 25), ("SUM", 45)] {
            let Some(other) = find(code) else { continue };
            let version = centers::find(act, center.id).await?.version;
            centers::set_neighbour(act, center.id, version, Neighbour { center: other.id, minutes }).await?;
        }
        event(act, country, center, today).await?;
    }
    for bus in country.places.iter().map(|place| &place.center).filter(|center| center.kind == CenterKind::MobileUnit) {
        let today = bus.zone.date(act.now());
        for (n, day) in (0..STOPS).map(|n| today + Days::new(n)).filter(|d| d.weekday() != Weekday::Sun).enumerate() {
            let (place, north, east) = PLACES[n / 2 % PLACES.len()];
            let stop = Stop {
                center: bus.id,
                date: day,
                place: place.to_owned(),
                latitude: Some(north),
                longitude: Some(east),
            };
            let version = centers::find(act, bus.id).await?.version;
            centers::set_stop(act, version, &stop).await?;
        }
    }
    Ok(())
}

/// A summer with shorter days, a day of repairs, a day that is open longer, and what positions need.
async fn days(act: &mut Act, country: &Country, center: &Center, today: NaiveDate) -> Result<()> {
    let summer = |month, day| NaiveDate::from_ymd_opt(today.year() + 1, month, day).unwrap_or(today);
    let week = center.opening.iter().map(|o| Opening { close: clock(17), ..*o }).collect();
    let season =
        Season {
            from: summer(7, 1), until: summer(8, 31), names: names(["Yay", "Summer", "Лето", "گرما"]), week
        };
    let need = |n: usize, places, languages: &str| Need {
        position: country.positions[n].id,
        hours: None,
        amount: Amount { places, trainees: 1, languages: Wanted::parse(languages).unwrap_or_default() },
    };
    let lists = [
        centers::Kept::Seasons(vec![season]),
        centers::Kept::Closed(vec![ClosedDay::on(today + Days::new(45), "Təmir")]),
        centers::Kept::Special(vec![SpecialDay { date: today + Days::new(38), hours: Some((clock(8), clock(22))) }]),
        centers::Kept::Needs(vec![need(0, 3, "ru"), need(1, 2, "ru en"), need(3, 1, "")]),
    ];
    for list in lists {
        let version = centers::find(act, center.id).await?.version;
        centers::keep(act, center.id, version, list).await?;
    }
    Ok(())
}

/// Every second Sunday, with one who always comes; no week has it yet.
async fn slot(act: &mut Act, country: &Country, cast: &Cast, center: &Center, today: NaiveDate) -> Result<()> {
    let line = |act: &Act, position: usize, own| Line { id: act.id(), position: country.positions[position].id, own };
    let from = today + Days::new(21);
    let template = Template {
        id: act.id(),
        center: center.id,
        weekday: Weekday::Sun,
        from: clock(10),
        until: clock(14),
        every: 2,
        anchor: from,
        valid_from: from,
        valid_until: None,
        note: "Ailə günü".to_owned(),
        lines: vec![line(act, 0, None), line(act, 3, Some(Amount::places(1)))],
        version: 1,
    };
    rosters::insert_template(act, center.programme, &template).await?;
    let Some(person) = cast.volunteers.iter().find(|m| m.country == 0 && m.place == 0) else { return Ok(()) };
    let standing = Standing {
        id: act.id(),
        line: template.lines[0].id,
        person: person.id,
        every: 2,
        anchor: from,
        valid_from: from,
        valid_until: None,
        paused: None,
        version: 1,
    };
    rosters::insert_standing(act, center.programme, &standing).await
}

/// A fair of two days with shifts of its own, still a draft; on working days.
async fn event(act: &mut Act, country: &Country, beside: &Center, today: NaiveDate) -> Result<()> {
    let holidays = centers::holidays(act, country.programme.id).await?;
    let id = act.id();
    let fair = |first: NaiveDate| Center {
        id,
        code: "FAIR".to_owned(),
        kind: CenterKind::Event,
        names: names(["Könüllülər sərgisi", "Volunteers’ fair", "Ярмарка волонтёров", "رضاکاروں کا میلہ"]),
        address: "Bakı Ekspo Mərkəzi".to_owned(),
        opening: Vec::new(),
        runs: Some((first, first + Days::new(1))),
        institutions: None,
        services: None,
        ..beside.clone()
    };
    let open = |first: NaiveDate| {
        let fair = fair(first);
        [first, first + Days::new(1)].iter().all(|day| Hours::of(&fair, &holidays).is_open(*day, clock(10), clock(16)))
    };
    let Some(first) = (24..60).map(|ahead| today + Days::new(ahead)).find(|first| open(*first)) else { return Ok(()) };
    let fair = fair(first);
    centers::add(act, &fair).await?;
    for day in [first, first + Days::new(1)] {
        for (position, places) in [(0, 6), (1, 3), (3, 1)] {
            let form = rosters::ShiftForm {
                position: country.positions[position].id.to_string(),
                date: day.to_string(),
                from: "10:00".to_owned(),
                until: "16:00".to_owned(),
                places: i64::to_string(&places),
                languages: "en ru".to_owned(),
                ..rosters::ShiftForm::default()
            };
            rosters::add_shift(act, &fair, &form).await?;
        }
    }
    Ok(())
}
