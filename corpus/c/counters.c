// Counters of loops that are extended: up and down, by one and more, with and without a sign, to
// bounds that are known and not, from the ends of their range and across them (they wrap), in loops
// of loops, plus and less numbers, and wanted behind the loop.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// made by: clang 19 -O0
// main: exit 0

#include <limits.h>
#include <stdint.h>
#include <stdio.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

#define NOINLINE __attribute__((noinline))
typedef int32_t i32;
typedef uint32_t u32;
typedef int64_t i64;
typedef uint64_t u64;

// All that may be made of a counter: 32 bits wrap, 64 don't. Sums that could overflow are unsigned.
#define USES(i)                                                                       \
  (mix((u64)(i64)(i32)(i)), mix((u64)(u32)(i)), mix((u64)(i64)(i32)((u32)(i) + 1u)),  \
   mix((u64)((u32)(i) - 1u)), mix((u64)(i64)(i32)((u32)(i) - 1u)),                    \
   mix((u64)(i64)(i32)((u32)(i) + 0x7fffffffu) << 3), mix((u64)((u32)(i) + 5u) << 2), \
   mix((u64)(i64)(i32)((u32)(i) - 0x80000000u)))

// Each at most so many times.
#define LOOP(name, T, test, count)                     \
  NOINLINE static T name(T first, T bound) {           \
    int times = 0;                                     \
    T i;                                               \
    for (i = first; i test bound; i = (T)(count)) {    \
      USES(i);                                         \
      if (++times == 9) break;                         \
    }                                                  \
    USES(i);                                           \
    return i;                                          \
  }
LOOP(up_less, i32, <, (u32)i + 1u)
LOOP(up_less_2, i32, <, (u32)i + 2u)
LOOP(up_equal, i32, <=, (u32)i + 1u)
LOOP(up_other, i32, !=, (u32)i + 1u)
LOOP(up_greater, i32, >, (u32)i + 1u)
LOOP(down_greater, i32, >, (u32)i - 1u)
LOOP(down_greater_3, i32, >, (u32)i - 3u)
LOOP(down_equal, i32, >=, (u32)i - 1u)
LOOP(down_less, i32, <, (u32)i - 1u)
LOOP(unsigned_less, u32, <, i + 1u)
LOOP(unsigned_less_7, u32, <, i + 7u)
LOOP(unsigned_equal, u32, <=, i + 1u)
LOOP(unsigned_down, u32, >, i - 1u)
LOOP(unsigned_down_equal, u32, >=, i - 1u)

// Bounds and starts that are known; the number is where the counting ends.
#define KNOWN(name, T, from, test, to, count)          \
  NOINLINE static u64 name(void) {                     \
    int times = 0;                                     \
    T i;                                               \
    for (i = from; i test to; i = (T)(count)) {        \
      USES(i);                                         \
      if (++times == 70) break;                        \
    }                                                  \
    USES(i);                                           \
    return (u64)i;                                     \
  }
KNOWN(known_up, i32, 16, <, 80, (u32)i + 1u)
KNOWN(known_negative, i32, -40, <, 31, (u32)i + 3u)
KNOWN(known_low, i32, INT_MIN, <, INT_MIN + 66, (u32)i + 1u)
KNOWN(known_high, i32, INT_MAX - 66, <, INT_MAX, (u32)i + 1u)
KNOWN(known_wraps, i32, INT_MAX - 5, <, INT_MAX, (u32)i + 3u)
KNOWN(known_equal, i32, INT_MAX - 3, <=, INT_MAX, (u32)i + 1u)
KNOWN(known_down, i32, 68, >=, 0, (u32)i - 1u)
KNOWN(known_down_low, i32, INT_MIN + 67, >, INT_MIN, (u32)i - 1u)
KNOWN(known_down_wraps, i32, INT_MIN + 4, >=, INT_MIN, (u32)i - 1u)
KNOWN(known_unsigned, u32, 0x7fffffc0u, <, 0x80000003u, i + 1u)
KNOWN(known_unsigned_high, u32, 0xffffffc0u, <, 0xffffffffu, i + 1u)
KNOWN(known_unsigned_wraps, u32, 0xfffffffau, <, 0xffffffffu, i + 4u)
KNOWN(backwards, i32, 5, <, 3, (u32)i + 1u)

// Arrays: neighbours, the counter changed in the body, two counters, one of a loop around.
NOINLINE static u64 neighbours(const i32 *a, int n) {
  u64 sum = 0;
  for (int i = 1; i < n - 1; i++) sum = sum * 7 + a[i - 1] - 2 * (i64)a[i] + a[i + 1];
  for (int i = n - 2; i > 0; i--) sum = sum * 5 + a[i + 1] - a[i - 1];
  for (unsigned i = 0; i + 1 < (unsigned)n; i++) sum = sum * 3 + a[i + 1];
  return sum;
}
NOINLINE static u64 changed(const i32 *a, int n) {
  u64 sum = 0;
  for (int i = 0; i < n; i++) {
    if (a[i] & 1) i += 2;
    if (i < n) sum = sum * 3 + a[i] + i;
    for (int j = i; j < n; j += 4) {
      if (a[j] == 5) continue;
      sum = sum * 11 + a[j] * (i64)(j - i);
      if (sum & 64) break;
    }
  }
  return sum;
}
NOINLINE static u64 matrix(i32 (*m)[6], int rows) {
  u64 sum = 0;
  for (int r = 1; r < rows - 1; r++)
    for (int c = 1; c < 5; c++) sum = sum * 3 + m[r - 1][c + 1] + m[r + 1][c - 1] - m[r][c];
  for (int r = 0, s = rows - 1; r < s; r++, s--)
    for (int c = 0; c < 6; c++) {
      i32 t = m[r][c];
      m[r][c] = m[s][c];
      m[s][5 - c] = t;
    }
  return sum;
}
NOINLINE static int find(const char *text, char c, int from) {
  int i = from;
  while (i < 100 && text[i]) {
    if (text[i] == c) return i;
    i++;
  }
  return -i;
}
NOINLINE static u64 indirect(const u32 *next, int n) {
  u64 sum = 0;
  for (int i = 0; i < n; i++) {
    u32 at = next[i] % (u32)n;
    for (u32 k = at; k < (u32)n; k += 3) sum = sum * 31 + next[k] + ((u64)k << 33);
  }
  return sum;
}

int main(void) {
  static const i32 edges[] = {INT_MIN, INT_MIN + 1, INT_MIN + 6, -7, -1, 0, 1, 4, 1000, INT_MAX - 6, INT_MAX - 1, INT_MAX};
  const int count = sizeof edges / sizeof *edges;
  for (int a = 0; a < count; a++)
    for (int b = 0; b < count; b++) {
      i32 x = edges[a], y = edges[b];
      mix((u64)up_less(x, y)), mix((u64)up_less_2(x, y)), mix((u64)up_equal(x, y)), mix((u64)up_other(x, y));
      mix((u64)up_greater(x, y)), mix((u64)down_greater(x, y)), mix((u64)down_greater_3(x, y));
      mix((u64)down_equal(x, y)), mix((u64)down_less(x, y)), mix(unsigned_less((u32)x, (u32)y));
      mix(unsigned_less_7((u32)x, (u32)y)), mix(unsigned_equal((u32)x, (u32)y));
      mix(unsigned_down((u32)x, (u32)y)), mix(unsigned_down_equal((u32)x, (u32)y));
    }
  mix(known_up()), mix(known_negative()), mix(known_low()), mix(known_high()), mix(known_wraps()), mix(known_equal());
  mix(known_down()), mix(known_down_low()), mix(known_down_wraps()), mix(known_unsigned());
  mix(known_unsigned_high()), mix(known_unsigned_wraps()), mix(backwards());
  i32 numbers[60];
  u32 next[60];
  for (int i = 0; i < 60; i++) numbers[i] = i * 37 % 19 - 4, next[i] = (u32)i * 2654435761u;
  for (int n = 0; n <= 60; n++) {
    mix(neighbours(numbers, n)), mix(changed(numbers, n));
    if (n) mix(indirect(next, n));
  }
  for (int rows = 0; rows <= 10; rows++) mix(matrix((i32(*)[6])numbers, rows));
  const char *text = "counters of loops that are extended";
  for (int from = 0; from < 35; from += 4) mix((u64)find(text, 'e', from)), mix((u64)find(text, 'z', from));
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x04c0558fc85295d9 ? 0 : 1;
}
