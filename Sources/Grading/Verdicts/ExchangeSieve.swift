/// Contradicts what an answer exchanged: each of two points ascribed to what the other speaks of.
///
/// "Batch norm adds the input back, ResNet normalises each layer": one such slip is doubted, as it
/// may be one of the pen; both together are a claim, and a wrong one. Where the owner itself is a
/// word of the match ("use … ResNet") nothing was exchanged.
enum ExchangeSieve {
  /// The findings on the points of one answer, doubts about exchanged ones made contradictions.
  ///
  /// - Parameter taker: the rival to which what a match says is given, or nil.
  ///
  /// Complexity: O(p²) in the points.
  static func sifted(
    _ findings: [Finding],
    on points: [CompiledRubric.Point],
    taker: (RuleMatch, CompiledRubric.Point) -> Int?
  ) -> [Finding] {
    let takers = zip(points, findings).map { point, finding in
      finding.reason == .doubted ? finding.matches.first.flatMap { taker($0, point) } : nil
    }
    return points.indices.map { place in
      guard let other = takers[place], let owner = points[place].ownership?.owner,
        points.indices.contains(where: {
          $0 != place && points[$0].ownership?.owner == other && takers[$0] == owner
        })
      else { return findings[place] }
      return Finding(.contradicted, .misconception(index: nil), findings[place].matches)
    }
  }
}
