// SSE2 intrinsics as real code uses them: compare, movemask, shuffles, unpack, pack, saturate.
// main: exit 0
// stdout: 7 -1
// stdout: 1122
// stdout: 32767 -20000 10005 9995 10100 10200 10300 9700 127 -128 5 -5 100 127 127 -128 127 127 127 127 127 127 127 127 
// stdout: 0 0
// stdout: 4 3 2
// stdout: 4 3.5 3.5 4 0
// stdout: -2 2
// stdout: -348007232

#include <emmintrin.h>
#include <stdio.h>
static int find(const char *s, char c) {
  __m128i v = _mm_loadu_si128((const __m128i *)s);
  int m = _mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8(c)));
  return m ? __builtin_ctz(m) : -1;
}
static unsigned sum(const unsigned char *p) {
  __m128i s = _mm_sad_epu8(_mm_loadu_si128((const __m128i *)p), _mm_setzero_si128());
  return _mm_cvtsi128_si32(s) + _mm_extract_epi16(s, 4);
}
int main(void) {
  printf("%d %d\n", find("hello, wide world", 'w'), find("hello, wide world", 'z'));
  printf("%u\n", sum((const unsigned char *)"0123456789abcdef"));
  __m128i a = _mm_setr_epi16(30000, -30000, 5, -5, 100, 200, 300, -300), b = _mm_set1_epi16(10000);
  short r[8];
  signed char q[16];
  _mm_storeu_si128((__m128i *)r, _mm_adds_epi16(a, b));
  for (int i = 0; i < 8; i++) printf("%d ", r[i]);
  _mm_storeu_si128((__m128i *)q, _mm_packs_epi16(a, b));
  for (int i = 0; i < 16; i++) printf("%d ", q[i]);
  puts("");
  __m128i m = _mm_madd_epi16(a, b);
  printf("%d %d\n", _mm_cvtsi128_si32(m), _mm_cvtsi128_si32(_mm_shuffle_epi32(m, 0xff)));
  __m128d d = _mm_sqrt_pd(_mm_set_pd(9, 16));
  printf("%g %g %d\n", _mm_cvtsd_f64(d), _mm_cvtsd_f64(_mm_unpackhi_pd(d, d)), _mm_movemask_pd(_mm_cmplt_pd(d, _mm_set1_pd(3.5))));
  __m128 f = _mm_max_ps(_mm_setr_ps(1, -2, 3, -4), _mm_min_ps(_mm_set1_ps(2), _mm_setr_ps(5, 0.5f, -1, 7)));
  float o[4];
  _mm_storeu_ps(o, _mm_add_ps(f, _mm_shuffle_ps(f, f, _MM_SHUFFLE(0, 1, 2, 3))));
  printf("%g %g %g %g %d\n", o[0], o[1], o[2], o[3], _mm_movemask_ps(f));
  printf("%d %d\n", _mm_cvttsd_si32(_mm_set_sd(-2.7)), _mm_cvtsd_si32(_mm_set_sd(2.5)));
  __m128i sh = _mm_srai_epi32(_mm_slli_epi64(_mm_srl_epi16(a, _mm_cvtsi32_si128(3)), 7), 2);
  printf("%d\n", _mm_cvtsi128_si32(sh));
  return 0;
}
