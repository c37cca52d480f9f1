//! Vectors: native 128-bit operations where the machine has them, else lane by lane.
//!
//! Which operations are native is a table of ours ([`binary`] and its like), not what Cranelift
//! happens to accept.

mod binary;
mod cast;
mod divide;
mod float;
mod hazards;
mod intrinsic;
mod mask;
mod masked;
mod matrix;
mod passing;
mod permute;
pub(super) mod predicated;
mod predicated_lanes;
mod reduce;
mod search;
mod shift;
mod shuffle;
pub(super) mod x86;
pub(super) mod x86_avx512;
mod x86_floats;
pub(super) mod x86_instructions;
mod x86_ops;

pub(super) use hazards::Update;

use super::types::{Lane, Parts, Repr, mask_lane, one};
use super::values::plain_memory;
use super::{FunctionTranslator, Lower, unsupported};
use crate::ir::{Constant, TypeId, ValueId};
use cranelift_codegen::ir::condcodes::IntCC;
use cranelift_codegen::ir::types::{I8, I8X16, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder};
use cranelift_codegen::isa::TargetIsa;

/// What the machine has that decides between ways.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Features {
    pub(super) ssse3: bool,
    pub(super) sse41: bool,
    pub(super) avx: bool,
    pub(super) fma: bool,
}

impl Features {
    /// Those of `isa`.
    pub(super) fn of(isa: &dyn TargetIsa) -> Self {
        let mut features = Self::default();
        for flag in isa.isa_flags() {
            let has = flag.as_bool() == Some(true);
            match flag.name {
                "has_ssse3" => features.ssse3 = has,
                "has_sse41" => features.sse41 = has,
                "has_avx" => features.avx = has,
                "has_fma" => features.fma = has,
                _ => {}
            }
        }
        features
    }
}

/// A vector on the stack.
#[derive(Clone, Copy)]
struct Spilled {
    base: clif::Value,
    /// Bytes from one lane to the next.
    stride: u32,
    /// Lanes that there is room for: a power of two.
    lanes: u32,
}

impl FunctionTranslator<'_, '_> {
    /// How one element of a vector is represented; `None` if it is no vector.
    pub(super) fn lane_repr(&self, repr: Repr) -> Option<Repr> {
        match repr {
            Repr::Vector { lane, .. } => Some(lane.repr()),
            Repr::Mask { .. } => Some(Repr::Int { bits: 1 }),
            Repr::Lanes { element, .. } => self.repr(element).ok(),
            _ => None,
        }
    }

    /// The parts of element `index`.
    pub(super) fn lane(&mut self, repr: Repr, parts: &[clif::Value], index: u32) -> Parts {
        match repr {
            Repr::Vector { lane, .. } => {
                let (chunk, lane_index) = place(lane, index);
                one(self.b.ins().extractlane(parts[chunk], lane_index))
            }
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let (chunk, lane_index) = place(lane, index);
                let element = self.b.ins().extractlane(parts[chunk], lane_index);
                let narrow = self.narrow(element, I8);
                one(self.b.ins().band_imm_u(narrow, 1))
            }
            Repr::Lanes { len, .. } => {
                let per_lane = parts.len() / len.max(1) as usize;
                Parts::from_slice(&parts[index as usize * per_lane..][..per_lane])
            }
            _ => Parts::from_slice(parts),
        }
    }

    /// A vector with these elements.
    #[allow(
        clippy::wrong_self_convention,
        reason = "it emits code, and converts no `self`"
    )]
    pub(super) fn from_lanes(&mut self, repr: Repr, lanes: Vec<Parts>) -> Lower<Parts> {
        match repr {
            Repr::Vector { lane, .. } => Ok(self.chunks_of(lane, &lanes)),
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let wide = |value: &Parts| {
                    let wide = self.widen(value[0], lane.scalar());
                    one(self.b.ins().ineg(wide))
                };
                let lanes: Vec<Parts> = lanes.iter().map(wide).collect();
                Ok(self.chunks_of(lane, &lanes))
            }
            Repr::Lanes { .. } => Ok(lanes.into_iter().flatten().collect()),
            _ => unsupported("a vector of this type"),
        }
    }

    pub(super) fn chunks_of(&mut self, lane: Lane, lanes: &[Parts]) -> Parts {
        let mut chunks = Parts::new();
        for lanes in lanes.chunks(lane.per_chunk() as usize) {
            let first = lanes[0][0];
            if lanes.len() > 1 && lanes.iter().all(|lane| lane[0] == first) {
                chunks.push(self.b.ins().splat(lane.chunk(), first));
                continue;
            }
            let mut chunk = self.lowest_lane(lane, first);
            for (index, value) in (0u8..).zip(lanes).skip(1) {
                chunk = self.b.ins().insertlane(chunk, value[0], index);
            }
            chunks.push(chunk);
        }
        chunks
    }

    /// A chunk of which only the lowest lane counts.
    fn lowest_lane(&mut self, lane: Lane, value: clif::Value) -> clif::Value {
        // Cranelift has no such move of bytes.
        if lane == Lane::I8 {
            let zero = self.zero(I8X16);
            return self.b.ins().insertlane(zero, value, 0);
        }
        self.b.ins().scalar_to_vector(lane.chunk(), value)
    }

    /// Whether an operand is `undef` or `poison`.
    fn is_undefined(&self, id: ValueId) -> bool {
        matches!(
            self.constant_of(id),
            Some(Constant::Undef | Constant::Poison)
        )
    }

    /// Applies `f` to each element, or to the operands themselves if they are no vectors.
    pub(super) fn map_lanes(
        &mut self,
        repr: Repr,
        ret: Repr,
        operands: &[&[clif::Value]],
        mut f: impl FnMut(&mut Self, Repr, &[Parts]) -> Lower<Parts>,
    ) -> Lower<Parts> {
        let Some(scalar) = self.lane_repr(repr) else {
            let operands: Vec<Parts> = operands.iter().map(|o| Parts::from_slice(o)).collect();
            return f(self, repr, &operands);
        };
        let mut lanes = Vec::new();
        for index in 0..lane_count(repr) {
            let here: Vec<Parts> = operands
                .iter()
                .map(|operand| self.lane(repr, operand, index))
                .collect();
            lanes.push(f(self, scalar, &here)?);
        }
        self.from_lanes(ret, lanes)
    }

    /// `extractelement`
    pub(super) fn extract_element(&mut self, vector: ValueId, index: ValueId) -> Lower<Parts> {
        let ty = self.type_of(vector)?;
        let repr = self.repr(ty)?;
        let parts = self.value(vector)?;
        let count = lane_count(repr);
        if let Some(index) = self.const_int(index) {
            return match u32::try_from(index) {
                Ok(index) if index < count => Ok(self.lane(repr, &parts, index)),
                // Poison.
                _ => self.zeros(self.module.types.scalar(ty)),
            };
        }
        let element = self.module.types.scalar(ty);
        let place = self.spilled_lanes(repr, &parts, index)?;
        self.read_lane(repr, element, place)
    }

    /// `insertelement`
    pub(super) fn insert_element(
        &mut self,
        vector: ValueId,
        element: ValueId,
        index: ValueId,
    ) -> Lower<Parts> {
        let ty = self.type_of(vector)?;
        let repr = self.repr(ty)?;
        let mut parts = self.value(vector)?;
        let element = self.value(element)?;
        let count = lane_count(repr);
        if let Some(index) = self.const_int(index) {
            if let (0, Repr::Vector { lane, .. }, true) = (index, repr, self.is_undefined(vector)) {
                parts[0] = self.lowest_lane(lane, element[0]);
                return Ok(parts);
            }
            // Beyond the last: poison.
            if let Some(index) = u32::try_from(index).ok().filter(|index| *index < count) {
                self.set_lane(repr, &mut parts, index, &element);
            }
            return Ok(parts);
        }
        let index_type = self.type_of(index)?;
        let index_repr = self.repr(index_type)?;
        let index = self.value(index)?;
        let index = self.limbs(index_repr, &index)[0];
        if let Repr::Vector { lane, .. } = repr {
            return Ok(self.insert_at(lane, &parts, index, element[0]));
        }
        // One select a lane: rare, and right for every kind of element.
        let mut lanes = Vec::new();
        for lane in 0..count {
            let here = self
                .b
                .ins()
                .icmp_imm_s(IntCC::Equal, index, i64::from(lane));
            let old = self.lane(repr, &parts, lane);
            let pairs = element.iter().zip(&old);
            lanes.push(
                pairs
                    .map(|(new, old)| self.select_part(here, *new, *old))
                    .collect(),
            );
        }
        self.from_lanes(repr, lanes)
    }

    /// The element in the lane of a variable number: a blend by a comparison of lane numbers.
    fn insert_at(
        &mut self,
        lane: Lane,
        parts: &[clif::Value],
        index: clif::Value,
        element: clif::Value,
    ) -> Parts {
        let int = lane.to_int();
        let element = self.b.ins().splat(lane.chunk(), element);
        let index = self.narrow(index, int.scalar());
        let index = self.b.ins().splat(int.chunk(), index);
        let first = (0u64..).step_by(lane.per_chunk() as usize);
        let blend = |(part, first): (&clif::Value, u64)| {
            let numbers = self.lane_numbers(int, first);
            let here = self.b.ins().icmp(IntCC::Equal, index, numbers);
            self.blend(here, element, *part)
        };
        parts.iter().zip(first).map(blend).collect()
    }

    /// `first`, `first + 1` ... in the lanes of a chunk.
    pub(super) fn lane_numbers(&mut self, lane: Lane, first: u64) -> clif::Value {
        let bytes = lane.bits() as usize / 8;
        let mut chunk = [0; 16];
        for (place, number) in chunk.chunks_mut(bytes).zip(first..) {
            place.copy_from_slice(&number.to_le_bytes()[..bytes]);
        }
        self.vector_const(lane.chunk(), chunk)
    }

    pub(super) fn set_lane(
        &mut self,
        repr: Repr,
        parts: &mut Parts,
        index: u32,
        element: &[clif::Value],
    ) {
        match repr {
            Repr::Vector { lane, .. } => {
                let (chunk, index) = place(lane, index);
                parts[chunk] = self.b.ins().insertlane(parts[chunk], element[0], index);
            }
            Repr::Mask { len } => {
                let lane = mask_lane(len);
                let (chunk, index) = place(lane, index);
                let wide = self.widen(element[0], lane.scalar());
                let wide = self.b.ins().ineg(wide);
                parts[chunk] = self.b.ins().insertlane(parts[chunk], wide, index);
            }
            Repr::Lanes { .. } => {
                let start = index as usize * element.len();
                parts[start..start + element.len()].copy_from_slice(element);
            }
            _ => {}
        }
    }

    /// The address of the lane of a variable index, in a spilled copy of the vector. An index out
    /// of range is poison, so it counts modulo a power of two that stays inside.
    pub(super) fn spilled_lanes(
        &mut self,
        repr: Repr,
        parts: &[clif::Value],
        index: ValueId,
    ) -> Lower<clif::Value> {
        let spilled = self.on_stack(repr, parts);
        let ty = self.type_of(index)?;
        let index_repr = self.repr(ty)?;
        let index = self.value(index)?;
        let index = self.limbs(index_repr, &index)[0];
        Ok(self.spilled_lane(spilled, index))
    }

    /// Puts a vector on the stack.
    fn on_stack(&mut self, repr: Repr, parts: &[clif::Value]) -> Spilled {
        let stride = match repr {
            Repr::Vector { lane, .. } => lane.bits() / 8,
            Repr::Mask { len } => mask_lane(len).bits() / 8,
            _ => {
                let parts = parts.len() / lane_count(repr).max(1) as usize;
                16 * u32::try_from(parts).unwrap_or(1)
            }
        };
        let lanes = lane_count(repr).next_power_of_two();
        let slot = self.stack_slot(u64::from(stride * lanes).next_multiple_of(16), 16);
        let base = self.b.ins().stack_addr(I64, slot, 0);
        for (number, part) in (0i32..).zip(parts) {
            self.b.ins().store(plain_memory(), *part, base, 16 * number);
        }
        Spilled {
            base,
            stride,
            lanes,
        }
    }

    /// The address of a lane of a vector on the stack; any index stays inside.
    fn spilled_lane(&mut self, spilled: Spilled, index: clif::Value) -> clif::Value {
        let inside = i64::from(spilled.lanes - 1);
        let index = self.b.ins().band_imm_u(index, inside);
        let offset = self.b.ins().imul_imm_s(index, i64::from(spilled.stride));
        self.b.ins().iadd(spilled.base, offset)
    }

    pub(super) fn read_lane(
        &mut self,
        repr: Repr,
        element: TypeId,
        place: clif::Value,
    ) -> Lower<Parts> {
        match repr {
            Repr::Vector { lane, .. } => Ok(one(self.load(lane.scalar(), place, 0))),
            Repr::Mask { .. } => {
                let byte = self.load(I8, place, 0);
                Ok(one(self.b.ins().band_imm_u(byte, 1)))
            }
            _ => {
                let types = self.part_types(element)?;
                let load = |(index, ty): (i32, clif::Type)| self.load(ty, place, 16 * index);
                Ok((0i32..).zip(types).map(load).collect())
            }
        }
    }
}

/// How many elements a vector has.
pub(super) fn lane_count(repr: Repr) -> u32 {
    match repr {
        Repr::Vector { len, .. } | Repr::Mask { len } | Repr::Lanes { len, .. } => len,
        _ => 1,
    }
}

/// The chunk and lane of an element.
fn place(lane: Lane, index: u32) -> (usize, u8) {
    let per_chunk = lane.per_chunk();
    let within = u8::try_from(index % per_chunk).unwrap_or(0);
    ((index / per_chunk) as usize, within)
}
