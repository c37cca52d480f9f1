//! What a module needs, and what of that can't be had here.

use crate::compile::When;
use crate::error::{LoadError, Undefined, sort_errors};
use crate::link;
use crate::link::symbols::Symbols;
use crate::{Loader, read, target};
use bitcrane_translate::Error;
use bitcrane_translate::ir::{GlobalInfo, Linkage};
use std::path::Path;

/// What [`Loader::check_bytes`] found.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Report {
    /// Who wrote the file, such as `LLVM19.1.7`.
    pub producer: String,
    /// Its target triple.
    pub triple: String,
    /// Its source file.
    pub source: String,
    /// How many functions it defines.
    pub functions: usize,
    /// Why nothing more can be said: the file is no bitcode, or for another machine.
    pub refused: Option<LoadError>,
    /// What can't be translated, sorted.
    pub errors: Vec<Error>,
    /// Symbols that nothing here defines, but for Python's; sorted.
    pub undefined: Vec<Undefined>,
    /// Functions and variables of the Python API that it refers to; the interpreter has them.
    /// Sorted.
    pub python: Vec<String>,
    /// The libraries that it names.
    pub libraries: Vec<ReportedLibrary>,
}

/// A library that a module names.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportedLibrary {
    /// As the module names it.
    pub name: String,
    /// Whether it was found here.
    pub found: bool,
}

impl Report {
    /// Whether the module can be loaded, given an interpreter for its Python symbols.
    pub fn is_fine(&self) -> bool {
        self.refused.is_none() && self.errors.is_empty() && self.undefined.is_empty()
    }
}

impl Loader {
    pub(crate) fn report(&self, origin: &Path, bytes: &[u8]) -> Report {
        let mut report = Report::default();
        if let Err(error) = self.fill(origin, bytes, &mut report) {
            report.refused = Some(error);
        }
        report
    }

    fn fill(&self, origin: &Path, bytes: &[u8], report: &mut Report) -> Result<(), LoadError> {
        if let Ok(bitcode) = bitcrane_translate::bitcode::read(bytes) {
            let module = bitcode.module();
            report.producer.clone_from(&module.producer);
            report.triple.clone_from(&module.triple);
            report.source.clone_from(&module.source_filename);
        }
        let (module, bodies) = read(origin, bytes)?;
        let symbols = self.symbols(origin, &module)?;
        let compiler = self.compiler(origin)?;
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let mut compiled = compiler.module(&module, &bodies, &wanted, When::Now);
        let (more, undefined) = link::check(&module, &compiled, &symbols);

        report.functions = module
            .functions
            .values()
            .filter(|function| !function.is_declaration)
            .filter(|function| function.info.linkage != Linkage::AvailableExternally)
            .count();
        report.errors = std::mem::take(&mut compiled.errors);
        report.errors.extend(more);
        sort_errors(&mut report.errors);
        let functions = module
            .functions
            .values()
            .map(|function| (&function.info, function.is_declaration));
        let variables = module.variables.values();
        let variables = variables.map(|variable| (&variable.info, variable.initializer.is_none()));
        let declared = functions.chain(variables).filter(|(_, declared)| *declared);
        report.python = declared
            .filter_map(|(info, _)| str::from_utf8(info.name.linker_name()).ok())
            .filter(|name| is_python(name))
            .map(str::to_owned)
            .collect();
        report.python.sort_unstable();
        report.undefined = undefined;
        report
            .undefined
            .retain(|undefined| !is_python(&undefined.symbol));
        report.undefined.sort_unstable();
        report.libraries = libraries(&target::libraries(&module), &symbols);
        Ok(())
    }
}

fn libraries(names: &[&str], symbols: &Symbols) -> Vec<ReportedLibrary> {
    let found = |name: &str| !symbols.absent().iter().any(|absent| absent == name);
    let names = names.iter().map(|name| ReportedLibrary {
        name: (*name).to_owned(),
        found: found(name),
    });
    names.collect()
}

/// Python's own names, which no one else may define.
fn is_python(name: &str) -> bool {
    name.starts_with("Py") || name.starts_with("_Py")
}
