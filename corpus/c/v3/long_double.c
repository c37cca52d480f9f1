// ../long_double.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 7.4854708605503449143
// stdout: 1.4142135623730950488 0.33333333333333333334
// stdout: inf 1
// stdout: 18446744073709551615 -9
// stdout: 18446744073709551615
// stdout: 1 0
// stdout: 48 7

#include "../long_double.c"
