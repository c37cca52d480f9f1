// Functions that return what a call of themselves returns, alone or with a sum, which may become
// loops, and those that must not: whose frame the call knows, that still do something, in which it
// depends on the order.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

static uint64_t gcd(uint64_t a, uint64_t b) { return b ? gcd(b, a % b) : a; }
static int deep(int n, int x) {
  if (n == 0) return x;
  return deep(n - 1, x * 3 + n);
}
static void down(int n) {
  if (n < 0) return;
  mix((uint64_t)n);
  down(n - 3);
}
// Arguments that change places.
static long turn(int n, long a, long b, long c) { return n ? turn(n - 1, b, c, a + 1) : a * 4 + b * 2 + c; }

// With a sum, and the like.
static unsigned fib(unsigned n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
static uint64_t factorial(unsigned n) { return n ? n * factorial(n - 1) : 1; }
static unsigned length(const char *s) { return *s ? 1 + length(s + 1) : 0; }
static uint8_t low(unsigned n) { return n ? (uint8_t)(low(n - 1) + n) : 250; }
static unsigned all(const unsigned *p) { return *p ? *p & all(p + 1) : 0xff; }
static unsigned any(const unsigned *p) { return *p ? any(p + 1) | *p : 0x100; }
static unsigned odd(const unsigned *p) { return *p ? any(p) ^ odd(p + 1) : 3; }
// Two operations, of which one can go along; a difference, which can't.
static int mixed(int n) {
  if (n <= 0) return 5;
  if (n & 1) return n + mixed(n - 1);
  if (n & 2) return n * mixed(n - 2);
  return mixed(n - 3);
}
static int minus(int n) { return n ? n - minus(n - 1) : 1; }
static int minus_right(int n) { return n ? minus_right(n - 1) - n : 1; }
static double harmonic(int n) { return n ? harmonic(n - 1) + 1.0 / n : 0; }
static int negated(int n) { return n > 0 ? -negated(n - 1) : 7; }
static int doubled(int n) {
  if (!n) return 1;
  int r = doubled(n - 1);
  return r + r;
}
static unsigned ackermann(unsigned m, unsigned n) {
  if (!m) return n + 1;
  if (!n) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
static int tak(int x, int y, int z) {
  if (y >= x) return z;
  return tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y));
}
static __int128 wide(int n) { return n ? wide(n - 1) + n : (__int128)1 << 70; }
static int many(int n, int a, int b, int c, int d, int e, int f, int g) {
  return n ? many(n - 1, b, c, d, e, f, g, a) : a + 2 * b + 3 * c + 4 * d + 5 * e + 6 * f + 7 * g;
}

// What comes after the call, or before it each time.
static int counter;
static int counted(int n) {
  if (!n) return 0;
  counter += n;
  int r = counted(n - 1);
  counter *= 3;
  return r;
}
static int added_late(int n) { return n ? counted(n - 1) + added_late(n - 1) + counter : 0; }
static int read_first(int n) {
  if (!n) return 0;
  int before = counter++;
  return before + read_first(n - 1);
}
static int read_after(int n) {
  if (!n) return counter++;
  return read_after(n - 1) + counter++;
}
// Whose variables the call knows.
static int chain(const int *outer, int n) {
  int here = n * 5 + (outer ? *outer : 1);
  if (n == 0) return here;
  return chain(&here, n - 1);
}
struct Pair { long a, b; };
static struct Pair pair(int n, struct Pair p) {
  if (!n) return p;
  p.a += n;
  p.b ^= p.a;
  return pair(n - 1, p);
}
struct Large { long a[5]; };
static struct Large large(int n, struct Large l) {
  if (!n) return l;
  l.a[n % 5] += n;
  return large(n - 1, l);
}
// A struct by value that the call changes, and that is needed after it.
struct Two { long a, b, c; };
static long spoiled(int n, struct Two t) {
  t.a += n;
  t.c ^= t.a;
  if (n <= 0) return t.a;
  long below = spoiled(n - 1, t);
  return below * 3 - t.a + t.c;
}
static int variadic(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int first = __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return n ? variadic(n - 1, first * 2 + 1) : first;
}
static int is_odd(unsigned n);
static int is_even(unsigned n) { return n ? is_odd(n - 1) : 1; }
static int is_odd(unsigned n) { return n ? is_even(n - 1) : 0; }
// Another function than itself, of the same name for a while.
static int (*other)(int) = minus;
static int through_pointer(int n) { return n ? other(n - 1) + 1 : 0; }
static int hanoi(int n, int from, int to, int over) {
  if (n == 0) return 0;
  int moves = hanoi(n - 1, from, over, to);
  mix((uint64_t)(from * 4 + to));
  return moves + 1 + hanoi(n - 1, over, to, from);
}
static int queens(unsigned columns, unsigned left, unsigned right, int n) {
  if (columns == (1u << n) - 1) return 1;
  int found = 0;
  for (unsigned free = ~(columns | left | right) & ((1u << n) - 1); free; free &= free - 1) {
    unsigned bit = free & -free;
    found += queens(columns | bit, (left | bit) << 1, (right | bit) >> 1, n);
  }
  return found;
}

int main(void) {
  mix(gcd(1u << 20, 48)), mix(gcd(0, 0)), mix(gcd(UINT64_MAX, 255));
  for (int n = 0; n < 12; n++) {
    mix((uint64_t)deep(n, n)), mix((uint64_t)turn(n, 1, 2, 3)), mix(fib((unsigned)n));
    mix(factorial((unsigned)n)), mix(low((unsigned)n)), mix((uint64_t)mixed(n));
    mix((uint64_t)minus(n)), mix((uint64_t)minus_right(n)), mix((uint64_t)(harmonic(n) * 27720));
    mix((uint64_t)negated(n)), mix((uint64_t)doubled(n)), mix((uint64_t)(wide(n) >> 3));
    mix((uint64_t)many(n, 1, 2, 3, 4, 5, 6, 7)), mix((uint64_t)counted(n)), mix((uint64_t)counter);
    mix((uint64_t)added_late(n)), mix((uint64_t)read_first(n)), mix((uint64_t)read_after(n));
    mix((uint64_t)chain(0, n)), mix((uint64_t)variadic(n, n)), mix((uint64_t)is_even((unsigned)n));
    mix((uint64_t)through_pointer(n)), mix((uint64_t)spoiled(n, (struct Two){n, 2, 3}));
    struct Pair p = pair(n, (struct Pair){n, 3});
    mix((uint64_t)p.a), mix((uint64_t)p.b);
    struct Large l = large(n, (struct Large){{1, 2, 3, 4, 5}});
    for (int i = 0; i < 5; i++) mix((uint64_t)l.a[i]);
  }
  mix((uint64_t)deep(50000, 1));
  mix(length("")), mix(length("seven!!"));
  unsigned some[] = {0x3f, 0x7e, 0x1c, 0};
  mix(all(some)), mix(any(some)), mix(odd(some)), mix(all(some + 3));
  mix(ackermann(2, 9)), mix((uint64_t)tak(9, 5, 2)), mix((uint64_t)hanoi(6, 1, 2, 3));
  mix((uint64_t)queens(0, 0, 0, 7));
  down(20);
  return hash != 0x8371b4b02f5bd10eu;
}
