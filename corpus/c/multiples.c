// Products with every small number, with those near powers of two, and their negatives, of every
// width, alone and as indices of structs of such sizes.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

#define EACH(M) \
  M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9) M(10) M(11) M(12) M(13) M(14) M(15) M(16) M(17) M(18) M(20) M(24) \
  M(25) M(27) M(28) M(31) M(32) M(33) M(36) M(40) M(45) M(48) M(56) M(62) M(63) M(64) M(65) M(72) M(80) M(96) M(127) \
  M(128) M(129) M(144) M(160) M(255) M(256) M(257) M(288) M(320) M(576) M(1000) M(1023) M(1025) M(65535) M(65537) \
  M(0x7fffffff) M(0x80000000) M(0x80000001) M(0xffffffff) M(0xfffffffe) M(0xfffffffd) M(0xfffffffb) M(0xfffffff9) \
  M(0xa0000000) M(0xc0000000) M(0x100000001) M(0x7fffffffffffffff) M(0x8000000000000000) M(0x8000000000000001) \
  M(0xffffffffffffffff) M(0xfffffffffffffffd) M(0x9000000000000000)
#define TIMES(N) mix((T)(x * (T)(N))), mix((T)((T)(N) * x + 7)), mix((T)(y - (T)(x * (T)(N))));
#define PRODUCTS(NAME, TYPE) \
  __attribute__((noinline)) static void NAME(TYPE x, TYPE y) { typedef TYPE T; EACH(TIMES) }
PRODUCTS(p8, uint8_t)
PRODUCTS(p16, uint16_t)
PRODUCTS(p32, uint32_t)
PRODUCTS(p64, uint64_t)
PRODUCTS(s32, int32_t)
PRODUCTS(s64, int64_t)
PRODUCTS(p24, unsigned _BitInt(24))
PRODUCTS(p48, unsigned _BitInt(48))
PRODUCTS(p128, unsigned __int128)

#define STRUCT(N) \
  __attribute__((noinline)) static long struct_##N(int i, unsigned j, long k) { \
    struct s { char bytes[N]; } *p = (struct s *)0x10000; \
    return (p + i)->bytes - (p + j)->bytes + ((p + k + 1)->bytes - (char *)p) + (p[i - 3].bytes - p[k * 2].bytes); \
  }
#define STRUCTS(M) M(3) M(5) M(6) M(7) M(9) M(10) M(12) M(15) M(17) M(18) M(24) M(31) M(33) M(36) M(40) M(56) M(72) M(96) M(100) M(1024)
STRUCTS(STRUCT)
#define CALL(N) mix((uint64_t)struct_##N(i, (unsigned)i, k));

int main(void) {
  static const uint64_t numbers[] = {0, 1, 2, 3, 77, 0x7f, 0x80, 0xff, 0x8000, 0xffff, 0x123456, 0x7fffffff, 0x80000000, 0xffffffff,
                                     0x100000000, 0x123456789abcdef0, 0x7fffffffffffffff, 0x8000000000000000, 0xffffffffffffffff};
  const int count = sizeof numbers / sizeof *numbers;
  for (int n = 0; n < count; n++) {
    uint64_t x = numbers[n], y = numbers[(n * 7 + 3) % count];
    p8((uint8_t)x, (uint8_t)y), p16((uint16_t)x, (uint16_t)y), p32((uint32_t)x, (uint32_t)y), p64(x, y);
    s32((int32_t)x, (int32_t)y), s64((int64_t)x, (int64_t)y), p24((unsigned _BitInt(24))x, (unsigned _BitInt(24))y);
    p48((unsigned _BitInt(48))x, (unsigned _BitInt(48))y), p128((unsigned __int128)x << 64 | y, y);
  }
  for (int i = 0; i < 40; i += 3)
    for (long k = 0; k < 50; k += 7) { STRUCTS(CALL) }
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0xcfe08c158b19de01 ? 0 : 1;
}
