#!/bin/sh
# Compiles the test extensions again, with clang 19 and the headers of CPython 3.8: NAME.bc (-O2),
# o0/NAME.bc (-O0) beside the sources, and with an argument also native twins, DIR/NAME.abi3.so.
# The .bc files are committed, so that the tests need no clang.
#
#   tests/python/ext/build.sh [DIR]
set -eu
cd "$(dirname "$0")"
clang=${CLANG:-clang-19}
include=$("${PYTHON38:-python3.8}" -c 'import sysconfig; print(sysconfig.get_path("include"))')
flags="-std=c11 -fPIC -w -I $include"
mkdir -p o0
for source in single sized multi several unresolved lifecycle shown borrower checksum; do
    extra=$([ $source != checksum ] || echo -msse4.2)
    $clang $flags $extra -O2 -emit-llvm -c $source.c -o $source.bc
    $clang $flags $extra -O0 -emit-llvm -c $source.c -o o0/$source.bc
done
$clang $flags -O2 -DVERSION=2 -emit-llvm -c multi.c -o multi2.bc
$clang -O2 -emit-llvm -c program.c -o program.bc
$clang --target=aarch64-linux-gnu -O2 -emit-llvm -c foreign.c -o foreign.bc
"${LLVM_AS:-llvm-as-19}" unsupported.ll -o unsupported.bc
if [ $# -gt 0 ]; then
    mkdir -p "$1"
    for source in single sized multi several lifecycle shown; do
        $clang $flags -O2 -shared $source.c -o "$1/$source.abi3.so"
    done
fi
