import Authoring

/// The measures of a group of answers, as `viva content evaluate --json` promises them.
struct FiguresJSON: Encodable {
  private let name: String?
  private let answers: Int
  private let labels: Int
  /// Every measure by its name.
  private let measures: [String: MeasureJSON]
  private let credited: DetectionJSON
  private let covered: DetectionJSON
  private let contradicted: DetectionJSON
  private let wrongClaimsCredited: Int
  private let marked: Int
  private let blank: Int

  /// Takes a group.
  init(_ group: Evaluation.Group) {
    let tally = group.tally
    name = group.name.isEmpty ? nil : group.name
    answers = tally.answers
    labels = tally.labels
    measures = Dictionary(
      uniqueKeysWithValues: Measure.allCases.map { measure in
        let value = MeasureJSON(
          value: tally.value(of: measure),
          interval: group.intervals[measure].map { [$0.lowerBound, $0.upperBound] }
        )
        return (measure.rawValue, value)
      }
    )
    credited = DetectionJSON(tally.credited)
    covered = DetectionJSON(tally.covered)
    contradicted = DetectionJSON(tally.contradicted)
    wrongClaimsCredited = tally.wrongClaimsCredited
    marked = tally.marked
    blank = tally.blank
  }
}

/// A measure and its interval; null where there is nothing to measure, or too little.
private struct MeasureJSON: Encodable {
  let value: Double?
  let interval: [Double]?

  private enum Key: String, CodingKey {
    case value
    case interval
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    // Null is said outright: readers may rely on the fields.
    try container.encode(value, forKey: .value)
    try container.encode(interval, forKey: .interval)
  }
}
