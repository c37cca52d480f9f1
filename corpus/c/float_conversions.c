// Conversions among float, double, long double, __float128 and integers of every width, of numbers
// made at random around the edges; the results are mixed into one number a row.
// main: exit 0
// stdout: float to integers 17c692dc5d0de0f1
// stdout: double to integers c00c87edf4a5132d
// stdout: long double to integers 9ddeae2e72d2292e
// stdout: __float128 to integers 5cb6f67d750c8129
// stdout: from integers 7b7af361c111a583
// stdout: among formats 6d18781fb2c604a9

#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef long double extended;
typedef __float128 quad;
typedef __int128 i128;
typedef unsigned __int128 u128;

static uint64_t seed = 88172645463325252u, mixed;

static uint64_t next(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  return seed ^= seed << 17;
}

static void mix(const void *bytes, int count) {
  uint64_t words[2] = {0, 0};
  memcpy(words, bytes, count);
  for (int k = 0; k < 2; k++) {
    mixed = (mixed ^ words[k]) * 0x9E3779B97F4A7C15u;
    mixed ^= mixed >> 29;
  }
}

static void show(const char *what) {
  printf("%s %016lx\n", what, mixed);
  mixed = 0;
}

#define MIX(type, size, value) \
  do { \
    type mixed_value = value; \
    mix(&mixed_value, size); \
  } while (0)

// A double with an exponent from `low` on.
static double number(int low, int count) {
  uint64_t bits = next() >> 12 | (uint64_t)(1023 + low + next() % count) << 52 | next() << 63;
  if (next() % 3 == 0) bits &= ~0xFFFFFFFFFFu;
  double x;
  memcpy(&x, &bits, 8);
  return x;
}

#define TO_INTEGERS(x) \
  do { \
    if (x > -128 && x < 128) MIX(signed char, 1, x); \
    if (x >= 0 && x < 256) MIX(unsigned char, 1, x); \
    if (x > -32768 && x < 32768) MIX(short, 2, x); \
    if (x >= 0 && x < 65536) MIX(unsigned short, 2, x); \
    if (x > -0x1p31 && x < 0x1p31) MIX(int, 4, x); \
    if (x >= 0 && x < 0x1p32) MIX(unsigned, 4, x); \
    if (x > -0x1p63 && x < 0x1p63) MIX(long, 8, x); \
    if (x >= 0 && x < 0x1p64) MIX(unsigned long, 8, x); \
    if (x > -0x1p127 && x < 0x1p127) MIX(i128, 16, x); \
    if (x >= 0 && x < 0x1p127) MIX(u128, 16, x); \
    MIX(_Bool, 1, x); \
  } while (0)

#define FROM_INTEGERS(type, size) \
  do { \
    MIX(type, size, (signed char)n); \
    MIX(type, size, (unsigned short)n); \
    MIX(type, size, (int)n); \
    MIX(type, size, (unsigned)n); \
    MIX(type, size, (long)n); \
    MIX(type, size, (unsigned long)n); \
    MIX(type, size, (i128)n); \
    MIX(type, size, n); \
  } while (0)

int main(void) {
  for (int k = 0; k < 5000; k++) {
    float x = number(-3, 130);
    TO_INTEGERS(x);
  }
  show("float to integers");
  for (int k = 0; k < 5000; k++) {
    double x = number(-3, 140);
    TO_INTEGERS(x);
  }
  show("double to integers");
  for (int k = 0; k < 5000; k++) {
    extended x = number(-3, 140) * 1.0000000000000001L;
    TO_INTEGERS(x);
  }
  show("long double to integers");
  for (int k = 0; k < 2000; k++) {
    quad x = number(-3, 140) * (quad)1.0000000000000000000001L;
    TO_INTEGERS(x);
  }
  show("__float128 to integers");
  for (int k = 0; k < 5000; k++) {
    u128 n = (u128)next() << 64 | next();
    if (k % 2) n = ~n;
    if (k % 3) n >>= next() % 128;
    if (k % 7 == 0) n &= ~(u128)0 << next() % 100;
    FROM_INTEGERS(float, 4);
    FROM_INTEGERS(double, 8);
    FROM_INTEGERS(extended, 10);
    FROM_INTEGERS(quad, 16);
  }
  show("from integers");
  for (int k = 0; k < 5000; k++) {
    double x = number(-160, 320);
    extended y = x * (1 + (extended)(int)next() * 1e-19L);
    quad z = x * (1 + (quad)(int)next() * 1e-25L);
    MIX(float, 4, x);
    MIX(extended, 10, x);
    MIX(quad, 16, x);
    MIX(float, 4, y);
    MIX(double, 8, y);
    MIX(quad, 16, y);
    MIX(float, 4, z);
    MIX(double, 8, z);
    MIX(extended, 10, z);
    float f = x;
    MIX(double, 8, f);
    MIX(extended, 10, f);
    MIX(quad, 16, f);
  }
  show("among formats");
}
