#!/bin/sh
# Makes dynload_bitcrane.o and libdynload_bitcrane.a: what CPython links in place of its own
# dynload_shlib.o to import bitcode as well as shared objects. One object serves CPython 3.8 to
# 3.13. It defines _PyImport_DynLoadFiletab and _PyImport_FindSharedFuncptr, and nothing else that
# can be seen from outside.
#
#   tools/make-dynload.sh [DIR]        into DIR, or else build/
#
# Needs cargo and binutils.
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "${1:-$root/build}"
out=$(cd "${1:-$root/build}" && pwd)
target=${CARGO_TARGET_DIR:-$root/target}
cd "$root"

# No Python is needed: its symbols come from the interpreter that the object is linked into.
PYO3_NO_PYTHON=1 PYO3_BUILD_EXTENSION_MODULE=1 \
    cargo rustc --locked --release --lib --crate-type staticlib --features dynload

object=$out/dynload_bitcrane.o
hooks="_PyImport_DynLoadFiletab _PyImport_FindSharedFuncptr"
ld -r --gc-sections -o "$object" $(printf ' -u %s' $hooks) "$target/release/libbitcrane.a"
# Everything else becomes local: another copy of Rust's runtime may be linked to the same program.
objcopy --strip-unneeded --remove-section=.llvmbc --remove-section=.llvmcmd \
    $(printf ' --keep-global-symbol=%s' $hooks) "$object"

rm -f "$out/libdynload_bitcrane.a"
ar rcs "$out/libdynload_bitcrane.a" "$object"

defined=$(nm --defined-only --extern-only "$object" | sed 's/.* //' | sort | tr '\n' ' ')
[ "$defined" = "$hooks " ] || { echo "$object defines other symbols: $defined" >&2; exit 1; }
ls -l "$object" "$out/libdynload_bitcrane.a"
