"""What the tests share. Every snippet runs in an interpreter of its own."""

import functools
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
EXT = os.path.join(HERE, "ext")
SOABI = sysconfig.get_config_var("SOABI")


class Case(unittest.TestCase):
    """A directory on ``sys.path`` for bitcode files, and child interpreters that see it."""

    maxDiff = None

    #: Where the compiled extensions come from, below ``ext``: "" (-O2) or "o0".
    level = ""

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="bitcrane-test-")
        self.addCleanup(shutil.rmtree, self.dir)

    def path(self, name):
        return os.path.join(self.dir, name)

    def bitcode(self, source):
        """The bytes of ``ext/source.bc``."""
        leveled = os.path.join(EXT, self.level, source + ".bc")
        with open(leveled if os.path.exists(leveled) else os.path.join(EXT, source + ".bc"), "rb") as file:
            return file.read()

    def put(self, name, source):
        """Makes the file ``name`` from an extension, or from bytes."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "wb") as file:
            file.write(source if isinstance(source, bytes) else self.bitcode(source))
        return path

    def put_native(self, name, source):
        """Makes ``name`` a real shared object of the same source."""
        path = self.path(name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        shutil.copy(native(source), path)
        return path

    def spawn(self, *args, **env):
        """Runs this Python with the test directory on its path."""
        environment = {key: value for key, value in os.environ.items() if not key.startswith("BITCRANE_")}
        environment["PYTHONPATH"] = os.pathsep.join([self.dir, os.environ.get("PYTHONPATH", "")])
        environment["PYTHONIOENCODING"] = "utf-8"
        environment["PYTHONDONTWRITEBYTECODE"] = "1"
        environment["BITCRANE_CACHE_DIR"] = os.path.join(self.dir, "cache")
        # All tests can be run in either way.
        environment["BITCRANE_COMPILE"] = os.environ.get("BITCRANE_COMPILE", "eager")
        environment.update(env)
        return subprocess.run(
            [sys.executable, *args], env=environment, cwd=self.dir, stdout=subprocess.PIPE, stderr=subprocess.PIPE, timeout=600
        )

    def python(self, code, install=True, before="", **env):
        """Runs ``code``, which must succeed, and returns what it prints."""
        prologue = "import sys, os, importlib\nimport bitcrane\n" + ("bitcrane.install()\n" if install else "")
        prologue += textwrap.dedent(before) + "\n"
        done = self.spawn("-c", prologue + textwrap.dedent(code), **env)
        errors = done.stderr.decode("utf-8", "replace")
        self.assertEqual(done.returncode, 0, "\n" + textwrap.dedent(code) + "\n" + errors)
        return done.stdout.decode("utf-8", "replace")


@functools.lru_cache(maxsize=None)
def native(source):
    """A shared object of ``ext/source.c``, compiled for this Python by the system's compiler."""
    directory = tempfile.mkdtemp(prefix="bitcrane-native-")
    out = os.path.join(directory, source + ".so")
    compiler = os.environ.get("CC", "cc")
    include = sysconfig.get_path("include")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-w", "-I", include, os.path.join(EXT, source + ".c"), "-o", out], check=True)
    import atexit

    atexit.register(shutil.rmtree, directory, ignore_errors=True)
    return out
