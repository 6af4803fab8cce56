//! The fields of a slot, for opening and for changing it.

use crate::pages::account::told_by;
use crate::parts::*;
use domain::faults;
use domain::ids::PersonId;
use domain::people::Name;
use leptos::prelude::*;
use programme::typed::Values;
use words::Words;

/// A form as it is shown: what was typed, and what is wrong with it.
#[derive(Debug, Clone)]
pub(super) struct Filled {
    values: Values,
    pub(super) faults: Vec<Fault>,
}

/// What the fields are called.
fn label(w: Words, field: &str) -> Option<&'static str> {
    Some(match field {
        "from" => w.interview_field_from(),
        "minutes" => w.interview_field_minutes(),
        "pause" => w.interview_field_pause(),
        "count" => w.interview_field_count(),
        "places" => w.interview_field_places(),
        "place" => w.interview_field_place(),
        "link" => w.interview_field_link(),
        "panel" => w.interview_field_panel(),
        _ => return None,
    })
}

impl Filled {
    pub(super) fn new(w: Words, values: Values, faults: &[faults::Fault], panel: &[(PersonId, Name)]) -> Self {
        let name = |field: &str| {
            let of = |(person, _): &&(PersonId, Name)| field.strip_prefix("panel_") == Some(&person.to_string());
            panel.iter().find(of).map(|(_, name)| name.full()).or_else(|| label(w, field).map(str::to_owned))
        };
        Self { values, faults: told_by(w, faults, name) }
    }
    fn value(&self, field: &str) -> String {
        self.values.get(field).to_owned()
    }
    fn wrong(&self, field: &str) -> Option<String> {
        fault_of(&self.faults, field)
    }
    fn number(&self, field: &str, label: &str, hint: Option<&str>) -> AnyView {
        view! {
            <Field
                name=field
                kind="number"
                inputmode="numeric"
                label=label
                value=self.value(field)
                error=self.wrong(field)
                hint=hint.unwrap_or_default().to_owned()
                min="0"
                width=4
            />
        }
        .into_any()
    }

    /// Every field; with a row of slots also how many and how far apart.
    pub(super) fn fields(&self, w: Words, panel: &[(PersonId, Name)], row: bool) -> AnyView {
        let from = if row { w.interview_field_from() } else { w.interview_field_starts() };
        let in_a_row = row.then(|| {
            view! {
                {self.number("pause", w.interview_field_pause(), None)}
                {self.number("count", w.interview_field_count(), None)}
            }
        });
        view! {
            <Field
                name="date"
                kind="date"
                label=w.date_label()
                value=self.value("date")
                error=self.wrong("date")
                width=16
            />
            <Field name="from" kind="time" label=from value=self.value("from") error=self.wrong("from") width=8 />
            {self.number("minutes", w.interview_field_minutes(), None)}
            {in_a_row}
            {self.number("places", w.interview_field_places(), Some(w.interview_field_places_hint()))}
            <Field
                name="place"
                label=w.interview_field_place()
                hint=w.interview_field_place_hint()
                value=self.value("place")
                error=self.wrong("place")
                optional=w.optional()
                maxlength=200
            />
            <Field
                name="link"
                kind="url"
                label=w.interview_field_link()
                value=self.value("link")
                error=self.wrong("link")
                optional=w.optional()
                maxlength=200
            />
            {self.panel(w, panel)}
        }
        .into_any()
    }

    fn panel(&self, w: Words, panel: &[(PersonId, Name)]) -> AnyView {
        let boxes = panel
            .iter()
            .map(|(person, name)| {
                let field = format!("panel_{person}");
                let ticked = !self.values.get(&field).is_empty();
                let error = self.wrong(&field);
                view! { <Checkbox name=field label=name.full() checked=ticked error=error /> }
            })
            .collect_view();
        let error = self.wrong("panel").map(|text| {
            view! { <p class="error" id="panel-error"><Icon glyph=Glyph::Bad /><span>{text}</span></p> }
        });
        let described = error.is_some().then_some("panel-error");
        view! {
            <fieldset class="field" id="panel" tabindex="-1" aria-describedby=described>
                <legend>{w.interview_field_panel()}</legend>
                {error}
                {boxes}
            </fieldset>
        }
        .into_any()
    }
}
