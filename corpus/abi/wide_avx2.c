// Vectors by value between our code and clang's, compiled for avx2's registers.
// made by: clang 19 -O0 -mavx2 -mf16c
// made by: clang 19 -O2 -mavx2 -mf16c
// native: wide_avx2.native.s
// needs: avx2
// main: exit 0

#define SIDE(x) our_##x
struct Big { long a[5]; };

__attribute__((noinline)) static void fill(void *to, int bytes, int seed) {
  unsigned char *p = to;
  for (int k = 0; k < bytes; k++) p[k] = (seed * 37 + k * 11 + (k >> 3)) & 0x3f;
}
__attribute__((noinline)) static int same(const void *p, int bytes, int seed) {
  unsigned char t[128];
  fill(t, bytes, seed);
  return !__builtin_memcmp(p, t, bytes);
}

typedef float float8 __attribute__((vector_size(32)));
float8 SIDE(make_float8)(int seed) { float8 v; fill(&v, 32, seed); return v; }
int SIDE(check_float8)(float8 v, int seed) { return same(&v, 32, seed); }
int SIDE(many_float8)(int a, float8 b, double c, float8 d, long e, float8 f, long double g, float8 h, float i, float8 j, char k,
    float8 l, struct Big m, float8 n, short o, float8 p, float8 q, int r, int s, int t, float8 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 32, 1) && same(&d, 32, 2) && same(&f, 32, 3) && same(&h, 32, 4)
    && same(&j, 32, 5) && same(&l, 32, 6) && same(&n, 32, 7) && same(&p, 32, 8) && same(&q, 32, 9)
    && same(&u, 32, 10);
}
int SIDE(variadic_float8)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    float8 v = __builtin_va_arg(list, float8);
    good &= same(&v, 32, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
float8 SIDE(behind_float8)(float8 a, int n, double b, float8 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 32, 1) && same(&c, 32, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    float8 v = __builtin_va_arg(list, float8);
    good &= same(&v, 32, k);
  }
  __builtin_va_end(list);
  return SIDE(make_float8)(good ? 3 : 4);
}
int SIDE(call_float8)(float8 (*make)(int), int (*check)(float8, int), __typeof__(SIDE(many_float8)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_float8)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float8 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_float8)(4), 4) && SIDE(check_float8)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern float8 their_make_float8(int);
extern int their_check_float8(float8, int), their_variadic_float8(int, ...), their_call_float8(void *, void *, void *, void *, void *);
extern float8 their_behind_float8(float8, int, double, float8, ...);
extern __typeof__(our_many_float8) their_many_float8;
int direct_float8(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float8 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_float8(k);
  return their_check_float8(our_make_float8(5), 5)
    && their_many_float8(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_float8(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_float8(their_behind_float8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_float8(our_behind_float8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_float8(void) {
  return our_call_float8(their_make_float8, their_check_float8, their_many_float8, their_variadic_float8, their_behind_float8)
    && our_call_float8(our_make_float8, our_check_float8, our_many_float8, our_variadic_float8, our_behind_float8)
    && their_call_float8(our_make_float8, our_check_float8, our_many_float8, our_variadic_float8, our_behind_float8) && direct_float8();
}

typedef double double8 __attribute__((vector_size(64)));
double8 SIDE(make_double8)(int seed) { double8 v; fill(&v, 64, seed); return v; }
int SIDE(check_double8)(double8 v, int seed) { return same(&v, 64, seed); }
int SIDE(many_double8)(int a, double8 b, double c, double8 d, long e, double8 f, long double g, double8 h, float i, double8 j, char k,
    double8 l, struct Big m, double8 n, short o, double8 p, double8 q, int r, int s, int t, double8 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 64, 1) && same(&d, 64, 2) && same(&f, 64, 3) && same(&h, 64, 4)
    && same(&j, 64, 5) && same(&l, 64, 6) && same(&n, 64, 7) && same(&p, 64, 8) && same(&q, 64, 9)
    && same(&u, 64, 10);
}
int SIDE(variadic_double8)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    double8 v = __builtin_va_arg(list, double8);
    good &= same(&v, 64, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
double8 SIDE(behind_double8)(double8 a, int n, double b, double8 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 64, 1) && same(&c, 64, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    double8 v = __builtin_va_arg(list, double8);
    good &= same(&v, 64, k);
  }
  __builtin_va_end(list);
  return SIDE(make_double8)(good ? 3 : 4);
}
int SIDE(call_double8)(double8 (*make)(int), int (*check)(double8, int), __typeof__(SIDE(many_double8)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_double8)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  double8 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_double8)(4), 4) && SIDE(check_double8)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern double8 their_make_double8(int);
extern int their_check_double8(double8, int), their_variadic_double8(int, ...), their_call_double8(void *, void *, void *, void *, void *);
extern double8 their_behind_double8(double8, int, double, double8, ...);
extern __typeof__(our_many_double8) their_many_double8;
int direct_double8(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  double8 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_double8(k);
  return their_check_double8(our_make_double8(5), 5)
    && their_many_double8(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_double8(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_double8(their_behind_double8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_double8(our_behind_double8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_double8(void) {
  return our_call_double8(their_make_double8, their_check_double8, their_many_double8, their_variadic_double8, their_behind_double8)
    && our_call_double8(our_make_double8, our_check_double8, our_many_double8, our_variadic_double8, our_behind_double8)
    && their_call_double8(our_make_double8, our_check_double8, our_many_double8, our_variadic_double8, our_behind_double8) && direct_double8();
}

typedef short short32 __attribute__((vector_size(64)));
short32 SIDE(make_short32)(int seed) { short32 v; fill(&v, 64, seed); return v; }
int SIDE(check_short32)(short32 v, int seed) { return same(&v, 64, seed); }
int SIDE(many_short32)(int a, short32 b, double c, short32 d, long e, short32 f, long double g, short32 h, float i, short32 j, char k,
    short32 l, struct Big m, short32 n, short o, short32 p, short32 q, int r, int s, int t, short32 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 64, 1) && same(&d, 64, 2) && same(&f, 64, 3) && same(&h, 64, 4)
    && same(&j, 64, 5) && same(&l, 64, 6) && same(&n, 64, 7) && same(&p, 64, 8) && same(&q, 64, 9)
    && same(&u, 64, 10);
}
int SIDE(variadic_short32)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    short32 v = __builtin_va_arg(list, short32);
    good &= same(&v, 64, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
short32 SIDE(behind_short32)(short32 a, int n, double b, short32 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 64, 1) && same(&c, 64, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    short32 v = __builtin_va_arg(list, short32);
    good &= same(&v, 64, k);
  }
  __builtin_va_end(list);
  return SIDE(make_short32)(good ? 3 : 4);
}
int SIDE(call_short32)(short32 (*make)(int), int (*check)(short32, int), __typeof__(SIDE(many_short32)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_short32)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  short32 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_short32)(4), 4) && SIDE(check_short32)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern short32 their_make_short32(int);
extern int their_check_short32(short32, int), their_variadic_short32(int, ...), their_call_short32(void *, void *, void *, void *, void *);
extern short32 their_behind_short32(short32, int, double, short32, ...);
extern __typeof__(our_many_short32) their_many_short32;
int direct_short32(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  short32 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_short32(k);
  return their_check_short32(our_make_short32(5), 5)
    && their_many_short32(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_short32(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_short32(their_behind_short32(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_short32(our_behind_short32(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_short32(void) {
  return our_call_short32(their_make_short32, their_check_short32, their_many_short32, their_variadic_short32, their_behind_short32)
    && our_call_short32(our_make_short32, our_check_short32, our_many_short32, our_variadic_short32, our_behind_short32)
    && their_call_short32(our_make_short32, our_check_short32, our_many_short32, our_variadic_short32, our_behind_short32) && direct_short32();
}

typedef char char32 __attribute__((vector_size(32)));
char32 SIDE(make_char32)(int seed) { char32 v; fill(&v, 32, seed); return v; }
int SIDE(check_char32)(char32 v, int seed) { return same(&v, 32, seed); }
int SIDE(many_char32)(int a, char32 b, double c, char32 d, long e, char32 f, long double g, char32 h, float i, char32 j, char k,
    char32 l, struct Big m, char32 n, short o, char32 p, char32 q, int r, int s, int t, char32 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 32, 1) && same(&d, 32, 2) && same(&f, 32, 3) && same(&h, 32, 4)
    && same(&j, 32, 5) && same(&l, 32, 6) && same(&n, 32, 7) && same(&p, 32, 8) && same(&q, 32, 9)
    && same(&u, 32, 10);
}
int SIDE(variadic_char32)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    char32 v = __builtin_va_arg(list, char32);
    good &= same(&v, 32, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
char32 SIDE(behind_char32)(char32 a, int n, double b, char32 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 32, 1) && same(&c, 32, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    char32 v = __builtin_va_arg(list, char32);
    good &= same(&v, 32, k);
  }
  __builtin_va_end(list);
  return SIDE(make_char32)(good ? 3 : 4);
}
int SIDE(call_char32)(char32 (*make)(int), int (*check)(char32, int), __typeof__(SIDE(many_char32)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_char32)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  char32 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_char32)(4), 4) && SIDE(check_char32)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern char32 their_make_char32(int);
extern int their_check_char32(char32, int), their_variadic_char32(int, ...), their_call_char32(void *, void *, void *, void *, void *);
extern char32 their_behind_char32(char32, int, double, char32, ...);
extern __typeof__(our_many_char32) their_many_char32;
int direct_char32(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  char32 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_char32(k);
  return their_check_char32(our_make_char32(5), 5)
    && their_many_char32(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_char32(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_char32(their_behind_char32(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_char32(our_behind_char32(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_char32(void) {
  return our_call_char32(their_make_char32, their_check_char32, their_many_char32, their_variadic_char32, their_behind_char32)
    && our_call_char32(our_make_char32, our_check_char32, our_many_char32, our_variadic_char32, our_behind_char32)
    && their_call_char32(our_make_char32, our_check_char32, our_many_char32, our_variadic_char32, our_behind_char32) && direct_char32();
}

typedef long long16 __attribute__((vector_size(128)));
long16 SIDE(make_long16)(int seed) { long16 v; fill(&v, 128, seed); return v; }
int SIDE(check_long16)(long16 v, int seed) { return same(&v, 128, seed); }
int SIDE(many_long16)(int a, long16 b, double c, long16 d, long e, long16 f, long double g, long16 h, float i, long16 j, char k,
    long16 l, struct Big m, long16 n, short o, long16 p, long16 q, int r, int s, int t, long16 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 128, 1) && same(&d, 128, 2) && same(&f, 128, 3) && same(&h, 128, 4)
    && same(&j, 128, 5) && same(&l, 128, 6) && same(&n, 128, 7) && same(&p, 128, 8) && same(&q, 128, 9)
    && same(&u, 128, 10);
}
int SIDE(variadic_long16)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    long16 v = __builtin_va_arg(list, long16);
    good &= same(&v, 128, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
long16 SIDE(behind_long16)(long16 a, int n, double b, long16 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 128, 1) && same(&c, 128, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    long16 v = __builtin_va_arg(list, long16);
    good &= same(&v, 128, k);
  }
  __builtin_va_end(list);
  return SIDE(make_long16)(good ? 3 : 4);
}
int SIDE(call_long16)(long16 (*make)(int), int (*check)(long16, int), __typeof__(SIDE(many_long16)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_long16)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  long16 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_long16)(4), 4) && SIDE(check_long16)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern long16 their_make_long16(int);
extern int their_check_long16(long16, int), their_variadic_long16(int, ...), their_call_long16(void *, void *, void *, void *, void *);
extern long16 their_behind_long16(long16, int, double, long16, ...);
extern __typeof__(our_many_long16) their_many_long16;
int direct_long16(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  long16 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_long16(k);
  return their_check_long16(our_make_long16(5), 5)
    && their_many_long16(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_long16(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_long16(their_behind_long16(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_long16(our_behind_long16(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_long16(void) {
  return our_call_long16(their_make_long16, their_check_long16, their_many_long16, their_variadic_long16, their_behind_long16)
    && our_call_long16(our_make_long16, our_check_long16, our_many_long16, our_variadic_long16, our_behind_long16)
    && their_call_long16(our_make_long16, our_check_long16, our_many_long16, our_variadic_long16, our_behind_long16) && direct_long16();
}

typedef double double3 __attribute__((ext_vector_type(3)));
double3 SIDE(make_double3)(int seed) { double3 v; fill(&v, 24, seed); return v; }
int SIDE(check_double3)(double3 v, int seed) { return same(&v, 24, seed); }
int SIDE(many_double3)(int a, double3 b, double c, double3 d, long e, double3 f, long double g, double3 h, float i, double3 j, char k,
    double3 l, struct Big m, double3 n, short o, double3 p, double3 q, int r, int s, int t, double3 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 24, 1) && same(&d, 24, 2) && same(&f, 24, 3) && same(&h, 24, 4)
    && same(&j, 24, 5) && same(&l, 24, 6) && same(&n, 24, 7) && same(&p, 24, 8) && same(&q, 24, 9)
    && same(&u, 24, 10);
}
int SIDE(variadic_double3)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    double3 v = __builtin_va_arg(list, double3);
    good &= same(&v, 24, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
double3 SIDE(behind_double3)(double3 a, int n, double b, double3 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 24, 1) && same(&c, 24, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    double3 v = __builtin_va_arg(list, double3);
    good &= same(&v, 24, k);
  }
  __builtin_va_end(list);
  return SIDE(make_double3)(good ? 3 : 4);
}
int SIDE(call_double3)(double3 (*make)(int), int (*check)(double3, int), __typeof__(SIDE(many_double3)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_double3)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  double3 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_double3)(4), 4) && SIDE(check_double3)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern double3 their_make_double3(int);
extern int their_check_double3(double3, int), their_variadic_double3(int, ...), their_call_double3(void *, void *, void *, void *, void *);
extern double3 their_behind_double3(double3, int, double, double3, ...);
extern __typeof__(our_many_double3) their_many_double3;
int direct_double3(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  double3 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_double3(k);
  return their_check_double3(our_make_double3(5), 5)
    && their_many_double3(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_double3(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_double3(their_behind_double3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_double3(our_behind_double3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_double3(void) {
  return our_call_double3(their_make_double3, their_check_double3, their_many_double3, their_variadic_double3, their_behind_double3)
    && our_call_double3(our_make_double3, our_check_double3, our_many_double3, our_variadic_double3, our_behind_double3)
    && their_call_double3(our_make_double3, our_check_double3, our_many_double3, our_variadic_double3, our_behind_double3) && direct_double3();
}

typedef long long3 __attribute__((ext_vector_type(3)));
long3 SIDE(make_long3)(int seed) { long3 v; fill(&v, 24, seed); return v; }
int SIDE(check_long3)(long3 v, int seed) { return same(&v, 24, seed); }
int SIDE(many_long3)(int a, long3 b, double c, long3 d, long e, long3 f, long double g, long3 h, float i, long3 j, char k,
    long3 l, struct Big m, long3 n, short o, long3 p, long3 q, int r, int s, int t, long3 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 24, 1) && same(&d, 24, 2) && same(&f, 24, 3) && same(&h, 24, 4)
    && same(&j, 24, 5) && same(&l, 24, 6) && same(&n, 24, 7) && same(&p, 24, 8) && same(&q, 24, 9)
    && same(&u, 24, 10);
}
int SIDE(variadic_long3)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    long3 v = __builtin_va_arg(list, long3);
    good &= same(&v, 24, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
long3 SIDE(behind_long3)(long3 a, int n, double b, long3 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 24, 1) && same(&c, 24, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    long3 v = __builtin_va_arg(list, long3);
    good &= same(&v, 24, k);
  }
  __builtin_va_end(list);
  return SIDE(make_long3)(good ? 3 : 4);
}
int SIDE(call_long3)(long3 (*make)(int), int (*check)(long3, int), __typeof__(SIDE(many_long3)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_long3)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  long3 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_long3)(4), 4) && SIDE(check_long3)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern long3 their_make_long3(int);
extern int their_check_long3(long3, int), their_variadic_long3(int, ...), their_call_long3(void *, void *, void *, void *, void *);
extern long3 their_behind_long3(long3, int, double, long3, ...);
extern __typeof__(our_many_long3) their_many_long3;
int direct_long3(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  long3 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_long3(k);
  return their_check_long3(our_make_long3(5), 5)
    && their_many_long3(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_long3(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_long3(their_behind_long3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_long3(our_behind_long3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_long3(void) {
  return our_call_long3(their_make_long3, their_check_long3, their_many_long3, their_variadic_long3, their_behind_long3)
    && our_call_long3(our_make_long3, our_check_long3, our_many_long3, our_variadic_long3, our_behind_long3)
    && their_call_long3(our_make_long3, our_check_long3, our_many_long3, our_variadic_long3, our_behind_long3) && direct_long3();
}

typedef float float3 __attribute__((ext_vector_type(3)));
float3 SIDE(make_float3)(int seed) { float3 v; fill(&v, 12, seed); return v; }
int SIDE(check_float3)(float3 v, int seed) { return same(&v, 12, seed); }
int SIDE(many_float3)(int a, float3 b, double c, float3 d, long e, float3 f, long double g, float3 h, float i, float3 j, char k,
    float3 l, struct Big m, float3 n, short o, float3 p, float3 q, int r, int s, int t, float3 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 12, 1) && same(&d, 12, 2) && same(&f, 12, 3) && same(&h, 12, 4)
    && same(&j, 12, 5) && same(&l, 12, 6) && same(&n, 12, 7) && same(&p, 12, 8) && same(&q, 12, 9)
    && same(&u, 12, 10);
}
int SIDE(variadic_float3)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    float3 v = __builtin_va_arg(list, float3);
    good &= same(&v, 12, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
float3 SIDE(behind_float3)(float3 a, int n, double b, float3 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 12, 1) && same(&c, 12, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    float3 v = __builtin_va_arg(list, float3);
    good &= same(&v, 12, k);
  }
  __builtin_va_end(list);
  return SIDE(make_float3)(good ? 3 : 4);
}
int SIDE(call_float3)(float3 (*make)(int), int (*check)(float3, int), __typeof__(SIDE(many_float3)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_float3)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float3 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_float3)(4), 4) && SIDE(check_float3)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern float3 their_make_float3(int);
extern int their_check_float3(float3, int), their_variadic_float3(int, ...), their_call_float3(void *, void *, void *, void *, void *);
extern float3 their_behind_float3(float3, int, double, float3, ...);
extern __typeof__(our_many_float3) their_many_float3;
int direct_float3(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float3 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_float3(k);
  return their_check_float3(our_make_float3(5), 5)
    && their_many_float3(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_float3(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_float3(their_behind_float3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_float3(our_behind_float3(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_float3(void) {
  return our_call_float3(their_make_float3, their_check_float3, their_many_float3, their_variadic_float3, their_behind_float3)
    && our_call_float3(our_make_float3, our_check_float3, our_many_float3, our_variadic_float3, our_behind_float3)
    && their_call_float3(our_make_float3, our_check_float3, our_many_float3, our_variadic_float3, our_behind_float3) && direct_float3();
}

typedef float float4 __attribute__((ext_vector_type(4)));
float4 SIDE(make_float4)(int seed) { float4 v; fill(&v, 16, seed); return v; }
int SIDE(check_float4)(float4 v, int seed) { return same(&v, 16, seed); }
int SIDE(many_float4)(int a, float4 b, double c, float4 d, long e, float4 f, long double g, float4 h, float i, float4 j, char k,
    float4 l, struct Big m, float4 n, short o, float4 p, float4 q, int r, int s, int t, float4 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 16, 1) && same(&d, 16, 2) && same(&f, 16, 3) && same(&h, 16, 4)
    && same(&j, 16, 5) && same(&l, 16, 6) && same(&n, 16, 7) && same(&p, 16, 8) && same(&q, 16, 9)
    && same(&u, 16, 10);
}
int SIDE(variadic_float4)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    float4 v = __builtin_va_arg(list, float4);
    good &= same(&v, 16, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
float4 SIDE(behind_float4)(float4 a, int n, double b, float4 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 16, 1) && same(&c, 16, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    float4 v = __builtin_va_arg(list, float4);
    good &= same(&v, 16, k);
  }
  __builtin_va_end(list);
  return SIDE(make_float4)(good ? 3 : 4);
}
int SIDE(call_float4)(float4 (*make)(int), int (*check)(float4, int), __typeof__(SIDE(many_float4)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_float4)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float4 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_float4)(4), 4) && SIDE(check_float4)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern float4 their_make_float4(int);
extern int their_check_float4(float4, int), their_variadic_float4(int, ...), their_call_float4(void *, void *, void *, void *, void *);
extern float4 their_behind_float4(float4, int, double, float4, ...);
extern __typeof__(our_many_float4) their_many_float4;
int direct_float4(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  float4 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_float4(k);
  return their_check_float4(our_make_float4(5), 5)
    && their_many_float4(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_float4(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_float4(their_behind_float4(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_float4(our_behind_float4(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_float4(void) {
  return our_call_float4(their_make_float4, their_check_float4, their_many_float4, their_variadic_float4, their_behind_float4)
    && our_call_float4(our_make_float4, our_check_float4, our_many_float4, our_variadic_float4, our_behind_float4)
    && their_call_float4(our_make_float4, our_check_float4, our_many_float4, our_variadic_float4, our_behind_float4) && direct_float4();
}

typedef _Float16 half8 __attribute__((vector_size(16)));
half8 SIDE(make_half8)(int seed) { half8 v; fill(&v, 16, seed); return v; }
int SIDE(check_half8)(half8 v, int seed) { return same(&v, 16, seed); }
int SIDE(many_half8)(int a, half8 b, double c, half8 d, long e, half8 f, long double g, half8 h, float i, half8 j, char k,
    half8 l, struct Big m, half8 n, short o, half8 p, half8 q, int r, int s, int t, half8 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 16, 1) && same(&d, 16, 2) && same(&f, 16, 3) && same(&h, 16, 4)
    && same(&j, 16, 5) && same(&l, 16, 6) && same(&n, 16, 7) && same(&p, 16, 8) && same(&q, 16, 9)
    && same(&u, 16, 10);
}
int SIDE(variadic_half8)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    half8 v = __builtin_va_arg(list, half8);
    good &= same(&v, 16, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
half8 SIDE(behind_half8)(half8 a, int n, double b, half8 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 16, 1) && same(&c, 16, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    half8 v = __builtin_va_arg(list, half8);
    good &= same(&v, 16, k);
  }
  __builtin_va_end(list);
  return SIDE(make_half8)(good ? 3 : 4);
}
int SIDE(call_half8)(half8 (*make)(int), int (*check)(half8, int), __typeof__(SIDE(many_half8)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_half8)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  half8 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_half8)(4), 4) && SIDE(check_half8)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern half8 their_make_half8(int);
extern int their_check_half8(half8, int), their_variadic_half8(int, ...), their_call_half8(void *, void *, void *, void *, void *);
extern half8 their_behind_half8(half8, int, double, half8, ...);
extern __typeof__(our_many_half8) their_many_half8;
int direct_half8(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  half8 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_half8(k);
  return their_check_half8(our_make_half8(5), 5)
    && their_many_half8(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_half8(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_half8(their_behind_half8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_half8(our_behind_half8(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_half8(void) {
  return our_call_half8(their_make_half8, their_check_half8, their_many_half8, their_variadic_half8, their_behind_half8)
    && our_call_half8(our_make_half8, our_check_half8, our_many_half8, our_variadic_half8, our_behind_half8)
    && their_call_half8(our_make_half8, our_check_half8, our_many_half8, our_variadic_half8, our_behind_half8) && direct_half8();
}

typedef _Float16 half16 __attribute__((vector_size(32)));
half16 SIDE(make_half16)(int seed) { half16 v; fill(&v, 32, seed); return v; }
int SIDE(check_half16)(half16 v, int seed) { return same(&v, 32, seed); }
int SIDE(many_half16)(int a, half16 b, double c, half16 d, long e, half16 f, long double g, half16 h, float i, half16 j, char k,
    half16 l, struct Big m, half16 n, short o, half16 p, half16 q, int r, int s, int t, half16 u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 32, 1) && same(&d, 32, 2) && same(&f, 32, 3) && same(&h, 32, 4)
    && same(&j, 32, 5) && same(&l, 32, 6) && same(&n, 32, 7) && same(&p, 32, 8) && same(&q, 32, 9)
    && same(&u, 32, 10);
}
int SIDE(variadic_half16)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    half16 v = __builtin_va_arg(list, half16);
    good &= same(&v, 32, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
half16 SIDE(behind_half16)(half16 a, int n, double b, half16 c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 32, 1) && same(&c, 32, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    half16 v = __builtin_va_arg(list, half16);
    good &= same(&v, 32, k);
  }
  __builtin_va_end(list);
  return SIDE(make_half16)(good ? 3 : 4);
}
int SIDE(call_half16)(half16 (*make)(int), int (*check)(half16, int), __typeof__(SIDE(many_half16)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_half16)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  half16 v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_half16)(4), 4) && SIDE(check_half16)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern half16 their_make_half16(int);
extern int their_check_half16(half16, int), their_variadic_half16(int, ...), their_call_half16(void *, void *, void *, void *, void *);
extern half16 their_behind_half16(half16, int, double, half16, ...);
extern __typeof__(our_many_half16) their_many_half16;
int direct_half16(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  half16 v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_half16(k);
  return their_check_half16(our_make_half16(5), 5)
    && their_many_half16(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_half16(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_half16(their_behind_half16(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_half16(our_behind_half16(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_half16(void) {
  return our_call_half16(their_make_half16, their_check_half16, their_many_half16, their_variadic_half16, their_behind_half16)
    && our_call_half16(our_make_half16, our_check_half16, our_many_half16, our_variadic_half16, our_behind_half16)
    && their_call_half16(our_make_half16, our_check_half16, our_many_half16, our_variadic_half16, our_behind_half16) && direct_half16();
}

typedef struct { float a __attribute__((vector_size(32))); } one;
one SIDE(make_one)(int seed) { one v; fill(&v, 32, seed); return v; }
int SIDE(check_one)(one v, int seed) { return same(&v, 32, seed); }
int SIDE(many_one)(int a, one b, double c, one d, long e, one f, long double g, one h, float i, one j, char k,
    one l, struct Big m, one n, short o, one p, one q, int r, int s, int t, one u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 32, 1) && same(&d, 32, 2) && same(&f, 32, 3) && same(&h, 32, 4)
    && same(&j, 32, 5) && same(&l, 32, 6) && same(&n, 32, 7) && same(&p, 32, 8) && same(&q, 32, 9)
    && same(&u, 32, 10);
}
int SIDE(variadic_one)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    one v = __builtin_va_arg(list, one);
    good &= same(&v, 32, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
one SIDE(behind_one)(one a, int n, double b, one c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 32, 1) && same(&c, 32, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    one v = __builtin_va_arg(list, one);
    good &= same(&v, 32, k);
  }
  __builtin_va_end(list);
  return SIDE(make_one)(good ? 3 : 4);
}
int SIDE(call_one)(one (*make)(int), int (*check)(one, int), __typeof__(SIDE(many_one)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_one)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  one v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_one)(4), 4) && SIDE(check_one)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern one their_make_one(int);
extern int their_check_one(one, int), their_variadic_one(int, ...), their_call_one(void *, void *, void *, void *, void *);
extern one their_behind_one(one, int, double, one, ...);
extern __typeof__(our_many_one) their_many_one;
int direct_one(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  one v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_one(k);
  return their_check_one(our_make_one(5), 5)
    && their_many_one(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_one(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_one(their_behind_one(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_one(our_behind_one(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_one(void) {
  return our_call_one(their_make_one, their_check_one, their_many_one, their_variadic_one, their_behind_one)
    && our_call_one(our_make_one, our_check_one, our_many_one, our_variadic_one, our_behind_one)
    && their_call_one(our_make_one, our_check_one, our_many_one, our_variadic_one, our_behind_one) && direct_one();
}

typedef struct { double a __attribute__((vector_size(16))), b __attribute__((vector_size(16))); } two;
two SIDE(make_two)(int seed) { two v; fill(&v, 32, seed); return v; }
int SIDE(check_two)(two v, int seed) { return same(&v, 32, seed); }
int SIDE(many_two)(int a, two b, double c, two d, long e, two f, long double g, two h, float i, two j, char k,
    two l, struct Big m, two n, short o, two p, two q, int r, int s, int t, two u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 32, 1) && same(&d, 32, 2) && same(&f, 32, 3) && same(&h, 32, 4)
    && same(&j, 32, 5) && same(&l, 32, 6) && same(&n, 32, 7) && same(&p, 32, 8) && same(&q, 32, 9)
    && same(&u, 32, 10);
}
int SIDE(variadic_two)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    two v = __builtin_va_arg(list, two);
    good &= same(&v, 32, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
two SIDE(behind_two)(two a, int n, double b, two c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 32, 1) && same(&c, 32, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    two v = __builtin_va_arg(list, two);
    good &= same(&v, 32, k);
  }
  __builtin_va_end(list);
  return SIDE(make_two)(good ? 3 : 4);
}
int SIDE(call_two)(two (*make)(int), int (*check)(two, int), __typeof__(SIDE(many_two)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_two)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  two v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_two)(4), 4) && SIDE(check_two)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern two their_make_two(int);
extern int their_check_two(two, int), their_variadic_two(int, ...), their_call_two(void *, void *, void *, void *, void *);
extern two their_behind_two(two, int, double, two, ...);
extern __typeof__(our_many_two) their_many_two;
int direct_two(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  two v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_two(k);
  return their_check_two(our_make_two(5), 5)
    && their_many_two(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_two(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_two(their_behind_two(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_two(our_behind_two(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_two(void) {
  return our_call_two(their_make_two, their_check_two, their_many_two, their_variadic_two, their_behind_two)
    && our_call_two(our_make_two, our_check_two, our_many_two, our_variadic_two, our_behind_two)
    && their_call_two(our_make_two, our_check_two, our_many_two, our_variadic_two, our_behind_two) && direct_two();
}

typedef struct { double a __attribute__((vector_size(64))); } deep;
deep SIDE(make_deep)(int seed) { deep v; fill(&v, 64, seed); return v; }
int SIDE(check_deep)(deep v, int seed) { return same(&v, 64, seed); }
int SIDE(many_deep)(int a, deep b, double c, deep d, long e, deep f, long double g, deep h, float i, deep j, char k,
    deep l, struct Big m, deep n, short o, deep p, deep q, int r, int s, int t, deep u) {
  return a == 1 && c == 2.5 && e == -3 && g == 4.5L && i == 5.5f && k == -6 && m.a[0] == 7 && m.a[4] == 8 && o == -9 && r == 10
    && s == 11 && t == 12 && same(&b, 64, 1) && same(&d, 64, 2) && same(&f, 64, 3) && same(&h, 64, 4)
    && same(&j, 64, 5) && same(&l, 64, 6) && same(&n, 64, 7) && same(&p, 64, 8) && same(&q, 64, 9)
    && same(&u, 64, 10);
}
int SIDE(variadic_deep)(int n, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, n);
  int good = 1;
  for (int k = 0; k < n; k++) {
    deep v = __builtin_va_arg(list, deep);
    good &= same(&v, 64, k) && __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
  }
  __builtin_va_end(list);
  return good;
}
deep SIDE(behind_deep)(deep a, int n, double b, deep c, ...) {
  __builtin_va_list list;
  __builtin_va_start(list, c);
  int good = same(&a, 64, 1) && same(&c, 64, 2) && b == 0.5;
  for (int k = 0; k < n; k++) {
    good &= __builtin_va_arg(list, int) == k && __builtin_va_arg(list, double) == k * 0.5;
    deep v = __builtin_va_arg(list, deep);
    good &= same(&v, 64, k);
  }
  __builtin_va_end(list);
  return SIDE(make_deep)(good ? 3 : 4);
}
int SIDE(call_deep)(deep (*make)(int), int (*check)(deep, int), __typeof__(SIDE(many_deep)) *many, int (*variadic)(int, ...),
    __typeof__(SIDE(behind_deep)) *behind) {
  struct Big big = {{7, 0, 0, 0, 8}};
  deep v[11];
  for (int k = 0; k < 11; k++) v[k] = make(k);
  return check(v[3], 3) && check(SIDE(make_deep)(4), 4) && SIDE(check_deep)(make(5), 5)
    && many(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && variadic(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && check(behind(v[1], 3, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1], 2, 1.0, v[2]), 3);
}

extern deep their_make_deep(int);
extern int their_check_deep(deep, int), their_variadic_deep(int, ...), their_call_deep(void *, void *, void *, void *, void *);
extern deep their_behind_deep(deep, int, double, deep, ...);
extern __typeof__(our_many_deep) their_many_deep;
int direct_deep(void) {
  struct Big big = {{7, 0, 0, 0, 8}};
  deep v[11];
  for (int k = 0; k < 11; k++) v[k] = their_make_deep(k);
  return their_check_deep(our_make_deep(5), 5)
    && their_many_deep(1, v[1], 2.5, v[2], -3, v[3], 4.5L, v[4], 5.5f, v[5], -6, v[6], big, v[7], -9, v[8], v[9], 10, 11, 12, v[10])
    && their_variadic_deep(3, v[0], 0, 0.0, v[1], 1, 0.5, v[2], 2, 1.0)
    && our_check_deep(their_behind_deep(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3)
    && our_check_deep(our_behind_deep(v[1], 2, 0.5, v[2], 0, 0.0, v[0], 1, 0.5, v[1]), 3);
}
int test_deep(void) {
  return our_call_deep(their_make_deep, their_check_deep, their_many_deep, their_variadic_deep, their_behind_deep)
    && our_call_deep(our_make_deep, our_check_deep, our_many_deep, our_variadic_deep, our_behind_deep)
    && their_call_deep(our_make_deep, our_check_deep, our_many_deep, our_variadic_deep, our_behind_deep) && direct_deep();
}

int main(void) {
  if (!test_float8()) return 1;
  if (!test_double8()) return 2;
  if (!test_short32()) return 3;
  if (!test_char32()) return 4;
  if (!test_long16()) return 5;
  if (!test_double3()) return 6;
  if (!test_long3()) return 7;
  if (!test_float3()) return 8;
  if (!test_float4()) return 9;
  if (!test_half8()) return 10;
  if (!test_half16()) return 11;
  if (!test_one()) return 12;
  if (!test_two()) return 13;
  if (!test_deep()) return 14;
  return 0;
}
