#include "viva_recall.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// The inner products of a query with a block of vectors.
typedef void (*products)(
  const float *vectors, int64_t count, int64_t width, const float *query, float *results
);

static void plain_products(
  const float *vectors, int64_t count, int64_t width, const float *query, float *results
)
{
  for (int64_t v = 0; v < count; v++) {
    const float *vector = vectors + v * width;
    // Four sums that do not wait for each other.
    float sums[4] = {0, 0, 0, 0};
    int64_t k = 0;
    for (; k + 4 <= width; k += 4) {
      for (int lane = 0; lane < 4; lane++) sums[lane] += vector[k + lane] * query[k + lane];
    }
    float rest = 0;
    for (; k < width; k++) rest += vector[k] * query[k];
    results[v] = (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest;
  }
}

#if defined(__x86_64__)
__attribute__((target("avx2,fma"))) static inline float lanes_sum(__m256 sum)
{
  __m128 half = _mm_add_ps(_mm256_castps256_ps128(sum), _mm256_extractf128_ps(sum, 1));
  half = _mm_add_ps(half, _mm_movehl_ps(half, half));
  return _mm_cvtss_f32(_mm_add_ss(half, _mm_shuffle_ps(half, half, 1)));
}

// Four vectors at a time, so that the query is loaded once for all four.
__attribute__((target("avx2,fma"))) static void wide_products(
  const float *vectors, int64_t count, int64_t width, const float *query, float *results
)
{
  int64_t v = 0;
  int64_t whole = width & ~(int64_t)7;
  for (; v + 4 <= count; v += 4) {
    const float *a = vectors + v * width;
    const float *b = a + width;
    const float *c = b + width;
    const float *d = c + width;
    __m256 sa = _mm256_setzero_ps(), sb = sa, sc = sa, sd = sa;
    for (int64_t k = 0; k < whole; k += 8) {
      __m256 q = _mm256_loadu_ps(query + k);
      sa = _mm256_fmadd_ps(q, _mm256_loadu_ps(a + k), sa);
      sb = _mm256_fmadd_ps(q, _mm256_loadu_ps(b + k), sb);
      sc = _mm256_fmadd_ps(q, _mm256_loadu_ps(c + k), sc);
      sd = _mm256_fmadd_ps(q, _mm256_loadu_ps(d + k), sd);
    }
    __m256 ab = _mm256_hadd_ps(sa, sb), cd = _mm256_hadd_ps(sc, sd);
    __m256 four = _mm256_hadd_ps(ab, cd);
    __m128 sums = _mm_add_ps(_mm256_castps256_ps128(four), _mm256_extractf128_ps(four, 1));
    float rest[4] = {0, 0, 0, 0};
    for (int64_t k = whole; k < width; k++) {
      rest[0] += query[k] * a[k];
      rest[1] += query[k] * b[k];
      rest[2] += query[k] * c[k];
      rest[3] += query[k] * d[k];
    }
    _mm_storeu_ps(results + v, _mm_add_ps(sums, _mm_loadu_ps(rest)));
  }
  for (; v < count; v++) {
    const float *a = vectors + v * width;
    __m256 sum = _mm256_setzero_ps();
    for (int64_t k = 0; k < whole; k += 8) {
      sum = _mm256_fmadd_ps(_mm256_loadu_ps(query + k), _mm256_loadu_ps(a + k), sum);
    }
    float rest = 0;
    for (int64_t k = whole; k < width; k++) rest += query[k] * a[k];
    results[v] = lanes_sum(sum) + rest;
  }
}
#endif

static products best_products(void)
{
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return wide_products;
#endif
  return plain_products;
}

// Puts a score into its place among the kept ones; of equal scores the lower index is first.
static int64_t insert(
  int32_t *indices, float *scores, int64_t held, int64_t kept, int32_t index, float score
)
{
  int64_t low = 0, high = held;
  while (low < high) {
    int64_t middle = (low + high) / 2;
    if (scores[middle] >= score) low = middle + 1;
    else high = middle;
  }
  if (low >= kept) return held;
  int64_t count = held < kept ? held + 1 : kept;
  for (int64_t place = count - 1; place > low; place--) {
    scores[place] = scores[place - 1];
    indices[place] = indices[place - 1];
  }
  scores[low] = score;
  indices[low] = index;
  return count;
}

int64_t viva_recall_scan(
  const float *vectors, int64_t count, int64_t width, const float *query, int64_t kept,
  int32_t *indices, float *scores
)
{
  enum { block = 64 };
  float results[block];
  products all = best_products();
  int64_t held = 0;
  if (kept <= 0) return 0;
  for (int64_t first = 0; first < count; first += block) {
    int64_t size = count - first < block ? count - first : block;
    all(vectors + first * width, size, width, query, results);
    for (int64_t v = 0; v < size; v++) {
      // Indices ascend, so a score equal to the worst kept one comes too late. NaN never enters.
      if (held == kept && !(results[v] > scores[kept - 1])) continue;
      if (results[v] != results[v]) continue;
      held = insert(indices, scores, held, kept, (int32_t)(first + v), results[v]);
    }
  }
  return held;
}
