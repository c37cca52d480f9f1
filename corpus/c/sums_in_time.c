// Integer sums, products, `and`, `or` and `xor` of many operands, of which some are there long before
// the others, being from before a loop, from memory, after long computations, numbers; twice, negated, of
// several widths, as addresses, between other operations, and rotations among them.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>

typedef uint8_t u8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;

static u64 hash = 14695981039346656037u;
static void mix(u64 value) { hash = (hash ^ value) * 1099511628211u; }

#define FUNCTION(T) __attribute__((noinline)) static T
#define ALL(T, S) \
  /* Slow operands first, last, and in the middle. */ \
  FUNCTION(T) waits_##S(T a, T b, T x, T k) { return (T)((T)(a * b * 7 + a / 3 * b) + x + k + 12345); } \
  FUNCTION(T) products_##S(T a, T b, T x, T k) { return (T)((T)(a + b * 3 - x) * k * 11 * b * (T)(x ^ a)); } \
  FUNCTION(T) ands_##S(T a, T b, T x, T k) { return (T)((T)((a * b) | 0x5a) & (x | 0xf0) & (k | 15) & (T)~a & 0x7e); } \
  FUNCTION(T) ors_##S(T a, T b, T x, T k) { return (T)((T)(a * b & 0x11) | x << 3 | a >> 5 | (k & 2) | 0x20); } \
  FUNCTION(T) xors_##S(T a, T b, T x, T k) { return (T)((a * x + k) ^ b ^ k ^ (x - a) ^ 0x33 ^ a ^ b ^ (a * x + k)); } \
  FUNCTION(T) twice_##S(T a, T b, T x, T k) { T s = (T)(a * b + x); return (T)(s + k + s + x + (T)(s * k) + s + 1); } \
  FUNCTION(T) mixed_##S(T a, T b, T x, T k) { return (T)(((a * b + x) ^ k ^ x) + (b & k & a * 3) + (a | k | b * 5) - x + k); } \
  FUNCTION(T) shared_##S(T a, T b, T x, T k, T *to) { T s = (T)(a * b + x + k); *to = (T)(s + 3); return (T)(s + x + a / 7 + 9); } \
  FUNCTION(T) rotations_##S(T a, T b, T x, T k) { \
    int n = (int)sizeof(T) * 8; \
    return (T)((T)(a << 3 | a >> (n - 3)) ^ (T)(b >> 2 | b << (n - 2)) ^ x ^ (T)(a * b) ^ k) | (T)(x << 1 | x >> (n - 1) | k); \
  } \
  FUNCTION(T) loop_##S(const T *p, int count, T a, T b) { \
    T sum = 1; \
    for (int i = 0; i < count; i++) sum = (T)((T)(sum * 31) + p[i] + a * b + i + a + 77); \
    return sum; \
  } \
  FUNCTION(T) chain_##S(const T *p, T a) { \
    T s = a; \
    s += p[0]; s += p[1] * a; s += p[2]; s += 5; s += p[3]; s += p[4] * s; s += p[5]; s += a; s += p[6]; s += p[7]; s += a; \
    return s; \
  } \
  FUNCTION(T) inner_##S(T *p, int i, int j, T a) { p[i + j + 1] += a; p[i + j + 2] ^= p[j + i + 1]; return p[i * 3 + j + 1]; } \
  static void all_##S(T a, T b, T x, T k) { \
    T p[16], to = 0; \
    for (int i = 0; i < 16; i++) p[i] = (T)(a * i + b); \
    mix(waits_##S(a, b, x, k)), mix(products_##S(a, b, x, k)), mix(ands_##S(a, b, x, k)), mix(ors_##S(a, b, x, k)); \
    mix(xors_##S(a, b, x, k)), mix(twice_##S(a, b, x, k)), mix(mixed_##S(a, b, x, k)); \
    mix(shared_##S(a, b, x, k, &to)), mix(to), mix(rotations_##S(a, b, x, k)), mix(loop_##S(p, 16, a, x)); \
    mix(chain_##S(p, k)), mix(inner_##S(p, 1, 2, x)), mix(inner_##S(p, 3, 2, x)); \
  }

ALL(u8, u8)
ALL(u16, u16)
ALL(u32, u32)
ALL(u64, u64)
ALL(int32_t, s32)
ALL(int64_t, s64)
ALL(unsigned __int128, u128)

#define TEN(p, i) p[i] + p[i + 1] * k + p[i + 2] + p[i + 3] + 3 + p[i + 4] + p[i + 5] * a + p[i + 6] + p[i + 7] + p[i + 8] + p[i + 9]
FUNCTION(u32) many(const u32 *p, u32 a, u32 k) { return TEN(p, 0) + TEN(p, 9) + TEN(p, 3) + a * k; }
FUNCTION(u32) too_many(const u32 *p, u32 a, u32 k) { return TEN(p, 0) + TEN(p, 9) + TEN(p, 3) + TEN(p, 5) + TEN(p, 8) + a * k; }
FUNCTION(u32) branches(u32 a, u32 b, u32 x, u32 k) {
  u32 s = a * b + x;
  if (k & 1) s = s + k + b * 3 + 1;
  else s = s * k * x * 3;
  return s + x + k * a + 2;
}
FUNCTION(u64) part_of(u32 a, u32 b, u32 x, u32 k) { return (u64)(a * b + x + k) + a + (u64)b * x + (u8)(a + b + x + k); }
FUNCTION(int) compared(int a, int b, int x, int k) { return (a * b + x + k < 3) + (a * b + x + k == x + k + a * b) + (k + x); }

int main(void) {
  static const u64 edges[] = {0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0x7fffffff, 0x80000000, 0xffffffff, 0x100000000,
                              0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff, 0x123456789abcdef0};
  u32 numbers[20];
  for (int i = 0; i < 20; i++) numbers[i] = (u32)i * 0x9e3779b9u;
  for (int i = 0; i < 16; i++)
    for (int j = 0; j < 16; j++) {
      u64 a = edges[i], b = edges[j], x = edges[(i + j) % 16], k = edges[(i * 5 + j * 3 + 1) % 16];
      all_u8((u8)a, (u8)b, (u8)x, (u8)k), all_u16((u16)a, (u16)b, (u16)x, (u16)k);
      all_u32((u32)a, (u32)b, (u32)x, (u32)k), all_u64(a, b, x, k);
      all_s32((int32_t)a, (int32_t)b, (int32_t)x, (int32_t)k), all_s64((int64_t)a, (int64_t)b, (int64_t)x, (int64_t)k);
      all_u128((unsigned __int128)a << 60 | b, b, (unsigned __int128)x << 64 | x, k);
      mix(many(numbers, (u32)a, (u32)k)), mix(too_many(numbers, (u32)a, (u32)k)), mix(branches((u32)a, (u32)b, (u32)x, (u32)k));
      mix(part_of((u32)a, (u32)b, (u32)x, (u32)k)), mix((u64)compared((int)a, (int)b, (int)x, (int)k));
    }
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0xbdf761b0b3cf82ea ? 0 : 1;
}
