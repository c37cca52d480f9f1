// Functions with very many edges into one block, stores of one variable, variables, or values that are
// alive at once: compiled in other ways, since time would be quadratic in them.
// main: exit 0
// stdout: many 4283870616 early 0 255 256 320 loop 4061 variables 64905 again 176710.0 sum 13074600.0

#include <setjmp.h>
#include <stdio.h>

#define X16(M, n) M((n)*16) M((n)*16 + 1) M((n)*16 + 2) M((n)*16 + 3) M((n)*16 + 4) M((n)*16 + 5) M((n)*16 + 6) M((n)*16 + 7) \
  M((n)*16 + 8) M((n)*16 + 9) M((n)*16 + 10) M((n)*16 + 11) M((n)*16 + 12) M((n)*16 + 13) M((n)*16 + 14) M((n)*16 + 15)
#define X80(M, n) X16(M, (n)*5) X16(M, (n)*5 + 1) X16(M, (n)*5 + 2) X16(M, (n)*5 + 3) X16(M, (n)*5 + 4)
#define X320(M) X80(M, 0) X80(M, 1) X80(M, 2) X80(M, 3)
#define X1280(M) X320(M) X80(M, 4) X80(M, 5) X80(M, 6) X80(M, 7) \
  X80(M, 8) X80(M, 9) X80(M, 10) X80(M, 11) X80(M, 12) X80(M, 13) X80(M, 14) X80(M, 15)

unsigned seen;
// Two phis with an edge for each case, one of them of a float.
#define CASE(n) case (n) * 2654435761u: seen += n; key ^= (n) * 5; weight = weight * 0.5 + (n); break;
__attribute__((noinline)) unsigned many(unsigned key, double weight) {
  switch (key) { X1280(CASE) }
  return key + (unsigned)weight;
}

__attribute__((noinline)) int is(int value, int number) { return value == number; }
// A chain of returns, so that the end is dominated from far away.
#define EARLY(n) if (is(value, n)) return n;
__attribute__((noinline)) int early(int value) { X320(EARLY) return 320; }

// A loop whose header has an edge for each case.
#define STEP(n) case n: state = ((n) * 7 + sum) % 330; sum += 1; continue;
__attribute__((noinline)) int loop(unsigned state) {
  int sum = 0, rounds = 0;
  while (rounds++ < 2000) {
    switch (state) { X320(STEP) }
    state = 3;
    sum += 2;
  }
  return sum + rounds;
}

// Variables that all live through all blocks.
#define DECLARE(n) unsigned v##n = seed + n;
#define HEX(M) M(0) M(1) M(2) M(3) M(4) M(5) M(6) M(7) M(8) M(9)
#define MORE(n) if (v7 & (n)) v3 += n, v9 ^= v2; if (v3 & 1) v7 += v5++;
__attribute__((noinline)) unsigned variables(unsigned seed) {
  HEX(DECLARE)
  X320(MORE)
  return v0 + v1 + v2 + v3 + v4 + v5 + v6 + v7 + v8 + v9;
}

// Where a call may return twice, phis are in memory.
#define AGAIN(n) case n: key += (n) * 3; all += n; weight = key; break;
__attribute__((noinline)) double again(unsigned key, double weight) {
  volatile double all = weight;
  jmp_buf buffer;
  if (setjmp(buffer)) return all;
  switch (key) { X320(AGAIN) }
  if (key > 1000) longjmp(buffer, 1);
  return all + weight;
}

// A sum of products.
#define PRODUCT(n) + p[n] * q[(n) % 64]
__attribute__((noinline)) double sum(double *p, double *q) { return 0 X1280(PRODUCT); }

int main(void) {
  unsigned total = 0;
  for (unsigned i = 0; i < 1300; i++) total += many(i * 2654435761u, i * 3);
  printf("many %u early %d %d %d %d", total + seen, early(0), early(255), early(256), early(5000));
  printf(" loop %d variables %u", loop(5), variables(12));
  double all = 0;
  for (unsigned i = 0; i < 330; i++) all += again(i, 0.5);
  printf(" again %.1f", all);
  double p[1280], q[64];
  for (int i = 0; i < 1280; i++) p[i] = i;
  for (int i = 0; i < 64; i++) q[i] = i % 37;
  printf(" sum %.1f\n", sum(p, q));
  return 0;
}
