"""Makes ``import`` find bitcode files, by CPython's own rules.

No finder of our own: the suffixes of extension modules grow by three, and the path hook for
directories is made anew from them. So a ``.bc`` is found where a ``.so`` would be, before or
after it, before ``.py``, in packages and with every cache; and the loader is CPython's own
``ExtensionFileLoader``. Its ``_imp.create_dynamic`` is wrapped to prepare the file first.
"""

import _imp
import os
import sys
from _frozen_importlib_external import EXTENSION_SUFFIXES, FileFinder, _get_supported_file_loaders

from . import _bitcrane, _zip
from ._loaders import _create_dynamic

#: What uninstall() has to put back; None when nothing is installed.
_before = None


class _Before:
    """The parts of the import system that install() replaces."""

    def __init__(self):
        self.create_dynamic = _imp.create_dynamic
        self.extension_suffixes = _imp.extension_suffixes
        self.suffixes = list(EXTENSION_SUFFIXES)


def suffixes(native, prefer):
    """The suffixes in search order: the ``.bc`` twin of each native one, after or before them."""
    native = [suffix for suffix in native if not suffix.endswith(".bc")]
    bitcode = [suffix[: -len(".so")] + ".bc" for suffix in native if suffix.endswith(".so")]
    return bitcode + native if prefer == "bc" else native + bitcode


def installed():
    """True if this interpreter's ``import`` finds bitcode files through bitcrane."""
    return _before is not None


def install(*, prefer=None):
    """Lets ``import`` find ``spam.<SOABI>.bc``, ``spam.abi3.bc`` and ``spam.bc`` on ``sys.path``.

    ``prefer`` says which file wins where both are present: ``"so"`` (also the default) or
    ``"bc"``; without it the environment variable BITCRANE_PREFER decides. Calling it again only
    changes the preference. It concerns this interpreter; a subinterpreter calls it for itself.
    """
    global _before
    if prefer is None:
        prefer = os.environ.get("BITCRANE_PREFER") or "so"
    if prefer not in ("so", "bc"):
        raise ValueError("prefer must be 'so' or 'bc', not {!r}".format(prefer))
    if _before is None:
        before = _Before()
        if not any(suffix.endswith(".bc") for suffix in before.suffixes):
            _imp.create_dynamic = _bitcrane.wrap_create_dynamic(_create_dynamic)
        # else: an interpreter with the drop-in object, which loads bitcode by itself.
        _before = before
        _zip.install()
    found = suffixes(_before.suffixes, prefer)
    _imp.extension_suffixes = lambda: list(found)
    _use(found)


def uninstall():
    """Undoes ``install()``. Modules that were imported stay as they are."""
    global _before
    if _before is None:
        return
    before, _before = _before, None
    _imp.create_dynamic = before.create_dynamic
    _imp.extension_suffixes = before.extension_suffixes
    _zip.uninstall()
    _use(before.suffixes)


def _use(found):
    """Makes ``found`` the suffixes that every part of the import system sees."""
    # In place: importlib.machinery, importlib._bootstrap_external, inspect and pkgutil share it.
    EXTENSION_SUFFIXES[:] = found
    hook = FileFinder.path_hook(*_get_supported_file_loaders())
    for index, old in enumerate(sys.path_hooks):
        if getattr(old, "__name__", None) == "path_hook_for_FileFinder":
            sys.path_hooks[index] = hook
            break
    else:
        sys.path_hooks.append(hook)
    sys.path_importer_cache.clear()
