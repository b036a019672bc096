// One query at a time over Faiss's flat index of 50,000 vectors of 64 numbers; see recall.py.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>
#include <vector>

#include <faiss/IndexFlat.h>

int main()
{
  const int count = 50000, width = 64, queries = 300, kept = 10;
  std::mt19937 random(3);
  std::uniform_real_distribution<float> uniform(-0.5f, 0.5f);
  std::vector<float> vectors(size_t(count) * width), asked(size_t(queries) * width);
  for (float &number : vectors) number = uniform(random);
  for (float &number : asked) number = uniform(random);
  faiss::IndexFlatIP index(width);
  index.add(count, vectors.data());
  std::vector<float> scores(kept);
  std::vector<faiss::Index::idx_t> found(kept);
  std::vector<double> times;
  for (int q = 0; q < queries; q++) {
    auto began = std::chrono::steady_clock::now();
    index.search(1, asked.data() + size_t(q) * width, kept, scores.data(), found.data());
    times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count());
  }
  std::sort(times.begin(), times.end());
  std::printf("recall scan-seconds %g\n", times[times.size() / 2]);
}
