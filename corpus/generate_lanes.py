"""Writes the corpus files of fixed-point arithmetic, of the intrinsics with a vector length, and of those
that move or find lanes.

    python3 corpus/generate_lanes.py && bitcrane corpus --bless --filter intrinsics/

Results are filled in by LLVM, but for the intrinsics that LLVM 19 doesn't have: those are computed here.
"""

import itertools
import os

from generate import File, edges, literal, signed, unsigned

LLVM_20 = "oracle: LLVM 19 doesn't have it"


def fixed_point():
    for sign, operation, saturates in itertools.product("su", ["mul", "div"], ["", ".sat"]):
        name = f"{sign}{operation}.fix{saturates}"
        for folder, widths in [("", [8, 16, 32, 64]), (".narrow", [4, 5, 7, 24, 33]), (".wide", [65, 100, 128])]:
            file = File(f"intrinsics/{name}{folder}.ll", f"llvm.{name}: the scale is how many bits are behind the point.")
            if operation == "div" and folder == ".wide":
                file.say("oracle: LLVM has no division of twice so many bits")
            if name == "sdiv.fix.sat":
                # LLVM divides twice so many bits and one more.
                widths = {"": [8, 16, 32], ".wide": [64, 65, 100]}.get(folder, widths)
            for bits in widths:
                for scale in sorted({0, 1, bits // 2, bits - 1}):
                    if name == "umul.fix.sat" and bits >= 100 and scale == bits - 1:
                        # LLVM 19 takes for too large what fits.
                        continue
                    fixed_promises(file, sign, operation, saturates, bits, scale)
                    function = f"@f_i{bits}_{scale}"
                    file.ir(f"define i{bits} {function}(i{bits} %a, i{bits} %b) {{\n"
                            f"  %r = call i{bits} @llvm.{name}.i{bits}(i{bits} %a, i{bits} %b, i32 {scale})\n"
                            f"  ret i{bits} %r\n}}")
            file.write()
        vector = File(f"intrinsics/{name}.vector.ll", f"llvm.{name} of vectors.")
        for lanes, bits, scale in [(4, 32, 7), (8, 16, 15 if sign == "s" else 16), (2, 64, 3), (16, 8, 2)]:
            values = edges(bits)
            a = [values[(3 * k + 1) % len(values)] for k in range(lanes)]
            b = [values[(2 * k + 5) % len(values)] | 1 for k in range(lanes)]
            if not saturates or operation == "div":
                a, b = [v % 7 for v in a], [(v % 3) + (1 << min(scale, bits - 2)) for v in b]
            ty = f"<{lanes} x i{bits}>"
            text = ["<" + ", ".join(literal(v, bits) for v in vs) + ">" for vs in (a, b)]
            vector.run(f"@v{lanes}i{bits}({text[0]}, {text[1]}) == ?")
            vector.ir(f"define {ty} @v{lanes}i{bits}({ty} %a, {ty} %b) {{\n"
                      f"  %r = call {ty} @llvm.{name}.v{lanes}i{bits}({ty} %a, {ty} %b, i32 {scale})\n  ret {ty} %r\n}}")
        vector.write()


def fixed_promises(file, sign, operation, saturates, bits, scale):
    """The exact result rounded down, where it fits or is brought to the bounds."""
    low, high = (-(1 << bits - 1), (1 << bits - 1) - 1) if sign == "s" else (0, (1 << bits) - 1)
    count = 0
    for a, b in itertools.product(edges(bits), repeat=2):
        x, y = (signed(a, bits), signed(b, bits)) if sign == "s" else (a, b)
        if operation == "div":
            if y == 0:
                continue
            exact = (x << scale) // y
        else:
            exact = x * y >> scale
        if not low <= exact <= high and not saturates:
            continue
        exact = max(low, min(high, exact))
        count += 1
        if count % 3 == 0 or bits == 8:
            file.run(f"@f_i{bits}_{scale}({literal(a, bits)}, {literal(b, bits)}) == {literal(exact, bits)}")


# What LLVM 19 dies of, and what it is on all lanes. With PLAIN in the environment, files are made of
# the latter, so that LLVM fills in the results; made again without, they keep those.
NO_CODE = {
    f"vp.{name}": {"roundtozero": "trunc"}.get(name, name)
    for name in ["ceil", "ctlz", "ctpop", "cttz", "floor", "fshl", "fshr", "maximum", "minimum", "nearbyint", "rint",
                 "round", "roundeven", "roundtozero", "sadd.sat", "ssub.sat", "uadd.sat", "usub.sat"]
}
PLAIN = "PLAIN" in os.environ

VALUES = {
    "i8": ["<1, -1, 127, -128, 0, 5, -7, 100>", "<3, -2, 1, 7, 5, -100, 7, 50>", "<0, 1, 7, 2, 3, 4, 5, 6>"],
    "i32": ["<1, -1, 2147483647, -2147483648>", "<3, 7, -2, 5>", "<31, 0, 4, 9>"],
    "float": ["<1.5, -0.0, inf, -2.25>", "<0.5, 0.0, -3.5, 4.0>", "<1.0, 2.0, 3.0, 4.0>"],
    "double": ["<2.5, -0.75>", "<-1.5, 4.0>", "<0.5, -8.0>"],
}
SHAPE = {"i8": 8, "i32": 4, "float": 4, "double": 2}


def vp(name, doc, types, count, body=None, results=None, extra=""):
    """A file of an intrinsic with a mask and a length; lanes that are off are replaced by zero."""
    file = File(f"intrinsics/{name}.ll", doc)
    if name in NO_CODE and not PLAIN:
        file.say("oracle: LLVM 19 has no code for it; the results are those of llvm." + NO_CODE[name])
    for ty in types:
        lanes = SHAPE[ty]
        vector = f"<{lanes} x {ty}>"
        result = results(ty) if results else ty
        out = f"<{lanes} x {result}>"
        masks = [(1 << lanes) - 1, 0b0101_0101 & (1 << lanes) - 1, 0b1]
        for mask, length in [(masks[0], lanes), (masks[1], lanes), (masks[0], lanes // 2), (masks[1], 1), (masks[2], 0)]:
            args = ", ".join(VALUES[ty][:count])
            file.run(f"@f_{ty}({args}, {mask}, {length}) == ?")
        params = ", ".join(f"{vector} %{k}" for k in range(count))
        args = ", ".join(f"{vector} %{k}" for k in range(count))
        suffix = f"v{lanes}{'f32' if ty == 'float' else 'f64' if ty == 'double' else ty}"
        out_suffix = f"v{lanes}{'f32' if result == 'float' else 'f64' if result == 'double' else result}"
        call = body(args, vector, out, suffix, out_suffix) if body else f"call {out} @llvm.{name}.{suffix}({args}{extra}, <{lanes} x i1> %m, i32 %n)"
        if name in NO_CODE and PLAIN:
            call = f"call {out} @llvm.{NO_CODE[name]}.{suffix}({args}{extra})"
        holder = "i32" if lanes > 8 else "i8"
        narrow = f"  %c = trunc {holder} %mask to i{lanes}\n" if lanes < 8 else f"  %c = freeze {holder} %mask\n"
        result_bits = out if result != "i1" else f"<{lanes} x i8>"
        widen = f"  %w = zext {out} %s to {result_bits}\n" if result == "i1" else ""
        file.ir(f"""define {result_bits} @f_{ty}({params}, {holder} %mask, i32 %n) {{
{narrow}  %m = bitcast i{lanes} %c to <{lanes} x i1>
  %r = {call}
  %i = insertelement <{lanes} x i32> poison, i32 %n, i32 0
  %j = shufflevector <{lanes} x i32> %i, <{lanes} x i32> poison, <{lanes} x i32> zeroinitializer
  %k = icmp ult <{lanes} x i32> <{', '.join(f'i32 {k}' for k in range(lanes))}>, %j
  %on = select <{lanes} x i1> %m, <{lanes} x i1> %k, <{lanes} x i1> zeroinitializer
  %s = select <{lanes} x i1> %on, {out} %r, {out} zeroinitializer
{widen}  ret {result_bits} {'%w' if widen else '%s'}
}}""")
    file.write()


def predicated():
    ints, floats = ["i8", "i32"], ["float", "double"]
    for name in ["add", "sub", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", ints, 2)
    for name in ["sdiv", "udiv", "srem", "urem"]:
        vp(f"vp.{name}", f"llvm.vp.{name}: lanes that are off may divide by zero.", ints, 2,
           lambda args, v, o, s, os, name=name: f"call {o} @llvm.vp.{name}.{s}({v} %0, {v} %d, {v.replace('i8', 'i1').replace('i32', 'i1')} %m, i32 %n)")
        mend_division(name)
    for name in ["shl", "lshr", "ashr"]:
        shifts(name)
    for name in ["abs", "ctlz", "cttz"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", ints, 1, extra=", i1 false")
    for name in ["bitreverse", "ctpop"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", ints, 1)
    vp("vp.bswap", "llvm.vp.bswap on the lanes that are on.", ["i32"], 1)
    for name in ["fshl", "fshr"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", ints, 3)
    for name in ["fadd", "fsub", "fmul", "fdiv", "frem", "minnum", "maxnum", "minimum", "maximum"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", floats, 2)
    for name in ["fneg", "fabs", "sqrt", "ceil", "floor", "rint", "nearbyint", "round", "roundeven", "roundtozero"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", floats, 1)
    for name in ["fma", "fmuladd"]:
        vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", floats, 3)
    cast = lambda name: lambda args, v, o, s, os: f"call {o} @llvm.vp.{name}.{os}.{s}({args}, <{v.split()[0][1:]} x i1> %m, i32 %n)"
    to = lambda table: lambda ty: table[ty]
    vp("vp.trunc", "llvm.vp.trunc on the lanes that are on.", ["i32"], 1, cast("trunc"), to({"i32": "i16"}))
    vp("vp.sext", "llvm.vp.sext on the lanes that are on.", ["i8"], 1, cast("sext"), to({"i8": "i16"}))
    vp("vp.zext", "llvm.vp.zext on the lanes that are on.", ["i8"], 1, cast("zext"), to({"i8": "i16"}))
    vp("vp.sitofp", "llvm.vp.sitofp on the lanes that are on.", ["i32"], 1, cast("sitofp"), to({"i32": "float"}))
    vp("vp.uitofp", "llvm.vp.uitofp on the lanes that are on.", ["i32"], 1, cast("uitofp"), to({"i32": "float"}))
    vp("vp.fptosi", "llvm.vp.fptosi on the lanes that are on.", ["double"], 1, cast("fptosi"), to({"double": "i64"}))
    vp("vp.fptrunc", "llvm.vp.fptrunc on the lanes that are on.", ["double"], 1, cast("fptrunc"), to({"double": "float"}))
    for name, types, predicates in [("icmp", ints, ["eq", "slt", "ugt"]), ("fcmp", floats, ["oeq", "olt", "une", "uno"])]:
        for predicate in predicates:
            body = lambda args, v, o, s, os, p=predicate, n=name: f'call {o} @llvm.vp.{n}.{s}({args}, metadata !"{p}", <{v.split()[0][1:]} x i1> %m, i32 %n)'
            vp(f"vp.{name}.{predicate}", f"llvm.vp.{name} by {predicate} on the lanes that are on.", types, 2, body, lambda ty: "i1")
    for name in ["add", "mul", "and", "or", "xor", "smax", "smin", "umax", "umin"]:
        reduction(name, ints)
    for name in ["fadd", "fmul", "fmax", "fmin", "fmaximum", "fminimum"]:
        reduction(name, floats)


def mend_division(name):
    """The divisor of lanes that are off is zero."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), f"intrinsics/vp.{name}.ll")
    text = open(path).read()
    for ty in ["i8", "i32"]:
        lanes = SHAPE[ty]
        old = f"  %r = call <{lanes} x {ty}> @llvm.vp.{name}"
        new = f"""  %i0 = insertelement <{lanes} x i32> poison, i32 %n, i32 0
  %j0 = shufflevector <{lanes} x i32> %i0, <{lanes} x i32> poison, <{lanes} x i32> zeroinitializer
  %k0 = icmp ult <{lanes} x i32> <{', '.join(f'i32 {k}' for k in range(lanes))}>, %j0
  %on0 = select <{lanes} x i1> %m, <{lanes} x i1> %k0, <{lanes} x i1> zeroinitializer
  %d = select <{lanes} x i1> %on0, <{lanes} x {ty}> %1, <{lanes} x {ty}> zeroinitializer
{old}"""
        text = text.replace(old, new, 1)
    open(path, "w").write(text)


def shifts(name):
    """Amounts below the width."""
    body = lambda args, v, o, s, os: f"call {o} @llvm.vp.{name}.{s}({v} %0, {v} {AMOUNTS[s]}, <{v.split()[0][1:]} x i1> %m, i32 %n)"
    vp(f"vp.{name}", f"llvm.vp.{name} on the lanes that are on.", ["i8", "i32"], 1, body)


AMOUNTS = {
    "v8i8": "<i8 0, i8 1, i8 7, i8 2, i8 3, i8 4, i8 5, i8 6>",
    "v4i32": "<i32 31, i32 0, i32 4, i32 9>",
}


def reduction(name, types):
    file = File(f"intrinsics/vp.reduce.{name}.ll", f"llvm.vp.reduce.{name}: the lanes that are on, and a start value.")
    for ty in types:
        lanes = SHAPE[ty]
        suffix = {"float": "f32", "double": "f64"}.get(ty, ty)
        start = "1.5" if ty in ("float", "double") else "3"
        full = (1 << lanes) - 1
        for mask, length in [(full, lanes), (full & 0x55, lanes), (full, lanes // 2), (1, 1), (full, 0), (0, lanes)]:
            file.run(f"@f_{ty}({start}, {VALUES[ty][1]}, {mask}, {length}) == ?")
        holder = "i8"
        narrow = f"trunc i8 %mask to i{lanes}" if lanes < 8 else "freeze i8 %mask"
        file.ir(f"""define {ty} @f_{ty}({ty} %start, <{lanes} x {ty}> %v, {holder} %mask, i32 %n) {{
  %c = {narrow}
  %m = bitcast i{lanes} %c to <{lanes} x i1>
  %r = call {ty} @llvm.vp.reduce.{name}.v{lanes}{suffix}({ty} %start, <{lanes} x {ty}> %v, <{lanes} x i1> %m, i32 %n)
  ret {ty} %r
}}""")
    file.write()


def interleaved():
    for count in range(3, 9):
        for name in ["interleave", "deinterleave"]:
            file = File(f"intrinsics/vector.{name}{count}.ll", f"llvm.vector.{name}{count}, on bytes and on longer lanes.")
            file.say(LLVM_20)
            for lanes, bits in [(2, 8), (3, 16), (4, 32), (1, 64)]:
                whole = count * lanes
                size = bits // 8
                rows = [[16 * row + lane + 1 for lane in range(lanes)] for row in range(count)]
                flat = [value for row in rows for value in row]
                mixed = [rows[row][lane] for lane in range(lanes) for row in range(count)]
                given, wanted = (flat, mixed) if name == "interleave" else (mixed, flat)
                text = lambda values: "i%d{%s}" % (bits, ", ".join(map(str, values)))
                zero = text([0] * whole)
                file.run(f"@f_{lanes}i{bits}({text(given)}, {zero}) -> {text(given)} {text(wanted)}")
                part, all_ = f"<{lanes} x i{bits}>", f"<{whole} x i{bits}>"
                struct = "{ " + ", ".join([part] * count) + " }"
                if name == "interleave":
                    file.ir(f"declare {all_} @llvm.vector.interleave{count}.v{whole}i{bits}({', '.join([part] * count)})")
                else:
                    file.ir(f"declare {struct} @llvm.vector.deinterleave{count}.v{whole}i{bits}({all_})")
                body = [f"define void @f_{lanes}i{bits}(ptr %p, ptr %q) {{"]
                place = lambda base, k: f"getelementptr i8, ptr {base}, i64 {k * lanes * size}"
                if name == "interleave":
                    for k in range(count):
                        body += [f"  %p{k} = {place('%p', k)}", f"  %v{k} = load {part}, ptr %p{k}, align 1"]
                    args = ", ".join(f"{part} %v{k}" for k in range(count))
                    body += [f"  %r = call {all_} @llvm.vector.interleave{count}.v{whole}i{bits}({args})", f"  store {all_} %r, ptr %q, align 1"]
                else:
                    body += [f"  %v = load {all_}, ptr %p, align 1", f"  %r = call {struct} @llvm.vector.deinterleave{count}.v{whole}i{bits}({all_} %v)"]
                    for k in range(count):
                        body += [f"  %p{k} = {place('%q', k)}", f"  %v{k} = extractvalue {struct} %r, {k}", f"  store {part} %v{k}, ptr %p{k}, align 1"]
                file.ir("\n".join(body + ["  ret void", "}"]))
            file.write()


if __name__ == "__main__":
    fixed_point()
    predicated()
    interleaved()
