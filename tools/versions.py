#!/usr/bin/env python3
"""Makes the files of `corpus/versions` again: one source, as many compilers and releases wrote it.

What is asked for is made with what is there: `clang-N`, `llvm-as-N` of any release (Debian: clang-N
and llvm-N), rustc, and below `--wheels` unpacked wheels from PyPI: `zig-VERSION/` of ziglang,
whose `zig clang` is another clang and whose own compiler is another writer of bitcode, and
`llvmlite-VERSION/` of llvmlite, whose LLVM is as old as 4. Old llvmlite wants old Pythons:
`--python VERSION=PATH`, and enum34 where that is 2.7.
"""

import argparse
import os
import re
import shutil
from pathlib import Path

import common

VERSIONS = common.ROOT / "corpus/versions"
LEVELS = {"O0": ["-O0"], "O2": ["-O2"], "O2-g": ["-O2", "-g"], "O2-thin": ["-O2", "-flto=thin"]}
RELEASES = range(13, 30)
#: What llvmlite runs: parses a text, and writes it.
LLVMLITE = """
import sys
import llvmlite.binding as binding
binding.initialize()
module = binding.parse_assembly(open(sys.argv[1]).read())
open(sys.argv[2], "wb").write(module.as_bitcode())
print(binding.llvm_version_info[0])
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wheels", type=Path, help="directory of unpacked wheels")
    parser.add_argument("--python", action="append", default=[], metavar="VERSION=PATH", help="the Python for a version of llvmlite")
    parser.add_argument("--scratch", type=Path, default=common.BUILD / "versions")
    options = parser.parse_args()
    options.scratch.mkdir(parents=True, exist_ok=True)
    for directory in ("program", "module"):
        (VERSIONS / directory).mkdir(exist_ok=True)
    clang()
    assembler()
    rust()
    if options.wheels:
        pythons = dict(pair.split("=", 1) for pair in options.python)
        for wheel in sorted(options.wheels.resolve().iterdir()):
            kind, _, version = wheel.name.partition("-")
            if kind == "zig":
                zig(wheel, version, options.scratch)
            elif kind == "llvmlite" and version in pythons:
                llvmlite(wheel, pythons[version], options.scratch)


def make(target, command, **settings):
    """Runs a command that writes `target`, in the corpus's directory: sources have short names."""
    target.unlink(missing_ok=True)
    # Some releases of Zig write the file and then crash.
    outcome = common.observe(command, 600, cwd=VERSIONS, **settings)
    if not target.exists() or not target.stat().st_size:
        raise common.ToolError(f"{outcome}: {command[0]}: {outcome.stderr.decode(errors='replace')}")
    print(f"{target.relative_to(VERSIONS)}: {target.stat().st_size} bytes", flush=True)


def clang():
    for release in RELEASES:
        for level, flags in LEVELS.items():
            if shutil.which(f"clang-{release}"):
                target = VERSIONS / f"program/clang-{release}-{level}.bc"
                make(target, [f"clang-{release}", *flags, "-fPIC", "-w", "-fdebug-prefix-map=" + str(VERSIONS) + "=.", "-emit-llvm", "-c", "program.c", "-o", target])


def assembler():
    for release in RELEASES:
        tool = f"llvm-as-{release}"
        if not shutil.which(tool):
            continue
        # 14 and older have typed pointers, 17 and newer have none; between them there is a choice.
        if release <= 16:
            flags = ["-opaque-pointers=0"] if release >= 15 else []
            target = VERSIONS / f"module/llvm-{release}-typed.bc"
            make(target, [tool, *flags, "module.typed-ll", "-o", target])
        if release >= 15:
            target = VERSIONS / f"module/llvm-{release}.bc"
            make(target, [tool, "module.ll", "-o", target])


def rust():
    version = re.search(r"LLVM version: (\d+)", common.run(["rustc", "-vV"])).group(1)
    for level in ("2", "3"):
        target = VERSIONS / f"program/rustc-{version}-O{level}.bc"
        flags = ["--edition=2024", "--crate-type=lib", "-Cpanic=abort", f"-Copt-level={level}", "-Ccodegen-units=1"]
        make(target, ["rustc", *flags, f"--remap-path-prefix={VERSIONS}=.", "--emit=llvm-bc", "program.rs", "-o", target])


def zig(wheel, version, scratch):
    tool = wheel / "ziglang/zig"
    environment = {**os.environ, "ZIG_GLOBAL_CACHE_DIR": str(scratch / "zig"), "ZIG_LOCAL_CACHE_DIR": str(scratch / "zig")}
    release = re.search(r"clang version (\d+)", common.run([tool, "clang", "--version"])).group(1)
    for level in ("O0", "O2"):
        target = VERSIONS / f"program/zig-{version}-clang-{release}-{level}.bc"
        flags = ["-target", "x86_64-linux-gnu", f"-{level}", "-w", "-fPIC", "-emit-llvm", "-c"]
        make(target, [tool, "clang", *flags, "program.c", "-o", target], env=environment)
    if tuple(map(int, version.split(".")[:2])) >= (0, 11):
        target = VERSIONS / f"program/zig-{version}.bc"
        flags = ["-O", "ReleaseFast", "-fno-emit-bin", "-fstrip", "-target", "x86_64-linux-gnu"]
        make(target, [tool, "build-obj", *flags, f"-femit-llvm-bc={target}", "program.zig"], env=environment)


def llvmlite(wheel, python, scratch):
    script, text, bitcode = scratch / "write.py", scratch / "module.ll", scratch / "module.bc"
    script.write_text(LLVMLITE)
    typed = (VERSIONS / "module.typed-ll").read_text()
    # The spelling of LLVM 4.
    text.write_text(typed.replace('syncscope("singlethread")', "singlethread") if "0.20." in wheel.name else typed)
    old = common.run([python, "-c", "import sys; print(sys.version_info[0])"]).strip() == "2"
    paths = [wheel, wheel.parent / "enum34"] if old else [wheel]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths))}
    release = common.run([python, script, text, bitcode], env=environment, cwd=VERSIONS).split()[-1]
    target = VERSIONS / f"module/llvm-{release}-typed.bc"
    shutil.copy(bitcode, target)
    print(f"{target.relative_to(VERSIONS)}: {target.stat().st_size} bytes", flush=True)


if __name__ == "__main__":
    common.main(main)
