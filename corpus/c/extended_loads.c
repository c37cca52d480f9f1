// Short numbers from memory that are extended in more than one way, and wanted as they are as well:
// in other blocks, after stores to the same place, by volatile loads, unaligned, as addresses, and
// in switches whose numbers are mostly others.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

// Anywhere.
typedef uint8_t byte_t;
typedef uint16_t __attribute__((aligned(1), may_alias)) half_t;
typedef uint32_t __attribute__((aligned(1), may_alias)) word_t;

#define WAYS(name, unsigned_type, signed_type) \
  __attribute__((noinline)) static void name(name##_t *at, volatile name##_t *seen) { \
    unsigned_type value = *at; \
    mix(value); \
    mix((uint64_t)(int64_t)(signed_type)value); \
    mix((uint32_t)(int32_t)(signed_type)value); \
    mix((uint16_t)value + (uint8_t)value); \
    mix((unsigned __int128)value >> 3); \
    mix((uint64_t)((__int128)(signed_type)value >> 70)); \
    if (value > 100) mix(value * 3u); \
    if ((signed_type)value < 0) mix((uint64_t)-(int64_t)(signed_type)value); \
    *at = (unsigned_type)(value + 1); \
    mix(*at); \
    mix((uint64_t)(int64_t)(signed_type)*at); \
    *at ^= 0x55; \
    unsigned_type again = *seen; \
    mix(again == *seen); \
    mix((uint64_t)(int64_t)(signed_type)again + (uint64_t)again); \
    *seen = value; \
  }
WAYS(byte, uint8_t, int8_t)
WAYS(half, uint16_t, int16_t)
WAYS(word, uint32_t, int32_t)

// Only with the sign, and the short value itself.
__attribute__((noinline)) static int64_t signed_sum(const int8_t *a, const int16_t *b, const int32_t *c,
                                                    int n) {
  int64_t sum = 0;
  for (int i = 0; i < n; i++) {
    sum += a[i] + (int64_t)b[i] * c[i];
    if (a[i] == b[i] || c[i] == -1) sum ^= a[i];
  }
  return sum;
}

// As an index, and stored and loaded with other widths in between.
static uint8_t kinds[256];
__attribute__((noinline)) static unsigned scan(const uint8_t *at, const uint8_t *end, uint8_t *out) {
  unsigned lines = 0, others = 0;
  while (at < end) {
    switch (kinds[*at]) {
      case 5: at += 2; break;
      case 6: at += 3; break;
      case 7: at += *at & 3; break;
      case 9: lines++; break;
      case 10: lines += 2; *out = *at; break;
      case 11: return lines * 1000 + others + *at;
      case 250: lines += kinds[*at]; break;
      default: others++; break;
    }
    out[0] = (uint8_t)(out[0] + *at);
    at++;
  }
  return lines * 100000 + others;
}

union Overlap {
  uint32_t word;
  uint16_t half[2];
  uint8_t byte[4];
};
__attribute__((noinline)) static void overlap(union Overlap *it, unsigned index) {
  uint16_t low = it->half[0];
  it->byte[index & 3] = 0x80;
  mix((uint64_t)(int16_t)it->half[0] + low);
  it->word += it->byte[1];
  mix((uint64_t)(int8_t)it->byte[index & 3]);
  mix((uint64_t)(int32_t)it->word + it->half[1]);
}

int main(void) {
  static const uint32_t edges[] = {0, 1, 0x7f, 0x80, 0xff, 0x100, 0x7fff, 0x8000, 0xffff, 0x10000,
                                   0x7fffffff, 0x80000000, 0xffffffff, 0x12345678, 0xfedcba98};
  const int count = sizeof edges / sizeof *edges;
  unsigned char raw[64] = {0};
  for (int i = 0; i < count; i++) {
    for (int offset = 0; offset < 9; offset++) {
      memcpy(raw + offset, &edges[i], 4);
      byte(raw + offset, raw + (offset ^ 1));
      half((half_t *)(raw + offset), (half_t *)(raw + 2 * offset + 1));
      word((word_t *)(raw + offset), (word_t *)(raw + 3 * offset));
      word((word_t *)(raw + offset), (word_t *)(raw + offset));
    }
    union Overlap it = {edges[i]};
    for (unsigned index = 0; index < 5; index++) overlap(&it, index);
  }
  int8_t a[15];
  int16_t b[15];
  int32_t c[15];
  for (int i = 0; i < count; i++) {
    a[i] = (int8_t)edges[i];
    b[i] = (int16_t)edges[count - 1 - i];
    c[i] = (int32_t)edges[(i * 7) % count];
  }
  for (int n = 0; n <= count; n++) mix((uint64_t)signed_sum(a, b, c, n));
  for (int i = 0; i < 256; i++) kinds[i] = (uint8_t)(i % 23 == 0 ? i % 12 : i % 31 == 0 ? 250 : 200);
  uint8_t text[300], out = 0;
  for (int i = 0; i < 300; i++) text[i] = (uint8_t)(i * 37 + i / 7);
  for (int from = 0; from < 40; from++) mix(scan(text + from, text + 290 - from, &out));
  mix(out);
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0x3fa157041df62253 ? 0 : 1;
}
