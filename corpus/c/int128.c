// __int128: the four operations, shifts, comparisons, conversions, printing.
// main: exit 0
// stdout: 295232799039604140847618609643520000000
// stdout: 295232796972974562036796675385
// stdout: 943272305
// stdout: 170144832676174483600671974108576551917
// stdout: 16004602105385757826
// stdout: 10005255962225073312521913517423460352
// stdout: 0 0 1
// stdout: 2.9523279903960416e+38 4.5049567881334325e+37
// stdout: 1000000000000000019884624838656
// stdout: 1267650600228229401496703205376

#include <stdio.h>
typedef unsigned __int128 u128;
typedef __int128 i128;
static void show(u128 v) {
  char text[50], *p = text + 49;
  *p = 0;
  do *--p = '0' + (int)(v % 10); while (v /= 10);
  puts(p);
}
int main(void) {
  u128 f = 1;
  for (int i = 2; i <= 34; i++) f *= i;
  show(f);
  show(f / 1000000007);
  show(f % 1000000007);
  i128 s = -(i128)f;
  show((u128)(s / 12345 + ((i128)1 << 127)));
  show(f >> 64);
  show(f << 3 >> 5);
  printf("%d %d %d\n", s < 0, (u128)s > f, s == -(i128)f);
  printf("%.17g %.17g\n", (double)f, (double)s);
  show((u128)1e30);
  volatile u128 shift = 100;
  show((u128)1 << shift);
  return 0;
}
