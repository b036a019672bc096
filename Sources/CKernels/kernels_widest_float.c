#include "instances.h"

#if defined(__x86_64__)
#include <math.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma,avx512f,avx512vl,avx512dq,avx512bw"))), apply_to = function)
#define REAL float
#define REAL_IS_FLOAT 1
#define TABLE viva_widest_float
#include "template/table.h"
#pragma clang attribute pop
#endif
