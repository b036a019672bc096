#include "viva_recall.h"

#include <pthread.h>

#ifdef __APPLE__
#define ACCELERATE_NEW_LAPACK
#include <Accelerate/Accelerate.h>
#else
#include <cblas.h>
void dpotrf_(const char *half, const int *size, double *matrix, const int *leading, int *status);
void dtrtri_(
  const char *half, const char *diagonal, const int *size, double *matrix, const int *leading,
  int *status
);
void dlauum_(const char *half, const int *size, double *matrix, const int *leading, int *status);
#endif

// A = L·Lᵀ, L ← L⁻¹, A⁻¹ = L⁻ᵀ·L⁻¹, in blocks of columns, so that somebody can ask in between.
// The blocks are those of LAPACK's dpotrf (right-looking), dtrtri and dlauum: Anderson et al.,
// "LAPACK users' guide", 3rd ed. 1999, doi:10.1137/1.9780898719604.
enum { block = 256 };

// LAPACK counts by columns; of a symmetric matrix its lower half is our upper one.
struct place {
  double *corner;       // the block on the diagonal, [width, width]
  double *below;        // what stands under it, [rest, width]
  double *rest_corner;  // the next block on the diagonal, [rest, rest]
  double *left;         // what stands left of it, [width, start]
  int width, rest, start, leading;
};

static struct place place_at(double *matrix, int size, int start)
{
  int width = size - start < block ? size - start : block;
  double *corner = matrix + (int64_t)start * size + start;
  return (struct place){
    .corner = corner,
    .below = corner + width,
    .rest_corner = corner + (int64_t)width * size + width,
    .left = matrix + start,
    .width = width,
    .rest = size - start - width,
    .start = start,
    .leading = size,
  };
}

static int factor(struct place at)
{
  int status = 0;
  dpotrf_("L", &at.width, at.corner, &at.leading, &status);
  if (status != 0 || at.rest == 0) return status;
  cblas_dtrsm(
    CblasColMajor, CblasRight, CblasLower, CblasTrans, CblasNonUnit, at.rest, at.width, 1,
    at.corner, at.leading, at.below, at.leading
  );
  cblas_dsyrk(
    CblasColMajor, CblasLower, CblasNoTrans, at.rest, at.width, -1, at.below, at.leading, 1,
    at.rest_corner, at.leading
  );
  return 0;
}

static int invert_factor(struct place at)
{
  int status = 0;
  if (at.rest > 0) {
    cblas_dtrmm(
      CblasColMajor, CblasLeft, CblasLower, CblasNoTrans, CblasNonUnit, at.rest, at.width, 1,
      at.rest_corner, at.leading, at.below, at.leading
    );
    cblas_dtrsm(
      CblasColMajor, CblasRight, CblasLower, CblasNoTrans, CblasNonUnit, at.rest, at.width, -1,
      at.corner, at.leading, at.below, at.leading
    );
  }
  dtrtri_("L", "N", &at.width, at.corner, &at.leading, &status);
  return status;
}

static int square_factor(struct place at)
{
  int status = 0;
  if (at.start > 0) {
    cblas_dtrmm(
      CblasColMajor, CblasLeft, CblasLower, CblasTrans, CblasNonUnit, at.width, at.start, 1,
      at.corner, at.leading, at.left, at.leading
    );
  }
  dlauum_("L", &at.width, at.corner, &at.leading, &status);
  if (at.rest == 0) return status;
  if (at.start > 0) {
    cblas_dgemm(
      CblasColMajor, CblasTrans, CblasNoTrans, at.width, at.start, at.rest, 1, at.below, at.leading,
      at.left + at.width, at.leading, 1, at.left, at.leading
    );
  }
  cblas_dsyrk(
    CblasColMajor, CblasLower, CblasTrans, at.width, at.rest, 1, at.below, at.leading, 1,
    at.corner, at.leading
  );
  return status;
}

// One block on so many threads. Their number is the whole program's: one block at a time, and
// whoever set it finds it again.
static int take_turn(int (*work)(struct place), struct place at, int32_t threads)
{
#ifdef __APPLE__
  (void)threads;
  return work(at);
#else
  static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&turn);
  int before = openblas_get_num_threads();
  openblas_set_num_threads(threads);
  int status = work(at);
  openblas_set_num_threads(before);
  pthread_mutex_unlock(&turn);
  return status;
#endif
}

// The share of a third's operations that are done once the share x of its columns is.
static double falling(double x) { return 1 - (1 - x) * (1 - x) * (1 - x); }
static double rising(double x) { return x * x * x; }
static double middling(double x) { return x * x * (3 - 2 * x); }

static void mirror(double *matrix, int64_t size)
{
  for (int64_t row = 0; row < size; row++) {
    for (int64_t column = row + 1; column < size; column++) {
      matrix[column * size + row] = matrix[row * size + column];
    }
  }
}

int32_t viva_recall_invert(double *matrix, int32_t size, const struct viva_recall_run *run)
{
  static const struct {
    int (*work)(struct place);
    double (*share)(double);
    int is_backward;
  } thirds[] = {{factor, falling, 0}, {invert_factor, rising, 1}, {square_factor, middling, 0}};
  int blocks = (size + block - 1) / block;
  for (int third = 0; third < 3; third++) {
    for (int done = 0; done < blocks; done++) {
      int start = (thirds[third].is_backward ? blocks - 1 - done : done) * block;
      struct place at = place_at(matrix, size, start);
      if (take_turn(thirds[third].work, at, run->threads) != 0) return VIVA_RECALL_NOT_POSITIVE;
      double columns = thirds[third].is_backward ? size - start : start + at.width;
      double share = (third + thirds[third].share(columns / size)) / 3;
      if (run->watch && !run->watch(run->context, share)) return VIVA_RECALL_STOPPED;
    }
  }
  mirror(matrix, size);
  return VIVA_RECALL_DONE;
}
