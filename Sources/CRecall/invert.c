#include "viva_recall.h"

#include <pthread.h>

#ifdef __APPLE__
#define ACCELERATE_NEW_LAPACK
#include <Accelerate/Accelerate.h>
#else
void dpotrf_(const char *half, const int *size, double *matrix, const int *leading, int *status);
void dpotri_(const char *half, const int *size, double *matrix, const int *leading, int *status);
int openblas_get_num_threads(void);
void openblas_set_num_threads(int count);
#endif

// LAPACK counts by columns; of a symmetric matrix its lower half is our upper one.
static int invert_half(double *matrix, int count)
{
  int status = 0;
  dpotrf_("L", &count, matrix, &count, &status);
  if (status == 0) dpotri_("L", &count, matrix, &count, &status);
  return status;
}

int32_t viva_recall_invert(double *matrix, int32_t size, int32_t threads)
{
  if (size == 0) return 0;
#ifdef __APPLE__
  (void)threads;
  int status = invert_half(matrix, size);
#else
  // The number is the whole program's: one at a time, and whoever set it finds it again.
  static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&turn);
  int before = openblas_get_num_threads();
  openblas_set_num_threads(threads);
  int status = invert_half(matrix, size);
  openblas_set_num_threads(before);
  pthread_mutex_unlock(&turn);
#endif
  if (status != 0) return status;
  for (int64_t row = 0; row < size; row++) {
    for (int64_t column = row + 1; column < size; column++) {
      matrix[column * size + row] = matrix[row * size + column];
    }
  }
  return 0;
}
