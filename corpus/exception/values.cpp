// Values live across a call that throws: in registers, on the stack, changed in the try block.
// library: stdc++
// main: exit 0
// stdout: 171.578125
// stdout: 2
// made by: clang 19 -O0
// made by: clang 19 -O2

#include <cstdio>
static __attribute__((noinline)) int maybe(int x) { if (x % 3 == 0) throw x; return x * 2; }
static __attribute__((noinline)) double work(int n, double a, double b, long c, long d, long e, long f) {
  long total = 0;
  double product = 1;
  for (int i = 1; i <= n; i++) {
    try {
      total += maybe(i) + c;
      product *= a;
    } catch (int x) {
      total -= x * d;
      product += b;
    }
    c += e;
    d ^= f;
  }
  return total + product + a * b + c + d + e + f;
}
int main() {
  std::printf("%.6f\n", work(10, 1.5, 0.25, 1, 2, 3, 4));
  int x = 0;
  try {
    x = 1;
    maybe(1);
    x = 2;
    maybe(3);
    x = 3;
  } catch (...) {
    std::printf("%d\n", x);
  }
}
