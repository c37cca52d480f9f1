// Small functions whose calls may become their bodies: of every kind of argument and result, with
// variables of their own and of the module, in loops, in each other, and with what must stay a call.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0

#include <complex.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

static int counter;
int shared = 5;
static _Thread_local int own_of_thread = 3;
static const char *const names[] = {"zero", "one", "two"};

static int next(void) { return ++counter; }
static int *place(void) { return &shared; }
static int *thread_place(void) { return &own_of_thread; }
static const char *name(int n) { return names[n]; }
static int static_local(void) {
  static int calls = 40;
  return calls++;
}

static int clamp(int x, int low, int high) {
  if (x < low) return low;
  if (x > high) return high;
  return x;
}
static unsigned char narrow(int x) { return (unsigned char)x; }
static signed char narrow_signed(int x) { return (signed char)x; }
static _Bool odd(long x) { return x & 1; }
static double half(double x) { return x / 2; }
static float minus(float x) { return -x; }
static long double third(long double x) { return x / 3; }
static __int128 wide(__int128 x) { return x << 65 | 1; }
static double complex turn(double complex z) { return z * I; }

struct Pair { long a, b; };
struct Large { long a[5]; };
struct Odd { char c[3]; };
static struct Pair swap(struct Pair p) { return (struct Pair){p.b, p.a}; }
static struct Large spoil(struct Large l) {
  l.a[0] = -1;
  return l;
}
static long spoiled(struct Large l) {
  l.a[1] = 7;
  return l.a[1];
}
static struct Odd odd_bytes(struct Odd o) {
  o.c[1]++;
  return o;
}
static void set(int *p, int v) { *p = v; }
static void exchange(int *a, int *b) {
  int t = *a;
  *a = *b;
  *b = t;
}
static int sum_of(const int *p, int n) {
  int s = 0;
  for (int i = 0; i < n; i++) s += p[i];
  return s;
}
static int local_array(int n) {
  int a[4];
  for (int i = 0; i < 4; i++) a[i] = n + i;
  return a[n & 3];
}
static int uninitialized_once(int set_it) {
  int x;
  if (set_it) x = 9;
  return set_it ? x : -1;
}

static int factorial(int n) { return n < 2 ? 1 : n * factorial(n - 1); }
static int is_odd(unsigned n);
static int is_even(unsigned n) { return n == 0 ? 1 : is_odd(n - 1); }
static int is_odd(unsigned n) { return n == 0 ? 0 : is_even(n - 1); }
static int variadic(int n, ...) {
  va_list list;
  va_start(list, n);
  int s = 0;
  while (n-- > 0) s += va_arg(list, int);
  va_end(list);
  return s;
}
static int dynamic(int n) {
  int a[n];
  for (int i = 0; i < n; i++) a[i] = i;
  return a[n - 1];
}
static int twice(int (*f)(int), int x) { return f(f(x)); }
static int add3(int x) { return x + 3; }
__attribute__((weak)) int weak(int x) { return x * 2; }
static int by_switch(int x) {
  switch (x) {
  case 0: return 10;
  case 1: return 11;
  case 5: return 15;
  default: return 0;
  }
}
static int no_way_out(int x) {
  if (x) return x;
  __builtin_unreachable();
}
/* Called by another type than its own. */
static int old_style(a, b) int a, b;
{ return a - b; }
static inline __attribute__((always_inline)) int always(int x) { return x + 1; }
static int one(int x) { return always(x); }
static int two(int x) { return one(x) + one(x); }
static int four(int x) { return two(x) + two(x); }
static int eight(int x) { return four(x) + four(x); }

int main(void) {
  if (next() != 1 || next() != 2 || counter != 2) return 1;
  *place() += 4;
  if (shared != 9 || *place() != 9) return 2;
  *thread_place() *= 5;
  if (own_of_thread != 15) return 3;
  if (strcmp(name(2), "two") || strcmp(name(0), "zero")) return 4;
  if (static_local() != 40 || static_local() != 41) return 5;
  int s = 0;
  for (int i = -10; i < 10; i++) s += clamp(i, -3, 4) * (i + 20);
  if (s != 391) return 6;
  if (narrow(-1) != 255 || narrow_signed(200) != -56 || odd(4) || !odd(-5)) return 7;
  if (half(5) != 2.5 || minus(0.0f) != 0 || 1 / minus(0.0f) > 0) return 8;
  if (third(1.0L) != 1.0L / 3 || (uint64_t)(wide(3) >> 64) != 6 || (uint64_t)wide(3) != 1) return 9;
  if (turn(2 + 3 * I) != -3 + 2 * I) return 10;
  struct Pair p = swap((struct Pair){1, 2});
  if (p.a != 2 || p.b != 1) return 11;
  struct Large l = {{1, 2, 3, 4, 5}};
  struct Large m = spoil(l);
  if (l.a[0] != 1 || m.a[0] != -1 || m.a[4] != 5 || spoiled(l) != 7 || l.a[1] != 2) return 12;
  struct Odd o = odd_bytes((struct Odd){{1, 2, 3}});
  if (o.c[0] != 1 || o.c[1] != 3 || o.c[2] != 3) return 13;
  int x = 1, y = 2;
  exchange(&x, &y);
  set(&y, y + 10);
  if (x != 2 || y != 11) return 14;
  int array[] = {1, 2, 3, 4, 5};
  if (sum_of(array, 5) != 15 || sum_of(array + 1, 0) != 0) return 15;
  s = 0;
  for (int i = 0; i < 8; i++) s = s * 3 + local_array(i);
  if (s != 3112) return 16;
  if (uninitialized_once(0) != -1 || uninitialized_once(1) != 9) return 17;
  if (factorial(10) != 3628800 || !is_even(10) || is_even(7)) return 18;
  if (variadic(3, 1, 2, 3) != 6 || variadic(0) != 0) return 19;
  for (int i = 1; i < 2000; i++) if (dynamic(i) != i - 1) return 20;
  if (twice(add3, 1) != 7 || weak(4) != 8) return 21;
  if (by_switch(0) != 10 || by_switch(5) != 15 || by_switch(-1) != 0) return 22;
  if (no_way_out(3) != 3) return 23;
  if (((int (*)())old_style)(7, 2) != 5 || old_style(7, 2) != 5) return 24;
  if (eight(0) != 8) return 25;
  return 0;
}
