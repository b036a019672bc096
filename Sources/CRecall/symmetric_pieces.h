// What is done with one type of ranks. Included with RANK, that type, and NAME, which makes the names
// of the functions.

// Writes the ranks of a stretch of entries.
static double NAME(write_ranks)(void *state, int32_t worker, int64_t piece)
{
  struct symmetric *all = state;
  (void)worker;
  int64_t entries = all->table->row_starts[all->table->row_count];
  int64_t end = (piece + 1) * stretch < entries ? (piece + 1) * stretch : entries;
  RANK *restrict ranks = all->row_ranks;
  for (int64_t k = piece * stretch; k < end; k++) {
    ranks[k] = (RANK)all->rank_of[all->table->columns[k]];
  }
  return 0;
}

#define SUM uint16_t
#define ADDEND(row) 1
#define SIFT all->sieves.of_16
#define PIECE NAME(small_counts)
#include "symmetric_piece.h"

#define SUM uint32_t
#define ADDEND(row) 1
#define SIFT all->sieves.of_32
#define PIECE NAME(counts)
#include "symmetric_piece.h"

#define SUM double
#define ADDEND(row) all->row_weights[row]
#define SIFT all->sieves.of_real
#define PIECE NAME(weights)
#include "symmetric_piece.h"

// One column, in the smallest sums that it fits into: a count is no greater than its rows.
static double NAME(piece)(void *state, int32_t worker, int64_t rank)
{
  struct symmetric *all = state;
  int64_t column = all->column_of[rank];
  if (all->row_weights) return NAME(weights)(state, worker, rank);
  int64_t rows = all->table->starts[column + 1] - all->table->starts[column];
  return rows <= UINT16_MAX ? NAME(small_counts)(state, worker, rank)
    : NAME(counts)(state, worker, rank);
}

#undef RANK
#undef NAME
