import Foundation
import Synchronization

/// Opens a pack: from its cache where that is current, else from the files that changed.
struct PackLoader {
  let folder: PackFolder
  /// Where the cache lies, or nil where none is wanted.
  let cachePath: String?
  /// Whether a cache is taken as it is, without a look at the files that it speaks of.
  var trustsCache = false
  /// Called between reading the pack's head and its records, for tests of what changes meanwhile.
  var afterHead: () -> Void = {}
  /// Hears how much of the pack is read, from 0 to 1, on any thread.
  var reading: QuestionLibrary.Hearer?

  /// What opening came to; the store is nil where `pack.yaml` cannot be used.
  struct Opened {
    var store: PackStore?
    /// What keeps records from being used.
    var problems: [ContentProblem] = []
    /// How many records were parsed.
    var parsedCount = 0
  }

  /// A cache that was read, with its index.
  typealias Old = (cache: PackCache, index: PackIndex)

  /// Opens the pack.
  func open() -> Opened {
    let old = cachePath.flatMap { PackCache.open(path: $0, folder: folder) }
    if let old {
      let store = PackStore(folder: folder, index: old.index, source: .cache(old.cache))
      if trustsCache || store.isCurrent { return Opened(store: store) }
    }
    return rebuild(from: old)
  }

  private func rebuild(from old: Old?) -> Opened {
    // Before anything is read: what changes while it is read must look newer than the cache.
    let stamps = PackIndex.HeadStamps(of: folder)
    let head = PackReader.head(of: folder)
    afterHead()
    guard let pack = head.pack else { return Opened(problems: head.problems.filter(\.isFatal)) }
    let context = head.bytes.reduce(UInt64(PackCache.version)) { checksum(of: $1, seed: $0) }
    let old = old.flatMap { $0.index.context == context ? $0 : nil }
    let listing = PackReader.questionFiles(in: folder)
    let reading = RecordRefresh(
      folder: folder,
      pack: pack,
      glossary: head.glossary,
      known: old.map { RecordRefresh.known(in: $0.index) } ?? [:],
      written: old?.cache.written ?? 0
    )
    let items = parallel(listing.names) { reading.item($0) }
    let problems = head.problems + listing.problems + items.flatMap(\.problems)
    var opened = Opened(
      problems: problems.filter(\.isFatal),
      parsedCount: items.count(where: \.isParsed)
    )
    if let old, items.allSatisfy(\.isKept), items.count == old.index.entries.count,
      stamps == old.index.headStamps, stamps.areOlder(than: old.cache.written)
    {
      // Only records that cannot be used kept the cache from being taken as it is.
      opened.store = PackStore(folder: folder, index: old.index, source: .cache(old.cache))
      return opened
    }
    var build = PackIndexBuild(folder: folder, pack: pack, context: context, stamps: stamps)
    for item in items { build.add(item, from: old?.cache, reading: reading) }
    build.add(head.glossary)
    let (index, content) = build.finished()
    var source = PackStore.Source.memory(content)
    let isCacheable = !head.problems.contains(where: \.isFatal) && build.isComplete
    if let cachePath, isCacheable,
      let cache = PackCache.write(content: content, index: index, path: cachePath)
    {
      source = .cache(cache)
    }
    opened.store = PackStore(folder: folder, index: index, source: source)
    return opened
  }

  /// Maps on all processors, results in the order of the values.
  private func parallel<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let results = Mutex<[(number: Int, result: Result)]>([])
    let reading = reading
    DispatchQueue.concurrentPerform(iterations: values.count) { number in
      let result = transform(values[number])
      let done = results.withLock { results in
        results.append((number, result))
        return results.count
      }
      reading?(Double(done) / Double(values.count))
    }
    return results.withLock { $0 }.sorted { $0.number < $1.number }.map(\.result)
  }
}
