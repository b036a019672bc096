#include "lists.h"

#include <stdlib.h>
#include <string.h>

// The entries of each row, or NULL without memory.
static int64_t *row_sizes_of(const struct viva_recall_columns *columns)
{
  int64_t *sizes = calloc((size_t)columns->row_count + 1, sizeof(int64_t));
  if (!sizes) return NULL;
  for (int64_t k = 0; k < columns->starts[columns->column_count]; k++) sizes[columns->rows[k]]++;
  return sizes;
}

int64_t viva_lists_capacity(
  const struct viva_recall_columns *columns, int64_t column, const int64_t *row_sizes, int64_t kept
)
{
  int64_t most = columns->column_count - 1 < kept ? columns->column_count - 1 : kept;
  int64_t met = 0;
  for (int64_t k = columns->starts[column]; k < columns->starts[column + 1]; k++) {
    met += row_sizes[columns->rows[k]] - 1;
    if (met >= most) return most;
  }
  return met;
}

double viva_recall_list_bytes(
  const struct viva_recall_columns *columns, int64_t kept, int32_t threads, int32_t symmetric
)
{
  int64_t *sizes = row_sizes_of(columns);
  if (!sizes) return 1e300;
  double total = 0;
  for (int64_t c = 0; c < columns->column_count; c++) {
    total += (double)viva_lists_capacity(columns, c, sizes, kept);
  }
  free(sizes);
  double copies = symmetric ? threads : 1;
  return total * ((double)sizeof(struct entry) * copies + sizeof(double) + sizeof(int32_t));
}

struct viva_recall_lists *viva_lists_create(
  const struct viva_recall_columns *columns, int64_t kept
)
{
  int64_t count = columns->column_count;
  int64_t *sizes = row_sizes_of(columns);
  struct viva_recall_lists *lists = calloc(1, sizeof *lists);
  if (!lists || !sizes) goto failed;
  lists->column_count = count;
  lists->capacity_starts = malloc(((size_t)count + 1) * sizeof(int64_t));
  lists->counts = calloc((size_t)count + 1, sizeof(int32_t));
  lists->floors = calloc((size_t)count + 1, sizeof(double));
  if (!lists->capacity_starts || !lists->counts || !lists->floors) goto failed;
  lists->capacity_starts[0] = 0;
  for (int64_t c = 0; c < count; c++) {
    int64_t capacity = viva_lists_capacity(columns, c, sizes, kept);
    lists->capacity_starts[c + 1] = lists->capacity_starts[c] + capacity;
  }
  lists->entries = malloc((size_t)(lists->capacity_starts[count] + 1) * sizeof(struct entry));
  if (!lists->entries) goto failed;
  free(sizes);
  return lists;
failed:
  free(sizes);
  viva_recall_free(lists);
  return NULL;
}

void viva_recall_free(struct viva_recall_lists *lists)
{
  if (!lists) return;
  free(lists->capacity_starts);
  free(lists->counts);
  free(lists->floors);
  free(lists->entries);
  free(lists);
}

static void sift_down(struct entry *heap, int64_t count, int64_t place)
{
  struct entry moving = heap[place];
  for (;;) {
    int64_t child = 2 * place + 1;
    if (child >= count) break;
    if (child + 1 < count && is_worse(heap[child + 1], heap[child])) child++;
    if (!is_worse(heap[child], moving)) break;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = moving;
}

void viva_lists_offer(struct viva_recall_lists *lists, int64_t column, struct entry candidate)
{
  struct entry *heap = lists->entries + lists->capacity_starts[column];
  int64_t capacity = lists->capacity_starts[column + 1] - lists->capacity_starts[column];
  int64_t count = lists->counts[column];
  if (count < capacity) {
    int64_t place = count;
    while (place > 0) {
      int64_t parent = (place - 1) / 2;
      if (!is_worse(candidate, heap[parent])) break;
      heap[place] = heap[parent];
      place = parent;
    }
    heap[place] = candidate;
    lists->counts[column] = (int32_t)(count + 1);
  } else if (capacity > 0 && is_worse(heap[0], candidate)) {
    heap[0] = candidate;
    sift_down(heap, count, 0);
  } else {
    return;
  }
  if (lists->counts[column] == capacity) lists->floors[column] = heap[0].score;
}

void viva_lists_merge(struct viva_recall_lists **parts, int32_t part_count, int64_t column)
{
  for (int32_t p = 1; p < part_count; p++) {
    struct entry *entries = parts[p]->entries + parts[p]->capacity_starts[column];
    for (int32_t k = 0; k < parts[p]->counts[column]; k++) {
      viva_lists_offer(parts[0], column, entries[k]);
    }
  }
}

void viva_lists_sort(struct viva_recall_lists *lists, int64_t column)
{
  struct entry *heap = lists->entries + lists->capacity_starts[column];
  // Heapsort: the worst goes to the end, again and again.
  for (int64_t last = (int64_t)lists->counts[column] - 1; last > 0; last--) {
    struct entry worst = heap[0];
    heap[0] = heap[last];
    heap[last] = worst;
    sift_down(heap, last, 0);
  }
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
    const struct entry *entries = lists->entries + lists->capacity_starts[c];
    for (int32_t k = 0; k < lists->counts[c]; k++, next++) {
      neighbours[next] = entries[k].column;
      scores[next] = entries[k].score;
    }
  }
}
