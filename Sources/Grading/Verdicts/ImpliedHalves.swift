import Questions

/// Gives half of a point to whoever covered another one that implies it.
///
/// Who says that the gradient is multiplied by a derivative at each layer going back has half said
/// that it is the chain rule. The record names such points (`halfFrom`); what is contradicted or
/// denied stays so.
enum ImpliedHalves {
  /// The findings on the points of one answer, with such halves added.
  ///
  /// Complexity: O(p²) in the points.
  static func added(
    to findings: [Finding],
    on points: [CompiledRubric.Point]
  ) -> [Finding] {
    zip(points, findings).map { point, finding in
      guard !point.halfFrom.isEmpty,
        finding.verdict == .missed, finding.reason != .negated,
        let source = zip(points, findings).first(where: { other, found in
          point.halfFrom.contains(other.id) && found.reason == .evidence
        })
      else { return finding }
      return Finding(.partial, .partialEvidence, source.1.matches)
    }
  }
}
