//! The intrinsics that are supported: one table, which `bitcrane intrinsics` prints.

use super::fixed::FixedPoint;
use super::float::{FloatMinMax, FloatUnary};
use super::int::{IntUnary, MinMax};
use super::types::{Parts, Repr, one};
use super::vector::{Update, predicated, x86_instructions};
use super::{Builtin, Fail, FunctionTranslator, Lower, constrained, system, unsupported};
use crate::ir::{BinaryOp, Call, Constant, InstKind, IntPredicate, Type, TypeId};
use cranelift_codegen::ir::types::{I8, I32, I64};
use cranelift_codegen::ir::{self as clif, InstBuilder, TrapCode};
use smallvec::SmallVec;
use std::cell::OnceCell;
use std::collections::HashMap;

/// A call of an intrinsic.
pub(super) struct Use<'a> {
    /// Its name without `llvm.`, overload suffixes included.
    pub(super) name: &'a str,
    /// The call.
    pub(super) call: &'a Call,
    /// The type of the result.
    pub(super) ret: TypeId,
}

pub(super) type Emit = for<'a, 'c> fn(&mut FunctionTranslator<'a, 'c>, &Use<'_>) -> Lower<Parts>;

/// What becomes of an intrinsic.
#[derive(Clone, Copy)]
pub(super) enum Action {
    /// Nothing: it only informs the optimiser. A result is zero.
    Erase,
    /// Its first argument.
    First,
    /// A routine of libm, by its name for `double`.
    Libm(&'static str),
    /// A C function with the same arguments.
    Routine(&'static str),
    /// This.
    Emit(Emit),
}

use Action::{Emit as E, Erase, First, Libm, Routine};

const SMUL: FixedPoint = FixedPoint {
    divides: false,
    signed: true,
    saturates: false,
};
const UMUL: FixedPoint = FixedPoint {
    signed: false,
    ..SMUL
};

/// One row an intrinsic, by its name without `llvm.` and without overload suffixes.
const TABLE: &[(&str, Action)] = &[
    // What only informs the optimiser; x86 keeps its instruction cache coherent by itself.
    ("assume", Erase),
    ("clear_cache", Erase),
    ("codeview.annotation", Erase),
    ("dbg.assign", Erase),
    ("dbg.declare", Erase),
    ("dbg.label", Erase),
    ("dbg.value", Erase),
    ("donothing", Erase),
    ("experimental.noalias.scope.decl", Erase),
    ("fake.use", Erase),
    ("invariant.end", Erase),
    ("invariant.start", Erase),
    ("lifetime.end", Erase),
    ("lifetime.start", Erase),
    ("pcmarker", Erase),
    ("pseudoprobe", Erase),
    // Only linkers read it.
    ("reloc.none", Erase),
    ("sideeffect", Erase),
    ("stackprotector", Erase),
    ("var.annotation", Erase),
    ("va_end", Erase),
    ("annotation", First),
    ("arithmetic.fence", First),
    ("expect", First),
    ("expect.with.probability", First),
    ("launder.invariant.group", First),
    ("ptr.annotation", First),
    ("ssa.copy", First),
    ("strip.invariant.group", First),
    ("threadlocal.address", First),
    // Memory.
    ("memcpy", E(|t, u| t.copy(u, "memcpy"))),
    ("memcpy.inline", E(|t, u| t.copy(u, "memcpy"))),
    ("memmove", E(|t, u| t.copy(u, "memmove"))),
    ("memset", E(|t, u| t.set(u))),
    ("memset.inline", E(|t, u| t.set(u))),
    (
        "memcpy.element.unordered.atomic",
        E(|t, u| t.copy_elements(u)),
    ),
    (
        "memmove.element.unordered.atomic",
        E(|t, u| t.copy_elements(u)),
    ),
    (
        "memset.element.unordered.atomic",
        E(|t, u| t.set_elements(u)),
    ),
    ("experimental.memset.pattern", E(|t, u| t.set_pattern(u))),
    ("load.relative", E(|t, u| t.load_relative(u))),
    (
        "ptrmask",
        E(|t, u| t.each(u, 2, |t, _, v| Ok(t.b.ins().band(v[0], v[1])))),
    ),
    ("objectsize", E(|t, u| t.object_size(u))),
    ("stacksave", E(|t, _| t.stack_save())),
    (
        "stackrestore",
        E(|t, u| {
            let record = t.scalar(t.arg(u.call, 0)?.0)?;
            t.stack_restore(record)?;
            none()
        }),
    ),
    (
        "va_start",
        E(|t, u| {
            let list = t.scalar(t.arg(u.call, 0)?.0)?;
            t.va_start(list)?;
            none()
        }),
    ),
    ("va_copy", E(|t, u| t.va_copy(u))),
    (
        "stackguard",
        E(|t, _| {
            // Where x86-64's C library has it, from the thread's address on.
            let thread = t.routine0("bitcrane_thread_pointer", I64)?;
            Ok(one(t.load(I64, thread[0], 0x28)))
        }),
    ),
    ("returnaddress", E(|t, u| t.return_address(u))),
    ("frameaddress", E(|t, u| t.frame_address(u))),
    ("addressofreturnaddress", E(|t, _| t.above_frame(8))),
    ("sponentry", E(|t, _| t.above_frame(16))),
    (
        "stackaddress",
        E(|t, _| Ok(one(t.b.ins().get_stack_pointer(I64)))),
    ),
    ("get.dynamic.area.offset", E(|t, u| t.zeros(u.ret))),
    // Control.
    ("trap", E(|t, _| t.trap())),
    ("ubsantrap", E(|t, _| t.trap())),
    (
        "debugtrap",
        E(|t, _| {
            t.b.ins().debugtrap();
            none()
        }),
    ),
    ("eh.sjlj.longjmp", E(|t, u| t.builtin_longjmp(u))),
    ("eh.sjlj.setjmp", E(|t, u| t.builtin_setjmp(u))),
    ("eh.typeid.for", E(|t, u| t.type_id(t.arg(u.call, 0)?.0))),
    ("prefetch", E(|t, u| t.prefetch(u))),
    // Checks are on where nobody has decided otherwise.
    ("allow.runtime.check", E(|t, _| t.yes())),
    ("allow.ubsan.check", E(|t, _| t.yes())),
    // Other modules may have more types, so LLVM takes them for right, too.
    ("public.type.test", E(|t, _| t.yes())),
    ("type.test", E(|t, u| t.type_test(u))),
    ("experimental.widenable.condition", E(|t, _| t.yes())),
    ("is.constant", E(|t, u| t.is_constant(u))),
    (
        "readcyclecounter",
        E(|t, _| t.routine0("bitcrane_rdtsc", I64)),
    ),
    (
        "readsteadycounter",
        E(|t, _| t.routine0("bitcrane_steady_counter", I64)),
    ),
    (
        "get.rounding",
        E(|t, _| t.routine0("bitcrane_get_rounding", I32)),
    ),
    ("set.rounding", E(|t, u| t.set_rounding(u))),
    (
        "get.fpenv",
        E(|t, u| t.get_environment(u, "bitcrane_get_fpenv")),
    ),
    (
        "set.fpenv",
        E(|t, u| t.set_environment(u, "bitcrane_set_fpenv")),
    ),
    ("reset.fpenv", E(|t, _| t.reset_environment())),
    ("get.fpmode", E(|t, u| t.get_environment(u, "fegetmode"))),
    ("set.fpmode", E(|t, u| t.set_environment(u, "fesetmode"))),
    ("reset.fpmode", E(|t, _| t.reset_mode())),
    // Integers.
    ("abs", E(|t, u| t.int_each(u, IntUnary::Abs))),
    ("bitreverse", E(|t, u| t.int_each(u, IntUnary::ReverseBits))),
    ("bswap", E(|t, u| t.int_each(u, IntUnary::SwapBytes))),
    ("ctlz", E(|t, u| t.int_each(u, IntUnary::LeadingZeros))),
    ("ctpop", E(|t, u| t.int_each(u, IntUnary::CountOnes))),
    ("cttz", E(|t, u| t.int_each(u, IntUnary::TrailingZeros))),
    ("smax", E(|t, u| t.min_max(u, MinMax::SMax))),
    ("smin", E(|t, u| t.min_max(u, MinMax::SMin))),
    ("umax", E(|t, u| t.min_max(u, MinMax::UMax))),
    ("umin", E(|t, u| t.min_max(u, MinMax::UMin))),
    ("fshl", E(|t, u| t.funnel(u, true))),
    ("fshr", E(|t, u| t.funnel(u, false))),
    (
        "sadd.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Add, true)),
    ),
    (
        "smul.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Mul, true)),
    ),
    (
        "ssub.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Sub, true)),
    ),
    (
        "uadd.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Add, false)),
    ),
    (
        "umul.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Mul, false)),
    ),
    (
        "usub.with.overflow",
        E(|t, u| t.with_overflow(u, BinaryOp::Sub, false)),
    ),
    ("sadd.sat", E(|t, u| t.saturating(u, BinaryOp::Add, true))),
    ("ssub.sat", E(|t, u| t.saturating(u, BinaryOp::Sub, true))),
    ("uadd.sat", E(|t, u| t.saturating(u, BinaryOp::Add, false))),
    ("usub.sat", E(|t, u| t.saturating(u, BinaryOp::Sub, false))),
    ("sshl.sat", E(|t, u| t.shl_sat(u, true))),
    ("ushl.sat", E(|t, u| t.shl_sat(u, false))),
    ("smul.fix", E(|t, u| t.fixed_point(u, SMUL))),
    ("umul.fix", E(|t, u| t.fixed_point(u, UMUL))),
    ("sdiv.fix", E(|t, u| t.fixed_point(u, SMUL.division()))),
    ("udiv.fix", E(|t, u| t.fixed_point(u, UMUL.division()))),
    (
        "smul.fix.sat",
        E(|t, u| t.fixed_point(u, SMUL.saturating())),
    ),
    (
        "umul.fix.sat",
        E(|t, u| t.fixed_point(u, UMUL.saturating())),
    ),
    (
        "sdiv.fix.sat",
        E(|t, u| t.fixed_point(u, SMUL.division().saturating())),
    ),
    (
        "udiv.fix.sat",
        E(|t, u| t.fixed_point(u, UMUL.division().saturating())),
    ),
    ("clmul", E(|t, u| t.carryless_product(u))),
    ("scmp", E(|t, u| t.three_way(u, true))),
    ("ucmp", E(|t, u| t.three_way(u, false))),
    // Floats.
    (
        "canonicalize",
        E(|t, u| t.float_each(u, FloatUnary::Canonicalize)),
    ),
    ("ceil", E(|t, u| t.float_each(u, FloatUnary::Ceil))),
    ("fabs", E(|t, u| t.float_each(u, FloatUnary::Abs))),
    ("floor", E(|t, u| t.float_each(u, FloatUnary::Floor))),
    (
        "nearbyint",
        E(|t, u| t.float_each(u, FloatUnary::NearbyInt)),
    ),
    ("rint", E(|t, u| t.float_each(u, FloatUnary::Rint))),
    ("round", E(|t, u| t.float_each(u, FloatUnary::Round))),
    (
        "roundeven",
        E(|t, u| t.float_each(u, FloatUnary::RoundEven)),
    ),
    ("sqrt", E(|t, u| t.float_each(u, FloatUnary::Sqrt))),
    ("trunc", E(|t, u| t.float_each(u, FloatUnary::Trunc))),
    ("copysign", E(|t, u| t.copysign_each(u))),
    ("fma", E(|t, u| t.fma_each(u))),
    ("fmuladd", E(|t, u| t.fmuladd_each(u))),
    (
        "maximum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::Maximum)),
    ),
    (
        "maximumnum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::MaximumNum)),
    ),
    (
        "maxnum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::MaxNum)),
    ),
    (
        "minimum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::Minimum)),
    ),
    (
        "minimumnum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::MinimumNum)),
    ),
    (
        "minnum",
        E(|t, u| t.float_min_max_each(u, FloatMinMax::MinNum)),
    ),
    ("is.fpclass", E(|t, u| t.fpclass(u))),
    ("fptosi.sat", E(|t, u| t.convert_sat(u, true))),
    ("fptoui.sat", E(|t, u| t.convert_sat(u, false))),
    ("convert.from.fp16", E(|t, u| t.half_bits_to_float(u))),
    ("convert.to.fp16", E(|t, u| t.float_to_half_bits(u))),
    ("frexp", E(|t, u| t.frexp(u))),
    ("modf", E(|t, u| t.modf(u))),
    ("sincos", E(|t, u| t.sincos(u))),
    ("sincospi", E(|t, u| t.sincospi(u))),
    ("ldexp", E(|t, u| t.with_int(u, "ldexp"))),
    ("powi", E(|t, u| t.with_int(u, "__powidf2"))),
    ("llrint", E(|t, u| t.rounded_to_int(u, "llrint"))),
    ("llround", E(|t, u| t.rounded_to_int(u, "llround"))),
    ("lrint", E(|t, u| t.rounded_to_int(u, "lrint"))),
    ("lround", E(|t, u| t.rounded_to_int(u, "lround"))),
    ("acos", Libm("acos")),
    ("asin", Libm("asin")),
    ("atan", Libm("atan")),
    ("atan2", Libm("atan2")),
    ("cos", Libm("cos")),
    ("cosh", Libm("cosh")),
    ("exp", Libm("exp")),
    ("exp10", Libm("exp10")),
    ("exp2", Libm("exp2")),
    ("log", Libm("log")),
    ("log10", Libm("log10")),
    ("log2", Libm("log2")),
    ("pow", Libm("pow")),
    ("sin", Libm("sin")),
    ("sinh", Libm("sinh")),
    ("tan", Libm("tan")),
    ("tanh", Libm("tanh")),
    // Objective-C's, which are functions of its runtime.
    ("objc.autorelease", Routine("objc_autorelease")),
    (
        "objc.autoreleasePoolPop",
        Routine("objc_autoreleasePoolPop"),
    ),
    (
        "objc.autoreleasePoolPush",
        Routine("objc_autoreleasePoolPush"),
    ),
    (
        "objc.autoreleaseReturnValue",
        Routine("objc_autoreleaseReturnValue"),
    ),
    ("objc.copyWeak", Routine("objc_copyWeak")),
    ("objc.destroyWeak", Routine("objc_destroyWeak")),
    ("objc.initWeak", Routine("objc_initWeak")),
    ("objc.loadWeak", Routine("objc_loadWeak")),
    ("objc.loadWeakRetained", Routine("objc_loadWeakRetained")),
    ("objc.moveWeak", Routine("objc_moveWeak")),
    ("objc.release", Routine("objc_release")),
    ("objc.retain", Routine("objc_retain")),
    ("objc.retainAutorelease", Routine("objc_retainAutorelease")),
    (
        "objc.retainAutoreleaseReturnValue",
        Routine("objc_retainAutoreleaseReturnValue"),
    ),
    (
        "objc.retainAutoreleasedReturnValue",
        Routine("objc_retainAutoreleasedReturnValue"),
    ),
    ("objc.retainBlock", Routine("objc_retainBlock")),
    ("objc.storeStrong", Routine("objc_storeStrong")),
    ("objc.storeWeak", Routine("objc_storeWeak")),
    // Memory by masks.
    ("masked.compressstore", E(|t, u| t.compress_store(u))),
    ("masked.expandload", E(|t, u| t.expand_load(u))),
    ("masked.gather", E(|t, u| t.masked_gather(u))),
    ("masked.load", E(|t, u| t.masked_load(u))),
    ("masked.scatter", E(|t, u| t.masked_scatter(u))),
    ("masked.store", E(|t, u| t.masked_store(u))),
    // Lanes moved and numbered.
    ("get.active.lane.mask", E(|t, u| t.active_lane_mask(u))),
    ("stepvector", E(|t, u| t.step_vector(u))),
    ("vector.deinterleave2", E(|t, u| t.deinterleave(u))),
    ("vector.extract", E(|t, u| t.extract_part(u))),
    ("vector.insert", E(|t, u| t.insert_part(u))),
    ("vector.interleave2", E(|t, u| t.interleave(u))),
    ("vector.reverse", E(|t, u| t.reverse(u))),
    ("vector.splice", E(|t, u| t.splice(u))),
    ("vector.splice.left", E(|t, u| t.splice_to(u, true))),
    ("vector.splice.right", E(|t, u| t.splice_to(u, false))),
    ("vector.interleave3", E(|t, u| t.interleave_many(u, 3))),
    ("vector.deinterleave3", E(|t, u| t.deinterleave_many(u))),
    ("vector.interleave4", E(|t, u| t.interleave_many(u, 4))),
    ("vector.deinterleave4", E(|t, u| t.deinterleave_many(u))),
    ("vector.interleave5", E(|t, u| t.interleave_many(u, 5))),
    ("vector.deinterleave5", E(|t, u| t.deinterleave_many(u))),
    ("vector.interleave6", E(|t, u| t.interleave_many(u, 6))),
    ("vector.deinterleave6", E(|t, u| t.deinterleave_many(u))),
    ("vector.interleave7", E(|t, u| t.interleave_many(u, 7))),
    ("vector.deinterleave7", E(|t, u| t.deinterleave_many(u))),
    ("vector.interleave8", E(|t, u| t.interleave_many(u, 8))),
    ("vector.deinterleave8", E(|t, u| t.deinterleave_many(u))),
    (
        "experimental.cttz.elts",
        E(|t, u| t.trailing_zero_elements(u)),
    ),
    (
        "experimental.get.vector.length",
        E(|t, u| t.vector_length(u)),
    ),
    ("experimental.vector.compress", E(|t, u| t.compress(u))),
    (
        "experimental.vector.histogram.add",
        E(|t, u| t.histogram(u, Update::Add)),
    ),
    (
        "experimental.vector.histogram.uadd.sat",
        E(|t, u| t.histogram(u, Update::AddSaturated)),
    ),
    (
        "experimental.vector.histogram.umax",
        E(|t, u| t.histogram(u, Update::Max)),
    ),
    (
        "experimental.vector.histogram.umin",
        E(|t, u| t.histogram(u, Update::Min)),
    ),
    (
        "loop.dependence.raw.mask",
        E(|t, u| t.read_after_write_mask(u)),
    ),
    (
        "loop.dependence.war.mask",
        E(|t, u| t.write_after_read_mask(u)),
    ),
    (
        "experimental.vector.extract.last.active",
        E(|t, u| t.extract_last_active(u)),
    ),
    ("experimental.vector.match", E(|t, u| t.match_lanes(u))),
    (
        "experimental.vector.partial.reduce.add",
        E(|t, u| t.partial_reduce(u, BinaryOp::Add)),
    ),
    (
        "vector.partial.reduce.add",
        E(|t, u| t.partial_reduce(u, BinaryOp::Add)),
    ),
    (
        "vector.partial.reduce.fadd",
        E(|t, u| t.partial_reduce(u, BinaryOp::FAdd)),
    ),
    ("matrix.column.major.load", E(|t, u| t.matrix_load(u))),
    ("matrix.column.major.store", E(|t, u| t.matrix_store(u))),
    ("matrix.multiply", E(|t, u| t.matrix_multiply(u))),
    ("matrix.transpose", E(|t, u| t.matrix_transpose(u))),
    // Vectors.
    ("vector.reduce.add", E(|t, u| t.reduce(u, BinaryOp::Add))),
    ("vector.reduce.and", E(|t, u| t.reduce(u, BinaryOp::And))),
    ("vector.reduce.mul", E(|t, u| t.reduce(u, BinaryOp::Mul))),
    ("vector.reduce.or", E(|t, u| t.reduce(u, BinaryOp::Or))),
    ("vector.reduce.xor", E(|t, u| t.reduce(u, BinaryOp::Xor))),
    (
        "vector.reduce.smax",
        E(|t, u| t.reduce_min_max(u, MinMax::SMax)),
    ),
    (
        "vector.reduce.smin",
        E(|t, u| t.reduce_min_max(u, MinMax::SMin)),
    ),
    (
        "vector.reduce.umax",
        E(|t, u| t.reduce_min_max(u, MinMax::UMax)),
    ),
    (
        "vector.reduce.umin",
        E(|t, u| t.reduce_min_max(u, MinMax::UMin)),
    ),
    (
        "vector.reduce.fadd",
        E(|t, u| t.reduce_float(u, BinaryOp::FAdd)),
    ),
    (
        "vector.reduce.fmul",
        E(|t, u| t.reduce_float(u, BinaryOp::FMul)),
    ),
    (
        "vector.reduce.fmax",
        E(|t, u| t.reduce_float_min_max(u, FloatMinMax::MaxNum)),
    ),
    (
        "vector.reduce.fmaximum",
        E(|t, u| t.reduce_float_min_max(u, FloatMinMax::Maximum)),
    ),
    (
        "vector.reduce.fmin",
        E(|t, u| t.reduce_float_min_max(u, FloatMinMax::MinNum)),
    ),
    (
        "vector.reduce.fminimum",
        E(|t, u| t.reduce_float_min_max(u, FloatMinMax::Minimum)),
    ),
];

fn rows() -> impl Iterator<Item = &'static (&'static str, Action)> {
    let constrained = TABLE.iter().chain(constrained::TABLE);
    let constrained = constrained.chain(predicated::TABLE).chain(system::TABLE);
    let x86 = super::vector::x86::TABLE.iter();
    constrained
        .chain(x86)
        .chain(super::vector::x86_avx512::TABLE)
}

/// Those that are what others are: both names.
fn as_plain() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    constrained::AS_PLAIN.iter().chain(predicated::AS_PLAIN)
}

/// The names of the supported intrinsics, without `llvm.` and overload suffixes.
pub fn supported() -> impl Iterator<Item = &'static str> {
    let plain = as_plain().map(|(name, _)| *name);
    let table = rows().map(|(name, _)| *name);
    table.chain(plain).chain(x86_instructions::names())
}

/// The table by name, made when it is first needed: many bodies call no intrinsic.
#[derive(Default)]
pub(super) struct Rows(OnceCell<HashMap<&'static str, Action>>);

impl Rows {
    fn table(&self) -> &HashMap<&'static str, Action> {
        self.0.get_or_init(|| {
            let mut table: HashMap<&'static str, Action> = rows().copied().collect();
            for (name, plain) in as_plain() {
                if let Some(action) = table.get(plain).copied() {
                    table.insert(name, action);
                }
            }
            table
        })
    }

    /// The row of an intrinsic. Overload suffixes are taken off one by one: the longest known name
    /// counts.
    fn action(&self, name: &str) -> Option<Action> {
        let mut rest = name;
        loop {
            if let Some(action) = self.table().get(rest) {
                return Some(*action);
            }
            match rest.rsplit_once('.') {
                Some((head, _)) => rest = head,
                None => break,
            }
        }
        x86_instructions::has(name).then_some(E(|t, u| t.x86_instruction(u)))
    }
}

/// No result.
pub(super) fn none() -> Lower<Parts> {
    Ok(Parts::new())
}

impl FunctionTranslator<'_, '_> {
    /// Whether the operand is constant data, as it stands; that of an expression or a variable is
    /// "no", which is always allowed.
    fn is_constant(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let operand = self.arg(u.call, 0)?.0;
        let known = matches!(
            self.constant_of(operand),
            Some(
                Constant::Null
                    | Constant::Undef
                    | Constant::Poison
                    | Constant::Int(_)
                    | Constant::WideInt(_)
                    | Constant::Float(_)
                    | Constant::WideFloat(_)
                    | Constant::Data(_)
                    | Constant::Splat(_)
            )
        );
        Ok(one(self.b.ins().iconst(I8, i64::from(known))))
    }

    /// A call of the intrinsic `name` (without `llvm.`).
    pub(super) fn intrinsic(&mut self, name: &str, call: &Call) -> Lower<Parts> {
        let Some(action) = self.intrinsics.action(name) else {
            return unsupported(format_args!("llvm.{name}"));
        };
        let Some((ret, ..)) = self.module.signature(call.function_type) else {
            return Err(Fail::Suppressed);
        };
        let this = Use { name, call, ret };
        match action {
            Action::Erase if self.module.types[ret] == Type::Void => none(),
            Action::Erase => self.zeros(ret),
            Action::First => self.value(self.arg(call, 0)?.0),
            Action::Libm(name) => self.libm_each(&this, name),
            Action::Routine(name) => self.routine(&this, name),
            Action::Emit(emit) => emit(self, &this),
        }
    }

    /// An operation on each lane, or on scalars, of the first `count` arguments; their types and
    /// the result's have the same shape.
    pub(super) fn each(
        &mut self,
        u: &Use<'_>,
        count: usize,
        mut f: impl FnMut(&mut Self, Repr, &[clif::Value]) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let (first, ty) = self.arg(u.call, 0)?;
        let repr = self.repr(ty)?;
        let ret = self.repr(u.ret)?;
        let mut operands = vec![self.value(first)?];
        for index in 1..count {
            operands.push(self.value(self.arg(u.call, index)?.0)?);
        }
        let lists: Vec<&[clif::Value]> = operands.iter().map(|parts| &parts[..]).collect();
        let name = u.name;
        self.map_lanes(repr, ret, &lists, |this, scalar, lanes| {
            if matches!(scalar, Repr::Wide { .. } | Repr::Aggregate) {
                return unsupported(format_args!("llvm.{name}"));
            }
            let values: Vec<clif::Value> = lanes.iter().map(|lane| lane[0]).collect();
            Ok(one(f(this, scalar, &values)?))
        })
    }

    /// The same with integers.
    fn each_int(
        &mut self,
        u: &Use<'_>,
        count: usize,
        mut f: impl FnMut(&mut Self, u32, &[clif::Value]) -> Lower<clif::Value>,
    ) -> Lower<Parts> {
        let name = u.name;
        self.each(u, count, |this, repr, values| match repr {
            Repr::Int { bits } => f(this, bits, values),
            _ => unsupported(format_args!("llvm.{name}")),
        })
    }

    /// The width and the operands of an intrinsic on integers above 128 bits.
    fn wide_args(&mut self, u: &Use<'_>, count: usize) -> Lower<Option<(u32, Vec<Parts>)>> {
        let (_, ty) = self.arg(u.call, 0)?;
        let Repr::Wide { bits } = self.repr(ty)? else {
            return Ok(None);
        };
        let mut args = Vec::with_capacity(count);
        for index in 0..count {
            args.push(self.value(self.arg(u.call, index)?.0)?);
        }
        Ok(Some((bits, args)))
    }

    fn int_each(&mut self, u: &Use<'_>, op: IntUnary) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 1)? {
            return self.wide_unary(op, bits, &args[0]);
        }
        if let Some(parts) = self.native_int_unary(u, op)? {
            return Ok(parts);
        }
        self.each_int(u, 1, |this, bits, v| Ok(this.int_unary(op, bits, v[0])))
    }

    fn min_max(&mut self, u: &Use<'_>, op: MinMax) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return Ok(self.wide_min_max(op, bits, &args[0], &args[1]));
        }
        if let Some(parts) = self.native_min_max(u, op)? {
            return Ok(parts);
        }
        self.each_int(u, 2, |this, bits, v| {
            Ok(this.int_min_max(op, bits, v[0], v[1]))
        })
    }

    fn funnel(&mut self, u: &Use<'_>, left: bool) -> Lower<Parts> {
        if let Some(parts) = self.native_funnel(u, left)? {
            return Ok(parts);
        }
        if let Some((bits, args)) = self.wide_args(u, 3)? {
            return self.wide_funnel(left, bits, &args[0], &args[1], &args[2]);
        }
        self.each_int(u, 3, |this, bits, v| {
            this.funnel_shift(left, bits, v[0], v[1], v[2])
        })
    }

    fn saturating(&mut self, u: &Use<'_>, op: BinaryOp, signed: bool) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.limbs_saturating(op, signed, bits, &args[0], &args[1]);
        }
        if let Some(parts) = self.native_saturating(u, op, signed)? {
            return Ok(parts);
        }
        self.each_int(u, 2, |this, bits, v| {
            this.int_saturating(op, signed, bits, v[0], v[1])
        })
    }

    fn shl_sat(&mut self, u: &Use<'_>, signed: bool) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.wide_shl_sat(signed, bits, &args[0], &args[1]);
        }
        self.each_int(u, 2, |this, bits, v| {
            this.int_shl_sat(signed, bits, v[0], v[1])
        })
    }

    /// `{ iN, i1 }`, or the struct of two vectors.
    fn with_overflow(&mut self, u: &Use<'_>, op: BinaryOp, signed: bool) -> Lower<Parts> {
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            let (mut parts, overflow) = self.wide_overflow(op, signed, bits, &args[0], &args[1])?;
            parts.push(overflow);
            return Ok(parts);
        }
        let (a, ty) = self.arg(u.call, 0)?;
        let b = self.arg(u.call, 1)?.0;
        let repr = self.repr(ty)?;
        let (a, b) = (self.value(a)?, self.value(b)?);
        if let Repr::Int { bits } = repr {
            let (result, overflow) = self.int_overflow(op, signed, bits, a[0], b[0])?;
            return Ok(Parts::from_slice(&[result, overflow]));
        }
        let Some((len, _)) = self.module.types.fixed_vector(ty) else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        let (mut results, mut flags) = (Vec::new(), Vec::new());
        for lane in 0..len {
            let (x, y) = (self.lane(repr, &a, lane), self.lane(repr, &b, lane));
            let Some(Repr::Int { bits }) = self.lane_repr(repr) else {
                return unsupported(format_args!("llvm.{}", u.name));
            };
            let (result, flag) = self.int_overflow(op, signed, bits, x[0], y[0])?;
            results.push(one(result));
            flags.push(one(flag));
        }
        let mut parts = self.from_lanes(repr, results)?;
        parts.extend(self.from_lanes(Repr::Mask { len }, flags)?);
        Ok(parts)
    }

    /// `llvm.scmp` and `llvm.ucmp`: -1, 0 or 1.
    fn three_way(&mut self, u: &Use<'_>, signed: bool) -> Lower<Parts> {
        let (less, greater) = if signed {
            (IntPredicate::Slt, IntPredicate::Sgt)
        } else {
            (IntPredicate::Ult, IntPredicate::Ugt)
        };
        if let Some(parts) = self.native_three_way(u, less)? {
            return Ok(parts);
        }
        if let Some((bits, args)) = self.wide_args(u, 2)? {
            return self.wide_three_way(u, (less, greater), bits, &args);
        }
        let ret = self.module.types.scalar(u.ret);
        let Repr::Int { bits: to } = self.repr(ret)? else {
            return unsupported(format_args!("llvm.{}", u.name));
        };
        self.each(u, 2, |this, repr, v| {
            let (Repr::Int { .. } | Repr::Pointer) = repr else {
                return unsupported("a three-way comparison of this type");
            };
            let bits = if let Repr::Int { bits } = repr {
                bits
            } else {
                64
            };
            let less = this.icmp(less, bits, v[0], v[1]);
            let greater = this.icmp(greater, bits, v[0], v[1]);
            let sign = this.b.ins().isub(greater, less);
            let ty = super::types::container(to);
            let wide = if ty == clif::types::I8 {
                sign
            } else {
                this.b.ins().sextend(ty, sign)
            };
            Ok(this.normalize(wide, to))
        })
    }

    fn wide_three_way(
        &mut self,
        u: &Use<'_>,
        (less, greater): (IntPredicate, IntPredicate),
        bits: u32,
        args: &[Parts],
    ) -> Lower<Parts> {
        let less = self.wide_icmp(less, bits, &args[0], &args[1]);
        let greater = self.wide_icmp(greater, bits, &args[0], &args[1]);
        let sign = self.b.ins().isub(greater, less);
        let types = self.part_types(u.ret)?;
        match (self.repr(u.ret)?, &types[..]) {
            (Repr::Int { bits }, [I8]) => Ok(one(self.normalize(sign, bits))),
            (Repr::Int { bits }, [ty]) => {
                let wide = self.b.ins().sextend(*ty, sign);
                Ok(one(self.normalize(wide, bits)))
            }
            _ => unsupported(format_args!("llvm.{} to this type", u.name)),
        }
    }

    /// `__builtin_setjmp`: 0, or 1 when it returns again. The five words of the buffer are too few
    /// for the registers that a callee must save, so those go to the frame.
    fn builtin_setjmp(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let buffer = self.scalar(self.arg(u.call, 0)?.0)?;
        let slot = self.stack_slot(64, 16);
        let registers = self.b.ins().stack_addr(I64, slot, 0);
        let routine = Builtin("bitcrane_setjmp");
        Ok(one(self.call_builtin(
            routine,
            &[buffer, registers],
            &[I32],
        )[0]))
    }

    /// `__builtin_longjmp`
    fn builtin_longjmp(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let buffer = self.scalar(self.arg(u.call, 0)?.0)?;
        self.call_builtin(Builtin("bitcrane_longjmp"), &[buffer], &[]);
        none()
    }

    fn copy(&mut self, u: &Use<'_>, routine: &'static str) -> Lower<Parts> {
        let (to, from) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let len = self.arg(u.call, 2)?.0;
        let volatile = self.is_true(u.call, 3);
        self.copy_memory(routine, to, from, len, volatile)?;
        none()
    }

    fn set(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let (to, byte) = (self.arg(u.call, 0)?.0, self.arg(u.call, 1)?.0);
        let len = self.arg(u.call, 2)?.0;
        let volatile = self.is_true(u.call, 3);
        self.set_memory(to, byte, len, volatile)?;
        none()
    }

    /// Whether an argument is the constant `true`.
    pub(super) fn is_true(&self, call: &Call, index: usize) -> bool {
        self.arg(call, index)
            .is_ok_and(|(value, _)| self.const_int(value) == Some(1))
    }

    /// `llvm.load.relative`: the base plus the 32-bit number at base + offset.
    fn load_relative(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let base = self.scalar(self.arg(u.call, 0)?.0)?;
        let (offset, ty) = self.arg(u.call, 1)?;
        let Repr::Int { bits } = self.repr(ty)? else {
            return unsupported("llvm.load.relative");
        };
        let offset = self.scalar(offset)?;
        let offset = match bits {
            64 => offset,
            32 => self.b.ins().sextend(I64, offset),
            _ => return unsupported("llvm.load.relative by this type"),
        };
        let place = self.b.ins().iadd(base, offset);
        let relative = self.load(I32, place, 0);
        let relative = self.b.ins().sextend(I64, relative);
        Ok(one(self.b.ins().iadd(base, relative)))
    }

    /// `llvm.objectsize` of an unknown object: the least or greatest size, as the flag asks.
    fn object_size(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let minimum = self.is_true(u.call, 1);
        let Repr::Int { bits } = self.repr(u.ret)? else {
            return unsupported("llvm.objectsize");
        };
        let size = if minimum {
            0
        } else {
            super::types::low_mask(bits)
        };
        let ty = super::types::container(bits);
        Ok(one(self.int_const(ty, size)))
    }

    /// `llvm.va_copy`: the 24 bytes of a System V `va_list`.
    fn va_copy(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let to = self.scalar(self.arg(u.call, 0)?.0)?;
        let from = self.scalar(self.arg(u.call, 1)?.0)?;
        let words = [0, 8, 16].map(|at| (at, self.load(I64, from, at)));
        for (at, word) in words {
            self.store(word, to, at);
        }
        none()
    }

    fn trap(&mut self) -> Lower<Parts> {
        // Code may follow: a trap on a condition that always holds doesn't end the block.
        let always = self.b.ins().iconst(I32, 1);
        self.b.ins().trapnz(always, TrapCode::unwrap_user(3));
        none()
    }

    fn return_address(&mut self, u: &Use<'_>) -> Lower<Parts> {
        match self.frame(u)? {
            Some(frame) => Ok(one(self.load(I64, frame, 8))),
            None => self.zeros(u.ret),
        }
    }

    fn frame_address(&mut self, u: &Use<'_>) -> Lower<Parts> {
        match self.frame(u)? {
            Some(frame) => Ok(one(frame)),
            None => self.zeros(u.ret),
        }
    }

    /// The frame of the caller that an intrinsic asks for, found through the saved frame pointers as
    /// native code finds it.
    fn frame(&mut self, u: &Use<'_>) -> Lower<Option<clif::Value>> {
        let levels = self.const_int(self.arg(u.call, 0)?.0);
        Ok(match levels {
            Some(levels @ 0..=255) => {
                let own = self.returning_frame();
                Some((0..levels).fold(own, |frame, _| self.load(I64, frame, 0)))
            }
            _ => None,
        })
    }

    /// The frame that the return address is in.
    fn returning_frame(&mut self) -> clif::Value {
        let frame = self.b.ins().get_frame_pointer(I64);
        if self.entry.has_thunk_frame() {
            return self.load(I64, frame, 0);
        }
        frame
    }

    /// True.
    fn yes(&mut self) -> Lower<Parts> {
        Ok(one(self.b.ins().iconst(clif::types::I8, 1)))
    }

    /// An address by its distance from the saved frame pointer: the return address is above it, and
    /// above that the arguments begin.
    pub(super) fn above_frame(&mut self, offset: i64) -> Lower<Parts> {
        let frame = self.returning_frame();
        Ok(one(self.b.ins().iadd_imm_s(frame, offset)))
    }

    /// `llvm.type.test`, where it is only assumed: then it is true, or nothing is defined.
    fn type_test(&mut self, u: &Use<'_>) -> Lower<Parts> {
        let here = self.b.srcloc().bits();
        let mut ids = self.body.block_insts(self.current);
        let tested = ids.find(|id| id.as_u32() == here);
        let result = tested.and_then(|id| self.body.insts[id].result);
        let next = ids.next().map(|id| &self.body.insts[id].kind);
        let (Some(result), Some(InstKind::Call { call })) = (result, next) else {
            return unsupported("llvm.type.test of what is not assumed");
        };
        let call = &self.body.calls[*call];
        let name = self.function_of(call.callee);
        let name = name.and_then(|function| super::call::intrinsic_name(self.module, function));
        let is_assumed = name == Some("assume") && self.arg(call, 0)?.0 == result;
        match is_assumed {
            true => self.yes(),
            false => unsupported(format_args!("llvm.{} of what is not assumed", u.name)),
        }
    }

    fn routine(&mut self, u: &Use<'_>, name: &'static str) -> Lower<Parts> {
        let mut args = Parts::new();
        for index in 0..u.call.args.len as usize {
            args.push(self.scalar(self.arg(u.call, index)?.0)?);
        }
        let returns = match self.module.types[u.ret] {
            Type::Void => SmallVec::new(),
            _ => self.part_types(u.ret)?,
        };
        Ok(self
            .call_builtin(Builtin(name), &args, &returns)
            .into_iter()
            .collect())
    }

    pub(super) fn routine0(&mut self, name: &'static str, ty: clif::Type) -> Lower<Parts> {
        Ok(one(self.call_builtin(Builtin(name), &[], &[ty])[0]))
    }
}
