// Part of a table, see table.h: rows and columns of matrices.

static void softmax(int64_t rows, int64_t columns, const void *px, void *py)
{
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)px + r * columns;
    REAL *restrict y = (REAL *)py + r * columns;
    REAL greatest = columns ? x[0] : 0;
    for (int64_t c = 1; c < columns; c++) greatest = x[c] > greatest ? x[c] : greatest;
    for (int64_t c = 0; c < columns; c++) y[c] = exponential(x[c] - greatest);
    REAL total = 0;
    for (int64_t c = 0; c < columns; c++) total += y[c];
    REAL inverse = (REAL)1 / total;
    for (int64_t c = 0; c < columns; c++) y[c] *= inverse;
  }
}

static void softmax_backward(
  int64_t rows, int64_t columns, const void *py, const void *pdy, void *pdx, int32_t accumulates
)
{
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict y = (const REAL *)py + r * columns;
    const REAL *restrict dy = (const REAL *)pdy + r * columns;
    REAL *restrict dx = (REAL *)pdx + r * columns;
    REAL total = 0;
    for (int64_t c = 0; c < columns; c++) total += y[c] * dy[c];
    if (accumulates) for (int64_t c = 0; c < columns; c++) dx[c] += y[c] * (dy[c] - total);
    else for (int64_t c = 0; c < columns; c++) dx[c] = y[c] * (dy[c] - total);
  }
}

static void normalise_rows(
  int64_t rows, int64_t columns, double epsilon, const void *px, void *py, void *pinverse
)
{
  REAL *inverses = pinverse;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)px + r * columns;
    REAL *restrict y = (REAL *)py + r * columns;
    REAL total = 0;
    for (int64_t c = 0; c < columns; c++) total += x[c] * x[c];
    REAL norm = SQUARE_ROOT(total);
    // Below epsilon the divisor is fixed, which is marked by a negative number.
    REAL inverse = norm < (REAL)epsilon ? (REAL)(-1 / epsilon) : (REAL)1 / norm;
    inverses[r] = inverse;
    REAL factor = MAGNITUDE(inverse);
    for (int64_t c = 0; c < columns; c++) y[c] = x[c] * factor;
  }
}

static void normalise_rows_backward(
  int64_t rows, int64_t columns, const void *py, const void *pinverse, const void *pdy, void *pdx,
  int32_t accumulates
)
{
  const REAL *inverses = pinverse;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict y = (const REAL *)py + r * columns;
    const REAL *restrict dy = (const REAL *)pdy + r * columns;
    REAL *restrict dx = (REAL *)pdx + r * columns;
    REAL along = 0, factor = MAGNITUDE(inverses[r]);
    for (int64_t c = 0; c < columns; c++) along += y[c] * dy[c];
    if (inverses[r] < 0) along = 0;
    if (accumulates) for (int64_t c = 0; c < columns; c++) dx[c] += (dy[c] - y[c] * along) * factor;
    else for (int64_t c = 0; c < columns; c++) dx[c] = (dy[c] - y[c] * along) * factor;
  }
}

static void layer_norm(
  int64_t rows, int64_t columns, double epsilon, const void *px, const void *pgain,
  const void *poffset, void *pnormalised, void *pinverse, void *py
)
{
  const REAL *restrict gain = pgain, *restrict offset = poffset;
  REAL *inverses = pinverse;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)px + r * columns;
    REAL *restrict n = (REAL *)pnormalised + r * columns;
    REAL *restrict y = (REAL *)py + r * columns;
    REAL total = 0, squares = 0;
    for (int64_t c = 0; c < columns; c++) total += x[c];
    REAL mean = total / (REAL)columns;
    for (int64_t c = 0; c < columns; c++) squares += (x[c] - mean) * (x[c] - mean);
    REAL inverse = (REAL)1 / SQUARE_ROOT(squares / (REAL)columns + (REAL)epsilon);
    inverses[r] = inverse;
    for (int64_t c = 0; c < columns; c++) {
      REAL v = (x[c] - mean) * inverse;
      n[c] = v;
      y[c] = v * gain[c] + offset[c];
    }
  }
}

static void layer_norm_backward(
  int64_t rows, int64_t columns, const void *pnormalised, const void *pinverse,
  const void *pgain, const void *pdy, void *pdx, void *pdgain, void *pdoffset,
  int32_t accumulates_dx
)
{
  const REAL *restrict gain = pgain, *inverses = pinverse;
  REAL *restrict dgain = pdgain, *restrict doffset = pdoffset;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict n = (const REAL *)pnormalised + r * columns;
    const REAL *restrict dy = (const REAL *)pdy + r * columns;
    for (int64_t c = 0; c < columns; c++) {
      dgain[c] += dy[c] * n[c];
      doffset[c] += dy[c];
    }
    if (!pdx) continue;
    REAL *restrict dx = (REAL *)pdx + r * columns;
    REAL mean = 0, along = 0, inverse = inverses[r];
    for (int64_t c = 0; c < columns; c++) {
      REAL g = dy[c] * gain[c];
      mean += g;
      along += g * n[c];
    }
    mean /= (REAL)columns;
    along /= (REAL)columns;
    if (accumulates_dx) {
      for (int64_t c = 0; c < columns; c++)
        dx[c] += inverse * (dy[c] * gain[c] - mean - n[c] * along);
    } else {
      for (int64_t c = 0; c < columns; c++)
        dx[c] = inverse * (dy[c] * gain[c] - mean - n[c] * along);
    }
  }
}

static void column_moments(
  int64_t rows, int64_t columns, const void *px, void *pmean, void *pvariance
)
{
  const REAL *restrict x = px;
  REAL *restrict mean = pmean, *restrict variance = pvariance;
  REAL share = (REAL)1 / (REAL)rows;
  column_sums(rows, columns, x, mean, 0);
  for (int64_t c = 0; c < columns; c++) {
    mean[c] *= share;
    variance[c] = 0;
  }
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t c = 0; c < columns; c++) {
      REAL distance = x[r * columns + c] - mean[c];
      variance[c] += distance * distance;
    }
  }
  for (int64_t c = 0; c < columns; c++) variance[c] *= share;
}

static void column_norm(
  int64_t rows, int64_t columns, const void *px, const void *pmean, const void *pinverse,
  const void *pgain, const void *poffset, void *pnormalised, void *py
)
{
  const REAL *restrict mean = pmean, *restrict inverse = pinverse;
  const REAL *restrict gain = pgain, *restrict offset = poffset;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)px + r * columns;
    REAL *restrict n = (REAL *)pnormalised + r * columns;
    REAL *restrict y = (REAL *)py + r * columns;
    for (int64_t c = 0; c < columns; c++) {
      REAL v = (x[c] - mean[c]) * inverse[c];
      n[c] = v;
      y[c] = v * gain[c] + offset[c];
    }
  }
}

static void column_norm_backward(
  int64_t rows, int64_t columns, const void *pnormalised, const void *pinverse,
  const void *pgain, const void *pdy, void *pdx, void *pdgain, void *pdoffset, void *psums,
  int32_t fixed, int32_t accumulates_dx
)
{
  const REAL *restrict inverse = pinverse, *restrict gain = pgain;
  REAL *restrict total = psums, *restrict along = (REAL *)psums + columns;
  REAL *restrict dgain = pdgain, *restrict doffset = pdoffset;
  fill(2 * columns, 0, psums);
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict n = (const REAL *)pnormalised + r * columns;
    const REAL *restrict dy = (const REAL *)pdy + r * columns;
    for (int64_t c = 0; c < columns; c++) {
      total[c] += dy[c];
      along[c] += dy[c] * n[c];
    }
  }
  REAL share = fixed ? 0 : (REAL)1 / (REAL)rows;
  for (int64_t c = 0; c < columns; c++) {
    doffset[c] += total[c];
    dgain[c] += along[c];
    total[c] *= share;
    along[c] *= share;
  }
  if (!pdx) return;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict n = (const REAL *)pnormalised + r * columns;
    const REAL *restrict dy = (const REAL *)pdy + r * columns;
    REAL *restrict dx = (REAL *)pdx + r * columns;
    if (accumulates_dx) {
      for (int64_t c = 0; c < columns; c++)
        dx[c] += gain[c] * inverse[c] * (dy[c] - total[c] - n[c] * along[c]);
    } else {
      for (int64_t c = 0; c < columns; c++)
        dx[c] = gain[c] * inverse[c] * (dy[c] - total[c] - n[c] * along[c]);
    }
  }
}

static void gather_rows(
  int64_t count, int64_t columns, const void *ptable, const int32_t *rows, void *py
)
{
  const REAL *table = ptable;
  REAL *y = py;
  for (int64_t i = 0; i < count; i++)
    memcpy(y + i * columns, table + rows[i] * columns, (size_t)columns * sizeof(REAL));
}

static void scatter_rows(
  int64_t count, int64_t columns, const void *pdy, const int32_t *rows, void *ptable
)
{
  const REAL *restrict dy = pdy;
  REAL *restrict table = ptable;
  for (int64_t i = 0; i < count; i++)
    for (int64_t c = 0; c < columns; c++) table[rows[i] * columns + c] += dy[i * columns + c];
}

// In blocks of eight columns, so that what is written stays in the cache.
static void transpose(int64_t rows, int64_t columns, const void *px, void *py)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  for (int64_t from = 0; from < columns; from += 8) {
    int64_t to = from + 8 < columns ? from + 8 : columns;
    for (int64_t r = 0; r < rows; r++)
      for (int64_t c = from; c < to; c++) y[c * rows + r] = x[r * columns + c];
  }
}

static void copy_block(
  int64_t rows, int64_t columns, const void *px, int64_t step_x, void *py, int64_t step_y,
  int32_t accumulates
)
{
  const REAL *x = px;
  REAL *y = py;
  for (int64_t r = 0; r < rows; r++) copy(columns, x + r * step_x, y + r * step_y, accumulates);
}
