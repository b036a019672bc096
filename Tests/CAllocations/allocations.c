#include "allocations.h"

#if defined(__GLIBC__) || defined(__gnu_linux__)

#include <errno.h>
#include <stdatomic.h>
#include <stddef.h>

// The program's own malloc stands before the C library's, for every library in it.
static atomic_int_fast64_t count;
static _Thread_local int64_t count_here;

static void note(void)
{
  atomic_fetch_add_explicit(&count, 1, memory_order_relaxed);
  count_here++;
}

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t number, size_t size);
void *__libc_realloc(void *memory, size_t size);
void *__libc_memalign(size_t alignment, size_t size);

void *malloc(size_t size)
{
  note();
  return __libc_malloc(size);
}

void *calloc(size_t number, size_t size)
{
  note();
  return __libc_calloc(number, size);
}

void *realloc(void *memory, size_t size)
{
  note();
  return __libc_realloc(memory, size);
}

void *aligned_alloc(size_t alignment, size_t size)
{
  note();
  return __libc_memalign(alignment, size);
}

int posix_memalign(void **memory, size_t alignment, size_t size)
{
  note();
  *memory = __libc_memalign(alignment, size);
  return *memory ? 0 : ENOMEM;
}

int64_t allocation_count(void)
{
  return atomic_load(&count);
}

int64_t allocation_count_here(void)
{
  return count_here;
}

#else

int64_t allocation_count_here(void)
{
  return -1;
}

int64_t allocation_count(void)
{
  return -1;
}

#endif
