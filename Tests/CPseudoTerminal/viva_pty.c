#define _GNU_SOURCE 1

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "viva_pty.h"

int32_t viva_pty_open_slave(const char *path) {
  int slave = open(path, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return slave < 0 ? -errno : slave;
}

int32_t viva_pty_open(int32_t *master, int32_t *slave, char *path, int32_t capacity) {
  int opened = posix_openpt(O_RDWR | O_NOCTTY);
  if (opened < 0) return -errno;
  const char *name = NULL;
  if (fcntl(opened, F_SETFD, FD_CLOEXEC) == 0 && grantpt(opened) == 0 && unlockpt(opened) == 0) {
    name = ptsname(opened);
  }
  int32_t other = name ? viva_pty_open_slave(name) : -errno;
  if (other < 0) {
    close(opened);
    return other;
  }
  snprintf(path, (size_t)capacity, "%s", name);
  *master = opened;
  *slave = other;
  return 0;
}

void viva_pty_resize(int32_t master, int32_t rows, int32_t columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  ioctl(master, TIOCSWINSZ, &size);
}

int32_t viva_pty_modes(int32_t slave, uint8_t *buffer, int32_t capacity) {
  struct termios modes;
  if (tcgetattr(slave, &modes) != 0) return -errno;
  const tcflag_t flags[] = {modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag};
  if (capacity < (int32_t)sizeof flags) return -ENOBUFS;
  memcpy(buffer, flags, sizeof flags);
  return sizeof flags;
}
