//! The table of the intrinsics that are supported.

use super::super::fixed::FixedPoint;
use super::super::float::{FloatMinMax, FloatUnary};
use super::super::int::{IntUnary, MinMax};
use super::super::types::one;
use super::super::vector::{Update, predicated, x86, x86_avx512, x86_instructions};
use super::super::{constrained, system};
use super::Action::{self, Emit as E, Erase, First, Libm, Routine};
use super::none;
use crate::ir::BinaryOp;
use cranelift_codegen::ir::InstBuilder;
use cranelift_codegen::ir::types::{I32, I64};

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

/// All rows: those of other files too.
pub(super) fn rows() -> impl Iterator<Item = &'static (&'static str, Action)> {
    let constrained = TABLE.iter().chain(constrained::TABLE);
    let constrained = constrained.chain(predicated::TABLE).chain(system::TABLE);
    let x86 = x86::TABLE.iter();
    constrained.chain(x86).chain(x86_avx512::TABLE)
}

/// Those that are what others are: both names.
pub(super) fn as_plain() -> impl Iterator<Item = &'static (&'static str, &'static str)> {
    constrained::AS_PLAIN.iter().chain(predicated::AS_PLAIN)
}

/// The names of the supported intrinsics, without `llvm.` and overload suffixes.
pub fn supported() -> impl Iterator<Item = &'static str> {
    let plain = as_plain().map(|(name, _)| *name);
    let table = rows().map(|(name, _)| *name);
    table.chain(plain).chain(x86_instructions::names())
}
