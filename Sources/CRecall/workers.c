#include "workers.h"

#include <pthread.h>

struct seat {
  struct workers *workers;
  int32_t number;
};

static void take_pieces(struct workers *all, int32_t number)
{
  double own = 0;
  while (!atomic_load_explicit(&all->stopped, memory_order_relaxed)) {
    int64_t piece = atomic_fetch_add_explicit(&all->next, 1, memory_order_relaxed);
    if (piece >= all->pieces) return;
    own += all->work(all->state, number, piece);
    if (number == 0 && all->run->watch) {
      double share = all->total > 0 ? own * all->count / all->total : 1;
      if (!all->run->watch(all->run->context, share < 1 ? share : 1)) {
        atomic_store(&all->stopped, 1);
      }
    }
  }
}

static void *sit_down(void *argument)
{
  struct seat *seat = argument;
  take_pieces(seat->workers, seat->number);
  return 0;
}

enum { most_threads = 64 };

int32_t viva_workers_run(struct workers *all)
{
  pthread_t threads[most_threads];
  struct seat seats[most_threads];
  int32_t started = 0;
  atomic_store(&all->next, 0);
  atomic_store(&all->stopped, 0);
  for (int32_t k = 1; k < all->count && k < most_threads; k++) {
    seats[k] = (struct seat){all, k};
    if (pthread_create(&threads[started], 0, sit_down, &seats[k])) break;
    started++;
  }
  take_pieces(all, 0);
  for (int32_t k = 0; k < started; k++) pthread_join(threads[k], 0);
  return atomic_load(&all->stopped) ? VIVA_RECALL_STOPPED : VIVA_RECALL_DONE;
}
