public import Foundation
import Wording

/// All questions of several packs: listed at once, opened one by one.
///
/// A pack is parsed once and kept in a cache; a start looks at the stamps of its files, reads the
/// cache's index, and opens no question. Without a cache folder, or with one that cannot be
/// written, the packs are parsed at each start. A record that cannot be used is reported in
/// ``problems`` and left out; the rest loads.
///
/// Complexity: a start costs one system call a file and reads O(questions) bytes of index.
public final class QuestionLibrary: Sendable {
  /// The topics of all packs in order, each topic once, and their questions.
  public let catalogue: Catalogue
  /// What keeps records or packs from being used.
  public let problems: [ContentProblem]
  /// How many records had to be parsed at this start.
  let parsedCount: Int

  private let stores: [PackStore]
  private let positions: [QuestionID: Position]

  private struct Position {
    var store: Int32
    var question: Int32
  }

  /// Opens packs, each given by its folder; where two claim the same id, the earlier one keeps it.
  public init(packFolders: [URL], cacheFolder: URL?) {
    var stores: [PackStore] = []
    var problems: [ContentProblem] = []
    var parsedCount = 0
    for url in packFolders {
      let folder = PackFolder(path: url.path)
      let cachePath = cacheFolder.map { PackCache.path(of: folder, in: $0) }
      let opened = PackLoader(folder: folder, cachePath: cachePath).open()
      if let store = opened.store { stores.append(store) }
      problems += opened.problems
      parsedCount += opened.parsedCount
    }
    let merged = Self.merge(stores)
    self.stores = stores
    self.parsedCount = parsedCount
    positions = merged.positions
    catalogue = merged.catalogue
    self.problems = problems + merged.problems
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

  private struct Merged {
    var catalogue = Catalogue(topics: [], questions: [])
    var positions: [QuestionID: Position] = [:]
    var problems: [ContentProblem] = []
  }

  private static func merge(_ stores: [PackStore]) -> Merged {
    var merged = Merged()
    var slots: [TopicID: Int] = [:]
    for topic in stores.lazy.flatMap(\.index.pack.topics) where slots[topic.id] == nil {
      slots[topic.id] = merged.catalogue.topics.count
      merged.catalogue.topics.append(topic)
    }
    merged.positions.reserveCapacity(stores.reduce(0) { $0 + $1.summaries.count })
    var questions = [[QuestionSummary]](repeating: [], count: slots.count)
    for (number, store) in stores.enumerated() {
      // A pack's questions stand together by topic: one look-up serves many.
      var topic: TopicID?
      var slot = 0
      for (position, summary) in store.summaries.enumerated() {
        if summary.topic != topic {
          topic = summary.topic
          slot = slots[summary.topic] ?? 0
        }
        let here = Position(store: Int32(number), question: Int32(position))
        if let taken = merged.positions.updateValue(here, forKey: summary.id) {
          merged.positions[summary.id] = taken
          merged.problems.append(duplicate(summary.id, at: here, of: taken, in: stores))
        } else {
          questions[slot].append(summary)
        }
      }
    }
    merged.catalogue.questions = Array(questions.joined())
    return merged
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
