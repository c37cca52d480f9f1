//! `shufflevector`, and the intrinsics that rearrange lanes.

use super::lane_count;
use crate::ir::{Constant, TypeId, ValueId};
use crate::lower::types::{Lane, Parts, Repr, mask_lane};
use crate::lower::{FunctionTranslator, Lower, unsupported};
use cranelift_codegen::ir::types::I8X16;
use cranelift_codegen::ir::{self as clif, InstBuilder, Opcode};

/// The source chunk and lane of a lane; `None` is any.
type Pick = Option<(usize, usize)>;

impl FunctionTranslator<'_, '_> {
    /// Bytes of two chunks by index: 0 to 15 of the first, 16 to 31 of the second.
    pub(in crate::lower) fn byte_shuffle(
        &mut self,
        a: clif::Value,
        b: clif::Value,
        mask: [u8; 16],
    ) -> clif::Value {
        let mask = self.b.func.dfg.immediates.push(mask[..].into());
        self.b.ins().shuffle(a, b, mask)
    }

    /// `shufflevector`
    pub(in crate::lower) fn shuffle_vector(
        &mut self,
        lhs: ValueId,
        rhs: ValueId,
        mask: ValueId,
        ty: TypeId,
    ) -> Lower<Parts> {
        let from_type = self.type_of(lhs)?;
        let from = self.repr(from_type)?;
        let to = self.repr(ty)?;
        let indices = self.shuffle_mask(mask)?;
        let a = self.value(lhs)?;
        let b = self.value(rhs)?;
        self.permute(from, &a, &b, to, ty, &indices)
    }

    /// The lanes with these numbers, of two vectors one behind the other.
    pub(in crate::lower) fn permute(
        &mut self,
        from: Repr,
        a: &[clif::Value],
        b: &[clif::Value],
        to: Repr,
        ty: TypeId,
        indices: &[Option<u32>],
    ) -> Lower<Parts> {
        let count = lane_count(from);
        match (from, to) {
            (Repr::Vector { lane, .. }, Repr::Vector { .. }) => {
                return Ok(self.shuffle_chunks(lane, count, a, b, indices));
            }
            (Repr::Mask { len }, Repr::Mask { len: to }) => {
                let (from, to) = (mask_lane(len), mask_lane(to));
                let a = self.resize_mask(a, from, to, len);
                let b = self.resize_mask(b, from, to, len);
                return Ok(self.shuffle_chunks(to, count, &a, &b, indices));
            }
            _ => {}
        }
        let element = self.module.types.scalar(ty);
        let mut lanes = Vec::new();
        for index in indices {
            lanes.push(match *index {
                Some(index) if index < count => self.lane(from, a, index),
                Some(index) => self.lane(from, b, index - count),
                None => self.zeros(element)?,
            });
        }
        self.from_lanes(to, lanes)
    }

    /// The lanes that a mask picks; `None` is any.
    pub(in crate::lower) fn shuffle_mask(&self, mask: ValueId) -> Lower<Vec<Option<u32>>> {
        let ty = self.type_of(mask)?;
        let Some((len, _)) = self.module.types.fixed_vector(ty) else {
            return unsupported("a shuffle of scalable vectors");
        };
        let len = len as usize;
        Ok(match self.constant_of(mask) {
            Some(Constant::Null) => vec![Some(0); len],
            Some(Constant::Data(bytes)) => bytes
                .chunks_exact(4)
                .map(|b| Some(u32::from_le_bytes([b[0], b[1], b[2], b[3]])))
                .collect(),
            Some(Constant::Splat(element)) => match **element {
                Constant::Int(index) => vec![u32::try_from(index).ok(); len],
                _ => vec![None; len],
            },
            Some(Constant::Aggregate(elements)) => {
                let lane = |element: &ValueId| match self.constant_of(*element) {
                    Some(Constant::Int(index)) => u32::try_from(*index).ok(),
                    Some(Constant::Null) => Some(0),
                    _ => None,
                };
                elements.iter().map(lane).collect()
            }
            _ => vec![None; len],
        })
    }

    /// A result chunk by chunk: the bytes of one or two source chunks by one shuffle, more by
    /// shuffles that are joined.
    pub(in crate::lower) fn shuffle_chunks(
        &mut self,
        lane: Lane,
        count: u32,
        a: &[clif::Value],
        b: &[clif::Value],
        indices: &[Option<u32>],
    ) -> Parts {
        let sources: Parts = a.iter().chain(b).copied().collect();
        let per_chunk = lane.per_chunk() as usize;
        let mut result = Parts::new();
        for lanes in indices.chunks(per_chunk) {
            // Which source chunk and lane each lane comes from.
            let picks: Vec<Pick> = lanes
                .iter()
                .map(|index| {
                    let index = (*index)?;
                    let (first, lane_number) = if index < count {
                        (0, index as usize)
                    } else {
                        (a.len(), (index - count) as usize)
                    };
                    Some((first + lane_number / per_chunk, lane_number % per_chunk))
                })
                .collect();
            result.push(self.gather_lanes(lane, &sources, &picks));
        }
        result
    }

    /// The picked lanes of these chunks.
    fn gather_lanes(&mut self, lane: Lane, sources: &[clif::Value], picks: &[Pick]) -> clif::Value {
        let mut used: Vec<usize> = picks.iter().flatten().map(|(chunk, _)| *chunk).collect();
        used.sort_unstable();
        used.dedup();
        let in_place = |(at, pick): (usize, &Pick)| pick.is_none_or(|(_, lane)| lane == at);
        match used[..] {
            [] => return self.zero(lane.chunk()),
            [only] if picks.iter().enumerate().all(in_place) => return sources[only],
            [only] => {
                if let Some(splat) = self.splat_lane(lane, sources[only], picks) {
                    return splat;
                }
            }
            _ => {}
        }
        let mut joined = None;
        for pair in used.chunks(2) {
            let (first, second) = (pair[0], pair[pair.len() - 1]);
            let here: Vec<Option<usize>> = (0..lane.per_chunk() as usize)
                .map(|at| {
                    let (chunk, source) = picks.get(at).copied().flatten()?;
                    let second = chunk == second && first != second;
                    let wanted = pair.contains(&chunk);
                    wanted.then_some(source + usize::from(second) * lane.per_chunk() as usize)
                })
                .collect();
            let shuffled = self.shuffle_pair(lane, sources[first], sources[second], &here);
            joined = Some(match joined {
                None => shuffled,
                Some(others) => {
                    let mut chosen = [0u8; 16];
                    let lanes = chosen.chunks_mut(lane.bits() as usize / 8);
                    for (bytes, here) in lanes.zip(&here) {
                        bytes.fill(if here.is_some() { 0xff } else { 0 });
                    }
                    let chosen = self.vector_const(I8X16, chosen);
                    self.b.ins().bitselect(chosen, shuffled, others)
                }
            });
        }
        let bytes = joined.unwrap_or_else(|| self.zero(I8X16));
        self.bitcast(lane.chunk(), bytes)
    }

    /// A scalar in all lanes, if the picked lane was just filled with it.
    fn splat_lane(
        &mut self,
        lane: Lane,
        source: clif::Value,
        picks: &[Pick],
    ) -> Option<clif::Value> {
        let (_, picked) = picks.iter().flatten().next().copied()?;
        if picks.iter().flatten().any(|(_, lane)| *lane != picked) {
            return None;
        }
        let inst = self.b.func.dfg.value_def(source).inst()?;
        let scalar = match self.b.func.dfg.insts[inst] {
            clif::InstructionData::Unary {
                opcode: Opcode::ScalarToVector,
                arg,
            } if picked == 0 => arg,
            clif::InstructionData::Unary {
                opcode: Opcode::Splat,
                arg,
            } => arg,
            clif::InstructionData::TernaryImm8 {
                opcode: Opcode::Insertlane,
                args,
                imm,
            } if usize::from(imm) == picked => args[1],
            _ => return None,
        };
        Some(self.b.ins().splat(lane.chunk(), scalar))
    }

    /// Bytes of two chunks by lanes of either. Lanes that may be anything are filled so that one
    /// instruction does it, where there is one.
    fn shuffle_pair(
        &mut self,
        lane: Lane,
        first: clif::Value,
        second: clif::Value,
        lanes: &[Option<usize>],
    ) -> clif::Value {
        let per_chunk = lane.per_chunk() as usize;
        let fits = |whole: &Vec<usize>| {
            let mut pairs = lanes.iter().zip(whole);
            pairs.all(|(wanted, lane)| wanted.is_none_or(|wanted| wanted == *lane))
        };
        let whole = patterns(per_chunk, first != second).into_iter().find(fits);
        let filled = |at: usize| match lanes[at] {
            Some(lane) => lane,
            // Keeps the other lane of a pair company, or stays in place.
            None => match lanes[at ^ 1] {
                Some(other) if other & 1 != at & 1 => other ^ 1,
                _ => at,
            },
        };
        let whole = whole.unwrap_or_else(|| (0..per_chunk).map(filled).collect());
        let bytes = lane.bits() as usize / 8;
        let mut mask = [0u8; 16];
        for (at, byte) in mask.iter_mut().enumerate() {
            let source = whole[at / bytes] * bytes + at % bytes;
            *byte = u8::try_from(source % 32).unwrap_or(0);
        }
        let first = self.bitcast(I8X16, first);
        let second = self.bitcast(I8X16, second);
        self.byte_shuffle(first, second, mask)
    }
}

/// Shuffles of `n` lanes that are one instruction: interleavings, concatenated halves, moves by
/// whole lanes.
fn patterns(n: usize, two: bool) -> Vec<Vec<usize>> {
    let mut list = Vec::new();
    let other = if two { n } else { 0 };
    for half in [0, n / 2] {
        list.push((0..n).map(|at| at / 2 + half + at % 2 * other).collect());
        if two {
            list.push((0..n).map(|at| at / 2 + half + (1 - at % 2) * n).collect());
        }
    }
    if two {
        list.push((0..n).map(|at| at % (n / 2) + at / (n / 2) * n).collect());
        list.extend((1..n).map(|by| (by..by + n).collect()));
    } else {
        list.extend((1..n).map(|by| (0..n).map(|at| (at + by) % n).collect()));
    }
    list
}
