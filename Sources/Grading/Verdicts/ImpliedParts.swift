import Questions

/// Covers a compound point whose parts were said as other points.
///
/// Who gives new items one remedy and new users another has told the two kinds of cold start apart,
/// whatever the words. A part names such points (`from`); what is contradicted, denied or doubted
/// stays so.
enum ImpliedParts {
  /// The findings on the points of one answer, with such points covered.
  ///
  /// Complexity: O(p²) in the points.
  static func added(
    to findings: [Finding],
    on points: [CompiledRubric.Point]
  ) -> [Finding] {
    zip(points, findings).map { point, finding in
      guard !point.partsFrom.isEmpty, let said = partsSaid(in: finding) else { return finding }
      let sources = point.partsFrom.indices.compactMap { part -> [RuleMatch]? in
        said.contains(part)
          ? []
          : zip(points, findings).first { other, found in
            point.partsFrom[part].contains(other.id) && found.verdict.credit > 0
          }?.1.matches
      }
      guard sources.count >= point.partsNeeded else { return finding }
      return Finding(.covered, .evidence, finding.matches + sources.flatMap(\.self))
    }
  }

  /// The parts that a finding holds; nil where it is no lack of words that kept the point from
  /// being covered.
  private static func partsSaid(in finding: Finding) -> [Int]? {
    guard finding.verdict != .covered else { return nil }
    return switch finding.reason {
    case .someParts(_, _, let indices): indices
    case .nothingFound, .unsure, .partialEvidence: []
    default: nil
    }
  }
}
