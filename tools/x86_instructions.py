#!/usr/bin/env python3
"""Writes translate/src/lower/vector/x86_instructions.txt: what LLVM 19 makes of an x86 intrinsic.

    BITCRANE=target/release/bitcrane python3 tools/x86_instructions.py

Needs llc-19, llvm-tblgen-19 and LLVM's own headers (Debian: llvm-19-dev). Each intrinsic that we don't
lower otherwise becomes a function of its operands in the registers of the System V ABI; its row is the
machine code without `ret`, for each of the sets of features that have it. The types go to
translate/src/ir/verify/x86_signatures.txt.
"""

import concurrent.futures
import itertools
import json
import os
import re
import subprocess
import sys

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
INSTRUCTIONS = os.path.join(ROOT, "translate/src/lower/vector/x86_instructions.txt")
SIGNATURES = os.path.join(ROOT, "translate/src/ir/verify/x86_signatures.txt")
HEADERS = "/usr/include/llvm-19"

# What no function of one instruction can do: it concerns the caller's own state, or another system.
NEVER = re.compile(r"mmx|ssse3\.p\w+\.[bdw]$|cast|seh|int$|lwp|llwpcb|slwpcb|t\w*\.internal|tileloadd64\.internal|ldtilecfg\.internal"
                   r"|t2rpntlvw|sse\.cvtpi|sse\.cvtt?p[sd]2pi|ssse3\.p\w+$|3dnow|xbegin|xend|xabort|aesencwide|aesdecwide|encodekey|aesenc(128|256)kl|aesdec(128|256)kl"
                   r"|loadiwkey|monitor|mwait|umonitor|sse4a|xop|clui|stui|senduipi|testui|wrss|incssp|rdssp|saveprev|rstorssp|setssbsy|clrssbsy|xsetbv|cmpccxadd|intrin$")
LANES = {"i1": "i1", "i8": "i8", "i16": "i16", "i32": "i32", "i64": "i64", "f16": "half", "bf16": "bfloat", "f32": "float", "f64": "double"}
# AVX-512 as all processors but Xeon Phi have it.
AVX512 = "avx512f,avx512cd,avx512vl,avx512bw,avx512dq"
# By the beginning of the name: the features that have the instruction, one set a row of the table.
FEATURES = [
    (r"vgf2p8.*\.128", ["gfni"]), (r"vgf2p8.*\.256", ["gfni,avx"]), (r"vgf2p8.*\.512", ["gfni," + AVX512]),
    (r"aesni.*\.256", ["vaes,avx2"]), (r"aesni.*\.512", ["vaes," + AVX512]), (r"pclmulqdq\.256", ["vpclmulqdq,avx2"]), (r"pclmulqdq\.512", ["vpclmulqdq," + AVX512]),
    (r"avx512\.vpdp\w+\.(128|256)", ["avxvnni", AVX512 + ",avx512vnni"]), (r"avx512\.vpdp", [AVX512 + ",avx512vnni"]),
    (r"avx512\.vpmadd52.*(128|256)", ["avxifma", AVX512 + ",avx512ifma"]), (r"avx512\.vpmadd52", [AVX512 + ",avx512ifma"]),
    (r"avx512\.(pmultishift|vpermi2var\.qi|permvar\.qi)", [AVX512 + ",avx512vbmi"]), (r"avx512\.vpshufbitqmb", [AVX512 + ",avx512bitalg"]),
    (r"avx512\.vp2intersect", [AVX512 + ",avx512vp2intersect"]), (r"avx512bf16", [AVX512 + ",avx512bf16"]), (r"avx512fp16|avx512\..itofp\.round\.v\d+f16", [AVX512 + ",avx512fp16"]), (r"avx512\.", [AVX512]),
    (r"avx2\.vpdpb", ["avxvnniint8"]), (r"avx2\.vpdpw", ["avxvnniint16"]), (r"vbcstne|vcvtne", ["avxneconvert"]), (r"vsha512", ["sha512"]), (r"vsm3", ["sm3"]), (r"vsm4", ["sm4"]),
    (r"movdir64b", ["movdir64b"]), (r"directstore", ["movdiri"]), (r"rdpid", ["rdpid"]), (r"tpause|umwait|umonitor", ["waitpkg"]), (r"serialize", ["serialize"]), (r"ptwrite", ["ptwrite"]),
    (r"enqcmd", ["enqcmd"]), (r"(rd|wr)[fg]sbase", ["fsgsbase"]), (r"rdpkru|wrpkru", ["pku"]), (r"xtest", ["rtm"]), (r"fx", ["fxsr"]), (r"flags", [""]), (r"xsaveopt|xsavec|xsave|xrstor", ["xsave,xsaveopt,xsavec"]),
    (r"cldemote", ["cldemote"]), (r"aadd|aand|aor|axor", ["raoint"]), (r"xsusldtrk|xresldtrk", ["tsxldtrk"]),
]


def type_of(name):
    found = re.fullmatch(r"llvm_(?:v(\d+))?(i\d+|f16|bf16|f32|f64|float|double|half|bfloat|ptr)_ty", name)
    if not found:
        return None
    lane = LANES.get(found[2], found[2])
    return f"<{found[1]} x {lane}>" if found[1] else lane


def intrinsics():
    dump = subprocess.run(["llvm-tblgen-19", "-dump-json", "-I", HEADERS, f"{HEADERS}/llvm/IR/Intrinsics.td"], capture_output=True, check=True)
    records = json.loads(dump.stdout)
    for key in records["!instanceof"]["Intrinsic"]:
        record = records[key]
        if not key.startswith("int_x86_"):
            continue
        name = (record["LLVMName"] or "llvm." + key[4:].replace("_", "."))[len("llvm.x86."):]
        results = [type_of(ty["def"]) for ty in record["RetTypes"]]
        params = [type_of(ty["def"]) for ty in record["ParamTypes"]]
        immediates = set()
        for prop in record["IntrProperties"]:
            prop = records[prop["def"]]
            if "ImmArg" in prop["!superclasses"]:
                immediates.add(prop["ArgNo"] - 1)
        if None in results or None in params or NEVER.search(name):
            continue
        yield name, results, params, immediates


    # Those of any type, in the types that clang's headers use.
    for name in ("avx512.sitofp.round", "avx512.uitofp.round"):
        for to, lanes, source in [("f32", 16, 32), ("f64", 8, 64), ("f32", 8, 64), ("f16", 32, 16), ("f16", 16, 32), ("f16", 8, 64)]:
            yield f"{name}.v{lanes}{to}.v{lanes}i{source}", [f"<{lanes} x {LANES[to]}>"], [f"<{lanes} x i{source}>", "i32"], {1}


def mask_bits(ty):
    found = re.fullmatch(r"<(\d+) x i1>", ty)
    return int(found[1]) if found else 0


def program(name, results, params, values):
    """The function with these immediates."""
    heads, lines, args = [], [], []
    for k, ty in enumerate(params):
        bits = mask_bits(ty)
        if k in values:
            args.append(f"{ty} {values[k]}")
            continue
        if bits:
            heads.append(f"i{max(bits, 8)} %a{k}")
            word = f"%a{k}"
            if bits < 8:
                lines.append(f"%t{k} = trunc i8 %a{k} to i{bits}")
                word = f"%t{k}"
            lines.append(f"%m{k} = bitcast i{bits} {word} to {ty}")
            args.append(f"{ty} %m{k}")
            continue
        heads.append(f"{ty} %a{k}")
        args.append(f"{ty} %a{k}")
    ret = {0: "void", 1: results[0] if results else ""}.get(len(results), "{ " + ", ".join(results) + " }")
    call = f"call {ret} @llvm.x86.{name}({', '.join(args)})"
    lines.append(f"%r = {call}" if results else call)
    out = []
    for k, ty in enumerate(results):
        word = "%r"
        if len(results) > 1:
            lines.append(f"%r{k} = extractvalue {ret} %r, {k}")
            word = f"%r{k}"
        bits = mask_bits(ty)
        if bits:
            lines.append(f"%b{k} = bitcast {ty} {word} to i{bits}")
            word, ty = f"%b{k}", f"i{bits}"
            if bits < 8:
                lines.append(f"%z{k} = zext i{bits} {word} to i8")
                word, ty = f"%z{k}", "i8"
        out.append((ty, word))
    if len(out) > 1:
        whole = "{ " + ", ".join(ty for ty, _ in out) + " }"
        value = "poison"
        for k, (ty, word) in enumerate(out):
            lines.append(f"%s{k} = insertvalue {whole} {value}, {ty} {word}, {k}")
            value = f"%s{k}"
        out = [(whole, value)]
    end = f"ret {out[0][0]} {out[0][1]}" if out else "ret void"
    declared = ", ".join(params)
    body = "\n".join("  " + line for line in lines + [end])
    return f"declare {ret} @llvm.x86.{name}({declared})\ndefine {out[0][0] if out else 'void'} @f({', '.join(heads)}) nounwind {{\n{body}\n}}\n"


def compiled(texts, features):
    """The bytes of each function, without its return; None where LLVM has none, or they are no function alone."""
    if not texts:
        return []
    attrs = ",".join("+" + feature for feature in features.split(",") if feature)
    declared, defined = set(), []
    for number, text in enumerate(texts):
        head, body = text.split("\n", 1)
        declared.add(head)
        defined.append(body.replace("@f(", f"@f{number}(", 1))
    made = subprocess.run(
        ["llc-19", "-O2", "-mtriple=x86_64-linux-gnu", f"-mattr={attrs}", "--show-mc-encoding", "-o", "-", "-"],
        input="\n".join(sorted(declared) + defined), capture_output=True, text=True,
    )
    if made.returncode:
        if len(texts) == 1:
            return [None]
        half = len(texts) // 2
        return compiled(texts[:half], features) + compiled(texts[half:], features)
    codes, current = {}, None
    for line in made.stdout.splitlines():
        label = re.match(r"f(\d+):", line)
        if label:
            current = codes.setdefault(int(label[1]), [])
        elif re.match(r"\t[a-z]", line):
            # Every instruction has one, some behind another comment.
            encoding = re.search(r"encoding: \[(.*)\]", line)[1].split(",")
            current.append(bytes(int(byte, 16) for byte in encoding) if all(re.fullmatch(r"0x[0-9a-f]{2}", byte) for byte in encoding) else None)
    result = []
    for number in range(len(texts)):
        code = codes[number]
        alone = None not in code and code and code[-1] == b"\xc3" and b"\xc3" not in code[:-1]
        result.append(b"".join(code[:-1]) if alone else None)
    return result


def values_of(name, ty):
    """What an immediate is tried with that is no byte of the code: numbers of rounding modes, or scales."""
    if re.search("gather|scatter", name):
        return [1, 2, 4, 8]
    quiet = re.search(r"cvtt|getexp|getmant|range|reduce|rndscale|fixupimm|max|min|com|cmp|cvtps2pd|cvtss2sd|cvtph2|cvtsh2s[sd]|exp2|rsqrt28|rcp28", name)
    return [4, 8] if quiet else [4, 8, 9, 10, 11]


def rows_of(entries, features):
    """Rows of immediates and code by name; a byte of the code that is an immediate is written as `?`."""
    found, later, jobs = {}, {}, []
    for name, results, params, immediates in entries:
        for k in sorted(immediates) or [None]:
            for value in (0x15, 0x66) if immediates else (None,):
                values = {j: 4 for j in immediates}
                if k is not None:
                    values[k] = value
                jobs.append(((name, k, value), program(name, results, params, values)))
    probed = dict(zip((key for key, _ in jobs), compiled([text for _, text in jobs], features)))
    jobs = []
    for name, results, params, immediates in entries:
        if not immediates:
            code = probed[name, None, None]
            found[name] = [("", code.hex())] if code else []
            continue
        free = []
        for k in sorted(immediates):
            a, b = probed[name, k, 0x15], probed[name, k, 0x66]
            if a and b and len(a) == len(b) and [(x, y) for x, y in zip(a, b) if x != y] == [(0x15, 0x66)]:
                free.append(k)
        bound = sorted(immediates - set(free))
        for chosen in itertools.product(*[values_of(name, params[k]) for k in bound]):
            fixed = dict(zip(bound, chosen))
            for mark in (0x15, 0x66) if free else (0x15,):
                jobs.append((name, free, fixed, program(name, results, params, {**fixed, **{k: mark for k in free}})))
    codes = compiled([job[-1] for job in jobs], features)
    at = 0
    while at < len(jobs):
        name, free, fixed, _ = jobs[at]
        a = codes[at]
        b = codes[at + 1] if free else a
        at += 2 if free else 1
        if a is None or b is None or len(a) != len(b):
            continue
        cells = [f"{x:02x}" if x == y else "?" for x, y in zip(a, b)]
        if cells.count("?") == len(free):
            immediates = sorted([*free, *fixed])
            key = ",".join(f"{k}:{'?' if k in free else fixed[k]}" for k in immediates)
            found.setdefault(name, []).append((key, "".join(cells)))
    return found


def main():
    wanted = set(sys.argv[1:])
    listing = subprocess.run([os.environ.get("BITCRANE", "bitcrane"), "intrinsics", "x86"], capture_output=True, text=True, check=True).stdout
    lowered = {line.split()[0][len("x86."):] for line in listing.splitlines() if line.startswith("  x86.")}
    if os.path.exists(INSTRUCTIONS):
        lowered -= {line.split()[0][len("x86."):] for line in open(INSTRUCTIONS)}
    heads = lambda name: [name[:at] for at, c in enumerate(name + ".") if c == "."]
    todo = [entry for entry in intrinsics() if not lowered.intersection(heads(entry[0])) and (not wanted or entry[0] in wanted)]
    groups = {}
    for entry in todo:
        sets = next((sets for head, sets in FEATURES if re.match(head, entry[0])), [])
        for features in sets:
            groups.setdefault(features, []).append(entry)
    tasks = [(entries[at:at + 16], features) for features, entries in groups.items() for at in range(0, len(entries), 16)]
    found = {}
    with concurrent.futures.ThreadPoolExecutor(3) as pool:
        for (_, features), rows in zip(tasks, pool.map(lambda task: rows_of(*task), tasks)):
            for name, lines in rows.items():
                if lines:
                    found.setdefault(name, []).append((features, lines))
            print(features, *rows, file=sys.stderr)
    signatures = dict(line.rstrip("\n").split(": ", 1) for line in open(SIGNATURES))
    lines = []
    for name, results, params, immediates in sorted(todo):
        for features, rows in found.get(name, []):
            for key, code in rows:
                lines.append(f"x86.{name} {features or '-'} {key or '-'} {code}\n")
        if name not in found:
            print("none:", name, file=sys.stderr)
            continue
        shown = ["imm " * (k in immediates) + ty for k, ty in enumerate(params)]
        signatures[name] = f"{', '.join(results) or 'void'} ({', '.join(shown)})"
    open(INSTRUCTIONS, "w").writelines(lines)
    open(SIGNATURES, "w").writelines(sorted(f"{name}: {text}\n" for name, text in signatures.items()))


if __name__ == "__main__":
    main()
