//! How long each step of a load takes.

use crate::compile::{Tier, When, Worker};
use crate::content::Content;
use crate::error::LoadError;
use crate::{CacheOption, Loader, link, read};
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::verify;
use bitcrane_translate::ir::{FunctionId, GlobalInfo, Linkage};
use std::ffi::CString;
use std::os::unix::ffi::OsStrExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A step by name, and how long it took.
pub(crate) type Step = (&'static str, Duration);

/// What [`Loader::bench_file`] measured.
pub(crate) struct Measured {
    /// The steps from bitcode to an image, one after the other on one thread.
    pub(crate) steps: Vec<Step>,
    /// The last steps: linking, and constructors. Then whole loads: compiled by all threads, from the cache, and that of the native twin.
    pub(crate) loads: Vec<Step>,
    /// Why there are no more.
    pub(crate) stopped: Option<LoadError>,
}

/// Short measurements are repeated so often, and the shortest counts.
const ROUNDS: usize = 20;

impl Loader {
    /// Measures the steps of loading a file.
    ///
    /// # Errors
    /// Whatever stands in the way of compiling it.
    pub(crate) fn bench_file(&self, path: &Path) -> Result<Measured, LoadError> {
        let bytes = std::fs::read(path).map_err(|error| LoadError::io(path, error))?;
        let mut measured = Measured {
            steps: vec![("hash", shortest(|| Content::of(&bytes)))],
            loads: Vec::new(),
            stopped: None,
        };
        self.steps(path, &bytes, &mut measured.steps)?;
        measured.stopped = self.loads(path, &bytes, &mut measured.loads).err();
        Ok(measured)
    }

    fn steps(&self, path: &Path, bytes: &[u8], steps: &mut Vec<Step>) -> Result<(), LoadError> {
        let failed = |errors| LoadError::module(path, errors, vec![], vec![]);
        let compiler = self.compiler(path)?;
        let mut worker = Worker::new(&compiler);
        let index = shortest(|| bitcode::read(bytes).is_ok());
        let (result, all) = timed(|| read(path, bytes));
        let (module, bodies) = result?;
        steps.push(("index", index));
        steps.push(("verify module", all.saturating_sub(index)));
        let own = |info: &GlobalInfo| info.linkage != Linkage::AvailableExternally;
        let functions = module.functions.iter();
        let functions: Vec<FunctionId> = functions
            .filter(|(_, function)| !function.is_declaration && own(&function.info))
            .map(|(id, _)| id)
            .collect();
        let [mut read, mut verified, mut lowered, mut compiled] = [Duration::ZERO; 4];
        for id in functions {
            let (body, time) = timed(|| bodies.body(&module, id));
            let body = body.map_err(|error| failed(vec![error]))?;
            read += time;
            let (body, time) = timed(|| verify::body(&module, id, body));
            body.map_err(|error| failed(vec![error]))?;
            verified += time;
            let (function, time) = timed(|| worker.lower_whole(&module, &bodies, id));
            lowered += time;
            let (function, time) =
                timed(|| function.map(|function| worker.compile(function, Tier::Fast)));
            compiled += time;
            let function = function.map_err(failed)?;
            function.map_err(|error| failed(vec![error]))?;
        }
        // Lowering reads and verifies the body first.
        let lowered = lowered.saturating_sub(read + verified);
        steps.push(("read", read));
        steps.push(("verify", verified));
        steps.push(("lower", lowered));
        steps.push(("compile", compiled));
        Ok(())
    }

    /// What follows when all is compiled.
    fn last_steps(&self, path: &Path, bytes: &[u8]) -> Result<[Step; 2], LoadError> {
        let (module, bodies) = read(path, bytes)?;
        let symbols = self.symbols(path, &module)?;
        let compiler = self.compiler(path)?;
        let wanted = |info: &GlobalInfo| symbols.find(info.name.linker_name()).is_none();
        let compiled = compiler.module(&module, &bodies, &wanted, When::Now);
        let (image, linked) = timed(|| {
            let isa = compiler.into_isa();
            link::link(path, &module, compiled, &symbols, isa)?.load(path)
        });
        // It stays: what its constructors have done may refer to it.
        let image = image?;
        let (_, started) = timed(|| image.run_constructors());
        Ok([("link", linked), ("init", started)])
    }

    fn loads(&self, path: &Path, bytes: &[u8], loads: &mut Vec<Step>) -> Result<(), LoadError> {
        let name = format!("bitcrane-bench-{}", std::process::id());
        let directory = std::env::temp_dir().join(name);
        let mut options = self.options.clone();
        options.cache = CacheOption::Off;
        let loader = Self::new(options.clone());
        loads.extend(loader.last_steps(path, bytes)?);
        let (linked, cold) = timed(|| loader.link_bytes(path, bytes, run));
        let linked = linked?;
        let (image, load) = timed(|| linked.load(path));
        // SAFETY: nothing of it has run.
        unsafe { image?.unload() };
        loads.push(("cold", cold + load));

        options.cache = CacheOption::Directory(directory.clone());
        let loader = Self::new(options);
        loader.link_bytes(path, bytes, run)?;
        let mut warm = Duration::MAX;
        for _ in 0..ROUNDS {
            let (image, time) = timed(|| loader.map_kept(&Content::of_file(path).ok()?));
            if let Some(image) = image {
                // SAFETY: nothing of it has run.
                unsafe { image.unload() };
                warm = warm.min(time);
            }
        }
        let _ = std::fs::remove_dir_all(directory);
        loads.push(("warm", warm));
        loads.extend(twin(path).and_then(|twin| native(&twin)));
        Ok(())
    }
}

fn run(work: &mut dyn FnMut()) {
    work();
}

/// The shared object beside a file: of its name, with any tags in between.
fn twin(path: &Path) -> Option<PathBuf> {
    let name = path.file_name()?.to_str()?;
    let stem = name.split_once('.').map_or(name, |(stem, _)| stem);
    let entries = std::fs::read_dir(path.parent()?).ok()?;
    let mut paths = entries.flatten().map(|entry| entry.path());
    paths.find(|path| {
        let name = path.file_name().and_then(|name| name.to_str());
        let rest = name.and_then(|name| name.strip_prefix(stem));
        rest.is_some_and(|rest| rest.starts_with('.') && rest.ends_with(".so"))
    })
}

/// How long the system's loader takes for it; nothing, if it doesn't.
fn native(path: &Path) -> Option<Step> {
    let path = CString::new(path.as_os_str().as_bytes()).ok()?;
    let mut shortest = Duration::MAX;
    for _ in 0..ROUNDS {
        // SAFETY: a C string. Opening a library runs its constructors, which is what is measured.
        let open = || unsafe { libc::dlopen(path.as_ptr(), libc::RTLD_NOW | libc::RTLD_LOCAL) };
        let (handle, time) = timed(open);
        if handle.is_null() {
            return None;
        }
        // SAFETY: the handle is open, and nobody has looked anything up in it.
        unsafe { libc::dlclose(handle) };
        shortest = shortest.min(time);
    }
    Some(("native", shortest))
}

fn timed<T>(action: impl FnOnce() -> T) -> (T, Duration) {
    let start = Instant::now();
    let result = action();
    (result, start.elapsed())
}

fn shortest<T>(mut action: impl FnMut() -> T) -> Duration {
    let rounds = (0..ROUNDS).map(|_| timed(&mut action).1);
    rounds.min().unwrap_or_default()
}
