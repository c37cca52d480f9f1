// `asm goto`: a text that jumps to blocks of the function around it.
// clang at -O1: at -O0 it gives the text an operand from before the jump back
// made by: clang 19 -O0
// made by: clang 19 -O2
// main: exit 0
static int sign(long x) {
  __asm__ goto("test %0, %0; jz %l[zero]; js %l[negative]" : : "r"(x) : "cc" : zero, negative);
  return 1;
zero:
  return 0;
negative:
  return -1;
}
static long halved(long x, int *odd) {
  long half;
  __asm__ goto("mov %1, %0; shr %0; jc %l2" : "=&r"(half) : "r"(x) : "cc" : carry);
  *odd = 0;
  return half;
carry:
  *odd = 1;
  return half;
}
static int loop(int n) {
  int total = 0;
again:
  total += n;
  __asm__ goto("dec %0; mov %0, (%1); jnz %l[again]" : "+r"(n) : "r"(&(int){0}) : "cc", "memory" : again);
  return total;
}
__attribute__((noinline)) static int nothing(int x) {
  __asm__ goto("" : : : "memory" : elsewhere);
  return x;
elsewhere:
  return -x;
}
int main(void) {
  int odd;
  if (sign(5) != 1 || sign(0) != 0 || sign(-5) != -1) return 1;
  if (halved(10, &odd) != 5 || odd) return 2;
  if (halved(11, &odd) != 5 || !odd) return 3;
  if (loop(5) != 15) return 4;
  return nothing(7) == 7 ? 0 : 5;
}
