//! Constants that are looked into lane by lane: masks of `shufflevector`, and struct indices of
//! `getelementptr`, which can be vectors of one number.

use super::bad;
use super::rules::Rules;
use crate::ir::{Body, Constant, Module, TypeId, ValueId};
use crate::{Result, limits};

/// A constant, as lanes of `i32`.
enum Lanes<'a> {
    /// All lanes are this, however many; so is a scalar.
    Uniform(&'a Constant),
    Data(&'a [u8]),
    Elements(&'a [ValueId]),
}

fn lanes<'a>(module: &'a Module, body: Option<&'a Body>, value: ValueId) -> Option<Lanes<'a>> {
    Some(match module.constant(body, value)? {
        Constant::Splat(scalar) => Lanes::Uniform(scalar),
        Constant::Data(bytes) => Lanes::Data(bytes),
        Constant::Aggregate(elements) => Lanes::Elements(elements),
        scalar => Lanes::Uniform(scalar),
    })
}

/// A lane: a number, or `None` if it is undef or poison. Nothing at all if it is neither.
fn lane(constant: &Constant) -> Option<Option<u32>> {
    match constant {
        Constant::Null => Some(Some(0)),
        Constant::Undef | Constant::Poison => Some(None),
        Constant::Int(value) => u32::try_from(*value).ok().map(Some),
        _ => None,
    }
}

fn words(bytes: &[u8]) -> impl Iterator<Item = u32> {
    let word = |lane: &[u8]| {
        lane.iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u32::from(*byte))
    };
    bytes.chunks_exact(4).map(word)
}

/// The number that a constant index is in all lanes. None for vectors that are too long for first
/// class values anyway, so that a file can't make this slow.
pub(super) fn gep_index(module: &Module, body: Option<&Body>, value: ValueId) -> Option<u64> {
    let number = |constant: &Constant| lane(constant)?.map(u64::from);
    match lanes(module, body, value)? {
        Lanes::Uniform(constant) => number(constant),
        Lanes::Data(bytes) if bytes.len() <= limits::VALUE_PARTS * 4 => {
            let mut words = words(bytes);
            let first = words.next()?;
            words.all(|word| word == first).then_some(u64::from(first))
        }
        Lanes::Elements(elements) if elements.len() <= limits::VALUE_PARTS => {
            let number = |id: ValueId| number(module.constant(body, id)?);
            let (first, rest) = elements.split_first()?;
            let first = number(*first)?;
            (rest.iter().all(|id| number(*id) == Some(first))).then_some(first)
        }
        _ => None,
    }
}

/// Checks the lanes of a mask for operands of type `vector`: which element of the two, one after
/// the other.
pub(super) fn check_mask(
    module: &Module,
    body: Option<&Body>,
    rules: Rules<'_>,
    vector: TypeId,
    mask: ValueId,
) -> Result<()> {
    let Some((len, scalable)) = rules.shape(vector) else {
        return bad("shufflevector of a scalar");
    };
    // All lanes of a scalable vector are one.
    let limit = if scalable { 1 } else { u64::from(len) * 2 };
    let check = |number: Option<Option<u32>>| match number {
        None => bad("shufflevector mask is no constant"),
        Some(Some(lane)) if u64::from(lane) >= limit => {
            bad(format!("shufflevector lane {lane} out of range"))
        }
        Some(_) => Ok(()),
    };
    match lanes(module, body, mask) {
        None => check(None),
        Some(Lanes::Uniform(constant)) => check(lane(constant)),
        Some(Lanes::Data(bytes)) => words(bytes).try_for_each(|word| check(Some(Some(word)))),
        Some(Lanes::Elements(elements)) => elements
            .iter()
            .try_for_each(|id| check(module.constant(body, *id).and_then(lane))),
    }
}
