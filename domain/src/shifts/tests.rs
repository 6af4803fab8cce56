//! A shift for stories of other rules.

use super::*;
use crate::ids::{CenterId, PositionId, ProgrammeId};
use crate::language::Texts;
use uuid::Uuid;

/// Tuesday 24 November 2026, nine to twelve in Baku, with one free place of two.
pub(crate) fn a_shift() -> Shift {
    let id = Uuid::from_u128;
    let zone = Zone::parse("Asia/Baku").unwrap();
    let clock = |hour| chrono::NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
    Shift {
        id: ShiftId(id(10)),
        at: At { programme: ProgrammeId(id(1)), center: CenterId(id(2)) },
        zone,
        period: zone.span("2026-11-24".parse().unwrap(), clock(9), clock(12)).unwrap(),
        position: Position {
            id: PositionId(id(3)),
            programme: ProgrammeId(id(1)),
            code: "queue-guide".into(),
            names: Texts::default(),
            min_age: None,
            courses: vec![],
            leads: false,
            languages: vec![],
            approval: false,
        },
        places: 2,
        taken: 1,
        published: true,
        cancelled: false,
        details: Details::default(),
    }
}
