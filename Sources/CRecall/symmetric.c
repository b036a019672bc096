#include <float.h>
#include <stdlib.h>
#include <string.h>

#include "lists.h"
#include "sieve.h"
#include "workers.h"

// A fused multiplication would give other last bits on machines that have one.
#pragma STDC FP_CONTRACT OFF

// Columns are numbered anew, the most popular first: the numbers that most rows hold lie close
// together, and their sums stay in the nearest cache.
//
// A pair is formed twice, once from either side. To form it once would halve the additions, but then
// both lists must be at hand, and every thread needs lists of its own: waiting for them cost more.
struct symmetric {
  const struct viva_recall_table *table;
  const double *row_weights;
  const struct viva_recall_similarity *similarity;
  struct sieves sieves;
  int32_t *column_of;    // [columns], by rank
  int32_t *rank_of;      // [columns]
  void *row_ranks;       // [entries], beside table.columns: 16 bits each where they fit, or 32
  double *own, *other;   // [columns], by rank
  float *parts;          // [whole blocks], `other` once more
  struct desk *desks;    // [workers]
  struct viva_recall_lists *lists;
  int64_t block_count;
  int32_t worker_count;
};

// What one worker writes on.
struct desk {
  void *sums;       // [whole blocks], by rank, all 0 between pieces
  int32_t *touched; // [columns + 1]
  struct choice choice;
  struct sifted sifted;
  int64_t pairs;
};

static inline double divisor(
  const struct symmetric *all, int64_t rank, int64_t neighbour, double weight
)
{
  double shrinkage = all->similarity->shrinkage;
  if (all->similarity->form == VIVA_RECALL_JACCARD) {
    return all->own[rank] + all->other[neighbour] - weight + shrinkage;
  }
  return all->own[rank] * all->other[neighbour] + shrinkage;
}

// What a sum must reach for its similarity to reach the floor of the choice: floor · divisor, which
// is linear in the neighbour's part. A millionth lower, so that no rounding to floats hides a
// candidate that a division would show. Without a floor, or with one that floats cannot hold, all
// pass.
static struct bar bar_of(const struct symmetric *all, int64_t rank, const struct choice *choice)
{
  double floor = viva_choice_floor(choice) * (1 - 1e-6);
  double own = all->own[rank], shrinkage = all->similarity->shrinkage;
  struct bar bar = {floor * own, floor * shrinkage};
  if (all->similarity->form == VIVA_RECALL_JACCARD) {
    bar = (struct bar){floor / (1 + floor), floor / (1 + floor) * (own + shrinkage)};
  }
  int is_held = bar.slope < FLT_MAX / 2 && bar.height < FLT_MAX / 2;
  return is_held ? bar : (struct bar){0, 0};
}

// Offers a neighbour to the choice for a column.
static inline void meet(
  struct symmetric *all, struct desk *desk, int64_t rank, int64_t other, double weight
)
{
  double score = weight / divisor(all, rank, other, weight);
  viva_choice_offer(&desk->choice, score, all->column_of[other]);
}

enum {
  cache_line = 64,  // bytes
  ahead = 4,        // so many rows before it is read, a row is asked for
  many_rows = 24,   // from so many on a column meets the popular first
  scarce = 32,      // a column with fewer pairs than one in so many columns remembers which
  stretch = 1 << 15 // entries whose ranks are one piece of work
};

#define RANK uint16_t
#define NAME(kind) short_ranks_##kind
#include "symmetric_pieces.h"

#define RANK uint32_t
#define NAME(kind) long_ranks_##kind
#include "symmetric_pieces.h"

// Numbers the columns by falling popularity, of equal ones the last first: neighbours are met from the
// end, so that of equal scores the lower column, which wins, comes first. 0 without memory.
static int rank_columns(struct symmetric *all)
{
  const struct viva_recall_table *table = all->table;
  int64_t count = table->column_count;
  int64_t rows = table->row_count;
  int64_t *next = calloc((size_t)rows + 2, sizeof(int64_t));
  if (!next) return 0;
  for (int64_t c = 0; c < count; c++) next[rows - (table->starts[c + 1] - table->starts[c]) + 1]++;
  for (int64_t k = 0; k < rows; k++) next[k + 1] += next[k];
  for (int64_t c = count - 1; c >= 0; c--) {
    int64_t rank = next[rows - (table->starts[c + 1] - table->starts[c])]++;
    all->column_of[rank] = (int32_t)c;
    all->rank_of[c] = (int32_t)rank;
    all->own[rank] = all->similarity->own[c];
    all->other[rank] = all->similarity->other[c];
    all->parts[rank] = (float)all->similarity->other[c];
  }
  free(next);
  return 1;
}

static int lay_desks(struct symmetric *all, int64_t kept)
{
  int64_t count = all->table->column_count;
  size_t room = (size_t)(all->block_count * sieve_block);
  all->desks = calloc((size_t)all->worker_count, sizeof(struct desk));
  if (!all->desks) return 0;
  for (int32_t w = 0; w < all->worker_count; w++) {
    struct desk *desk = &all->desks[w];
    desk->sums = calloc(room + 1, all->row_weights ? sizeof(double) : sizeof(uint32_t));
    desk->touched = malloc((size_t)(count + 1) * sizeof(int32_t));
    if (!viva_choice_create(&desk->choice, kept, count - 1)) return 0;
    if (!desk->sums || !desk->touched) return 0;
  }
  return 1;
}

static void clear_desks(struct symmetric *all)
{
  for (int32_t w = 0; all->desks && w < all->worker_count; w++) {
    free(all->desks[w].sums);
    free(all->desks[w].touched);
    viva_choice_clear(&all->desks[w].choice);
  }
  free(all->desks);
}

static int32_t find(struct symmetric *all, const struct viva_recall_run *run)
{
  int is_short = all->table->column_count <= UINT16_MAX + 1;
  int64_t entries = all->table->row_starts[all->table->row_count];
  struct viva_recall_run unwatched = {.threads = run->threads};
  struct workers ranking = {
    .count = run->threads, .pieces = (entries + stretch - 1) / stretch, .state = all,
    .run = &unwatched, .work = is_short ? short_ranks_write_ranks : long_ranks_write_ranks
  };
  viva_workers_run(&ranking);
  struct workers finding = {
    .count = run->threads, .pieces = all->table->column_count, .state = all, .run = run,
    .work = is_short ? short_ranks_piece : long_ranks_piece, .total = viva_pairs_of(all->table)
  };
  int32_t status = viva_workers_run(&finding);
  for (int32_t w = 0; w < all->worker_count; w++) all->lists->pair_total += all->desks[w].pairs;
  return status;
}

int32_t viva_recall_symmetric(
  const struct viva_recall_table *table, const double *row_weights,
  const struct viva_recall_similarity *similarity, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists **lists
)
{
  size_t count = (size_t)table->column_count + 1;
  size_t entries = (size_t)table->starts[table->column_count] + 1;
  size_t width = table->column_count <= UINT16_MAX + 1 ? sizeof(uint16_t) : sizeof(uint32_t);
  struct symmetric all = {
    .table = table, .row_weights = row_weights, .similarity = similarity,
    .sieves = viva_sieves(), .worker_count = run->threads,
    .block_count = (table->column_count + sieve_block - 1) / sieve_block
  };
  all.column_of = malloc(count * sizeof(int32_t));
  all.rank_of = malloc(count * sizeof(int32_t));
  all.own = malloc(count * sizeof(double));
  all.other = malloc(count * sizeof(double));
  all.parts = calloc((size_t)(all.block_count * sieve_block) + 1, sizeof(float));
  all.row_ranks = malloc(entries * width);
  all.lists = viva_lists_create(table, kept);
  int32_t status = VIVA_RECALL_NO_MEMORY;
  if (all.column_of && all.rank_of && all.own && all.other && all.parts && all.row_ranks && all.lists
      && rank_columns(&all) && lay_desks(&all, kept)) {
    status = find(&all, run);
  }
  if (status != VIVA_RECALL_DONE) {
    viva_recall_free(all.lists);
    all.lists = NULL;
  }
  *lists = all.lists;
  clear_desks(&all);
  free(all.column_of);
  free(all.rank_of);
  free(all.own);
  free(all.other);
  free(all.parts);
  free(all.row_ranks);
  return status;
}
