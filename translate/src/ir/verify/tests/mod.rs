//! One defect each, in IR that is otherwise fine.

mod bodies;
mod flow;
mod modules;
