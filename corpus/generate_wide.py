"""Writes corpus/abi/wide_*: vectors of every size by value between our code and clang's, both ways.

    python3 corpus/generate_wide.py && BLESS=1 cargo test --test corpus -- abi/wide

Each pair has the same functions in both files, under two names. The native file is assembly that
clang 19 has made, as gcc passes wide vectors otherwise where there is no AVX. The files differ in
the vector registers that both sides were compiled for.
"""

import os
import subprocess

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "abi")

# Name, type, bytes that count.
TYPES = [
    ("float8", "typedef float {} __attribute__((vector_size(32)));", 32),
    ("double8", "typedef double {} __attribute__((vector_size(64)));", 64),
    ("short32", "typedef short {} __attribute__((vector_size(64)));", 64),
    ("char32", "typedef char {} __attribute__((vector_size(32)));", 32),
    ("long16", "typedef long {} __attribute__((vector_size(128)));", 128),
    ("double3", "typedef double {} __attribute__((ext_vector_type(3)));", 24),
    ("long3", "typedef long {} __attribute__((ext_vector_type(3)));", 24),
    ("float3", "typedef float {} __attribute__((ext_vector_type(3)));", 12),
    ("float4", "typedef float {} __attribute__((ext_vector_type(4)));", 16),
    ("half8", "typedef _Float16 {} __attribute__((vector_size(16)));", 16),
    ("half16", "typedef _Float16 {} __attribute__((vector_size(32)));", 32),
    ("one", "typedef struct {{ float a __attribute__((vector_size(32))); }} {};", 32),
    ("two", "typedef struct {{ double a __attribute__((vector_size(16))), b __attribute__((vector_size(16))); }} {};", 32),
    ("deep", "typedef struct {{ double a __attribute__((vector_size(64))); }} {};", 64),
]

MODES = [
    ("sse2", "", "x86_64"),
    ("avx2", "-mavx2 -mf16c", "avx2"),
    ("avx512", "-mavx512f -mavx512bw -mavx512vl -mavx512dq", "avx512f avx512bw avx512vl avx512dq"),
]

COMMON = """
__attribute__((noinline)) static void fill(void *to, int bytes, int seed) {
  unsigned char *p = to;
  for (int k = 0; k < bytes; k++) p[k] = (seed * 37 + k * 11 + (k >> 3)) & 0x3f;
}
__attribute__((noinline)) static int same(const void *p, int bytes, int seed) {
  unsigned char t[128];
  fill(t, bytes, seed);
  return !__builtin_memcmp(p, t, bytes);
}
"""

EACH = """
{declare}
{name} SIDE(make_{name})(int seed) {{ {name} v; fill(&v, {bytes}, seed); return v; }}
int SIDE(check_{name})({name} v, int seed) {{ return same(&v, {bytes}, seed); }}
int SIDE(many_{name})(int a, {name} b, double c, {name} d, long e, {name} f, long double g, {name} h, float i, {name} j, char k,
    {name} l, struct Big m, {name} n, short o, {name} p, {name} q, int r, int s, int t, {name} u) {{
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, {bytes}, 1) && same(&d, {bytes}, 2) && same(&f, {bytes}, 3) && same(&h, {bytes}, 4)
    && same(&j, {bytes}, 5) && same(&l, {bytes}, 6) && same(&n, {bytes}, 7) && same(&p, {bytes}, 8) && same(&q, {bytes}, 9)
    && same(&u, {bytes}, 10);
}}
int SIDE(variadic_{name})(int n, ...) {{
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {{
    {name} v = __builtin_va_arg(list, {name});
    good &= same(&v, {bytes}, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }}
  __builtin_va_end(list);
  return good;
}}
{name} SIDE(behind_{name})({name} a, int n, double b, {name} c, ...) {{
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, {bytes}, 1) && same(&c, {bytes}, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {{
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    {name} v = __builtin_va_arg(list, {name});
    good &= same(&v, {bytes}, k);
  }}
  __builtin_va_end(list);
  return SIDE(make_{name})(good ? 3 : 4);
}}
int SIDE(call_{name})({name} (*make)(int), int (*check)({name}, int), __typeof__(SIDE(many_{name})) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_{name})) *behind) {{
  struct Big big = {{{{7, 0, 0, 0, 8}}}};
  {name} v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_{name})(4), 4) && SIDE(check_{name})(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}}
"""

OURS = """
extern {name} their_make_{name}(int);
extern int their_check_{name}({name}, int), their_variadic_{name}(int, ...), their_call_{name}(void *, void *, void *, void *, void *);
extern {name} their_behind_{name}({name}, int, double, {name}, ...);
extern __typeof__(our_many_{name}) their_many_{name};
int direct_{name}(void) {{
  struct Big big = {{{{7, 0, 0, 0, 8}}}};
  {name} v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_{name}(k);
  return their_check_{name}(our_make_{name}(5), 5)
    && their_many_{name}(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_{name}(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_{name}(their_behind_{name}(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_{name}(our_behind_{name}(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}}
int test_{name}(void) {{
  return our_call_{name}(their_make_{name}, their_check_{name}, their_many_{name}, their_variadic_{name}, their_behind_{name})
    && our_call_{name}(our_make_{name}, our_check_{name}, our_many_{name}, our_variadic_{name}, our_behind_{name})
    && their_call_{name}(our_make_{name}, our_check_{name}, our_many_{name}, our_variadic_{name}, our_behind_{name}) && direct_{name}();
}}
"""


def body(side, types):
    text = f"#define SIDE(x) {side}_##x\nstruct Big {{ long a[5]; }};\n" + COMMON
    for name, declare, size in types:
        text += EACH.format(name=name, bytes=size, declare=declare.format(name))
        if side == "our":
            text += OURS.format(name=name)
    return text


for mode, flags, needs in MODES:
    # Without the conversions of F16C, clang passes vectors of halves, too.
    types = TYPES
    native = body("their", types)
    made = subprocess.run(
        ["clang-19", "-Oz", "-fPIC", "-w", "-fno-addrsig", "-S", "-x", "c", "-", "-o", "-", "-fno-asynchronous-unwind-tables", *flags.split()],
        input=native, capture_output=True, text=True, check=True,
    )
    with open(os.path.join(ROOT, f"wide_{mode}.native.s"), "w") as out:
        out.write(made.stdout)
    tests = "\n".join(f"  if (!test_{name}()) return {k + 1};" for k, (name, _, _) in enumerate(types))
    levels = "\n".join(f"// made by: clang 19 {level} {flags}".rstrip() for level in ("-O0", "-O2"))
    with open(os.path.join(ROOT, f"wide_{mode}.c"), "w") as out:
        out.write(
            f"// Vectors by value between our code and clang's, compiled for {mode}'s registers.\n{levels}\n"
            f"// native: wide_{mode}.native.s\n// needs: {needs}\n// main: exit 0\n\n{body('our', types)}\nint main(void) {{\n{tests}\n  return 0;\n}}\n"
        )
