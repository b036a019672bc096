public import Foundation
import Wording

/// All questions of several packs: listed at once, opened one by one.
///
/// A pack is parsed once and kept in a cache; a start reads the cache's index, looks at the stamps
/// of the pack's files, at once or behind the first frame (``renewed()``), and opens no question.
/// Without a cache folder, or with one that cannot be written, the packs are parsed at each start.
/// A record that cannot be used is reported in ``problems`` and left out; the rest loads.
///
/// Complexity: a start costs one system call a file and reads O(questions) bytes of index.
public final class QuestionLibrary: Sendable {
  /// The topics of all packs in order, each topic once, and their questions.
  public let catalogue: Catalogue
  /// What keeps records or packs from being used.
  public let problems: [ContentProblem]
  /// How many records had to be parsed at this start.
  let parsedCount: Int

  /// Whether caches were taken as they are, and ``renewed()`` is to look whether they still hold.
  private let isUnchecked: Bool
  private let packFolders: [URL]
  private let cacheFolder: URL?
  private let stores: [PackStore]
  private let positions: [QuestionID: Position]

  private struct Position: Hashable {
    var store: Int32
    var question: Int32
  }

  /// Hears how much of a pack is read, from 0 to 1, on any thread.
  public typealias Hearer = @Sendable (_ share: Double) -> Void

  /// Opens packs, each given by its folder; where two claim the same id, the earlier one keeps it.
  ///
  /// - Parameters:
  ///   - trustsCaches: Whether caches are taken as they are; ``renewed()`` looks later whether they
  ///     still hold. Looking at 10,000 files takes as long as all else that a start does.
  ///   - reading: Hears how far each pack is that has no current cache; thousands of records take
  ///     seconds.
  public init(
    packFolders: [URL],
    cacheFolder: URL?,
    trustsCaches: Bool = false,
    reading: Hearer? = nil
  ) {
    var stores: [PackStore] = []
    var problems: [ContentProblem] = []
    var parsedCount = 0
    for url in packFolders {
      let folder = PackFolder(path: url.path)
      let cachePath = cacheFolder.map { PackCache.path(of: folder, in: $0) }
      let loader = PackLoader(
        folder: folder,
        cachePath: cachePath,
        trustsCache: trustsCaches,
        reading: reading
      )
      let opened = loader.open()
      if let store = opened.store { stores.append(store) }
      problems += opened.problems
      parsedCount += opened.parsedCount
    }
    let merged = Self.merge(stores)
    isUnchecked = trustsCaches
    self.packFolders = packFolders
    self.cacheFolder = cacheFolder
    self.stores = stores
    self.parsedCount = parsedCount
    positions = merged.positions
    catalogue = merged.catalogue
    self.problems = problems + merged.problems
  }

  /// The same packs as their files are now, or nil where this library has them so: always where it
  /// looked at the start.
  ///
  /// Complexity: one system call a file, and what opening costs where one has changed.
  public func renewed() -> QuestionLibrary? {
    guard isUnchecked, !stores.allSatisfy(\.isCurrent) else { return nil }
    return QuestionLibrary(packFolders: packFolders, cacheFolder: cacheFolder)
  }

  /// Opens a question.
  ///
  /// - Throws: ``ContentError/unknownQuestion(_:nearest:)``; ``ContentError/unreadable(_:)`` where
  ///   the cache is damaged and the file cannot be used any more.
  public func question(_ id: QuestionID) throws(ContentError) -> Question {
    guard let position = positions[id] else {
      let known = catalogue.questions.map(\.id.rawValue)
      let nearest = NearestName.of(id.rawValue, in: known)
      throw .unknownQuestion(id, nearest: nearest.map { QuestionID(rawValue: $0) })
    }
    return try stores[Int(position.store)].question(at: Int(position.question))
  }

  /// The glossary of the pack that a question comes from; empty for a question that is not there.
  public func glossary(of id: QuestionID) -> Glossary {
    guard let position = positions[id] else { return .empty }
    return stores[Int(position.store)].glossary
  }

  private struct Merged {
    var catalogue = Catalogue(topics: [], questions: [])
    var positions: [QuestionID: Position] = [:]
    var problems: [ContentProblem] = []
  }

  private static func merge(_ stores: [PackStore]) -> Merged {
    var merged = Merged()
    let count = stores.reduce(0) { $0 + $1.summaries.count }
    merged.positions.reserveCapacity(count)
    merged.catalogue.questions.reserveCapacity(count)
    var left: Set<Position> = []
    for (number, store) in stores.enumerated() {
      // By their places: a summary is a dozen references, which a copy would count up and down.
      let summaries = store.summaries
      for position in summaries.indices {
        let here = Position(store: Int32(number), question: Int32(position))
        let id = summaries[position].id
        guard let taken = merged.positions.updateValue(here, forKey: id) else { continue }
        merged.positions[id] = taken
        merged.problems.append(duplicate(id, at: here, of: taken, in: stores))
        left.insert(here)
      }
    }
    // In a pack the questions of a topic stand together, so whole runs can be taken over.
    let runs = stores.map { Self.runs(of: $0) }
    var known: Set<TopicID> = []
    for topic in stores.lazy.flatMap(\.index.pack.topics) where known.insert(topic.id).inserted {
      merged.catalogue.topics.append(topic)
      for (number, store) in stores.enumerated() {
        let run = runs[number][topic.id] ?? 0..<0
        merged.catalogue.questions += run.lazy.filter {
          left.isEmpty || !left.contains(Position(store: Int32(number), question: Int32($0)))
        }.map { store.summaries[$0] }
      }
    }
    return merged
  }

  /// Where the questions of each topic stand among a store's.
  private static func runs(of store: PackStore) -> [TopicID: Range<Int>] {
    var runs: [TopicID: Range<Int>] = [:]
    var start = 0
    let summaries = store.summaries
    for end in 1..<max(1, summaries.count + 1)
    where end == summaries.count || summaries[end].topic != summaries[start].topic {
      runs[summaries[start].topic] = start..<end
      start = end
    }
    return runs
  }

  private static func duplicate(
    _ id: QuestionID,
    at here: Position,
    of taken: Position,
    in stores: [PackStore]
  ) -> ContentProblem {
    let first = stores[Int(taken.store)].placeOfID(at: Int(taken.question))
    let second = stores[Int(here.store)].placeOfID(at: Int(here.question))
    return ContentProblem(place: second, kind: .duplicateID(id.rawValue, first: first))
  }
}
