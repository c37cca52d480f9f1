//! Compiled code on disk, so that a module is compiled once.
//!
//! An entry's name is a hash of everything that decides its contents: the bitcode, this build, the
//! version of Cranelift, the machine's features and all settings; no times. Entries are written
//! under another name and renamed, so that readers see a whole one or none. What is damaged, or
//! could have been written by anyone else, is no entry. Nothing about the cache is ever an error:
//! without one, modules are compiled.

mod data;
mod place;

use crate::compiled::CompiledModule;
use cranelift_codegen::isa::TargetIsa;
use place::Place;
use std::io;
use std::path::{Path, PathBuf};

/// What a file starts with; the number changes with the format.
const MAGIC: [u8; 8] = *b"bitcran1";

const HASH_BYTES: usize = 32;

/// A directory of compiled modules.
#[derive(Debug)]
pub(crate) struct Cache {
    place: Place,
}

/// The name of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Key([u8; HASH_BYTES]);

impl Key {
    /// For bitcode that is compiled for a machine; `choices` is what else the result depends on.
    pub(crate) fn new(bitcode: &[u8], isa: &dyn TargetIsa, choices: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new();
        let mut part = |bytes: &[u8]| {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        };
        part(env!("BITCRANE_BUILD").as_bytes());
        part(cranelift_codegen::VERSION.as_bytes());
        part(isa.triple().to_string().as_bytes());
        part(isa.flags().to_string().as_bytes());
        for flag in isa.isa_flags() {
            part(flag.to_string().as_bytes());
        }
        part(choices);
        part(bitcode);
        Self(*hasher.finalize().as_bytes())
    }
}

impl Cache {
    /// The user's cache: in `BITCRANE_CACHE_DIR`, `PYTHONPYCACHEPREFIX`, `XDG_CACHE_HOME` or
    /// `~/.cache`; none if there is no place that only the user can write, or if
    /// `BITCRANE_CACHE` is `0`.
    pub(crate) fn of_user() -> Option<Self> {
        Place::of_user().map(|place| Self { place })
    }

    /// A cache in a directory, which is made if need be.
    pub(crate) fn at(directory: PathBuf) -> Option<Self> {
        Place::at(directory).map(|place| Self { place })
    }

    /// Where it is.
    pub(crate) fn directory(&self) -> &Path {
        self.place.directory()
    }

    /// How many entries it has, and their bytes.
    pub(crate) fn usage(&self) -> (usize, u64) {
        let entries = self.place.entries();
        (entries.len(), entries.iter().map(|(len, _)| len).sum())
    }

    /// Removes all entries.
    ///
    /// # Errors
    /// The system's.
    pub(crate) fn clear(&self) -> io::Result<()> {
        let mut entries = self.place.entries().into_iter();
        entries.try_for_each(|(_, path)| std::fs::remove_file(path))
    }

    /// The compiled module of that name.
    pub(crate) fn get(&self, key: &Key) -> Option<CompiledModule> {
        let file = self.place.read(&key.0)?;
        let (header, payload) = file.split_at_checked(MAGIC.len() + 2 * HASH_BYTES)?;
        let (magic, hashes) = header.split_at(MAGIC.len());
        let (name, checksum) = hashes.split_at(HASH_BYTES);
        let whole = magic == MAGIC && name == key.0 && checksum == blake3::hash(payload).as_bytes();
        whole.then(|| data::read(payload)).flatten()
    }

    /// Keeps a compiled module, if it can.
    pub(crate) fn put(&self, key: &Key, module: &CompiledModule) {
        let payload = data::write(module);
        let mut file = Vec::with_capacity(MAGIC.len() + 2 * HASH_BYTES + payload.len());
        file.extend(MAGIC);
        file.extend(key.0);
        file.extend(blake3::hash(&payload).as_bytes());
        file.extend(payload);
        self.place.write(&key.0, &file);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compile::{Compiler, Settings};

    fn scratch(name: &str) -> PathBuf {
        let path = std::env::temp_dir().join(format!("bitcrane-{name}-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        path
    }

    fn entry(directory: &std::path::Path) -> PathBuf {
        let mut entries = std::fs::read_dir(directory).unwrap();
        entries.next().expect("one entry").unwrap().path()
    }

    fn module() -> CompiledModule {
        use crate::compiled::{CodeReloc, CodeRelocKind, CompiledFunction, Handlers, Target};
        use bitcrane_translate::ir::{FunctionId, Global, VariableId};
        use bitcrane_translate::lower::{Builtin, Data, DataReloc, DataRelocKind, Symbol};
        use cranelift_codegen::ir::LibCall;
        let function = Global::Function(FunctionId::from_u32(3));
        let data = Data {
            size: 40,
            bytes: vec![1, 2, 3],
            align: 16,
            read_only: true,
            relocs: vec![DataReloc {
                offset: 8,
                kind: DataRelocKind::Rel4,
                symbol: Symbol::ThreadLocal(function),
                addend: -7,
            }],
        };
        let reloc = |target| CodeReloc {
            offset: 5,
            kind: CodeRelocKind::Abs8,
            target,
            addend: i64::MIN,
        };
        CompiledModule {
            functions: vec![CompiledFunction {
                defines: Symbol::VariadicBody(FunctionId::from_u32(3)),
                align: 32,
                code: Box::new([0xc3; 70]),
                relocs: Box::new([
                    reloc(Target::Symbol(Symbol::Builtin(Builtin("memcpy")))),
                    reloc(Target::LibCall(LibCall::FloorF64)),
                    reloc(Target::Own(u32::MAX)),
                    reloc(Target::Symbol(Symbol::VariadicIndirect {
                        integer_registers: 6,
                        stack_bytes: 24,
                    })),
                ]),
                frame: Box::new([9, 8]),
                handlers: Some(Handlers {
                    personality: Symbol::Global(function),
                    data_area: data.clone(),
                }),
            }],
            variables: vec![(VariableId::from_u32(0), data)],
            lists: Vec::new(),
            errors: Vec::new(),
        }
    }

    #[test]
    fn what_is_put_comes_back() {
        let directory = scratch("cache-back");
        let cache = Cache::at(directory.clone()).unwrap();
        let key = Key([7; 32]);
        assert!(cache.get(&key).is_none());
        cache.put(&key, &module());
        let back = cache.get(&key).unwrap();
        assert_eq!(format!("{back:?}"), format!("{:?}", module()));
        assert!(cache.get(&Key([8; 32])).is_none());
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn a_damaged_entry_is_none() {
        let directory = scratch("cache-damaged");
        let cache = Cache::at(directory.clone()).unwrap();
        let key = Key([1; 32]);
        cache.put(&key, &module());
        let path = entry(&directory);
        let whole = std::fs::read(&path).unwrap();
        for at in [0, 9, 50, 100, whole.len() - 1] {
            let mut bytes = whole.clone();
            bytes[at] ^= 0x10;
            std::fs::write(&path, &bytes).unwrap();
            assert!(cache.get(&key).is_none(), "byte {at}");
        }
        std::fs::write(&path, &whole[..whole.len() / 2]).unwrap();
        assert!(cache.get(&key).is_none());
        std::fs::write(&path, &whole).unwrap();
        assert!(cache.get(&key).is_some());
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn what_others_can_write_is_none() {
        use std::os::unix::fs::PermissionsExt;
        let directory = scratch("cache-others");
        let cache = Cache::at(directory.clone()).unwrap();
        let key = Key([2; 32]);
        cache.put(&key, &module());
        let mode = |path: &std::path::Path, mode| {
            std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
        };
        let path = entry(&directory);
        mode(&path, 0o666);
        assert!(cache.get(&key).is_none());
        mode(&path, 0o600);
        assert!(cache.get(&key).is_some());
        mode(&directory, 0o777);
        assert!(Cache::at(directory.clone()).is_none());
        mode(&directory, 0o700);
        std::fs::remove_dir_all(directory).unwrap();
    }

    #[test]
    fn the_key_depends_on_the_code_and_on_the_choices() {
        let compiler = Compiler::new(&Settings::default()).unwrap();
        let key = |code: &[u8], choices: &[u8]| Key::new(code, compiler.isa(), choices);
        assert_eq!(key(b"a", b""), key(b"a", b""));
        assert_ne!(key(b"a", b""), key(b"b", b""));
        assert_ne!(key(b"a", b""), key(b"a", b"x"));
        assert_ne!(key(b"ab", b"c"), key(b"b", b"ca"));
    }
}
