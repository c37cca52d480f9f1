// Computed goto: an interpreter with a table of labels.
// main: exit 42
// stdout: 3
// stdout: 2
// stdout: 1
// stdout: 42

#include <stdio.h>
static int run(const unsigned char *code) {
  static void *labels[] = {&&halt, &&push, &&add, &&mul, &&dup, &&print, &&jnz, &&dec};
  int stack[16], *sp = stack;
#define NEXT goto *labels[*code++]
  NEXT;
push: *sp++ = *code++; NEXT;
add: sp--; sp[-1] += *sp; NEXT;
mul: sp--; sp[-1] *= *sp; NEXT;
dup: *sp = sp[-1]; sp++; NEXT;
print: printf("%d\n", sp[-1]); NEXT;
jnz: if (sp[-1]) code += (signed char)*code; else code++; NEXT;
dec: sp[-1]--; NEXT;
halt: return sp[-1];
}
int main(void) {
  unsigned char loop[] = {1, 3, 5, 7, 6, (unsigned char)-3, 1, 6, 1, 7, 3, 5, 0};
  return run(loop);
}
