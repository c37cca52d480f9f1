// setjmp and longjmp: volatile locals survive, and so do the caller's registers.
// main: exit 0
// stdout: 27 5
// stdout: 27 5
// stdout: 27 5
// stdout: 3 4

#include <setjmp.h>
#include <stdio.h>
static jmp_buf env;
static int depth(int n) {
  if (n == 0) longjmp(env, 7);
  return depth(n - 1) + 1;
}
static int attempt(int n) {
  volatile int state = 1;
  int code = setjmp(env);
  if (code == 0) {
    state = 2;
    depth(n);
    state = 3;
  }
  return state * 10 + code;
}
int main(void) {
  int kept = 5;
  for (volatile int i = 0; i < 3; i++) printf("%d %d\n", attempt(i * 10), kept);
  jmp_buf again;
  volatile int count = 0;
  int r = setjmp(again);
  count++;
  if (count < 4) longjmp(again, count);
  printf("%d %d\n", r, count);
  return 0;
}
