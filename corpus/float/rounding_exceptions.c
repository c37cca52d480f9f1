// Rounding to an integer does not tell that the result is inexact, but for rint.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0
// stdout: inexact: ceil 0 0 floor 0 0 trunc 0 0 round 0 0 roundeven 0 0 nearbyint 0 0 rint 1 1

#include <fenv.h>
#include <math.h>
#include <stdio.h>

#define SHOW(NAME) { \
  feclearexcept(FE_ALL_EXCEPT); \
  result = __builtin_##NAME(number); \
  int one = fetestexcept(FE_INEXACT) != 0; \
  feclearexcept(FE_ALL_EXCEPT); \
  narrow = __builtin_##NAME##f(narrow_number); \
  printf(" " #NAME " %d %d", one, fetestexcept(FE_INEXACT) != 0); \
}

int main(void) {
  volatile double number = 1.5, result;
  volatile float narrow_number = -2.25f, narrow;
  printf("inexact:");
  SHOW(ceil) SHOW(floor) SHOW(trunc) SHOW(round) SHOW(roundeven) SHOW(nearbyint) SHOW(rint)
  puts("");
  return 0;
}
