// Apart from the rest, because <term.h> makes macros of `lines`, `columns` and `buttons`.
#include <curses.h>
#include <term.h>

#include <string.h>

#include "viva_terminfo.h"

static TERMINAL *loaded;

int32_t viva_terminfo_load(const char *terminal, int32_t output) {
  int result = 0;
  if (setupterm((char *)terminal, output, &result) == OK) {
    loaded = cur_term;
    return 1;
  }
  return result < 0 ? -1 : 0;
}

void viva_terminfo_unload(void) {
  if (loaded) del_curterm(loaded);
  loaded = NULL;
}

int32_t viva_terminfo_number(const char *name) {
  int value = tigetnum((char *)name);
  return value < 0 ? -1 : value;
}

// Copies a capability, leaving out its padding, `$<5*/>`.
static int32_t copy(const char *capability, uint8_t *buffer, int32_t capacity) {
  if (!capability || capability == (const char *)-1 || !*capability) return -1;
  int32_t length = 0;
  for (const char *next = capability; *next; next++) {
    const char *end = next[0] == '$' && next[1] == '<' ? strchr(next, '>') : NULL;
    if (end) {
      next = end;
    } else {
      if (length == capacity) return -1;
      buffer[length++] = (uint8_t)*next;
    }
  }
  return length;
}

int32_t viva_terminfo_flag(const char *name) { return tigetflag((char *)name) == 1; }

int32_t viva_terminfo_string(const char *name, uint8_t *buffer, int32_t capacity) {
  return copy(tigetstr((char *)name), buffer, capacity);
}

int32_t viva_terminfo_move(int32_t row, int32_t column, uint8_t *buffer, int32_t capacity) {
  const char *capability = tigetstr("cup");
  if (!capability || capability == (const char *)-1) return -1;
  return copy(tparm((char *)capability, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L),
              buffer, capacity);
}
