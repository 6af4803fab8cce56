//! What a page says after something was done; the word is in its address.

use crate::parts::*;
use leptos::prelude::*;
use serde::Deserialize;
use words::Words;

/// The word and, where it counts something, the number.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Told {
    told: String,
    count: String,
    /// Shifts that could not be made.
    skipped: String,
    /// People who could not be put on.
    refused: String,
}

impl Told {
    /// The banner, if the word is one of ours.
    pub(super) fn banner(&self, w: Words) -> Option<AnyView> {
        let number = |text: &str| text.parse::<i64>().unwrap_or_default().clamp(0, 100_000);
        let count = number(&self.count);
        let (skipped, refused) = (number(&self.skipped), number(&self.refused));
        let more = [
            (skipped > 0).then(|| w.making_told_skipped(skipped)),
            (refused > 0).then(|| w.making_told_refused(refused)),
        ];
        let more: Vec<String> = more.into_iter().flatten().collect();
        let sentence = match self.told.as_str() {
            "published" => w.roster_told_published().to_owned(),
            "withdrawn" => w.roster_told_withdrawn().to_owned(),
            "filled" => w.roster_told_filled(count),
            "accepted" => w.roster_told_accepted(count),
            "undone" if count > 0 => w.making_told_undone_but(count),
            "undone" => w.making_told_undone().to_owned(),
            "edited" => w.making_told_edited().to_owned(),
            "copied" => w.making_told_copied(count),
            "standing" => w.template_told_standing().to_owned(),
            "added" => w.roster_told_added().to_owned(),
            "assigned" => w.roster_told_assigned().to_owned(),
            "unassigned" => w.roster_told_unassigned().to_owned(),
            "cancelled" => w.roster_told_cancelled().to_owned(),
            "template" => w.roster_told_template().to_owned(),
            "ended" => w.roster_told_ended().to_owned(),
            "act-undone" => w.board_told_undone().to_owned(),
            "moved" => w.board_told_moved().to_owned(),
            "declined" => w.roster_told_declined().to_owned(),
            "fast" => w.proposal_told_fast().to_owned(),
            "loose" => w.proposal_told_loose().to_owned(),
            "saved" => w.saved().to_owned(),
            _ => return None,
        };
        Some(if more.is_empty() {
            view! { <Banner news=News::Good title=sentence /> }.into_any()
        } else {
            view! { <Banner news=News::Good title=sentence><p>{more.join(" ")}</p></Banner> }.into_any()
        })
    }
}
