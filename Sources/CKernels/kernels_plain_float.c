#include "instances.h"

#define REAL float
#define REAL_IS_FLOAT 1
#define TABLE viva_plain_float
#include "template/table.h"
