// Signals: those an application must hear of, and those that end it, before which the terminal is
// put right. One session at a time.
#ifndef VIVA_SIGNALS_H
#define VIVA_SIGNALS_H

#include <stdint.h>

enum {
  VIVA_SIGNAL_RESIZED = 1,
  VIVA_SIGNAL_CONTINUED = 2,
  VIVA_SIGNAL_STOP = 3,
  VIVA_SIGNAL_TERMINATE = 4,
  // How long an application may take to close its session after a signal that asks it to end.
  VIVA_TERMINATION_SECONDS = 5,
};

// Keeps the terminal's modes, to be put back later. 0 or the negative error number.
int32_t viva_modes_save(int32_t input, int32_t output);
// Puts the kept modes back.
void viva_modes_restore(void);
// Keeps the bytes that put the screen right.
void viva_restore_bytes(const uint8_t *bytes, int32_t count);
// Whether handlers are installed, 1 or 0.
int32_t viva_signals_are_installed(void);
// Installs the handlers. 0 or the negative error number.
int32_t viva_signals_install(void);
// Puts back the handlers that were there before, and calls off the fallback.
void viva_signals_remove(void);
// While released the screen is not ours: a crash restores nothing, Ctrl-C and Ctrl-Z are for others.
void viva_signals_release(int32_t released);
// The descriptor to wait on.
int32_t viva_signals_descriptor(void);
// The next thing that happened, VIVA_SIGNAL_…, or 0; the signal's number is stored as well.
int32_t viva_signals_next(int32_t *number);
// Stops the job, as Ctrl-Z would; returns when it is continued.
void viva_stop_job(void);

#endif
