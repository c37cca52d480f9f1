// Linked structures: a list reversed and merged, a tree with recursion.
// main: exit 0
// stdout: 0 1 4 9 16
// stdout: 1 1 6 7 11 20 28 30 31 33 34 43 49 54 59 59 60 61 62 63 | 9

#include <stdio.h>
#include <stdlib.h>
struct node { int value; struct node *next; };
struct tree { int key; struct tree *left, *right; };
static struct node *cons(int v, struct node *n) { struct node *c = malloc(sizeof *c); *c = (struct node){v, n}; return c; }
static struct node *reverse(struct node *n) { struct node *r = 0; while (n) { struct node *t = n->next; n->next = r; r = n; n = t; } return r; }
static struct tree *insert(struct tree *t, int k) {
  if (!t) { t = calloc(1, sizeof *t); t->key = k; return t; }
  if (k < t->key) t->left = insert(t->left, k); else t->right = insert(t->right, k);
  return t;
}
static int height(struct tree *t) { if (!t) return 0; int l = height(t->left), r = height(t->right); return 1 + (l > r ? l : r); }
static void walk(struct tree *t, void (*f)(int)) { if (t) { walk(t->left, f); f(t->key); walk(t->right, f); } }
static void print(int k) { printf("%d ", k); }
int main(void) {
  struct node *n = 0;
  for (int i = 0; i < 5; i++) n = cons(i * i, n);
  n = reverse(n);
  for (; n; n = n->next) printf("%d ", n->value);
  puts("");
  struct tree *t = 0;
  unsigned x = 1;
  for (int i = 0; i < 20; i++) { x = x * 1103515245 + 12345; t = insert(t, x >> 16 & 63); }
  walk(t, print);
  printf("| %d\n", height(t));
  return 0;
}
