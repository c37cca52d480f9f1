#!/usr/bin/env python3
"""Finds the functions of a bitcode file that Bitcrane gets wrong.

Splits the file: some functions stay bitcode, all others and all data become a native shared library
that the bitcode file names as its dependent library. A search by halves then finds a smallest set of
functions that still fails when everything else is native; mostly that is one.

    tools/guilty.py prog.bc -- bitcrane run {}
    tools/guilty.py spam.bc --entry PyInit_spam -- python -c "import bitcrane; bitcrane.load('{}', 'spam').test()"

The command fails if its exit status is not `--status` (0), or its output not that of `--stdout FILE`.
The last failing split stays in `--keep DIR`: `guilty.bc`, `guilty.ll` and the library.
"""

import argparse
import re
import shutil
from pathlib import Path

import common
from common import CLANG, ToolError, observe, run

#: What a definition line loses, so that both halves see every name.
HIDING = re.compile(r"\b(?:private|internal|hidden|protected|dso_local|linkonce_odr|linkonce|weak_odr|weak|available_externally) ")


def main():
    options = arguments()
    options.keep.mkdir(parents=True, exist_ok=True)
    case = Case(options, options.keep.resolve())
    names = case.functions()
    if not case.fails(names):
        raise ToolError("the command does not fail with every function as bitcode")
    if case.fails([]):
        raise ToolError("the command fails with every function native, too")
    guilty = smallest(names, case.fails)
    case.fails(guilty)
    print(f"guilty: {' '.join(guilty)}\nsee {options.keep}/guilty.ll")
    return 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--entry", default="main", help="the function that is called from outside (default main)")
    parser.add_argument("--status", type=int, default=0, help="the exit status of success")
    parser.add_argument("--stdout", type=Path, help="the right output")
    parser.add_argument("--timeout", type=float, default=30)
    parser.add_argument("--keep", type=Path, default=Path("guilty"), help="where the result goes (default ./guilty)")
    parser.add_argument("command", nargs="+", help="{} stands for the bitcode file")
    return parser.parse_args()


def smallest(names, fails):
    """Delta debugging: a failing subset none of whose chunks can be left out."""
    pieces = 2
    while len(names) > 1:
        size = max(1, len(names) // pieces)
        chunks = [names[at : at + size] for at in range(0, len(names), size)]
        alone = next((chunk for chunk in chunks if len(chunk) < len(names) and fails(chunk)), None)
        if alone is not None:
            names, pieces = alone, 2
            continue
        rests = ([name for name in names if name not in chunk] for chunk in chunks)
        rest = next((rest for rest in rests if rest and fails(rest)), None)
        if rest is not None:
            names, pieces = rest, max(2, pieces - 1)
        elif size == 1:
            break
        else:
            pieces = min(len(names), pieces * 2)
        print(f"{len(names)} functions", flush=True)
    return names


class Case:
    """The file with every name visible, and the command to try splits of it with."""

    def __init__(self, options, scratch):
        self.options, self.scratch = options, scratch
        self.stdout = options.stdout.read_bytes() if options.stdout else None
        self.text = scratch / "all.ll"
        named = run(["opt-19", "-passes=name-anon-globals", "-S", options.file, "-o", "-"])
        self.text.write_text("\n".join(map(self.expose, named.splitlines())))

    def expose(self, line):
        if re.match(r'@(?!llvm\.)\S+ = ', line):
            line = HIDING.sub("", line)
        elif line.startswith("define "):
            line = re.sub(r"comdat(\([^)]*\))? ", "", HIDING.sub("", line))
        return re.sub(rf"@{re.escape(self.options.entry)}\b", f"@{self.options.entry}__real", line)

    def functions(self):
        return re.findall(r'^define .*?@([\w.$-]+|"[^"]+")\(', self.text.read_text(), re.M)

    def fails(self, chosen):
        """Whether the command fails with just `chosen` as bitcode."""
        library, bitcode = self.split(chosen)
        words = [word.replace("{}", str(bitcode)).replace("{so}", str(library)) for word in self.options.command]
        outcome = observe(words, self.options.timeout)
        return outcome.status != self.options.status or (self.stdout is not None and outcome.stdout != self.stdout)

    def split(self, chosen):
        """Writes the native library of everything else, and the bitcode of `chosen` with the entry."""
        library = self.scratch / f"rest{abs(hash(tuple(chosen)))}.so"
        for old in self.scratch.glob("rest*.so"):
            old.unlink()
        pick = [f"--func={name}" for name in chosen]
        rest, mine = self.scratch / "rest.ll", self.scratch / "guilty.ll"
        if chosen:
            run(["llvm-extract-19", "-S", "--delete", *pick, self.text, "-o", rest])
            run(["llvm-extract-19", "-S", *pick, self.text, "-o", mine])
        else:
            shutil.copy(self.text, rest)
            header = [line for line in self.text.read_text().splitlines() if line.startswith("target ")]
            mine.write_text("\n".join(header) + "\n")
        rest.write_text(expose_hidden(rest.read_text()) + self.stubs(chosen))
        mine.write_text(expose_hidden(mine.read_text()) + self.entry(chosen, library, mine.read_text()))
        run([CLANG, "-w", "-O1", "-fPIC", "-shared", "-x", "ir", rest, "-o", library, "-lm"])
        bitcode = self.scratch / "guilty.bc"
        run(["llvm-as-19", mine, "-o", bitcode])
        return library, bitcode

    def stubs(self, chosen):
        """In the library each chosen function is a jump through a slot, which the entry fills."""
        lines = []
        for number, name in enumerate(chosen):
            plain = name.strip('"')
            code = rf'.globl \22{plain}\22\0A.type \22{plain}\22,@function\0A\22{plain}\22: movq guilty_slot{number}@GOTPCREL(%rip), %r11\0Ajmpq *(%r11)'
            lines += [f"@guilty_slot{number} = global ptr null", f'module asm "{code}"']
        return "\n" + "\n".join(lines) + "\n"

    def entry(self, chosen, library, text):
        """The entry: tells the library where the chosen functions are, then goes on to the real one."""
        real = f"{self.options.entry}__real"
        signature = re.search(rf"^define (?:(?:noundef|dso_local|local_unnamed_addr|signext|zeroext) )*(\S+) @{re.escape(real)}\(([^)]*)\)", self.text.read_text(), re.M)
        if not signature:
            raise ToolError(f"the file does not define {self.options.entry} plainly")
        result, count = signature.group(1), len([word for word in signature.group(2).split(",") if word.strip()])
        types = ["i32", "ptr", "ptr"][:count] if self.options.entry == "main" else ["ptr"] * count
        lines = [f"define {result} @{self.options.entry}({', '.join(f'{ty} %a{index}' for index, ty in enumerate(types))}) {{"]
        lines += [f"  store ptr @{name}, ptr @guilty_slot{number}" for number, name in enumerate(chosen)]
        call = f"call {result} @{real}({', '.join(f'{ty} %a{index}' for index, ty in enumerate(types))})"
        lines += [f"  {call}", "  ret void"] if result == "void" else [f"  %r = {call}", f"  ret {result} %r"]
        lines += ["}"] + [f"@guilty_slot{number} = external global ptr" for number in range(len(chosen))]
        if not re.search(rf"^(define|declare) .*@{re.escape(real)}\(", text, re.M):
            lines.append(f"declare {result} @{real}({', '.join(types)})")
        text = re.sub(r"^!llvm.dependent-libraries.*$", "", text, flags=re.M)
        return "\n" + "\n".join(lines) + f'\n!llvm.dependent-libraries = !{{!990000}}\n!990000 = !{{!"{library}"}}\n'


def expose_hidden(text):
    """llvm-extract hides what it has to share."""
    lines = text.splitlines()
    return "\n".join(HIDING.sub("", line) if re.match(r"(@(?!llvm\.)\S+ = |define |declare )", line) else line for line in lines)


if __name__ == "__main__":
    common.main(main)
