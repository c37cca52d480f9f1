// A small printf of its own: every promoted type, structs, and va_copy.
// main: exit 0
// stdout: 1 2 3 4 5 6 7 8 | 1
// stdout: 1 1.5 2 2.5 3 3.5 4 4.5 5 5.5 6 6.5 7 7.5 8 8.5 9 9.5 10 10.5 | 1
// stdout: 9 (2.5 7) [1 5] 1.25 text (2.5 7) -5 [1 5] | 9
// stdout: 1 1.5 2 -0.25 3.5 1e+100 end | 1

#include <stdarg.h>
#include <stdio.h>
struct point { double x; int y; };
struct big { long a[5]; };
static void show(const char *format, ...) {
  va_list list, copy;
  va_start(list, format);
  va_copy(copy, list);
  for (const char *p = format; *p; p++) switch (*p) {
    case 'i': printf("%d ", va_arg(list, int)); break;
    case 'l': printf("%ld ", va_arg(list, long)); break;
    case 'd': printf("%g ", va_arg(list, double)); break;
    case 'L': printf("%Lg ", va_arg(list, long double)); break;
    case 's': printf("%s ", va_arg(list, char *)); break;
    case 'p': { struct point q = va_arg(list, struct point); printf("(%g %d) ", q.x, q.y); break; }
    case 'b': { struct big q = va_arg(list, struct big); printf("[%ld %ld] ", q.a[0], q.a[4]); break; }
  }
  va_end(list);
  printf("| %d\n", va_arg(copy, int));
  va_end(copy);
}
int main(void) {
  struct point p = {2.5, 7};
  struct big b = {{1, 2, 3, 4, 5}};
  show("iiiiiiii", 1, 2, 3, 4, 5, 6, 7, 8);
  show("idididididididididid", 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5, 8, 8.5, 9, 9.5, 10, 10.5);
  show("ipbLsplb", 9, p, b, 1.25L, "text", p, -5l, b);
  show("iLiLdLs", 1, 1.5L, 2, -0.25L, 3.5, 1e100L, "end");
  return 0;
}
