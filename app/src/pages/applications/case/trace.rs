//! Everything that happened on a case: who, when and why.

use super::super::answers::picture;
use crate::pages::automations;
use crate::parts::*;
use domain::time::Zone;
use leptos::prelude::*;
use programme::screening::{CaseFile, Happened, Trace};
use words::Words;

pub(super) fn view(w: Words, file: &CaseFile, zone: Zone) -> impl IntoView + use<> {
    let rows = file.trace.iter().map(|t| row(w, t, zone)).collect_view();
    view! { <List>{rows}</List> }
}

fn row(w: Words, trace: &Trace, zone: Zone) -> impl IntoView + use<> {
    let at = w.date_and_time(&w.date(zone.date(trace.at)), &w.time(zone.clock(trace.at)));
    let by = trace.by.clone().map(|name| view! { " · " <Name name=name /> });
    let mut more = Vec::new();
    let mut rule = String::new();
    let title =
        match &trace.what {
            Happened::Moved(step) => {
                more.extend(step.reason.map(|reason| w.decline_reason(reason).to_owned()));
                more.extend(step.bulk.map(|_| w.screening_trace_bulk().to_owned()));
                more.extend(step.undone_at.map(|at| {
                    w.screening_trace_undone(&w.date_and_time(&w.date(zone.date(at)), &w.time(zone.clock(at))))
                }));
                w.stage(step.stage)
            }
            Happened::Noted => w.screening_trace_note(),
            Happened::Asked => w.screening_trace_asked(),
            Happened::Answered(_) => w.screening_trace_answered(),
            Happened::Conflict => w.screening_trace_conflict(),
            Happened::HandedIn => w.screening_trace_sheet(),
            Happened::Opened => w.screening_trace_opened(),
            Happened::Tagged => w.screening_trace_tagged(),
            Happened::Ruled(run) => {
                more.push(automations::done(w, &run.done, &[]));
                rule.clone_from(&w.automation_by_rule(&run.name));
                &rule
            }
        };
    let more: String = more.iter().map(|text| format!(" · {text}")).collect();
    let sent = match trace.what {
        Happened::Answered(Some(id)) => {
            let sent = picture(&id.to_string(), w.screening_answer_picture().to_owned());
            Some(view! { <br /> {sent} })
        }
        _ => None,
    };
    let text = (!trace.text.is_empty()).then(|| view! { <br /> <span dir="auto">{trace.text.clone()}</span> });
    view! { <Item title=title.to_owned() note=view! { {at} {by} {more} {text} {sent} }.into_any() /> }
}
