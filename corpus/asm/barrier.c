// An empty text is a barrier for the compiler; what it is given in a register comes out of it.
// made by: clang 19 -O2
// run: @same(42) == 42
// run: @same_register(7) == 7
// run: @written(5) == 5
// run: @padded(3) == 3
int same(int x) { __asm__ volatile("" : "+r"(x)::"memory"); return x; }
int same_register(int x) { int y; __asm__("" : "=a"(y) : "a"(x)); return y; }
int written(int x) { int y[2] = {0, 0}; __asm__("" : "=rm"(y[1]) : "0"(x)); return y[1]; }
int padded(int x) { __asm__ volatile(".p2align 5\n\tnop # and a comment"); return x; }
