// Thrown values are caught by type, by base class, by reference, by ellipsis, across frames.
// library: stdc++
// main: exit 0
// stdout: int 42
// stdout: derived
// stdout: exception runtime
// stdout: chars text
// stdout: something
// stdout: something
// stdout: gave 7
// made by: clang 19 -O0
// made by: clang 19 -O2

#include <cstdio>
#include <stdexcept>
#include <string>
struct Base { virtual ~Base() {} virtual const char *name() const { return "base"; } };
struct Derived : Base { const char *name() const override { return "derived"; } };
static __attribute__((noinline)) int thrower(int what) {
  switch (what) {
    case 0: throw 42;
    case 1: throw Derived();
    case 2: throw std::runtime_error("runtime");
    case 3: throw "text";
    case 4: throw 2.5;
    case 5: throw std::string("string");
  }
  return what;
}
static __attribute__((noinline)) int middle(int what) { return thrower(what) + 1; }
static __attribute__((noinline)) void attempt(int what) {
  try {
    std::printf("gave %d\n", middle(what));
  } catch (int i) {
    std::printf("int %d\n", i);
  } catch (const Base &b) {
    std::printf("%s\n", b.name());
  } catch (const std::exception &e) {
    std::printf("exception %s\n", e.what());
  } catch (const char *s) {
    std::printf("chars %s\n", s);
  } catch (...) {
    std::printf("something\n");
  }
}
int main() {
  for (int i = 0; i < 7; i++) attempt(i);
}
