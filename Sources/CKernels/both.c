#include "viva_kernels.h"

#include <pthread.h>
#include <signal.h>

// One worker, which sleeps unless it is given something: a thread that spins takes the time from
// those that work.
static struct {
  pthread_mutex_t turn;  // held by the caller whose work the worker does
  pthread_mutex_t guard; // of what follows
  pthread_cond_t changed;
  int is_started;
  int has_work;
  void (*body)(void *context, int32_t part);
  void *context;
} worker = {
  .turn = PTHREAD_MUTEX_INITIALIZER,
  .guard = PTHREAD_MUTEX_INITIALIZER,
  .changed = PTHREAD_COND_INITIALIZER,
};

static void *work(void *unused)
{
  (void)unused;
  pthread_mutex_lock(&worker.guard);
  for (;;) {
    while (!worker.has_work) pthread_cond_wait(&worker.changed, &worker.guard);
    pthread_mutex_unlock(&worker.guard);
    worker.body(worker.context, 1);
    pthread_mutex_lock(&worker.guard);
    worker.has_work = 0;
    pthread_cond_broadcast(&worker.changed);
  }
  return 0;
}

// Signals are for the program's own threads.
static int start_worker(void)
{
  sigset_t all, before;
  pthread_t thread;
  sigfillset(&all);
  if (pthread_sigmask(SIG_SETMASK, &all, &before) != 0) return 0;
  int started = pthread_create(&thread, 0, work, 0) == 0;
  pthread_sigmask(SIG_SETMASK, &before, 0);
  if (started) pthread_detach(thread);
  return started;
}

void viva_run_both(void (*body)(void *context, int32_t part), void *context)
{
  if (pthread_mutex_trylock(&worker.turn) != 0) {
    body(context, 0);
    body(context, 1);
    return;
  }
  if (!worker.is_started) worker.is_started = start_worker();
  if (worker.is_started) {
    pthread_mutex_lock(&worker.guard);
    worker.body = body;
    worker.context = context;
    worker.has_work = 1;
    pthread_cond_broadcast(&worker.changed);
    pthread_mutex_unlock(&worker.guard);
    body(context, 0);
    pthread_mutex_lock(&worker.guard);
    while (worker.has_work) pthread_cond_wait(&worker.changed, &worker.guard);
    pthread_mutex_unlock(&worker.guard);
  } else {
    body(context, 0);
    body(context, 1);
  }
  pthread_mutex_unlock(&worker.turn);
}
