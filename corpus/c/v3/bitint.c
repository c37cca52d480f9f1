// ../bitint.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: -64 1 -5000000035
// stdout: dd0066d1a4810000 efe31180a0d9f1e7 fc12b64e4ee69e51 fb7aa8e8707772f5
// stdout: 38183c881ac03ed7 278824965 1

#include "../bitint.c"
