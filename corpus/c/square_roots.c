// `sqrt` and `sqrtf`, which set `errno` for negative numbers and keep it otherwise, with much that is
// live across them, in loops, by pointers, and a function of one's own that has another's type.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0

#include <errno.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }
// NaNs differ in sign and payload from library to library.
static void mix_double(double value) { uint64_t bits; memcpy(&bits, &value, 8); mix(isnan(value) ? 1 : bits); }

#define NOINLINE __attribute__((noinline))
NOINLINE static double root(double x) { return sqrt(x); }
NOINLINE static float rootf(float x) { return sqrtf(x); }
NOINLINE static double both(double x, float y) { return sqrt(x) + sqrtf(y) * sqrt(x * y); }
NOINLINE static double sums(const double *p, int n) {
  double a = 0, b = 1, c = 2, d = 3, e = 4, f = 5, g = 6, h = 7, s = 0;
  long i = 0, j = 1, k = 2, l = 3, m = 4, o = 5, q = 6;
  for (; i < n; i++) {
    double r = sqrt(p[i]);
    a += p[i], b -= a * 0.5, c += b, d = c - d, e += d * 0.25, f -= e, g += f * 0.125, h -= g * 0.5;
    j += i, k ^= j, l += k, m -= l, o ^= m, q += o;
    s += r != r ? a + b + c + d + e + f + g + h : r;
  }
  mix((uint64_t)j), mix((uint64_t)k), mix((uint64_t)l), mix((uint64_t)m), mix((uint64_t)o), mix((uint64_t)q);
  return s + a + b + c + d + e + f + g + h;
}
NOINLINE static double last(double x) { double (*volatile f)(double) = sqrt; return f(x); }
__attribute__((noinline, no_builtin("sqrt"))) static double plain(double x) { return sqrt(x); }
NOINLINE static int sets_errno(double x) { errno = 0; double r = sqrt(x); return errno == EDOM ? 1 : errno == 0 ? 2 + (r == r) : 4; }
NOINLINE static int sets_errno_f(float x) { errno = 0; float r = sqrtf(x); return errno == EDOM ? 1 : errno == 0 ? 2 + (r == r) : 4; }

int main(void) {
  static const double numbers[] = {0.0, -0.0, 1, 2, 4, 0.25, 1e300, 1e-300, 5e-324, -5e-324, -1, -4, 1e308, INFINITY, -INFINITY, NAN, -NAN, 3};
  const int count = sizeof numbers / sizeof *numbers;
  for (int i = 0; i < count; i++) {
    double x = numbers[i];
    mix_double(root(x)), mix_double(rootf((float)x)), mix_double(last(x)), mix_double(plain(x));
    for (int j = 0; j < count; j++) mix_double(both(x, (float)numbers[j]));
    mix((uint64_t)sets_errno(x)), mix((uint64_t)sets_errno_f((float)x));
  }
  double many[64];
  for (int i = 0; i < 64; i++) many[i] = i % 7 == 3 ? -i : i * 0.5;
  mix_double(sums(many, 64)), mix_double(sums(many, 3));
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x44300962be91bcc7 ? 0 : 1;
}
