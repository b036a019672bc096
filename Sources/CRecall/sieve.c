#include "sieve.h"

#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define SUM uint16_t
#define SIEVE plain_16
#include "sieve_plain.h"

#define SUM uint32_t
#define SIEVE plain_32
#include "sieve_plain.h"

#define SUM double
#define SIEVE plain_real
#include "sieve_plain.h"

#if defined(__x86_64__)
#define WIDE __attribute__((target("avx2,fma")))

// Takes the sums whose bits are set, highest first; they are of three types.
#define TAKE(bits)                                                                 \
  while (bits) {                                                                   \
    int32_t lane = 31 - __builtin_clz(bits);                                       \
    bits ^= 1u << lane;                                                            \
    sifted->places[found] = first + lane;                                          \
    sifted->sums[found++] = sums[first + lane];                                    \
  }

// Which of eight numbers reach the bar, a bit each.
WIDE static inline unsigned reaching(__m256 numbers, const float *parts, __m256 slope, __m256 height)
{
  __m256 bar = _mm256_fmadd_ps(slope, _mm256_loadu_ps(parts), height);
  return (unsigned)_mm256_movemask_ps(_mm256_cmp_ps(numbers, bar, _CMP_GE_OQ));
}

WIDE static int32_t wide_16(
  uint16_t *sums, const float *parts, struct bar bar, struct sifted *sifted
)
{
  const __m256 slope = _mm256_set1_ps((float)bar.slope);
  const __m256 height = _mm256_set1_ps((float)bar.height);
  const __m256i zero = _mm256_setzero_si256();
  int32_t present = 0, found = 0;
  for (int32_t first = sieve_block - 16; first >= 0; first -= 16) {
    __m256i all = _mm256_loadu_si256((const __m256i *)(sums + first));
    if (_mm256_testz_si256(all, all)) continue;
    __m128i low = _mm256_castsi256_si128(all), high = _mm256_extracti128_si256(all, 1);
    __m256i equal = _mm256_cmpeq_epi16(all, zero);
    __m128i none = _mm_packs_epi16(
      _mm256_castsi256_si128(equal), _mm256_extracti128_si256(equal, 1)
    );
    unsigned some = ~(unsigned)_mm_movemask_epi8(none) & 0xffffu;
    present += __builtin_popcount(some);
    unsigned reached = reaching(
      _mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(low)), parts + first, slope, height
    );
    reached |= reaching(
      _mm256_cvtepi32_ps(_mm256_cvtepu16_epi32(high)), parts + first + 8, slope, height
    ) << 8;
    reached &= some;
    TAKE(reached)
    _mm256_storeu_si256((__m256i *)(sums + first), zero);
  }
  sifted->count = found;
  return present;
}

WIDE static int32_t wide_32(
  uint32_t *sums, const float *parts, struct bar bar, struct sifted *sifted
)
{
  const __m256 slope = _mm256_set1_ps((float)bar.slope);
  const __m256 height = _mm256_set1_ps((float)bar.height);
  const __m256i zero = _mm256_setzero_si256();
  int32_t present = 0, found = 0;
  for (int32_t first = sieve_block - 8; first >= 0; first -= 8) {
    __m256i all = _mm256_loadu_si256((const __m256i *)(sums + first));
    if (_mm256_testz_si256(all, all)) continue;
    __m256 equal = _mm256_castsi256_ps(_mm256_cmpeq_epi32(all, zero));
    unsigned some = ~(unsigned)_mm256_movemask_ps(equal) & 0xffu;
    present += __builtin_popcount(some);
    unsigned reached = some & reaching(_mm256_cvtepi32_ps(all), parts + first, slope, height);
    TAKE(reached)
    _mm256_storeu_si256((__m256i *)(sums + first), zero);
  }
  sifted->count = found;
  return present;
}

WIDE static int32_t wide_real(
  double *sums, const float *parts, struct bar bar, struct sifted *sifted
)
{
  const __m256d slope = _mm256_set1_pd(bar.slope), height = _mm256_set1_pd(bar.height);
  const __m256d zero = _mm256_setzero_pd();
  int32_t present = 0, found = 0;
  for (int32_t first = sieve_block - 4; first >= 0; first -= 4) {
    __m256d all = _mm256_loadu_pd(sums + first);
    unsigned some = (unsigned)_mm256_movemask_pd(_mm256_cmp_pd(all, zero, _CMP_GT_OQ));
    if (!some) continue;
    present += __builtin_popcount(some);
    __m256d part = _mm256_cvtps_pd(_mm_loadu_ps(parts + first));
    __m256d least = _mm256_fmadd_pd(slope, part, height);
    unsigned reached = some & (unsigned)_mm256_movemask_pd(_mm256_cmp_pd(all, least, _CMP_GE_OQ));
    TAKE(reached)
    _mm256_storeu_pd(sums + first, zero);
  }
  sifted->count = found;
  return present;
}
#endif

struct sieves viva_sieves(void)
{
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) {
    return (struct sieves){wide_16, wide_32, wide_real};
  }
#endif
  return (struct sieves){plain_16, plain_32, plain_real};
}
