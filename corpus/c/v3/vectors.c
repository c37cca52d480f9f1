// ../vectors.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 9 -43 86 -166
// stdout: 3586
// stdout: 0.25 -0.5 0.75 -1
// stdout: ffeeddccbbaa99880000111122223333
// stdout: 9 -166
// stdout: 0.5 4
// stdout: 99 -1

#include "../vectors.c"
