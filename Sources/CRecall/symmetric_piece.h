// One column with all others. Included with SUM, what is added up; ADDEND, what a row adds; PIECE, the
// function's name. Rows come in the order of the column, so sums are alike seen from either side.

static double PIECE(void *state, int32_t worker, int64_t rank)
{
  struct symmetric *all = state;
  struct desk *desk = &all->desks[worker];
  SUM *restrict sums = desk->sums;
  int64_t columns = all->columns->column_count;
  int64_t column = all->column_of[rank];
  int64_t first = all->columns->starts[column];
  int64_t end = all->columns->starts[column + 1];
  int64_t work = 0;
  for (int64_t k = first; k < end; k++) {
    int64_t row = all->columns->rows[k];
    work += all->row_starts[row + 1] - all->row_starts[row] - 1;
  }
  if (work > columns / 8) {
    for (int64_t k = first; k < end; k++) {
      int64_t row = all->columns->rows[k];
      const int32_t *restrict ranks = all->row_ranks + all->row_starts[row];
      int64_t count = all->row_starts[row + 1] - all->row_starts[row];
      SUM addend = ADDEND(row);
      for (int64_t n = 0; n < count; n++) sums[ranks[n]] += addend;
    }
    sums[rank] = 0;
    // From the less popular neighbour to the more popular: as a rule similarities then fall, and most
    // are refused at a glance.
    for (int64_t other = columns - 1; other >= 0; other--) {
      if (sums[other] == 0) continue;
      desk->pairs++;
      meet(all, rank, other, (double)sums[other]);
    }
    memset(sums, 0, (size_t)columns * sizeof(SUM));
  } else {
    // Few pairs among many columns: remember which were met.
    int64_t touched = 0;
    for (int64_t k = first; k < end; k++) {
      int64_t row = all->columns->rows[k];
      const int32_t *restrict ranks = all->row_ranks + all->row_starts[row];
      int64_t count = all->row_starts[row + 1] - all->row_starts[row];
      SUM addend = ADDEND(row);
      for (int64_t n = 0; n < count; n++) {
        if (sums[ranks[n]] == 0) desk->touched[touched++] = ranks[n];
        sums[ranks[n]] += addend;
      }
    }
    sums[rank] = 0;
    for (int64_t n = 0; n < touched; n++) {
      int32_t other = desk->touched[n];
      if (sums[other] != 0) {
        desk->pairs++;
        meet(all, rank, other, (double)sums[other]);
      }
      sums[other] = 0;
    }
  }
  viva_lists_sort(all->lists, column);
  return (double)work;
}

#undef SUM
#undef ADDEND
#undef PIECE
