// Arithmetic in 64 bits of which only the low half is wanted, as in code that masks every step, and
// what looks like it: bits that come down from the upper half, by shifts, products and signs.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0

#include <stdint.h>

typedef uint64_t u64;
typedef uint32_t u32;

#define LOW 0xffffffffULL
#define ROTATE(x, n) ((((u64)(x) << (n)) | (((u64)(x)&LOW) >> (32 - (n)))) & LOW)

/* The same, done so that nothing can be narrowed. */
static u64 keep(u64 x) {
  volatile u64 kept = x;
  return kept;
}
static u32 rotated(u32 x, int n) { return n ? x << n | x >> (32 - n) : x; }

static u32 sum(u32 a, u32 b) { return (u32)(((u64)a + b) & LOW); }
static u32 product(u32 a, u32 b) { return (u32)((u64)a * b - a); }
static u32 high_of_product(u32 a, u32 b) { return (u32)((u64)a * b >> 32); }
static u32 carry(u32 a, u32 b) { return (u32)(((u64)a + b) >> 32); }
static u32 middle(u64 x) { return (u32)((x & 0xffffffffff) >> 8); }
static u32 masked_middle(u64 x) { return (u32)((x & 0xffffff00) >> 8); }
static u32 of_signed(int a, int b) { return (u32)(((long)a ^ b) + ((long)a & b)); }
static u32 signed_shift(int a) { return (u32)((long)a >> 4); }
static u32 up(u32 a) { return (u32)(((u64)a << 31) + ((u64)a << 32) + ((u64)a << 63)); }
static u32 bytes(unsigned char a, signed char b, short c) { return (u32)((u64)a + (u64)(long)b * (u64)(long)c); }
static u32 twice_used(u32 a, u32 b, u64 *wide) {
  u64 s = (u64)a + b;
  *wide = s;
  return (u32)(s & LOW);
}
static u32 shifted_twice(u32 a) { return (u32)(((((u64)a & LOW) >> 3) << 5) | (((u64)a & LOW) >> 29)); }
static u32 by_variable(u64 a, int n) { return (u32)(a >> n | a << n); }
static u32 not_of(u32 a) { return (u32)(~(u64)a & LOW); }
static u32 negative(u32 a) { return (u32)(-(u64)a); }

int main(void) {
  static const u32 values[] = {0, 1, 2, 3, 127, 128, 255, 0x7fffffff, 0x80000000, 0x80000001, 0xfffffffe, 0xffffffff, 0xdeadbeef, 0x12345678};
  enum { COUNT = sizeof values / sizeof *values };
  for (int i = 0; i < COUNT; i++)
    for (int j = 0; j < COUNT; j++) {
      u32 a = values[i], b = values[j];
      u64 both = (u64)a << 32 | b, wide;
      if (ROTATE(a, 1) != rotated(a, 1) || ROTATE(a, 7) != rotated(a, 7)) return 1;
      if (ROTATE(a, 31) != rotated(a, 31) || ROTATE(a, 16) != rotated(a, 16)) return 2;
      if (sum(a, b) != (u32)keep(keep(a) + keep(b))) return 3;
      if (product(a, b) != (u32)keep(keep(a) * keep(b) - keep(a))) return 4;
      if (high_of_product(a, b) != (u32)keep(keep((u64)a * b) >> 32)) return 5;
      if (carry(a, b) != (keep(a) + keep(b) > LOW)) return 6;
      if (middle(both) != (u32)keep(keep(both & 0xffffffffff) >> 8)) return 7;
      if (masked_middle(both) != (u32)keep(keep(both) >> 8 & 0xffffff)) return 8;
      if (of_signed((int)a, (int)b) != (a ^ b) + (a & b)) return 9;
      if (signed_shift((int)a) != (u32)keep((u64)((long)keep((u64)(long)(int)a) >> 4))) return 10;
      if (up(a) != a << 31) return 11;
      if (bytes(a, b, a) != (u32)keep((a & 255) + (u64)(long)(signed char)b * (u64)(long)(short)a)) return 12;
      if (twice_used(a, b, &wide) != a + b || wide != keep(a) + keep(b)) return 13;
      if (shifted_twice(a) != (a >> 3 << 5 | a >> 29)) return 14;
      if (by_variable(both, j) != (u32)(keep(both) >> j | keep(both) << j)) return 15;
      if (not_of(a) != ~a || negative(a) != -a) return 16;
    }
  return 0;
}
