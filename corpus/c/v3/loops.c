// Loops that vectorise to 256 bits: sums, extremes, strides, conversions, conditions, by every type.
// needs: avx2 fma bmi bmi2 f16c popcnt
// made by: clang 19 -O3 -march=x86-64-v3
// made by: clang 19 -O2
// made by: clang 19 -O3 -march=x86-64-v2
// main: exit 0
// stdout: int8_t -11 -82 127 81 26 77 61
// stdout: uint8_t 245 174 127 81 26 88 61
// stdout: int16_t 7021 27005 124 77 44 88 80
// stdout: uint16_t 7021 27005 124 77 44 88 80
// stdout: int32_t 6347 227004 125 78 61 92 54
// stdout: uint32_t 6347 227004 125 78 61 92 54
// stdout: int64_t 6403 225530 126 75 1 87 130
// stdout: uint64_t 6403 225530 126 75 1 87 130
// stdout: float 6347 227004 125 78 61 92 54
// stdout: double 6403 225530 126 75 1 87 130
// stdout: 3091885647389783615

#include <stdint.h>
#include <stdio.h>
enum { n = 103 };
#define FILL(T) static T T##_a[n], T##_b[n], T##_c[n]; \
  static __attribute__((noinline)) void T##_fill(unsigned s) { for (int i = 0; i < n; i++) { s = s * 1103515245 + 12345; T##_a[i] = (T)(s >> 16 & 127); T##_b[i] = (T)((s >> 20 & 63) + 1); } } \
  static __attribute__((noinline)) T T##_sum(void) { T s = 0; for (int i = 0; i < n; i++) s += T##_a[i]; return s; } \
  static __attribute__((noinline)) T T##_dot(void) { T s = 0; for (int i = 0; i < n; i++) s += T##_a[i] * T##_b[i]; return s; } \
  static __attribute__((noinline)) T T##_max(void) { T s = T##_a[0]; for (int i = 1; i < n; i++) s = T##_a[i] > s ? T##_a[i] : s; return s; } \
  static __attribute__((noinline)) void T##_mix(void) { for (int i = 0; i < n; i++) T##_c[i] = T##_a[i] > T##_b[i] ? T##_a[i] - T##_b[i] : T##_b[n - 1 - i]; } \
  static __attribute__((noinline)) void T##_stride(void) { for (int i = 0; i < n / 2; i++) T##_c[i] = T##_a[2 * i] + T##_b[2 * i + 1]; } \
  static __attribute__((noinline)) int T##_count(void) { int s = 0; for (int i = 0; i < n; i++) s += T##_c[i] > 20; return s; } \
  static void T##_all(void) { T##_fill(sizeof(T) * 77); printf(#T " %g %g %g", (double)T##_sum(), (double)T##_dot(), (double)T##_max()); T##_mix(); printf(" %d %g", T##_count(), (double)T##_c[50]); T##_stride(); printf(" %d %g\n", T##_count(), (double)T##_c[50]); }
FILL(int8_t) FILL(uint8_t) FILL(int16_t) FILL(uint16_t) FILL(int32_t) FILL(uint32_t) FILL(int64_t) FILL(uint64_t) FILL(float) FILL(double)
static __attribute__((noinline)) void widen(void) {
  for (int i = 0; i < n; i++) int64_t_c[i] = (int64_t)int8_t_a[i] * uint16_t_b[i] - int32_t_a[i];
  for (int i = 0; i < n; i++) double_c[i] = float_a[i] + (double)int16_t_a[i] / uint8_t_b[i];
  for (int i = 0; i < n; i++) uint8_t_c[i] = (uint8_t)(int64_t_c[i] >> (i & 7));
  for (int i = 0; i < n; i++) float_c[i] = (float)double_c[i] * (float)int32_t_b[i];
  for (int i = 0; i < n; i++) int32_t_c[i] = (int32_t)float_c[i] ^ (int32_t)uint64_t_b[i] << (i & 15);
}
int main(void) {
  int8_t_all(); uint8_t_all(); int16_t_all(); uint16_t_all(); int32_t_all(); uint32_t_all(); int64_t_all(); uint64_t_all(); float_all(); double_all();
  widen();
  int64_t h = 0;
  for (int i = 0; i < n; i++) h = h * 31 + int64_t_c[i] + uint8_t_c[i] + int32_t_c[i] + (int64_t)(double_c[i] * 16);
  printf("%ld\n", (long)h);
  return 0;
}
