#!/usr/bin/env python3
"""Bitcrane's reader against LLVM's, on LLVM's own tests or on any other bitcode.

    tools/llvm_tests.py llvm-project/llvm/test/Bitcode llvm-project/llvm/test/Assembler
    tools/llvm_tests.py --run llvm-project/llvm/test/ExecutionEngine
    tools/llvm_tests.py build/*.bc

Every `.bc` file, and every `.ll` file as llvm-as writes it (where it takes it only unverified, then
so), is read and verified by both. Both have to take it or both to refuse it; what is taken is
printed by `bitcrane inspect --ir`, and llvm-as has to make the same module of that text: globals,
types, attributes, and bodies to the last operand. Debug information and other metadata that no
instruction has for an operand are left out; where LLVM's verifier refuses only those (it takes our
text, which has none), that is no disagreement. Constant expressions that the asked LLVM has no more
are looked at by LLVM 16, which has them all.

With `--run`, programs: `bitcrane run` has to give the output and exit status that lli gives.

The oracle should be at least as new as the tests: an LLVM need not read what a newer one writes.
"""

import argparse
import re
import shutil
import tempfile
from collections import defaultdict
from pathlib import Path

import common
import llvm_text
from common import ToolError, observe
from programs import generalise

PART = re.compile(r"^(?:;|//|#) ?--- (\S+)$", re.M)
#: Verdicts that are agreement.
FINE = ("equal", "refused by both", "refused for what is left out", "no input")
#: The last release with all constant expressions and opaque pointers.
WITH_EXPRESSIONS = "16"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="files, or directories with .bc and .ll files")
    parser.add_argument("--llvm", default=newest(), help="the release whose tools are asked (default: the newest here, %(default)s)")
    parser.add_argument("--run", action="store_true", help="run programs instead of comparing what is read")
    parser.add_argument("--bitcrane", default=common.ROOT / "target/release/bitcrane", type=Path)
    parser.add_argument("--jobs", "-j", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=60)
    parser.add_argument("--keep", type=Path, help="keep what is made of the differing files in this directory")
    parser.add_argument("--verbose", "-v", action="store_true", help="name every file, and show all differences")
    options = parser.parse_args()
    for tool in ("llvm-as", "llvm-dis", "opt", "lli"):
        common.need(f"{tool}-{options.llvm}", f"llvm-{options.llvm}")
    if not options.bitcrane.exists():
        raise ToolError(f"{options.bitcrane} is missing: cargo build --release")
    options.bitcrane = options.bitcrane.resolve()
    found = sorted({file for path in options.paths for file in files(path, options.run)})
    if not found:
        raise ToolError("there is no .bc or .ll file")
    with tempfile.TemporaryDirectory() as scratch:
        case = Run if options.run else Reading
        cases = [case(file, Path(scratch) / str(number), options) for number, file in enumerate(found)]
        return survey(cases, options)


def newest():
    found = [tool.name.rpartition("-")[2] for tool in Path("/usr/bin").glob("llvm-as-*")]
    return max(filter(str.isdigit, found), key=int, default="19")


def files(path, run):
    if path.is_dir():
        for file in path.rglob("*"):
            if file.suffix in (".bc", ".ll") and "Inputs" not in file.parts[:-1] or (file.suffix == ".bc" and not run):
                yield file
    elif path.exists():
        yield path
    else:
        raise ToolError(f"{path} does not exist")


def survey(cases, options):
    causes = defaultdict(lambda: defaultdict(list))
    counts = defaultdict(int)
    for case, results in common.each(options.jobs, lambda case: case.judge(), cases):
        for name, verdict, cause in results:
            counts[verdict] += 1
            if options.verbose:
                print(f"{verdict:<24} {name}\n    {cause}", flush=True)
            if verdict not in FINE:
                causes[verdict][cause.partition("\n")[0]].append((name, cause))
    for verdict, found in sorted(causes.items()):
        print(f"\n== {verdict}: {counts[verdict]}")
        for cause, names in sorted(found.items(), key=lambda item: -len(item[1])):
            print(f"{len(names):5} {names[0][1]}")
            print("      " + " ".join(sorted(name for name, _ in names)[:6]) + (" ..." if len(names) > 6 else ""))
    print()
    print(", ".join(f"{count} {verdict}" for verdict, count in sorted(counts.items())))
    return any(verdict not in FINE for verdict in counts)


class Case:
    """A test's file and the modules in it."""

    def __init__(self, file, scratch, options):
        self.file, self.scratch, self.options = file, scratch, options

    def tool(self, name, *arguments, llvm=None):
        return observe([f"{name}-{llvm or self.options.llvm}", *arguments], self.options.timeout, memory_gib=8)

    def bitcrane(self, *arguments):
        return observe([self.options.bitcrane, *arguments], self.options.timeout, memory_gib=4)

    def judge(self):
        self.scratch.mkdir(parents=True)
        try:
            return [(name, *self.verdict(bitcode)) if bitcode else (name, "no input", "llvm-as refuses it") for name, bitcode in self.modules()]
        finally:
            shutil.rmtree(self.scratch)

    def modules(self):
        """The bitcode files that a test holds; None for text that is no module."""
        name = f"{self.file.parent.name}/{self.file.name}"
        if self.file.suffix == ".bc":
            return [(name, self.file)]
        text = self.file.read_bytes().decode("latin-1")
        parts = PART.split(text)
        texts = {name: text} if len(parts) == 1 else {f"{name}:{part}": text for part, text in zip(parts[1::2], parts[2::2]) if part.endswith(".ll")}
        return [(name, self.assembled(text, number)) for number, (name, text) in enumerate(texts.items())]

    def assembled(self, text, number):
        source, bitcode = self.scratch / f"{number}.ll", self.scratch / f"{number}.bc"
        source.write_bytes(text.encode("latin-1"))
        for flags in ((), ("-disable-verify",)):
            if self.tool("llvm-as", *flags, source, "-o", bitcode).status == 0:
                return bitcode
        return None


class Reading(Case):
    """Reads a module with both."""

    def verdict(self, bitcode):
        ours = self.bitcrane("inspect", "--ir", bitcode)
        problem = ours.stderr.decode(errors="replace").strip()
        if ours.status is None or ours.status < 0 or "panicked at" in problem:
            return "CRASH", f"{ours}: {common.quarantine(problem)}"
        theirs = self.tool("opt", "-discard-value-names", "-passes=verify", "-S", bitcode)
        refusal = common.quarantine(re.sub(r"\S*/", "", theirs.stderr.decode(errors="replace")))
        if theirs.status == 0:
            if ours.status:
                return "only LLVM takes it", generalise(problem)
            return self.compare(bitcode, ours.stdout, theirs.stdout)
        if ours.status:
            return "refused by both", f"{common.quarantine(problem)}\n    {refusal}"
        done, _ = self.assembled_again(ours.stdout)
        if done.status == 0:
            return "refused for what is left out", refusal
        return "only we take it", f"{theirs}: {refusal}"

    def assembled_again(self, text, llvm=None):
        source, bitcode = self.scratch / "ours.ll", self.scratch / "ours.bc"
        source.write_bytes(text)
        return self.tool("llvm-as", source, "-o", bitcode, llvm=llvm), bitcode

    def compare(self, bitcode, ours, theirs, llvm=None):
        done, again = self.assembled_again(ours, llvm)
        if b"constexprs are no longer supported" in done.stderr and not llvm and shutil.which(f"opt-{WITH_EXPRESSIONS}"):
            theirs = self.tool("opt", "-discard-value-names", "-S", bitcode, llvm=WITH_EXPRESSIONS).stdout
            return self.compare(bitcode, ours, theirs, WITH_EXPRESSIONS)
        if done.status:
            self.keep(bitcode, ours, theirs)
            lines = done.stderr.decode(errors="replace").replace(str(self.scratch / "ours.ll"), "ours.ll").splitlines()
            return "our text is no module", re.sub(r"^\S*llvm-as\S*: |ours.ll:[\d:]* ", "", "\n      ".join(lines[:2]))
        printed = self.tool("opt", "-discard-value-names", "-S", again, llvm=llvm)
        texts = [text.decode(errors="surrogateescape") for text in (printed.stdout, theirs)]
        found = llvm_text.differences(*texts)
        if not found:
            return "equal", ""
        self.keep(bitcode, texts[0].encode(errors="surrogateescape"), theirs)
        shown = found if self.options.verbose else found[:1]
        return "different", "\n      ".join(shown)

    def keep(self, bitcode, ours, theirs):
        if self.options.keep:
            stem = self.options.keep / f"{self.file.parent.name}__{self.file.stem}"
            stem.parent.mkdir(parents=True, exist_ok=True)
            for suffix, data in ((".bc", bitcode.read_bytes()), (".ours.ll", ours), (".theirs.ll", theirs)):
                Path(f"{stem}{suffix}").write_bytes(data)


class Run(Case):
    """Runs a program with both."""

    def verdict(self, bitcode):
        if b"@main(" not in self.tool("llvm-dis", bitcode, "-o", "-").stdout:
            return "no input", "no program"
        theirs = self.tool("lli", bitcode)
        if theirs.status is None or theirs.status < 0 or b"lli: " in theirs.stderr:
            return "no input", f"lli: {theirs}"
        ours = self.bitcrane("run", "--no-cache", bitcode)
        if (ours.status, ours.stdout) == (theirs.status, theirs.stdout):
            return "equal", ""
        problem = ours.stderr.decode(errors="replace").strip()
        if problem:
            return "not run", generalise(problem)
        return "different", f"{ours} {ours.stdout[:60]!r}, lli: {theirs} {theirs.stdout[:60]!r}"


if __name__ == "__main__":
    common.main(main)
