// The sieve of Eratosthenes in a bit set.
// main: exit 0
// stdout: 1229 5736396

#include <stdio.h>
#include <stdlib.h>
int main(void) {
  enum { n = 10000 };
  unsigned *bits = calloc(n / 32 + 1, 4);
  int count = 0;
  long sum = 0;
  for (int i = 2; i < n; i++) {
    if (bits[i / 32] >> (i % 32) & 1) continue;
    count++;
    sum += i;
    for (int j = i * 2; j < n; j += i) bits[j / 32] |= 1u << (j % 32);
  }
  free(bits);
  printf("%d %ld\n", count, sum);
  return 0;
}
