"""``python -m bitcrane``, ``bitcrane.check()``, and what the installed package consists of."""

import glob
import os
import subprocess
import unittest

import bitcrane
from support import Case


class CommandLine(Case):
    """The same command line as the ``bitcrane`` program's."""

    def command(self, *args):
        done = self.spawn("-m", "bitcrane", *args)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    def test_run_calls_main_with_the_arguments_and_exits_with_its_result(self):
        program = self.put("program.bc", "program")
        self.assertEqual(self.command("run", program, "one", "-l"), (3, "one\n-l\n", ""))
        self.assertEqual(self.command("run", program), (0, "", ""))

    def test_check_exits_with_0_1_or_2(self):
        good, unsupported, bad = self.put("good.bc", "multi"), self.put("u.bc", "unsupported"), self.put("bad.bc", b"x")
        self.assertEqual(self.command("check", good)[0], 0)
        status, out, _ = self.command("check", good, unsupported)
        self.assertEqual(status, 1)
        self.assertIn("ppc_fp128", out)
        self.assertEqual(self.command("check", good, bad)[0], 2)

    def test_inspect_prints_a_function(self):
        status, out, _ = self.command("inspect", "--function", "PyInit_single", self.put("single.bc", "single"))
        self.assertEqual(status, 0)
        self.assertIn("PyModule_Create2", out)

    def test_misuse_is_status_2_and_help_names_every_command(self):
        self.assertEqual(self.command("no-such-command")[0], 2)
        status, out, _ = self.command("--help")
        self.assertEqual(status, 0)
        for word in ("run", "check", "inspect", "site install"):
            self.assertIn(word, out)


class Check(Case):
    """``bitcrane.check()``."""

    def test_a_good_file(self):
        report = bitcrane.check(self.put("multi.bc", "multi"))
        self.assertTrue(report.ok, report)
        self.assertTrue(report.producer.startswith("LLVM"))
        self.assertIn("x86_64", report.triple)
        self.assertEqual(report.source, "multi.c")
        self.assertGreater(report.functions, 5)

    def test_everything_that_is_wrong_is_in_the_report(self):
        report = bitcrane.check(self.put("unresolved.bc", "unresolved"))
        self.assertFalse(report.ok)
        self.assertEqual(set(report.undefined), {"no_such_function", "no_such_other_function", "no_such_data"})
        report = bitcrane.check(self.put("unsupported.bc", "unsupported"))
        self.assertTrue(any("ppc_fp128" in problem for problem in report.problems), report)
        for content in (b"", b"nonsense"):
            self.assertFalse(bitcrane.check(self.put("bad.bc", content)).ok)
        with self.assertRaises(FileNotFoundError):
            bitcrane.check(self.path("absent.bc"))


class Package(unittest.TestCase):
    """What is installed."""

    HOME = os.path.dirname(bitcrane.__file__)

    def test_it_links_neither_llvm_nor_libpython(self):
        (native,) = glob.glob(os.path.join(self.HOME, "_bitcrane*.so"))
        self.assertTrue(native.endswith("_bitcrane.abi3.so"))
        needed = subprocess.check_output(["ldd", native]).decode()
        self.assertNotIn("LLVM", needed)
        self.assertNotIn("libpython", needed)

    def test_it_is_typed(self):
        for name in ("py.typed", "__init__.pyi", "_bitcrane.pyi"):
            self.assertTrue(os.path.exists(os.path.join(self.HOME, name)), name)

    def test_stubs_name_everything_public(self):
        with open(os.path.join(self.HOME, "__init__.pyi")) as file:
            stubs = file.read()
        for name in bitcrane.__all__:
            self.assertRegex(stubs, r"(?m)^(def |class )?{}\b".format(name))


if __name__ == "__main__":
    unittest.main()
