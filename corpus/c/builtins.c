// Compiler builtins: counting bits, overflow, rotations, expect, unreachable, object sizes.
// main: exit 0
// stdout: 1 -2147483648
// stdout: 1 -2
// stdout: 1 9223372036854775807
// stdout: 0 201
// stdout: 1 -9223372036854775808
// stdout: 9 0 20 1
// stdout: 1 61 32
// stdout: 100f0f0 100000000000080 3412
// stdout: f00001f f0f00001
// stdout: 80000f0f
// stdout: 1
// stdout: 7

#include <limits.h>
#include <stdio.h>
static unsigned rotate(unsigned x, int n) { return x << (n & 31) | x >> (-n & 31); }
int main(void) {
  volatile int i = INT_MAX, m = INT_MIN;
  volatile unsigned u = 0xf0f00001;
  volatile long l = LONG_MIN;
  int r;
  long s;
  unsigned char c;
  printf("%d %d\n", __builtin_add_overflow(i, 1, &r), r);
  printf("%d %d\n", __builtin_mul_overflow(i, 2, &r), r);
  printf("%d %ld\n", __builtin_sub_overflow(l, 1, &s), s);
  printf("%d %d\n", __builtin_add_overflow(200, u & 0xff, &c), c);
  printf("%d %ld\n", __builtin_mul_overflow((long)i, l, &s), s);
  printf("%d %d %d %d\n", __builtin_popcount(u), __builtin_clz(u), __builtin_ctz(u & ~1u), __builtin_parity(u));
  printf("%d %d %d\n", __builtin_popcountl(l), __builtin_clzl(5), __builtin_ffs(m));
  printf("%x %lx %x\n", __builtin_bswap32(u), __builtin_bswap64(l | 1), __builtin_bswap16(0x1234));
  printf("%x %x\n", rotate(u, 4), rotate(u, 0));
  printf("%x\n", __builtin_bitreverse32(u));
  printf("%ld\n", __builtin_expect(l < 0, 1));
  char buffer[10];
  printf("%zu\n", __builtin_object_size(buffer + 3, 0));
  return 0;
}
