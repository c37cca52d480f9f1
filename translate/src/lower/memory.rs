//! `load`, `store` and the memory intrinsics.
//!
//! An access reads and writes just the bytes of its type's store size, never more, and assumes no
//! alignment. Volatile accesses stand between sequence points, which Cranelift's optimiser neither
//! merges nor moves them across.

use super::types::{Lane, Parts, Repr, SoftFloat, container, mask_lane, one};
use super::values::plain_memory;
use super::{Builtin, Fail, FunctionTranslator, Lower, unsupported};
use crate::ir::{Inst, InstKind, Ordering, Type, TypeId, ValueId};
use cranelift_codegen::ir::types::{F32, F32X4, F64, F64X2, I8, I8X16, I16, I32, I64, I64X2, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};

/// Copies and fills of up to this many bytes are expanded; beyond it libc's routine is faster.
const INLINE_BYTES: u64 = 128;

/// Bytes that are copied by eight in code that nothing has optimised.
const NAIVE_BYTES: u64 = 64;

impl FunctionTranslator<'_, '_> {
    /// The `load` instruction.
    pub(super) fn load_instruction(&mut self, inst: &Inst) -> Lower<Parts> {
        let InstKind::Load {
            pointer,
            volatile,
            ordering,
            ..
        } = inst.kind
        else {
            return Err(Fail::Suppressed);
        };
        if let Some(parts) = self.promoted_load(pointer, inst.ty)? {
            return Ok(parts);
        }
        let address = self.scalar(pointer)?;
        if ordering != Ordering::NotAtomic {
            return self.atomic_load(inst.ty, address, ordering);
        }
        self.guarded(volatile, |this| this.load_parts(inst.ty, address, 0))
    }

    /// The `store` instruction.
    pub(super) fn store_instruction(&mut self, inst: &Inst) -> Lower<()> {
        let InstKind::Store {
            pointer,
            value,
            volatile,
            ordering,
            ..
        } = inst.kind
        else {
            return Err(Fail::Suppressed);
        };
        let ty = self.type_of(value)?;
        let parts = self.value(value)?;
        if self.promoted_store(pointer, &parts) {
            return Ok(());
        }
        let address = self.scalar(pointer)?;
        if ordering != Ordering::NotAtomic {
            return self.atomic_store(ty, &parts, address, ordering);
        }
        self.guarded(volatile, |this| this.store_parts(ty, &parts, address, 0))
    }

    /// Does `access`, between sequence points if it is volatile.
    pub(super) fn guarded<T>(
        &mut self,
        volatile: bool,
        access: impl FnOnce(&mut Self) -> Lower<T>,
    ) -> Lower<T> {
        if !volatile {
            return access(self);
        }
        self.b.ins().sequence_point();
        let result = access(self)?;
        self.b.ins().sequence_point();
        Ok(result)
    }

    /// Loads a value of any type from `address + offset`.
    pub(super) fn load_parts(
        &mut self,
        ty: TypeId,
        address: clif::Value,
        offset: i32,
    ) -> Lower<Parts> {
        let (address, offset) = self.reachable(ty, address, offset)?;
        Ok(match self.repr(ty)? {
            Repr::Int { bits } => {
                let value = self.load_int(bits, address, offset);
                one(self.normalize(value, bits))
            }
            Repr::Wide { bits } => self.load_limbs(bits, address, offset),
            Repr::Float(float) => one(self.load(float, address, offset)),
            Repr::Soft(SoftFloat::X87) => one(self.load_int(80, address, offset)),
            Repr::Soft(soft) => one(self.load(soft.container(), address, offset)),
            Repr::Pointer => one(self.load(I64, address, offset)),
            Repr::Vector { lane, len } => self.load_vector(lane, len, address, offset),
            Repr::Mask { len } => {
                let limbs = self.load_limbs(len, address, offset);
                self.mask_from_limbs(len, &limbs)
            }
            Repr::Lanes { element, len } => self.load_lanes(element, len, address, offset)?,
            Repr::Aggregate => {
                let mut parts = Parts::new();
                for (field, at) in self.fields(ty)? {
                    parts.extend(self.load_parts(field, address, offset + at)?);
                }
                parts
            }
        })
    }

    /// Stores a value of any type at `address + offset`.
    pub(super) fn store_parts(
        &mut self,
        ty: TypeId,
        parts: &[clif::Value],
        address: clif::Value,
        offset: i32,
    ) -> Lower<()> {
        let (address, offset) = self.reachable(ty, address, offset)?;
        match self.repr(ty)? {
            Repr::Int { bits } => self.store_int(bits, parts[0], address, offset),
            Repr::Soft(SoftFloat::X87) => self.store_int(80, parts[0], address, offset),
            Repr::Wide { bits } => self.store_limbs_at(bits, parts, address, offset),
            Repr::Float(_) | Repr::Soft(_) | Repr::Pointer => {
                self.store(parts[0], address, offset);
            }
            Repr::Vector { lane, len } => self.store_vector(lane, len, parts, address, offset),
            Repr::Mask { len } => {
                let limbs = self.mask_to_limbs(len, parts);
                self.store_limbs_at(len, &limbs, address, offset);
            }
            Repr::Lanes { element, len } => {
                self.store_lanes(element, len, parts, address, offset)?;
            }
            Repr::Aggregate => {
                let mut rest = parts;
                for (field, at) in self.fields(ty)? {
                    let (here, behind) = rest.split_at(self.part_types(field)?.len());
                    self.store_parts(field, here, address, offset + at)?;
                    rest = behind;
                }
            }
        }
        Ok(())
    }

    /// An address and offset such that the whole object can be reached by 32-bit offsets.
    fn reachable(
        &mut self,
        ty: TypeId,
        address: clif::Value,
        offset: i32,
    ) -> Lower<(clif::Value, i32)> {
        let size = self.module.layouts().get(ty).map(|layout| layout.size);
        let Some(size) = size.and_then(|size| i32::try_from(size).ok()) else {
            return unsupported("an access of this size");
        };
        if offset.checked_add(size).is_some() {
            return Ok((address, offset));
        }
        Ok((self.b.ins().iadd_imm_s(address, i64::from(offset)), 0))
    }

    /// The fields of a struct or elements of an array, with their byte offsets.
    pub(super) fn fields(&self, ty: TypeId) -> Lower<Vec<(TypeId, i32)>> {
        // Refuses what has too many parts before a list is made.
        let parts = self.part_types(ty)?.len();
        let layouts = self.module.layouts();
        let offset = |offset: u64| i32::try_from(offset).unwrap_or(i32::MAX);
        Ok(match &self.module.types[ty] {
            Type::Struct { fields, .. } => {
                let at = |index| offset(layouts.field_offset(ty, index));
                let fields = fields.iter().enumerate();
                fields.map(|(index, field)| (*field, at(index))).collect()
            }
            Type::Array { len, element } if parts > 0 => {
                let size = layouts.get(*element).map_or(0, |layout| layout.size);
                let at = |index| offset(index * size);
                (0..*len).map(|index| (*element, at(index))).collect()
            }
            _ => Vec::new(),
        })
    }

    /// An ordinary load of a CLIF type.
    pub(super) fn load(
        &mut self,
        ty: clif::Type,
        address: clif::Value,
        offset: i32,
    ) -> clif::Value {
        self.b.ins().load(ty, plain_memory(), address, offset)
    }

    /// An ordinary store of a CLIF value.
    pub(super) fn store(&mut self, value: clif::Value, address: clif::Value, offset: i32) {
        self.b.ins().store(plain_memory(), value, address, offset);
    }

    /// The ⌈bits/8⌉ bytes at an address, zero-extended to the container.
    fn load_int(&mut self, bits: u32, address: clif::Value, offset: i32) -> clif::Value {
        let ty = container(bits);
        match bits.div_ceil(8) {
            1 | 2 | 4 | 8 => self.load(ty, address, offset),
            bytes @ 3..8 => {
                let value = self.load_bytes(bytes, address, offset);
                self.narrow(value, ty)
            }
            bytes => {
                let low = self.load(I64, address, offset);
                let high = self.load_bytes(bytes - 8, address, offset + 8);
                self.b.ins().iconcat(low, high)
            }
        }
    }

    /// One to eight bytes as an `i64`, zero-extended.
    pub(super) fn load_bytes(
        &mut self,
        bytes: u32,
        address: clif::Value,
        offset: i32,
    ) -> clif::Value {
        let mut result = None;
        let mut done = 0;
        for (size, ty) in [(8, I64), (4, I32), (2, I16), (1, I8)] {
            if bytes - done < size {
                continue;
            }
            let piece = self.load(ty, address, offset + done.cast_signed());
            let piece = self.widen(piece, I64);
            result = Some(match result {
                None => piece,
                Some(lower) => {
                    let amount = self.b.ins().iconst(I8, i64::from(8 * done));
                    let shifted = self.b.ins().ishl(piece, amount);
                    self.b.ins().bor(lower, shifted)
                }
            });
            done += size;
        }
        result.unwrap_or_else(|| self.b.ins().iconst(I64, 0))
    }

    fn store_int(&mut self, bits: u32, value: clif::Value, address: clif::Value, offset: i32) {
        match bits.div_ceil(8) {
            1 | 2 | 4 | 8 | 16 => self.store(value, address, offset),
            bytes @ 3..8 => {
                let value = self.widen(value, I64);
                self.store_bytes(bytes, value, address, offset);
            }
            bytes => {
                let (low, high) = self.b.ins().isplit(value);
                self.store(low, address, offset);
                self.store_bytes(bytes - 8, high, address, offset + 8);
            }
        }
    }

    /// The low one to eight bytes of an `i64`.
    pub(super) fn store_bytes(
        &mut self,
        bytes: u32,
        value: clif::Value,
        address: clif::Value,
        offset: i32,
    ) {
        let mut done = 0;
        for (size, ty) in [(8, I64), (4, I32), (2, I16), (1, I8)] {
            if bytes - done < size {
                continue;
            }
            let piece = if done == 0 {
                value
            } else {
                let amount = self.b.ins().iconst(I8, i64::from(8 * done));
                self.b.ins().ushr(value, amount)
            };
            let piece = self.narrow(piece, ty);
            self.store(piece, address, offset + done.cast_signed());
            done += size;
        }
    }

    fn load_limbs(&mut self, bits: u32, address: clif::Value, offset: i32) -> Parts {
        let bytes = bits.div_ceil(8);
        let load = |limb: u32| {
            let rest = (bytes - limb * 8).min(8);
            self.load_bytes(rest, address, offset + (limb * 8).cast_signed())
        };
        let mut limbs: Parts = (0..bits.div_ceil(64)).map(load).collect();
        self.wide_normalize(&mut limbs, bits);
        limbs
    }

    fn store_limbs_at(
        &mut self,
        bits: u32,
        limbs: &[clif::Value],
        address: clif::Value,
        offset: i32,
    ) {
        let mut rest = bits.div_ceil(8);
        let mut at = offset;
        for limb in limbs {
            self.store_bytes(rest.min(8), *limb, address, at);
            rest = rest.saturating_sub(8);
            at += 8;
        }
    }

    fn load_vector(&mut self, lane: Lane, len: u32, address: clif::Value, offset: i32) -> Parts {
        let bytes = len * lane.bits() / 8;
        let chunk = |at: u32| {
            let here = offset + at.cast_signed();
            match bytes - at {
                // Cranelift's `cmpps`, in its form before AVX, takes an operand from memory that it
                // does not know to be aligned.
                16.. if !self.features.avx => {
                    let chunk = self.load(lane.to_int().chunk(), address, here);
                    self.bitcast(lane.chunk(), chunk)
                }
                16.. => self.load(lane.chunk(), address, here),
                rest => {
                    let partial = self.load_partial(rest, address, here);
                    self.bitcast(lane.chunk(), partial)
                }
            }
        };
        (0..bytes).step_by(16).map(chunk).collect()
    }

    /// Fewer than 16 bytes as a chunk; the bytes behind them are zero. Four and eight go straight to
    /// a vector register, as a float would.
    fn load_partial(&mut self, bytes: u32, address: clif::Value, offset: i32) -> clif::Value {
        match bytes {
            4 => {
                let low = self.load(F32, address, offset);
                self.b.ins().scalar_to_vector(F32X4, low)
            }
            8.. => {
                let low = self.load(F64, address, offset);
                let low = self.b.ins().scalar_to_vector(F64X2, low);
                if bytes == 8 {
                    return low;
                }
                let low = self.bitcast(I64X2, low);
                let high = self.load_bytes(bytes - 8, address, offset + 8);
                self.b.ins().insertlane(low, high, 1)
            }
            _ => {
                let low = self.load_bytes(bytes, address, offset);
                self.b.ins().scalar_to_vector(I64X2, low)
            }
        }
    }

    fn store_vector(
        &mut self,
        lane: Lane,
        len: u32,
        chunks: &[clif::Value],
        address: clif::Value,
        offset: i32,
    ) {
        let bytes = len * lane.bits() / 8;
        for (index, chunk) in (0u32..).zip(chunks) {
            let at = offset + (16 * index).cast_signed();
            match bytes - 16 * index {
                16.. => self.store(*chunk, address, at),
                rest => self.store_partial(rest, *chunk, address, at),
            }
        }
    }

    /// The lowest bytes of a chunk, fewer than 16.
    fn store_partial(&mut self, bytes: u32, chunk: clif::Value, address: clif::Value, offset: i32) {
        if bytes == 4 {
            let floats = self.bitcast(F32X4, chunk);
            let low = self.b.ins().extractlane(floats, 0);
            return self.store(low, address, offset);
        }
        if bytes < 8 {
            let words = self.bitcast(I64X2, chunk);
            let low = self.b.ins().extractlane(words, 0);
            return self.store_bytes(bytes, low, address, offset);
        }
        let doubles = self.bitcast(F64X2, chunk);
        let low = self.b.ins().extractlane(doubles, 0);
        self.store(low, address, offset);
        if bytes > 8 {
            let words = self.bitcast(I64X2, chunk);
            let high = self.b.ins().extractlane(words, 1);
            self.store_bytes(bytes - 8, high, address, offset + 8);
        }
    }

    /// Elements lie one behind the other bit by bit, whatever their own size in memory.
    fn load_lanes(
        &mut self,
        element: TypeId,
        len: u32,
        address: clif::Value,
        offset: i32,
    ) -> Lower<Parts> {
        let bits = self.element_bits(element)?;
        let mut parts = Parts::new();
        if bits % 8 == 0 {
            for index in 0..len {
                let at = offset + (index * (bits / 8)).cast_signed();
                parts.extend(self.load_parts(element, address, at)?);
            }
            return Ok(parts);
        }
        let limbs = self.load_limbs(bits * len, address, offset);
        for index in 0..len {
            parts.push(self.extract_bits(&limbs, index * bits, bits)?);
        }
        Ok(parts)
    }

    fn store_lanes(
        &mut self,
        element: TypeId,
        len: u32,
        parts: &[clif::Value],
        address: clif::Value,
        offset: i32,
    ) -> Lower<()> {
        let bits = self.element_bits(element)?;
        if bits % 8 == 0 {
            let per_element = parts.len() / len as usize;
            for (index, lane) in (0u32..).zip(parts.chunks(per_element)) {
                let at = offset + (index * (bits / 8)).cast_signed();
                self.store_parts(element, lane, address, at)?;
            }
            return Ok(());
        }
        let limbs = self.pack_bits(parts, bits)?;
        self.store_limbs_at(bits * len, &limbs, address, offset);
        Ok(())
    }

    fn element_bits(&self, element: TypeId) -> Lower<u32> {
        let bits = self.module.layouts().get(element).map(|l| l.bits);
        match bits.and_then(|bits| u32::try_from(bits).ok()) {
            Some(bits) if bits <= 1 << 16 => Ok(bits),
            _ => unsupported("a vector of such wide elements"),
        }
    }

    /// `bits` (at most 64) bits from bit `position` of limbs, in their container.
    fn extract_bits(
        &mut self,
        limbs: &[clif::Value],
        position: u32,
        bits: u32,
    ) -> Lower<clif::Value> {
        if bits > 64 {
            return unsupported(format_args!("a vector of i{bits} in memory"));
        }
        let (limb, shift) = ((position / 64) as usize, position % 64);
        let amount = self.b.ins().iconst(I8, i64::from(shift));
        let mut value = self.b.ins().ushr(limbs[limb], amount);
        if shift + bits > 64 {
            let amount = self.b.ins().iconst(I8, i64::from(64 - shift));
            let high = self.b.ins().ishl(limbs[limb + 1], amount);
            value = self.b.ins().bor(value, high);
        }
        let narrow = self.narrow(value, container(bits));
        Ok(self.normalize(narrow, bits))
    }

    fn pack_bits(&mut self, parts: &[clif::Value], bits: u32) -> Lower<Parts> {
        if bits > 64 {
            return unsupported(format_args!("a vector of i{bits} in memory"));
        }
        let total = bits * u32::try_from(parts.len()).unwrap_or(0);
        let zero = self.b.ins().iconst(I64, 0);
        let mut limbs = Parts::from_elem(zero, total.div_ceil(64) as usize);
        for (index, part) in (0u32..).zip(parts) {
            let (limb, shift) = ((index * bits / 64) as usize, index * bits % 64);
            let wide = self.widen(*part, I64);
            let amount = self.b.ins().iconst(I8, i64::from(shift));
            let low = self.b.ins().ishl(wide, amount);
            limbs[limb] = self.b.ins().bor(limbs[limb], low);
            if shift + bits > 64 {
                let amount = self.b.ins().iconst(I8, i64::from(64 - shift));
                let high = self.b.ins().ushr(wide, amount);
                limbs[limb + 1] = self.b.ins().bor(limbs[limb + 1], high);
            }
        }
        Ok(limbs)
    }

    /// `llvm.memcpy` and `llvm.memmove`. All bytes are read before one is written, so that short
    /// copies may overlap in either.
    pub(super) fn copy_memory(
        &mut self,
        routine: &'static str,
        destination: ValueId,
        source: ValueId,
        len: ValueId,
        volatile: bool,
    ) -> Lower<()> {
        if self.is_left_out(destination) {
            return Ok(());
        }
        let constant = self.const_int(len);
        let to = self.scalar(destination)?;
        let from = self.scalar(source)?;
        match constant {
            Some(0) => Ok(()),
            Some(len @ 1..=INLINE_BYTES) => self.guarded(volatile, |this| {
                let pieces = pieces(len, this.widest_piece(len));
                let load = |(ty, at): &(clif::Type, i32)| this.load(*ty, from, *at);
                let values: Vec<clif::Value> = pieces.iter().map(load).collect();
                for ((_, at), value) in pieces.iter().zip(values) {
                    this.store(value, to, *at);
                }
                Ok(())
            }),
            _ => {
                let len = self.length(len)?;
                self.guarded(volatile, |this| {
                    this.call_builtin(Builtin(routine), &[to, from, len], &[I64]);
                    Ok(())
                })
            }
        }
    }

    /// A length in bytes, or a count, as 64 bits.
    pub(super) fn length(&mut self, len: ValueId) -> Lower<clif::Value> {
        let len = self.scalar(len)?;
        // No object is longer than 64 bits can say.
        if self.b.func.dfg.value_type(len) == I128 {
            return Ok(self.b.ins().ireduce(I64, len));
        }
        Ok(self.widen(len, I64))
    }

    /// `llvm.memset`.
    pub(super) fn set_memory(
        &mut self,
        destination: ValueId,
        byte: ValueId,
        len: ValueId,
        volatile: bool,
    ) -> Lower<()> {
        let constant = self.const_int(len);
        let to = self.scalar(destination)?;
        let value = self.scalar(byte)?;
        match constant {
            Some(0) => Ok(()),
            Some(count @ 1..=INLINE_BYTES) => {
                let known = self.const_int(byte);
                self.guarded(volatile, |this| {
                    this.fill(to, value, known, count);
                    Ok(())
                })
            }
            _ => {
                let len = self.length(len)?;
                let value = self.b.ins().uextend(I32, value);
                self.guarded(volatile, |this| {
                    this.call_builtin(Builtin("memset"), &[to, value, len], &[I64]);
                    Ok(())
                })
            }
        }
    }

    /// How many bytes are copied at once. Code that nothing has optimised has just stored the fields of
    /// a struct, most of them of eight bytes: read together, they would come from the cache and not
    /// from the store buffer, and they could not become values.
    fn widest_piece(&self, len: u64) -> u64 {
        if self.naive && len <= NAIVE_BYTES {
            8
        } else {
            16
        }
    }

    fn fill(&mut self, to: clif::Value, byte: clif::Value, known: Option<u64>, count: u64) {
        let word = match known {
            Some(byte) => {
                let word = (byte & 0xff) * 0x0101_0101_0101_0101;
                self.b.ins().iconst(I64, word.cast_signed())
            }
            None => {
                let wide = self.b.ins().uextend(I64, byte);
                self.b.ins().imul_imm_s(wide, 0x0101_0101_0101_0101)
            }
        };
        let vector = (count >= 16).then(|| match known {
            Some(byte) => self.vector_const(I8X16, [byte.to_le_bytes()[0]; 16]),
            None => self.b.ins().splat(I8X16, byte),
        });
        for (ty, at) in pieces(count, self.widest_piece(count)) {
            let piece = match vector {
                Some(vector) if ty == I8X16 => vector,
                _ => self.narrow(word, ty),
            };
            self.store(piece, to, at);
        }
    }

    /// The mask of `<len x i1>` whose bits are packed in limbs.
    pub(super) fn mask_from_limbs(&mut self, len: u32, limbs: &[clif::Value]) -> Parts {
        let lane = mask_lane(len);
        let per_chunk = lane.per_chunk();
        let mut parts = Parts::new();
        for first in (0..len).step_by(per_chunk as usize) {
            let limb = limbs[(first / 64) as usize];
            let amount = self.b.ins().iconst(I8, i64::from(first % 64));
            let bits = self.b.ins().ushr(limb, amount);
            parts.push(self.mask_chunk(lane, bits));
        }
        parts
    }

    /// Lane `i` of the chunk becomes all ones if bit `i` is set.
    fn mask_chunk(&mut self, lane: Lane, bits: clif::Value) -> clif::Value {
        let mut selectors = [0u8; 16];
        let spread = if lane == Lane::I8 {
            // Bits 0 to 7 go to each of the lower eight bytes, 8 to 15 to the upper.
            let byte = |this: &mut Self, shift: i64| {
                let amount = this.b.ins().iconst(I8, shift);
                let shifted = this.b.ins().ushr(bits, amount);
                let byte = this.b.ins().band_imm_u(shifted, 0xff);
                this.b.ins().imul_imm_s(byte, 0x0101_0101_0101_0101)
            };
            let (low, high) = (byte(self, 0), byte(self, 8));
            let vector = self.b.ins().scalar_to_vector(I64X2, low);
            let vector = self.b.ins().insertlane(vector, high, 1);
            for (index, selector) in selectors.iter_mut().enumerate() {
                *selector = 1 << (index % 8);
            }
            self.bitcast(I8X16, vector)
        } else {
            let scalar = self.narrow(bits, lane.scalar());
            let bytes = lane.bits() as usize / 8;
            for index in 0..lane.per_chunk() as usize {
                selectors[index * bytes] = 1 << index;
            }
            self.b.ins().splat(lane.chunk(), scalar)
        };
        let selectors = self.vector_const(lane.chunk(), selectors);
        let chosen = self.b.ins().band(spread, selectors);
        self.b
            .ins()
            .icmp(clif::condcodes::IntCC::Equal, chosen, selectors)
    }

    /// The bits of a mask, packed in limbs; bits above `len` are zero.
    pub(super) fn mask_to_limbs(&mut self, len: u32, chunks: &[clif::Value]) -> Parts {
        let per_chunk = mask_lane(len).per_chunk();
        let zero = self.b.ins().iconst(I64, 0);
        let mut limbs = Parts::from_elem(zero, len.div_ceil(64) as usize);
        for (first, chunk) in (0..len).step_by(per_chunk as usize).zip(chunks) {
            let bits = self.b.ins().vhigh_bits(I64, *chunk);
            let amount = self.b.ins().iconst(I8, i64::from(first % 64));
            let placed = self.b.ins().ishl(bits, amount);
            let limb = &mut limbs[(first / 64) as usize];
            *limb = self.b.ins().bor(*limb, placed);
        }
        self.wide_normalize(&mut limbs, len);
        limbs
    }
}

/// Accesses of at most `widest` bytes that cover `len` bytes, widest first; offsets ascend.
fn pieces(len: u64, widest: u64) -> Vec<(clif::Type, i32)> {
    let mut pieces = Vec::new();
    let mut done = 0;
    for (size, ty) in [(16, I8X16), (8, I64), (4, I32), (2, I16), (1, I8)] {
        while size <= widest && len - done >= size {
            pieces.push((ty, i32::try_from(done).unwrap_or(0)));
            done += size;
        }
    }
    pieces
}
