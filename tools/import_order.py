#!/usr/bin/env python3
"""Writes the order in which a release build has its functions: those first that imports run.

A cold import pays for pages of the program itself, 64 KB at a time, and they count as its memory. This
runs imports of modules under valgrind (`apt-get install valgrind`), each in a process of its own, and
lists the functions that ran, for the linker: first those that run in every import, then those of most.

The extension must have its symbols, but be built as a release is:

    export CARGO_PROFILE_RELEASE_STRIP=false PYO3_NO_PYTHON=1 PYO3_BUILD_EXTENSION_MODULE=1
    cargo rustc --release --lib --crate-type cdylib --features extension
    mkdir -p build/symbols && cp -r python/bitcrane build/symbols
    cp target/release/libbitcrane.so build/symbols/bitcrane/_bitcrane.abi3.so
    tools/import_order.py --package build/symbols MODULE.bc... > import_order.ld
"""

import argparse
import os
import re
import sys
import tempfile
from collections import Counter
from pathlib import Path

import common

RUN = """
import bitcrane, sys
bitcrane.install(prefer="bc")
from importlib._bootstrap import _load
from importlib.machinery import ExtensionFileLoader, ModuleSpec
for path in sys.argv[1:]:
    name = path.rpartition("/")[2].split(".")[0]
    sys.modules.pop(name, None)
    spec = ModuleSpec(name, ExtensionFileLoader(name, path), origin=path)
    _load(spec)
"""

HEAD = """\
/* The functions that imports run, which a release build has one behind the other: made by
   tools/import_order.py. A name that is not there, of another compiler's making, is no error. */
SECTIONS
{
  .text.imports :
  {
"""

TAIL = """\
  }
}
INSERT BEFORE .text;
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="+", type=Path, metavar="MODULE", help="a .bc file")
    parser.add_argument("--package", type=Path, required=True, help="where bitcrane is, with symbols")
    parser.add_argument("--python", default=sys.executable, help="an interpreter of the modules' version")
    args = parser.parse_args()
    common.need("valgrind", "valgrind")
    cold, warm = Counter(), Counter()
    for module in args.modules:
        with tempfile.TemporaryDirectory() as cache:
            cold.update(functions(args, module.resolve(), cache))
            warm.update(functions(args, module.resolve(), cache))
    if not cold:
        raise common.ToolError("no function of the extension ran, by its name: it needs its symbols")
    always = max(warm.values())
    # Warm imports run the first ones, cold ones those and more.
    first = [name for name in warm if warm[name] == always]
    rest = sorted(cold.keys() | warm.keys(), key=lambda name: (-cold[name], name))
    print(HEAD, end="")
    for name in sorted(first) + [name for name in rest if name not in set(first)]:
        print(f"    *(.text.{name}*)")
    print(TAIL, end="")


def functions(args, module, cache):
    """The functions of the extension that run in an import, without the hashes of their names."""
    with tempfile.NamedTemporaryFile() as output:
        command = ["valgrind", "--quiet", "--tool=callgrind", "--smc-check=all", "--demangle=no"]
        command += ["--compress-strings=no", f"--callgrind-out-file={output.name}"]
        command += [args.python, "-c", RUN, str(module)]
        environment = dict(os.environ, PYTHONPATH=str(args.package), BITCRANE_CACHE_DIR=cache)
        common.run(command, env=environment)
        names, is_ours = set(), False
        for line in Path(output.name).read_text().splitlines():
            if line.startswith("ob="):
                is_ours = "_bitcrane" in line
            elif line.startswith("fn=") and is_ours:
                name = re.fullmatch(r"fn=(_ZN.*17h)[0-9a-f]{16}E.*", line)
                if name:
                    names.add(name[1])
        return names


if __name__ == "__main__":
    common.main(main)
