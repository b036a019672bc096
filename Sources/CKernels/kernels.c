#include "viva_kernels.h"
#include "instances.h"

static int has_wide_vectors(void)
{
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
#else
  return 0;
#endif
}

static _Atomic int are_plain_chosen = 0;

void viva_choose_plain_kernels(void) { are_plain_chosen = 1; }

int32_t viva_kernels_are_wide(void) { return has_wide_vectors() && !are_plain_chosen; }

const struct viva_kernels *viva_kernels(int32_t bytes)
{
#if defined(__x86_64__)
  if (viva_kernels_are_wide()) return bytes == 4 ? &viva_wide_float : &viva_wide_double;
#endif
  return bytes == 4 ? &viva_plain_float : &viva_plain_double;
}
