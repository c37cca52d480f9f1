//! What an image takes from the rest of the process: a numbered list of names, so that an image can
//! be loaded again where the same names are found.

use super::symbols::Symbols;
use super::{later, tls};
use rustc_hash::FxHashMap;

/// Where a name is looked for, and what is made of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Source {
    /// A symbol that the module declares.
    Symbol,
    /// A routine that the lowering or Cranelift calls.
    Routine,
    /// A thread-local variable of a loaded library.
    LibraryLocal,
    /// A routine of the loader itself; see [`Own`].
    Own,
}

/// The routines of the loader that thunks jump to.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Own {
    /// [`tls::address`]
    LocalAddress,
    /// `__tls_get_addr`
    LibraryLocalAddress,
    /// [`later::resolver`]
    Resolver,
}

impl Own {
    fn name(self) -> &'static [u8] {
        match self {
            Self::LocalAddress => b"local",
            Self::LibraryLocalAddress => b"library local",
            Self::Resolver => b"resolver",
        }
    }
}

/// A name that is looked up.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Import {
    pub(crate) source: Source,
    /// Whether none of the libraries that the module names has it, but the process has.
    pub(crate) in_process: bool,
    pub(crate) name: Box<[u8]>,
}

impl Import {
    /// What it is in this process: an address, or the two words of a `tls_index`.
    pub(crate) fn find(&self, symbols: &Symbols) -> Option<[usize; 2]> {
        let address = match self.source {
            Source::Symbol if self.in_process => symbols.find_in_process(&self.name)?,
            Source::Symbol => symbols.find(&self.name)?,
            Source::Routine => symbols.find_routine(str::from_utf8(&self.name).ok()?)?,
            Source::LibraryLocal => {
                return symbols.find(&self.name).and_then(tls::library_index);
            }
            Source::Own if *self.name == *Own::LocalAddress.name() => tls::accessor(),
            Source::Own if *self.name == *Own::LibraryLocalAddress.name() => {
                tls::library_accessor()
            }
            Source::Own if *self.name == *Own::Resolver.name() => later::resolver(),
            Source::Own => return None,
        };
        Some([address, 0])
    }
}

/// The imports of an image that is being planned.
pub(super) struct Imports<'a> {
    symbols: &'a Symbols,
    /// By name: the number of what was found.
    known: FxHashMap<Import, Option<u32>>,
    found: Vec<Import>,
    values: Vec<[usize; 2]>,
}

impl<'a> Imports<'a> {
    pub(super) fn new(symbols: &'a Symbols) -> Self {
        Self {
            symbols,
            known: FxHashMap::default(),
            found: Vec::new(),
            values: Vec::new(),
        }
    }

    /// The number of a name that is found here.
    pub(super) fn find(&mut self, source: Source, name: &[u8]) -> Option<u32> {
        let import = Import {
            source,
            in_process: false,
            name: name.into(),
        };
        if let Some(known) = self.known.get(&import) {
            return *known;
        }
        let found = match source {
            Source::Symbol => {
                let place = self.symbols.find_place(name);
                place.map(|(address, in_process)| ([address, 0], in_process))
            }
            _ => import.find(self.symbols).map(|value| (value, false)),
        };
        let number = found.map(|(value, in_process)| {
            self.found.push(Import {
                in_process,
                ..import.clone()
            });
            self.values.push(value);
            u32::try_from(self.found.len() - 1).expect("far fewer names than 2^32")
        });
        self.known.insert(import, number);
        number
    }

    pub(super) fn own(&mut self, own: Own) -> u32 {
        let found = self.find(Source::Own, own.name());
        found.expect("the loader has its own routines")
    }

    /// What each import that was found is here.
    pub(super) fn values(&self) -> &[[usize; 2]] {
        &self.values
    }

    /// What was found, its values, and what was looked for in vain (sorted).
    pub(super) fn lists(&self) -> (Vec<Import>, Vec<[usize; 2]>, Vec<Import>) {
        let absent = self.known.iter().filter(|(_, number)| number.is_none());
        let mut absent: Vec<Import> = absent.map(|(import, _)| import.clone()).collect();
        absent.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        (self.found.clone(), self.values.clone(), absent)
    }
}
