// The stack of the x87 unit: top, second, results of one and of two registers.
// made by: clang 19 -O2
// run: @root(2.25) == 1.5
// run: @angle(0.0, 1.0) == 0.0
// run: @angle(1.0, 0.0) == 1.5707963267948966
// run: @sine_cosine(0.0) == 1.0
// run: @control() == 0x37f
double root(double x) { double r; __asm__("fsqrt" : "=t"(r) : "0"(x)); return r; }
double angle(double y, double x) { double r; __asm__("fpatan\n\t" : "=t"(r) : "0"(x), "u"(y) : "st(1)"); return r; }
double sine_cosine(double x) { double s, c; __asm__("fsincos" : "=t"(c), "=u"(s) : "0"(x)); return s * 1000 + c; }
int control(void) { unsigned short w; __asm__ volatile("fstcw %0" : "=m"(w)); return w; }
