"""Programs as bitcode against the same programs built natively: the engine of torture and csmith.

A program passes when `bitcrane run` gives the exit status (or the signal) and the standard output
that the native build by the same clang at the same level gives. Programs that clang rejects, or
whose native build fails or hangs, say nothing and are left out.
"""

import json
import re
import shutil
from collections import defaultdict
from pathlib import Path

import common
from common import CLANG, LLVM_LINK, ToolError, observe, run

LEVELS = {
    "O0": ["-O0"],
    "O1": ["-O1"],
    "O2": ["-O2"],
    "O3": ["-O3"],
    "Os": ["-Os"],
    "v2": ["-O2", "-march=x86-64-v2"],
    "v3": ["-O2", "-march=x86-64-v3"],
    "v3O3": ["-O3", "-march=x86-64-v3"],
    "v4": ["-O2", "-march=x86-64-v4"],
    "g": ["-O2", "-g"],
}


def compiler_run(command):
    """A compiler that hangs makes a program unusable, no more."""
    return run(command, timeout=300)


class Program:
    """One source, or several that belong together, at one level."""

    def __init__(self, name, level, sources, flags=(), directory=None):
        self.name, self.level, self.sources = name, level, list(sources)
        self.flags = [*LEVELS[level], *flags]
        self.compiler, self.libraries = CLANG, ["m"]
        stem = directory / level / name.replace("/", "__")
        self.bc, self.exe, self.record = stem.with_name(stem.name + ".bc"), stem, stem.with_name(stem.name + ".json")

    def __str__(self):
        return f"{self.level} {self.name}"

    def build(self, timeout):
        """Compiles, runs natively, and keeps what happened; returns the record, or None if unusable."""
        if not self.record.exists():
            self.bc.parent.mkdir(parents=True, exist_ok=True)
            self.record.write_text(json.dumps(self.native(timeout)))
        record = json.loads(self.record.read_text())
        return record if record["usable"] else None

    def native(self, timeout):
        try:
            self.compile()
        except ToolError as error:
            return {"usable": False, "why": f"does not compile: {error}"}
        outcome = observe([self.exe], timeout, memory_gib=4, cwd=self.bc.parent)
        record = {
            "usable": self.good(outcome),
            "why": str(outcome),
            "status": outcome.status,
            "stdout": outcome.stdout.decode("latin-1"),
        }
        self.exe.unlink()
        return record

    def good(self, outcome):
        return outcome.status == 0

    def agrees(self, outcome, record):
        """Whether `outcome` is what the native build did."""
        return (outcome.status, outcome.stdout.decode("latin-1")) == (record["status"], record["stdout"])

    def compile(self):
        libraries = [f"-l{name}" for name in self.libraries]
        compiler_run([self.compiler, *self.flags, *self.sources, "-o", self.exe, *libraries, "-pthread"])
        if len(self.sources) == 1:
            compiler_run([self.compiler, *self.flags, "-emit-llvm", "-c", self.sources[0], "-o", self.bc])
            return
        scratch = self.bc.with_suffix(".parts")
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        parts = []
        for source in self.sources:
            parts.append(scratch / (source.stem + ".bc"))
            compiler_run([self.compiler, *self.flags, "-emit-llvm", "-c", source, "-o", parts[-1]])
        run([LLVM_LINK, *parts, "-o", self.bc])
        shutil.rmtree(scratch)


class Result:
    """What became of one program: `verdict` is pass, unusable, unsupported, wrong, crash or timeout."""

    def __init__(self, program, verdict, causes=()):
        self.program, self.verdict, self.causes = program, verdict, list(causes)


def judge(program, bitcrane, options):
    """Builds one program where needed, runs it under bitcrane and compares."""
    record = program.build(options.timeout)
    if record is None:
        return Result(program, "unusable")
    if options.build_only:
        return Result(program, "pass")
    libraries = [word for name in program.libraries for word in ("-l", name)]
    outcome = observe([*bitcrane, "run", *libraries, program.bc], options.timeout * 3, memory_gib=8, cwd=program.bc.parent)
    if program.agrees(outcome, record):
        return Result(program, "pass")
    return Result(program, *explain(outcome, record))


def explain(outcome, record):
    """The verdict and its causes for an outcome that differs from the native one."""
    text = outcome.stderr.decode(errors="replace")
    if outcome.status is None:
        return "timeout", ["timeout"]
    if "panicked at" in text:
        return "crash", [panic(text)]
    if is_load_error(text) and outcome.status > 0:
        return "unsupported", load_causes(text)
    if outcome.status < 0:
        return "crash", [f"{outcome} (natively exit {record['status']})"]
    if outcome.status != record["status"]:
        return "wrong", [f"{outcome} (natively exit {record['status']})"]
    return "wrong", ["other output"]


def panic(text):
    match = re.search(r"panicked at ([^\n]*)\n([^\n]*)", text)
    place, message = match.groups() if match else ("?", text)
    place = re.sub(r".*/(?:src|registry)/", "", place)
    return common.quarantine(f"panic at {place} {generalise(message)}")


def is_load_error(text):
    return bool(re.search(r"not supported|undefined symbol|malformed|truncated|unsupported|\.bc: |^error|^bitcrane", text, re.M))


def load_causes(text):
    """The distinct causes that an error lists, without the names and numbers of the file."""
    causes = []
    for line in text.strip().splitlines():
        line = line.partition("; load the librar")[0]
        for cause in re.split(r"; (?=@)|(?<=\)), (?=\w+ \(used by)", line):
            cause = generalise(cause)
            if cause and cause not in causes and not re.fullmatch(r"\d+ problems:", cause):
                causes.append(cause)
    return causes or ["no message"]


def generalise(line):
    """`x.bc: @f: %2: type ppc_fp128 is not supported (bit 0x1f)` -> `type ppc_fp128 is not supported`."""
    line = re.sub(r"^\s*(error: |bitcrane: |ImportError: )*", "", line)
    line = re.sub(r"(\S*/)?[\w.-]+\.bc: ", "", line)
    line = re.sub(r"@[\w.$\"<>-]+: |%[\w.$\"-]+: ", "", line)
    line = re.sub(r"\(bit 0x[0-9a-f]+\)", "", line)
    line = re.sub(r" ?\(used by [^)]*\)|^undefined symbols?: ", "", line)
    line = re.sub(r"[%@][\w.$]+", "NAME", line)
    line = re.sub(r"\b(block|v|inst|line|value number) ?\d+", r"\1 N", line)
    return common.quarantine(line)


def survey(programs, options, label):
    """Judges all programs, prints a table of verdicts and of causes; returns the exit status."""
    bitcrane = [str(options.bitcrane.resolve())]
    results = []
    for _, result in common.each(options.jobs, lambda program: judge(program, bitcrane, options), programs):
        results.append(result)
        if options.verbose and result.verdict not in ("pass", "unusable"):
            print(f"{result.program}: {result.verdict}: {'; '.join(result.causes)}", flush=True)
    if options.report:
        write_report(options.report, results)
    print_verdicts(results, label)
    print_causes(results, options.examples)
    return 0 if all(result.verdict in ("pass", "unusable") for result in results) else 1


def write_report(path, results):
    rows = [
        {"name": r.program.name, "level": r.program.level, "verdict": r.verdict, "causes": r.causes}
        for r in sorted(results, key=lambda r: (r.program.name, r.program.level))
    ]
    Path(path).write_text(json.dumps(rows, indent=1))


def print_verdicts(results, label):
    columns = ["pass", "unsupported", "wrong", "crash", "timeout", "unusable"]
    print(f"{label:12}" + "".join(f"{column:>12}" for column in columns) + f"{'rate':>9}")
    levels = sorted({result.program.level for result in results})
    for level in [*levels, "all"]:
        chosen = [result for result in results if level in (result.program.level, "all")]
        counts = {column: sum(result.verdict == column for result in chosen) for column in columns}
        usable = len(chosen) - counts["unusable"]
        rate = f"{100 * counts['pass'] / usable:8.2f}%" if usable else "        -"
        print(f"{level:12}" + "".join(f"{counts[column]:12}" for column in columns) + rate)


def print_causes(results, examples):
    """Causes by the number of programs that have them, each with a few programs to look at."""
    groups = defaultdict(list)
    for result in results:
        for cause in result.causes:
            groups[f"{result.verdict}: {cause}"].append(str(result.program))
    for cause, names in sorted(groups.items(), key=lambda item: -len(item[1])):
        shown = ", ".join(sorted(names)[:examples])
        print(f"{len(names):6}  {cause}\n        {shown}")


def common_options(parser, default_levels):
    """The options that torture and csmith share."""
    parser.add_argument("--bitcrane", type=Path, default=common.ROOT / "target/release/bitcrane", help="the binary")
    parser.add_argument("--levels", default=default_levels, help=f"comma separated, of: {' '.join(LEVELS)}")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=10, help="seconds natively; bitcrane gets three times as many")
    parser.add_argument("--examples", type=int, default=4, help="how many programs to name per cause")
    parser.add_argument("--build-only", action="store_true", help="compile and run natively, nothing else")
    parser.add_argument("--report", help="write every result to this JSON file")
    parser.add_argument("--verbose", action="store_true", help="show each failure as it happens")


def check_options(options):
    """Resolves levels and insists on the programs that are needed."""
    options.levels = options.levels.split(",")
    unknown = set(options.levels) - set(LEVELS)
    if unknown:
        raise ToolError(f"unknown levels: {' '.join(sorted(unknown))}")
    common.need(CLANG, "clang-19")
    if not options.build_only and not options.bitcrane.exists():
        raise ToolError(f"{options.bitcrane} is missing: cargo build --release")
    return options


