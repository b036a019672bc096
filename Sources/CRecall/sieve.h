#ifndef VIVA_RECALL_SIEVE_H
#define VIVA_RECALL_SIEVE_H

#include <stdint.h>

// Sums are looked through in blocks; arrays of sums are as long as whole blocks.
enum { sieve_block = 256 };

// What came through: places of one block, falling, with their sums.
struct sifted {
  int32_t count;
  int32_t places[sieve_block];
  double sums[sieve_block];
};

// A sum s at the place p comes through where it is above 0 and s ≥ slope · parts[p] + height, which
// is cheaper than a division and says the same up to rounding: see `struct bar`.
struct bar {
  double slope;
  double height;
};

// Looks through one block of sums, sets them to 0, and returns how many were not 0.
typedef int32_t (*sieve_16)(
  uint16_t *sums, const float *parts, struct bar bar, struct sifted *sifted
);
typedef int32_t (*sieve_32)(
  uint32_t *sums, const float *parts, struct bar bar, struct sifted *sifted
);
typedef int32_t (*sieve_real)(
  double *sums, const float *parts, struct bar bar, struct sifted *sifted
);

struct sieves {
  sieve_16 of_16;
  sieve_32 of_32;
  sieve_real of_real;
};

// For this processor.
struct sieves viva_sieves(void);

#endif
