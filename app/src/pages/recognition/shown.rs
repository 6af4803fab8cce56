//! Somebody's awards and the thanks for them, as they stand on their pages.

use crate::parts::*;
use ::programme::recognition::{Award, Thanks};
use domain::recognition::{AwardKind, Mark};
use domain::time::Zone;
use leptos::prelude::*;
use words::Words;

/// What an award is called: in the programme's words, or in those of the product.
pub(super) fn title(w: Words, kind: &AwardKind) -> String {
    let own = kind.titles.in_language(w.language());
    if !own.is_empty() {
        return own.to_owned();
    }
    match kind.mark {
        Mark::Hours => w.award_hours(&w.hours(kind.needed * 60)),
        Mark::Months => w.award_months(kind.needed),
        Mark::Languages => w.award_languages(kind.needed),
        Mark::Mentor => w.award_mentor(kind.needed),
        Mark::Nomination => w.award_nomination().to_owned(),
    }
}

/// The sections of a page about a person; nothing where there is nothing to show.
pub(in crate::pages) fn sections(w: Words, awards: &[Award], thanks: &[Thanks], zone: Zone) -> AnyView {
    let rows: Vec<_> = awards
        .iter()
        .map(|one| {
            let day = w.date(zone.date(one.given_at));
            let note = if one.why.is_empty() { day } else { format!("{day} · {}", one.why) };
            view! { <Item title=title(w, &one.kind) note=view! { <bdi>{note}</bdi> }.into_any() /> }
        })
        .collect();
    let said: Vec<_> = thanks
        .iter()
        .map(|one| {
            let note = format!("{} · {}", one.center.in_language(w.language()), w.date(zone.date(one.written_at)));
            let text = one.text.clone();
            view! { <Item title=view! { <bdi>{text}</bdi> }.into_any() note=note /> }
        })
        .collect();
    let awards = (!rows.is_empty()).then(|| view! { <Section title=w.award_title()><List>{rows}</List></Section> });
    let thanks = (!said.is_empty()).then(|| view! { <Section title=w.thanks_title()><List>{said}</List></Section> });
    view! {
        {awards}
        {thanks}
    }
    .into_any()
}
