// ../builtins.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 1 -2147483648
// stdout: 1 -2
// stdout: 1 9223372036854775807
// stdout: 0 201
// stdout: 1 -9223372036854775808
// stdout: 9 0 20 1
// stdout: 1 61 32
// stdout: 100f0f0 100000000000080 3412
// stdout: f00001f f0f00001
// stdout: 80000f0f
// stdout: 1
// stdout: 7

#include "../builtins.c"
