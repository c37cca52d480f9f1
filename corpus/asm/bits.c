// One instruction, two registers.
// made by: clang 19 -O2
// run: @first(0x8000) == 15
// run: @last(0x8001) == 15
// run: @swapped(0x11223344) == 0x44332211
// run: @larger(1, 5, 9, 33) == 33
// run: @larger(1, 9, 5, 33) == 1
typedef unsigned long u;
u first(u x) { u p; __asm__("bsfq %1, %0" : "=r"(p) : "r"(x) : "cc"); return p; }
u last(u x) { u p; __asm__("bsrq %1, %0" : "=r"(p) : "r"(x) : "cc"); return p; }
unsigned swapped(unsigned x) { __asm__("bswap %0" : "=r"(x) : "0"(x)); return x; }
u larger(u a, u b, u c, u d) { __asm__("cmp %1, %2\ncmova %3, %0\n" : "+r"(a) : "r"(b), "r"(c), "r"(d) : "cc"); return a; }
