//! The demo can be filled at any hour of any day.
#![allow(clippy::unwrap_used, clippy::panic, clippy::disallowed_methods, reason = "a story stops where it breaks")]

use chrono::{DateTime, Duration, Utc};
use programme::demo::{self, Size};
use programme::signing::{Keys, MasterKey};
use programme::sql::Db;
use programme::{Clock, Service, Settings};

const SMALL: Size = Size { volunteers: 12, centers: 30, history_weeks: 1, seed: 1 };

async fn filled(moment: DateTime<Utc>) -> programme::Result<()> {
    let folder = std::env::temp_dir().join(format!("konullu-demo-{}", uuid::Uuid::new_v4().simple()));
    std::fs::create_dir_all(&folder).unwrap();
    let db = Db::open(&format!("sqlite://{}", folder.join("demo.db").display())).await.unwrap();
    db.migrate().await.unwrap();
    let keys = Keys::new(vec![MasterKey { id: "k1".into(), secret: [7; 32] }]).unwrap();
    let settings = Settings {
        public_url: "http://konullu.test".into(),
        mail_from: "Könüllü <no-reply@konullu.test>".into(),
        files: folder.join("files"),
    };
    let outcome = demo::fill(&Service::new(db, Clock::standing(moment), keys, settings), SMALL).await;
    let _ = std::fs::remove_dir_all(folder);
    outcome
}

#[tokio::test]
async fn every_hour_of_a_week_is_as_good_as_another() {
    let monday: DateTime<Utc> = "2026-11-23T00:20:00Z".parse().unwrap();
    for hours in (0..168).step_by(11) {
        let moment = monday + Duration::hours(hours);
        assert!(filled(moment).await.is_ok(), "{moment}: {:?}", filled(moment).await);
    }
}

#[tokio::test]
async fn holidays_ahead_are_no_obstacle() {
    // Three weeks and a few days before the days of victory, the turn of the year, Novruz and the holidays of May
    for day in ["2026-10-15", "2026-12-07", "2026-12-31", "2027-02-24", "2027-02-26", "2027-05-03"] {
        let moment: DateTime<Utc> = format!("{day}T08:00:00Z").parse().unwrap();
        assert!(filled(moment).await.is_ok(), "{moment}: {:?}", filled(moment).await);
    }
}
