//! How long it takes from one center to another.

use crate::ids::CenterId;
use crate::programmes::Rules;
use serde::{Deserialize, Serialize};

/// How much longer a way is than the line between its ends, in hundredths.
const DETOUR: f64 = 1.3;
/// The radius of the earth in kilometres.
const EARTH_KM: f64 = 6371.0;

/// How many minutes somebody has measured between two neighbouring centers, in both directions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Way {
    /// One end.
    pub from: CenterId,
    /// The other one.
    pub to: CenterId,
    /// The minutes.
    pub minutes: i64,
}

/// The ways between the centers of a programme.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Ways {
    /// What was measured.
    pub measured: Vec<Way>,
    /// Where the centers lie: degrees north and east.
    pub places: Vec<(CenterId, f64, f64)>,
}

impl Ways {
    /// The minutes from one center to another: as measured; else by their distance and the programme's speed; else what
    /// the programme takes for ways of which nothing is known.
    #[must_use]
    pub fn minutes(&self, from: CenterId, to: CenterId, rules: &Rules) -> i64 {
        if from == to {
            return 0;
        }
        let joins = |way: &&Way| (way.from, way.to) == (from, to) || (way.to, way.from) == (from, to);
        if let Some(way) = self.measured.iter().find(joins) {
            return way.minutes;
        }
        let place = |id| self.places.iter().find(|(center, ..)| *center == id).map(|(_, north, east)| (*north, *east));
        match place(from).zip(place(to)) {
            Some((from, to)) => {
                let hours = distance_km(from, to) * DETOUR / rules.travel_kmh.max(1) as f64;
                #[expect(clippy::cast_possible_truncation, reason = "half the earth at a walk is a few months")]
                let minutes = (hours * 60.0).ceil() as i64;
                minutes
            }
            None => rules.travel_minutes,
        }
    }
}

/// The distance over the ground, by the haversine.
fn distance_km((north, east): (f64, f64), (to_north, to_east): (f64, f64)) -> f64 {
    let (a, b) = (north.to_radians(), to_north.to_radians());
    let (dn, de) = ((b - a) / 2.0, (to_east - east).to_radians() / 2.0);
    let h = dn.sin().powi(2) + a.cos() * b.cos() * de.sin().powi(2);
    2.0 * EARTH_KM * h.sqrt().min(1.0).asin()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    #[test]
    fn a_way_is_as_measured_else_by_the_distance_else_a_guess() {
        let [baku, sumqayit, ganja, nowhere] = [1, 2, 3, 4].map(|n| CenterId(Uuid::from_u128(n)));
        let rules = Rules { travel_kmh: 40, travel_minutes: 45, ..Rules::default() };
        let ways = Ways {
            measured: vec![Way { from: baku, to: sumqayit, minutes: 35 }],
            places: vec![(baku, 40.409, 49.867), (sumqayit, 40.589, 49.668), (ganja, 40.683, 46.361)],
        };
        let minutes = |from, to| ways.minutes(from, to, &rules);
        assert_eq!((minutes(baku, sumqayit), minutes(sumqayit, baku)), (35, 35));
        assert_eq!(minutes(baku, baku), 0);
        let far = minutes(baku, ganja);
        assert!((9 * 60..11 * 60).contains(&far), "about 300 km: {far}");
        assert_eq!(minutes(baku, nowhere), 45);
    }
}
