// ../switches.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: -1 10 11 23 23 500 500 -1
// stdout: minus max million none range range none
// stdout: red green blue ?
// stdout: 925

#include "../switches.c"
