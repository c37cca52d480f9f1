// ../complex.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 0.0516873584118 0.719033467958
// stdout: -1.4 2.2 2.91548
// stdout: -1.000000 0.000000
// stdout: -1 2 1

#include "../complex.c"
