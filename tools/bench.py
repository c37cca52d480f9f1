#!/usr/bin/env python3
"""How long imports take: a native module, its bitcode from the cache, and without a cache.

Every measurement is a new process that imports one module; of some rounds the shortest counts, and
the processes of a round take turns. `lazy` and `eager` are cold imports of either kind, by CPU time,
because they may use several threads. `llvm` is CPU time too: llvmlite, its own import, the bitcode
to an object file at -O0 (no linking); left out where there is no llvmlite.

    tools/bench.py build/cpython/bc/O2 build/cpython/so/O2
"""

import argparse
import math
import os
import subprocess
import sys
import tempfile
from pathlib import Path

#: Prints the milliseconds of an import: by the clock, and of the processor.
IMPORT = """
import sys, time
from importlib.machinery import ExtensionFileLoader, ModuleSpec
from importlib._bootstrap import _load
kind, path, name, *before = sys.argv[1:]
for module in before:
    __import__(module)
start = time.perf_counter()
if kind == "bc":
    import bitcrane
    bitcrane.install()
loader = time.perf_counter() - start
sys.modules.pop(name, None)
spec = ModuleSpec(name, ExtensionFileLoader(name, path), origin=path)
spec.has_location = True
clock, cpu = time.perf_counter(), time.process_time()
_load(spec)
print((time.perf_counter() - clock) * 1e3, (time.process_time() - cpu) * 1e3, loader * 1e3)
"""

#: The same of llvmlite.
LLVM = """
import sys, time
cpu = time.process_time()
import llvmlite.binding as llvm
for start in ("initialize", "initialize_native_target", "initialize_native_asmprinter"):
    try:
        getattr(llvm, start)()
    except (AttributeError, RuntimeError):
        pass
module = llvm.parse_bitcode(open(sys.argv[1], "rb").read())
machine = llvm.Target.from_default_triple().create_target_machine(opt=0)
machine.emit_object(module)
print(0, (time.process_time() - cpu) * 1e3, 0)
"""

#: What a module imports itself would be measured with it.
BEFORE = {
    "_datetime": ["time"],
    "_decimal": ["numbers", "collections"],
    "_elementtree": ["copy", "pyexpat"],
    "_pickle": ["copyreg"],
    "_zoneinfo": ["datetime"],
    "array": ["collections.abc"],
}


def measure(python, code, *arguments, **environment):
    """Clock, CPU and loader milliseconds, or None if it fails."""
    command = [python, "-c", code, *map(str, arguments)]
    done = subprocess.run(command, env={**os.environ, **environment}, capture_output=True, text=True)
    return None if done.returncode else tuple(map(float, done.stdout.split()[-3:]))


class Row:
    """The measurements of one module, in milliseconds."""

    def __init__(self, name, size):
        self.name, self.size, self.times = name, size, {}

    def add(self, kind, milliseconds):
        self.times[kind] = min(milliseconds, self.times.get(kind, milliseconds))


def run(options, name, bitcode, native, cache):
    row = Row(name, bitcode.stat().st_size)
    before = BEFORE.get(name, [])
    if measure(options.python, IMPORT, "bc", bitcode, name, *before, BITCRANE_CACHE_DIR=cache) is None:
        return None
    for number in range(options.rounds):
        so = measure(options.python, IMPORT, "so", native, name, *before)
        warm = measure(options.python, IMPORT, "bc", bitcode, name, *before, BITCRANE_CACHE_DIR=cache)
        if so is None or warm is None:
            return None
        row.add("so", so[0])
        row.add("warm", warm[0])
        row.add("loader", warm[2])
        if number % 4 == 0:
            for kind in ("lazy", "eager"):
                how = {"BITCRANE_CACHE": "0", "BITCRANE_COMPILE": kind}
                cold = measure(options.python, IMPORT, "bc", bitcode, name, *before, **how)
                if cold is None:
                    return None
                row.add(kind, cold[1])
            llvm = measure(options.llvm, LLVM, bitcode) if options.llvm else None
            if llvm:
                row.add("llvm", llvm[1])
    return row


def mean(values):
    """The geometric mean."""
    values = list(values)
    return math.exp(sum(map(math.log, values)) / len(values)) if values else math.nan


def table(rows):
    """The measurements as a table, with the means of the ratios."""
    print("| module | bitcode | `.so` | warm | | cold, lazy | cold, eager | llvmlite -O0 |")
    print("|---|--:|--:|--:|--:|--:|--:|--:|")
    for row in rows:
        time = row.times
        llvm = "{:.0f} ms".format(time["llvm"]) if "llvm" in time else ""
        print(
            "| {} | {:.0f} KB | {:.2f} ms | {:.2f} ms | {:.2f}x | {:.1f} ms | {:.1f} ms | {} |".format(
                row.name, row.size / 1e3, time["so"], time["warm"], time["warm"] / time["so"], time["lazy"], time["eager"], llvm
            )
        )
    both = [row.times for row in rows if "llvm" in row.times]
    print()
    print("warm to .so: {:.2f} times as long (geometric mean)".format(mean(row.times["warm"] / row.times["so"] for row in rows)))
    print("at most {:.2f} ms longer".format(max(row.times["warm"] - row.times["so"] for row in rows)))
    print("the loader's own import: {:.2f} ms".format(min(row.times["loader"] for row in rows)))
    if both:
        lazy, eager = (mean(time["llvm"] / time[kind] for time in both) for kind in ("lazy", "eager"))
        print("llvmlite to lazy: {:.1f} times as long, to eager: {:.1f}".format(lazy, eager))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bitcode", type=Path, help="a directory of .bc files")
    parser.add_argument("native", type=Path, help="a directory of their native twins")
    parser.add_argument("modules", nargs="*", help="default: all that have both")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that can import bitcrane")
    parser.add_argument("--llvm", help="an interpreter that can import llvmlite")
    parser.add_argument("--rounds", type=int, default=8)
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as cache:
        for bitcode in sorted(options.bitcode.glob("*.bc")):
            name = bitcode.name.partition(".")[0]
            native = next(options.native.glob(name + ".*so"), None)
            if native is None or options.modules and name not in options.modules:
                continue
            row = run(options, name, bitcode, native, cache)
            if row is None:
                print("{}: can't be imported here".format(name), file=sys.stderr)
            else:
                rows.append(row)
    if not rows:
        sys.exit("nothing to measure")
    table(rows)


if __name__ == "__main__":
    main()
