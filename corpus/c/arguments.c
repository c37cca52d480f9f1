// argc, argv and the exit status.
// args: one two three
// main: exit 4
// stdout: 4 one three 1

#include <stdio.h>
int main(int argc, char **argv) {
  printf("%d %s %s %d\n", argc, argv[1], argv[3], argv[argc] == 0);
  return argc;
}
