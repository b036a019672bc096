// Part of a table, see table.h: many numbers to few. Totals are kept in double precision.

// From here on sums may be taken in any order, so that they run in several lanes. Not before: the
// exponential function lives from the order of its operations.
#pragma clang fp reassociate(on) contract(fast)

static double sum(int64_t count, const void *px)
{
  const REAL *x = px;
  double total = 0;
  for (int64_t i = 0; i < count; i++) total += (double)x[i];
  return total;
}

static double sum_of_magnitudes(int64_t count, const void *px)
{
  const REAL *x = px;
  double total = 0;
  for (int64_t i = 0; i < count; i++) total += (double)MAGNITUDE(x[i]);
  return total;
}

static double sum_of_squares(int64_t count, const void *px)
{
  const REAL *x = px;
  double total = 0;
  for (int64_t i = 0; i < count; i++) total += (double)x[i] * (double)x[i];
  return total;
}

static double dot(int64_t count, const void *pa, const void *pb)
{
  const REAL *a = pa, *b = pb;
  double total = 0;
  for (int64_t i = 0; i < count; i++) total += (double)a[i] * (double)b[i];
  return total;
}

static double squared_distance(int64_t count, const void *pa, const void *pb)
{
  const REAL *a = pa, *b = pb;
  double total = 0;
  for (int64_t i = 0; i < count; i++) {
    double difference = (double)a[i] - (double)b[i];
    total += difference * difference;
  }
  return total;
}

static void column_sums(
  int64_t rows, int64_t columns, const void *px, void *py, int32_t accumulates
)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  if (!accumulates) fill(columns, 0, y);
  for (int64_t r = 0; r < rows; r++)
    for (int64_t c = 0; c < columns; c++) y[c] += x[r * columns + c];
}

static void row_sums(int64_t rows, int64_t columns, const void *px, void *py)
{
  const REAL *x = px;
  REAL *y = py;
  for (int64_t r = 0; r < rows; r++) y[r] = (REAL)sum(columns, x + r * columns);
}

// Flat is where the derivative is less than a twentieth of its greatest value.
#define COUNT_FLAT(condition)                                                      \
  for (int64_t i = 0; i < count; i++) {                                            \
    REAL v = y[i];                                                                 \
    flat += (condition) ? 1 : 0;                                                   \
  }                                                                                \
  break

static struct viva_statistics statistics(
  enum viva_function kind, int64_t rows, int64_t columns, const void *py, void *pworkspace
)
{
  const REAL *restrict y = py;
  REAL *restrict greatest = pworkspace;
  int64_t count = rows * columns, flat = 0, silent = 0;
  struct viva_statistics result = {sum(count, y), 0, 0, 0};
  double mean = count ? result.sum / (double)count : 0, squares = 0;
  for (int64_t i = 0; i < count; i++) {
    double distance = (double)y[i] - mean;
    squares += distance * distance;
  }
  result.squares = squares;
  switch (kind) {
  case VIVA_SIGMOID: COUNT_FLAT(v * ((REAL)1 - v) < (REAL)0.0125);
  case VIVA_TANH: COUNT_FLAT(TANH_BACK(v) < (REAL)0.05);
  case VIVA_RELU: COUNT_FLAT(v <= 0);
  default: break;
  }
  fill(columns, 0, greatest);
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict row = y + r * columns;
    for (int64_t c = 0; c < columns; c++) {
      // NaN is loud, not silent.
      REAL v = MAGNITUDE(row[c]);
      greatest[c] = v <= greatest[c] ? greatest[c] : v;
    }
  }
  for (int64_t c = 0; c < columns; c++) silent += greatest[c] == 0 ? 1 : 0;
  result.flat = (double)flat;
  result.silent = rows ? (double)silent : 0;
  return result;
}
