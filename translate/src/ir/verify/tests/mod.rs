//! One defect each, in IR that is otherwise fine.

mod bodies;
mod calls;
mod edges;
mod fixture;
mod flow;
mod modules;
mod operations;
