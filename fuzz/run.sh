#!/bin/sh
# Runs a fuzz target, for so many seconds if they are given: fuzz/run.sh TARGET [SECONDS]
set -eu
cd "$(dirname "$0")/.."
target=$1
seconds=${2:-0}

command -v cargo-fuzz >/dev/null 2>&1 || cargo install cargo-fuzz --locked
rustup toolchain list | grep -q '^nightly' || rustup toolchain install nightly --profile minimal

seeds=fuzz/seeds
found=fuzz/corpus/$target
mkdir -p "$seeds" "$found"
# libFuzzer reads flat directories.
find corpus -name '*.bc' | while read -r file; do
    cp "$file" "$seeds/$(echo "$file" | tr / _)"
done
# No address sanitizer: what is fuzzed is safe Rust, and without it everything is twice as fast.
exec cargo +nightly fuzz run --fuzz-dir fuzz --sanitizer none "$target" "$found" "$seeds" -- \
    -rss_limit_mb=2048 -timeout=10 -max_len=65536 -max_total_time="$seconds"
