#include "lists.h"

#include <stdlib.h>

// How many neighbours of a column may be kept: no more than its rows name.
static int64_t room_of(const struct viva_recall_table *table, int64_t column, int64_t kept)
{
  int64_t others = table->column_count - 1;
  int64_t most = kept > others ? others : kept;
  int64_t met = 0;
  for (int64_t k = table->starts[column]; k < table->starts[column + 1]; k++) {
    int64_t row = table->rows[k];
    met += table->row_starts[row + 1] - table->row_starts[row] - 1;
    if (met >= most) return most > 0 ? most : 0;
  }
  return met;
}

double viva_recall_list_bytes(const struct viva_recall_table *table, int64_t kept)
{
  double held = 0;
  for (int64_t c = 0; c < table->column_count; c++) held += (double)room_of(table, c, kept);
  // Here, and where they are copied to.
  return 2 * held * (double)(sizeof(double) + sizeof(int32_t));
}

struct viva_recall_lists *viva_lists_create(const struct viva_recall_table *table, int64_t kept)
{
  size_t count = (size_t)table->column_count;
  struct viva_recall_lists *lists = calloc(1, sizeof *lists);
  if (!lists) return NULL;
  lists->column_count = table->column_count;
  lists->room_starts = malloc((count + 1) * sizeof(int64_t));
  lists->counts = calloc(count + 1, sizeof(int32_t));
  if (!lists->room_starts || !lists->counts) goto failed;
  lists->room_starts[0] = 0;
  for (int64_t c = 0; c < table->column_count; c++) {
    lists->room_starts[c + 1] = lists->room_starts[c] + room_of(table, c, kept);
  }
  size_t rooms = (size_t)lists->room_starts[count] + 1;
  lists->neighbours = malloc(rooms * sizeof(int32_t));
  lists->scores = malloc(rooms * sizeof(double));
  if (!lists->neighbours || !lists->scores) goto failed;
  return lists;
failed:
  viva_recall_free(lists);
  return NULL;
}

void viva_recall_free(struct viva_recall_lists *lists)
{
  if (!lists) return;
  free(lists->room_starts);
  free(lists->counts);
  free(lists->neighbours);
  free(lists->scores);
  free(lists);
}

void viva_lists_take(struct viva_recall_lists *lists, int64_t column, struct choice *choice)
{
  int64_t first = lists->room_starts[column];
  int64_t count = viva_choice_finish(choice, lists->neighbours + first, lists->scores + first);
  lists->counts[column] = (int32_t)count;
}

int64_t viva_recall_pair_total(const struct viva_recall_lists *lists)
{
  return lists->pair_total;
}

void viva_recall_starts(const struct viva_recall_lists *lists, int64_t *starts)
{
  starts[0] = 0;
  for (int64_t c = 0; c < lists->column_count; c++) starts[c + 1] = starts[c] + lists->counts[c];
}

void viva_recall_copy(const struct viva_recall_lists *lists, int32_t *neighbours, double *scores)
{
  int64_t next = 0;
  for (int64_t c = 0; c < lists->column_count; c++) {
    int64_t first = lists->room_starts[c];
    for (int32_t k = 0; k < lists->counts[c]; k++, next++) {
      neighbours[next] = lists->neighbours[first + k];
      scores[next] = lists->scores[first + k];
    }
  }
}

double viva_pairs_of(const struct viva_recall_table *table)
{
  double pairs = 0;
  for (int64_t r = 0; r < table->row_count; r++) {
    double size = (double)(table->row_starts[r + 1] - table->row_starts[r]);
    pairs += size * (size - 1);
  }
  return pairs;
}
