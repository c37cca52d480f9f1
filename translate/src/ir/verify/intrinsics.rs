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
}

use Over::{Any, Float, FloatVector, Int, IntVector, None as Fixed, Pointer, Vector};

/// By name.
const ROWS: &[Row] = &[
    ("abs", Int, "T(T!b)"),
    ("acos", Float, "T(T)"),
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
    ("convert.from.fp16", Float, "T(h)"),
    ("convert.to.fp16", Float, "h(T)"),
    ("copysign", Float, "T(TT)"),
    ("cos", Float, "T(T)"),
    ("cosh", Float, "T(T)"),
    ("ctlz", Int, "T(T!b)"),
    ("ctpop", Int, "T(T)"),
    ("cttz", Int, "T(T!b)"),
    ("debugtrap", Fixed, "v()"),
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
    ("memcpy.inline", Fixed, "v(ppn!b)"),
    ("memmove", Fixed, "v(ppn!b)"),
    ("memset", Fixed, "v(p8n!b)"),
    ("memset.inline", Fixed, "v(p8n!b)"),
    ("minimum", Float, "T(TT)"),
    ("minimumnum", Float, "T(TT)"),
    ("minnum", Float, "T(TT)"),
    ("modf", Float, "D(T)"),
    ("nearbyint", Float, "T(T)"),
    ("objectsize", Fixed, "n(p!b?!b!b)"),
    ("pow", Float, "T(TT)"),
    ("powi", Float, "T(Tn)"),
    ("ptr.annotation", Pointer, "T(T?****)"),
    ("ptrmask", Pointer, "T(TX)"),
    ("readcyclecounter", Fixed, "l()"),
    ("readsteadycounter", Fixed, "l()"),
    ("returnaddress", Fixed, "p(!w)"),
    ("rint", Float, "T(T)"),
    ("round", Float, "T(T)"),
    ("roundeven", Float, "T(T)"),
    ("sadd.sat", Int, "T(TT)"),
    ("sadd.with.overflow", Int, "O(TT)"),
    ("scmp", Int, "I(TT)"),
    ("set.rounding", Fixed, "v(w)"),
    ("sin", Float, "T(T)"),
    ("sincos", Float, "D(T)"),
    ("sinh", Float, "T(T)"),
    ("smax", Int, "T(TT)"),
    ("smin", Int, "T(TT)"),
    ("smul.with.overflow", Int, "O(TT)"),
    ("sqrt", Float, "T(T)"),
    ("ssa.copy", Any, "T(T)"),
    ("sshl.sat", Int, "T(TT)"),
    ("ssub.sat", Int, "T(TT)"),
    ("ssub.with.overflow", Int, "O(TT)"),
    ("stackrestore", Fixed, "v(p)"),
    ("stacksave", Fixed, "p()"),
    ("stepvector", IntVector, "T()"),
    ("strip.invariant.group", Pointer, "T(T)"),
    ("tan", Float, "T(T)"),
    ("tanh", Float, "T(T)"),
    ("threadlocal.address", Pointer, "T(T)"),
    ("trap", Fixed, "v()"),
    ("trunc", Float, "T(T)"),
    ("uadd.sat", Int, "T(TT)"),
    ("uadd.with.overflow", Int, "O(TT)"),
    ("ubsantrap", Fixed, "v(!8)"),
    ("ucmp", Int, "I(TT)"),
    ("umax", Int, "T(TT)"),
    ("umin", Int, "T(TT)"),
    ("umul.with.overflow", Int, "O(TT)"),
    ("ushl.sat", Int, "T(TT)"),
    ("usub.sat", Int, "T(TT)"),
    ("usub.with.overflow", Int, "O(TT)"),
    ("va_copy", Fixed, "v(pp)"),
    ("va_end", Fixed, "v(p)"),
    ("va_start", Fixed, "v(p)"),
    ("vector.deinterleave2", Vector, "H(T)"),
    ("vector.extract", Vector, "T(V!l)"),
    ("vector.insert", Vector, "T(TV!l)"),
    ("vector.interleave2", Vector, "W(TT)"),
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
        if !self.fits(letters.next()?, ret) {
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
            'W' => self.twice(ty, over),
            'H' => match self.fields(ty) {
                Some([first, second]) => first == second && self.twice(over, *first),
                _ => false,
            },
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

    /// Whether `long` is a vector twice as long as `short`.
    fn twice(&self, long: TypeId, short: TypeId) -> bool {
        let types = self.rules.types;
        let (Some(long_shape), Some(shape)) = (self.rules.shape(long), self.rules.shape(short))
        else {
            return false;
        };
        let lengths = u64::from(long_shape.0) == u64::from(shape.0) * 2 && long_shape.1 == shape.1;
        lengths && types.scalar(long) == types.scalar(short)
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
                assert!(params.count() <= 9, "{name}");
                let known = |letter: char| "TSBIXFPVWHOEDvbh8wlnmp*!?()".contains(letter);
                assert!(letters.chars().all(known), "{name}");
            }
        }
    }
}
