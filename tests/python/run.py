"""Runs the tests of this directory, or those modules that are named, in this very Python.

The package must be importable: PYTHONPATH=build/site python3 tests/python/run.py [MODULE]...
"""

import os
import sys
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))

if __name__ == "__main__":
    sys.dont_write_bytecode = True
    sys.path.insert(0, HERE)
    loader = unittest.defaultTestLoader
    names = sys.argv[1:]
    suite = loader.loadTestsFromNames(names) if names else loader.discover(HERE)
    result = unittest.TextTestRunner().run(suite)
    # A test that is skipped is a test that did not pass.
    sys.exit(not result.wasSuccessful() or bool(result.skipped) or result.testsRun == 0)
