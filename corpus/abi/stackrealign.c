// A function that may be called with any stack pointer: what it calls finds it aligned.
// made by: clang 19 -O0
// made by: clang 19 -O2
// native: stackrealign.native.c
// main: exit 0

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

extern int their_is_aligned(void);
extern long their_misaligned(void *function, long *args);

__attribute__((force_align_arg_pointer, noinline)) long registers(long a, long b) {
  return their_is_aligned() ? a * 10 + b : -1;
}
struct Large { long a[3]; };
__attribute__((force_align_arg_pointer, noinline)) long stack(long a, long b, long c, long d, long e, long f, long g, long h, struct Large i) {
  char text[64];
  snprintf(text, sizeof text, "%.3f", (double)a);
  return their_is_aligned() && text[0] == '1' ? a + b + c + d + e + f + g * 100 + h * 1000 + i.a[0] * 10000 + i.a[2] * 100000 : -1;
}
__attribute__((force_align_arg_pointer, noinline)) long variadic(long n, ...) {
  va_list list;
  va_start(list, n);
  long sum = 0;
  for (long k = 0; k < n; k++) sum = sum * 10 + va_arg(list, long);
  va_end(list);
  return their_is_aligned() ? sum : -1;
}

int main(void) {
  long args[11] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};
  long many[11] = {9, 1, 2, 3, 4, 5, 6, 7, 8, 9, 0};
  if (their_misaligned(registers, args) != 12) return 1;
  if (their_misaligned(stack, args) != 21 + 700 + 8000 + 90000 + 1100000) return 2;
  if (their_misaligned(variadic, many) != 123456789) return 3;
  if (registers(1, 2) != 12 || variadic(2L, 5L, 6L) != 56) return 4;
  return 0;
}
