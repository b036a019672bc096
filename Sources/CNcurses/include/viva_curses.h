#ifndef VIVA_CURSES_H
#define VIVA_CURSES_H
#endif
