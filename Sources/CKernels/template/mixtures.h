// Part of a table, see table.h: rows weighed one by one, as experts' outputs by their gates.

static void weigh_rows(
  int64_t rows, int64_t columns, const void *pweights, int64_t step_w, const void *px,
  int64_t step_x, void *py, int64_t step_y, int32_t accumulates
)
{
  const REAL *weights = pweights;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)px + r * step_x;
    REAL *restrict y = (REAL *)py + r * step_y;
    REAL weight = weights[r * step_w];
    if (accumulates) for (int64_t c = 0; c < columns; c++) y[c] += weight * x[c];
    else for (int64_t c = 0; c < columns; c++) y[c] = weight * x[c];
  }
}

static void row_products(
  int64_t rows, int64_t columns, const void *pa, int64_t step_a, const void *pb, int64_t step_b,
  void *py, int64_t step_y, int32_t accumulates
)
{
  REAL *y = py;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict a = (const REAL *)pa + r * step_a;
    const REAL *restrict b = (const REAL *)pb + r * step_b;
    REAL total = 0;
    for (int64_t c = 0; c < columns; c++) total += a[c] * b[c];
    y[r * step_y] = accumulates ? y[r * step_y] + total : total;
  }
}
