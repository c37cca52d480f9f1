#!/usr/bin/env python3
"""CPython 3.11's own extension modules as bitcode, each with its native twin.

Fetches the pristine CPython source through Debian's `python3.11` source package, configures it,
and compiles the 75 modules of `lib-dynload` (all but `_tkinter`) with clang to `bc/VARIANT/*.bc`
and `so/VARIANT/*.so`. `--interpreter` also builds the interpreter itself, statically linked, the
baseline of the regression suite. Everything lands in one directory (default `build/cpython`):

    src/            the source                    bc/O2/math.bc
    interpreter/    configured, maybe built       so/O2/math.cpython-311-x86_64-linux-gnu.so
"""

import argparse
import os
import shutil
import tarfile
from pathlib import Path

import common
from common import CLANG, LLVM_LINK, ToolError, run

SUFFIX = "cpython-311-x86_64-linux-gnu"

#: Flags of every module, then what each variant adds.
COMMON = "-fwrapv -DNDEBUG -std=c11 -fPIC -fvisibility=hidden -w".split()
VARIANTS = {
    "O2": ["-O2"],
    "O0": ["-O0"],
    "O1": ["-O1"],
    "O3": ["-O3"],
    "Os": ["-Os"],
    "v3": ["-O2", "-march=x86-64-v3"],
    "g": ["-O2", "-g"],
    "O0g": ["-O0", "-g"],
    "novec": ["-O2", "-fno-vectorize", "-fno-slp-vectorize"],
    "asm": ["-O2"],  # libmpdec with its inline assembly; see `flags`
}

MPDEC = (
    "basearith constants context convolute crt difradix2 fnt fourstep io mpalloc mpdecimal "
    "mpsignal numbertheory sixstep transpose"
).split()
SQLITE = "blob connection cursor microprotocols module prepare_protocol row statement util".split()
EXPAT = ["-DHAVE_EXPAT_CONFIG_H=1", "-DXML_POOR_ENTROPY=1", "-DUSE_PYEXPAT_CAPI", "-I{src}/Modules/expat"]
CURSES = ["-DHAVE_NCURSESW=1", "-D_XOPEN_SOURCE_EXTENDED=1"]
SSL = ["ssl", "crypto"]


class Module:
    """How one module is built; paths are relative to `Modules/`, `sources` without `.c`."""

    def __init__(self, sources=None, flags=(), libs=(), core=True):
        self.sources, self.flags, self.libs, self.core = sources, list(flags), list(libs), core


#: Modules that need more than `Modules/NAME.c`, or `Modules/NAMEmodule.c`.
SPECIAL = {
    "_asyncio": Module(["_asynciomodule"]),
    "_bisect": Module(["_bisectmodule"]),
    "_blake2": Module([f"_blake2/{name}" for name in ("blake2module", "blake2b_impl", "blake2s_impl")]),
    "_bz2": Module(["_bz2module"], libs=["bz2"]),
    "_crypt": Module(["_cryptmodule"], libs=["crypt"]),
    "_ctypes": Module(
        [f"_ctypes/{name}" for name in ("_ctypes", "callbacks", "callproc", "stgdict", "cfield")],
        flags=[f"-DHAVE_FFI_{name}=1" for name in ("PREP_CIF_VAR", "PREP_CLOSURE_LOC", "CLOSURE_ALLOC")],
        libs=["ffi", "dl"],
    ),
    "_ctypes_test": Module(["_ctypes/_ctypes_test"], libs=["m"]),
    "_curses": Module(["_cursesmodule"], CURSES, ["ncursesw", "tinfo"]),
    "_curses_panel": Module(["_curses_panel"], CURSES, ["panelw", "ncursesw", "tinfo"]),
    "_decimal": Module(
        ["_decimal/_decimal"] + [f"_decimal/libmpdec/{name}" for name in MPDEC],
        flags=["-I{src}/Modules/_decimal/libmpdec", "-DCONFIG_64=1", "-DHAVE_UINT128_T=1"],
        libs=["m"],
    ),
    "_elementtree": Module(["_elementtree"], EXPAT),
    "_hashlib": Module(["_hashopenssl"], libs=SSL),
    "_lsprof": Module(["_lsprof", "rotatingtree"]),
    "_lzma": Module(["_lzmamodule"], libs=["lzma"]),
    "_multibytecodec": Module(["cjkcodecs/multibytecodec"]),
    "_multiprocessing": Module(["_multiprocessing/multiprocessing", "_multiprocessing/semaphore"]),
    "_posixshmem": Module(["_multiprocessing/posixshmem"], libs=["rt"]),
    "_sha3": Module(["_sha3/sha3module"]),
    "_sqlite3": Module([f"_sqlite/{name}" for name in SQLITE], ["-I{src}/Modules/_sqlite"], ["sqlite3"]),
    "_ssl": Module(["_ssl"], libs=SSL),
    "_uuid": Module(["_uuidmodule"], ["-I/usr/include/uuid"], ["uuid"]),
    "_xxtestfuzz": Module(["_xxtestfuzz/_xxtestfuzz", "_xxtestfuzz/fuzzer"]),
    "binascii": Module(["binascii"], ["-DUSE_ZLIB_CRC32"], ["z"]),
    "cmath": Module(["cmathmodule"], libs=["m"]),
    "math": Module(["mathmodule"], libs=["m"]),
    "nis": Module(["nismodule"], ["-I/usr/include/tirpc"], ["nsl", "tirpc"]),
    "pyexpat": Module(["pyexpat", "expat/xmlparse", "expat/xmlrole", "expat/xmltok"], EXPAT),
    "readline": Module(["readline"], libs=["readline"]),
    "xxlimited": Module(["xxlimited"], core=False),
    "xxlimited_35": Module(["xxlimited_35"], core=False),
    "zlib": Module(["zlibmodule"], libs=["z"]),
    **{f"_codecs_{name}": Module([f"cjkcodecs/_codecs_{name}"]) for name in "cn hk iso2022 jp kr tw".split()},
}
PLAIN = (
    "_contextvars _csv _datetime _heapq _json _md5 _opcode _pickle _posixsubprocess _queue _random _sha1 "
    "_sha256 _sha512 _socket _statistics _struct _testbuffer _testcapi _testclinic _testimportmultiple "
    "_testinternalcapi _testmultiphase _typing _xxsubinterpreters _zoneinfo array audioop fcntl grp mmap "
    "ossaudiodev resource select spwd syslog termios unicodedata"
).split()
NAMES = sorted([*SPECIAL, *PLAIN])


def main():
    options = arguments()
    for program, package in ((CLANG, "clang-19"), (LLVM_LINK, "llvm-19"), ("gcc", "gcc"), ("make", "make")):
        common.need(program, package)
    tree = Tree(options.build)
    tree.configure()
    if options.interpreter:
        tree.interpreter(options.jobs)
    failed = 0
    for variant in options.variant or ["O2"]:
        failed += build_variant(tree, variant, options)
    return 1 if failed else 0


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="default: all 75")
    parser.add_argument("--build", type=Path, default=common.BUILD / "cpython", help="where everything lands")
    parser.add_argument("--variant", action="append", choices=sorted(VARIANTS), help="default: O2; may be repeated")
    parser.add_argument("--interpreter", action="store_true", help="also build the interpreter (about 5 minutes)")
    parser.add_argument("--no-twin", action="store_true", help="only .bc, no .so")
    parser.add_argument("--force", action="store_true", help="rebuild what is there")
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    options = parser.parse_args()
    unknown = set(options.modules) - set(NAMES)
    if unknown:
        parser.error(f"unknown modules: {' '.join(sorted(unknown))}")
    return options


class Tree:
    """The source tree and the configured build beside it."""

    def __init__(self, build):
        self.build = build.resolve()
        self.src = self.build / "src"
        self.objects = self.build / "interpreter"

    def configure(self):
        """Fetches, unpacks and configures, each once."""
        self.build.mkdir(parents=True, exist_ok=True)
        if not (self.src / "configure").exists():
            unpack(common.apt_source("python3.11", self.build), self.src)
        if not (self.objects / "Makefile").exists():
            print("configuring CPython", flush=True)
            self.objects.mkdir(exist_ok=True)
            run([self.src / "configure"], cwd=self.objects)

    def interpreter(self, jobs):
        """Builds `interpreter/python`, with its own modules made by gcc beside it."""
        if not (self.objects / "python").exists():
            print("building the interpreter", flush=True)
            run(["make", f"-j{jobs}"], cwd=self.objects)

    def includes(self):
        return [f"-I{path}" for path in (self.src / "Include", self.objects, self.src / "Include/internal", self.src / "Modules")]


def unpack(tarball, target):
    """Unpacks `tarball`, whose one top directory becomes `target`."""
    scratch = target.with_name(target.name + ".part")
    shutil.rmtree(scratch, ignore_errors=True)
    with tarfile.open(tarball) as archive:
        archive.extractall(scratch)
    (top,) = scratch.iterdir()
    top.rename(target)
    scratch.rmdir()


def build_variant(tree, variant, options):
    """Builds the chosen modules; returns how many failed."""
    for kind in ("bc", "so"):
        (tree.build / kind / variant).mkdir(parents=True, exist_ok=True)

    def attempt(name):
        try:
            return Builder(tree, variant, name).build(twin=not options.no_twin, force=options.force)
        except ToolError as error:
            return error

    names = options.modules or NAMES
    failures = 0
    for name, result in common.each(options.jobs, attempt, names):
        if isinstance(result, ToolError):
            failures += 1
            print(f"{variant} {name}: {result}", flush=True)
    size = sum((tree.build / "bc" / variant / f"{name}.bc").stat().st_size for name in names if not failures)
    print(f"{variant}: {len(names) - failures} of {len(names)} modules, {size / 1e6:.1f} MB of bitcode", flush=True)
    return failures


class Builder:
    """One module in one variant."""

    def __init__(self, tree, variant, name):
        self.tree, self.variant, self.name = tree, variant, name
        self.module = SPECIAL.get(name) or Module()
        self.bc = tree.build / "bc" / variant / f"{name}.bc"
        self.so = tree.build / "so" / variant / f"{name}.{SUFFIX}.so"
        self.scratch = tree.build / "obj" / variant / name

    def build(self, twin, force):
        wanted = [self.bc, self.so] if twin else [self.bc]
        if not force and all(path.exists() for path in wanted):
            return
        shutil.rmtree(self.scratch, ignore_errors=True)
        self.scratch.mkdir(parents=True)
        parts = [self.compile(source, ".bc", ["-emit-llvm"]) for source in self.sources()]
        run([LLVM_LINK, "-o", self.bc, *parts, *self.libraries()])
        if twin:
            objects = [self.compile(source, ".o", []) for source in self.sources()]
            run([CLANG, "-shared", "-o", self.so, *objects, *[f"-l{lib}" for lib in self.module.libs]])
        shutil.rmtree(self.scratch)

    def sources(self):
        modules = self.tree.src / "Modules"
        if self.module.sources:
            return [modules / f"{source}.c" for source in self.module.sources]
        spellings = [f"{self.name}.c", f"{self.name}module.c", f"{self.name.lstrip('_')}module.c"]
        return [next(path for path in map(modules.joinpath, spellings) if path.exists())]

    def flags(self):
        flags = [*VARIANTS[self.variant], *COMMON, *self.tree.includes()]
        if self.module.core:
            flags.append("-DPy_BUILD_CORE_MODULE")
        if self.name == "_decimal":
            flags.append("-DASM=1" if self.variant == "asm" else "-DANSI=1")
        return flags + [flag.format(src=self.tree.src) for flag in self.module.flags]

    def compile(self, source, suffix, extra):
        output = self.scratch / (source.stem + suffix)
        run([CLANG, *self.flags(), *extra, "-c", source, "-o", output])
        return output

    def libraries(self):
        """A module with nothing but the names of the libraries, as `#pragma comment` makes it."""
        if not self.module.libs:
            return []
        source = self.scratch / "libraries.c"
        source.write_text("".join(f'#pragma comment(lib, "{lib}")\n' for lib in self.module.libs))
        output = self.scratch / "libraries.bc"
        run([CLANG, "-w", "-fPIC", "-emit-llvm", "-c", source, "-o", output])
        return [output]


if __name__ == "__main__":
    common.main(main)
