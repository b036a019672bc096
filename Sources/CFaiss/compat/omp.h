// Faiss's headers name OpenMP's lock and include <omp.h>, which the compiler of Swift does not bring.
// Nothing here is called but the function: the library itself is built by a compiler with OpenMP.
#ifndef VIVA_COMPAT_OMP_H
#define VIVA_COMPAT_OMP_H

typedef struct {
  int opaque;
} omp_lock_t;

#ifdef __cplusplus
extern "C" {
#endif
void omp_set_num_threads(int count);
#ifdef __cplusplus
}
#endif

#endif
