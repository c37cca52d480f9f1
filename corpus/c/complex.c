// Complex numbers of all three widths: arithmetic, libm, division.
// main: exit 0
// stdout: 0.0516873584118 0.719033467958
// stdout: -1.4 2.2 2.91548
// stdout: -1.000000 0.000000
// stdout: -1 2 1

#include <complex.h>
#include <stdio.h>
static double complex mandel(double complex z, double complex c) { return z * z + c; }
int main(void) {
  double complex z = 0, c = 0.25 + 0.5 * I;
  for (int i = 0; i < 10; i++) z = mandel(z, c);
  printf("%.12g %.12g\n", creal(z), cimag(z));
  float complex f = 1.5f + 2.5f * I, g = f / (0.5f - 1.0f * I);
  printf("%g %g %g\n", crealf(g), cimagf(g), cabsf(f));
  double complex e = cexp(I * 3.141592653589793);
  printf("%.6f %.6f\n", creal(e), cimag(e));
  double complex q = (3 + 4 * I) / (1 - 2 * I);
  printf("%g %g %d\n", creal(q), cimag(q), q == conj(conj(q)));
  return 0;
}
