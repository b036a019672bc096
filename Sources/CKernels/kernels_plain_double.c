#include "instances.h"

#define REAL double
#define REAL_IS_FLOAT 0
#define TABLE viva_plain_double
#include "template/table.h"
