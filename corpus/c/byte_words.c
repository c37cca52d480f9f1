// Words put together from bytes, in both orders and every width, by increments, indices and pointers
// from memory; and what looks like it: with other places, orders, masks, signs and shifts, bytes that
// are wanted as well, stores and volatile accesses in between.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

typedef uint8_t u8;
typedef int8_t s8;
typedef uint16_t u16;
typedef uint32_t u32;
typedef uint64_t u64;
typedef u16 __attribute__((aligned(1), may_alias)) half_t;
typedef u32 __attribute__((aligned(1), may_alias)) word_t;
#define FUNCTION __attribute__((noinline)) static u64

FUNCTION le16(const u8 *p) { return (u16)(p[0] | p[1] << 8); }
FUNCTION be16(const u8 *p) { return (u16)(p[0] << 8 | p[1]); }
FUNCTION be16s(const u8 *p) { return (u64)(int16_t)(p[0] << 8 | p[1]); }
FUNCTION le32(const u8 *p) { return p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24; }
FUNCTION le32s(const u8 *p) { return (u64)(int32_t)(p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24); }
FUNCTION le32sum(const u8 *p) { return (u32)(p[0] + p[1] * 256 + (p[2] << 16) + ((u32)p[3] << 24)); }
FUNCTION be32(const u8 *p) { return ((((u32)p[0] << 8 | p[1]) << 8) | p[2]) << 8 | p[3]; }
FUNCTION be32x(const u8 *p) { return (u32)p[3] ^ (u32)p[2] << 8 ^ (u32)p[1] << 16 ^ (u32)p[0] << 24; }
FUNCTION le64(const u8 *p) {
  u64 w = *p++;
  w |= (u64)*p++ << 8, w |= (u64)*p++ << 16, w |= (u64)*p++ << 24, w |= (u64)*p++ << 32;
  w |= (u64)*p++ << 40, w |= (u64)*p++ << 48, w |= (u64)*p++ << 56;
  return w;
}
FUNCTION be64(const u8 *p) {
  return (u64)p[0] << 56 | (u64)p[1] << 48 | (u64)p[2] << 40 | (u64)p[3] << 32 | (u64)p[4] << 24 |
         (u64)p[5] << 16 | (u64)p[6] << 8 | (u64)p[7];
}
FUNCTION halves(const half_t *p) { return (u32)p[0] | (u32)p[1] << 16; }
FUNCTION halves_swapped(const half_t *p) { return (u32)p[1] | (u32)p[0] << 16; }
FUNCTION words(const word_t *p) { return (u64)p[0] | (u64)p[1] << 32; }
FUNCTION mixed(const u8 *p) { return *(const half_t *)p | (u32)p[2] << 16 | (u32)p[3] << 24; }
FUNCTION in_32(const u8 *p) { return (u64)(p[0] | p[1] << 8); }
FUNCTION three(const u8 *p) { return p[0] | p[1] << 8 | p[2] << 16; }
FUNCTION upper(const u8 *p) { return (u64)p[0] << 32 | (u64)p[1] << 40; }
FUNCTION masked(const u8 *p, int i) {
  return ((u32)((p + 4 * i)[3] & 255) << 24) | ((u32)((p + 4 * i)[2] & 255) << 16) |
         ((u32)((p + 4 * i)[1] & 0x1ff) << 8) | ((p + 4 * i)[0] & 255);
}
FUNCTION cut(const u8 *p) { return (p[0] & 0x7f) | (u32)p[1] << 8 | (p[2] << 16 & 0xffff0000) | (u32)p[3] << 24; }
FUNCTION cut_later(const u8 *p) { return (p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24) & 0xfffff0ff; }
FUNCTION lost(const u8 *p) { return (u16)(p[1] << 8 | p[0]) | (u64)(u8)(p[2] << 4) << 16 | (u64)p[3] << 24; }
FUNCTION narrow(const u8 *p) { return (u64)(u16)(p[0] << 8 | p[1] << 16) | p[2]; }
FUNCTION signs(const s8 *p) { return (u64)(p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24); }
FUNCTION top_sign(const u8 *p) { return p[0] | p[1] << 8 | p[2] << 16 | (u32)(s8)p[3] << 24; }
FUNCTION longs(const u8 *p) {
  return (u32)((long)(p[3] & 255) << 24 | (long)(p[2] & 255) << 16 | (long)(p[1] & 255) << 8 | (long)(p[0] & 255));
}
FUNCTION longs_be(const u8 *p) { return (u64)((long)p[0] << 24 | (long)p[1] << 16 | (long)p[2] << 8 | (long)p[3]); }
FUNCTION short_sign(const u8 *p) { return (u64)(long)(int16_t)(p[0] | p[1] << 8) | (u64)p[2] << 16 | (u64)p[3] << 24; }
FUNCTION int_sign(const u8 *p) {
  return (u64)(long)(int)(p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24) | (u64)p[4] << 32 | (u64)p[5] << 40 |
         (u64)p[6] << 48 | (u64)p[7] << 56;
}
FUNCTION gap(const u8 *p) { return p[0] | p[1] << 8 | p[3] << 16 | (u32)p[4] << 24; }
FUNCTION order(const u8 *p) { return p[0] | p[2] << 8 | p[1] << 16 | (u32)p[3] << 24; }
FUNCTION twice(const u8 *p) { return p[0] | p[0] << 8 | p[1] << 16 | (u32)p[1] << 24; }
FUNCTION overlapping(const u8 *p) { return (u32)(p[0] + (p[1] << 7) + (p[2] << 16)) + ((u32)p[3] << 24); }
FUNCTION two(const u8 *p, const u8 *q) { return p[0] | p[1] << 8 | q[2] << 16 | (u32)q[3] << 24; }
FUNCTION wanted(const u8 *p) {
  u32 low = p[0], high = p[3];
  return (u64)(low | p[1] << 8 | p[2] << 16 | high << 24) * 3 + low * 5 + high;
}
FUNCTION stored(u8 *p, u8 *q) {
  u32 w = p[0] | p[1] << 8;
  *q = 0xa5;
  return w | p[2] << 16 | (u32)p[3] << 24;
}
static u8 *moved;
FUNCTION called(u8 *p) {
  u32 w = p[3];
  mix(w);
  return w << 24 | p[2] << 16 | p[1] << 8 | p[0];
}
FUNCTION uncertain(const volatile u8 *p) { return p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24; }
struct reader {
  u8 *at;
  u32 left;
  int64_t index;
};
FUNCTION through(struct reader *r) {
  return r->at[0] | r->at[1] << 8 | r->at[2] << 16 | (u32)r->at[3] << 24;
}
FUNCTION next(struct reader *r) {
  u32 w = *r->at++;
  w |= *r->at++ << 8;
  w |= *r->at++ << 16;
  return w | (u32)*r->at++ << 24;
}
FUNCTION itself(u8 **p) {
  // The pointer lies in what is read.
  return (*p)[0] | (*p)[1] << 8 | (*p)[2] << 16 | (u32)(*p)[3] << 24;
}
FUNCTION indexed(const struct reader *r, int64_t i) {
  return r->at[i + r->index] | r->at[i + r->index + 1] << 8 | r->at[i + r->index + 2] << 16 |
         (u32)r->at[i + r->index + 3] << 24;
}
FUNCTION by_int(const u8 *p, int i) { return p[i] | p[i + 1] << 8 | p[i + 2] << 16 | (u32)p[i + 3] << 24; }
FUNCTION branches(const u8 *p, int swap) {
  u32 w = p[0];
  if (swap) w = w << 8 | p[1];
  else w |= p[1] << 8;
  return w;
}
FUNCTION checksum(const u8 *p, const u8 *end) {
  u64 sum = 0;
  for (; p + 4 <= end; p += 4) sum = sum * 31 + (p[0] | p[1] << 8 | p[2] << 16 | (u32)p[3] << 24);
  return sum;
}

int main(void) {
  u8 bytes[160];
  for (int seed = 0; seed < 6; seed++) {
    for (int i = 0; i < 160; i++)
      bytes[i] = (u8)(seed == 0 ? 0 : seed == 1 ? 255 : seed == 2 ? (i & 1 ? 0x80 : 0x7f) : i * 73 + seed * 29);
    for (int at = 0; at < 17; at++) {
      u8 *p = bytes + at;
      mix(le16(p)), mix(be16(p)), mix(be16s(p)), mix(le32(p)), mix(le32s(p)), mix(le32sum(p));
      mix(be32(p)), mix(be32x(p)), mix(le64(p)), mix(be64(p)), mix(halves((half_t *)p));
      mix(halves_swapped((half_t *)p)), mix(words((word_t *)p)), mix(mixed(p)), mix(in_32(p));
      mix(three(p)), mix(upper(p)), mix(masked(p, at)), mix(masked(p + 16, -at / 4)), mix(cut(p));
      mix(cut_later(p)), mix(lost(p)), mix(narrow(p)), mix(signs((s8 *)p)), mix(top_sign(p));
      mix(longs(p)), mix(longs_be(p)), mix(short_sign(p)), mix(int_sign(p));
      mix(gap(p)), mix(order(p)), mix(twice(p)), mix(overlapping(p)), mix(two(p, p)), mix(two(p, p + 1));
      mix(wanted(p)), mix(uncertain(p)), mix(called(p));
      struct reader r = {p, 32, at};
      mix(through(&r)), mix(indexed(&r, 5)), mix(indexed(&r, -(int64_t)at)), mix(by_int(p, at)), mix(by_int(p + at, -at));
      mix(next(&r)), mix(next(&r)), mix((u64)(r.at - p));
      u8 *own = (u8 *)&own;
      u8 copy[8];
      memcpy(copy, &own, 8);
      mix(itself(&own) == le32(copy));
      mix(branches(p, at & 1)), mix(checksum(p, bytes + 160));
      for (int i = 0; i < 4; i++) {
        u8 kept = p[i];
        mix(stored(p, p + i));
        p[i] = kept;
      }
    }
  }
  moved = bytes;
  mix(*moved);
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x0fe949f240f6579e ? 0 : 1;
}
