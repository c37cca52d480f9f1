#!/usr/bin/env python3
"""Real packages from PyPI as bitcode: built by bitcrane-cc, tested by their own upstream tests.

Each package is built once, from its sdist, with `CC=bitcrane-cc`. From the wheel come two trees that
differ in one thing: `so/` holds the native modules, `bc/` the bitcode they were made from. The
upstream tests run on both; a package is right when every single test ends alike.

    build/pypi/NAME/{sdist,wheel,so,bc,tests,so.xml,bc.xml}
"""

import argparse
import json
import os
import shutil
import sys
import tarfile
import xml.etree.ElementTree as ElementTree
import zipfile
from pathlib import Path

import common
from common import ROOT, ToolError, observe, run

CC = ROOT / "tools/bitcrane-cc"
CXX = ROOT / "tools/bitcrane-c++"


class Package:
    """How to test one package: `tests` are paths in the sdist, or `--pyargs NAME` for installed ones.

    The module of a `rust` package is one crate with all it depends on, as rustc's own bitcode.
    """

    def __init__(self, tests, deps=(), apt=(), env=None, args=(), requirement=None, rust=False, settings=()):
        self.tests = tests.split()
        self.deps, self.apt, self.env, self.args = list(deps), list(apt), env or {}, list(args)
        self.requirement, self.rust = requirement, rust
        #: For the package's build backend, as `setup-args=-Dname=value`.
        self.settings = [word for setting in settings for word in ("-C", setting)]


PACKAGES = {
    "markupsafe": Package("tests"),
    "simplejson": Package("--pyargs simplejson.tests"),
    "ujson": Package("tests"),
    "msgpack": Package("test"),
    "pyyaml": Package("tests", apt=["libyaml-dev"], env={"PYYAML_FORCE_LIBYAML": "1"}),
    "regex": Package("--pyargs regex.tests.test_regex"),
    "cffi": Package("src/c/test_c.py", apt=["libffi-dev"], deps=["pycparser", "setuptools"]),
    "zstandard": Package("tests"),
    "lz4": Package("tests/block tests/frame", deps=["psutil"], args=["-k", "not huge and not mem_leak"]),
    "bitarray": Package("--pyargs bitarray.test_bitarray bitarray.test_util"),
    "multidict": Package("tests", deps=["objgraph", "pytest-codspeed"], args=["-k", "not leak and not isolated"]),
    "xxhash": Package("tests"),
    "mmh3": Package("tests", args=["-o", "pythonpath=tests"]),
    "crc32c": Package("test"),
    "wrapt": Package("tests"),
    "frozenlist": Package("tests", deps=["expandvars", "cython"]),
    "propcache": Package("tests", deps=["pytest-codspeed", "expandvars", "cython"]),
    "yarl": Package("tests", deps=["multidict", "propcache", "idna", "hypothesis", "pytest-codspeed", "expandvars", "cython"]),
    "zope.interface": Package("--pyargs zope.interface", deps=["zope.event", "zope.testing"]),
    "greenlet": Package("--pyargs greenlet.tests", deps=["objgraph", "psutil"]),
    "setproctitle": Package("tests"),
    "immutables": Package("tests"),
    "cytoolz": Package("--pyargs cytoolz.tests", deps=["toolz", "cython"]),
    "lru-dict": Package("test"),
    "ciso8601": Package("tests", deps=["pytz"]),
    "persistent": Package("--pyargs persistent", deps=["zope.interface", "zope.deferredimport", "cffi", "manuel", "zope.testrunner"]),
    "BTrees": Package("--pyargs BTrees.tests", deps=["persistent", "zope.interface", "transaction"]),
    "kiwisolver": Package("py/tests"),
    "hiredis": Package("tests"),
    "httptools": Package("tests"),
    "cbor2": Package("tests", deps=["hypothesis"], requirement="cbor2<6"),
    "brotli": Package("python/tests"),
    "pyahocorasick": Package("tests"),
    "marisa-trie": Package("tests", deps=["hypothesis", "readme_renderer"]),
    "datrie": Package("tests", deps=["hypothesis"]),
    "python-rapidjson": Package("tests", deps=["pytz"]),
    "pybase64": Package("tests"),
    "editdistance": Package("test"),
    "gmpy2": Package("test", apt=["libgmp-dev", "libmpfr-dev", "libmpc-dev"], deps=["hypothesis"]),
    "lxml": Package("src/lxml/tests", apt=["libxml2-dev", "libxslt1-dev"]),
    "psutil": Package("tests", args=["-k", "not leak"]),
    "websockets": Package("tests/test_utils.py tests/test_frames.py tests/test_streams.py tests/test_protocol.py"),
    "bintrees": Package("tests"),
    "murmurhash": Package("--pyargs murmurhash.tests"),
    "cymem": Package("--pyargs cymem.tests"),
    "preshed": Package("--pyargs preshed.tests", deps=["cymem", "murmurhash"]),
    "fastrlock": Package("tests"),
    "pymongo": Package("test/test_bson.py test/test_objectid.py test/test_json_util.py", deps=["dnspython", "pytest-asyncio"]),
    "pyuca": Package("."),
    "levenshtein": Package("tests", deps=["rapidfuzz"]),
    "pycurl": Package("tests", apt=["libcurl4-openssl-dev"]),
    "scandir": Package("test"),
    "asyncpg": Package("tests/test_record.py", deps=["async-timeout"]),
    "srsly": Package("--pyargs srsly.tests", deps=["catalogue", "mock", "pytz"]),
    # Without Intel's assembly, which has no bitcode, and with numpy's own subset of BLAS.
    "numpy": Package("--pyargs numpy", deps=["hypothesis"], args=["-m", "not slow"], settings=["setup-args=-Ddisable-svml=true", "setup-args=-Dblas=none", "setup-args=-Dlapack=none", "setup-args=-Dallow-noblas=true"]),
    "bcrypt": Package("tests", rust=True),
    "rpds-py": Package("tests", rust=True),
    "msgspec": Package("tests"),
    "pyrsistent": Package("tests", deps=["hypothesis", "attrs"]),
    "mwparserfromhell": Package("tests"),
    "intbitset": Package("tests"),
    "pyclipper": Package("tests"),
    "atom": Package("tests", deps=["pytest-benchmark", "psutil"]),
    "dnaio": Package("tests", deps=["xopen"]),
    "dukpy": Package("tests"),
    "ephem": Package("--pyargs ephem.tests"),
    "fastavro": Package("tests", deps=["pytz", "numpy", "zlib-ng", "cramjam", "zstandard", "lz4"]),
    "inflate64": Package("tests"),
    "llist": Package("tests"),
    "zopfli": Package("tests"),
    "pillow": Package("Tests", deps=["defusedxml", "packaging", "pytest-timeout"], apt=["libjpeg-dev", "zlib1g-dev", "libfreetype-dev", "liblcms2-dev", "libwebp-dev", "libopenjp2-7-dev", "libtiff-dev"]),
    "rapidfuzz": Package("tests", deps=["hypothesis"], env={"RAPIDFUZZ_BUILD_EXTENSION": "1", "RAPIDFUZZ_IMPLEMENTATION": "cpp"}, settings=["install.strip=false"]),
    "contourpy": Package("tests", deps=["numpy", "matplotlib", "Pillow", "wurlitzer"]),
    "aiohttp": Package(
        "tests/test_http_parser.py tests/test_http_writer.py tests/test_helpers.py tests/test_websocket_parser.py tests/test_websocket_writer.py",
        deps="yarl multidict frozenlist aiosignal attrs propcache aiohappyeyeballs pytest-mock re-assert freezegun time-machine proxy.py trustme pytest-codspeed isal zlib-ng blockbuster pytest-xdist pytest-cov".split(),
    ),
    "uvloop": Package("tests", deps=["aiohttp", "pyOpenSSL", "psutil"], args=["-k", "not sourcecode"]),
    "gevent": Package("--pyargs gevent.tests.test__hub gevent.tests.test__queue", deps=["zope.event", "zope.interface", "greenlet", "cffi"]),
    "lupa": Package("lupa/tests"),
    "pysimdjson": Package("tests"),
    "bottleneck": Package("--pyargs bottleneck", deps=["numpy"]),
    "numexpr": Package("--pyargs numexpr.tests", deps=["numpy"]),
    "pywavelets": Package("--pyargs pywt", deps=["numpy"]),
    "cftime": Package("test", deps=["numpy"]),
    "pynacl": Package("tests", deps=["hypothesis", "cffi"]),
    "argon2-cffi-bindings": Package("tests", deps=["cffi"]),
    "tornado": Package("--pyargs tornado.test.websocket_test tornado.test.util_test"),
    "selectolax": Package("tests"),
}
del PACKAGES["pyuca"], PACKAGES["scandir"]  # pure, dead


def main():
    options = arguments()
    common.need("clang-19", "clang-19")
    site = Site(options)
    site.prepare()
    results = {}
    for name, result in common.each(options.jobs, lambda name: attempt(site, name, options), options.packages):
        results[name] = result
        print(f"{name:18} {result}", flush=True)
    if options.report:
        options.report.write_text(json.dumps({name: vars(result) for name, result in sorted(results.items())}, indent=1))
    good = sum(result.verdict == "same" for result in results.values())
    print(f"{good} of {len(results)} packages: " + ("built" if options.build_only else "every test as natively"))
    return 0 if good == len(results) else 1


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="*", metavar="PACKAGE", help="default: all that are known")
    parser.add_argument("--build", type=Path, default=common.BUILD / "pypi")
    parser.add_argument("--python", default=sys.executable, help="the interpreter to build and test with")
    parser.add_argument("--bitcrane", type=Path, help="a wheel, or a directory that holds the package; default: the one installed")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--timeout", type=float, default=600, help="seconds for one test run")
    parser.add_argument("--build-only", action="store_true", help="build, and run the tests natively")
    parser.add_argument("--rebuild", action="store_true", help="forget what was built")
    parser.add_argument("--report", type=Path, help="write the results to this JSON file")
    options = parser.parse_args()
    options.packages = options.packages or list(PACKAGES)
    unknown = set(options.packages) - set(PACKAGES)
    if unknown:
        parser.error(f"unknown packages: {' '.join(sorted(unknown))}")
    return options


class Site:
    """The virtual environment that builds and tests, and the place of the trees."""

    def __init__(self, options):
        self.build = options.build.resolve()
        self.venv = self.build / "venv"
        self.python = self.venv / "bin/python"
        self.base, self.bitcrane = options.python, options.bitcrane

    def prepare(self):
        if not self.python.exists():
            self.build.mkdir(parents=True, exist_ok=True)
            run([self.base, "-m", "venv", self.venv])
            self.pip("install", "-U", "pip", "setuptools", "wheel", "pytest", "hypothesis")
        if self.bitcrane and self.bitcrane.suffix == ".whl":
            self.pip("install", "--force-reinstall", "--no-deps", self.bitcrane)

    def pip(self, *words, **options):
        return run([self.python, "-m", "pip", "-q", "--disable-pip-version-check", *words], **options)

    def tags(self):
        """The suffix of native modules, such as `.cpython-313-x86_64-linux-gnu.so`."""
        return run([self.python, "-c", "import sysconfig; print(sysconfig.get_config_var('EXT_SUFFIX'))"]).strip()


class Verdict:
    """The result for one package, with whatever differs."""

    def __init__(self, verdict, detail="", natively=None, differing=()):
        self.verdict, self.detail, self.natively, self.differing = verdict, detail, natively, list(differing)

    def __str__(self):
        text = f"{self.verdict:12} {self.natively or ''} {self.detail}".rstrip()
        return text + "".join(f"\n    {line}" for line in self.differing[:12])


def attempt(site, name, options):
    """Builds and tests one package; whatever goes wrong is its verdict."""
    try:
        return Case(site, name, options).judge()
    except (ToolError, OSError, tarfile.TarError, zipfile.BadZipFile) as error:
        return Verdict("not built", common.quarantine(str(error), 400))


class Case:
    """One package on its way."""

    def __init__(self, site, name, options):
        self.site, self.name, self.options = site, name, options
        self.package = PACKAGES[name]
        self.home = site.build / name
        if options.rebuild:
            shutil.rmtree(self.home, ignore_errors=True)

    def judge(self):
        self.build()
        native = self.test("so")
        summary = native.summary()
        if not any(kind == "passed" for kind, _ in native.tests.values()):
            return Verdict("no tests", native.tail, summary)
        if self.options.build_only:
            return Verdict("same", "", summary)
        ours = self.test("bc")
        differing = native.difference(ours)
        if not differing:
            return Verdict("same", "", summary)
        verdict = "differs" if ours.tests else "fails"
        return Verdict(verdict, f"bitcode: {ours.summary()} {ours.tail}", summary, differing)

    def build(self):
        done = self.home / "built"
        if done.exists():
            return
        for part in ("sdist", "wheel", "so", "bc", "tests"):
            shutil.rmtree(self.home / part, ignore_errors=True)
            (self.home / part).mkdir(parents=True)
        self.install_requirements()
        requirement = self.package.requirement or self.name
        binary = ["--no-binary", self.name, "--no-deps"]
        self.site.pip("download", *binary, "-d", self.home / "sdist", requirement, env=self.environment())
        (sdist,) = (self.home / "sdist").iterdir()
        unpack(sdist, self.home / "tests")
        self.site.pip("wheel", *binary, *self.package.settings, "-w", self.home / "wheel", sdist, env=self.environment())
        self.plant_trees()
        done.write_text(sdist.name)

    def install_requirements(self):
        if self.package.apt and os.geteuid() == 0:
            run(["apt-get", "install", "-y", "--no-install-recommends", *self.package.apt])
        if self.package.deps:
            self.site.pip("install", *self.package.deps)

    def environment(self):
        added = {
            "CC": str(CC),
            "CXX": str(CXX),
            "LDSHARED": f"{CC} -shared",
            "LDCXXSHARED": f"{CXX} -shared",
            "BITCRANE_CC_FLAGS": "-O2 -fPIC -g0",
        }
        if self.package.rust:
            added["CARGO_TARGET_DIR"] = str(self.home / "rust")
            added["CARGO_PROFILE_RELEASE_LTO"], added["CARGO_PROFILE_RELEASE_CODEGEN_UNITS"] = "fat", "1"
            added["RUSTFLAGS"] = "--emit=llvm-bc"
        return {**os.environ, **added, **self.package.env}

    def plant_trees(self):
        """`so/` and `bc/` from the wheel; insists that every native module has its bitcode."""
        (wheel,) = (self.home / "wheel").glob("*.whl")
        with zipfile.ZipFile(wheel) as archive:
            archive.extractall(self.home / "so")
        shutil.rmtree(self.home / "bc")
        shutil.copytree(self.home / "so", self.home / "bc")
        # The wheel has both, for bitcrane-cc leaves the bitcode beside the native module.
        for beside in (self.home / "so").rglob("*.bc"):
            beside.unlink()
        modules = sorted((self.home / "bc").rglob("*.so"))
        if not modules:
            raise ToolError("the wheel has no native module")
        for module in modules:
            if self.package.rust:
                shutil.copy(self.rust_bitcode(module), module.with_suffix(".bc"))
            else:
                run([CC, "--extract", module])
            module.unlink()
            run(["objcopy", "--remove-section=.bitcrane", self.home / "so" / module.relative_to(self.home / "bc")])
        (self.home / "bc/sitecustomize.py").write_text(SITECUSTOMIZE)

    def rust_bitcode(self, module):
        """The crate's bitcode, standard library and all, that rustc has left: the one with this PyInit_."""
        wanted = b"PyInit_" + module.name.split(".")[0].encode()
        found = [path for path in sorted(self.home.glob("rust/**/deps/*.bc")) if wanted in path.read_bytes()]
        if not found:
            raise ToolError(f"rustc has left no bitcode with {wanted.decode()}")
        return found[0]

    def test(self, kind):
        """Runs the upstream tests on one tree; the sdist's own copy of the package is out of sight."""
        work = self.home / "work"  # Names of tests may hold the path.
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir()
        paths = [self.copy_tests(work, word) for word in self.package.tests]
        report = self.home / f"{kind}.xml"
        if report.exists():
            report.unlink()
        path = [str(self.home / kind)]
        if self.site.bitcrane and self.site.bitcrane.is_dir():
            path.append(str(self.site.bitcrane.resolve()))
        env = {**os.environ, **self.package.env, "PYTHONPATH": os.pathsep.join(path), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONHASHSEED": "0"}
        command = [self.site.python, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-o", "addopts=", "--continue-on-collection-errors", f"--junitxml={report}"]
        outcome = observe([*command, *self.package.args, *paths], self.options.timeout, cwd=work, env=env)
        shutil.rmtree(work)
        return Report(report, outcome)

    def copy_tests(self, work, word):
        """Copies the tests next to nothing else, keeping their name; words that are no path stay."""
        (top,) = (self.home / "tests").iterdir()
        source = top / word
        if not source.exists() or "--pyargs" in self.package.tests:
            return word
        base = word.split("/")[0] if source.is_file() or "/" not in word else word
        if not (work / base).exists():
            copy = shutil.copytree if (top / base).is_dir() else shutil.copy
            copy(top / base, work / base)
        for extra in ("pytest.ini", "conftest.py", "README.rst", "README.md"):
            if (top / extra).exists() and not (work / extra).exists():
                shutil.copy(top / extra, work / extra)
        return word


SITECUSTOMIZE = """\
import bitcrane

bitcrane.install()
"""


class Report:
    """The tests of one run: name -> passed, failed, skipped, error."""

    def __init__(self, path, outcome):
        self.tests = {}
        text = (outcome.stdout + outcome.stderr).decode(errors="replace").strip().splitlines()
        self.tail = "" if outcome.status in (0, 1) else f"{outcome}: {common.quarantine(' '.join(text[-3:]), 300)}"
        if path.exists():
            for case in ElementTree.parse(path).getroot().iter("testcase"):
                self.tests[f"{case.get('classname')}::{case.get('name')}"] = state(case)

    def summary(self):
        counts = {}
        for kind, _ in self.tests.values():
            counts[kind] = counts.get(kind, 0) + 1
        return ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))

    def difference(self, other):
        """What `other` has otherwise, one line each."""
        lines = [other.tail] if other.tail and other.tail != self.tail else []
        for name in sorted({**self.tests, **other.tests}):
            before, after = self.tests.get(name, ("absent", "")), other.tests.get(name, ("absent", ""))
            if before[0] != after[0]:
                lines.append(common.quarantine(f"{name}: {before[0]} -> {after[0]}: {after[1]}", 250))
        return lines


def state(case):
    for child in case:
        if child.tag in ("failure", "error", "skipped"):
            return {"failure": "failed"}.get(child.tag, child.tag), child.get("message") or ""
    return "passed", ""


def unpack(sdist, target):
    if sdist.suffix == ".zip":
        with zipfile.ZipFile(sdist) as archive:
            archive.extractall(target)
        return
    with tarfile.open(sdist) as archive:
        archive.extractall(target)


if __name__ == "__main__":
    common.main(main)
