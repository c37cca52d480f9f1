"""Writes the corpus files of operations on vectors of odd shapes, and of accesses at any address.

    python3 corpus/generate_shapes.py && bitcrane corpus --bless --filter odd/ --filter unaligned/

Vectors come and go by memory, as the bits of one integer: lane 0 has the lowest ones. Integer results are computed here;
those of floats are filled in by LLVM.
"""

import random

from generate import BINARY, File, edges, signed, unsigned

SHAPES = [(3, 5), (1, 64), (16, 1), (7, 9), (5, 24), (3, 33), (2, 63), (2, 128), (9, 8), (1, 7), (3, 64), (33, 1)]
FLOAT_SHAPES = [(7, "float"), (3, "double"), (1, "float"), (5, "half"), (1, "double"), (3, "float")]


def pack(lanes, bits):
    return sum(unsigned(lane, bits) << bits * k for k, lane in enumerate(lanes))


def memory(value, bits):
    return "{" + " ".join("%02x" % byte for byte in value.to_bytes(-(-bits // 8), "little")) + "}"


def taken(name, pointer, lanes, bits):
    """Lines that load a vector."""
    total = lanes * bits
    whole = -(-total // 8) * 8
    lines = [f"  %{name}.w = load i{whole}, ptr {pointer}, align 1"]
    bits_name = f"%{name}.w"
    if whole != total:
        lines.append(f"  %{name}.n = trunc i{whole} %{name}.w to i{total}")
        bits_name = f"%{name}.n"
    return lines + [f"  %{name} = bitcast i{total} {bits_name} to <{lanes} x i{bits}>"]


def given(value, pointer, lanes, bits):
    """Lines that store one."""
    total = lanes * bits
    whole = -(-total // 8) * 8
    lines = [f"  %out.n = bitcast <{lanes} x i{bits}> {value} to i{total}"]
    name = "%out.n"
    if whole != total:
        lines.append(f"  %out.w = zext i{total} %out.n to i{whole}")
        name = "%out.w"
    return lines + [f"  store i{whole} {name}, ptr {pointer}, align 1", "  ret void", "}"]


def function(name, count, lanes, bits, body, out):
    pointers = ", ".join(f"ptr %p{k}" for k in range(count))
    lines = [f"define void @{name}({pointers}, ptr %q) {{"]
    for k in range(count):
        lines += taken(f"v{k}", f"%p{k}", lanes, bits)
    return "\n".join(lines + body + given("%r", "%q", *out))


def rows(lanes, bits, count, fits=lambda *values: True):
    """Operands whose lanes are edges, and some at random; the same each time."""
    source = random.Random(f"{lanes} {bits} {count}")
    values = edges(bits)
    for row in range(6):
        vectors = [[] for _ in range(count)]
        for lane in range(lanes):
            for attempt in range(100):
                if row < 4:
                    one = [values[(lane + row * (3 + k) + k * k) % len(values)] for k in range(count)]
                else:
                    one = [source.getrandbits(bits) for _ in range(count)]
                if attempt:
                    one = [source.getrandbits(bits) for _ in range(count)]
                if fits(*one):
                    break
            else:
                one = [1] * count
            for k in range(count):
                vectors[k].append(one[k])
        yield vectors


def lanewise(folder, name, doc, count, evaluate, line, shapes=SHAPES, out_bits=None):
    """A file of an operation on each lane; `evaluate` gives None where it is not defined."""
    file = File(f"{folder}/{name}.ll", doc)
    if name.startswith("select_"):
        file.say("oracle: LLVM 19 does not come to an end with some of these shapes")
    for lanes, bits in shapes:
        result_bits = out_bits or bits
        fits = lambda *values: evaluate(*values, bits) is not None
        if not any(fits(a, *[1] * (count - 1)) for a in range(min(1 << bits, 4))):
            continue
        for vectors in rows(lanes, bits, count, fits):
            if any(not fits(*values) for values in zip(*vectors)):
                continue
            results = [evaluate(*values, bits) for values in zip(*vectors)]
            args = ", ".join(memory(pack(vector, bits), lanes * bits) for vector in vectors)
            size = -(-lanes * result_bits // 8)
            wanted = memory(pack(results, result_bits), lanes * result_bits)
            kept = " ".join(memory(pack(vector, bits), lanes * bits) for vector in vectors)
            file.run(f"@f{lanes}i{bits}({args}, {{00*{size}}}) -> {kept} {wanted}")
        ty = f"<{lanes} x i{bits}>"
        file.ir(function(f"f{lanes}i{bits}", count, lanes, bits, [line(ty, f"v{lanes}i{bits}", lanes, bits)], (lanes, result_bits)))
    file.write()


def clamp(value, low, high):
    return max(low, min(high, value))


def saturating(sign, sum_of):
    def evaluate(a, b, n):
        if sign == "s":
            return clamp(sum_of(signed(a, n), signed(b, n)), -(1 << n - 1), (1 << n - 1) - 1)
        return clamp(sum_of(a, b), 0, (1 << n) - 1)
    return evaluate


COMPARE = {
    "eq": lambda a, b, n: a == b, "ne": lambda a, b, n: a != b,
    "ugt": lambda a, b, n: a > b, "uge": lambda a, b, n: a >= b, "ult": lambda a, b, n: a < b, "ule": lambda a, b, n: a <= b,
    "sgt": lambda a, b, n: signed(a, n) > signed(b, n), "sge": lambda a, b, n: signed(a, n) >= signed(b, n),
    "slt": lambda a, b, n: signed(a, n) < signed(b, n), "sle": lambda a, b, n: signed(a, n) <= signed(b, n),
}
PAIRS = {
    "smax": lambda a, b, n: max(signed(a, n), signed(b, n)), "smin": lambda a, b, n: min(signed(a, n), signed(b, n)),
    "umax": lambda a, b, n: max(a, b), "umin": lambda a, b, n: min(a, b),
    "sadd.sat": saturating("s", lambda a, b: a + b), "ssub.sat": saturating("s", lambda a, b: a - b),
    "uadd.sat": saturating("u", lambda a, b: a + b), "usub.sat": saturating("u", lambda a, b: a - b),
}
SINGLES = {
    "ctpop": lambda a, n: bin(a).count("1"), "ctlz": lambda a, n: n - a.bit_length(),
    "cttz": lambda a, n: (a & -a).bit_length() - 1 if a else n,
    "bitreverse": lambda a, n: int(bin(a)[2:].zfill(n)[::-1], 2), "abs": lambda a, n: abs(signed(a, n)),
}


def funnel(left):
    def evaluate(a, b, c, n):
        shift, both = c % n, a << n | b
        return both >> (n - shift) if left else both >> shift
    return evaluate


def integers():
    for op, evaluate in BINARY.items():
        lanewise("vector/odd", op, f"{op} on vectors of odd shapes.", 2, evaluate, lambda ty, s, l, n, op=op: f"  %r = {op} {ty} %v0, %v1")
    for op, evaluate in PAIRS.items():
        lanewise("vector/odd", op, f"llvm.{op} on vectors of odd shapes.", 2, evaluate,
                 lambda ty, s, l, n, op=op: f"  %r = call {ty} @llvm.{op}.{s}({ty} %v0, {ty} %v1)")
    for op, evaluate in SINGLES.items():
        flag = "" if op in ("ctpop", "bitreverse") else ", i1 false"
        lanewise("vector/odd", op, f"llvm.{op} on vectors of odd shapes.", 1, evaluate,
                 lambda ty, s, l, n, op=op, flag=flag: f"  %r = call {ty} @llvm.{op}.{s}({ty} %v0{flag})")
    for op, left in [("fshl", True), ("fshr", False)]:
        lanewise("vector/odd", op, f"llvm.{op} on vectors of odd shapes.", 3, funnel(left),
                 lambda ty, s, l, n, op=op: f"  %r = call {ty} @llvm.{op}.{s}({ty} %v0, {ty} %v1, {ty} %v2)")
    for predicate, holds in COMPARE.items():
        lanewise("vector/odd", f"icmp_{predicate}", f"icmp {predicate} of vectors of odd shapes gives a bit a lane.", 2,
                 lambda a, b, n, holds=holds: int(holds(a, b, n)), lambda ty, s, l, n, p=predicate: f"  %r = icmp {p} {ty} %v0, %v1", out_bits=1)
        lanewise("vector/odd", f"select_{predicate}", f"select by icmp {predicate} of vectors of odd shapes.", 2,
                 lambda a, b, n, holds=holds: a if holds(a, b, n) else b,
                 lambda ty, s, l, n, p=predicate: f"  %c = icmp {p} {ty} %v0, %v1\n  %r = select <{l} x i1> %c, {ty} %v0, {ty} %v1")
    for op, to, evaluate in [("trunc", 3, lambda a, n: a), ("zext", 64, lambda a, n: a), ("sext", 64, lambda a, n: signed(a, n)),
                             ("zext_to_i40", 40, lambda a, n: a), ("sext_to_i40", 40, lambda a, n: signed(a, n))]:
        shapes = [(l, n) for l, n in SHAPES if (n > to if op == "trunc" else n < to) and l * to < 700]
        lanewise("vector/odd", op, f"{op.split('_')[0]} to i{to} of vectors of odd shapes.", 1, evaluate,
                 lambda ty, s, l, n, op=op.split("_")[0], to=to: f"  %r = {op} {ty} %v0 to <{l} x i{to}>", shapes, to)


def moved():
    for name, doc, index in [("reverse", "The lanes from the last to the first.", lambda k, l: l - 1 - k),
                             ("alternate", "Lanes of both vectors by turns.", lambda k, l: k if k % 2 == 0 else l + k),
                             ("broadcast", "The last lane in all places.", lambda k, l: l - 1),
                             ("second", "The second vector, turned by one lane.", lambda k, l: l + (k + 1) % l)]:
        file = File(f"vector/odd/shuffle_{name}.ll", f"shufflevector of odd shapes. {doc}")
        for lanes, bits in SHAPES:
            mask = [index(k, lanes) for k in range(lanes)]
            for a, b in rows(lanes, bits, 2):
                total = lanes * bits
                results = [(a + b)[at] for at in mask]
                texts = [memory(pack(vector, bits), total) for vector in (a, b, results)]
                file.run(f"@f{lanes}i{bits}({texts[0]}, {texts[1]}, {{00*{-(-total // 8)}}}) -> {texts[0]} {texts[1]} {texts[2]}")
            ty = f"<{lanes} x i{bits}>"
            text = ", ".join(f"i32 {at}" for at in mask)
            file.ir(function(f"f{lanes}i{bits}", 2, lanes, bits, [f"  %r = shufflevector {ty} %v0, {ty} %v1, <{lanes} x i32> <{text}>"], (lanes, bits)))
        file.write()


def floats():
    unary = ["fabs", "sqrt", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven"]
    lists = {
        "float": ["1.5", "-0.0", "inf", "-2.25", "1e-40", "3.0", "-7.5"],
        "double": ["1.5", "-0.0", "-1e-310"],
        "half": ["0x3e00", "0x8000", "0x7c00", "0x0001", "0xc100"],
    }
    others = {
        "float": ["0.5", "0.0", "-3.5", "2.25", "1e-40", "0x7fc00000", "1e30"],
        "double": ["0.5", "0.0", "inf"],
        "half": ["0x3800", "0x0000", "0xc300", "0x0001", "0x7e00"],
    }
    files = [(name, 1, f"call $t @llvm.{name}.$s($t %a)") for name in unary]
    files += [(name, 2, f"{name} $t %a, %b") for name in ["fadd", "fsub", "fmul", "fdiv", "frem"]]
    files += [(name, 2, f"call $t @llvm.{name}.$s($t %a, $t %b)") for name in ["minimum", "maximum", "copysign"]]
    files += [("fneg", 1, "fneg $t %a"), ("fma", 3, "call $t @llvm.fma.$s($t %a, $t %b, $t %a)")]
    for name, count, text in files:
        # The conversion has that name already.
        path = {"trunc": "llvm_trunc"}.get(name, name)
        file = File(f"vector/odd/{path}.ll", f"{name} on vectors of odd shapes.")
        for lanes, ty in FLOAT_SHAPES:
            if ty == "half" and name in ("frem", "fma"):
                continue
            a, b = lists[ty][:lanes], others[ty][:lanes]
            for left, right in [(a, b), (b, a)]:
                if name in ("copysign", "fneg", "fabs") and not {"0x7fc00000", "0x7e00"}.isdisjoint(left + right):
                    continue
                buffer = lambda values: ty + "{" + ", ".join(values) + "}"
                zero = buffer(["0x0000" if ty == "half" else "0.0"] * lanes)
                file.run(f"@f{lanes}{ty}({buffer(left)}, {buffer(right)}, {zero}) -> _ _ ?")
            vector, suffix = f"<{lanes} x {ty}>", f"v{lanes}" + {"float": "f32", "double": "f64", "half": "f16"}[ty]
            flags = f"<{lanes} x i1>"
            file.ir(f"define void @f{lanes}{ty}(ptr %p, ptr %o, ptr %q) {{\n  %a = load {vector}, ptr %p, align 1\n  %b = load {vector}, ptr %o, align 1\n"
                    f"  %x = {text.replace('$t', vector).replace('$s', suffix)}\n"
                    # The bits of a NaN are not said.
                    f"  %u = fcmp uno {vector} %x, zeroinitializer\n  %r = select {flags} %u, {vector} zeroinitializer, {vector} %x\n"
                    f"  store {vector} %r, ptr %q, align 1\n  ret void\n}}")
        file.write()


def unaligned():
    for bits in [8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 96, 128, 136, 256, 512]:
        size = bits // 8
        file = File(f"memory/unaligned/i{bits}.ll", f"i{bits} at every distance from an aligned address, by itself and between others.")
        content = [(37 * k + 11) % 251 for k in range(size)]
        text = " ".join("%02x" % byte for byte in content)
        flipped = " ".join("%02x" % (byte ^ 255) for byte in content)
        for at in range(9):
            file.run(f"@invert({{{text}}}@{at}) -> {{{flipped}}}")
            file.run(f"@move({{{'ee ' * at}{text} ee}}, {{00*{size + 9}}}, {at}) -> _ {{00*{at} {text} 00*{9 - at}}}")
        file.ir(f"define void @invert(ptr %p) {{\n  %v = load i{bits}, ptr %p, align 1\n  %r = xor i{bits} %v, -1\n  store i{bits} %r, ptr %p, align 1\n  ret void\n}}")
        file.ir(f"define void @move(ptr %p, ptr %q, i64 %at) {{\n  %a = getelementptr i8, ptr %p, i64 %at\n  %b = getelementptr i8, ptr %q, i64 %at\n"
                f"  %v = load i{bits}, ptr %a, align 1\n  store i{bits} %v, ptr %b, align 1\n  ret void\n}}")
        file.write()
    for length in [0, 1, 2, 3, 7, 8, 15, 16, 17, 31, 33, 64, 100]:
        file = File(f"memory/unaligned/memmove_{length}.ll", f"llvm.memmove of {length} bytes over itself, forwards and back; memcpy and memset beside others.")
        room = length + 8
        content = [(29 * k + 5) % 251 for k in range(room)]
        show = lambda values: "{" + " ".join("%02x" % value for value in values) + "}"
        for to, at in [(0, 0), (0, 1), (1, 0), (3, 0), (0, 5), (8, 0), (0, 8)]:
            after = list(content)
            after[to:to + length] = content[at:at + length]
            file.run(f"@move({show(content)}, {to}, {at}) -> {show(after)}")
        after = list(content)
        after[4:4 + length] = [0xA7] * length
        file.run(f"@set({show(content)}, 4, 0xa7) -> {show(after)}")
        copied = [0] * room
        copied[2:2 + length] = content[:length]
        file.run(f"@copy({{00*{room}}}, {show(content)}, 2) -> {show(copied)}")
        file.ir(f"""define void @move(ptr %p, i64 %to, i64 %from) {{
  %a = getelementptr i8, ptr %p, i64 %to
  %b = getelementptr i8, ptr %p, i64 %from
  call void @llvm.memmove.p0.p0.i64(ptr %a, ptr %b, i64 {length}, i1 false)
  ret void
}}
define void @set(ptr %p, i64 %to, i8 %v) {{
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memset.p0.i64(ptr %a, i8 %v, i64 {length}, i1 false)
  ret void
}}
define void @copy(ptr %p, ptr %q, i64 %to) {{
  %a = getelementptr i8, ptr %p, i64 %to
  call void @llvm.memcpy.p0.p0.i64(ptr %a, ptr %q, i64 {length}, i1 false)
  ret void
}}""")
        file.write()


if __name__ == "__main__":
    integers()
    moved()
    floats()
    unaligned()
