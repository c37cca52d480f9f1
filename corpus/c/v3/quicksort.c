// ../quicksort.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: eve -1 0.00
// stdout: bob 7 1.20
// stdout: dan 21 1.85
// stdout: ada 36 1.65
// stdout: cyd 99 1.50
// stdout: ada bob cyd dan eve

#include "../quicksort.c"
