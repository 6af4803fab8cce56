//! The sentences, as `build.rs` makes them from `text/`.
#![allow(clippy::all)]
// The sentences stand in the documentation as they are, and are no markup
#![allow(rustdoc::bare_urls, rustdoc::broken_intra_doc_links, rustdoc::invalid_html_tags)]

use crate::Words;
use crate::plural::{self, Form};
use domain::language::Language;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
