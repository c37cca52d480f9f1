"""Loads one bitcode file, or bytes, as a module, without touching the import system.

The work is CPython's own: the native part compiles the bitcode and makes its ``PyInit_*``
functions visible to ``dlopen`` under the module's path, and the stock ``_imp.create_dynamic``
does the rest.
"""

import _imp
import os
import sys

# What importlib is made of, without the rest of importlib: this may run at every start.
from _frozen_importlib import ModuleSpec, module_from_spec
from _frozen_importlib_external import ExtensionFileLoader

from . import _bitcrane

# CPython's own function, even if install() has put a wrapper in its place (its __self__).
_create_dynamic = _imp.create_dynamic
if hasattr(_create_dynamic.__self__, "__call__"):
    _create_dynamic = _create_dynamic.__self__


class BitcodeFileLoader(ExtensionFileLoader):
    """Loads a bitcode file whatever its suffix is."""

    def create_module(self, spec):
        _bitcrane.prepare(spec.origin, spec.name)
        return _create_dynamic(spec)


class BytesLoader(ExtensionFileLoader):
    """Loads bitcode from memory. ``path`` is the origin that the module will show."""

    def __init__(self, name, path, data):
        super().__init__(name, path)
        self._data = bytes(data)

    def create_module(self, spec):
        _bitcrane.prepare_bytes(spec.origin, spec.name, self._data)
        return _create_dynamic(spec)

    # Equal loaders have equal bytes, not just equal names.
    def __eq__(self, other):
        return super().__eq__(other) and self._data == other._data

    def __hash__(self):
        return super().__hash__()


def load(path, name=None):
    """Imports the bitcode file at ``path`` and returns the module.

    ``name`` is the module's full name; the file must define ``PyInit_`` and its last component.
    Without it the name is taken from the file: ``spam`` for ``spam.cpython-311-….bc``. The module
    is put into ``sys.modules``. Loading a file again after it has changed gives a new module with
    the new code, if the module uses multi-phase initialisation.
    """
    path = os.fsdecode(path)
    if name is None:
        # A component of a module's name holds no dot, so all the rest is tags and suffix.
        name = os.path.basename(path).partition(".")[0]
    spec = ModuleSpec(name, BitcodeFileLoader(name, path), origin=path)
    spec.has_location = True
    return _load(spec)


def load_bytes(data, name, origin=None):
    """Imports a module from bitcode in memory and returns it.

    ``origin`` becomes the module's ``__file__`` and the path in error messages. It needs not
    exist; it should be different for different modules.
    """
    data = bytes(data)
    if origin is None:
        from importlib.util import source_hash

        origin = "<bitcode {} {}>".format(name, source_hash(data).hex())
    origin = os.fsdecode(origin)
    spec = ModuleSpec(name, BytesLoader(name, origin, data), origin=origin)
    spec.has_location = True
    return _load(spec)


def _load(spec):
    """Makes the module of ``spec``, with the bookkeeping of an import."""
    module = module_from_spec(spec)
    before = sys.modules.get(spec.name)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        if before is None:
            sys.modules.pop(spec.name, None)
        else:
            sys.modules[spec.name] = before
        raise
    # An extension module may put something else in its own place.
    return sys.modules.get(spec.name, module)
