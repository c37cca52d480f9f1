// ../varargs.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 1 2 3 4 5 6 7 8 | 1
// stdout: 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5 | 1
// stdout: 9 (2.5 7) [1 5] 1.25 text (2.5 7) -5 [1 5] | 9
// stdout: 1 1.5 2 -0.25 3.5 1e+100 end | 1

#include "../varargs.c"
