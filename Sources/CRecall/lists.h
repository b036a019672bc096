#ifndef VIVA_RECALL_LISTS_H
#define VIVA_RECALL_LISTS_H

#include "viva_recall.h"

// A fused multiplication would give other last bits on machines that have one.
#pragma STDC FP_CONTRACT OFF

// A neighbour with its score.
struct entry {
  double score;
  int32_t column;
};

// The neighbours kept of every column: a bounded heap each, the worst at its root.
struct viva_recall_lists {
  int64_t column_count;
  int64_t *capacity_starts; // [columns + 1]
  int32_t *counts;          // [columns]
  double *floors;           // [columns], what a score must exceed or equal to be looked at
  struct entry *entries;    // [capacity_starts[columns]]
  int64_t pair_total;
};

// Whether a is worse than b: a lower score, or the same and a higher column.
static inline int is_worse(struct entry a, struct entry b)
{
  return a.score < b.score || (a.score == b.score && a.column > b.column);
}

struct viva_recall_lists *viva_lists_create(
  const struct viva_recall_columns *columns, int64_t kept
);
// Offers a neighbour to a column's list.
void viva_lists_offer(struct viva_recall_lists *lists, int64_t column, struct entry candidate);
// Moves the best of several partial lists into the first.
void viva_lists_merge(
  struct viva_recall_lists **parts, int32_t part_count, int64_t column
);
// Puts a column's list into order, best first. It is no heap any more.
void viva_lists_sort(struct viva_recall_lists *lists, int64_t column);
// How many neighbours a column can have at the most.
int64_t viva_lists_capacity(const struct viva_recall_columns *columns, int64_t column,
                            const int64_t *row_sizes, int64_t kept);

#endif
