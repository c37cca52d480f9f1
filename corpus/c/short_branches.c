// Branches around a few operations, which may become choices: sides without and with results, of
// every width, on comparisons of every kind, one after the other and in each other, in loops, and
// what must stay a branch: loads, stores, divisions and calls.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

// Carries, as of long arithmetic.
static void carry(uint64_t *high, uint64_t *low, uint64_t x) {
  uint64_t sum = *low + x;
  if (sum < x) (*high)++;
  *low = sum;
}
static uint64_t modulo_sum(uint64_t a, uint64_t b, uint64_t m) {
  uint64_t s = a + b;
  s = s < a ? s - m : s;
  s = s >= m ? s - m : s;
  return s;
}
static uint64_t modulo_difference(uint64_t a, uint64_t b, uint64_t m) {
  uint64_t d = a - b;
  if (a < b) d += m;
  return d;
}

static int sign(int x) {
  if (x < 0) return -1;
  if (x > 0) return 1;
  return 0;
}
static int8_t saturate8(int x) {
  int8_t r = (int8_t)x;
  if (x > 127) r = 127;
  if (x < -128) r = -128;
  return r;
}
static uint16_t bits16(uint16_t x, int n) {
  if (n & 1) x = (uint16_t)(x << 3 | x >> 13);
  else x = (uint16_t)(x >> 3 | x << 13);
  return x;
}
static int64_t widened(int32_t x, int how) {
  int64_t r;
  if (how) r = x;
  else r = (uint32_t)x;
  return r;
}
static unsigned crc_step(unsigned crc) {
  if (crc & 1) crc = crc >> 1 ^ 0xedb88320u;
  else crc >>= 1;
  return crc;
}
// Both sides, and two values at once.
static long two(long a, long b) {
  long low, high;
  if (a < b) {
    low = a;
    high = b;
  } else {
    low = b;
    high = a;
  }
  return high * 3 - low;
}
static long three(long a, long b, long c) {
  long x = a, y = b, z = c;
  if (a > c) {
    x = c;
    y = a;
    z = b;
  }
  return x + 5 * y + 7 * z;
}
static int nested(int a, int b) {
  int r = a;
  if (a > b) {
    if (a & 1) r = b;
    else r = b + 1;
  } else if (a == b) {
    r = 9;
  }
  return r;
}
// A value that is needed before it is chosen, and one that is chosen and not needed.
static int unused(int a, int b) {
  int x = a ^ b, y = x;
  if (x > 5) y = x - 1;
  if (a) x = y;
  return x + a;
}

// What must not be done in vain.
static int guarded(const int *p) {
  int r = -1;
  if (p) r = *p;
  return r;
}
static int divided(int a, int b) {
  int r = 0;
  if (b) r = a / b;
  return r;
}
static int stores;
static int stored(int x) {
  if (x > 3) stores++;
  return x;
}
static int calls;
static int called(void) { return ++calls; }
static int both(int a, int b) { return a && called() && b; }
static volatile int seen = 4;
static int volatile_read(int x) {
  int r = 1;
  if (x) r = seen;
  return r;
}

// Floats that decide, and floats that are chosen.
static int is_less(double a, double b) {
  int r = 10;
  if (a < b) r = 20;
  return r;
}
static int not_less(float a, float b) {
  int r;
  if (!(a < b)) r = 1;
  else r = 2;
  return r;
}
static double larger(double a, double b) {
  double r = a;
  if (b > a) r = b;
  return r;
}
static __int128 wide(__int128 a, int how) {
  __int128 r = a;
  if (how) r = a + 1;
  return r;
}
static const char *end(const char *p, int how) {
  if (how == 1) p++;
  if (how == 2) p += 2;
  return p;
}
static unsigned _BitInt(23) odd_width(unsigned _BitInt(23) x) {
  if (x > 77777) x -= 77777;
  return x;
}

// In loops: the choice goes round.
static unsigned collatz(unsigned n) {
  unsigned steps = 0;
  while (n != 1 && steps < 500) {
    if (n & 1) n = 3 * n + 1;
    else n >>= 1;
    steps++;
  }
  return steps;
}
static int largest(const int *p, int n) {
  int best = p[0], at = 0;
  for (int i = 1; i < n; i++)
    if (p[i] > best) {
      best = p[i];
      at = i;
    }
  return best * 16 + at;
}
static int count_bits(uint32_t x) {
  int n = 0;
  for (int i = 0; i < 32; i++) {
    if (x & 1) n++;
    x >>= 1;
  }
  return n;
}
static long swapped_each_time(int n) {
  long a = 1, b = 2;
  for (int i = 0; i < n; i++) {
    long t = a;
    if (i % 3 != 1) {
      a = b;
      b = t;
    }
    a += i;
  }
  return a * 1000 + b;
}

int main(void) {
  static const int64_t edges[] = {INT64_MIN, INT32_MIN, -32769, -129, -128, -1, 0,
                                  1, 2, 3, 127, 128, 65535, INT32_MAX, UINT32_MAX, INT64_MAX};
  static const double floats[] = {-1.0, -0.0, 0.0, 1.0, __builtin_nan(""), __builtin_inf()};
  int count = sizeof edges / sizeof *edges;
  for (int i = 0; i < count; i++) {
    int64_t a = edges[i];
    mix(sign((int)a));
    mix(saturate8((int)a));
    mix(bits16((uint16_t)a, i));
    mix(widened((int32_t)a, i & 1));
    mix(crc_step((unsigned)a));
    mix(count_bits((uint32_t)a));
    mix((uint64_t)(wide((__int128)a << 40, i & 1) >> 33));
    mix((uint64_t)odd_width((unsigned _BitInt(23))a));
    mix(stored((int)a));
    mix(volatile_read((int)a));
    for (int k = 0; k < count; k++) {
      int64_t b = edges[k];
      uint64_t high = 7, low = (uint64_t)a;
      carry(&high, &low, (uint64_t)b);
      mix(high), mix(low);
      mix(modulo_sum((uint64_t)a, (uint64_t)b, 0xffffffff00000001u));
      mix(modulo_difference((uint64_t)a, (uint64_t)b, 0xffffffff00000001u));
      mix((uint64_t)two(a >> 8, b >> 8));
      mix((uint64_t)three(a >> 8, b >> 8, (a ^ b) >> 8));
      mix(nested((int)a, (int)b));
      mix(unused((int)a >> 1, (int)b >> 1));
      mix(divided((int)a >> 1, (int)b));
      mix(both((int)a, (int)b));
    }
  }
  for (int i = 0; i < 6; i++)
    for (int k = 0; k < 6; k++) {
      mix(is_less(floats[i], floats[k]));
      mix(not_less((float)floats[i], (float)floats[k]));
      mix(larger(floats[i], floats[k]) == floats[k]);
    }
  int some[] = {3, 9, -4, 12, 12, 5, -100};
  mix(guarded(some)), mix(guarded(0));
  for (int n = 1; n <= 7; n++) mix(largest(some, n));
  for (unsigned n = 1; n < 40; n++) mix(collatz(n)), mix((uint64_t)swapped_each_time((int)n));
  const char *text = "ab";
  for (int how = 0; how < 4; how++) mix((uint64_t)(end(text, how) - text));
  mix(stores), mix(calls);
  return hash != 0x51876e8a74acb11au;
}
