#!/usr/bin/env python3
"""gcc's execution tests (gcc.c-torture/execute) under `bitcrane run`, against clang's native build.

The tests come from Debian's `gcc-12-source` package and are unpacked below `--build`. Each one is
compiled by clang at every level; what clang does not compile, or what fails natively, is left out.
"""

import argparse
import re
import tarfile
from pathlib import Path

import common
import programs
from common import ToolError, run
from programs import Program

INSTALLED = Path("/usr/src/gcc-12")
INSIDE = "gcc/testsuite/gcc.c-torture/execute"

#: Old C on purpose: what clang 19 makes an error by default is allowed again.
OLD_C = ["-w", "-std=gnu17"] + [
    f"-Wno-{name}"
    for name in (
        "implicit-function-declaration",
        "implicit-int",
        "int-conversion",
        "incompatible-function-pointer-types",
        "return-mismatch",
        "builtin-requires-header",
    )
]

#: Flags of a test that clang has too; gcc's own passes are nothing to it.
KEPT_FLAG = re.compile(r"-(std=\S+|fwrapv|fgnu89-inline|ffast-math|fno-common|fno-inline|fno-builtin\S*|finstrument-functions|D\S+)$")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tests", nargs="*", metavar="TEST", help="names without .c, such as ieee/inf-1; default: all")
    parser.add_argument("--build", type=Path, default=common.BUILD / "torture")
    parser.add_argument("--skip", type=Path, help="file with tests to leave out, one a line, # comments")
    programs.common_options(parser, "O0,O1,O2,O3")
    options = programs.check_options(parser.parse_args())
    options.build = options.build.resolve()
    suite = fetch(options.build)
    tests = [test for test in discover(suite) if not options.tests or test in options.tests]
    skipped = skip_list(options.skip)
    chosen = [
        Program(test, level, sources(suite, test), flags(suite, test), options.build)
        for level in options.levels
        for test in tests
        if test not in skipped
    ]
    return programs.survey(chosen, options, "torture")


def fetch(build):
    """Unpacks the tests; returns the directory of `execute`."""
    suite = build / "execute"
    if suite.exists():
        return suite
    build.mkdir(parents=True, exist_ok=True)
    tarball = next(INSTALLED.glob("gcc-*.tar.xz"), None) or download(build)
    print(f"unpacking {tarball.name}", flush=True)
    with tarfile.open(tarball) as archive:
        for member in archive:
            top, _, inner = member.name.partition("/")
            if inner.startswith(INSIDE + "/") and member.isfile():
                target = build / "execute.part" / inner[len(INSIDE) + 1 :]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.extractfile(member).read())
    (build / "execute.part").rename(suite)
    return suite


def download(build):
    """Gets the package without installing it, so without root."""
    common.need("apt-get", "apt")
    run(["apt-get", "download", "gcc-12-source"], cwd=build)
    (package,) = build.glob("gcc-12-source_*.deb")
    run(["dpkg-deb", "-x", package, build / "package"])
    found = next((build / "package").rglob("gcc-*.tar.xz"), None)
    if found is None:
        raise ToolError("no gcc tarball in Debian's gcc-12-source")
    return found


def discover(suite):
    """All tests by name; `builtins` ones are three files each."""
    names = [path.relative_to(suite).with_suffix("").as_posix() for path in suite.rglob("*.c")]
    return sorted(name for name in names if not name.endswith("-lib") and not name.startswith("builtins/lib/"))


def sources(suite, test):
    main_file = suite / f"{test}.c"
    if not test.startswith("builtins/"):
        return [main_file]
    return [main_file, suite / f"{test}-lib.c", suite / "builtins/lib/main.c"]


def flags(suite, test):
    """What every test gets, then what it asks for itself."""
    text = (suite / f"{test}.c").read_text(errors="replace")
    own = []
    for words in re.findall(r"dg-(?:additional-)?options \"([^\"]*)\"", text):
        own += [word for word in words.split() if KEPT_FLAG.match(word)]
    return [*OLD_C, *(["-fno-inline"] if test.startswith("ieee/") else []), *own]


def skip_list(path):
    if not path:
        return set()
    lines = (line.partition("#")[0].strip() for line in path.read_text().splitlines())
    return {line for line in lines if line}


if __name__ == "__main__":
    common.main(main)
