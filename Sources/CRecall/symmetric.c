#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "workers.h"

// Columns are numbered anew, the most popular first: the numbers that most rows hold lie close
// together, and stay in the nearest cache.
//
// A pair is formed twice, once from either side. To form it once would halve the additions, but then
// both lists must be at hand, and every thread needs lists of its own: waiting for them cost more.
struct symmetric {
  const struct viva_recall_columns *columns;
  const double *row_weights;
  const struct viva_recall_similarity *similarity;
  int32_t *column_of;    // [columns], by rank
  int64_t *row_starts;   // [rows + 1]
  int32_t *row_ranks;    // [entries], by row, ascending
  double *own, *other;   // [columns], by rank
  struct desk *desks;    // [workers]
  struct viva_recall_lists *lists;
  int32_t worker_count;
};

// What one worker writes on.
struct desk {
  void *sums;       // [columns], by rank: counts or weights, all 0 between pieces
  int32_t *touched; // [columns]
  int64_t pairs;
};

// A little below 1, so that no rounding of a product hides a candidate that a division would show.
static const double slack = 0.999999999999;

static inline double divisor(
  const struct symmetric *all, int64_t column, int64_t neighbour, double weight
)
{
  double shrinkage = all->similarity->shrinkage;
  if (all->similarity->form == VIVA_RECALL_JACCARD) {
    return all->own[column] + all->other[neighbour] - weight + shrinkage;
  }
  return all->own[column] * all->other[neighbour] + shrinkage;
}

// Offers a neighbour to a column's list.
static inline void meet(struct symmetric *all, int64_t rank, int64_t neighbour, double weight)
{
  int32_t column = all->column_of[rank];
  double by = divisor(all, rank, neighbour, weight);
  if (weight < all->lists->floors[column] * by * slack) return;
  viva_lists_offer(all->lists, column, (struct entry){weight / by, all->column_of[neighbour]});
}

#define SUM uint32_t
#define ADDEND(row) 1
#define PIECE counted_piece
#include "symmetric_piece.h"

#define SUM double
#define ADDEND(row) all->row_weights[row]
#define PIECE weighed_piece
#include "symmetric_piece.h"

// Numbers the columns by falling popularity, of equal ones the last first: neighbours are met from the
// end, so that of equal scores the lower column, which wins, comes first. 0 without memory.
static int rank_columns(struct symmetric *all)
{
  const struct viva_recall_columns *columns = all->columns;
  int64_t count = columns->column_count;
  int64_t rows = columns->row_count;
  int64_t *next = calloc((size_t)rows + 2, sizeof(int64_t));
  if (!next) return 0;
  for (int64_t c = 0; c < count; c++) next[rows - (columns->starts[c + 1] - columns->starts[c]) + 1]++;
  for (int64_t k = 0; k < rows; k++) next[k + 1] += next[k];
  for (int64_t c = count - 1; c >= 0; c--) {
    int64_t rank = next[rows - (columns->starts[c + 1] - columns->starts[c])]++;
    all->column_of[rank] = (int32_t)c;
    all->own[rank] = all->similarity->own[c];
    all->other[rank] = all->similarity->other[c];
  }
  free(next);
  return 1;
}

// Writes each row's ranks in ascending order, and returns how many pairs the rows hold, either way.
static double fill_rows(struct symmetric *all)
{
  const struct viva_recall_columns *columns = all->columns;
  int64_t *starts = all->row_starts;
  memset(starts, 0, ((size_t)columns->row_count + 1) * sizeof(int64_t));
  for (int64_t k = 0; k < columns->starts[columns->column_count]; k++) starts[columns->rows[k] + 1]++;
  double pairs = 0;
  for (int64_t r = 0; r < columns->row_count; r++) {
    pairs += (double)starts[r + 1] * (double)(starts[r + 1] - 1);
    starts[r + 1] += starts[r];
  }
  // While a row fills, its start is where it goes on; the starts are moved back afterwards.
  for (int64_t rank = 0; rank < columns->column_count; rank++) {
    int64_t c = all->column_of[rank];
    for (int64_t k = columns->starts[c]; k < columns->starts[c + 1]; k++) {
      all->row_ranks[starts[columns->rows[k]]++] = (int32_t)rank;
    }
  }
  for (int64_t r = columns->row_count; r > 0; r--) starts[r] = starts[r - 1];
  starts[0] = 0;
  return pairs;
}

static int lay_desks(struct symmetric *all)
{
  size_t count = (size_t)all->columns->column_count + 1;
  all->desks = calloc((size_t)all->worker_count, sizeof(struct desk));
  if (!all->desks) return 0;
  for (int32_t w = 0; w < all->worker_count; w++) {
    struct desk *desk = &all->desks[w];
    desk->sums = calloc(count, all->row_weights ? sizeof(double) : sizeof(uint32_t));
    desk->touched = malloc(count * sizeof(int32_t));
    if (!desk->sums || !desk->touched) return 0;
  }
  return 1;
}

static void clear_desks(struct symmetric *all)
{
  for (int32_t w = 0; all->desks && w < all->worker_count; w++) {
    free(all->desks[w].sums);
    free(all->desks[w].touched);
  }
  free(all->desks);
}

int32_t viva_recall_symmetric(
  const struct viva_recall_columns *columns, const double *row_weights,
  const struct viva_recall_similarity *similarity, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists **lists
)
{
  int64_t count = columns->column_count;
  size_t entries = (size_t)columns->starts[count] + 1;
  struct symmetric all = {
    .columns = columns, .row_weights = row_weights, .similarity = similarity
  };
  all.worker_count = run->threads;
  all.column_of = malloc(((size_t)count + 1) * sizeof(int32_t));
  all.own = malloc(((size_t)count + 1) * sizeof(double));
  all.other = malloc(((size_t)count + 1) * sizeof(double));
  all.row_starts = malloc(((size_t)columns->row_count + 1) * sizeof(int64_t));
  all.row_ranks = malloc(entries * sizeof(int32_t));
  all.lists = viva_lists_create(columns, kept);
  int32_t status = VIVA_RECALL_NO_MEMORY;
  *lists = NULL;
  if (all.column_of && all.own && all.other && all.row_starts && all.row_ranks && all.lists
      && rank_columns(&all) && lay_desks(&all)) {
    struct workers workers = {
      .count = run->threads, .pieces = count, .state = &all, .run = run,
      .work = row_weights ? weighed_piece : counted_piece, .total = fill_rows(&all)
    };
    status = viva_workers_run(&workers);
    for (int32_t w = 0; w < all.worker_count; w++) all.lists->pair_total += all.desks[w].pairs;
    if (status == VIVA_RECALL_DONE) *lists = all.lists;
  }
  if (status != VIVA_RECALL_DONE) viva_recall_free(all.lists);
  clear_desks(&all);
  free(all.column_of);
  free(all.own);
  free(all.other);
  free(all.row_starts);
  free(all.row_ranks);
  return status;
}
