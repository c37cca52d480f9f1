// ../sse2.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 7 -1
// stdout: 1122
// stdout: 32767 -20000 10005 9995 10100 10200 10300 9700 127 -128 5 -5 100 127 127 -128 127 127 127 127 127 127 127 127
// stdout: 0 0
// stdout: 4 3 2
// stdout: 4 3.5 3.5 4 0
// stdout: -2 2
// stdout: -348007232

#include "../sse2.c"
