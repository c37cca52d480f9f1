"""``load``, ``load_bytes``, zip files, and what is switched on at start-up."""

import os
import subprocess
import sys
import unittest
import zipfile

from support import Case, SOABI


class Load(Case):
    """One file, without ``install()``."""

    def test_the_name_comes_from_the_file(self):
        for name in ("single.bc", "single.abi3.bc", f"single.{SOABI}.bc", "single.other-tag.bc", "single.bitcode"):
            path = self.put(name, "single")
            self.python(f"""
                single = bitcrane.load({path!r})
                assert single.__name__ == "single" and single.__file__ == {path!r}
                assert sys.modules["single"] is single and single.add(1, 2) == 3
                assert not bitcrane.installed()
            """, install=False)

    def test_path_objects_bytes_and_full_names(self):
        path = self.put("multi.bc", "multi")
        self.python(f"""
            import pathlib
            module = bitcrane.load(pathlib.Path({path!r}), "some.package.multi")
            assert module.__name__ == "some.package.multi" and sys.modules["some.package.multi"] is module
            assert module.__spec__.name == "some.package.multi" and module.__package__ == "some.package"
            assert bitcrane.load(os.fsencode({path!r})).rot13("a") == "n"
        """, install=False)

    def test_loading_after_install_goes_the_same_way(self):
        path = self.put("multi.bc", "multi")
        self.python(f"""
            import multi
            assert bitcrane.load({path!r}) is not multi
            bitcrane.uninstall()
            assert bitcrane.load({path!r}).count() == 1
        """)

    def test_a_module_that_fails_leaves_sys_modules_as_it_was(self):
        path = self.put("several.bc", "several")
        self.python(f"""
            sys.modules["raises"] = marker = object()
            for name, error in (("raises", ValueError), ("silent", SystemError), ("absent", ImportError)):
                try: bitcrane.load({path!r}, name)
                except error: pass
                else: raise AssertionError(name)
            assert sys.modules["raises"] is marker and "silent" not in sys.modules
        """, install=False)

    def test_ctypes_finds_what_a_module_shows(self):
        path = self.put("shown.bc", "shown")
        self.python(f"""
            import ctypes
            shown = bitcrane.load({path!r})
            library = ctypes.CDLL({path!r})
            assert library.shown_add(40, 2) == 42
            table = (ctypes.c_int * 3).in_dll(library, "shown_table")
            table[0] = 15
            assert shown.total() == 65 and not hasattr(library, "shown_hidden")
        """, install=False)

    def test_modules_share_what_they_show_under_rtld_global(self):
        self.put("shown.bc", "shown")
        self.put("borrower.bc", "borrower")
        self.python("""
            import shown
            try: import borrower
            except bitcrane.UnresolvedSymbolError as error: assert set(error.symbols) == {"shown_add", "shown_table"}
            else: raise AssertionError
        """)
        self.python("""
            sys.setdlopenflags(os.RTLD_NOW | os.RTLD_GLOBAL)
            import shown, borrower
            assert borrower.borrow() == 30 and shown.total() == 60
        """)


class LoadBytes(Case):
    """Bitcode that is in memory."""

    def test_bytes_become_a_module(self):
        self.put("data", "multi")
        self.python("""
            data = open("data", "rb").read()
            multi = bitcrane.load_bytes(data, "multi")
            assert multi.rot13("a") == "n" and multi.__name__ == "multi"
            assert multi.__file__.startswith("<bitcode multi "), multi.__file__
            assert bitcrane.load_bytes(bytearray(data), "pkg.multi").__name__ == "pkg.multi"
            assert bitcrane.load_bytes(memoryview(data), "multi").count() == 1
        """, install=False)

    def test_the_origin_is_shown(self):
        self.put("data", "single")
        self.python("""
            single = bitcrane.load_bytes(open("data", "rb").read(), "single", origin="https://example.org/single.bc")
            assert single.__file__ == "https://example.org/single.bc" == single.__spec__.origin
            assert single.add(1, 2) == 3
        """)

    def test_other_bytes_at_the_same_origin_are_other_code(self):
        self.put("one", "multi")
        self.put("two", "multi2")
        self.python("""
            one, two = (bitcrane.load_bytes(open(name, "rb").read(), "multi", origin="x.bc") for name in ("one", "two"))
            assert (one.version, two.version) == (1, 2) and one.rot13("a") == two.rot13("a")
        """)


class Cache(Case):
    """Compiled code is kept for the next process."""

    def spawn(self, *args, **env):
        # What is compiled when it is called is not kept.
        return super().spawn(*args, **{"BITCRANE_COMPILE": "eager", **env})

    IMPORT = "import multi; assert multi.rot13('Hello') == 'Uryyb' and multi.Mean"

    def entries(self):
        cache = self.path("cache")
        return [os.path.join(at, name) for at, _, names in os.walk(cache) for name in names]

    def test_a_second_process_takes_what_the_first_has_compiled(self):
        self.put("multi.bc", "multi")
        self.python(self.IMPORT)
        (entry,) = self.entries()
        before = os.stat(entry)
        self.python(self.IMPORT)
        self.assertEqual(self.entries(), [entry])
        self.assertEqual(os.stat(entry).st_ino, before.st_ino)

    def test_a_damaged_entry_is_no_entry(self):
        self.put("multi.bc", "multi")
        self.python(self.IMPORT)
        (entry,) = self.entries()
        with open(entry, "r+b") as file:
            file.seek(os.path.getsize(entry) // 2)
            file.write(bytes(64))
        self.python(self.IMPORT)
        with open(entry, "r+b") as file:
            file.truncate(100)
        self.python(self.IMPORT)

    def test_without_a_place_nothing_is_kept_and_all_works(self):
        self.put("multi.bc", "multi")
        self.python(self.IMPORT, BITCRANE_CACHE="0")
        self.assertEqual(self.entries(), [])
        self.put("cache", b"not a directory")
        self.python(self.IMPORT)


class Zip(Case):
    """Bitcode in zip files, which no native extension module can be imported from."""

    def setUp(self):
        super().setUp()
        self.zip = self.path("app.zip")
        with zipfile.ZipFile(self.zip, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("multi.bc", self.bitcode("multi"))
            archive.writestr("multi.py", "version = 'py'")
            archive.writestr("plain.py", "x = 1")
            archive.writestr("pkg/__init__.py", "")
            archive.writestr(f"pkg/single.{SOABI}.bc", self.bitcode("single"))
            archive.writestr("pkg.bc", b"never read")
            archive.writestr("broken.bc", b"nonsense")

    def test_modules_and_packages_in_a_zip(self):
        self.python(f"""
            sys.path.insert(0, {self.zip!r})
            import multi, plain, pkg.single
            assert multi.version == 1 and plain.x == 1 and pkg.single.add(1, 2) == 3
            assert multi.__file__ == os.path.join({self.zip!r}, "multi.bc")
            assert pkg.single.__name__ == "pkg.single"
            try: import broken
            except ImportError as error: assert error.path == os.path.join({self.zip!r}, "broken.bc"), error.path
            else: raise AssertionError
            try: import absent
            except ModuleNotFoundError: pass
            else: raise AssertionError
        """)

    def test_without_install_a_zip_is_an_ordinary_zip(self):
        self.python(f"""
            bitcrane.uninstall()
            sys.path.insert(0, {self.zip!r})
            import multi
            assert multi.version == "py"
        """)


class Site(Case):
    """``python -m bitcrane site``, in a virtual environment."""

    def setUp(self):
        super().setUp()
        self.put("mods/single.bc", "single")
        environment = self.path("venv")
        subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
        self.interpreter = os.path.join(environment, "bin", "python")
        # The package must be importable at start-up by other means than PYTHONPATH too.
        self.env = {key: value for key, value in os.environ.items() if not key.startswith(("BITCRANE_", "PYTHON"))}
        package_home = subprocess.check_output([sys.executable, "-c", "import bitcrane, os; print(os.path.dirname(os.path.dirname(bitcrane.__file__)))"])
        site_packages = subprocess.check_output([self.interpreter, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], env=self.env)
        self.site_packages = site_packages.decode().strip()
        with open(os.path.join(self.site_packages, "0-home.pth"), "wb") as file:
            file.write(package_home)

    def imports(self, **env):
        """True if a bare ``import`` finds bitcode in this environment."""
        code = f"import sys; sys.path.insert(0, {self.path('mods')!r}); import single; assert single.add(1, 2) == 3"
        done = subprocess.run([self.interpreter, "-c", code], env={**self.env, **env}, stderr=subprocess.PIPE)
        if done.returncode != 0:
            self.assertIn(b"No module named 'single'", done.stderr)
        self.assertNotIn(b"Error processing line", done.stderr)
        return done.returncode == 0

    def site(self, *args):
        return subprocess.run([self.interpreter, "-m", "bitcrane", "site", *args], env=self.env, check=True, stdout=subprocess.PIPE).stdout.decode().strip()

    def test_install_switches_it_on_for_every_start_and_uninstall_off(self):
        self.assertFalse(self.imports())
        self.assertEqual(self.site("install"), os.path.join(self.site_packages, "bitcrane.pth"))
        self.assertTrue(self.imports())
        self.assertFalse(self.imports(BITCRANE_ENABLE="0"))
        self.site("uninstall")
        self.assertFalse(self.imports())
        self.assertEqual(self.site("uninstall"), "not installed")

    def test_on_demand_waits_for_the_environment_variable(self):
        self.site("install", "--on-demand")
        self.assertFalse(self.imports())
        self.assertTrue(self.imports(BITCRANE_ENABLE="1"))

    def test_a_removed_package_does_not_disturb_the_start(self):
        self.site("install")
        os.remove(os.path.join(self.site_packages, "0-home.pth"))
        self.assertFalse(self.imports())

    def test_wrong_arguments_are_a_usage_error(self):
        for args in ([], ["instal"], ["install", "--everywhere"]):
            done = subprocess.run([self.interpreter, "-m", "bitcrane", "site", *args], env=self.env, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 2)
            self.assertIn(b"usage:", done.stderr)


if __name__ == "__main__":
    unittest.main()
