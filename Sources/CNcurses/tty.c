#define _GNU_SOURCE 1

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "viva_tty.h"

extern char **environ;

int32_t viva_tty_is_terminal(int32_t descriptor) { return isatty(descriptor); }

int32_t viva_tty_size(int32_t descriptor, int32_t *rows, int32_t *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  if (size.ws_row == 0 || size.ws_col == 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int32_t viva_tty_wait(int32_t input, int32_t wake, int32_t signals, int32_t timeout) {
  struct pollfd descriptors[3] = {
      {.fd = input, .events = POLLIN},
      {.fd = wake, .events = POLLIN},
      {.fd = signals, .events = POLLIN},
  };
  if (poll(descriptors, 3, timeout) < 0) return errno == EINTR ? 0 : -errno;
  int32_t ready = 0;
  if (descriptors[0].revents & POLLIN) ready |= VIVA_READY_INPUT;
  if (descriptors[0].revents & (POLLHUP | POLLERR | POLLNVAL)) ready |= VIVA_READY_HANGUP;
  if (descriptors[1].revents & POLLIN) ready |= VIVA_READY_WAKE;
  if (descriptors[2].revents & POLLIN) ready |= VIVA_READY_SIGNAL;
  return ready;
}

int32_t viva_tty_read(int32_t descriptor, uint8_t *buffer, int32_t capacity) {
  ssize_t count;
  do {
    count = read(descriptor, buffer, (size_t)capacity);
  } while (count < 0 && errno == EINTR);
  return count < 0 ? -errno : (int32_t)count;
}

int32_t viva_tty_write(int32_t descriptor, const uint8_t *bytes, int32_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, (size_t)count);
    if (written < 0) {
      if (errno == EINTR) continue;
      if (errno != EAGAIN) return -errno;
      struct pollfd writable = {.fd = descriptor, .events = POLLOUT};
      if (poll(&writable, 1, -1) < 0 && errno != EINTR) return -errno;
      continue;
    }
    bytes += written;
    count -= (int32_t)written;
  }
  return 0;
}

int32_t viva_pipe_open(int32_t *read_end, int32_t *write_end) {
  int ends[2];
  if (pipe(ends) != 0) return -errno;
  for (int i = 0; i < 2; i++) {
    if (fcntl(ends[i], F_SETFL, O_NONBLOCK) != 0 || fcntl(ends[i], F_SETFD, FD_CLOEXEC) != 0) {
      int failure = errno;
      viva_pipe_close(ends[0], ends[1]);
      return -failure;
    }
  }
  *read_end = ends[0];
  *write_end = ends[1];
  return 0;
}

void viva_pipe_close(int32_t read_end, int32_t write_end) {
  close(read_end);
  close(write_end);
}

void viva_pipe_notify(int32_t write_end) {
  uint8_t byte = 1;
  ssize_t ignored;
  do {
    ignored = write(write_end, &byte, 1);
  } while (ignored < 0 && errno == EINTR);
}

void viva_pipe_empty(int32_t read_end) {
  uint8_t bytes[256];
  ssize_t count;
  do {
    count = read(read_end, bytes, sizeof bytes);
  } while (count > 0 || (count < 0 && errno == EINTR));
}

int32_t viva_run(const char *const *arguments, int32_t input, int32_t output) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return -failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure) {
    posix_spawn_file_actions_destroy(&actions);
    return -failure;
  }
  // A thread of a pool has most signals blocked, which its child would inherit. The process group
  // stays ours: in one of its own the child could not read from the terminal.
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK);
  // Copied first, so that it does not matter if one of the two has the other's place.
  int copies[2] = {fcntl(input, F_DUPFD_CLOEXEC, 3), fcntl(output, F_DUPFD_CLOEXEC, 3)};
  if (copies[0] < 0 || copies[1] < 0) failure = errno;
  if (!failure) failure = posix_spawn_file_actions_adddup2(&actions, copies[0], STDIN_FILENO);
  if (!failure) failure = posix_spawn_file_actions_adddup2(&actions, copies[1], STDOUT_FILENO);
  pid_t child = 0;
  if (!failure) {
    failure = posix_spawnp(&child, arguments[0], &actions, &attributes, (char *const *)arguments,
                           environ);
  }
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  for (int i = 0; i < 2; i++) {
    if (copies[i] >= 0) close(copies[i]);
  }
  if (failure) return -failure;
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return -errno;
  }
  return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
