// Part of a table, see table.h: one pass of an optimiser.

static void descend(
  int64_t count, double rate, double decay, const void *pgradient, void *pvalue
)
{
  const REAL *restrict gradient = pgradient;
  REAL *restrict value = pvalue;
  REAL a = (REAL)rate, d = (REAL)decay;
  for (int64_t i = 0; i < count; i++) value[i] -= a * (gradient[i] + d * value[i]);
}

static void momentum(
  int64_t count, double rate, double factor, int32_t nesterov, double decay,
  const void *pgradient, void *pvelocity, void *pvalue
)
{
  const REAL *restrict gradient = pgradient;
  REAL *restrict velocity = pvelocity, *restrict value = pvalue;
  REAL a = (REAL)rate, m = (REAL)factor, d = (REAL)decay, ahead = nesterov ? m : 0;
  REAL own = nesterov ? 1 : 0, kept = nesterov ? ahead : 1;
  for (int64_t i = 0; i < count; i++) {
    REAL g = gradient[i] + d * value[i];
    REAL v = m * velocity[i] + g;
    velocity[i] = v;
    value[i] -= a * (own * g + kept * v);
  }
}

static void adagrad(
  int64_t count, double rate, double epsilon, double decay, const void *pgradient, void *psquares,
  void *pvalue
)
{
  const REAL *restrict gradient = pgradient;
  REAL *restrict squares = psquares, *restrict value = pvalue;
  REAL a = (REAL)rate, e = (REAL)epsilon, d = (REAL)decay;
  for (int64_t i = 0; i < count; i++) {
    REAL g = gradient[i] + d * value[i];
    REAL s = squares[i] + g * g;
    squares[i] = s;
    value[i] -= a * g / (SQUARE_ROOT(s) + e);
  }
}

static void rmsprop(
  int64_t count, double rate, double smoothing, double epsilon, double decay,
  const void *pgradient, void *psquares, void *pvalue
)
{
  const REAL *restrict gradient = pgradient;
  REAL *restrict squares = psquares, *restrict value = pvalue;
  REAL a = (REAL)rate, k = (REAL)smoothing, e = (REAL)epsilon, d = (REAL)decay;
  REAL fresh = (REAL)(1 - smoothing);
  for (int64_t i = 0; i < count; i++) {
    REAL g = gradient[i] + d * value[i];
    REAL s = k * squares[i] + fresh * g * g;
    squares[i] = s;
    value[i] -= a * g / (SQUARE_ROOT(s) + e);
  }
}

static void adam(
  int64_t count, double rate, double beta1, double beta2, double correction1, double correction2,
  double epsilon, double decay, double shrink, const void *pgradient, void *pfirst,
  void *psecond, void *pvalue
)
{
  const REAL *restrict gradient = pgradient;
  REAL *restrict first = pfirst, *restrict second = psecond, *restrict value = pvalue;
  REAL b1 = (REAL)beta1, b2 = (REAL)beta2, f1 = (REAL)(1 - beta1), f2 = (REAL)(1 - beta2);
  REAL a = (REAL)(rate / correction1), k = (REAL)(1 / sqrt(correction2));
  REAL e = (REAL)epsilon, d = (REAL)decay, w = (REAL)shrink;
  for (int64_t i = 0; i < count; i++) {
    REAL x = value[i];
    REAL g = gradient[i] + d * x;
    REAL m = b1 * first[i] + f1 * g;
    REAL v = b2 * second[i] + f2 * g * g;
    first[i] = m;
    second[i] = v;
    value[i] = w * x - a * m / (SQUARE_ROOT(v) * k + e);
  }
}

static void clamp(int64_t count, double limit, void *px)
{
  REAL *x = px;
  REAL high = (REAL)limit, low = (REAL)-limit;
  for (int64_t i = 0; i < count; i++) {
    REAL v = x[i];
    v = v > high ? high : v;
    x[i] = v < low ? low : v;
  }
}
