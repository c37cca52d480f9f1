// GNU vectors of several widths: arithmetic, comparison, shuffles, conversions, subscripts.
// main: exit 0
// stdout: 9 -43 86 -166
// stdout: 3586
// stdout: 0.25 -0.5 0.75 -1
// stdout: ffeeddccbbaa99880000111122223333
// stdout: 9 -166
// stdout: 0.5 4
// stdout: 99 -1

#include <stdio.h>
typedef int v4i __attribute__((vector_size(16)));
typedef int v8i __attribute__((vector_size(32)));
typedef float v4f __attribute__((vector_size(16)));
typedef unsigned char v16c __attribute__((vector_size(16)));
typedef short v4s __attribute__((vector_size(8)));
typedef double v8d __attribute__((vector_size(64)));
static v8i twice(v8i a) { return a + a; }
static v8d half(v8d a, double b) { return a * b; }
int main(void) {
  v4i a = {1, -2, 3, -4}, b = {10, 20, 30, 40};
  v4i c = a * b + (((a > 0) & a) | ((a <= 0) & -a)) - (b >> 2);
  printf("%d %d %d %d\n", c[0], c[1], c[2], c[3]);
  v8i d = twice((v8i){1, 2, 3, 4, 5, 6, 7, 8});
  int s = 0;
  for (int i = 0; i < 8; i++) s += d[i] << i;
  printf("%d\n", s);
  v4f f = __builtin_convertvector(a, v4f) / 4;
  printf("%g %g %g %g\n", f[0], f[1], f[2], f[3]);
  v16c t = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
  v16c u = __builtin_shufflevector(t, t, 15, 14, 13, 12, 11, 10, 9, 8, 0, 0, 1, 1, 2, 2, 3, 3) * 17;
  for (int i = 0; i < 16; i++) printf("%02x", u[i]);
  v4s w = __builtin_convertvector(c, v4s);
  printf("\n%d %d\n", w[0], w[3]);
  v8d e = half((v8d){1, 2, 3, 4, 5, 6, 7, 8}, 0.5);
  printf("%g %g\n", e[0], e[7]);
  c[2] = 99;
  printf("%d %d\n", c[2], (c == (v4i){8, 1, 99, 1})[2]);
  return 0;
}
