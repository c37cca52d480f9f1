// Vectors of 256 and 512 bits as variadic arguments, in memory aligned to their size, before and behind
// arguments that use up the registers.
// made by: clang 19 -O0 -mavx
// made by: clang 19 -O2 -mavx
// needs: avx
// main: exit 0
// stdout: 24.50 10 13 20 23 -1 7 3 15

#include <stdarg.h>
#include <stdio.h>

typedef long long v4 __attribute__((vector_size(32)));
typedef float v16 __attribute__((vector_size(64)));
typedef double v2 __attribute__((vector_size(16)));
struct wrapped { v4 v; };

static v4 seen[3];
static v16 large;

__attribute__((noinline)) static double sum(v4 fixed, int count, ...) {
  va_list list;
  va_start(list, count);
  double sum = fixed[3];
  seen[0] = va_arg(list, v4);
  sum += va_arg(list, int);
  large = va_arg(list, v16);
  for (int i = 0; i < 9; i++) sum += va_arg(list, v2)[1];
  seen[1] = va_arg(list, struct wrapped).v;
  sum += va_arg(list, long double);
  seen[2] = va_arg(list, v4);
  sum += va_arg(list, double);
  va_end(list);
  return sum;
}

int main(void) {
  volatile int zero = 0;
  v4 a = {10 + zero, 11, 12, 13}, b = {20, 21, 22, 23 + zero}, c = {-1, -2, -3, 7};
  v16 d;
  for (int i = 0; i < 16; i++) d[i] = i + zero;
  v2 e = {0, 0.25};
  struct wrapped w = {b};
  double all = sum(a, 5, a, 3, d, e, e, e, e, e, e, e, e, e, w, 4.0L, c, 2.25);
  printf("%.2f %lld %lld %lld %lld %lld %lld %.0f %.0f\n", all, seen[0][0], seen[0][3], seen[1][0], seen[1][3],
         seen[2][0], seen[2][3], large[3], large[15]);
  return 0;
}
