// Tables in functions, which are copied to the stack each time: those that are only read, in every
// way, and those that are written, copied, passed on or compared, so that they must be copies.
// made by: clang 19 -O0 -fwrapv
// made by: clang 19 -O2 -fwrapv
// main: exit 0

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t hash = 14695981039346656037u;
static void mix(uint64_t value) { hash = (hash ^ value) * 1099511628211u; }

#define NOINLINE __attribute__((noinline))

// Read by known and other indices, in loops of a known number and others.
NOINLINE static uint64_t permuted(uint64_t *state, int rounds) {
  const int order[12] = {5, 0, 7, 2, 11, 9, 4, 1, 8, 3, 10, 6};
  const unsigned amounts[12] = {1, 63, 3, 7, 31, 32, 33, 5, 9, 14, 60, 2};
  const uint64_t constants[3] = {0x8000000080008008u, 1, 0xffffffffffffffffu};
  for (int round = 0; round < rounds; round++) {
    uint64_t t = state[1];
    for (int i = 0; i < 12; i++) {
      int j = order[i];
      uint64_t next = state[j];
      state[j] = t << amounts[i] | t >> (64 - amounts[i]);
      t = next;
    }
    state[0] ^= constants[round % 3];
  }
  return state[0] ^ state[11];
}

struct item {
  const char *name;
  short kind;
  double weight;
  union {
    uint8_t bytes[4];
    uint32_t word;
  } tail;
};

// Of structs, with strings and padding; a whole one is copied out of it.
NOINLINE static double weigh(unsigned which, struct item *out) {
  const struct item items[] = {{"spam", 1, 0.5, {{1, 2, 3, 4}}}, {"eggs", -2, -0.0, {{255, 0, 1, 9}}}, {0, 3, 1e300, {{0}}}};
  *out = items[which % 3];
  mix((uint64_t)items[which % 3].tail.word);
  mix((uint64_t)(uint16_t)items[(which + 1) % 3].kind);
  for (int i = 0; items[i].name; i++) mix((uint8_t)items[i].name[which % 4]);
  return items[(which + 2) % 3].weight;
}

// Written behind the copy: at one place, by memset, by a copy from elsewhere, in a loop.
NOINLINE static int written(int index, int value) {
  int table[6] = {10, 20, 30, 40, 50, 60};
  int before = table[index];
  table[(index + 1) % 6] = value;
  return before * 1000 + table[1] * 100 + table[index];
}
NOINLINE static int cleared(int index) {
  int table[5] = {1, 2, 3, 4, 5};
  if (index & 1) memset(table, 0, sizeof table);
  return table[index % 5];
}
NOINLINE static int replaced(const int *with, int index) {
  int table[4] = {7, 8, 9, 10};
  int sum = 0;
  for (int i = 0; i < 3; i++) {
    sum = sum * 31 + table[index];
    memcpy(table, with, sizeof table);
    with++;
  }
  return sum;
}
NOINLINE static int again(int index) {
  int sum = 0;
  for (int i = 0; i < 4; i++) {
    int table[4] = {3, 1, 4, 1};
    sum = sum * 10 + table[(index + i) % 4];
    table[(index + i + 1) % 4] += 5;
    sum += table[3];
  }
  return sum;
}

// Two constants in one object.
NOINLINE static int either(int which, int index) {
  typedef struct { int at[5]; } five;
  five table = {{1, 2, 3, 4, 5}};
  if (which) table = (five){{6, 7, 8, 9, 10}};
  return table.at[index];
}

// Its address is known elsewhere.
static const int *kept;
NOINLINE static void keep(const int *it) { kept = it; }
NOINLINE static int passed(int index) {
  int table[4] = {2, 7, 1, 8};
  keep(table);
  ((int *)kept)[index] = 99;
  return table[index] + table[0];
}
NOINLINE static int different(void) {
  const int one[2] = {1, 2}, two[2] = {1, 2};
  keep(one);
  return kept == two;
}
NOINLINE static int through(int which, int index) {
  int first[3] = {1, 2, 3}, second[3] = {4, 5, 6};
  int *it = which ? first : second;
  it[index]++;
  return first[index] * 10 + second[index];
}
NOINLINE static int looked_at(int index) {
  volatile int table[3] = {11, 12, 13};
  table[index] += table[(index + 1) % 3];
  return table[index];
}

// Text, with and without what is behind it; part of an array.
NOINLINE static unsigned text(int index) {
  char word[] = "conformance";
  char padded[16] = "spam";
  const char many[40] = "abc";
  return (unsigned)(word[index % 12] * 65536 + padded[index % 16] * 256 + many[index % 40]);
}

int main(void) {
  uint64_t state[12];
  for (int i = 0; i < 12; i++) state[i] = (uint64_t)i * 0x9e3779b97f4a7c15u;
  for (int rounds = 0; rounds < 5; rounds++) mix(permuted(state, rounds));
  static const int others[8] = {-1, -2, -3, -4, -5, -6, -7, -8};
  for (int i = 0; i < 24; i++) {
    struct item out;
    double weight = weigh((unsigned)i, &out);
    uint64_t bits;
    memcpy(&bits, &weight, 8);
    mix(bits), mix((uint64_t)out.kind), mix(out.tail.word), mix(out.name != 0);
    mix((uint64_t)written(i % 6, -i));
    mix((uint64_t)cleared(i));
    mix((uint64_t)replaced(others, i % 4));
    mix((uint64_t)again(i));
    mix((uint64_t)either(i & 1, i % 5));
    mix((uint64_t)passed(i % 4));
    mix((uint64_t)through(i & 1, i % 3));
    mix((uint64_t)looked_at(i % 3));
    mix(text(i));
  }
  mix((uint64_t)different());
  printf("%016llx\n", (unsigned long long)hash);
  return hash == 0xc185a61491341ef4 ? 0 : 1;
}
