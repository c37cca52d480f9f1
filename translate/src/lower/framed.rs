//! Signatures with registers that CLIF doesn't have: `ymm` and `zmm`, the third and fourth vector
//! register of a result, `st0` for a `double`.
//!
//! Such a function's body gets the address of a frame that its entry thunk has filled from the
//! registers, and leaves its results there. Whoever calls one makes the frame; for code of other
//! modules, and for addresses, a thunk fills the registers from it.
//!
//! What is passed how is LLVM's choice (`X86CallingConv.td`, `getVectorTypeBreakdown`): it depends on
//! the vector registers that the function was compiled for.

use super::abi::{self, Class, Convention, Place, Return, Used};
use super::types::{Lane, Parts, Repr, SoftFloat, part_types, repr};
use super::{FRAME_STACK, FRAME_VECTORS, FRAME_X87, FrameRegisters, FunctionTranslator, Lower};
use crate::ir::verify::VerifiedModule;
use crate::ir::{AttributeKind, AttributeList, AttributeSet, FunctionId, Type, TypeId};
use cranelift_codegen::ir::types::{F32, F64, F128, I8, I8X16, I16, I32, I64, I128};
use cranelift_codegen::ir::{self as clif, InstBuilder};
use smallvec::SmallVec;

/// How arguments and results lie in a frame.
#[derive(Clone, Debug)]
pub(super) struct Frame {
    /// Each parameter.
    pub(super) params: Vec<Vec<Leaf>>,
    /// The result, if it is in registers that are not `st0` of an `x86_fp80`.
    pub(super) ret: Vec<Leaf>,
    /// What a thunk moves.
    pub(super) registers: FrameRegisters,
    /// What the parameters take.
    pub(super) used: Used,
}

/// A part of a value, or the parts of a vector, and where they are in a frame.
#[derive(Clone, Debug)]
pub(super) enum Leaf {
    /// One part, as elsewhere; or in an x87 register, as a `double`.
    Part {
        class: Class,
        offset: u32,
        x87: bool,
    },
    /// A vector's bytes, as in memory, in pieces.
    Vector {
        ty: TypeId,
        parts: usize,
        pieces: SmallVec<[Piece; 1]>,
    },
}

/// Some bytes of a vector, behind those of the piece before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece {
    offset: u32,
    bytes: u32,
    x87: bool,
}

/// What LLVM makes of a piece of a vector.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Integer { bytes: u32 },
    Float { bytes: u32 },
    Register { bytes: u32 },
}

impl Kind {
    fn bytes(self) -> u32 {
        match self {
            Self::Integer { bytes } | Self::Float { bytes } | Self::Register { bytes } => bytes,
        }
    }
}

/// The widest vector register, in bits, that code of this function has: 128, 256 or 512.
pub(super) fn register_bits(module: &VerifiedModule, function: FunctionId) -> u32 {
    let attributes = &module.attribute_list(module.functions[function].attributes);
    let attributes = &attributes.function;
    let features = attributes.string("target-features").unwrap_or("");
    let cpu = attributes.string("target-cpu").unwrap_or("");
    let has = |name: &str| features.split(',').any(|feature| feature == name);
    let (cpu_avx, cpu_avx512) = match cpu {
        "x86-64-v4" | "skylake-avx512" | "skx" | "cascadelake" | "cooperlake" | "cannonlake"
        | "icelake-client" | "icelake-server" | "rocketlake" | "tigerlake" | "sapphirerapids"
        | "emeraldrapids" | "graniterapids" | "graniterapids-d" | "znver4" | "znver5" | "knl"
        | "knm" => (true, true),
        "x86-64-v3" | "sandybridge" | "ivybridge" | "haswell" | "broadwell" | "skylake"
        | "alderlake" | "raptorlake" | "meteorlake" | "arrowlake" | "arrowlake-s" | "lunarlake"
        | "gracemont" | "sierraforest" | "grandridge" | "bdver1" | "bdver2" | "bdver3"
        | "bdver4" | "btver2" | "znver1" | "znver2" | "znver3" | "corei7-avx" | "core-avx-i"
        | "core-avx2" => (true, false),
        _ => (false, false),
    };
    let implied = |prefix: &str| {
        features
            .split(',')
            .any(|feature| feature.starts_with(prefix))
    };
    let avx512 = (cpu_avx512 && !has("-avx512f")) || implied("+avx512");
    let avx = (cpu_avx && !has("-avx"))
        || avx512
        || implied("+avx")
        || ["+fma", "+f16c", "+fma4", "+xop", "+vaes", "+vpclmulqdq"]
            .into_iter()
            .any(has);
    let number = |name| {
        attributes
            .string(name)
            .and_then(|text| text.parse::<u32>().ok())
    };
    // With AVX512VL, LLVM may stay with 256 bits where nothing asks for more.
    let asked = number("min-legal-vector-width").is_none_or(|bits| bits > 256)
        || number("prefer-vector-width").is_some_and(|bits| bits >= 512)
        || !(has("+avx512vl") || cpu_avx512);
    match (avx, avx512 && asked && !has("-evex512")) {
        (_, true) => 512,
        (true, false) => 256,
        (false, false) => 128,
    }
}

/// How a signature's arguments and result travel in a frame, if they need one, and where its result is
/// then; `usual` is where it is otherwise.
pub(super) fn frame(
    module: &VerifiedModule,
    (ret, args): (TypeId, &[TypeId]),
    attributes: &AttributeList,
    usual: &Return,
    convention: Convention,
) -> Lower<Option<(Frame, Return)>> {
    let usually_in_memory = matches!(usual, Return::Memory { .. });
    let mut signature = args.iter().chain([&ret]);
    if !usually_in_memory && !signature.any(|ty| has_vectors(module, *ty, 8)) {
        return Ok(None);
    }
    let mut walk = Walk::new(module, convention);
    let result = match usual {
        Return::X87 { .. } => Some(Vec::new()),
        _ => walk.result(ret, &attributes.ret)?,
    };
    let mut registers = walk.registers();
    registers.result_integers = registers.integers;
    registers.result_vectors = registers.vectors;
    registers.result_vector_bytes = registers.vector_bytes;
    let mut needed = walk.needed || usually_in_memory != result.is_none();
    walk = Walk::new(module, convention);
    if result.is_none() {
        walk.used.integer();
        registers = FrameRegisters {
            result_integers: 1,
            ..FrameRegisters::default()
        };
    }
    let mut params = Vec::with_capacity(args.len());
    for (index, arg) in args.iter().enumerate() {
        let set = attributes.param(index);
        if set.has(AttributeKind::STRUCT_RET) {
            registers.result_integers = registers.result_integers.max(1);
        }
        params.push(walk.param(*arg, index, set)?);
    }
    needed |= walk.needed;
    if !needed {
        return Ok(None);
    }
    let arguments = walk.registers();
    let registers = FrameRegisters {
        integers: arguments.integers,
        vectors: arguments.vectors,
        vector_bytes: arguments.vector_bytes,
        stack_bytes: arguments.stack_bytes,
        align_log2: arguments.align_log2,
        ..registers
    };
    let (ret, place) = match (result, usual) {
        (Some(_), Return::X87 { .. }) => (Vec::new(), usual.clone()),
        (Some(leaves), _) => (leaves, Return::Registers(SmallVec::new())),
        (None, _) => (Vec::new(), Return::in_memory(module, ret)?),
    };
    let frame = Frame {
        params,
        ret,
        registers,
        used: walk.used,
    };
    Ok(Some((frame, place)))
}

/// Whether a type has vectors in it; what is nested deeper than `depth` is taken to.
fn has_vectors(module: &VerifiedModule, ty: TypeId, depth: u32) -> bool {
    match &module.types[ty] {
        Type::Vector { .. } => true,
        Type::Struct { .. } | Type::Array { .. } if depth == 0 => true,
        Type::Struct { fields, .. } => fields
            .iter()
            .any(|field| has_vectors(module, *field, depth - 1)),
        Type::Array { element, .. } => has_vectors(module, *element, depth - 1),
        _ => false,
    }
}

/// Gives places to a signature's values.
struct Walk<'a> {
    module: &'a VerifiedModule,
    convention: Convention,
    used: Used,
    /// x87 registers with results.
    x87: u32,
    vector_bytes: u32,
    align: u32,
    /// Whether something travels otherwise than by CLIF's signatures.
    needed: bool,
}

impl<'a> Walk<'a> {
    fn new(module: &'a VerifiedModule, convention: Convention) -> Self {
        Self {
            module,
            convention,
            used: Used::default(),
            x87: 0,
            vector_bytes: 16,
            align: 16,
            needed: false,
        }
    }

    fn registers(&self) -> FrameRegisters {
        let small = |number: u32| u8::try_from(number).unwrap_or(u8::MAX);
        FrameRegisters {
            integers: small(self.used.integers),
            vectors: small(self.used.vectors),
            vector_bytes: small(self.vector_bytes),
            stack_bytes: self.used.stack.next_multiple_of(8),
            align_log2: small(self.align.trailing_zeros()),
            result_x87: small(self.x87),
            ..FrameRegisters::default()
        }
    }

    fn param(&mut self, ty: TypeId, index: usize, attributes: &AttributeSet) -> Lower<Vec<Leaf>> {
        let convention = self.convention;
        let in_memory = abi::variadic_in_memory(self.module, ty, index, convention).is_some();
        let whole = attributes.has(AttributeKind::BYVAL) || in_memory;
        let types = match whole {
            true => vec![ty],
            false => self.flat(ty)?,
        };
        let mut leaves = Vec::with_capacity(types.len());
        for ty in types {
            match self.kinds(ty)?.filter(|_| !whole) {
                Some(kinds) => {
                    let places = kinds.iter().map(|kind| self.argument(*kind));
                    let places: Vec<(u32, bool)> = places.collect();
                    leaves.push(self.vector(ty, &kinds, &places)?);
                }
                None => {
                    let classes =
                        abi::argument_classes(self.module, ty, index, attributes, convention)?;
                    for class in classes {
                        leaves.push(self.part(class));
                    }
                }
            }
        }
        Ok(leaves)
    }

    fn part(&mut self, class: Class) -> Leaf {
        if let Class::ByVal { align, .. } = class {
            self.align = self.align.max(align);
        }
        let place = abi::place(&mut self.used, class).place;
        Leaf::Part {
            class,
            offset: offset(place),
            x87: false,
        }
    }

    fn argument(&mut self, kind: Kind) -> (u32, bool) {
        let place = match kind {
            Kind::Integer { .. } => self.used.integer(),
            Kind::Float { bytes } | Kind::Register { bytes } => self.used.vector(bytes),
        };
        if matches!(place, Place::Stack(_)) {
            self.align = self.align.max(kind.bytes());
        }
        (offset(place), false)
    }

    /// A result; `None` if it doesn't fit the registers.
    fn result(&mut self, ty: TypeId, attributes: &AttributeSet) -> Lower<Option<Vec<Leaf>>> {
        let mut leaves = Vec::new();
        if self.module.types[ty] == Type::Void {
            return Ok(Some(leaves));
        }
        let convention = Convention {
            fixed: None,
            ..self.convention
        };
        for ty in self.flat(ty)? {
            let Some(kinds) = self.kinds(ty)? else {
                for class in abi::argument_classes(self.module, ty, 0, attributes, convention)? {
                    let Some((offset, x87)) = self.result_part(class) else {
                        return Ok(None);
                    };
                    leaves.push(Leaf::Part { class, offset, x87 });
                }
                continue;
            };
            let places = kinds.iter().map(|kind| self.result_place(*kind));
            let Some(places) = places.collect::<Option<Vec<_>>>() else {
                return Ok(None);
            };
            leaves.push(self.vector(ty, &kinds, &places)?);
        }
        // CLIF has two vector registers for results.
        self.needed |= self.used.vectors > 2;
        Ok(Some(leaves))
    }

    fn result_part(&mut self, class: Class) -> Option<(u32, bool)> {
        let Class::Plain { abi: ty, .. } = class else {
            return None;
        };
        match ty {
            I128 => {
                let first = self.result_place(Kind::Integer { bytes: 8 })?;
                self.result_place(Kind::Integer { bytes: 8 })?;
                Some(first)
            }
            F128 if self.used.vectors >= 2 => None,
            F32 | F64 => self.result_place(Kind::Float { bytes: ty.bytes() }),
            ty if ty.is_int() => self.result_place(Kind::Integer { bytes: 8 }),
            _ => self.result_place(Kind::Register { bytes: 16 }),
        }
    }

    /// `rax`, `rdx`, `rcx`; `xmm0` to `xmm3`; for a third and fourth `float` or `double`, the x87's.
    fn result_place(&mut self, kind: Kind) -> Option<(u32, bool)> {
        match kind {
            Kind::Integer { .. } if self.used.integers == 3 => None,
            Kind::Integer { .. } => Some((offset(self.used.integer()), false)),
            Kind::Float { bytes } if bytes >= 4 && self.used.vectors >= 2 => {
                self.needed = true;
                self.x87 += 1;
                (self.x87 <= 2).then(|| (FRAME_X87 + 8 * (self.x87 - 1), true))
            }
            Kind::Float { .. } | Kind::Register { .. } if self.used.vectors == 4 => None,
            Kind::Float { bytes } | Kind::Register { bytes } => {
                Some((offset(self.used.vector(bytes)), false))
            }
        }
    }

    fn vector(&mut self, ty: TypeId, kinds: &[Kind], places: &[(u32, bool)]) -> Lower<Leaf> {
        let usual = |kind: &Kind| *kind == Kind::Register { bytes: 16 };
        let float = matches!(kinds, [Kind::Float { bytes: 4 | 8 }]);
        let elements = matches!(repr(&self.module.types, ty)?, Repr::Lanes { .. });
        self.needed |= elements || !(float || kinds.iter().all(usual));
        let pieces = kinds.iter().zip(places).map(|(kind, (offset, x87))| {
            if let Kind::Register { bytes } = *kind {
                self.vector_bytes = self.vector_bytes.max(bytes);
            }
            Piece {
                offset: *offset,
                bytes: kind.bytes(),
                x87: *x87,
            }
        });
        Ok(Leaf::Vector {
            ty,
            pieces: pieces.collect(),
            parts: part_types(&self.module.types, ty)?.len(),
        })
    }

    /// The types that are passed one by one for one of `ty`.
    fn flat(&self, ty: TypeId) -> Lower<Vec<TypeId>> {
        // Refuses what has too many parts before a list is made.
        part_types(&self.module.types, ty)?;
        let mut leaves = Vec::new();
        flatten(self.module, ty, &mut leaves);
        Ok(leaves)
    }

    fn kinds(&self, ty: TypeId) -> Lower<Option<SmallVec<[Kind; 4]>>> {
        kinds(self.module, ty, self.convention.register_bits)
    }
}

/// What LLVM makes of a vector; `None` if it is none, or of elements that pass one by one.
fn kinds(
    module: &VerifiedModule,
    ty: TypeId,
    register_bits: u32,
) -> Lower<Option<SmallVec<[Kind; 4]>>> {
    let (scalar, len) = match repr(&module.types, ty)? {
        Repr::Vector { lane, len } => {
            let bytes = lane.bits() / 8;
            match lane {
                Lane::F32 | Lane::F64 => (Kind::Float { bytes }, len),
                _ => (Kind::Integer { bytes }, len),
            }
        }
        Repr::Lanes { element, len } => match repr(&module.types, element)? {
            Repr::Soft(SoftFloat::Half | SoftFloat::BFloat) => (Kind::Float { bytes: 2 }, len),
            _ => return Ok(None),
        },
        _ => return Ok(None),
    };
    Ok(Some(breakdown(scalar, len, register_bits / 8)))
}
/// How many bytes the registers have that a vector is in, if they are wider than 128 bits.
pub(super) fn wide_register(
    module: &VerifiedModule,
    ty: TypeId,
    register_bits: u32,
) -> Option<u32> {
    match kinds(module, ty, register_bits).ok()??[0] {
        Kind::Register { bytes } if bytes > 16 => Some(bytes),
        _ => None,
    }
}

/// What a vector of `len` scalars is split into, where registers have so many bytes.
fn breakdown(scalar: Kind, len: u32, register: u32) -> SmallVec<[Kind; 4]> {
    let bytes = scalar.bytes().saturating_mul(len.next_power_of_two());
    let half = scalar == Kind::Float { bytes: 2 };
    let one = |bytes| SmallVec::from_slice(&[Kind::Register { bytes }]);
    match len {
        1 => SmallVec::from_slice(&[scalar]),
        3 if half => one(16),
        _ if len.is_power_of_two() && bytes <= 16 => one(16),
        _ if (16..=register).contains(&bytes) => one(bytes),
        _ if len.is_power_of_two() => SmallVec::from_elem(
            Kind::Register { bytes: register },
            (bytes / register) as usize,
        ),
        // Not even one that is widened would fit.
        _ => SmallVec::from_elem(scalar, len as usize),
    }
}

fn flatten(module: &VerifiedModule, ty: TypeId, leaves: &mut Vec<TypeId>) {
    match &module.types[ty] {
        Type::Struct { fields, .. } => {
            for field in fields {
                flatten(module, *field, leaves);
            }
        }
        Type::Array { len, element } => {
            for _ in 0..*len {
                let before = leaves.len();
                flatten(module, *element, leaves);
                if leaves.len() == before {
                    break;
                }
            }
        }
        _ => leaves.push(ty),
    }
}

/// Where a place is in a frame.
fn offset(place: Place) -> u32 {
    match place {
        Place::Integer(register) | Place::IntegerPair(register) => 8 * register,
        Place::Vector(register) => FRAME_VECTORS + 64 * register,
        Place::Stack(offset) => FRAME_STACK + offset,
    }
}

impl FunctionTranslator<'_, '_> {
    /// The parts of an argument or result in the frame at an address.
    pub(super) fn from_frame(&mut self, leaves: &[Leaf], frame: clif::Value) -> Lower<Parts> {
        let mut parts = Parts::new();
        for leaf in leaves {
            match leaf {
                Leaf::Part { class, offset, x87 } => {
                    let value = self.part_from_frame(*class, frame, *offset, *x87);
                    parts.push(self.receive(*class, value, true));
                }
                Leaf::Vector { ty, pieces, .. } => {
                    parts.extend(self.vector_from_frame(*ty, pieces, frame)?);
                }
            }
        }
        Ok(parts)
    }

    fn part_from_frame(
        &mut self,
        class: Class,
        frame: clif::Value,
        offset: u32,
        x87: bool,
    ) -> clif::Value {
        let at = offset.cast_signed();
        match class {
            Class::ByVal { .. } | Class::X87 => self.b.ins().iadd_imm_s(frame, i64::from(at)),
            Class::StructReturn => self.load(I64, frame, at),
            Class::Plain { abi: F32, .. } if x87 => {
                let value = self.load(F64, frame, at);
                self.b.ins().fdemote(F32, value)
            }
            Class::Plain { abi, .. } => self.load(abi, frame, at),
        }
    }

    fn vector_from_frame(
        &mut self,
        ty: TypeId,
        pieces: &[Piece],
        frame: clif::Value,
    ) -> Lower<Parts> {
        if let [
            Piece {
                offset, x87: false, ..
            },
        ] = pieces
        {
            return self.load_parts(ty, frame, offset.cast_signed());
        }
        let whole = self.whole_vector(pieces);
        let mut to = 0;
        for piece in pieces {
            let at = piece.offset.cast_signed();
            if piece.x87 && piece.bytes == 4 {
                let value = self.load(F64, frame, at);
                let value = self.b.ins().fdemote(F32, value);
                self.store(value, whole, to);
            } else {
                self.move_bytes((frame, at), (whole, to), piece.bytes);
            }
            to += piece.bytes.cast_signed();
        }
        self.load_parts(ty, whole, 0)
    }

    /// Puts the parts of an argument or result into the frame at an address.
    pub(super) fn to_frame(
        &mut self,
        leaves: &[Leaf],
        parts: &[clif::Value],
        frame: clif::Value,
    ) -> Lower<()> {
        let mut rest = parts;
        for leaf in leaves {
            let count = match leaf {
                Leaf::Part { .. } => 1,
                Leaf::Vector { parts, .. } => *parts,
            };
            let (parts, behind) = rest.split_at(count.min(rest.len()));
            rest = behind;
            match (leaf, parts) {
                (Leaf::Part { class, offset, x87 }, [part]) => {
                    self.part_to_frame((*class, *x87), *part, frame, *offset);
                }
                (Leaf::Vector { ty, pieces, .. }, parts) => {
                    self.vector_to_frame(*ty, pieces, parts, frame)?;
                }
                (Leaf::Part { .. }, _) => {}
            }
        }
        Ok(())
    }

    fn part_to_frame(
        &mut self,
        (class, x87): (Class, bool),
        part: clif::Value,
        frame: clif::Value,
        offset: u32,
    ) {
        let at = offset.cast_signed();
        let value = self.send(class, part);
        match class {
            Class::ByVal { size, .. } => {
                let to = self.b.ins().iadd_imm_s(frame, i64::from(at));
                let len = self.b.ins().iconst(I64, size.cast_signed());
                self.call_builtin(super::Builtin("memcpy"), &[to, value, len], &[I64]);
            }
            Class::X87 => self.move_bytes((value, 0), (frame, at), 16),
            Class::StructReturn => self.store(value, frame, at),
            Class::Plain { abi: F32, .. } if x87 => {
                let value = self.b.ins().fpromote(F64, value);
                self.store(value, frame, at);
            }
            Class::Plain { abi, extend, .. } => {
                let value = match abi {
                    I8 | I16 | I32 if extend == abi::Extend::Sign => {
                        self.b.ins().sextend(I64, value)
                    }
                    I8 | I16 | I32 => self.b.ins().uextend(I64, value),
                    _ => value,
                };
                self.store(value, frame, at);
            }
        }
    }

    fn vector_to_frame(
        &mut self,
        ty: TypeId,
        pieces: &[Piece],
        parts: &[clif::Value],
        frame: clif::Value,
    ) -> Lower<()> {
        if let [
            Piece {
                offset, x87: false, ..
            },
        ] = pieces
        {
            return self.store_parts(ty, parts, frame, offset.cast_signed());
        }
        let whole = self.whole_vector(pieces);
        self.store_parts(ty, parts, whole, 0)?;
        let mut from = 0;
        for piece in pieces {
            let at = piece.offset.cast_signed();
            if piece.x87 && piece.bytes == 4 {
                let value = self.load(F32, whole, from);
                let value = self.b.ins().fpromote(F64, value);
                self.store(value, frame, at);
            } else {
                self.move_bytes((whole, from), (frame, at), piece.bytes);
            }
            from += piece.bytes.cast_signed();
        }
        Ok(())
    }

    /// Room for a vector's bytes.
    fn whole_vector(&mut self, pieces: &[Piece]) -> clif::Value {
        let bytes: u32 = pieces.iter().map(|piece| piece.bytes).sum();
        let slot = self.stack_slot(u64::from(bytes.next_multiple_of(16)), 16);
        self.b.ins().stack_addr(I64, slot, 0)
    }

    /// Copies 2 to the power of something bytes.
    fn move_bytes(&mut self, from: (clif::Value, i32), to: (clif::Value, i32), bytes: u32) {
        let ty = match bytes {
            1 => I8,
            2 => I16,
            4 => I32,
            8 => I64,
            _ => I8X16,
        };
        for at in (0..bytes.cast_signed()).step_by(ty.bytes() as usize) {
            let value = self.load(ty, from.0, from.1 + at);
            self.store(value, to.0, to.1 + at);
        }
    }
}
