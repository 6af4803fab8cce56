//! The sentences, as `build.rs` makes them from `text/`.
#![allow(clippy::all)]

use crate::Words;
use crate::plural::{self, Form};
use domain::language::Language;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));
