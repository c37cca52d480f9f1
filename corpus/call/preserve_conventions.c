// Conventions that keep more registers, or fewer, between functions that nobody else sees.
// made by: clang 19 -O2
// run: @most(5) == 36
// run: @all(5) == 31
// run: @none(10) == 55
// run: @table(2, 7) == 14
__attribute__((preserve_most, noinline)) static long square(long x) { __asm__("" : "+r"(x)); return x * x; }
long most(long x) { return square(x) + x * 2 + square(1); }
__attribute__((preserve_all, noinline)) static double third(double x) { __asm__("" : "+x"(x)); return x / 3; }
long all(long x) { return (long)(third(x * 3.0) + x * 5 + third(3)); }
__attribute__((preserve_none, noinline)) static long sum(long n, long total) {
  __asm__("" : "+r"(n));
  if (n == 0) return total;
  __attribute__((musttail)) return sum(n - 1, total + n);
}
long none(long n) { return sum(n, 0); }
typedef __attribute__((preserve_none)) long Step(long, long);
__attribute__((preserve_none, noinline)) static long plus(long a, long b) { return a + b; }
__attribute__((preserve_none, noinline)) static long minus(long a, long b) { return a - b; }
__attribute__((preserve_none, noinline)) static long times(long a, long b) { return a * b; }
static Step *const steps[3] = {plus, minus, times};
long table(int which, long a) { return steps[which](a, which); }
