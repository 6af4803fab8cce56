//! Parts of pages without data.
