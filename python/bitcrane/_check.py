"""Says what a bitcode file needs, without loading it."""

import os
from typing import NamedTuple, Tuple

from . import _bitcrane


class Report(NamedTuple):
    """What ``check()`` found in a file."""

    path: str
    #: Who wrote the file, such as ``LLVM19.1.7``.
    producer: str
    triple: str
    #: The name of the source file.
    source: str
    #: How many functions it defines.
    functions: int
    #: Damage and unsupported constructs, one line each.
    problems: Tuple[str, ...]
    #: Symbols that nothing in this process defines.
    undefined: Tuple[str, ...]
    #: Libraries that the file names.
    libraries: Tuple[str, ...]
    #: Those of them that were not found.
    missing_libraries: Tuple[str, ...]

    @property
    def ok(self):
        """True if the file can be loaded into this process."""
        return not self.problems and not self.undefined


def check(path):
    """Reads and translates the bitcode file at ``path`` and says what stands in its way.

    Raises OSError if the file can't be read; everything else is in the report.
    """
    path = os.fsdecode(path)
    with open(path, "rb") as file:
        data = file.read()
    fields = _bitcrane.check(path, data)
    fields["libraries"] += fields["missing_libraries"]
    return Report(path=path, **fields)
