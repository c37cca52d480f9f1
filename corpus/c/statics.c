// Statics, initialisers with addresses, designated initialisers, tables of functions, weak symbols.
// main: exit 0
// stdout: 10 11 1
// stdout: a c f 1
// stdout: 2 1 16
// stdout: 7 2.5 3 x
// stdout: 3 0 16

#include <stdio.h>
#include <stddef.h>
static int counter(void) { static int n = 10; return n++; }
static int one(void) { return 1; }
static int two(void) { return 2; }
static int (*const table[])(void) = {one, two, counter, [5] = one};
static const char *const names[] = {"a", "bc" + 1, &"def"[2], NULL};
static struct { int *p; char *end; ptrdiff_t d; } s = {&((int[]){1, 2, 3})[1], (char *)names + sizeof names, (char *)&names[2] - (char *)names};
struct row { char tag; union { int i; double d; } u; short list[3]; };
static struct row rows[] = {[1] = {'x', {.d = 2.5}, {1, [2] = 3}}, [0].u.i = 7};
int weak_value __attribute__((weak)) = 3;
extern int nobody(void) __attribute__((weak));
int main(void) {
  printf("%d %d %d\n", table[2](), table[2](), table[5]());
  printf("%s %s %s %d\n", names[0], names[1], names[2], names[3] == NULL);
  printf("%d %d %td\n", *s.p, s.end == (char *)(names + 4), s.d);
  printf("%d %g %d %c\n", rows[0].u.i, rows[1].u.d, rows[1].list[2], rows[1].tag);
  printf("%d %d %zu\n", weak_value, nobody ? 1 : 0, offsetof(struct row, list));
  return 0;
}
