// Floats that loops compute and that are used after a call: of each shape of loop, in each place
// that the value may come from.
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0

typedef double d2 __attribute__((vector_size(16)));
typedef unsigned u4 __attribute__((vector_size(16)));

static int released;
__attribute__((noinline)) static void release(void) {
  // Clobbers what a callee may.
  __asm__ volatile("xorps %%xmm0, %%xmm0; xorps %%xmm1, %%xmm1; xorps %%xmm2, %%xmm2; xorps %%xmm3, %%xmm3;"
                   "xorps %%xmm4, %%xmm4; xorps %%xmm5, %%xmm5; xorps %%xmm6, %%xmm6; xorps %%xmm7, %%xmm7;"
                   "xorps %%xmm8, %%xmm8; xorps %%xmm9, %%xmm9; xorps %%xmm10, %%xmm10; xorps %%xmm11, %%xmm11;"
                   "xorps %%xmm12, %%xmm12; xorps %%xmm13, %%xmm13; xorps %%xmm14, %%xmm14; xorps %%xmm15, %%xmm15"
                   ::: "xmm0", "xmm1", "xmm2", "xmm3", "xmm4", "xmm5", "xmm6", "xmm7", "xmm8", "xmm9", "xmm10",
                   "xmm11", "xmm12", "xmm13", "xmm14", "xmm15");
  released++;
}

__attribute__((noinline)) static double sum(const double *a, int n) {
  double s = 0;
  for (int i = 0; i < n; i++)
    s = s * 0.5 + a[i];
  release();
  return s;
}

__attribute__((noinline)) static float two_sums(const double *a, int n) {
  float s = 1, p = 2;
  int i = 0;
  do {
    s += (float)a[i];
    p *= (float)a[i] + 0.25f;
  } while (++i < n);
  if (s > 100)
    return p;
  release();
  s += p;
  release();
  return s - p / 2;
}

/* Left from the middle and from the end, with a value of before the loop. */
__attribute__((noinline)) static double left(const double *a, int n, double found) {
  double s = found;
  for (int i = 0; i < n; i++) {
    if (a[i] > 7) {
      found = s;
      break;
    }
    s += a[i];
  }
  release();
  return s + 1000 * found;
}

/* Calls in the loop, often and hardly ever. */
__attribute__((noinline)) static double inside(const double *a, int n) {
  double s = 0, t = 0;
  for (int i = 0; i < n; i++) {
    s += a[i];
    if (__builtin_expect(a[i] > 7, 0))
      release();
    t = t / 2 + s;
    for (int k = 0; k < 3; k++)
      t += k;
    if (i % 2)
      release();
  }
  release();
  return s + t;
}

/* What is computed of it only after the call, and loops on both sides. */
__attribute__((noinline)) static unsigned vectors(const double *a, int n) {
  u4 x = {1, 2, 3, 4}, y = {5, 6, 7, 8};
  d2 z = {0.5, 0.25};
  for (int i = 0; i < n; i++) {
    x += (unsigned)a[i];
    y ^= x;
    z += a[i];
  }
  u4 both = x + y;
  d2 twice = z * 2;
  release();
  for (int i = 0; i < n; i++)
    both += x * (unsigned)i;
  release();
  return both[0] + 3 * both[1] + 5 * both[2] + 7 * both[3] + (unsigned)twice[0] + (unsigned)(twice[1] * 4);
}

/* More of them than there are registers. */
__attribute__((noinline)) static double many(const double *a, int n) {
  double s[40];
  for (int k = 0; k < 40; k++)
    s[k] = k;
  for (int i = 0; i < n; i++)
#pragma clang loop unroll(full)
    for (int k = 0; k < 40; k++)
      s[k] += a[i] * k;
  release();
  double t = 0;
#pragma clang loop unroll(full)
  for (int k = 0; k < 40; k++)
    t = t / 2 + s[k];
  return t;
}

__attribute__((noinline)) static double choose(const double *a, int n, int how) {
  double s = 0;
  switch (how) {
  case 0:
    for (int i = 0; i < n; i++)
      s += a[i];
    break;
  case 1:
    for (int i = n; i > 0; i--)
      s = s / 2 - a[i - 1];
    break;
  default:
    s = how;
  }
  release();
  return s;
}

int main(void) {
  double a[9] = {1, 2, 3, 4, 5, 6, 8, 0.5, -3};
  if (sum(a, 9) != 0.50390625 || sum(a, 0) != 0 || sum(a, 1) != 1)
    return 1;
  if (two_sums(a, 3) != 7 + 1.25f * 2.25f * 3.25f * 2 / 2)
    return 2;
  if (left(a, 9, 0.5) != 21.5 * 1001 || left(a, 3, 0.5) != 506.5)
    return 3;
  if (inside(a, 0) != 0 || inside(a, 2) != 11)
    return 4;
  if (vectors(a, 3) != 735 || many(a, 0) != 76.000000000003638 || many(a, 9) != 2090.0000000001)
    return 5;
  if (choose(a, 9, 0) != 26.5 || choose(a, 2, 1) != -2 || choose(a, 0, 7) != 7)
    return 6;
  return released == 0 ? 7 : 0;
}
