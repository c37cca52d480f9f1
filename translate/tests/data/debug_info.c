// Made by: clang-19 -O1 -g -c -emit-llvm -fdebug-prefix-map=$PWD=/src debug_info.c
extern int external(int);

static inline int twice(int n) {
  return external(n) * 2;
}

int entry(int n) {
  if (n > 3) {
    int inner = twice(n);
    return inner + external(n - 1);
  }
  return 0;
}
