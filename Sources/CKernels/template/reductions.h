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

// A piece stays in the processor's nearest cache while it is read twice; pieces are joined as in Chan,
// Golub and LeVeque, "Updating formulae and a pairwise algorithm for computing sample variances", 1979.
static struct viva_moments moments(int64_t count, const void *px)
{
  const REAL *x = px;
  struct viva_moments all = {0, 0, 0};
  for (int64_t start = 0; start < count; start += 2048) {
    int64_t size = count - start < 2048 ? count - start : 2048;
    double total = sum(size, x + start), mean = total / (double)size;
    double squares = 0, distances = 0;
    for (int64_t i = start; i < start + size; i++) {
      double value = (double)x[i], distance = value - mean;
      squares += value * value;
      distances += distance * distance;
    }
    double gap = start ? mean - all.sum / (double)start : 0;
    all.distances += distances + gap * gap * (double)start * (double)size / (double)(start + size);
    all.sum += total;
    all.squares += squares;
  }
  return all;
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

// The means are in double precision: where a signal has died it is a rounding of its units' means.
static double distances_within_columns(
  int64_t rows, int64_t columns, const REAL *restrict x, double *restrict mean
)
{
  double total = 0;
  for (int64_t c = 0; c < columns; c++) mean[c] = 0;
  for (int64_t r = 0; r < rows; r++)
    for (int64_t c = 0; c < columns; c++) mean[c] += (double)x[r * columns + c];
  for (int64_t c = 0; c < columns; c++) mean[c] /= (double)rows;
  for (int64_t r = 0; r < rows; r++) {
    for (int64_t c = 0; c < columns; c++) {
      double distance = (double)x[r * columns + c] - mean[c];
      total += distance * distance;
    }
  }
  return total;
}

static struct viva_statistics statistics(
  enum viva_function kind, int64_t rows, int64_t columns, const void *py, void *pworkspace
)
{
  const REAL *restrict y = py;
  REAL *restrict greatest = pworkspace;
  int64_t count = rows * columns, flat = 0, silent = 0;
  struct viva_statistics result = {sum(count, y), 0, 0, 0, 0};
  double mean = count ? result.sum / (double)count : 0, squares = 0;
  for (int64_t i = 0; i < count; i++) {
    double distance = (double)y[i] - mean;
    squares += distance * distance;
  }
  result.squares = squares;
  result.within = distances_within_columns(rows, columns, y, pworkspace);
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
  // Where a number is lost, no count of the others tells how the layer is; the sum is NaN then.
  int is_lost = result.sum != result.sum;
  result.flat = is_lost ? result.sum : (double)flat;
  result.silent = is_lost ? result.sum : rows ? (double)silent : 0;
  return result;
}
