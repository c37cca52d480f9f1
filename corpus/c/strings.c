// String building, parsing and comparison, by hand and by libc.
// main: exit 0
// stdout: The Quick Brown Fox
// stdout: [The:3][Quick:5][Brown:5][Fox:3]
// stdout: 1 0 0
// stdout: -31 2500 50f
// stdout: Brown Fox Fox
// stdout: 2 408

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
static char *words(const char *text, int (*map)(int)) {
  char *out = malloc(strlen(text) + 1), *p = out;
  int start = 1;
  for (; *text; text++) {
    *p++ = start ? (char)map(*text) : *text;
    start = isspace((unsigned char)*text);
  }
  *p = 0;
  return out;
}
int main(void) {
  char *s = words("the quick brown fox", toupper);
  puts(s);
  char *save, copy[32];
  strcpy(copy, s);
  for (char *w = strtok_r(copy, " ", &save); w; w = strtok_r(NULL, " ", &save)) printf("[%s:%zu]", w, strlen(w));
  puts("");
  printf("%d %d %d\n", strcmp("a", "b") < 0, memcmp("abc", "abd", 2), strncmp("hello", "help", 3));
  printf("%ld %g %lx\n", strtol("-0x1f", NULL, 16), strtod("2.5e3x", NULL), strtoul("zz", NULL, 36));
  printf("%s %s\n", strchr(s, 'B'), strstr(s, "Fox"));
  int a, b;
  printf("%d %d", sscanf("12 34", "%d %d", &a, &b), a * b);
  puts("");
  free(s);
  return 0;
}
