import Foundation
import Testing

/// The gradient demos' walks at their first dials, against numbers that were stored of them.
///
/// Held to 2% of each number, as another processor's matrix products round otherwise; what is below
/// the smallest normal number of 32 bits may be 0. A training amplifies the rounding until its
/// curves part, so of it are held the first five points, and how it ended. Stored anew with
/// `VIVA_RECORD=1`, which CI refuses.
struct StoredWalkTests {
  /// Lists of numbers, or of words for what is none, by `step/exhibit/name`.
  typealias Walk = [String: [StoredNumber]]

  /// A number, or what stands for NaN and infinity.
  enum StoredNumber: Codable, Equatable {
    case number(Double)
    case word(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let number = try? container.decode(Double.self) {
        self = .number(number)
      } else {
        self = .word(try container.decode(String.self))
      }
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .number(let number): try container.encode(number)
      case .word(let word): try container.encode(word)
      }
    }

    func isNear(_ stored: StoredNumber) -> Bool {
      guard case .number(let found) = self, case .number(let expected) = stored else {
        return self == stored
      }
      return abs(found - expected)
        <= max(0.02 * abs(expected), Double(Float.leastNormalMagnitude))
    }
  }

  static let demos = [
    "gradient-flow", "gradient-clipping", "initialisation", "recurrent-memory", "playground",
  ]
  /// What rounding alone decides: an angle of 0, and the smallest singular value of a net that
  /// loses directions.
  private static let residues: Set<String> = [
    "vector/vectors/angle", "theory/singular-values/least",
  ]
  /// What a training led to.
  private static let trained: Set<String> = ["playground/layers"]
  private static let most = 12

  @Test(arguments: demos) func theWalkIsTheStoredOne(demo: String) throws {
    let program = try Program()
    let outcome = try program.run(["demo", demo, "--json", "--seed", "7"])
    #expect(outcome.status == 0 && outcome.complaints.isEmpty, "\(outcome.complaints)")
    let walk = try Self.sampled(demo, Data(outcome.output.utf8))
    #expect(walk.count >= 8)
    let environment = ProcessInfo.processInfo.environment
    guard environment["VIVA_RECORD"] != "1" else {
      try #require((environment["CI"] ?? "").isEmpty, "CI stores nothing")
      return try Self.store(walk, of: demo)
    }
    let file = Bundle.module.url(
      forResource: demo,
      withExtension: "json",
      subdirectory: "Fixtures/walks"
    )
    let stored = try JSONDecoder().decode(Walk.self, from: Data(contentsOf: #require(file)))
    #expect(Set(walk.keys) == Set(stored.keys))
    for (name, expected) in stored {
      let found = try #require(walk[name])
      #expect(found.count == expected.count, "\(name)")
      for (place, pair) in zip(found, expected).enumerated() {
        #expect(pair.0.isNear(pair.1), "\(name), \(place)")
      }
    }
  }

  private static func store(_ walk: Walk, of demo: String) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    try encoder.encode(walk).write(
      to: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(components: "Fixtures", "walks", "\(demo).json")
    )
    Issue.record("stored \(demo) anew; build and run once more")
  }

  /// What of a walk is stored.
  private static func sampled(_ demo: String, _ json: Data) throws -> Walk {
    let object = try JSONSerialization.jsonObject(with: json) as? [String: Any]
    let steps = try #require(object?["steps"] as? [[String: Any]])
    var walk: Walk = [:]
    for step in steps {
      let id = try #require(step["id"] as? String)
      for (question, answer) in step["outcome"] as? [String: String] ?? [:] {
        walk["\(id)/outcome/\(question)"] = [.word(answer)]
      }
      guard !trained.contains("\(demo)/\(id)") else { continue }
      for exhibit in step["exhibits"] as? [[String: Any]] ?? [] {
        let name = try #require(exhibit["id"] as? String)
        for (key, value) in exhibit["values"] as? [String: Any] ?? [:] {
          let numbers = (value as? [Any] ?? [value]).compactMap(stored)
          guard !residues.contains("\(id)/\(name)/\(key)") else { continue }
          guard !numbers.isEmpty, !key.hasSuffix("-zh"), !key.hasSuffix("-en") else { continue }
          if step["done"] == nil {
            walk["\(id)/\(name)/\(key)"] = places(numbers.count).map { numbers[$0] }
          } else if exhibit["kind"] as? String == "curves" {
            walk["\(id)/\(name)/\(key)"] = Array(numbers.prefix(5))
          }
        }
      }
    }
    return walk
  }

  private static func stored(_ value: Any) -> StoredNumber? {
    if let word = value as? String { return .word(word) }
    return (value as? NSNumber).map { .number($0.doubleValue) }
  }

  /// Places of a list, the first and the last among them.
  private static func places(_ count: Int) -> [Int] {
    count <= most ? Array(0..<count) : (0..<most).map { $0 * (count - 1) / (most - 1) }
  }
}
