#!/usr/bin/env python3
"""Random C programs by csmith: the checksum under `bitcrane run` against the native build's.

A seed is a program, so a failure is named by `SEED` and level alone. Needs Debian's `csmith` and
`libcsmith-dev`. Programs that do not end natively within the timeout are left out.
"""

import argparse
from pathlib import Path

import common
import programs
from common import ToolError, observe
from programs import Program

INCLUDE = "/usr/include/csmith"


class RandomProgram(Program):
    """The source is made from the seed when it is first needed."""

    #: What csmith is asked for besides.
    options = ()

    def native(self, timeout):
        source = self.sources[0]
        if not source.exists():
            generate(int(self.name), self.options, source)
        return super().native(timeout)

    def good(self, outcome):
        return outcome.status == 0 and outcome.stdout.startswith(b"checksum = ")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("seeds", nargs="+", metavar="SEED", help="a seed, or FIRST-LAST")
    parser.add_argument("--build", type=Path, default=common.BUILD / "csmith")
    parser.add_argument("--csmith", default="", metavar="OPTIONS", help="for csmith, as '--float --builtins'; other --build")
    programs.common_options(parser, "O0,O1,O2,O3,v3")
    options = programs.check_options(parser.parse_args())
    options.build = options.build.resolve()
    common.need("csmith", "csmith")
    if not Path(INCLUDE, "csmith.h").exists():
        raise ToolError("csmith.h is missing (Debian: apt-get install libcsmith-dev)")
    RandomProgram.options = options.csmith.split()
    chosen = [
        RandomProgram(str(seed), level, [options.build / f"{seed}.c"], ["-w", f"-I{INCLUDE}"], options.build)
        for seed in seed_range(options.seeds)
        for level in options.levels
    ]
    options.build.mkdir(parents=True, exist_ok=True)
    return programs.survey(chosen, options, "csmith")


def seed_range(words):
    for word in words:
        first, _, last = word.partition("-")
        yield from range(int(first), int(last or first) + 1)


def generate(seed, options, target):
    """Writes the program of `seed`; atomically, since several levels may want it at once."""
    outcome = observe(["csmith", "-s", seed, *options], timeout=60)
    if outcome.status != 0:
        raise ToolError(f"csmith -s {seed}: {outcome}")
    part = target.with_name(f"{target.name}.{id(outcome)}")
    part.write_bytes(outcome.stdout)
    part.rename(target)


if __name__ == "__main__":
    common.main(main)
