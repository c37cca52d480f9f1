// Registers that a caller expects to keep are kept, whatever the text does to those it names.
// made by: clang 19 -O2
// run: @kept(1, 2, 3, 4) == 111
__attribute__((noinline)) static int spoil(int x) {
    __asm__ volatile("movq $-1, %%rbx; movq $-1, %%rbp; movq $-1, %%r12; movq $-1, %%r13; movq $-1, %%r14; movq $-1, %%r15"
                     ::: "rbx", "rbp", "r12", "r13", "r14", "r15");
    return x;
}
int kept(int a, int b, int c, int d) {
    int total = 0;
    for (int i = 0; i < 10; i++)
        total += spoil(i % 3 ? b : a) * 1 + (i & 1 ? c : d) + spoil(c + d) - spoil(a);
    return total - 1 + spoil(d) - c;
}
