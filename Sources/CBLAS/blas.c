#include "viva_blas.h"
