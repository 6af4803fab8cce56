//! The SQL of taking one's data along: what the acts of the features don't show of a person, row by row.

use crate::act::Look;
use crate::error::Result;
use crate::sql::Reader;
use chrono::{DateTime, NaiveDate, Utc};
use domain::ids::{ApplicationId, FileId, PersonId};
use serde_json::{Value, json};

/// Tables whose rows about a person are in what they take along.
pub const EXPORTED: [&str; 49] = [
    "notice_choices",
    "people",
    "grants",
    "erasure_requests",
    "sign_ins",
    "calendar_feeds",
    "availabilities",
    "standing",
    "ballot_entries",
    "shift_waits",
    "hand_overs",
    "hand_over_asks",
    "hand_over_steps",
    "applications",
    "application_moves",
    "application_notes",
    "application_requests",
    "application_tags",
    "guardians",
    "files",
    "score_sheets",
    "selection_wishes",
    "offers",
    "interview_bookings",
    "interview_opinions",
    "interview_waits",
    "onboarding_items",
    "placements",
    "placement_steps",
    "assignments",
    "attendances",
    "hours_entries",
    "absences",
    "sign_up_pauses",
    "scans",
    "hours_corrections",
    "hours_disputes",
    "enrolments",
    "training_records",
    "session_waits",
    "course_takes",
    "quiz_attempts",
    "course_allowances",
    "training_claims",
    "training_files",
    "certificates",
    "awards",
    "thanks",
    "notices",
];
/// Tables that know a person or an application and are not in it, each with the reason.
pub const NOT_EXPORTED: [(&str, &str); 13] = [
    ("certificate_signatures", "the picture of a signature that an administrator printed certificates with"),
    ("nominations", "what waits for somebody else; what came of it is among the awards"),
    ("certificate_proposals", "what waits for a signature; what came of it is among the certificates"),
    ("push_devices", "secret addresses of one's browsers; the sign-ins that they belong to are there"),
    ("deliveries", "how a letter was tried; the notices say when it was sent"),
    ("one_time_links", "what a sign-up typed before it was confirmed; then it is the person's record"),
    ("imports", "lists that a member of staff takes in, about others"),
    ("application_conflicts", "what a member of staff says of themselves"),
    ("interview_panels", "the work of staff"),
    ("score_openings", "when sheets were opened, without a word about anybody"),
    ("onboardings", "which edition of the list counts; its items are there"),
    ("bulk_items", "how decisions about many are undone; the moves are there"),
    ("automation_runs", "what rules did; their moves, letters and tags are there"),
];

pub(super) type Rows = Result<Vec<Value>>;
pub(super) type Time = DateTime<Utc>;

/// Parents and guardians who were asked.
pub(super) async fn guardians(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select name, email, relation, consent, signed, text_version, asked_at, answered_at from guardians
        where application_id = $1 order by asked_at, id"
    );
    look.all(statement, values![id], |r| {
        let (name, email, relation, consent) = (text(r)?, text(r)?, text(r)?, text(r)?);
        let (signed, version, asked) = (text(r)?, text(r)?, r.next::<Time>()?);
        Ok(json!({
            "name": name, "email": email, "relation": relation, "consent": consent, "signed": signed,
            "text_version": version, "asked_at": asked, "answered_at": r.next::<Option<Time>>()?,
        }))
    })
    .await
}

/// What was asked for, with the answers.
pub(super) async fn requests(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select question, asked_at, answer, answered_at, file_id from application_requests
        where application_id = $1 order by asked_at, id"
    );
    look.all(statement, values![id], |r| {
        let (question, asked, answer) = (text(r)?, r.next::<Time>()?, r.next::<Option<String>>()?);
        let answered = r.next::<Option<Time>>()?;
        let picture = r.next::<Option<FileId>>()?;
        Ok(json!({
            "question": question, "asked_at": asked, "answer": answer, "answered_at": answered, "picture": picture,
        }))
    })
    .await
}

/// Places that were held for the applicant. Those of a selection that was undone were never told.
pub(super) async fn offers(look: &mut Look, id: ApplicationId, now: Time) -> Rows {
    let statement = sql!(
        "select c.code, o.wish, o.state, o.until, o.offered_at
        from offers o join centers c on c.id = o.center_id left join selections s on s.id = o.selection_id
        where o.application_id = $1 and o.state <> 'undone' and (s.undo_until is null or s.undo_until <= $2)
        order by o.offered_at, o.id"
    );
    look.all(statement, values![id, now], |r| {
        let (center, wish, state) = (text(r)?, r.next::<i64>()?, text(r)?);
        let (until, offered) = (r.next::<Time>()?, r.next::<Time>()?);
        Ok(json!({ "center": center, "wish": wish, "state": state, "until": until, "offered_at": offered }))
    })
    .await
}

/// How selections ranked the applicant's wishes, once people were told of them.
pub(super) async fn wishes(look: &mut Look, id: ApplicationId, now: Time) -> Rows {
    let statement = sql!(
        "select s.round, s.seed, c.code, w.wish, w.score, w.lot, w.given, w.waiting
        from selection_wishes w join selections s on s.id = w.selection_id join centers c on c.id = w.center_id
        where w.application_id = $1 and s.state = 'published' and s.undo_until <= $2 order by s.round, w.wish"
    );
    look.all(statement, values![id, now], |r| {
        let (round, seed, center, wish) = (r.next::<i64>()?, text(r)?, text(r)?, r.next::<i64>()?);
        let (score, lot, given) = (r.next::<i64>()?, r.next::<i64>()?, r.next::<bool>()?);
        Ok(json!({
            "round": round, "seed": seed, "center": center, "wish": wish, "score": score, "lot": lot, "given": given,
            "waiting": r.next::<bool>()?,
        }))
    })
    .await
}

/// Interviews that were booked.
pub(super) async fn interviews(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select c.code, s.starts_at, s.ends_at, s.place, s.link, b.state, b.made_at
        from interview_bookings b join interview_slots s on s.id = b.slot_id join centers c on c.id = s.center_id
        where b.application_id = $1 order by b.made_at, b.id"
    );
    look.all(statement, values![id], |r| {
        let (center, from, until) = (text(r)?, r.next::<Time>()?, r.next::<Time>()?);
        let (place, link, state) = (text(r)?, text(r)?, text(r)?);
        Ok(json!({
            "center": center, "from": from, "until": until, "place": place, "link": link, "state": state,
            "booked_at": r.next::<Time>()?,
        }))
    })
    .await
}

/// Waiting for a time.
pub(super) async fn waits(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select c.code, w.state, w.since from interview_waits w join centers c on c.id = w.center_id
        where w.application_id = $1 order by w.since, w.id"
    );
    look.all(statement, values![id], |r| {
        Ok(json!({ "center": text(r)?, "state": text(r)?, "since": r.next::<Time>()? }))
    })
    .await
}

/// What panels wrote about the applicant, without their names.
pub(super) async fn opinions(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select o.recommendation, o.note, o.given_at from interview_opinions o
        join interview_bookings b on b.id = o.booking_id where b.application_id = $1 order by o.given_at"
    );
    look.all(statement, values![id], |r| {
        Ok(json!({ "recommendation": text(r)?, "note": text(r)?, "at": r.next::<Time>()? }))
    })
    .await
}

/// What readers handed in about the applicant, without their names.
pub(super) async fn sheets(look: &mut Look, id: ApplicationId) -> Rows {
    let statement = sql!(
        "select stage, marks, remark, score, handed_in_at from score_sheets
        where application_id = $1 and handed_in_at is not null order by handed_in_at, id"
    );
    look.all(statement, values![id], |r| {
        let (stage, marks, remark) = (text(r)?, r.json::<Value>()?, text(r)?);
        let (score, at) = (r.next::<Option<i64>>()?, r.next::<Option<Time>>()?);
        Ok(json!({ "stage": stage, "marks": marks, "remark": remark, "score": score, "at": at }))
    })
    .await
}

/// What the application was marked with.
pub(super) async fn tags(look: &mut Look, id: ApplicationId) -> Rows {
    let statement =
        sql!("select tag, tagged_at from application_tags where application_id = $1 order by tagged_at, tag");
    look.all(statement, values![id], |r| Ok(json!({ "tag": text(r)?, "at": r.next::<Time>()? }))).await
}

/// What has happened to the person's placements.
pub(super) async fn steps(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select p.badge, s.step, s.from_day, s.until_day, s.reason, s.at
        from placement_steps s join placements p on p.id = s.placement_id where p.person_id = $1 order by s.at, s.id"
    );
    look.all(statement, values![person], |r| {
        let (badge, step) = (text(r)?, text(r)?);
        let (from, until) = (r.next::<Option<NaiveDate>>()?, r.next::<Option<NaiveDate>>()?);
        let reason = r.next::<Option<String>>()?;
        Ok(json!({
            "badge": badge, "step": step, "from": from, "until": until, "reason": reason, "at": r.next::<Time>()?,
        }))
    })
    .await
}

/// When the person came and left.
pub(super) async fn stays(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, a.arrived_at, a.arrival, a.arrival_proof, a.left_at, a.left_proof
        from attendances a join centers c on c.id = a.center_id where a.person_id = $1 order by a.arrived_at, a.id"
    );
    look.all(statement, values![person], |r| {
        let (center, arrived, arrival, proof) = (text(r)?, r.next::<Time>()?, text(r)?, text(r)?);
        let left = r.next::<Option<Time>>()?;
        Ok(json!({
            "center": center, "arrived_at": arrived, "arrival": arrival, "arrival_proof": proof, "left_at": left,
            "left_proof": r.next::<Option<String>>()?,
        }))
    })
    .await
}

/// Scans that came late, and what was decided about them.
pub(super) async fn scans(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, n.kind, n.shown_at, n.received_at, n.place, n.doubt, n.state, n.answer
        from scans n join centers c on c.id = n.center_id where n.person_id = $1 order by n.received_at, n.id"
    );
    look.all(statement, values![person], |r| {
        let (center, kind) = (text(r)?, text(r)?);
        let (shown, received): (DateTime<Utc>, DateTime<Utc>) = (r.next()?, r.next()?);
        let (place, doubt, state, answer) = (text(r)?, text(r)?, text(r)?, text(r)?);
        Ok(json!({ "center": center, "kind": kind, "shown_at": shown, "received_at": received, "place": place,
            "doubt": doubt, "state": state, "answer": answer }))
    })
    .await
}

/// When the person took no places alone, having missed shifts.
pub(super) async fn pauses(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select began_at, counted, ended_at, how, reason from sign_up_pauses where person_id = $1 order by began_at, id"
    );
    look.all(statement, values![person], |r| {
        let (began, counted, ended) = (r.next::<Time>()?, r.next::<i64>()?, r.next::<Option<Time>>()?);
        let (how, reason) = (r.next::<Option<String>>()?, text(r)?);
        Ok(json!({ "began_at": began, "counted": counted, "ended_at": ended, "how": how, "reason": reason }))
    })
    .await
}

/// Why the person did not have to come.
pub(super) async fn absences(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select s.date, x.reason, x.note, x.state, x.answer, x.was_there, x.file_id from absences x join assignments a on a.id = x.assignment_id
        join shifts s on s.id = a.shift_id where x.person_id = $1 order by s.date, x.assignment_id"
    );
    look.all(statement, values![person], |r| {
        let (date, reason, note) = (r.next::<NaiveDate>()?, text(r)?, text(r)?);
        let (state, answer) = (text(r)?, text(r)?);
        let (was_there, picture) = (r.next::<bool>()?, r.next::<Option<FileId>>()?);
        Ok(json!({ "date": date, "reason": reason, "note": note, "state": state, "answer": answer,
            "was_there": was_there, "picture": picture }))
    })
    .await
}

/// What the person said against hours, and what others corrected in them.
pub(super) async fn about_hours(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select 'dispute', e.date, x.note, x.state, x.opened_at, x.answer
        from hours_disputes x join hours_entries e on e.id = x.entry_id where x.person_id = $1
        union all
        select 'correction', e.date, x.note, x.state, x.asked_at, ''
        from hours_corrections x join hours_entries e on e.id = x.entry_id where x.person_id = $1
        order by 5"
    );
    look.all(statement, values![person], |r| {
        let (kind, date, note) = (text(r)?, r.next::<NaiveDate>()?, text(r)?);
        let (state, at, answer) = (text(r)?, r.next::<Time>()?, text(r)?);
        Ok(json!({ "kind": kind, "date": date, "note": note, "state": state, "at": at, "answer": answer }))
    })
    .await
}

/// Courses that the person has or had a place in.
pub(super) async fn enrolments(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.names, s.starts_at, e.made_at, e.ended_at
        from enrolments e join course_sessions s on s.id = e.session_id join courses c on c.id = s.course_id
        where e.person_id = $1 order by e.made_at, e.id"
    );
    look.all(statement, values![person], |r| {
        let (course, starts, made) = (r.json::<Value>()?, r.next::<Time>()?, r.next::<Time>()?);
        Ok(json!({ "course": course, "starts_at": starts, "made_at": made, "ended_at": r.next::<Option<Time>>()? }))
    })
    .await
}

/// Addresses of calendars, without what is secret of them.
pub(super) async fn calendars(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, f.made_at, f.ended_at from calendar_feeds f left join centers c on c.id = f.center_id
        where f.person_id = $1 order by f.made_at, f.id"
    );
    look.all(statement, values![person], |r| {
        let (center, made) = (r.next::<Option<String>>()?, r.next::<Time>()?);
        Ok(json!({ "center": center, "made_at": made, "ended_at": r.next::<Option<Time>>()? }))
    })
    .await
}

/// Where the person stands every week or every n-th.
pub(super) async fn standing(look: &mut Look, person: PersonId) -> Rows {
    let statement = sql!(
        "select c.code, o.names, t.weekday, s.every, s.valid_from, s.valid_until
        from standing s join template_lines l on l.id = s.line_id join shift_templates t on t.id = l.template_id
            join centers c on c.id = t.center_id join positions o on o.id = l.position_id
        where s.person_id = $1 order by s.valid_from, s.id"
    );
    look.all(statement, values![person], |r| {
        let (center, position, weekday) = (text(r)?, r.json::<Value>()?, r.next::<i64>()?);
        let (every, from, until) = (r.next::<i64>()?, r.next::<NaiveDate>()?, r.next::<Option<NaiveDate>>()?);
        Ok(json!({
            "center": center, "position": position, "weekday": weekday, "every": every, "from": from, "until": until,
        }))
    })
    .await
}

/// Wishes to have everything deleted.
pub(super) async fn erasures(look: &mut Look, person: PersonId) -> Rows {
    let statement =
        sql!("select asked_at, decided_at, answer from erasure_requests where person_id = $1 order by asked_at, id");
    look.all(statement, values![person], |r| {
        let (asked, decided) = (r.next::<Time>()?, r.next::<Option<Time>>()?);
        Ok(json!({ "asked_at": asked, "decided_at": decided, "answer": text(r)? }))
    })
    .await
}

pub(super) fn text(r: &mut Reader) -> Result<String> {
    r.next()
}
