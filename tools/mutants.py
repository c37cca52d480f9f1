#!/usr/bin/env python3
"""Breaks the translation on purpose, one line at a time, and shows which breaks the corpus does not notice.

Each mutant is built in a copy of the working tree's last commit and run on the part of the corpus that should notice,
then on all of it. A mutant that no promise notices is a gap in the corpus: it is printed, and the exit status is 1.
"""

import argparse
import os
import pathlib
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent
LOWER = "translate/src/lower/"

# Builds that take seconds.
FAST = {
    "CARGO_PROFILE_RELEASE_LTO": "off",
    "CARGO_PROFILE_RELEASE_INCREMENTAL": "true",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "64",
}

# What is broken; in which file; the line's text and what takes its place; where the corpus should notice.
MUTANTS = [
    ("signed comparisons of narrow integers without their signs", "compare.rs",
     "let b = self.sign_extended(b, bits);\n            return self.b.ins().icmp(condition, a, b);",
     "return self.b.ins().icmp(condition, a, b);", "compare/"),
    ("ashr without the sign", "int.rs", "let a = self.sign_extended(a, bits);\n                self.shift(op, bits, a, b)",
     "self.shift(op, bits, a, b)", "int/"),
    ("lshr for ashr", "int.rs", "_ => self.b.ins().sshr(a, amount),", "_ => self.b.ins().ushr(a, amount),", "int/"),
    ("sdiv without the divisor's sign", "int.rs", "let b = self.sign_extended(b, bits);\n                self.divide",
     "self.divide", "int/"),
    ("urem of 128 bits as a division", "int.rs", 'BinaryOp::URem => "__umodti3",', 'BinaryOp::URem => "__udivti3",', "int/"),
    ("results of odd widths not brought into range", "int.rs", "Ok(self.normalize(result, bits))\n    }\n\n    /// Cranelift masks",
     "Ok(result)\n    }\n\n    /// Cranelift masks", "int/"),
    ("ctlz of odd widths counts unused bits", "int.rs", "self.b.ins().isub(count, unused)", "count", "intrinsics/"),
    ("cttz of odd widths does not stop", "int.rs", "let a = self.b.ins().bor(a, stop);", "let _ = stop;", "intrinsics/"),
    ("abs of odd widths without the sign", "int.rs", "let a = self.sign_extended(a, bits);\n                let result = self.b.ins().iabs(a);",
     "let result = self.b.ins().iabs(a);", "intrinsics/"),
    ("bounds of saturation swapped", "int.rs", "self.select_part(negative, min, max)\n        };\n        Ok(self.select_part(overflow",
     "self.select_part(negative, max, min)\n        };\n        Ok(self.select_part(overflow", "intrinsics/"),
    ("overflow of odd widths unnoticed", "int.rs", "let inner = self.b.ins().icmp(IntCC::NotEqual, back, exact);",
     "let inner = self.b.ins().icmp(IntCC::NotEqual, exact, exact);", "intrinsics/"),
    ("one carry of wide additions lost", "wide.rs", "let first = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, *a);",
     "let first = self.b.ins().icmp(IntCC::UnsignedLessThan, partial, partial);", "int/"),
    ("one borrow of wide subtractions lost", "wide.rs", "let first = self.b.ins().icmp(IntCC::UnsignedLessThan, *a, *b);",
     "let first = self.b.ins().icmp(IntCC::UnsignedLessThan, *a, *a);", "int/"),
    ("cttz of wide zeros", "wide_intrinsics.rs", "let count = self.b.ins().select(over, width, count);", "let _ = (over, width);", "intrinsics/"),
    ("sext as zext", "types.rs", "self.b.ins().sshr(high, amount)", "self.b.ins().ushr(high, amount)", "cast/"),
    ("sitofp as uitofp", "convert.rs", "self.b.ins().fcvt_from_sint(ty, wide)", "self.b.ins().fcvt_from_uint(ty, wide)", "cast/"),
    ("saturation at the lower bound", "convert.rs", "let low = self.b.ins().icmp(IntCC::SignedLessThan, wide, min);",
     "let low = self.b.ins().icmp(IntCC::SignedLessThan, min, min);", "intrinsics/fpto"),
    ("ueq as oeq in soft formats", "compare.rs", "FloatPredicate::Ueq => &[unordered, equal],", "FloatPredicate::Ueq => &[equal],", "compare/"),
    ("one with unordered in soft formats", "compare.rs", "FloatPredicate::One => &[less, greater],",
     "FloatPredicate::One => &[less, greater, unordered],", "compare/"),
    ("narrow GEP indices zero-extended", "address.rs", "self.b.ins().sextend(I64, value)", "self.b.ins().uextend(I64, value)", "memory/"),
    ("uinc_wrap without its wrap", "atomic.rs", "let less = self.b.ins().icmp(IntCC::UnsignedLessThan, old, operand);",
     "let less = self.b.ins().icmp(IntCC::UnsignedLessThanOrEqual, old, operand);", "atomic/"),
    ("udec_wrap of zero", "atomic.rs", "let is_zero = self.b.ins().icmp(IntCC::Equal, old, zero);",
     "let is_zero = self.b.ins().icmp(IntCC::NotEqual, old, old);", "atomic/"),
    ("stack arguments unaligned", "abi.rs", "self.stack = self.stack.next_multiple_of(align);", "let _ = align;", "abi/"),
    ("alignments of more than 16 dropped", "stack.rs", ".band_imm_s(up, align.cast_signed().wrapping_neg())",
     ".band_imm_s(up, 16_i64.wrapping_neg())", "memory/"),
    ("va_arg in memory unaligned", "varargs.rs", "let up = self.b.ins().iadd_imm_s(here, align - 1);", "let up = self.b.ins().iadd_imm_s(here, 0);", "call/"),
    ("va_arg beyond the last register", "varargs.rs", "IntCC::UnsignedLessThanOrEqual, offset, last", "IntCC::UnsignedLessThan, offset, last", "call/"),
    ("splice takes other lanes", "vector/permute.rs", "start.wrapping_add(lane)\n        })", "start.wrapping_add(lane ^ 1)\n        })", "vector/"),
    ("interleave swaps its vectors", "vector/permute.rs", "lane / 2 + lane % 2 * count", "lane / 2 + (1 - lane % 2) * count", "vector/"),
    ("deinterleave gives the odd lanes first", "vector/permute.rs", ".map(|lane| Some(2 * lane + odd))", ".map(|lane| Some(2 * lane + 1 - odd))", "vector/"),
    ("active lanes count one more", "vector/permute.rs", "let above = self.b.ins().icmp(IntCC::UnsignedGreaterThan, limit, base);",
     "let above = self.b.ins().icmp(IntCC::UnsignedGreaterThanOrEqual, base, limit);", "intrinsics/"),
    ("sums of vectors start from one", "vector/reduce.rs", "BinaryOp::Mul => 1,\n                    _ => 0,", "BinaryOp::Mul => 1,\n                    _ => 1,", "vector/"),
    ("smax of all-true masks", "vector/reduce.rs", "let all = matches!(op, MinMax::SMax | MinMax::UMin);", "let all = matches!(op, MinMax::UMin);", "vector/"),
    ("gather ignores its mask", "vector/masked.rs", "self.b.ins().select(on, address, aside)", "{ let _ = (on, aside); address }", "intrinsics/"),
    ("compressstore never moves on", "vector/masked.rs", "*next = self.b.ins().select(on, behind, *next);", "let _ = (on, behind);", "intrinsics/"),
    ("fixed-point quotients rounded towards zero", "fixed.rs", "Ok(self.select_parts(inexact, &rounded, &quotient))", "Ok(quotient)", "intrinsics/"),
    ("llvm.minimum of a NaN", "float.rs", "let b_nan = self.b.ins().fcmp(FloatCC::Unordered, b, b);",
     "let b_nan = self.b.ins().fcmp(FloatCC::Ordered, b, b);", "intrinsics/"),
]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="", help="only mutants whose description contains this")
    parser.add_argument("--list", action="store_true", help="list them and check that each can be made")
    args = parser.parse_args()
    chosen = [mutant for mutant in MUTANTS if args.only in mutant[0]]
    if args.list:
        for what, file, old, _, _ in chosen:
            count = (ROOT / LOWER / file).read_text().count(old)
            print(f"{what}: {file}" + ("" if count == 1 else f": {count} places, not one"))
        return
    tree = copied_tree()
    survived = []
    for mutant in chosen:
        start = time.time()
        verdict = tried(tree, *mutant)
        print(f"{verdict}: {mutant[0]} ({time.time() - start:.0f} s)", flush=True)
        if verdict != "caught":
            survived.append(mutant[0])
    print(f"{len(chosen) - len(survived)} of {len(chosen)} mutants are caught")
    sys.exit(bool(survived))


def copied_tree():
    """A work tree of the last commit, below the directory that git ignores."""
    tree = ROOT / "build" / "mutants"
    if tree.exists():
        subprocess.run(["git", "checkout", "-q", "--detach", "-f", head()], cwd=tree, check=True)
    else:
        subprocess.run(["git", "worktree", "add", "-q", "--detach", tree, head()], cwd=ROOT, check=True)
    return tree


def head():
    return subprocess.run(["git", "rev-parse", "HEAD"], cwd=ROOT, check=True, capture_output=True, text=True).stdout.strip()


def tried(tree, what, file, old, new, part):
    path = tree / LOWER / file
    text = path.read_text()
    if text.count(old) != 1:
        return "stale"
    path.write_text(text.replace(old, new))
    try:
        target = pathlib.Path(os.environ.get("CARGO_TARGET_DIR", tree / "target"))
        build = subprocess.run(["cargo", "build", "-q", "--release", "--locked"], cwd=tree, env=FAST | os.environ,
                               capture_output=True, text=True)
        if build.returncode:
            return "not built (" + build.stderr.strip().split("\n")[0] + ")"
        program = target / "release" / "bitcrane"
        for filters in (["--filter", part], []):
            run = [program, "corpus", "--oracle", "none", *filters, tree / "corpus"]
            if subprocess.run(run, capture_output=True).returncode:
                return "caught"
        return "SURVIVED"
    finally:
        path.write_text(text)


if __name__ == "__main__":
    main()
