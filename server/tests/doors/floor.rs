//! Things of the floor of BAK1: who is there, the desk, scans, disputes.

use crate::support::House;
use domain::rights::Who;
use programme::attendance::kiosk;
use programme::{attendance, centers};

/// What only those who run BAK1 may look at or do there.
pub(super) async fn things(house: &House) -> Vec<(&'static str, String, String)> {
    let found = house.service.look(Who::system(), |look| {
        Box::pin(async move {
            let center = centers::by_code(look, "BAK1").await?;
            Ok(attendance::doubtful(look, &center).await?[0].id)
        })
    });
    let scan = found.await.expect("the demo has one");
    let made = house.service.act(Who::system(), |act| {
        Box::pin(async move {
            let center = centers::by_code(act, "BAK1").await?;
            Ok(kiosk::open(act, &center).await?.0.id)
        })
    });
    let tablet = made.await.expect("a tablet");
    let get = |path: &str| ("GET", path.to_owned(), String::new());
    let post = |path: &str, form: String| ("POST", path.to_owned(), form);
    vec![
        get("/now/BAK1"),
        get("/now/BAK1/scans"),
        post("/api/attendance/scan", format!("scan={scan}&counts=yes&reason=x")),
        get("/now/BAK1/events"),
        get("/now/BAK1/wall"),
        get("/now/BAK1/tablets"),
        post("/api/attendance/kiosk", "center=BAK1".into()),
        post("/api/attendance/kiosk-end", format!("kiosk={tablet}")),
        get("/desk/BAK1"),
        get("/desk/BAK1/code"),
    ]
}
