// cpuid, and rbx saved by hand around it: both give the same registers.
// made by: clang 19 -O2
// run: @agree(0) == 1
// run: @agree(1) == 1
static void plain(unsigned leaf, unsigned *r) {
    __asm__("cpuid" : "=a"(r[0]), "=b"(r[1]), "=c"(r[2]), "=d"(r[3]) : "a"(leaf), "c"(0));
}
static void by_hand(unsigned leaf, unsigned *r) {
    __asm__("xchgq %%rbx, %q1\n cpuid\n xchgq %%rbx, %q1" : "=a"(r[0]), "=r"(r[1]), "=c"(r[2]), "=d"(r[3]) : "0"(leaf), "2"(0));
}
int agree(int leaf) {
    unsigned a[4], b[4];
    plain(leaf, a);
    by_hand(leaf, b);
    // The second register of leaf 1 says which processor this runs on.
    return a[0] == b[0] && (a[1] & 0xffffff) == (b[1] & 0xffffff) && a[2] == b[2] && a[3] == b[3] && (a[0] | a[1]) != 0;
}
