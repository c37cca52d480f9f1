__attribute__((naked)) int their_is_aligned(void) {
  __asm__("lea 8(%rsp), %rcx; xor %eax, %eax; test $15, %cl; sete %al; ret");
}

// Calls with eleven words, at a stack pointer that is aligned to 8 bytes.
__attribute__((naked)) long their_misaligned(void *function, long *args) {
  __asm__(
      "push %rbp; mov %rsp, %rbp; push %rbx; mov %rdi, %rbx; mov %rsi, %r11\n"
      "and $-16, %rsp\n"  // five words then leave it misaligned
      "push 80(%r11); push 72(%r11); push 64(%r11); push 56(%r11); push 48(%r11)\n"
      "mov 0(%r11), %rdi; mov 8(%r11), %rsi; mov 16(%r11), %rdx; mov 24(%r11), %rcx; mov 32(%r11), %r8; mov 40(%r11), %r9\n"
      "xor %eax, %eax; call *%rbx; mov -8(%rbp), %rbx; leave; ret");
}
