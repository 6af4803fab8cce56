//! Letters about missed shifts: one counts, a pause begins or ends, somebody asks to be excused, the answer.

use super::{Body, plain};
use crate::act::Look;
use crate::attendance;
use crate::error::Result;
use domain::attendance::BackBy;
use domain::notices::MissNews;
use words::Words;

const MISSES: &str = "/my/misses";

pub(super) async fn body(look: &mut Look, w: Words, news: MissNews) -> Result<Body> {
    let place = match news {
        MissNews::Counted { place, .. } | MissNews::ExcuseAsked { place } | MissNews::ExcuseAnswered { place, .. } => {
            Some(attendance::missed_for_letter(look, place).await?)
        }
        MissNews::Paused { .. } | MissNews::Resumed { .. } => None,
    };
    let (name, center, day) = place.map_or_else(Default::default, |place| {
        (w.apart(&place.name), w.apart(place.center.in_language(w.language())), w.date(place.date))
    });
    Ok(match news {
        MissNews::Counted { place, counted, left } => {
            let text = w.misses_counted_text(&center, &day, counted);
            let text = left.map_or_else(|| text.clone(), |left| format!("{text} {}", w.misses_left(left)));
            plain(&w.misses_counted_subject(&day), &text, w.misses_counted_button(), format!("/attendance/{place}"))
        }
        MissNews::Paused { counted, back_after } => {
            let text = match back_after {
                0 => w.misses_letter_paused_word(counted),
                need => w.misses_letter_paused_kept(counted, need),
            };
            plain(w.misses_letter_paused_subject(), &text, w.misses_letter_paused_button(), MISSES)
        }
        MissNews::Resumed { by } => {
            let (text, path) = match by {
                BackBy::Kept => (w.misses_letter_resumed_kept(), "/shifts"),
                BackBy::Decided => (w.misses_letter_resumed_decided(), MISSES),
                BackBy::Count => (w.misses_letter_resumed_count(), "/shifts"),
            };
            let button =
                if path == MISSES { w.misses_letter_paused_button() } else { w.misses_letter_resumed_button() };
            plain(w.misses_letter_resumed_subject(), text, button, path)
        }
        MissNews::ExcuseAsked { place } => plain(
            &w.misses_letter_asked_subject(&name),
            &w.misses_letter_asked_text(&name, &center, &day),
            w.misses_letter_asked_button(),
            format!("/attendance/{place}"),
        ),
        MissNews::ExcuseAnswered { accepted, .. } => {
            let text = match accepted {
                true => w.misses_letter_answered_yes(&center, &day),
                false => w.misses_letter_answered_no(&center, &day),
            };
            plain(&w.misses_letter_answered_subject(&day), &text, w.misses_letter_answered_button(), MISSES)
        }
    })
}
