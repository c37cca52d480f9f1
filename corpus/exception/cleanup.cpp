// Destructors run in reverse order while an exception passes, in loops and nested blocks too.
// library: stdc++
// main: exit 0
// stdout: +loop +outer +try +inner -inner -try -outer caught 7 -loop +loop +outer +try +inner +deeper +inner -inner -deeper -inner -try -outer caught 7 -loop +loop +outer +try +inner +deeper +inner +deeper +inner -inner -deeper -inner -deeper -inner -try -outer caught 7 -loop
// made by: clang 19 -O0
// made by: clang 19 -O2

#include <cstdio>
struct Tracer {
  const char *name;
  explicit Tracer(const char *n) : name(n) { std::printf("+%s ", name); }
  ~Tracer() { std::printf("-%s ", name); }
};
static __attribute__((noinline)) void inner(int depth) {
  Tracer t("inner");
  if (depth == 0) throw 7;
  Tracer u("deeper");
  inner(depth - 1);
}
static __attribute__((noinline)) int outer(int depth) {
  Tracer t("outer");
  try {
    Tracer u("try");
    inner(depth);
  } catch (long) {
    std::printf("never ");
  }
  return 1;
}
int main() {
  for (int i = 0; i < 3; i++) {
    Tracer t("loop");
    try {
      outer(i);
    } catch (int v) {
      std::printf("caught %d ", v);
    }
  }
  std::printf("\n");
}
