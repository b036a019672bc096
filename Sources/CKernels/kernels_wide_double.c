#include "instances.h"

#if defined(__x86_64__)
#include <math.h>
#include <string.h>

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define REAL double
#define REAL_IS_FLOAT 0
#define TABLE viva_wide_double
#include "template/table.h"
#pragma clang attribute pop
#endif
