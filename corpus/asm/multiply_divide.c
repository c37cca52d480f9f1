// Fixed registers, in and out; one operand is the compiler's choice.
// made by: clang 19 -O2
// run: @high(0xffffffffffffffff, 0xffffffffffffffff) == 0xfffffffffffffffe
// run: @high(0x123456789abcdef0, 16) == 1
// run: @low(0xffffffffffffffff, 3) == 0xfffffffffffffffd
// run: @quotient(5, 77, 1000003) == 92233443668216
// run: @remainder(5, 77, 1000003) == 753509
typedef unsigned long u;
u high(u a, u b) { u h, l; __asm__("mulq %3\n\t" : "=d"(h), "=a"(l) : "%a"(a), "rm"(b) : "cc"); return h; }
u low(u a, u b) { u h, l; __asm__("mulq %3\n\t" : "=d"(h), "=a"(l) : "%a"(a), "rm"(b) : "cc"); return l; }
u quotient(u hi, u lo, u d) { u q, r; __asm__("divq %4" : "=a"(q), "=d"(r) : "a"(lo), "d"(hi), "rm"(d) : "cc"); return q; }
u remainder(u hi, u lo, u d) { u q, r; __asm__("divq %4" : "=a"(q), "=d"(r) : "a"(lo), "d"(hi), "rm"(d) : "cc"); return r; }
