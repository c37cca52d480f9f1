// Sums of more values in memory than there are vector registers: of floats and doubles, of vectors,
// with stores and calls between, of sums that are used again, in loops and not.
// made by: clang 19 -O0 -ffp-contract=off
// made by: clang 19 -O2 -ffp-contract=off
// main: exit 0

#include <stdint.h>
#include <string.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }
static void mix_double(double value) {
  uint64_t bits;
  memcpy(&bits, &value, 8);
  mix(bits);
}

typedef double pair __attribute__((vector_size(16), aligned(4)));
typedef float four __attribute__((vector_size(16), aligned(4)));

static double a[40][64];
static float b[40][64];

// One sum of forty products, from forty places.
static double products(int i) {
  double s = a[0][i] * a[1][i + 1];
#define P(n) s += a[n][i] * a[n + 1][i + 1] - a[n][i + 2];
  P(1) P(2) P(3) P(4) P(5) P(6) P(7) P(8) P(9) P(10) P(11) P(12) P(13) P(14) P(15) P(16) P(17) P(18)
  P(19) P(20) P(21) P(22) P(23) P(24) P(25) P(26) P(27) P(28) P(29) P(30) P(31) P(32) P(33) P(34)
#undef P
  return s;
}
// A stencil, in a loop, with two results.
static float stencil(float *out, int n) {
  float rest = 0;
  for (int i = 1; i < n; i++) {
    float s = b[0][i] * b[1][i] + b[2][i] * b[3][i + 1] + b[4][i] * b[5][i - 1];
    s += b[6][i] * (b[7][i + 1] - b[8][i - 1] - b[9][i] + b[10][i]);
    s += b[11][i] * (b[12][i + 1] - b[13][i - 1] - b[14][i] + b[15][i]);
    s += b[16][i] * (b[17][i + 1] - b[18][i - 1] - b[19][i] + b[20][i]);
    s += b[21][i] * b[22][i] + b[23][i] * b[24][i] + b[25][i] * b[26][i] + b[27][i];
    float t = (s * b[28][i] - b[29][i]) * b[30][i];
    rest += t * t;
    out[i] = b[29][i] + 0.8f * t;
  }
  return rest;
}
// All of them are needed again.
static double twice(int i) {
  double x[24], s = 0, t = 1;
  for (int n = 0; n < 24; n++) x[n] = a[n][i];
#define S(n) s += x[n] * x[(n + 5) % 24];
#define T(n) t = t * 0.5 + x[23 - n] * s;
  S(0) S(1) S(2) S(3) S(4) S(5) S(6) S(7) S(8) S(9) S(10) S(11) S(12) S(13) S(14) S(15) S(16) S(17)
  S(18) S(19) S(20) S(21) S(22) S(23)
  T(0) T(1) T(2) T(3) T(4) T(5) T(6) T(7) T(8) T(9) T(10) T(11) T(12) T(13) T(14) T(15) T(16) T(17)
  T(18) T(19) T(20) T(21) T(22) T(23)
  return t - s;
}
// Stores to what is loaded later.
static double overwritten(int i) {
  double s = 0;
#define W(n) s += a[n][i] * a[n][i + 1]; a[n + 1][i + 1] = s;
  W(0) W(1) W(2) W(3) W(4) W(5) W(6) W(7) W(8) W(9) W(10) W(11) W(12) W(13) W(14) W(15) W(16) W(17)
  W(18) W(19) W(20)
  return s;
}
static double calls;
__attribute__((noinline)) static double called(double x) { return calls += x * 0.25; }
static double across_calls(int i) {
  double s = 0;
#define C(n) s += a[n][i] - a[n + 7][i + 1] * a[n + 3][i];
  C(0) C(1) C(2) C(3) C(4) C(5) C(6) C(7) C(8)
  double t = called(s);
  C(9) C(10) C(11) C(12) C(13) C(14) C(15) C(16) C(17) C(18)
  return s * 3 + t;
}
static void vectors(pair *out, four *narrow, int i) {
  pair s = {0, 1};
  four f = {1, 2, 3, 4};
#define V(n) s += *(pair *)&a[n][i] * *(pair *)&a[n + 1][i] - *(pair *)&a[n + 2][i];
#define F(n) f = f * *(four *)&b[n][i] + *(four *)&b[n + 3][i];
  V(0) V(1) V(2) V(3) V(4) V(5) V(6) V(7) V(8) V(9) V(10) V(11) V(12) V(13) V(14) V(15) V(16) V(17)
  F(0) F(1) F(2) F(3) F(4) F(5) F(6) F(7) F(8) F(9) F(10) F(11) F(12) F(13) F(14) F(15) F(16) F(17)
  *out = s, *narrow = f;
}

int main(void) {
  uint32_t random = 12345;
  for (int n = 0; n < 40; n++)
    for (int i = 0; i < 64; i++) {
      random = random * 1664525u + 1013904223u;
      a[n][i] = (int)(random >> 20) / 64.0 - 20;
      b[n][i] = (float)(a[n][i] / 8);
    }
  a[3][5] = -0.0, a[9][9] = 1e300, b[17][30] = 1e30f;
  for (int i = 0; i < 40; i += 2) {
    mix_double(products(i)), mix_double(twice(i)), mix_double(across_calls(i));
    pair p;
    four f;
    vectors(&p, &f, i);
    mix_double(p[0]), mix_double(p[1]);
    for (int k = 0; k < 4; k++) mix_double(f[k]);
  }
  float out[64] = {0};
  mix_double(stencil(out, 63));
  for (int i = 0; i < 64; i++) mix_double(out[i]);
  for (int i = 0; i < 12; i++) mix_double(overwritten(i));
  return hash != 0x85e77019bee9f27u;
}
