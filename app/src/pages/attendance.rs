//! Attendance: the desk, checking in and out, who is here now, and one's hours.

mod check_in;
mod corrections;
mod desk;
mod hours;
mod now;

use crate::pages::doors::{Doors, FLOOR, Pass, STAFF, TEACHING};

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/check-in", Pass::SignedIn, check_in::scan_page)
        .get("/check-in/{token}", Pass::SignedIn, check_in::page)
        .get("/check-in/done/{id}", Pass::SignedIn, check_in::done_page)
        .post("/api/attendance/check-in", Pass::SignedIn, check_in::check_in)
        .post("/api/attendance/check-out", Pass::SignedIn, check_in::check_out)
        .get("/desk/{center}", FLOOR, desk::page)
        .get("/desk/{center}/code", FLOOR, desk::code)
        .get("/now", FLOOR, now::choose)
        .get("/now/{center}", FLOOR, now::page)
        .post("/api/attendance/record-in", FLOOR, now::record_in)
        .post("/api/attendance/record-out", FLOOR, now::record_out)
        .post("/api/attendance/confirm", FLOOR, now::confirm)
        .get("/my/hours", Pass::SignedIn, hours::page)
        .get("/people/{id}/hours", TEACHING, corrections::list)
        .get("/hours/{entry}", STAFF, corrections::page)
        .post("/api/hours/correct", STAFF, corrections::correct)
}
