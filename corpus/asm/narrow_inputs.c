// A value in part of a register: the rest is zero, as behind any 32-bit move. Texts count on it that name all of it.
// main: exit 0

// What the stack below holds is not zero.
__attribute__((noinline)) void fill(void) {
  volatile unsigned long words[256];
  for (int k = 0; k < 256; k++) words[k] = ~0ul;
}

// An `int` for all of rax, as in the divisions by multiplication of numeric libraries.
__attribute__((noinline)) unsigned long quotient(unsigned long high, unsigned long divisor) {
  unsigned long q;
  __asm__("divq %[d]" : "=a"(q), "+d"(high) : [d] "r"(divisor), "a"(0) : "cc");
  return q;
}

__attribute__((noinline)) unsigned long whole(unsigned value) {
  unsigned long all;
  __asm__("movq %q1, %0" : "=r"(all) : "r"(value));
  return all;
}

int main(void) {
  fill();
  if (quotient(1, 3) != 0x5555555555555555) return 1;
  fill();
  return whole(0x80000000) != 0x80000000ul;
}
