// By value in both directions, in registers, on the stack and as variadic arguments: eight floats in a vector.
// native: vector8.native.c
// main: exit 0

#define SIDE(x) our_##x
typedef float v8 __attribute__((vector_size(32))); struct S { v8 a; };
typedef struct S S;
#include <stdarg.h>
S SIDE(make)(int seed) {
  S s;
  s.a[0] = (seed + 0) * 1.5;
  s.a[7] = (seed + 1) * 1.5;
  return s;
}
int SIDE(check)(S s, int seed) {
  S t = SIDE(make)(seed);
  return s.a[0] == t.a[0] && s.a[7] == t.a[7];
}
int SIDE(mixed)(int a, S s, double d, S t, long b, float e, S u, char c, S v, short f, S w) {
  return a == 1 && d == 2.5 && b == -3 && e == 4.5f && c == -5 && f == -6 && SIDE(check)(s, 11) && SIDE(check)(t, 12)
    && SIDE(check)(u, 13) && SIDE(check)(v, 14) && SIDE(check)(w, 15);
}
S SIDE(through)(S (*make)(int), int (*check)(S, int), int (*mixed)(int, S, double, S, long, float, S, char, S, short, S), int *good) {
  *good &= check(make(21), 21) && check(SIDE(make)(22), 22) && SIDE(check)(make(23), 23);
  *good &= mixed(1, SIDE(make)(11), 2.5, make(12), -3, 4.5f, SIDE(make)(13), -5, make(14), -6, SIDE(make)(15));
  return make(24);
}
int SIDE(variadic)(int n, ...) {
  va_list list;
  int good = 1;
  va_start(list, n);
  for (int k = 0; k < n; k++) {
    S s = va_arg(list, S);
    good &= SIDE(check)(s, 31 + k);
    good &= va_arg(list, int) == k && va_arg(list, double) == k * 0.5;
  }
  va_end(list);
  return good;
}
S native_make(int);
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
