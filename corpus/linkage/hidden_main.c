// A program's start code sees a `main` that is hidden from other modules: -fvisibility=hidden.
// main: exit 0
#pragma GCC visibility push(hidden)
int main(int count, char **arguments) { return arguments[count] != 0; }
