#ifndef ALLOCATIONS_H
#define ALLOCATIONS_H

#include <stdint.h>

// How often this program has asked for memory, or -1 where that cannot be counted.
int64_t allocation_count(void);

// The same, of the thread that asks.
int64_t allocation_count_here(void);

#endif
