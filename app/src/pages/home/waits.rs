//! What waits for the person's word on their applications, each with its link; and when they are expected.

use crate::pages::applications::track::talk;
use crate::pages::paths;
use crate::pages::problem::Problem;
use crate::pages::visit::Visit;
use crate::parts::*;
use domain::applications::Stage;
use domain::guardians::Consent;
use leptos::prelude::*;
use programme::applications::Mine;
use words::Words;

/// One thing to do: of which call, what, and where.
pub(super) struct Wait {
    title: String,
    note: String,
    href: String,
}

/// An offer, a question, an interview, a list, a guardian to be named, in the order of the applications.
pub(super) async fn of(visit: &Visit, mine: &[Mine]) -> Result<Vec<Wait>, Problem> {
    let w = visit.words;
    let mut waits = Vec::new();
    for one in mine.iter().filter(|one| !one.stage.is_final() && one.stage != Stage::Draft) {
        let (id, stage) = (one.id, one.stage);
        let title = one.titles.in_language(w.language());
        let mut add = |note: &str, href| {
            waits.push(Wait { title: title.to_owned(), note: note.to_owned(), href });
        };
        if stage == Stage::Offered {
            add(w.home_offered(), paths::application(id));
        }
        if one.asked {
            add(w.home_asked(), paths::application(id));
        }
        if matches!(one.guardian, Some(Consent::Needed | Consent::Refused)) {
            add(w.home_guardian(), paths::application(id));
        }
        if stage == Stage::Interview {
            match talk(visit, id).await? {
                Some(booked) => add(&booked, paths::interview(id)),
                None if !one.booked => add(w.home_interview(), paths::interview(id)),
                None => {}
            }
        }
        if stage == Stage::Onboarding {
            add(w.home_onboarding(), format!("{}#onboarding", paths::application(id)));
        }
    }
    Ok(waits)
}

/// The list, where there is anything.
pub(super) fn view(w: Words, waits: Vec<Wait>) -> impl IntoView + use<> {
    let rows: Vec<_> =
        waits.into_iter().map(|wait| view! { <Item title=wait.title href=wait.href note=wait.note /> }).collect();
    (!rows.is_empty()).then(|| view! { <Section title=w.home_needs_answer()><List>{rows}</List></Section> })
}
