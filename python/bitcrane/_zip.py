"""Imports bitcode out of zip files, which no native extension module can do.

``zipimport.zipimporter`` is replaced in ``sys.path_hooks`` by a subclass that also looks for
``.bc`` members, between packages and source files as CPython orders them in directories.
"""

import os
import sys
import zipimport
from _frozen_importlib import ModuleSpec, spec_from_loader
from _frozen_importlib_external import EXTENSION_SUFFIXES

from ._loaders import BytesLoader


class BitcodeZipImporter(zipimport.zipimporter):
    """A zipimporter that finds bitcode as well."""

    def find_spec(self, fullname, target=None):
        spec = self._stock_spec(fullname, target)
        if spec is not None and spec.submodule_search_locations is not None:
            return spec
        return self._bitcode_spec(fullname) or spec

    def _stock_spec(self, fullname, target):
        if hasattr(zipimport.zipimporter, "find_spec"):
            return super().find_spec(fullname, target)
        # Before Python 3.10.
        loader, portions = self.find_loader(fullname)
        if loader is not None:
            return spec_from_loader(fullname, loader)
        if portions:
            spec = ModuleSpec(fullname, None)
            spec.submodule_search_locations = portions
            return spec
        return None

    def _bitcode_spec(self, fullname):
        stem = os.path.join(self.archive, self.prefix + fullname.rpartition(".")[2])
        for suffix in EXTENSION_SUFFIXES:
            if not suffix.endswith(".bc"):
                continue
            try:
                data = self.get_data(stem + suffix)
            except OSError:
                continue
            spec = ModuleSpec(fullname, BytesLoader(fullname, stem + suffix, data), origin=stem + suffix)
            spec.has_location = True
            return spec
        return None


def install():
    """Puts the importer in the place of the stock one."""
    _replace(zipimport.zipimporter, BitcodeZipImporter)


def uninstall():
    """Puts the stock importer back."""
    _replace(BitcodeZipImporter, zipimport.zipimporter)


def _replace(old, new):
    for index, hook in enumerate(sys.path_hooks):
        if hook is old:
            sys.path_hooks[index] = new
