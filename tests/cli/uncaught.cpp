// uncaught.bc: clang++-19 -O1 -c -emit-llvm uncaught.cpp
int main() { throw 1; }
