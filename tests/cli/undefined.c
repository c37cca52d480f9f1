// undefined.bc: clang-19 -O1 -c -emit-llvm undefined.c
#pragma comment(lib, "no-such-library")

int no_such_function(int);
void *Py_BuildValue(const char *, ...);

int main(void) { return no_such_function(1) + (Py_BuildValue("") != 0); }
