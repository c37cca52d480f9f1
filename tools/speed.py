#!/usr/bin/env python3
"""How fast modules run that were imported from bitcode, next to their native twins.

Work of real programs, on CPython's own extension modules. Every measurement is a new process that
imports the modules of one kind and does one piece of work again and again; the kinds take turns,
and of some rounds the shortest counts. The table shows the ratio of processor time. Where there is
llvmlite, LLVM makes modules of the same bitcode, too: -O0 is its quickest code generation, -O2 its
passes and its best.

    tools/speed.py build/cpython/bc/O2 build/cpython/so/O2
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

#: By name: the modules that come from the directory, what is done before, and what is measured.
WORK = {
    "json encoding": (
        ["_json"],
        "import json; data = [{'name': 'spam %d' % n, 'list': list(range(9)), 'x': n / 7, 'none': None} for n in range(300)]",
        "json.dumps(data)",
    ),
    "json decoding": (
        ["_json"],
        "import json; text = json.dumps([{'name': 'spam %d' % n, 'list': list(range(9)), 'x': n / 7} for n in range(300)])",
        "json.loads(text)",
    ),
    "struct packing": (
        ["_struct"],
        "import struct; row = struct.Struct('<IHdq8s')",
        "for n in range(2000): row.unpack(row.pack(n, n & 0xffff, n / 3, -n, b'spamspam'))",
    ),
    "pickling": (
        ["_pickle"],
        "import pickle; data = [(n, str(n), {'n': [n] * 5}, n / 3) for n in range(1500)]",
        "pickle.loads(pickle.dumps(data, 5))",
    ),
    "csv": (
        ["_csv"],
        "import csv, io; rows = [['spam', n, n / 3, 'eggs, \"ham\"'] for n in range(1500)]",
        "out = io.StringIO(); csv.writer(out).writerows(rows); list(csv.reader(io.StringIO(out.getvalue())))",
    ),
    "xml parsing": (
        ["pyexpat", "_elementtree"],
        "import xml.etree.ElementTree as tree; text = '<a>' + ''.join('<b c=\"%d\">text &amp; more</b>' % n for n in range(1500)) + '</a>'",
        "tree.fromstring(text)",
    ),
    "sha256": (["_sha256"], "import _sha256; data = bytes(range(256)) * 1000", "_sha256.sha256(data).digest()"),
    "sha512": (["_sha512"], "import _sha512; data = bytes(range(256)) * 1000", "_sha512.sha512(data).digest()"),
    "sha3": (["_sha3"], "import _sha3; data = bytes(range(256)) * 500", "_sha3.sha3_256(data).digest()"),
    "blake2": (["_blake2"], "import _blake2; data = bytes(range(256)) * 1000", "_blake2.blake2b(data).digest()"),
    "md5": (["_md5"], "import _md5; data = bytes(range(256)) * 1000", "_md5.md5(data).digest()"),
    "crc and base64": (
        ["binascii"],
        "import binascii; data = bytes(range(256)) * 400",
        "binascii.crc32(data); binascii.a2b_base64(binascii.b2a_base64(data)); binascii.hexlify(data)",
    ),
    "decimal": (
        ["_decimal"],
        "import decimal; D = decimal.Decimal; decimal.getcontext().prec = 50",
        "x = D(2)\nfor n in range(1, 400): x = (x + D(n) / x) / 2\nx.exp(); x.ln()",
    ),
    "big decimal": (
        ["_decimal"],
        "import decimal; decimal.getcontext().prec = 20000; x = decimal.Decimal(3).sqrt()",
        "x * x / (x + 1)",
    ),
    "math": (
        ["math"],
        "import math; values = [n / 17 for n in range(1, 3000)]",
        "math.fsum(values); math.dist(values, values); math.hypot(*values); [math.sin(v) + math.gamma(v % 20 + 0.5) for v in values]",
    ),
    "statistics": (
        ["_statistics"],
        "from _statistics import _normal_dist_inv_cdf as inverse; values = [n / 4001 for n in range(1, 4000)]",
        "for v in values: inverse(v, 0.0, 1.0)",
    ),
    "random": (
        ["_random"],
        "import _random; r = _random.Random(7)",
        "for n in range(8000): r.random(); r.getrandbits(100)",
    ),
    "heaps": (
        ["_heapq"],
        "import _heapq; values = [n * 7919 % 10007 for n in range(6000)]",
        "heap = list(values); _heapq.heapify(heap)\nwhile heap: _heapq.heappop(heap)",
    ),
    "bisection": (
        ["_bisect"],
        "import _bisect; values = list(range(0, 60000, 3))",
        "for n in range(6000): _bisect.bisect_left(values, n * 10)",
    ),
    "arrays": (
        ["array"],
        "import array; data = array.array('d', range(20000))",
        "other = array.array('d', data); other.reverse(); other.extend(data); other.index(7.0); sum(other); other.byteswap()",
    ),
    "dates": (
        ["_datetime"],
        "import datetime as d; day = d.datetime(2020, 2, 29)",
        "for n in range(3000): d.datetime.fromisoformat((day + d.timedelta(hours=n)).isoformat())",
    ),
    "unicode": (
        ["unicodedata"],
        "import unicodedata; text = ''.join(map(chr, range(0xc0, 0x3000)))",
        "unicodedata.normalize('NFKD', text); unicodedata.normalize('NFC', text); [unicodedata.category(c) for c in text]",
    ),
    "codecs": (
        ["_codecs_jp", "_multibytecodec"],
        "text = '\\u65e5\\u672c\\u8a9e\\u30c6\\u30b9\\u30c8' * 4000",
        "text.encode('shift_jis').decode('shift_jis'); text.encode('euc_jp')",
    ),
    "zlib": (
        ["zlib"],
        "import zlib; data = b''.join(b'spam %d eggs' % (n * n) for n in range(9000))",
        "zlib.decompress(zlib.compress(data, 6)); zlib.adler32(data)",
    ),
    "audio": (
        ["audioop"],
        "import audioop; data = bytes(range(256)) * 400",
        "audioop.rms(data, 2); audioop.lin2ulaw(data, 2); audioop.ratecv(data, 2, 1, 44100, 48000, None); audioop.add(data, data, 2)",
    ),
}

#: Prints the processor's milliseconds of one piece of work.
RUN = """
import sys, time
kind, directory, modules, before, work = sys.argv[1:]
if kind == "bc":
    import bitcrane
    bitcrane.install(prefer="bc")
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib._bootstrap import _load
import glob
for name in modules.split():
    sys.modules.pop(name, None)
    path, = glob.glob("%s/%s.*%s" % (directory, name, kind)) or glob.glob("%s/%s.%s" % (directory, name, kind))
    spec = ModuleSpec(name, ExtensionFileLoader(name, path), origin=path)
    spec.has_location = True
    sys.modules[name] = _load(spec)
names = {}
exec(before, names)
code = compile(work, "work", "exec")
exec(code, names)
best = 1e9
end = time.process_time() + 0.15
while time.process_time() < end:
    start = time.process_time()
    exec(code, names)
    best = min(best, time.process_time() - start)
print(best * 1e3)
"""


#: Makes an object file of bitcode by LLVM.
LLVM = """
import sys
import llvmlite.binding as llvm
for start in ("initialize", "initialize_native_target", "initialize_native_asmprinter"):
    try:
        getattr(llvm, start)()
    except (AttributeError, RuntimeError):
        pass
source, target, level = sys.argv[1], sys.argv[2], int(sys.argv[3])
module = llvm.parse_bitcode(open(source, "rb").read())
features = llvm.get_host_cpu_features().flatten()
machine = llvm.Target.from_default_triple().create_target_machine(
    llvm.get_host_cpu_name(), features, level, reloc="pic", codemodel="default")
if level:
    builder = llvm.create_pass_builder(machine, llvm.create_pipeline_tuning_options(speed_level=level))
    builder.getModulePassManager().run(module, builder)
open(target, "wb").write(machine.emit_object(module))
"""

#: The kinds besides the native twin and the bitcode, with LLVM's level.
LEVELS = {"LLVM -O0": 0, "LLVM -O2": 2}


def needed(path):
    """The libraries that a shared object names."""
    listing = subprocess.run(["readelf", "-d", str(path)], check=True, capture_output=True, text=True).stdout
    return [line.split("[")[1].split("]")[0] for line in listing.splitlines() if "(NEEDED)" in line]


def compile_by_llvm(options, level, names, directory):
    """Makes the modules of a piece of work in a directory, by LLVM."""
    for name in names:
        target = directory / (name + ".so")
        if target.exists():
            continue
        (source,) = [*options.bitcode.glob(name + ".*bc")]
        (native,) = [*options.native.glob(name + ".*so")]
        object_file = directory / (name + ".o")
        subprocess.run([options.python, "-c", LLVM, str(source), str(object_file), str(level)], check=True)
        libraries = ["-l:" + library for library in needed(native)]
        subprocess.run(["cc", "-shared", str(object_file), "-o", str(target), *libraries], check=True)


def measure(options, kind, directory, work, cache):
    modules, before, code = work
    environment = dict(os.environ, BITCRANE_CACHE_DIR=cache, BITCRANE_COMPILE="eager")
    command = [options.python, "-c", RUN, kind, str(directory), " ".join(modules), before, code]
    done = subprocess.run(command, env=environment, capture_output=True, text=True)
    if done.returncode:
        last = done.stderr.strip().splitlines()[-1:] or ["exit status {}".format(done.returncode)]
        return last[0]
    return float(done.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bitcode", type=Path, help="a directory of .bc files")
    parser.add_argument("native", type=Path, help="a directory of their native twins")
    parser.add_argument("work", nargs="*", help="names that contain one of these; default: all")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that can import bitcrane")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    ratios = {}
    can = subprocess.run([options.python, "-c", "import llvmlite.binding"], capture_output=True)
    levels = {} if can.returncode else LEVELS
    print("| work | native | bitcode | |" + "".join(" {} |".format(level) for level in levels))
    print("|---|--:|--:|--:|" + "--:|" * len(levels))
    with tempfile.TemporaryDirectory() as scratch:
        cache = scratch + "/cache"
        kinds = {"so": ("so", options.native), "bc": ("bc", options.bitcode)}
        for level in levels:
            kinds[level] = ("so", Path(scratch) / level)
            kinds[level][1].mkdir()
        for name, work in WORK.items():
            if options.work and not any(word in name for word in options.work):
                continue
            for level, number in levels.items():
                compile_by_llvm(options, number, work[0], kinds[level][1])
            best = {}
            for _ in range(options.rounds):
                for kind, (how, directory) in kinds.items():
                    time = measure(options, how, directory, work, cache)
                    if isinstance(time, str):
                        best[kind] = time
                        break
                    best[kind] = min(time, best.get(kind, time))
                if any(isinstance(time, str) for time in best.values()):
                    break
            failed = [time for time in best.values() if isinstance(time, str)]
            if failed:
                print("{}: {}".format(name, failed[0]), file=sys.stderr)
                continue
            cells = ["{:.2f} ms".format(best["so"]), "{:.2f} ms".format(best["bc"])]
            for kind in list(kinds)[1:]:
                ratio = best[kind] / best["so"]
                ratios.setdefault(kind, []).append(ratio)
                cells.append("{:.2f}x".format(ratio))
            print("| {} | {} |".format(name, " | ".join(cells)), flush=True)
    if not ratios:
        sys.exit("nothing to measure")
    print()
    for kind, values in ratios.items():
        mean = math.exp(sum(map(math.log, values)) / len(values))
        name = "bitcode" if kind == "bc" else kind
        print("{}: {:.2f} times as long as natively (geometric mean), {:.2f} at most".format(name, mean, max(values)))


if __name__ == "__main__":
    main()
