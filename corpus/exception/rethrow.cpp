// Rethrowing, throwing from a handler, exceptions within exceptions, current_exception.
// library: stdc++
// main: exit 0
// stdout: pass on; first; second
// stdout: 2.5; 1
// stdout: kept second
// made by: clang 19 -O0
// made by: clang 19 -O2

#include <cstdio>
#include <exception>
#include <stdexcept>
static __attribute__((noinline)) void again() {
  try {
    throw std::logic_error("first");
  } catch (...) {
    std::printf("pass on; ");
    throw;
  }
}
static __attribute__((noinline)) void other() {
  try {
    again();
  } catch (const std::logic_error &e) {
    std::printf("%s; ", e.what());
    throw std::runtime_error("second");
  }
}
int main() {
  std::exception_ptr kept;
  try {
    other();
  } catch (const std::exception &e) {
    std::printf("%s\n", e.what());
    kept = std::current_exception();
  }
  try {
    try {
      throw 1;
    } catch (int) {
      try {
        throw 2.5;
      } catch (double d) {
        std::printf("%g; ", d);
      }
      throw;
    }
  } catch (int i) {
    std::printf("%d\n", i);
  }
  try {
    std::rethrow_exception(kept);
  } catch (const std::runtime_error &e) {
    std::printf("kept %s\n", e.what());
  }
}
