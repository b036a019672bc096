#include "viva_kernels.h"
#include "instances.h"

static int32_t bits_of_processor(void)
{
#if defined(__x86_64__)
  if (!__builtin_cpu_supports("avx2") || !__builtin_cpu_supports("fma")) return 128;
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl")
      && __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512bw")
    ? 512
    : 256;
#else
  return 128;
#endif
}

static _Atomic int32_t limit = 512;

void viva_limit_kernels(int32_t bits) { limit = bits; }

int32_t viva_kernel_bits(void)
{
  int32_t bits = bits_of_processor();
  return bits < limit ? bits : limit;
}

const struct viva_kernels *viva_kernels(int32_t bytes)
{
#if defined(__x86_64__)
  int32_t bits = viva_kernel_bits();
  if (bits == 512 && bytes == 4) return &viva_widest_float;
  if (bits >= 256) return bytes == 4 ? &viva_wide_float : &viva_wide_double;
#endif
  return bytes == 4 ? &viva_plain_float : &viva_plain_double;
}
