#ifndef VIVA_KERNELS_H
#define VIVA_KERNELS_H

#include <stdint.h>

// The loops over numbers behind Neural, in one table for each precision: compiled for the plain
// processor and, on x86-64, for AVX2 with FMA, and for AVX-512 where they are floats; the best that
// runs is given out.
//
// Matrices are row-major and dense, [rows, columns]. Every `void *` points to numbers of the table's
// precision. Unless a comment says so, arguments do not overlap. Where an argument is
// called `accumulates`, 0 overwrites the target and 1 adds to it. NaN and infinity pass through.

#pragma clang assume_nonnull begin

// What is done to each number.
enum viva_function {
  VIVA_IDENTITY,
  VIVA_SIGMOID,
  VIVA_TANH,
  VIVA_RELU,
  VIVA_LEAKY_RELU, // slope · x below 0
  VIVA_GELU,       // x · Φ(x), exact
  VIVA_EXPONENTIAL,
  VIVA_LOGARITHM,
  VIVA_SQUARE_ROOT,
  VIVA_SQUARE,
  VIVA_MAGNITUDE,
  VIVA_SOFTPLUS, // ln(1 + e^x)
  VIVA_RECIPROCAL,
};

// What is done to two numbers.
enum viva_combination { VIVA_ADD, VIVA_SUBTRACT, VIVA_MULTIPLY, VIVA_DIVIDE };

// An operand of a combination: how far to step to its next row and column; 0 repeats it.
struct viva_operand {
  const void *numbers;
  int64_t row_step;
  int64_t column_step;
};

// What a probe wants to know of a matrix of activations.
struct viva_statistics {
  double sum;
  double squares;   // of the distances to the mean
  double within;    // of the distances to the mean of the own column, squared and summed
  double flat;      // how many numbers lie where the activation is flat; NaN where the sum is
  double silent;    // how many columns are 0 in every row; NaN where the sum is
};

// What is known of many numbers after one pass over them.
struct viva_moments {
  double sum;
  double squares;   // of the numbers
  double distances; // squared, to the mean
};

struct viva_kernels {
  // Elementwise.
  void (*fill)(int64_t count, double value, void *x);
  void (*copy)(int64_t count, const void *x, void *y, int32_t accumulates);
  void (*scale_shift)(int64_t count, double scale, double shift, const void *x, void *y);
  void (*add_scaled)(int64_t count, double scale, const void *x, void *y); // y += scale · x
  void (*add)(int64_t count, const void *a, const void *b, void *y);
  void (*multiply)(int64_t count, const void *a, const void *b, void *y, int32_t accumulates);
  void (*combine)(
    enum viva_combination kind, int64_t rows, int64_t columns, struct viva_operand a,
    struct viva_operand b, void *y
  );
  // Adds the gradient to one operand's; `of_right` says to which one's.
  void (*combine_backward)(
    enum viva_combination kind, int32_t of_right, int64_t rows, int64_t columns,
    struct viva_operand a, struct viva_operand b, const void *dy, void *target
  );
  void (*apply)(enum viva_function kind, double slope, int64_t count, const void *x, void *y);
  // In place, after adding a bias [columns] to every row, where there is one. Not for GELU.
  void (*apply_with_bias)(
    enum viva_function kind, double slope, int64_t rows, int64_t columns,
    const void *_Nullable bias, void *y
  );
  void (*add_bias)(int64_t rows, int64_t columns, const void *bias, void *y);
  // x may be any valid pointer where the derivative follows from y.
  void (*apply_backward)(
    enum viva_function kind, double slope, int64_t count, const void *x, const void *y,
    const void *dy, void *dx, int32_t accumulates
  );
  // The same, and the column sums of dx, in one pass. Not for GELU.
  void (*apply_backward_with_bias)(
    enum viva_function kind, double slope, int64_t rows, int64_t columns, const void *y,
    const void *dy, void *dx, void *dbias, int32_t accumulates
  );

  // Reductions.
  double (*sum)(int64_t count, const void *x);
  double (*sum_of_magnitudes)(int64_t count, const void *x);
  double (*sum_of_squares)(int64_t count, const void *x);
  struct viva_moments (*moments)(int64_t count, const void *x); // in one pass over memory
  double (*squared_distance)(int64_t count, const void *a, const void *b);
  void (*column_sums)(int64_t rows, int64_t columns, const void *x, void *y, int32_t accumulates);
  void (*row_sums)(int64_t rows, int64_t columns, const void *x, void *y);
  // The workspace holds 2 · columns numbers.
  struct viva_statistics (*statistics)(
    enum viva_function kind, int64_t rows, int64_t columns, const void *y, void *workspace
  );

  // Rows.
  void (*softmax)(int64_t rows, int64_t columns, const void *x, void *y);
  void (*softmax_backward)(
    int64_t rows, int64_t columns, const void *y, const void *dy, void *dx, int32_t accumulates
  );
  void (*normalise_rows)(
    int64_t rows, int64_t columns, double epsilon, const void *x, void *y, void *inverse_norms
  );
  void (*normalise_rows_backward)(
    int64_t rows, int64_t columns, const void *y, const void *inverse_norms, const void *dy,
    void *dx, int32_t accumulates
  );
  // Writes normalised x, and y = gain · normalised + offset; inverse is 1 / √(variance + ε) of a row.
  void (*layer_norm)(
    int64_t rows, int64_t columns, double epsilon, const void *x, const void *gain,
    const void *offset, void *normalised, void *inverse, void *y
  );
  void (*layer_norm_backward)(
    int64_t rows, int64_t columns, const void *normalised, const void *inverse, const void *gain,
    const void *dy, void *_Nullable dx, void *dgain, void *doffset, int32_t accumulates_dx
  );
  // Statistics of columns: mean and variance (dividing by rows).
  void (*column_moments)(int64_t rows, int64_t columns, const void *x, void *mean, void *variance);
  // The same for columns; inverse is 1 / √(variance + ε) of a column.
  void (*column_norm)(
    int64_t rows, int64_t columns, const void *x, const void *mean, const void *inverse,
    const void *gain, const void *offset, void *normalised, void *y
  );
  // Adds to dgain and doffset; sums [2 · columns] is workspace. `fixed` says that mean and
  // variance were given, as in inference, and pass no gradient.
  void (*column_norm_backward)(
    int64_t rows, int64_t columns, const void *normalised, const void *inverse, const void *gain,
    const void *dy, void *_Nullable dx, void *dgain, void *doffset, void *sums, int32_t fixed,
    int32_t accumulates_dx
  );
  void (*gather_rows)(
    int64_t count, int64_t columns, const void *table, const int32_t *rows, void *y
  );
  void (*scatter_rows)(
    int64_t count, int64_t columns, const void *dy, const int32_t *rows, void *table
  );
  // y = xᵀ for x [rows, columns].
  void (*transpose)(int64_t rows, int64_t columns, const void *x, void *y);
  // y[:, columns] (+)= x[:, from ..< from + columns], with the rows' distances in each.
  void (*copy_block)(
    int64_t rows, int64_t columns, const void *x, int64_t step_x, void *y, int64_t step_y,
    int32_t accumulates
  );
  // y[r, :] (+)= weights[r] · x[r, :], with the rows' distances in each.
  void (*weigh_rows)(
    int64_t rows, int64_t columns, const void *weights, int64_t step_w, const void *x,
    int64_t step_x, void *y, int64_t step_y, int32_t accumulates
  );
  // y[r] (+)= a[r, :] · b[r, :], with the rows' distances in each.
  void (*row_products)(
    int64_t rows, int64_t columns, const void *a, int64_t step_a, const void *b, int64_t step_b,
    void *y, int64_t step_y, int32_t accumulates
  );

  // Losses: sums over rows, and gradients times scale. Labels outside 0 ..< columns count as none.
  double (*cross_entropy)(
    int64_t rows, int64_t columns, const void *logits, const int32_t *labels,
    const void *_Nullable weights, void *probabilities
  );
  void (*cross_entropy_backward)(
    int64_t rows, int64_t columns, const void *probabilities, const int32_t *labels,
    const void *_Nullable weights, double scale, void *dx, int32_t accumulates
  );
  double (*binary_cross_entropy)(
    int64_t count, const void *logits, const void *targets, const void *_Nullable weights
  );
  void (*binary_cross_entropy_backward)(
    int64_t count, const void *logits, const void *targets, const void *_Nullable weights,
    double scale, void *dx, int32_t accumulates
  );
  void (*difference_backward)(
    int64_t count, double scale, const void *a, const void *b, void *da, int32_t accumulates
  );

  // Recurrent cells, one time step of a batch. Gates lie side by side in a row.
  // LSTM: gates [batch, 4 · units] (input, forget, candidate, output) are activated in place, after
  // the bias [4 · units].
  void (*lstm)(
    int64_t batch, int64_t units, void *gates, const void *bias, const void *before, void *cell,
    void *squashed, void *hidden
  );
  // carried enters with what the next step passes back to the cells and leaves with what this one
  // passes on; dcell enters with the loss's own gradient of the cells and leaves with the whole.
  void (*lstm_backward)(
    int64_t batch, int64_t units, const void *gates, const void *before, const void *squashed,
    const void *dhidden, void *carried, void *dcell, void *dgates
  );
  // GRU: gates [batch, 3 · units] (reset, update, candidate) hold the input's part and are activated
  // in place, after the bias [3 · units]; recurrent [batch, 3 · units] is the state's part, and
  // candidate_bias [units] is added to the candidate's part of that.
  void (*gru)(
    int64_t batch, int64_t units, void *gates, void *recurrent, const void *bias,
    const void *candidate_bias, const void *before, void *hidden
  );
  void (*gru_backward)(
    int64_t batch, int64_t units, const void *gates, const void *recurrent, const void *before,
    const void *dhidden, void *dbefore, void *dgates, void *drecurrent
  );

  // Optimisers: one pass over parameters with their gradients.
  void (*descend)(int64_t count, double rate, double decay, const void *gradient, void *value);
  void (*momentum)(
    int64_t count, double rate, double factor, int32_t nesterov, double decay,
    const void *gradient, void *velocity, void *value
  );
  void (*adagrad)(
    int64_t count, double rate, double epsilon, double decay, const void *gradient, void *squares,
    void *value
  );
  void (*rmsprop)(
    int64_t count, double rate, double smoothing, double epsilon, double decay,
    const void *gradient, void *squares, void *value
  );
  // `decay` is added to the gradient; `shrink` multiplies the value first (AdamW).
  void (*adam)(
    int64_t count, double rate, double beta1, double beta2, double correction1,
    double correction2, double epsilon, double decay, double shrink, const void *gradient,
    void *first, void *second, void *value
  );
  void (*clamp)(int64_t count, double limit, void *x);
};

// The kernels for numbers of 4 or 8 bytes.
const struct viva_kernels *viva_kernels(int32_t bytes);

// From here on no kernels for vectors of more bits are given out, whatever the processor can do:
// for tests, which hold all to the same references.
void viva_limit_kernels(int32_t bits);

// How many bits the vectors of the kernels have that are given out now: 128, 256 or 512.
int32_t viva_kernel_bits(void);

// Runs body(context, 0) and body(context, 1), the second on a thread of its own where that is
// idle, and returns when both have ended.
void viva_run_both(void (*body)(void *context, int32_t part), void *context);

#pragma clang assume_nonnull end

#endif
