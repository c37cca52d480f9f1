//! Accesses of memory with other types than bytes' and addresses by types.

use super::grow::Grower;
use super::operations::{bits_of, place};
use super::program::{Operand, Ty};

/// A value stored and loaded again, of a type that may not fill its bytes.
pub(super) fn through_memory(grower: &mut Grower<'_>) {
    let any = grower.any_type();
    let ty = grower.type_there(|_| true).unwrap_or(any);
    let value = grower.value(&ty);
    let align = *grower.random.pick(&[1, 1, 2, 4, 8, 16, 32]);
    let (name, volatile) = (
        ty.name(),
        if grower.random.percent(20) {
            " volatile"
        } else {
            ""
        },
    );
    let text = format!(
        "$r.m = alloca {name}, align {align}\n\
         store{volatile} {name} $0, ptr $r.m, align {align}\n\
         $r = load{volatile} {name}, ptr $r.m, align {align}"
    );
    grower.add(&ty, &text, vec![value]);
}

/// Types that `%mem` can be taken for, with the text of the indices behind the first; `#` stands
/// for a variable below `bound`, of type `i`. Then what lies there.
const SHAPES: [(&str, &str, u32, &str, u32); 9] = [
    ("[4 x { i8, i32, i16 }]", "i32 #, i32 1", 4, "i32", 32),
    ("[4 x { i8, i32, i16 }]", "i32 #, i32 2", 4, "i32", 16),
    ("[5 x <{ i8, i64, i16 }>]", "i64 #, i32 1", 5, "i64", 64),
    ("[5 x <{ i8, i64, i16 }>]", "i64 #, i32 2", 5, "i64", 16),
    ("{ i16, [5 x i24], double }", "i32 1, i8 #", 5, "i8", 24),
    ("{ i16, [5 x i24], double }", "i32 2", 1, "i32", 64),
    (
        "[3 x [2 x { i8, [3 x i16] }]]",
        "i16 #, i64 1, i32 1, i64 2",
        3,
        "i16",
        16,
    ),
    ("<8 x i32>", "i8 #", 8, "i8", 32),
    ("[3 x { i64, i8 }]", "i1 #, i32 1", 1, "i1", 8),
];

/// Accesses of a field or element, by the types that lead to it.
pub(super) fn element(grower: &mut Grower<'_>) {
    let (shape, indices, bound, index_type, bits) = *grower.random.pick(&SHAPES);
    let digits = index_type.trim_start_matches('i');
    let index = grower.value(&Ty::Int(digits.parse().unwrap_or(32)));
    let ty = Ty::Int(bits);
    let inbounds = if grower.random.percent(50) {
        "inbounds "
    } else {
        ""
    };
    let number = match index_type {
        // -1 is no index of these.
        "i1" => "$r.n = and i1 $1, false".to_owned(),
        _ => format!("$r.n = urem {index_type} $1, {bound}"),
    };
    let place = format!(
        "{number}\n$r.p = getelementptr {inbounds}{shape}, ptr %mem, i64 0, {}\n",
        indices.replace('#', "$r.n")
    );
    if grower.random.percent(50) {
        let value = grower.value(&ty);
        let text = format!("{place}store {} $0, ptr $r.p, align 1", ty.name());
        grower.act(&text, vec![value, index]);
    } else {
        let text = format!("{place}$r = load {}, ptr $r.p, align 1", ty.name());
        grower.add(&ty, &text, vec![Operand::zero(&Ty::Int(1)), index]);
    }
}

/// `llvm.masked.load` and `llvm.masked.store` at the beginning of `%mem`.
pub(super) fn masked(grower: &mut Grower<'_>) {
    let lane = *grower.random.pick(&[8, 16, 32, 64]);
    let len = *grower.random.pick(&[2, 3, 4, 5, 8]);
    let ty = Ty::Vector(len, Box::new(Ty::Int(lane)));
    let mask = ty.with_scalar(Ty::Int(1));
    let (value, on) = (grower.value(&ty), grower.value(&mask));
    let (name, flags, suffix) = (ty.name(), mask.name(), ty.suffix());
    if grower.random.percent(50) {
        let text = format!(
            "call void @llvm.masked.store.{suffix}.p0({name} $0, ptr %mem, i32 1, {flags} $1)"
        );
        grower.act(&text, vec![value, on]);
    } else {
        let text = format!(
            "$r = call {name} @llvm.masked.load.{suffix}.p0(ptr %mem, i32 1, {flags} $1, {name} $0)"
        );
        grower.add(&ty, &text, vec![value, on]);
    }
}

/// `cmpxchg`, which may or may not find what it expects.
pub(super) fn exchange(grower: &mut Grower<'_>) {
    let bits = *grower.random.pick(&[8, 16, 32, 64]);
    let ty = Ty::Int(bits);
    let value = grower.value(&ty);
    let Some(new) = bits_of(grower, value) else {
        return;
    };
    let Some((place, index)) = place(grower, bits / 8, bits / 8) else {
        return;
    };
    let expected = grower.value(&ty);
    let (name, found) = (ty.name(), grower.random.percent(50));
    // What is there, or any other number.
    let old = match found {
        true => format!("$r.e = load {name}, ptr $r.p, align 1"),
        false => format!("$r.e = freeze {name} $2"),
    };
    let flag = grower.random.percent(50);
    let text = format!(
        "{place}{old}\n$r.x = cmpxchg ptr $r.p, {name} $r.e, {name} $0 acq_rel monotonic\n\
         $r = extractvalue {{ {name}, i1 }} $r.x, {}",
        u8::from(flag)
    );
    let result = if flag { Ty::Int(1) } else { ty };
    grower.add(&result, &text, vec![new, index, expected]);
}
