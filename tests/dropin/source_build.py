#!/usr/bin/env python3
"""Builds CPython 3.11 from Debian's source package with the drop-in object, and imports bitcode.

    tools/make-dynload.sh && tests/dropin/source_build.py [--build DIR] [--tarball FILE]

Not one of the everyday tests: it fetches 26 MB and takes some minutes. No file of the source tree
is changed; the object lies beside its sources and configure is told its name.
"""

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
EXT = ROOT / "tests/python/ext"
sys.path.insert(0, str(ROOT / "tools"))

import common  # noqa: E402

CHECK = """
import sys, _imp, importlib.machinery
soabi = ".cpython-311-x86_64-linux-gnu"
stems = [soabi, ".abi3", ""]
expected = [stem + ".so" for stem in stems] + [stem + ".bc" for stem in stems]
assert _imp.extension_suffixes() == expected == importlib.machinery.EXTENSION_SUFFIXES
import single, multi, _json, unicodedata
assert single.add(40, 2) == 42 and single.__file__.endswith("single.bc")
assert multi.rot13("Hello") == "Uryyb" and multi.__file__.endswith("multi.abi3.bc")
assert _json.__file__.endswith(soabi + ".so"), _json.__file__
try: import unresolved
except ImportError as error: assert "no_such_function" in str(error) and error.path.endswith("unresolved.bc")
else: raise AssertionError
print(sys.version, "imports bitcode and shared objects")
"""


def main():
    options = arguments()
    options.build.mkdir(parents=True, exist_ok=True)
    tree = options.build / "source"
    if not tree.exists():
        tarball = options.tarball or common.apt_source("python3.11", options.build)
        tree.mkdir()
        subprocess.run(["tar", "-xf", tarball, "-C", tree, "--strip-components=1"], check=True)
    shutil.copy(options.object, tree / "Python/dynload_bitcrane.o")
    jobs = f"-j{os.cpu_count()}"
    # Unoptimised, to be quick: what is tested is the linking.
    configure = ["./configure", "-q", "DYNLOADFILE=dynload_bitcrane.o", "CFLAGS=-O0"]
    for command in (configure, ["make", "-s", jobs]):
        subprocess.run(command, cwd=tree, check=True, stdout=subprocess.DEVNULL)
    modules = options.build / "modules"
    modules.mkdir(exist_ok=True)
    for source, name in (("single", "single.bc"), ("multi", "multi.abi3.bc"), ("unresolved", "unresolved.bc")):
        shutil.copy(EXT / f"{source}.bc", modules / name)
    env = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "BITCRANE_"))}
    subprocess.run([tree / "python", "-c", CHECK], env={**env, "PYTHONPATH": str(modules)}, check=True)
    subprocess.run([tree / "python", "-m", "test", "test_importlib", "test_imp", "test_import"], env=env, check=True)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--build", type=Path, default=ROOT / "build/cpython-dropin", help="where it is built")
    parser.add_argument("--object", type=Path, default=ROOT / "build/dynload_bitcrane.o", help="the drop-in object")
    parser.add_argument("--tarball", type=Path, help="the source, if it is here already")
    return parser.parse_args()


if __name__ == "__main__":
    main()
