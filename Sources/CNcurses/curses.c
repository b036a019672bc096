#include "viva_curses.h"
