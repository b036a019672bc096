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

// How many neighbours of a column are held at once: twice what is kept, or all that it can have.
static int64_t room_of(
  const struct viva_recall_columns *columns, int64_t column, const int64_t *row_sizes, int64_t kept
)
{
  int64_t others = columns->column_count - 1;
  int64_t most = kept > others / 2 ? others : 2 * kept;
  int64_t met = 0;
  for (int64_t k = columns->starts[column]; k < columns->starts[column + 1]; k++) {
    met += row_sizes[columns->rows[k]] - 1;
    if (met >= most) return kept > 0 ? most : 0;
  }
  return met;
}

double viva_recall_list_bytes(const struct viva_recall_columns *columns, int64_t kept)
{
  int64_t *sizes = row_sizes_of(columns);
  if (!sizes) return 1e300;
  double held = 0, yielded = 0;
  for (int64_t c = 0; c < columns->column_count; c++) {
    int64_t room = room_of(columns, c, sizes, kept);
    held += (double)room;
    yielded += (double)(room < kept ? room : kept);
  }
  free(sizes);
  return held * (double)sizeof(struct entry) + yielded * (double)(sizeof(double) + sizeof(int32_t));
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
  lists->kept = kept;
  lists->room_starts = malloc(((size_t)count + 1) * sizeof(int64_t));
  lists->counts = calloc((size_t)count + 1, sizeof(int32_t));
  lists->floors = calloc((size_t)count + 1, sizeof(double));
  if (!lists->room_starts || !lists->counts || !lists->floors) goto failed;
  lists->room_starts[0] = 0;
  for (int64_t c = 0; c < count; c++) {
    lists->room_starts[c + 1] = lists->room_starts[c] + room_of(columns, c, sizes, kept);
  }
  lists->entries = malloc((size_t)(lists->room_starts[count] + 1) * sizeof(struct entry));
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
  free(lists->room_starts);
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

static inline void swap(struct entry *entries, int64_t one, int64_t other)
{
  struct entry moving = entries[one];
  entries[one] = entries[other];
  entries[other] = moving;
}

// Puts the `kept` best first, the worst of them last. No two entries are equal. Hoare's selection,
// O(count) as a rule.
static void select_best(struct entry *entries, int64_t count, int64_t kept)
{
  int64_t low = 0, high = count - 1, target = kept - 1;
  while (low < high) {
    int64_t middle = low + (high - low) / 2;
    if (is_worse(entries[low], entries[middle])) swap(entries, low, middle);
    if (is_worse(entries[middle], entries[high])) swap(entries, middle, high);
    if (is_worse(entries[low], entries[middle])) swap(entries, low, middle);
    struct entry pivot = entries[middle];
    int64_t left = low, right = high;
    while (left <= right) {
      while (is_worse(pivot, entries[left])) left++;
      while (is_worse(entries[right], pivot)) right--;
      if (left <= right) swap(entries, left++, right--);
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else return;
  }
}

void viva_lists_shrink(struct viva_recall_lists *lists, int64_t column)
{
  if (lists->counts[column] <= lists->kept) return;
  struct entry *entries = lists->entries + lists->room_starts[column];
  select_best(entries, lists->counts[column], lists->kept);
  lists->counts[column] = (int32_t)lists->kept;
  lists->floors[column] = entries[lists->kept - 1].score;
}

void viva_lists_sort(struct viva_recall_lists *lists, int64_t column)
{
  viva_lists_shrink(lists, column);
  struct entry *heap = lists->entries + lists->room_starts[column];
  int64_t count = lists->counts[column];
  for (int64_t place = count / 2; place-- > 0;) sift_down(heap, count, place);
  // Heapsort: the worst goes to the end, again and again.
  for (int64_t last = count - 1; last > 0; last--) {
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
    const struct entry *entries = lists->entries + lists->room_starts[c];
    for (int32_t k = 0; k < lists->counts[c]; k++, next++) {
      neighbours[next] = entries[k].column;
      scores[next] = entries[k].score;
    }
  }
}
