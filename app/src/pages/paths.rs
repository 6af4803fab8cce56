//! Every address in one place, so that a link can't point nowhere.

use domain::ids::{
    AnnouncementId, ApplicationId, AssignmentId, AttendanceId, AutomationId, DisputeId, HoursEntryId, InterviewSlotId,
    NoticeId, PersonId, PlacementId, PositionId, ShiftId,
};
use domain::notices::Wording;
use domain::time::Week;

/// The landing page.
pub const LANDING: &str = "/";
/// Sign in.
pub const SIGN_IN: &str = "/sign-in";
/// Sign up.
pub const SIGN_UP: &str = "/sign-up";
/// One's account.
pub const ACCOUNT: &str = "/account";
/// The volunteer's home.
pub const HOME: &str = "/me";
/// Open intakes.
pub const APPLY: &str = "/apply";
/// Shifts one can take.
pub const SHIFTS: &str = "/shifts";
/// One's own shifts.
pub const MY_SHIFTS: &str = "/my/shifts";
/// Addresses of one's calendars.
pub const MY_CALENDARS: &str = "/my/calendars";
/// One's hours.
pub const MY_HOURS: &str = "/my/hours";
/// One's missed shifts.
pub const MY_MISSES: &str = "/my/misses";
/// When one can serve, and one's languages.
pub const MY_AVAILABILITY: &str = "/my/availability";
/// One's training.
pub const MY_TRAINING: &str = "/my/training";
/// One's tries at quizzes.
pub const MY_TRIES: &str = "/my/tries";
/// Courses, for those who keep them.
pub const COURSES: &str = "/training/courses";
/// One's certificates.
pub const MY_CERTIFICATES: &str = "/my/certificates";
/// One's own volunteer record.
pub const MY_BOOK: &str = "/my/book";
/// What one was told.
pub const MY_NOTICES: &str = "/my/notices";
/// How one wants to be told.
pub const NOTICE_CHOICES: &str = "/account/notices";
/// The public check of a certificate.
pub const VERIFY: &str = "/verify";
/// Centers.
pub const CENTERS: &str = "/centers";
/// Applications, for staff.
pub const APPLICATIONS: &str = "/applications";
/// Interviews, for staff.
pub const INTERVIEWS: &str = "/interviews";
/// Deciding about many applications.
pub const APPLICATIONS_MANY: &str = "/applications/many";
/// Boards, for staff.
pub const ROSTERS: &str = "/rosters";
/// Who is at one's center now.
pub const NOW: &str = "/now";
/// Questions about hours, for staff.
pub const HOURS_DESK: &str = "/hours/desk";
/// One's card.
pub const TODAY: &str = "/today";
/// A tablet of a center.
pub const KIOSK: &str = "/kiosk";
/// How to check in.
pub const CHECK_IN: &str = "/check-in";
/// Certificates, for management.
pub const CERTIFICATES: &str = "/certificates";
/// Their kinds.
pub const CERTIFICATE_KINDS: &str = "/certificates/kinds";
/// People, for staff.
pub const PEOPLE: &str = "/people";
/// Courses and sessions.
pub const TRAINING: &str = "/training";
/// Administration.
pub const ADMIN: &str = "/admin";

/// Centers, for administrators.
pub const ADMIN_CENTERS: &str = "/admin/centers";
/// Public holidays, for administrators.
pub const ADMIN_HOLIDAYS: &str = "/admin/holidays";
/// Positions, for administrators.
pub const ADMIN_POSITIONS: &str = "/admin/positions";
/// The programme's rules.
pub const ADMIN_PROGRAMME: &str = "/admin/programme";
/// What is done before the first shift, for administrators.
pub const ADMIN_ONBOARDING: &str = "/admin/onboarding";
/// Rules that act by themselves, for management.
pub const AUTOMATIONS: &str = "/admin/automations";
/// What many people are told at once.
pub const ANNOUNCEMENTS: &str = "/announcements";
/// Outgoing letters.
pub const ADMIN_DELIVERY: &str = "/admin/delivery";
/// The words of letters.
pub const ADMIN_LETTERS: &str = "/admin/letters";
/// The audit trail.
pub const ADMIN_AUDIT: &str = "/admin/audit";
/// Who holds which role.
pub const ADMIN_ROLES: &str = "/admin/roles";
/// Calls for volunteers, for management.
pub const INTAKES: &str = "/admin/intakes";
/// Records that may be of one person.
pub const DOUBLES: &str = "/people/doubles";
/// Who looked at one's file.
pub const READERS: &str = "/account/readers";

/// Everything that is kept of oneself.
pub const DATA: &str = "/account/data";
/// What would be deleted.
pub const ERASE: &str = "/account/erase";
/// What whoever has left reads.
pub const GONE: &str = "/gone";
/// Wishes to have everything deleted, for administrators.
pub const ADMIN_ERASURES: &str = "/admin/erasures";

/// One open intake.
#[must_use]
pub fn apply(code: &str) -> String {
    format!("/apply/{code}")
}
/// One page of the application form.
#[must_use]
pub fn apply_step(code: &str, step: &str) -> String {
    format!("/apply/{code}/{step}")
}
/// One center.
#[must_use]
pub fn center(code: &str) -> String {
    format!("{CENTERS}/{code}")
}
/// One center, for administrators.
#[must_use]
pub fn admin_center(code: &str) -> String {
    format!("{ADMIN_CENTERS}/{code}")
}
/// One position, for administrators.
#[must_use]
pub fn admin_position(id: PositionId) -> String {
    format!("{ADMIN_POSITIONS}/{id}")
}
/// The words of one letter.
#[must_use]
pub fn admin_wording(wording: Wording) -> String {
    format!("{ADMIN_LETTERS}/{}", wording.as_str())
}
/// One outgoing letter.
#[must_use]
pub fn admin_letter(id: NoticeId) -> String {
    format!("{ADMIN_DELIVERY}/{id}")
}
/// One shift.
#[must_use]
pub fn shift(id: ShiftId) -> String {
    format!("/shifts/{id}")
}
/// One application.
#[must_use]
pub fn application(id: ApplicationId) -> String {
    format!("/applications/{id}")
}
/// A picture that came with an application, by its id as the answers hold it.
#[must_use]
pub fn file(id: &str) -> String {
    format!("/files/{id}")
}
/// Where an applicant chooses a time for the interview.
#[must_use]
pub fn interview(id: ApplicationId) -> String {
    format!("/applications/{id}/interview")
}
/// One thing to do before the first shift.
#[must_use]
pub fn onboarding(id: ApplicationId, item: &str) -> String {
    format!("/applications/{id}/onboarding/{item}")
}
/// The copy of what was signed.
#[must_use]
pub fn onboarding_copy(id: ApplicationId, item: &str) -> String {
    format!("/applications/{id}/onboarding/{item}/copy.pdf")
}
/// The interviews of a center.
#[must_use]
pub fn interviews(center: &str) -> String {
    format!("{INTERVIEWS}/{center}")
}
/// One time for interviews, for staff.
#[must_use]
pub fn interview_slot(id: InterviewSlotId) -> String {
    format!("{INTERVIEWS}/slot/{id}")
}
/// One person's file.
#[must_use]
pub fn person(id: PersonId) -> String {
    format!("/people/{id}")
}
/// A person's placement, for those who run its center.
#[must_use]
pub fn placement(person: PersonId, id: PlacementId) -> String {
    format!("/people/{person}/placement?placement={id}")
}
/// A call for volunteers, for those who run it.
#[must_use]
pub fn intake(code: &str) -> String {
    format!("{INTAKES}/{code}")
}
/// A person's hours, for staff.
#[must_use]
pub fn person_hours(id: PersonId) -> String {
    format!("/people/{id}/hours")
}
/// What a person was told.
#[must_use]
pub fn person_told(id: PersonId) -> String {
    format!("/people/{id}/told")
}
/// Correcting an entry of the ledger.
#[must_use]
pub fn hours_entry(id: HoursEntryId) -> String {
    format!("/hours/{id}")
}
/// A center's board of a week.
#[must_use]
pub fn roster(center: &str, week: Week) -> String {
    format!("/rosters/{center}/{week}")
}
/// A center's desk.
#[must_use]
pub fn desk(center: &str) -> String {
    format!("/desk/{center}")
}
/// The scans of a center that somebody has to look at.
#[must_use]
pub fn scans(center: &str) -> String {
    format!("{NOW}/{center}/scans")
}
/// The news of a center's board.
#[must_use]
pub fn now_events(center: &str) -> String {
    format!("{NOW}/{center}/events")
}
/// What hangs on the wall of a center: who is here.
#[must_use]
pub fn now_wall(center: &str) -> String {
    format!("{NOW}/{center}/wall")
}
/// The tablets of a center.
#[must_use]
pub fn kiosks(center: &str) -> String {
    format!("{NOW}/{center}/tablets")
}
/// Who has just come or gone, at the tablet.
#[must_use]
pub fn kiosk_done(id: AttendanceId) -> String {
    format!("{KIOSK}/done/{id}")
}
/// What a desk's code opens.
#[must_use]
pub fn check_in(token: &str) -> String {
    format!("{CHECK_IN}/{token}")
}
/// One check-in, to show at the door.
#[must_use]
pub fn stay(id: AttendanceId) -> String {
    format!("{CHECK_IN}/done/{id}")
}
/// Who is at a center now.
#[must_use]
pub fn now(center: &str) -> String {
    format!("/now/{center}")
}
/// Somebody without a place is let in.
#[must_use]
pub fn walk_in(center: &str) -> String {
    format!("{NOW}/{center}/walk-in")
}
/// A day of a center and its close.
#[must_use]
pub fn day(center: &str, date: chrono::NaiveDate) -> String {
    format!("{NOW}/{center}/day/{date}")
}
/// A dispute about hours, for staff.
#[must_use]
pub fn dispute(id: DisputeId) -> String {
    format!("/hours/disputes/{id}")
}
/// Saying that an entry of one's own hours is wrong.
#[must_use]
pub fn my_hours_entry(id: HoursEntryId) -> String {
    format!("{MY_HOURS}/{id}")
}
/// Somebody's missed shifts.
#[must_use]
pub fn person_misses(id: PersonId) -> String {
    format!("/people/{id}/misses")
}
/// The months of a center's hours.
#[must_use]
pub fn hours_months(center: &str) -> String {
    format!("/hours/months/{center}")
}
/// One person's attendance on one shift.
#[must_use]
pub fn attendance(id: AssignmentId) -> String {
    format!("/attendance/{id}")
}
/// The public page of a certificate.
#[must_use]
pub fn verify(code: &str) -> String {
    format!("/verify/{code}")
}

/// A rule that acts by itself.
#[must_use]
pub fn automation(id: AutomationId) -> String {
    format!("{AUTOMATIONS}/{id}")
}

/// One announcement.
#[must_use]
pub fn announcement(id: AnnouncementId) -> String {
    format!("{ANNOUNCEMENTS}/{id}")
}

/// A certificate that somebody has to approve.
#[must_use]
pub fn certificate_proposal(id: domain::ids::CertificateProposalId) -> String {
    format!("/certificates/proposals/{id}")
}

/// Many that were approved at once.
#[must_use]
pub fn certificate_batch(id: domain::ids::CertificateBatchId) -> String {
    format!("/certificates/batches/{id}")
}

/// A kind of certificate.
#[must_use]
pub fn certificate_kind(id: domain::ids::CertificateKindId) -> String {
    format!("/certificates/kinds/{id}")
}
