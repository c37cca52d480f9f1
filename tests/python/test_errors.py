"""Bad input is one ImportError with ``name`` and ``path``; never a crash."""

import unittest

from support import Case


class Errors(Case):
    """Each kind of bad file, through ``import``."""

    def refuse(self, name, content, cls, *texts):
        """Imports ``content`` as module ``name`` and checks the error; twice: failures are kept."""
        path = self.put(name + ".bc", content)
        self.python(f"""
            for _ in range(2):
                try: import {name}
                except ImportError as error:
                    assert type(error) is {cls}, (type(error), error)
                    assert error.name == {name!r}, error.name
                    assert error.path == {path!r}, error.path
                    text = str(error)
                    for part in {texts!r}: assert part in text, text
                    assert "{name}" not in sys.modules
                else: raise AssertionError("imported")
        """)
        return path

    def test_a_file_that_is_not_bitcode(self):
        for content in (b"", b"nonsense", b"\x7fELF" + bytes(100), bytes(1000), b"BC\xc0\xde"):
            self.refuse("bad", content, "bitcrane.BitcodeError", "bad.bc: ")

    def test_a_truncated_file(self):
        whole = self.bitcode("multi")
        for length in (8, 100, len(whole) // 2, len(whole) - 4):
            self.refuse("multi", whole[:length], "bitcrane.BitcodeError", "multi.bc: ")

    def test_a_file_for_another_machine(self):
        self.refuse("foreign", "foreign", "bitcrane.BitcodeError", "aarch64")

    def test_unsupported_constructs_are_named_with_their_place(self):
        self.refuse("unsupported", "unsupported", "bitcrane.UnsupportedError", "ppc_fp128", "PyInit_unsupported")

    def test_undefined_symbols_are_all_listed_with_their_users_and_a_hint(self):
        names = ("no_such_function", "no_such_other_function", "no_such_data")
        self.refuse("unresolved", "unresolved", "bitcrane.UnresolvedSymbolError", *names, "use", "RTLD_GLOBAL")

    def test_a_library_loaded_globally_resolves_them(self):
        self.put("unresolved.bc", "unresolved")
        self.put("lib.c", b"int no_such_function(int x) { return x + 1; }\n"
                          b"double no_such_other_function(double x) { return x * 2; } int no_such_data = 20;\n")
        self.python("""
            import ctypes, subprocess
            try: import unresolved
            except bitcrane.UnresolvedSymbolError: pass
            subprocess.check_call(["cc", "-shared", "-fPIC", "lib.c", "-o", "lib.so"])
            ctypes.CDLL(os.path.abspath("lib.so"), ctypes.RTLD_GLOBAL)
            import unresolved
            assert unresolved.use() == 42.0
        """)

    def test_a_file_without_the_init_function(self):
        path = self.put("other.bc", "single")
        self.python(f"""
            try: import other
            except ImportError as error:
                assert str(error) == "dynamic module does not define module export function (PyInit_other)", error
                assert (error.name, error.path) == ("other", {path!r})
            else: raise AssertionError
        """)

    def test_a_file_that_can_not_be_read(self):
        self.put("fine.bc", "single")
        self.python(f"""
            for path in ({self.path("absent.bc")!r}, {self.dir!r}):
                try: bitcrane.load(path, "m")
                except ImportError as error: assert error.path == path and error.name == "m" and path in str(error), error
                else: raise AssertionError
        """)

    def test_a_path_with_a_nul(self):
        self.put("data", "single")
        self.python("""
            data = open("data", "rb").read()
            for call in (lambda: bitcrane.load("a\\0b.bc"), lambda: bitcrane.load_bytes(data, "single", origin="a\\0b")):
                try: call()
                except ValueError: pass
                except ImportError as error: assert str(error).startswith(error.path + ": ") and "\\0" in error.path
                else: raise AssertionError
        """)

    def test_what_the_init_function_does_wrong_is_cpythons_business(self):
        path = self.put("several.bc", "several")
        self.python(f"""
            try: bitcrane.load({path!r}, "silent")
            except SystemError as error: assert "without raising an exception" in str(error)
            else: raise AssertionError
            try: bitcrane.load({path!r}, "raises")
            except ValueError as error: assert str(error) == "no luck"
            else: raise AssertionError
        """)

    def test_the_native_functions_check_their_arguments(self):
        self.python("""
            from bitcrane import _bitcrane
            for call in (lambda: _bitcrane.prepare(1, 2), lambda: _bitcrane.prepare_bytes("a", "b", "c"),
                         lambda: _bitcrane.check("a"), lambda: _bitcrane.main("x"), lambda: _bitcrane.prepare()):
                try: call()
                except (TypeError, SystemError): pass
                else: raise AssertionError
            import _imp
            for args in ((), (None,), (object(), None, None)):
                try: _imp.create_dynamic(*args)
                except (TypeError, AttributeError): pass
                else: raise AssertionError
        """)

    def test_errors_are_documented_classes_and_import_errors(self):
        self.python("""
            for cls in (bitcrane.BitcodeError, bitcrane.UnsupportedError, bitcrane.UnresolvedSymbolError):
                assert issubclass(cls, ImportError) and cls.__module__ == "bitcrane" and cls.__doc__
                assert not issubclass(cls, ModuleNotFoundError)
        """)


if __name__ == "__main__":
    unittest.main()
