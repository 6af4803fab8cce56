//! What a part holds: a text or a view, so that callers hand over either as it is.

use leptos::prelude::*;

/// Text or view. `"…".into()`, `w.some_sentence().into()`, `view! { … }.into()` or `….into_any().into()`.
pub struct Inside(AnyView);

impl From<String> for Inside {
    fn from(text: String) -> Self {
        Self(text.into_any())
    }
}

impl From<&'static str> for Inside {
    fn from(text: &'static str) -> Self {
        Self(text.into_any())
    }
}

impl From<AnyView> for Inside {
    fn from(view: AnyView) -> Self {
        Self(view)
    }
}

impl<T: RenderHtml + Send + 'static> From<View<T>> for Inside
where
    View<T>: IntoAny,
{
    fn from(view: View<T>) -> Self {
        Self(view.into_any())
    }
}

impl Inside {
    /// The view, to place it.
    #[must_use]
    pub fn view(self) -> AnyView {
        self.0
    }
}
