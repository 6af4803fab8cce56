//! Who may apply and what an application goes through, in the form of a call.

use super::super::steps::LANGUAGES;
use crate::parts::*;
use domain::applications::{Earlier, Level, Stage, Studies};
use domain::centers::Center;
use leptos::prelude::*;
use programme::applications::IntakeForm;
use words::Words;

/// What it means for applicants whether they study.
pub(in super::super) const fn studies_name(w: Words, studies: Studies) -> &'static str {
    match studies {
        Studies::May => w.applications_studies_may(),
        Studies::Must => w.applications_studies_must(),
        Studies::MustNot => w.applications_studies_must_not(),
    }
}

/// What it means for applicants whether they were placed before.
pub(in super::super) const fn earlier_name(w: Words, earlier: Earlier) -> &'static str {
    match earlier {
        Earlier::Any => w.applications_earlier_any(),
        Earlier::Newcomers => w.applications_earlier_newcomers(),
        Earlier::Returners => w.applications_earlier_returners(),
    }
}

/// The fields of both.
pub(super) fn fields(w: Words, centers: &[Center], form: &IntakeForm, faults: &[Fault]) -> impl IntoView + use<> {
    let typed = |name: &str| form.typed(name).to_owned();
    let select = |name: &str, label: String, choices: Vec<Choice>| {
        let error = fault_of(faults, name);
        view! { <Select name=name.to_owned() label=label choices=choices error=error /> }.into_any()
    };
    let studies = Studies::ALL
        .iter()
        .map(|s| Choice::new(s.as_str(), studies_name(w, *s)).chosen(form.typed("studies") == s.as_str()));
    let studies = select("studies", w.applications_intake_studies().to_owned(), studies.collect());
    let earlier = Earlier::ALL
        .iter()
        .map(|e| Choice::new(e.as_str(), earlier_name(w, *e)).chosen(form.typed("earlier") == e.as_str()));
    let earlier = select("earlier", w.applications_intake_earlier().to_owned(), earlier.collect());
    let needs = LANGUAGES.map(|code| {
        let (name, level) = (format!("need_{code}"), typed(&format!("need_{code}")));
        let mut choices = vec![Choice::new("none", w.applications_intake_language_free()).chosen(level.is_empty())];
        choices.extend(Level::ALL.iter().map(|l| Choice::new(l.as_str(), w.level(*l)).chosen(l.as_str() == level)));
        select(&name, w.spoken_language(code), choices)
    });
    let mut cities: Vec<&str> = centers.iter().map(|c| c.city.as_str()).filter(|c| !c.is_empty()).collect();
    cities.sort_by(|a, b| words::sorting::compare(a, b, w.language()));
    cities.dedup();
    let ticked: Vec<String> = typed("cities").lines().map(|c| c.trim().to_owned()).collect();
    let cities: Vec<Choice> =
        cities.into_iter().map(|c| Choice::new(c, c).chosen(ticked.iter().any(|t| t == c))).collect();
    let where_ = (!cities.is_empty()).then(|| {
        let error = fault_of(faults, "cities");
        view! {
            <Checkboxes
                name="cities"
                label=w.applications_intake_cities()
                hint=w.applications_intake_cities_hint()
                choices=cities
                error=error
                class="inline"
            />
        }
    });
    let stages = ["stage_2", "stage_3"].into_iter().zip(2..).map(|(name, n)| {
        let mut choices = vec![Choice::new("none", w.applications_intake_stage_none())];
        let both = [Stage::Test, Stage::Interview];
        choices.extend(both.map(|s| Choice::new(s.as_str(), w.stage(s)).chosen(form.typed(name) == s.as_str())));
        select(name, w.applications_intake_stage(n), choices)
    });
    let stages = stages.collect::<Vec<_>>();
    let training = !form.typed("training").is_empty();
    view! {
        <Section title=w.applications_intake_conditions()>
            {studies}
            {earlier}
            {where_}
            <More label=w.applications_intake_languages()>{needs.into_iter().collect_view()}</More>
        </Section>
        <Section title=w.applications_intake_stages()>
            <p class="hint">{w.applications_intake_stages_text()}</p>
            {stages}
            <Checkbox name="training" label=w.applications_intake_training() checked=training />
        </Section>
    }
}
