"""An interpreter with the drop-in dynload object: this Python, linked again.

    BITCRANE_DYNLOAD=build python3 tests/dropin/test_dropin.py

``BITCRANE_DYNLOAD`` is the directory that tools/make-dynload.sh has filled. No package of ours is
on the path of the interpreter under test.
"""

import os
import shlex
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
EXT = os.path.join(os.path.dirname(HERE), "python", "ext")
MADE = os.path.abspath(os.environ["BITCRANE_DYNLOAD"])
SOABI = sysconfig.get_config_var("SOABI")


def link(out, *objects):
    """Links an interpreter, with ``objects`` before CPython's own archive."""
    home = sysconfig.get_config_var("LIBPL")
    archive = os.path.join(home, "libpython{}.a".format(sysconfig.get_config_var("LDVERSION")))
    libraries = shlex.split(" ".join(sysconfig.get_config_var(name) or "" for name in ("LIBS", "SYSLIBS")))
    command = ["gcc", "-o", out, "-Xlinker", "-export-dynamic", *objects, os.path.join(home, "python.o")]
    subprocess.run([*command, archive, *libraries, "-lm"], check=True)


class DropIn(unittest.TestCase):
    """Imports in an interpreter that was linked with ``dynload_bitcrane.o``."""

    @classmethod
    def setUpClass(cls):
        cls.home = tempfile.mkdtemp(prefix="bitcrane-dropin-")
        cls.addClassCleanup(shutil.rmtree, cls.home)
        cls.interpreter = os.path.join(cls.home, "python")
        link(cls.interpreter, os.path.join(MADE, "dynload_bitcrane.o"))

    def setUp(self):
        self.dir = tempfile.mkdtemp(prefix="bitcrane-test-")
        self.addCleanup(shutil.rmtree, self.dir)

    def put(self, name, source):
        path = os.path.join(self.dir, name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        if isinstance(source, bytes):
            with open(path, "wb") as file:
                file.write(source)
        else:
            shutil.copy(os.path.join(EXT, source + ".bc"), path)
        return path

    def python(self, code, interpreter=None, **env):
        environment = {key: value for key, value in os.environ.items() if not key.startswith(("BITCRANE_", "PYTHON"))}
        environment.update(PYTHONHOME=sys.base_prefix, PYTHONPATH=self.dir, PYTHONUTF8="1", **env)
        command = [interpreter or self.interpreter, "-c", "import sys, os\n" + textwrap.dedent(code)]
        done = subprocess.run(command, env=environment, cwd=self.dir, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        self.assertEqual(done.returncode, 0, textwrap.dedent(code) + done.stderr.decode())
        return done.stdout.decode()

    SUFFIXES = "import _imp; print(*_imp.extension_suffixes())"

    def test_the_suffixes_are_those_of_this_python_in_both_formats(self):
        stems = ["." + SOABI, ".abi3", ""]
        native, bitcode = ([stem + format for stem in stems] for format in (".so", ".bc"))
        self.assertEqual(self.python(self.SUFFIXES).split(), native + bitcode)
        self.assertEqual(self.python(self.SUFFIXES, BITCRANE_PREFER="bc").split(), bitcode + native)

    def test_bitcode_imports_without_any_package(self):
        single = self.put("single.bc", "single")
        self.put("multi." + SOABI + ".bc", "multi")
        self.put("pkg/__init__.py", b"")
        self.put("pkg/sub.abi3.bc", "several")
        self.put("nöbda.bc", "several")
        self.python(f"""
            import single, multi, pkg.sub, nöbda
            assert "bitcrane" not in sys.modules
            assert single.add(40, 2) == 42 and single.__file__ == {single!r}
            assert repr(single) == "<module 'single' from {single!r}>"
            assert type(single.__loader__).__name__ == "ExtensionFileLoader"
            assert multi.rot13("Hello") == "Uryyb" and multi.Mean and multi.keywords(1, scale=2) == (1, 2, 2.0)
            assert pkg.sub.__name__ == "pkg.sub" and nöbda.__doc__ == "accented"
            first = single
            del sys.modules["single"], sys.modules["multi"]
            assert single.count() == 1
            import single, multi
            assert single is not first and single.marker is first.marker and single.count() == 2
            assert multi.count() == 1
        """)

    def test_what_a_module_shows_is_found_as_in_a_shared_object(self):
        path = self.put("shown.bc", "shown")
        self.put("borrower.bc", "borrower")
        self.python(f"""
            import ctypes, shown
            assert ctypes.CDLL({path!r}).shown_add(40, 2) == 42
            try: import borrower
            except ImportError as error: assert "undefined symbols: shown_add" in str(error), error
            else: raise AssertionError
        """)
        self.python("""
            sys.setdlopenflags(os.RTLD_NOW | os.RTLD_GLOBAL)
            import shown, borrower
            assert borrower.borrow() == 30 and shown.total() == 60
        """)

    def test_shared_objects_still_import(self):
        source = os.path.join(EXT, "single.c")
        include = sysconfig.get_path("include")
        subprocess.run(["gcc", "-shared", "-fPIC", "-w", "-I", include, source, "-o", os.path.join(self.dir, "single.so")], check=True)
        self.put("single.bc", "single")
        self.python("""
            import single, _json, _ctypes, unicodedata
            assert single.__file__.endswith(".so") and single.add(1, 2) == 3
            assert _json.__file__.endswith(".so")
        """)
        self.assertEqual(self.python("import single; print(single.__file__[-3:], single.add(1, 2))", BITCRANE_PREFER="bc"), ".bc 3\n")

    def test_errors_are_import_errors_with_name_and_path(self):
        bad = self.put("bad.bc", b"nonsense")
        other = self.put("other.bc", "single")
        shared = self.put("shared.so", b"nonsense")
        unresolved = self.put("unresolved.bc", "unresolved")
        self.python(f"""
            for name, path, text in (
                ("bad", {bad!r}, "bad.bc: "),
                ("other", {other!r}, "dynamic module does not define module export function (PyInit_other)"),
                ("shared", {shared!r}, "shared.so: "),
                ("unresolved", {unresolved!r}, "no_such_data"),
            ):
                for _ in range(2):
                    try: __import__(name)
                    except ImportError as error:
                        assert (error.name, error.path) == (name, path), (error.name, error.path)
                        assert text in str(error), error
                    else: raise AssertionError(name)
        """)

    def test_a_changed_multi_phase_module_is_new_code(self):
        path = self.put("multi.bc", "multi")
        with open(os.path.join(EXT, "multi2.bc"), "rb") as file:
            new = file.read()
        self.python(f"""
            import multi
            old = multi
            open({path!r}, "wb").write({new!r})
            del sys.modules["multi"]
            import multi
            assert (old.version, multi.version) == (1, 2)
        """)

    def test_the_archive_serves_as_well(self):
        self.put("single.bc", "single")
        interpreter = os.path.join(self.home, "python-a")
        link(interpreter, "-Wl,-u,_PyImport_FindSharedFuncptr", os.path.join(MADE, "libdynload_bitcrane.a"))
        self.python("import single, _json; assert single.add(1, 2) == 3", interpreter=interpreter)


if __name__ == "__main__":
    unittest.main()
