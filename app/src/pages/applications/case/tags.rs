//! The tags of a case: put on and taken off by hand, beside those of rules.

use super::{Again, Fields, Posted, case_of, finish};
use crate::pages::form::Typed;
use crate::pages::visit::{Answer, Visit};
use crate::parts::*;
use domain::automations::TAG_MAX;
use leptos::prelude::*;
use programme::automations::{self, Tagged};
use words::Words;

pub(super) fn view(
    w: Words,
    fields: &Fields,
    tags: &[Tagged],
    decides: bool,
    again: &Again,
    faults: &[Fault],
) -> impl IntoView + use<> {
    let row = |tagged: &Tagged| {
        let tag = tagged.tag.clone();
        let off = decides.then(|| {
            let mut fields = fields.clone();
            fields.push(("tag", tag.clone()));
            view! {
                <PostButton
                    action="/api/applications/untag"
                    fields=fields
                    label=w.automation_tag_off_button()
                    says=w.automation_tag_off_says(&tag)
                    tone=Tone::Plain
                />
            }
        });
        view! { <li class="row"><Tag label=tag.clone() />{off}</li> }
    };
    let rows = tags.iter().map(row).collect_view();
    let list = if tags.is_empty() {
        view! { <p class="hint">{w.automation_tag_none()}</p> }.into_any()
    } else {
        view! { <ul class="row" role="list">{rows}</ul> }.into_any()
    };
    let put = decides.then(|| {
        let (error, typed, fields) = (fault_of(faults, "tag"), again.typed("tag"), fields.clone());
        let open = error.is_some();
        view! {
            <More label=w.automation_tag_new() open=open>
                <Form action="/api/applications/tag" fields=fields class="inline">
                    <Field
                        name="tag"
                        label=w.automation_tag_new()
                        hint=w.automation_tag_new_hint()
                        value=typed
                        error=error
                        width=16
                        maxlength={u32::try_from(TAG_MAX).unwrap_or(u32::MAX)}
                    />
                    <Button label=w.automation_tag_put_button() tone=Tone::Quiet />
                </Form>
            </More>
        }
    });
    view! {
        <Section title=w.automation_tags() id="tags">
            {list}
            {put}
        </Section>
    }
}

pub(in super::super) async fn put(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let tag = posted.get("tag").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let tag = tag.clone();
            Box::pin(async move { automations::put_tag(act, id, &tag).await })
        })
        .await;
    finish(&visit, posted, outcome, "tagged").await
}

pub(in super::super) async fn take(visit: Visit, Typed(posted): Typed<Posted>) -> Answer {
    let (id, _) = case_of(&posted).map_err(|error| visit.problem(error))?;
    let tag = posted.get("tag").cloned().unwrap_or_default();
    let outcome = visit
        .act(move |act| {
            let tag = tag.clone();
            Box::pin(async move { automations::take_tag(act, id, &tag).await })
        })
        .await;
    finish(&visit, posted, outcome, "untagged").await
}
