//! Loading a module whose functions are compiled when they are first called.

use crate::cache::Key;
use crate::compile::{self, Compiler, When};
use crate::compiled::CompiledModule;
use crate::content::Content;
use crate::error::LoadError;
use crate::link::symbols::Symbols;
use crate::link::{self, Lasting};
use crate::records::Keeping;
use crate::{Image, Loader, read};
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{GlobalInfo, Module};
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

/// Whether the functions of a module, of a file of `len` bytes, may be compiled at any time.
fn is_possible(module: &Module, len: usize) -> bool {
    let signals = |info: &GlobalInfo| SIGNALS.contains(&info.name.linker_name());
    let mut functions = module.functions.values();
    len <= MOST_BYTES
        && module.ifuncs.is_empty()
        && !functions.any(|function| signals(&function.info))
}

/// A module that can be loaded, before it is made to last.
struct Checked {
    module: VerifiedModule,
    bodies: Bodies<'static>,
    compiled: CompiledModule,
    symbols: Symbols,
    /// Made already, if something had to be compiled.
    compiler: Option<Compiler>,
    keeping: Option<Keeping>,
}

impl Loader {
    /// As [`Loader::compile_bytes`], but that only what is called is compiled; none, if that can't be
    /// with this module.
    pub(crate) fn load_later(
        &self,
        origin: &Path,
        bytes: &[u8],
        aside: &mut dyn FnMut(&mut dyn FnMut()),
    ) -> Result<Option<Image>, LoadError> {
        let bytes: *mut [u8] = Box::into_raw(bytes.into());
        // SAFETY: freed below, if nothing refers to it.
        let checked = match self.check_later(origin, unsafe { &*bytes }, aside) {
            Ok(Some(checked)) => checked,
            other => {
                // SAFETY: it came from a box, and an error holds nothing of it.
                drop(unsafe { Box::from_raw(bytes) });
                return other.map(|_| None);
            }
        };
        let lasting = Lasting {
            module: Box::leak(Box::new(checked.module)),
            bodies: checked.bodies,
            compiled: Box::leak(Box::new(checked.compiled)),
            symbols: Box::leak(Box::new(checked.symbols)),
            compiler: checked
                .compiler
                .map(|compiler| &*Box::leak(Box::new(compiler))),
            settings: self.settings(),
            keeping: checked.keeping,
            len: bytes.len(),
        };
        let image = link::load_later(origin, lasting)?;
        image.run_constructors();
        Ok(Some(image))
    }

    fn check_later(
        &self,
        origin: &Path,
        bytes: &'static [u8],
        aside: &mut dyn FnMut(&mut dyn FnMut()),
    ) -> Result<Option<Checked>, LoadError> {
        let (module, bodies) = read(origin, bytes)?;
        if !is_possible(&module, bytes.len()) {
            return Ok(None);
        }
        if let Some(symbol) = &self.options.require_symbol {
            crate::require(origin, &module, symbol)?;
        }
        let symbols = self.symbols(origin, &module)?;
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let mut keeping = self.cache().map(|cache| {
            let key = Key::of_records(&Content::of(bytes));
            let records = cache.records(&key);
            Keeping::new(cache, key, records)
        });
        let known = keeping.as_ref().map(|keeping| &keeping.records);
        let known = known.and_then(|records| compile::known_module(&module, records, &wanted));
        let (mut compiled, compiler) = match known {
            Some(compiled) => (compiled, None),
            None => {
                let compiler = self.compiler(origin)?;
                let mut compiled = None;
                let when = When::Called;
                aside(&mut || compiled = Some(compiler.module(&module, &bodies, &wanted, when)));
                let compiled = compiled.expect("aside runs what it is given");
                keeping = keeping.and_then(|keeping| keeping.start(&compiled));
                (compiled, Some(compiler))
            }
        };
        let (more, undefined) = link::check(&module, &compiled, &symbols);
        let mut errors = std::mem::take(&mut compiled.errors);
        errors.extend(more);
        if !errors.is_empty() || !undefined.is_empty() {
            let absent = symbols.absent().to_vec();
            return Err(LoadError::module(origin, errors, undefined, absent));
        }
        Ok(Some(Checked {
            module,
            bodies,
            compiled,
            symbols,
            compiler,
            keeping,
        }))
    }
}

#[cfg(test)]
mod tests {
    use crate::cache::{Cache, Key};
    use crate::content::Content;
    use crate::{CacheOption, CompileOption, Loader, Options};

    const BITCODE: &[u8] = include_bytes!("../corpus/link/kept.bc");

    /// `total` calls `hundred` by a pointer; the constructor `build` runs before.
    #[test]
    fn what_has_been_called_is_kept() {
        let directory = std::env::temp_dir().join(format!("bitcrane-later-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&directory);
        let loader = Loader::new(Options {
            cache: CacheOption::Directory(directory.clone()),
            compile: CompileOption::Lazy,
            ..Options::default()
        });
        let load = || loader.load_bytes("kept.bc".as_ref(), BITCODE).unwrap();
        let total = |image: &crate::Image| {
            let function = image.symbol("total").unwrap();
            // SAFETY: the module defines it so.
            let function: extern "C" fn() -> u64 = unsafe { std::mem::transmute(function) };
            function()
        };
        let cache = Cache::at(directory.clone()).unwrap();
        let key = Key::of_records(&Content::of(BITCODE));
        let kept = || {
            crate::link::keep_all();
            cache.records(&key).unwrap().compiled()
        };
        assert!(cache.records(&key).is_none());
        let first = load();
        assert_eq!(kept(), 1, "the constructor");
        let second = load();
        assert_eq!(total(&second), 111);
        assert_eq!(kept(), 3);
        assert_eq!(total(&first), 111);
        let third = load();
        assert_eq!((total(&third), total(&third), kept()), (111, 112, 3));

        // Others than this module's, and damaged ones, are none.
        let path = std::fs::read_dir(&directory).unwrap().next().unwrap();
        let path = path.unwrap().path();
        let whole = std::fs::read(&path).unwrap();
        for at in 0..whole.len() {
            let mut bytes = whole.clone();
            bytes[at] ^= 1;
            std::fs::write(&path, &bytes).unwrap();
            assert!(cache.records(&key).is_none(), "byte {at}");
        }
        assert_eq!(total(&load()), 111);
        std::fs::remove_dir_all(directory).unwrap();
    }
}
