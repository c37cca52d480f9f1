// An argument that is aligned to 32 bytes lies where the caller has put it on the stack: no copy, whoever calls.
// native: aligned_place.native.c
// main: exit 0

struct __attribute__((aligned(32))) S { long a[4]; };

typedef int check(int, struct S, struct S);
check native_through;
void native_target(check *);
unsigned long native_stack(void);

static int place(unsigned long address) { return (int)(address - native_stack()); }

__attribute__((noinline)) int in_place(int n, struct S s, struct S t) {
  if (s.a[0] != 1 || t.a[3] != 8) return 100;
  // Behind the return address, and behind each other.
  return place((unsigned long)&s) == 8 && place((unsigned long)&t) == 40 ? n : -1;
}

__attribute__((noinline)) int aligned(int n, struct S s, struct S t) {
  return ((unsigned long)&s | (unsigned long)&t) % 32 == 0 && s.a[0] == 1 && t.a[3] == 8 ? n : -1;
}

__attribute__((noinline)) int calls(int n) {
  struct S s = {{1, 2, 3, 4}}, t = {{5, 6, 7, 8}};
  check *volatile pointer = aligned;
  if (native_through(n, s, t) != n) return 1;
  return aligned(n, s, t) != n || pointer(n, s, t) != n ? 2 : 0;
}

// One word of arguments more on the stack: it is aligned otherwise.
__attribute__((noinline)) int lower(int a, int b, int c, int d, int e, int f, int g) { return calls(a) + f - g; }
__attribute__((noinline)) int lowest(int a, int b, int c, int d, int e, int f, int g, long h, long i) { return calls(a) + f - g; }

int main(void) {
  native_target(in_place);
  return calls(1) | lower(2, 0, 0, 0, 0, 6, 6) | lowest(3, 0, 0, 0, 0, 6, 6, 8, 9);
}
