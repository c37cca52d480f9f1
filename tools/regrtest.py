#!/usr/bin/env python3
"""CPython's own regression tests with its extension modules as bitcode, against native twins.

Wants what `cpython_modules.py --interpreter` built. Three interpreters of the same source are set up
side by side, each with one kind of extension modules and no other within reach:

    run-so      the native twins, the baseline
    run-bc      bitcode, by the drop-in dynload object (`--dropin dynload_bitcrane.o`)
    run-shim    bitcode, by `bitcrane.install()` in an unmodified interpreter (`--package DIR`)

A test file passes when it ends as with the twins: same exit status, as many tests run and skipped,
the same ones failing.
"""

import argparse
import json
import os
import re
import shutil
from pathlib import Path

import common
import cpython_modules
import programs
from common import ToolError, observe, run

LIB = "build/lib.linux-x86_64-3.11"
#: The modules of the acceptance list, and so their test files.
ACCEPTANCE = (
    "math cmath struct json array binascii zlib bisect heapq random csv datetime unicodedata hashlib "
    "select queue statistics audioop"
).split()


def main():
    options = arguments()
    places = Places(options)
    baseline = places.setup("so")
    tried = places.setup("bc" if options.dropin else "shim")
    print_imports(baseline, tried, options)
    if options.imports:
        return 0
    tests = options.tests or [f"test_{name}" for name in ACCEPTANCE]
    if tests == ["all"]:
        tests = run([baseline / "python", "-m", "test", "--list-tests"], cwd=baseline).split()
    results = {}
    for test, rows in common.each(options.jobs, lambda test: compare(test, baseline, tried, options), tests):
        results[test] = rows
        same = rows["native"] == rows["bitcode"]
        print(f"{test:32} {'same' if same else 'DIFFERS':8} {describe(rows['native'])}", flush=True)
        if not same:
            print(f"    bitcode: {describe(rows['bitcode'])}\n    {rows['tail']}", flush=True)
    if options.report:
        options.report.write_text(json.dumps(results, indent=1, sort_keys=True))
    good = sum(rows["native"] == rows["bitcode"] for rows in results.values())
    print(f"{good} of {len(results)} test files end as with the native modules")
    return 0 if good == len(results) else 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tests", nargs="*", metavar="TEST", help="such as test_math; `all`; default: the acceptance list")
    parser.add_argument("--build", type=Path, default=common.BUILD / "cpython", help="what cpython_modules.py made")
    parser.add_argument("--variant", default="O2", choices=sorted(cpython_modules.VARIANTS))
    parser.add_argument("--dropin", type=Path, help="the dynload object")
    parser.add_argument("--package", type=Path, help="a directory that holds the package `bitcrane`")
    parser.add_argument("--imports", action="store_true", help="only try to import every module")
    parser.add_argument("--timeout", type=float, default=600, help="seconds for one test file")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--report", type=Path, help="write the results to this JSON file")
    options = parser.parse_args()
    if bool(options.dropin) == bool(options.package):
        parser.error("one of --dropin and --package is needed")
    return options


class Places:
    """The interpreters side by side; each is a build directory of its own, beside `src/`."""

    def __init__(self, options):
        self.build, self.options = options.build.resolve(), options
        self.origin = self.build / "interpreter"
        if not (self.origin / "python").exists():
            raise ToolError("no interpreter yet: tools/cpython_modules.py --interpreter")

    def setup(self, kind):
        home = self.build / f"run-{kind}-{self.options.variant}"
        shutil.rmtree(home, ignore_errors=True)
        (home / LIB).mkdir(parents=True)
        for name in ("pybuilddir.txt", "pyconfig.h", "Makefile"):
            shutil.copy(self.origin / name, home)
        for file in (self.origin / LIB).glob("_sysconfigdata*"):
            shutil.copy(file, home / LIB)
        self.modules(kind, home / LIB)
        if kind == "bc":
            self.relink(home)
        else:
            shutil.copy(self.origin / "python", home)
        return home

    def modules(self, kind, target):
        source = self.build / ("so" if kind == "so" else "bc") / self.options.variant
        files = sorted(source.iterdir())
        if len(files) != len(cpython_modules.NAMES):
            raise ToolError(f"{source} is not whole: tools/cpython_modules.py --variant {self.options.variant}")
        for file in files:
            shutil.copy(file, target)
        if kind == "shim":
            shutil.copytree(self.options.package / "bitcrane", target / "bitcrane")
            (target / "sitecustomize.py").write_text("import bitcrane\n\nbitcrane.install()\n")

    def relink(self, home):
        """The interpreter with our dynload object in front of the archive that holds CPython's."""
        objects = [self.options.dropin.resolve(), self.origin / "Programs/python.o", self.origin / "libpython3.11.a"]
        # `-u`: nothing refers to it, so the archive would not give it, and test_capi asks for it.
        flags = ["-Xlinker", "-export-dynamic", "-u", "Py_FrozenMain"]
        run(["gcc", "-o", home / "python", *flags, *objects, "-ldl", "-lm", "-lpthread", "-lutil"])


def environment():
    return {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}


def print_imports(baseline, tried, options):
    """Imports every module by itself and shows which fail, by cause."""
    failures = []

    def attempt(name):
        code = f"import {name}; print({name}.__file__)"
        return observe([tried / "python", "-c", code], 120, cwd=tried, env=environment())

    for name, outcome in common.each(options.jobs, attempt, cpython_modules.NAMES):
        if outcome.status != 0 or b".bc" not in outcome.stdout:
            failures.append((name, import_failure(outcome)))
    count = len(cpython_modules.NAMES)
    print(f"{count - len(failures)} of {count} modules import")
    for name, why in sorted(failures):
        print(f"    {name}: {why}")


def import_failure(outcome):
    text = outcome.stderr.decode(errors="replace")
    if outcome.status == 0:
        return f"came from {outcome.stdout.decode().strip()}"
    if outcome.status is None or outcome.status < 0:
        return f"{outcome} {programs.panic(text) if 'panicked' in text else common.quarantine(text, 300)}"
    return common.quarantine(text.strip().splitlines()[-1] if text.strip() else str(outcome), 400)


def compare(test, baseline, tried, options):
    native, _ = one(test, baseline, options)
    bitcode, tail = one(test, tried, options)
    return {"native": native, "bitcode": bitcode, "tail": tail}


def one(test, home, options):
    """Runs one test file; returns how it ended and the last words."""
    scratch = home / f"scratch-{test}"
    scratch.mkdir(exist_ok=True)
    command = [home / "python", "-m", "test", "-v", "--tempdir", scratch, test]
    outcome = observe(command, options.timeout, cwd=home, env=environment())
    shutil.rmtree(scratch, ignore_errors=True)
    return summary(outcome), common.quarantine(tail(outcome), 300)


def summary(outcome):
    """What two runs are compared by."""
    text = (outcome.stdout + outcome.stderr).decode(errors="replace")
    ran = [int(number) for number in re.findall(r"^Ran (\d+) tests?", text, re.M)]
    skipped = [int(number) for number in re.findall(r"skipped=(\d+)", text)]
    failing = sorted(set(re.findall(r"^(?:FAIL|ERROR): (\S+(?: \(\S+\))?)", text, re.M)))
    return {"end": str(outcome), "ran": sum(ran), "skipped": sum(skipped), "failing": failing}


def tail(outcome):
    lines = (outcome.stdout + outcome.stderr).decode(errors="replace").strip().splitlines()
    telling = [line for line in lines if re.search(r"Error|panicked|Fatal|Segmentation", line)]
    return " | ".join((telling or lines)[-4:])


def describe(row):
    text = f"{row['end']}, {row['ran']} run, {row['skipped']} skipped"
    return text + (f", failing: {', '.join(row['failing'][:8])}" if row["failing"] else "")


if __name__ == "__main__":
    common.main(main)
