"""Functions that are compiled when they are first called."""

import unittest

from support import Case


class Lazy(Case):
    def setUp(self):
        super().setUp()
        self.put("single.bc", "single")
        self.put("multi.bc", "multi")

    def lazily(self, code, **env):
        return self.python(code, BITCRANE_COMPILE="lazy", BITCRANE_CACHE="0", **env)

    def test_what_is_called_works_and_keeps_its_state(self):
        out = self.lazily(
            """
            import single
            print(single.count(), single.count(), single.add(2, 3), single.add(4, 5))
            """
        )
        self.assertEqual(out, "1 2 5 9\n")

    def test_configure_decides_instead_of_the_environment(self):
        out = self.python(
            """
            try:
                bitcrane.configure(compile="later")
            except ValueError as error:
                print(error)
            bitcrane.configure(compile="lazy")
            import single
            print(single.add(1, 2), os.path.exists(os.environ["BITCRANE_CACHE_DIR"]) and os.listdir(os.environ["BITCRANE_CACHE_DIR"]))
            bitcrane.configure(compile="eager")
            import multi
            print(multi.spell(7), len(os.listdir(os.environ["BITCRANE_CACHE_DIR"])))
            """,
            BITCRANE_COMPILE="eager",
        )
        self.assertEqual(out, "compile must be 'eager' or 'lazy', not 'later'\n3 []\nseven of multi 1\n")

    def test_what_was_compiled_is_kept_at_exit(self):
        kept = """
            import single
            print({}, [os.path.getsize(entry) for entry in os.scandir(os.environ["BITCRANE_CACHE_DIR"])])
        """
        sizes = []
        for call in ("single.add(2, 3)", "single.add(2, 3)", "single.count()", "0"):
            out = self.python(kept.format(call), BITCRANE_COMPILE="lazy")
            result, size = out.rstrip("]\n").split(" [")
            sizes.append(int(size or 0))
            self.assertEqual(result, {"0": "0", "single.count()": "1"}.get(call, "5"))
        # What each run finds: nothing, what the first has called, no more than that, and more.
        self.assertEqual(sizes[0], 0)
        self.assertGreater(sizes[1], 0)
        self.assertEqual(sizes[2], sizes[1])
        self.assertGreater(sizes[3], sizes[2])

    def test_instructions_in_place_of_calls(self):
        self.put("checksum.bc", "checksum")
        code = """
            import checksum
            print(hex(checksum.crc32c(b"123456789")), hex(checksum.crc32c(bytes(range(32)))), checksum.root(6.25))
            try:
                checksum.root(-4)
            except ValueError as error:
                print(error)
        """
        # RFC 3720, B.4.
        expected = "0xe3069283 0x46dd794e 2.5\n(33, 'Numerical argument out of domain')\n"
        self.assertEqual(self.lazily(code), expected)
        self.assertEqual(self.python(code, BITCRANE_COMPILE="eager"), expected)

    def test_everything_is_checked_at_the_import(self):
        self.put("unresolved.bc", "unresolved")
        self.assertEqual(self.lazily(self.REFUSED), self.python(self.REFUSED, BITCRANE_COMPILE="eager"))

    REFUSED = """
        try:
            import unresolved
        except bitcrane.UnresolvedSymbolError as error:
            print(error)
    """

    def test_many_threads_may_be_the_first(self):
        out = self.lazily(
            """
            import threading, single, multi
            start = threading.Barrier(16)
            results = []
            def work(k):
                start.wait()
                results.append((single.add(k, k), multi.spell(k % 10)))
            threads = [threading.Thread(target=work, args=(k,)) for k in range(16)]
            for thread in threads: thread.start()
            for thread in threads: thread.join()
            print(sorted(results)[:3], len(results))
            """
        )
        self.assertEqual(out, "[(0, 'zero of multi'), (2, 'one of multi'), (4, 'two of multi')] 16\n")

    def test_a_forked_child_compiles_what_it_calls(self):
        out = self.lazily(
            """
            import single, threading
            stop = []
            def forever():
                while not stop:
                    bitcrane.load(single.__file__, "single").add(1, 1)
            thread = threading.Thread(target=forever)
            thread.start()
            for k in range(20):
                pid = os.fork()
                if pid == 0:
                    fresh = bitcrane.load_bytes(open(single.__file__, "rb").read(), "single", origin="/x/%d.bc" % k)
                    os._exit(fresh.add(k, 1))
                assert os.waitpid(pid, 0)[1] >> 8 == k + 1, k
            stop.append(1)
            thread.join()
            print("done")
            """
        )
        self.assertEqual(out, "done\n")

    def test_a_small_stack_is_enough(self):
        out = self.lazily(
            """
            import threading, multi
            threading.stack_size(64 * 1024)
            result = []
            thread = threading.Thread(target=lambda: result.append(multi.spell(3)))
            thread.start(); thread.join()
            print(result)
            """
        )
        self.assertEqual(out, "['three of multi']\n")


if __name__ == "__main__":
    unittest.main()
