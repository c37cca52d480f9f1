// A quicksort of structs, with a comparison through a pointer.
// main: exit 0
// stdout: eve -1 0.00
// stdout: bob 7 1.20
// stdout: dan 21 1.85
// stdout: ada 36 1.65
// stdout: cyd 99 1.50
// stdout: ada bob cyd dan eve

#include <stdio.h>
#include <string.h>
struct person { char name[12]; short age; double height; };
static int by_age(const struct person *a, const struct person *b) { return a->age - b->age; }
static int by_name(const struct person *a, const struct person *b) { return strcmp(a->name, b->name); }
static void sort(struct person *v, int n, int (*less)(const struct person *, const struct person *)) {
  if (n < 2) return;
  struct person pivot = v[n / 2];
  int i = 0, j = n - 1;
  while (i <= j) {
    while (less(&v[i], &pivot) < 0) i++;
    while (less(&v[j], &pivot) > 0) j--;
    if (i <= j) { struct person t = v[i]; v[i++] = v[j]; v[j--] = t; }
  }
  sort(v, j + 1, less);
  sort(v + i, n - i, less);
}
int main(void) {
  struct person people[] = {{"ada", 36, 1.65}, {"bob", 7, 1.2}, {"cyd", 99, 1.5}, {"dan", 21, 1.85}, {"eve", -1, 0}};
  sort(people, 5, by_age);
  for (int i = 0; i < 5; i++) printf("%s %d %.2f\n", people[i].name, people[i].age, people[i].height);
  sort(people, 5, by_name);
  for (int i = 0; i < 5; i++) printf("%s ", people[i].name);
  printf("\n");
  return 0;
}
