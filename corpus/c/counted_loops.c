// Loops that run a known number of times, which may become their bodies: of constants and of tables,
// in each other, with ends in their middle, with values that are used behind them, on arrays of their
// own, and those whose number is not known or too large.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }
static uint64_t rotate(uint64_t x, int n) { return x << n | x >> (64 - n); }

// Tables of all kinds, and what is no constant.
static const uint8_t bytes[] = {7, 0, 255, 3};
static const int16_t shorts[5] = {-1, 32767};
static const uint64_t words[] = {1, 0x8000000000000000u, 0xfedcba9876543210u};
static const double doubles[] = {0.5, -0.0, 1e300};
static const float floats[3] = {1.5f, -2.25f};
static const struct { char tag; int number; } records[] = {{'a', -5}, {'b', 6}};
static const int *const pointers[] = {&records[0].number, &records[1].number};
static int written[] = {1, 2, 3};

static void tables(void) {
  for (int i = 0; i < 4; i++) mix(bytes[i]);
  for (int i = 0; i < 5; i++) mix((uint64_t)shorts[i]);
  for (int i = 2; i >= 0; i--) mix(words[i]);
  double sum = 0;
  for (int i = 0; i < 3; i++) sum += doubles[i] * floats[i];
  mix((uint64_t)(sum * 4 == 3.0));
  for (unsigned i = 0; i < 2; i++) mix((uint64_t)(records[i].tag * records[i].number));
  for (unsigned i = 0; i < 2; i++) mix((uint64_t)*pointers[i]);
  for (int i = 0; i < 3; i++) written[i] += i;
  for (int i = 0; i < 3; i++) mix(written[i]);
  // Parts of numbers, across their ends.
  for (int i = 0; i < 17; i += 4) mix(*(const uint32_t *)((const char *)words + i));
}

// Keccak's permutation, as small implementations of SHA-3 have it.
static void keccak(uint64_t state[25], int rounds) {
  const int turns[24] = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14,
                         27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
  const int lanes[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4,
                         15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
  for (int r = 0; r < rounds; r++) {
    uint64_t column[5], t;
    for (int i = 0; i < 5; i++)
      column[i] = state[i] ^ state[i + 5] ^ state[i + 10] ^ state[i + 15] ^ state[i + 20];
    for (int i = 0; i < 5; i++) {
      t = column[(i + 4) % 5] ^ rotate(column[(i + 1) % 5], 1);
      for (int j = 0; j < 25; j += 5) state[j + i] ^= t;
    }
    t = state[1];
    for (int i = 0; i < 24; i++) {
      int j = lanes[i];
      column[0] = state[j];
      state[j] = rotate(t, turns[i]);
      t = column[0];
    }
    for (int j = 0; j < 25; j += 5) {
      for (int i = 0; i < 5; i++) column[i] = state[j + i];
      for (int i = 0; i < 5; i++) state[j + i] ^= ~column[(i + 1) % 5] & column[(i + 2) % 5];
    }
    state[0] ^= (uint64_t)r * 0x8001;
  }
}

static void product(double c[3][3], double a[3][3], double b[3][3]) {
  for (int i = 0; i < 3; i++)
    for (int j = 0; j < 3; j++) {
      c[i][j] = 0;
      for (int k = 0; k < 3; k++) c[i][j] += a[i][k] * b[k][j];
    }
}

// Ends in the middle; what is known behind the loop.
static int find(const int *p, int what) {
  int i;
  for (i = 0; i < 6; i++)
    if (p[i] == what) break;
  return i;
}
static int find_or(const int *p, int what) {
  for (int i = 0; i < 6; i++) {
    if (p[i] == what) return i * 10;
    if (p[i] < 0) continue;
    if (p[i] > 100) goto far;
  }
  return -1;
far:
  return -2;
}
static int last_value(int x) {
  int i, y = x;
  for (i = 3; i < 20; i += 5) y = y * 3 + i;
  return y * 100 + i;
}
static int until(int x) {
  int i = 0;
  do {
    x ^= i;
    i++;
  } while (i != 4);
  return x * 8 + i;
}
static int never(int x) {
  for (int i = 5; i < 5; i++) x = -1;
  for (unsigned i = 0; i > 0; i--) x = -2;
  return x;
}
static int once(int x) {
  do x++;
  while (0);
  return x;
}
// Numbers that wrap, that double, that go down to the least.
static int wrapping(void) {
  int n = 0;
  for (uint8_t i = 250; i != 4; i++) n = n * 2 + i;
  for (unsigned i = 1; i; i <<= 1) n++;
  for (int8_t i = -126; i > -128; i--) n += i;
  for (uint64_t i = UINT64_MAX - 2; i + 3 > 2; i++) n ^= (int)i;
  for (int i = 7; i >= 0; i -= 3) n = n * 3 + i;
  return n;
}
static int two_numbers(int x) {
  for (int i = 0, k = 9; i < k; i++, k--) x = x * 5 + i * k;
  return x;
}
static int steps_that_change(int x) {
  for (int i = 1; i < 100; i = i * 3 - 1) x = x * 7 + i;
  return x;
}
// One loop's number is another one's; triangles.
static int triangle(int x) {
  for (int i = 0; i < 6; i++)
    for (int k = i; k < 6; k++) {
      if (k == 3 && x & 1) continue;
      x = x * 3 + i * k;
    }
  return x;
}
// What is not known, or more than is worth it.
static int unknown(int n, int x) {
  for (int i = 0; i < n; i++) x = x * 3 + i;
  return x;
}
static unsigned many(unsigned x) {
  for (int i = 0; i < 1000; i++) x = x * 3 + i;
  for (int i = 0; i < 64; i++) x ^= x << 3;
  for (int i = 0; i < 65; i++) x ^= x >> 5;
  return x;
}
// Ten operations that are known the first time only, 64 times.
static unsigned known_at_first(const unsigned *p) {
  unsigned x = 1;
  for (int i = 0; i < 64; i++) x = (((x * 3 + 1) ^ x >> 3) * 5 + (x << 7) ^ x >> 9) - p[i & 3];
  return x;
}
static const volatile int constants[] = {5, -7, 1000, 3, 9};
static int volatile_table(void) {
  int sum = 0;
  for (int i = 0; i < 5; i++) sum = sum * 2 + constants[i];
  return sum;
}
static int stops_by_itself(int x) {
  volatile int end = 3;
  for (int i = 0; i < end; i++) x += i;
  return x;
}
// Arrays of its own, by indices that are known, and one that isn't.
static int own_array(int x) {
  int a[8] = {0};
  for (int i = 0; i < 8; i++) a[i] = x + i * i;
  for (int i = 1; i < 8; i++) a[i] -= a[i - 1];
  int sum = 0;
  for (int i = 0; i < 8; i++) sum = sum * 3 + a[7 - i];
  return sum;
}
static int own_array_indexed(int x) {
  int a[8];
  for (int i = 0; i < 8; i++) a[i] = i * x;
  a[x & 7] = 99;
  int sum = 0;
  for (int i = 0; i < 8; i++) sum = sum * 3 + a[i];
  return sum;
}
static uint64_t bytes_of(uint64_t x) {
  union { uint64_t word; uint8_t byte[8]; } u = {x}, v;
  for (int i = 0; i < 8; i++) v.byte[i] = u.byte[7 - i];
  return v.word;
}
static int calls;
static int call(int i) { return calls += i; }
static int with_calls(void) {
  int x = 0;
  for (int i = 0; i < 5; i++) x = x * 2 + call(i);
  return x;
}
static int with_switch(int x) {
  for (int i = 0; i < 6; i++) switch (i) {
      case 0: x += 4; break;
      case 1: x *= 3;
      case 2: x ^= 77; break;
      case 4: continue;
      default: x -= i;
    }
  return x;
}
static long variable_lengths(int n) {
  long sum = 0;
  for (int i = 1; i < 4; i++) {
    int a[i + n];
    for (int k = 0; k < i + n; k++) a[k] = k * i;
    sum = sum * 10 + a[i + n - 1];
  }
  return sum;
}
static int computed(int x) {
  static void *const ways[] = {&&one, &&two, &&done};
  int i = 0;
again:
  goto *ways[i];
one:
  x += 5;
  i++;
  goto again;
two:
  x *= 3;
  i++;
  goto again;
done:
  return x;
}

int main(void) {
  tables();
  uint64_t state[25];
  for (int i = 0; i < 25; i++) state[i] = (uint64_t)i * i + 1;
  keccak(state, 24);
  for (int i = 0; i < 25; i++) mix(state[i]);
  double a[3][3], b[3][3], c[3][3];
  for (int i = 0; i < 9; i++) a[i / 3][i % 3] = i, b[i % 3][i / 3] = i - 4;
  product(c, a, b);
  for (int i = 0; i < 9; i++) mix((uint64_t)(int64_t)c[i / 3][i % 3]);
  int some[] = {4, -7, 50, 101, 0, 8};
  for (int x = -8; x < 102; x++) {
    mix(find(some, x));
    mix(find_or(some, x)), mix(find_or(some + 0, x + 43));
    mix(last_value(x)), mix(until(x)), mix(never(x)), mix(once(x));
    mix(two_numbers(x)), mix(steps_that_change(x)), mix(triangle(x & 15));
    mix(unknown(x & 7, x)), mix(many((unsigned)x)), mix(stops_by_itself(x));
    mix(own_array(x)), mix(own_array_indexed(x)), mix(bytes_of((uint64_t)x << 29 | 5));
    mix(with_switch(x)), mix((uint64_t)variable_lengths(x & 7)), mix(computed(x));
  }
  mix(known_at_first((unsigned *)some)), mix(volatile_table());
  mix(wrapping()), mix(with_calls()), mix(with_calls());
  return hash != 0xc5faadb6168ad71eu;
}
