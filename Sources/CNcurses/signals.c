#define _GNU_SOURCE 1

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "viva_signals.h"
#include "viva_tty.h"

// Everything below may be touched by a handler, which may use only write, tcsetattr, sigaction,
// alarm and raise.
static struct termios kept_modes;
static int mode_descriptor = -1;
static int output_descriptor = -1;
static uint8_t restore_text[512];
static volatile sig_atomic_t restore_length;
// Whether the terminal is in our hands, so that dying must put it right.
static volatile sig_atomic_t is_armed;
static volatile sig_atomic_t is_released;
static volatile sig_atomic_t asked_to_end;
static int32_t pipe_ends[2] = {-1, -1};

static const int heard[] = {SIGWINCH, SIGCONT, SIGTSTP, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGALRM};
static const int fatal[] = {SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE};
enum {
  HEARD_COUNT = sizeof heard / sizeof *heard,
  FATAL_COUNT = sizeof fatal / sizeof *fatal,
};
static struct sigaction heard_before[HEARD_COUNT];
static struct sigaction fatal_before[FATAL_COUNT];
static int is_heard[HEARD_COUNT];
static int is_installed;

static void put_right(void) {
  if (!is_armed) return;
  is_armed = 0;
  const uint8_t *bytes = restore_text;
  size_t count = (size_t)restore_length;
  while (count > 0) {
    ssize_t written = write(output_descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    bytes += written;
    count -= (size_t)written;
  }
  tcsetattr(mode_descriptor, TCSANOW, &kept_modes);
}

// Ends the process by a signal, at the return from the handler that calls it.
static void end_by(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  put_right();
  sigaction(number, &action, NULL);
  raise(number);
}

static void on_fatal(int number) {
  int kept = errno;
  put_right();
  // Whoever was here before (Swift's backtracer) sees the crash as if we had not been.
  for (int i = 0; i < FATAL_COUNT; i++) {
    if (fatal[i] == number) sigaction(number, &fatal_before[i], NULL);
  }
  raise(number);
  errno = kept;
}

static void on_heard(int number) {
  int kept = errno;
  switch (number) {
    case SIGALRM:
      // The application was asked to end, and has neither ended nor closed its session.
      if (asked_to_end) end_by(asked_to_end);
      break;
    case SIGINT:
    case SIGQUIT:
      // Typed at a program that has the terminal now.
      if (is_released) break;
      // Fall through.
    case SIGTERM:
    case SIGHUP:
      if (asked_to_end) {
        end_by(number);
        break;
      }
      asked_to_end = number;
      if (!is_released) alarm(VIVA_TERMINATION_SECONDS);
      // Fall through.
    default: {
      uint8_t byte = (uint8_t)number;
      ssize_t ignored = write(pipe_ends[1], &byte, 1);
      (void)ignored;
    }
  }
  errno = kept;
}

int32_t viva_modes_save(int32_t input, int32_t output) {
  if (tcgetattr(input, &kept_modes) != 0) return -errno;
  mode_descriptor = input;
  output_descriptor = output;
  return 0;
}

void viva_modes_restore(void) { tcsetattr(mode_descriptor, TCSADRAIN, &kept_modes); }

void viva_restore_bytes(const uint8_t *bytes, int32_t count) {
  if (count > (int32_t)sizeof restore_text) count = sizeof restore_text;
  // A handler that comes between sees no bytes rather than mixed ones.
  restore_length = 0;
  memcpy(restore_text, bytes, (size_t)count);
  restore_length = count;
}

// For exit() called in the middle of a session.
static void on_exit_in_session(void) { put_right(); }

// A stack for handlers, so that one runs even after the main thread's stack has overflowed.
static void give_handlers_a_stack(void) {
  static uint8_t room[64 * 1024];
  stack_t stack;
  if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE)) {
    memset(&stack, 0, sizeof stack);
    stack.ss_sp = room;
    stack.ss_size = sizeof room;
    sigaltstack(&stack, NULL);
  }
}

static void install(int number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART | SA_ONSTACK;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, before);
}

int32_t viva_signals_are_installed(void) { return is_installed; }

int32_t viva_signals_install(void) {
  static int has_exit_handler;
  if (is_installed) return -EBUSY;
  if (pipe_ends[0] < 0) {
    int32_t failure = viva_pipe_open(&pipe_ends[0], &pipe_ends[1]);
    if (failure) return failure;
  }
  if (!has_exit_handler) {
    has_exit_handler = 1;
    atexit(on_exit_in_session);
  }
  viva_pipe_empty(pipe_ends[0]);
  give_handlers_a_stack();
  asked_to_end = 0;
  is_released = 0;
  is_armed = 1;
  is_installed = 1;
  for (int i = 0; i < HEARD_COUNT; i++) {
    install(heard[i], on_heard, &heard_before[i]);
    is_heard[i] = 1;
    // Whoever started us wanted this ignored (nohup does).
    if (heard_before[i].sa_handler == SIG_IGN && heard[i] != SIGWINCH && heard[i] != SIGALRM) {
      sigaction(heard[i], &heard_before[i], NULL);
      is_heard[i] = 0;
    }
  }
  for (int i = 0; i < FATAL_COUNT; i++) {
    install(fatal[i], on_fatal, &fatal_before[i]);
  }
  return 0;
}

void viva_signals_remove(void) {
  if (!is_installed) return;
  is_armed = 0;
  alarm(0);
  for (int i = 0; i < HEARD_COUNT; i++) {
    if (is_heard[i]) sigaction(heard[i], &heard_before[i], NULL);
  }
  for (int i = 0; i < FATAL_COUNT; i++) {
    sigaction(fatal[i], &fatal_before[i], NULL);
  }
  asked_to_end = 0;
  is_installed = 0;
}

static void set_default(int number, int is_default) {
  for (int i = 0; i < HEARD_COUNT; i++) {
    if (heard[i] != number || !is_heard[i]) continue;
    if (is_default) {
      sigaction(number, &heard_before[i], NULL);
    } else {
      install(number, on_heard, &heard_before[i]);
    }
  }
}

void viva_signals_release(int32_t released) {
  if (!is_installed) return;
  is_armed = !released;
  is_released = released;
  set_default(SIGTSTP, released);
  // Asked to end while another program had the terminal: the time to do so begins now.
  if (!released && asked_to_end) alarm(VIVA_TERMINATION_SECONDS);
}

int32_t viva_signals_descriptor(void) { return pipe_ends[0]; }

int32_t viva_signals_next(int32_t *number) {
  uint8_t byte = 0;
  if (viva_tty_read(pipe_ends[0], &byte, 1) != 1) return 0;
  *number = byte;
  switch (byte) {
    case SIGWINCH: return VIVA_SIGNAL_RESIZED;
    case SIGCONT: return VIVA_SIGNAL_CONTINUED;
    case SIGTSTP: return VIVA_SIGNAL_STOP;
    default: return VIVA_SIGNAL_TERMINATE;
  }
}

void viva_stop_job(void) {
  struct sigaction before;
  struct sigaction action;
  sigset_t stop;
  sigset_t mask;
  memset(&action, 0, sizeof action);
  sigemptyset(&action.sa_mask);
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  // The others of the job first, and we at last and in this thread: kill() may return before a
  // signal to the own process has stopped it, raise() does not.
  action.sa_handler = SIG_IGN;
  sigaction(SIGTSTP, &action, &before);
  // Unblocked first: where whoever started us had blocked the signal, ours would wait, ignored or
  // not, and stop us a second time after the job is continued.
  pthread_sigmask(SIG_UNBLOCK, &stop, &mask);
  kill(0, SIGTSTP);
  action.sa_handler = SIG_DFL;
  sigaction(SIGTSTP, &action, NULL);
  raise(SIGTSTP);
  pthread_sigmask(SIG_SETMASK, &mask, NULL);
  sigaction(SIGTSTP, &before, NULL);
}
