//! What a statement does: instructions and intrinsics, guarded where they are not defined for all
//! operands. Bits of a NaN never reach an integer, for LLVM doesn't say which they are.

use super::grow::{Grower, is_vector};
use super::memory::{element, exchange, masked, through_memory};
use super::program::{MEM_LEN, Operand, Ty, Value};
use super::random::Random;

/// The bytes of an integer: edges more often than others.
pub(super) fn int_value(random: &mut Random, bits: u32) -> Vec<u8> {
    let len = bits.div_ceil(8) as usize;
    let mut bytes: Vec<u8> = match random.below(8) {
        0 => vec![0; len],
        1 => vec![0xff; len],
        2 => one_bit(len, bits - 1),
        3 => one_bit(len, bits - 1).iter().map(|byte| !byte).collect(),
        4 => one_bit(len, random.below32(bits)),
        5 => {
            let mut bytes = vec![0; len];
            bytes[0] = u8::try_from(random.below(12)).unwrap_or(0);
            bytes
        }
        _ => (0..len).map(|_| random.next().to_le_bytes()[0]).collect(),
    };
    let unused = u32::try_from(len * 8).unwrap_or(bits) - bits;
    if let Some(last) = bytes.last_mut() {
        *last &= 0xff >> unused;
    }
    bytes
}

fn one_bit(len: usize, at: u32) -> Vec<u8> {
    let mut bytes = vec![0; len];
    bytes[at as usize / 8] = 1 << (at % 8);
    bytes
}

pub(super) fn double_bits(random: &mut Random) -> u64 {
    let special = [
        0.0,
        -0.0,
        1.0,
        -1.5,
        0.5,
        f64::INFINITY,
        f64::NEG_INFINITY,
        f64::MIN_POSITIVE,
        f64::MAX,
        4_294_967_296.5,
        -9_223_372_036_854_775_808.0,
    ];
    match random.below(10) {
        0 => 0x7ff8_0000_0000_0000,
        1 => random.next() & 0x800f_ffff_ffff_ffff,
        2..7 => f64::to_bits(*random.pick(&special)),
        // Of moderate size, so that sums round.
        _ => random.next() & 0x800f_ffff_ffff_ffff | (1000 + random.next() % 50) << 52,
    }
}

pub(super) fn float_bits(random: &mut Random) -> u32 {
    let special = [
        0.0_f32,
        -0.0,
        1.0,
        -1.5,
        0.5,
        f32::INFINITY,
        f32::MIN_POSITIVE,
        f32::MAX,
        65536.5,
        -2_147_483_648.0,
    ];
    let low = random.below32(1 << 23);
    match random.below(10) {
        0 => 0x7fc0_0000,
        1 => low,
        2..7 => f32::to_bits(*random.pick(&special)),
        _ => low | (110 + random.below32(40)) << 23 | random.below32(2) << 31,
    }
}

/// A constant of a type, as LLVM's text has it.
pub(super) fn constant(random: &mut Random, ty: &Ty) -> String {
    match ty {
        Ty::Int(bits) => {
            let bytes = int_value(random, *bits);
            let digits: String = bytes
                .iter()
                .rev()
                .map(|byte| format!("{byte:02X}"))
                .collect();
            let digits = digits.trim_start_matches('0');
            match digits.is_empty() {
                true => "0".to_owned(),
                false => format!("u0x{digits}"),
            }
        }
        Ty::Half => {
            let halves = [
                0x0000, 0x8000, 0x3c00, 0xbe00, 0x7c00, 0x7e00, 0x0001, 0x7bff, 0x4248,
            ];
            format!("0xH{:04X}", random.pick(&halves))
        }
        Ty::Extended => {
            let values = [
                "00000000000000000000",
                "80000000000000000000",
                "3FFF8000000000000000",
                "BFFFC000000000000000",
                "7FFF8000000000000000",
                "7FFFC000000000000000",
                "00000000000000000001",
                "7FFEFFFFFFFFFFFFFFFF",
                "4000C90FDAA22168C235",
                "403E8000000000000001",
            ];
            format!("0xK{}", random.pick(&values))
        }
        // Its low half comes first.
        Ty::Quad => {
            let values: [(u64, u64); 10] = [
                (0, 0),
                (0x8000_0000_0000_0000, 0),
                (0x3fff_0000_0000_0000, 0),
                (0xbfff_8000_0000_0000, 0),
                (0x7fff_0000_0000_0000, 0),
                (0x7fff_8000_0000_0000, 0),
                (0, 1),
                (0x7ffe_ffff_ffff_ffff, u64::MAX),
                (0x4000_921f_b544_42d1, 0x8469_898c_c517_01b8),
                (0x403e_0000_0000_0000, 1),
            ];
            let (high, low) = random.pick(&values);
            format!("0xL{low:016X}{high:016X}")
        }
        // LLVM spells a float as the double that equals it; that of a NaN is quiet here.
        Ty::Float => {
            let value = f64::from(f32::from_bits(float_bits(random)));
            format!("0x{:016X}", value.to_bits())
        }
        Ty::Double => format!("0x{:016X}", double_bits(random)),
        Ty::Vector(len, lane) => {
            let lanes: Vec<_> = (0..*len)
                .map(|_| format!("{} {}", lane.name(), constant(random, lane)))
                .collect();
            format!("<{}>", lanes.join(", "))
        }
        Ty::Struct(fields) => {
            let fields: Vec<_> = (fields.iter())
                .map(|field| format!("{} {}", field.name(), constant(random, field)))
                .collect();
            format!("{{ {} }}", fields.join(", "))
        }
    }
}

/// A case of a switch; small ones are dense.
pub(super) fn switch_case(random: &mut Random, ty: &Ty) -> String {
    match random.percent(50) && ty.bits() >= 4 {
        true => random.below(8).to_string(),
        false => {
            let constant = constant(random, ty);
            // Small numbers have one spelling.
            match constant
                .strip_prefix("u0x")
                .map(|digits| u64::from_str_radix(digits, 16))
            {
                Some(Ok(number)) if number < 16 => number.to_string(),
                _ => constant,
            }
        }
    }
}

/// A value of a type, made of another that is there.
pub(super) fn converted(grower: &mut Grower<'_>, ty: &Ty) -> Option<Operand> {
    let to = ty.name();
    match ty {
        Ty::Struct(fields) => {
            let index = grower.random.below(fields.len());
            let field = fields[index].clone();
            let value = grower.value(&field);
            let base = constant(grower.random, ty);
            let text = format!("$r = insertvalue {to} {base}, {} $0, {index}", field.name());
            Some(grower.add(ty, &text, vec![value]))
        }
        Ty::Vector(len, lane) => {
            let (len, lane) = (*len, (**lane).clone());
            if grower.random.percent(50) {
                let value = grower.value(&lane);
                let base = constant(grower.random, ty);
                let at = grower.random.below32(len);
                let text = format!(
                    "$r = insertelement {to} {base}, {} $0, i32 {at}",
                    lane.name()
                );
                return Some(grower.add(ty, &text, vec![value]));
            }
            let same = |other: &Ty| matches!(other, Ty::Vector(n, _) if *n == len) && other != ty;
            let from = grower.type_there(same)?;
            let value = grower.value(&from);
            Some(cast(grower, value, ty))
        }
        _ => {
            let scalar =
                |other: &Ty| !matches!(other, Ty::Vector(..) | Ty::Struct(_)) && other != ty;
            let from = grower.type_there(scalar)?;
            let value = grower.value(&from);
            Some(cast(grower, value, ty))
        }
    }
}

/// Converts between types of the same shape.
fn cast(grower: &mut Grower<'_>, value: Operand, ty: &Ty) -> Operand {
    let from = value.ty.clone();
    let (source, to) = (from.name(), ty.name());
    let (from_bits, to_bits) = (from.scalar().bits(), ty.scalar().bits());
    let signed = grower.random.percent(50);
    let text = match (from.is_int(), ty.is_int()) {
        (true, true) if from_bits == to_bits => format!("$r = freeze {source} $0"),
        (true, true) if from_bits > to_bits => format!("$r = trunc {source} $0 to {to}"),
        (true, true) if signed => format!("$r = sext {source} $0 to {to}"),
        (true, true) => format!("$r = zext {source} $0 to {to}"),
        // Half overflows, and wide integers have no routine: only what all conversions hold.
        (true, false) if from_bits <= 64 => {
            let op = if signed { "sitofp" } else { "uitofp" };
            format!("$r = {op} {source} $0 to {to}")
        }
        (true, false) => {
            let narrow = from.with_scalar(Ty::Int(64)).name();
            format!("$r.n = trunc {source} $0 to {narrow}\n$r = sitofp {narrow} $r.n to {to}")
        }
        (false, true) => {
            let op = if signed { "fptosi" } else { "fptoui" };
            let whole = ty.with_scalar(Ty::Int(to_bits.min(64)));
            let call = format!(
                "call {} @llvm.{op}.sat.{}.{}({source} $0)",
                whole.name(),
                whole.suffix(),
                from.suffix()
            );
            match to_bits > 64 {
                true => format!("$r.n = {call}\n$r = sext {} $r.n to {to}", whole.name()),
                false => format!("$r = {call}"),
            }
        }
        (false, false) if from_bits == to_bits => format!("$r = fneg {source} $0"),
        (false, false) if from_bits > to_bits => format!("$r = fptrunc {source} $0 to {to}"),
        (false, false) => format!("$r = fpext {source} $0 to {to}"),
    };
    grower.add(ty, &text, vec![value])
}

/// The bits of a value as an integer of whole bytes; of a NaN, of zero.
pub(super) fn bits_of(grower: &mut Grower<'_>, value: Operand) -> Option<Operand> {
    let ty = value.ty.clone();
    if let Ty::Struct(fields) = &ty {
        let index = grower.random.below(fields.len());
        let field = fields[index].clone();
        let text = format!("$r = extractvalue {} $0, {index}", ty.name());
        let value = grower.add(&field, &text, vec![value]);
        return bits_of(grower, value);
    }
    let bits = ty.bits();
    let whole = Ty::Int(bits.next_multiple_of(8));
    let (name, to) = (ty.name(), whole.name());
    let number = format!("i{bits}");
    let mut text = String::new();
    let mut last = "$0";
    if ty.is_float() {
        let zeros = ty.zero();
        let flags = ty.with_scalar(Ty::Int(1)).name();
        text.push_str(&format!(
            "$r.u = fcmp uno {name} $0, {zeros}\n\
             $r.c = select {flags} $r.u, {name} {zeros}, {name} $0\n"
        ));
        last = "$r.c";
    }
    if name != number {
        text.push_str(&format!("$r.i = bitcast {name} {last} to {number}\n"));
        last = "$r.i";
    }
    text.push_str(&match number == to {
        true => format!("$r = freeze {to} {last}"),
        false => format!("$r = zext {number} {last} to {to}"),
    });
    Some(grower.add(&whole, &text, vec![value]))
}

/// Adds a statement of any kind.
pub(super) fn statement(grower: &mut Grower<'_>) {
    match grower.random.below(24) {
        0..8 => integer(grower),
        8..11 => float(grower),
        11..13 => compare(grower),
        13..15 => select(grower),
        15..19 => vector(grower),
        19 => aggregate(grower),
        20 => reinterpret(grower),
        _ => memory(grower),
    }
}

fn int_or_vector(grower: &mut Grower<'_>) -> Ty {
    if grower.random.percent(70)
        && let Some(ty) = grower.type_there(Ty::is_int)
    {
        return ty;
    }
    loop {
        let ty = match grower.random.percent(60) {
            true => grower.int_type(),
            false => grower.vector_type(),
        };
        if ty.is_int() {
            return ty;
        }
    }
}

fn integer(grower: &mut Grower<'_>) {
    let ty = int_or_vector(grower);
    let (name, suffix, bits) = (ty.name(), ty.suffix(), ty.scalar().bits());
    let one = ty.splat("1");
    let flags = ty.with_scalar(Ty::Int(1)).name();
    let a = grower.value(&ty);
    let b = grower.value(&ty);
    let plain = ["add", "sub", "mul", "and", "or", "xor"];
    let shifts = ["shl", "lshr", "ashr"];
    let pairs = [
        "smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat",
    ];
    let overflow = ["sadd", "uadd", "ssub", "usub", "smul", "umul"];
    let (text, operands, result) = match grower.random.below(18) {
        16 => {
            let op = grower.random.pick(&["sshl.sat", "ushl.sat"]);
            let width = ty.splat(&bits.to_string());
            let amount = match bits.is_power_of_two() {
                true => format!(
                    "$r.n = and {name} $1, {}",
                    ty.splat(&(bits - 1).to_string())
                ),
                false => format!("$r.n = urem {name} $1, {width}"),
            };
            let call = format!("call {name} @llvm.{op}.{suffix}({name} $0, {name} $r.n)");
            (format!("{amount}\n$r = {call}"), vec![a, b], ty)
        }
        17 if (4..=32).contains(&bits) => {
            let ops = ["smul.fix", "umul.fix", "smul.fix.sat", "umul.fix.sat"];
            let op = grower.random.pick(&ops);
            let scale = grower.random.below32(bits);
            let text =
                format!("$r = call {name} @llvm.{op}.{suffix}({name} $0, {name} $1, i32 {scale})");
            (text, vec![a, b], ty)
        }
        0..5 => {
            let op = grower.random.pick(&plain);
            (format!("$r = {op} {name} $0, $1"), vec![a, b], ty)
        }
        5 | 6 => {
            let op = grower.random.pick(&shifts);
            let width = ty.splat(&bits.to_string());
            let text = match bits.is_power_of_two() {
                // The width itself may not fit.
                true => {
                    let mask = ty.splat(&(bits - 1).to_string());
                    format!("$r.n = and {name} $1, {mask}\n$r = {op} {name} $0, $r.n")
                }
                false => format!("$r.n = urem {name} $1, {width}\n$r = {op} {name} $0, $r.n"),
            };
            (text, vec![a, b], ty)
        }
        7 => {
            let op = grower.random.pick(&["udiv", "urem"]);
            let text = format!("$r.n = or {name} $1, {one}\n$r = {op} {name} $0, $r.n");
            (text, vec![a, b], ty)
        }
        8 if bits > 1 => {
            // Neither 0 nor -1: MIN / -1 overflows.
            let op = grower.random.pick(&["sdiv", "srem"]);
            let minus = ty.splat("-1");
            let text = format!(
                "$r.o = or {name} $1, {one}\n$r.m = icmp eq {name} $r.o, {minus}\n\
                 $r.n = select {flags} $r.m, {name} {one}, {name} $r.o\n$r = {op} {name} $0, $r.n"
            );
            (text, vec![a, b], ty)
        }
        9 | 10 => {
            let op = grower.random.pick(&pairs);
            (
                format!("$r = call {name} @llvm.{op}.{suffix}({name} $0, {name} $1)"),
                vec![a, b],
                ty,
            )
        }
        11 => {
            let c = grower.value(&ty);
            let op = grower.random.pick(&["fshl", "fshr"]);
            let text =
                format!("$r = call {name} @llvm.{op}.{suffix}({name} $0, {name} $1, {name} $2)");
            (text, vec![a, b, c], ty)
        }
        12 => {
            let op = grower.random.pick(&overflow);
            let both = format!("{{ {name}, {flags} }}");
            let call = format!(
                "$r.s = call {both} @llvm.{op}.with.overflow.{suffix}({name} $0, {name} $1)"
            );
            let flag = grower.random.percent(50);
            let result = if flag { ty.with_scalar(Ty::Int(1)) } else { ty };
            let text = format!("{call}\n$r = extractvalue {both} $r.s, {}", u8::from(flag));
            (text, vec![a, b], result)
        }
        13 => {
            let op = grower.random.pick(&["scmp", "ucmp"]);
            let to = ty.with_scalar(Ty::Int(8));
            let (to_name, to_suffix) = (to.name(), to.suffix());
            let text = format!(
                "$r = call {to_name} @llvm.{op}.{to_suffix}.{suffix}({name} $0, {name} $1)"
            );
            (text, vec![a, b], to)
        }
        _ => {
            let text = match grower.random.below(6) {
                0 => format!("$r = call {name} @llvm.ctpop.{suffix}({name} $0)"),
                1 => format!("$r = call {name} @llvm.ctlz.{suffix}({name} $0, i1 false)"),
                2 => format!("$r = call {name} @llvm.cttz.{suffix}({name} $0, i1 false)"),
                3 => format!("$r = call {name} @llvm.abs.{suffix}({name} $0, i1 false)"),
                4 if bits % 16 == 0 => format!("$r = call {name} @llvm.bswap.{suffix}({name} $0)"),
                _ => format!("$r = call {name} @llvm.bitreverse.{suffix}({name} $0)"),
            };
            (text, vec![a], ty)
        }
    };
    grower.add(&result, &text, operands);
}

fn float(grower: &mut Grower<'_>) {
    let there = grower.type_there(Ty::is_float);
    let ty = match there {
        Some(ty) if grower.random.percent(80) => ty,
        _ => grower.float_type(),
    };
    let (name, suffix) = (ty.name(), ty.suffix());
    let a = grower.value(&ty);
    let b = grower.value(&ty);
    let unary = [
        "fabs",
        "sqrt",
        "floor",
        "ceil",
        "trunc",
        "rint",
        "roundeven",
        "round",
    ];
    let (text, operands) = match grower.random.below(13) {
        10 => return float_class(grower, &ty, a),
        11 => {
            // The sign of a NaN is any.
            let flags = ty.with_scalar(Ty::Int(1)).name();
            let text = format!(
                "$r.u = fcmp uno {name} $1, $1\n\
                 $r.s = select {flags} $r.u, {name} {}, {name} $1\n\
                 $r = call {name} @llvm.copysign.{suffix}({name} $0, {name} $r.s)",
                ty.zero()
            );
            (text, vec![a, b])
        }
        12 if matches!(ty, Ty::Float | Ty::Double) => {
            let exponent = grower.value(&Ty::Int(32));
            let text = format!("$r = call {name} @llvm.ldexp.{suffix}.i32({name} $0, i32 $1)");
            (text, vec![a, exponent])
        }
        0..5 => {
            let op = grower
                .random
                .pick(&["fadd", "fsub", "fmul", "fdiv", "fadd"]);
            (format!("$r = {op} {name} $0, $1"), vec![a, b])
        }
        5 => (format!("$r = fneg {name} $0"), vec![a]),
        // LLVM 19 has no instructions for those of x86_fp80 and fp128.
        6 if !matches!(ty.scalar(), Ty::Extended | Ty::Quad) => {
            let op = grower.random.pick(&["minimum", "maximum"]);
            (
                format!("$r = call {name} @llvm.{op}.{suffix}({name} $0, {name} $1)"),
                vec![a, b],
            )
        }
        7 if matches!(ty.scalar(), Ty::Float | Ty::Double) => {
            let c = grower.value(&ty);
            let text =
                format!("$r = call {name} @llvm.fma.{suffix}({name} $0, {name} $1, {name} $2)");
            (text, vec![a, b, c])
        }
        _ => {
            // Of fp128 LLVM calls the routines of `long double`, which is none.
            let op = match ty {
                Ty::Quad => "fabs",
                _ => grower.random.pick(&unary),
            };
            (
                format!("$r = call {name} @llvm.{op}.{suffix}({name} $0)"),
                vec![a],
            )
        }
    };
    grower.add(&ty, &text, operands);
}

/// `llvm.is.fpclass`; a NaN may be quiet or signalling.
fn float_class(grower: &mut Grower<'_>, ty: &Ty, value: Operand) {
    let mut classes = grower.random.below32(1 << 10);
    if classes & 3 != 0 {
        classes |= 3;
    }
    let result = ty.with_scalar(Ty::Int(1));
    let text = format!(
        "$r = call {} @llvm.is.fpclass.{}({} $0, i32 {classes})",
        result.name(),
        ty.suffix(),
        ty.name()
    );
    grower.add(&result, &text, vec![value]);
}

fn compare(grower: &mut Grower<'_>) {
    let ty = match grower.random.percent(30) {
        true => grower.type_there(Ty::is_float).unwrap_or(Ty::Double),
        false => int_or_vector(grower),
    };
    let ints = [
        "eq", "ne", "ugt", "uge", "ult", "ule", "sgt", "sge", "slt", "sle",
    ];
    let floats = [
        "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une",
        "uno",
    ];
    let result = ty.with_scalar(Ty::Int(1));
    let (a, b) = (grower.value(&ty), grower.value(&ty));
    let text = match ty.is_float() {
        true => format!(
            "$r = fcmp {} {} $0, $1",
            grower.random.pick(&floats),
            ty.name()
        ),
        false => format!(
            "$r = icmp {} {} $0, $1",
            grower.random.pick(&ints),
            ty.name()
        ),
    };
    grower.add(&result, &text, vec![a, b]);
}

fn select(grower: &mut Grower<'_>) {
    let ty = grower.any_type();
    let ty = grower.type_there(|_| true).unwrap_or(ty);
    let flags = match &ty {
        Ty::Vector(..) if grower.random.percent(60) => ty.with_scalar(Ty::Int(1)),
        _ => Ty::Int(1),
    };
    let (c, a, b) = (grower.value(&flags), grower.value(&ty), grower.value(&ty));
    let (flags, name) = (flags.name(), ty.name());
    let text = format!("$r = select {flags} $0, {name} $1, {name} $2");
    grower.add(&ty, &text, vec![c, a, b]);
}

fn vector(grower: &mut Grower<'_>) {
    let there = grower.type_there(|ty| matches!(ty, Ty::Vector(..)));
    let ty = match there {
        Some(ty) if grower.random.percent(80) => ty,
        _ => grower.vector_type(),
    };
    let Ty::Vector(len, lane) = &ty else {
        return;
    };
    let (len, lane) = (*len, (**lane).clone());
    let name = ty.name();
    let a = grower.value(&ty);
    match grower.random.below(9) {
        6 => {
            let text = format!(
                "$r = call {name} @llvm.vector.reverse.{}({name} $0)",
                ty.suffix()
            );
            grower.add(&ty, &text, vec![a]);
        }
        7 => {
            let b = grower.value(&ty);
            let at = i64::from(grower.random.below32(2 * len)) - i64::from(len);
            let text = format!(
                "$r = call {name} @llvm.vector.splice.{}({name} $0, {name} $1, i32 {at})",
                ty.suffix()
            );
            grower.add(&ty, &text, vec![a, b]);
        }
        8 if lane.is_float() => {
            let start = grower.value(&lane);
            let op = grower.random.pick(&["fadd", "fmul"]);
            let text = format!(
                "$r = call {0} @llvm.vector.reduce.{op}.{1}({0} $1, {name} $0)",
                lane.name(),
                ty.suffix()
            );
            grower.add(&lane, &text, vec![a, start]);
        }
        0 => {
            let at = grower.random.below32(len);
            grower.add(
                &lane,
                &format!("$r = extractelement {name} $0, i32 {at}"),
                vec![a],
            );
        }
        1 => {
            let at = grower.value(&Ty::Int(32));
            let text =
                format!("$r.n = urem i32 $1, {len}\n$r = extractelement {name} $0, i32 $r.n");
            grower.add(&lane, &text, vec![a, at]);
        }
        2 => {
            let (x, at) = (grower.value(&lane), grower.value(&Ty::Int(32)));
            let text = format!(
                "$r.n = urem i32 $2, {len}\n$r = insertelement {name} $0, {} $1, i32 $r.n",
                lane.name()
            );
            grower.add(&ty, &text, vec![a, x, at]);
        }
        3 if lane.is_int() => {
            let ops = [
                "add", "and", "or", "xor", "mul", "smax", "smin", "umax", "umin",
            ];
            let op = grower.random.pick(&ops);
            let text = format!(
                "$r = call {} @llvm.vector.reduce.{op}.{}({name} $0)",
                lane.name(),
                ty.suffix()
            );
            grower.add(&lane, &text, vec![a]);
        }
        _ => {
            let b = grower.value(&ty);
            let count = match grower.random.percent(60) {
                true => len,
                false => *grower.random.pick(&[1, 2, 3, 4, 8]),
            };
            let count = if is_vector(count, &lane) { count } else { 2 };
            let mask: Vec<_> = (0..count)
                .map(|_| format!("i32 {}", grower.random.below32(2 * len)))
                .collect();
            let text = format!(
                "$r = shufflevector {name} $0, {name} $1, <{count} x i32> <{}>",
                mask.join(", ")
            );
            grower.add(&Ty::Vector(count, Box::new(lane)), &text, vec![a, b]);
        }
    }
}

fn aggregate(grower: &mut Grower<'_>) {
    let there = grower.type_there(|ty| matches!(ty, Ty::Struct(_)));
    let ty = there.unwrap_or_else(|| grower.struct_type());
    let Ty::Struct(fields) = &ty else {
        return;
    };
    let index = grower.random.below(fields.len());
    let field = fields[index].clone();
    let whole = grower.value(&ty);
    if grower.random.percent(50) {
        let text = format!("$r = extractvalue {} $0, {index}", ty.name());
        grower.add(&field, &text, vec![whole]);
    } else {
        let value = grower.value(&field);
        let text = format!(
            "$r = insertvalue {} $0, {} $1, {index}",
            ty.name(),
            field.name()
        );
        grower.add(&ty, &text, vec![whole, value]);
    }
}

/// A bitcast: from an integer to a vector or float of its size, or the other way.
fn reinterpret(grower: &mut Grower<'_>) {
    let Some(from) = grower.type_there(|ty| !matches!(ty, Ty::Struct(_))) else {
        return;
    };
    let value = grower.value(&from);
    let Some(bits) = bits_of(grower, value) else {
        return;
    };
    let width = bits.ty.bits();
    let lanes: Vec<u32> = [1, 8, 16, 32, 64]
        .into_iter()
        .filter(|lane| width % lane == 0)
        .collect();
    let lane = *grower.random.pick(&lanes);
    if width / lane > 64 {
        return;
    }
    let scalar = match (lane, grower.random.percent(30)) {
        (32, true) => Ty::Float,
        (64, true) => Ty::Double,
        _ => Ty::Int(lane),
    };
    let to = Ty::Vector(width / lane, Box::new(scalar));
    let text = format!("$r = bitcast {} $0 to {}", bits.ty.name(), to.name());
    grower.add(&to, &text, vec![bits]);
}

/// Accesses of `%mem`, at any address in it.
fn memory(grower: &mut Grower<'_>) {
    match grower.random.below(14) {
        8 | 9 => through_memory(grower),
        10 | 11 => element(grower),
        12 => masked(grower),
        13 => exchange(grower),
        0..3 => {
            let ty = int_or_vector(grower);
            let value = grower.value(&ty);
            let Some(bits) = bits_of(grower, value) else {
                return;
            };
            if let Some(place) = place(grower, bits.ty.bits() / 8, 1) {
                let text = format!("{}store {} $0, ptr $r.p, align 1", place.0, bits.ty.name());
                grower.act(&text, vec![bits, place.1]);
            }
        }
        3..6 => {
            let widths: &[u32] = &[8, 16, 24, 32, 48, 64, 64, 128, 256];
            let ty = match grower.random.percent(70) {
                true => Ty::Int(*grower.random.pick(widths)),
                false => {
                    let lane = Ty::Int(*grower.random.pick(&[8, 16, 32, 64]));
                    Ty::Vector(*grower.random.pick(&[2, 3, 4]), Box::new(lane))
                }
            };
            if let Some(place) = place(grower, ty.bits() / 8, 1) {
                let text = format!("{}$r = load {}, ptr $r.p, align 1", place.0, ty.name());
                let zero = Operand::zero(&Ty::Int(1));
                grower.add(&ty, &text, vec![zero, place.1]);
            }
        }
        6 => {
            let len = grower.random.below32(MEM_LEN / 2);
            let from = grower.random.below32(MEM_LEN - len);
            let to = grower.random.below32(MEM_LEN - len);
            let text = format!(
                "$r.a = getelementptr i8, ptr %mem, i64 {to}\n\
                 $r.b = getelementptr i8, ptr %mem, i64 {from}\n\
                 call void @llvm.memmove.p0.p0.i64(ptr $r.a, ptr $r.b, i64 {len}, i1 false)"
            );
            grower.act(&text, Vec::new());
        }
        _ => {
            let bits = *grower.random.pick(&[8, 16, 32, 64]);
            let ty = Ty::Int(bits);
            let value = grower.value(&ty);
            let ops = [
                "xchg",
                "add",
                "sub",
                "and",
                "nand",
                "or",
                "xor",
                "max",
                "min",
                "umax",
                "umin",
                "uinc_wrap",
                "udec_wrap",
            ];
            let op = grower.random.pick(&ops);
            if let Some(place) = place(grower, bits / 8, bits / 8) {
                let text = format!(
                    "{}$r = atomicrmw {op} ptr $r.p, {} $0 seq_cst",
                    place.0,
                    ty.name()
                );
                grower.add(&ty, &text, vec![value, place.1]);
            }
        }
    }
}

/// Where `len` bytes lie in `%mem`, as text that defines `$r.p` by operand `$1`.
pub(super) fn place(grower: &mut Grower<'_>, len: u32, align: u32) -> Option<(String, Operand)> {
    let room = MEM_LEN.checked_sub(len)? / align + 1;
    let index = match grower.random.percent(40) {
        true => grower.value(&Ty::Int(32)),
        false => {
            let value = Value::Constant(grower.random.below32(room).to_string());
            Operand {
                ty: Ty::Int(32),
                value,
            }
        }
    };
    let text = format!(
        "$r.n = urem i32 $1, {room}\n$r.o = mul i32 $r.n, {align}\n\
         $r.p = getelementptr i8, ptr %mem, i32 $r.o\n"
    );
    Some((text, index))
}
