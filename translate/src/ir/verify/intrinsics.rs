//! The types of intrinsics (LangRef, "Intrinsic Functions"), as far as lowering rests on them.
//!
//! A declaration can give an intrinsic any type; what breaks the rules here must not be called. An
//! intrinsic without a row is not supported anyway, or makes no demands.

use super::rules::Rules;
use super::{Checker, bad, x86};
use crate::Result;
use crate::ir::{Call, Constant, Function, FunctionId, Module, Type, TypeId};
use cranelift_entity::SecondaryMap;

/// What is known of a function's type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Signature {
    /// No intrinsic, or one without a row.
    #[default]
    Free,
    /// As the row says; a bit for each argument that must be a constant integer.
    Known { immediates: u8 },
    /// Not as the row says.
    Broken,
}

/// An intrinsic's name without `llvm.` and overload suffixes, what its overloaded type can be, and
/// its signature.
///
/// | letter | type |
/// |---|---|
/// | `T` | the overloaded type |
/// | `S` | its scalar type |
/// | `B` | `i1`, or a vector of `i1` as long as `T` |
/// | `I` | an integer, or a vector of integers as long as `T` |
/// | `X` | an integer as wide as indices of the pointer `T`, or a vector of them |
/// | `F` | a floating-point type, or a vector of them as long as `T` |
/// | `P` | a pointer, or a vector of pointers as long as `T` |
/// | `V` | a vector with lanes like those of `T` |
/// | `W` | twice as long a vector |
/// | `H` | a struct of two vectors, half as long each |
/// | `O` | `{ T, B }` |
/// | `E` | floating point and integers in a struct, as long as `T`: `{ T, I }` |
/// | `D` | `{ T, T }` |
/// | `L` `U` | a vector like `T`, of narrower lanes of its kind (integers, floating point), of wider |
/// | `K` | a vector with lanes like those of `T`, some times as many |
/// | `M3` | as a result: so many times as long a vector |
/// | `N3` | as a result: a struct of so many vectors, which are as long as `T` together |
/// | `v` `b` `8` `h` `w` `l` | `void`, `i1`, `i8`, `i16`, `i32`, `i64` |
/// | `n` | any integer |
/// | `m` | the same as the parameter before |
/// | `p` | any pointer |
/// | `*` | anything |
/// | `!` | the next argument is a constant |
/// | `?` | nothing more need follow |
/// | <code>\|</code> | or |
type Row = (&'static str, Over, &'static str);

/// What an overloaded type can be.
#[derive(Clone, Copy)]
enum Over {
    /// There is none.
    None,
    Any,
    Int,
    IntVector,
    Float,
    FloatVector,
    Pointer,
    Vector,
    /// A vector of integers or pointers.
    Discrete,
}

use Over::{Any, Discrete, Float, FloatVector, Int, IntVector, None as Fixed, Pointer, Vector};

/// By name.
const ROWS: &[Row] = &[
    ("abs", Int, "T(T!b)"),
    ("acos", Float, "T(T)"),
    ("addressofreturnaddress", Fixed, "p()"),
    ("allow.runtime.check", Fixed, "b(*)"),
    ("allow.ubsan.check", Fixed, "b(*)"),
    ("annotation", Int, "T(T?****)"),
    ("arithmetic.fence", Any, "T(T)"),
    ("asin", Float, "T(T)"),
    ("assume", Fixed, "v(b)"),
    ("atan", Float, "T(T)"),
    ("atan2", Float, "T(TT)"),
    ("bitreverse", Int, "T(T)"),
    ("bswap", Int, "T(T)"),
    ("canonicalize", Float, "T(T)"),
    ("ceil", Float, "T(T)"),
    ("clear_cache", Fixed, "v(pp)"),
    ("clmul", Int, "T(TT)"),
    ("convert.from.fp16", Float, "T(h)"),
    ("convert.to.fp16", Float, "h(T)"),
    ("copysign", Float, "T(TT)"),
    ("cos", Float, "T(T)"),
    ("cosh", Float, "T(T)"),
    ("ctlz", Int, "T(T!b)"),
    ("ctpop", Int, "T(T)"),
    ("cttz", Int, "T(T!b)"),
    ("debugtrap", Fixed, "v()"),
    ("eh.dwarf.cfa", Fixed, "p(w)"),
    ("eh.sjlj.longjmp", Fixed, "v(p)"),
    ("eh.sjlj.setjmp", Fixed, "w(p)"),
    ("eh.typeid.for", Fixed, "w(p)"),
    ("exp", Float, "T(T)"),
    ("exp10", Float, "T(T)"),
    ("exp2", Float, "T(T)"),
    ("expect", Any, "T(TT)"),
    ("expect.with.probability", Any, "T(TT*)"),
    ("experimental.constrained.fadd", Float, "T(TT**)"),
    ("experimental.constrained.fcmp", Float, "B(TT**)"),
    ("experimental.constrained.fcmps", Float, "B(TT**)"),
    ("experimental.constrained.fdiv", Float, "T(TT**)"),
    ("experimental.constrained.fma", Float, "T(TTT**)"),
    ("experimental.constrained.fmul", Float, "T(TT**)"),
    ("experimental.constrained.fmuladd", Float, "T(TTT**)"),
    ("experimental.constrained.fpext", Float, "T(F*)"),
    ("experimental.constrained.fptosi", Int, "T(F*)"),
    ("experimental.constrained.fptoui", Int, "T(F*)"),
    ("experimental.constrained.fptrunc", Float, "T(F**)"),
    ("experimental.constrained.frem", Float, "T(TT**)"),
    ("experimental.constrained.fsub", Float, "T(TT**)"),
    ("experimental.constrained.sitofp", Float, "T(I**)"),
    ("experimental.constrained.sqrt", Float, "T(T**)"),
    ("experimental.constrained.uitofp", Float, "T(I**)"),
    ("experimental.cttz.elts", IntVector, "n(T!b)"),
    ("experimental.get.vector.length", Fixed, "w(n!w!b)"),
    ("experimental.memset.pattern", Any, "v(pTn!b)"),
    ("experimental.vector.extract.last.active", Vector, "S(TBS)"),
    ("experimental.vp.reverse", Vector, "T(TBw)"),
    ("experimental.vp.splice", Vector, "T(TT!wBww)"),
    ("experimental.vp.strided.load", Vector, "T(pnBw)"),
    ("experimental.vp.strided.store", Vector, "v(TpnBw)"),
    ("experimental.widenable.condition", Fixed, "b()"),
    ("fabs", Float, "T(T)"),
    ("floor", Float, "T(T)"),
    ("flt.rounds", Fixed, "w()"),
    ("fma", Float, "T(TTT)"),
    ("fmuladd", Float, "T(TTT)"),
    ("fptosi.sat", Int, "T(F)"),
    ("fptoui.sat", Int, "T(F)"),
    ("frameaddress", Fixed, "p(!w)"),
    ("frexp", Float, "E(T)"),
    ("fshl", Int, "T(TTT)"),
    ("fshr", Int, "T(TTT)"),
    ("get.active.lane.mask", IntVector, "T(nm)"),
    ("get.rounding", Fixed, "w()"),
    ("is.constant", Any, "b(T)"),
    ("is.fpclass", Float, "B(T!w)"),
    ("launder.invariant.group", Pointer, "T(T)"),
    ("ldexp", Float, "T(TI)"),
    ("llrint", Int, "T(F)"),
    ("llround", Int, "T(F)"),
    ("load.relative", Fixed, "p(pn)"),
    ("log", Float, "T(T)"),
    ("log10", Float, "T(T)"),
    ("log2", Float, "T(T)"),
    ("loop.dependence.raw.mask", IntVector, "T(pp!l)"),
    ("loop.dependence.war.mask", IntVector, "T(pp!l)"),
    ("lrint", Int, "T(F)"),
    ("lround", Int, "T(F)"),
    ("masked.compressstore", Vector, "v(TpB)"),
    ("masked.expandload", Vector, "T(pBT)"),
    ("masked.gather", Vector, "T(P!wBT)|T(PBT)"),
    ("masked.load", Vector, "T(p!wBT)|T(pBT)"),
    ("masked.scatter", Vector, "v(TP!wB)|v(TPB)"),
    ("masked.store", Vector, "v(Tp!wB)|v(TpB)"),
    ("matrix.column.major.load", Vector, "T(pn!b!w!w)"),
    ("matrix.column.major.store", Vector, "v(Tpn!b!w!w)"),
    ("matrix.multiply", Vector, "T(VV!w!w!w)"),
    ("matrix.transpose", Vector, "T(T!w!w)"),
    ("maximum", Float, "T(TT)"),
    ("maximumnum", Float, "T(TT)"),
    ("maxnum", Float, "T(TT)"),
    ("memcpy", Fixed, "v(ppn!b)"),
    ("memcpy.element.unordered.atomic", Fixed, "v(ppn!w)"),
    ("memcpy.inline", Fixed, "v(ppn!b)"),
    ("memmove", Fixed, "v(ppn!b)"),
    ("memmove.element.unordered.atomic", Fixed, "v(ppn!w)"),
    ("memset", Fixed, "v(p8n!b)"),
    ("memset.element.unordered.atomic", Fixed, "v(p8n!w)"),
    ("memset.inline", Fixed, "v(p8n!b)"),
    ("minimum", Float, "T(TT)"),
    ("minimumnum", Float, "T(TT)"),
    ("minnum", Float, "T(TT)"),
    ("modf", Float, "D(T)"),
    ("nearbyint", Float, "T(T)"),
    ("objc.autorelease", Fixed, "p(p)"),
    ("objc.autoreleasePoolPop", Fixed, "v(p)"),
    ("objc.autoreleasePoolPush", Fixed, "p()"),
    ("objc.autoreleaseReturnValue", Fixed, "p(p)"),
    ("objc.copyWeak", Fixed, "v(pp)"),
    ("objc.destroyWeak", Fixed, "v(p)"),
    ("objc.initWeak", Fixed, "p(pp)"),
    ("objc.loadWeak", Fixed, "p(p)"),
    ("objc.loadWeakRetained", Fixed, "p(p)"),
    ("objc.moveWeak", Fixed, "v(pp)"),
    ("objc.release", Fixed, "v(p)"),
    ("objc.retain", Fixed, "p(p)"),
    ("objc.retainAutorelease", Fixed, "p(p)"),
    ("objc.retainAutoreleaseReturnValue", Fixed, "p(p)"),
    ("objc.retainAutoreleasedReturnValue", Fixed, "p(p)"),
    ("objc.retainBlock", Fixed, "p(p)"),
    ("objc.storeStrong", Fixed, "v(pp)"),
    ("objc.storeWeak", Fixed, "p(pp)"),
    ("objectsize", Fixed, "n(p!b?!b!b)"),
    ("pcmarker", Fixed, "v(w)"),
    ("pow", Float, "T(TT)"),
    ("powi", Float, "T(Tn)"),
    ("prefetch", Fixed, "v(p!w!w!w)"),
    ("ptr.annotation", Pointer, "T(T?****)"),
    ("ptrmask", Pointer, "T(TX)"),
    ("public.type.test", Fixed, "b(p*)"),
    ("read_register", Int, "T(*)"),
    ("read_volatile_register", Int, "T(*)"),
    ("readcyclecounter", Fixed, "l()"),
    ("readsteadycounter", Fixed, "l()"),
    ("reloc.none", Fixed, "v(*)"),
    ("returnaddress", Fixed, "p(!w)"),
    ("rint", Float, "T(T)"),
    ("round", Float, "T(T)"),
    ("roundeven", Float, "T(T)"),
    ("sadd.sat", Int, "T(TT)"),
    ("sadd.with.overflow", Int, "O(TT)"),
    ("scmp", Int, "I(TT)"),
    ("sdiv.fix", Int, "T(TT!w)"),
    ("sdiv.fix.sat", Int, "T(TT!w)"),
    ("set.rounding", Fixed, "v(w)"),
    ("sin", Float, "T(T)"),
    ("sincos", Float, "D(T)"),
    ("sincospi", Float, "D(T)"),
    ("sinh", Float, "T(T)"),
    ("smax", Int, "T(TT)"),
    ("smin", Int, "T(TT)"),
    ("smul.fix", Int, "T(TT!w)"),
    ("smul.fix.sat", Int, "T(TT!w)"),
    ("smul.with.overflow", Int, "O(TT)"),
    ("sponentry", Fixed, "p()"),
    ("sqrt", Float, "T(T)"),
    ("ssa.copy", Any, "T(T)"),
    ("sshl.sat", Int, "T(TT)"),
    ("ssub.sat", Int, "T(TT)"),
    ("ssub.with.overflow", Int, "O(TT)"),
    ("stackaddress", Fixed, "p()"),
    ("stackguard", Fixed, "p()"),
    ("stackrestore", Fixed, "v(p)"),
    ("stacksave", Fixed, "p()"),
    ("stepvector", IntVector, "T()"),
    ("strip.invariant.group", Pointer, "T(T)"),
    ("tan", Float, "T(T)"),
    ("tanh", Float, "T(T)"),
    ("thread.pointer", Fixed, "p()"),
    ("threadlocal.address", Pointer, "T(T)"),
    ("trap", Fixed, "v()"),
    ("trunc", Float, "T(T)"),
    ("type.test", Fixed, "b(p*)"),
    ("uadd.sat", Int, "T(TT)"),
    ("uadd.with.overflow", Int, "O(TT)"),
    ("ubsantrap", Fixed, "v(!8)"),
    ("ucmp", Int, "I(TT)"),
    ("udiv.fix", Int, "T(TT!w)"),
    ("udiv.fix.sat", Int, "T(TT!w)"),
    ("umax", Int, "T(TT)"),
    ("umin", Int, "T(TT)"),
    ("umul.fix", Int, "T(TT!w)"),
    ("umul.fix.sat", Int, "T(TT!w)"),
    ("umul.with.overflow", Int, "O(TT)"),
    ("ushl.sat", Int, "T(TT)"),
    ("usub.sat", Int, "T(TT)"),
    ("usub.with.overflow", Int, "O(TT)"),
    ("va_copy", Fixed, "v(pp)"),
    ("va_end", Fixed, "v(p)"),
    ("va_start", Fixed, "v(p)"),
    ("vector.compress", Vector, "T(TBT)"),
    ("vector.deinterleave2", Vector, "H(T)"),
    ("vector.deinterleave3", Vector, "N3(T)"),
    ("vector.deinterleave4", Vector, "N4(T)"),
    ("vector.deinterleave5", Vector, "N5(T)"),
    ("vector.deinterleave6", Vector, "N6(T)"),
    ("vector.deinterleave7", Vector, "N7(T)"),
    ("vector.deinterleave8", Vector, "N8(T)"),
    ("vector.extract", Vector, "T(V!l)"),
    ("vector.histogram.add", Pointer, "v(TnB)"),
    ("vector.histogram.uadd.sat", Pointer, "v(TnB)"),
    ("vector.histogram.umax", Pointer, "v(TnB)"),
    ("vector.histogram.umin", Pointer, "v(TnB)"),
    ("vector.insert", Vector, "T(TV!l)"),
    ("vector.interleave2", Vector, "W(TT)"),
    ("vector.interleave3", Vector, "M3(TTT)"),
    ("vector.interleave4", Vector, "M4(TTTT)"),
    ("vector.interleave5", Vector, "M5(TTTTT)"),
    ("vector.interleave6", Vector, "M6(TTTTTT)"),
    ("vector.interleave7", Vector, "M7(TTTTTTT)"),
    ("vector.interleave8", Vector, "M8(TTTTTTTT)"),
    ("vector.match", IntVector, "B(TVB)"),
    ("vector.partial.reduce.add", IntVector, "T(TK)"),
    ("vector.partial.reduce.fadd", FloatVector, "T(TK)"),
    ("vector.reduce.add", IntVector, "S(T)"),
    ("vector.reduce.and", IntVector, "S(T)"),
    ("vector.reduce.fadd", FloatVector, "S(ST)"),
    ("vector.reduce.fmax", FloatVector, "S(T)"),
    ("vector.reduce.fmaximum", FloatVector, "S(T)"),
    ("vector.reduce.fmin", FloatVector, "S(T)"),
    ("vector.reduce.fminimum", FloatVector, "S(T)"),
    ("vector.reduce.fmul", FloatVector, "S(ST)"),
    ("vector.reduce.mul", IntVector, "S(T)"),
    ("vector.reduce.or", IntVector, "S(T)"),
    ("vector.reduce.smax", IntVector, "S(T)"),
    ("vector.reduce.smin", IntVector, "S(T)"),
    ("vector.reduce.umax", IntVector, "S(T)"),
    ("vector.reduce.umin", IntVector, "S(T)"),
    ("vector.reduce.xor", IntVector, "S(T)"),
    ("vector.reverse", Vector, "T(T)"),
    ("vector.splice", Vector, "T(TT!w)"),
    ("vector.splice.left", Vector, "T(TTw)"),
    ("vector.splice.right", Vector, "T(TTw)"),
    ("vp.abs", Int, "T(T!bBw)"),
    ("vp.add", IntVector, "T(TTBw)"),
    ("vp.and", IntVector, "T(TTBw)"),
    ("vp.ashr", IntVector, "T(TTBw)"),
    ("vp.bitreverse", Int, "T(TBw)"),
    ("vp.bswap", Int, "T(TBw)"),
    ("vp.ceil", Float, "T(TBw)"),
    ("vp.copysign", Float, "T(TTBw)"),
    ("vp.ctlz", Int, "T(T!bBw)"),
    ("vp.ctpop", Int, "T(TBw)"),
    ("vp.cttz", Int, "T(T!bBw)"),
    ("vp.cttz.elts", IntVector, "n(T!bBw)"),
    ("vp.fabs", Float, "T(TBw)"),
    ("vp.fadd", FloatVector, "T(TTBw)"),
    ("vp.fcmp", FloatVector, "B(TT*Bw)"),
    ("vp.fdiv", FloatVector, "T(TTBw)"),
    ("vp.floor", Float, "T(TBw)"),
    ("vp.fma", Float, "T(TTTBw)"),
    ("vp.fmul", FloatVector, "T(TTBw)"),
    ("vp.fmuladd", Float, "T(TTTBw)"),
    ("vp.fneg", FloatVector, "T(TBw)"),
    ("vp.fpext", FloatVector, "T(LBw)"),
    ("vp.fptosi", IntVector, "T(FBw)"),
    ("vp.fptoui", IntVector, "T(FBw)"),
    ("vp.fptrunc", FloatVector, "T(UBw)"),
    ("vp.frem", FloatVector, "T(TTBw)"),
    ("vp.fshl", Int, "T(TTTBw)"),
    ("vp.fshr", Int, "T(TTTBw)"),
    ("vp.fsub", FloatVector, "T(TTBw)"),
    ("vp.gather", Vector, "T(PBw)"),
    ("vp.icmp", Discrete, "B(TT*Bw)"),
    ("vp.inttoptr", Pointer, "T(IBw)"),
    ("vp.is.fpclass", Float, "B(T!wBw)"),
    ("vp.llrint", Int, "T(FBw)"),
    ("vp.load", Vector, "T(pBw)"),
    ("vp.load.ff", IntVector, "*(pTw)"),
    ("vp.lrint", Int, "T(FBw)"),
    ("vp.lshr", IntVector, "T(TTBw)"),
    ("vp.maximum", Float, "T(TTBw)"),
    ("vp.maxnum", Float, "T(TTBw)"),
    ("vp.merge", Vector, "T(BTTw)"),
    ("vp.minimum", Float, "T(TTBw)"),
    ("vp.minnum", Float, "T(TTBw)"),
    ("vp.mul", IntVector, "T(TTBw)"),
    ("vp.nearbyint", Float, "T(TBw)"),
    ("vp.or", IntVector, "T(TTBw)"),
    ("vp.ptrtoint", IntVector, "T(PBw)"),
    ("vp.reduce.add", IntVector, "S(STBw)"),
    ("vp.reduce.and", IntVector, "S(STBw)"),
    ("vp.reduce.fadd", FloatVector, "S(STBw)"),
    ("vp.reduce.fmax", FloatVector, "S(STBw)"),
    ("vp.reduce.fmaximum", FloatVector, "S(STBw)"),
    ("vp.reduce.fmin", FloatVector, "S(STBw)"),
    ("vp.reduce.fminimum", FloatVector, "S(STBw)"),
    ("vp.reduce.fmul", FloatVector, "S(STBw)"),
    ("vp.reduce.mul", IntVector, "S(STBw)"),
    ("vp.reduce.or", IntVector, "S(STBw)"),
    ("vp.reduce.smax", IntVector, "S(STBw)"),
    ("vp.reduce.smin", IntVector, "S(STBw)"),
    ("vp.reduce.umax", IntVector, "S(STBw)"),
    ("vp.reduce.umin", IntVector, "S(STBw)"),
    ("vp.reduce.xor", IntVector, "S(STBw)"),
    ("vp.rint", Float, "T(TBw)"),
    ("vp.round", Float, "T(TBw)"),
    ("vp.roundeven", Float, "T(TBw)"),
    ("vp.roundtozero", Float, "T(TBw)"),
    ("vp.sadd.sat", Int, "T(TTBw)"),
    ("vp.scatter", Vector, "v(TPBw)"),
    ("vp.sdiv", IntVector, "T(TTBw)"),
    ("vp.select", Vector, "T(BTTw)"),
    ("vp.sext", IntVector, "T(LBw)"),
    ("vp.shl", IntVector, "T(TTBw)"),
    ("vp.sitofp", FloatVector, "T(IBw)"),
    ("vp.smax", Int, "T(TTBw)"),
    ("vp.smin", Int, "T(TTBw)"),
    ("vp.sqrt", Float, "T(TBw)"),
    ("vp.srem", IntVector, "T(TTBw)"),
    ("vp.ssub.sat", Int, "T(TTBw)"),
    ("vp.store", Vector, "v(TpBw)"),
    ("vp.sub", IntVector, "T(TTBw)"),
    ("vp.trunc", IntVector, "T(UBw)"),
    ("vp.uadd.sat", Int, "T(TTBw)"),
    ("vp.udiv", IntVector, "T(TTBw)"),
    ("vp.uitofp", FloatVector, "T(IBw)"),
    ("vp.umax", Int, "T(TTBw)"),
    ("vp.umin", Int, "T(TTBw)"),
    ("vp.urem", IntVector, "T(TTBw)"),
    ("vp.usub.sat", Int, "T(TTBw)"),
    ("vp.xor", IntVector, "T(TTBw)"),
    ("vp.zext", IntVector, "T(LBw)"),
];

/// The signatures of all functions of a module.
pub(super) fn signatures(module: &Module, rules: Rules<'_>) -> SecondaryMap<FunctionId, Signature> {
    let mut signatures = SecondaryMap::new();
    x86::signatures(module, &mut signatures);
    for (id, function) in &module.functions {
        if let Some(row) = row(function) {
            signatures[id] = signature(module, rules, function, row);
        }
    }
    signatures
}

/// The row of an intrinsic: the longest name counts.
fn row(function: &Function) -> Option<&'static Row> {
    let name = std::str::from_utf8(function.info.name.as_bytes()).ok()?;
    let mut name = name.strip_prefix("llvm.")?;
    // What was an experiment once.
    if let Some(rest) = name.strip_prefix("experimental.")
        && (rest.starts_with("vector.") || rest.starts_with("stepvector"))
        && !rest.starts_with("vector.extract.last.")
    {
        name = rest;
    }
    loop {
        if let Ok(found) = ROWS.binary_search_by_key(&name, |row| row.0) {
            return Some(&ROWS[found]);
        }
        (name, _) = name.rsplit_once('.')?;
    }
}

fn signature(module: &Module, rules: Rules<'_>, function: &Function, row: &Row) -> Signature {
    let (_, over, alternatives) = row;
    let Some((ret, params, false)) = module.signature(function.ty) else {
        return Signature::Broken;
    };
    let found = alternatives.split('|').find_map(|letters| {
        let ty = match overloaded(letters, ret, params) {
            Some(ty) => fits(rules, *over, ty).then_some(ty)?,
            None => matches!(over, Fixed).then_some(ret)?,
        };
        Matcher { module, rules, ty }.signature(letters, ret, params)
    });
    found.unwrap_or(Signature::Broken)
}

/// The type at the place of the first `T`.
fn overloaded(letters: &str, ret: TypeId, params: &[TypeId]) -> Option<TypeId> {
    let place = |letter: &char| letter.is_ascii_alphanumeric() || *letter == '*';
    let letters = match letters.strip_prefix(['M', 'N']) {
        Some(counted) => counted,
        None => letters,
    };
    match letters
        .chars()
        .filter(place)
        .position(|letter| letter == 'T')?
    {
        0 => Some(ret),
        param => params.get(param - 1).copied(),
    }
}

fn fits(rules: Rules<'_>, over: Over, ty: TypeId) -> bool {
    let scalar = rules.types.scalar(ty);
    let (int, float) = (rules.is_integer(scalar), rules.types.is_float(scalar));
    match over {
        Over::None => false,
        Over::Any => rules.is_plain(ty),
        Over::Int => int,
        Over::IntVector => int && scalar != ty,
        Over::Float => float,
        Over::FloatVector => float && scalar != ty,
        Over::Pointer => rules.is_pointer(scalar),
        Over::Vector => scalar != ty,
        Over::Discrete => (int || rules.is_pointer(scalar)) && scalar != ty,
    }
}

struct Matcher<'a> {
    module: &'a Module,
    rules: Rules<'a>,
    /// The overloaded type.
    ty: TypeId,
}

impl Matcher<'_> {
    /// Matches result and parameters; `None` if they don't.
    fn signature(&self, letters: &str, ret: TypeId, params: &[TypeId]) -> Option<Signature> {
        let mut params = params.iter().enumerate();
        let (mut immediates, mut immediate, mut optional) = (0, 0, false);
        let mut before = ret;
        let mut letters = letters.chars();
        let fits = match letters.next()? {
            'M' => self.times(ret, self.ty, letters.next()?.to_digit(10)?),
            'N' => self.parts(ret, letters.next()?.to_digit(10)?),
            letter => self.fits(letter, ret),
        };
        if !fits {
            return None;
        }
        for letter in letters {
            match letter {
                '(' | ')' => {}
                '!' => immediate = 1,
                '?' => optional = true,
                letter => {
                    let Some((k, param)) = params.next() else {
                        return optional.then_some(Signature::Known { immediates });
                    };
                    let fits = match letter {
                        'm' => *param == before,
                        letter => self.fits(letter, *param),
                    };
                    if !fits {
                        return None;
                    }
                    before = *param;
                    immediates |= std::mem::take(&mut immediate) << k;
                }
            }
        }
        (params.next().is_none()).then_some(Signature::Known { immediates })
    }

    fn fits(&self, letter: char, ty: TypeId) -> bool {
        let (rules, over) = (self.rules, self.ty);
        let types = rules.types;
        let scalar = types.scalar(ty);
        let shaped = rules.shape(ty) == rules.shape(over);
        match letter {
            'T' => ty == over,
            'S' => ty == types.scalar(over),
            'B' => shaped && rules.is_bool(scalar),
            'I' => shaped && rules.is_integer(scalar),
            'X' => shaped && types.integer_bits(scalar) == Some(self.index_bits()),
            'F' => shaped && types.is_float(scalar),
            'P' => shaped && rules.is_pointer(scalar),
            'V' => scalar != ty && scalar == types.scalar(over),
            'L' => shaped && self.narrower(scalar, types.scalar(over)),
            'U' => shaped && self.narrower(types.scalar(over), scalar),
            'K' => self.is_multiple(ty),
            'W' => self.times(ty, over, 2),
            'H' => self.parts(ty, 2),
            'O' => self.pair(ty, 'B'),
            'E' => self.pair(ty, 'I'),
            'D' => self.pair(ty, 'T'),
            'v' => rules.is_void(ty),
            'b' => rules.is_bool(ty),
            'h' => types.integer_bits(ty) == Some(16),
            '8' => types.integer_bits(ty) == Some(8),
            'w' => types.integer_bits(ty) == Some(32),
            'l' => types.integer_bits(ty) == Some(64),
            'n' => rules.is_integer(ty),
            'p' => rules.is_pointer(ty),
            _ => letter == '*',
        }
    }

    fn index_bits(&self) -> u32 {
        let types = self.rules.types;
        match types[types.scalar(self.ty)] {
            Type::Pointer { address_space } => {
                self.module.data_layout.pointer(address_space).index_bits
            }
            _ => 0,
        }
    }

    fn fields(&self, ty: TypeId) -> Option<&[TypeId]> {
        match &self.rules.types[ty] {
            Type::Struct {
                fields,
                packed: false,
                ..
            } => Some(fields),
            _ => None,
        }
    }

    /// A struct of the overloaded type and another.
    fn pair(&self, ty: TypeId, second: char) -> bool {
        match self.fields(ty) {
            Some([first, other]) => *first == self.ty && self.fits(second, *other),
            _ => false,
        }
    }

    /// Whether `long` is a vector so many times as long as `short`.
    fn times(&self, long: TypeId, short: TypeId, count: u32) -> bool {
        let types = self.rules.types;
        let (Some(long_shape), Some(shape)) = (self.rules.shape(long), self.rules.shape(short))
        else {
            return false;
        };
        let wanted = u64::from(shape.0) * u64::from(count);
        let lengths = u64::from(long_shape.0) == wanted && long_shape.1 == shape.1;
        lengths && types.scalar(long) == types.scalar(short)
    }

    /// Whether `ty` is a struct of so many vectors that make up the overloaded one.
    fn parts(&self, ty: TypeId, count: u32) -> bool {
        let Some([first, rest @ ..]) = self.fields(ty) else {
            return false;
        };
        let same = rest.iter().all(|field| field == first);
        same && rest.len() + 1 == count as usize && self.times(self.ty, *first, count)
    }

    /// Whether a vector has some times as many lanes as the overloaded one.
    fn is_multiple(&self, ty: TypeId) -> bool {
        let (Some(long), Some(short)) = (self.rules.shape(ty), self.rules.shape(self.ty)) else {
            return false;
        };
        let count = long.0.checked_div(short.0).unwrap_or(0);
        count > 0 && self.times(ty, self.ty, count)
    }

    /// Whether both are integers, or both floating point, and the first has fewer bits.
    fn narrower(&self, narrow: TypeId, wide: TypeId) -> bool {
        let types = self.rules.types;
        let bits = |ty| match types[ty] {
            Type::Half | Type::BFloat => Some(16),
            Type::Float => Some(32),
            Type::Double => Some(64),
            Type::X86Fp80 => Some(80),
            Type::Fp128 => Some(128),
            _ => None,
        };
        match (types.integer_bits(narrow), types.integer_bits(wide)) {
            (Some(narrow), Some(wide)) => narrow < wide,
            (None, None) => bits(narrow)
                .zip(bits(wide))
                .is_some_and(|(n, w): (u32, u32)| n < w),
            _ => false,
        }
    }
}

/// Checks a call of an intrinsic, which is made with its declared type.
pub(super) fn call(checker: &Checker<'_>, id: FunctionId, call: &Call) -> Result<()> {
    called_as_declared(checker, id, call)?;
    meaning(checker, id, call)
}

/// What single intrinsics demand beyond their types.
fn meaning(checker: &Checker<'_>, id: FunctionId, call: &Call) -> Result<()> {
    let name = checker.module.functions[id].info.name.as_bytes();
    let is = |prefix: &str| name.starts_with(prefix.as_bytes());
    let first = || call.args.of(&checker.body.operands).first().copied();
    if is("llvm.va_start") && !checker.variadic {
        return bad("va_start in a function that is not variadic");
    }
    if is("llvm.threadlocal.address") {
        let global = first().and_then(|value| checker.module.global(value));
        if global.is_none() {
            return bad("threadlocal.address of something other than a global");
        }
    }
    if is("llvm.bswap.")
        && let Some((ret, ..)) = checker.module.signature(call.function_type)
    {
        let types = checker.rules.types;
        let bits = types.integer_bits(types.scalar(ret)).unwrap_or(0);
        if !bits.is_multiple_of(16) {
            return bad(format!("bswap of {bits} bits"));
        }
    }
    Ok(())
}

/// Whether the intrinsic is declared, and called, as its row says.
fn called_as_declared(checker: &Checker<'_>, id: FunctionId, call: &Call) -> Result<()> {
    match checker.module.signatures[id] {
        Signature::Free => Ok(()),
        Signature::Broken => {
            let name = &checker.module.functions[id].info.name;
            let ty = checker.rules.name(call.function_type);
            bad(format!("{name} of type {ty}"))
        }
        Signature::Known { immediates } => {
            let args = call.args.of(&checker.body.operands).iter().enumerate();
            for (k, arg) in args.filter(|(k, _)| immediates >> k & 1 != 0) {
                let constant = checker.module.constant(Some(checker.body), *arg);
                if !matches!(constant, Some(Constant::Int(_) | Constant::Null)) {
                    return bad(format!("argument {k} is no constant integer"));
                }
            }
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::ROWS;

    #[test]
    fn rows_are_sorted_by_name() {
        assert!(ROWS.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn at_most_eight_parameters_and_known_letters() {
        for (name, _, alternatives) in ROWS {
            for letters in alternatives.split('|') {
                let params = letters.chars().filter(|letter| !"()!?".contains(*letter));
                assert!(params.count() <= 10, "{name}");
                let known = |letter: char| "TSBIXFPVWHOEDLUKMN34567vbh8wlnmp*!?()".contains(letter);
                assert!(letters.chars().all(known), "{name}");
            }
        }
    }
}
