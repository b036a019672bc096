#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "workers.h"

// Columns are numbered anew, the most popular first: the numbers that most rows hold lie close
// together, and of each pair the less popular column meets the more popular one in a row's prefix.
struct symmetric {
  const struct viva_recall_columns *columns;
  const double *row_weights;
  const struct viva_recall_similarity *similarity;
  int32_t *column_of;    // [columns], by rank
  int64_t *row_starts;   // [rows + 1]
  int32_t *row_ranks;    // [entries], by row, ascending
  int32_t *prefixes;     // [entries], by column: how many of the row's ranks come before
  double *own, *other;   // [columns], by rank
  struct desk *desks;    // [workers]
  struct viva_recall_lists **lists; // [workers]
  int32_t worker_count;
};

// What one worker writes on.
struct desk {
  void *sums;       // [columns], by rank: counts or weights, all 0 between pieces
  int32_t *touched; // [columns]
  double *floors;   // [columns], by rank
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

// Offers one of a pair to the other's list.
static inline void offer(
  struct symmetric *all, int32_t worker, int64_t rank, int64_t neighbour, double weight
)
{
  struct desk *desk = &all->desks[worker];
  double by = divisor(all, rank, neighbour, weight);
  if (weight < desk->floors[rank] * by * slack) return;
  int32_t column = all->column_of[rank];
  struct viva_recall_lists *lists = all->lists[worker];
  struct entry candidate = {weight / by, all->column_of[neighbour]};
  if (candidate.score < desk->floors[rank]) return;
  viva_lists_offer(lists, column, candidate);
  desk->floors[rank] = lists->floors[column];
}

static inline void meet(
  struct symmetric *all, int32_t worker, int64_t rank, int64_t neighbour, double weight
)
{
  offer(all, worker, rank, neighbour, weight);
  offer(all, worker, neighbour, rank, weight);
}

#define SUM uint32_t
#define ADDEND(row) 1
#define PIECE counted_piece
#include "symmetric_piece.h"

#define SUM double
#define ADDEND(row) all->row_weights[row]
#define PIECE weighed_piece
#include "symmetric_piece.h"

enum { columns_a_block = 64 };

static double merge_block(void *state, int32_t worker, int64_t block)
{
  (void)worker;
  struct symmetric *all = state;
  int64_t end = (block + 1) * columns_a_block;
  if (end > all->columns->column_count) end = all->columns->column_count;
  for (int64_t c = block * columns_a_block; c < end; c++) {
    viva_lists_merge(all->lists, all->worker_count, c);
    viva_lists_sort(all->lists[0], c);
  }
  return 0;
}

// Numbers the columns by falling popularity, of equal ones the last first: pieces go from the end, so
// that of equal scores the lower column, which wins, comes first. 0 without memory.
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

// Writes each row's ranks in ascending order, and returns how many pairs the rows hold.
static double fill_rows(struct symmetric *all)
{
  const struct viva_recall_columns *columns = all->columns;
  int64_t *starts = all->row_starts;
  memset(starts, 0, ((size_t)columns->row_count + 1) * sizeof(int64_t));
  for (int64_t k = 0; k < columns->starts[columns->column_count]; k++) starts[columns->rows[k] + 1]++;
  double pairs = 0;
  for (int64_t r = 0; r < columns->row_count; r++) {
    pairs += 0.5 * (double)starts[r + 1] * (double)(starts[r + 1] - 1);
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

// How many of a row's ranks come before each entry's own.
static int fill_prefixes(struct symmetric *all)
{
  const struct viva_recall_columns *columns = all->columns;
  int32_t *met = calloc((size_t)columns->row_count + 1, sizeof(int32_t));
  if (!met) return 0;
  for (int64_t rank = 0; rank < columns->column_count; rank++) {
    int64_t c = all->column_of[rank];
    for (int64_t k = columns->starts[c]; k < columns->starts[c + 1]; k++) {
      all->prefixes[k] = met[columns->rows[k]]++;
    }
  }
  free(met);
  return 1;
}

static int lay_desks(struct symmetric *all, int64_t kept)
{
  size_t count = (size_t)all->columns->column_count + 1;
  all->desks = calloc((size_t)all->worker_count, sizeof(struct desk));
  all->lists = calloc((size_t)all->worker_count, sizeof(struct viva_recall_lists *));
  if (!all->desks || !all->lists) return 0;
  for (int32_t w = 0; w < all->worker_count; w++) {
    struct desk *desk = &all->desks[w];
    desk->sums = calloc(count, all->row_weights ? sizeof(double) : sizeof(uint32_t));
    desk->touched = malloc(count * sizeof(int32_t));
    desk->floors = calloc(count, sizeof(double));
    all->lists[w] = viva_lists_create(all->columns, kept);
    if (!desk->sums || !desk->touched || !desk->floors || !all->lists[w]) return 0;
  }
  return 1;
}

static void clear_desks(struct symmetric *all)
{
  for (int32_t w = 0; w < all->worker_count; w++) {
    if (all->desks) {
      free(all->desks[w].sums);
      free(all->desks[w].touched);
      free(all->desks[w].floors);
    }
    // The first worker's lists are the result.
    if (all->lists && w > 0) viva_recall_free(all->lists[w]);
  }
  free(all->desks);
  free(all->lists);
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
  all.prefixes = malloc(entries * sizeof(int32_t));
  int32_t status = VIVA_RECALL_NO_MEMORY;
  *lists = NULL;
  if (all.column_of && all.own && all.other && all.row_starts && all.row_ranks && all.prefixes
      && rank_columns(&all) && fill_prefixes(&all) && lay_desks(&all, kept)) {
    struct workers workers = {
      .count = run->threads, .pieces = count, .state = &all, .run = run,
      .work = row_weights ? weighed_piece : counted_piece, .total = fill_rows(&all)
    };
    status = viva_workers_run(&workers);
    if (status == VIVA_RECALL_DONE) {
      struct workers tidy = workers;
      struct viva_recall_run quiet = {run->threads, NULL, NULL};
      tidy.pieces = (count + columns_a_block - 1) / columns_a_block;
      tidy.work = merge_block;
      tidy.run = &quiet;
      viva_workers_run(&tidy);
      for (int32_t w = 1; w < all.worker_count; w++) {
        all.lists[0]->pair_total += all.lists[w]->pair_total;
      }
      *lists = all.lists[0];
    }
  }
  if (status != VIVA_RECALL_DONE && all.lists) viva_recall_free(all.lists[0]);
  clear_desks(&all);
  free(all.column_of);
  free(all.own);
  free(all.other);
  free(all.row_starts);
  free(all.row_ranks);
  free(all.prefixes);
  return status;
}
