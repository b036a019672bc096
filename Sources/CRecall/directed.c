#include <math.h>
#include <stdlib.h>

#include "lists.h"
#include "workers.h"

struct directed {
  const struct viva_recall_columns *columns;
  const struct viva_recall_histories *histories;
  const struct viva_recall_weights *weights;
  const struct viva_recall_similarity *similarity;
  const uint8_t *wanted;
  struct viva_recall_lists *lists;
  double **sums;      // [workers][columns], all 0 between pieces
  int32_t **touched;  // [workers][columns]
  int64_t *pairs;     // [workers]
};

static inline double time_weight(const struct viva_recall_weights *weights, int64_t gap)
{
  double days = (double)(gap < 0 ? -gap : gap) / 86400.0;
  switch (weights->decay) {
    case VIVA_RECALL_EXPONENTIAL: return exp(-weights->parameter * days);
    case VIVA_RECALL_RECIPROCAL: return 1 / (1 + weights->parameter * days);
    case VIVA_RECALL_HALF_LIFE: return exp2(-days / weights->parameter);
    case VIVA_RECALL_COMPETITION: return exp(pow(weights->parameter, days));
    default: return 1;
  }
}

// The weight of the pair of two places of one row; 0 outside the window.
static inline double pair_weight(
  const struct directed *all, int64_t row, int64_t own, int64_t other
)
{
  const struct viva_recall_weights *weights = all->weights;
  double weight = 1;
  if (all->histories->times) {
    int64_t gap = all->histories->times[other] - all->histories->times[own];
    if (weights->window >= 0 && (gap < 0 ? -gap : gap) > weights->window) return 0;
    weight = time_weight(weights, gap);
  } else {
    weight = time_weight(weights, 0);
  }
  weight *= other > own ? weights->forward : weights->backward;
  if (weights->positions) {
    weight *= weights->positions[(other > own ? other - own : own - other) - 1];
  }
  return weights->row_weights ? weight * weights->row_weights[row] : weight;
}

static double piece(void *state, int32_t worker, int64_t column)
{
  struct directed *all = state;
  if (all->wanted && !all->wanted[column]) return 0;
  double *restrict sums = all->sums[worker];
  int32_t *restrict touched = all->touched[worker];
  int64_t count = 0;
  double work = 0;
  for (int64_t k = all->columns->starts[column]; k < all->columns->starts[column + 1]; k++) {
    int64_t row = all->columns->rows[k];
    int64_t own = all->histories->places[k];
    int64_t first = all->histories->starts[row];
    int64_t end = all->histories->starts[row + 1];
    work += (double)(end - first - 1);
    for (int64_t other = first; other < end; other++) {
      if (other == own) continue;
      double weight = pair_weight(all, row, own, other);
      if (!(weight > 0)) continue;
      int32_t neighbour = all->histories->columns[other];
      if (sums[neighbour] == 0) touched[count++] = neighbour;
      sums[neighbour] += weight;
    }
  }
  const struct viva_recall_similarity *similarity = all->similarity;
  for (int64_t n = 0; n < count; n++) {
    int32_t neighbour = touched[n];
    double weight = sums[neighbour];
    double a = similarity->own[column];
    double b = similarity->other[neighbour];
    double by = similarity->form == VIVA_RECALL_JACCARD
      ? a + b - weight + similarity->shrinkage : a * b + similarity->shrinkage;
    viva_lists_offer(all->lists, column, (struct entry){weight / by, neighbour});
    sums[neighbour] = 0;
  }
  viva_lists_sort(all->lists, column);
  all->pairs[worker] += count;
  return work;
}

static double pairs_of(const struct directed *all)
{
  double total = 0;
  for (int64_t r = 0; r < all->columns->row_count; r++) {
    double size = (double)(all->histories->starts[r + 1] - all->histories->starts[r]);
    total += size * (size - 1);
  }
  return total;
}

int32_t viva_recall_directed(
  const struct viva_recall_columns *columns, const struct viva_recall_histories *histories,
  const struct viva_recall_weights *weights, const struct viva_recall_similarity *similarity,
  const uint8_t *wanted, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists **lists
)
{
  size_t count = (size_t)columns->column_count + 1;
  size_t threads = (size_t)run->threads;
  struct directed all = {
    .columns = columns, .histories = histories, .weights = weights, .similarity = similarity,
    .wanted = wanted
  };
  all.lists = viva_lists_create(columns, kept);
  all.sums = calloc(threads, sizeof(double *));
  all.touched = calloc(threads, sizeof(int32_t *));
  all.pairs = calloc(threads, sizeof(int64_t));
  int complete = all.lists && all.sums && all.touched && all.pairs;
  for (size_t w = 0; complete && w < threads; w++) {
    all.sums[w] = calloc(count, sizeof(double));
    all.touched[w] = malloc(count * sizeof(int32_t));
    complete = all.sums[w] && all.touched[w];
  }
  int32_t status = VIVA_RECALL_NO_MEMORY;
  if (complete) {
    struct workers workers = {
      .count = run->threads, .pieces = columns->column_count, .state = &all, .run = run,
      .work = piece, .total = pairs_of(&all)
    };
    status = viva_workers_run(&workers);
    for (size_t w = 0; w < threads; w++) all.lists->pair_total += all.pairs[w];
  }
  for (size_t w = 0; w < threads; w++) {
    if (all.sums) free(all.sums[w]);
    if (all.touched) free(all.touched[w]);
  }
  free(all.sums);
  free(all.touched);
  free(all.pairs);
  if (status != VIVA_RECALL_DONE) {
    viva_recall_free(all.lists);
    all.lists = NULL;
  }
  *lists = all.lists;
  return status;
}
