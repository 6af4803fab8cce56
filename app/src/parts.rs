//! What pages are made of: server components without data and without sentences of their own; every text comes in as a prop.
//!
//! ```ignore
//! use crate::parts::*;
//! view! {
//!     <PageHead title=w.shift_list_title() />
//!     <ErrorSummary title=w.form_faults() faults=faults />
//!     <Form action="/api/shifts/claim" fields=vec![("shift", id.to_string())]>
//!         <Actions><Button label=w.shift_take() /></Actions>
//!     </Form>
//! }
//! ```
//! The looks are in `style/`, one file per part.

mod banner;
mod button;
mod card;
mod choice;
mod dialog;
mod facts;
mod field;
mod form;
mod frame;
mod icon;
mod inside;
mod list;
mod page;
mod pager;
mod progress;
mod table;
mod tabs;
mod verdict;

pub use banner::*;
pub use button::*;
pub use card::*;
pub use choice::*;
pub use dialog::*;
pub use facts::*;
pub use field::*;
pub use form::*;
pub use frame::*;
pub use icon::*;
pub use inside::*;
pub use list::*;
pub use page::*;
pub use pager::*;
pub use progress::*;
pub use table::*;
pub use tabs::*;
pub use verdict::*;
