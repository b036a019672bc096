#ifndef VIVA_FAISS_H
#define VIVA_FAISS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// Approximate indices over vectors, by Faiss, for inner products. Nothing is thrown out of here: what
// Faiss throws becomes a status and a message. Every call works on the calling thread alone.

enum viva_faiss_status {
  VIVA_FAISS_DONE = 0,
  VIVA_FAISS_FAILED = 1,  // the message says why
  VIVA_FAISS_MISSING = 2, // built without Faiss
  VIVA_FAISS_STOPPED = 3, // the caller wanted no more of it
};

enum viva_faiss_kind {
  VIVA_FAISS_IVF_FLAT = 0,
  VIVA_FAISS_HNSW = 1,
  VIVA_FAISS_IVF_PQ = 2,
};

struct viva_faiss_settings {
  int32_t kind;
  int64_t lists;         // IVF: how many lists
  int64_t probes;        // IVF: how many of them a query looks into
  int64_t codes;         // PQ: how many bytes a vector
  int64_t links;         // HNSW: links a vector on each level, twice as many on the lowest
  int64_t build_breadth; // HNSW: how many candidates are kept while it is built
  int64_t breadth;       // HNSW: how many are kept while it is searched
  // Asked every few milliseconds while an index is built, on the calling thread: other than 0 ends it.
  // NULL to build to the end.
  int32_t (*is_stopped)(void);
};

// Where a call that failed says why: `capacity` bytes, always ended by 0.
struct viva_faiss_message {
  char *text;
  int64_t capacity;
};

struct viva_faiss_index;

// Trains an index on vectors [count, width] and adds them. Alike for alike vectors and settings.
int32_t viva_faiss_create(
  const struct viva_faiss_settings *settings, const float *vectors, int64_t count, int64_t width,
  struct viva_faiss_index **index, const struct viva_faiss_message *message
);

// The `kept` vectors with the greatest products: `indices` and `scores` [kept]; −1 where there are fewer.
// An `effort` above 0 stands in for the settings' probes or breadth. Where `compared` is not NULL, it
// becomes the number of products that were formed; the counting takes a little time.
int32_t viva_faiss_search(
  const struct viva_faiss_index *index, const float *query, int64_t kept, int64_t effort,
  int64_t *indices, float *scores, int64_t *compared, const struct viva_faiss_message *message
);

void viva_faiss_free(struct viva_faiss_index *index);

#ifdef __cplusplus
}
#endif

#endif
