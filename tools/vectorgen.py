#!/usr/bin/env python3
"""Random vector programs: what they print under `bitcrane run` against the native build.

Either LLVM functions of one operation each, on vectors of every element type and count, or (`--c`)
C programs with `ext_vector_type`, and with loops that clang turns into vectors. A seed is a program, so a failure is named by the seed, the
level and the line that differs.
"""

import argparse
import random
import re
import struct
import subprocess
from pathlib import Path

import common
from common import CLANG, observe

OPT = CLANG.replace("clang", "opt")
LLVM_AS = CLANG.replace("clang", "llvm-as")

INTS = ["i1", "i3", "i8", "i16", "i24", "i32", "i64", "i128"]
FLOATS = ["half", "bfloat", "float", "double", "x86_fp80", "fp128"]
BITS = {"half": 16, "bfloat": 16, "float": 32, "double": 64, "x86_fp80": 80, "fp128": 128, "ptr": 64}
FRACTION = {"half": 10, "bfloat": 7, "float": 23, "double": 52, "x86_fp80": 63, "fp128": 112}
COUNTS = [1, 2, 2, 3, 4, 4, 4, 5, 6, 7, 8, 8, 9, 12, 15, 16, 16, 17, 24, 32, 33, 48, 64]
INT_PREDICATES = "eq ne ugt uge ult ule sgt sge slt sle".split()
FLOAT_PREDICATES = "false oeq ogt oge olt ole one ord uno ueq ugt uge ult ule une true".split()
MOST_BITS = 2048


def bits_of(element):
    return BITS[element] if element in BITS else int(element[1:])


class Gen:
    """One module of LLVM functions."""

    def __init__(self, seed, skip=(), only=None):
        self.random = random.Random(seed)
        self.skip, self.only = skip, only
        self.globals, self.functions, self.calls = [], [], []
        self.declared = {}
        self.lines, self.whats = [], []
        self.counter = 0

    # Names and text.

    def fresh(self):
        self.counter += 1
        return f"%v{self.counter}"

    def emit(self, text):
        name = self.fresh()
        self.lines.append(f"  {name} = {text}")
        return name

    def declare(self, ret, name, args):
        self.declared[name] = f"declare {ret} @{name}({', '.join(args)})"

    def call(self, ret, name, *args):
        self.declare(ret, name, [ty for ty, _ in args])
        operands = ", ".join(f"{ty} {value}" for ty, value in args)
        return self.emit(f"call {ret} @{name}({operands})")

    # Shapes and numbers.

    def pick(self, *choices):
        return self.random.choice(choices)

    def count(self, bits, most=MOST_BITS):
        while True:
            count = self.random.choice(COUNTS)
            # LLVM 19 loads more than 64 bits of elements that are no bytes wrongly.
            if count * bits <= (most if bits % 8 == 0 or bits == 1 else 64):
                return count

    def shape(self, elements, most=MOST_BITS):
        element = self.random.choice(elements)
        return self.count(bits_of(element), most), element

    def number(self, element, mode):
        """The bits of a random element."""
        r = self.random
        if element in FRACTION:
            return self.float_bits(element, mode)
        bits = bits_of(element)
        if mode == "shift":
            return r.randrange(bits)
        if mode == "small":
            return r.randrange(min(4, 1 << bits))
        value = r.choice(
            [r.getrandbits(bits), r.getrandbits(bits), 0, 1, -1, 1 << (bits - 1), (1 << (bits - 1)) - 1]
            + [r.randrange(-4, 5)]
        ) & ((1 << bits) - 1)
        if mode == "divisor":
            while value in (0, (1 << bits) - 1):
                value = r.getrandbits(bits) if bits > 1 else 1
                if bits == 1:
                    return 1
        return value

    def float_bits(self, element, mode):
        r = self.random
        width, fraction = BITS[element], FRACTION[element]
        explicit = element == "x86_fp80"
        exponent_bits = width - 1 - fraction - explicit
        bias = (1 << (exponent_bits - 1)) - 1
        sign, mantissa = r.getrandbits(1), r.getrandbits(fraction)
        if r.random() < 0.4:
            mantissa = (mantissa >> (fraction - 4)) << (fraction - 4)
        if mode == "integral":
            exponent = bias + r.randrange(0, 6)
            sign = 0
        elif mode == "signed integral":
            exponent = bias + r.randrange(0, 6)
        elif r.random() < 0.6:
            exponent = bias + r.randrange(-4, 12)
        else:
            exponent = r.choice([0, 0, (1 << exponent_bits) - 1, r.getrandbits(exponent_bits)])
            if exponent == (1 << exponent_bits) - 1:
                mantissa = r.choice([0, 0, 1 << (fraction - 1), 1 << (fraction - 1) | 5])
            elif exponent == 0 and r.random() < 0.7:
                mantissa = 0
        if explicit:
            return sign << 79 | exponent << 64 | (exponent != 0) << 63 | mantissa
        return sign << (width - 1) | exponent << fraction | mantissa

    def constant(self, element, bits):
        if element in ("float", "double"):
            if element == "float":
                single = struct.unpack("<f", struct.pack("<I", bits))[0]
                bits = struct.unpack("<Q", struct.pack("<d", single))[0]
            return f"0x{bits:016X}"
        if element in FRACTION:
            letter = {"half": "H", "bfloat": "R", "x86_fp80": "K", "fp128": "L"}[element]
            if element == "fp128":
                return f"0xL{bits & (1 << 64) - 1:016X}{bits >> 64:016X}"
            return f"0x{letter}{bits:0{BITS[element] // 4}X}"
        if element == "ptr":
            return f"inttoptr (i64 {bits} to ptr)"
        return str(bits) if element != "i1" else ("true" if bits else "false")

    def data(self, numbers, bits):
        """A global with numbers packed bit by bit, as a vector lies in memory."""
        packed = sum(number << (index * bits) for index, number in enumerate(numbers))
        size = (len(numbers) * bits + 7) // 8
        text = "".join(f"\\{byte:02X}" for byte in packed.to_bytes(size, "little"))
        name = f"@d{len(self.globals)}"
        self.globals.append(f'{name} = global [{size} x i8] c"{text}", align 1')
        return name

    def operand(self, count, element, mode="any", constants=True):
        """A vector from memory, or a constant one."""
        numbers = [self.number(element, mode) for _ in range(count)]
        if constants and self.random.random() < 0.2 and element != "ptr":
            if self.random.random() < 0.5:
                numbers = [numbers[0]] * count
            return "<" + ", ".join(f"{element} {self.constant(element, n)}" for n in numbers) + ">"
        place = self.data(numbers, bits_of(element))
        return self.emit(f"load <{count} x {element}>, ptr {place}, align 1")

    def scalar(self, element, mode="any"):
        place = self.data([self.number(element, mode)], bits_of(element))
        return self.emit(f"load {element}, ptr {place}, align 1")

    def finish(self, what, ty, value, nan=False):
        """Ends a function that stores its result. `nan`: which NaN it is, is not compared."""
        index = len(self.functions)
        self.whats.append(what)
        if nan:
            value = self.without_nan(ty, value)
        self.lines.append(f"  store {ty} {value}, ptr %out, align 1")
        body = "\n".join(self.lines)
        self.lines = []
        text = f"define void @f{index}(ptr %out) #0 {{\n{body}\n  ret void\n}}"
        wanted = index not in self.skip and (self.only is None or index == self.only)
        self.functions.append(text if wanted else None)
        if wanted:
            label = f"f{index} {what}: "
            text = label.replace("%", "%%")
            self.globals.append(f'@n{index} = constant [{len(label) + 1} x i8] c"{label}\\00"')
            self.calls.append(f"  call void @show(ptr @n{index}, ptr @f{index})")

    def without_nan(self, ty, value):
        match = re.fullmatch(r"<(\d+) x (\w+)>", ty)
        mask = f"<{match[1]} x i1>" if match else "i1"
        ordered = self.emit(f"fcmp ord {ty} {value}, {value}")
        return self.emit(f"select {mask} {ordered}, {ty} {value}, {ty} zeroinitializer") if match else self.emit(
            f"select i1 {ordered}, {ty} {value}, {ty} {self.constant(ty, 0)}"
        )

    def text(self, features):
        parts = [*self.globals, "@buffer = global [1024 x i8] zeroinitializer, align 64"]
        parts += [text for text in self.functions if text]
        parts += sorted(self.declared.values())
        parts.append(SHOW)
        parts.append("define i32 @main() {\n" + "\n".join(self.calls) + "\n  ret i32 0\n}")
        parts.append(f"attributes #0 = {{ noinline nounwind {features} }}")
        return 'target triple = "x86_64-unknown-linux-gnu"\n' + "\n".join(parts) + "\n"

    # The operations, one function each.

    def op_int_binary(self):
        op = self.pick("add", "sub", "mul", "and", "or", "xor", "shl", "lshr", "ashr", "udiv", "sdiv", "urem", "srem")
        count, element = self.shape(INTS)
        mode = {"s": "shift", "l": "shift", "a": "shift"}.get(op[0]) if op in ("shl", "lshr", "ashr") else "any"
        if op in ("udiv", "sdiv", "urem", "srem"):
            mode = "divisor"
            if element == "i1":
                op = "udiv"
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element, mode)
        self.finish(f"{op} {ty}", ty, self.emit(f"{op} {ty} {a}, {b}"))

    def op_float_binary(self):
        op = self.pick("fadd", "fsub", "fmul", "fdiv", "frem")
        count, element = self.shape(FLOATS)
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element)
        self.finish(f"{op} {ty}", ty, self.emit(f"{op} {ty} {a}, {b}"), nan=True)

    def op_fneg(self):
        count, element = self.shape(FLOATS)
        ty = f"<{count} x {element}>"
        self.finish(f"fneg {ty}", ty, self.emit(f"fneg {ty} {self.operand(count, element)}"))

    def op_compare(self):
        count, element = self.shape(INTS + FLOATS + ["ptr"])
        ty = f"<{count} x {element}>"
        op, predicates = ("fcmp", FLOAT_PREDICATES) if element in FRACTION else ("icmp", INT_PREDICATES)
        predicate = self.pick(*predicates)
        a, b = self.operand(count, element), self.operand(count, element)
        mask = self.emit(f"{op} {predicate} {ty} {a}, {b}")
        self.use_mask(f"{op} {predicate} {ty}", count, mask)

    def use_mask(self, what, count, mask):
        """A mask by one of its many ways out."""
        kind = self.pick("store", "zext", "sext", "select", "bitcast", "logic", "reduce", "extract")
        what = f"{what} {kind}"
        if kind in ("zext", "sext"):
            to = self.pick(*INTS[1:])
            if bits_of(to) * count > 4096:
                to = "i8"
            ty = f"<{count} x {to}>"
            return self.finish(f"{what} {to}", ty, self.emit(f"{kind} <{count} x i1> {mask} to {ty}"))
        if kind == "select":
            to = self.pick(*INTS, *FLOATS, "ptr")
            if bits_of(to) * count > 4096:
                to = "i16"
            ty = f"<{count} x {to}>"
            a, b = self.operand(count, to), self.operand(count, to)
            return self.finish(
                f"{what} {to}", ty, self.emit(f"select <{count} x i1> {mask}, {ty} {a}, {ty} {b}")
            )
        if kind == "bitcast":
            ty = f"i{count}"
            return self.finish(what, ty, self.emit(f"bitcast <{count} x i1> {mask} to {ty}"))
        if kind == "logic":
            other = self.operand(count, "i1")
            mask = self.emit(f"{self.pick('and', 'or', 'xor')} <{count} x i1> {mask}, {other}")
        if kind == "reduce":
            op = self.pick("and", "or", "xor", "add", "umax", "smin", "mul")
            bit = self.call("i1", f"llvm.vector.reduce.{op}.v{count}i1", (f"<{count} x i1>", mask))
            return self.finish(f"{what} {op}", "i1", bit)
        if kind == "extract":
            bit = self.emit(f"extractelement <{count} x i1> {mask}, i32 {self.random.randrange(count)}")
            return self.finish(what, "i1", bit)
        return self.finish(what, f"<{count} x i1>", mask)

    def op_select(self):
        count, element = self.shape(INTS + FLOATS + ["ptr"])
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element)
        if self.random.random() < 0.5:
            cond = self.scalar("i1")
            value = self.emit(f"select i1 {cond}, {ty} {a}, {ty} {b}")
            return self.finish(f"select scalar {ty}", ty, value)
        mask = self.operand(count, "i1")
        value = self.emit(f"select <{count} x i1> {mask}, {ty} {a}, {ty} {b}")
        return self.finish(f"select {ty}", ty, value)

    def op_int_cast(self):
        a, b = self.random.sample(INTS, 2)
        wide, narrow = (a, b) if bits_of(a) > bits_of(b) else (b, a)
        count = self.count(3 if narrow == "i3" else bits_of(wide))
        op = self.pick("trunc", "zext", "sext")
        source, to = (wide, narrow) if op == "trunc" else (narrow, wide)
        ty = f"<{count} x {to}>"
        value = self.operand(count, source)
        value = self.emit(f"{op} <{count} x {source}> {value} to {ty}")
        self.finish(f"{op} <{count} x {source}> to {to}", ty, value)

    def op_float_cast(self):
        a, b = self.random.sample(FLOATS, 2)
        while BITS[a] == BITS[b] or (max(BITS[a], BITS[b]) > 64 and "bfloat" in (a, b)):
            # LLVM has no such conversion of bfloat.
            a, b = self.random.sample(FLOATS, 2)
        count = self.count(max(BITS[a], BITS[b]))
        op = "fpext" if BITS[a] < BITS[b] else "fptrunc"
        value = self.emit(f"{op} <{count} x {a}> {self.operand(count, a)} to <{count} x {b}>")
        self.finish(f"{op} <{count} x {a}> to {b}", f"<{count} x {b}>", value, nan=True)

    def op_to_int(self):
        element, to = self.pick(*FLOATS), self.pick(*INTS[2:])
        count = self.count(max(BITS[element], bits_of(to)))
        signed = self.random.random() < 0.5
        mode = "signed integral" if signed else "integral"
        op = "fptosi" if signed else "fptoui"
        value = self.operand(count, element, mode)
        value = self.emit(f"{op} <{count} x {element}> {value} to <{count} x {to}>")
        self.finish(f"{op} <{count} x {element}> to {to}", f"<{count} x {to}>", value)

    def op_from_int(self):
        source, element = self.pick(*INTS), self.pick(*FLOATS)
        count = self.count(3 if source == "i3" else max(BITS[element], bits_of(source)))
        op = self.pick("sitofp", "uitofp")
        value = self.emit(f"{op} <{count} x {source}> {self.operand(count, source)} to <{count} x {element}>")
        self.finish(f"{op} <{count} x {source}> to {element}", f"<{count} x {element}>", value)

    def op_sat_cast(self):
        element, to = self.pick("float", "double", "half"), self.pick("i8", "i16", "i24", "i32", "i64")
        count = self.count(64)
        op = self.pick("fptosi", "fptoui")
        value = self.operand(count, element)
        ty = f"<{count} x {to}>"
        short = {"float": "f32", "double": "f64", "half": "f16"}[element]
        value = self.call(ty, f"llvm.{op}.sat.v{count}{to}.v{count}{short}", (f"<{count} x {element}>", value))
        self.finish(f"{op}.sat <{count} x {element}> to {to}", ty, value)

    def op_bitcast(self):
        total = self.pick(8, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 1024)
        elements = [e for e in INTS + FLOATS if e != "x86_fp80" and total % bits_of(e) == 0]
        a, b = self.pick(*elements), self.pick(*elements)
        shape = lambda e: f"<{total // bits_of(e)} x {e}>"
        value = self.operand(total // bits_of(a), a)
        to = shape(b)
        kind = self.random.random()
        if kind < 0.2:
            to = f"i{total}"
        elif kind < 0.3 and b in FRACTION and bits_of(b) == total:
            to = b
        if kind > 0.85:
            scalar = self.scalar(f"i{total}")
            return self.finish(f"bitcast i{total} to {to}", to, self.emit(f"bitcast i{total} {scalar} to {to}"))
        self.finish(f"bitcast {shape(a)} to {to}", to, self.emit(f"bitcast {shape(a)} {value} to {to}"))

    def op_insert(self):
        count, element = self.shape(INTS + FLOATS + ["ptr"])
        ty = f"<{count} x {element}>"
        value = self.operand(count, element)
        lane = self.random.randrange(count)
        index_type = self.pick("i32", "i64", "i8", "i128")
        index = str(lane)
        if self.random.random() < 0.5:
            place = self.data([lane], int(index_type[1:]))
            index = self.emit(f"load {index_type}, ptr {place}, align 1")
        new = self.scalar(element)
        value = self.emit(f"insertelement {ty} {value}, {element} {new}, {index_type} {index}")
        self.finish(f"insertelement {ty} {index[:1]}", ty, value)

    def op_extract(self):
        count, element = self.shape(INTS + FLOATS + ["ptr"])
        ty = f"<{count} x {element}>"
        value = self.operand(count, element)
        lane = self.random.randrange(count)
        index = str(lane)
        if self.random.random() < 0.5:
            place = self.data([lane], 32)
            index = self.emit(f"load i32, ptr {place}, align 1")
        value = self.emit(f"extractelement {ty} {value}, i32 {index}")
        self.finish(f"extractelement {ty} {index[:1]}", element, value)

    def op_shuffle(self):
        count, element = self.shape(INTS + FLOATS + ["ptr"])
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element)
        length = self.count(bits_of(element))
        kind = self.pick("any", "any", "any", "one", "splat", "reverse", "interleave", "even", "slide", "blend")
        lanes = {
            "any": lambda i: self.random.randrange(2 * count),
            "one": lambda i: self.random.randrange(count),
            "splat": lambda i, lane=self.random.randrange(2 * count): lane,
            "reverse": lambda i: (count - 1 - i) % (2 * count),
            "interleave": lambda i: (i // 2 + (i % 2) * count) % (2 * count),
            "even": lambda i: 2 * i % (2 * count),
            "slide": lambda i, by=self.random.randrange(2 * count): (i + by) % (2 * count),
            "blend": lambda i: (i % count) + self.random.getrandbits(1) * count,
        }[kind]
        mask = [lanes(i) for i in range(length)]
        text = "<" + ", ".join(f"i32 {lane}" for lane in mask) + ">"
        value = self.emit(f"shufflevector {ty} {a}, {ty} {b}, <{length} x i32> {text}")
        self.finish(f"shufflevector {kind} {ty} to {length}", f"<{length} x {element}>", value)

    def op_loop(self):
        """A phi that a loop carries, and freeze."""
        count, element = self.shape(INTS)
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element, constants=False), self.operand(count, element)
        self.lines.append("  br label %loop")
        self.lines.append("loop:")
        sum_, i = self.fresh(), self.fresh()
        next_sum, next_i = self.fresh(), self.fresh()
        done = self.fresh()
        frozen = self.fresh()
        entry = "%0" if False else "%start"
        self.lines.insert(0, "start:")
        self.lines += [
            f"  {sum_} = phi {ty} [ {a}, {entry} ], [ {next_sum}, %loop ]",
            f"  {i} = phi i32 [ 0, {entry} ], [ {next_i}, %loop ]",
            f"  {frozen} = freeze {ty} {sum_}",
            f"  {next_sum} = add {ty} {frozen}, {b}",
            f"  {next_i} = add i32 {i}, 1",
            f"  {done} = icmp eq i32 {next_i}, 5",
            f"  br i1 {done}, label %exit, label %loop",
            "exit:",
        ]
        self.finish(f"loop {ty}", ty, next_sum)

    def op_call(self):
        """Through a function of its own: arguments and results."""
        count, element = self.shape(INTS + FLOATS + ["ptr"], 1024)
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element)
        mask = self.operand(count, "i1")
        name = f"@callee{len(self.functions)}"
        self.globals.append(
            f"define internal {ty} {name}({ty} %a, i32 %n, {ty} %b, <{count} x i1> %m) #0 {{\n"
            f"  %r = select <{count} x i1> %m, {ty} %a, {ty} %b\n  ret {ty} %r\n}}"
        )
        value = self.emit(f"call {ty} {name}({ty} {a}, i32 3, {ty} {b}, <{count} x i1> {mask})")
        self.finish(f"call {ty}", ty, value)

    def op_aggregate(self):
        count, element = self.shape(INTS + FLOATS, 512)
        ty = f"<{count} x {element}>"
        a, b = self.operand(count, element), self.operand(count, element)
        struct_type = f"{{ {ty}, [2 x {ty}] }}"
        value = self.emit(f"insertvalue {struct_type} zeroinitializer, {ty} {a}, 0")
        value = self.emit(f"insertvalue {struct_type} {value}, {ty} {b}, 1, 1")
        slot = self.emit(f"alloca {struct_type}")
        self.lines.append(f"  store volatile {struct_type} {value}, ptr {slot}")
        value = self.emit(f"load volatile {struct_type}, ptr {slot}")
        first = self.emit(f"extractvalue {struct_type} {value}, 0")
        last = self.emit(f"extractvalue {struct_type} {value}, 1, 1")
        mask = self.operand(count, "i1")
        value = self.emit(f"select <{count} x i1> {mask}, {ty} {first}, {ty} {last}")
        self.finish(f"aggregate {ty}", ty, value)

    def op_gep(self):
        count = self.count(64, 1024)
        index = self.pick("i8", "i16", "i32", "i64")
        indices = self.operand(count, index)
        source = self.pick("i8", "i32", "{ i8, i64 }", "[3 x i16]", "<3 x i32>")
        base = self.operand(count, "ptr")
        pointers = f"<{count} x ptr>"
        if self.random.random() < 0.5:
            value = self.emit(f"getelementptr {source}, {pointers} {base}, <{count} x {index}> {indices}")
        else:
            scalar = self.scalar("ptr")
            value = self.emit(f"getelementptr {source}, ptr {scalar}, <{count} x {index}> {indices}")
        self.finish(f"gep {source} {count} x {index}", pointers, value)

    def op_pointers(self):
        count = self.count(64, 1024)
        to = self.pick("i8", "i32", "i64", "i128")
        value = self.emit(f"ptrtoint <{count} x ptr> {self.operand(count, 'ptr')} to <{count} x {to}>")
        if self.random.random() < 0.5:
            return self.finish(f"ptrtoint {count} to {to}", f"<{count} x {to}>", value)
        value = self.emit(f"inttoptr <{count} x {to}> {value} to <{count} x ptr>")
        return self.finish(f"inttoptr {count} x {to}", f"<{count} x ptr>", value)

    def op_int_intrinsic(self):
        count, element = self.shape(INTS[2:])
        ty, suffix = f"<{count} x {element}>", f"v{count}{element}"
        a, b = self.operand(count, element), self.operand(count, element)
        kind = self.pick("unary", "binary", "binary", "funnel", "count", "overflow", "cmp", "shl")
        if kind == "unary":
            name = self.pick("bswap", "bitreverse", "ctpop", "abs")
            if name == "bswap" and bits_of(element) % 16:
                name = "bitreverse"
            args = [(ty, a)] + ([("i1", "false")] if name == "abs" else [])
        elif kind == "count":
            name = self.pick("ctlz", "cttz")
            args = [(ty, a), ("i1", "false")]
        elif kind == "funnel":
            name = self.pick("fshl", "fshr")
            args = [(ty, a), (ty, self.pick(a, b)), (ty, self.operand(count, element))]
        elif kind == "shl":
            name = self.pick("sshl.sat", "ushl.sat")
            args = [(ty, a), (ty, self.operand(count, element, "shift"))]
        elif kind == "overflow":
            name = self.pick("sadd", "uadd", "ssub", "usub", "smul", "umul") + ".with.overflow"
            if element == "i128":
                name = "sadd.with.overflow"
            ret = f"{{ {ty}, <{count} x i1> }}"
            value = self.call(ret, f"llvm.{name}.{suffix}", (ty, a), (ty, b))
            mask = self.emit(f"extractvalue {ret} {value}, 1")
            value = self.emit(f"extractvalue {ret} {value}, 0")
            value = self.emit(f"select <{count} x i1> {mask}, {ty} {value}, {ty} {a}")
            return self.finish(f"{name} {ty}", ty, value)
        elif kind == "cmp":
            name = self.pick("scmp", "ucmp")
            to = self.pick("i8", "i32")
            value = self.call(f"<{count} x {to}>", f"llvm.{name}.v{count}{to}.{suffix}", (ty, a), (ty, b))
            return self.finish(f"{name} {ty} {to}", f"<{count} x {to}>", value)
        else:
            name = self.pick("smin", "smax", "umin", "umax", "sadd.sat", "uadd.sat", "ssub.sat", "usub.sat")
            args = [(ty, a), (ty, b)]
        value = self.call(ty, f"llvm.{name}.{suffix}", *args)
        return self.finish(f"{name} {ty}", ty, value)

    def op_float_intrinsic(self):
        count, element = self.shape(FLOATS)
        ty = f"<{count} x {element}>"
        short = {"half": "f16", "bfloat": "bf16", "float": "f32", "double": "f64", "x86_fp80": "f80"}
        suffix = f"v{count}{short.get(element, 'f128')}"
        name = self.pick(
            "fabs", "sqrt", "floor", "ceil", "trunc", "rint", "nearbyint", "round", "roundeven", "copysign",
            "minnum", "maxnum", "minimum", "maximum", "fma", "fmuladd", "is.fpclass",
        )
        if element in ("bfloat", "x86_fp80", "fp128") and name in ("fma", "minimum", "maximum", "roundeven"):
            name = "fabs"
        if element == "half" and name in ("fma", "fmuladd"):
            name = "copysign"
        args = {"copysign": 2, "minnum": 2, "maxnum": 2, "minimum": 2, "maximum": 2, "fma": 3, "fmuladd": 3}
        operands = [(ty, self.operand(count, element)) for _ in range(args.get(name, 1))]
        if name == "is.fpclass":
            mask = self.pick(3, 504, 507, 516, 519, 1020, 4, 64, 240)
            value = self.call(f"<{count} x i1>", f"llvm.{name}.{suffix}", *operands, ("i32", str(mask)))
            return self.use_mask(f"{name} {ty} {mask}", count, value)
        value = self.call(ty, f"llvm.{name}.{suffix}", *operands)
        if name in ("minnum", "maxnum"):
            # Which zero it is, is not specified.
            zero = self.emit(f"fcmp oeq {ty} {value}, zeroinitializer")
            value = self.emit(f"select <{count} x i1> {zero}, {ty} zeroinitializer, {ty} {value}")
        return self.finish(f"{name} {ty}", ty, value, nan=name not in ("fabs", "copysign"))

    def op_reduce(self):
        if self.random.random() < 0.7:
            count, element = self.shape(INTS[2:])
            ty = f"<{count} x {element}>"
            op = self.pick("add", "mul", "and", "or", "xor", "smin", "smax", "umin", "umax")
            value = self.operand(count, element, constants=False)
            value = self.call(element, f"llvm.vector.reduce.{op}.v{count}{element}", (ty, value))
            return self.finish(f"reduce.{op} {ty}", element, value)
        count, element = self.shape(["float", "double"])
        ty, short = f"<{count} x {element}>", {"float": "f32", "double": "f64"}[element]
        op = self.pick("fadd", "fmul", "fmin", "fmax", "fminimum", "fmaximum")
        value = self.operand(count, element, "signed integral" if op[1] == "m" and "mul" not in op else "any", False)
        if op in ("fadd", "fmul"):
            start = self.scalar(element)
            value = self.call(element, f"llvm.vector.reduce.{op}.v{count}{short}", (element, start), (ty, value))
        else:
            value = self.call(element, f"llvm.vector.reduce.{op}.v{count}{short}", (ty, value))
        return self.finish(f"reduce.{op} {ty}", element, value, nan=True)

    def op_masked(self):
        count, element = self.shape(["i8", "i16", "i32", "i64", "float", "double", "ptr"])
        ty, suffix = f"<{count} x {element}>", f"v{count}" + {"float": "f32", "double": "f64", "ptr": "p0"}.get(
            element, element
        )
        bits = bits_of(element)
        mask = self.operand(count, "i1")
        place = self.data([self.number(element, "any") for _ in range(count)], bits)
        masks = f"<{count} x i1>"
        kind = self.pick("load", "store", "gather", "scatter", "expandload", "compressstore")
        if kind == "load":
            other = self.operand(count, element)
            value = self.call(
                ty, f"llvm.masked.load.{suffix}.p0", ("ptr", place), ("i32", "1"), (masks, mask), (ty, other)
            )
            return self.finish(f"masked.load {ty}", ty, value)
        if kind == "expandload":
            other = self.operand(count, element)
            value = self.call(ty, f"llvm.masked.expandload.{suffix}", ("ptr", place), (masks, mask), (ty, other))
            return self.finish(f"expandload {ty}", ty, value)
        indices = list(range(count))
        self.random.shuffle(indices)
        offsets = ", ".join(f"i64 {index}" for index in indices)
        scalar = f"i{bits}"
        pointers = f"<{count} x ptr>"
        if kind == "gather":
            where = self.emit(f"getelementptr {scalar}, ptr {place}, <{count} x i64> <{offsets}>")
            other = self.operand(count, element)
            value = self.call(
                ty, f"llvm.masked.gather.{suffix}.v{count}p0",
                (pointers, where), ("i32", "1"), (masks, mask), (ty, other),
            )
            return self.finish(f"masked.gather {ty}", ty, value)
        value = self.operand(count, element)
        if kind == "scatter":
            where = self.emit(f"getelementptr {scalar}, ptr %out, <{count} x i64> <{offsets}>")
            name, args = f"llvm.masked.scatter.{suffix}.v{count}p0", [
                (ty, value), (pointers, where), ("i32", "1"), (masks, mask)]
        elif kind == "store":
            name, args = f"llvm.masked.store.{suffix}.p0", [(ty, value), ("ptr", "%out"), ("i32", "1"), (masks, mask)]
        else:
            name, args = f"llvm.masked.compressstore.{suffix}", [(ty, value), ("ptr", "%out"), (masks, mask)]
        self.declare("void", name, [t for t, _ in args])
        self.lines.append(f"  call void @{name}({', '.join(f'{t} {v}' for t, v in args)})")
        end = self.emit("getelementptr i8, ptr %out, i64 900")
        keep = self.lines
        self.lines = []
        self.lines = keep + [f"  store i8 1, ptr {end}"]
        value = self.emit(f"load i8, ptr %out")
        return self.finish(f"masked.{kind} {ty}", "i8", value)

    def op_permute(self):
        count, element = self.shape(["i1", "i8", "i16", "i32", "i64", "float", "double", "ptr", "i128"], 1024)
        short = {"float": "f32", "double": "f64", "ptr": "p0"}.get(element, element)
        ty, suffix = f"<{count} x {element}>", f"v{count}{short}"
        a, b = self.operand(count, element), self.operand(count, element)
        kind = self.pick("reverse", "splice", "insert", "extract", "interleave2", "deinterleave2")
        if kind == "reverse":
            value = self.call(ty, f"llvm.vector.reverse.{suffix}", (ty, a))
        elif kind == "splice":
            by = self.random.randrange(-count, count)
            value = self.call(ty, f"llvm.vector.splice.{suffix}", (ty, a), (ty, b), ("i32", str(by)))
        elif kind in ("insert", "extract"):
            # LLVM 19 can't take parts of one element apart.
            part = self.random.choice([n for n in range(min(2, count), count + 1) if count % n == 0])
            at = part * self.random.randrange(count // part)
            small = f"<{part} x {element}>"
            if kind == "extract":
                value = self.call(small, f"llvm.vector.extract.v{part}{short}.{suffix}", (ty, a), ("i64", str(at)))
                return self.finish(f"vector.extract {part} of {ty}", small, value)
            other = self.operand(part, element)
            value = self.call(
                ty, f"llvm.vector.insert.{suffix}.v{part}{short}", (ty, a), (small, other), ("i64", str(at)))
        elif kind == "interleave2":
            double = f"<{2 * count} x {element}>"
            value = self.call(double, f"llvm.vector.interleave2.v{2 * count}{short}", (ty, a), (ty, b))
            return self.finish(f"interleave2 {ty}", double, value)
        else:
            double, ret = f"<{2 * count} x {element}>", f"{{ {ty}, {ty} }}"
            both = self.operand(2 * count, element)
            value = self.call(ret, f"llvm.vector.deinterleave2.v{2 * count}{short}", (double, both))
            value = self.emit(f"extractvalue {ret} {value}, {self.random.getrandbits(1)}")
        return self.finish(f"vector.{kind} {ty}", ty, value)

    def op_index(self):
        count, element = self.shape(["i8", "i16", "i32", "i64"])
        if self.random.random() < 0.5:
            ty = f"<{count} x {element}>"
            return self.finish(f"stepvector {ty}", ty, self.call(ty, f"llvm.experimental.stepvector.v{count}{element}"))
        base, limit = self.scalar(element, "small"), self.scalar(element)
        mask = self.call(
            f"<{count} x i1>", f"llvm.get.active.lane.mask.v{count}i1.{element}", (element, base), (element, limit))
        return self.use_mask(f"get.active.lane.mask {element}", count, mask)

    def op_matrix(self):
        rows, inner, columns = (self.random.randrange(1, 5) for _ in range(3))
        element = self.pick("float", "double", "i32")
        short = {"float": "f32", "double": "f64"}.get(element, element)
        if self.random.random() < 0.5:
            ty = f"<{rows * columns} x {element}>"
            value = self.call(
                ty, f"llvm.matrix.transpose.v{rows * columns}{short}",
                (ty, self.operand(rows * columns, element)), ("i32", str(rows)), ("i32", str(columns)))
            return self.finish(f"matrix.transpose {rows} {columns} {element}", ty, value)
        a, b = self.operand(rows * inner, element, "signed integral"), self.operand(
            inner * columns, element, "signed integral")
        ty = f"<{rows * columns} x {element}>"
        left, right = f"<{rows * inner} x {element}>", f"<{inner * columns} x {element}>"
        value = self.call(
            ty, f"llvm.matrix.multiply.v{rows * columns}{short}.v{rows * inner}{short}.v{inner * columns}{short}",
            (left, a), (right, b), ("i32", str(rows)), ("i32", str(inner)), ("i32", str(columns)))
        return self.finish(f"matrix.multiply {rows} {inner} {columns} {element}", ty, value, nan=element[0] != "i")

    def functions_of(self, count, wanted):
        operations = [getattr(self, name) for name in dir(self) if name.startswith("op_")]
        if wanted:
            operations = [op for op in operations if op.__name__[3:] in wanted]
        for _ in range(count):
            self.random.choice(operations)()


SHOW = r"""
@hex = constant [5 x i8] c"%02x\00"
@str = constant [3 x i8] c"%s\00"
@newline = constant [2 x i8] c"\0A\00"
declare i32 @printf(ptr, ...)
define void @show(ptr %name, ptr %f) noinline {
start:
  br label %fill
fill:
  %i = phi i64 [ 0, %start ], [ %i1, %fill ]
  %p = getelementptr i8, ptr @buffer, i64 %i
  store i8 -91, ptr %p
  %i1 = add i64 %i, 1
  %filled = icmp eq i64 %i1, 1024
  br i1 %filled, label %run, label %fill
run:
  call void %f(ptr @buffer)
  call i32 (ptr, ...) @printf(ptr @str, ptr %name)
  br label %print
print:
  %j = phi i64 [ 0, %run ], [ %j1, %print ]
  %q = getelementptr i8, ptr @buffer, i64 %j
  %b = load i8, ptr %q
  %w = zext i8 %b to i32
  call i32 (ptr, ...) @printf(ptr @hex, i32 %w)
  %j1 = add i64 %j, 1
  %left = icmp eq i64 %j1, 600
  br i1 %left, label %end, label %print
end:
  call i32 (ptr, ...) @printf(ptr @newline)
  ret void
}
"""

#: What clang writes that we look at.
V3 = "+avx,+avx2,+bmi,+bmi2,+f16c,+fma,+lzcnt,+movbe"

LEVELS = {
    "O0": ("", None),
    "O2": ("", "-O2"),
    "v2": ('"target-cpu"="x86-64-v2"', "-O2"),
    "v3": (f'"target-cpu"="x86-64-v3" "target-features"="{V3}"', "-O3"),
    "v4": (f'"target-cpu"="x86-64-v4" "target-features"="{V3}"', "-O3"),
}


def ll_program(seed, options, level, directory):
    """Differences and refusals of one program at one level."""
    features, passes = LEVELS[level]
    skip = set()
    problems = []
    while True:
        gen = Gen(seed, skip, options.only)
        gen.functions_of(options.functions, options.ops)
        source = directory / f"{seed}.{level}.ll"
        source.write_text(gen.text(features))
        bitcode = source.with_suffix(".bc")
        if passes:
            common.run([OPT, passes, source, "-o", bitcode])
        else:
            common.run([LLVM_AS, source, "-o", bitcode])
        outcome = observe([options.bitcrane, "run", bitcode], timeout=options.timeout)
        errors = outcome.stderr.decode(errors="replace")
        refused = set(int(n) for n in re.findall(r"@(?:f|callee)(\d+): .*not supported", errors))
        for users in re.findall(r"\(used by ([^)]*)\)", errors):
            refused |= set(int(n) for n in re.findall(r"@(?:f|callee)(\d+)", users))
        if not refused - skip:
            break
        problems += [line.split(": ", 1)[-1] for line in errors.splitlines() if "not supported" in line]
        problems += [f"undefined: {name} not supported" for name in re.findall(r"(\w+) \(used by", errors)]
        skip |= refused
    native = source.with_suffix("")
    try:
        build_native(source, native, passes)
    except common.ToolError as error:
        return problems + [f"seed {seed} {level}: {culprits(seed, options, level, source, error)}"]
    expected = observe([native], timeout=options.timeout)
    return problems + differences(seed, level, expected, outcome)


def build_native(source, native, passes):
    lowered = source.with_suffix(".native.ll")
    common.run([OPT, "-S", "-passes=lower-matrix-intrinsics", source, "-o", lowered])
    level = "-O1" if passes else "-O0"
    common.run([CLANG, "-w", level, "--rtlib=compiler-rt", lowered, "-o", native, "-lm"])


def culprits(seed, options, level, source, error):
    """What LLVM itself can't compile: every function alone."""
    names = []
    for index in range(options.functions):
        gen = Gen(seed, (), index)
        gen.functions_of(options.functions, options.ops)
        source.write_text(gen.text(LEVELS[level][0]))
        try:
            build_native(source, source.with_suffix(""), LEVELS[level][1])
        except common.ToolError as alone:
            names.append(f"f{index} {gen.whats[index]}")
            error = alone
    return f"natively refused: {', '.join(names)}: {str(error).splitlines()[1]}"


def differences(seed, level, expected, outcome):
    if expected.status != 0:
        return [f"seed {seed} {level}: natively {expected}"]
    right, ours = expected.stdout.decode().splitlines(), outcome.stdout.decode(errors="replace").splitlines()
    problems = [
        f"seed {seed} {level}: {a.split(': ')[0]}\n    native {tail(a, b)}\n    ours   {tail(b, a)}"
        for a, b in zip(right, ours)
        if a != b
    ]
    if outcome.status != 0 or len(right) != len(ours):
        message = outcome.stderr.decode(errors="replace").strip()[-600:]
        problems.append(f"seed {seed} {level}: {outcome} after {len(ours)} of {len(right)} lines: {message}")
    return problems


def tail(line, other):
    """The interesting part of a line: what is behind the name, without the untouched rest."""
    data = line.split(": ", 1)[-1]
    return re.sub(r"(a5){16,}$", "..", data)[:400]

C_INTS = {"i8": "signed char", "u8": "unsigned char", "i16": "short", "u16": "unsigned short", "i32": "int",
          "u32": "unsigned", "i64": "long", "u64": "unsigned long"}
C_TYPES = {**C_INTS, "f32": "float", "f64": "double"}


class CGen:
    """A C program: functions on vector types, and loops over arrays for the vectoriser."""

    def __init__(self, seed, functions):
        self.random = random.Random(seed)
        self.types, self.functions, self.calls = {}, [], []
        for _ in range(functions):
            (self.vector_function if self.random.random() < 0.5 else self.loop_function)()

    def pick(self, *choices):
        return self.random.choice(choices)

    def type(self, element, count):
        name = f"{element}x{count}"
        self.types[name] = (
            f"typedef {C_TYPES[element]} {name} __attribute__((ext_vector_type({count})));"
        )
        return name

    # Expressions on vectors of `count` elements.

    def vector(self, element, count, depth):
        kind = self.random.random()
        bits = int(element[1:])
        if depth == 0 or kind < 0.1:
            return f"LOAD({self.type(element, count)}, {self.random.randrange(64)}, {element[0]})"
        deeper = lambda e=element, c=count: self.vector(e, c, depth - 1)
        ty = self.type(element, count)
        if kind < 0.2:
            other = self.pick(*C_TYPES)
            if element[0] == "u" and other[0] == "f":
                other = "i8"
            # Out of range is undefined: only small numbers become integers.
            small = element[0] == "i" and other[0] == "f"
            value = self.vector(other, count, 0) if small else deeper(other)
            return f"__builtin_convertvector({value}, {ty})"
        if kind < 0.32:
            wide = self.pick(2, 3, 4, 8, 16)
            lanes = ", ".join(str(self.random.randrange(2 * wide)) for _ in range(count))
            shuffled = f"__builtin_shufflevector({deeper(c=wide)}, {deeper(c=wide)}, {lanes})"
            return f"__builtin_convertvector({shuffled}, {ty})"
        if kind < 0.45:
            mask = self.type(f"i{bits}", count)
            other = self.pick("i", "u", "f") + str(bits) if bits >= 32 else self.pick("i", "u") + str(bits)
            operator = self.pick("<", "<=", "==", "!=", ">", ">=")
            test = f"({deeper(other)} {operator} {deeper(other)})"
            return f"(__builtin_convertvector({test}, {mask}) ? {deeper()} : {deeper()})"
        if element[0] == "f":
            return f"({deeper()} {self.pick('+', '-', '*', '/')} {deeper()})"
        if kind < 0.55:
            return f"({deeper()} {self.pick('<<', '>>')} ({deeper()} & ({C_TYPES[element]}){bits - 1}))"
        if kind < 0.62:
            return f"({deeper()} {self.pick('/', '%')} (({deeper()} & ({C_TYPES[element]})127) | ({C_TYPES[element]})1))"
        if kind < 0.7:
            name = self.pick("abs", "min", "max", "add_sat", "sub_sat", "bitreverse")
            if name == "abs" and element[0] == "u":
                name = "bitreverse"
            args = deeper() if name in ("abs", "bitreverse") else f"{deeper()}, {deeper()}"
            return f"__builtin_elementwise_{name}({args})"
        return f"({deeper()} {self.pick('+', '-', '*', '&', '|', '^')} {deeper()})"

    def vector_function(self):
        element, count = self.pick(*C_TYPES), self.pick(2, 3, 4, 4, 5, 7, 8, 8, 16, 16, 32)
        ty = self.type(element, count)
        name = f"f{len(self.functions)}"
        body = self.vector(element, count, 3)
        self.functions.append(f"NOINLINE {ty} {name}(const unsigned char *in) {{ return {body}; }}")
        bits = "F" if element[0] == "f" else "I"
        self.calls.append(
            f'for (int i = 0; i < 12; i++) {{ {ty} r = {name}(data + 64 * i); SHOW{bits}{element[1:]}("{name}", r, {count}); }}'
        )

    # Loops on arrays: what the vectoriser turns into vectors itself.

    def scalar(self, element, depth):
        kind = self.random.random()
        bits, ty = int(element[1:]), C_TYPES[element]
        if depth == 0 or kind < 0.15:
            other = self.pick(*C_INTS) if element[0] == "u" else self.pick(*C_TYPES)
            index = self.pick("i", "i", "i", "i + 1", "2 * i", "63 - i")
            return f"({ty})AT({C_TYPES[other]}, {self.random.randrange(4)}, {index})"
        deeper = lambda: self.scalar(element, depth - 1)
        if kind < 0.35:
            test = self.pick(*C_TYPES)
            operator = self.pick("<", "<=", "==", "!=", ">", ">=")
            return f"({self.scalar(test, 1)} {operator} {self.scalar(test, 1)} ? {deeper()} : {deeper()})"
        if element[0] == "f":
            if kind < 0.45:
                small = "f" if bits == 32 else ""
                return f"__builtin_{self.pick('fabs', 'sqrt', 'floor', 'ceil', 'trunc', 'rint')}{small}({deeper()})"
            return f"({deeper()} {self.pick('+', '-', '*', '/')} {deeper()})"
        if kind < 0.5:
            return f"(({ty})({deeper()} {self.pick('<<', '>>')} ({self.pick(deeper(), str(self.random.randrange(bits)))} & {bits - 1})))"
        if kind < 0.55:
            return f"(({ty})({deeper()} {self.pick('/', '%')} {self.pick(3, 7, 10, 255, 256) if bits > 8 else 7}))"
        return f"(({ty})({deeper()} {self.pick('+', '-', '*', '&', '|', '^')} {deeper()}))"

    def loop_function(self):
        element = self.pick(*C_TYPES)
        ty, name = C_TYPES[element], f"f{len(self.functions)}"
        body = self.scalar(element, 3)
        bits = "F" if element[0] == "f" else "I"
        count = self.pick(64, 64, 61, 16, 7)
        if self.random.random() < 0.35 and element[0] != "f":
            operator = self.pick("+", "*", "^", "|", "&", "max")
            step = f"s = x > s ? x : s" if operator == "max" else f"s = ({ty})(s {operator} x)"
            loop = f"{ty} s = 1; for (int i = 0; i < n; i++) {{ {ty} x = {body}; {step}; }} out[0] = s;"
            shown = 1
        elif self.random.random() < 0.3:
            test = self.scalar(self.pick(*C_TYPES), 1)
            loop = f"for (int i = 0; i < n; i++) if ({test} > 3) out[i] = {body}; else out[i] = 7;"
            shown = count
        else:
            loop = f"for (int i = 0; i < n; i++) out[i] = {body};"
            shown = count
        self.functions.append(
            f"NOINLINE void {name}({ty} *restrict out, const unsigned char *restrict in, int n) {{ {loop} }}"
        )
        self.calls.append(
            f"for (int i = 0; i < 4; i++) {{ {ty} r[64]; {name}(r, data + 96 * i, {count}); "
            f'SHOW{bits}{element[1:]}("{name}", r, {shown}); }}'
        )

    def text(self):
        calls = "\n  ".join(self.calls)
        return C_HEAD + "\n".join([*self.types.values(), *self.functions, f"int main(void) {{\n  fill();\n  {calls}\n}}\n"])


#: Floats are numbers: bytes of any kind would be mostly extremes. Which NaN it is, is not shown.
C_HEAD = r"""
#include <stdio.h>
#include <string.h>
#define NOINLINE __attribute__((noinline))
static unsigned char data[4096];
static unsigned long state = 88172645463325252ul;
static unsigned long next(void) { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state; }
static void fill(void) { for (int i = 0; i < 4096; i++) { unsigned long r = next(); data[i] = (r & 3) ? r >> 8 : (r >> 8) & 3; } }
#define LOAD(T, at, k) ({ T v; LOAD_##k(v, in + at); v; })
#define LOAD_i(v, p) memcpy(&v, p, sizeof v)
#define LOAD_u LOAD_i
#define LOAD_f(v, p) for (unsigned l = 0; l < __builtin_vectorelements(v); l++) v[l] = (float)((signed char)(p)[l]) / 4
#define IS_FLOAT(T) _Generic((T)0, float: 1, double: 1, default: 0)
#define AT(T, k, i) (IS_FLOAT(T) ? (T)((const signed char *)in)[64 * k + (i)] / 2 : ((const T *)(in + 8 * k))[i])
#define SHOW(name, v, n, U, F) do { printf("%s:", name); for (int k = 0; k < n; k++) { F f = v[k]; U u; \
  if (f != f) { printf(" nan"); continue; } memcpy(&u, &f, sizeof u); printf(" %llx", (unsigned long long)u); } puts(""); } while (0)
#define SHOWI8(name, v, n) SHOW(name, v, n, unsigned char, unsigned char)
#define SHOWI16(name, v, n) SHOW(name, v, n, unsigned short, unsigned short)
#define SHOWI32(name, v, n) SHOW(name, v, n, unsigned, unsigned)
#define SHOWI64(name, v, n) SHOW(name, v, n, unsigned long, unsigned long)
#define SHOWF32(name, v, n) SHOW(name, v, n, unsigned, float)
#define SHOWF64(name, v, n) SHOW(name, v, n, unsigned long, double)
"""

C_LEVELS = {
    "O0": ["-O0"], "O1": ["-O1"], "O2": ["-O2"], "O3": ["-O3"], "v2": ["-O3", "-march=x86-64-v2"],
    "v3": ["-O3", "-march=x86-64-v3"], "v4": ["-O3", "-march=x86-64-v4", "-mprefer-vector-width=512"],
}


def c_program(seed, options, level, directory):
    """Differences and refusals of one C program at one level."""
    source = directory / f"{seed}.c"
    source.write_text(CGen(seed, options.functions).text())
    flags = ["-w", "-fwrapv", "-ffp-contract=on", *C_LEVELS[level]]
    native, bitcode = directory / f"{seed}.c.{level}", directory / f"{seed}.c.{level}.bc"
    common.run([CLANG, *flags, source, "-o", native, "-lm"])
    common.run([CLANG, *flags, "-c", "-emit-llvm", source, "-o", bitcode])
    expected = observe([native], timeout=options.timeout)
    outcome = observe([options.bitcrane, "run", "-l", "m", bitcode], timeout=options.timeout)
    return differences(seed, level, expected, outcome)



def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seeds", nargs="+", metavar="SEED", help="a seed, or FIRST-LAST")
    parser.add_argument("--bitcrane", default=common.ROOT / "target/release/bitcrane")
    parser.add_argument("--build", type=Path, default=common.BUILD / "vectors")
    parser.add_argument("--functions", type=int, default=60, help="functions in a program")
    parser.add_argument("--c", action="store_true", help="C programs, not LLVM functions")
    parser.add_argument("--levels", help="default: O0,O2,v3; with --c O0,O1,O2,O3,v2,v3")
    parser.add_argument("--ops", type=lambda text: text.split(","), help="only these operations")
    parser.add_argument("--only", type=int, help="only this function")
    parser.add_argument("--timeout", type=int, default=120)
    options = parser.parse_args()
    common.need(CLANG, "clang-19")
    options.build.mkdir(parents=True, exist_ok=True)
    failures = {}
    programs = 0
    program, default = (c_program, "O0,O1,O2,O3,v2,v3") if options.c else (ll_program, "O0,O2,v3")
    for word in options.seeds:
        first, _, last = word.partition("-")
        for seed in range(int(first), int(last or first) + 1):
            for level in (options.levels or default).split(","):
                programs += 1
                for problem in program(seed, options, level, options.build):
                    if "not supported" in problem:
                        cause = re.sub(r"\.v\d+\w+", "", problem.split("%")[-1].split(": ", 1)[-1])
                        failures[cause] = failures.get(cause, 0) + 1
                    else:
                        failures[problem] = 1
    for cause, count in sorted(failures.items(), key=lambda item: -item[1]):
        print(f"{count:5} {cause}")
    print(f"{programs} programs, {sum(failures.values())} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    common.main(main)
