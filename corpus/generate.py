"""Writes the corpus files that are the same behaviour at many types.

    python3 corpus/generate.py && BLESS=1 cargo test --test corpus

Integer results are computed here with Python's own integers, so that LLVM only confirms them. Where
a result is `?`, BLESS fills it in, and a file that is there already keeps what was filled in.
"""

import itertools
import os
import re

ROOT = os.path.dirname(os.path.abspath(__file__))
NATIVE = [8, 16, 32, 64]
NARROW = [2, 3, 4, 5, 6, 7, 24, 33, 40, 48, 56]
WIDE = [65, 80, 96, 127]
HUGE = [129, 192, 256]


class File:
    """One corpus file: what it says, its promises, its functions."""

    def __init__(self, path, doc):
        self.path, self.doc, self.promises, self.body = path, doc, [], []

    def run(self, text):
        self.promises.append("run: " + text)

    def say(self, text):
        self.promises.append(text)

    def ir(self, text):
        self.body.append(text.strip("\n"))

    def write(self):
        path = os.path.join(ROOT, self.path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        known = {}
        if os.path.exists(path):
            for line in open(path):
                if " == " in line or "->" in line:
                    known[re.split(r" == | -> ", line)[0].strip("; \n")] = line.strip("; \n")
        lines = ["; " + line for line in self.doc.split("\n")]
        for promise in self.promises:
            if "?" in promise:
                promise = known.get(re.split(r" == | -> ", promise)[0], promise)
            lines.append("; " + promise)
        text = "\n".join(lines) + "\n\n" + "\n".join(self.body) + "\n"
        with open(path, "w") as out:
            out.write(text)


def signed(value, bits):
    value &= (1 << bits) - 1
    return value - (1 << bits) if value >> (bits - 1) else value


def unsigned(value, bits):
    return value & ((1 << bits) - 1)


def edges(bits):
    """Values at which integer operations go wrong, without repeats."""
    top, full = 1 << (bits - 1), (1 << bits) - 1
    pattern = int("5a" * 40, 16) & full
    mixed = int("0123456789abcdeffedcba9876543210f0e1d2c3b4a5968778695a4b3c2d1e0f", 16) & full
    values = [0, 1, full, top, top - 1, 2, full - 6, pattern, mixed]
    seen = []
    for value in values:
        if value & full not in seen:
            seen.append(value & full)
    return seen


def truncated_div(a, b):
    q = abs(a) // abs(b)
    return -q if (a < 0) != (b < 0) else q


BINARY = {
    "add": lambda a, b, n: a + b,
    "sub": lambda a, b, n: a - b,
    "mul": lambda a, b, n: a * b,
    "and": lambda a, b, n: a & b,
    "or": lambda a, b, n: a | b,
    "xor": lambda a, b, n: a ^ b,
    "udiv": lambda a, b, n: a // b if b else None,
    "urem": lambda a, b, n: a % b if b else None,
    "sdiv": lambda a, b, n: sdiv(a, b, n),
    "srem": lambda a, b, n: srem(a, b, n),
    "shl": lambda a, b, n: a << b if b < n else None,
    "lshr": lambda a, b, n: a >> b if b < n else None,
    "ashr": lambda a, b, n: signed(a, n) >> b if b < n else None,
}


def sdiv(a, b, n):
    a, b = signed(a, n), signed(b, n)
    if b == 0 or (b == -1 and a == -(1 << (n - 1))):
        return None
    return truncated_div(a, b)


def srem(a, b, n):
    q = sdiv(a, b, n)
    return None if q is None else signed(a, n) - q * signed(b, n)


def pairs(op, bits):
    values = edges(bits)
    if op in ("shl", "lshr", "ashr"):
        amounts = sorted({0, 1, bits // 2, bits - 2, bits - 1} & set(range(bits)))
        return [(a, b) for b in amounts for a in values[1:]][: 4 * len(values)]
    both = list(itertools.product(values, repeat=2))
    # All pairs of edges for the narrow ones would be hundreds: every value on each side, and the
    # pairs of the first five.
    return [(a, b) for a, b in both if (values.index(a) < 5 and values.index(b) < 5) or a == values[-1] or b == values[-1]]


def hexadecimal(value, bits):
    return "0x%0*x" % (-(-bits // 4), unsigned(value, bits))


def memory(value, bits):
    size = -(-bits // 8)
    return "{" + " ".join("%02x" % byte for byte in unsigned(value, bits).to_bytes(size, "little")) + "}"


def literal(value, bits):
    return str(signed(value, bits)) if bits <= 64 else hexadecimal(value, bits)


WORDS = {
    "add": "Addition wraps", "sub": "Subtraction wraps", "mul": "Multiplication wraps",
    "and": "Bitwise and", "or": "Bitwise or", "xor": "Bitwise exclusive or",
    "udiv": "Unsigned division", "urem": "Unsigned remainder",
    "sdiv": "Signed division rounds towards zero", "srem": "A signed remainder has the dividend's sign",
    "shl": "Shift left", "lshr": "Logical shift right fills with zeros",
    "ashr": "Arithmetic shift right fills with the sign",
}


def binary_files():
    for op in BINARY:
        for folder, widths, what in [
            ("int", NATIVE, "at the machine's widths"),
            ("int/narrow", NARROW, "at widths between the machine's"),
            ("int/i128", [128], "of i128"),
            ("int/wide", WIDE, "at widths from 65 to 127"),
        ]:
            f = File(f"{folder}/{op}.ll", f"{WORDS[op]}, {what}.")
            for n in widths:
                f.ir(f"define i{n} @{op}_i{n}(i{n} %a, i{n} %b) {{\n  %r = {op} i{n} %a, %b\n  ret i{n} %r\n}}")
                for a, b in pairs(op, n):
                    r = BINARY[op](a, b, n)
                    if r is not None:
                        f.run(f"@{op}_i{n}({literal(a, n)}, {literal(b, n)}) == {literal(r, n)}")
            f.write()
        f = File(f"int/huge/{op}.ll", f"{WORDS[op]}, at widths above 128, through memory.")
        for n in HUGE:
            f.ir(
                f"define void @{op}_i{n}(ptr %p, ptr %q, ptr %out) {{\n"
                f"  %a = load i{n}, ptr %p, align 1\n  %b = load i{n}, ptr %q, align 1\n"
                f"  %r = {op} i{n} %a, %b\n  store i{n} %r, ptr %out, align 1\n  ret void\n}}"
            )
            size = -(-n // 8)
            for a, b in pairs(op, n)[::2]:
                r = BINARY[op](a, b, n)
                if r is not None:
                    f.run(f"@{op}_i{n}({memory(a, n)}, {memory(b, n)}, {{ee*{size}}}) -> _ _ {memory(r, n)}")
        f.write()


def constant_operand_files():
    """Division and multiplication by constants: where compilers use other instructions."""
    constants = [1, -1, 2, 3, 5, 7, 10, 12, 25, 100, 125, 641, 1000, 10000, 0x7fffffff, -3, -10]
    for op in ["udiv", "urem", "sdiv", "srem", "mul"]:
        f = File(f"int/{op}_constant.ll", f"{WORDS[op]}, with a constant on the right.")
        for n in NATIVE:
            for c in constants:
                if signed(c, n) != c or (op[0] == "u" and c < 0):
                    continue
                name = f"{op}_i{n}_{'m' if c < 0 else ''}{abs(c)}"
                f.ir(f"define i{n} @{name}(i{n} %a) {{\n  %r = {op} i{n} %a, {c}\n  ret i{n} %r\n}}")
                for a in [0, 1, -1, 1 << (n - 1), (1 << (n - 1)) - 1, 99, -100]:
                    a = unsigned(a, n)
                    r = BINARY[op](a, unsigned(c, n), n)
                    if r is not None:
                        f.run(f"@{name}({literal(a, n)}) == {literal(r, n)}")
        f.write()


def i1_file():
    f = File("int/i1.ll", "Arithmetic of i1: modulo 2; a set bit is -1 to signed operations.")
    for op in BINARY:
        f.ir(f"define i1 @{op}(i1 %a, i1 %b) {{\n  %r = {op} i1 %a, %b\n  ret i1 %r\n}}")
        for a, b in itertools.product([0, 1], repeat=2):
            r = BINARY[op](a, b, 1)
            if r is not None:
                f.run(f"@{op}({'true' if a else 'false'}, {'true' if b else 'false'}) == {'true' if r & 1 else 'false'}")
    f.write()


PREDICATES = {
    "eq": lambda a, b, n: a == b, "ne": lambda a, b, n: a != b,
    "ugt": lambda a, b, n: a > b, "uge": lambda a, b, n: a >= b,
    "ult": lambda a, b, n: a < b, "ule": lambda a, b, n: a <= b,
    "sgt": lambda a, b, n: signed(a, n) > signed(b, n), "sge": lambda a, b, n: signed(a, n) >= signed(b, n),
    "slt": lambda a, b, n: signed(a, n) < signed(b, n), "sle": lambda a, b, n: signed(a, n) <= signed(b, n),
}


def truth(value):
    return "true" if value else "false"


def compare_files():
    for p, fn in PREDICATES.items():
        for folder, widths in [("compare", NATIVE + [1]), ("compare/narrow", NARROW), ("compare/i128", [128]), ("compare/wide", WIDE)]:
            f = File(f"{folder}/icmp_{p}.ll", f"icmp {p}: as a value, and as a branch's condition.")
            for n in widths:
                f.ir(f"define i1 @{p}_i{n}(i{n} %a, i{n} %b) {{\n  %r = icmp {p} i{n} %a, %b\n  ret i1 %r\n}}")
                f.ir(
                    f"define i32 @{p}_i{n}_branch(i{n} %a, i{n} %b) {{\n  %r = icmp {p} i{n} %a, %b\n"
                    f"  br i1 %r, label %yes, label %no\nyes:\n  ret i32 1\nno:\n  ret i32 0\n}}"
                )
                for a, b in pairs("add", n)[: 40]:
                    r = fn(a, b, n)
                    f.run(f"@{p}_i{n}({literal(a, n)}, {literal(b, n)}) == {truth(r)}")
                for a, b in pairs("add", n)[: 12: 3]:
                    f.run(f"@{p}_i{n}_branch({literal(a, n)}, {literal(b, n)}) == {int(fn(a, b, n))}")
            f.write()
        f = File(f"compare/huge/icmp_{p}.ll", f"icmp {p} at widths above 128, through memory.")
        for n in HUGE:
            f.ir(
                f"define i1 @{p}_i{n}(ptr %p, ptr %q) {{\n  %a = load i{n}, ptr %p, align 1\n"
                f"  %b = load i{n}, ptr %q, align 1\n  %r = icmp {p} i{n} %a, %b\n  ret i1 %r\n}}"
            )
            for a, b in pairs("add", n)[:20]:
                f.run(f"@{p}_i{n}({memory(a, n)}, {memory(b, n)}) == {truth(fn(a, b, n))}")
        f.write()


def cast_files():
    widths = [1, 3, 7, 8, 16, 24, 32, 33, 48, 64]
    for op in ["zext", "sext", "trunc"]:
        for folder, froms, tos in [
            ("cast", [1, 8, 16, 32, 64], [1, 8, 16, 32, 64]),
            ("cast/narrow", widths, widths),
            ("cast/i128", [1, 7, 8, 16, 32, 48, 64, 128], [1, 7, 8, 16, 32, 48, 64, 128]),
            ("cast/wide", [1, 8, 33, 64, 65, 96, 127, 128], [1, 8, 33, 64, 65, 96, 127, 128]),
        ]:
            f = File(f"{folder}/{op}.ll", {"zext": "Zero extension", "sext": "Sign extension", "trunc": "Truncation"}[op] + " between integer widths.")
            for a, b in itertools.product(froms, tos):
                if (a >= b) if op != "trunc" else (a <= b):
                    continue
                if folder == "cast/narrow" and {a, b} <= {1, 8, 16, 32, 64}:
                    continue
                if folder == "cast/i128" and 128 not in (a, b):
                    continue
                if folder == "cast/wide" and not {a, b} & {65, 96, 127}:
                    continue
                f.ir(f"define i{b} @{op}_i{a}_i{b}(i{a} %a) {{\n  %r = {op} i{a} %a to i{b}\n  ret i{b} %r\n}}")
                for v in edges(max(a, 2)):
                    v = unsigned(v, a)
                    r = signed(v, a) if op == "sext" else v
                    show = lambda x, n: truth(x & 1) if n == 1 else literal(x, n)
                    line = f"@{op}_i{a}_i{b}({show(v, a)}) == {show(r, b)}"
                    if "run: " + line not in f.promises:
                        f.run(line)
            f.write()


FLOATS = {
    "float": ["0.0", "-0.0", "1.0", "-1.5", "3.4028235e38", "-3.4028235e38", "1e-45", "1.1754944e-38", "inf", "-inf", "nan", "0.1", "16777216.0", "123456.79"],
    "double": ["0.0", "-0.0", "1.0", "-1.5", "1.7976931348623157e308", "-1.7976931348623157e308", "5e-324", "2.2250738585072014e-308", "inf", "-inf", "nan", "0.1", "9007199254740992.0", "123456.789"],
}


def float_files():
    words = {"fadd": "addition", "fsub": "subtraction", "fmul": "multiplication", "fdiv": "division", "frem": "remainder, as C's fmod"}
    for op, word in words.items():
        f = File(f"float/{op}.ll", f"Floating-point {word}: every pair of edges, bit for bit.")
        for ty, values in FLOATS.items():
            f.ir(f"define {ty} @{op}_{ty}({ty} %a, {ty} %b) {{\n  %r = {op} {ty} %a, %b\n  ret {ty} %r\n}}")
            for a, b in itertools.product(values, repeat=2):
                f.run(f"@{op}_{ty}({a}, {b}) == ?")
        f.write()
    for p in ["false", "oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno", "true"]:
        f = File(f"compare/fcmp_{p}.ll", f"fcmp {p}: with NaN on either side, and both zeros.")
        for ty, values in FLOATS.items():
            f.ir(f"define i1 @{p}_{ty}({ty} %a, {ty} %b) {{\n  %r = fcmp {p} {ty} %a, %b\n  ret i1 %r\n}}")
            f.ir(
                f"define i32 @{p}_{ty}_branch({ty} %a, {ty} %b) {{\n  %r = fcmp {p} {ty} %a, %b\n"
                f"  br i1 %r, label %yes, label %no\nyes:\n  ret i32 1\nno:\n  ret i32 0\n}}"
            )
            f.ir(
                f"define {ty} @{p}_{ty}_select({ty} %a, {ty} %b) {{\n  %r = fcmp {p} {ty} %a, %b\n"
                f"  %s = select i1 %r, {ty} %a, {ty} %b\n  ret {ty} %s\n}}"
            )
            some = ["0.0", "-0.0", "1.0", "-1.5", "inf", "-inf", "nan", values[6]]
            for a, b in itertools.product(some, repeat=2):
                f.run(f"@{p}_{ty}({a}, {b}) == ?")
            for a, b in itertools.product(["0.0", "-0.0", "1.0", "nan"], repeat=2):
                f.run(f"@{p}_{ty}_branch({a}, {b}) == ?")
                f.run(f"@{p}_{ty}_select({a}, {b}) == ?")
        f.write()


def float_cast_files():
    ints = {8: ["0", "1", "-1", "127", "-128"], 16: ["0", "1", "-1", "32767", "-32768"],
            32: ["0", "1", "-1", "2147483647", "-2147483648", "16777217", "123456789"],
            64: ["0", "1", "-1", "9223372036854775807", "-9223372036854775808", "16777217", "9007199254740993", "-9007199254740993", "4611686018427387905"],
            128: ["0", "1", "-1", "0x7fffffffffffffffffffffffffffffff", "0x80000000000000000000000000000000", "0x00000000000000010000000000000001", "123456789012345678901234567890"]}
    for op in ["sitofp", "uitofp"]:
        for folder, widths in [("cast", [8, 16, 32, 64]), ("cast/i128", [128]), ("cast/narrow", [1, 7, 24, 33, 48])]:
            f = File(f"{folder}/{op}.ll", ("Signed" if op[0] == "s" else "Unsigned") + " integer to floating point, rounded to nearest even.")
            for n, ty in itertools.product(widths, ["float", "double"]):
                f.ir(f"define {ty} @{op}_i{n}_{ty}(i{n} %a) {{\n  %r = {op} i{n} %a to {ty}\n  ret {ty} %r\n}}")
                values = ints.get(n) or [literal(v, n) if n > 1 else truth(v & 1) for v in (edges(n) if n > 1 else [0, 1])]
                for v in values:
                    f.run(f"@{op}_i{n}_{ty}({v}) == ?")
            f.write()
    # Only values whose truncation fits: anything else is poison.
    for op in ["fptosi", "fptoui"]:
        for folder, widths in [("cast", [8, 16, 32, 64]), ("cast/i128", [128]), ("cast/narrow", [7, 24, 33, 48])]:
            f = File(f"{folder}/{op}.ll", "Floating point to " + ("signed" if op[-2] == "s" else "unsigned") + " integer rounds towards zero.")
            for n, ty in itertools.product(widths, ["float", "double"]):
                f.ir(f"define i{n} @{op}_{ty}_i{n}({ty} %a) {{\n  %r = {op} {ty} %a to i{n}\n  ret i{n} %r\n}}")
                low, high = (-(1 << (n - 1)), (1 << (n - 1))) if op == "fptosi" else (0, 1 << n)
                digits = 24 if ty == "float" else 53
                top = (high >> 1) + (high >> 2) if op == "fptoui" else (high >> 1)
                biggest = (high - 1) >> max(0, n - digits) << max(0, n - digits)
                values = ["0.0", "-0.0", "0.5", "-0.5", "0.99", "1.0", "1.9", "100.5", "5e-324" if ty == "double" else "1e-45"]
                values += [repr(float(top)), repr(float(min(biggest, high - 1) - (0 if n > digits else 0)))]
                if op == "fptosi":
                    values += ["-1.0", "-1.9", "-64.0", repr(float(low))]
                for v in values:
                    if low <= int(float(v)) < high:
                        f.run(f"@{op}_{ty}_i{n}({v}) == ?")
            f.write()


INTRINSIC_WORDS = {
    "ctpop": "counts the set bits", "ctlz": "counts the leading zeros", "cttz": "counts the trailing zeros",
    "bswap": "reverses the bytes", "bitreverse": "reverses the bits", "abs": "is the absolute value; the minimum stays",
    "smax": "is the signed maximum", "smin": "is the signed minimum", "umax": "is the unsigned maximum", "umin": "is the unsigned minimum",
    "sadd.sat": "is addition that saturates, signed", "uadd.sat": "is addition that saturates, unsigned",
    "ssub.sat": "is subtraction that saturates, signed", "usub.sat": "is subtraction that stops at zero",
    "sshl.sat": "is a left shift that saturates, signed", "ushl.sat": "is a left shift that saturates, unsigned",
    "fshl": "is a left funnel shift, by the amount modulo the width", "fshr": "is a right funnel shift, by the amount modulo the width",
    "scmp": "compares three ways, signed", "ucmp": "compares three ways, unsigned",
}


def clamp(value, low, high):
    return max(low, min(high, value))


def limits(n):
    return -(1 << (n - 1)), (1 << (n - 1)) - 1


def unary_intrinsic(name, a, n):
    text = format(a, f"0{n}b")
    match name:
        case "ctpop": return text.count("1")
        case "ctlz": return len(text) - len(text.lstrip("0"))
        case "cttz": return len(text) - len(text.rstrip("0"))
        case "bswap": return int.from_bytes(a.to_bytes(n // 8, "little"), "big")
        case "bitreverse": return int(text[::-1], 2)
        case "abs": return abs(signed(a, n))


def binary_intrinsic(name, a, b, n):
    low, high = limits(n)
    sa, sb, full = signed(a, n), signed(b, n), (1 << n) - 1
    match name:
        case "smax": return max(sa, sb)
        case "smin": return min(sa, sb)
        case "umax": return max(a, b)
        case "umin": return min(a, b)
        case "sadd.sat": return clamp(sa + sb, low, high)
        case "uadd.sat": return clamp(a + b, 0, full)
        case "ssub.sat": return clamp(sa - sb, low, high)
        case "usub.sat": return clamp(a - b, 0, full)
        case "sshl.sat": return clamp(sa << b, low, high) if b < n else None
        case "ushl.sat": return clamp(a << b, 0, full) if b < n else None


def width_classes(narrow=(2, 3, 4, 7, 24, 33, 48), wide=(65, 96, 127)):
    return [("", NATIVE), (".narrow", narrow), (".i128", [128]), (".wide", wide)]


def intrinsic_files():
    for name in ["ctpop", "ctlz", "cttz", "bswap", "bitreverse", "abs"]:
        for suffix, widths in width_classes():
            if name == "bswap":
                widths = {"": [16, 32, 64], ".narrow": [48], ".i128": [128], ".wide": [80, 96]}[suffix]
            f = File(f"intrinsics/{name}{suffix}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}.")
            flag = name in ("ctlz", "cttz", "abs")
            for n in widths:
                extra = ", i1 false" if flag else ""
                f.ir(f"declare i{n} @llvm.{name}.i{n}(i{n}{', i1' if flag else ''})")
                f.ir(f"define i{n} @{name}_i{n}(i{n} %a) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a{extra})\n  ret i{n} %r\n}}")
                if flag:
                    f.ir(f"define i{n} @{name}_i{n}_poison(i{n} %a) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a, i1 true)\n  ret i{n} %r\n}}")
                for a in edges(n) + [1 << (n // 2)]:
                    r = unary_intrinsic(name, a, n)
                    f.run(f"@{name}_i{n}({literal(a, n)}) == {literal(r, n)}")
                    defined = a != (1 << (n - 1)) if name == "abs" else a != 0
                    if flag and defined:
                        f.run(f"@{name}_i{n}_poison({literal(a, n)}) == {literal(r, n)}")
            f.write()
    for name in ["smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat", "sshl.sat", "ushl.sat"]:
        for suffix, widths in width_classes():
            f = File(f"intrinsics/{name}{suffix}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}.")
            for n in widths:
                plain = name.replace(".", "_")
                f.ir(f"declare i{n} @llvm.{name}.i{n}(i{n}, i{n})")
                f.ir(f"define i{n} @{plain}_i{n}(i{n} %a, i{n} %b) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a, i{n} %b)\n  ret i{n} %r\n}}")
                for a, b in pairs("shl" if "shl" in name else "add", n):
                    r = binary_intrinsic(name, a, b, n)
                    if r is not None:
                        f.run(f"@{plain}_i{n}({literal(a, n)}, {literal(b, n)}) == {literal(r, n)}")
            f.write()
    for name in ["fshl", "fshr"]:
        for suffix, widths in width_classes():
            f = File(f"intrinsics/{name}{suffix}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}.")
            for n in widths:
                f.ir(f"declare i{n} @llvm.{name}.i{n}(i{n}, i{n}, i{n})")
                f.ir(f"define i{n} @{name}_i{n}(i{n} %a, i{n} %b, i{n} %c) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a, i{n} %b, i{n} %c)\n  ret i{n} %r\n}}")
                f.ir(f"define i{n} @rotate_i{n}(i{n} %a, i{n} %c) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a, i{n} %a, i{n} %c)\n  ret i{n} %r\n}}")
                f.ir(f"define i{n} @by_{min(3, n - 1)}_i{n}(i{n} %a, i{n} %b) {{\n  %r = call i{n} @llvm.{name}.i{n}(i{n} %a, i{n} %b, i{n} {min(3, n - 1) if n > 3 else 1})\n  ret i{n} %r\n}}")
                full = (1 << n) - 1
                def funnel(a, b, c):
                    both, c = a << n | b, c % n
                    return (both << c >> n if name == "fshl" else both >> c) & full
                values = edges(n)
                amounts = sorted({0, 1, n // 2, n - 1, n & full, (n + 1) & full, full})
                for c in amounts:
                    a, b = values[-1], values[-2]
                    f.run(f"@{name}_i{n}({literal(a, n)}, {literal(b, n)}, {literal(c, n)}) == {literal(funnel(a, b, c), n)}")
                    f.run(f"@rotate_i{n}({literal(a, n)}, {literal(c, n)}) == {literal(funnel(a, a, c), n)}")
                    f.run(f"@{name}_i{n}({literal(values[2], n)}, 0, {literal(c, n)}) == {literal(funnel(values[2], 0, c), n)}")
                k = min(3, n - 1) if n > 3 else 1
                f.run(f"@by_{min(3, n - 1)}_i{n}({literal(values[-1], n)}, {literal(values[2], n)}) == {literal(funnel(values[-1], values[2], k), n)}")
            f.write()
    for name in ["scmp", "ucmp"]:
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}.")
        for n, m in itertools.product(NATIVE, [8, 32]):
            f.ir(f"declare i{m} @llvm.{name}.i{m}.i{n}(i{n}, i{n})")
            f.ir(f"define i{m} @{name}_i{m}_i{n}(i{n} %a, i{n} %b) {{\n  %r = call i{m} @llvm.{name}.i{m}.i{n}(i{n} %a, i{n} %b)\n  ret i{m} %r\n}}")
            for a, b in pairs("add", n)[:20]:
                x, y = (signed(a, n), signed(b, n)) if name == "scmp" else (a, b)
                f.run(f"@{name}_i{m}_i{n}({literal(a, n)}, {literal(b, n)}) == {(x > y) - (x < y)}")
        f.write()
    for sign, op in itertools.product("su", ["add", "sub", "mul"]):
        name = f"{sign}{op}.with.overflow"
        for suffix, widths in width_classes():
            f = File(f"intrinsics/{name}{suffix}.ll", f"llvm.{name}: the wrapped result, and whether it is not the true one.")
            for n in widths:
                f.ir(f"declare {{ i{n}, i1 }} @llvm.{name}.i{n}(i{n}, i{n})")
                f.ir(f"define {{ i{n}, i1 }} @{sign}{op}_i{n}(i{n} %a, i{n} %b) {{\n  %r = call {{ i{n}, i1 }} @llvm.{name}.i{n}(i{n} %a, i{n} %b)\n  ret {{ i{n}, i1 }} %r\n}}")
                f.ir(
                    f"define i{n} @{sign}{op}_i{n}_or_zero(i{n} %a, i{n} %b) {{\n  %r = call {{ i{n}, i1 }} @llvm.{name}.i{n}(i{n} %a, i{n} %b)\n"
                    f"  %v = extractvalue {{ i{n}, i1 }} %r, 0\n  %o = extractvalue {{ i{n}, i1 }} %r, 1\n"
                    f"  br i1 %o, label %over, label %fine\nover:\n  ret i{n} 0\nfine:\n  ret i{n} %v\n}}"
                )
                for a, b in pairs("add", n):
                    x, y = (signed(a, n), signed(b, n)) if sign == "s" else (a, b)
                    true = BINARY[op](x, y, n)
                    wrapped = signed(true, n) if sign == "s" else unsigned(true, n)
                    over = wrapped != true
                    f.run(f"@{sign}{op}_i{n}({literal(a, n)}, {literal(b, n)}) == ({literal(true, n)}, {truth(over)})")
                for a, b in pairs("add", n)[::7]:
                    x, y = (signed(a, n), signed(b, n)) if sign == "s" else (a, b)
                    true = BINARY[op](x, y, n)
                    wrapped = signed(true, n) if sign == "s" else unsigned(true, n)
                    f.run(f"@{sign}{op}_i{n}_or_zero({literal(a, n)}, {literal(b, n)}) == {literal(true, n) if wrapped == true else 0}")
            f.write()


def float_intrinsic_files():
    unary = {
        "fabs": "clears the sign", "sqrt": "is the square root, correctly rounded", "floor": "rounds down", "ceil": "rounds up",
        "trunc": "rounds towards zero", "rint": "rounds to nearest even", "nearbyint": "rounds to nearest even", "round": "rounds half away from zero",
        "roundeven": "rounds half to even",
    }
    for name, word in unary.items():
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} {word}.")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            f.ir(f"declare {ty} @llvm.{name}.{s}({ty})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a) {{\n  %r = call {ty} @llvm.{name}.{s}({ty} %a)\n  ret {ty} %r\n}}")
            values = FLOATS[ty] + ["0.5", "-0.5", "1.5", "2.5", "-2.5", "0.49999997" if ty == "float" else "0.49999999999999994", "4503599627370497.5" if ty == "double" else "8388609.0", "-0.3", "1e30"]
            for v in values:
                f.run(f"@{name}_{ty}({v}) == ?")
        f.write()
    for name in ["sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "exp10", "log", "log2", "log10"]:
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} is libm's function.")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            f.ir(f"declare {ty} @llvm.{name}.{s}({ty})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a) {{\n  %r = call {ty} @llvm.{name}.{s}({ty} %a)\n  ret {ty} %r\n}}")
            for v in ["0.0", "-0.0", "1.0", "-1.0", "0.5", "2.0", "10.0", "100.0", "inf", "-inf", "nan"]:
                f.run(f"@{name}_{ty}({v}) == ?")
        f.write()
    binary = {
        "copysign": "takes the second's sign", "minnum": "is C's fmin", "maxnum": "is C's fmax",
        "minimum": "is the minimum, NaN if either is, -0.0 below 0.0", "maximum": "is the maximum, NaN if either is, -0.0 below 0.0",
        "pow": "is libm's function",
    }
    for name, word in binary.items():
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} {word}.")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            f.ir(f"declare {ty} @llvm.{name}.{s}({ty}, {ty})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a, {ty} %b) {{\n  %r = call {ty} @llvm.{name}.{s}({ty} %a, {ty} %b)\n  ret {ty} %r\n}}")
            values = ["0.0", "-0.0", "1.0", "-1.5", "inf", "-inf", "nan", FLOATS[ty][6]]
            for a, b in itertools.product(values, repeat=2):
                # The order of two zeros is open for these.
                if name in ("minnum", "maxnum") and {a, b} == {"0.0", "-0.0"}:
                    continue
                f.run(f"@{name}_{ty}({a}, {b}) == ?")
        f.write()
    for name, word in {"fma": "rounds once", "fmuladd": "is a multiplication and an addition; here no rounding shows"}.items():
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} {word}.")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            f.ir(f"declare {ty} @llvm.{name}.{s}({ty}, {ty}, {ty})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a, {ty} %b, {ty} %c) {{\n  %r = call {ty} @llvm.{name}.{s}({ty} %a, {ty} %b, {ty} %c)\n  ret {ty} %r\n}}")
            triples = [("2.0", "3.0", "4.0"), ("-0.0", "1.0", "0.0"), ("-0.0", "1.0", "-0.0"), ("inf", "0.0", "1.0"), ("inf", "1.0", "-inf"), ("1.5", "-2.0", "3.0"), ("nan", "1.0", "1.0"), ("1.0", "1.0", "nan")]
            if name == "fma":
                e = "1.0000001" if ty == "float" else "1.0000000000000002"
                big = FLOATS[ty][4]
                triples += [(e, e, "-1.0"), (big, "2.0", "-" + big), (FLOATS[ty][6], "0.5", FLOATS[ty][6]), ("0.1", "10.0", "-1.0")]
            for t in triples:
                f.run(f"@{name}_{ty}({', '.join(t)}) == ?")
        f.write()
    f = File("intrinsics/powi.ll", "llvm.powi raises to an integer power.")
    for ty, s in [("float", "f32"), ("double", "f64")]:
        f.ir(f"declare {ty} @llvm.powi.{s}.i32({ty}, i32)")
        f.ir(f"define {ty} @powi_{ty}({ty} %a, i32 %b) {{\n  %r = call {ty} @llvm.powi.{s}.i32({ty} %a, i32 %b)\n  ret {ty} %r\n}}")
        for a, b in itertools.product(["2.0", "-3.0", "0.5", "0.0", "-0.0", "inf"], ["0", "1", "2", "-1", "5", "-3"]):
            f.run(f"@powi_{ty}({a}, {b}) == ?")
    f.write()
    f = File("intrinsics/ldexp.ll", "llvm.ldexp multiplies by a power of two.")
    for ty, s in [("float", "f32"), ("double", "f64")]:
        f.ir(f"declare {ty} @llvm.ldexp.{s}.i32({ty}, i32)")
        f.ir(f"define {ty} @ldexp_{ty}({ty} %a, i32 %b) {{\n  %r = call {ty} @llvm.ldexp.{s}.i32({ty} %a, i32 %b)\n  ret {ty} %r\n}}")
        for a, b in itertools.product(["1.0", "-0.0", "inf", "nan", "0.75"], ["0", "1", "-1", "127", "-149", "2000", "-2000"]):
            f.run(f"@ldexp_{ty}({a}, {b}) == ?")
    f.write()
    for name in ["lround", "llround", "lrint", "llrint"]:
        f = File(f"intrinsics/{name}.ll", f"llvm.{name} rounds to an integer, as libm does.")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            f.ir(f"declare i64 @llvm.{name}.i64.{s}({ty})")
            f.ir(f"define i64 @{name}_{ty}({ty} %a) {{\n  %r = call i64 @llvm.{name}.i64.{s}({ty} %a)\n  ret i64 %r\n}}")
            for v in ["0.0", "-0.0", "0.5", "-0.5", "1.5", "2.5", "-2.5", "1e15", "-1e15"]:
                f.run(f"@{name}_{ty}({v}) == ?")
        f.write()
    for name in ["fptosi.sat", "fptoui.sat"]:
        for suffix, widths in [("", [8, 16, 32, 64]), (".narrow", [1, 7, 24, 33, 48]), (".i128", [128])]:
            f = File(f"intrinsics/{name}{suffix}.ll", f"llvm.{name}: out of range gives the nearest bound, NaN gives zero.")
            for n, (ty, s) in itertools.product(widths, [("float", "f32"), ("double", "f64")]):
                plain = name.replace(".", "_")
                f.ir(f"declare i{n} @llvm.{name}.i{n}.{s}({ty})")
                f.ir(f"define i{n} @{plain}_{ty}_i{n}({ty} %a) {{\n  %r = call i{n} @llvm.{name}.i{n}.{s}({ty} %a)\n  ret i{n} %r\n}}")
                bound = repr(float(1 << (n - 1)))
                for v in ["0.0", "-0.0", "nan", "inf", "-inf", "1.9", "-1.9", bound, "-" + bound, repr(float(1 << n)), "-0.9", "1e30", "-1e30"]:
                    f.run(f"@{plain}_{ty}_i{n}({v}) == ?")
            f.write()
    f = File("intrinsics/is.fpclass.ll", "llvm.is.fpclass: each class by its bit.")
    some = {"float": ["0x7fa00000", "0x7fc00000", "-inf", "-1.0", "0x80000001", "-0.0", "0.0", "0x00000001", "1.0", "inf"],
            "double": ["0x7ff4000000000000", "0x7ff8000000000000", "-inf", "-1.0", "0x8000000000000001", "-0.0", "0.0", "0x0000000000000001", "1.0", "inf"]}
    for ty, s in [("float", "f32"), ("double", "f64")]:
        f.ir(f"declare i1 @llvm.is.fpclass.{s}({ty}, i32)")
        for mask in [1, 2, 3, 4, 8, 16, 32, 64, 128, 256, 512, 504, 507, 516, 519, 1020, 96, 264, 144, 0, 1023]:
            f.ir(f"define i1 @{ty}_{mask}({ty} %a) {{\n  %r = call i1 @llvm.is.fpclass.{s}({ty} %a, i32 {mask})\n  ret i1 %r\n}}")
            for bit, v in enumerate(some[ty]):
                f.run(f"@{ty}_{mask}({v}) == {truth(mask >> bit & 1)}")
    f.write()


# Vectors: through memory, so that every shape can be passed.


def vector_literal(values, n):
    return f"i{n}{{" + ", ".join(str(signed(v, n)) for v in values) + "}"


def lanes(n, count, seed):
    """Edges and mixed values, `count` of them."""
    values = edges(n)
    return [values[(seed + k * (1 + seed % 3)) % len(values)] for k in range(count)]


SHAPES = [(8, 2), (8, 4), (8, 8), (8, 16), (8, 32), (8, 64), (8, 3), (16, 2), (16, 4), (16, 8), (16, 16), (16, 32), (16, 5),
          (32, 2), (32, 4), (32, 8), (32, 16), (32, 3), (32, 1), (32, 64), (64, 2), (64, 4), (64, 8), (64, 1), (64, 3), (128, 2)]


def amounts_for(op, b, n):
    if op in ("shl", "lshr", "ashr"):
        return [v % n for v in b]
    if op in ("udiv", "urem", "sdiv", "srem"):
        return [v if v not in (0, (1 << n) - 1) else 3 for v in b]
    return b


def vector_binary_files():
    for op in BINARY:
        f = File(f"vector/{op}.ll", f"{WORDS[op]}, lane by lane, in vectors of every shape.")
        for n, count in SHAPES:
            if n == 128 and op in ("udiv", "urem", "sdiv", "srem"):
                continue
            t, size = f"<{count} x i{n}>", n // 8 * count
            name = f"{op}_{count}xi{n}"
            f.ir(
                f"define void @{name}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n"
                f"  %b = load {t}, ptr %q, align 1\n  %r = {op} {t} %a, %b\n  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            for seed in range(2):
                a, b = lanes(n, count, seed), lanes(n, count, seed + 4)
                b = amounts_for(op, b, n)
                if op in ("sdiv", "srem"):
                    a = [v if v != 1 << (n - 1) else 5 for v in a]
                r = [BINARY[op](x, y, n) for x, y in zip(a, b)]
                f.run(f"@{name}({vector_literal(a, n)}, {vector_literal(b, n)}, {{ee*{size}}}) -> _ _ {vector_literal(r, n)}")
        f.write()


def vector_compare_files():
    for p, fn in PREDICATES.items():
        f = File(f"vector/icmp_{p}.ll", f"icmp {p} of vectors: the mask sign-extended, and as a select's condition.")
        for n, count in SHAPES:
            if n == 128:
                continue
            t, size = f"<{count} x i{n}>", n // 8 * count
            name = f"{p}_{count}xi{n}"
            f.ir(
                f"define void @{name}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n"
                f"  %b = load {t}, ptr %q, align 1\n  %c = icmp {p} {t} %a, %b\n  %r = sext <{count} x i1> %c to {t}\n"
                f"  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            f.ir(
                f"define void @{name}_select(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n"
                f"  %b = load {t}, ptr %q, align 1\n  %c = icmp {p} {t} %a, %b\n  %r = select <{count} x i1> %c, {t} %a, {t} %b\n"
                f"  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            a, b = lanes(n, count, 1), lanes(n, count, 3)
            b[-1] = a[-1]
            r = [-1 if fn(x, y, n) else 0 for x, y in zip(a, b)]
            s = [x if fn(x, y, n) else y for x, y in zip(a, b)]
            args = f"{vector_literal(a, n)}, {vector_literal(b, n)}, {{ee*{size}}}"
            f.run(f"@{name}({args}) -> _ _ {vector_literal(r, n)}")
            f.run(f"@{name}_select({args}) -> _ _ {vector_literal(s, n)}")
        f.write()


def vector_cast_files():
    words = {"zext": "Zero extension", "sext": "Sign extension", "trunc": "Truncation"}
    for op in ["zext", "sext", "trunc"]:
        f = File(f"vector/{op}.ll", f"{words[op]} of vectors, by one step and by many.")
        for x, y, count in [(8, 16, 8), (8, 16, 16), (8, 32, 4), (8, 32, 16), (8, 64, 2), (8, 64, 8), (16, 32, 4), (16, 32, 8), (16, 32, 2),
                            (16, 64, 2), (16, 64, 4), (32, 64, 2), (32, 64, 4), (32, 64, 8), (8, 16, 2), (8, 32, 3), (8, 16, 64)]:
            a, b = (x, y) if op != "trunc" else (y, x)
            name = f"{op}_{count}xi{a}_i{b}"
            f.ir(
                f"define void @{name}(ptr %p, ptr %out) {{\n  %a = load <{count} x i{a}>, ptr %p, align 1\n"
                f"  %r = {op} <{count} x i{a}> %a to <{count} x i{b}>\n  store <{count} x i{b}> %r, ptr %out, align 1\n  ret void\n}}"
            )
            v = lanes(a, count, 2)
            r = [signed(k, a) if op == "sext" else k for k in v]
            f.run(f"@{name}({vector_literal(v, a)}, {{ee*{b // 8 * count}}}) -> _ {vector_literal(r, b)}")
        f.write()


def vector_intrinsic_files():
    reduce = {
        "add": lambda v, n: sum(v), "mul": lambda v, n: __import__("math").prod(v),
        "and": lambda v, n: __import__("functools").reduce(lambda a, b: a & b, v), "or": lambda v, n: __import__("functools").reduce(lambda a, b: a | b, v),
        "xor": lambda v, n: __import__("functools").reduce(lambda a, b: a ^ b, v),
        "smax": lambda v, n: max(signed(k, n) for k in v), "smin": lambda v, n: min(signed(k, n) for k in v),
        "umax": lambda v, n: max(v), "umin": lambda v, n: min(v),
    }
    for op, fn in reduce.items():
        f = File(f"intrinsics/vector.reduce.{op}.ll", f"llvm.vector.reduce.{op} over vectors of every shape.")
        for n, count in SHAPES:
            if n == 128:
                continue
            t = f"<{count} x i{n}>"
            f.ir(f"declare i{n} @llvm.vector.reduce.{op}.v{count}i{n}({t})")
            f.ir(f"define i{n} @{op}_{count}xi{n}(ptr %p) {{\n  %a = load {t}, ptr %p, align 1\n  %r = call i{n} @llvm.vector.reduce.{op}.v{count}i{n}({t} %a)\n  ret i{n} %r\n}}")
            for seed in (0, 1):
                v = lanes(n, count, seed) if not (op == "and" and seed) else [k | 0x51 for k in lanes(n, count, seed)]
                f.run(f"@{op}_{count}xi{n}({vector_literal(v, n)}) == {literal(fn(v, n), n)}")
        f.write()
    for name in ["smax", "smin", "umax", "umin", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat"]:
        f = File(f"vector/{name}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}; lane by lane.")
        for n, count in SHAPES:
            if n == 128:
                continue
            t, size, plain = f"<{count} x i{n}>", n // 8 * count, name.replace(".", "_")
            f.ir(f"declare {t} @llvm.{name}.v{count}i{n}({t}, {t})")
            f.ir(
                f"define void @{plain}_{count}xi{n}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %b = load {t}, ptr %q, align 1\n"
                f"  %r = call {t} @llvm.{name}.v{count}i{n}({t} %a, {t} %b)\n  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            a, b = lanes(n, count, 1), lanes(n, count, 3)
            r = [binary_intrinsic(name, x, y, n) for x, y in zip(a, b)]
            f.run(f"@{plain}_{count}xi{n}({vector_literal(a, n)}, {vector_literal(b, n)}, {{ee*{size}}}) -> _ _ {vector_literal(r, n)}")
        f.write()
    for name in ["ctpop", "ctlz", "cttz", "bswap", "bitreverse", "abs"]:
        f = File(f"vector/{name}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}; lane by lane.")
        for n, count in SHAPES:
            if n == 128 or (name == "bswap" and n == 8):
                continue
            t, size = f"<{count} x i{n}>", n // 8 * count
            flag = name in ("ctlz", "cttz", "abs")
            f.ir(f"declare {t} @llvm.{name}.v{count}i{n}({t}{', i1' if flag else ''})")
            f.ir(
                f"define void @{name}_{count}xi{n}(ptr %p, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n"
                f"  %r = call {t} @llvm.{name}.v{count}i{n}({t} %a{', i1 false' if flag else ''})\n  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            v = lanes(n, count, 0)
            r = [unary_intrinsic(name, k, n) for k in v]
            f.run(f"@{name}_{count}xi{n}({vector_literal(v, n)}, {{ee*{size}}}) -> _ {vector_literal(r, n)}")
        f.write()
    for name in ["fshl", "fshr"]:
        f = File(f"vector/{name}.ll", f"llvm.{name} {INTRINSIC_WORDS[name]}; lane by lane, each its own amount.")
        for n, count in SHAPES:
            if n == 128:
                continue
            t, size, full = f"<{count} x i{n}>", n // 8 * count, (1 << n) - 1
            f.ir(f"declare {t} @llvm.{name}.v{count}i{n}({t}, {t}, {t})")
            f.ir(
                f"define void @{name}_{count}xi{n}(ptr %p, ptr %q, ptr %s, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %b = load {t}, ptr %q, align 1\n"
                f"  %c = load {t}, ptr %s, align 1\n  %r = call {t} @llvm.{name}.v{count}i{n}({t} %a, {t} %b, {t} %c)\n  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            a, b, c = lanes(n, count, 7), lanes(n, count, 8), [(k * 5) % (2 * n) for k in range(count)]
            r = [((x << n | y) << (k % n) >> n if name == "fshl" else (x << n | y) >> (k % n)) & full for x, y, k in zip(a, b, c)]
            f.run(f"@{name}_{count}xi{n}({vector_literal(a, n)}, {vector_literal(b, n)}, {vector_literal(c, n)}, {{ee*{size}}}) -> _ _ _ {vector_literal(r, n)}")
        f.write()


FLOAT_SHAPES = [("float", 4, n) for n in (2, 3, 4, 8, 16)] + [("double", 8, n) for n in (2, 3, 4, 8)]


def float_lanes(ty, count, seed):
    values = [v for v in FLOATS[ty] if v != "nan"]
    return ty + "{" + ", ".join(values[(seed + 5 * k) % len(values)] for k in range(count)) + "}"


def vector_float_files():
    for op in ["fadd", "fsub", "fmul", "fdiv", "frem"]:
        f = File(f"vector/{op}.ll", f"{op} of vectors, lane by lane.")
        for ty, size, count in FLOAT_SHAPES:
            t = f"<{count} x {ty}>"
            f.ir(
                f"define void @{op}_{count}x{ty}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %b = load {t}, ptr %q, align 1\n"
                f"  %r = {op} {t} %a, %b\n  store {t} %r, ptr %out, align 1\n  ret void\n}}"
            )
            # Lanes without NaN results: their bits are free.
            plain = ["1.0", "-1.5", "0.1", "2.5", "-0.0", "1e30", "100.25", "-7.0"]
            other = ["3.0", "0.5", "-0.2", "1e-3", "4.0", "2.0", "-8.0", "0.75"]
            make = lambda v, k: ty + "{" + ", ".join(v[(i + k) % 8] for i in range(count)) + "}"
            for k in (0, 3):
                f.run(f"@{op}_{count}x{ty}({make(plain, k)}, {make(other, k)}, {ty}{{{', '.join(['0.0'] * count)}}}) -> _ _ ?")
        f.write()
    for p in ["oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno"]:
        f = File(f"vector/fcmp_{p}.ll", f"fcmp {p} of vectors: the mask sign-extended.")
        for ty, size, count in FLOAT_SHAPES:
            t, i = f"<{count} x {ty}>", size * 8
            f.ir(
                f"define void @{p}_{count}x{ty}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %b = load {t}, ptr %q, align 1\n"
                f"  %c = fcmp {p} {t} %a, %b\n  %r = sext <{count} x i1> %c to <{count} x i{i}>\n  store <{count} x i{i}> %r, ptr %out, align 1\n  ret void\n}}"
            )
            nan = "0x7fc00000" if ty == "float" else "0x7ff8000000000000"
            left = ["1.0", "1.0", nan, "-0.0", "inf", "2.0", nan, "-inf"]
            right = ["1.0", "2.0", "1.0", "0.0", "inf", "1.0", nan, "5.0"]
            make = lambda v, k: ty + "{" + ", ".join(v[(i + k) % 8] for i in range(count)) + "}"
            for k in (0, 2, 5):
                f.run(f"@{p}_{count}x{ty}({make(left, k)}, {make(right, k)}, i{i}{{{', '.join(['7'] * count)}}}) -> _ _ ?")
        f.write()
    for name in ["fabs", "sqrt", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven"]:
        f = File(f"vector/{name}.ll", f"llvm.{name} of vectors, lane by lane.")
        for ty, size, count in FLOAT_SHAPES:
            t, s = f"<{count} x {ty}>", f"v{count}f{size * 8}"
            f.ir(f"declare {t} @llvm.{name}.{s}({t})")
            f.ir(f"define void @{name}_{count}x{ty}(ptr %p, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %r = call {t} @llvm.{name}.{s}({t} %a)\n  store {t} %r, ptr %out, align 1\n  ret void\n}}")
            v = ["0.5", "1.5", "2.5", "-0.5", "-0.0", "1e30", "-2.5", "0.49999997"]
            if name == "sqrt":
                v = [k.strip("-") for k in v]
            make = lambda k: ty + "{" + ", ".join(v[(i + k) % 8] for i in range(count)) + "}"
            for k in (0, 4):
                f.run(f"@{name}_{count}x{ty}({make(k)}, {ty}{{{', '.join(['9.0'] * count)}}}) -> _ ?")
        f.write()
    for op, (a, b) in {"sitofp": ("i", "f"), "uitofp": ("i", "f"), "fptosi": ("f", "i"), "fptoui": ("f", "i")}.items():
        f = File(f"vector/{op}.ll", f"{op} of vectors, lane by lane, also between lanes of other sizes.")
        for n, (ty, size), count in itertools.product([8, 16, 32, 64], [("float", 4), ("double", 8)], [2, 4, 8]):
            if b == "f":
                v, x, y = vector_literal(lanes(n, count, 1), n), f"<{count} x i{n}>", f"<{count} x {ty}>"
                out = f"{ty}{{{', '.join(['9.0'] * count)}}}"
            else:
                floats = ["0.0", "1.9", "100.5", "-0.9", "127.0", "3.5", "-0.0", "64.25"] if op == "fptoui" else ["0.0", "-1.9", "100.5", "-0.9", "127.0", "-128.0", "-0.0", "64.25"]
                v, x, y = ty + "{" + ", ".join(floats[k % 8] for k in range(count)) + "}", f"<{count} x {ty}>", f"<{count} x i{n}>"
                out = f"i{n}{{{', '.join(['9'] * count)}}}"
            name = f"{op}_{count}x{ty}_i{n}"
            f.ir(f"define void @{name}(ptr %p, ptr %out) {{\n  %a = load {x}, ptr %p, align 1\n  %r = {op} {x} %a to {y}\n  store {y} %r, ptr %out, align 1\n  ret void\n}}")
            f.run(f"@{name}({v}, {out}) -> _ ?")
        f.write()
    for name, word in {"fadd": "in order from the start value", "fmul": "in order from the start value", "fmax": "by maxnum", "fmin": "by minnum", "fmaximum": "by maximum", "fminimum": "by minimum"}.items():
        f = File(f"intrinsics/vector.reduce.{name}.ll", f"llvm.vector.reduce.{name}: {word}.")
        for ty, size, count in FLOAT_SHAPES:
            t, s = f"<{count} x {ty}>", f"v{count}f{size * 8}"
            start = name in ("fadd", "fmul")
            head = f"{ty} %s, " if start else ""
            f.ir(f"declare {ty} @llvm.vector.reduce.{name}.{s}({ty + ', ' if start else ''}{t})")
            f.ir(f"define {ty} @{name}_{count}x{ty}({head}ptr %p) {{\n  %a = load {t}, ptr %p, align 1\n  %r = call {ty} @llvm.vector.reduce.{name}.{s}({head}{t} %a)\n  ret {ty} %r\n}}")
            v = ["0.1", "1e10", "-1e10", "0.3", "-7.5", "1.0", "3e-5", "2.5"]
            make = lambda k: ty + "{" + ", ".join(v[(i + k) % 8] for i in range(count)) + "}"
            for k in (0, 3):
                f.run(f"@{name}_{count}x{ty}({'0.5, ' if start else ''}{make(k)}) == ?")
        f.write()


def vector_memory_files():
    """Loads, stores, inserts, extracts, shuffles."""
    f = File("vector/load_store.ll", "Vectors are as many bytes in memory as their lanes, wherever they lie.")
    for n, count in SHAPES + [(8, 12), (8, 24), (8, 48), (16, 3)]:
        t, size = f"<{count} x i{n}>", n // 8 * count
        f.ir(f"define void @copy_{count}xi{n}(ptr %p, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  store {t} %a, ptr %out, align 1\n  ret void\n}}")
        v = lanes(n, count, 1)
        text = vector_literal(v, n)
        f.run(f"@copy_{count}xi{n}({text}@3, {{ee*{size}}}) -> _ {text}")
    f.write()
    f = File("vector/extractelement.ll", "extractelement at every constant index, and at a variable one.")
    for n, count in [(8, 16), (16, 8), (32, 4), (64, 2), (32, 8), (8, 3), (64, 4), (16, 32)]:
        t = f"<{count} x i{n}>"
        f.ir(f"define i{n} @at_{count}xi{n}(ptr %p, i64 %i) {{\n  %a = load {t}, ptr %p, align 1\n  %r = extractelement {t} %a, i64 %i\n  ret i{n} %r\n}}")
        v = lanes(n, count, 2)
        for k in sorted({0, 1, count // 2, count - 1}):
            f.ir(f"define i{n} @at{k}_{count}xi{n}(ptr %p) {{\n  %a = load {t}, ptr %p, align 1\n  %r = extractelement {t} %a, i32 {k}\n  ret i{n} %r\n}}")
            f.run(f"@at{k}_{count}xi{n}({vector_literal(v, n)}) == {literal(v[k], n)}")
            f.run(f"@at_{count}xi{n}({vector_literal(v, n)}, {k}) == {literal(v[k], n)}")
    f.write()
    f = File("vector/insertelement.ll", "insertelement at constant indices, and at a variable one.")
    for n, count in [(8, 16), (16, 8), (32, 4), (64, 2), (32, 8), (8, 3), (64, 4), (16, 32)]:
        t, size = f"<{count} x i{n}>", n // 8 * count
        f.ir(f"define void @at_{count}xi{n}(ptr %p, i{n} %v, i64 %i) {{\n  %a = load {t}, ptr %p, align 1\n  %r = insertelement {t} %a, i{n} %v, i64 %i\n  store {t} %r, ptr %p, align 1\n  ret void\n}}")
        v = lanes(n, count, 2)
        for k in sorted({0, 1, count // 2, count - 1}):
            f.ir(f"define void @at{k}_{count}xi{n}(ptr %p, i{n} %v) {{\n  %a = load {t}, ptr %p, align 1\n  %r = insertelement {t} %a, i{n} %v, i32 {k}\n  store {t} %r, ptr %p, align 1\n  ret void\n}}")
            r = v[:k] + [77] + v[k + 1:]
            f.run(f"@at{k}_{count}xi{n}({vector_literal(v, n)}, 77) -> {vector_literal(r, n)}")
            f.run(f"@at_{count}xi{n}({vector_literal(v, n)}, 77, {k}) -> {vector_literal(r, n)}")
    f.write()
    shuffles = {
        "splat": lambda c: [1 % c] * c, "reverse": lambda c: list(range(c))[::-1], "even": lambda c: [(2 * k) % (2 * c) for k in range(c)],
        "odd": lambda c: [(2 * k + 1) % (2 * c) for k in range(c)], "interleave_low": lambda c: [k // 2 + (c if k % 2 else 0) for k in range(c)],
        "interleave_high": lambda c: [c // 2 + k // 2 + (c if k % 2 else 0) for k in range(c)], "rotate": lambda c: [(k + 1) % c for k in range(c)],
        "blend": lambda c: [k + (c if k % 3 == 1 else 0) for k in range(c)], "slide": lambda c: [k + 1 for k in range(c)],
        "second": lambda c: [c + k for k in range(c)], "mixed": lambda c: [(7 * k + 3) % (2 * c) for k in range(c)],
        "low_half": lambda c: list(range(c // 2)), "high_half": lambda c: list(range(c // 2, c)), "concat": lambda c: list(range(2 * c)),
        "one_lane": lambda c: [c - 1], "triple": lambda c: [0, c, 1],
    }
    for name, make in shuffles.items():
        f = File(f"vector/shuffle_{name}.ll", f"shufflevector, {name.replace('_', ' ')}: vectors of every shape.")
        for n, count in [(8, 16), (16, 8), (32, 4), (64, 2), (8, 8), (16, 4), (32, 2), (32, 8), (64, 4), (8, 32), (64, 8), (8, 4), (16, 16)]:
            mask = make(count)
            t, out = f"<{count} x i{n}>", len(mask)
            text = ", ".join(f"i32 {k}" for k in mask)
            f.ir(
                f"define void @f_{count}xi{n}(ptr %p, ptr %q, ptr %out) {{\n  %a = load {t}, ptr %p, align 1\n  %b = load {t}, ptr %q, align 1\n"
                f"  %r = shufflevector {t} %a, {t} %b, <{out} x i32> <{text}>\n  store <{out} x i{n}> %r, ptr %out, align 1\n  ret void\n}}"
            )
            a, b = [k + 1 for k in range(count)], [k - 100 for k in range(count)]
            both = a + b
            f.run(f"@f_{count}xi{n}({vector_literal(a, n)}, {vector_literal(b, n)}, {{ee*{n // 8 * out}}}) -> _ _ {vector_literal([both[k] for k in mask], n)}")
        f.write()


def mask_files():
    f = File("vector/bitcast_mask.ll", "A vector of i1 and an integer of as many bits: lane 0 is the lowest bit.")
    for count in [2, 3, 4, 8, 16, 32, 64]:
        n, size = 8, count
        f.ir(
            f"define i{count} @to_i{count}(ptr %p) {{\n  %a = load <{count} x i8>, ptr %p, align 1\n  %c = icmp slt <{count} x i8> %a, zeroinitializer\n"
            f"  %r = bitcast <{count} x i1> %c to i{count}\n  ret i{count} %r\n}}"
        )
        f.ir(
            f"define void @from_i{count}(i{count} %a, ptr %out) {{\n  %m = bitcast i{count} %a to <{count} x i1>\n  %r = zext <{count} x i1> %m to <{count} x i8>\n"
            f"  store <{count} x i8> %r, ptr %out, align 1\n  ret void\n}}"
        )
        bits = 0x9A6C_0FF0_1234_8D53 & ((1 << count) - 1)
        v = [-1 if bits >> k & 1 else 5 for k in range(count)]
        f.run(f"@to_i{count}({vector_literal(v, 8)}) == {literal(bits, count)}")
        f.run(f"@from_i{count}({literal(bits, count)}, {{ee*{size}}}) -> {vector_literal([bits >> k & 1 for k in range(count)], 8)}")
    f.write()
    f = File("vector/i1_arithmetic.ll", "and, or, xor, select of vectors of i1.")
    for count in [2, 4, 8, 16, 32]:
        t = f"<{count} x i1>"
        for op in ["and", "or", "xor", "add", "sub", "mul"]:
            f.ir(f"define i{count} @{op}_{count}(i{count} %a, i{count} %b) {{\n  %x = bitcast i{count} %a to {t}\n  %y = bitcast i{count} %b to {t}\n  %m = {op} {t} %x, %y\n  %r = bitcast {t} %m to i{count}\n  ret i{count} %r\n}}")
            full = (1 << count) - 1
            a, b = 0x5A3C_96E1 & full, 0x0FF0_3355 & full
            r = {"and": a & b, "or": a | b, "xor": a ^ b, "add": a ^ b, "sub": a ^ b, "mul": a & b}[op]
            f.run(f"@{op}_{count}({literal(a, count)}, {literal(b, count)}) == {literal(r, count)}")
    f.write()
    f = File("vector/i1_in_memory.ll", "A vector of i1 in memory: packed bits, the store writes whole bytes.")
    for count in [2, 4, 8, 16, 32, 64]:
        size = -(-count // 8)
        f.ir(f"define void @store_{count}(i{count} %a, ptr %out) {{\n  %m = bitcast i{count} %a to <{count} x i1>\n  store <{count} x i1> %m, ptr %out\n  ret void\n}}")
        f.ir(f"define i{count} @load_{count}(ptr %p) {{\n  %m = load <{count} x i1>, ptr %p\n  %r = bitcast <{count} x i1> %m to i{count}\n  ret i{count} %r\n}}")
        bits = 0x9A6C_0FF0_1234_8D53 & ((1 << count) - 1)
        f.run(f"@store_{count}({literal(bits, count)}, {{00*{size} ee}}) -> {{{' '.join('%02x' % b for b in bits.to_bytes(size, 'little'))} ee}}")
        f.run(f"@load_{count}({{{' '.join('%02x' % b for b in bits.to_bytes(size, 'little'))}}}) == {literal(bits, count)}")
    f.write()
    f = File("intrinsics/vector.reduce.i1.ll", "Reductions of masks: and, or, xor, add, and the maxima.")
    for count in [2, 4, 8, 16, 32]:
        for op in ["and", "or", "xor", "add", "umax", "umin"]:
            f.ir(f"declare i1 @llvm.vector.reduce.{op}.v{count}i1(<{count} x i1>)")
            f.ir(f"define i1 @{op}_{count}(i{count} %a) {{\n  %m = bitcast i{count} %a to <{count} x i1>\n  %r = call i1 @llvm.vector.reduce.{op}.v{count}i1(<{count} x i1> %m)\n  ret i1 %r\n}}")
            full = (1 << count) - 1
            for v in [0, full, 1, full - 1, 0x5A3C_96E1 & full]:
                ones = bin(v).count("1")
                r = {"and": v == full, "or": v != 0, "xor": ones % 2, "add": ones % 2, "umax": v != 0, "umin": v == full}[op]
                line = f"@{op}_{count}({literal(v, count)}) == {truth(r)}"
                if "run: " + line not in f.promises:
                    f.run(line)
    f.write()


def atomic_files():
    fns = {
        "xchg": lambda a, b, n: b, "add": lambda a, b, n: a + b, "sub": lambda a, b, n: a - b, "and": lambda a, b, n: a & b, "nand": lambda a, b, n: ~(a & b),
        "or": lambda a, b, n: a | b, "xor": lambda a, b, n: a ^ b, "max": lambda a, b, n: max(signed(a, n), signed(b, n)), "min": lambda a, b, n: min(signed(a, n), signed(b, n)),
        "umax": lambda a, b, n: max(a, b), "umin": lambda a, b, n: min(a, b), "uinc_wrap": lambda a, b, n: 0 if a >= b else a + 1,
        "udec_wrap": lambda a, b, n: b if a == 0 or a > b else a - 1,
    }
    orders = ["monotonic", "acquire", "release", "acq_rel", "seq_cst"]
    for op, fn in fns.items():
        f = File(f"atomic/rmw_{op}.ll", f"atomicrmw {op}: gives the old value, leaves the new one.")
        for k, n in enumerate(NATIVE):
            f.ir(f"define i{n} @{op}_i{n}(ptr %p, i{n} %b) {{\n  %r = atomicrmw {op} ptr %p, i{n} %b {orders[(k + len(op)) % 5]}\n  ret i{n} %r\n}}")
            f.ir(f"define void @{op}_i{n}_unused(ptr %p, i{n} %b) {{\n  %r = atomicrmw volatile {op} ptr %p, i{n} %b seq_cst\n  ret void\n}}")
            for a, b in pairs("add", n)[3:24:3]:
                f.run(f"@{op}_i{n}({vector_literal([a], n)}, {literal(b, n)}) == {literal(a, n)} -> {vector_literal([fn(a, b, n)], n)}")
            a, b = edges(n)[-1], 3
            f.run(f"@{op}_i{n}_unused({vector_literal([a], n)}, {b}) -> {vector_literal([fn(a, b, n)], n)}")
        f.write()
    f = File("atomic/load_store.ll", "Atomic loads and stores of every ordering and width, of floats and pointers.")
    for n in NATIVE:
        for order in ["unordered", "monotonic", "acquire", "seq_cst"]:
            f.ir(f"define i{n} @load_{order}_i{n}(ptr %p) {{\n  %r = load atomic i{n}, ptr %p {order}, align {n // 8}\n  ret i{n} %r\n}}")
            f.run(f"@load_{order}_i{n}({vector_literal([-2], n)}) == -2")
        for order in ["unordered", "monotonic", "release", "seq_cst"]:
            f.ir(f"define void @store_{order}_i{n}(ptr %p, i{n} %a) {{\n  store atomic i{n} %a, ptr %p {order}, align {n // 8}\n  ret void\n}}")
            f.run(f"@store_{order}_i{n}({vector_literal([5, 5], n)}, -2) -> {vector_literal([-2, 5], n)}")
    for ty, size, value in [("float", 4, "1.5"), ("double", 8, "-0.0")]:
        f.ir(f"define {ty} @load_{ty}(ptr %p) {{\n  %r = load atomic {ty}, ptr %p acquire, align {size}\n  ret {ty} %r\n}}")
        f.ir(f"define void @store_{ty}(ptr %p, {ty} %a) {{\n  store atomic {ty} %a, ptr %p release, align {size}\n  ret void\n}}")
        f.run(f"@load_{ty}({ty}{{{value}}}) == {value}")
        f.run(f"@store_{ty}({ty}{{3.0}}, {value}) -> {ty}{{{value}}}")
    f.ir("define ptr @load_ptr(ptr %p) {\n  %r = load atomic ptr, ptr %p seq_cst, align 8\n  ret ptr %r\n}")
    f.run("@load_ptr({10 00*7}) == 0x10")
    f.write()
    f = File("atomic/cmpxchg.ll", "cmpxchg, strong and weak: the old value, and whether it was the expected one.")
    for k, n in enumerate(NATIVE):
        success, failure = [("monotonic", "monotonic"), ("acquire", "monotonic"), ("acq_rel", "acquire"), ("seq_cst", "seq_cst")][k]
        f.ir(f"define {{ i{n}, i1 }} @strong_i{n}(ptr %p, i{n} %a, i{n} %b) {{\n  %r = cmpxchg ptr %p, i{n} %a, i{n} %b {success} {failure}\n  ret {{ i{n}, i1 }} %r\n}}")
        f.ir(f"define i1 @weak_i{n}(ptr %p, i{n} %a, i{n} %b) {{\n  %x = cmpxchg weak volatile ptr %p, i{n} %a, i{n} %b release acquire\n  %r = extractvalue {{ i{n}, i1 }} %x, 1\n  ret i1 %r\n}}")
        for a, b, new in [(5, 5, -1), (5, 6, -1), (-1, -1, 0), (0, -1, 7)]:
            now = new if a == b else a
            f.run(f"@strong_i{n}({vector_literal([a], n)}, {b}, {new}) == ({a}, {truth(a == b)}) -> {vector_literal([now], n)}")
            f.run(f"@weak_i{n}({vector_literal([a], n)}, {b}, {new}) == {truth(a == b)} -> {vector_literal([now], n)}")
    f.ir("define { ptr, i1 } @pointer(ptr %p, ptr %a, ptr %b) {\n  %r = cmpxchg ptr %p, ptr %a, ptr %b seq_cst monotonic\n  ret { ptr, i1 } %r\n}")
    f.run("@pointer({10 00*7}, 0x10, 0x20) == (0x10, true) -> {20 00*7}")
    f.run("@pointer({10 00*7}, 0x11, 0x20) == (0x10, false) -> {10 00*7}")
    f.write()
    f = File("atomic/i128.ll", "Atomics of 128 bits.")
    f.say("needs: cx16")
    attributes = ' "target-features"="+cx16"'
    f.ir(f"define i128 @load(ptr %p){attributes} {{\n  %r = load atomic i128, ptr %p seq_cst, align 16\n  ret i128 %r\n}}")
    f.ir(f"define void @store(ptr %p, i128 %a){attributes} {{\n  store atomic i128 %a, ptr %p seq_cst, align 16\n  ret void\n}}")
    f.ir(f"define i128 @add(ptr %p, i128 %a){attributes} {{\n  %r = atomicrmw add ptr %p, i128 %a seq_cst\n  ret i128 %r\n}}")
    f.ir(f"define i1 @cas(ptr %p, i128 %a, i128 %b){attributes} {{\n  %x = cmpxchg ptr %p, i128 %a, i128 %b seq_cst seq_cst\n  %r = extractvalue {{ i128, i1 }} %x, 1\n  ret i1 %r\n}}")
    f.run("@load({01 00*14 80}) == 0x80000000000000000000000000000001")
    f.run("@store({ee*16}, 0x80000000000000000000000000000001) -> {01 00*14 80}")
    f.run("@add({ff*8 00*8}, 1) == 0xffffffffffffffff -> {00*8 01 00*7}")
    f.run("@cas({ff*8 00*8}, 0xffffffffffffffff, 5) == true -> {05 00*15}")
    f.run("@cas({ff*8 01 00*7}, 0xffffffffffffffff, 5) == false -> {ff*8 01 00*7}")
    f.write()
    f = File("atomic/rmw_float.ll", "atomicrmw of floats: fadd, fsub, fmax, fmin, xchg.")
    for ty in ["float", "double"]:
        for op, a, b, r in [("fadd", "1.5", "2.0", "3.5"), ("fsub", "1.5", "2.0", "-0.5"), ("fmax", "1.5", "2.0", "2.0"), ("fmin", "1.5", "2.0", "1.5"), ("xchg", "1.5", "-0.0", "-0.0")]:
            f.ir(f"define {ty} @{op}_{ty}(ptr %p, {ty} %b) {{\n  %r = atomicrmw {op} ptr %p, {ty} %b seq_cst\n  ret {ty} %r\n}}")
            f.run(f"@{op}_{ty}({ty}{{{a}}}, {b}) == {a} -> {ty}{{{r}}}")
    f.write()
    f = File("atomic/rmw_xchg_ptr.ll", "atomicrmw xchg of a pointer.")
    f.ir("define ptr @f(ptr %p, ptr %b) {\n  %r = atomicrmw xchg ptr %p, ptr %b acq_rel\n  ret ptr %r\n}")
    f.run("@f({10 00*7}, 0x20) == 0x10 -> {20 00*7}")
    f.write()


def extreme_of(name, a, b):
    """The literal that llvm.minimum or llvm.maximum gives."""
    if "nan" in (a, b):
        return "nan"
    order = sorted([a, b], key=lambda v: (float(v), not v.startswith("-")))
    return order[0] if name == "minimum" else order[1]


def constrained_files():
    """Constrained floating point, as clang writes it with -ftrapping-math."""
    strict = 'metadata !"round.tonearest", metadata !"fpexcept.strict"'
    exact = 'metadata !"fpexcept.strict"'

    def file(name, word):
        return File(f"intrinsics/experimental.constrained.{name}.ll", f"llvm.experimental.constrained.{name} {word}.")

    values = ["1.5", "-0.0", "0.1", "inf", "nan", "1e30", "-7.25"]
    for name in ["fadd", "fsub", "fmul", "fdiv", "frem", "maxnum", "minnum", "maximum", "minimum", "pow", "atan2"]:
        f = file(name, "gives what the plain operation gives")
        extreme = name[:3] in ("max", "min")
        rounding = exact if extreme else strict
        extra = "metadata" if extreme else "metadata, metadata"
        if name == "atan2":
            f.say("oracle: the name is of LLVM 20")
        if extreme and name.endswith("imum"):
            f.say("oracle: LLVM 19 can't select it for x86-64")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.{s}"
            f.ir(f"declare {ty} @{full}({ty}, {ty}, {extra})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a, {ty} %b) strictfp {{\n  %r = call {ty} @{full}({ty} %a, {ty} %b, {rounding}) strictfp\n  ret {ty} %r\n}}")
            if name == "atan2":
                f.run(f"@{name}_{ty}(1.0, -1.0) == {'2.3561945' if ty == 'float' else '2.356194490192345'}")
                continue
            for a, b in itertools.product(values, repeat=2):
                if extreme and name.endswith("imum"):
                    f.run(f"@{name}_{ty}({a}, {b}) == {extreme_of(name, a, b)}")
                    continue
                # Which zero is the greater is open to these.
                if not (extreme and name.endswith("num") and {a, b} == {"0.0", "-0.0"}):
                    f.run(f"@{name}_{ty}({a}, {b}) == ?")
        f.write()
    for name in ["ldexp", "powi"]:
        f = file(name, "takes an integer exponent")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.{s}.i32" if name == "ldexp" else f"llvm.experimental.constrained.{name}.{s}"
            f.ir(f"declare {ty} @{full}({ty}, i32, metadata, metadata)")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a, i32 %b) strictfp {{\n  %r = call {ty} @{full}({ty} %a, i32 %b, {strict}) strictfp\n  ret {ty} %r\n}}")
            for a, b in itertools.product(["1.5", "-0.0", "inf"], ["0", "1", "3", "-2"]):
                f.run(f"@{name}_{ty}({a}, {b}) == ?")
        f.write()
    for name in ["lrint", "llrint", "lround", "llround"]:
        f = file(name, "rounds to an integer, as libm does")
        rounded = name.endswith("rint")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.i64.{s}"
            f.ir(f"declare i64 @{full}({ty}, {'metadata, metadata' if rounded else 'metadata'})")
            f.ir(f"define i64 @{name}_{ty}({ty} %a) strictfp {{\n  %r = call i64 @{full}({ty} %a, {strict if rounded else exact}) strictfp\n  ret i64 %r\n}}")
            for v in ["0.0", "0.5", "-0.5", "1.5", "2.5", "-2.5", "1e15"]:
                f.run(f"@{name}_{ty}({v}) == ?")
        f.write()
    for name in ["sqrt", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "exp", "exp2", "log", "log2", "log10"]:
        f = file(name, "gives what the plain function gives")
        rounded = name not in ("floor", "ceil", "trunc", "round", "roundeven")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.{s}"
            f.ir(f"declare {ty} @{full}({ty}, {'metadata, metadata' if rounded else 'metadata'})")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a) strictfp {{\n  %r = call {ty} @{full}({ty} %a, {strict if rounded else exact}) strictfp\n  ret {ty} %r\n}}")
            for v in ["0.0", "-0.0", "2.5", "1.5", "-0.5", "inf", "nan", "0.1"]:
                f.run(f"@{name}_{ty}({v}) == ?")
        f.write()
    for name in ["fma", "fmuladd"]:
        f = file(name, "multiplies and adds")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.{s}"
            f.ir(f"declare {ty} @{full}({ty}, {ty}, {ty}, metadata, metadata)")
            f.ir(f"define {ty} @{name}_{ty}({ty} %a, {ty} %b, {ty} %c) strictfp {{\n  %r = call {ty} @{full}({ty} %a, {ty} %b, {ty} %c, {strict}) strictfp\n  ret {ty} %r\n}}")
            for t in [("2.0", "3.0", "4.0"), ("-0.0", "1.0", "0.0"), ("inf", "0.0", "1.0"), ("1.5", "-2.0", "3.0")]:
                f.run(f"@{name}_{ty}({', '.join(t)}) == ?")
        f.write()
    for name in ["fcmp", "fcmps"]:
        f = file(name, "compares, quietly" if name == "fcmp" else "compares, signalling")
        for ty, s in [("float", "f32"), ("double", "f64")]:
            full = f"llvm.experimental.constrained.{name}.{s}"
            f.ir(f"declare i1 @{full}({ty}, {ty}, metadata, metadata)")
            for p in ["oeq", "ogt", "oge", "olt", "ole", "one", "ord", "ueq", "ugt", "uge", "ult", "ule", "une", "uno"]:
                f.ir(f'define i1 @{name}_{p}_{ty}({ty} %a, {ty} %b) strictfp {{\n  %r = call i1 @{full}({ty} %a, {ty} %b, metadata !"{p}", {exact}) strictfp\n  ret i1 %r\n}}')
                for a, b in [("1.0", "2.0"), ("2.0", "1.0"), ("1.0", "1.0"), ("nan", "1.0"), ("0.0", "-0.0")]:
                    f.run(f"@{name}_{p}_{ty}({a}, {b}) == ?")
        f.write()
    for name in ["sitofp", "uitofp", "fptosi", "fptoui"]:
        f = file(name, "converts as the plain instruction does")
        for n, (ty, s) in itertools.product(NATIVE, [("float", "f32"), ("double", "f64")]):
            to_float = name.endswith("fp")
            full = f"llvm.experimental.constrained.{name}." + (f"{s}.i{n}" if to_float else f"i{n}.{s}")
            a, b = (f"i{n}", ty) if to_float else (ty, f"i{n}")
            f.ir(f"declare {b} @{full}({a}, {'metadata, metadata' if to_float else 'metadata'})")
            f.ir(f"define {b} @{name}_{ty}_i{n}({a} %a) strictfp {{\n  %r = call {b} @{full}({a} %a, {strict if to_float else exact}) strictfp\n  ret {b} %r\n}}")
            ints = [literal(v, n) for v in edges(n)[:6]]
            floats = ["0.0", "1.9", "100.5", "-0.5"] + (["-100.5", "-0.0"] if name == "fptosi" else [])
            for v in ints if to_float else floats:
                f.run(f"@{name}_{ty}_i{n}({v}) == ?")
        f.write()
    f = file("fpext", "is exact")
    f.ir(f"declare double @llvm.experimental.constrained.fpext.f64.f32(float, metadata)")
    f.ir(f"define double @f(float %a) strictfp {{\n  %r = call double @llvm.experimental.constrained.fpext.f64.f32(float %a, {exact}) strictfp\n  ret double %r\n}}")
    for v in ["0.1", "-0.0", "inf", "nan", "1e-45"]:
        f.run(f"@f({v}) == ?")
    f.write()
    f = file("fptrunc", "rounds to nearest even")
    f.ir(f"declare float @llvm.experimental.constrained.fptrunc.f32.f64(double, metadata, metadata)")
    f.ir(f"define float @f(double %a) strictfp {{\n  %r = call float @llvm.experimental.constrained.fptrunc.f32.f64(double %a, {strict}) strictfp\n  ret float %r\n}}")
    for v in ["0.1", "-0.0", "inf", "nan", "1e-50", "1e39", "16777217.0"]:
        f.run(f"@f({v}) == ?")
    f.write()


def main():
    binary_files()
    constant_operand_files()
    i1_file()
    compare_files()
    cast_files()
    float_files()
    float_cast_files()
    intrinsic_files()
    float_intrinsic_files()
    vector_binary_files()
    vector_compare_files()
    vector_cast_files()
    vector_intrinsic_files()
    vector_float_files()
    vector_memory_files()
    mask_files()
    atomic_files()
    constrained_files()


if __name__ == "__main__":
    main()
