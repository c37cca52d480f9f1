// ../sha256.c for a processor with AVX2, FMA and BMI2, vectorised in full.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// main: exit 0
// stdout: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
// stdout: cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0

#include "../sha256.c"
