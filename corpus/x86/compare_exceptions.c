// Comparisons by number: which of the 32 raise the invalid exception for a quiet NaN, and in what lanes.
// made by: clang 19 -O1 -mavx512f -ffp-exception-behavior=strict
// oracle needs: avx512f
// main: exit 0
#include <fenv.h>
#include <immintrin.h>

static volatile double values[8] = {__builtin_nan(""), 1, 2, 3, 4, 5, 6, 7};

#define RAISES(comparison) (feclearexcept(FE_ALL_EXCEPT), (void)(comparison), fetestexcept(FE_INVALID) != 0)
#define BIT(n) all |= (unsigned)check(n) << n;
#define EACH all = 0; BIT(0) BIT(1) BIT(2) BIT(3) BIT(4) BIT(5) BIT(6) BIT(7) BIT(8) BIT(9) BIT(10) BIT(11) BIT(12) BIT(13) BIT(14) BIT(15) \
  BIT(16) BIT(17) BIT(18) BIT(19) BIT(20) BIT(21) BIT(22) BIT(23) BIT(24) BIT(25) BIT(26) BIT(27) BIT(28) BIT(29) BIT(30) BIT(31)

// By order up to 15, and the others from there on.
enum { SIGNALING = 0x99996666u };

static volatile unsigned kept, all;

int main(void) {
  __m512d a = {values[0], values[1], values[2], values[3], values[4], values[5], values[6], values[7]};
  __m512d b = _mm512_set1_pd(values[2]);
#define check(n) RAISES(kept = _mm512_cmp_pd_mask(a, b, n))
  EACH
  if (all != SIGNALING) return 1;
#undef check
  // Where the mask is zero nothing is compared.
#define check(n) RAISES(kept = _mm512_mask_cmp_pd_mask(0xfe, a, b, n))
  EACH
  if (all != 0) return 2;
#undef check
#define check(n) RAISES(kept = _mm512_mask_cmp_pd_mask(1, a, b, n))
  EACH
  if (all != SIGNALING) return 3;
#undef check
  __m256d c = _mm512_castpd512_pd256(a), d = _mm512_castpd512_pd256(b);
#define check(n) RAISES(kept = _mm256_movemask_pd(_mm256_cmp_pd(c, d, n)))
  EACH
  if (all != SIGNALING) return 4;
#undef check
  // Only the lowest lane counts.
  __m128d e = {values[1], values[0]}, f = {values[2], values[2]};
#define check(n) RAISES(kept = _mm_movemask_pd(_mm_cmp_sd(e, f, n)))
  EACH
  if (all != 0) return 5;
#undef check
  // Results with NaNs, ordered and not.
#define check(n) (_mm512_cmp_pd_mask(a, b, n) & 1)
  EACH
  return all != 0x87788778u ? 6 : 0;
}
