#ifndef VIVA_XGBOOST_H
#define VIVA_XGBOOST_H

#include <stdint.h>

// Boosted trees by XGBoost, whose library is loaded when it is first asked for: without it the rest
// of the program runs. Every call works on the calling thread alone.

enum viva_xgboost_status {
  VIVA_XGBOOST_DONE = 0,
  VIVA_XGBOOST_FAILED = 1,  // the message says why
  VIVA_XGBOOST_MISSING = 2, // the library cannot be loaded; the message says why
  VIVA_XGBOOST_STOPPED = 3, // the caller wanted no more of it
};

// Where a call that failed says why: `capacity` bytes, always ended by 0.
struct viva_xgboost_message {
  char *text;
  int64_t capacity;
};

// Rows of features [rows, columns], NaN where one is missing.
struct viva_xgboost_rows {
  const float *features;
  int64_t rows;
  int64_t columns;
};

// What is learnt: a label and a weight a row, and XGBoost's parameters by its own names.
struct viva_xgboost_training {
  const float *labels;
  const float *weights;
  const char *const *names;
  const char *const *values;
  int64_t parameters;
  int64_t rounds;
  // Asked between two rounds, on the calling thread: other than 0 ends it. NULL learns to the end.
  int32_t (*is_stopped)(void);
};

// A model in XGBoost's binary form; viva_xgboost_free ends it.
struct viva_xgboost_model {
  char *bytes;
  int64_t count;
  int64_t numbers; // a threshold a split and a value a leaf, over all trees
};

// Fits a model. Alike for alike rows and parameters.
int32_t viva_xgboost_fit(
  const struct viva_xgboost_rows *rows, const struct viva_xgboost_training *training,
  struct viva_xgboost_model *model, const struct viva_xgboost_message *message
);

// What a model says of each row: `predictions` [rows].
int32_t viva_xgboost_predict(
  const char *bytes, int64_t count, const struct viva_xgboost_rows *rows, float *predictions,
  const struct viva_xgboost_message *message
);

void viva_xgboost_free(struct viva_xgboost_model *model);

// Tries to load the library of that name and lets it go again: VIVA_XGBOOST_DONE where it has all
// that is called here. NULL stands for the names under which systems have it, of which the first
// one found is kept.
int32_t viva_xgboost_find(const char *name, const struct viva_xgboost_message *message);

#endif
