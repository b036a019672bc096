// One column with all others. Included with RANK, the type of a row's ranks; SUM, what is added up;
// ADDEND, what a row adds; SIFT, the sieve for such sums; PIECE, the function's name. Rows come in the
// order of the column, so sums are alike seen from either side where columns hold them in one order.

static double PIECE(void *state, int32_t worker, int64_t rank)
{
  struct symmetric *all = state;
  struct desk *desk = &all->desks[worker];
  SUM *restrict sums = desk->sums;
  const RANK *all_ranks = all->row_ranks;
  const int64_t *row_starts = all->table->row_starts;
  int64_t column = all->column_of[rank];
  const int32_t *rows = all->table->rows + all->table->starts[column];
  int64_t row_count = all->table->starts[column + 1] - all->table->starts[column];
  int64_t work = 0;
  for (int64_t k = 0; k < row_count; k++) work += row_starts[rows[k] + 1] - row_starts[rows[k]] - 1;
  if (work > all->table->column_count / scarce) {
    for (int64_t k = 0; k < row_count; k++) {
      if (k + ahead < row_count) {
        // All of a row to come: it is too short for the processor to see by itself what is read.
        const RANK *coming = all_ranks + row_starts[rows[k + ahead]];
        const RANK *end = all_ranks + row_starts[rows[k + ahead] + 1];
        for (; coming < end; coming += cache_line / (int)sizeof(RANK)) __builtin_prefetch(coming);
      }
      const RANK *restrict ranks = all_ranks + row_starts[rows[k]];
      int64_t count = row_starts[rows[k] + 1] - row_starts[rows[k]];
      SUM addend = ADDEND(rows[k]);
#pragma clang loop unroll_count(8)
      for (int64_t n = 0; n < count; n++) sums[ranks[n]] += addend;
    }
    sums[rank] = 0;
    // In the order in which similarities fall, as a rule: then most do not come through the sieve. A
    // column of many rows is most like popular ones; one of few shares a row or two with all that it
    // meets, and of those the rare are nearest.
    int falls_with_rank = row_count >= many_rows;
    for (int64_t step = 0; step < all->block_count; step++) {
      int64_t block = falls_with_rank ? step : all->block_count - 1 - step;
      int64_t first = block * sieve_block;
      struct bar bar = bar_of(all, rank, &desk->choice);
      desk->pairs += SIFT(sums + first, all->parts + first, bar, &desk->sifted);
      for (int32_t n = 0; n < desk->sifted.count; n++) {
        meet(all, desk, rank, first + desk->sifted.places[n], desk->sifted.sums[n]);
      }
    }
  } else {
    // Few pairs among many columns: remember which were met.
    int32_t *restrict touched = desk->touched;
    int64_t met = 0;
    for (int64_t k = 0; k < row_count; k++) {
      const RANK *restrict ranks = all_ranks + row_starts[rows[k]];
      int64_t count = row_starts[rows[k] + 1] - row_starts[rows[k]];
      SUM addend = ADDEND(rows[k]);
      for (int64_t n = 0; n < count; n++) {
        touched[met] = (int32_t)ranks[n];
        met += sums[ranks[n]] == 0;
        sums[ranks[n]] += addend;
      }
    }
    sums[rank] = 0;
    for (int64_t n = 0; n < met; n++) {
      int32_t other = touched[n];
      if (sums[other] != 0) {
        desk->pairs++;
        meet(all, desk, rank, other, (double)sums[other]);
      }
      sums[other] = 0;
    }
  }
  viva_lists_take(all->lists, column, &desk->choice);
  return (double)work;
}

#undef SUM
#undef ADDEND
#undef SIFT
#undef PIECE
