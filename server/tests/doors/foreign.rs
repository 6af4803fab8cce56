//! Things of BAK1, as requests that only its own staff may make.

use crate::support::House;
use chrono::Utc;
use domain::rights::Who;
use domain::time::Week;
use programme::screening::{self, Filter};
use programme::{attendance, centers, interviews, people, placements, rosters, shifts};

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
                let (from, until) = (Utc::now(), Utc::now() + chrono::Duration::days(4));
                let sittings = interviews::sittings(look, &center, from, until).await?;
                let sitting = sittings.iter().find(|s| !s.guests.is_empty()).expect("a booked interview");
                let interview = (sitting.slot.id, sitting.guests[0].booking);
                let placement = placements::of_person(look, volunteer).await?[0].id;
                let template = rosters::templates(look, &center).await?[0].id;
                Ok((
                    (center.id, week, interview),
                    roster,
                    shift,
                    volunteer,
                    application,
                    assignment,
                    template,
                    placement,
                ))
            })
        })
        .await
        .expect("the demo has things at BAK1");
    let ((center, week, (slot, booking)), roster, shift, volunteer, application, assignment, template, placement) =
        found;
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
        post("/api/calendars/open", format!("center={center}")),
        get(format!("/rosters/BAK1/{week}")),
        get("/rosters/BAK1/templates".into()),
        get(format!("/rosters/BAK1/{week}/fill")),
        get(format!("/rosters/BAK1/{week}/propose")),
        get(format!("/rosters/BAK1/{week}/add")),
        get(format!("/shifts/{shift}/assign")),
        get(format!("/people/{volunteer}")),
        get(format!("/people/{volunteer}/hours")),
        get(format!("/people/{volunteer}/placement?placement={placement}")),
        post("/api/placements/change", format!("placement={placement}&what=end&last=2030-01-01&reason=own_wish")),
        post("/api/placements/resume", format!("placement={placement}")),
        get(format!("/hours/{entry}")),
        post("/api/hours/correct", format!("entry={entry}&minutes=1&note=x")),
        get(format!("/applications/{application}")),
        get("/applications?center=BAK1".into()),
        get("/admin/intakes/DEMO/export.csv?center=BAK1".into()),
        get("/admin/intakes/DEMO/export.xlsx?center=BAK1".into()),
        get("/admin/intakes/DEMO/import".into()),
        get(format!("/applications/{application}/interview")),
        get(format!("/applications/{application}/interview.ics")),
        get("/admin/intakes/DEMO/selection/BAK1".into()),
        get("/admin/intakes/DEMO/funnel?center=BAK1".into()),
        get("/admin/intakes/DEMO/funnel".into()),
        get("/interviews/BAK1".into()),
        get("/interviews/BAK1/day".into()),
        get("/interviews/BAK1/open".into()),
        get(format!("/interviews/slot/{slot}")),
        post("/api/interviews/open", "center=BAK1".into()),
        post("/api/interviews/change", format!("slot={slot}&version=1")),
        post("/api/interviews/call-off", format!("slot={slot}")),
        post("/api/interviews/mark", format!("booking={booking}&state=no_show")),
        post("/api/interviews/opinion", format!("booking={booking}&recommendation=no")),
        post("/api/interviews/book", format!("application={application}&slot={slot}")),
        post("/api/interviews/move", format!("application={application}&slot={slot}")),
        post("/api/interviews/cancel", format!("application={application}")),
        post("/api/interviews/wait", format!("application={application}")),
        post("/api/interviews/leave", format!("application={application}")),
        post("/api/interviews/take", format!("application={application}")),
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
        post("/api/applications/accept", format!("application={application}")),
        post("/api/applications/decline", format!("application={application}")),
        post("/api/applications/answer", format!("application={application}&answer=x")),
        post("/api/applications/ask", format!("application={application}&version=1&question=x")),
        post("/api/applications/note", format!("application={application}&case-note=x")),
        post("/api/applications/tag", format!("application={application}&tag=x")),
        post("/api/applications/untag", format!("application={application}&tag=x")),
        get("/applications?center=BAK1&tag=x&on=2026-11-22&why=places".into()),
        post("/api/applications/conflict", format!("application={application}&why=x")),
        post("/api/applications/sheet", format!("application={application}&keep=hand-in")),
        post("/api/applications/open-scores", format!("application={application}")),
        get("/applications?center=all".into()),
        get("/applications/many?center=BAK1&which=all".into()),
        get(format!("/applications/many?row={application}&to=screening")),
        post("/api/applications/many", "center=BAK1&which=all&to=screening&digest=x".into()),
        post("/api/applications/many", format!("row={application}&to=declined&reason=fit&digest=x")),
        post("/api/applications/move", format!("application={application}&version=1&stage=declined&reason=places")),
        get(format!("/applications/{application}/onboarding/i1")),
        get(format!("/applications/{application}/onboarding/i1/copy.pdf")),
        post("/api/onboarding/give", format!("application={application}&item=i1")),
        post("/api/onboarding/confirm", format!("application={application}&item=i1&seen=yes")),
        post("/api/applications/place", format!("application={application}&version=1&center={center}")),
    ]
}
