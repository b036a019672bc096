// The drawing half of the facade: a screen of cells, over curses.
//
// Curses keeps global state, so there is one screen at a time and one thread that draws.
// Functions that can fail return 0 for done and -1 for not, unless they say otherwise.
#ifndef VIVA_CURSES_H
#define VIVA_CURSES_H

#include <stdint.h>

enum {
  VIVA_BOLD = 1,
  VIVA_DIM = 2,
  VIVA_UNDERLINE = 4,
  VIVA_REVERSE = 8,
};

// Starts curses on two open descriptors, in raw mode without echo.
int32_t viva_screen_open(const char *terminal, int32_t input, int32_t output);
// Leaves the screen and frees it.
void viva_screen_close(void);
// Leaves the screen for a while; the next flush comes back to it.
void viva_screen_leave(void);
// Makes the next flush draw every cell, whatever is thought to be there.
void viva_screen_repaint(void);
// Tells curses the size, empties the screen and repaints.
void viva_screen_resize(int32_t rows, int32_t columns);
// How many colours there are: 0 without colour.
int32_t viva_screen_colours(void);
// Gives a pair from 1 its colours; -1 is the terminal's own.
void viva_screen_pair(int32_t pair, int32_t foreground, int32_t background);
// Writes a glyph, a base and up to four marks (0 for none), over `width` (1 or 2) columns.
// What curses would draw in another width, or not at all, becomes a question mark.
void viva_screen_put(int32_t row, int32_t column, int32_t width, uint32_t base, uint32_t mark1,
                     uint32_t mark2, uint32_t mark3, uint32_t mark4, uint32_t attributes,
                     int32_t pair);
// Puts the terminal's cursor somewhere, or hides it where `row` is negative.
void viva_screen_cursor(int32_t row, int32_t column);
// Sends what differs from what the terminal shows.
void viva_screen_flush(void);
// Forgets what the terminal shows in a row.
void viva_screen_forget_row(int32_t row);

// The columns that the locale gives a scalar: 0, 1, 2, or -1 where it does not know.
int32_t viva_scalar_width(uint32_t scalar);
// Takes a locale for characters, "" for the user's.
int32_t viva_locale_set(const char *name);
// Copies the name of the locale's encoding; returns its length.
int32_t viva_locale_encoding(char *buffer, int32_t capacity);

#endif
