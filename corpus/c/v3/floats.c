// ../floats.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
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

#include "../floats.c"
