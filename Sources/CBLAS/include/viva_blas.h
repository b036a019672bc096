#ifndef VIVA_BLAS_H
#define VIVA_BLAS_H

#include <stdint.h>

// Matrix products by the platform's BLAS, in plain C types: the library's own header stays in blas.c.
// All matrices are row-major. `transpose_*` is 0 or 1; a leading dimension is the distance between
// the starts of two stored rows.

// C [rows, columns] = alpha · op(A) · op(B) + beta · C, with op(A) [rows, inner], op(B) [inner, columns].
// The numbers have 4 or 8 bytes: single or double precision.
void viva_blas_product(
  int32_t bytes, int32_t transpose_a, int32_t transpose_b, int32_t rows, int32_t columns,
  int32_t inner, double alpha, const void *a, int32_t leading_a, const void *b, int32_t leading_b,
  double beta, void *c, int32_t leading_c
);

// How many threads a product may use. Where the platform cannot count them, 1 means one and any
// greater number leaves the choice to the platform.
void viva_blas_set_threads(int32_t count);

#endif
