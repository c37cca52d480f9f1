//! A call that is promised, with literals read by the function's type, and the judgement of what
//! it gave. Who makes the call, we or LLVM, is not known here.

use super::literal::{Buffer, Literal, Ty, holds, parse_buffer, show, show_hex, show_memory};
use super::promise;
use super::signature::{Param, Signature};

/// Bytes before and after each buffer that nobody may change.
pub(super) const GUARD: usize = 64;
/// What they hold.
pub(super) const GUARD_BYTE: u8 = 0xee;

/// A call that is promised.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    /// The function's name.
    pub(super) function: String,
    /// Its signature.
    pub(super) signature: Signature,
    /// The arguments.
    pub(super) args: Vec<(Param, Literal)>,
    /// The promised result.
    pub(super) result: Option<Literal>,
    /// The promised contents of the arguments' buffers, in order, as far as promised.
    pub(super) memory: Vec<Memory>,
}

/// What is promised of a buffer after the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Memory {
    /// Anything.
    Any,
    /// To be filled in.
    Unknown,
    /// These bytes.
    Bytes(Vec<u8>),
}

/// What a call gave.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    /// The bytes of the result, by field if it is a struct.
    pub(super) result: Vec<Vec<u8>>,
    /// What the promised symbol's address or the memory at the resulting pointer is.
    pub(super) referent: Option<Vec<u8>>,
    /// The buffers after the call, with their guards.
    pub(super) buffers: Vec<Vec<u8>>,
}

impl Plan {
    /// Reads the literals of `call` by `signature`.
    ///
    /// # Errors
    /// What is wrong with the promise.
    pub(super) fn new(call: &promise::Call, signature: Signature) -> Result<Self, String> {
        if call.args.len() < signature.params.len() {
            return Err(format!("{} arguments are too few", call.args.len()));
        }
        let mut args = Vec::new();
        for (index, text) in call.args.iter().enumerate() {
            let (param, text) = signature.argument(index, text)?;
            let literal = match (Literal::parse(text, &param.ty)?, &param.ty) {
                (Literal::AnyNan, Ty::Float(float)) => Literal::Bytes(float.quiet_nan()),
                (Literal::Unknown | Literal::Lanes(_), _) => {
                    return Err(format!("{text:?} can't be passed"));
                }
                (literal, _) => literal,
            };
            args.push((param, literal));
        }
        let result = match &call.result {
            Some(text) => Some(Literal::parse(text, &signature.result)?),
            None => None,
        };
        let function = call.function.clone();
        let memory = call.memory.iter().map(|text| parse_memory(text));
        let memory = memory.collect::<Result<Vec<_>, _>>()?;
        let plan = Self {
            function,
            signature,
            args,
            result,
            memory,
        };
        match plan.memory.len() > plan.buffers().count() {
            true => Err("more memory is promised than is passed".to_owned()),
            false => Ok(plan),
        }
    }

    /// The buffers that arguments point to.
    pub(super) fn buffers(&self) -> impl Iterator<Item = &Buffer> {
        self.args.iter().filter_map(|(_, literal)| match literal {
            Literal::Buffer(buffer) => Some(buffer),
            _ => None,
        })
    }

    /// Whether something is still to be filled in.
    pub(super) fn has_unknown(&self) -> bool {
        self.result == Some(Literal::Unknown) || self.memory.contains(&Memory::Unknown)
    }

    /// Whether the outcome is what is promised.
    ///
    /// # Errors
    /// How it differs.
    pub(super) fn judge(&self, outcome: &Outcome) -> Result<(), String> {
        self.judge_result(outcome)?;
        for (buffer, after) in self.buffers().zip(&outcome.buffers) {
            judge_guards(buffer, after)?;
        }
        for ((expected, buffer), after) in
            self.memory.iter().zip(self.buffers()).zip(&outcome.buffers)
        {
            let got = contents(buffer, after);
            if let Memory::Bytes(bytes) = expected
                && bytes != got
            {
                return Err(format!("left {} in memory", show_memory(got)));
            }
        }
        Ok(())
    }

    fn judge_result(&self, outcome: &Outcome) -> Result<(), String> {
        let fits = match &self.result {
            None => true,
            Some(Literal::Unknown) => return Err(format!("gave {}", self.show_result(outcome))),
            Some(Literal::Symbol(..)) => outcome.referent.as_ref() == outcome.result.first(),
            Some(Literal::Buffer(buffer)) => outcome.referent.as_ref() == Some(&buffer.bytes),
            Some(Literal::Fields(fields)) => self.judge_fields(fields, &outcome.result),
            Some(expected) => match outcome.result.as_slice() {
                [got] => holds(expected, &self.signature.result, got),
                _ => false,
            },
        };
        match fits {
            true => Ok(()),
            false => Err(format!("gave {}", self.show_result(outcome))),
        }
    }

    fn judge_fields(&self, expected: &[Literal], got: &[Vec<u8>]) -> bool {
        let Ty::Struct(types) = &self.signature.result else {
            return false;
        };
        expected.len() == got.len()
            && (expected.iter().zip(types).zip(got)).all(|((e, ty), got)| holds(e, ty, got))
    }

    /// The result as a promise would write it.
    pub(super) fn show_result(&self, outcome: &Outcome) -> String {
        match (&self.result, &outcome.referent) {
            (Some(Literal::Buffer(_)), Some(referent)) => {
                return format!("a pointer to {}", show_memory(referent));
            }
            (_, Some(symbol)) => {
                let got = outcome.result.first().map(|bytes| show_hex(bytes));
                return format!("{}, not {}", got.unwrap_or_default(), show_hex(symbol));
            }
            (_, None) => {}
        }
        match (&self.signature.result, outcome.result.as_slice()) {
            (Ty::Struct(types), got) => {
                let fields: Vec<_> = types
                    .iter()
                    .zip(got)
                    .map(|(ty, got)| show(ty, got))
                    .collect();
                format!("({})", fields.join(", "))
            }
            (ty, [got]) => show(ty, got),
            _ => "nothing".to_owned(),
        }
    }
}

fn parse_memory(text: &str) -> Result<Memory, String> {
    match text {
        "_" => Ok(Memory::Any),
        "?" => Ok(Memory::Unknown),
        text => parse_buffer(text).map(|buffer| Memory::Bytes(buffer.bytes)),
    }
}

/// A buffer as it is laid out, guards around it; its first byte is [`first`] bytes in.
pub(super) fn guarded(buffer: &Buffer) -> Vec<u8> {
    let mut bytes = vec![GUARD_BYTE; first(buffer)];
    bytes.extend(&buffer.bytes);
    bytes.resize(bytes.len() + GUARD, GUARD_BYTE);
    bytes
}

/// The offset of the first byte of a guarded buffer that the call may use.
pub(super) fn first(buffer: &Buffer) -> usize {
    GUARD + buffer.misalign
}

/// The bytes of a guarded buffer that the call may use.
pub(super) fn contents<'a>(buffer: &Buffer, guarded: &'a [u8]) -> &'a [u8] {
    &guarded[first(buffer)..][..buffer.bytes.len()]
}

fn judge_guards(buffer: &Buffer, after: &[u8]) -> Result<(), String> {
    let start = first(buffer);
    let end = start + buffer.bytes.len();
    let changed = |at: &usize| !(start..end).contains(at) && after[*at] != GUARD_BYTE;
    match (0..after.len()).find(changed) {
        None => Ok(()),
        Some(at) if at < start => Err(format!("wrote {} bytes before a buffer", start - at)),
        Some(at) => Err(format!("wrote {} bytes beyond a buffer", at - end + 1)),
    }
}
