#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

#include <stdint.h>

// How often this program has asked for memory, or -1 where that cannot be counted.
int64_t allocation_count(void);

#endif
