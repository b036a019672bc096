// Pseudo terminals, for tests that play the terminal.
#ifndef VIVA_PTY_H
#define VIVA_PTY_H

#include <stdint.h>

// Opens a pair; both ends are closed on exec, and neither becomes the controlling terminal. The path
// of the slave is copied with its final zero. 0 or the negative error number.
int32_t viva_pty_open(int32_t *master, int32_t *slave, char *path, int32_t capacity);
// Opens the slave of a pair that another process has opened; a descriptor or the negative error number.
int32_t viva_pty_open_slave(const char *path);
// Tells the kernel the size of the window.
void viva_pty_resize(int32_t master, int32_t rows, int32_t columns);
// Copies the modes of the line; returns how many bytes they take.
int32_t viva_pty_modes(int32_t slave, uint8_t *buffer, int32_t capacity);

#endif
