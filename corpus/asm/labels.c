// Jumps back and forth, to numbered labels and to ones with a number of the compiler's.
// made by: clang 19 -O2
// run: @sum(100) == 5050
// run: @which(0) == 9
// run: @which(3) == 7
// run: @named(4) == 16
typedef unsigned long u;
u sum(u n) { u s = 0; __asm__("1:\n addq %1, %0\n decq %1\n jnz 1b\n" : "+r"(s), "+r"(n)::"cc"); return s; }
u which(u n) {
    u s;
    __asm__("testq %1, %1\n jz 2f\n movq $7, %0\n jmp 3f\n2: movq $9, %0\n3:" : "=&r"(s) : "r"(n) : "cc");
    return s;
}
u named(u n) {
    u s = 1;
    __asm__(".Lagain%=: shlq $1, %0; decq %1; jnz .Lagain%=" : "+r"(s), "+r"(n)::"cc");
    return s;
}
