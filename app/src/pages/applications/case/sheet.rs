//! The score sheet on a case: one's own, and everybody's once they are open.

use super::{Again, Fields, Posted, case_of, finish};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::screening::{Criterion, MARK_MAX, Marks, READERS};
use leptos::prelude::*;
use programme::screening::{self, Scoring, Sheet};
use words::Words;

pub(super) fn view(
    w: Words,
    scoring: &Scoring,
    fields: &Fields,
    may_score: bool,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let inside = if scoring.open {
        opened(w, scoring).into_any()
    } else {
        let mine = scoring.mine.as_ref().filter(|s| s.handed_in_at.is_some());
        let form = match mine {
            Some(sheet) => {
                let score = w.score(sheet.score.unwrap_or_default());
                view! {
                    <p>{w.screening_sheet_mine(&score)}</p>
                    {marks_view(w, &scoring.form.criteria, sheet)}
                }
                .into_any()
            }
            None if may_score => form(w, scoring, fields.clone(), again, faults).into_any(),
            None => ().into_any(),
        };
        let open = (may_score && (scoring.handed_in > 0 || scoring.form.names_hidden)).then(|| {
            let fields = fields.clone();
            view! {
                <More label=w.screening_sheet_open()>
                    <p>{w.screening_sheet_open_text()}</p>
                    <PostButton
                        action="/api/applications/open-scores"
                        fields=fields
                        label=w.screening_sheet_open()
                        tone=Tone::Quiet
                    />
                </More>
            }
        });
        view! {
            <p class="hint">{w.screening_sheet_blind(scoring.handed_in, READERS)}</p>
            {form}
            {open}
        }
        .into_any()
    };
    view! { <Section title=w.screening_sheet_title() id="sheet">{inside}</Section> }
}

fn form(w: Words, scoring: &Scoring, fields: Fields, again: &Again, faults: &[Fault]) -> impl IntoView + use<> {
    let kept = |code: &str| -> Option<i64> {
        let typed = again.typed(&format!("mark-{code}")).parse().ok();
        typed.or_else(|| scoring.mine.as_ref().and_then(|s| s.marks.get(code).copied()))
    };
    let criteria = scoring
        .form
        .criteria
        .iter()
        .map(|c| {
            let name = format!("mark-{}", c.code);
            let (error, chosen) = (fault_of(faults, &name), kept(&c.code));
            let choices = (1..=MARK_MAX).map(|mark| {
                let choice = Choice::new(mark.to_string(), w.number(mark)).chosen(chosen == Some(mark));
                match anchor(w, c, mark) {
                    Some(text) => choice.hint(text),
                    None => choice,
                }
            });
            let (title, weight) = (c.titles.in_language(w.language()).to_owned(), w.screening_weight(c.weight));
            view! { <Radios name=name label=title hint=weight choices=choices.collect() error=error class="marks" /> }
        })
        .collect_view();
    let remark = if again.typed.contains_key("remark") {
        again.typed("remark")
    } else {
        scoring.mine.as_ref().map(|s| s.remark.clone()).unwrap_or_default()
    };
    let error = fault_of(faults, "remark");
    view! {
        <Form action="/api/applications/sheet" fields=fields>
            {criteria}
            <TextArea
                name="remark"
                label=w.screening_remark()
                value=remark
                optional=w.optional()
                rows=2
                maxlength=2000
                error=error
            />
            <Actions>
                <Button label=w.screening_sheet_hand_in() name="keep" value="hand-in" />
                <Button label=w.screening_sheet_save() name="keep" value="save" tone=Tone::Quiet />
            </Actions>
        </Form>
    }
}

/// What a mark looks like, where that is written down.
fn anchor(w: Words, criterion: &Criterion, mark: i64) -> Option<String> {
    let texts = match mark {
        1 => &criterion.low,
        3 => &criterion.middle,
        MARK_MAX => &criterion.high,
        _ => return None,
    };
    Some(texts.in_language(w.language()).to_owned()).filter(|text| !text.is_empty())
}

fn marks_view(w: Words, criteria: &[Criterion], sheet: &Sheet) -> impl IntoView + use<> {
    let mut facts: Vec<(String, AnyView)> = criteria
        .iter()
        .filter_map(|c| {
            let mark = w.number(*sheet.marks.get(&c.code)?);
            Some((c.titles.in_language(w.language()).to_owned(), mark.into_any()))
        })
        .collect();
    if !sheet.remark.is_empty() {
        let remark = view! { <span dir="auto">{sheet.remark.clone()}</span> };
        facts.push((w.screening_remark().to_owned(), remark.into_any()));
    }
    view! { <Facts facts=facts /> }
}

fn opened(w: Words, scoring: &Scoring) -> impl IntoView + use<> {
    if scoring.sheets.is_empty() {
        return view! { <p class="hint">{w.screening_sheet_nobody()}</p> }.into_any();
    }
    let sheets = scoring.sheets.iter().map(|sheet| {
        let name = sheet.name.clone().unwrap_or_default();
        let label = w.screening_sheet_score_of(&name, &w.score(sheet.score.unwrap_or_default()));
        let marks = marks_view(w, &scoring.form.criteria, sheet);
        view! { <More label=label>{marks}</More> }
    });
    sheets.collect_view().into_any()
}

pub(in super::super) async fn save_sheet(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let mark = |(field, typed): (&String, &String)| {
        Some((field.strip_prefix("mark-")?.to_owned(), typed.trim().parse::<i64>().ok()?))
    };
    let marks: Marks = posted.iter().filter_map(mark).collect();
    let hand_in = posted.get("keep").is_some_and(|keep| keep == "hand-in");
    let remark = posted.get("remark").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let (marks, remark) = (marks.clone(), remark.clone());
            Box::pin(async move { screening::save_sheet(act, id, &marks, &remark, hand_in).await })
        })
        .await;
    finish(&visit, posted, outcome, if hand_in { "sheet-in" } else { "sheet-saved" }).await
}

pub(in super::super) async fn open_scores(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let outcome = visit.act(move |act| Box::pin(screening::open_scores(act, id))).await;
    finish(&visit, posted, outcome, "opened").await
}
