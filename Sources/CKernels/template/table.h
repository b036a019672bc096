// One table of kernels. Whoever includes this has set REAL (float or double), REAL_IS_FLOAT and TABLE,
// and the instruction set. A new kernel is a function in one of these parts, a member of
// `struct viva_kernels`, and a line here.

#include "functions.h"
#include "elementwise.h"
#include "reductions.h"
#include "rows.h"
#include "mixtures.h"
#include "losses.h"
#include "recurrent.h"
#include "updates.h"

#define ENTRY(name) .name = name

const struct viva_kernels TABLE = {
  ENTRY(fill), ENTRY(copy), ENTRY(scale_shift), ENTRY(add_scaled), ENTRY(add), ENTRY(multiply),
  ENTRY(combine), ENTRY(combine_backward), ENTRY(apply), ENTRY(apply_with_bias), ENTRY(add_bias),
  ENTRY(apply_backward), ENTRY(apply_backward_with_bias),
  ENTRY(sum), ENTRY(sum_of_magnitudes), ENTRY(sum_of_squares), ENTRY(moments),
  ENTRY(squared_distance), ENTRY(column_sums), ENTRY(row_sums), ENTRY(statistics),
  ENTRY(softmax), ENTRY(softmax_backward), ENTRY(normalise_rows), ENTRY(normalise_rows_backward),
  ENTRY(layer_norm), ENTRY(layer_norm_backward), ENTRY(column_moments), ENTRY(column_norm),
  ENTRY(column_norm_backward), ENTRY(gather_rows), ENTRY(scatter_rows), ENTRY(transpose), ENTRY(copy_block),
  ENTRY(weigh_rows), ENTRY(row_products),
  ENTRY(cross_entropy), ENTRY(cross_entropy_backward), ENTRY(binary_cross_entropy),
  ENTRY(binary_cross_entropy_backward), ENTRY(difference_backward),
  ENTRY(lstm), ENTRY(lstm_backward), ENTRY(gru), ENTRY(gru_backward),
  ENTRY(descend), ENTRY(momentum), ENTRY(adagrad), ENTRY(rmsprop), ENTRY(adam), ENTRY(clamp),
};
