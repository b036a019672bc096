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

void viva_blas_product(
  int32_t bytes, int32_t transpose_a, int32_t transpose_b, int32_t rows, int32_t columns,
  int32_t inner, double alpha, const void *a, int32_t leading_a, const void *b, int32_t leading_b,
  double beta, void *c, int32_t leading_c
)
{
  // A column is a vector: OpenBLAS asks for memory in its small products of one column.
  if (columns == 1) {
    int32_t stored_rows = transpose_a ? inner : rows, stored_columns = transpose_a ? rows : inner;
    int32_t step_b = transpose_b ? 1 : leading_b;
    if (bytes == 4) {
      cblas_sgemv(
        CblasRowMajor, viva_transpose(transpose_a), stored_rows, stored_columns, (float)alpha, a,
        leading_a, b, step_b, (float)beta, c, leading_c
      );
    } else {
      cblas_dgemv(
        CblasRowMajor, viva_transpose(transpose_a), stored_rows, stored_columns, alpha, a, leading_a,
        b, step_b, beta, c, leading_c
      );
    }
  } else if (bytes == 4) {
    cblas_sgemm(
      CblasRowMajor, viva_transpose(transpose_a), viva_transpose(transpose_b), rows, columns, inner,
      (float)alpha, a, leading_a, b, leading_b, (float)beta, c, leading_c
    );
  } else {
    cblas_dgemm(
      CblasRowMajor, viva_transpose(transpose_a), viva_transpose(transpose_b), rows, columns, inner,
      alpha, a, leading_a, b, leading_b, beta, c, leading_c
    );
  }
}

void viva_blas_set_threads(int32_t count)
{
#ifdef __APPLE__
  BLASSetThreading(count == 1 ? BLAS_THREADING_SINGLE_THREADED : BLAS_THREADING_MULTI_THREADED);
#else
  openblas_set_num_threads(count);
#endif
}
