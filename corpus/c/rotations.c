// Rotations as C spells them: by amounts that are known or not, masked, negated, of every width that
// an amount may have; and what only looks like one.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

#define NOINLINE __attribute__((noinline))

#define ROTATIONS(N, T, A) \
  NOINLINE static T left_##N##_##A(T x, A n) { return (T)(x << n | x >> (N - n)); } \
  NOINLINE static T right_##N##_##A(T x, A n) { return (T)(x >> n | x << (N - n)); } \
  NOINLINE static T swapped_##N##_##A(T x, A n) { return (T)(x >> (N - n) | x << n); } \
  NOINLINE static T masked_##N##_##A(T x, A n) { \
    return (T)(x << (n & (N - 1)) | x >> (-n & (N - 1))); \
  } \
  NOINLINE static T masked_right_##N##_##A(T x, A n) { \
    return (T)(x >> ((N - 1) & n) | x << ((N - 1) & (N - n))); \
  } \
  /* These are none. */ \
  NOINLINE static T sum_##N##_##A(T x, A n) { return (T)((x << n) + (x >> (N - n))); } \
  NOINLINE static T two_##N##_##A(T x, A n) { return (T)(x << n | ~x >> (N - n)); } \
  NOINLINE static T less_##N##_##A(T x, A n) { return (T)(x << n | x >> (N - 1 - n)); } \
  NOINLINE static T half_##N##_##A(T x, A n) { return (T)(x << (n & (N / 2 - 1)) | x >> (-n & (N / 2 - 1))); } \
  static void all_##N##_##A(T x) { \
    for (unsigned n = 0; n < 2 * N; n++) { \
      mix(masked_##N##_##A(x, (A)n)); \
      mix(masked_right_##N##_##A(x, (A)n)); \
      mix(half_##N##_##A(x, (A)n)); \
      if (n == 0 || n >= N) continue; \
      mix(left_##N##_##A(x, (A)n)); \
      mix(right_##N##_##A(x, (A)n)); \
      mix(swapped_##N##_##A(x, (A)n)); \
      mix(sum_##N##_##A(x, (A)n)); \
      mix(two_##N##_##A(x, (A)n)); \
      mix(less_##N##_##A(x, (A)(n - 1))); \
    } \
  }

typedef unsigned char byte;
typedef signed char sbyte;
typedef unsigned __int128 wide;
#define WIDTHS(A) \
  ROTATIONS(64, uint64_t, A) ROTATIONS(32, uint32_t, A) ROTATIONS(16, uint16_t, A) ROTATIONS(8, uint8_t, A)
WIDTHS(byte)
WIDTHS(sbyte)
WIDTHS(short)
WIDTHS(int)
WIDTHS(unsigned)
WIDTHS(long)

// The sign comes in.
NOINLINE static uint64_t arithmetic(int64_t x, int n) { return (uint64_t)(x << n | x >> (64 - n)); }
// Of 128 bits, and by the difference of another number.
NOINLINE static wide wide_left(wide x, int n) { return x << n | x >> (128 - n); }
NOINLINE static uint64_t by_32(uint64_t x, int n) { return x << n | x >> (32 - n); }
NOINLINE static uint64_t by_128(uint64_t x, int n) { return x << (n & 63) | x >> ((128 - n) & 63); }
NOINLINE static uint32_t by_64(uint32_t x, int n) { return x << (n & 31) | x >> ((64 - n) & 31); }

int main(void) {
  static const uint64_t edges[] = {0, 1, UINT64_MAX, 1ull << 63, 0x8000000080000000u, 0x0123456789abcdefu};
  for (unsigned i = 0; i < sizeof edges / sizeof *edges; i++) {
#define ALL(A) all_64_##A(edges[i]); all_32_##A((uint32_t)edges[i]); all_16_##A((uint16_t)edges[i]); \
  all_8_##A((uint8_t)edges[i]);
    ALL(byte) ALL(sbyte) ALL(short) ALL(int) ALL(unsigned) ALL(long)
    for (int n = 1; n < 64; n++) {
      mix(arithmetic((int64_t)edges[i], n));
      wide w = wide_left((wide)edges[i] << 64 | ~edges[i], 2 * n);
      mix((uint64_t)w), mix((uint64_t)(w >> 64));
      if (n < 32) mix(by_32(edges[i], n));
      mix(by_128(edges[i], n));
      mix(by_64((uint32_t)edges[i], n));
    }
  }
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x8296a03015f8783f ? 0 : 1;
}
