#!/usr/bin/env python3
"""gcc's tests that run, under `bitcrane run`, against clang's native build of the same source.

The tests come from Debian's `gcc-12-source` package and are unpacked below `--build`. Suites:

    execute   gcc.c-torture/execute, the one with a name
    dg        those of gcc.dg that run: torture, vect, atomic, tls, ipa, tree-ssa
    compat    gcc.dg/compat: struct passing between bitcode and native code, each way; NAME@x has the
              file NAME_x.c as bitcode and all else native
    i386      gcc.target/i386: SSE to AVX-512 intrinsics, as far as this CPU has them
    common    c-c++-common
    abi       gcc.target/x86_64/abi: a test calls itself through native code that looks at all registers
    layout    gcc.dg/compat's generated structs, thousands of them, split like those of compat

Each test is compiled by clang at every level; what clang does not compile, or what fails natively,
says nothing and is left out.
"""

import argparse
import fnmatch
import re
import tarfile
from pathlib import Path

import common
import guilty
import programs
from common import CLANG, ToolError, run
from programs import Program

INSTALLED = Path("/usr/src/gcc-12")
TREE = "gcc/testsuite/"
#: Suite -> its directory, and the subdirectories (from there) whose tests are no plain C.
SUITES = {
    "execute": ("gcc.c-torture/execute", ()),
    "dg": ("gcc.dg", "asan ubsan hwasan tsan guality debug rtl dfp fixed-point sso plugin lto pch graphite gomp compat".split()),
    "compat": ("gcc.dg/compat", ("struct-layout-1", "generated")),
    "i386": ("gcc.target/i386", ("math_m_pi.h", "iamcu", "x86_64")),
    "common": ("c-c++-common", "asan ubsan hwasan tsan gomp goacc goacc-gomp zero-scratch-regs dfp".split()),
    "abi": ("gcc.target/x86_64/abi", ("ms-sysv",)),
    "layout": ("gcc.dg/compat/generated", ()),
}

#: The flags that the abi suite's drivers give, by directory.
ABI_FLAGS = {"avx": ["-mavx"], "avx512f": ["-mavx512f"], "avx512fp16": ["-mavx512fp16"]}

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

#: Flags of a test that clang has too and that change what the program means; gcc's passes are nothing to it.
KEPT_FLAG = re.compile(
    r"-(std=\S+|D\S+|m(?!32|x32|tune|arch=i|preferred|incoming|stackrealign|fpmath|16|iamcu|pc\d|no-stv|stv|inline-|stringop-|memcpy-|fp16-format|(no-)?accumulate|(no-)?push-args|(no-)?align-double|8bit-idiv|avx256-split|call-ms2|pe-|address-mode|abi=)\S+|finstrument-functions|ffast-math"
    r"|f(no-)?(wrapv|trapv|gnu89-inline|common|inline|builtin\S*|strict-aliasing|signed-char|unsigned-char|short-enums"
    r"|strict-overflow|math-errno|trapping-math|signed-zeros|rounding-math|short-wchar|pack-struct|omit-frame-pointer"
    r"|tree-vectorize|unsafe-math-optimizations|finite-math-only|exceptions|PIC|pic|PIE|pie|plt|split-stack))$"
)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("tests", nargs="*", metavar="TEST", help="names without .c, such as ieee/inf-1; default: all")
    parser.add_argument("--suite", default="execute", choices=SUITES)
    parser.add_argument("--build", type=Path, default=common.BUILD / "torture")
    parser.add_argument("--skip", type=Path, help="file with tests to leave out, one a line, # comments")
    programs.common_options(parser, "O0,O1,O2,O3")
    options = programs.check_options(parser.parse_args())
    options.build = options.build.resolve()
    suite = Suite(options.suite, fetch(options.build))
    skipped = skip_list(options.skip)
    names = options.tests or [name for name in suite.names() if name not in skipped]
    results = options.build / options.suite if options.suite != "execute" else options.build
    chosen = [suite.program(name, level, results) for level in options.levels for name in names]
    return programs.survey(chosen, options, options.suite)


def fetch(build):
    """Unpacks the test trees; returns the directory that holds them."""
    trees = build / "testsuite"
    if trees.exists():
        return trees
    build.mkdir(parents=True, exist_ok=True)
    tarball = next(INSTALLED.glob("gcc-*.tar.xz"), None) or download(build)
    print(f"unpacking {tarball.name}", flush=True)
    wanted = tuple(f"{TREE}{directory}/" for directory, _ in SUITES.values())
    with tarfile.open(tarball) as archive:
        for member in archive:
            inner = member.name.partition("/")[2]
            if inner.startswith(wanted) and member.isfile():
                target = build / "testsuite.part" / inner[len(TREE) :]
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(archive.extractfile(member).read())
    generate(build / "testsuite.part/gcc.dg/compat")
    (build / "testsuite.part").rename(trees)
    return trees


def generate(compat):
    """Makes the tests of struct layouts; they are three files each, like those of compat."""
    generator = compat / "generator"
    sources = [compat / f"{name}.c" for name in ("struct-layout-1_generate", "generate-random", "generate-random_r")]
    run([CLANG, "-w", "-O1", "-DSKIP_DECIMAL_FLOAT", *sources, "-o", generator])
    (compat / "generated").mkdir()
    run([generator, "-d", compat / "generated", "-n", "1000", "-s", compat])
    generator.unlink()


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


class Suite:
    """One suite: which files are tests, and what belongs to each."""

    def __init__(self, name, trees):
        self.name = name
        directory, self.left_out = SUITES[name]
        self.root = trees / directory

    def names(self):
        files = sorted(path.relative_to(self.root) for path in self.root.rglob("*.c"))
        files = [file for file in files if not set(file.parts[:-1]) & set(self.left_out)]
        names = [file.with_suffix("").as_posix() for file in files if self.runs(file)]
        if self.name in ("compat", "layout"):
            return [name[: -len("_main")] + f"@{part}" for name in names for part in "xy"]
        return names

    def runs(self, file):
        """Whether the file is a test of its own, and one that is run."""
        if self.name == "execute":
            return not file.stem.endswith("-lib") and file.parts[:2] != ("builtins", "lib")
        if self.name in ("compat", "layout"):
            return file.stem.endswith("_main")
        if self.name == "abi":
            return file.stem.startswith("test_")
        text = (self.root / file).read_text(errors="replace")
        return bool(re.search(r"dg-do run", text)) or (file.parts[0] == "vect" and "dg-do" not in text)

    def program(self, name, level, results):
        main_file = self.root / (name.replace("@x", "_main").replace("@y", "_main") + ".c")
        text = main_file.read_text(errors="replace")
        flags = [*OLD_C, *(["-fno-inline"] if name.startswith("ieee/") else []), *own_flags(text)]
        if self.name == "layout":
            flags += [f"-I{self.root.parent}", "-DSKIP_DECIMAL_FLOAT"]
        if self.name in ("compat", "layout"):
            stem, _, bitcode = name.rpartition("@")
            files = [self.root / f"{stem}_{part}.c" for part in ("main", "x", "y")]
            return Compat(stem, level, files, flags, results, bitcode)
        if self.name == "abi":
            flags += ABI_FLAGS.get(name.partition("/")[0], [])
            return Abi(name, level, main_file, flags, results)
        return Test(name, level, self.sources(name, main_file, text), flags, results)

    def sources(self, name, main_file, text):
        if name.startswith("builtins/"):
            return [main_file, self.root / f"{name}-lib.c", self.root / "builtins/lib/main.c"]
        more = re.findall(r"dg-additional-sources \"?([^\"}]*)\"?", text)
        return [main_file, *(main_file.parent / word for words in more for word in words.split() if word.endswith(".c"))]


def own_flags(text):
    """What a test asks for itself."""
    found = re.findall(r"dg-(?:additional-)?options \"([^\"]*)\"([^\n]*)", text)
    words = [word for flags, selector in found if applies(selector) for word in flags.split()]
    return [word for word in words if KEPT_FLAG.match(word)]


def applies(selector):
    """Whether `{ target ... }` may mean this machine: what names others alone doesn't."""
    if re.search(r"\b(ia32|ilp32)\b", selector):
        return False
    machines = [word for word in selector.replace("{", " ").replace("}", " ").split() if re.search(r"[*-]-", word)]
    return not machines or any(fnmatch.fnmatch("x86_64-pc-linux-gnu", machine) for machine in machines)


class Test(Program):
    """A test tells by its exit status; some print addresses."""

    def __init__(self, *arguments):
        super().__init__(*arguments)
        self.libraries = ["m", "atomic"]

    def agrees(self, outcome, record):
        return outcome.status == record["status"]


class Abi(Test):
    """The assembler file beside the test stays native: a library, whose registers the bitcode is to look at."""

    def __init__(self, name, level, source, flags, results):
        super().__init__(name, level, [source], flags, results)
        self.libraries = [self.bc.with_suffix(".so")]

    def compile(self):
        helper = self.sources[0].with_name("asm-support.S")
        run([CLANG, *self.flags, *self.sources, helper, "-o", self.exe])
        text = run([CLANG, *self.flags, "-emit-llvm", "-S", *self.sources, "-o", "-"])
        shared = re.sub(r"^(@\w+_regs = ).*global (.*) zeroinitializer", r"\1external global \2", text, flags=re.M)
        self.bc.with_suffix(".ll").write_text(shared)
        run(["llvm-as-19", self.bc.with_suffix(".ll"), "-o", self.bc])
        run([CLANG, "-shared", "-Wl,-Bsymbolic", helper, "-o", *self.libraries])


class Compat(Test):
    """Three files that pass structs to each other; one of them is bitcode and the rest native, or so."""

    def __init__(self, name, level, sources, flags, results, bitcode):
        super().__init__(f"{name}@{bitcode}", level, sources, flags, results)
        self.bitcode = bitcode

    def compile(self):
        super().compile()
        names = run(["llvm-nm-19", "--defined-only", "--extern-only", "--format=just-symbols", self.part()]).split()
        scratch = self.bc.with_suffix(".split")
        scratch.mkdir(exist_ok=True)
        case = guilty.Case(argparse.Namespace(file=self.bc, entry="main", stdout=None), scratch)
        # A function whose address is taken has to be the same one in both parts: it stays native.
        functions = set(case.functions()) - set(re.findall(r"ptr (?:\w+ )*@([\w.$]+)", case.text.read_text()))
        _, split = case.split([name for name in names if name in functions])
        split.replace(self.bc)

    def part(self):
        """The bitcode of the one file."""
        source = next(source for source in self.sources if source.stem.endswith(f"_{self.bitcode}"))
        part = self.bc.with_suffix(".part.bc")
        run([CLANG, *self.flags, "-emit-llvm", "-c", source, "-o", part])
        return part


def skip_list(path):
    if not path:
        return set()
    lines = (line.partition("#")[0].strip() for line in path.read_text().splitlines())
    return {line for line in lines if line}


if __name__ == "__main__":
    common.main(main)
