// long double: arithmetic with 64 bits of fraction, functions, conversions.
// main: exit 0
// stdout: 7.4854708605503449143
// stdout: 1.4142135623730950488 0.33333333333333333334
// stdout: inf 1
// stdout: 18446744073709551615 -9
// stdout: 18446744073709551615
// stdout: 1 0
// stdout: 48 7

#include <math.h>
#include <stdio.h>
static long double sum(int n) {
  long double s = 0;
  for (int i = 1; i <= n; i++) s += 1.0L / i;
  return s;
}
int main(void) {
  printf("%.20Lg\n", sum(1000));
  printf("%.20Lg %.20Lg\n", sqrtl(2), 1.0L / 3);
  long double big = 1e4000L;
  printf("%Lg %d\n", big * big, big > 1e308L);
  unsigned long u = (unsigned long)18446744073709551615.0L;
  printf("%lu %ld\n", u, (long)-9.9L);
  printf("%.20Lg\n", (long double)u);
  printf("%d %d\n", 1.0L < 2.0L, NAN == 1.0L);
  long double array[3] = {1, 2, 3};
  printf("%zu %Lg\n", sizeof array, array[0] + array[1] * array[2]);
  return 0;
}
