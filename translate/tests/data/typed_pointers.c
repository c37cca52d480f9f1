// Made by: clang-14 -O1 -fno-inline -c -emit-llvm typed_pointers.c
// What a file with typed pointers has and one with opaque pointers has not.

struct node {
  struct node *next;
  int (*visit)(struct node *, int);
  char name[24];
};

struct node first = {&first, 0, "first"};
const char *inside = &first.name[2];

int visit(struct node by_value, struct node *other) {
  __builtin_memcpy(other->name, by_value.name, sizeof by_value.name);
  return by_value.visit(other, 1);
}

int old_style();

int call_through_cast(long n) { return old_style(n, &first); }

int old_style(n, p)
int n;
struct node *p;
{
  return visit(*p, p) + n;
}

unsigned __int128 wide(unsigned __int128 *p) { return *p + 1; }
