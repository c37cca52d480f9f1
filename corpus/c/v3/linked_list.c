// ../linked_list.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: 0 1 4 9 16
// stdout: 1 1 6 7 11 20 28 30 31 33 34 43 49 54 59 59 60 61 62 63 | 9

#include "../linked_list.c"
