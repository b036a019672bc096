#include "viva_faiss.h"

#include <cstdio>

#if defined(__linux__) && __has_include(<faiss/IndexHNSW.h>)

#include <exception>
#include <memory>

#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFPQ.h>
#include <omp.h>

struct viva_faiss_index {
  std::unique_ptr<faiss::Index> faiss;
};

namespace {

void say(const viva_faiss_message *message, const char *text)
{
  if (message->capacity > 0) {
    std::snprintf(message->text, static_cast<size_t>(message->capacity), "%s", text);
  }
}

// Runs what may throw. OpenMP's workers spin while they wait: one thread is as fast on a busy machine,
// and sums are always formed alike.
template <typename Body>
int32_t guarded(const viva_faiss_message *message, Body body)
{
  try {
    omp_set_num_threads(1);
    body();
    return VIVA_FAISS_DONE;
  } catch (const std::exception &error) {
    say(message, error.what());
  } catch (...) {
    say(message, "unknown");
  }
  return VIVA_FAISS_FAILED;
}

// Few points a cluster are the caller's choice; Faiss would warn on standard error.
void accept_few_points(faiss::ClusteringParameters &clustering)
{
  clustering.min_points_per_centroid = 1;
}

template <typename Inverted>
std::unique_ptr<faiss::Index> inverted(
  std::unique_ptr<Inverted> index, std::unique_ptr<faiss::Index> quantiser,
  const viva_faiss_settings &settings
)
{
  index->own_fields = true;
  quantiser.release();
  index->nprobe = static_cast<size_t>(settings.probes);
  accept_few_points(index->cp);
  return index;
}

std::unique_ptr<faiss::Index> made(const viva_faiss_settings &settings, int64_t width)
{
  auto lists = static_cast<size_t>(settings.lists);
  auto size = static_cast<size_t>(width);
  switch (settings.kind) {
    case VIVA_FAISS_IVF_FLAT: {
      auto quantiser = std::make_unique<faiss::IndexFlatIP>(width);
      auto index = std::make_unique<faiss::IndexIVFFlat>(
        quantiser.get(), size, lists, faiss::METRIC_INNER_PRODUCT
      );
      return inverted(std::move(index), std::move(quantiser), settings);
    }
    case VIVA_FAISS_IVF_PQ: {
      auto quantiser = std::make_unique<faiss::IndexFlatIP>(width);
      auto index = std::make_unique<faiss::IndexIVFPQ>(
        quantiser.get(), size, lists, static_cast<size_t>(settings.codes), 8,
        faiss::METRIC_INNER_PRODUCT
      );
      accept_few_points(index->pq.cp);
      return inverted(std::move(index), std::move(quantiser), settings);
    }
    default: {
      auto index = std::make_unique<faiss::IndexHNSWFlat>(
        static_cast<int>(width), static_cast<int>(settings.links), faiss::METRIC_INNER_PRODUCT
      );
      index->hnsw.efConstruction = static_cast<int>(settings.build_breadth);
      index->hnsw.efSearch = static_cast<int>(settings.breadth);
      return index;
    }
  }
}

} // namespace

int32_t viva_faiss_create(
  const viva_faiss_settings *settings, const float *vectors, int64_t count, int64_t width,
  viva_faiss_index **index, const viva_faiss_message *message
)
{
  *index = nullptr;
  return guarded(message, [&] {
    auto built = std::make_unique<viva_faiss_index>();
    built->faiss = made(*settings, width);
    built->faiss->train(count, vectors);
    built->faiss->add(count, vectors);
    *index = built.release();
  });
}

int32_t viva_faiss_search(
  const viva_faiss_index *index, const float *query, int64_t kept,
  int64_t *indices, float *scores, const viva_faiss_message *message
)
{
  return guarded(message, [&] { index->faiss->search(1, query, kept, scores, indices); });
}

void viva_faiss_free(viva_faiss_index *index) { delete index; }

#else

int32_t viva_faiss_create(
  const viva_faiss_settings *, const float *, int64_t, int64_t, viva_faiss_index **index,
  const viva_faiss_message *
)
{
  *index = nullptr;
  return VIVA_FAISS_MISSING;
}

int32_t viva_faiss_search(
  const viva_faiss_index *, const float *, int64_t, int64_t *, float *, const viva_faiss_message *
)
{
  return VIVA_FAISS_MISSING;
}

void viva_faiss_free(viva_faiss_index *) {}

#endif
