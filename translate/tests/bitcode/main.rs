//! Reading bitcode: files of several writers, and files written by hand.

mod files;
mod fixtures;
mod mutations;
mod records;
mod writer;
