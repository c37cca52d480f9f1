"""Why a bitcode file can't be imported. All are ImportErrors with ``name`` and ``path``."""


class BitcodeError(ImportError):
    """The file is not bitcode, is damaged, or is made for another machine."""


class UnsupportedError(BitcodeError):
    """The file is whole, but holds something that Bitcrane can't compile. All places are listed."""


class UnresolvedSymbolError(BitcodeError):
    """The file needs functions or data that no loaded library defines. All are in ``symbols``."""

    #: Names of everything missing.
    symbols = ()


for _class in (BitcodeError, UnsupportedError, UnresolvedSymbolError):
    _class.__module__ = "bitcrane"
del _class
