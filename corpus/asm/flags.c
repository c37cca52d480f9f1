// A condition of the flags as a result.
// made by: clang 19 -O2
// run: @carry(0xffffffff, 1) == 1
// run: @carry(1, 1) == 0
// run: @zero(6, 5) == 0
// run: @zero(5, 5) == 1
int carry(unsigned a, unsigned b) { int c; __asm__("addl %2, %1" : "=@ccc"(c), "+r"(a) : "r"(b)); return c; }
int zero(unsigned a, unsigned b) { int c; __asm__("cmpl %2, %1" : "=@ccz"(c) : "r"(a), "rm"(b)); return c; }
