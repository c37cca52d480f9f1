// Locked instructions on memory.
// made by: clang 19 -O2
// run: @added(5, 7) == 5012
// run: @swapped(12, 12, 99) == 1099
// run: @swapped(12, 13, 99) == 12
// run: @exchanged(3, 4) == 3004
int added(int x, int v) { __asm__ volatile("lock; xaddl %0, %1" : "+r"(v), "+m"(x)::"memory", "cc"); return v * 1000 + x; }
int swapped(int x, int old, int new) {
    unsigned char ok;
    __asm__ volatile("lock cmpxchgl %3, %1\n sete %0" : "=q"(ok), "+m"(x), "+a"(old) : "r"(new) : "memory", "cc");
    return ok * 1000 + x;
}
int exchanged(int x, int v) { __asm__ volatile("xchgl %0, %1" : "+r"(v), "+m"(x)::"memory"); return v * 1000 + x; }
