// Part of a table, see table.h: numbers one by one.

static void fill(int64_t count, double value, void *px)
{
  REAL *x = px;
  for (int64_t i = 0; i < count; i++) x[i] = (REAL)value;
}

static void copy(int64_t count, const void *px, void *py, int32_t accumulates)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  if (accumulates) for (int64_t i = 0; i < count; i++) y[i] += x[i];
  else memcpy(y, x, (size_t)count * sizeof(REAL));
}

static void scale_shift(int64_t count, double scale, double shift, const void *px, void *py)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  REAL s = (REAL)scale, t = (REAL)shift;
  for (int64_t i = 0; i < count; i++) y[i] = s * x[i] + t;
}

static void add_scaled(int64_t count, double scale, const void *px, void *py)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  REAL s = (REAL)scale;
  for (int64_t i = 0; i < count; i++) y[i] += s * x[i];
}

static void add(int64_t count, const void *pa, const void *pb, void *py)
{
  const REAL *a = pa, *b = pb;
  REAL *restrict y = py;
  for (int64_t i = 0; i < count; i++) y[i] = a[i] + b[i];
}

static void multiply(int64_t count, const void *pa, const void *pb, void *py, int32_t accumulates)
{
  const REAL *a = pa, *b = pb;
  REAL *restrict y = py;
  if (accumulates) for (int64_t i = 0; i < count; i++) y[i] += a[i] * b[i];
  else for (int64_t i = 0; i < count; i++) y[i] = a[i] * b[i];
}

#define COMBINE(expression)                                                        \
  for (int64_t r = 0; r < rows; r++) {                                             \
    for (int64_t c = 0; c < columns; c++) {                                        \
      REAL u = a[r * left.row_step + c * left.column_step];                        \
      REAL v = b[r * right.row_step + c * right.column_step];                      \
      y[r * columns + c] = (expression);                                           \
    }                                                                              \
  }                                                                                \
  break

static void combine(
  enum viva_combination kind, int64_t rows, int64_t columns, struct viva_operand left,
  struct viva_operand right, void *py
)
{
  const REAL *a = left.numbers, *b = right.numbers;
  REAL *restrict y = py;
  switch (kind) {
  case VIVA_ADD: COMBINE(u + v);
  case VIVA_SUBTRACT: COMBINE(u - v);
  case VIVA_MULTIPLY: COMBINE(u * v);
  case VIVA_DIVIDE: COMBINE(u / v);
  }
}

#define COMBINE_BACKWARD(expression)                                               \
  for (int64_t r = 0; r < rows; r++) {                                             \
    for (int64_t c = 0; c < columns; c++) {                                        \
      REAL u = a[r * left.row_step + c * left.column_step];                        \
      REAL v = b[r * right.row_step + c * right.column_step];                      \
      REAL g = dy[r * columns + c];                                                \
      (void)u;                                                                     \
      (void)v;                                                                     \
      target[r * row_step + c * column_step] += (expression);                      \
    }                                                                              \
  }                                                                                \
  break

static void combine_backward(
  enum viva_combination kind, int32_t of_right, int64_t rows, int64_t columns,
  struct viva_operand left, struct viva_operand right, const void *pdy, void *ptarget
)
{
  const REAL *a = left.numbers, *b = right.numbers, *dy = pdy;
  REAL *target = ptarget;
  int64_t row_step = of_right ? right.row_step : left.row_step;
  int64_t column_step = of_right ? right.column_step : left.column_step;
  switch (kind) {
  case VIVA_ADD: COMBINE_BACKWARD(g);
  case VIVA_SUBTRACT: COMBINE_BACKWARD(of_right ? -g : g);
  case VIVA_MULTIPLY: COMBINE_BACKWARD(of_right ? g * u : g * v);
  case VIVA_DIVIDE: COMBINE_BACKWARD(of_right ? -g * u / (v * v) : g / v);
  }
}

// Comparisons are written so that NaN stays NaN.
#define RELU(v) ((v) < 0 ? (REAL)0 : (v))
#define LEAKY(v) ((v) < 0 ? s * (v) : (v))

#define MAP(expression)                                                            \
  for (int64_t i = 0; i < count; i++) {                                            \
    REAL v = x[i];                                                                 \
    y[i] = (expression);                                                           \
  }                                                                                \
  break

static void apply(enum viva_function kind, double slope, int64_t count, const void *px, void *py)
{
  const REAL *restrict x = px;
  REAL *restrict y = py;
  REAL s = (REAL)slope;
  switch (kind) {
  case VIVA_IDENTITY: MAP(v);
  case VIVA_SIGMOID: MAP(sigmoid(v));
  case VIVA_TANH: MAP(hyperbolic_tangent(v));
  case VIVA_RELU: MAP(RELU(v));
  case VIVA_LEAKY_RELU: MAP(LEAKY(v));
  case VIVA_GELU: MAP(v * normal_share(v));
  case VIVA_EXPONENTIAL: MAP(exponential(v));
  case VIVA_LOGARITHM: MAP(LOGARITHM(v));
  case VIVA_SQUARE_ROOT: MAP(SQUARE_ROOT(v));
  case VIVA_SQUARE: MAP(v * v);
  case VIVA_MAGNITUDE: MAP(MAGNITUDE(v));
  case VIVA_SOFTPLUS: MAP(softplus(v));
  case VIVA_RECIPROCAL: MAP((REAL)1 / v);
  }
}

#define MAP_IN_PLACE(expression)                                                   \
  if (bias) {                                                                      \
    for (int64_t r = 0; r < rows; r++) {                                           \
      REAL *restrict row = y + r * columns;                                        \
      for (int64_t c = 0; c < columns; c++) {                                      \
        REAL v = row[c] + bias[c];                                                 \
        row[c] = (expression);                                                     \
      }                                                                            \
    }                                                                              \
  } else {                                                                         \
    for (int64_t i = 0; i < rows * columns; i++) {                                 \
      REAL v = y[i];                                                               \
      y[i] = (expression);                                                         \
    }                                                                              \
  }                                                                                \
  break

static void apply_with_bias(
  enum viva_function kind, double slope, int64_t rows, int64_t columns, const void *pbias,
  void *py
)
{
  const REAL *restrict bias = pbias;
  REAL *restrict y = py;
  REAL s = (REAL)slope;
  switch (kind) {
  case VIVA_IDENTITY: MAP_IN_PLACE(v);
  case VIVA_SIGMOID: MAP_IN_PLACE(sigmoid(v));
  case VIVA_TANH: MAP_IN_PLACE(hyperbolic_tangent(v));
  case VIVA_RELU: MAP_IN_PLACE(RELU(v));
  case VIVA_LEAKY_RELU: MAP_IN_PLACE(LEAKY(v));
  default: MAP_IN_PLACE(v);
  }
}

static void add_bias(int64_t rows, int64_t columns, const void *pbias, void *py)
{
  const REAL *restrict bias = pbias;
  REAL *restrict y = py;
  for (int64_t r = 0; r < rows; r++)
    for (int64_t c = 0; c < columns; c++) y[r * columns + c] += bias[c];
}

#define MAP_BACKWARD(expression)                                                   \
  if (accumulates) {                                                               \
    for (int64_t i = 0; i < count; i++) {                                          \
      REAL v = y[i], u = x[i], g = dy[i];                                          \
      (void)u;                                                                     \
      (void)v;                                                                     \
      dx[i] += (expression);                                                       \
    }                                                                              \
  } else {                                                                         \
    for (int64_t i = 0; i < count; i++) {                                          \
      REAL v = y[i], u = x[i], g = dy[i];                                          \
      (void)u;                                                                     \
      (void)v;                                                                     \
      dx[i] = (expression);                                                        \
    }                                                                              \
  }                                                                                \
  break

// 1 − y² as (1 − y)(1 + y): near saturation the square would be rounded away.
#define TANH_BACK(v) (((REAL)1 - (v)) * ((REAL)1 + (v)))

static void apply_backward(
  enum viva_function kind, double slope, int64_t count, const void *px, const void *py,
  const void *pdy, void *pdx, int32_t accumulates
)
{
  const REAL *x = px, *y = py, *dy = pdy;
  REAL *restrict dx = pdx;
  REAL s = (REAL)slope;
  switch (kind) {
  case VIVA_IDENTITY: MAP_BACKWARD(g);
  case VIVA_SIGMOID: MAP_BACKWARD(g * (v * ((REAL)1 - v)));
  case VIVA_TANH: MAP_BACKWARD(g * TANH_BACK(v));
  case VIVA_RELU: MAP_BACKWARD(v <= 0 ? (REAL)0 : g);
  case VIVA_LEAKY_RELU: MAP_BACKWARD(v <= 0 ? s * g : g);
  case VIVA_GELU: MAP_BACKWARD(g * gelu_derivative(u));
  case VIVA_EXPONENTIAL: MAP_BACKWARD(g * v);
  case VIVA_LOGARITHM: MAP_BACKWARD(g / u);
  case VIVA_SQUARE_ROOT: MAP_BACKWARD((REAL)0.5 * g / v);
  case VIVA_SQUARE: MAP_BACKWARD((REAL)2 * g * u);
  case VIVA_MAGNITUDE: MAP_BACKWARD(u > 0 ? g : u < 0 ? -g : u * g);
  case VIVA_SOFTPLUS: MAP_BACKWARD(g * sigmoid(u));
  case VIVA_RECIPROCAL: MAP_BACKWARD(-g * v * v);
  }
}

#define MAP_BACKWARD_ROWS(expression)                                              \
  for (int64_t r = 0; r < rows; r++) {                                             \
    const REAL *restrict yr = y + r * columns;                                     \
    const REAL *restrict gr = dy + r * columns;                                    \
    REAL *restrict xr = dx + r * columns;                                          \
    for (int64_t c = 0; c < columns; c++) {                                        \
      REAL v = yr[c], g = gr[c];                                                   \
      (void)v;                                                                     \
      REAL d = (expression);                                                       \
      xr[c] = d;                                                                   \
      dbias[c] += d;                                                               \
    }                                                                              \
  }                                                                                \
  break

static void apply_backward_with_bias(
  enum viva_function kind, double slope, int64_t rows, int64_t columns, const void *py,
  const void *pdy, void *pdx, void *pdbias, int32_t accumulates
)
{
  const REAL *y = py, *dy = pdy;
  REAL *dx = pdx;
  REAL *restrict dbias = pdbias;
  REAL s = (REAL)slope;
  if (!accumulates) fill(columns, 0, dbias);
  switch (kind) {
  case VIVA_IDENTITY: MAP_BACKWARD_ROWS(g);
  case VIVA_SIGMOID: MAP_BACKWARD_ROWS(g * (v * ((REAL)1 - v)));
  case VIVA_TANH: MAP_BACKWARD_ROWS(g * TANH_BACK(v));
  case VIVA_RELU: MAP_BACKWARD_ROWS(v <= 0 ? (REAL)0 : g);
  case VIVA_LEAKY_RELU: MAP_BACKWARD_ROWS(v <= 0 ? s * g : g);
  default: MAP_BACKWARD_ROWS(g);
  }
}
