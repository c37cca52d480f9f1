// Variable-length arrays, also in a loop, and alloca.
// main: exit 0
// stdout: 7822885375
// stdout: 36
// stdout: olleh
// stdout: 48 16

#include <alloca.h>
#include <stdio.h>
static long triangle(int n) {
  long sum = 0;
  for (int i = 1; i <= n; i++) {
    int row[i];
    for (int j = 0; j < i; j++) row[j] = j * i;
    for (int j = 0; j < i; j++) sum += row[j];
  }
  return sum;
}
static int matrix(int n, int m, int a[n][m]) {
  int s = 0;
  for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) s += a[i][j] * (i + 1);
  return s;
}
static char *copy(const char *s, int n) {
  char *p = alloca(n);
  for (int i = 0; i < n; i++) p[i] = s[n - 1 - i];
  static char out[16];
  for (int i = 0; i < n; i++) out[i] = p[i];
  out[n] = 0;
  return out;
}
int main(void) {
  printf("%ld\n", triangle(500));
  int a[2][3] = {{1, 2, 3}, {4, 5, 6}};
  printf("%d\n", matrix(2, 3, a));
  printf("%s\n", copy("hello", 5));
  int n = 3;
  int b[n][n + 1];
  printf("%zu %zu\n", sizeof b, sizeof b[0]);
  return 0;
}
