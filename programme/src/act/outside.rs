//! Whom the house reaches outside beside mail.

use super::{Look, Service};
use crate::notices::texts::Texter;
use std::sync::Arc;

impl Service {
    /// The same with somebody who carries texts to telephones.
    #[must_use]
    pub fn texting(mut self, texter: Option<Arc<dyn Texter>>) -> Self {
        self.texter = texter;
        self
    }
    /// The same for stories: devices may name any machine as their service.
    #[must_use]
    pub const fn trusting_all(mut self, trusts: bool) -> Self {
        self.trusts_all = trusts;
        self
    }
    /// Who carries texts, if anybody does.
    #[must_use]
    pub fn texter(&self) -> Option<Arc<dyn Texter>> {
        self.texter.clone()
    }
    /// Whether devices may name any machine as their service.
    #[must_use]
    pub const fn trusts_all(&self) -> bool {
        self.trusts_all
    }
}

impl Look {
    /// Whether anybody carries texts to telephones.
    #[must_use]
    pub fn texts(&self) -> bool {
        self.service.texter.is_some()
    }
    /// Whether devices may name any machine as their service.
    #[must_use]
    pub(crate) const fn trusts_all(&self) -> bool {
        self.service.trusts_all
    }
}
