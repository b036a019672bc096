import Questions

/// In which order points are asked about, so that none is said before its turn.
extension QuizMaker {
  /// The points of a round in their order, each behind those of its question that its statement or
  /// explanation says; those that are easily confused stay one right after the other.
  ///
  /// Where two say each other, the one that says fewer comes first, then the one that came first.
  /// Only as many points as a round asks about are put in another order.
  ///
  /// Complexity: two gradings for every point that has another of its question in the round, and
  /// O(n³) in the points of a round.
  func tellingLast(
    _ points: [QuizPoint],
    of length: Int,
    _ disclosures: inout Disclosures
  ) -> [QuizPoint] {
    let coming = points.prefix(length)
    var told: [PointReference: Set<PointReference>] = [:]
    for (id, own) in Dictionary(grouping: coming, by: \.reference.question) where own.count > 1 {
      for point in own {
        guard let (question, record) = material.record(of: point.reference) else { continue }
        told[point.reference] = Set(
          disclosures.told(by: record, of: question)
            .map { PointReference(question: id, point: $0) }
        )
      }
    }
    guard told.values.contains(where: { !$0.isEmpty }) else { return points }
    var units = together(coming)
    var ordered: [QuizPoint] = []
    while !units.isEmpty {
      let counts = units.indices.map { place in
        let rest = Set(units.indices.filter { $0 != place }.flatMap { units[$0] }.map(\.reference))
        return units[place].reduce(0) { sum, point in
          sum + (told[point.reference] ?? []).intersection(rest).count
        }
      }
      let least = counts.min() ?? 0
      let next = counts.firstIndex(of: least) ?? 0
      ordered += units.remove(at: next)
    }
    return ordered + points.dropFirst(length)
  }

  /// Points that are easily confused and follow each other, in one group each; others alone.
  private func together(_ points: some Sequence<QuizPoint>) -> [[QuizPoint]] {
    points.reduce(into: []) { units, point in
      if let first = units.last?.first, isConfused(point.reference, with: first.reference) {
        units[units.count - 1].append(point)
      } else {
        units.append([point])
      }
    }
  }
}
