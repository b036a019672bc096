/// Contradicts what an answer exchanged: each of two points ascribed to what the other speaks of.
///
/// "Batch norm adds the input back, ResNet normalises each layer": one such slip is doubted, as it
/// may be one of the pen; both together are a claim, and a wrong one.
enum ExchangeSieve {
  /// The findings on the points of one answer, doubts about exchanged ones made contradictions.
  ///
  /// - Parameter rival: the rival to which a match of a point is ascribed, or nil.
  ///
  /// Complexity: O(p²) in the points.
  static func sifted(
    _ findings: [Finding],
    on points: [CompiledRubric.Point],
    rival: (RuleMatch, CompiledRubric.Point) -> Int?
  ) -> [Finding] {
    let rivals = zip(points, findings).map { point, finding in
      finding.reason == .doubted ? finding.matches.first.flatMap { rival($0, point) } : nil
    }
    return points.indices.map { place in
      guard let taker = rivals[place], let owner = points[place].ownership?.owner,
        points.indices.contains(where: {
          $0 != place && points[$0].ownership?.owner == taker && rivals[$0] == owner
        })
      else { return findings[place] }
      return Finding(.contradicted, .misconception(index: nil), findings[place].matches)
    }
  }
}
