#ifndef VIVA_BLAS_H
#define VIVA_BLAS_H
#endif
