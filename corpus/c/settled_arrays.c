// Arrays on the stack of which all is wanted: written for good before, or by something that comes
// later, in between, next time round, through another pointer, in a function or by copying.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>
#include <string.h>

typedef uint8_t u8;
typedef uint32_t u32;
typedef uint64_t u64;

static u64 hash = 14695981039346656037u;
static void mix(u64 value) { hash = (hash ^ value) * 1099511628211u; }

static u32 *kept;

#define FUNCTION __attribute__((noinline)) static u32
#define ROUND(x, w) x = (x << 7 | x >> 25) * 5 + ((x ^ 0x55) & (w)) + (w)
#define ALL(x, w, o) \
  ROUND(x, w[o]); ROUND(x, w[o + 1]); ROUND(x, w[o + 2]); ROUND(x, w[o + 3]); \
  ROUND(x, w[o + 4]); ROUND(x, w[o + 5]); ROUND(x, w[o + 6]); ROUND(x, w[o + 7]); \
  ROUND(x, w[o + 8]); ROUND(x, w[o + 9]); ROUND(x, w[o + 10]); ROUND(x, w[o + 11])

__attribute__((always_inline)) static void fill(u32 *w, const u32 *from) {
  for (int i = 0; i < 12; i++) w[i] = from[i] * 3 + i;
  for (int i = 12; i < 100; i++) w[i] = (w[i - 12] << 3 | w[i - 12] >> 29) + w[i - 5];
}

FUNCTION written_before(const u32 *from, u32 *to) {
  u32 w[100], x = 1;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12); ALL(x, w, 24);
  return *to = x;
}
FUNCTION copied_before(const u32 *from) {
  u32 w[100], x = 2;
  memset(w, 0x5a, sizeof w);
  memcpy(w, from, 48);
  memmove(w + 5, w, 80);
  ALL(x, w, 0); ALL(x, w, 12); ALL(x, w, 24);
  return x;
}
FUNCTION stored_in_between(const u32 *from, int at) {
  u32 w[100], x = 3;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12);
  w[at] = x;
  w[3] += x;
  ALL(x, w, 0); ALL(x, w, 24);
  return x;
}
FUNCTION copied_in_between(const u32 *from, u32 *to) {
  u32 w[100], x = 4;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12);
  u32 y = x;
  memcpy(w, from, 48);
  ALL(x, w, 0); ALL(x, w, 24);
  memset(w, 1, 64);
  to[0] = y, to[1] = x;
  ALL(x, w, 0); ALL(y, w, 12);
  return x ^ y;
}
FUNCTION next_time(const u32 *from, int count) {
  u32 w[100], x = 5;
  fill(w, from);
  do {
    u32 y = x;
    ALL(y, w, 0); ALL(y, w, 12);
    x += y;
    w[y % 36] = x;
    w[(x >> 9) % 36] ^= y;
  } while (--count > 0);
  return x;
}
FUNCTION outer_loop(const u32 *from, int count) {
  u32 w[100], x = 6;
  for (int n = 0; n < count; n++) {
    fill(w, from);
    for (int i = 0; i < n; i++) { ALL(x, w, 0); ALL(x, w, 12); }
    for (int i = 0; i < 36; i++) w[i] += x;
    ALL(x, w, 24);
  }
  return x;
}
FUNCTION on_one_way(const u32 *from, int way) {
  u32 w[100], x = 7;
  fill(w, from);
  if (way & 1) w[7] = 9;
  ALL(x, w, 0);
  if (way & 2) { ALL(x, w, 12); }
  if (way & 4) w[14] = x, w[25] = 1;
  ALL(x, w, 12); ALL(x, w, 24);
  return x;
}
FUNCTION either(const u32 *from, int which) {
  u32 v[100], w[100], x = 8;
  fill(v, from), fill(w, from + 1);
  ALL(x, v, 0); ALL(x, w, 0);
  u32 *p = which ? v : w;
  p[1] = x, p[which + 2] = 7;
  ALL(x, v, 0); ALL(x, w, 0);
  return x;
}
FUNCTION walked(const u32 *from, int count) {
  u32 v[100], w[100], x = 9;
  fill(v, from), fill(w, from + 2);
  u32 *p = v, *q = w;
  for (int i = 0; i < count; i++) {
    ALL(x, v, 0); ALL(x, w, 12);
    *p++ += x, *q++ ^= x;
    u32 *r = p;
    p = q, q = r;
  }
  ALL(x, v, 12); ALL(x, w, 0);
  return x;
}
FUNCTION used_later(const u32 *from, int way, u32 *to) {
  u32 w[100], x = 16;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12);
  if (way & 1) { for (int i = 0; i < 36; i++) w[i] = 0; }
  to[0] = w[4];
  if (way & 2) memcpy(w, from, (size_t)way * 4);
  to[1] = w[2];
  return x;
}
FUNCTION copied_later(const u32 *from, int count) {
  static u32 none;
  u32 w[100], x = 17;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12);
  memset(w, 0, (size_t)count * 4);
  none += w[count] + w[0];
  return x + none;
}
FUNCTION other_block(const u32 *from, int count) {
  u32 w[100], x = 18;
  fill(w, from);
  for (int i = 0; i < count; i++) {
    ALL(x, w, 0); ALL(x, w, 12);
    if (x & 3) { from++, w[i] ^= *from; }
  }
  return x;
}
FUNCTION in_turns(const u32 *from, int count) {
  u32 v[100], w[100], x = 19;
  fill(v, from), fill(w, from + 3);
  u32 *p = v, *q = w;
  for (int i = 0; i < count; i++) {
    ALL(x, v, 0); ALL(x, w, 0);
    p[i] += x;
    u32 *r = p;
    p = q, q = r;
  }
  return x;
}
__attribute__((noinline)) static void keep(u32 *w) { kept = w; }
__attribute__((noinline)) static void change(u32 by) { kept[by % 12] += by; }
FUNCTION given_away(const u32 *from) {
  u32 w[100], x = 10;
  fill(w, from);
  keep(w);
  ALL(x, w, 0);
  change(x);
  ALL(x, w, 0);
  return x;
}
FUNCTION by_number(const u32 *from) {
  u32 w[100], x = 11;
  fill(w, from);
  ALL(x, w, 0); ALL(x, w, 12);
  uintptr_t number = (uintptr_t)w ^ 1;
  *(u32 *)((number ^ 1) + 8) = x;
  ALL(x, w, 0); ALL(x, w, 24);
  return x;
}
FUNCTION volatile_array(const u32 *from) {
  volatile u32 w[100];
  u32 x = 12;
  fill((u32 *)w, from);
  ALL(x, w, 0);
  w[4] = x;
  ALL(x, w, 0);
  return x;
}
FUNCTION other_widths(const u32 *from) {
  union { u32 w[100]; u64 d[18]; u8 b[144]; double f[18]; } u;
  u32 x = 13;
  u64 y = 14;
  fill(u.w, from);
  ALL(x, u.w, 0); ALL(y, u.d, 0); ALL(x, u.b, 20);
  u.b[21] = (u8)x;
  ALL(x, u.b, 20); ALL(y, u.d, 2);
  for (int i = 0; i < 18; i++) u.f[i] = i;
  ALL(y, u.d, 0);
  return x ^ (u32)y ^ (u32)(y >> 32);
}
FUNCTION unfinished(const u32 *from, int count) {
  u32 w[100], x = 15;
  for (int i = 0; i < 100; i++) w[i] = 1;
  for (int i = 0; i < count; i++) {
    if (i == 2) { fill(w, from); }
    if (i > 2) {
      ALL(x, w, 0); ALL(x, w, 24);
      if (x & 1) return x;
    }
  }
  return ~x;
}

int main(void) {
  u32 from[64], to[2];
  for (int seed = 0; seed < 5; seed++) {
    for (int i = 0; i < 64; i++) from[i] = seed == 0 ? 0 : seed == 1 ? ~0u : (u32)(i * 0x9e3779b9u) ^ (u32)seed << 20;
    for (int n = 0; n < 9; n++) {
      mix(written_before(from + n, to)), mix(copied_before(from + n)), mix(stored_in_between(from + n, n * 4));
      mix(copied_in_between(from + n, to)), mix(to[0]), mix(to[1]), mix(next_time(from + n, n));
      mix(outer_loop(from + n, n)), mix(on_one_way(from, n)), mix(either(from, n & 1)), mix(walked(from, n * 2));
      mix(given_away(from + n)), mix(by_number(from + n)), mix(volatile_array(from + n));
      mix(other_widths(from + n)), mix(unfinished(from, n));
      mix(used_later(from, n, to)), mix(to[0]), mix(to[1]), mix(copied_later(from, n)), mix(other_block(from, n));
      mix(in_turns(from, n));
      // What is read is what is written to.
      mix(written_before(from, from + n * 3));
    }
  }
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x3eda78f5fb1fbb94 ? 0 : 1;
}
