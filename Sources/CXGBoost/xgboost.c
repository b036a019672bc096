#include "viva_xgboost.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// The declarations of xgboost/c_api.h that are needed, so that nothing of it is needed to build.
typedef void *handle;
typedef int (*matrix_create)(const float *, uint64_t, uint64_t, float, handle *);
typedef int (*matrix_set_floats)(handle, const char *, const float *, uint64_t);
typedef int (*handle_free)(handle);
typedef int (*booster_create)(const handle *, uint64_t, handle *);
typedef int (*booster_set)(handle, const char *, const char *);
typedef int (*booster_update)(handle, int, handle);
typedef int (*booster_save)(handle, const char *, uint64_t *, const char **);
typedef int (*booster_load)(handle, const void *, uint64_t);
typedef int (*booster_predict)(handle, handle, int, unsigned, int, uint64_t *, const float **);
typedef int (*booster_dump)(handle, const char *, int, uint64_t *, const char ***);
typedef const char *(*last_error)(void);

static struct {
  matrix_create matrix_create;
  matrix_set_floats matrix_set_floats;
  handle_free matrix_free;
  booster_create booster_create;
  handle_free booster_free;
  booster_set booster_set;
  booster_update booster_update;
  booster_save booster_save;
  booster_load booster_load;
  booster_predict booster_predict;
  booster_dump booster_dump;
  last_error last_error;
} calls;

static const struct {
  const char *name;
  void **place;
} wanted[] = {
  {"XGDMatrixCreateFromMat", (void **)&calls.matrix_create},
  {"XGDMatrixSetFloatInfo", (void **)&calls.matrix_set_floats},
  {"XGDMatrixFree", (void **)&calls.matrix_free},
  {"XGBoosterCreate", (void **)&calls.booster_create},
  {"XGBoosterFree", (void **)&calls.booster_free},
  {"XGBoosterSetParam", (void **)&calls.booster_set},
  {"XGBoosterUpdateOneIter", (void **)&calls.booster_update},
  {"XGBoosterSaveModelToBuffer", (void **)&calls.booster_save},
  {"XGBoosterLoadModelFromBuffer", (void **)&calls.booster_load},
  {"XGBoosterPredict", (void **)&calls.booster_predict},
  {"XGBoosterDumpModel", (void **)&calls.booster_dump},
  {"XGBGetLastError", (void **)&calls.last_error},
};

static const char *const usual_names[] = {
#ifdef __APPLE__
  "libxgboost.dylib", "/opt/homebrew/lib/libxgboost.dylib", "/usr/local/lib/libxgboost.dylib",
#else
  "libxgboost.so.0", "libxgboost.so",
#endif
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static void *library;

// Keeps the first line: what follows it is the library's own stack.
static void say(const struct viva_xgboost_message *message, const char *text)
{
  if (message->capacity <= 0) return;
  snprintf(message->text, (size_t)message->capacity, "%s", text == NULL ? "unknown" : text);
  message->text[strcspn(message->text, "\n")] = 0;
}

// The first name that a library lacks, or NULL. Where `keeps`, its functions become those called.
static const char *lacking(void *opened, bool keeps)
{
  for (size_t place = 0; place < sizeof wanted / sizeof *wanted; ++place) {
    void *found = dlsym(opened, wanted[place].name);
    if (found == NULL) return wanted[place].name;
    if (keeps) *wanted[place].place = found;
  }
  return NULL;
}

// Opens a library that has all names, or says why not.
static void *open_library(const char *name, bool keeps, const struct viva_xgboost_message *message)
{
  void *opened = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  if (opened == NULL) {
    say(message, dlerror());
    return NULL;
  }
  const char *missing = lacking(opened, keeps);
  if (missing == NULL) return opened;
  say(message, missing);
  dlclose(opened);
  return NULL;
}

static bool is_loaded(const struct viva_xgboost_message *message)
{
  pthread_mutex_lock(&lock);
  size_t names = sizeof usual_names / sizeof *usual_names;
  for (size_t place = 0; library == NULL && place < names; ++place) {
    library = open_library(usual_names[place], true, message);
  }
  bool loaded = library != NULL;
  pthread_mutex_unlock(&lock);
  return loaded;
}

int32_t viva_xgboost_find(const char *name, const struct viva_xgboost_message *message)
{
  if (name == NULL) return is_loaded(message) ? VIVA_XGBOOST_DONE : VIVA_XGBOOST_MISSING;
  void *opened = open_library(name, false, message);
  if (opened == NULL) return VIVA_XGBOOST_MISSING;
  dlclose(opened);
  return VIVA_XGBOOST_DONE;
}

static int32_t failed(const struct viva_xgboost_message *message)
{
  say(message, calls.last_error());
  return VIVA_XGBOOST_FAILED;
}

// A matrix of rows; NaN is what is missing.
static bool make_matrix(const struct viva_xgboost_rows *rows, handle *matrix)
{
  float missing = __builtin_nanf("");
  return calls.matrix_create(
           rows->features, (uint64_t)rows->rows, (uint64_t)rows->columns, missing, matrix
         ) == 0;
}

// How many numbers the trees hold: a threshold a split, a value a leaf; a line of the dump each.
static bool count_numbers(handle booster, int64_t *numbers)
{
  uint64_t trees = 0;
  const char **texts = NULL;
  if (calls.booster_dump(booster, "", 0, &trees, &texts) != 0) return false;
  *numbers = 0;
  for (uint64_t tree = 0; tree < trees; ++tree) {
    for (const char *text = texts[tree]; *text != 0; ++text) *numbers += *text == '\n';
  }
  return true;
}

// Copies the model out of the booster, which owns what it hands over.
static int32_t keep(
  handle booster, struct viva_xgboost_model *model, const struct viva_xgboost_message *message
)
{
  uint64_t length = 0;
  const char *saved = NULL;
  if (!count_numbers(booster, &model->numbers)
      || calls.booster_save(booster, "{\"format\": \"ubj\"}", &length, &saved) != 0) {
    return failed(message);
  }
  model->bytes = malloc(length > 0 ? length : 1);
  if (model->bytes == NULL) {
    say(message, "out of memory");
    return VIVA_XGBOOST_FAILED;
  }
  memcpy(model->bytes, saved, length);
  model->count = (int64_t)length;
  return VIVA_XGBOOST_DONE;
}

static int32_t fit(
  handle booster, handle matrix, const struct viva_xgboost_rows *rows,
  const struct viva_xgboost_training *training, struct viva_xgboost_model *model,
  const struct viva_xgboost_message *message
)
{
  uint64_t count = (uint64_t)rows->rows;
  // XGBoost's workers spin while they wait, which costs a busy machine more than they bring.
  if (calls.matrix_set_floats(matrix, "label", training->labels, count) != 0
      || calls.matrix_set_floats(matrix, "weight", training->weights, count) != 0
      || calls.booster_set(booster, "nthread", "1") != 0
      || calls.booster_set(booster, "verbosity", "0") != 0) {
    return failed(message);
  }
  for (int64_t place = 0; place < training->parameters; ++place) {
    if (calls.booster_set(booster, training->names[place], training->values[place]) != 0) {
      return failed(message);
    }
  }
  for (int64_t round = 0; round < training->rounds; ++round) {
    if (training->is_stopped != NULL && training->is_stopped() != 0) return VIVA_XGBOOST_STOPPED;
    if (calls.booster_update(booster, (int)round, matrix) != 0) return failed(message);
  }
  return keep(booster, model, message);
}

int32_t viva_xgboost_fit(
  const struct viva_xgboost_rows *rows, const struct viva_xgboost_training *training,
  struct viva_xgboost_model *model, const struct viva_xgboost_message *message
)
{
  *model = (struct viva_xgboost_model){NULL, 0, 0};
  if (!is_loaded(message)) return VIVA_XGBOOST_MISSING;
  handle matrix = NULL, booster = NULL;
  int32_t status;
  if (!make_matrix(rows, &matrix) || calls.booster_create(&matrix, 1, &booster) != 0) {
    status = failed(message);
  } else {
    status = fit(booster, matrix, rows, training, model, message);
  }
  if (booster != NULL) calls.booster_free(booster);
  if (matrix != NULL) calls.matrix_free(matrix);
  return status;
}

int32_t viva_xgboost_predict(
  const char *bytes, int64_t count, const struct viva_xgboost_rows *rows, float *predictions,
  const struct viva_xgboost_message *message
)
{
  if (!is_loaded(message)) return VIVA_XGBOOST_MISSING;
  handle matrix = NULL, booster = NULL;
  uint64_t length = 0;
  const float *found = NULL;
  int32_t status = VIVA_XGBOOST_DONE;
  if (!make_matrix(rows, &matrix) || calls.booster_create(NULL, 0, &booster) != 0
      || calls.booster_load(booster, bytes, (uint64_t)count) != 0
      || calls.booster_set(booster, "nthread", "1") != 0
      || calls.booster_predict(booster, matrix, 0, 0, 0, &length, &found) != 0) {
    status = failed(message);
  } else if (length != (uint64_t)rows->rows) {
    say(message, "a model of several outputs a row");
    status = VIVA_XGBOOST_FAILED;
  } else {
    memcpy(predictions, found, length * sizeof *predictions);
  }
  if (booster != NULL) calls.booster_free(booster);
  if (matrix != NULL) calls.matrix_free(matrix);
  return status;
}

void viva_xgboost_free(struct viva_xgboost_model *model)
{
  free(model->bytes);
  *model = (struct viva_xgboost_model){NULL, 0, 0};
}
