//! What making shifts would do, as filling, editing and copying show it before the deed.

use crate::pages::sentences::of_other;
use crate::parts::*;
use domain::centers::{Amount, Center, Position, Shut};
use domain::ids::PositionId;
use domain::rosters::{Made, Planned, Skip};
use domain::time::Period;
use leptos::prelude::*;
use programme::rosters::{Preview, Stand};
use words::Words;

/// Rows beyond this many are folded away.
const SHOWN: usize = 12;

/// Who says it, and of what.
#[derive(Clone, Copy)]
struct Telling<'a> {
    w: Words,
    center: &'a Center,
    positions: &'a [Position],
}

/// `3 people · 1 trainee · Russian`.
pub(in crate::pages) fn amount_words(w: Words, amount: &Amount) -> String {
    let mut all = vec![w.roster_people_needed(amount.places)];
    all.extend((amount.trainees > 0).then(|| w.template_trainees_count(amount.trainees)));
    all.extend(amount.languages.iter().map(|wanted| {
        let language = format!("{} {}", w.spoken_language(&wanted.language), wanted.level.as_str());
        w.template_speakers(&language, wanted.speakers)
    }));
    all.join(" · ")
}

/// Why a center is closed then.
fn shut_words(w: Words, shut: &Shut) -> String {
    match shut {
        Shut::Hours => w.center_shut_hours().to_owned(),
        Shut::Day { name } if name.is_empty() => w.center_shut_day().to_owned(),
        Shut::Day { name } => w.center_shut_named(name),
        Shut::Holiday { names } => w.center_shut_holiday(names.in_language(w.language())),
        Shut::NotOn => w.center_shut_not_on().to_owned(),
    }
}

impl Telling<'_> {
    fn position(self, id: PositionId) -> String {
        let found = self.positions.iter().find(|p| p.id == id);
        found.map(|p| p.names.in_language(self.w.language()).to_owned()).unwrap_or_default()
    }
    fn span(self, period: Period) -> String {
        let clock = |at| self.center.zone.clock(at);
        self.w.time_span(clock(period.start()), clock(period.end()))
    }
    fn title(self, date: chrono::NaiveDate, period: Period, position: PositionId) -> String {
        format!("{} · {} · {}", self.w.day_short(date), self.span(period), self.position(position))
    }
    fn planned(self, p: &Planned, before: Option<&Made>) -> AnyView {
        let w = self.w;
        let title = self.title(p.asked.date, p.period, p.asked.position);
        let mut note = vec![amount_words(w, &p.asked.amount)];
        note.extend(p.clipped.then(|| w.making_clipped(&w.time_span(p.asked.from, p.asked.until))));
        note.extend(
            before.map(|made| w.making_was(&format!("{} · {}", self.span(made.period), amount_words(w, &made.amount)))),
        );
        let tag = p.clipped.then(|| view! { <Tag label=w.making_clipped_tag() news=News::Warn /> });
        view! { <Item title=title.into_any() note=note.join(" · ") end=tag.into_any() /> }.into_any()
    }
    fn made(self, made: &Made, now: Option<&Planned>) -> AnyView {
        let w = self.w;
        let title = self.title(made.date, made.period, made.position);
        let mut note = vec![amount_words(w, &made.amount)];
        note.push(if made.peopled { w.making_left_people() } else { w.making_left_edited() }.to_owned());
        note.push(now.map_or_else(
            || w.making_left_gone().to_owned(),
            |p| w.making_left_now(&format!("{} · {}", self.span(p.period), amount_words(w, &p.asked.amount))),
        ));
        view! { <Item title=title.into_any() href=super::assign_path(made.shift) note=note.join(" · ") /> }.into_any()
    }
    fn stand(self, stand: &Stand) -> AnyView {
        let title = view! { <bdi>{stand.name.full()}</bdi> }.into_any();
        let mut note = self.title(stand.date, stand.period, stand.position);
        for reason in &stand.reasons {
            note = format!("{note} · {}", of_other(self.w, reason));
        }
        view! { <Item title=title note=note /> }.into_any()
    }
}

fn group(w: Words, title: String, mut rows: Vec<AnyView>) -> Option<AnyView> {
    if rows.is_empty() {
        return None;
    }
    let rest = rows.split_off(rows.len().min(SHOWN));
    let more = i64::try_from(rest.len()).unwrap_or(i64::MAX);
    let rest = (more > 0).then(|| view! { <More label=w.making_more(more)><List>{rest}</List></More> });
    Some(view! { <Section title=title><List>{rows}</List>{rest}</Section> }.into_any())
}

/// Everything that a preview says, group by group.
pub(super) fn groups(w: Words, center: &Center, positions: &[Position], preview: &Preview) -> AnyView {
    let t = Telling { w, center, positions };
    let count = |n: usize| i64::try_from(n).unwrap_or(i64::MAX);
    let d = &preview.difference;
    let (stands, cannot): (Vec<_>, Vec<_>) = preview.stands.iter().partition(|stand| stand.reasons.is_empty());
    let skipped = d.skipped.iter().map(|(asked, skip)| {
        let position = t.position(asked.position);
        let title = format!("{} · {} · {position}", w.day_short(asked.date), w.time_span(asked.from, asked.until));
        let why = match skip {
            Skip::Closed { shut } => shut_words(w, shut),
            Skip::Begun => w.making_skip_begun().to_owned(),
            Skip::Clocks => w.making_skip_clocks().to_owned(),
        };
        view! { <Item title=title.into_any() note=why /> }.into_any()
    });
    let groups = [
        group(w, w.making_added(count(d.added.len())), d.added.iter().map(|p| t.planned(p, None)).collect()),
        group(
            w,
            w.making_changed(count(d.changed.len())),
            d.changed.iter().map(|(m, p)| t.planned(p, Some(m))).collect(),
        ),
        group(
            w,
            w.making_removed(count(d.removed.len())),
            d.removed
                .iter()
                .map(|m| {
                    let title = t.title(m.date, m.period, m.position);
                    view! { <Item title=title.into_any() note=amount_words(w, &m.amount) /> }.into_any()
                })
                .collect(),
        ),
        group(w, w.making_stands(count(stands.len())), stands.into_iter().map(|s| t.stand(s)).collect()),
        group(w, w.making_cannot(count(cannot.len())), cannot.into_iter().map(|s| t.stand(s)).collect()),
        group(w, w.making_left(count(d.left.len())), d.left.iter().map(|(m, p)| t.made(m, p.as_ref())).collect()),
        group(w, w.making_skipped(count(d.skipped.len())), skipped.collect()),
    ];
    let kept = count(d.kept.len());
    view! {
        {(kept > 0).then(|| view! { <p class="hint">{w.roster_fill_kept(kept)}</p> })}
        {groups.into_iter().flatten().collect_view()}
    }
    .into_any()
}
