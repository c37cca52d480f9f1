// Values that live across setjmp are there when it returns again, whatever has used the stack since; those that don't are computed anew.
// clang at -O1: at -O0 it keeps a value where the next round of a loop puts its own
// made by: clang 19 -O0
// made by: clang 19 -O2
// made by: clang 19 -O3
// main: exit 0
// stdout: 51116 132196
// stdout: 1551116 28574965
// stdout: 3051116 100011209
// stdout: -17 -3876416701426581878
// stdout: 16058758
// stdout: 8300
// stdout: 800
#include <setjmp.h>
#include <stdio.h>

static jmp_buf where;
static int depth;
__attribute__((noinline)) static long opaque(long x) { __asm__ volatile("" : "+r"(x)); return x * 3 + 1; }
__attribute__((noinline)) static void scribble(int n) {
  volatile long junk[64];
  for (int i = 0; i < 64; i++) junk[i] = -1 - i - n;
  if (n) scribble(n - 1);
  (void)junk[n];
}
__attribute__((noinline)) static void back(int code) { scribble(6); longjmp(where, code); }

// Twenty values of both kinds across one call, the branches in both orders.
__attribute__((noinline)) static long many(long s, int swap) {
  long a = opaque(s), b = opaque(a), c = opaque(b), d = opaque(c), e = opaque(d), f = opaque(e), g = opaque(f), h = opaque(g);
  long i = opaque(h), j = opaque(i);
  double k = a * 0.5, l = b * 0.25, m = c * 0.125, n = d + 0.5, o = e - 0.5, p = f / 3.0;
  int code = setjmp(where);
  if (swap ? code != 0 : code == 0) {
    long t = opaque(a ^ b) + opaque(c ^ d) + opaque(e ^ f) + opaque(g ^ h) + opaque(i ^ j);
    double u = k * l + m * n + o * p;
    if (!code) back(7);
    return t + (long)u + a + b + c + d + e + f + g + h + i + j + (long)(k + l + m + n + o + p);
  }
  long t = opaque(j) - opaque(i) + opaque(h) - opaque(g) + opaque(f) - opaque(e);
  double u = p - o + n - m + l - k;
  if (!code) back(9);
  return t - (long)u + code * 1000 + a - b + c - d + e - f + g - h + i - j + (long)(k - l + m - n + o - p);
}

// A loop around the call: phis that live across it, and others beside them.
__attribute__((noinline)) static long loop(int rounds, const long *data) {
  long sum = 0, last = 0, before = 1;
  volatile int jumps = 0;
  for (int r = 0; r < rounds; r++) {
    long x = data[r & 7], swap = last;
    last = before;
    before = swap + x;
    if (setjmp(where) == 0) {
      if (r % 3 == 0) { jumps = jumps + 1; back(1); }
      sum += x * 2;
    } else {
      sum -= x + last;
    }
    long inner = 0;
    for (int q = 0; q < (int)(x & 7); q++) inner = inner * 5 + q;
    sum = sum * 7 + inner + before;
  }
  return sum + jumps;
}

// Two calls, one in the other's way back; a value behind one and before the other.
__attribute__((noinline)) static long nested(long s) {
  jmp_buf outer;
  volatile int tries = 0;
  long a = opaque(s), z = 0;
  int first = setjmp(outer);
  long b = opaque(a + first);
  int second = setjmp(where);
  long c = opaque(b + second);
  scribble(3);
  if (second < 3) back(second + 1);
  z = a * 1000003 + b * 1009 + c;
  tries = tries + 1;
  if (tries < 4) { scribble(4); longjmp(outer, tries); }
  return z + tries;
}

// An interpreter: the call is one of its cases.
__attribute__((noinline)) static long interpret(const unsigned char *code) {
  long stack[16] = {0}, top = 0, acc = 1;
  const unsigned char *volatile handler = 0;
  depth = 0;
  for (;;) {
    switch (*code++) {
    case 'a': acc += *code++; break;
    case 'm': acc *= *code++; break;
    case 'p': stack[top++] = acc; break;
    case 'o': acc ^= stack[--top]; break;
    case 't':
      handler = code + *code + 1;
      code++;
      stack[15] = top;
      stack[14] = acc;
      if (setjmp(where)) {
        code = handler;
        top = stack[15];
        acc = stack[14] + 5;
      }
      break;
    case 'x': if (depth++ < 5) back(1); break;
    case 'e': return acc * 100 + top;
    }
  }
}

int main(void) {
  const long data[8] = {3, 14, 15, 92, 65, 35, 89, 79};
  for (int i = 0; i < 3; i++) printf("%ld %ld\n", many(i * 17, 0), many(i * 19, 1));
  printf("%ld %ld\n", loop(1, data), loop(40, data));
  printf("%ld\n", nested(5));
  printf("%ld\n", interpret((const unsigned char *)"a\7pm\3pt\2a\1xm\2a\11ooe"));
  printf("%ld\n", interpret((const unsigned char *)"a\2pt\2pxxa\3oe"));
  return 0;
}
