//! Loading a module whose functions are compiled when they are first called.

use crate::compile::{Compiler, When};
use crate::compiled::CompiledModule;
use crate::error::LoadError;
use crate::link::symbols::Symbols;
use crate::link::{self, Lasting};
use crate::{Image, Loader, read};
use bitcrane_translate::bitcode::{self, Bodies};
use bitcrane_translate::ir::GlobalInfo;
use bitcrane_translate::ir::verify::VerifiedModule;
use std::path::Path;

/// What sets signal handlers. A handler may run while its thread is inside the allocator, which
/// compiling needs.
const SIGNALS: [&[u8]; 8] = [
    b"signal",
    b"sigaction",
    b"__sigaction",
    b"sigset",
    b"bsd_signal",
    b"sysv_signal",
    b"__sysv_signal",
    b"PyOS_setsig",
];

/// Larger files leave too little of the address space that code can reach.
const MOST_BYTES: usize = 16 << 20;

/// Whether the functions of a module may be compiled at any time.
///
/// # Errors
/// That it is no bitcode.
pub(crate) fn is_possible(origin: &Path, bytes: &[u8]) -> Result<bool, LoadError> {
    let broken = |error| LoadError::module(origin, vec![error], vec![], vec![]);
    let bitcode = bitcode::read(bytes).map_err(broken)?;
    let module = bitcode.module();
    let signals = |info: &GlobalInfo| SIGNALS.contains(&info.name.linker_name());
    let mut functions = module.functions.values();
    let small = bytes.len() <= MOST_BYTES;
    Ok(small && module.ifuncs.is_empty() && !functions.any(|function| signals(&function.info)))
}

/// A module that can be loaded, before it is made to last.
struct Checked {
    module: VerifiedModule,
    bodies: Bodies<'static>,
    compiled: CompiledModule,
    symbols: Symbols,
    compiler: Compiler,
}

impl Loader {
    /// As [`Loader::compile_bytes`], but that only what is called is compiled.
    pub(crate) fn load_later(
        &self,
        origin: &Path,
        bytes: &[u8],
        aside: impl FnOnce(&mut dyn FnMut()),
    ) -> Result<Image, LoadError> {
        let bytes: *mut [u8] = Box::into_raw(bytes.into());
        // SAFETY: freed below, if nothing refers to it.
        let checked = match self.check_later(origin, unsafe { &*bytes }, aside) {
            Ok(checked) => checked,
            Err(error) => {
                // SAFETY: it came from a box, and an error holds nothing of it.
                drop(unsafe { Box::from_raw(bytes) });
                return Err(error);
            }
        };
        let lasting = Lasting {
            module: Box::leak(Box::new(checked.module)),
            bodies: checked.bodies,
            compiled: Box::leak(Box::new(checked.compiled)),
            symbols: Box::leak(Box::new(checked.symbols)),
            compiler: Box::leak(Box::new(checked.compiler)),
            len: bytes.len(),
        };
        let image = link::load_later(origin, lasting)?;
        image.run_constructors();
        Ok(image)
    }

    fn check_later(
        &self,
        origin: &Path,
        bytes: &'static [u8],
        aside: impl FnOnce(&mut dyn FnMut()),
    ) -> Result<Checked, LoadError> {
        let (module, bodies) = read(origin, bytes)?;
        if let Some(symbol) = &self.options.require_symbol {
            crate::require(origin, &module, symbol)?;
        }
        let symbols = self.symbols(origin, &module)?;
        let compiler = self.compiler(origin)?;
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let mut compiled = None;
        aside(&mut || compiled = Some(compiler.module(&module, &bodies, &wanted, When::Called)));
        let mut compiled = compiled.expect("aside runs what it is given");
        let (more, undefined) = link::check(&module, &compiled, &symbols);
        let mut errors = std::mem::take(&mut compiled.errors);
        errors.extend(more);
        if !errors.is_empty() || !undefined.is_empty() {
            let absent = symbols.absent().to_vec();
            return Err(LoadError::module(origin, errors, undefined, absent));
        }
        Ok(Checked {
            module,
            bodies,
            compiled,
            symbols,
            compiler,
        })
    }
}
