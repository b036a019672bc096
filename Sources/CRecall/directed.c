#include <math.h>
#include <stdlib.h>

#include "lists.h"
#include "workers.h"

// A fused multiplication would give other last bits on machines that have one.
#pragma STDC FP_CONTRACT OFF

struct directed {
  const struct viva_recall_table *table;
  const struct viva_recall_histories *histories;
  const struct viva_recall_weights *weights;
  const struct viva_recall_similarity *similarity;
  const uint8_t *wanted;
  struct viva_recall_lists *lists;
  struct desk *desks; // [workers]
};

// What one worker writes on.
struct desk {
  double *sums;     // [columns], all 0 between pieces
  int32_t *touched; // [columns]
  struct choice choice;
  int64_t pairs;
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
  const struct viva_recall_table *table = all->table;
  struct desk *desk = &all->desks[worker];
  double *restrict sums = desk->sums;
  int32_t *restrict touched = desk->touched;
  int64_t count = 0;
  double work = 0;
  for (int64_t k = table->starts[column]; k < table->starts[column + 1]; k++) {
    int64_t row = table->rows[k];
    int64_t own = all->histories->places[k];
    int64_t first = table->row_starts[row];
    int64_t end = table->row_starts[row + 1];
    work += (double)(end - first - 1);
    for (int64_t other = first; other < end; other++) {
      if (other == own) continue;
      double weight = pair_weight(all, row, own, other);
      if (!(weight > 0)) continue;
      int32_t neighbour = table->columns[other];
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
    viva_choice_offer(&desk->choice, weight / by, neighbour);
    sums[neighbour] = 0;
  }
  viva_lists_take(all->lists, column, &desk->choice);
  desk->pairs += count;
  return work;
}

static int lay_desks(struct directed *all, int32_t worker_count, int64_t kept)
{
  size_t count = (size_t)all->table->column_count + 1;
  all->desks = calloc((size_t)worker_count, sizeof(struct desk));
  if (!all->desks) return 0;
  for (int32_t w = 0; w < worker_count; w++) {
    struct desk *desk = &all->desks[w];
    desk->sums = calloc(count, sizeof(double));
    desk->touched = malloc(count * sizeof(int32_t));
    if (!viva_choice_create(&desk->choice, kept, all->table->column_count - 1)) return 0;
    if (!desk->sums || !desk->touched) return 0;
  }
  return 1;
}

static void clear_desks(struct directed *all, int32_t worker_count)
{
  for (int32_t w = 0; all->desks && w < worker_count; w++) {
    free(all->desks[w].sums);
    free(all->desks[w].touched);
    viva_choice_clear(&all->desks[w].choice);
  }
  free(all->desks);
}

int32_t viva_recall_directed(
  const struct viva_recall_table *table, const struct viva_recall_histories *histories,
  const struct viva_recall_weights *weights, const struct viva_recall_similarity *similarity,
  const uint8_t *wanted, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists **lists
)
{
  struct directed all = {
    .table = table, .histories = histories, .weights = weights, .similarity = similarity,
    .wanted = wanted
  };
  all.lists = viva_lists_create(table, kept);
  int32_t status = VIVA_RECALL_NO_MEMORY;
  if (all.lists && lay_desks(&all, run->threads, kept)) {
    struct workers workers = {
      .count = run->threads, .pieces = table->column_count, .state = &all, .run = run,
      .work = piece, .total = viva_pairs_of(table)
    };
    status = viva_workers_run(&workers);
    for (int32_t w = 0; w < run->threads; w++) all.lists->pair_total += all.desks[w].pairs;
  }
  clear_desks(&all, run->threads);
  if (status != VIVA_RECALL_DONE) {
    viva_recall_free(all.lists);
    all.lists = NULL;
  }
  *lists = all.lists;
  return status;
}
