// _BitInt of odd and large widths.
// main: exit 0
// stdout: -64 1 -5000000035
// stdout: dd0066d1a4810000 efe31180a0d9f1e7 fc12b64e4ee69e51 fb7aa8e8707772f5
// stdout: 38183c881ac03ed7 278824965 1

#include <stdio.h>
static unsigned _BitInt(256) square(unsigned _BitInt(256) x) { return x * x; }
int main(void) {
  _BitInt(7) a = 63;
  a += 1;
  unsigned _BitInt(24) b = 0xffffff;
  b += 2;
  _BitInt(37) c = -5;
  c *= 1000000007;
  printf("%d %u %ld\n", (int)a, (unsigned)b, (long)c);
  unsigned _BitInt(256) d = 0xfedcba9876543210u;
  d = square(square(d));
  printf("%lx %lx %lx %lx\n", (unsigned long)d, (unsigned long)(d >> 64), (unsigned long)(d >> 128), (unsigned long)(d >> 192));
  unsigned _BitInt(256) e = d / 1000000007u, f = d % 1000000007u;
  printf("%lx %lu %d\n", (unsigned long)(e >> 160), (unsigned long)f, e * 1000000007u + f == d);
  return 0;
}
