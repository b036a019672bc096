// Descriptors, terminal modes and child processes.
#ifndef VIVA_TTY_H
#define VIVA_TTY_H

#include <stdint.h>

enum {
  VIVA_READY_INPUT = 1,
  VIVA_READY_WAKE = 2,
  VIVA_READY_SIGNAL = 4,
  VIVA_READY_HANGUP = 8,
};

int32_t viva_tty_is_terminal(int32_t descriptor);
// The size that the kernel knows; -1 where it knows none.
int32_t viva_tty_size(int32_t descriptor, int32_t *rows, int32_t *columns);
// Waits for input; a negative timeout (ms) waits for ever. A set of VIVA_READY_…, 0 for the timeout
// or an interruption, or the negative error number.
int32_t viva_tty_wait(int32_t input, int32_t wake, int32_t signals, int32_t timeout);
// Reads what is there: the count, 0 for the end, or the negative error number.
int32_t viva_tty_read(int32_t descriptor, uint8_t *buffer, int32_t capacity);
// Writes everything, waiting where it must; 0 or the negative error number.
int32_t viva_tty_write(int32_t descriptor, const uint8_t *bytes, int32_t count);
// A pipe whose ends neither block nor outlive exec; 0 or the negative error number.
int32_t viva_pipe_open(int32_t *read_end, int32_t *write_end);
void viva_pipe_close(int32_t read_end, int32_t write_end);
// Writes one byte; a full pipe is left as it is, since its reader will wake anyway.
void viva_pipe_notify(int32_t write_end);
// Reads all that waits in a pipe.
void viva_pipe_empty(int32_t read_end);
// Runs a command, found in PATH, on two descriptors and waits for its end: its exit status, 128 and
// the signal's number where one ended it, or the negative error number where it could not start.
int32_t viva_run(const char *const *arguments, int32_t input, int32_t output);

#endif
