#ifndef VIVA_RECALL_CHOICE_H
#define VIVA_RECALL_CHOICE_H

#include <stdint.h>
#include <string.h>

// A neighbour with its score as one number: the greater is the better, and of equal scores the lower
// column. Bits of positive numbers are ordered as the numbers are.
typedef unsigned __int128 candidate;

// The best of many candidates. New ones are gathered; where as many are there as fit, they are sorted
// and merged with the best so far. A few steps a candidate, where a heap would guess wrong in each.
struct choice {
  int64_t kept;       // how many are chosen
  int64_t room;       // how many are gathered
  int64_t best_count;
  int64_t fresh_count;
  candidate floor;    // what a candidate must exceed
  candidate *best;    // [kept], best first
  candidate *merged;  // [kept]
  candidate *fresh;   // [room]
  candidate *spare;   // [room]
};

// For lists of at most `kept` of so many others. 0 without memory; what was had is freed either way
// by viva_choice_clear.
int viva_choice_create(struct choice *choice, int64_t kept, int64_t others);
void viva_choice_clear(struct choice *choice);
void viva_choice_merge(struct choice *choice);
// Writes the chosen, best first, leaves the choice empty, and returns how many they are.
int64_t viva_choice_finish(struct choice *choice, int32_t *columns, double *scores);

// Offers a candidate, once, with a score above 0.
static inline void viva_choice_offer(struct choice *choice, double score, int32_t column)
{
  uint64_t bits;
  memcpy(&bits, &score, sizeof bits);
  candidate offered = (candidate)bits << 64 | (uint32_t)~(uint32_t)column;
  if (offered <= choice->floor) return;
  choice->fresh[choice->fresh_count++] = offered;
  if (choice->fresh_count == choice->room) viva_choice_merge(choice);
}

// The score that a candidate must reach; 0 as long as all are taken.
static inline double viva_choice_floor(const struct choice *choice)
{
  uint64_t bits = (uint64_t)(choice->floor >> 64);
  double score;
  memcpy(&score, &bits, sizeof score);
  return score;
}

#endif
