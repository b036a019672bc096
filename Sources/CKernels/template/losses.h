// Part of a table, see table.h: losses, summed over rows.

static double cross_entropy(
  int64_t rows, int64_t columns, const void *plogits, const int32_t *labels, const void *pweights,
  void *pprobabilities
)
{
  const REAL *weights = pweights;
  double loss = 0;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict x = (const REAL *)plogits + r * columns;
    REAL *restrict p = (REAL *)pprobabilities + r * columns;
    REAL greatest = columns ? x[0] : 0;
    for (int64_t c = 1; c < columns; c++) greatest = x[c] > greatest ? x[c] : greatest;
    for (int64_t c = 0; c < columns; c++) p[c] = exponential(x[c] - greatest);
    REAL total = 0;
    for (int64_t c = 0; c < columns; c++) total += p[c];
    REAL inverse = (REAL)1 / total;
    for (int64_t c = 0; c < columns; c++) p[c] *= inverse;
    if (labels[r] < 0 || labels[r] >= columns) continue;
    double one = log((double)total) - ((double)x[labels[r]] - (double)greatest);
    loss += weights ? (double)weights[r] * one : one;
  }
  return loss;
}

static void cross_entropy_backward(
  int64_t rows, int64_t columns, const void *pprobabilities, const int32_t *labels,
  const void *pweights, double scale, void *pdx, int32_t accumulates
)
{
  const REAL *weights = pweights;
  for (int64_t r = 0; r < rows; r++) {
    const REAL *restrict p = (const REAL *)pprobabilities + r * columns;
    REAL *restrict dx = (REAL *)pdx + r * columns;
    int known = labels[r] >= 0 && labels[r] < columns;
    REAL s = known ? (REAL)scale * (weights ? weights[r] : (REAL)1) : (REAL)0;
    if (accumulates) for (int64_t c = 0; c < columns; c++) dx[c] += s * p[c];
    else for (int64_t c = 0; c < columns; c++) dx[c] = s * p[c];
    if (known) dx[labels[r]] -= s;
  }
}

// max(x, 0) − x · t + ln(1 + e^−|x|): no exponential of a positive number.
static double binary_cross_entropy(
  int64_t count, const void *plogits, const void *ptargets, const void *pweights
)
{
  const REAL *x = plogits, *t = ptargets, *weights = pweights;
  double loss = 0;
  for (int64_t i = 0; i < count; i++) {
    double one = (double)softplus(x[i]) - (double)x[i] * (double)t[i];
    loss += weights ? (double)weights[i] * one : one;
  }
  return loss;
}

static void binary_cross_entropy_backward(
  int64_t count, const void *plogits, const void *ptargets, const void *pweights, double scale,
  void *pdx, int32_t accumulates
)
{
  const REAL *x = plogits, *t = ptargets, *weights = pweights;
  REAL *dx = pdx;
  for (int64_t i = 0; i < count; i++) {
    REAL d = (REAL)scale * (weights ? weights[i] : (REAL)1) * (sigmoid(x[i]) - t[i]);
    dx[i] = accumulates ? dx[i] + d : d;
  }
}

static void difference_backward(
  int64_t count, double scale, const void *pa, const void *pb, void *pda, int32_t accumulates
)
{
  const REAL *a = pa, *b = pb;
  REAL *restrict da = pda;
  REAL s = (REAL)scale;
  if (accumulates) for (int64_t i = 0; i < count; i++) da[i] += s * (a[i] - b[i]);
  else for (int64_t i = 0; i < count; i++) da[i] = s * (a[i] - b[i]);
}
