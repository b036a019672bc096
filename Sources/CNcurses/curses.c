#define _GNU_SOURCE 1
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "viva_curses.h"

static SCREEN *screen;
static FILE *input_stream;
static FILE *output_stream;
static int32_t has_default_colours;

static FILE *open_stream(int32_t descriptor, const char *mode) {
  int copy = dup(descriptor);
  FILE *stream = copy < 0 ? NULL : fdopen(copy, mode);
  if (!stream && copy >= 0) close(copy);
  return stream;
}

static void close_streams(void) {
  if (input_stream) fclose(input_stream);
  if (output_stream) fclose(output_stream);
  input_stream = output_stream = NULL;
}

int32_t viva_screen_open(const char *terminal, int32_t input, int32_t output) {
  if (screen) return -1;
  input_stream = open_stream(input, "r");
  output_stream = open_stream(output, "w");
  if (input_stream && output_stream) {
    screen = newterm(terminal, output_stream, input_stream);
  }
  if (!screen) {
    close_streams();
    return -1;
  }
  set_term(screen);
  set_escdelay(25);
  raw();
  noecho();
  nonl();
  // Inserting and deleting cells moves what stands behind them, which goes wrong where the terminal
  // counts the columns of a glyph otherwise than curses.
  idcok(stdscr, FALSE);
  idlok(stdscr, FALSE);
  scrollok(stdscr, FALSE);
  has_default_colours = 0;
  if (has_colors() && start_color() == OK) {
    has_default_colours = use_default_colors() == OK;
  }
  return 0;
}

void viva_screen_close(void) {
  if (!screen) return;
  endwin();
  delscreen(screen);
  screen = NULL;
  close_streams();
}

void viva_screen_leave(void) {
  if (screen) endwin();
}

void viva_screen_repaint(void) {
  if (!screen) return;
  clearok(curscr, TRUE);
}

void viva_screen_resize(int32_t rows, int32_t columns) {
  if (!screen) return;
  // Not resizeterm, which also queues a KEY_RESIZE that nobody will read.
  resize_term(rows, columns);
  werase(stdscr);
  viva_screen_repaint();
}

int32_t viva_screen_colours(void) { return screen && has_colors() ? COLORS : 0; }

void viva_screen_pair(int32_t pair, int32_t foreground, int32_t background) {
  if (!screen || pair < 1 || pair >= COLOR_PAIRS) return;
  if (!has_default_colours) {
    if (foreground < 0) foreground = COLOR_WHITE;
    if (background < 0) background = COLOR_BLACK;
  }
  init_pair((short)pair, (short)foreground, (short)background);
}

static attr_t attributes_of(uint32_t attributes) {
  attr_t result = A_NORMAL;
  if (attributes & VIVA_BOLD) result |= A_BOLD;
  if (attributes & VIVA_DIM) result |= A_DIM;
  if (attributes & VIVA_UNDERLINE) result |= A_UNDERLINE;
  if (attributes & VIVA_REVERSE) result |= A_REVERSE;
  return result;
}

void viva_screen_put(int32_t row, int32_t column, int32_t width, uint32_t base, uint32_t mark1,
                     uint32_t mark2, uint32_t mark3, uint32_t mark4, uint32_t attributes,
                     int32_t pair) {
  if (!screen || row < 0 || column < 0 || row >= getmaxy(stdscr)) return;
  if (width < 1 || column + width > getmaxx(stdscr)) return;
  const uint32_t marks[] = {mark1, mark2, mark3, mark4};
  wchar_t text[CCHARW_MAX + 1] = {(wchar_t)base};
  int drawn = wcwidth((wchar_t)base);
  if (drawn < 1 || drawn > width) {
    text[0] = L'?';
    drawn = 1;
  } else {
    int length = 1;
    for (int i = 0; i < 4 && length < CCHARW_MAX && marks[i]; i++) {
      // A joiner or an emoji selector would let the terminal draw wider than curses counts.
      if (marks[i] == 0x200D || marks[i] == 0xFE0F) continue;
      if (wcwidth((wchar_t)marks[i]) == 0) text[length++] = (wchar_t)marks[i];
    }
  }
  cchar_t cell;
  attr_t attribute = attributes_of(attributes);
  setcchar(&cell, text, attribute, (short)pair, NULL);
  mvadd_wch(row, column, &cell);
  if (drawn < width) {
    setcchar(&cell, L" ", attribute, (short)pair, NULL);
    mvadd_wch(row, column + 1, &cell);
  }
}

void viva_screen_cursor(int32_t row, int32_t column) {
  if (!screen) return;
  if (row < 0) {
    curs_set(0);
  } else {
    move(row, column);
    curs_set(1);
  }
}

void viva_screen_flush(void) {
  if (screen) refresh();
}

void viva_screen_forget_row(int32_t row) {
  if (screen && row < getmaxy(stdscr)) wredrawln(stdscr, row, 1);
}

int32_t viva_scalar_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int32_t viva_locale_set(const char *name) { return setlocale(LC_CTYPE, name) ? 0 : -1; }

int32_t viva_locale_encoding(char *buffer, int32_t capacity) {
  const char *name = nl_langinfo(CODESET);
  int32_t length = (int32_t)strlen(name);
  if (length > capacity) length = capacity;
  memcpy(buffer, name, (size_t)length);
  return length;
}
