//! The files in `tests/data`: `.bc` beside their sources.

use bitcrane_translate::bitcode;
use bitcrane_translate::ir::{Body, Function, FunctionId, Inst, Module, ValueId, Variable};
use std::path::PathBuf;

fn directory() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/data")
}

/// All bitcode files, sorted: names without `.bc`, and contents.
pub(crate) fn all() -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(directory()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "bc") {
            let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
            files.push((name, std::fs::read(path).unwrap()));
        }
    }
    files.sort();
    assert!(!files.is_empty());
    files
}

/// The text that a file was made from.
pub(crate) fn source(name: &str) -> String {
    std::fs::read_to_string(directory().join(name)).unwrap()
}

/// A file, read.
pub(crate) struct Fixture {
    pub(crate) module: Module,
    bodies: Vec<(FunctionId, Body)>,
}

impl Fixture {
    pub(crate) fn read(name: &str) -> Self {
        let bytes = std::fs::read(directory().join(name).with_extension("bc")).unwrap();
        let (module, bodies) = bitcode::read(&bytes).unwrap().into_parts();
        let defined = module.functions.iter().filter(|(_, f)| !f.is_declaration);
        let read = |id| bodies.body(&module, id).unwrap();
        let bodies = defined.map(|(id, _)| (id, read(id))).collect();
        Self { module, bodies }
    }

    /// The definitions, in the order of the file.
    pub(crate) fn definitions(&self) -> impl Iterator<Item = (&Function, &Body)> {
        let bodies = self.bodies.iter();
        bodies.map(|(id, body)| (&self.module.functions[*id], body))
    }

    pub(crate) fn body(&self, name: &str) -> &Body {
        let named =
            |(function, _): &(&Function, _)| function.info.name.as_bytes() == name.as_bytes();
        self.definitions().find(named).expect(name).1
    }
}

/// The instructions of a function by opcode.
pub(crate) fn named<'b>(body: &'b Body, name: &str) -> Vec<&'b Inst> {
    let insts = body.insts.values();
    insts.filter(|inst| inst.kind.name() == name).collect()
}

/// The variable with a name.
pub(crate) fn variable<'m>(module: &'m Module, name: &str) -> &'m Variable {
    let named = |variable: &&Variable| variable.info.name.as_bytes() == name.as_bytes();
    module.variables.values().find(named).expect(name)
}

/// The name of a global that a value is.
pub(crate) fn global_name(module: &Module, value: ValueId) -> String {
    let global = module.global(value).unwrap();
    module.info(global).name.to_string()
}

/// The function with a name.
pub(crate) fn function<'m>(module: &'m Module, name: &str) -> &'m Function {
    let named = |function: &&Function| function.info.name.as_bytes() == name.as_bytes();
    module.functions.values().find(named).expect(name)
}
