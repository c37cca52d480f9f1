//! Assembly text to statements and operands, in AT&T and in Intel syntax.

use super::registers::{Kind, Register};
use super::x87;

/// Why a text could not be assembled.
pub(super) type Why = String;
/// The result of a step of assembling.
pub(super) type Assemble<T> = Result<T, Why>;

/// Which syntax a template is written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// `movl $1, %eax`.
    Att,
    /// `mov eax, 1`.
    Intel,
}

/// `[segment:base + index*scale + displacement]`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Memory {
    /// The segment prefix byte: 0x64 for `fs`, 0x65 for `gs`.
    pub(super) segment: Option<u8>,
    pub(super) base: Option<u8>,
    pub(super) index: Option<u8>,
    /// 1, 2, 4 or 8.
    pub(super) scale: u8,
    pub(super) displacement: i32,
    /// In bytes, where the text says it (`dword ptr`).
    pub(super) size: Option<u8>,
}

/// One operand of an instruction.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Operand {
    Register(Register),
    Immediate(i64),
    Memory(Memory),
    /// The target of a jump, `1f` and `1b` included.
    Label(String),
}

/// One statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Statement {
    Label(String),
    /// The name with its dot, and what follows.
    Directive(String, String),
    /// Lower case; operands in Intel's order: destination first.
    Instruction(String, Vec<Operand>),
}

/// The statements of `text`; a directive may change the syntax on the way.
pub(super) fn statements(text: &str, mut syntax: Syntax) -> Assemble<Vec<Statement>> {
    let mut list = Vec::new();
    for mut line in lines(text) {
        while let Some((label, rest)) = label(&line) {
            list.push(Statement::Label(label));
            line = rest;
        }
        let line = line.trim();
        if line.is_empty() {
            continue;
        }
        let (word, rest) = line
            .split_once(|c: char| c.is_whitespace())
            .unwrap_or((line, ""));
        match word {
            ".intel_syntax" => syntax = Syntax::Intel,
            ".att_syntax" => syntax = Syntax::Att,
            _ if word.starts_with('.') => {
                list.push(Statement::Directive(
                    word.to_string(),
                    rest.trim().to_string(),
                ));
            }
            _ => list.extend(instruction(word, rest, syntax)?),
        }
    }
    Ok(list)
}

/// Whether `template` holds no instruction but `nop`, and so nothing that matters out of line.
pub(super) fn does_nothing(template: &str) -> bool {
    let idle = |line: &str| {
        let word = line.split_whitespace().next().unwrap_or("nop");
        matches!(word, "nop" | ".p2align" | ".align" | ".balign")
    };
    lines(template).iter().all(|line| idle(line))
}

/// A prefix stands alone in front of its instruction: `lock; incl (%rdi)` and `lock incl (%rdi)`.
const PREFIXES: [&str; 8] = [
    "lock", "rep", "repe", "repz", "repne", "repnz", "data16", "notrack",
];

fn instruction(word: &str, rest: &str, syntax: Syntax) -> Assemble<Vec<Statement>> {
    let name = word.to_ascii_lowercase();
    if PREFIXES.contains(&name.as_str()) {
        let mut list = vec![Statement::Instruction(name, Vec::new())];
        let rest = rest.trim();
        if !rest.is_empty() {
            let (word, rest) = rest
                .split_once(|c: char| c.is_whitespace())
                .unwrap_or((rest, ""));
            list.extend(instruction(word, rest, syntax)?);
        }
        return Ok(list);
    }
    let mut operands = Vec::new();
    for text in split_operands(rest) {
        operands.push(match syntax {
            Syntax::Att => att_operand(text.trim())?,
            Syntax::Intel => intel_operand(text.trim())?,
        });
    }
    if syntax == Syntax::Att {
        operands.reverse();
    }
    let intel = match syntax {
        Syntax::Att => x87::intel_name(&name, &operands),
        Syntax::Intel => None,
    };
    let name = intel.map_or(name, str::to_string);
    Ok(vec![Statement::Instruction(name, operands)])
}

/// Statements end with a line or a semicolon; comments are `#` and `//` to the end of the line, and
/// `/* */`.
fn lines(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("/*") {
        plain.push_str(&rest[..at]);
        rest = rest[at..]
            .find("*/")
            .map_or("", |end| &rest[at + end + 2..]);
    }
    plain.push_str(rest);
    let uncommented = plain.lines().map(|line| {
        let end = line.find('#').unwrap_or(line.len());
        let end = line.find("//").map_or(end, |other| other.min(end));
        &line[..end]
    });
    uncommented
        .flat_map(|line| line.split(';'))
        .map(str::to_string)
        .collect()
}

fn label(line: &str) -> Option<(String, String)> {
    let (name, rest) = line.split_once(':')?;
    let name = name.trim();
    let plain = !name.is_empty() && name.chars().all(is_symbol_char);
    // `%fs:0` and `fs:[0]` are no labels.
    (plain && Register::named(name).is_none() && !matches!(name, "fs" | "gs"))
        .then(|| (name.to_string(), rest.to_string()))
}

fn is_symbol_char(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '$')
}

/// Splits at the commas outside of parentheses and brackets.
fn split_operands(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    if !text[start..].trim().is_empty() || !parts.is_empty() {
        parts.push(&text[start..]);
    }
    parts
}

fn att_operand(text: &str) -> Assemble<Operand> {
    // The star of an indirect jump says nothing that the operand does not.
    let text = text.strip_prefix('*').unwrap_or(text).trim();
    if let Some(value) = text.strip_prefix('$') {
        return number(value).map(Operand::Immediate);
    }
    let (segment, text) = att_segment(text);
    if segment.is_none() {
        if let Some(name) = text.strip_prefix('%') {
            let register = Register::named(name).ok_or_else(|| format!("register {text}"))?;
            return Ok(Operand::Register(register));
        }
        if is_label(text) {
            return Ok(Operand::Label(text.to_string()));
        }
    }
    att_memory(text, segment).map(Operand::Memory)
}

fn att_segment(text: &str) -> (Option<u8>, &str) {
    if let Some(rest) = text.strip_prefix("%fs:") {
        return (Some(0x64), rest);
    }
    text.strip_prefix("%gs:")
        .map_or((None, text), |rest| (Some(0x65), rest))
}

/// `1f`, `2b` or a name; a plain number is an address.
fn is_label(text: &str) -> bool {
    let local = text
        .strip_suffix(['f', 'b'])
        .is_some_and(|n| !n.is_empty() && n.chars().all(|c| c.is_ascii_digit()));
    let first = text.chars().next().unwrap_or('0');
    local || (!first.is_ascii_digit() && text.chars().all(is_symbol_char))
}

fn att_memory(text: &str, segment: Option<u8>) -> Assemble<Memory> {
    let open = text
        .rfind('(')
        .filter(|at| text[*at..].contains('%') || text.ends_with("()"));
    let (displacement, inside) = match open {
        Some(at) => (
            &text[..at],
            text[at + 1..]
                .trim_end()
                .strip_suffix(')')
                .ok_or_else(|| unclear(text))?,
        ),
        None => (text, ""),
    };
    let mut memory = Memory {
        segment,
        scale: 1,
        ..Memory::default()
    };
    if !displacement.trim().is_empty() {
        memory.displacement = displaced(displacement)?;
    }
    let mut parts = inside.split(',').map(str::trim);
    if let Some(base) = parts.next().filter(|part| !part.is_empty()) {
        memory.base = Some(address_register(base)?);
    }
    if let Some(index) = parts.next().filter(|part| !part.is_empty()) {
        memory.index = Some(address_register(index)?);
    }
    if let Some(scale) = parts.next().filter(|part| !part.is_empty()) {
        memory.scale = scaled(number(scale)?)?;
    }
    Ok(memory)
}

fn displaced(text: &str) -> Assemble<i32> {
    i32::try_from(number(text)?).map_err(|_| format!("displacement {text}"))
}

fn scaled(scale: i64) -> Assemble<u8> {
    match scale {
        1 | 2 | 4 | 8 => Ok(u8::try_from(scale).unwrap_or(1)),
        _ => Err(format!("scale {scale}")),
    }
}

fn address_register(text: &str) -> Assemble<u8> {
    let name = text.strip_prefix('%').unwrap_or(text);
    match Register::named(name) {
        Some(Register {
            kind: Kind::Quad,
            number,
        }) => Ok(number),
        _ => Err(format!("{text} in an address")),
    }
}

fn unclear(text: &str) -> Why {
    format!("operand {text}")
}

/// `qword ptr fs:[rax + rcx*8 - 4]`, a register, a number, a label.
fn intel_operand(text: &str) -> Assemble<Operand> {
    const SIZES: [(&str, u8); 8] = [
        ("byte", 1),
        ("word", 2),
        ("dword", 4),
        ("qword", 8),
        ("xmmword", 16),
        ("oword", 16),
        ("ymmword", 32),
        ("tbyte", 10),
    ];
    let lower = text.to_ascii_lowercase();
    let mut rest = lower.as_str();
    let mut size = None;
    let words = rest.split_once(char::is_whitespace);
    let sized =
        words.and_then(|(word, after)| Some((SIZES.iter().find(|(n, _)| *n == word)?.1, after)));
    if let Some((bytes, after)) = sized {
        size = Some(bytes);
        rest = after.trim().strip_prefix("ptr").unwrap_or(after).trim();
    }
    let mut segment = None;
    for (name, prefix) in [("fs:", 0x64), ("gs:", 0x65)] {
        if let Some(after) = rest.strip_prefix(name) {
            (segment, rest) = (Some(prefix), after.trim());
        }
    }
    if let Some(inside) = rest
        .strip_prefix('[')
        .and_then(|inside| inside.strip_suffix(']'))
    {
        let memory = Memory {
            segment,
            size,
            scale: 1,
            ..Memory::default()
        };
        return intel_memory(inside, memory).map(Operand::Memory);
    }
    if let Some(register) = Register::named(rest) {
        return Ok(Operand::Register(register));
    }
    if is_label(rest) {
        return Ok(Operand::Label(text.trim().to_string()));
    }
    number(rest).map(Operand::Immediate)
}

fn intel_memory(inside: &str, mut memory: Memory) -> Assemble<Memory> {
    let spaced = inside.replace('-', "+-");
    for term in spaced
        .split('+')
        .map(str::trim)
        .filter(|term| !term.is_empty())
    {
        let (left, right) = term
            .split_once('*')
            .map_or((term, None), |(a, b)| (a.trim(), Some(b.trim())));
        let scaled_register = match right {
            Some(right) if Register::named(left).is_some() => Some((left, right)),
            Some(right) if Register::named(right).is_some() => Some((right, left)),
            _ => None,
        };
        if let Some((register, scale)) = scaled_register {
            memory.index = Some(address_register(register)?);
            memory.scale = scaled(number(scale)?)?;
        } else if Register::named(term).is_some() {
            let register = Some(address_register(term)?);
            let place = if memory.base.is_none() {
                &mut memory.base
            } else {
                &mut memory.index
            };
            *place = register;
        } else {
            memory.displacement = memory.displacement.wrapping_add(displaced(term)?);
        }
    }
    Ok(memory)
}

/// A sum, difference or product of numbers: `0x10`, `-8+4`, `(1<<3)`, `~0`.
pub(super) fn number(text: &str) -> Assemble<i64> {
    let mut expression = Expression {
        text: text.as_bytes(),
        at: 0,
    };
    let value = expression.sum(0).ok_or_else(|| unclear(text))?;
    expression.space();
    if expression.at == text.len() {
        Ok(value)
    } else {
        Err(unclear(text))
    }
}

struct Expression<'t> {
    text: &'t [u8],
    at: usize,
}

impl Expression<'_> {
    fn space(&mut self) {
        while self.text.get(self.at).is_some_and(u8::is_ascii_whitespace) {
            self.at += 1;
        }
    }

    fn peek(&mut self) -> Option<u8> {
        self.space();
        self.text.get(self.at).copied()
    }

    fn eat(&mut self, word: &[u8]) -> bool {
        self.space();
        let found = self.text[self.at..].starts_with(word);
        self.at += if found { word.len() } else { 0 };
        found
    }

    /// Operators bind as in C; `depth` bounds the parentheses.
    fn sum(&mut self, depth: u8) -> Option<i64> {
        let mut value = self.product(depth)?;
        loop {
            value = match self.peek() {
                Some(b'+') if self.eat(b"+") => value.wrapping_add(self.product(depth)?),
                Some(b'-') if self.eat(b"-") => value.wrapping_sub(self.product(depth)?),
                Some(b'<') if self.eat(b"<<") => {
                    value.wrapping_shl(u32::try_from(self.product(depth)?).ok()?)
                }
                Some(b'>') if self.eat(b">>") => {
                    value.wrapping_shr(u32::try_from(self.product(depth)?).ok()?)
                }
                Some(b'|') if self.eat(b"|") => value | self.product(depth)?,
                _ => return Some(value),
            };
        }
    }

    fn product(&mut self, depth: u8) -> Option<i64> {
        let mut value = self.unary(depth)?;
        loop {
            value = match self.peek() {
                Some(b'*') if self.eat(b"*") => value.wrapping_mul(self.unary(depth)?),
                Some(b'/') if self.eat(b"/") => value.checked_div(self.unary(depth)?)?,
                Some(b'&') if self.eat(b"&") => value & self.unary(depth)?,
                _ => return Some(value),
            };
        }
    }

    fn unary(&mut self, depth: u8) -> Option<i64> {
        if depth > 32 {
            return None;
        }
        match self.peek()? {
            b'-' if self.eat(b"-") => Some(self.unary(depth + 1)?.wrapping_neg()),
            b'+' if self.eat(b"+") => self.unary(depth + 1),
            b'~' if self.eat(b"~") => Some(!self.unary(depth + 1)?),
            b'(' if self.eat(b"(") => {
                let value = self.sum(depth + 1)?;
                self.eat(b")").then_some(value)
            }
            _ => self.literal(),
        }
    }

    fn literal(&mut self) -> Option<i64> {
        let start = self.at;
        while self
            .text
            .get(self.at)
            .is_some_and(u8::is_ascii_alphanumeric)
        {
            self.at += 1;
        }
        let word = std::str::from_utf8(&self.text[start..self.at])
            .ok()?
            .to_ascii_lowercase();
        let bits = if let Some(hex) = word.strip_prefix("0x") {
            u64::from_str_radix(hex, 16)
        } else if let Some(binary) = word.strip_prefix("0b") {
            u64::from_str_radix(binary, 2)
        } else if let Some(hex) = word
            .strip_suffix('h')
            .filter(|_| word.starts_with(|c: char| c.is_ascii_digit()))
        {
            u64::from_str_radix(hex, 16)
        } else if word.len() > 1 && word.starts_with('0') {
            u64::from_str_radix(&word, 8)
        } else {
            word.parse()
        };
        bits.ok().map(u64::cast_signed)
    }
}
