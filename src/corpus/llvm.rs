//! LLVM's own tools, where they are installed: they make the `.bc` files and answer as the oracle.

use super::literal::{Literal, Ty, split_list};
use super::plan::{self, Outcome, Plan};
use super::signature::{Extension, Param, Signature};
use std::fmt::Write as _;
use std::path::Path;
use std::process::Command;

/// The release whose tools are asked.
pub(super) const RELEASE: &str = "19";

/// A tool's command, such as `lli-19`.
pub(super) fn tool(name: &str) -> Command {
    let mut command = Command::new(format!("{name}-{RELEASE}"));
    // Naming the functions of a tool that crashes takes longer than anything else.
    command.env("LLVM_DISABLE_SYMBOLIZATION", "1");
    command
}

/// Which of these tools are not there, in words; `None` if all are.
pub(super) fn missing(tools: &[&str]) -> Option<String> {
    let works = |name: &str| {
        let out = tool(name).arg("--version").output();
        out.is_ok_and(|out| out.status.success())
    };
    let missing = tools.iter().filter(|name| !works(name));
    let missing: Vec<_> = missing.map(|name| format!("{name}-{RELEASE}")).collect();
    (!missing.is_empty()).then(|| {
        let packages = match tools.contains(&"clang") {
            true => format!("llvm-{RELEASE} clang-{RELEASE}"),
            false => format!("llvm-{RELEASE}"),
        };
        format!(
            "not installed: {} (Debian: apt-get install {packages})",
            missing.join(", ")
        )
    })
}

/// A bitcode file as LLVM prints it.
///
/// # Errors
/// What llvm-dis says.
pub(super) fn disassemble(bitcode: &Path) -> Result<String, String> {
    let out = tool("llvm-dis").arg("-o").arg("-").arg(bitcode).output();
    let out = out.map_err(|error| format!("llvm-dis: {error}"))?;
    match out.status.success() {
        true => Ok(String::from_utf8_lossy(&out.stdout).into_owned()),
        false => Err(String::from_utf8_lossy(&out.stderr).trim().to_owned()),
    }
}

/// A function's `define` line in LLVM's text.
#[derive(Debug)]
pub(super) struct Define {
    /// Its signature.
    pub(super) signature: Signature,
    /// Calling convention, result attributes and type, as a call repeats them.
    head: String,
    /// The parameters' types and attributes, without their names.
    params: Vec<String>,
}

impl Define {
    /// Finds the definition of `function` in `text`.
    pub(super) fn find(text: &str, function: &str) -> Option<Self> {
        let names = [
            format!("@{function}("),
            format!("@\"{}\"(", escaped(function)),
        ];
        let define = |line: &&str| {
            line.starts_with("define ") && names.iter().any(|name| line.contains(name))
        };
        let line = text.lines().find(define)?;
        let (before, after) = line.strip_prefix("define ")?.split_once('@')?;
        let inner = &after[after.find('(')? + 1..];
        let inner = &inner[..matching(inner)?];
        let words = head_words(before);
        let type_at = words.iter().position(|word| is_type(word))?;
        let result = words[type_at..].join(" ");
        let head: Vec<_> = words.into_iter().filter(|word| !is_linkage(word)).collect();
        let mut parts = split_list(inner);
        let variadic = parts.last() == Some(&"...");
        if variadic {
            parts.pop();
        }
        Some(Self {
            signature: Signature {
                result: Ty::parse(&result),
                params: parts.iter().map(|part| param(part)).collect(),
                variadic,
            },
            head: head.join(" "),
            params: parts.iter().map(|part| without_name(part)).collect(),
        })
    }
}

/// A name between quotes, as LLVM writes it.
fn escaped(name: &str) -> String {
    let plain = |byte: u8| (0x20..0x7f).contains(&byte) && byte != b'"' && byte != b'\\';
    let spelt = |byte: u8| match plain(byte) {
        true => char::from(byte).to_string(),
        false => format!("\\{byte:02X}"),
    };
    name.bytes().map(spelt).collect()
}

/// The words before the name; a bracketed type or attribute is one word.
fn head_words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut depth = 0_usize;
    for c in text.trim().chars() {
        match c {
            '(' | '[' | '{' | '<' => depth += 1,
            ')' | ']' | '}' | '>' => depth = depth.saturating_sub(1),
            _ => {}
        }
        match words.last_mut() {
            Some(word) if c != ' ' || depth > 0 => word.push(c),
            _ => words.push(String::new()),
        }
    }
    words
}

fn is_type(word: &str) -> bool {
    let named = word.starts_with(['<', '{', '[', '%']);
    named || !matches!(Ty::parse(word), Ty::Other(_))
}

fn is_linkage(word: &str) -> bool {
    const WORDS: [&str; 16] = [
        "private",
        "internal",
        "weak",
        "weak_odr",
        "linkonce",
        "linkonce_odr",
        "external",
        "common",
        "available_externally",
        "extern_weak",
        "dso_local",
        "dso_preemptable",
        "hidden",
        "protected",
        "default",
        "appending",
    ];
    WORDS.contains(&word)
}

/// Where the parenthesis closes that is open at the start.
fn matching(text: &str) -> Option<usize> {
    let mut depth = 1;
    text.char_indices().find_map(|(at, c)| {
        match c {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(at)
    })
}

fn param(text: &str) -> Param {
    let words = head_words(text);
    let has = |name: &str| words.iter().any(|word| word == name);
    let align = words.windows(2).find(|pair| pair[0] == "align");
    let align = align.and_then(|pair| pair[1].parse().ok()).unwrap_or(8);
    let byval = words.iter().any(|word| word.starts_with("byval("));
    Param {
        ty: Ty::parse(&words[0]),
        extension: match (has("signext"), has("zeroext")) {
            (true, _) => Extension::Sign,
            (_, true) => Extension::Zero,
            _ => Extension::Any,
        },
        byval: byval.then_some(align),
    }
}

fn without_name(text: &str) -> String {
    let mut words = head_words(text);
    let named = words.len() > 1 && words.last().is_some_and(|word| word.starts_with('%'));
    if named {
        words.pop();
    }
    words.join(" ")
}

/// The text of a module that makes the calls and writes what they give to the file `report`; it is
/// appended to the module that is asked.
pub(super) fn harness(text: &str, plans: &[(Plan, Define)], report: &Path) -> String {
    let mut out = String::new();
    for (name, line) in [
        ("write", "declare i64 @write(i32, ptr, i64)"),
        ("open", "declare i32 @open(ptr, i32, ...)"),
    ] {
        if !text.contains(&format!("@{name}(")) {
            let _ = writeln!(out, "{line}");
        }
    }
    let path = report.to_string_lossy();
    let _ = writeln!(
        out,
        "@corpus.path = constant [{} x i8] c\"{path}\\00\"",
        path.len() + 1
    );
    let mut body = String::new();
    for (index, (plan, define)) in plans.iter().enumerate() {
        call(&mut out, &mut body, index, plan, define);
    }
    // 577: O_WRONLY | O_CREAT | O_TRUNC
    let _ = write!(
        out,
        "define i32 @corpus.main() {{\n  \
         %fd = call i32 (ptr, i32, ...) @open(ptr @corpus.path, i32 577, i32 420)\n\
         {body}  ret i32 0\n}}\n"
    );
    out
}

fn call(out: &mut String, body: &mut String, k: usize, plan: &Plan, define: &Define) {
    for (j, buffer) in plan.buffers().enumerate() {
        let bytes = plan::guarded(buffer);
        let escaped: String = bytes.iter().map(|byte| format!("\\{byte:02X}")).collect();
        let _ = writeln!(
            out,
            "@corpus.b{k}.{j} = global [{} x i8] c\"{escaped}\", align 64",
            bytes.len()
        );
    }
    let mut buffers = 0;
    let mut args = Vec::new();
    for (index, (param, literal)) in plan.args.iter().enumerate() {
        let head = match define.params.get(index) {
            Some(head) => head.clone(),
            None => param.ty.name(),
        };
        args.push(format!("{head} {}", value(param, literal, k, &mut buffers)));
    }
    let variadic = match plan.signature.variadic {
        true => {
            let params = define
                .params
                .iter()
                .map(|param| head_words(param)[0].clone());
            let list: Vec<_> = params.chain(["...".to_owned()]).collect();
            format!(" ({})", list.join(", "))
        }
        false => String::new(),
    };
    let result = match plan.signature.result {
        Ty::Void => String::new(),
        _ => format!("%r{k} = "),
    };
    let _ = writeln!(
        body,
        "  {result}call {}{variadic} @\"{}\"({})",
        define.head,
        plan.function,
        args.join(", ")
    );
    report_result(out, body, k, plan);
    for (j, buffer) in plan.buffers().enumerate() {
        write_out(
            body,
            &format!("{k}.b{j}"),
            &format!("@corpus.b{k}.{j}"),
            plan::guarded(buffer).len(),
        );
    }
}

fn report_result(out: &mut String, body: &mut String, k: usize, plan: &Plan) {
    let fields = match &plan.signature.result {
        Ty::Struct(fields) => fields.as_slice(),
        Ty::Void => &[],
        ty => std::slice::from_ref(ty),
    };
    for (j, field) in fields.iter().enumerate() {
        let Some(len) = field.byte_len() else {
            continue;
        };
        let ty = field.name();
        let mut name = format!("%r{k}");
        if let Ty::Struct(_) = plan.signature.result {
            let all: Vec<_> = fields.iter().map(Ty::name).collect();
            let _ = writeln!(
                body,
                "  %f{k}.{j} = extractvalue {{ {} }} %r{k}, {j}",
                all.join(", ")
            );
            name = format!("%f{k}.{j}");
        }
        let _ = writeln!(
            out,
            "@corpus.r{k}.{j} = global [{len} x i8] zeroinitializer, align 64"
        );
        let _ = writeln!(body, "  store {ty} {name}, ptr @corpus.r{k}.{j}");
        write_out(
            body,
            &format!("{k}.r{j}"),
            &format!("@corpus.r{k}.{j}"),
            len,
        );
    }
    match &plan.result {
        Some(Literal::Symbol(symbol, offset)) => {
            let _ = writeln!(
                out,
                "@corpus.s{k} = global ptr getelementptr (i8, ptr @\"{symbol}\", i64 {offset})"
            );
            write_out(body, &format!("{k}.s"), &format!("@corpus.s{k}"), 8);
        }
        Some(Literal::Buffer(buffer)) => {
            write_out(
                body,
                &format!("{k}.s"),
                &format!("%r{k}"),
                buffer.bytes.len(),
            );
        }
        _ => {}
    }
}

fn write_out(body: &mut String, name: &str, pointer: &str, len: usize) {
    let _ = writeln!(
        body,
        "  %w{name} = call i64 @write(i32 %fd, ptr {pointer}, i64 {len})"
    );
}

fn value(param: &Param, literal: &Literal, k: usize, buffers: &mut usize) -> String {
    match literal {
        Literal::Symbol(name, offset) => {
            format!("getelementptr (i8, ptr @\"{name}\", i64 {offset})")
        }
        Literal::Buffer(buffer) => {
            let j = *buffers;
            *buffers += 1;
            format!(
                "getelementptr (i8, ptr @corpus.b{k}.{j}, i64 {})",
                plan::first(buffer)
            )
        }
        Literal::Bytes(bytes) => {
            let digits: String = bytes
                .iter()
                .rev()
                .map(|byte| format!("{byte:02X}"))
                .collect();
            let bits = bytes.len() * 8;
            match &param.ty {
                Ty::Int(_) => format!("u0x{digits}"),
                Ty::Ptr => format!("inttoptr (i64 u0x{digits} to ptr)"),
                Ty::Vector(lanes, lane) if **lane == Ty::Ptr => format!(
                    "inttoptr (<{lanes} x i64> bitcast (i{bits} u0x{digits} to <{lanes} x i64>) to \
                     <{lanes} x ptr>)"
                ),
                ty => format!("bitcast (i{bits} u0x{digits} to {})", ty.name()),
            }
        }
        // A plan has none of these as an argument.
        Literal::AnyNan | Literal::Unknown | Literal::Fields(_) | Literal::Lanes(_) => {
            "poison".to_owned()
        }
    }
}

/// Takes the outcomes of `plans` from the bytes that the harness wrote, up to where they end.
pub(super) fn outcomes(plans: &[(Plan, Define)], mut bytes: &[u8]) -> Vec<Outcome> {
    let mut outcomes = Vec::new();
    for (plan, _) in plans {
        match outcome(plan, &mut bytes) {
            Some(outcome) => outcomes.push(outcome),
            None => break,
        }
    }
    outcomes
}

fn outcome(plan: &Plan, bytes: &mut &[u8]) -> Option<Outcome> {
    let mut take = |len| {
        let (head, rest) = bytes.split_at_checked(len)?;
        *bytes = rest;
        Some(head.to_vec())
    };
    let mut outcome = Outcome::default();
    let fields = match &plan.signature.result {
        Ty::Struct(fields) => fields.as_slice(),
        Ty::Void => &[],
        ty => std::slice::from_ref(ty),
    };
    for field in fields {
        outcome.result.push(take(field.byte_len().unwrap_or(0))?);
    }
    outcome.referent = match &plan.result {
        Some(Literal::Symbol(..)) => Some(take(8)?),
        Some(Literal::Buffer(buffer)) => Some(take(buffer.bytes.len())?),
        _ => None,
    };
    for buffer in plan.buffers() {
        outcome.buffers.push(take(plan::guarded(buffer).len())?);
    }
    Some(outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_define_line_gives_the_signature() {
        let text = "define dso_local signext i16 @f(i8 noundef signext %a, ptr byval(%s) align 16 \
                    %b, <4 x i32> %c, ...) local_unnamed_addr #0 {";
        let define = Define::find(text, "f").unwrap();
        assert_eq!(define.signature.result, Ty::Int(16));
        assert_eq!(define.signature.params[0].extension, Extension::Sign);
        assert_eq!(define.signature.params[1].byval, Some(16));
        assert_eq!(define.signature.params[2].ty, Ty::parse("<4 x i32>"));
        assert!(define.signature.variadic);
        assert_eq!(define.head, "signext i16");
        assert_eq!(define.params[1], "ptr byval(%s) align 16");
    }
}
