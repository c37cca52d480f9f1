"""``import`` of bitcode files after ``bitcrane.install()``, held against CPython's rules."""

import unittest

from support import Case, SOABI


class Modules(Case):
    """Kinds of modules, from -O2 bitcode."""

    def test_single_phase_module_looks_like_any_extension_module(self):
        path = self.put("single.bc", "single")
        self.python(f"""
            import single
            from importlib.machinery import ExtensionFileLoader
            assert single.add(40, 2) == 42
            assert single.__name__ == "single" and single.__doc__ == "Single-phase."
            assert single.__file__ == {path!r}, single.__file__
            assert repr(single) == "<module 'single' from {path!r}>", repr(single)
            assert single.__spec__.origin == {path!r} and single.__spec__.has_location
            assert type(single.__loader__) is ExtensionFileLoader
            assert single.__loader__ is single.__spec__.loader
            assert type(single.add).__name__ == "builtin_function_or_method"
            assert single.add.__module__ == "single"
            try: single.add("x")
            except TypeError: pass
            else: raise AssertionError
        """)

    def test_single_phase_module_imported_again_shares_its_first_dict(self):
        self.put("single.bc", "single")
        self.python("""
            import single
            first, single.extra = single, 1
            assert single.count() == 1
            del sys.modules["single"]
            import single
            assert single is not first
            assert single.marker is first.marker and not hasattr(single, "extra")
            assert single.count() == 2
        """)

    def test_single_phase_module_with_state_is_initialised_again(self):
        self.put("sized.bc", "sized")
        self.python("""
            import sized
            first = sized
            assert sized.count() == 1 and sized.count() == 2 and sized.found()
            del sys.modules["sized"]
            import sized
            assert sized is not first and sized.count() == 1 and sized.found()
            assert first.count() == 3 and not first.found()
        """)

    def test_multi_phase_module_with_types_errors_and_keywords(self):
        self.put("multi.bc", "multi")
        self.python("""
            import multi
            assert multi.version == 1
            mean = multi.Mean()
            mean.add(1); mean.add(2.5)
            assert mean.value() == 1.75
            try: multi.Mean().value()
            except ZeroDivisionError as error: assert str(error) == "the mean of nothing"
            else: raise AssertionError
            try: multi.fail("text")
            except multi.Error as error: assert error.args == ("text",)
            else: raise AssertionError
            assert multi.rot13("Hello, World") == "Uryyb, Jbeyq"
            assert [multi.spell(n) for n in (0, 9, 10)] == ["zero of multi", "nine of multi", "many of multi"]
            assert multi.keywords(1, scale=0.5) == (1, 2, 0.5)
            assert multi.keywords(1, 3) == (1, 3, 1.0)
            assert multi.Mean.__module__ == "multi" and multi.Mean.__doc__ == "A running mean."
        """)

    def test_multi_phase_module_imported_again_is_fresh(self):
        self.put("multi.bc", "multi")
        self.python("""
            import multi
            first = multi
            assert first.count() == 1 and first.count() == 2
            del sys.modules["multi"]
            import multi
            assert multi is not first and multi.Error is not first.Error
            assert multi.count() == 1 and first.count() == 3
        """)

    def test_reload_gives_the_same_object(self):
        self.put("multi.bc", "multi")
        self.put("single.bc", "single")
        self.python("""
            import multi, single
            assert importlib.reload(multi) is multi and importlib.reload(single) is single
        """)

    def test_constructors_run_before_init_and_destructors_at_exit(self):
        self.put("lifecycle.bc", "lifecycle")
        printed = self.python("""
            import lifecycle
            assert lifecycle.constructed == 7
            print("working", flush=True)
        """)
        self.assertEqual(printed.split(), ["working", "destroyed"])


class ModulesUnoptimised(Modules):
    """The same from -O0 bitcode."""

    level = "o0"


class Names(Case):
    """What a file is called, and where it is."""

    def test_all_three_suffixes_are_found_the_most_specific_first(self):
        self.put("multi.bc", "multi2")
        self.put("multi.abi3.bc", "multi2")
        self.put(f"multi.{SOABI}.bc", "multi")
        self.put("single.abi3.bc", "single")
        self.python(f"""
            import multi, single
            assert multi.version == 1 and multi.__file__.endswith("multi.{SOABI}.bc")
            assert single.__file__.endswith("single.abi3.bc")
        """)

    def test_a_module_in_a_package_knows_its_full_name(self):
        self.put("pkg/__init__.py", b"")
        self.put("pkg/sub.bc", "several")
        self.put("pkg/multi.bc", "multi")
        self.python("""
            import pkg.sub
            from pkg import multi
            assert pkg.sub.__name__ == "pkg.sub" and pkg.sub.__package__ == "pkg"
            assert multi.__name__ == "pkg.multi" and sys.modules["pkg.multi"] is multi
        """)

    def test_a_package_may_be_bitcode_itself(self):
        self.put("several/__init__.bc", "several")
        self.put("several/helper.py", b"x = 1")
        self.python("""
            try: import several
            except ImportError as error: assert "PyInit___init__" in str(error) or "PyInit_several" in str(error)
            else:
                from several import helper
                assert helper.x == 1 and several.__path__
        """)

    def test_a_name_that_is_not_ascii(self):
        self.put("nöbda.bc", "several")
        self.python("""
            import nöbda
            assert nöbda.__name__ == "nöbda" and nöbda.__doc__ == "accented"
        """, PYTHONUTF8="1")

    def test_a_directory_that_is_not_ascii_or_has_odd_characters(self):
        for directory in ("dïr", "with space", "$ORIGIN", "a:b"):
            self.put(f"{directory}/single.bc", "single")
            self.python(f"""
                sys.path.insert(0, {self.path(directory)!r})
                import single
                assert single.add(1, 2) == 3 and single.__file__ == {self.path(directory + "/single.bc")!r}
            """, PYTHONUTF8="1")

    def test_a_path_without_a_slash(self):
        self.put("single.bc", "single")
        self.python("""
            assert bitcrane.load("single.bc").add(1, 2) == 3
            assert sys.modules["single"].__file__ == "single.bc"
        """)

    def test_several_modules_in_one_file(self):
        path = self.put("several.bc", "several")
        self.python(f"""
            import several
            second = bitcrane.load({path!r}, "second")
            sub = bitcrane.load({path!r}, name="some.where.sub")
            assert (several.__doc__, second.__doc__, sub.__doc__) == ("first", "second", "sub")
            assert second.__name__ == "second" and sub.__name__ == "some.where.sub"
        """)

    def test_source_files_come_after_and_packages_before(self):
        self.put("multi.bc", "multi")
        self.put("multi.py", b"version = 'py'")
        self.put("single/__init__.py", b"package = True")
        self.put("single.bc", "single")
        self.python("""
            import multi, single
            assert multi.version == 1 and single.package
        """)

    def test_inspect_and_pkgutil_know_the_suffixes(self):
        path = self.put(f"single.{SOABI}.bc", "single")
        self.put("multi.bc", "multi")
        self.python(f"""
            import inspect, pkgutil
            from importlib import machinery, util
            assert inspect.getmodulename({path!r}) == "single"
            assert {{module.name for module in pkgutil.iter_modules([{self.dir!r}])}} == {{"single", "multi"}}
            assert ".bc" in machinery.all_suffixes()
            spec = util.find_spec("single")
            assert spec.origin == {path!r} and type(spec.loader) is machinery.ExtensionFileLoader
            assert not spec.loader.is_package("single") and spec.loader.get_source("single") is None
        """)


class Preference(Case):
    """Bitcode beside shared objects."""

    def test_both_kinds_import_in_one_process(self):
        self.put_native("single.so", "single")
        self.put("multi.bc", "multi")
        self.python("""
            import single, multi
            assert single.__file__.endswith(".so") and single.add(1, 1) == 2
            assert multi.__file__.endswith(".bc") and multi.rot13("a") == "n"
        """)

    def test_shared_objects_win_unless_asked_otherwise(self):
        self.put_native("single.so", "single")
        self.put("single.bc", "single")
        ask = "import single; print(single.__file__[-3:])"
        self.assertEqual(self.python(ask), ".so\n")
        self.assertEqual(self.python(ask, BITCRANE_PREFER="bc"), ".bc\n")
        self.assertEqual(self.python("bitcrane.install(prefer='bc')\n" + ask, install=False), ".bc\n")
        self.assertEqual(self.python("bitcrane.install(prefer='so')\n" + ask, BITCRANE_PREFER="bc"), ".so\n")

    def test_the_same_module_from_both_files_behaves_the_same(self):
        self.put("multi.bc", "multi")
        path = self.put_native("native/multi.so", "multi")
        self.python(f"""
            import multi
            from importlib import machinery, util
            spec = util.spec_from_file_location("multi", {path!r})
            twin = util.module_from_spec(spec)
            spec.loader.exec_module(twin)
            assert dir(multi) == dir(twin), (dir(multi), dir(twin))
            for text in ("", "x", "The Quick Brown Fox " * 50):
                assert multi.rot13(text) == twin.rot13(text)
        """)

    def test_an_unknown_preference_is_refused(self):
        self.python("""
            try: bitcrane.install(prefer="dll")
            except ValueError: pass
            else: raise AssertionError
            assert not bitcrane.installed()
        """, install=False)


class Installation(Case):
    """``install()`` and ``uninstall()``."""

    def test_importing_the_package_changes_nothing(self):
        self.put("single.bc", "single")
        self.python("""
            try: import single
            except ModuleNotFoundError: pass
            else: raise AssertionError
        """, install=False)

    def test_installing_twice_is_installing_once(self):
        self.put("single.bc", "single")
        self.python("""
            from importlib import machinery
            before = machinery.EXTENSION_SUFFIXES[:], len(sys.path_hooks)
            bitcrane.install()
            assert (machinery.EXTENSION_SUFFIXES, len(sys.path_hooks)) == before
            import single
        """)

    def test_uninstalling_puts_everything_back(self):
        self.put("single.bc", "single")
        self.put("multi.bc", "multi")
        self.python("""
            import _imp
            from importlib import machinery
            def state():
                return (machinery.EXTENSION_SUFFIXES[:], _imp.extension_suffixes(), _imp.create_dynamic,
                        _imp.extension_suffixes, [getattr(hook, "__name__", None) for hook in sys.path_hooks])
            before = state()
            bitcrane.install()
            assert state() != before and bitcrane.installed()
            import single
            bitcrane.uninstall()
            bitcrane.uninstall()
            assert state() == before and not bitcrane.installed()
            try: import multi
            except ModuleNotFoundError: pass
            else: raise AssertionError
            assert single.add(1, 2) == 3
            bitcrane.install()
            import multi
        """, install=False)

    def test_no_frame_of_the_package_shows_in_a_traceback(self):
        self.put("broken.bc", b"nonsense")
        self.python("""
            import traceback
            try: import broken
            except ImportError as error:
                files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
                assert not any("bitcrane" in os.path.basename(os.path.dirname(file)) for file in files), files
            else: raise AssertionError
        """)

    def test_an_import_is_audited_like_any_other(self):
        path = self.put("single.bc", "single")
        self.python(f"""
            seen = []
            sys.addaudithook(lambda event, args: seen.append(args[:2]) if event == "import" else None)
            import single
            assert ("single", {path!r}) in seen, seen
        """)

    def test_a_stock_loader_made_by_hand_takes_bitcode(self):
        path = self.put("single.bc", "single")
        self.python(f"""
            from importlib import machinery, util
            loader = machinery.ExtensionFileLoader("single", {path!r})
            module = util.module_from_spec(machinery.ModuleSpec("single", loader, origin={path!r}))
            loader.exec_module(module)
            assert module.add(2, 2) == 4
        """)

    def test_threads_that_import_one_file_get_one_module(self):
        self.put("multi.bc", "multi")
        self.put("single.bc", "single")
        self.python("""
            import threading
            found, start = [], threading.Barrier(8)
            def work(name):
                start.wait()
                found.append(importlib.import_module(name))
            threads = [threading.Thread(target=work, args=(name,)) for name in ("multi", "single") * 4]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            assert len(found) == 8 and set(found) == {sys.modules["multi"], sys.modules["single"]}
        """)

    def test_other_threads_run_while_one_compiles(self):
        self.put("data", "multi")
        self.python("""
            import threading
            from bitcrane import _bitcrane
            data = open("data", "rb").read()
            sys.setswitchinterval(1000)   # from here on, threads change only where one lets go
            def tried(origin):
                go, ready, ran = threading.Lock(), threading.Event(), []
                def work():
                    ready.set()
                    with go: ran.append(True)
                go.acquire()
                thread = threading.Thread(target=work)
                thread.start()
                ready.wait()
                go.release()
                _bitcrane.prepare_bytes(origin, "multi", data)
                result = bool(ran)
                thread.join()
                return result
            assert any(tried("/threads/%d.bc" % number) for number in range(50))
        """, BITCRANE_CACHE="0")   # so that each try compiles

    def test_imports_work_after_a_fork(self):
        self.put("multi.bc", "multi")
        self.put("single.bc", "single")
        self.python("""
            import single
            child = os.fork()
            if child == 0:
                import multi
                os._exit(0 if (multi.rot13("a"), single.add(1, 1)) == ("n", 2) else 1)
            assert os.waitpid(child, 0)[1] == 0
        """)


class ChangedFiles(Case):
    """A file that is replaced while the process runs."""

    def test_a_fresh_import_of_a_multi_phase_module_runs_the_new_code(self):
        path = self.put("multi.bc", "multi")
        new = self.bitcode("multi2")
        self.python(f"""
            import multi
            old, mean = multi, multi.Mean()
            mean.add(3)
            with open({path!r}, "wb") as file: file.write({new!r})
            del sys.modules["multi"]
            import multi
            assert (old.version, multi.version) == (1, 2)
            assert mean.value() == 3 and old.rot13("a") == "n"
        """)

    def test_a_single_phase_module_keeps_the_code_it_started_with(self):
        path = self.put("single.bc", "single")
        other = self.bitcode("o0/single")
        self.python(f"""
            import single
            assert single.count() == 1
            with open({path!r}, "wb") as file: file.write({other!r})
            del sys.modules["single"]
            import single
            assert single.count() == 2
        """)

    def test_a_file_that_breaks_and_is_mended(self):
        path = self.put("multi.bc", "multi")
        good = self.bitcode("multi2")
        self.python(f"""
            import multi
            def replace(data):
                with open({path!r}, "wb") as file: file.write(data)
                del sys.modules["multi"]
            replace(b"not bitcode")
            for _ in range(2):
                try: import multi
                except ImportError as error: assert error.path == {path!r}
                else: raise AssertionError
            sys.modules["multi"] = None
            replace({good!r})
            import multi
            assert multi.version == 2
        """)

    def test_a_function_that_appears_and_one_that_goes(self):
        path = self.put("several.bc", "several")
        multi = self.bitcode("multi")
        self.python(f"""
            second = bitcrane.load({path!r}, "second")
            with open({path!r}, "wb") as file: file.write({multi!r})
            assert bitcrane.load({path!r}, "multi").rot13("a") == "n"
            try: bitcrane.load({path!r}, "second")
            except ImportError as error: assert "PyInit_second" in str(error)
            else: raise AssertionError
        """)


class Subinterpreters(Case):
    """CPython's own rules about who may be imported where."""

    PROLOGUE = """if True:
        try: import _interpreters as interpreters
        except ImportError: import _xxsubinterpreters as interpreters
        def create(isolated):
            if sys.version_info >= (3, 13): return interpreters.create("isolated" if isolated else "legacy")
            if sys.version_info >= (3, 9): return interpreters.create(isolated=isolated)
            return interpreters.create()
        def run(interpreter, code):
            failure = interpreters.run_string(interpreter, code)
            if failure is not None: raise RuntimeError(failure)
    """

    def test_a_subinterpreter_installs_for_itself(self):
        self.put("multi.bc", "multi")
        self.python("""
            import multi
            for isolated in (True, False):
                run(create(isolated), '''if True:
                    import bitcrane
                    assert not bitcrane.installed()
                    bitcrane.install()
                    import multi
                    assert multi.rot13("a") == "n" and multi.count() == 1
                ''')
            assert multi.count() == 1
        """, before=self.PROLOGUE)

    def test_single_phase_modules_are_refused_where_cpython_refuses_them(self):
        self.put("single.bc", "single")
        self.python("""
            code = '''if True:
                import bitcrane, sys
                bitcrane.install()
                try: import single
                except ImportError as error:
                    assert "does not support loading in subinterpreters" in str(error), error
                    allowed = False
                else: allowed = single.add(1, 1) == 2
                assert allowed == {}
            '''
            run(create(True), code.format(sys.version_info < (3, 12)))
            run(create(False), code.format(True))
        """, before=self.PROLOGUE)


if __name__ == "__main__":
    unittest.main()
