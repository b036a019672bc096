#ifndef VIVA_RECALL_LISTS_H
#define VIVA_RECALL_LISTS_H

#include "choice.h"
#include "viva_recall.h"

// The neighbours of every column, best first, in a room for all that it may keep.
struct viva_recall_lists {
  int64_t column_count;
  int64_t *room_starts; // [columns + 1]
  int32_t *counts;      // [columns]
  int32_t *neighbours;  // [room_starts[columns]]
  double *scores;       // [room_starts[columns]]
  int64_t pair_total;
};

struct viva_recall_lists *viva_lists_create(const struct viva_recall_table *table, int64_t kept);

// Makes what was chosen a column's list, and leaves the choice empty.
void viva_lists_take(struct viva_recall_lists *lists, int64_t column, struct choice *choice);

// How many pairs the rows hold, either way.
double viva_pairs_of(const struct viva_recall_table *table);

#endif
