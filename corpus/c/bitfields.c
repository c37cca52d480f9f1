// Bit-fields: signed and unsigned, across words, in unions, assigned and compared.
// main: exit 0
// stdout: 1 5 -15 1234567890 1 -200
// stdout: 1b21f1ac686400003801000000000000
// stdout: -12 11a2b3c480 -57 16

#include <stdio.h>
#include <string.h>
struct flags { unsigned a : 1, b : 3; int c : 5; unsigned long d : 37; _Bool e : 1; unsigned : 0; short f : 9; };
union view { struct flags f; unsigned char bytes[sizeof(struct flags)]; };
int main(void) {
  union view v;
  memset(&v, 0, sizeof v);
  v.f.a = 1; v.f.b = 13; v.f.c = 17; v.f.d = 0x1234567890ul; v.f.e = 2; v.f.f = -200;
  printf("%u %u %d %lx %d %d\n", v.f.a, v.f.b, v.f.c, (unsigned long)v.f.d, v.f.e, v.f.f);
  for (unsigned i = 0; i < sizeof v; i++) printf("%02x", v.bytes[i]);
  printf("\n");
  v.f.c++; v.f.c -= 30; v.f.d <<= 3; v.f.f ^= 0xff;
  printf("%d %lx %d %zu\n", v.f.c, (unsigned long)v.f.d, v.f.f, sizeof v);
  return 0;
}
