//! The programmes, centers, courses and positions of the demo, from `centers.json`.

use super::Size;
use crate::act::Act;
use crate::error::{Error, Result};
use crate::{centers, programmes};
use chrono::{NaiveTime, Weekday};
use domain::centers::{Center, CenterKind, Opening, Position};
use domain::ids::CourseId;
use domain::language::{Language, Texts};
use domain::programmes::{Asking, Programme, Rules};
use domain::time::Zone;
use domain::training::CourseKind;
use serde::Deserialize;

#[derive(Debug, Deserialize)]
struct File {
    programmes: Vec<FileProgramme>,
    centers: Vec<FileCenter>,
}

#[derive(Debug, Deserialize)]
struct FileProgramme {
    code: String,
    names: Texts,
    country: String,
    default_language: Language,
    time_zone: Zone,
    hue: i64,
}

#[derive(Debug, Deserialize)]
struct FileCenter {
    code: String,
    programme: String,
    kind: CenterKind,
    names: Texts,
    city: String,
    time_zone: Zone,
    institutions: Option<i64>,
    services: Option<i64>,
    open: (String, String),
    shifts: Vec<(String, String)>,
}

/// A center with the hours of its usual shifts.
#[derive(Debug, Clone)]
pub(super) struct Place {
    pub(super) center: Center,
    pub(super) shifts: Vec<(NaiveTime, NaiveTime)>,
}

/// A programme with everything that stands still.
#[derive(Debug, Clone)]
pub(super) struct Country {
    pub(super) programme: Programme,
    pub(super) positions: Vec<Position>,
    pub(super) orientation: CourseId,
    pub(super) desk_course: CourseId,
    pub(super) places: Vec<Place>,
}

fn clock(text: &str) -> Result<NaiveTime> {
    NaiveTime::parse_from_str(text, "%H:%M").map_err(Error::broken)
}

/// Builds both countries.
pub(super) async fn build(act: &mut Act, size: Size) -> Result<Vec<Country>> {
    let file: File = serde_json::from_str(include_str!("centers.json"))?;
    let mut countries = Vec::new();
    // Centers of every programme have room, also in a small demo
    let kept = size.centers.max(file.programmes.len());
    for found in file.programmes {
        let programme = Programme {
            id: act.id(),
            code: found.code.clone(),
            names: found.names,
            country: found.country,
            default_language: found.default_language,
            zone: found.time_zone,
            hue: found.hue,
            rules: Rules {
                // A call of its own is for those of 15 to 17
                min_age: if found.code == "az" { 15 } else { 18 },
                certificate_minutes: 20 * 60,
                national_id: Asking::Optional,
                // Regulars choose first there, then those below their target, a week before it begins all
                waves: found.code != "az",
                wave_target_hours: 14 * 24,
                wave_all_hours: 7 * 24,
                ..Rules::default()
            },
        };
        programmes::add(act, &programme).await?;
        let (orientation, desk_course, positions) = add_positions(act, &programme).await?;
        let mut places = Vec::new();
        let others = usize::from(found.code == "az");
        for center in file.centers.iter().filter(|c| c.programme == found.code).take(kept - others) {
            places.push(add_center(act, &programme, center).await?);
        }
        countries.push(Country { programme, positions, orientation, desk_course, places });
    }
    Ok(countries)
}

async fn add_center(act: &mut Act, programme: &Programme, found: &FileCenter) -> Result<Place> {
    let (open, close) = (clock(&found.open.0)?, clock(&found.open.1)?);
    let week = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];
    let center = Center {
        id: act.id(),
        programme: programme.id,
        code: found.code.clone(),
        kind: found.kind,
        names: found.names.clone(),
        city: found.city.clone(),
        address: sample_address(found),
        zone: found.time_zone,
        opening: week.map(|weekday| Opening { weekday, open, close }).to_vec(),
        seasons: Vec::new(),
        closed: Vec::new(),
        special: Vec::new(),
        runs: None,
        institutions: found.institutions,
        services: found.services,
        early_minutes: None,
        late_minutes: None,
        version: 1,
    };
    centers::add(act, &center).await?;
    let shifts = found.shifts.iter().map(|(from, until)| Ok((clock(from)?, clock(until)?))).collect::<Result<_>>()?;
    Ok(Place { center, shifts })
}

/// Some address, so that letters have one; streets of this name are nowhere.
fn sample_address(found: &FileCenter) -> String {
    let number = 1 + found.code.bytes().map(u32::from).sum::<u32>() % 80;
    match (found.city.is_empty(), found.programme.as_str()) {
        (true, _) => String::new(),
        (_, "az") => format!("Nümunə küçəsi {number}, {}", found.city),
        _ => format!("Sample Road {number}, {}", found.city),
    }
}

pub(super) fn names(texts: [&str; 4]) -> Texts {
    let languages = [Language::Az, Language::En, Language::Ru, Language::Ur];
    languages.iter().zip(texts).fold(Texts::default(), |all, (language, text)| all.with(*language, text))
}

async fn add_positions(act: &mut Act, programme: &Programme) -> Result<(CourseId, CourseId, Vec<Position>)> {
    let orientation = act.id();
    let course = names(["Giriş təlimi", "Orientation", "Вводный курс", "تعارفی تربیت"]);
    crate::training::add_course(act, programme.id, orientation, "orientation", &course, Some(730)).await?;
    super::courses::publish(act, programme.id, orientation, CourseKind::Orientation).await?;
    let desk = act.id();
    let course = names(["E-xidmətlər təlimi", "E-services course", "Курс по электронным услугам", "ای سروسز کورس"]);
    crate::training::add_course(act, programme.id, desk, "e-services", &course, Some(365)).await?;
    super::courses::publish(act, programme.id, desk, CourseKind::Position).await?;
    let kinds = [
        ("queue-guide", ["Növbə bələdçisi", "Queue guide", "Помощник в очереди", "قطار رہنما"], vec![], false),
        (
            "information-desk",
            ["Məlumat masası", "Information desk", "Информационная стойка", "معلومات ڈیسک"],
            vec![orientation],
            false,
        ),
        (
            "e-services",
            ["E-xidmətlər köməkçisi", "E-services helper", "Помощник по электронным услугам", "ای سروسز معاون"],
            vec![orientation, desk],
            false,
        ),
        ("shift-lead", ["Növbə rəhbəri", "Shift lead", "Старший смены", "شفٹ لیڈ"], vec![orientation], true),
        ("guest-desk", ["Qonaq masası", "Guest desk", "Приём гостей", "مہمان ڈیسک"], vec![], false),
    ];
    let mut positions = Vec::new();
    for (code, texts, courses, leads) in kinds {
        let position = Position {
            id: act.id(),
            programme: programme.id,
            code: code.to_owned(),
            names: names(texts),
            min_age: None,
            courses,
            leads,
            languages: Vec::new(),
            // Who receives guests is for the coordinator to decide
            approval: code == "guest-desk",
        };
        centers::add_position(act, &position).await?;
        positions.push(position);
    }
    Ok((orientation, desk, positions))
}
