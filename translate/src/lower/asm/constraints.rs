//! The constraint string of an inline assembly expression (LangRef, "Inline Asm Constraint String").

use super::parse::{Assemble, Why};

/// What an entry of the string is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Output,
    Input,
    /// `!i`: a block that the text may jump to.
    Label,
    Clobber,
}

/// One way to satisfy a constraint.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Code {
    /// `{ax}`: this register.
    Fixed(String),
    /// `0`: where output 0 is.
    Tied(usize),
    /// `r`, `m`, `i` and so on.
    Letter(char),
}

/// One entry.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Constraint {
    pub(super) role: Role,
    /// `*`: the operand is the address of the value.
    pub(super) indirect: bool,
    /// The ways, any of which will do.
    pub(super) codes: Vec<Code>,
}

impl Constraint {
    pub(super) fn allows(&self, letters: &str) -> bool {
        self.codes
            .iter()
            .any(|code| matches!(code, Code::Letter(letter) if letters.contains(*letter)))
    }

    pub(super) fn fixed(&self) -> Option<&str> {
        self.codes.iter().find_map(|code| match code {
            Code::Fixed(name) => Some(name.as_str()),
            _ => None,
        })
    }

    pub(super) fn tied(&self) -> Option<usize> {
        self.codes.iter().find_map(|code| match code {
            Code::Tied(output) => Some(*output),
            _ => None,
        })
    }
}

/// The entries of `text`, in order: outputs, inputs, labels, clobbers.
pub(super) fn parse(text: &str) -> Assemble<Vec<Constraint>> {
    split(text).into_iter().map(entry).collect()
}

/// Splits at the commas outside of braces.
fn split(text: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut start) = (Vec::new(), 0_i32, 0);
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().filter(|part| !part.is_empty()).collect()
}

fn entry(text: &str) -> Assemble<Constraint> {
    let unclear = || -> Why { format!("constraint {text}") };
    let (role, mut rest) = match text.as_bytes().first() {
        Some(b'=') => (Role::Output, &text[1..]),
        Some(b'~') => (Role::Clobber, &text[1..]),
        Some(b'!') => {
            return Ok(Constraint {
                role: Role::Label,
                indirect: false,
                codes: Vec::new(),
            });
        }
        _ => (Role::Input, text),
    };
    let mut indirect = false;
    while let Some(after) = rest.strip_prefix(['*', '&', '%']) {
        indirect |= rest.starts_with('*');
        rest = after;
    }
    // Of alternatives for all operands together, the first.
    let rest = rest.split('|').next().unwrap_or(rest);
    let mut codes = Vec::new();
    let mut chars = rest.chars();
    while let Some(c) = chars.next() {
        match c {
            '{' => {
                let name: String = chars.by_ref().take_while(|c| *c != '}').collect();
                codes.push(Code::Fixed(name));
            }
            // Two letters: `^Yz`. None of those is a register class that matters here.
            '^' => {
                let pair: String = chars.by_ref().take(2).collect();
                codes.push(Code::Letter(if pair.starts_with('Y') {
                    'x'
                } else {
                    return Err(unclear());
                }));
            }
            '0'..='9' => {
                let digit = usize::try_from(c.to_digit(10).unwrap_or(0)).unwrap_or(0);
                match codes.last_mut() {
                    Some(Code::Tied(number)) => {
                        *number = number.saturating_mul(10).saturating_add(digit)
                    }
                    _ => codes.push(Code::Tied(digit)),
                }
            }
            _ if c.is_ascii_alphabetic() => codes.push(Code::Letter(c)),
            _ => return Err(unclear()),
        }
    }
    if codes.is_empty() {
        return Err(unclear());
    }
    Ok(Constraint {
        role,
        indirect,
        codes,
    })
}
