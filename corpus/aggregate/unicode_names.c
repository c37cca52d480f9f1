// Names of types, members, functions and variables beyond ASCII.
// main: exit 0
struct Größe { int höhe, 幅; };
union Œuvre { struct Größe größe; long λ; };

static int Δ = 3;

__attribute__((noinline)) int fläche(struct Größe *größe) { return größe->höhe * größe->幅 * Δ; }

int main(void) {
  struct Größe größe = {2, 7};
  union Œuvre œuvre;
  œuvre.größe = größe;
  return fläche(&œuvre.größe) != 42;
}
