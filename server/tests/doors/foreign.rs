//! Things of BAK1, as requests that only its own staff may make.

use crate::support::House;
use chrono::Utc;
use domain::rights::Who;
use domain::time::Week;
use programme::screening::{self, Filter};
use programme::{attendance, centers, people, rosters, shifts};

/// Method, address and form of each.
pub async fn things(house: &House) -> Vec<(&'static str, String, String)> {
    let found = house
        .service
        .look(Who::system(), |look| {
            Box::pin(async move {
                let center = centers::by_code(look, "BAK1").await?;
                let week = Week::of(center.zone.date(Utc::now()));
                let roster = rosters::of_week(look, &center, week).await?.expect("a roster of this week").id;
                let shift = shifts::of_roster(look, roster).await?[0].id;
                let volunteer = people::find_by_email(look, "volunteer1@demo.test").await?.expect("volunteer1").id;
                let filter = Filter::all(center.programme, Some(center.id));
                let application = screening::queue(look, &filter, None).await?.rows[0].id;
                let assignment = attendance::now_at(look, &center).await?[0].assignment;
                let template = rosters::templates(look, &center).await?[0].id;
                Ok(((center.id, week), roster, shift, volunteer, application, assignment, template))
            })
        })
        .await
        .expect("the demo has things at BAK1");
    let ((center, week), roster, shift, volunteer, application, assignment, template) = found;
    let themselves = Who { person: Some(volunteer), ..Who::anyone() };
    let entry = house
        .service
        .look(themselves, |look| Box::pin(attendance::ledger(look, volunteer)))
        .await
        .expect("a ledger")
        .first()
        .expect("hours of the weeks before")
        .entry;
    let get = |path: String| ("GET", path, String::new());
    let post = |path: &str, form: String| ("POST", path.to_owned(), form);
    vec![
        get("/now/BAK1".into()),
        get("/desk/BAK1".into()),
        get("/desk/BAK1/code".into()),
        get(format!("/rosters/BAK1/{week}")),
        get("/rosters/BAK1/templates".into()),
        get(format!("/rosters/BAK1/{week}/fill")),
        get(format!("/rosters/BAK1/{week}/propose")),
        get(format!("/rosters/BAK1/{week}/add")),
        get(format!("/shifts/{shift}/assign")),
        get(format!("/people/{volunteer}")),
        get(format!("/people/{volunteer}/hours")),
        get(format!("/hours/{entry}")),
        post("/api/hours/correct", format!("entry={entry}&minutes=1&note=x")),
        get(format!("/applications/{application}")),
        get("/applications?center=BAK1".into()),
        post("/api/rosters/publish", format!("roster={roster}")),
        post("/api/rosters/withdraw", format!("roster={roster}")),
        post("/api/rosters/generate", format!("center=BAK1&week={week}")),
        post("/api/rosters/accept", format!("roster={roster}&seed=1&digest=0")),
        post("/api/shifts/assign", format!("shift={shift}&person={volunteer}&reason=x")),
        post("/api/shifts/unassign", format!("shift={shift}&person={volunteer}")),
        post("/api/shifts/places", format!("shift={shift}&places=9")),
        post("/api/shifts/cancel", format!("shift={shift}")),
        post("/api/templates/end", format!("template={template}&last=2030-01-01")),
        post("/api/templates/add", "center=BAK1".into()),
        post("/api/shifts/add", "center=BAK1".into()),
        post("/api/attendance/record-in", format!("assignment={assignment}&reason=x")),
        post("/api/applications/move", format!("application={application}&version=1&stage=declined&reason=places")),
        post("/api/applications/place", format!("application={application}&version=1&center={center}")),
    ]
}
