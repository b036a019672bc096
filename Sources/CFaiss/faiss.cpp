#include "viva_faiss.h"

#include <cstdio>

#if defined(__linux__) && __has_include(<faiss/IndexHNSW.h>)

#include <algorithm>
#include <exception>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <vector>

#include <faiss/IndexFlat.h>
#include <faiss/IndexHNSW.h>
#include <faiss/IndexIVFFlat.h>
#include <faiss/IndexIVFPQ.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <omp.h>

struct viva_faiss_index {
  std::unique_ptr<faiss::Index> faiss;
  // A graph reads its breadth from itself: who searches with another has it alone meanwhile.
  mutable std::shared_mutex breadth;
};

namespace {

void say(const viva_faiss_message *message, const char *text)
{
  if (message->capacity > 0) {
    std::snprintf(message->text, static_cast<size_t>(message->capacity), "%s", text);
  }
}

// Whether what this thread builds is still wanted; NULL where nobody asks.
thread_local int32_t (*is_stopped)(void) = nullptr;

struct Stopped {};

// Faiss asks one for all threads, so that it asks the thread in turn.
struct Interruption : faiss::InterruptCallback {
  bool want_interrupt() override { return is_stopped != nullptr && is_stopped() != 0; }
};

// While it lives, this thread's building can be stopped.
struct Stoppable {
  explicit Stoppable(int32_t (*callback)(void))
  {
    static std::once_flag once;
    std::call_once(once, [] {
      faiss::InterruptCallback::instance = std::make_unique<Interruption>();
    });
    is_stopped = callback;
  }
  ~Stoppable() { is_stopped = nullptr; }
};

void throw_if_stopped()
{
  if (is_stopped != nullptr && is_stopped() != 0) throw Stopped();
}

// Where products of this thread's search are counted; NULL where they are not.
thread_local int64_t *counter = nullptr;

struct Counting {
  explicit Counting(int64_t *total) { counter = total; }
  ~Counting() { counter = nullptr; }
};

// Another's distances, counted.
struct CountedDistances : faiss::DistanceComputer {
  std::unique_ptr<faiss::DistanceComputer> counted;
  explicit CountedDistances(faiss::DistanceComputer *computer) : counted(computer) {}
  void set_query(const float *query) override { counted->set_query(query); }
  float operator()(int64_t index) override
  {
    ++*counter;
    return (*counted)(index);
  }
  float symmetric_dis(int64_t left, int64_t right) override
  {
    return counted->symmetric_dis(left, right);
  }
};

// Vectors that tell how many of them a search looked at.
struct CountedVectors : faiss::IndexFlatIP {
  explicit CountedVectors(int64_t width) : faiss::IndexFlatIP(width) {}
  faiss::DistanceComputer *get_distance_computer() const override
  {
    auto plain = faiss::IndexFlatIP::get_distance_computer();
    return counter == nullptr ? plain : new CountedDistances(plain);
  }
};

// Runs what may throw. OpenMP's workers spin while they wait: one thread is as fast on a busy machine,
// and sums are always formed alike.
template <typename Body>
int32_t guarded(const viva_faiss_message *message, Body body)
{
  try {
    omp_set_num_threads(1);
    body();
    return VIVA_FAISS_DONE;
  } catch (const Stopped &) {
    return VIVA_FAISS_STOPPED;
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
      // As many points a centre as Faiss asks for at least, and as many rounds as for lists: more take
      // many times as long and find hardly more.
      index->pq.cp.max_points_per_centroid = 39;
      index->pq.cp.niter = 10;
      return inverted(std::move(index), std::move(quantiser), settings);
    }
    default: {
      auto vectors = std::make_unique<CountedVectors>(width);
      auto index = std::make_unique<faiss::IndexHNSW>(
        vectors.get(), static_cast<int>(settings.links)
      );
      vectors.release();
      index->own_fields = true;
      index->is_trained = true;
      index->hnsw.efConstruction = static_cast<int>(settings.build_breadth);
      index->hnsw.efSearch = static_cast<int>(settings.breadth);
      return index;
    }
  }
}

// A graph's breadth while it lives.
struct Breadth {
  faiss::HNSW &graph;
  int before;
  Breadth(faiss::HNSW &graph, int breadth) : graph(graph), before(graph.efSearch)
  {
    graph.efSearch = breadth;
  }
  ~Breadth() { graph.efSearch = before; }
};

// A graph grows by so many vectors between two questions whether it is still wanted.
int64_t portion(int64_t count) { return std::max<int64_t>(128, count / 256); }

// A search of the nearest lists. Which they are is looked up here, as Faiss would, so that the products
// can be counted without its counters for all threads.
void search_lists(
  const faiss::IndexIVF &index, const float *query, int64_t kept, int64_t effort,
  int64_t *indices, float *scores, int64_t *compared
)
{
  faiss::SearchParametersIVF parameters;
  parameters.nprobe = std::min(effort > 0 ? static_cast<size_t>(effort) : index.nprobe, index.nlist);
  auto probes = static_cast<int64_t>(parameters.nprobe);
  std::vector<int64_t> lists(parameters.nprobe);
  std::vector<float> nearness(parameters.nprobe);
  index.quantizer->search(1, query, probes, nearness.data(), lists.data());
  faiss::IndexIVFStats stats;
  index.search_preassigned(
    1, query, kept, lists.data(), nearness.data(), scores, indices, false, &parameters, &stats
  );
  if (compared != nullptr) *compared = static_cast<int64_t>(index.nlist + stats.ndis);
}

void search_graph(
  const viva_faiss_index &index, const float *query, int64_t kept, int64_t effort,
  int64_t *indices, float *scores, int64_t *compared
)
{
  auto &graph = dynamic_cast<faiss::IndexHNSW &>(*index.faiss);
  if (compared != nullptr) *compared = 0;
  Counting counting(compared);
  if (effort <= 0) {
    std::shared_lock<std::shared_mutex> reading(index.breadth);
    graph.search(1, query, kept, scores, indices);
    return;
  }
  std::unique_lock<std::shared_mutex> alone(index.breadth);
  Breadth breadth(graph.hnsw, static_cast<int>(effort));
  graph.search(1, query, kept, scores, indices);
}

} // namespace

int32_t viva_faiss_create(
  const viva_faiss_settings *settings, const float *vectors, int64_t count, int64_t width,
  viva_faiss_index **index, const viva_faiss_message *message
)
{
  *index = nullptr;
  auto status = guarded(message, [&] {
    Stoppable stoppable(settings->is_stopped);
    auto built = std::make_unique<viva_faiss_index>();
    built->faiss = made(*settings, width);
    built->faiss->train(count, vectors);
    for (int64_t done = 0; done < count; done += portion(count)) {
      throw_if_stopped();
      built->faiss->add(std::min(portion(count), count - done), vectors + done * width);
    }
    *index = built.release();
  });
  // Faiss has an exception of its own for it, with a message only.
  bool is_failure = status == VIVA_FAISS_FAILED && settings->is_stopped != nullptr;
  return is_failure && settings->is_stopped() != 0 ? VIVA_FAISS_STOPPED : status;
}

int32_t viva_faiss_search(
  const viva_faiss_index *index, const float *query, int64_t kept, int64_t effort,
  int64_t *indices, float *scores, int64_t *compared, const viva_faiss_message *message
)
{
  return guarded(message, [&] {
    const faiss::Index &any = *index->faiss;
    if (auto lists = dynamic_cast<const faiss::IndexIVF *>(&any)) {
      search_lists(*lists, query, kept, effort, indices, scores, compared);
    } else {
      search_graph(*index, query, kept, effort, indices, scores, compared);
    }
  });
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
  const viva_faiss_index *, const float *, int64_t, int64_t, int64_t *, float *, int64_t *,
  const viva_faiss_message *
)
{
  return VIVA_FAISS_MISSING;
}

void viva_faiss_free(viva_faiss_index *) {}

#endif
