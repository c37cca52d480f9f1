// Conversions of integers to floating point round as the thread has set it, those of 128 bits too.
// made by: clang 19 -O0 -frounding-math
// made by: clang 19 -O2 -frounding-math
// main: exit 0
// stdout: 0x0p+0 0x0p+0 0x0p+0 0x0p+0
// stdout: -0x1p+0 -0x1p+0 inf 0x1p+128
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1p+127 0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1p+63 0x1.0000000000001p+63 0x1p+63 0x1.0000000000001p+63
// stdout: -0x1p+63 -0x1.0000000000001p+63 inf 0x1p+128
// stdout: 0x1p+84 0x1.0000000000001p+84 0x1p+84 0x1.0000000000001p+84
// stdout: -0x1p+84 -0x1.0000000000001p+84 inf 0x1.ffffffffffep+127
// stdout: 0x1p+64 0x1.0000000000001p+64 0x1p+64 0x1.0000000000001p+64
// stdout: -0x1p+0 -0x1p+0 inf 0x1p+128
// stdout: -0x1.004p+10 -0x1.004p+10 0x1p+64 0x1.fffffffffffffp+63
// stdout: -0x1p+10 -0x1p+10 0x1p+64 0x1p+64
// stdout: -0x1p+63 -0x1.fffffffffffffp+62 0x1p+63 0x1.0000000000001p+63
// stdout: 0x1p+53 0x1p+53 0x1p+53 0x1p+53
// stdout: 0x0p+0 0x0p+0 0x0p+0 0x0p+0
// stdout: -0x1p+0 -0x1p+0 inf 0x1p+128
// stdout: -0x1.fffffep+126 -0x1.fffffffffffffp+126 0x1.000002p+127 0x1.0000000000001p+127
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1p+127 0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1.000002p+63 0x1.0000000000001p+63 0x1.000002p+63 0x1.0000000000001p+63
// stdout: -0x1p+63 -0x1p+63 inf 0x1p+128
// stdout: 0x1.000002p+84 0x1.0000000000001p+84 0x1.000002p+84 0x1.0000000000001p+84
// stdout: -0x1p+84 -0x1p+84 inf 0x1.ffffffffffep+127
// stdout: 0x1.000002p+64 0x1.0000000000001p+64 0x1.000002p+64 0x1.0000000000001p+64
// stdout: -0x1p+0 -0x1p+0 inf 0x1p+128
// stdout: -0x1.004p+10 -0x1.004p+10 0x1p+64 0x1p+64
// stdout: -0x1p+10 -0x1p+10 0x1p+64 0x1p+64
// stdout: -0x1.fffffep+62 -0x1.ffffffffffffep+62 0x1.000002p+63 0x1.0000000000001p+63
// stdout: 0x1.000002p+53 0x1.0000000000001p+53 0x1.000002p+53 0x1.0000000000001p+53
// stdout: 0x0p+0 0x0p+0 0x0p+0 0x0p+0
// stdout: -0x1p+0 -0x1p+0 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1.fffffep+126 0x1.fffffffffffffp+126 0x1.fffffep+126 0x1.fffffffffffffp+126
// stdout: 0x1p+63 0x1p+63 0x1p+63 0x1p+63
// stdout: -0x1.000002p+63 -0x1.0000000000001p+63 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: 0x1p+84 0x1p+84 0x1p+84 0x1p+84
// stdout: -0x1.000002p+84 -0x1.0000000000001p+84 0x1.fffffep+127 0x1.ffffffffffdffp+127
// stdout: 0x1p+64 0x1p+64 0x1p+64 0x1p+64
// stdout: -0x1p+0 -0x1p+0 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: -0x1.004p+10 -0x1.004p+10 0x1.fffffep+63 0x1.fffffffffffffp+63
// stdout: -0x1p+10 -0x1p+10 0x1.fffffep+63 0x1.fffffffffffffp+63
// stdout: -0x1p+63 -0x1.fffffffffffffp+62 0x1p+63 0x1p+63
// stdout: 0x1p+53 0x1p+53 0x1p+53 0x1p+53
// stdout: 0x0p+0 0x0p+0 0x0p+0 0x0p+0
// stdout: -0x1p+0 -0x1p+0 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: -0x1.fffffep+126 -0x1.fffffffffffffp+126 0x1p+127 0x1p+127
// stdout: -0x1p+127 -0x1p+127 0x1p+127 0x1p+127
// stdout: 0x1.fffffep+126 0x1.fffffffffffffp+126 0x1.fffffep+126 0x1.fffffffffffffp+126
// stdout: 0x1p+63 0x1p+63 0x1p+63 0x1p+63
// stdout: -0x1p+63 -0x1p+63 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: 0x1p+84 0x1p+84 0x1p+84 0x1p+84
// stdout: -0x1p+84 -0x1p+84 0x1.fffffep+127 0x1.ffffffffffdffp+127
// stdout: 0x1p+64 0x1p+64 0x1p+64 0x1p+64
// stdout: -0x1p+0 -0x1p+0 0x1.fffffep+127 0x1.fffffffffffffp+127
// stdout: -0x1.004p+10 -0x1.004p+10 0x1.fffffep+63 0x1.fffffffffffffp+63
// stdout: -0x1p+10 -0x1p+10 0x1.fffffep+63 0x1.fffffffffffffp+63
// stdout: -0x1.fffffep+62 -0x1.ffffffffffffep+62 0x1p+63 0x1p+63
// stdout: 0x1p+53 0x1p+53 0x1p+53 0x1p+53

#include <fenv.h>
#include <stdio.h>

typedef __int128 i128;
typedef unsigned __int128 u128;
#define WIDE(high, low) ((i128)((u128)(high) << 64 | (low)))

volatile i128 numbers[] = {
    0,
    -1,
    WIDE(0x8000000000000000, 0xd),
    WIDE(0x8000000000000000, 0),
    WIDE(0x7fffffffffffffff, 0xffffffffffffffff),
    WIDE(0, 0x8000000000000401),
    WIDE(0xffffffffffffffff, 0x7ffffffffffffbff),
    WIDE(0x100000, 0x00000000ffffffff),
    WIDE(0xffffffffffefffff, 0xffffffff00000001),
    WIDE(0x1, 0x0000000000000fff),
    WIDE(0xffffffffffffffff, 0xffffffffffffffff),
};
volatile unsigned long words[] = {0xfffffffffffffbff, 0xfffffffffffffc00, 0x8000000000000401, 0x20000000000001};

int main(void) {
    const int modes[] = {FE_TONEAREST, FE_UPWARD, FE_DOWNWARD, FE_TOWARDZERO};
    for (int mode = 0; mode < 4; mode++) {
        fesetround(modes[mode]);
        for (int i = 0; i < sizeof numbers / sizeof *numbers; i++) {
            i128 a = numbers[i];
            float f = a, uf = (u128)a;
            double d = a, ud = (u128)a;
            fesetround(FE_TONEAREST);
            printf("%a %a %a %a\n", f, d, uf, ud);
            fesetround(modes[mode]);
        }
        for (int i = 0; i < sizeof words / sizeof *words; i++) {
            float f = (long)words[i], uf = words[i];
            double d = (long)words[i], ud = words[i];
            fesetround(FE_TONEAREST);
            printf("%a %a %a %a\n", f, d, uf, ud);
            fesetround(modes[mode]);
        }
    }
    return 0;
}
