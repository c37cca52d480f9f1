// Switches: dense, sparse, ranges, fall-through, on strings' letters, on enums and longs.
// main: exit 0
// stdout: -1 10 11 23 23 500 500 -1
// stdout: minus max million none range range none
// stdout: red green blue ?
// stdout: 925

#include <stdio.h>
enum color { RED, GREEN = 5, BLUE };
static int dense(int x) { switch (x) { case 0: return 10; case 1: return 11; case 2: case 3: return 23; case 4: x++; case 5: return x * 100; default: return -1; } }
static const char *sparse(long x) { switch (x) { case -1: return "minus"; case 0x7fffffffffffffff: return "max"; case 1000000: return "million"; case 5 ... 50: return "range"; default: return "none"; } }
static const char *name(enum color c) { switch (c) { case RED: return "red"; case GREEN: return "green"; case BLUE: return "blue"; } return "?"; }
static int letters(const char *s) { int n = 0; for (; *s; s++) switch (*s) { case 'a': case 'e': case 'i': case 'o': case 'u': n++; break; case ' ': n += 10; continue; default: n += 100; } return n; }
int main(void) {
  for (int i = -1; i < 7; i++) printf("%d ", dense(i));
  puts("");
  long v[] = {-1, 0x7fffffffffffffff, 1000000, 4, 5, 50, 51};
  for (int i = 0; i < 7; i++) printf("%s ", sparse(v[i]));
  printf("\n%s %s %s %s\n%d\n", name(RED), name(GREEN), name(BLUE), name((enum color)3), letters("hello old friend"));
  return 0;
}
