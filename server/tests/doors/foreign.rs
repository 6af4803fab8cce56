//! Things of BAK1, as requests that only its own staff may make.

use super::finding::{announcement, doubts, hand_over, more, note, proposal};
use super::{Anyone, May, Roles, SignedIn, TABLE};
use crate::support::House;
use chrono::Utc;
use domain::rights::{Role, Who};
use domain::time::Week;
use programme::screening::{self, Filter};
use programme::{attendance, centers, interviews, people, placements, rosters, shifts};

#[path = "floor.rs"]
mod floor;

/// Doors that staff of a center or whoever is signed in may pass, that take something and need no thing of another center
/// here, each with the reason.
pub const NOT_OF_A_CENTER: &[(&str, &str)] = &[
    ("/api/account/", "one's own account"),
    ("/account/email/{token}", "one's own address"),
    ("/api/availability/", "one's own times"),
    ("/apply/{code}/{step}", "one's own draft"),
    ("/api/applications/save", "one's own draft"),
    ("/api/applications/submit", "one's own draft"),
    ("/api/applications/upload", "one's own draft"),
    ("/api/applications/reply", "one's own answer; programme/tests/applications/files.rs tries others"),
    ("/api/attendance/check-in", "one's own arrival, by the code of the desk"),
    ("/api/attendance/check-out", "one's own stay"),
    ("/api/attendance/ask-excuse", "one's own absence; programme/tests/attendance/misses.rs tries others"),
    ("/api/attendance/photo", "one's own arrival, by the code of the desk"),
    ("/api/attendance/pin", "one's own number"),
    ("/api/v1/scans", "one's own arrivals, by the codes of desks"),
    ("/check-in/{token}", "one's own arrival, by the code of the desk"),
    ("/api/notices/choose", "one's own choices"),
    ("/my/notices/events", "one's own list"),
    ("/api/notices/devices/add", "one's own device"),
    ("/api/notices/devices/remove", "one's own devices"),
    ("/api/notices/open", "one's own notice"),
    ("/api/notices/read", "one's own notices"),
    ("/my/hours/{entry}", "one's own hours"),
    ("/api/hours/dispute", "one's own hours"),
    ("/api/hours/withdraw", "one's own dispute"),
    ("/shifts/{id}", "published shifts are for everybody"),
    ("/api/shifts/claim", "one's own place; rules say no, not rights"),
    ("/api/shifts/release", "one's own place"),
    ("/api/shifts/confirm", "one's own place"),
    ("/api/shifts/ballot/enter", "one's own lot; rules say no, not rights"),
    ("/api/shifts/ballot/leave", "one's own lot"),
    ("/api/exchange/", "one's own place, wait or answer"),
    ("/shifts/{id}/swap", "one's own place"),
    ("/api/calendars/end", "one's own address"),
    ("/api/training/enrol", "one's own place"),
    ("/api/training/leave", "one's own place"),
    ("/my/training/{course}", "one's own learning"),
    ("/my/training/{course}/elsewhere", "one's own document"),
    ("/my/training/{course}/{module}", "one's own learning"),
    ("/my/tries/{attempt}", "one's own try; programme/tests/learning/honest.rs tries others"),
    ("/api/training/begin", "one's own learning"),
    ("/api/training/done", "one's own learning"),
    ("/api/training/start-quiz", "one's own try; programme/tests/learning/honest.rs tries others"),
    ("/api/training/submit-quiz", "one's own try; programme/tests/learning/honest.rs tries others"),
    ("/api/training/wait", "one's own place"),
    ("/api/training/unwait", "one's own place"),
    ("/api/training/claim", "one's own document"),
    ("/training/files/{id}", "of a course, or one's own; programme/tests/learning/lapsing.rs tries others"),
    ("/training/claims/{id}", "programme/tests/learning/lapsing.rs tries others"),
    ("/api/training/answer-claim", "programme/tests/learning/lapsing.rs tries others"),
    ("/training/courses/", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/save-course", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/save-module", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/save-question", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/move", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/remove", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/publish", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/file", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/api/training/remove-file", "a course of the programme; programme/tests/learning.rs tries those of centers"),
    ("/training/{session}/edit", "a session of the programme; programme/tests/learning/sitting.rs tries coordinators"),
    (
        "/api/training/change-session",
        "a session of the programme; programme/tests/learning/sitting.rs tries coordinators",
    ),
    (
        "/api/training/cancel-session",
        "a session of the programme; programme/tests/learning/sitting.rs tries coordinators",
    ),
    ("/api/certificates/photo", "one's own certificate"),
    ("/my/book/{entry}", "one's own record"),
    ("/recognition/{code}/table", "those who serve there; programme/tests/recognition.rs tries others"),
    ("/api/training/add-session", "a session of the programme, at any of its centers"),
];

/// Doors that lack a thing of another center in the list, by the table: every post and every address with a place in it
/// that coordinators, leads, or all who are signed in may pass. The roles of the others are tried at every door anyhow.
pub fn lacking(things: &[(&'static str, String, String)]) -> Vec<String> {
    let may_pass = |may: &May| match may {
        Anyone => false,
        SignedIn => true,
        Roles(roles) => roles.iter().any(|role| matches!(role, Role::Coordinator | Role::Lead)),
    };
    let is_free = |path: &str| {
        NOT_OF_A_CENTER.iter().any(|(free, _)| *free == path || (free.ends_with('/') && path.starts_with(free)))
    };
    let takes = |method: &str, path: &str| method == "POST" || path.contains('{');
    let tried = |method: &str, path: &str| {
        things.iter().any(|(m, address, _)| *m == method && fits(path, address.split('?').next().unwrap_or_default()))
    };
    let doors = TABLE.iter().filter(|(method, path, may)| may_pass(may) && takes(method, path) && !is_free(path));
    doors.filter(|(method, path, _)| !tried(method, path)).map(|(method, path, _)| format!("{method} {path}")).collect()
}

/// Reasons that no door needs any more.
pub fn stale() -> Vec<&'static str> {
    let known =
        |free: &str| TABLE.iter().any(|(_, path, _)| *path == free || (free.ends_with('/') && path.starts_with(free)));
    NOT_OF_A_CENTER.iter().map(|(free, _)| *free).filter(|free| !known(free)).collect()
}

/// Whether an address is one of a door's.
fn fits(door: &str, address: &str) -> bool {
    let (mut door, mut address) = (door.split('/'), address.split('/'));
    loop {
        match (door.next(), address.next()) {
            (None, None) => return true,
            (Some(d), Some(a)) if d == a || (d.starts_with('{') && d.ends_with('}') && !a.is_empty()) => {}
            _ => return false,
        }
    }
}

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
                let standing = rosters::standing(look, &center).await?[0].0.clone();
                let templates = rosters::templates(look, &center).await?;
                let template = (templates[0].id, standing.line, standing.id);
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
    let (template, line, standing) = template;
    let themselves = Who { person: Some(volunteer), ..Who::anyone() };
    let entry = house
        .service
        .look(themselves, |look| Box::pin(attendance::ledger(look, volunteer)))
        .await
        .expect("a ledger")
        .first()
        .expect("hours of the weeks before")
        .entry;
    let (file, bulk, stay, session, made) = more(house).await;
    let hand_over = hand_over(house).await;
    let proposal = proposal(house).await;
    let doubts = doubts(house).await;
    let announcement = announcement(house).await;
    let note = note(house).await;
    let get = |path: String| ("GET", path, String::new());
    let post = |path: &str, form: String| ("POST", path.to_owned(), form);
    let mut things = floor::things(house).await;
    things.extend([
        get("/recognition/BAK1".into()),
        post("/api/recognition/nominate", format!("center=BAK1&person={volunteer}&why=x")),
        post("/api/recognition/decide-thanks", format!("center=BAK1&thanks={note}")),
        post("/api/recognition/table", "center=BAK1&on=yes".into()),
        get(format!("/announcements/{announcement}")),
        get(format!("/announcements/{announcement}/change")),
        post("/api/announcements/write", format!("audience=placed&center={center}&subject_en=x&text_en=y")),
        post(
            "/api/announcements/change",
            format!("announcement={announcement}&version=1&audience=placed&center={center}&subject_en=x&text_en=y"),
        ),
        post("/api/announcements/send", format!("announcement={announcement}&version=1")),
        post("/api/announcements/stop", format!("announcement={announcement}")),
        post("/api/calendars/open", format!("center={center}")),
        get(format!("/rosters/BAK1/{week}")),
        get("/rosters/BAK1/templates".into()),
        get(format!("/rosters/BAK1/templates/{template}")),
        get(format!("/standing/{standing}")),
        get("/centers/BAK1/keep/closed-days".into()),
        get("/centers/BAK1/keep/neighbours".into()),
        get(format!("/rosters/BAK1/{week}/fill")),
        get(format!("/rosters/BAK1/{week}/copy?what=week&from=2026-11-23&to=2026-11-30")),
        post("/api/centers/put", "center=BAK1&list=closed-days&from=2030-01-01".into()),
        post("/api/centers/remove", "center=BAK1&list=needs&key=0".into()),
        post("/api/rosters/copy", "center=BAK1&what=day&from=2030-01-01&to=2030-01-02".into()),
        post("/api/templates/change", format!("template={template}&version=1")),
        post("/api/templates/stand", format!("template={template}&line={line}&person={volunteer}")),
        post("/api/templates/stand-change", format!("standing={standing}")),
        post("/api/templates/stand-end", format!("standing={standing}")),
        get(format!("/rosters/BAK1/{week}/propose")),
        get(format!("/rosters/BAK1/{week}/add")),
        get(format!("/rosters/BAK1/{week}/publish")),
        get(format!("/rosters/BAK1/{week}/print")),
        get(format!("/rosters/BAK1/{week}/week.pdf")),
        get(format!("/rosters/BAK1/{week}/week.xlsx")),
        get("/rosters/BAK1/wall".into()),
        get(format!("/shifts/{shift}/move")),
        post("/api/board/move-shift", format!("shift={shift}&date=2030-01-01")),
        post("/api/board/move-person", format!("shift={shift}&person={volunteer}&to={shift}")),
        get(format!("/api/board/find?shift={shift}&q=")),
        get(format!("/api/rosters/{roster}/events")),
        get(format!("/api/board/barred?roster={roster}&person={volunteer}&from={shift}")),
        post("/api/board/undo", format!("roster={roster}")),
        post("/api/walls/open", "center=BAK1".into()),
        post("/api/walls/end", "center=BAK1".into()),
        post("/api/rosters/telling", format!("roster={roster}&telling=together")),
        get(format!("/shifts/{shift}/assign")),
        get(format!("/rosters/cases/{hand_over}")),
        post("/api/cases/ask", format!("hand_over={hand_over}&person={volunteer}")),
        post("/api/cases/assign", format!("hand_over={hand_over}&put={volunteer}")),
        post("/api/cases/excuse", format!("hand_over={hand_over}")),
        post("/api/cases/close", format!("hand_over={hand_over}&note=x")),
        get(format!("/people/{volunteer}")),
        get(format!("/people/{volunteer}/hours")),
        get(format!("/people/{volunteer}/told")),
        get(format!("/people/{volunteer}/placement?placement={placement}")),
        post("/api/placements/change", format!("placement={placement}&what=end&last=2030-01-01&reason=own_wish")),
        post("/api/placements/resume", format!("placement={placement}")),
        get(format!("/hours/{entry}")),
        post("/api/hours/correct", format!("entry={entry}&minutes=1&note=x")),
        get(format!("/files/{file}")),
        get(format!("/check-in/done/{stay}")),
        get(format!("/training/{session}")),
        get("/rosters/BAK1".into()),
        post("/api/attendance/record-out", format!("attendance={stay}&reason=x")),
        post("/api/attendance/confirm", format!("attendance={stay}")),
        post("/api/attendance/break", format!("attendance={stay}&on=yes")),
        post("/api/attendance/undo", format!("assignment={assignment}")),
        post("/api/attendance/excuse", format!("assignment={assignment}&excuse=ill")),
        post("/api/attendance/withdraw-excuse", format!("assignment={assignment}")),
        post("/api/attendance/answer-excuse", format!("assignment={assignment}&on=yes")),
        post("/api/attendance/lift-pause", format!("person={volunteer}&why=x")),
        get(format!("/people/{volunteer}/misses")),
        post("/api/attendance/record", format!("assignment={assignment}&came=09:00&left=10:00&why=x")),
        post("/api/attendance/times", format!("assignment={assignment}&from=09:00&until=10:00")),
        post("/api/attendance/walk-in", format!("shift={shift}&person={volunteer}&reason=x")),
        get(format!("/attendance/{assignment}")),
        get("/now/BAK1/walk-in".into()),
        get("/now/BAK1/day/2026-11-20".into()),
        post("/api/attendance/close-day", "center=BAK1&date=2026-11-20".into()),
        get("/hours/months/BAK1".into()),
        post("/api/hours/confirm-month", "center=BAK1&month=2026-10-01".into()),
        get(format!("/hours/disputes/{}", doubts.0)),
        post("/api/hours/answer", format!("dispute={}&minutes=1&answer=x", doubts.0)),
        post("/api/hours/decide", format!("correction={}&agrees=yes", doubts.1)),
        post("/api/training/record", format!("session={session}&person={volunteer}&result=passed")),
        post("/api/training/came", format!("session={session}&person={volunteer}&came=yes")),
        post("/api/training/confirm", format!("session={session}")),
        get("/training/matrix/BAK1".into()),
        get("/training/matrix/BAK1/export.xlsx".into()),
        get(format!("/training/people/{volunteer}")),
        post("/api/training/allow", format!("person={volunteer}&course={}&percent=10", uuid::Uuid::nil())),
        post("/api/people/national-id", format!("stays={volunteer}")),
        post("/api/applications/undo", format!("bulk={bulk}")),
        post("/api/applications/tell", format!("bulk={bulk}")),
        post("/api/applications/throw-away", format!("application={application}")),
        post("/api/applications/withdraw", format!("application={application}")),
        post("/api/applications/guardian", format!("application={application}&name=A&email=a@b.example")),
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
        post("/api/rosters/undo", format!("generation={made}")),
        post("/api/rosters/generate", format!("center=BAK1&week={week}")),
        post("/api/proposals/start", format!("roster={roster}")),
        post("/api/proposals/stop", format!("proposal={proposal}")),
        post("/api/proposals/accept", format!("proposal={proposal}&which=all")),
        post("/api/proposals/discard", format!("proposal={proposal}")),
        get(format!("/proposals/{proposal}")),
        get(format!("/proposals/{proposal}/progress")),
        get(format!("/proposals/{proposal}/why?person={volunteer}")),
        post("/api/shifts/fasten", format!("shift={shift}&person={volunteer}&fast=yes")),
        post("/api/shifts/assign", format!("shift={shift}&person={volunteer}&reason=x")),
        post("/api/shifts/unassign", format!("shift={shift}&person={volunteer}")),
        post("/api/shifts/places", format!("shift={shift}&places=9")),
        post("/api/shifts/details", format!("shift={shift}&note=x")),
        post("/api/shifts/cancel", format!("shift={shift}")),
        post("/api/shifts/approve", format!("shift={shift}&person={volunteer}")),
        post("/api/shifts/decline", format!("shift={shift}&person={volunteer}&reason=x")),
        post("/api/shifts/ballot", format!("shift={shift}&closes=2030-01-01T10:00")),
        post("/api/shifts/ballot/close", format!("shift={shift}")),
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
    ]);
    things
}
