"""Writes corpus/abi: structs by value between our code and the system compiler's, both ways.

    python3 corpus/generate_abi.py && BLESS=1 cargo test --test corpus -- abi

Each pair has one header of a struct's life (make, check) in both files; the native file is compiled
by `cc` when the corpus runs, ours is bitcode.
"""

import os

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "abi")

# Name, what it is, declaration, and the places that hold a value with their kind.
SHAPES = [
    ("char", "one byte", "struct S { char a; };", [("a", "i")]),
    ("short", "two bytes", "struct S { short a; };", [("a", "i")]),
    ("chars3", "three bytes", "struct S { char a[3]; };", [("a[0]", "i"), ("a[1]", "i"), ("a[2]", "i")]),
    ("int", "one int", "struct S { int a; };", [("a", "i")]),
    ("chars5", "five bytes", "struct S { char a[5]; };", [("a[0]", "i"), ("a[4]", "i")]),
    ("short3", "three shorts", "struct S { short a[3]; };", [("a[0]", "i"), ("a[1]", "i"), ("a[2]", "i")]),
    ("chars7", "seven bytes", "struct S { char a[7]; };", [("a[0]", "i"), ("a[3]", "i"), ("a[6]", "i")]),
    ("int_char", "an int and a byte", "struct S { int a; char b; };", [("a", "i"), ("b", "i")]),
    ("long", "one long", "struct S { long a; };", [("a", "i")]),
    ("pointer", "a pointer", "struct S { void *a; };", [("a", "p")]),
    ("long_char", "a long and a byte", "struct S { long a; char b; };", [("a", "i"), ("b", "i")]),
    ("chars12", "twelve bytes", "struct S { char a[12]; };", [("a[0]", "i"), ("a[11]", "i")]),
    ("int3", "three ints", "struct S { int a[3]; };", [("a[0]", "i"), ("a[1]", "i"), ("a[2]", "i")]),
    ("long_long", "two longs", "struct S { long a, b; };", [("a", "i"), ("b", "i")]),
    ("chars16", "sixteen bytes", "struct S { char a[16]; };", [("a[0]", "i"), ("a[7]", "i"), ("a[8]", "i"), ("a[15]", "i")]),
    ("chars17", "seventeen bytes: memory", "struct S { char a[17]; };", [("a[0]", "i"), ("a[16]", "i")]),
    ("long3", "three longs: memory", "struct S { long a[3]; };", [("a[0]", "i"), ("a[1]", "i"), ("a[2]", "i")]),
    ("int64", "sixty-four ints: memory", "struct S { int a[64]; };", [("a[0]", "i"), ("a[31]", "i"), ("a[63]", "i")]),
    ("float", "one float", "struct S { float a; };", [("a", "f")]),
    ("float2", "two floats in one register", "struct S { float a, b; };", [("a", "f"), ("b", "f")]),
    ("float3", "three floats in two registers", "struct S { float a[3]; };", [("a[0]", "f"), ("a[1]", "f"), ("a[2]", "f")]),
    ("float4", "four floats in two registers", "struct S { float a[4]; };", [("a[0]", "f"), ("a[1]", "f"), ("a[2]", "f"), ("a[3]", "f")]),
    ("double", "one double", "struct S { double a; };", [("a", "f")]),
    ("double2", "two doubles", "struct S { double a, b; };", [("a", "f"), ("b", "f")]),
    ("double3", "three doubles: memory", "struct S { double a[3]; };", [("a[0]", "f"), ("a[1]", "f"), ("a[2]", "f")]),
    ("double_float", "a double and a float", "struct S { double a; float b; };", [("a", "f"), ("b", "f")]),
    ("long_double_", "an integer and a floating-point register", "struct S { long a; double b; };", [("a", "i"), ("b", "f")]),
    ("double_long", "a floating-point and an integer register", "struct S { double a; long b; };", [("a", "f"), ("b", "i")]),
    ("int_float", "an int and a float share an integer register", "struct S { int a; float b; };", [("a", "i"), ("b", "f")]),
    ("float_int_double", "a float and an int share one, the double has its own", "struct S { float a; int b; double c; };", [("a", "f"), ("b", "i"), ("c", "f")]),
    ("char_double", "a byte, padding, a double", "struct S { char a; double b; };", [("a", "i"), ("b", "f")]),
    ("pointer_double", "a pointer and a double", "struct S { void *a; double b; };", [("a", "p"), ("b", "f")]),
    ("bool_short_float", "a bool, a short and a float", "struct S { _Bool a; short b; float c; };", [("a", "b"), ("b", "i"), ("c", "f")]),
    ("nested", "structs within a struct", "struct S { struct { char x; float y; } a; struct { short z; } b[2]; };", [("a.x", "i"), ("a.y", "f"), ("b[0].z", "i"), ("b[1].z", "i")]),
    ("union_float_int", "a union of a float and an int", "union U { float f; int i; }; struct S { union U a; float b; };", [("a.i", "i"), ("b", "f")]),
    ("bitfields", "bit-fields in one and in two words", "struct S { int a : 3; unsigned b : 7; long c : 40; int d : 20; };", [("a", "t"), ("b", "u"), ("c", "i"), ("d", "i")]),
    ("packed", "a packed struct: its int lies across", "struct __attribute__((packed)) S { char a; int b; short c; };", [("a", "i"), ("b", "i"), ("c", "i")]),
    ("packed_double", "a packed struct with a misaligned double: memory", "struct __attribute__((packed)) S { char a; double b; };", [("a", "i"), ("b", "f")]),
    ("aligned32", "a struct aligned to 32", "struct __attribute__((aligned(32))) S { int a; double b; };", [("a", "i"), ("b", "f")]),
    ("aligned16", "a struct aligned to 16 in two registers", "struct __attribute__((aligned(16))) S { long a; };", [("a", "i")]),
    ("long_double", "a long double", "struct S { long double a; };", [("a", "f")]),
    ("long_double_int", "a long double and an int: memory", "struct S { long double a; int b; };", [("a", "f"), ("b", "i")]),
    ("complex_float", "a float _Complex", "struct S { float _Complex a; };", [("__real__ s.a", "F"), ("__imag__ s.a", "F")]),
    ("complex_double", "a double _Complex", "struct S { double _Complex a; };", [("__real__ s.a", "F"), ("__imag__ s.a", "F")]),
    ("int128", "an __int128", "struct S { __int128 a; };", [("a", "w")]),
    ("int128_char", "an __int128 and a byte: memory", "struct S { __int128 a; char b; };", [("a", "w"), ("b", "i")]),
    ("vector4", "four floats in a vector", "typedef float v4 __attribute__((vector_size(16))); struct S { v4 a; };", [("a[0]", "f"), ("a[3]", "f")]),
    ("vector2", "two floats in a vector of eight bytes", "typedef float v2 __attribute__((vector_size(8))); struct S { v2 a; };", [("a[0]", "f"), ("a[1]", "f")]),
    ("vector8", "eight floats in a vector", "typedef float v8 __attribute__((vector_size(32))); struct S { v8 a; };", [("a[0]", "f"), ("a[7]", "f")]),
    ("array_of_structs", "an array of small structs", "struct T { char a; char b; }; struct S { struct T t[3]; };", [("t[0].a", "i"), ("t[0].b", "i"), ("t[2].b", "i")]),
    ("scalar_char", "a plain char", "typedef char S_; ", None),
    ("scalar_short", "a plain short", "typedef short S_; ", None),
    ("scalar_unsigned_char", "a plain unsigned char", "typedef unsigned char S_; ", None),
    ("scalar_bool", "a plain _Bool", "typedef _Bool S_; ", None),
    ("scalar_float", "a plain float", "typedef float S_; ", None),
    ("scalar_long_double", "a plain long double", "typedef long double S_; ", None),
    ("scalar_int128", "a plain __int128", "typedef __int128 S_; ", None),
    ("scalar_complex_float", "a plain float _Complex", "typedef float _Complex S_; ", None),
    ("scalar_complex_double", "a plain double _Complex", "typedef double _Complex S_; ", None),
    ("scalar_complex_long_double", "a plain long double _Complex", "typedef long double _Complex S_; ", None),
]

# What varargs promote to.
PROMOTED = {"scalar_char": "int", "scalar_short": "int", "scalar_unsigned_char": "int", "scalar_bool": "int", "scalar_float": "double"}


def value(kind, k):
    return {
        "i": f"(seed * 7 + {k}) % 100 - 50 + {k}", "f": f"(seed + {k}) * 1.5", "F": f"(seed + {k}) * 1.5", "p": f"(void *)(long)(seed * 1000 + {k})",
        "b": "seed % 2", "t": "seed % 4", "u": f"(seed + {k}) % 128", "w": f"((__int128)(seed + {k}) << 70) + seed",
    }[kind]


def common(name, declaration, places):
    """make and check, the same code on both sides under other names."""
    if places is None:
        out = declaration + "\ntypedef S_ S;\n"
        wide = "1.25 * 1i" if "complex" in name else "0"
        make = f"  return (S)((seed * 3 - 7) + {wide});\n"
        if name.endswith("int128"):
            make = "  return ((__int128)(seed * 3 - 7) << 66) + seed;\n"
        check = "  return s == SIDE(make)(seed);\n"
    else:
        out = declaration + "\ntypedef struct S S;\n"
        make = "  S s;\n" + "".join(f"  {p if kind == 'F' else 's.' + p} = {value(kind, k)};\n" for k, (p, kind) in enumerate(places)) + "  return s;\n"
        # Through a type of the place's own, so that both sides round alike.
        check = "  S t = SIDE(make)(seed);\n  return " + " && ".join(f"{p if kind == 'F' else 's.' + p} == {p.replace('s.', 't.') if kind == 'F' else 't.' + p}" for p, kind in places) + ";\n"
    promoted = PROMOTED.get(name, "S")
    out += "#include <stdarg.h>\n"
    out += "S SIDE(make)(int seed) {\n" + make + "}\n"
    out += "int SIDE(check)(S s, int seed) {\n" + check + "}\n"
    out += """int SIDE(mixed)(int a, S s, double d, S t, long b, float e, S u, char c, S v, short f, S w) {
  return a == 1 && d == 2.5 && b == -3 && e == 4.5f && c == -5 && f == -6 && SIDE(check)(s, 11) && SIDE(check)(t, 12)
    && SIDE(check)(u, 13) && SIDE(check)(v, 14) && SIDE(check)(w, 15);
}
S SIDE(through)(S (*make)(int), int (*check)(S, int), int (*mixed)(int, S, double, S, long, float, S, char, S, short, S), int *good) {
  *good &= check(make(21), 21) && check(SIDE(make)(22), 22) && SIDE(check)(make(23), 23);
  *good &= mixed(1, SIDE(make)(11), 2.5, make(12), -3, 4.5f, SIDE(make)(13), -5, make(14), -6, SIDE(make)(15));
  return make(24);
}
"""
    out += f"""int SIDE(variadic)(int n, ...) {{
  va_list list;
  int good = 1;
  va_start(list, n);
  for (int k = 0; k < n; k++) {{
    S s = va_arg(list, {promoted});
    good &= SIDE(check)(s, 31 + k);
    good &= va_arg(list, int) == k && va_arg(list, double) == k * 0.5;
  }}
  va_end(list);
  return good;
}}
"""
    return out


def write(name, what, declaration, places):
    code = common(name, declaration, places)
    with open(os.path.join(ROOT, name + ".native.c"), "w") as out:
        out.write("// The native side of " + name + ".c.\n#define SIDE(x) native_##x\n" + code)
    with open(os.path.join(ROOT, name + ".c"), "w") as out:
        out.write(
            f"// By value in both directions, in registers, on the stack and as variadic arguments: {what}.\n"
            f"// native: {name}.native.c\n// main: exit 0\n\n#define SIDE(x) our_##x\n" + code +
            """S native_make(int);
int native_check(S, int);
int native_mixed(int, S, double, S, long, float, S, char, S, short, S);
S native_through(S (*)(int), int (*)(S, int), int (*)(int, S, double, S, long, float, S, char, S, short, S), int *);
int native_variadic(int, ...);
int main(void) {
  int good = 1;
  if (!our_check(native_make(1), 1)) return 1;
  if (!native_check(our_make(2), 2)) return 2;
  if (!native_mixed(1, our_make(11), 2.5, our_make(12), -3, 4.5f, our_make(13), -5, our_make(14), -6, our_make(15))) return 3;
  if (!our_check(native_through(our_make, our_check, our_mixed, &good), 24) || !good) return 4;
  if (!native_check(our_through(native_make, native_check, native_mixed, &good), 24) || !good) return 5;
  S a = our_make(31), b = our_make(32), c = our_make(33);
  if (!native_variadic(3, a, 0, 0.0, b, 1, 0.5, c, 2, 1.0)) return 6;
  if (!our_variadic(3, a, 0, 0.0, b, 1, 0.5, c, 2, 1.0)) return 7;
  int (*volatile pointer)(int, ...) = native_variadic;
  if (!pointer(3, a, 0, 0.0, b, 1, 0.5, c, 2, 1.0)) return 8;
  return 0;
}
""")


def main():
    os.makedirs(ROOT, exist_ok=True)
    for shape in SHAPES:
        write(*shape)


if __name__ == "__main__":
    main()
