// What C compilers of many releases write: `program/` holds the bitcode of each of them.
// made by: clang 19 -O2
// main: exit 42
// stdout: args 3 1.5 -7 x
// stdout: int 64254 -1 3 24 1001 4 3
// stdout: wide 1 18446744073709551615 12345678901234567890
// stdout: float 3.25 0.1 inf 2 -0
// stdout: struct 1 2.5 30 100 5050 -3 9
// stdout: switch 10 20 30 0 99
// stdout: sorted 1 2 3 5 8 13
// stdout: atomic 11 1 11
// stdout: goto 5 thread 5 vla 45 asm 43 weak 6
int printf(const char *, ...);
void qsort(void *, unsigned long, unsigned long, int (*)(const void *, const void *));
void *memcpy(void *, const void *, unsigned long);
void *memset(void *, int, unsigned long);
unsigned long strlen(const char *);
double sqrt(double), floor(double);

struct small { int a; double b; };
struct large { long n[12]; };
struct bits { unsigned a : 3; int b : 5; unsigned long long c : 40; };
union either { float f; unsigned u; };

static int numbers[] = {13, 2, 8, 1, 5, 3};
static const char *const names[] = {"zero", "one", "two"};
static int (*const operations[])(const void *, const void *);
_Thread_local int own = 5;
static int started;

__attribute__((constructor)) static void start(void) { started = 1; }
__attribute__((weak)) int weak(void) { return 6; }

__attribute__((noinline)) static struct small twice(struct small s) {
  return (struct small){s.a * 2, s.b * 2};
}

__attribute__((noinline)) static struct large fill(struct large l, long by) {
  for (int i = 0; i < 12; i++)
    l.n[i] += by;
  return l;
}

__attribute__((noinline)) static int order(const void *a, const void *b) {
  int x = *(const int *)a, y = *(const int *)b;
  return (x > y) - (x < y);
}
static int (*const operations[])(const void *, const void *) = {order};

__attribute__((noinline)) static int pick(int x) {
  switch (x) {
  case 1: return 10;
  case 2: return 20;
  case 3: return 30;
  case 1000: return 99;
  default: return 0;
  }
}

__attribute__((noinline)) static int walk(const char *code) {
  static const void *const labels[] = {&&stop, &&more, &&less};
  int n = 0;
  goto *labels[code[0] - '0'];
more:
  n += 2;
  code++;
  goto *labels[code[0] - '0'];
less:
  n -= 1;
  code++;
  goto *labels[code[0] - '0'];
stop:
  return n;
}

__attribute__((noinline)) static int add(int count, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, count);
  int sum = 0;
  for (int i = 0; i < count; i++)
    sum += __builtin_va_arg(list, int);
  __builtin_va_end(list);
  return sum;
}

__attribute__((noinline)) static int vla(int n) {
  int squares[n];
  for (int i = 0; i < n; i++)
    squares[i] = i;
  int sum = 0;
  for (int i = 0; i < n; i++)
    sum += squares[i];
  return sum;
}

int main(int argc, char **argv) {
  volatile int one = argc;
  printf("args %d %g %d %c\n", (int)strlen(names[2]), 1.5, -7, 'x');

  unsigned u = 0xface0000u >> 15 >> one;
  struct bits bits = {5, -1, 1001};
  printf("int %u %d %d %d %d %d %d\n", __builtin_bswap32(0xceface00u) >> 8 << 24 >> 24 | 0xfa00 | (u & 0xce),
         bits.b * one, __builtin_popcount(7 * one), __builtin_clz(255 * one), (int)bits.c,
         __builtin_ctz(16 * one), add(3, 1, 1, one));

  unsigned __int128 wide = (unsigned __int128)-1 + (one - 1);
  unsigned __int128 big = (unsigned __int128)12345678901234567890ull * (unsigned long)one;
  printf("wide %d %llu %llu\n", (int)(wide >> 127), (unsigned long long)(wide >> 64 << one >> one), (unsigned long long)big);

  long double third = 13.0L / 4 * one;
  union either e = {.f = 2.0f * one};
  e.u ^= 0x00000000u;
  printf("float %g %g %g %g %g\n", (double)third, 0.1 * one, 1e308 * 10 * one, floor(sqrt(e.f * 2)), -0.0 * one);

  struct small s = twice((struct small){one, 1.25});
  struct large l;
  memset(&l, 0, sizeof l);
  l.n[11] = 4950;
  struct large copy;
  memcpy(&copy, &l, sizeof l);
  struct large filled = fill(copy, 100);
  printf("struct %d %g %d %ld %ld %d %d\n", s.a / 2, s.b, pick(3), filled.n[0], filled.n[11], -3 * started, (int)sizeof(struct bits) + 1);
  printf("switch %d %d %d %d %d\n", pick(one), pick(one + 1), pick(one + 2), pick(one - 9), pick(1000));

  qsort(numbers, 6, sizeof *numbers, operations[0]);
  printf("sorted");
  for (int i = 0; i < 6; i++)
    printf(" %d", numbers[i]);
  printf("\n");

  static int shared = 10;
  int before = __atomic_fetch_add(&shared, one, __ATOMIC_SEQ_CST) + 1;
  int expected = 11;
  int done = __atomic_compare_exchange_n(&shared, &expected, 11, 0, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED);
  printf("atomic %d %d %d\n", before, done, __atomic_load_n(&shared, __ATOMIC_ACQUIRE));

  int out = 42;
  __asm__("addl $1, %0" : "+r"(out));
  printf("goto %d thread %d vla %d asm %d weak %d\n", walk("12110"), own, vla(10), out, weak());
  return 41 + one;
}
