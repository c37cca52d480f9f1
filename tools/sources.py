#!/usr/bin/env python3
"""Programs of one C or C++ file each, below any directories, under `bitcrane run` and built natively.

For collections without a harness of their own, such as `SingleSource` of LLVM's test-suite, or
c-testsuite. What does not compile, is killed natively, or prints something else each time says nothing
and is left out.
"""

import argparse
import shlex
from pathlib import Path

import common
import programs
from common import CLANG, CLANGXX, observe
from programs import Program
from torture import OLD_C

CXX = (".cpp", ".cc", ".cxx")


class Source(Program):
    """A file with a `main`."""

    def __init__(self, name, level, source, flags, directory):
        cxx = source.suffix in CXX
        old = ["-w", "-Wno-dynamic-exception-spec"] if cxx else OLD_C
        super().__init__(name, level, [source], [*old, *flags], directory)
        self.compiler = CLANGXX if cxx else CLANG
        self.libraries = ["stdc++", "m"] if cxx else ["m"]

    def good(self, outcome):
        """Any exit status says something; what a second run does not repeat (addresses, times) says nothing."""
        if outcome.status is None or outcome.status < 0:
            return False
        again = observe([self.exe], 60, memory_gib=4, cwd=self.bc.parent)
        return (again.status, again.stdout) == (outcome.status, outcome.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("directories", nargs="+", type=Path, metavar="DIRECTORY", help="or a file")
    parser.add_argument("--build", type=Path, default=common.BUILD / "sources")
    parser.add_argument("--flags", default="", help="for clang besides; other --build")
    parser.add_argument("--leave-out", default=[], nargs="*", metavar="NAME", help="directories or files")
    programs.common_options(parser, "O0,O2,O3")
    options = programs.check_options(parser.parse_args())
    options.build = options.build.resolve()
    chosen = [
        Source(name, level, source, shlex.split(options.flags), options.build)
        for level in options.levels
        for directory in options.directories
        for name, source in below(directory.resolve(), options.leave_out)
    ]
    return programs.survey(chosen, options, "sources")


def below(root, left_out):
    if root.is_file():
        yield root.stem, root
        return
    for source in sorted(path for path in root.rglob("*") if path.suffix in (".c", *CXX)):
        inner = source.relative_to(root)
        if not set(inner.parts) & set(left_out):
            yield inner.as_posix(), source


if __name__ == "__main__":
    common.main(main)
