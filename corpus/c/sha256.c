// SHA-256 of a short and of a long message: rotations, byte swaps, tables.
// main: exit 0
// stdout: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
// stdout: cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0

#include <stdint.h>
#include <stdio.h>
#include <string.h>
static uint32_t k[64], h[8];
static uint32_t ror(uint32_t x, int n) { return x >> n | x << (32 - n); }
static uint32_t fraction(double x) { return (uint32_t)((x - (uint32_t)x) * 4294967296.0); }
double sqrt(double), cbrt(double);
static void constants(void) {
  int n = 0;
  for (int p = 2; n < 64; p++) {
    int prime = 1;
    for (int d = 2; d * d <= p; d++) if (p % d == 0) prime = 0;
    if (!prime) continue;
    if (n < 8) h[n] = fraction(sqrt(p));
    k[n++] = fraction(cbrt(p));
  }
}
static void block(uint32_t *s, const uint8_t *p) {
  uint32_t w[64], v[8];
  for (int i = 0; i < 16; i++) w[i] = (uint32_t)p[4 * i] << 24 | p[4 * i + 1] << 16 | p[4 * i + 2] << 8 | p[4 * i + 3];
  for (int i = 16; i < 64; i++)
    w[i] = w[i - 16] + w[i - 7] + (ror(w[i - 15], 7) ^ ror(w[i - 15], 18) ^ w[i - 15] >> 3) + (ror(w[i - 2], 17) ^ ror(w[i - 2], 19) ^ w[i - 2] >> 10);
  memcpy(v, s, 32);
  for (int i = 0; i < 64; i++) {
    uint32_t t1 = v[7] + (ror(v[4], 6) ^ ror(v[4], 11) ^ ror(v[4], 25)) + ((v[4] & v[5]) ^ (~v[4] & v[6])) + k[i] + w[i];
    uint32_t t2 = (ror(v[0], 2) ^ ror(v[0], 13) ^ ror(v[0], 22)) + ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
    memmove(v + 1, v, 28);
    v[4] += t1;
    v[0] = t1 + t2;
  }
  for (int i = 0; i < 8; i++) s[i] += v[i];
}
static void sha256(const uint8_t *p, size_t n) {
  uint32_t s[8];
  uint8_t last[128] = {0};
  memcpy(s, h, 32);
  uint64_t bits = n * 8;
  for (; n >= 64; p += 64, n -= 64) block(s, p);
  memcpy(last, p, n);
  last[n] = 0x80;
  size_t end = n < 56 ? 64 : 128;
  for (int i = 0; i < 8; i++) last[end - 1 - i] = (uint8_t)(bits >> (8 * i));
  for (size_t i = 0; i < end; i += 64) block(s, last + i);
  for (int i = 0; i < 8; i++) printf("%08x", s[i]);
  puts("");
}
static uint8_t million[1000000];
int main(void) {
  constants();
  sha256((const uint8_t *)"abc", 3);
  memset(million, 'a', sizeof million);
  sha256(million, sizeof million);
  return 0;
}
