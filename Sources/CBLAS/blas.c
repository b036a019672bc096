#include "viva_blas.h"

#ifdef __APPLE__
#define ACCELERATE_NEW_LAPACK
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
#endif

static enum CBLAS_TRANSPOSE viva_transpose(int32_t flag)
{
  return flag ? CblasTrans : CblasNoTrans;
}

void viva_blas_sgemm(
  int32_t transpose_a, int32_t transpose_b, int32_t rows, int32_t columns, int32_t inner,
  float alpha, const float *a, int32_t leading_a, const float *b, int32_t leading_b,
  float beta, float *c, int32_t leading_c
)
{
  cblas_sgemm(
    CblasRowMajor, viva_transpose(transpose_a), viva_transpose(transpose_b), rows, columns, inner,
    alpha, a, leading_a, b, leading_b, beta, c, leading_c
  );
}

void viva_blas_dgemm(
  int32_t transpose_a, int32_t transpose_b, int32_t rows, int32_t columns, int32_t inner,
  double alpha, const double *a, int32_t leading_a, const double *b, int32_t leading_b,
  double beta, double *c, int32_t leading_c
)
{
  cblas_dgemm(
    CblasRowMajor, viva_transpose(transpose_a), viva_transpose(transpose_b), rows, columns, inner,
    alpha, a, leading_a, b, leading_b, beta, c, leading_c
  );
}

void viva_blas_set_threads(int32_t count)
{
#ifdef __APPLE__
  BLASSetThreading(count == 1 ? BLAS_THREADING_SINGLE_THREADED : BLAS_THREADING_MULTI_THREADED);
#else
  openblas_set_num_threads(count);
#endif
}
