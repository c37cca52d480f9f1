//! One defect each, in IR that is otherwise fine.

mod bodies;
mod build;
mod flow;
mod modules;
