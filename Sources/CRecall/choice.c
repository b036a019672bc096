#include "choice.h"

#include <stdlib.h>

enum { least_room = 64, short_run = 4 };

int viva_choice_create(struct choice *choice, int64_t kept, int64_t others)
{
  if (kept > others) kept = others;
  if (kept < 0) kept = 0;
  *choice = (struct choice){.kept = kept, .room = kept < least_room ? least_room : kept};
  // Without a place nothing exceeds the floor.
  if (kept == 0) choice->floor = ~(candidate)0;
  choice->best = malloc((size_t)(kept + 1) * sizeof(candidate));
  choice->merged = malloc((size_t)(kept + 1) * sizeof(candidate));
  choice->fresh = malloc((size_t)choice->room * sizeof(candidate));
  choice->spare = malloc((size_t)choice->room * sizeof(candidate));
  return choice->best && choice->merged && choice->fresh && choice->spare;
}

void viva_choice_clear(struct choice *choice)
{
  free(choice->best);
  free(choice->merged);
  free(choice->fresh);
  free(choice->spare);
}

static inline void put_in_order(candidate *one, candidate *other)
{
  candidate first = *one, second = *other;
  int swapped = second > first;
  *one = swapped ? second : first;
  *other = swapped ? first : second;
}

// Merges two falling runs that follow one another. The comparison moves places instead of choosing
// a way, for no way could be guessed.
static void merge_runs(
  const candidate *restrict from, int64_t first, int64_t middle, int64_t end,
  candidate *restrict to
)
{
  int64_t left = first, right = middle, place = first;
  while (left < middle && right < end) {
    candidate a = from[left], b = from[right];
    int64_t taken = a > b;
    to[place++] = taken ? a : b;
    left += taken;
    right += 1 - taken;
  }
  while (left < middle) to[place++] = from[left++];
  while (right < end) to[place++] = from[right++];
}

// Sorts the fresh candidates, the best first: fours by a network, then by merging.
static void sort_fresh(struct choice *choice)
{
  int64_t count = choice->fresh_count;
  candidate *from = choice->fresh, *to = choice->spare;
  int64_t whole = count / short_run * short_run;
  for (int64_t k = 0; k < whole; k += short_run) {
    candidate *four = from + k;
    put_in_order(four, four + 1);
    put_in_order(four + 2, four + 3);
    put_in_order(four, four + 2);
    put_in_order(four + 1, four + 3);
    put_in_order(four + 1, four + 2);
  }
  for (int64_t k = whole + 1; k < count; k++) {
    for (int64_t place = k; place > whole; place--) put_in_order(from + place - 1, from + place);
  }
  for (int64_t run = short_run; run < count; run *= 2) {
    for (int64_t first = 0; first < count; first += 2 * run) {
      int64_t middle = first + run < count ? first + run : count;
      int64_t end = middle + run < count ? middle + run : count;
      merge_runs(from, first, middle, end, to);
    }
    candidate *turned = from;
    from = to;
    to = turned;
  }
  choice->fresh = from;
  choice->spare = to;
}

void viva_choice_merge(struct choice *choice)
{
  sort_fresh(choice);
  const candidate *restrict best = choice->best, *restrict fresh = choice->fresh;
  candidate *restrict merged = choice->merged;
  int64_t left = 0, right = 0, count = 0;
  while (count < choice->kept && left < choice->best_count && right < choice->fresh_count) {
    candidate a = best[left], b = fresh[right];
    int64_t taken = a > b;
    merged[count++] = taken ? a : b;
    left += taken;
    right += 1 - taken;
  }
  while (count < choice->kept && left < choice->best_count) merged[count++] = best[left++];
  while (count < choice->kept && right < choice->fresh_count) merged[count++] = fresh[right++];
  choice->merged = choice->best;
  choice->best = merged;
  choice->best_count = count;
  choice->fresh_count = 0;
  if (count == choice->kept && count > 0) choice->floor = merged[count - 1];
}

int64_t viva_choice_finish(struct choice *choice, int32_t *columns, double *scores)
{
  if (choice->fresh_count > 0) viva_choice_merge(choice);
  int64_t count = choice->best_count;
  for (int64_t k = 0; k < count; k++) {
    uint64_t bits = (uint64_t)(choice->best[k] >> 64);
    memcpy(scores + k, &bits, sizeof bits);
    columns[k] = (int32_t)~(uint32_t)choice->best[k];
  }
  choice->best_count = 0;
  if (choice->kept > 0) choice->floor = 0;
  return count;
}
