import Questions

/// Points as one text, for a column: names joined by line breaks, which no name holds.
enum PointList {
  static func text(_ points: [PointID]) -> String {
    points.map(\.rawValue).joined(separator: "\n")
  }

  static func points(_ text: String) -> [PointID] {
    text.split(separator: "\n").map { PointID(rawValue: String($0)) }
  }
}
