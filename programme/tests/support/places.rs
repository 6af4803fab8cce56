//! A programme, its centers and their positions, as the stories know them.

use super::clock;
use chrono::Weekday;
use domain::centers::{Center, CenterKind, Opening, Position};
use domain::ids::{CenterId, CourseId, PositionId, ProgrammeId};
use domain::language::{Language, Texts};
use domain::programmes::{Programme, Rules};
use domain::time::Zone;
use uuid::Uuid;

pub fn azerbaijan() -> Programme {
    Programme {
        id: ProgrammeId(Uuid::now_v7()),
        code: "az".into(),
        names: Texts::default().with(Language::Az, "ASAN Könüllüləri").with(Language::En, "ASAN Volunteers"),
        country: "AZ".into(),
        default_language: Language::Az,
        zone: Zone::parse("Asia/Baku").unwrap(),
        hue: 245,
        rules: Rules::default(),
    }
}

pub fn center(programme: &Programme, code: &str, city: &str) -> Center {
    let open = |weekday| Opening { weekday, open: clock("08:00"), close: clock("20:00") };
    Center {
        id: CenterId(Uuid::now_v7()),
        programme: programme.id,
        code: code.into(),
        kind: CenterKind::ServiceCenter,
        names: Texts::default().with(Language::En, &format!("{city} center")),
        city: city.into(),
        address: String::new(),
        zone: programme.zone,
        opening: [0, 1, 2, 3, 4, 5, 6].map(|n| open(Weekday::try_from(n).unwrap())).to_vec(),
        seasons: vec![],
        closed: vec![],
        special: vec![],
        runs: None,
        institutions: None,
        services: None,
        early_minutes: None,
        late_minutes: None,
        version: 1,
    }
}

pub fn position(programme: &Programme, code: &str, course: Option<CourseId>) -> Position {
    Position {
        id: PositionId(Uuid::now_v7()),
        programme: programme.id,
        code: code.into(),
        names: Texts::default().with(Language::En, code),
        min_age: None,
        courses: course.into_iter().collect(),
        leads: false,
        languages: vec![],
        approval: false,
    }
}
