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

const struct viva_kernels *viva_kernels(int32_t bytes)
{
#if defined(__x86_64__)
  if (has_wide_vectors()) return bytes == 4 ? &viva_wide_float : &viva_wide_double;
#endif
  return bytes == 4 ? &viva_plain_float : &viva_plain_double;
}
