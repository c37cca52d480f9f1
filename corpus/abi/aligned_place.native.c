// The native side of aligned_place.c: notes the stack pointer on the way.
struct __attribute__((aligned(32))) S { long a[4]; };

typedef int check(int, struct S, struct S);

__attribute__((visibility("hidden"))) unsigned long stack;
__attribute__((visibility("hidden"))) check *target;

void native_target(check *function) { target = function; }
unsigned long native_stack(void) { return stack; }

__attribute__((naked)) int native_through(int n, struct S s, struct S t) {
  __asm__("movq %rsp, stack(%rip)\n\tjmp *target(%rip)");
}
