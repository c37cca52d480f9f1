// Destructors run backwards when the program ends, after what atexit has asked for.
// oracle: lli's order of destructors is not the linker's
// made by: clang 19 -O1
// main: exit 0
// stdout: first
// stdout: second
// stdout: main
// stdout: asked for in main
// stdout: asked for in a constructor
// stdout: late
// stdout: early
#include <stdio.h>
#include <stdlib.h>

static void say_main(void) { puts("asked for in main"); }
static void say_constructor(void) { puts("asked for in a constructor"); }

__attribute__((constructor(201))) static void second(void) {
    puts("second");
    atexit(say_constructor);
}
__attribute__((constructor(200))) static void first(void) { puts("first"); }
__attribute__((destructor(200))) static void early(void) { puts("early"); }
__attribute__((destructor(201))) static void late(void) { puts("late"); }

int main(void) {
    puts("main");
    atexit(say_main);
    return 0;
}
