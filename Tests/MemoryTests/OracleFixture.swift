import Foundation
import Memory

/// Histories that py-fsrs 6.3.2 has reviewed; `Scripts/generate_fsrs_fixtures.py` writes them.
struct OracleFixture: Decodable {
  var oracle: String
  var groups: [Group]

  struct Group: Decodable {
    var parameters: [Double]
    var desiredRetention: Double
    var histories: [[Review]]
  }

  /// One review; a flat list in the file.
  struct Review: Decodable {
    var hours: Int
    var rating: Rating
    var stability: Double
    var difficulty: Double
    var retrievability: Double?
    var interval: Int
    var phase: Int
    var wait: Int

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      hours = try list.decode(Int.self)
      rating = try list.decode(Rating.self)
      stability = try list.decode(Double.self)
      difficulty = try list.decode(Double.self)
      retrievability =
        try list.decodeNil() ? nil : list.decode(Double.self)
      interval = try list.decode(Int.self)
      phase = try list.decode(Int.self)
      wait = try list.decode(Int.self)
    }
  }

  static func load() throws -> OracleFixture {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/fsrs6.json")
    return try JSONDecoder().decode(OracleFixture.self, from: Data(contentsOf: url))
  }
}
