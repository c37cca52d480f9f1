// __builtin_setjmp and __builtin_longjmp, which are not libc's.
// main: exit 0
// stdout: 2

#include <stdio.h>
static void *buffer[5];
static __attribute__((noinline)) void leave(int depth) {
  if (depth == 0) __builtin_longjmp(buffer, 1);
  leave(depth - 1);
}
int main(void) {
  volatile int state = 1;
  if (__builtin_setjmp(buffer) == 0) {
    state = 2;
    leave(5);
    state = 3;
  }
  printf("%d\n", state);
  return 0;
}
