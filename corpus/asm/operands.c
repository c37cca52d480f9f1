// Constants, sizes, high bytes, memory, more operands than there are registers to clobber.
// made by: clang 19 -O2
// run: @constant(1) == 43
// run: @displaced(100) == 58
// run: @high_byte(0x1234) == 0x12
// run: @from_memory(17) == 17
// run: @written_back(10, 3) == -3
// run: @seven(1, 2, 3, 4, 5, 6, 7) == 28
unsigned constant(unsigned x) { __asm__("addl %1, %0" : "+r"(x) : "i"(42)); return x; }
unsigned displaced(unsigned x) { __asm__("leal %c1(%q0), %k0" : "+r"(x) : "i"(-42)); return x; }
int high_byte(int x) { int r; __asm__("movzbl %h1, %0" : "=Q"(r) : "Q"(x)); return r; }
int from_memory(int x) { int r; __asm__("movl %1, %0" : "=r"(r) : "m"(x)); return r; }
int written_back(int x, int v) { __asm__("negl %1\n movl %1, %0" : "=m"(x), "+r"(v)); return x; }
int seven(int a, int b, int c, int d, int e, int f, int g) {
    int r;
    __asm__("movl %1, %0\n addl %2, %0\n addl %3, %0\n addl %4, %0\n addl %5, %0\n addl %6, %0\n addl %7, %0"
            : "=&r"(r) : "r"(a), "r"(b), "r"(c), "r"(d), "r"(e), "r"(f), "r"(g) : "rbx", "r12", "rbp", "cc");
    return r;
}
