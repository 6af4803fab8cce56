//! The icons: strokes on a grid of 24, drawn here, silent for screen readers because a word always stands beside them.

use leptos::prelude::*;

macro_rules! glyphs {
    ($($(#[$doc:meta])* $name:ident $(($mirror:ident))? = $path:literal),+ $(,)?) => {
        /// The name of an icon.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Glyph { $($(#[$doc])* $name),+ }

        impl Glyph {
            /// Every icon, for the gallery.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            const fn path(self) -> &'static str {
                match self { $(Self::$name => $path),+ }
            }

            /// Whether it points along the line of reading, so that it turns round in a right-to-left page.
            const fn mirrors(self) -> bool {
                match self { $(Self::$name => glyphs!(@mirror $($mirror)?)),+ }
            }
        }
    };
    (@mirror mirror) => { true };
    (@mirror) => { false };
}

glyphs! {
    /// The start page of a role.
    Home = "M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z",
    /// Shifts, dates.
    Calendar = "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM8 3.5V8M16 3.5V8M4 11h16",
    /// Hours, time.
    Clock = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2.5",
    /// One person, me.
    Person = "M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c.6-3.8 3.6-6 7.5-6s6.9 2.2 7.5 6",
    /// Several people.
    People = "M9 4.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM2.5 19.5c.4-3.4 3-5.3 6.5-5.3s6.1 1.9 6.5 5.3M15.5 5a3.2 3.2 0 0 1 0 6.2M17.7 14.7c2.2.7 3.5 2.3 3.8 4.8",
    /// What happens at this moment.
    Now = "M12 10a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM7.8 16.2a6 6 0 0 1 0-8.4M16.2 7.8a6 6 0 0 1 0 8.4M5 19a10 10 0 0 1 0-14M19 5a10 10 0 0 1 0 14",
    /// The roster board.
    Board = "M4 5h16v14H4zM4 10h16M9.5 10v9M15 10v9",
    /// A center.
    Building = "M4 20.5h16M6 20.5v-15a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v15M9.5 8.5h1M13.5 8.5h1M9.5 12h1M13.5 12h1M10 20.5v-4h4v4",
    /// Applications, documents.
    Paper = "M7 3.5h7l4.5 4.5v11.5a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1v-15a1 1 0 0 1 1-1zM14 3.5V8h4.5M9 12.5h6M9 16h6",
    /// A list of one's own.
    List = "M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01",
    /// What came in.
    Inbox = "M4 13.5l3-8h10l3 8v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 13.5h4.5l1 2.5h5l1-2.5H20",
    /// Training.
    Book = "M12 6.5c-2-1.5-4.5-2-8-2v13c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2v-13c-3.5 0-6 .5-8 2zM12 6.5v13",
    /// Certificates.
    Award = "M12 3.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM8.5 13.5L7 20.5l5-2.5 5 2.5-1.5-7",
    /// A QR code to show.
    Code = "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v6M14 20h3",
    /// Take a picture.
    Camera = "M4 8h3.5L9 5.5h6L16.5 8H20a1 1 0 0 1 1 1v9.5a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9a1 1 0 0 1 1-1zM12 10.5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z",
    /// A place.
    Pin = "M12 21c4.5-4.7 6.5-8 6.5-11a6.5 6.5 0 1 0-13 0c0 3 2 6.3 6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z",
    /// Reports.
    Chart = "M4 20.5h16.5M6.5 17v-5M11.5 17V6M16.5 17V9.5",
    /// Settings.
    Settings = "M4 7h9M17.5 7H20M4 17h2.5M11 17h9M15.3 4.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6zM8.7 14.7a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6z",
    /// Audit, safety.
    Shield = "M12 3.5l7.5 2.5v5.5c0 4.5-3 7.5-7.5 9-4.5-1.5-7.5-4.5-7.5-9V6z",
    /// Messages, notices.
    Bell = "M6 10.5a6 6 0 0 1 12 0c0 5 2 6 2 6H4s2-1 2-6zM10 19.5a2.2 2.2 0 0 0 4 0",
    /// E-mail.
    Mail = "M4 5.5h16a1 1 0 0 1 1 1v11a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1zM3.5 7l8.5 6 8.5-6",
    /// A telephone.
    Phone = "M5 4h3.5L10 8.5 7.5 10a12 12 0 0 0 6.5 6.5l1.5-2.5L20 15.5V19a1.5 1.5 0 0 1-1.5 1.5A15 15 0 0 1 3.5 5.5 1.5 1.5 0 0 1 5 4z",
    /// Languages.
    Globe = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c2.4 2.3 3.5 5.2 3.5 8.5s-1.1 6.2-3.5 8.5c-2.4-2.3-3.5-5.2-3.5-8.5s1.1-6.2 3.5-8.5z",
    /// More, the menu.
    Menu = "M4 7h16M4 12h16M4 17h16",
    /// Back, along the line of reading.
    Back(mirror) = "M14.5 5.5L8 12l6.5 6.5",
    /// On, along the line of reading.
    Next(mirror) = "M9.5 5.5L16 12l-6.5 6.5",
    /// An arrow along the line of reading.
    Arrow(mirror) = "M4 12h16M14 6l6 6-6 6",
    /// More below.
    Down = "M6 9.5l6 6 6-6",
    /// Done, yes.
    Check = "M5 12.5l4.5 4.5L19 7.5",
    /// No, close.
    Cross = "M6 6l12 12M18 6L6 18",
    /// Good news.
    Good = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM8.2 12.3l2.7 2.7 5-5.5",
    /// Take care.
    Warn = "M12 4.5L3 19.5h18zM12 10v4.5M12 17v.01",
    /// Something failed.
    Bad = "M8.5 3.5h7l5 5v7l-5 5h-7l-5-5v-7zM12 8v5M12 16v.01",
    /// Good to know.
    Info = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11.5v5M12 8v.01",
    /// A question, help.
    Help = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM9.5 9.7c.2-1.5 1.2-2.2 2.5-2.2 1.5 0 2.5.9 2.5 2.2 0 1.8-2.5 2-2.5 3.8M12 16.5v.01",
    /// Search.
    Search = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20",
    /// Filter.
    Filter = "M4 6h16M7 12h10M10 18h4",
    /// Add.
    Plus = "M12 5v14M5 12h14",
    /// Change.
    Edit = "M4.5 19.5l1-4L16 5l3 3L8.5 18.5zM13.5 7.5l3 3",
    /// Take away.
    Bin = "M5 7h14M9.5 7V4.5h5V7M7 7l.8 12.5h8.4L17 7M10.5 11v5M13.5 11v5",
    /// Save to the device.
    Download = "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15",
    /// Bring in.
    Upload = "M12 16V5M7.5 9L12 4.5 16.5 9M4.5 19.5h15",
    /// Paper.
    Print = "M7.5 9V4h9v5M7.5 16.5H5a1 1 0 0 1-1-1V10a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v5.5a1 1 0 0 1-1 1h-2.5M7.5 13.5h9V20h-9z",
    /// Locked, private.
    Lock = "M6 11h12a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
    /// Leave.
    Leave(mirror) = "M10 4.5H5.5a1 1 0 0 0-1 1v13a1 1 0 0 0 1 1H10M9.5 12H20M16 8l4 4-4 4",
    /// Elsewhere.
    Outside(mirror) = "M13.5 4.5h6v6M19 5l-8.5 8.5M17.5 14v4.5a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1H10",
    /// Change places.
    Swap = "M4 8.5h14.5M15 5l3.5 3.5L15 12M20 15.5H5.5M9 12l-3.5 3.5L9 19",
    /// Undo.
    Undo(mirror) = "M8.5 5L4.5 9l4 4M4.5 9h10a5 5 0 0 1 0 10H9",
    /// I can't come.
    Hand = "M7.5 12.5V6.7a1.5 1.5 0 0 1 3 0V11V5a1.5 1.5 0 0 1 3 0v6-4.5a1.5 1.5 0 0 1 3 0V12v-2.5a1.5 1.5 0 0 1 3 0V14c0 4-2.5 6.5-6 6.5-3 0-4.3-1-5.8-3.5l-3.2-5.2c-.9-1.6 1.2-2.9 2.3-1.5z",
    /// Leads a shift; chosen.
    Star = "M12 4l2.5 5.2 5.5.8-4 4 1 5.6-5-2.7-5 2.7 1-5.6-4-4 5.5-.8z",
    /// More of the same in a row.
    Dots = "M5 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM12 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM19 11a1 1 0 1 0 0 2 1 1 0 0 0 0-2z",
}

/// An icon beside its word.
#[component]
pub fn Icon(
    /// Which.
    glyph: Glyph,
) -> impl IntoView {
    let class = if glyph.mirrors() { "icon mirror" } else { "icon" };
    view! {
        <svg class=class viewBox="0 0 24 24" aria-hidden="true">
            <path d=glyph.path()></path>
        </svg>
    }
}
