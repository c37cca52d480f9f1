//! How long loading takes, step by step and as a whole, and how it grows with the module.
//!
//! ```text
//! cargo bench
//! BITCRANE_BENCH="spam.bc eggs.bc" cargo bench -- loads
//! ```
//! Without `BITCRANE_BENCH`, files of the corpus are taken: a program, and modules of 150 to 250 KB.
//! How loads compare with those of `.so` files and with LLVM is what `tools/bench.py` measures,
//! how fast the code runs `tools/speed.py`.

use bitcrane::{CacheOption, CompileOption, Loader, Options};
use bitcrane_translate::bitcode;
use bitcrane_translate::ir::verify;
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::path::{Path, PathBuf};

const FILES: [&str; 3] = [
    "corpus/versions/program/clang-19-O2.bc",
    "corpus/c/many_edges.O2.bc",
    "corpus/abi/wide_sse2.O2.bc",
];

/// Names and bytes.
fn files() -> Vec<(String, Vec<u8>)> {
    let listed = std::env::var("BITCRANE_BENCH").unwrap_or_default();
    let mut paths: Vec<PathBuf> = listed.split_whitespace().map(PathBuf::from).collect();
    if paths.is_empty() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        paths = FILES.iter().map(|file| root.join(file)).collect();
    }
    let read = |path: PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = std::fs::read(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
        (name.into_owned(), bytes)
    };
    paths.into_iter().map(read).collect()
}

/// Reads and verifies all of a module.
fn verify_all(bytes: &[u8]) {
    let (module, bodies) = bitcode::read(bytes).unwrap().into_parts();
    let module = verify::module(module).unwrap();
    for (id, function) in &module.functions {
        if !function.is_declaration {
            let body = bodies.body(&module, id).unwrap();
            verify::body(&module, id, body).unwrap();
        }
    }
}

fn steps(c: &mut Criterion) {
    let mut group = c.benchmark_group("steps");
    for (name, bytes) in files() {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(BenchmarkId::new("index", &name), &bytes, |b, bytes| {
            b.iter(|| bitcode::read(bytes).is_ok());
        });
        group.bench_with_input(BenchmarkId::new("verify", &name), &bytes, |b, bytes| {
            b.iter(|| verify_all(bytes));
        });
    }
}

/// What stays of a load is given back, so that many fit into one process.
fn load(loader: &Loader, bytes: &[u8]) {
    let image = loader.load_bytes("bench.bc".as_ref(), bytes).unwrap();
    // SAFETY: nothing of it has been called but constructors, which the files don't have.
    unsafe { image.unload() };
}

fn loads(c: &mut Criterion) {
    let directory = std::env::temp_dir().join(format!("bitcrane-bench-{}", std::process::id()));
    let loader = |cache| {
        let mut options = Options::default();
        options.cache = cache;
        options.compile = CompileOption::Eager;
        Loader::new(options)
    };
    let (cold, warm) = (
        loader(CacheOption::Off),
        loader(CacheOption::Directory(directory.clone())),
    );
    let mut group = c.benchmark_group("loads");
    group.sample_size(20);
    for (name, bytes) in files() {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(BenchmarkId::new("cold", &name), &bytes, |b, bytes| {
            b.iter(|| load(&cold, bytes));
        });
        load(&warm, &bytes);
        group.bench_with_input(BenchmarkId::new("warm", &name), &bytes, |b, bytes| {
            b.iter(|| load(&warm, bytes));
        });
    }
    drop(group);
    let _ = std::fs::remove_dir_all(directory);
}

/// The same file, as bitcode that has so many times the functions: the time for a byte stays.
fn growth(c: &mut Criterion) {
    let loader = Loader::new(Options::default());
    let mut group = c.benchmark_group("growth");
    group.sample_size(10);
    for (name, bytes) in grown() {
        group.throughput(Throughput::Bytes(bytes.len() as u64));
        group.bench_with_input(BenchmarkId::new("cold", name), &bytes, |b, bytes| {
            b.iter(|| load(&loader, bytes));
        });
    }
}

/// Modules of 100, 200, 400 and 800 functions, as far as there is an assembler for them.
fn grown() -> Vec<(usize, Vec<u8>)> {
    let assembled = [100, 200, 400, 800].map(|count| Some((count, assemble(&text(count))?)));
    let modules: Vec<_> = assembled.into_iter().flatten().collect();
    if modules.is_empty() {
        eprintln!("growth: needs llvm-as-19 or llvm-as");
    }
    modules
}

fn text(functions: usize) -> String {
    let function = |k: usize| {
        let (multiplier, shift, callee) = (k * 77 + 13, k % 60 + 1, k.saturating_sub(7));
        format!(
            "define i64 @f{k}(i64 %x, ptr %p, i32 %n) {{
entry:
  br label %loop
loop:
  %i = phi i32 [ 0, %entry ], [ %i.next, %more ]
  %s = phi i64 [ %x, %entry ], [ %s.next, %more ]
  %at = getelementptr i64, ptr %p, i32 %i
  %v = load i64, ptr %at
  %m = mul i64 %v, {multiplier}
  %t = add i64 %m, %s
  %h = lshr i64 %t, {shift}
  %y = xor i64 %t, %h
  %low = trunc i64 %y to i1
  br i1 %low, label %odd, label %more
odd:
  %q = call i64 @f{callee}(i64 %y, ptr %p, i32 %n)
  store i64 %q, ptr %at
  br label %more
more:
  %s.next = phi i64 [ %y, %loop ], [ %q, %odd ]
  %i.next = add i32 %i, 1
  %again = icmp slt i32 %i.next, %n
  br i1 %again, label %loop, label %done
done:
  ret i64 %s.next
}}
"
        )
    };
    let functions: String = (0..functions).map(function).collect();
    format!("target triple = \"x86_64-unknown-linux-gnu\"\n{functions}")
}

fn assemble(text: &str) -> Option<Vec<u8>> {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let run = |program| {
        let mut child = Command::new(program)
            .args(["-", "-o", "-"])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .ok()?;
        child.stdin.take()?.write_all(text.as_bytes()).ok()?;
        let output = child.wait_with_output().ok()?;
        output.status.success().then_some(output.stdout)
    };
    ["llvm-as-19", "llvm-as"].into_iter().find_map(run)
}

criterion_group!(benches, steps, loads, growth);
criterion_main!(benches);
