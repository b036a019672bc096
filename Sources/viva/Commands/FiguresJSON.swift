import Authoring

/// The measures of a group of answers, as `viva content evaluate --json` promises them.
struct FiguresJSON: Encodable {
  private let name: String?
  private let answers: Int
  private let labels: Int
  /// Every measure by its name; null where there is nothing to measure.
  private let measures: [String: Double?]
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
      uniqueKeysWithValues: Measure.allCases.map { ($0.rawValue, tally.value(of: $0)) }
    )
    credited = DetectionJSON(tally.credited)
    covered = DetectionJSON(tally.covered)
    contradicted = DetectionJSON(tally.contradicted)
    wrongClaimsCredited = tally.wrongClaimsCredited
    marked = tally.marked
    blank = tally.blank
  }
}

/// The counts of a detection.
struct DetectionJSON: Encodable {
  private let wanted: Int
  private let found: Int
  private let right: Int

  /// Takes counts.
  init(_ detection: Detection) {
    wanted = detection.wanted
    found = detection.found
    right = detection.right
  }
}
