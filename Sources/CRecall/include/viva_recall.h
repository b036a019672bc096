#ifndef VIVA_RECALL_H
#define VIVA_RECALL_H

#include <stdint.h>

// The hot loops of Recommender in plain C types, with the threads that they run on.
//
// Columns are what has neighbours (items, or users where roles are changed), rows are what columns
// share. Results do not depend on the number of threads: every sum is formed in one order, and of
// equal scores the lower column comes first.

#pragma clang assume_nonnull begin

// Asked between pieces of work by the calling thread, with the share of the work done; 0 stops it.
typedef int32_t (*viva_recall_watch)(void *_Nullable context, double done);

// How a loop runs.
struct viva_recall_run {
  int32_t threads;
  viva_recall_watch _Nullable watch;
  void *_Nullable context;
};

// How a sum of pair weights becomes a similarity. In both forms a smaller divisor is nearer.
enum viva_recall_form {
  VIVA_RECALL_POWER,   // weight / (own[column] · other[neighbour] + shrinkage)
  VIVA_RECALL_JACCARD, // weight / (own[column] + other[neighbour] − weight + shrinkage)
};

struct viva_recall_similarity {
  int32_t form;
  const double *own;   // [columns], above 0
  const double *other; // [columns], above 0
  double shrinkage;    // at least 0
};

// Who has what, from both sides: rows[starts[c] ..< starts[c + 1]] have the column c, and the row r
// has columns[row_starts[r] ..< row_starts[r + 1]]. Either way the same entries, each once.
struct viva_recall_table {
  int64_t column_count;
  int64_t row_count;
  const int64_t *starts;     // [columns + 1]
  const int32_t *rows;       // [entries]
  const int64_t *row_starts; // [rows + 1]
  const int32_t *columns;    // [entries]; in order of time where pairs are directed
};

// When it was, and where each entry of a column stands in its row.
struct viva_recall_histories {
  const int64_t *_Nullable times;  // [entries], seconds, beside `columns`; none where all are equal
  const int32_t *places;           // [entries], in `columns`, beside `rows`
};

// The decay of the time between two entries of a row, in days.
enum viva_recall_decay {
  VIVA_RECALL_NO_DECAY,
  VIVA_RECALL_EXPONENTIAL, // e^(−parameter · days)
  VIVA_RECALL_RECIPROCAL,  // 1 / (1 + parameter · days)
  VIVA_RECALL_HALF_LIFE,   // 2^(−days / parameter)
  VIVA_RECALL_COMPETITION, // e^(parameter^days)
};

// The weight of a pair: time · order · position^between · row.
struct viva_recall_weights {
  int32_t decay;
  double parameter;
  int64_t window;                     // seconds, or −1 for none
  double forward;                     // where the neighbour comes after the column
  double backward;                    // where it comes before
  const double *_Nullable positions;  // [longest history], or none for 1
  const double *_Nullable row_weights; // [rows], or none for 1
};

// The nearest neighbours of every column, best first.
struct viva_recall_lists;

enum viva_recall_status {
  VIVA_RECALL_DONE,
  VIVA_RECALL_STOPPED,
  VIVA_RECALL_NO_MEMORY,
  VIVA_RECALL_NOT_POSITIVE, // a matrix is not positive definite to machine precision
};

// Neighbours by symmetric weights: a row counts 1 or its weight. O(Σ_row entries²).
int32_t viva_recall_symmetric(
  const struct viva_recall_table *table, const double *_Nullable row_weights,
  const struct viva_recall_similarity *similarity, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists *_Nullable *_Nonnull lists
);

// Neighbours by any weights, of the columns that `wanted` marks, or of all. O(Σ_row entries²).
int32_t viva_recall_directed(
  const struct viva_recall_table *table, const struct viva_recall_histories *histories,
  const struct viva_recall_weights *weights, const struct viva_recall_similarity *similarity,
  const uint8_t *_Nullable wanted, int64_t kept,
  const struct viva_recall_run *run, struct viva_recall_lists *_Nullable *_Nonnull lists
);

// How many pairs with a weight above 0 were found, both ways.
int64_t viva_recall_pair_total(const struct viva_recall_lists *lists);
// Writes where each column's list starts in the copy: [columns + 1].
void viva_recall_starts(const struct viva_recall_lists *lists, int64_t *starts);
// Copies the lists one after the other: [starts[columns]].
void viva_recall_copy(const struct viva_recall_lists *lists, int32_t *neighbours, double *scores);
void viva_recall_free(struct viva_recall_lists *_Nullable lists);

// The bytes that the lists of a fit may take at the most.
double viva_recall_list_bytes(const struct viva_recall_table *table, int64_t kept);

// The greatest inner products of a query with dense vectors [count, width], row-major.
// Fills at most `kept` indices and scores, best first, and returns how many.
int64_t viva_recall_scan(
  const float *vectors, int64_t count, int64_t width, const float *query, int64_t kept,
  int32_t *indices, float *scores
);

// Inverts a symmetric positive definite matrix [size, size] in place, by Cholesky, in blocks of 256
// columns, each on run's threads; `watch` is asked after each of them. Returns a status; but for
// DONE the matrix is of no use. O(size³).
int32_t viva_recall_invert(double *matrix, int32_t size, const struct viva_recall_run *run);

#pragma clang assume_nonnull end

#endif
