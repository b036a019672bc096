public import Demos
public import Questions
public import Wording

/// Everything that can be found, folded once, to be searched with every letter that is typed.
public struct FindIndex: Hashable, Sendable {
  /// The entries: questions, then points, then demos, each in their own order.
  public private(set) var entries: [FindEntry] = []
  /// The folded texts of all entries, one behind the other.
  private var letters: [UInt16] = []
  private var fields: [Field] = []
  /// Where each entry's fields begin, and at last how many there are.
  private var starts = [0]

  private struct Field: Hashable, Sendable {
    var start: Int
    var end: Int
    /// What a match here is worth more.
    var bonus: Int
  }

  /// The most hits that are handed out.
  public static let mostHits = 100

  /// Folds what there is. O(characters).
  ///
  /// - Parameters:
  ///   - points: The points of questions, as far as they could be opened.
  public init(
    catalogue: Catalogue,
    points: [(reference: PointReference, statement: Bilingual)],
    demos: [DemoCard]
  ) {
    let topics = Dictionary(
      catalogue.topics.map { ($0.id, $0.title) },
      uniquingKeysWith: { first, _ in first }
    )
    var titles: [QuestionID: Bilingual] = [:]
    titles.reserveCapacity(catalogue.questions.count)
    for question in catalogue.questions {
      let topic = topics[question.topic] ?? Bilingual(zh: "", en: "")
      titles[question.id] = question.title
      add(
        FindEntry(target: .question(question.id), title: question.title, context: topic),
        [
          (question.title, 30), (question.asks, 10), (topic, 5),
          (Bilingual(zh: question.id.rawValue, en: ""), 20),
        ]
      )
    }
    for (reference, statement) in points {
      let title = titles[reference.question] ?? Bilingual(zh: "", en: "")
      add(
        FindEntry(target: .point(reference), title: statement, context: title),
        [(statement, 0), (Bilingual(zh: reference.point.rawValue, en: ""), 0)]
      )
    }
    for demo in demos {
      add(
        FindEntry(
          target: .demo(demo.name),
          title: demo.title,
          context: Bilingual(zh: "演示", en: "demo")
        ),
        [(demo.title, 25), (Bilingual(zh: demo.name, en: ""), 20), (demo.claim, 0)]
      )
    }
  }

  private mutating func add(_ entry: FindEntry, _ texts: [(text: Bilingual, bonus: Int)]) {
    for (text, bonus) in texts {
      for wording in text.zh == text.en ? [text.zh] : [text.zh, text.en] where !wording.isEmpty {
        let start = letters.count
        letters += FindFolding.fold(wording)
        fields.append(Field(start: start, end: letters.count, bonus: bonus))
      }
    }
    entries.append(entry)
    starts.append(fields.count)
  }

  /// The places of the entries that all words of a query fit, the best first; all of them, in their
  /// order, for an empty one.
  ///
  /// - Complexity: O(characters) for a query of a usual length.
  public func hits(for query: String) -> [Int] {
    let words = FindFolding.fold(query).split(separator: FindFolding.blank).map { Array($0) }
    guard !words.isEmpty else { return Array(entries.indices.prefix(FindIndex.mostHits)) }
    let matchers = words.map(FindMatcher.init)
    var hits: [(worth: Int, entry: Int)] = []
    for entry in entries.indices {
      var worth = 0
      var fits = true
      for matcher in matchers where fits {
        let best = fields[starts[entry]..<starts[entry + 1]].lazy.compactMap { field in
          matcher.worth(of: letters[field.start..<field.end]).map { $0 + field.bonus }
        }.max()
        fits = best != nil
        worth += best ?? 0
      }
      if fits { hits.append((worth, entry)) }
    }
    return hits.sorted { ($1.worth, $0.entry) < ($0.worth, $1.entry) }
      .prefix(FindIndex.mostHits).map(\.entry)
  }
}
