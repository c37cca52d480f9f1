// Structs, unions and arrays of which each part may be a value, and those of which none may: seen in
// two ways, through pointers that are chosen, compared or given away, volatile, not yet written.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0

#include <stdint.h>
#include <string.h>

struct Vector { double x, y, z; };
struct Mixed { char a; short b; int c; long d; float e; double f; };
struct Nested { struct Vector v[2]; struct Mixed m; };
union Both { double d; uint64_t u; struct { uint32_t low, high; } halves; unsigned char bytes[8]; };

static struct Vector add(struct Vector a, struct Vector b) {
  struct Vector r = {a.x + b.x, a.y + b.y, a.z + b.z};
  return r;
}
static struct Vector scaled(struct Vector a, double s) {
  a.x *= s;
  a.y *= s;
  a.z *= s;
  return a;
}
static double dot(const struct Vector *a, const struct Vector *b) { return a->x * b->x + a->y * b->y + a->z * b->z; }
static void accumulate(struct Vector *to, struct Vector what) { *to = add(*to, what); }
static uint64_t bits(double d) {
  union Both b;
  b.d = d;
  return b.u;
}
static uint32_t high_half(double d) {
  union Both b = {d};
  return b.halves.high;
}
static float through_int(float f) {
  uint32_t u;
  memcpy(&u, &f, 4);
  u ^= 0x80000000;
  memcpy(&f, &u, 4);
  return f;
}
static struct Mixed mixed(int n) {
  struct Mixed m = {n, n * 2, n * 3, n * 4L, n / 2.0f, n / 4.0};
  return m;
}
static double total(struct Mixed m) { return m.a + m.b + m.c + m.d + m.e + m.f; }
static int chosen(int which) {
  int a = 1, b = 2;
  int *p = which ? &a : &b;
  *p += 10;
  return a * 100 + b;
}
static int indexed(int i) {
  int a[4] = {1, 2, 3, 4};
  a[1] += 5;
  a[i] *= 10;
  return a[0] + a[1] * 2 + a[2] * 3 + a[3] * 4;
}
static int constant_indices(void) {
  int a[4];
  a[0] = 1;
  a[1] = a[0] + 1;
  a[2] = a[1] + a[0];
  a[3] = a[2] + a[1];
  return a[3] * 1000 + a[2] * 100 + a[1] * 10 + a[0];
}
static int in_a_loop(int n) {
  struct { int now, before; } fib = {1, 0};
  for (int i = 0; i < n; i++) {
    int next = fib.now + fib.before;
    if (next > 1000) {
      fib.before = -1;
      continue;
    }
    fib.before = fib.now;
    fib.now = next;
  }
  return fib.now * 10 + fib.before;
}
static int once_written(int n) {
  struct { int set, value; } s;
  s.set = 0;
  for (int i = 0; i < n; i++) {
    if (s.set) s.value++;
    else {
      s.set = 1;
      s.value = 40;
    }
  }
  return s.set ? s.value : -1;
}
static int through_volatile(int n) {
  volatile struct { int a, b; } v = {n, 0};
  v.b = v.a + v.a;
  return v.b;
}
static uintptr_t distance(void) {
  struct Vector v;
  return (uintptr_t)&v.z - (uintptr_t)&v.x;
}
static const void *kept;
static int given_away(int n) {
  struct { int a, b; } s = {n, n + 1};
  kept = &s;
  s.b++;
  return ((const int *)kept)[1] + s.a;
}
static struct Vector partly(struct Vector v, int n) {
  struct Vector w = v;
  ((unsigned char *)&w)[n] = 0;
  return w;
}
static int by_switch(int n) {
  struct { int a, b, c; } s = {0, 0, 0};
  for (int i = 0; i < n; i++)
    switch (i % 5) {
    case 0: s.a++; break;
    case 1: s.b += s.a; /* fallthrough */
    case 2: s.c += s.b; break;
    case 3: { int t = s.a; s.a = s.c; s.c = t; } break;
    default: s.b--;
    }
  return s.a * 10000 + s.b * 100 + s.c;
}
static int two_ways(int n) {
  struct { int a, b; } s;
  if (n > 3) {
    s.a = n;
    s.b = 1;
  } else
    memset(&s, 0, sizeof s);
  while (n-- > 0) {
    int t = s.a;
    s.a = s.b;
    s.b = t + n;
  }
  return s.a * 100 + s.b;
}
static __int128 big(long n) {
  struct { __int128 a, b; } s = {n, 1};
  for (int i = 0; i < 5; i++) {
    __int128 t = s.a * 3 + s.b;
    s.b = s.a;
    s.a = t;
  }
  return s.a - s.b;
}
static long double extended(long double x) {
  struct { long double a, b; } s = {x, 1};
  s.b += s.a;
  return s.b * s.a;
}

int main(void) {
  struct Vector sum = {0, 0, 0};
  for (int i = 0; i < 10; i++) {
    struct Vector v = {i, i * 2, 1};
    accumulate(&sum, scaled(v, 0.5));
    if (v.x != i || v.y != i * 2) return 1;
  }
  if (sum.x != 22.5 || sum.y != 45 || sum.z != 5 || dot(&sum, &sum) != 2556.25) return 2;
  if (bits(1.0) != 0x3ff0000000000000 || bits(-0.0) != 1ull << 63 || high_half(-2.0) != 0xc0000000) return 3;
  if (through_int(1.5f) != -1.5f || total(mixed(8)) != 86) return 4;
  if (chosen(0) != 112 || chosen(1) != 1102) return 5;
  if (indexed(1) != 166 || indexed(3) != 184 || constant_indices() != 5321) return 6;
  if (in_a_loop(3) != 32 || in_a_loop(40) != 9749) return 7;
  if (once_written(0) != -1 || once_written(1) != 40 || once_written(5) != 44) return 8;
  if (through_volatile(21) != 42 || distance() != 16 || given_away(5) != 12) return 9;
  struct Vector w = partly((struct Vector){1, 2, 3}, 15);
  if (w.x != 1 || w.z != 3 || w.y >= 2) return 10;
  if (by_switch(7) != 30304) return 11;
  if (two_ways(2) != 100 || two_ways(5) != 511) return 12;
  if (big(5) != 1331 || extended(2) != 6) return 13;
  struct Nested n = {{{1, 2, 3}, {4, 5, 6}}, mixed(4)}, m = n;
  m.v[1] = n.v[0];
  m.m.c = -m.m.c;
  if (n.v[1].x != 4 || m.v[1].z != 3 || m.v[0].y != 2 || m.m.c != -12 || m.m.f != 1 || n.m.c != 12) return 14;
  return 0;
}
