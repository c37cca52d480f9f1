//! Our reader beside that of the llvm-ir crate, which is LLVM's: the feature `reference-llvm-ir`.
//!
//! Each file is read by both in a process of its own. Our module is converted to llvm-ir's
//! structures, and those are compared: globals, types, attributes, and functions, block by block, to
//! the last operand. For what these structures have no place for, such as the source types of
//! constant addresses, both modules are compared as LLVM prints them, too.

mod child;
mod compare;
mod text;
mod tree;

pub(crate) use child::child;

use super::llvm;
use super::session::{Scratch, Session};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The word of the command line that makes a child.
pub(crate) const CHILD: &str = "--reference-child";

/// What became of a file.
#[derive(Clone, Debug, Default)]
struct Comparison {
    /// What both readers make of it otherwise.
    differences: Vec<String>,
    /// Why llvm-ir's structures could not be compared, if so.
    no_form: Option<String>,
    /// Why the texts could not be compared, if so.
    no_text: Option<String>,
    /// What we refuse it for, where LLVM refuses it, too.
    refused: Option<String>,
}

/// What came of a comparison of files.
#[derive(Debug, Default)]
pub(crate) struct Outcome {
    files: Vec<(PathBuf, Comparison)>,
}

/// Compares all `.bc` files that are, or lie below, the session's paths.
///
/// # Errors
/// There are none.
pub(crate) fn compare(session: &Session) -> Result<Outcome, String> {
    if let Some(missing) = llvm::missing(&["llvm-as", "opt"]) {
        return Err(missing);
    }
    let mut files = Vec::new();
    for path in &session.paths {
        collect(path, &mut files).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    let chosen = |file: &PathBuf| {
        let name = file.to_string_lossy();
        session.filters.is_empty() || session.filters.iter().any(|it| name.contains(it))
    };
    files.retain(chosen);
    files.sort();
    if files.is_empty() {
        return Err("there is no such .bc file".to_owned());
    }
    let scratch = Scratch::new()?;
    let next = AtomicUsize::new(0);
    let found = Mutex::new(Vec::new());
    let work = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(file) = files.get(index) else {
                break;
            };
            let comparison = one(session, file, &scratch.0.join(index.to_string()));
            let mut found = found
                .lock()
                .unwrap_or_else(|poisoned| poisoned.into_inner());
            found.push((file.clone(), comparison));
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..session.jobs() {
            scope.spawn(work);
        }
    });
    let mut files = found
        .into_inner()
        .unwrap_or_else(|poisoned| poisoned.into_inner());
    files.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(Outcome { files })
}

fn collect(path: &Path, found: &mut Vec<PathBuf>) -> std::io::Result<()> {
    if !path.is_dir() {
        std::fs::metadata(path)?;
        found.push(path.to_owned());
        return Ok(());
    }
    for entry in std::fs::read_dir(path)? {
        let path = entry?.path();
        // LLVM's reader leaves to its verifier, or to luck, much of what is wrong there.
        let meant_to_be_refused = path.is_dir() && path.ends_with("malformed");
        if meant_to_be_refused {
            continue;
        }
        if path.is_dir() || path.extension().is_some_and(|it| it == "bc") {
            collect(&path, found)?;
        }
    }
    Ok(())
}

fn one(session: &Session, file: &Path, scratch: &Path) -> Comparison {
    let mut comparison = Comparison::default();
    let mut command = Command::new(&session.child[0]);
    command.args(&session.child[1..]).arg(CHILD).arg(file);
    let (said, problem) = match run(&mut command) {
        Ok(done) => done,
        Err(message) => (String::new(), message),
    };
    let (mut is_done, mut newer) = (false, None);
    for line in said.lines() {
        if let Some(difference) = line.strip_prefix(child::DIFFERENT) {
            comparison.differences.push(difference.to_owned());
        } else if let Some(why) = line.strip_prefix(child::NO_FORM) {
            comparison.no_form = Some(why.to_owned());
        } else if let Some(why) = line.strip_prefix(child::REFUSED) {
            comparison.refused = Some(why.to_owned());
        } else if let Some(release) = line.strip_prefix(child::NEWER) {
            newer = Some(release.to_owned());
        }
        is_done |= line == child::DONE;
    }
    if !is_done {
        comparison.no_form = Some(format!("llvm-ir: {}", short(&problem)));
    }
    let theirs = printed(file);
    match (comparison.refused.take(), theirs) {
        // LLVM's verifier has a say, too: its reader alone takes more.
        (Some(why), Err(_)) => comparison.refused = Some(why),
        (Some(why), Ok(_)) => comparison
            .differences
            .push(format!("only llvm-ir reads it: {why}")),
        (None, Err(message)) => comparison.no_text = Some(short(&message)),
        (None, Ok(theirs)) => match ours(session, file, scratch) {
            Ok(ours) => comparison
                .differences
                .extend(text::differences(&ours, &theirs)),
            Err(message) => comparison.no_text = Some(short(&message)),
        },
    }
    // LLVM reads what older releases wrote; of newer ones, what it happens to know.
    if let (Some(release), Some(first)) = (newer, comparison.differences.first()) {
        comparison.no_form = Some(format!("LLVM {release} wrote it: {first}"));
        comparison.no_text.get_or_insert_default();
        comparison.differences.clear();
    }
    comparison
}

/// A module as LLVM prints it.
fn printed(file: &Path) -> Result<String, String> {
    let mut opt = llvm::tool("opt");
    opt.args(["-discard-value-names", "-passes=verify", "-S"])
        .arg(file);
    match run(&mut opt)? {
        (text, _) if !text.is_empty() => Ok(text),
        (_, problem) => Err(problem),
    }
}

/// What we read, as LLVM prints what it reads of our text.
fn ours(session: &Session, file: &Path, scratch: &Path) -> Result<String, String> {
    let mut inspect = Command::new(&session.child[0]);
    inspect
        .args(&session.child[1..])
        .args(["inspect", "--ir"])
        .arg(file);
    let (text, problem) = run(&mut inspect)?;
    if text.is_empty() {
        return Err(problem);
    }
    let (source, bitcode) = (scratch.with_extension("ll"), scratch.with_extension("bc"));
    std::fs::write(&source, text::for_llvm(text)).map_err(|error| error.to_string())?;
    let mut assembler = llvm::tool("llvm-as");
    let (_, problem) = run(assembler.arg(&source).arg("-o").arg(&bitcode))?;
    let text = match bitcode.exists() {
        true => printed(&bitcode),
        false => Err(problem.replace(&*source.to_string_lossy(), "our text")),
    };
    let _ = std::fs::remove_file(source);
    let _ = std::fs::remove_file(bitcode);
    text
}

/// What a command prints, and says on standard error; `Err` if it can't be run at all.
fn run(command: &mut Command) -> Result<(String, String), String> {
    let done = command
        .stdin(Stdio::null())
        .output()
        .map_err(|error| error.to_string())?;
    let problem = String::from_utf8_lossy(&done.stderr).into_owned();
    let problem = match (done.status.success(), problem.is_empty()) {
        (false, true) => done.status.to_string(),
        _ => problem,
    };
    Ok((String::from_utf8_lossy(&done.stdout).into_owned(), problem))
}

/// The line of a tool's complaint that says what is wrong.
fn short(problem: &str) -> String {
    let mut lines = problem.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    match first.contains("panicked at") {
        true => lines.next().unwrap_or(first).to_owned(),
        false => first.to_owned(),
    }
}

impl Outcome {
    /// Whether both readers agree on all.
    pub(crate) fn is_good(&self) -> bool {
        self.files.iter().all(|(_, it)| it.differences.is_empty())
    }

    /// The differences, why files could not be compared in full, and numbers.
    pub(crate) fn text(&self) -> String {
        let mut out = String::new();
        let mut counts = [0; 5];
        for (file, it) in &self.files {
            let file = file.display();
            for difference in &it.differences {
                let _ = writeln!(out, "{file}: {difference}");
            }
            let (which, why) = match (&it.refused, &it.no_form, &it.no_text) {
                _ if !it.differences.is_empty() => (1, None),
                (Some(_), _, _) => (4, None),
                (None, Some(form), Some(text)) => (3, Some(format!("{form}; {text}"))),
                (None, Some(form), None) => (2, Some(form.clone())),
                (None, None, Some(text)) => (0, Some(format!("not as text: {text}"))),
                (None, None, None) => (0, None),
            };
            counts[which] += 1;
            if let Some(why) = why {
                let _ = writeln!(out, "{file}: ({why})");
            }
        }
        let [alike, different, as_text, unread, refused] = counts;
        let _ = writeln!(
            out,
            "{} files: {alike} are read as llvm-ir reads them, {different} otherwise, {as_text} are \
             compared as text only, {unread} are newer than LLVM {}, {refused} are refused by both",
            self.files.len(),
            llvm::RELEASE
        );
        out
    }
}
