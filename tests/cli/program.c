// program.bc: clang-19 -O1 -c -emit-llvm program.c
#include <stdio.h>
#include <stdlib.h>

static _Thread_local int calls = 40;

__attribute__((constructor)) static void start(void) { puts("constructor"); }
__attribute__((destructor)) static void finish(void) { puts("destructor"); }
static void at_exit(void) { puts("atexit"); }

int main(int argc, char **argv) {
    atexit(at_exit);
    for (int k = 1; k < argc; k++)
        printf("%d: %s\n", k, argv[k]);
    int byte = getchar();
    if (byte != EOF)
        printf("input: %c\n", byte);
    calls += argc;
    return calls;
}

int other(void) {
    puts("other");
    return 0;
}
