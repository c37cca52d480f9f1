"""Imports CPython extension modules from LLVM bitcode, with no LLVM at load time.

    import bitcrane
    bitcrane.install()          # from now on `import spam` also finds spam.bc
    import spam

    eggs = bitcrane.load("build/eggs.bc")     # one file, wherever it is
"""

from ._bitcrane import __version__
from ._errors import BitcodeError, UnresolvedSymbolError, UnsupportedError
from ._finder import install, installed, uninstall
from ._loaders import BitcodeFileLoader, BytesLoader, load, load_bytes

__all__ = [
    "BitcodeError",
    "BitcodeFileLoader",
    "BytesLoader",
    "Report",
    "UnresolvedSymbolError",
    "UnsupportedError",
    "__version__",
    "check",
    "install",
    "installed",
    "load",
    "load_bytes",
    "uninstall",
]


def __getattr__(name):
    # What few need is not imported by everyone who only installs.
    if name in ("Report", "check"):
        from . import _check

        return getattr(_check, name)
    raise AttributeError("module {!r} has no attribute {!r}".format(__name__, name))
