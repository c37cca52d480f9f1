// The floating-point environment: exceptions are raised between the calls that clear and test
// them, again for the same operands, and results are rounded in the mode of their place.
// made by: clang 19 -O0 -ffp-model=strict
// made by: clang 19 -O2 -ffp-model=strict
// main: exit 0
// stdout: division by zero 1, inf
// stdout: inexact 1
// stdout: inexact 1
// stdout: overflow 1
// stdout: underflow 1
// stdout: square root 1
// stdout: long double 1, inf
// stdout: compare 0 1, 0 0, 0 0
// stdout: to int 1 1 1 1
// stdout: 0x1.5555555555555p-2 -0x1.5555555555555p-2 0xa.aaaaaaaaaaaaaabp-5 0x1.555556p-2 0x1p+0 2 -0 3 -2 1
// stdout: 0x1.5555555555556p-2 -0x1.5555555555555p-2 0xa.aaaaaaaaaaaaaabp-5 0x1.555556p-2 0x1.0000000000001p+0 3 -0 3 -1 2
// stdout: 0x1.5555555555555p-2 -0x1.5555555555556p-2 0xa.aaaaaaaaaaaaaaap-5 0x1.555554p-2 0x1p+0 2 -1 3 -2 3
// stdout: 0x1.5555555555555p-2 -0x1.5555555555555p-2 0xa.aaaaaaaaaaaaaaap-5 0x1.555554p-2 0x1p+0 2 -0 3 -1 0
// stdout: 0x1.5555555555555p-2 0x1.5555555555556p-2

#include <fenv.h>
#include <math.h>
#include <stdio.h>

volatile double zero = 0, one = 1, three = 3, huge = 1e308, tiny = 1e-308, half = 0.5;
volatile double nan_ = NAN;
volatile long double lone = 1, lthree = 3;

static int raised(void) { return fetestexcept(FE_ALL_EXCEPT); }

static void exceptions(void) {
  double a = one, b = zero, c = three;
  feclearexcept(FE_ALL_EXCEPT);
  double r = a / b;
  printf("division by zero %d, %g\n", raised() == FE_DIVBYZERO, r);
  for (int i = 0; i < 2; i++) {
    feclearexcept(FE_ALL_EXCEPT);
    r = a / c;
    printf("inexact %d\n", raised() == FE_INEXACT);
  }
  feclearexcept(FE_ALL_EXCEPT);
  r = huge * 10;
  printf("overflow %d\n", raised() == (FE_OVERFLOW | FE_INEXACT));
  feclearexcept(FE_ALL_EXCEPT);
  r = tiny * 1e-10;
  printf("underflow %d\n", raised() == (FE_UNDERFLOW | FE_INEXACT));
  feclearexcept(FE_ALL_EXCEPT);
  r = sqrt(-a);
  printf("square root %d\n", raised() == FE_INVALID);
  feclearexcept(FE_ALL_EXCEPT);
  long double l = lone / b;
  printf("long double %d, %Lg\n", raised() == FE_DIVBYZERO, l);
}

static void comparisons(void) {
  double x = nan_, y = one;
  feclearexcept(FE_ALL_EXCEPT);
  int less = x < y;
  int signals = raised();
  feclearexcept(FE_ALL_EXCEPT);
  int equal = x == y;
  int quiet = raised();
  feclearexcept(FE_ALL_EXCEPT);
  int isless_ = isless(x, y);
  printf("compare %d %d, %d %d, %d %d\n", less, signals == FE_INVALID, equal, quiet, isless_, raised());
}

static void conversions(void) {
  feclearexcept(FE_ALL_EXCEPT);
  volatile int k = (int)nan_;
  printf("to int %d", raised() == FE_INVALID);
  feclearexcept(FE_ALL_EXCEPT);
  k = (int)half;
  printf(" %d", raised() == FE_INEXACT);
  feclearexcept(FE_ALL_EXCEPT);
  volatile long n = (long)huge;
  printf(" %d", raised() == FE_INVALID);
  feclearexcept(FE_ALL_EXCEPT);
  volatile float f = (float)huge;
  printf(" %d\n", raised() == (FE_OVERFLOW | FE_INEXACT));
}

static void modes(void) {
  static const int all[4] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
  for (int i = 0; i < 4; i++) {
    fesetround(all[i]);
    double third = one / three, minus = -one / three;
    long double lthird = lone / lthree;
    float narrow = (float)third;
    double sum = one + 1e-20;
    double whole = rint(half + 2), near = nearbyint(-half), rounded = round(half + 2);
    long n = lrint(-half - 1);
    int mode = __builtin_flt_rounds();
    fesetround(FE_TONEAREST);
    printf("%a %a %La %a %a %g %g %g %ld %d\n", third, minus, lthird, narrow, sum, whole, near, rounded, n, mode);
  }
}

static void held(void) {
  fenv_t saved;
  fesetround(FE_UPWARD);
  feholdexcept(&saved);
  fesetround(FE_DOWNWARD);
  double down = one / three;
  feupdateenv(&saved);
  double up = one / three;
  fesetround(FE_TONEAREST);
  printf("%a %a\n", down, up);
}

int main(void) {
  exceptions();
  comparisons();
  conversions();
  modes();
  held();
}
