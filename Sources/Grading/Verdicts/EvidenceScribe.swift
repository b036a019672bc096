import Questions

/// Turns findings into grades that quote the user's own words.
struct EvidenceScribe: Sendable {
  private let passage: Passage
  private let cutter: QuoteCutter
  private let scalars: [Unicode.Scalar]
  private let source: Evidence.Source

  /// Takes the text as the user typed it, and its reading.
  init(_ text: String, passage: Passage, source: Evidence.Source) {
    self.passage = passage
    cutter = QuoteCutter(passage: passage)
    self.source = source
    scalars = Array(text.unicodeScalars)
  }

  /// The grade of a point.
  func grade(of point: PointID, from finding: Finding) -> PointGrade {
    var stretches: [Range<Int>] = []
    for match in finding.matches {
      if case .earlier(let topic) = match.topic { stretches.append(topic) }
      stretches += match.slots
    }
    let spans = cutter.quotes(of: stretches).map { passage.text.sourceRange(of: $0) }
    return PointGrade(
      point: point,
      verdict: finding.verdict,
      confidence: Confidence.share(of: Stage(finding.reason, finding.verdict)),
      reason: finding.reason,
      evidence: Self.merged(spans).map(evidence)
    )
  }

  private func evidence(at range: Range<Int>) -> Evidence {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return Evidence(
      start: range.lowerBound,
      end: range.upperBound,
      text: String(view),
      source: source
    )
  }

  /// Spans in order, those that touch or overlap made one.
  private static func merged(_ spans: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for span in spans.sorted(by: { $0.lowerBound < $1.lowerBound }) where !span.isEmpty {
      if let last = merged.last, span.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
