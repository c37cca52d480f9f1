//! Loading a module whose functions are compiled when they are first called.

use crate::cache::Key;
use crate::compile::{self, Compiler, When};
use crate::compiled::CompiledModule;
use crate::content::Content;
use crate::error::LoadError;
use crate::link::symbols::Symbols;
use crate::link::{Lasting, Planned};
use crate::records::Keeping;
use crate::{Image, Loader};
use bitcrane_translate::bitcode::Bodies;
use bitcrane_translate::ir::verify::VerifiedModule;
use bitcrane_translate::ir::{GlobalInfo, Module};
use std::borrow::Cow;
use std::path::Path;
use std::ptr::NonNull;

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

/// What stays for good if a module is loaded, and is freed if it is not.
struct Lent<T: ?Sized>(NonNull<T>);

impl<T: ?Sized> Lent<T> {
    fn new(value: Box<T>) -> Self {
        Self(NonNull::from(Box::leak(value)))
    }

    /// # Safety
    /// Nothing uses it any more once `self` is dropped.
    unsafe fn lend(&self) -> &'static T {
        // SAFETY: it came from a box, which is freed when `self` is dropped only.
        unsafe { self.0.as_ref() }
    }

    /// # Safety
    /// Nothing uses it any more.
    unsafe fn take(self) -> Box<T> {
        let taken = self.0;
        std::mem::forget(self);
        // SAFETY: it came from a box, and by the caller's promise nothing refers to it.
        unsafe { Box::from_raw(taken.as_ptr()) }
    }

    fn keep(self) -> &'static T {
        let kept = self.0;
        std::mem::forget(self);
        // SAFETY: it came from a box that is never freed now.
        unsafe { kept.as_ref() }
    }
}

impl<T: ?Sized> Drop for Lent<T> {
    fn drop(&mut self) {
        // SAFETY: it came from a box, and by the promise made to `lend` nothing refers to it.
        drop(unsafe { Box::from_raw(self.0.as_ptr()) });
    }
}

impl Loader {
    /// As [`Loader::compile_bytes`], but that only what is called is compiled; none, if that can't be
    /// with this module, whose `bytes` are taken otherwise.
    pub(crate) fn load_later(
        &self,
        origin: &Path,
        file: &mut Cow<'_, [u8]>,
        aside: &mut dyn FnMut(&mut dyn FnMut()),
    ) -> Result<Option<Image>, LoadError> {
        // What borrows from these is declared after them, and so dropped before; an error holds
        // nothing of them.
        let bytes: Lent<[u8]> = Lent::new(std::mem::take(file).into_owned().into());
        // SAFETY: as said.
        let (module, bodies) = self.read(origin, unsafe { bytes.lend() })?;
        let len = bytes.0.len();
        if !is_possible(&module, len) {
            drop((module, bodies));
            // SAFETY: what has borrowed from it is dropped.
            *file = unsafe { bytes.take() }.into_vec().into();
            return Ok(None);
        }
        let symbols = Lent::new(Box::new(self.symbols(origin, &module)?));
        let module = Lent::new(Box::new(module));
        // SAFETY: as said.
        let (lent, found) = unsafe { (module.lend(), symbols.lend()) };
        // SAFETY: as said.
        let content = || Content::of(unsafe { bytes.lend() });
        let (mut made, compiler, keeping) =
            self.make_later(origin, (lent, &bodies), found, content, aside)?;
        let mut errors = std::mem::take(&mut made.errors);
        let made = Lent::new(Box::new(made));
        // SAFETY: as said.
        let mut planned = Planned::new(lent, unsafe { made.lend() }, found);
        let (more, undefined) = planned.problems();
        errors.extend(more);
        if !errors.is_empty() || !undefined.is_empty() {
            let absent = found.absent().to_vec();
            return Err(LoadError::module(origin, errors, undefined, absent));
        }
        bytes.keep();
        symbols.keep();
        let lasting = Lasting {
            module: module.keep(),
            bodies,
            compiled: made.keep(),
            compiler: compiler.map(|compiler| &*Box::leak(Box::new(compiler))),
            settings: self.settings(),
            keeping,
            len,
        };
        let image = planned.load(origin, lasting)?;
        image.name(origin);
        image.run_constructors();
        Ok(Some(image))
    }

    /// What is known of the functions already or, by a compiler, whether they can be compiled.
    fn make_later(
        &self,
        origin: &Path,
        (module, bodies): (&VerifiedModule, &Bodies<'_>),
        symbols: &Symbols,
        content: impl Fn() -> Content,
        aside: &mut dyn FnMut(&mut dyn FnMut()),
    ) -> Result<(CompiledModule, Option<Compiler>, Option<Keeping>), LoadError> {
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let keeping = self.cache().map(|cache| {
            let key = Key::of_records(&content());
            let records = cache.records(&key);
            Keeping::new(cache, key, records)
        });
        let known = keeping.as_ref().map(|keeping| &keeping.records);
        let known = known.and_then(|records| compile::known_module(module, records, &wanted));
        if let Some(compiled) = known {
            return Ok((compiled, None, keeping));
        }
        let compiler = self.compiler(origin)?;
        let mut compiled = None;
        let when = When::Called;
        aside(&mut || compiled = Some(compiler.module(module, bodies, &wanted, when)));
        let compiled = compiled.expect("aside runs what it is given");
        let keeping = keeping.and_then(|keeping| keeping.start(&compiled));
        Ok((compiled, Some(compiler), keeping))
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
