import os
from types import ModuleType
from typing import NamedTuple, Optional, Tuple, Union
from importlib.machinery import ExtensionFileLoader
from typing_extensions import Literal

_Path = Union[str, bytes, "os.PathLike[str]", "os.PathLike[bytes]"]

__version__: str

class BitcodeError(ImportError): ...
class UnsupportedError(BitcodeError): ...

class UnresolvedSymbolError(BitcodeError):
    symbols: Tuple[str, ...]

class BitcodeFileLoader(ExtensionFileLoader): ...

class BytesLoader(ExtensionFileLoader):
    def __init__(self, name: str, path: str, data: Union[bytes, bytearray, memoryview]) -> None: ...

class Report(NamedTuple):
    path: str
    producer: str
    triple: str
    source: str
    functions: int
    problems: Tuple[str, ...]
    undefined: Tuple[str, ...]
    libraries: Tuple[str, ...]
    missing_libraries: Tuple[str, ...]
    @property
    def ok(self) -> bool: ...

def install(*, prefer: Optional[Literal["so", "bc"]] = ...) -> None: ...
def uninstall() -> None: ...
def configure(*, compile: Optional[Literal["eager", "lazy"]] = ...) -> None: ...
def installed() -> bool: ...
def load(path: _Path, name: Optional[str] = ...) -> ModuleType: ...
def load_bytes(data: Union[bytes, bytearray, memoryview], name: str, origin: Optional[_Path] = ...) -> ModuleType: ...
def check(path: _Path) -> Report: ...
