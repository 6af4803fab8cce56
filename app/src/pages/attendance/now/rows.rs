//! The rows of the board: people with what can be done about them, forgotten check-outs, gaps.

use super::Hands;
use crate::pages::paths;
use crate::parts::*;
use domain::attendance::{Presence, Risk};
use domain::centers::Center;
use leptos::prelude::*;
use programme::attendance::{Here, Running, Stay};
use words::Words;

/// One person with what can be done about them.
pub(super) fn row(w: Words, center: &Center, hands: Hands, here: Here, risks: &[Risk]) -> impl IntoView + use<> {
    let clock = |at| w.time(center.zone.clock(at));
    let position = here.position.in_language(w.language()).to_owned();
    let (class, news, status) = match here.status {
        Presence::Here => {
            let since = here.arrived_at.map(clock).unwrap_or_default();
            ("item here", News::Good, w.attendance_presence_here(&since))
        }
        Presence::Expected => ("item expected", News::Info, w.attendance_presence_expected().to_owned()),
        Presence::Late => ("item missing", News::Warn, w.attendance_presence_late().to_owned()),
        Presence::OnBreak => {
            let since = here.break_since.map(clock).unwrap_or_default();
            ("item here", News::Info, w.attendance_presence_on_break(&since))
        }
        Presence::Closed => ("item", News::Warn, w.attendance_presence_closed().to_owned()),
        Presence::Excused => ("item", News::Info, w.attendance_presence_excused().to_owned()),
        Presence::Left => {
            let at = here.left_at.map(clock).unwrap_or_default();
            ("item", News::Info, w.attendance_presence_left(&at))
        }
        Presence::Absent => ("item missing", News::Bad, w.attendance_presence_absent().to_owned()),
    };
    let others = hands.records && hands.me != Some(here.person);
    let act = match (here.status, here.attendance) {
        (Presence::Expected | Presence::Late, _) if others => Some(Deed {
            action: "/api/attendance/record-in",
            field: ("assignment", here.assignment.to_string()),
            label: w.attendance_now_in(),
            says: w.attendance_now_in_says(&here.name),
        }),
        (Presence::Here | Presence::OnBreak, Some(id)) if others => Some(Deed {
            action: "/api/attendance/record-out",
            field: ("attendance", id.to_string()),
            label: w.attendance_now_out(),
            says: w.attendance_now_out_says(&here.name),
        }),
        _ => None,
    };
    let code = center.code.clone();
    let mut note = vec![position];
    if here.period != here.shift_period {
        note.push(w.time_span(center.zone.clock(here.period.start()), center.zone.clock(here.period.end())));
    }
    note.extend(here.trainee.then(|| w.attendance_tag_trainee().to_owned()));
    note.extend(here.walk_in.then(|| w.attendance_tag_walk_in().to_owned()));
    let risks = risks.iter().map(|risk| view! { <Tag label=w.risk(*risk) news=News::Warn /> }).collect::<Vec<_>>();
    let href = paths::attendance(here.assignment);
    view! {
        <li class=class>
            <div class="item-text">
                <a class="item-title" href=href><Name name=here.name /></a>
                <p class="item-note">{note.join(" · ")}</p>
            </div>
            <div class="item-end">
                {risks}
                <Tag label=status news=news />
                {act.map(|deed| deed.view(w, code, hands.reasons))}
            </div>
        </li>
    }
}

/// One thing to do with one person: a button, for coordinators with the reason they have to give.
struct Deed {
    action: &'static str,
    field: (&'static str, String),
    label: &'static str,
    says: String,
}

impl Deed {
    fn view(self, w: Words, center: String, reasons: bool) -> AnyView {
        let fields = vec![self.field.clone(), ("center", center)];
        if !reasons {
            return view! {
                <PostButton action=self.action fields=fields label=self.label says=self.says tone=Tone::Quiet />
            }
            .into_any();
        }
        let id = format!("reason-{}", self.field.1);
        view! {
            <details class="deed">
                <summary class="button quiet" aria-label=self.says.clone()>{self.label}</summary>
                <Form action=self.action fields=fields>
                    <div class="field">
                        <label for=id.clone()>{w.reason_label()}</label>
                        <input class="control" type="text" name="reason" id=id maxlength="500" dir="auto" required />
                    </div>
                    <Actions>
                        <Button label=self.label says=self.says />
                    </Actions>
                </Form>
            </details>
        }
        .into_any()
    }
}

/// One stay that the program has closed.
pub(super) fn waiting_row(w: Words, center: &Center, hands: Hands, stay: Stay) -> impl IntoView + use<> {
    let date = w.day(center.zone.date(stay.period.start()));
    let span = w.time_span(center.zone.clock(stay.arrived_at), center.zone.clock(stay.period.end()));
    let note = w.date_and_time(&date, &span);
    let fields = vec![("attendance", stay.attendance.to_string()), ("center", center.code.clone())];
    let end = (hands.records && hands.me != Some(stay.person)).then(|| {
        view! {
            <PostButton
                action="/api/attendance/confirm"
                fields=fields
                label=w.confirm()
                says=w.attendance_confirm_says(&stay.name)
                tone=Tone::Quiet
            />
        }
        .into_any()
    });
    let name = view! { <Name name=stay.name.clone() /> };
    let href = paths::attendance(stay.assignment);
    match end {
        Some(end) => view! { <Item title=name href=href note=note end=end acts=true /> }.into_any(),
        None => view! { <Item title=name href=href note=note /> }.into_any(),
    }
}

/// Shifts with places that nobody has, each with the way to who could step in.
pub(super) fn gaps(w: Words, center: &Center, running: &[Running]) -> Option<AnyView> {
    let open: Vec<&Running> = running.iter().filter(|shift| shift.free > 0).collect();
    if open.is_empty() {
        return None;
    }
    let rows = open
        .into_iter()
        .map(|shift| {
            let clock = |at| center.zone.clock(at);
            let span = w.time_span(clock(shift.period.start()), clock(shift.period.end()));
            let position = shift.position.in_language(w.language()).to_owned();
            let says = w.attendance_live_stand_in_says(&position, &span);
            let note = format!("{span} · {}", w.attendance_walk_in_free(shift.free));
            let href = format!("{}/assign", paths::shift(shift.shift));
            let label = w.attendance_live_stand_in();
            let end = view! { <Button label=label says=says href=href tone=Tone::Quiet /> }.into_any();
            view! { <Item title=position note=note end=end acts=true /> }
        })
        .collect::<Vec<_>>();
    Some(view! { <Section title=w.attendance_live_gaps()><List>{rows}</List></Section> }.into_any())
}
