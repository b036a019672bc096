// Private: the tables, one for each precision and instruction set.
#ifndef VIVA_INSTANCES_H
#define VIVA_INSTANCES_H

#include "viva_kernels.h"

extern const struct viva_kernels viva_plain_float;
extern const struct viva_kernels viva_plain_double;
#if defined(__x86_64__)
extern const struct viva_kernels viva_wide_float;
extern const struct viva_kernels viva_wide_double;
extern const struct viva_kernels viva_widest_float;
#endif

#endif
