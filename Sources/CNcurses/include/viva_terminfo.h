// What the terminal's description says.
#ifndef VIVA_TERMINFO_H
#define VIVA_TERMINFO_H

#include <stdint.h>

// Reads the description of a terminal. 1 found, 0 unknown or too generic, -1 no database.
int32_t viva_terminfo_load(const char *terminal, int32_t output);
// Forgets the description; to be called before a screen is opened, which has one of its own.
void viva_terminfo_unload(void);
// A number such as "colors", or -1.
int32_t viva_terminfo_number(const char *name);
// Whether a flag such as "am" is set, 1 or 0.
int32_t viva_terminfo_flag(const char *name);
// Copies a string such as "rmcup" without its padding; returns its length, or -1 where it is missing.
int32_t viva_terminfo_string(const char *name, uint8_t *buffer, int32_t capacity);
// The string that moves the cursor, likewise.
int32_t viva_terminfo_move(int32_t row, int32_t column, uint8_t *buffer, int32_t capacity);
#endif
