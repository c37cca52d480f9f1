"""Writes corpus/x86: each x86 intrinsic of x86_signatures.txt on a few operands.

    python3 corpus/generate_x86.py && BLESS=1 cargo test --test corpus -- x86/

The results are the machine's own, by way of lli.
"""

import os
import re

from generate import File, FLOATS, edges, signed

HERE = os.path.dirname(os.path.abspath(__file__))

# What the machine has (`needs:`) and what LLVM calls it, by the beginning of the name.
FEATURES = [
    ("aesni", "aes", "aes"), ("avx512", "avx512bw", "avx512bw"), ("avx2", "avx2", "avx2"), ("avx", "avx", "avx"), ("bmi.bextr", "bmi", "bmi"), ("bmi", "bmi2", "bmi2"),
    ("clflushopt", None, "clflushopt"), ("clwb", None, "clwb"), ("fma", "fma", "fma"), ("pclmulqdq", "pclmul", "pclmul"), ("rdrand", "rdrand", "rdrnd"),
    ("rdseed", "rdseed", "rdseed"), ("sha", "sha", "sha"), ("sse3", "sse3", "sse3"), ("sse41", "sse4.1", "sse4.1"), ("sse42.crc32", "sse4.2", "crc32"),
    ("sse42", "sse4.2", "sse4.2"), ("ssse3", "ssse3", "ssse3"), ("vcvtps2ph", "f16c", "f16c"), ("xgetbv", "avx", "xsave"),
]
# We need no AVX-512 for what we make of its intrinsics, only LLVM does.
ONLY_LLVM = {"avx512bw"}
# Approximations that processors differ in, and values that change.
SPECIAL = {"avx512.mask.compress", "avx512.mask.expand", "rdrand", "rdseed", "rdtsc", "rdtscp", "xgetbv", "sse.rcp", "sse.rsqrt", "avx.rcp", "avx.rsqrt", "sse.ldmxcsr", "sse.stmxcsr"}


def feature(name):
    for head, need, llvm in FEATURES:
        if name.startswith(head):
            return need, llvm
    return None, None


def immediates(name):
    for head, values in [
        ("sse.cmp", range(8)), ("sse2.cmp", range(8)), ("avx.cmp", [0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 16, 22, 30, 31]),
        ("avx512.mask.cmp", [0, 1, 2, 3, 4, 5, 6, 7, 8, 12, 13, 14, 16, 22, 30, 31]), ("avx512.m", [4, 8]), ("sse41.round", [0, 1, 2, 3, 8]), ("avx.round", [0, 1, 2, 3, 8]), ("sse41.dp", [0xFF, 0x71, 0x3F, 0x12, 0]), ("avx.dp", [0xFF, 0x71, 0x3F]),
        ("sse41.insertps", [0x10, 0xE4, 0x4F, 0x00]), ("sse41.mpsadbw", [0, 5, 7]), ("avx2.mpsadbw", [0, 0x2D, 0x3F]),
        ("sse42.pcmp", [0x00, 0x0C, 0x08, 0x04, 0x1A, 0x40, 0x44, 0x18, 0x7E, 0x31, 0x0D]), ("aesni.aeskeygenassist", [0, 1, 0x1B]),
        ("pclmulqdq", [0, 1, 0x10, 0x11]), ("sha1rnds4", range(4)), ("vcvtps2ph", [0, 1, 2, 3]), ("avx2.gather", None),
    ]:
        if name.startswith(head):
            return list(values) if values is not None else None
    return [0, 1, 3]


def vector_values(name, lanes, lane, index, seed):
    if lane in ("float", "double"):
        plain = ["1.5", "-2.25", "100.0", "-0.0", "0.5", "3.0", "-1e10", "7.75", "2.5", "-3.5", "0.0", "1e-20", "-8.0", "42.0", "1.0", "-1.0"]
        if ".cmp." in name:
            plain[4], plain[9] = {"float": "0x7fc00000", "double": "0x7ff8000000000000"}[lane], "inf"
        return [plain[(k * (index + 1) + seed * 5 + index * 3) % 16] for k in range(lanes)]
    n = int(lane[1:])
    values = edges(n)
    return [str(signed(values[(k * (1 + seed) + index * 4 + seed) % len(values)], n)) for k in range(lanes)]


def text(lane, values):
    return f"{lane}{{{', '.join(values)}}}"


def argument(name, ty, index, seed):
    """The literal of an argument passed to the wrapper."""
    vector = re.fullmatch(r"<(\d+) x (\w+)>", ty)
    if vector:
        lanes, lane = int(vector[1]), vector[2]
        if lane == "i1":
            return "{" + " ".join(["ff", "5a"][seed] for _ in range(lanes // 8)) + "}"
        if "gather" in name and index == 2:
            return text(lane, [str((k * 3 + seed) % 7) for k in range(lanes)])
        if "gather" in name and index == 3 or "mask" in name and "mov" not in name and index == 1 and lane[0] == "i":
            return text(lane, ["-1" if (k + seed) % 2 else "0" for k in range(lanes)] if lane[0] == "i" else ["-1.0" if (k + seed) % 2 else "1.0" for k in range(lanes)])
        if re.search(r"\.ps(ll|rl|ra)\.", name) and index == 1:
            return text(lane, [["3", "0", "15", "31", "64"][seed]] + ["0"] * (lanes - 1))
        if re.search(r"\.ps(ll|rl|ra)v", name) and index == 1:
            return text(lane, [str([0, 1, 31, 32, 63, 64, -1, 5][(k + seed) % 8]) for k in range(lanes)])
        return text(lane, vector_values(name, lanes, lane, index, seed))
    if ty == "ptr":
        return "i32{1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12, 13, -14, 15, -16}"
    if ty in FLOATS:
        return FLOATS[ty][seed + 2]
    n = int(ty[1:])
    if re.search(r"\.ps(ll|rl|ra)i\.", name):
        return ["3", "0", "15", "31", "64"][seed]
    if "pcmpestr" in name:
        return str([5, 16, 0, 3, 9][(seed + index) % 5])
    if "bextr" in name and index == 1:
        return str([0x0804, 0x1000, 0x0100, 0x3F3F, 0][seed])
    if "bzhi" in name and index == 1:
        return str([3, 0, 31, 32, 200][seed])
    if "borrow" in name or "carry" in name:
        if index == 0:
            return str(seed % 2)
    values = edges(n)
    return str(signed(values[(seed * 2 + index * 3) % len(values)], n))


def wrapper(f, name, results, params, attributes):
    """A function for each immediate; gives their names and the parameters that are passed."""
    passed = [(k, ty) for k, ty in enumerate(params) if not ty.startswith("imm")]
    result = results[0] if len(results) == 1 else "{ " + ", ".join(results) + " }" if results else "void"
    types = ", ".join(re.sub(r"imm\d* ", "", ty) for ty in params)
    f.ir(f"declare {result} @llvm.x86.{name}({types})")
    scales = [[s] for s in (4, 8)] if "gather" in name else None
    choices = scales or ([[v] for v in immediates(name)] if any(ty.startswith("imm ") for ty in params) else [[]])
    by_memory = len(results) != 1 and results or results and results[0].startswith("<")
    names = []
    for choice in choices:
        function = "f" + "".join(f"_{v}" for v in choice)
        heads = [("ptr" if ty.startswith("<") else ty) + f" %a{k}" for k, ty in passed]
        loads = [f"  %v{k} = load {ty}, ptr %a{k}, align 1\n" for k, ty in passed if ty.startswith("<")]
        values = []
        for k, ty in enumerate(params):
            if ty.startswith("imm "):
                values.append(f"{ty[4:]} {choice[0]}")
            elif ty.startswith("imm"):
                values.append(f"{ty.split()[1]} {ty.split()[0][3:]}")
            else:
                values.append(f"{ty} %{'v' if ty.startswith('<') else 'a'}{k}")
        call = f"call {result} @llvm.x86.{name}({', '.join(values)})"
        if by_memory:
            heads.append("ptr %out")
            body = f"  %r = {call}\n"
            if len(results) == 1:
                body += f"  store {result} %r, ptr %out, align 1\n"
            else:
                body += "".join(
                    f"  %r{k} = extractvalue {result} %r, {k}\n  %p{k} = getelementptr i8, ptr %out, i64 {16 * k}\n  store {ty} %r{k}, ptr %p{k}, align 1\n"
                    for k, ty in enumerate(results)
                )
            f.ir(f"define void @{function}({', '.join(heads)}) {attributes}{{\n{''.join(loads)}{body}  ret void\n}}")
        elif results:
            f.ir(f"define {result} @{function}({', '.join(heads)}) {attributes}{{\n{''.join(loads)}  %r = {call}\n  ret {result} %r\n}}")
        else:
            f.ir(f"define void @{function}({', '.join(heads)}) {attributes}{{\n{''.join(loads)}  {call}\n  ret void\n}}")
        names.append(function)
    return names, passed, by_memory


def out_literal(results):
    if len(results) > 1:
        return "{ee*" + str(16 * len(results)) + "}"
    lanes, lane = re.fullmatch(r"<(\d+) x (\w+)>", results[0]).groups()
    if lane == "i1":
        return "{00*" + str(int(lanes) // 8) + "}"
    return text(lane, ["0.0" if lane in FLOATS else "0"] * int(lanes))


def write(name, results, params):
    need, llvm = feature(name)
    f = File(f"x86/{name}.ll", f"llvm.x86.{name}, as the machine's own instruction.")
    if need:
        f.say(f"{'oracle needs' if need in ONLY_LLVM else 'needs'}: {need}")
    attributes = f'"target-features"="+{llvm}" ' if llvm else ""
    functions, passed, by_memory = wrapper(f, name, results, params, attributes)
    for function in functions:
        for seed in range(5 if len(functions) == 1 and passed else 2 if passed else 1):
            args = [argument(name, ty, k, seed) for k, ty in passed]
            if not by_memory:
                buffers = " -> " + " ".join("?" for a in args if "{" in a) if not results and any("{" in a for a in args) else ""
                f.run(f"@{function}({', '.join(args)})" + (" == ?" if results else "") + buffers)
            else:
                f.run(f"@{function}({', '.join(args + [out_literal(results)])}) -> {' '.join('_' for a in args if '{' in a)} ?".replace("->  ?", "-> ?"))
    f.write()


# What x86_instructions.txt has that depends on more than its operands, or can't be seen in them.
UNSEEN = re.compile(r"rcp|rsqrt|exp2|fs.?base|gs.?base|xsave|xrstor|fx(save|rstor)|rdp|pku|xtest|xsusld|xresld|wbinvd|wbnoinvd|cld|t(pause|ile|dp|c?mm)|um|ldtile|sttile"
                    r"|serialize|hreset|ptwrite|enqcmd|pconfig|invpcid|clzero|flags|movdir|directstore|urdmsr|uwrmsr|rdrand|xgetbv|sldt|aadd|aand|aor|axor|atomic|mask.scatter|scatter")
# What is_x86_feature_detected! knows by another name, or not at all.
DETECTED = {"avx512f", "avx512vl", "avx512bw", "avx512dq", "avx512cd", "avx512ifma", "avx512vbmi", "avx512vbmi2", "avx512vnni", "avx512bitalg", "avx512vpopcntdq",
            "avx512bf16", "gfni", "vaes", "vpclmulqdq", "avx", "avx2", "f16c", "fma", "sse4.2"}


def family(name):
    """The name without what says of which type and how wide."""
    parts = name.split(".")
    small = r"\d+|[a-z]{1,3}\d*|v\d*\w\d+|round|[bdq]w?|\d\w+"
    while len(parts) > 2 and re.fullmatch(small, parts[-1]):
        parts.pop()
    stem = ".".join(parts)
    return re.sub(r"(cvt|vcvt|gather|scatter|vpdp|vpmadd52|broadcastm|ktest|v?fmadd|pmov|vcmp|vpermi2var|ps[rl][al]v|psrai?|vgf2p8)\w*$", r"\1", stem)


def plain(ty):
    """A type as promises know it."""
    return re.sub(r"half|bfloat", "i16", ty)


def shown(name, ty, index, seed):
    vector = re.fullmatch(r"<(\d+) x i1>", ty)
    if vector and int(vector[1]) < 8:
        return "{" + ["03", "01"][seed] + "}"
    vector = re.fullmatch(r"<(\d+) x i(\d+)>", ty)
    if vector and "gather" in name and vector[2] != "1":
        return text("i" + vector[2], [str((k * 3 + seed) % 7) for k in range(int(vector[1]))])
    return argument(name, plain(ty), index, seed)


def choices(rows, params):
    """Immediates to try: by row, with values for those that are free."""
    found = []
    for immediates in rows:
        free = 0
        for value in ([0x1B, 4, 0xE1] if "?" in immediates else [0]):
            found.append({int(k): value if v == "?" else 4 if v == "*" else int(v) for k, v in (item.split(":") for item in immediates.split(",") if item != "-")})
    return found


def instructions():
    rows, types = {}, {}
    for line in open(os.path.join(HERE, "../translate/src/lower/vector/x86_instructions.txt")):
        name, features, immediates, _ = line.split()
        rows.setdefault((name[len("x86."):], features), []).append(immediates)
    for line in open(os.path.join(HERE, "../translate/src/ir/verify/x86_signatures.txt")):
        name, results, params = re.fullmatch(r"([\w.]+): (.*) \((.*)\)", line.strip()).groups()
        types[name] = ([] if results == "void" else re.findall(r"<[^>]*>|\w+", results), re.findall(r"(?:imm )?(?:<[^>]*>|\w+)", params))
    files = {}
    for (name, features), lists in sorted(rows.items()):
        features = [f for f in features.split(",") if f != "-"]
        seen = set(features) <= DETECTED and not UNSEEN.search(name)
        suffix = "" if seen else ".unseen"
        several = "avxvnni" in features or "avxifma" in features
        stem = family(name) + (".vex" if several else "") + suffix
        f = files.get(stem)
        if not f:
            f = files[stem] = File(f"x86/instructions/{stem}.ll", f"llvm.x86.{family(name)} and its like, as the machine's own instructions" + ("." if seen else ": they load."))
            f.needs, f.declared, f.count = set(), set(), 0
            f.ir('target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"\ntarget triple = "x86_64-pc-linux-gnu"')
            if not seen:
                f.run("@loads() == 1")
                f.ir("define i32 @loads() {\n  ret i32 1\n}")
        if seen:
            f.needs |= set(features)
        results, params = types[name]
        result = results[0] if len(results) == 1 else "{ " + ", ".join(results) + " }" if results else "void"
        if name not in f.declared:
            f.declared.add(name)
            f.ir(f"declare {result} @llvm.x86.{name}({', '.join(ty.replace('imm ', '') for ty in params)})")
        attributes = '"target-features"="' + ",".join("+" + feature for feature in features) + '" ' if features else ""
        for values in choices(lists, params):
            f.count += 1
            function = f"f{f.count}"
            passed = [(k, ty) for k, ty in enumerate(params) if k not in values]
            by_memory = [k for k, ty in passed if ty.startswith("<") or ty in ("half", "bfloat")]
            heads = [("ptr" if k in by_memory else ty) + f" %a{k}" for k, ty in passed]
            body = "".join(f"  %v{k} = load {ty}, ptr %a{k}, align 1\n" for k, ty in passed if k in by_memory)
            operands = [f"{ty.replace('imm ', '')} {values[k]}" if k in values else f"{ty} %{'v' if k in by_memory else 'a'}{k}" for k, ty in enumerate(params)]
            call = f"call {result} @llvm.x86.{name}({', '.join(operands)})"
            out = results and (len(results) > 1 or results[0].startswith("<"))
            if out:
                heads.append("ptr %out")
                body += f"  %r = {call}\n"
                for k, ty in enumerate(results):
                    value = "%r"
                    if len(results) > 1:
                        body += f"  %r{k} = extractvalue {result} %r, {k}\n"
                        value = f"%r{k}"
                    body += f"  %p{k} = getelementptr i8, ptr %out, i64 {64 * k}\n  store {ty} {value}, ptr %p{k}, align 1\n"
                body += "  ret void\n"
            elif results:
                body += f"  %r = {call}\n  ret {result} %r\n"
            else:
                body += f"  {call}\n  ret void\n"
            f.ir(f"define {'void' if out or not results else result} @{function}({', '.join(heads)}) {attributes}{{\n{body}}}")
            if not seen:
                continue
            for seed in range(2 if len(values) == 0 else 1):
                args = [shown(name, ty, k, seed) for k, ty in passed]
                if out:
                    f.run(f"@{function}({', '.join(args + ['{00*' + str(64 * len(results)) + '}'])}) -> {' '.join('_' for a in args if '{' in a)} ?".replace("->  ?", "-> ?"))
                elif results:
                    f.run(f"@{function}({', '.join(args)}) == ?")
                else:
                    f.run(f"@{function}({', '.join(args)}) -> {' '.join('?' for a in args if '{' in a)}")
    for f in files.values():
        if f.needs:
            f.promises.insert(0, "needs: " + " ".join(sorted(f.needs)))
        f.write()


def main():
    instructions()
    lowered = {line.split()[0] for line in open(os.path.join(HERE, "../translate/src/lower/vector/x86_instructions.txt"))}
    for line in open(os.path.join(HERE, "../translate/src/ir/verify/x86_signatures.txt")):
        name, results, params = re.fullmatch(r"([\w.]+): (.*) \((.*)\)", line.strip()).groups()
        if any(name.startswith(head) for head in SPECIAL) or f"x86.{name}" in lowered:
            continue
        parts = re.findall(r"(?:imm\d* )?(?:<[^>]*>|\w+)", params)
        write(name, [] if results == "void" else re.findall(r"<[^>]*>|\w+", results), parts)


if __name__ == "__main__":
    main()
