//! The template of an inline assembly expression, with operands in place of `$0` and `${1:q}`.

use super::parse::{Assemble, Syntax};
use super::registers::{Kind, Register};

/// Where an operand is, as the text says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// A general-purpose register, and the size of the value in bytes.
    General(u8, u32),
    /// A vector register, and the size of the value in bytes.
    Vector(u8, u32),
    /// A register of the x87 stack.
    X87(u8),
    /// Memory whose address is in this register.
    Memory(u8),
    /// A constant.
    Immediate(i64),
    /// A condition of the flags, which no text names.
    Flag(u8),
    /// A block by its number among those that the text may jump to.
    Label(u8),
}

/// The name of a block that a text may jump to.
pub(super) fn label(number: u8) -> String {
    format!("{TARGET}{number}")
}

/// What such names begin with.
pub(super) const TARGET: &str = ".Lbitcrane_target";

/// The text of `template`.
pub(super) fn expand(template: &str, syntax: Syntax, places: &[Place]) -> Assemble<String> {
    let mut text = String::new();
    let mut chars = template.chars().peekable();
    // Inside `$( att $| intel $)`: which alternative this is.
    let mut variant = None;
    while let Some(c) = chars.next() {
        let wanted = variant.is_none_or(|at| at == usize::from(syntax == Syntax::Intel));
        if c != '$' {
            text.extend(wanted.then_some(c));
            continue;
        }
        let piece = match chars.next() {
            Some('$') => "$".to_string(),
            Some('(') if variant.is_none() => {
                variant = Some(0);
                continue;
            }
            Some('|') => {
                variant = variant.map(|at| at + 1);
                continue;
            }
            Some(')') => {
                variant = None;
                continue;
            }
            Some('{') => {
                let inside: String = chars.by_ref().take_while(|c| *c != '}').collect();
                let (number, modifier) = inside.split_once(':').unwrap_or((&inside, ""));
                if number.is_empty() {
                    special(modifier)?
                } else {
                    operand(number, modifier, syntax, places)?
                }
            }
            Some(digit) if digit.is_ascii_digit() => {
                let mut number = digit.to_string();
                while let Some(next) = chars.next_if(char::is_ascii_digit) {
                    number.push(next);
                }
                operand(&number, "", syntax, places)?
            }
            _ => return Err("a stray $".to_string()),
        };
        text.push_str(if wanted { &piece } else { "" });
    }
    Ok(text)
}

/// `${:uid}` numbers the statement, whose labels are its own here; `${:private}` starts a local name.
fn special(modifier: &str) -> Assemble<String> {
    match modifier {
        "uid" => Ok("0".to_string()),
        "private" => Ok(".L".to_string()),
        "comment" => Ok("#".to_string()),
        _ => Err(format!("${{:{modifier}}}")),
    }
}

fn operand(number: &str, modifier: &str, syntax: Syntax, places: &[Place]) -> Assemble<String> {
    let place = number
        .parse()
        .ok()
        .and_then(|number: usize| places.get(number));
    let att = syntax == Syntax::Att;
    let percent = if att { "%" } else { "" };
    let named = |register: Register| Ok(format!("{percent}{}", register.name()));
    match (*place.ok_or("an operand that is not there")?, modifier) {
        (Place::General(number, size), _) => named(general(number, size, modifier)?),
        (Place::Vector(number, size), "" | "x" | "t") => {
            let long = modifier == "t" || (modifier.is_empty() && size > 16);
            named(Register {
                kind: if long { Kind::Ymm } else { Kind::Xmm },
                number,
            })
        }
        (Place::Label(number), "" | "l" | "c" | "P") => Ok(label(number)),
        (Place::X87(number), "") => named(Register {
            kind: Kind::X87,
            number,
        }),
        (Place::Memory(base), "H") if att => Ok(format!("8(%{})", Register::quad(base).name())),
        (Place::Memory(base), "" | "a" | "b" | "w" | "k" | "q" | "P") if att => {
            Ok(format!("(%{})", Register::quad(base).name()))
        }
        (Place::Memory(base), "") => Ok(format!("[{}]", Register::quad(base).name())),
        (Place::Immediate(value), "c" | "P" | "p" | "a") => Ok(value.to_string()),
        (Place::Immediate(value), "n") => Ok(value.wrapping_neg().to_string()),
        (Place::Immediate(value), _) if att => Ok(format!("${value}")),
        (Place::Immediate(value), _) => Ok(value.to_string()),
        _ => Err(format!("${{{number}:{modifier}}}")),
    }
}

fn general(number: u8, size: u32, modifier: &str) -> Assemble<Register> {
    let kind = match modifier {
        "" => match size {
            1 => Kind::Byte,
            2 => Kind::Word,
            4 => Kind::Long,
            _ => Kind::Quad,
        },
        "b" => Kind::Byte,
        "h" if number < 4 => {
            return Ok(Register {
                kind: Kind::HighByte,
                number: number + 4,
            });
        }
        "w" => Kind::Word,
        "k" => Kind::Long,
        "q" | "r" | "a" | "V" => Kind::Quad,
        _ => return Err(format!("operand modifier {modifier}")),
    };
    Ok(Register { kind, number })
}
