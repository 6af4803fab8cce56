//! The doors of news, announcements and how they get out.
use super::*;

pub(super) const DOORS: &[(&str, &str, May)] = &[
    ("GET", "/account/notices", SignedIn),
    ("GET", "/my/notices", SignedIn),
    ("GET", "/announcements", KEEPING),
    ("GET", "/announcements/new", KEEPING),
    ("GET", "/announcements/{id}", KEEPING),
    ("GET", "/announcements/{id}/change", KEEPING),
    ("POST", "/api/announcements/write", KEEPING),
    ("POST", "/api/announcements/change", KEEPING),
    ("POST", "/api/announcements/send", KEEPING),
    ("POST", "/api/announcements/stop", KEEPING),
    ("POST", "/api/notices/choose", SignedIn),
    ("GET", "/my/notices/events", SignedIn),
    ("POST", "/api/notices/devices/add", SignedIn),
    ("POST", "/api/notices/devices/remove", SignedIn),
    ("POST", "/api/notices/open", SignedIn),
    ("POST", "/api/notices/read", SignedIn),
    ("GET", "/unsubscribe/{token}", Anyone),
    ("POST", "/unsubscribe/{token}", Anyone),
    ("GET", "/admin/delivery", ADMINISTERING),
    ("GET", "/admin/delivery/{id}", ADMINISTERING),
    ("POST", "/api/admin/delivery/resend", ADMINISTERING),
];
