#!/usr/bin/env python3
"""How long imports take: a native module, its bitcode from the cache, and without a cache.

Every measurement is a new process that imports one module; of some rounds the shortest counts, and
the processes of a round take turns. `lazy` and `eager` are cold imports of either kind. They may use
several threads, so that the ratios are given by the clock and of the processor's time. `llvm` is
llvmlite: its own import, the bitcode to an object file at -O0 (no linking); left out where there is
no llvmlite. --plot draws the table, with a logarithmic scale.

    tools/bench.py build/cpython/bc/O2 build/cpython/so/O2 --plot imports.svg
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

#: The same of llvmlite, and of its code generation alone by the clock.
LLVM = """
import sys, time
clock, cpu = time.perf_counter(), time.process_time()
import llvmlite.binding as llvm
for start in ("initialize", "initialize_native_target", "initialize_native_asmprinter"):
    try:
        getattr(llvm, start)()
    except (AttributeError, RuntimeError):
        pass
module = llvm.parse_bitcode(open(sys.argv[1], "rb").read())
machine = llvm.Target.from_default_triple().create_target_machine(opt=0)
code = time.perf_counter()
machine.emit_object(module)
now = time.perf_counter()
print((now - clock) * 1e3, (time.process_time() - cpu) * 1e3, (now - code) * 1e3)
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
    """Milliseconds by the clock, of the processor, and of a part; or None if it fails."""
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
                row.add(kind, cold[0])
                row.add(kind + " cpu", cold[1])
            llvm = measure(options.llvm, LLVM, bitcode) if options.llvm else None
            if llvm:
                for kind, milliseconds in zip(("llvm", "llvm cpu", "llvm code"), llvm):
                    row.add(kind, milliseconds)
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
    print()
    print("warm to .so: {:.2f} times as long (geometric mean)".format(mean(row.times["warm"] / row.times["so"] for row in rows)))
    print("at most {:.2f} ms longer".format(max(row.times["warm"] - row.times["so"] for row in rows)))
    print("the loader's own import: {:.2f} ms".format(min(row.times["loader"] for row in rows)))
    both = [row.times for row in rows if "llvm" in row.times]
    if not both:
        return
    for kind in ("lazy", "eager"):
        ratios = [mean(time["llvm" + unit] / time[kind + unit] for time in both) for unit in ("", " cpu")]
        print("llvmlite to {}: {:.1f} times as long, {:.1f} times the processor's time".format(kind, *ratios))
    print("llvmlite to lazy, at least: {:.1f} times as long".format(min(time["llvm"] / time["lazy"] for time in both)))
    print("llvmlite's code generation alone to eager: {:.1f} times as long".format(mean(time["llvm code"] / time["eager"] for time in both)))


#: What is drawn of each module: in which colour, and what it is called.
BARS = {
    "so": ("#4c72b0", ".so"),
    "warm": ("#55a868", "from the cache"),
    "lazy": ("#dd8452", "cold, lazy"),
    "eager": ("#c44e52", "cold, eager"),
    "llvm": ("#8c8c8c", "llvmlite -O0"),
}


def plot(rows, path):
    """Draws the rows as an SVG: a group of bars each, on a logarithmic scale."""
    thick, left, width, top = 6, 110, 560, 40
    group = thick * len(BARS) + 8
    values = [milliseconds for row in rows for kind, milliseconds in row.times.items() if kind in BARS]
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))

    def x(milliseconds):
        return left + width * (math.log10(milliseconds) - low) / (high - low)

    bottom = top + group * len(rows)
    text = '<text x="{:.0f}" y="{:.0f}" text-anchor="{}">{}</text>'.format
    rectangle = '<rect x="{:.1f}" y="{:.1f}" width="{:.1f}" height="{}" fill="{}"/>'.format
    parts = []
    for power in range(low, high + 1):
        at = x(10.0**power)
        parts.append('<path d="M{0:.1f} {1}V{2}" stroke="#ddd"/>'.format(at, top, bottom))
        parts.append(text(at, bottom + 16, "middle", "{:g} ms".format(10.0**power)))
    for number, (colour, name) in enumerate(BARS.values()):
        at = left + number * width / len(BARS)
        parts.append(rectangle(at, 14, 10, 10, colour))
        parts.append(text(at + 14, 23, "start", name))
    for number, row in enumerate(rows):
        y = top + number * group + 4
        parts.append(text(left - 8, y + group / 2, "end", row.name))
        for place, (kind, (colour, _)) in enumerate(BARS.items()):
            if kind in row.times:
                bar = x(row.times[kind]) - left
                parts.append(rectangle(left, y + place * thick, bar, thick - 1, colour))
    head = '<svg xmlns="http://www.w3.org/2000/svg" width="{0}" height="{1}" viewBox="0 0 {0} {1}" font-family="sans-serif" font-size="12">'
    page = '<rect width="100%" height="100%" fill="white"/>'
    path.write_text("\n".join([head.format(left + width + 30, bottom + 30), page, *parts, "</svg>", ""]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bitcode", type=Path, help="a directory of .bc files")
    parser.add_argument("native", type=Path, help="a directory of their native twins")
    parser.add_argument("modules", nargs="*", help="default: all that have both")
    parser.add_argument("--python", default=sys.executable, help="an interpreter that can import bitcrane")
    parser.add_argument("--llvm", help="an interpreter that can import llvmlite")
    parser.add_argument("--rounds", type=int, default=8)
    parser.add_argument("--plot", type=Path, metavar="FILE", help="an SVG to write")
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
    if options.plot:
        plot(rows, options.plot)


if __name__ == "__main__":
    main()
