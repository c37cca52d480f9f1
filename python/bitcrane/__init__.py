"""Imports CPython extension modules from LLVM bitcode, with no LLVM at load time.

    import bitcrane
    bitcrane.install()          # from now on `import spam` also finds spam.bc
    import spam

    eggs = bitcrane.load("build/eggs.bc")     # one file, wherever it is
"""

from ._bitcrane import __version__, set_lazy as _set_lazy
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
    "configure",
    "install",
    "installed",
    "load",
    "load_bytes",
    "uninstall",
]


def configure(*, compile=None):
    """Changes how modules are imported from now on, in this process.

    ``compile`` is ``"eager"`` (all functions of a module are compiled when it is imported; the
    default) or ``"lazy"`` (each when it is first called). Without a call, the environment variable
    BITCRANE_COMPILE decides. Modules that were compiled before, and kept, are not compiled again.
    """
    if compile not in (None, "eager", "lazy"):
        raise ValueError("compile must be 'eager' or 'lazy', not {!r}".format(compile))
    if compile is not None:
        _set_lazy(compile == "lazy")


def __getattr__(name):
    # What few need is not imported by everyone who only installs.
    if name in ("Report", "check"):
        from . import _check

        return getattr(_check, name)
    raise AttributeError("module {!r} has no attribute {!r}".format(__name__, name))
