//! A step of the form as a page.

use super::asks::{self, Asks};
use super::posted::PAGE;
use super::{Kept, Number, WHOSE};
use crate::islands::saving::{AutoSave, SavingWords};
use crate::pages::account::told;
use crate::pages::applications::answers::{answers, number};
use crate::pages::applications::steps::{Step, Way, id_of, label_of};
use crate::pages::paths;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use axum::http::StatusCode;
use domain::applications::Draft;
use domain::faults::{self, FaultKind};
use domain::programmes::Asking;
use domain::questions::Sheet;
use leptos::prelude::*;
use programme::applications::Call;
use words::Words;

/// The id of a step's form, which is kept as it is filled in.
const FORM: &str = "step";

/// A link for another device.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Linked {
    Sent,
    /// There were enough of them within the hour.
    Enough,
}

/// A step with what was typed; at the last one the faults of every step, each with its link.
pub(super) struct Page<'a> {
    pub(super) status: StatusCode,
    pub(super) kept: &'a Kept,
    pub(super) step: Step,
    pub(super) draft: Draft,
    pub(super) faults: &'a [faults::Fault],
    /// Reached from the last step, to mend something.
    pub(super) mending: bool,
    /// What became of the wish for a link for another device.
    pub(super) told: Option<Linked>,
    /// What another page has saved since this one was shown.
    pub(super) theirs: Option<Draft>,
}

impl<'a> Page<'a> {
    /// A step with nothing to say about it.
    pub(super) const fn of(status: StatusCode, kept: &'a Kept, step: Step, draft: Draft) -> Self {
        Self { status, kept, step, draft, faults: &[], mending: false, told: None, theirs: None }
    }
}

pub(super) fn show(visit: &Visit, page: Page<'_>) -> Answer {
    let w = visit.words;
    let Page { status, kept, step, draft, faults, mending, told: happened, theirs } = page;
    let (call, sheet) = (kept.call.clone(), kept.sheet.clone());
    let code = call.intake.code.clone();
    let way = Way::of(&call, &sheet, &draft);
    let missing = |f: &faults::Fault| matches!(f.kind, FaultKind::Required | FaultKind::MustAccept);
    let here: Vec<_> = faults.iter().filter(|f| step == Step::Check || step.asks(&f.field, &sheet)).collect();
    let later = !mending && !here.is_empty() && here.iter().all(|f| missing(f));
    let unfit = !here.is_empty() && here.iter().all(|f| is_condition(f.kind));
    let faults = linked(w, &call, &sheet, &way, &step, faults);
    let (above, above_title) = match way.previous(&step) {
        Some(previous) => (paths::apply_step(&code, previous.slug()), previous.title(w, &sheet)),
        None => (paths::apply(&code), w.back().to_owned()),
    };
    let zone = visit.zone_of(call.intake.programme)?;
    let now = visit.now;
    let saved = kept.application.as_ref().map(|a| {
        let (day, time) = (zone.date(a.changed_at), w.time(zone.clock(a.changed_at)));
        let today = day == zone.date(now);
        w.applications_saved_at(&if today { time } else { w.date_and_time(&w.date(day), &time) })
    });
    let (email, whose) = (visit.signed_in()?.person.email.clone(), visit.signed_in()?.person.id.to_string());
    let title = step.title(w, &sheet);
    let number_asked = kept.number.clone();
    let version = kept.application.as_ref().map_or(0, |a| a.version);
    let marks = PAGE.into_iter().zip([visit.request_id.clone(), version.to_string()]).collect::<Vec<_>>();
    let page = visit.sheet(&title).status(status).layout(Layout::Narrow).back(&above, &above_title);
    let page = if step == Step::Check { page } else { page.islands() };
    Ok(page.show(move || {
        let summary = faults.clone();
        // What somebody is can't be mended like a slip of the pen
        let others = unfit.then(|| {
            view! { <p>{w.applications_unfit_text()} " " <a href=paths::APPLY>{w.applications_closed_link()}</a></p> }
        });
        let summary_title = if unfit { w.applications_unfit_title() } else { w.error_summary_title() };
        let (number, steps) = (way.number(&step), way.len());
        let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
        let figures = w.applications_step_of(count(number), count(steps));
        let bar = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let call_title = call.intake.titles.in_language(w.language()).to_owned();
        let elsewhere = theirs.map(|theirs| meanwhile(w, &call, &sheet, &step, &theirs));
        let body = if step == Step::Check {
            let mut fields = vec![("intake", code.clone()), (WHOSE, whose)];
            fields.extend(marks);
            check(w, &call, &sheet, &draft, &number_asked, saved, fields).into_any()
        } else {
            let mut fields = vec![
                ("intake", code.clone()),
                ("step", step.slug().to_owned()),
                ("check", if mending { "1".to_owned() } else { String::new() }),
                (WHOSE, whose.clone()),
            ];
            fields.extend(marks);
            let number = &number_asked;
            let asks = Asks { call: &call, sheet: &sheet, zone, draft: &draft, faults: &faults, email: &email, number };
            let asked = asks::ask(w, &step, &asks);
            // Pictures are sent in parts
            let files = step.sends_files(&sheet);
            let action = if files { "/api/applications/upload" } else { "/api/applications/save" };
            let words = SavingWords {
                saved: saved.unwrap_or_default(),
                lost: w.applications_save_lost().to_owned(),
                refused: w.applications_save_refused().to_owned(),
            };
            view! {
                <Form action=action fields=fields id=FORM files=files>
                    {asked}
                    <Actions>
                        <Button label=w.go_on() large=true />
                        {later
                            .then(|| {
                                view! {
                                    <Button label=w.applications_later() tone=Tone::Quiet name="then" value="later" />
                                }
                            })}
                        <Button label=w.applications_elsewhere() tone=Tone::Plain name="then" value="link" />
                    </Actions>
                </Form>
                <AutoSave form=FORM.to_owned() whose=whose words=words />
            }
            .into_any()
        };
        view! {
            <div class="ask">
                <Progress label=call_title figures=figures value=bar(number) max=bar(steps) />
                <h1>{title}</h1>
                <ErrorSummary title=summary_title faults=summary />
                {others}
                {elsewhere}
                {happened.map(|linked| match linked {
                    Linked::Sent => view! { <Banner news=News::Good title=w.applications_told_link() /> }.into_any(),
                    Linked::Enough => view! { <Banner title=w.applications_told_link_enough() /> }.into_any(),
                })}
                {body}
            </div>
        }
    }))
}

/// Whether it is a condition of the call that isn't met, and nothing that was typed wrong.
const fn is_condition(kind: FaultKind) -> bool {
    matches!(
        kind,
        FaultKind::TooYoung { .. }
            | FaultKind::TooOld { .. }
            | FaultKind::StudentsOnly
            | FaultKind::NoStudents
            | FaultKind::LanguageLevel { .. }
            | FaultKind::Residence
            | FaultKind::NewcomersOnly
            | FaultKind::ReturnersOnly
    )
}

/// The faults of this page's fields; at the last step those of every field, each with the way to it.
fn linked(w: Words, call: &Call, sheet: &Sheet, way: &Way, step: &Step, all: &[faults::Fault]) -> Vec<Fault> {
    let asked = |f: &&faults::Fault| *step == Step::Check || step.asks(&f.field, sheet);
    let mut faults = told(w, &all.iter().filter(asked).cloned().collect::<Vec<_>>());
    for fault in &mut faults {
        fault.label = label_of(w, &fault.field, sheet);
        let id = id_of(&fault.field).to_owned();
        fault.field = match way.of_field(&fault.field, sheet) {
            _ if *step != Step::Check => id,
            Step::Check => String::new(),
            of => format!("{}?check=1#{id}", paths::apply_step(&call.intake.code, of.slug())),
        };
    }
    faults
}

/// What another page has saved since this one was shown, with the way to go on from it.
fn meanwhile(w: Words, call: &Call, sheet: &Sheet, step: &Step, theirs: &Draft) -> AnyView {
    if *step == Step::Check {
        return view! { <Banner news=News::Warn title=w.applications_meanwhile_title()><p>{w.applications_meanwhile_check()}</p></Banner> }
            .into_any();
    }
    let rows = answers(w, call, sheet, theirs).into_iter().filter(|(of, ..)| of == step);
    let facts = rows.map(|(_, question, answer)| (question, answer)).collect();
    let here = paths::apply_step(&call.intake.code, step.slug());
    view! {
        <Banner news=News::Warn title=w.applications_meanwhile_title()>
            <p>{w.applications_meanwhile_text()}</p>
            <Facts facts=facts />
            <p><a href=here>{w.applications_meanwhile_take()}</a></p>
        </Banner>
    }
    .into_any()
}

/// The last step: every answer with the way to change it, and one button.
fn check(
    w: Words,
    call: &Call,
    sheet: &Sheet,
    draft: &Draft,
    asked: &Number,
    saved: Option<String>,
    fields: Vec<(&'static str, String)>,
) -> impl IntoView + use<> {
    let code = call.intake.code.clone();
    let mut all = answers(w, call, sheet, draft);
    if asked.wanted != Asking::No {
        // Beside the telephone, with which it is asked
        let at = all.iter().rposition(|(step, ..)| *step == Step::Contact).map_or(all.len(), |at| at + 1);
        all.insert(at, number(w, asked.given));
    }
    let rows = all
        .into_iter()
        .map(|(step, question, answer)| {
            let href = format!("{}?check=1", paths::apply_step(&code, step.slug()));
            let says = format!("{}{}{question}", w.change(), w.list_comma());
            view! {
                <div>
                    <dt>{question}</dt>
                    <dd>{answer}</dd>
                    <dd class="change"><a href=href aria-label=says>{w.change()}</a></dd>
                </div>
            }
        })
        .collect_view();
    let elsewhere = vec![("intake", code), ("step", Step::Check.slug().to_owned()), ("then", "link".to_owned())];
    view! {
        <p class="lead">{w.applications_check_lead()}</p>
        <dl class="facts answers">{rows}</dl>
        <Actions>
            <PostButton
                action="/api/applications/submit"
                fields=fields
                label=w.applications_submit_button()
                large=true
            />
            <PostButton
                action="/api/applications/save"
                fields=elsewhere
                label=w.applications_elsewhere()
                tone=Tone::Plain
            />
        </Actions>
        {saved.map(|text| view! { <p class="saved"><Icon glyph=Glyph::Check />{text}</p> })}
    }
}
