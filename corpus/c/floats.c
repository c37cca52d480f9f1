// Floating point: conversions, comparisons with NaN, rounding, printing, libm.
// main: exit 0
// stdout: inf -inf inf
// stdout: 0 1 0 1
// stdout: 16777216 16777217
// stdout: -1 3000000000 -1000000000000000000 -128
// stdout: -2 -1
// stdout: 3 2 -2 4
// stdout: 1.4142135623730951 1.4142135623730951 -1.5
// stdout: -1 0
// stdout: 1 1 1 1
// stdout: 0x1.999999999999ap-4 0x0.0000000000001p-1022
// stdout: 1.844674407370955e+19 1.84467441e+19
// stdout: 18000000000000000000

#include <math.h>
#include <stdio.h>
int main(void) {
  volatile double zero = 0, one = 1, big = 1e308;
  volatile float f = 16777216.0f;
  printf("%g %g %g\n", one / zero, -one / zero, big * 10);
  double nan = zero / zero;
  printf("%d %d %d %d\n", nan == nan, nan != nan, nan < one, !(nan >= one));
  printf("%.9g %.9g\n", f + 1.0f, (double)f + 1.0);
  printf("%d %u %ld %d\n", (int)-1.9, (unsigned)3e9, (long)-1e18, (signed char)-128.7);
  printf("%.17g %.17g\n", floor(-1.5), ceil(-1.5));
  printf("%.17g %.17g %.17g %.17g\n", round(2.5), rint(2.5), trunc(-2.7), nearbyint(3.5));
  printf("%.17g %.17g %.17g\n", sqrt(2), pow(2, 0.5), fmod(-7.5, 2));
  printf("%.17g %.17g\n", copysign(1, -zero), fabs(-zero));
  printf("%d %d %d %d\n", isnan(nan) != 0, isinf(one / zero) != 0, signbit(-zero) != 0, isfinite(big) != 0);
  printf("%a %a\n", 0.1, 5e-324);
  unsigned long u = 0xfffffffffffff800ul;
  printf("%.17g %.9g\n", (double)u, (float)u);
  printf("%lu\n", (unsigned long)1.8e19);
  return 0;
}
