// An int for which a variadic function takes a long: its word holds nothing else, as natively in most
// code, where it is pushed. (It is undefined; real code does it, `PyObject_CallFunction("nn", 1, 2)`.)
// made by: clang 19 -O2
// oracle: LLVM fills a word or not, as it happens
// run: @constants() == 123456789
// run: @negative() == -2
// run: @variables(1, 2, 3) == 123123123
#include <stdarg.h>
__attribute__((noinline)) static void dirty(void) {
  volatile long words[64];
  for (int k = 0; k < 64; k++) words[k] = -1;
}
__attribute__((noinline)) static long digits(int n, ...) {
  va_list list;
  long sum = 0;
  va_start(list, n);
  for (int k = 0; k < n; k++) sum = sum * 10 + va_arg(list, long);
  va_end(list);
  return sum;
}
__attribute__((noinline)) static long last(int n, ...) {
  va_list list;
  long word = 0;
  va_start(list, n);
  for (int k = 0; k < n; k++) word = va_arg(list, long);
  va_end(list);
  return word;
}
long constants(void) {
  dirty();
  return digits(9, 1, 2, 3, 4, 5, 6, 7, 8, 9);
}
long negative(void) {
  dirty();
  return last(8, 1, 2, 3, 4, 5, 6, 7, -2);
}
long variables(long a, long b, long c) {
  dirty();
  return digits(9, (int)a, (int)b, (int)c, (int)a, (int)b, (int)c, (int)a, (int)b, (int)c);
}
