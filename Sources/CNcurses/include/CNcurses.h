// The facade for curses and for what a terminal needs beside it. No header of ncurses is seen here:
// what they declare does not import into Swift.
#ifndef CNCURSES_H
#define CNCURSES_H

#include "viva_curses.h"
#include "viva_signals.h"
#include "viva_terminfo.h"
#include "viva_tty.h"

#endif
