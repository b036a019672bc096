#ifndef VIVA_RECALL_WORKERS_H
#define VIVA_RECALL_WORKERS_H

#include <stdatomic.h>

#include "viva_recall.h"

// Threads that take pieces of work one after the other, the calling one among them.
struct workers {
  int32_t count;
  int64_t pieces;
  // Does one piece and returns what it weighed, for the share that is done.
  double (*work)(void *state, int32_t worker, int64_t piece);
  void *state;
  double total; // what all pieces weigh
  const struct viva_recall_run *run;
  atomic_llong next;
  atomic_int stopped;
};

// Returns VIVA_RECALL_DONE or VIVA_RECALL_STOPPED. A thread that cannot be had is done without.
int32_t viva_workers_run(struct workers *workers);

#endif
