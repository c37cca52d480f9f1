// Texts that use the stack and leave it as it was.
// made by: clang 19 -O2
// run: @pushed(5) == 15
// run: @red_zone(7) == 8
// run: @aligned(9) == 9
// run: @switched(3) == 6
long pushed(long x) {
    long result;
    __asm__("push %1; push $10; pop %0; pop %%rcx; add %%rcx, %0" : "=&r"(result) : "r"(x) : "rcx", "cc");
    return result;
}
long red_zone(long x) {
    __asm__("lea -128(%%rsp), %%rsp; push %0; incq (%%rsp); pop %0; sub $-128, %%rsp" : "+r"(x) :: "cc", "memory");
    return x;
}
long aligned(long x) {
    __asm__("mov %%rsp, %%rbx; and $-64, %%rsp; push %0; xor %0, %0; pop %0; mov %%rbx, %%rsp" : "+r"(x) :: "rbx", "cc", "memory");
    return x;
}
long switched(long x) {
    static long other[64];
    long *top = other + 64;
    __asm__("xchg %1, %%rsp; push %0; add %0, (%%rsp); pop %0; xchg %1, %%rsp" : "+r"(x), "+r"(top) :: "cc", "memory");
    return x;
}
