//! Where a name comes from: the libraries that the module or the user names, the process, the
//! loader's own routines, and a few libraries that are opened only when something of theirs is
//! missing.

use super::builtins;
use std::cell::OnceCell;
use std::env;
use std::ffi::{CStr, CString, c_char, c_void};
use std::fs;
use std::path::{Path, PathBuf};
use std::ptr::{self, NonNull};

/// A library of the process. Never closed: images refer to it.
#[derive(Clone, Copy, Debug)]
struct Library(NonNull<c_void>);

impl Library {
    /// Opens it by path or by the name that the dynamic linker searches.
    fn open(name: &str) -> Result<Self, String> {
        let path = CString::new(name).map_err(|_| format!("library name {name:?}"))?;
        // SAFETY: a C string. Opening a library runs its constructors, which is what is asked for.
        let handle = unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        NonNull::new(handle).map(Self).ok_or_else(last_error)
    }

    fn find(self, name: &CStr) -> Option<usize> {
        lookup(self.0.as_ptr(), name)
    }

    /// Its `DT_SONAME`, if the dynamic linker finds this very library by it: what a linker writes
    /// into the objects that need the library, and known without a search once it is loaded.
    fn soname(self) -> Option<String> {
        /// The public start of glibc's `struct link_map`.
        #[repr(C)]
        struct LinkMap {
            address: usize,
            name: *const c_char,
            dynamic: *const [usize; 2],
        }
        let mut map: *const LinkMap = ptr::null();
        let handle = self.0.as_ptr();
        // SAFETY: the handle is open; RTLD_DI_LINKMAP writes a pointer to what lives as long as it.
        let map = unsafe {
            if libc::dlinfo(handle, libc::RTLD_DI_LINKMAP, (&raw mut map).cast()) != 0 {
                return None;
            }
            map.as_ref()?
        };
        let (mut names, mut offset) = (None, None);
        let mut entry = map.dynamic;
        loop {
            // SAFETY: `.dynamic` is an array of tags and values that ends with DT_NULL.
            let [tag, value] = unsafe { *entry };
            match tag {
                0 => break,
                5 => names = Some(value),   // DT_STRTAB
                14 => offset = Some(value), // DT_SONAME
                _ => {}
            }
            entry = entry.wrapping_add(1);
        }
        // glibc has made an address of it, unless `.dynamic` is read-only.
        let names = names.map(|at| {
            if at < map.address {
                at + map.address
            } else {
                at
            }
        });
        let name = ptr::with_exposed_provenance(names? + offset?);
        // SAFETY: a string of the library's, which stays loaded.
        let name = unsafe { CStr::from_ptr(name) };
        // SAFETY: a C string; nothing is loaded by this.
        let again = unsafe { libc::dlopen(name.as_ptr(), libc::RTLD_NOW | libc::RTLD_NOLOAD) };
        let name = name.to_str().ok()?;
        (again == handle).then(|| name.to_owned())
    }
}

fn last_error() -> String {
    // SAFETY: gives a C string that is valid until this thread's next call, or null.
    unsafe {
        let text = libc::dlerror();
        match text.is_null() {
            true => "the dynamic linker gives no reason".to_owned(),
            false => CStr::from_ptr(text).to_string_lossy().into_owned(),
        }
    }
}

/// Calls `find` with a name for C, if it is one; a name of usual length is no allocation.
fn with_c_str<T>(name: &[u8], find: impl FnOnce(&CStr) -> Option<T>) -> Option<T> {
    let mut short = [0; 128];
    if name.len() < short.len() {
        short[..name.len()].copy_from_slice(name);
        return find(CStr::from_bytes_with_nul(&short[..=name.len()]).ok()?);
    }
    find(&CString::new(name).ok()?)
}

fn lookup(handle: *mut c_void, name: &CStr) -> Option<usize> {
    // SAFETY: a handle of `dlopen` or `RTLD_DEFAULT`, and a C string.
    let address = unsafe { libc::dlsym(handle, name.as_ptr()) };
    (!address.is_null()).then(|| address.expose_provenance())
}

/// The places where names are looked up.
#[derive(Debug, Default)]
pub(crate) struct Symbols {
    named: Vec<Library>,
    /// The libraries that may be missing, and how those that were found were opened.
    hinted: Vec<(Box<str>, Option<Box<str>>)>,
    absent: Vec<String>,
    fallback: OnceCell<Vec<Library>>,
    cpp: OnceCell<Option<Library>>,
}

impl Symbols {
    /// `wanted` are libraries that must be there; `hinted` may be missing, as long as nothing of
    /// theirs is.
    ///
    /// # Errors
    /// The dynamic linker's text for a wanted library that can't be opened.
    pub(crate) fn new<'a>(
        hinted: impl IntoIterator<Item = &'a str>,
        wanted: &[String],
    ) -> Result<Self, String> {
        let mut symbols = Self::default();
        for name in hinted {
            match open_library(name) {
                Ok((library, opened)) => {
                    symbols.named.push(library);
                    symbols.hinted.push((name.into(), Some(opened.into())));
                }
                Err(_) => {
                    symbols.absent.push(name.to_owned());
                    symbols.hinted.push((name.into(), None));
                }
            }
        }
        symbols.want(wanted)?;
        Ok(symbols)
    }

    /// As [`Self::new`], with libraries that are opened just as before; none if that fails.
    pub(crate) fn again(
        hinted: &[(Box<str>, Option<Box<str>>)],
        wanted: &[String],
    ) -> Option<Self> {
        let mut symbols = Self::default();
        for (hint, opened) in hinted {
            if let Some(name) = opened {
                let found = |_| open_library(hint).map(|(library, _)| library);
                let library = Library::open(name).or_else(found);
                symbols.named.push(library.ok()?);
            }
        }
        symbols.want(wanted).ok()?;
        Some(symbols)
    }

    fn want(&mut self, wanted: &[String]) -> Result<(), String> {
        for name in wanted {
            self.named.push(open_library(name)?.0);
        }
        Ok(())
    }

    /// The hinted libraries, and how those that were found were opened.
    pub(crate) fn libraries(&self) -> &[(Box<str>, Option<Box<str>>)] {
        &self.hinted
    }

    /// Hinted libraries that were not found.
    pub(crate) fn absent(&self) -> &[String] {
        &self.absent
    }

    /// The address of a symbol that the module declares.
    pub(crate) fn find(&self, name: &[u8]) -> Option<usize> {
        Some(self.find_place(name)?.0)
    }

    /// The same, and whether the process has it, and none of the libraries.
    pub(crate) fn find_place(&self, name: &[u8]) -> Option<(usize, bool)> {
        with_c_str(name, |c_name| self.find_c_str(c_name))
    }

    fn find_c_str(&self, c_name: &CStr) -> Option<(usize, bool)> {
        let name = c_name.to_bytes();
        let text = str::from_utf8(name).ok();
        let other = |address| (address, false);
        // Ours fill each other in; a library's variable beside our routine would not.
        // And the process's `dladdr` knows no image.
        if name.starts_with(b"__cpu_") || name == b"dladdr" {
            return builtin(text).map(other);
        }
        let mut named = self.named.iter();
        if let Some(address) = named.find_map(|library| library.find(c_name)) {
            return Some((address, false));
        }
        if let Some(address) = lookup(libc::RTLD_DEFAULT, c_name) {
            return Some((address, true));
        }
        let last = builtin(text).or_else(|| self.fallback(c_name));
        last.map(other)
    }

    /// As [`Self::find`], for what [`Self::find_place`] found in the process: the libraries come last.
    pub(crate) fn find_in_process(&self, name: &[u8]) -> Option<usize> {
        let found = with_c_str(name, |name| lookup(libc::RTLD_DEFAULT, name));
        found.or_else(|| self.find(name))
    }

    /// The address of a routine that the lowering or Cranelift calls: ours where there is one, as
    /// they agree on how 16-bit floats are passed.
    pub(crate) fn find_routine(&self, name: &str) -> Option<usize> {
        builtin(Some(name)).or_else(|| self.find(name.as_bytes()))
    }

    /// Opens the compiler's own libraries, and the mathematics that a program with no use for it
    /// may not have loaded.
    fn fallback(&self, name: &CStr) -> Option<usize> {
        let libraries = self.fallback.get_or_init(|| {
            let names = ["libm.so.6", "libgcc_s.so.1", "libatomic.so.1"].into_iter();
            names.filter_map(|name| Library::open(name).ok()).collect()
        });
        let found = libraries.iter().find_map(|library| library.find(name));
        if found.is_some() {
            return found;
        }
        let bytes = name.to_bytes();
        let prefixes: [&[u8]; 5] = [b"_Z", b"__cxa_", b"__gxx_", b"__dynamic_cast", b"__once_"];
        if !prefixes.iter().any(|prefix| bytes.starts_with(prefix)) {
            return None;
        }
        let cpp = self
            .cpp
            .get_or_init(|| Library::open("libstdc++.so.6").ok());
        cpp.and_then(|library| library.find(name))
    }
}

fn builtin(name: Option<&str>) -> Option<usize> {
    Some(builtins::address(name?)?.expose_provenance())
}

/// Opens `z`, `libz.so.1` or `/usr/lib/libz.so`; gives also the name that it is opened by again.
fn open_library(name: &str) -> Result<(Library, String), String> {
    let open = |name: &str| Library::open(name).map(|library| (library, name.to_owned()));
    if is_file(name) {
        return open(name);
    }
    let plain = format!("lib{name}.so");
    let by_soname = |(library, name): (Library, String)| {
        let name = library.soname().unwrap_or(name);
        (library, name)
    };
    let error = match open(&plain) {
        Ok(opened) => return Ok(by_soname(opened)),
        Err(error) => error,
    };
    // Without development packages there is only `libz.so.1`; and `libm.so` may be a linker script.
    let prefix = format!("{plain}.");
    let last = |mut paths: Vec<PathBuf>| {
        paths.sort();
        let mut paths = paths.iter().rev().filter_map(|path| path.to_str());
        paths.find_map(|path| open(path).ok())
    };
    // The dynamic linker looks at its cache for every name, and not at all of these directories.
    let opened = match in_cache(&prefix) {
        paths if paths.is_empty() => last(in_directories(&prefix)),
        paths => last(paths).map(by_soname),
    };
    opened.ok_or(error)
}

/// Whether it names a file rather than a library.
fn is_file(name: &str) -> bool {
    name.contains('/') || name.contains(".so")
}

/// The paths in the dynamic linker's cache whose file name starts with `prefix`. The cache holds
/// them as zero-terminated strings behind its tables.
fn in_cache(prefix: &str) -> Vec<PathBuf> {
    let cache = fs::read("/etc/ld.so.cache").unwrap_or_default();
    let strings = cache.split(|byte| *byte == 0);
    let paths = strings.filter(|string| string.starts_with(b"/"));
    let paths = paths
        .filter_map(|string| str::from_utf8(string).ok())
        .map(Path::new);
    paths
        .filter(|path| is_version(path, prefix))
        .map(Path::to_owned)
        .collect()
}

fn in_directories(prefix: &str) -> Vec<PathBuf> {
    let user = env::var_os("LD_LIBRARY_PATH").unwrap_or_default();
    let system = [
        "/lib/x86_64-linux-gnu",
        "/usr/lib/x86_64-linux-gnu",
        "/lib64",
        "/usr/lib64",
        "/lib",
        "/usr/lib",
        "/usr/local/lib",
    ];
    let directories = env::split_paths(&user).chain(system.map(PathBuf::from));
    let entries = directories.filter_map(|directory| fs::read_dir(directory).ok());
    let paths = entries.flatten().flatten().map(|entry| entry.path());
    paths.filter(|path| is_version(path, prefix)).collect()
}

fn is_version(path: &Path, prefix: &str) -> bool {
    let name = path.file_name().and_then(|name| name.to_str());
    name.is_some_and(|name| name.starts_with(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_process_comes_before_our_routines_but_not_for_the_processors_features() {
        let symbols = Symbols::new([], &[]).unwrap();
        assert_eq!(
            symbols.find(b"malloc"),
            Some((libc::malloc as *const ()).addr())
        );
        assert_eq!(symbols.find(b"__cpu_model"), builtin(Some("__cpu_model")));
        assert_eq!(
            symbols.find_routine("__truncdfhf2"),
            builtin(Some("__truncdfhf2"))
        );
        assert!(symbols.find(b"atexit").is_some());
        assert!(symbols.find(b"no such\0name").is_none());
        assert!(symbols.find(b"malloc\0").is_none());
        assert!(symbols.find(&[b'm'; 500]).is_none());
        assert!(symbols.find(b"cbrtf").is_some());
    }

    #[test]
    fn a_library_is_found_without_its_development_package() {
        assert!(open_library("m").is_ok());
        assert!(open_library("stdc++").is_ok());
        assert!(open_library("no-such-library").is_err());
    }

    #[test]
    fn a_library_is_opened_again_by_its_soname() {
        let symbols = Symbols::new(["m", "libm.so.6"], &[]).unwrap();
        let opened = symbols
            .libraries()
            .iter()
            .map(|(_, opened)| opened.as_deref());
        assert!(opened.eq([Some("libm.so.6"); 2]));
        let again = Symbols::again(symbols.libraries(), &[]).unwrap();
        assert!(again.find(b"cbrtf").is_some());
    }

    #[test]
    fn a_hinted_library_may_be_absent_and_a_wanted_one_not() {
        let symbols = Symbols::new(["no-such-library", "m"], &[]).unwrap();
        assert_eq!(symbols.absent(), ["no-such-library"]);
        assert!(Symbols::new([], &["no-such-library".to_owned()]).is_err());
    }
}
