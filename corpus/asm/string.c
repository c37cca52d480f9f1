// The string instructions, whose operands are fixed registers that change.
// made by: clang 19 -O2
// run: @length() == 11
// run: @copied() == 100
typedef unsigned long u;
u length(void) {
    const char *s = "hello world", *end = s;
    u n;
    __asm__("repne scasb" : "=c"(n), "+D"(end) : "a"(0), "0"(~0ul) : "memory", "cc");
    return ~n - 1;
}
int copied(void) {
    char from[4] = "abcd", to[4];
    void *d = to;
    const void *s = from;
    u n = 4;
    __asm__ volatile("cld; rep; movsb" : "+D"(d), "+S"(s), "+c"(n)::"memory");
    return to[3];
}
