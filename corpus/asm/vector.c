// Operands in vector registers and in memory.
// made by: clang 19 -O2
// run: @sum(1.5, 2.25) == 3.75
// run: @root(2.25) == 1.5
// run: @product() == 32.0
// run: @lowest() == 5
typedef float f4 __attribute__((vector_size(16)));
typedef char b16 __attribute__((vector_size(16)));
float sum(float a, float b) { __asm__("addss %1, %0" : "+x"(a) : "x"(b)); return a; }
double root(double a) { double r; __asm__("sqrtsd %1, %0" : "=x"(r) : "x"(a)); return r; }
float product(void) {
    static const float data[4] = {5, 6, 7, 8};
    f4 a = {1, 2, 3, 4}, b;
    __asm__("movups %1, %0" : "=x"(b) : "m"(*(const f4 *)data));
    __asm__("mulps %1, %0" : "+x"(a) : "x"(b));
    return a[3];
}
int lowest(void) {
    b16 v = {1, 2, 3, 4, 5, -6, 7, 8};
    int mask;
    __asm__("pmovmskb %1, %0" : "=r"(mask) : "x"(v));
    return __builtin_ctz(mask);
}
