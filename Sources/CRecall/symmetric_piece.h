// One column with all that are more popular. Included with SUM, what is added up; ADDEND, what a row
// adds; PIECE, the function's name. Rows come in the order of the column, so sums are always alike.

static double PIECE(void *state, int32_t worker, int64_t piece)
{
  struct symmetric *all = state;
  // From the least popular on, and below from the less popular neighbour to the more popular: as a
  // rule similarities then fall, and most candidates are refused at a glance.
  int64_t rank = all->columns->column_count - 1 - piece;
  struct desk *desk = &all->desks[worker];
  SUM *restrict sums = desk->sums;
  int64_t column = all->column_of[rank];
  int64_t first = all->columns->starts[column];
  int64_t end = all->columns->starts[column + 1];
  int64_t work = 0;
  for (int64_t k = first; k < end; k++) work += all->prefixes[k];
  int64_t pairs = 0;
  if (work > rank / 8) {
    for (int64_t k = first; k < end; k++) {
      int64_t row = all->columns->rows[k];
      const int32_t *restrict ranks = all->row_ranks + all->row_starts[row];
      int64_t count = all->prefixes[k];
      SUM addend = ADDEND(row);
      for (int64_t n = 0; n < count; n++) sums[ranks[n]] += addend;
    }
    for (int64_t other = rank - 1; other >= 0; other--) {
      if (sums[other] == 0) continue;
      pairs++;
      meet(all, worker, rank, other, (double)sums[other]);
    }
    memset(sums, 0, (size_t)rank * sizeof(SUM));
  } else {
    // Few pairs among many columns: remember which were met.
    int64_t touched = 0;
    for (int64_t k = first; k < end; k++) {
      int64_t row = all->columns->rows[k];
      const int32_t *restrict ranks = all->row_ranks + all->row_starts[row];
      int64_t count = all->prefixes[k];
      SUM addend = ADDEND(row);
      for (int64_t n = 0; n < count; n++) {
        if (sums[ranks[n]] == 0) desk->touched[touched++] = ranks[n];
        sums[ranks[n]] += addend;
      }
    }
    for (int64_t n = 0; n < touched; n++) {
      int32_t other = desk->touched[n];
      if (sums[other] != 0) {
        pairs++;
        meet(all, worker, rank, other, (double)sums[other]);
      }
      sums[other] = 0;
    }
  }
  all->lists[worker]->pair_total += 2 * pairs;
  return (double)work;
}

#undef SUM
#undef ADDEND
#undef PIECE
