//! Reading bitcode: files of several writers, and files written by hand.

mod debug_info;
mod files;
mod fixtures;
mod mutations;
mod old_files;
mod records;
mod writer;
