// Every half: its conversions to all other formats and to integers, its class and its sign, mixed
// into one number each; and what converts to it from beside each one.
// main: exit 0
// stdout: to wider f91a9c6379ce86d6
// stdout: to integers 698ec1c3f26c41ed
// stdout: from between 58124837904257b5
// stdout: from integers f76c19f2a2ecc3a3
// stdout: arithmetic afe4c5bb682c55b3

#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef _Float16 half;

static uint64_t mixed;

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

static half of_bits(unsigned bits) {
  uint16_t word = bits;
  half x;
  memcpy(&x, &word, 2);
  return x;
}

#define MIX(type, size, value) \
  do { \
    type mixed_value = value; \
    mix(&mixed_value, size); \
  } while (0)

int main(void) {
  for (unsigned bits = 0; bits < 65536; bits++) {
    half x = of_bits(bits);
    MIX(float, 4, x);
    MIX(double, 8, x);
    MIX(long double, 10, x);
    MIX(__float128, 16, x);
  }
  show("to wider");
  for (unsigned bits = 0; bits < 65536; bits++) {
    half x = of_bits(bits);
    if (x != x || x - x != 0) continue;
    MIX(int, 4, x);
    MIX(long, 8, x);
    MIX(__int128, 16, x);
    if (x >= 0) MIX(unsigned long, 8, x);
    if (x > -128 && x < 128) MIX(signed char, 1, x);
    if (x >= 0) MIX(unsigned short, 2, x);
  }
  show("to integers");
  for (unsigned bits = 0; bits < 65535; bits++) {
    double x = of_bits(bits), next = of_bits(bits + 1);
    if (x - x != 0 || next - next != 0) continue;
    // Half way, and a hair to each side that a float can't hold.
    double middle = (x + next) / 2;
    MIX(half, 2, (half)middle);
    MIX(half, 2, (half)(float)middle);
    MIX(half, 2, (half)(middle * (1 + 0x1p-50)));
    MIX(half, 2, (half)(middle * (1 - 0x1p-50)));
    MIX(half, 2, (half)((long double)middle * (1 + 0x1p-62L)));
    MIX(half, 2, (half)((__float128)middle * (1 - (__float128)0x1p-100)));
  }
  show("from between");
  for (long n = -70000; n < 70000; n += 7) {
    MIX(half, 2, (half)n);
    MIX(half, 2, (half)(__int128)n);
    MIX(half, 2, (half)(unsigned)(n + 70000));
    MIX(half, 2, (half)(n * 1000003));
  }
  show("from integers");
  for (unsigned bits = 0; bits < 65536; bits++) {
    half x = of_bits(bits), y = of_bits(bits * 40503 % 65536);
    // Whether its way through float quiets a NaN is the compiler's choice.
    if (x != x) continue;
    half minus = -x, magnitude = __builtin_fabsf16(x), signed_like = __builtin_copysignf16(x, y);
    mix(&minus, 2);
    mix(&magnitude, 2);
    mix(&signed_like, 2);
    int order = (x < y) | (x <= y) << 1 | (x == y) << 2 | (x != y) << 3 | (x > y) << 4;
    mix(&order, 4);
    half results[4] = {x + y, x - y, x * y, x / y};
    for (int k = 0; k < 4; k++)
      if (results[k] == results[k]) mix(&results[k], 2);
  }
  show("arithmetic");
}
