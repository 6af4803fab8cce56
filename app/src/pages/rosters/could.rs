//! Who could take a shift: ranked, each with what speaks for and against them in words.

use super::assign_path;
use super::shift_page::{Asked, NEAR};
use crate::pages::sentences::of_other;
use crate::parts::*;
use domain::eligibility::{Merit, Reason};
use domain::shifts::Shift;
use leptos::prelude::*;
use programme::rosters::{Candidate, Candidates, Lender};
use words::Words;

/// The most people of each kind that are shown at once; the search finds the others.
const SHOWN: usize = 30;

/// The list with its search and its filters; `keeps` for those who may put people on.
pub(super) fn section(w: Words, found: &Candidates, lenders: Option<&[Lender]>, asked: &Asked, keeps: bool) -> AnyView {
    let shift = &found.shift;
    let fits = |c: &&Candidate| match asked.which.as_str() {
        "sure" => c.doubts().is_empty(),
        "target" => c.merits().iter().any(|m| matches!(m, Merit::BelowTarget { .. })),
        "experienced" => !c.first,
        _ => true,
    };
    let could = |c: &&Candidate| c.standing.verdict.may() || may_learn(shift, c);
    let people = || found.people.iter().filter(fits);
    let able: Vec<AnyView> = people().filter(could).take(SHOWN).map(|c| able(w, shift, c, keeps)).collect();
    let rest = || people().filter(|c| !could(c));
    let unable: Vec<AnyView> = rest().take(SHOWN).map(|c| unable(w, shift, c, keeps && shift.free() > 0)).collect();
    let count = i64::try_from(rest().count()).unwrap_or(i64::MAX);
    let open = able.is_empty() || !asked.search.is_empty();
    let (here, search) = (assign_path(shift.id), asked.search.clone());
    let kept = if asked.which.is_empty() { Vec::new() } else { vec![("which", asked.which.clone())] };
    let mut kinds = vec![
        ("", w.roster_which_all()),
        ("sure", w.roster_which_sure()),
        ("target", w.roster_which_target()),
        ("experienced", w.roster_which_experienced()),
    ];
    if keeps {
        kinds.push((NEAR, w.roster_which_near()));
    }
    let ways = kinds
        .iter()
        .map(|(word, label)| {
            let href = if word.is_empty() { here.clone() } else { format!("{here}?which={word}") };
            Way::new(*label, href, asked.which == *word)
        })
        .collect::<Vec<_>>();
    let at_home = lenders.is_none();
    let list = if let Some(lenders) = lenders {
        near(w, shift, lenders)
    } else if able.is_empty() {
        view! { <Empty title=w.roster_could_nobody_title() text=w.roster_could_nobody_text() icon=Glyph::People /> }
            .into_any()
    } else {
        view! { <List>{able}</List> }.into_any()
    };
    view! {
        <Section title=w.roster_could() id="could">
            <Form action=here method="get" class="inline" fields=kept>
                <Field
                    name="q"
                    label=w.roster_search()
                    kind="search"
                    value=search
                    optional=w.optional()
                    autocomplete="off"
                />
                <Button tone=Tone::Quiet label=w.search() icon=Glyph::Search />
            </Form>
            <Chips label=w.roster_which() ways=ways />
            {list}
            {(!unable.is_empty() && at_home)
                .then(|| view! { <More label=w.roster_cannot(count) open=open><List>{unable}</List></More> })}
        </Section>
    }
    .into_any()
}

/// The people of neighbouring centers who could stand in, by center.
fn near(w: Words, shift: &Shift, lenders: &[Lender]) -> AnyView {
    if lenders.is_empty() {
        return view! { <Empty title=w.roster_near_nobody_title() text=w.roster_near_nobody_text() icon=Glyph::People /> }
            .into_any();
    }
    let center = |lender: &Lender| {
        let name = lender.center.names.in_language(w.language()).to_owned();
        let title = format!("{name} · {}", w.roster_away(&w.hours(lender.minutes)));
        let rows: Vec<AnyView> = lender.people.iter().take(SHOWN).map(|c| lendable(w, shift, c)).collect();
        view! { <Section title=title><List>{rows}</List></Section> }
    };
    lenders.iter().map(center).collect::<Vec<_>>().into_any()
}

fn lendable(w: Words, shift: &Shift, candidate: &Candidate) -> AnyView {
    let person = candidate.name.short();
    let end = (shift.free() > 0).then(|| {
        let fields = vec![
            ("shift", shift.id.to_string()),
            ("person", candidate.person.to_string()),
            ("lend", "yes".to_owned()),
        ];
        view! {
            <PostButton action="/api/shifts/assign" fields=fields label=w.roster_assign() says=w.roster_assign_says(&person) />
        }
    });
    let note = speaks(w, shift, candidate);
    view! { <Item title=view! { <Name name=person /> }.into_any() note=note end=end.into_any() acts=true /> }.into_any()
}

/// Whether nothing but a full shift stands against somebody, and there is room to learn on it.
fn may_learn(shift: &Shift, candidate: &Candidate) -> bool {
    shift.free_trainees() > 0 && candidate.reasons().iter().all(|reason| *reason == Reason::Full)
}

fn able(w: Words, shift: &Shift, candidate: &Candidate, keeps: bool) -> AnyView {
    let person = candidate.name.short();
    let fields = vec![("shift", shift.id.to_string()), ("person", candidate.person.to_string())];
    let learn = (keeps && may_learn(shift, candidate)).then(|| {
        let fields = [fields.clone(), vec![("learn", "yes".to_owned())]].concat();
        let says = w.roster_assign_learn_says(&person);
        view! {
            <PostButton action="/api/shifts/assign" fields=fields label=w.roster_assign_learn() says=says tone=Tone::Quiet />
        }
    });
    let put = (keeps && shift.free() > 0).then(|| {
        view! {
            <PostButton
                action="/api/shifts/assign"
                fields=fields
                label=w.roster_assign()
                says=w.roster_assign_says(&person)
            />
        }
    });
    let end = view! { {put} {learn} };
    let note = speaks(w, shift, candidate);
    view! { <Item title=view! { <Name name=person /> }.into_any() note=note end=end.into_any() acts=true /> }.into_any()
}

/// What is known of somebody who could take a shift, what speaks for them, and what is worth a second thought.
pub(in crate::pages) fn speaks(w: Words, shift: &Shift, candidate: &Candidate) -> AnyView {
    let doubts = told(w, candidate.doubts());
    let doubts = (!doubts.is_empty()).then(|| view! { <span class="shift-doubt">{doubts}</span> });
    let merits = merits(w, candidate);
    view! { {facts(w, shift, candidate)} " " {merits} {doubts} }.into_any()
}

fn unable(w: Words, shift: &Shift, candidate: &Candidate, keeps: bool) -> AnyView {
    let person = candidate.name.short();
    let note = against(w, candidate);
    let fixed = candidate.reasons().iter().any(|r| !r.can_be_overridden());
    let end = (keeps && !fixed).then(|| {
        let href = format!("{}?person={}", assign_path(shift.id), candidate.person);
        let says = w.roster_make_exception_says(&person);
        view! { <Button tone=Tone::Plain label=w.roster_make_exception() href=href says=says /> }
    });
    view! { <Item title=view! { <Name name=person.clone() /> }.into_any() note=note.into_any() end=end.into_any() acts=true /> }
        .into_any()
}

fn told(w: Words, reasons: &[Reason]) -> String {
    reasons.iter().map(|reason| of_other(w, reason)).collect::<Vec<_>>().join(" ")
}

/// Everything that stands against somebody.
pub(in crate::pages) fn against(w: Words, candidate: &Candidate) -> String {
    told(w, candidate.reasons())
}

/// What speaks for somebody, each as a mark.
fn merits(w: Words, candidate: &Candidate) -> AnyView {
    marks(w, candidate.merits(), candidate.standing.dislikes, candidate.first)
}

/// What speaks for somebody, whether they would rather not, and whether it is their first shift.
pub(super) fn marks(w: Words, merits: &[Merit], dislikes: bool, first: bool) -> AnyView {
    let mut marks: Vec<AnyView> = merits
        .iter()
        .map(|merit| {
            let label = match merit {
                Merit::Prefers => w.roster_for_prefers().to_owned(),
                Merit::Fits => w.roster_for_fits().to_owned(),
                Merit::BelowTarget { missing } => w.roster_for_target(&w.hours(whole_hours(*missing))),
                Merit::Speaks { language, level } => {
                    w.roster_for_speaks(&w.spoken_language(language.as_str()), w.level_mark(*level))
                }
                Merit::KnowsCenter { shifts } => w.roster_for_knows(*shifts),
                Merit::Experienced => w.roster_for_experienced().to_owned(),
                Merit::Home => w.shift_mark_home().to_owned(),
                Merit::Trained => w.shift_mark_trained().to_owned(),
            };
            view! { <Tag label=label news=News::Good /> " " }.into_any()
        })
        .collect();
    if dislikes {
        marks.push(view! { <Tag label=w.roster_rather_not() news=News::Warn /> " " }.into_any());
    }
    if first {
        marks.push(view! { <Tag label=w.roster_first_shift() /> " " }.into_any());
    }
    (!marks.is_empty()).then(|| view! { <span class="marks">{marks}</span> }).into_any()
}

/// To the nearest hour: a target is no matter of minutes.
const fn whole_hours(minutes: i64) -> i64 {
    if minutes > 60 { (minutes + 30) / 60 * 60 } else { minutes }
}

/// Hours that week, hours of the term against the target, the last shift, the way, the course.
fn facts(w: Words, shift: &Shift, candidate: &Candidate) -> String {
    let standing = &candidate.standing;
    let mut facts = vec![w.roster_hours_this_week(&w.hours(standing.week_minutes))];
    if let (done, Some(target)) = standing.term {
        facts.push(w.roster_hours_of_target(&w.hours(done), &w.hours(target)));
    }
    if let Some(last) = standing.last_served {
        facts.push(w.roster_last_served(&w.date(last)));
    }
    if let Some(minutes) = standing.away.filter(|minutes| *minutes > 0) {
        facts.push(w.roster_away(&w.hours(minutes)));
    }
    if let Some(until) = standing.trained_until.filter(|_| !shift.position.courses.is_empty()) {
        facts.push(w.roster_trained_until(&w.date(until)));
    }
    facts.join(" · ")
}

/// Putting somebody in against a rule, with a reason that is kept: where it posts, with what, the way back, and what was
/// typed with what is wrong with it.
pub(in crate::pages) fn exception_card(
    w: Words,
    candidate: &Candidate,
    action: &'static str,
    fields: Vec<(&'static str, String)>,
    here: String,
    (typed, faults): (&str, &[Fault]),
) -> AnyView {
    let (against, typed, wrong) = (against(w, candidate), typed.to_owned(), fault_of(faults, "reason"));
    view! {
        <Card title=w.roster_exception_title(&candidate.name.short()) soft=true>
            <p>{against}</p>
            <p>{w.roster_exception_text()}</p>
            <Form action=action fields=fields>
                <TextArea
                    name="reason"
                    label=w.roster_exception_reason()
                    value=typed
                    rows=2
                    maxlength=500
                    error=wrong
                />
                <Actions>
                    <Button label=w.roster_exception_button() />
                    <Button tone=Tone::Quiet label=w.cancel() href=here />
                </Actions>
            </Form>
        </Card>
    }
    .into_any()
}
