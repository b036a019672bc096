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

// The neighbours of every column, in no order, with room for twice as many as are kept: where it is
// full, the best are selected. That is a few steps a neighbour, where a heap would take many.
struct viva_recall_lists {
  int64_t column_count;
  int64_t kept;
  int64_t *room_starts;     // [columns + 1]
  int32_t *counts;          // [columns]
  double *floors;           // [columns], what a score must exceed or equal to be looked at
  struct entry *entries;    // [room_starts[columns]]
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
// Leaves no more than are kept, and raises the floor to the worst of them.
void viva_lists_shrink(struct viva_recall_lists *lists, int64_t column);

// Offers a neighbour, once, to a column's list.
static inline void viva_lists_offer(
  struct viva_recall_lists *lists, int64_t column, struct entry candidate
)
{
  int64_t room = lists->room_starts[column + 1] - lists->room_starts[column];
  if (candidate.score < lists->floors[column] || room == 0) return;
  lists->entries[lists->room_starts[column] + lists->counts[column]++] = candidate;
  if (lists->counts[column] == room) viva_lists_shrink(lists, column);
}

// Leaves the best of a column's list, in order, best first.
void viva_lists_sort(struct viva_recall_lists *lists, int64_t column);

#endif
