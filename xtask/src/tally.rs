//! One line per check, and the sum that `scripts/test` adds up.

use anyhow::{Result, bail};

/// How the checks of one command went.
#[derive(Default)]
pub struct Tally {
    passed: usize,
    failed: usize,
}

impl Tally {
    /// Notes a check with everything that it found.
    pub fn add(&mut self, what: &str, faults: Vec<String>) {
        if faults.is_empty() {
            self.passed += 1;
            println!("ok      {what}");
            return;
        }
        self.failed += 1;
        println!("FAILED  {what}");
        for fault in faults {
            println!("        {fault}");
        }
    }

    /// Prints the sum; an error when a check failed.
    pub fn finish(self) -> Result<()> {
        println!("{} passed, {} failed", self.passed, self.failed);
        if self.failed > 0 {
            bail!("{} of {} checks failed", self.failed, self.passed + self.failed);
        }
        Ok(())
    }
}
