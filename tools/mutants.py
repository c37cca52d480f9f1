#!/usr/bin/env python3
"""Breaks the translation on purpose, one line at a time, and shows which breaks the corpus does not notice.

The breaks are those of mutants.txt, or with --random N others: operators, conditions, constants and operands
exchanged at lines that a seed picks. Each is built in a copy of the last commit, which takes seconds, and run on the
part of the corpus that should notice, then on all of it, without asking LLVM. What no promise notices is a gap in the
corpus, or changes nothing that can be seen: it is printed, and the exit status is 1.
"""

import argparse
import os
import pathlib
import random
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LIST = ROOT / "tools" / "mutants.txt"

# Builds that take seconds.
FAST = {
    "CARGO_PROFILE_RELEASE_LTO": "off",
    "CARGO_PROFILE_RELEASE_INCREMENTAL": "true",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "64",
}

# Where --random looks, without what only makes code faster.
FOLDERS = ("translate/src/lower", "src/link")
LEFT_OUT = ("/sharing.rs", "/pressure.rs", "/prefetch.rs", "/tests.rs", "/asm/tests.rs")

# What takes a text's place; of several, one. Conditions on the machine's and on Rust's values alike.
EXCHANGES = [
    (r"\b(Int|Float)CC::(\w+)\b", None),
    (r"\.(iadd|isub|imul|band|bor|bxor|band_not)\(", [".iadd(", ".isub(", ".bor(", ".band(", ".bxor("]),
    (r"\.(ishl|ushr|sshr)\(", [".ishl(", ".ushr(", ".sshr("]),
    (r"\.(ishl|ushr|sshr)_imm(_s|_u)?\(", [".ishl_imm(", ".ushr_imm(", ".sshr_imm("]),
    (r"\.(uextend|sextend)\(", [".uextend(", ".sextend("]),
    (r"\.(umin|umax|smin|smax)\(", [".umin(", ".umax(", ".smin(", ".smax("]),
    (r"\.(umulhi|smulhi)\(", [".umulhi(", ".smulhi("]),
    (r"\.(udiv|sdiv|urem|srem)\(", [".udiv(", ".sdiv(", ".urem(", ".srem("]),
    (r"\.(fadd|fsub|fmul|fdiv)\(", [".fadd(", ".fsub(", ".fmul(", ".fdiv("]),
    (r"\.(ceil|floor|trunc|nearest)\(", [".ceil(", ".floor(", ".trunc(", ".nearest("]),
    (r"\.(sign_extended|zero_extended|normalize)\((\w+), [\w.]+\)", [r"(\2)"]),
    (r"\bselect\((\w+), (\w+), (\w+)\)", [r"select(\1, \3, \2)"]),
    (r"\.(isub|icmp|fcmp|ishl|ushr|sshr|fsub|fdiv)\(((?:\w+::\w+, )?)(\w+), (\w+)\)", [r".\1(\2\4, \3)"]),
    (r" \+ 1\b", [" + 2", ""]),
    (r" - 1\b", [" - 2", ""]),
    (r" / 2\b", [" / 4"]),
    (r" < ", [" <= ", " > "]),
    (r" <= ", [" < "]),
    (r" > ", [" >= "]),
    (r" >= ", [" > "]),
    (r" == ", [" != "]),
    (r" != ", [" == "]),
    (r" && ", [" || "]),
    (r" \|\| ", [" && "]),
    (r"\btrue\b", ["false"]),
    (r"\bfalse\b", ["true"]),
    (r"\bif (?!let\b)", ["if !"]),
    (r"next_multiple_of\((\w+)\)", ["next_multiple_of(1)"]),
    (r"\b0\b(?!\.|x|_)", ["1"]),
    (r"\b(8|16|32|64|128)\b(?!\.)", ["7", "15", "33", "63"]),
]
INT_CONDITIONS = ["Equal", "NotEqual", "SignedLessThan", "SignedLessThanOrEqual", "SignedGreaterThan",
                  "SignedGreaterThanOrEqual", "UnsignedLessThan", "UnsignedLessThanOrEqual", "UnsignedGreaterThan",
                  "UnsignedGreaterThanOrEqual"]
FLOAT_CONDITIONS = ["Equal", "NotEqual", "LessThan", "LessThanOrEqual", "GreaterThan", "GreaterThanOrEqual", "Ordered",
                    "Unordered", "UnorderedOrEqual", "UnorderedOrLessThan", "UnorderedOrGreaterThan", "OrderedNotEqual"]


class Mutant:
    """A text of one file, and what takes its place."""

    def __init__(self, what, file, at, old, new, part=""):
        self.what, self.file, self.at, self.old, self.new, self.part = what, file, at, old, new, part

    def applied(self, text):
        return text[: self.at] + self.new + text[self.at + len(self.old) :]


def listed(tree):
    """The mutants of mutants.txt; those whose lines are gone have no place."""
    found = []
    for block in LIST.read_text().split("\n\n"):
        lines = block.strip().split("\n")
        what, (file, _, part) = lines[0].removeprefix("# "), lines[1].removeprefix("@ ").partition(" ")
        old = [line[2:] for line in lines[2:] if line.startswith("- ")]
        new = "\n".join(line[2:] for line in lines[2:] if line.startswith("+ "))
        text = (tree / file).read_text()
        # Lines' indentation is not part of the list.
        places = list(re.finditer(r"\s+".join(map(re.escape, old)), text))
        if len(places) != 1:
            found.append(Mutant(f"{what}: {len(places)} places in {file}", file, None, "", "", part))
            continue
        found.append(Mutant(what, file, places[0].start(), places[0].group(), new, part))
    return found


def drawn(tree, count, seed, only):
    """Mutants at random, spread over all files."""
    dice = random.Random(seed)
    by_file = []
    for folder in FOLDERS:
        for path in sorted((tree / folder).rglob("*.rs")):
            file = str(path.relative_to(tree))
            if not file.endswith(LEFT_OUT) and any(text in file for text in only):
                by_file.append([*places(file, path.read_text())])
    found = []
    for _ in range(count):
        sites = dice.choices(by_file, [len(sites) for sites in by_file])[0]
        file, at, old, choices, line, number = dice.choice(sites)
        new = dice.choice([choice for choice in choices if choice != old])
        found.append(Mutant(f"{file}:{number}: {line.strip()}: {old.strip()} -> {new.strip()}", file, at, old, new))
    return found


def places(file, text):
    """Where something can be exchanged in a file's code."""
    at, number = 0, 0
    for line in text.split("\n"):
        number += 1
        if "#[cfg(test)]" in line:
            return
        code = line.split("//")[0]
        skipped = re.match(r"\s*(//|use |pub const|const |#\[|assert|debug_assert|\"|format!|\w+!\()", line) or '"' in code
        for pattern, choices in () if skipped else EXCHANGES:
            for match in re.finditer(pattern, code):
                yield file, at + match.start(), match.group(), exchanged(match, choices), line, number
        at += len(line) + 1


def exchanged(match, choices):
    if choices is None:
        kind = match.group(1)
        return [f"{kind}CC::{name}" for name in (INT_CONDITIONS if kind == "Int" else FLOAT_CONDITIONS)]
    return [match.expand(choice) for choice in choices]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", action="append", metavar="TEXT",
                        help="only mutants whose description, or --random's file, contains this, or another --only")
    parser.add_argument("--quick", action="store_true", help="run only the part of the corpus that should notice")
    parser.add_argument("--skip", type=int, default=0, metavar="N", help="not the first N of them")
    parser.add_argument("--list", action="store_true", help="list them and check that each can be made")
    parser.add_argument("--random", type=int, metavar="N", help="N mutants at random instead of those of mutants.txt")
    parser.add_argument("--seed", type=int, default=1, help="which ones")
    args = parser.parse_args()
    only = args.only or [""]
    tree = ROOT if args.list else copied_tree()
    if args.random:
        chosen = drawn(tree, args.random, args.seed, only)
    else:
        chosen = [mutant for mutant in listed(tree) if any(text in mutant.what for text in only)]
    chosen = chosen[args.skip :]
    if args.list:
        print(*(mutant.what for mutant in chosen), sep="\n")
        sys.exit(any(mutant.at is None for mutant in chosen))
    if not args.quick and noticed(built(tree), ""):
        sys.exit("the corpus's promises don't hold as it is")
    survived = []
    for mutant in chosen:
        start = time.time()
        verdict = tried(tree, mutant, args.quick)
        print(f"{verdict}: {mutant.what} ({time.time() - start:.0f} s)", flush=True)
        if verdict != "caught" and not verdict.startswith("not built"):
            survived.append(mutant)
    print(f"{len(chosen) - len(survived)} of {len(chosen)} mutants are caught, or can't be built; those that are not:")
    print(*(mutant.what for mutant in survived), sep="\n")
    sys.exit(bool(survived))


def copied_tree():
    """A work tree of the last commit, below the directory that git ignores."""
    tree = ROOT / "build" / "mutants"
    if tree.exists():
        subprocess.run(["git", "checkout", "-q", "--detach", "-f", head()], cwd=tree, check=True)
    else:
        subprocess.run(["git", "worktree", "add", "-q", "--detach", tree, head()], cwd=ROOT, check=True)
    return tree


def head():
    return subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


class NotBuilt(Exception):
    """The compiler refuses a mutant, which is no mutant then."""


def built(tree):
    """The tree's program, with the command that runs its corpus."""
    build = subprocess.run(["cargo", "build", "-q", "--release", "--locked"], cwd=tree, env=FAST | os.environ,
                           capture_output=True, text=True)
    if build.returncode:
        error = next((line for line in build.stderr.split("\n") if line.startswith("error")), "?")
        raise NotBuilt(error)
    target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", tree / "target"))
    return [target / "release" / "bitcrane", "corpus", "--oracle", "none", tree / "corpus"]


def noticed(run, part):
    """Whether a promise does not hold; a corpus that never ends holds none."""
    filters = ["--filter", part] if part else []
    try:
        return subprocess.run([*run, *filters], capture_output=True, timeout=600).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def tried(tree, mutant, quick):
    if mutant.at is None:
        return "STALE"
    path = tree / mutant.file
    text = path.read_text()
    path.write_text(mutant.applied(text))
    try:
        run = built(tree)
        parts = [mutant.part] if mutant.part else []
        if not (quick and parts):
            parts.append("")
        return "caught" if any(noticed(run, part) for part in parts) else "SURVIVED"
    except NotBuilt as error:
        return f"not built ({error})"
    finally:
        path.write_text(text)


if __name__ == "__main__":
    main()
