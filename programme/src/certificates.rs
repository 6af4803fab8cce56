//! Certificates: the signed record that anybody can check, and the sheet of paper that carries it.

pub mod code;
pub mod credential;
pub mod did;
pub mod jwt;
pub mod print;
pub mod status;
