//! Attendance: the desk, checking in and out, who is here now, and one's hours.

mod card;
mod check_in;
mod corrections;
mod day;
mod desk;
mod dispute;
mod hours;
mod hours_desk;
mod kiosk;
mod live;
mod misses;
mod months;
mod now;
mod one;
mod one_deeds;
mod photo;
mod plea;
mod queue;
mod scans;
mod walk_in;

use crate::pages::doors::{Doors, FLOOR, Pass, STAFF, TEACHING};
pub(in crate::pages) use queue::{scanner, waiting};

pub(super) fn doors(doors: Doors) -> Doors {
    doors
        .get("/check-in", Pass::SignedIn, check_in::scan_page)
        .get("/check-in/{token}", Pass::SignedIn, check_in::page)
        .get("/check-in/done/{id}", Pass::SignedIn, check_in::done_page)
        .post("/api/attendance/check-in", Pass::SignedIn, check_in::check_in)
        .post("/api/attendance/check-out", Pass::SignedIn, check_in::check_out)
        .get("/today", Pass::SignedIn, card::page)
        .post("/api/attendance/pin", Pass::SignedIn, card::new_pin)
        .upload("/api/attendance/photo", Pass::SignedIn, photo::read)
        .post("/api/v1/scans", Pass::SignedIn, scans::deliver)
        .get("/now/{center}/scans", FLOOR, scans::page)
        .post("/api/attendance/scan", FLOOR, scans::decide)
        .get("/now/{center}/events", FLOOR, live::events)
        .get("/now/{center}/wall", FLOOR, live::wall)
        .get("/now/{center}/tablets", FLOOR, kiosk::list)
        .post("/api/attendance/kiosk", FLOOR, kiosk::open)
        .post("/api/attendance/kiosk-end", FLOOR, kiosk::end)
        .get("/kiosk", Pass::Anyone, kiosk::page)
        .get("/kiosk/done/{id}", Pass::Anyone, kiosk::done)
        .post("/api/kiosk/pass", Pass::Anyone, kiosk::pass)
        .get("/desk/{center}", FLOOR, desk::page)
        .get("/desk/{center}/code", FLOOR, desk::code)
        .get("/now", FLOOR, now::choose)
        .get("/now/{center}", FLOOR, now::page)
        .post("/api/attendance/record-in", FLOOR, now::record_in)
        .post("/api/attendance/record-out", FLOOR, now::record_out)
        .post("/api/attendance/confirm", FLOOR, one_deeds::confirm)
        .get("/now/{center}/walk-in", FLOOR, walk_in::page)
        .post("/api/attendance/walk-in", FLOOR, walk_in::let_in)
        .get("/attendance/{id}", Pass::SignedIn, one::page)
        .post("/api/attendance/break", Pass::SignedIn, one_deeds::take_break)
        .post("/api/attendance/undo", Pass::SignedIn, one_deeds::undo)
        .post("/api/attendance/excuse", FLOOR, one_deeds::excuse)
        .upload("/api/attendance/ask-excuse", Pass::SignedIn, plea::ask)
        .post("/api/attendance/withdraw-excuse", Pass::SignedIn, plea::withdraw)
        .post("/api/attendance/answer-excuse", FLOOR, plea::decide)
        .get("/my/misses", Pass::SignedIn, misses::mine)
        .get("/people/{id}/misses", TEACHING, misses::of_person)
        .post("/api/attendance/lift-pause", STAFF, misses::lift)
        .post("/api/attendance/record", STAFF, one_deeds::record)
        .post("/api/attendance/times", FLOOR, one_deeds::set_times)
        .get("/now/{center}/day/{date}", FLOOR, day::page)
        .post("/api/attendance/close-day", FLOOR, day::close)
        .get("/hours/desk", STAFF, hours_desk::list)
        .get("/hours/disputes/{id}", STAFF, hours_desk::page)
        .post("/api/hours/answer", STAFF, hours_desk::answer)
        .post("/api/hours/decide", STAFF, hours_desk::decide)
        .get("/hours/months/{center}", STAFF, months::page)
        .post("/api/hours/confirm-month", STAFF, months::confirm)
        .get("/my/hours/{entry}", Pass::SignedIn, dispute::page)
        .post("/api/hours/dispute", Pass::SignedIn, dispute::dispute)
        .post("/api/hours/withdraw", Pass::SignedIn, dispute::withdraw)
        .get("/my/hours", Pass::SignedIn, hours::page)
        .get("/people/{id}/hours", TEACHING, corrections::list)
        .get("/hours/{entry}", STAFF, corrections::page)
        .post("/api/hours/correct", STAFF, corrections::correct)
}
